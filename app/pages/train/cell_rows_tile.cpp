#include "pages/train/cell_rows_tile.h"

#include "document/project_document.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrentRun>

#include <new>

namespace netloom {

namespace {

QString csvCell(QString text)
{
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')))
        return QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
    return text;
}

} // namespace

CellRowsTile::CellRowsTile(ProjectDocument *document, QWidget *parent)
    : Tile(tr("Rows"), parent), document_(document), model_(new CellRowsModel(this)), sorted_(new QSortFilterProxyModel(this)), view_(new QTableView)
{
    setObjectName(QStringLiteral("tile_rows"));
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(CellRowsModel::kSortRole);
    view_->setObjectName(QStringLiteral("cellRows"));
    view_->setAccessibleName(tr("Rows behind the cell"));
    view_->setModel(sorted_);
    view_->setSortingEnabled(true);
    view_->sortByColumn(1, Qt::DescendingOrder);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setTabKeyNavigation(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(Look::current().px(24));
    setHeaderLine(true);
    setContentInset(0);
    setContent(view_);
    auto *save = new QPushButton(icon(QStringLiteral("download")), tr("Save list …"));
    save->setObjectName(QStringLiteral("saveRows"));
    setCompact(save);
    connect(save, &QPushButton::clicked, this, &CellRowsTile::chooseFile);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeRows"));
    close->setAccessibleName(tr("Close the rows"));
    close->setIcon(icon(QStringLiteral("close")));
    connect(close, &QToolButton::clicked, this, &CellRowsTile::closed);
    gates_ = new QPushButton(icon(QStringLiteral("inspect")), tr("Show gates"));
    gates_->setObjectName(QStringLiteral("rowGates"));
    gates_->setToolTip(tr("What the recurrent layers did with the chosen row (Enter)"));
    setCompact(gates_);
    gates_->hide();
    const auto wanted = [this](const QModelIndex &index) {
        if (!gates_->isHidden() && index.isValid())
            Q_EMIT gatesRequested(model_->rows()[static_cast<std::size_t>(sorted_->mapToSource(index).row())].tableRow);
    };
    connect(gates_, &QPushButton::clicked, this, [this, wanted] {
        wanted(view_->currentIndex().isValid() ? view_->currentIndex() : sorted_->index(0, 0));
    });
    connect(view_, &QTableView::activated, this, wanted);
    addTool(gates_);
    addTool(save);
    addTool(close);
    connect(&reading_, &QFutureWatcherBase::finished, this, [this] {
        if (readFor_ == document_->prepared())
            model_->setTable(reading_.result());
    });
}

void CellRowsTile::setGatesOffered(bool offered)
{
    gates_->setVisible(offered);
}

void CellRowsTile::showRows(std::vector<CellRow> rows, const QString &title)
{
    setTitle(title);
    QStringList classes;
    if (document_->prepared())
        for (const std::string &c : document_->prepared()->classes)
            classes << QString::fromStdString(c);
    readTable();
    model_->setRows(std::move(rows), classes);
}

// The rows as they lie in the file; without it (moved, too large for the memory) score and flips are all there is.
void CellRowsTile::readTable()
{
    if (readFor_ == document_->prepared())
        return;
    readFor_ = document_->prepared();
    model_->setTable(nullptr);
    if (!readFor_)
        return;
    reading_.setFuture(QtConcurrent::run([project = document_->project(), path = document_->path().toStdString()]() -> std::shared_ptr<const Table> {
        try {
            auto table = loadTable(project, path);
            return table ? std::make_shared<const Table>(std::move(*table)) : nullptr;
        } catch (const std::bad_alloc &) {
            return nullptr;
        }
    }));
}

bool CellRowsTile::saveCsv(const QString &path) const
{
    QString text;
    const int columns = model_->columnCount();
    for (int c = 0; c < columns; ++c)
        text += (c ? QStringLiteral(",") : QString()) + csvCell(model_->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
    text += QLatin1Char('\n');
    for (int r = 0; r < sorted_->rowCount(); ++r) {
        const int row = sorted_->mapToSource(sorted_->index(r, 0)).row();
        for (int c = 0; c < columns; ++c)
            text += (c ? QStringLiteral(",") : QString()) + csvCell(model_->exact(row, c));
        text += QLatin1Char('\n');
    }
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void CellRowsTile::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the rows"), QStringLiteral("rows.csv"), tr("Numbers (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!saveCsv(path))
            Q_EMIT saveFailed(tr("%1 could not be written. Check that the folder exists and has space.").arg(path));
    });
    dialog->open();
}

void CellRowsTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Tile::keyPressEvent(event);
}

} // namespace netloom
