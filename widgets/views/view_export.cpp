#include "views/view_export.h"

#include "common/toast.h"
#include "theme/look.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableWidget>

namespace netloom {

namespace {

QString csvCell(const QString &text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(QLatin1Char(',')) + QLatin1Char('\n');
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QString exactText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

ViewExport::ViewExport(QWidget *view, const QString &name, Numbers numbers, Paint paint)
    : QObject(view), view_(view), name_(name), numbers_(std::move(numbers)), paint_(std::move(paint))
{
    setObjectName(QStringLiteral("viewExport"));
}

ViewExport *ViewExport::of(const QWidget *view)
{
    return view->findChild<ViewExport *>(QStringLiteral("viewExport"), Qt::FindDirectChildrenOnly);
}

void ViewExport::takeMenu()
{
    view_->installEventFilter(this);
}

QSize ViewExport::size() const
{
    const QSize wanted = size_ ? size_() : view_->size();
    return wanted.expandedTo({16, 16});
}

void ViewExport::paint(QPainter *painter) const
{
    painter->fillRect(QRect(QPoint(), size()), Look::current().colour(paint_ ? Tone::SurfaceCanvas : Tone::SurfaceRaised));
    if (paint_)
        paint_(painter, size());
    else
        view_->render(painter, QPoint(), QRegion(), QWidget::RenderFlags());
}

QImage ViewExport::picture(int times) const
{
    // A very large network stays a picture that fits into memory.
    const QSize one = size();
    const int largest = std::max(1, 16384 / std::max(one.width(), one.height()));
    QImage image(one * std::min(times, largest), QImage::Format_RGB32);
    image.setDevicePixelRatio(std::min(times, largest));
    QPainter painter(&image);
    paint(&painter);
    return image;
}

ViewNumbers ViewExport::numbers() const
{
    ViewNumbers numbers = numbers_ ? numbers_() : ViewNumbers();
    if (const QVariant run = view_->window()->property(kRunProperty); run.toInt() > 0) {
        numbers.heads << QStringLiteral("run");
        for (QStringList &row : numbers.rows)
            row << run.toString();
    }
    return numbers;
}

QString ViewExport::csv() const
{
    const ViewNumbers numbers = this->numbers();
    QString text = csvLine(numbers.heads);
    for (const QStringList &row : numbers.rows)
        text += csvLine(row);
    return text;
}

bool ViewExport::savePng(const QString &path, int times) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && picture(times).save(&buffer, "PNG") && writeWhole(path, bytes);
}

bool ViewExport::saveSvg(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size());
    svg.setViewBox(QRect(QPoint(), size()));
    svg.setTitle(view_->accessibleName());
    svg.setDescription(view_->accessibleDescription());
    QPainter painter(&svg);
    paint(&painter);
    painter.end();
    return writeWhole(path, bytes);
}

bool ViewExport::saveCsv(const QString &path) const
{
    return writeWhole(path, csv().toUtf8());
}

void ViewExport::ask(const QString &suffix, const QString &filter, const std::function<bool(const QString &)> &write)
{
    auto *dialog = new QFileDialog(view_, tr("Save %1").arg(name_), name_ + suffix, filter);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        if (!write(path))
            Toast::show(view_->window(), Status::Error, tr("%1 could not be written. Check that the folder exists and has space.").arg(path));
    });
    dialog->open();
}

void ViewExport::askPng(int times)
{
    ask(QStringLiteral(".png"), tr("PNG picture (*.png)"), [this, times](const QString &path) { return savePng(path, times); });
}

void ViewExport::askSvg()
{
    ask(QStringLiteral(".svg"), tr("SVG drawing (*.svg)"), [this](const QString &path) { return saveSvg(path); });
}

void ViewExport::askCsv()
{
    ask(QStringLiteral(".csv"), tr("Numbers (*.csv)"), [this](const QString &path) { return saveCsv(path); });
}

void ViewExport::addTo(QMenu *menu)
{
    menu->addAction(tr("Copy image"), this, [this] { QApplication::clipboard()->setImage(picture(2)); });
    if (numbers_) {
        menu->addAction(tr("Copy numbers"), this, [this] { QApplication::clipboard()->setText(csv()); });
        QAction *table = menu->addAction(tr("Table"), this, [this] { showTable(!table_); });
        table->setCheckable(true);
        table->setChecked(table_ != nullptr);
    }
    menu->addSeparator();
    QMenu *png = menu->addMenu(tr("Save as PNG"));
    for (const int times : {1, 2, 3, 4})
        png->addAction(tr("%1 × …").arg(times), this, [this, times] { askPng(times); });
    menu->addAction(tr("Save as SVG …"), this, &ViewExport::askSvg);
    if (numbers_)
        menu->addAction(tr("Save as CSV …"), this, &ViewExport::askCsv);
}

QMenu *ViewExport::makeMenu()
{
    auto *menu = new QMenu(view_);
    menu->setObjectName(QStringLiteral("exportMenu"));
    addTo(menu);
    return menu;
}

void ViewExport::showTable(bool shown)
{
    if (shown == (table_ != nullptr) || !numbers_)
        return;
    if (!shown) {
        delete std::exchange(table_, nullptr);
        view_->setFocus(Qt::OtherFocusReason);
        return;
    }
    const ViewNumbers numbers = this->numbers();
    table_ = new QTableWidget(int(numbers.rows.size()), int(numbers.heads.size()), view_);
    table_->setObjectName(QStringLiteral("viewTable"));
    table_->setAccessibleName(tr("%1 as a table").arg(view_->accessibleName()));
    table_->setHorizontalHeaderLabels(numbers.heads);
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int r = 0; r < table_->rowCount(); ++r)
        for (int c = 0; c < int(numbers.rows[std::size_t(r)].size()); ++c)
            table_->setItem(r, c, new QTableWidgetItem(numbers.rows[std::size_t(r)][c]));
    table_->setGeometry(view_->rect());
    table_->installEventFilter(this);
    table_->show();
    table_->setFocus(Qt::OtherFocusReason);
}

bool ViewExport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == view_ && table_)
        table_->setGeometry(view_->rect());
    if (event->type() == QEvent::ContextMenu && watched == view_) {
        QMenu *menu = makeMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_T || (key->key() == Qt::Key_Escape && table_))) {
            // Not within the table's own event: it is deleted.
            QMetaObject::invokeMethod(this, [this, shown = !table_] { showTable(shown); }, Qt::QueuedConnection);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace netloom
