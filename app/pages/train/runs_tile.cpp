#include "pages/train/runs_tile.h"

#include "charts/ticks.h"
#include "document/project_document.h"
#include "session/training_controller.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <utility>

namespace netloom {

namespace {

constexpr int kRunsRefreshMs = 500;

QPushButton *compactButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    setCompact(button);
    return button;
}

} // namespace

RunsTile::RunsTile(ProjectDocument *document, TrainingController *controller, QWidget *parent)
    : Tile(tr("Runs"), parent), document_(document), controller_(controller), model_(new RunsModel(this)),
      sorted_(new QSortFilterProxyModel(this)), view_(new QTableView)
{
    setObjectName(QStringLiteral("tile_runs"));
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(RunsModel::kSortRole);
    view_->setObjectName(QStringLiteral("runsTable"));
    view_->setAccessibleName(tr("Runs of the project"));
    view_->setModel(sorted_);
    view_->setSortingEnabled(true);
    view_->sortByColumn(RunsModel::kName, Qt::DescendingOrder);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view_->setTabKeyNavigation(false);
    view_->setWordWrap(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(Look::current().rowHeight());
    view_->setIconSize({24, 12});
    view_->installEventFilter(this);
    setHeaderLine(true);
    setContentInset(0);
    setContent(view_);
    makeTools();
    later_.setSingleShot(true);
    later_.setInterval(kRunsRefreshMs);
    connect(&later_, &QTimer::timeout, this, &RunsTile::refresh);
    const auto soon = [this] {
        if (isVisible() && !later_.isActive())
            later_.start();
    };
    connect(controller_->session(), &TrainingSession::snapshot, this, soon);
    connect(document_, &ProjectDocument::stateChanged, this, [this] {
        if (isVisible()) // shown, it looks anew
            refresh();
    });
    connect(document_, &ProjectDocument::runsChanged, this, [this] {
        refresh();
        if (!model_->compared().empty()) // under another name, perhaps
            Q_EMIT comparedChanged();
    });
    connect(document_, &ProjectDocument::wasReset, this, [this] {
        model_->compareNone(); // the same numbers mean other runs now
        refresh();
    });
    connect(controller_, &TrainingController::runStarted, this, &RunsTile::refresh);
    connect(controller_, &TrainingController::runEnded, this, &RunsTile::refresh);
    connect(model_, &RunsModel::comparedChanged, this, &RunsTile::refreshTools);
    connect(model_, &RunsModel::comparedChanged, this, &RunsTile::comparedChanged);
    connect(model_, &RunsModel::refused, this, [this] {
        Q_EMIT said(tr("At most %1 runs are told apart in a chart: untick one first.").arg(RunsModel::kMost));
    });
    connect(model_, &RunsModel::described, document_, &ProjectDocument::setRunText);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTile::refreshTools);
    refresh();
}

void RunsTile::makeTools()
{
    all_ = compactButton(tr("All settings"), "allRunSettings");
    all_->setCheckable(true);
    all_->setToolTip(tr("Settings that are the same in all compared runs, too"));
    connect(all_, &QPushButton::toggled, this, [this](bool on) { model_->setOnlyDifferent(!on); });
    none_ = compactButton(tr("Compare none"), "compareNone");
    connect(none_, &QPushButton::clicked, model_, &RunsModel::compareNone);
    delete_ = compactButton(tr("Delete"), "deleteRuns");
    delete_->setToolTip(tr("Deletes settings and curves of the selected runs; weights stay. Undo brings them back."));
    connect(delete_, &QPushButton::clicked, this, &RunsTile::removeSelected);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeRuns"));
    close->setAccessibleName(tr("Close the runs"));
    close->setIcon(icon(QStringLiteral("close")));
    connect(close, &QToolButton::clicked, this, &RunsTile::closed);
    for (QWidget *tool : {static_cast<QWidget *>(all_), static_cast<QWidget *>(none_), static_cast<QWidget *>(delete_), static_cast<QWidget *>(close)})
        addTool(tool);
    // A model reset forgets widths and the chosen cell; a tick does not.
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex at = view_->currentIndex();
        view_->setProperty("run", at.data(RunsModel::kRunRole));
        view_->setProperty("column", at.column());
    });
    connect(sorted_, &QAbstractItemModel::modelReset, this, [this] {
        for (int c = 0; c < model_->columnCount(); ++c) {
            view_->resizeColumnToContents(c);
            view_->setColumnWidth(c, std::min(view_->columnWidth(c), Look::current().px(c == RunsModel::kNote ? 200 : 260)));
        }
        view_->setColumnWidth(RunsModel::kName, std::max(view_->columnWidth(RunsModel::kName), Look::current().px(136)));
        view_->setColumnWidth(RunsModel::kNote, std::max(view_->columnWidth(RunsModel::kNote), Look::current().px(88)));
        const QVariant run = view_->property("run");
        for (int row = 0; run.isValid() && row < sorted_->rowCount(); ++row)
            if (sorted_->index(row, 0).data(RunsModel::kRunRole) == run)
                view_->setCurrentIndex(sorted_->index(row, std::clamp(view_->property("column").toInt(), 0, sorted_->columnCount() - 1)));
    });
}

void RunsTile::showEvent(QShowEvent *event)
{
    refresh();
    Tile::showEvent(event);
}

void RunsTile::refresh()
{
    if (view_->viewport()->findChild<QLineEdit *>()) { // what is being typed stays
        later_.start();
        return;
    }
    std::vector<Run> runs = document_->project().runs;
    int active = -1;
    if (controller_->isActive() && !controller_->run().epochs.empty()) {
        runs.push_back(controller_->run());
        active = controller_->run().id;
    }
    model_->setRuns(std::move(runs), active);
    refreshTools();
    if (model_->rowCount() == 0)
        showEmpty(QStringLiteral("train"), tr("Runs are listed here once one has ended its first epoch."));
    else
        showContent();
}

void RunsTile::refreshTools()
{
    const auto compared = model_->compared().size();
    none_->setEnabled(compared > 0);
    delete_->setEnabled(view_->selectionModel()->hasSelection());
    const auto count = model_->runs().size();
    QString text = count == 1 ? tr("1 run") : tr("%1 runs").arg(countText(static_cast<double>(count)));
    if (compared > 0)
        text += tr(", %1 compared").arg(compared);
    setSubtitle(text);
}

void RunsTile::removeSelected()
{
    std::vector<int> runs;
    for (const QModelIndex &row : view_->selectionModel()->selectedRows())
        runs.push_back(row.data(RunsModel::kRunRole).toInt());
    document_->removeRuns(runs);
}

void RunsTile::sortByPresent()
{
    const int column = view_->currentIndex().column();
    if (column < 0)
        return;
    const bool down = sorted_->sortColumn() == column && sorted_->sortOrder() == Qt::AscendingOrder;
    view_->sortByColumn(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool RunsTile::handleKey(QKeyEvent *event)
{
    const QModelIndex at = view_->currentIndex();
    switch (event->key()) {
    case Qt::Key_Space: { // in any column, not only on the box
        const QModelIndex box = at.siblingAtColumn(RunsModel::kName);
        const bool ticked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return box.isValid() && (sorted_->setData(box, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole) || true);
    }
    case Qt::Key_Delete: removeSelected(); return true;
    case Qt::Key_S: sortByPresent(); return true;
    case Qt::Key_Escape: Q_EMIT closed(); return true;
    default: return false;
    }
}

bool RunsTile::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view_ && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Tile::eventFilter(watched, event);
}

void RunsTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Tile::keyPressEvent(event);
}

} // namespace netloom
