#include "views/correlation_view.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

QString correlationText(double value)
{
    return std::isnan(value) ? QString(QChar(0x2013)) : numberText(std::round(value * 100) / 100, 2);
}

} // namespace

CorrelationView::CorrelationView(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Correlation of the columns"));
}

void CorrelationView::setMatrix(QStringList names, std::vector<double> values)
{
    if (values.size() != std::size_t(names.size()) * std::size_t(names.size()))
        return;
    names_ = std::move(names);
    values_ = std::move(values);
    row_ = std::min(row_, std::max(0, size() - 1));
    column_ = std::min(column_, std::max(0, size() - 1));
    hover_.reset();
    picture_ = {};
    speak();
    update();
}

QString CorrelationView::cellSentence(int row, int column) const
{
    return tr("%1 with %2: %3").arg(names_.value(row), names_.value(column), correlationText(at(row, column)));
}

void CorrelationView::speak()
{
    setAccessibleDescription(size() == 0 ? tr("No numeric column.") : cellSentence(row_, column_));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CorrelationView::setCurrentCell(int row, int column)
{
    if (size() == 0)
        return;
    row_ = std::clamp(row, 0, size() - 1);
    column_ = std::clamp(column, 0, size() - 1);
    speak();
    update();
    Q_EMIT currentCellChanged(row_, column_);
}

/// Names stand beside the cells where a line of text is not higher than a cell.
bool CorrelationView::named() const
{
    const QFontMetricsF micro(Look::current().figures(Role::Micro));
    const double side = std::min(width() * 0.72, height() - 3 * micro.height());
    return size() > 0 && side / size() >= micro.height() * 0.95;
}

QRectF CorrelationView::map() const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const double head = micro.height() + look.px(4), scale = micro.height() + look.px(12);
    double left = 0;
    if (named()) {
        for (const QString &name : names_)
            left = std::max(left, micro.horizontalAdvance(name));
        left = std::min(left, width() * 0.28) + look.px(6);
    }
    const double wide = width() - left, tall = height() - head - scale;
    // Cells may be broader than high, never the other way round: values are written in them.
    const double w = std::min(wide, tall * 2.4);
    return {left, head, std::max(1.0, w), std::max(1.0, std::min(tall, w))};
}

QRectF CorrelationView::cellRect(int row, int column) const
{
    const QRectF box = map();
    const double w = box.width() / size(), h = box.height() / size();
    return {box.left() + column * w, box.top() + row * h, w, h};
}

std::optional<QPoint> CorrelationView::cellAt(const QPointF &point) const
{
    const QRectF box = map();
    if (size() == 0 || !box.contains(point))
        return {};
    return QPoint(std::min(size() - 1, int((point.x() - box.left()) / box.width() * size())),
                  std::min(size() - 1, int((point.y() - box.top()) / box.height() * size())));
}

void CorrelationView::makePicture()
{
    const Look &look = Look::current();
    dark_ = look.isDark();
    picture_ = QImage(size(), size(), QImage::Format_RGB32);
    for (int r = 0; r < size(); ++r)
        for (int c = 0; c < size(); ++c)
            picture_.setPixelColor(c, r, std::isnan(at(r, c)) ? look.colour(Tone::ChartMissing) : look.warp(at(r, c)));
}

void CorrelationView::paintNames(QPainter &painter, const QRectF &box) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    painter.setFont(look.figures(Role::Micro));
    for (int r = 0; r < size(); ++r) {
        const QRectF cell = cellRect(r, 0);
        painter.setPen(look.colour(r == row_ && hasFocus() ? Tone::TextPrimary : Tone::TextSecondary));
        const double wide = box.left() - look.px(6);
        painter.drawText(QRectF(0, cell.top(), wide, cell.height()), Qt::AlignRight | Qt::AlignVCenter,
                         micro.elidedText(names_[r], Qt::ElideRight, wide));
    }
}

void CorrelationView::paintValues(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const QRectF first = cellRect(0, 0);
    if (first.width() < micro.horizontalAdvance(QStringLiteral("−0.00")) + look.px(4) || first.height() < micro.height())
        return;
    painter.setFont(look.figures(Role::Micro));
    for (int r = 0; r < size(); ++r)
        for (int c = 0; c < size(); ++c) {
            painter.setPen(Look::inkOn(picture_.pixelColor(c, r)));
            painter.drawText(cellRect(r, c), Qt::AlignCenter, correlationText(at(r, c)));
        }
}

/// What the colours mean: −1 … 0 … 1.
void CorrelationView::paintScale(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const QRectF box = map();
    const double top = box.bottom() + look.px(8), high = look.px(8);
    painter.setFont(look.figures(Role::Micro));
    painter.setPen(look.colour(Tone::ChartTick));
    const QString low = numberText(-1, 1), up = QStringLiteral("1");
    const double from = box.left() + micro.horizontalAdvance(low) + look.px(4);
    const double wide = std::min<double>(look.px(120), box.width() - look.px(30));
    painter.drawText(QPointF(box.left(), top + high), low);
    for (int i = 0; i < int(wide); ++i)
        painter.fillRect(QRectF(from + i, top, 1.5, high), look.warp(2.0 * i / wide - 1));
    painter.drawText(QPointF(from + wide + look.px(4), top + high), up);
}

void CorrelationView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setFont(look.font(Role::Small));
    if (size() == 0) {
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No numeric column."));
        return;
    }
    if (picture_.isNull() || dark_ != look.isDark())
        makePicture();
    const QRectF box = map();
    painter.drawImage(box, picture_);
    if (named())
        paintNames(painter, box);
    paintValues(painter);
    paintScale(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint shown = hover_.value_or(QPoint(column_, row_));
    const QFontMetricsF micro(look.figures(Role::Micro));
    painter.setFont(look.figures(Role::Micro));
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QPointF(0, micro.ascent()), micro.elidedText(cellSentence(shown.y(), shown.x()), Qt::ElideMiddle, width()));
    painter.setBrush(Qt::NoBrush);
    // The chosen cell and its mirror image are one pair.
    painter.setPen(QPen(look.colour(Tone::TextPrimary), 1.5));
    painter.drawRect(cellRect(column_, row_).adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(look.colour(hasFocus() ? Tone::FocusRing : Tone::TextPrimary), hasFocus() ? 2.5 : 2));
    painter.drawRect(cellRect(row_, column_).adjusted(-1.5, -1.5, 1.5, 1.5));
}

void CorrelationView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrentCell(row_, column_ - 1); return;
    case Qt::Key_Right: setCurrentCell(row_, column_ + 1); return;
    case Qt::Key_Up: setCurrentCell(row_ - 1, column_); return;
    case Qt::Key_Down: setCurrentCell(row_ + 1, column_); return;
    case Qt::Key_Home: setCurrentCell(row_, 0); return;
    case Qt::Key_End: setCurrentCell(row_, size() - 1); return;
    case Qt::Key_Return: case Qt::Key_Enter:
        if (size())
            Q_EMIT pairActivated(row_, column_);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void CorrelationView::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    setCurrentCell(cell->y(), cell->x());
    Q_EMIT pairActivated(row_, column_);
}

void CorrelationView::mouseMoveEvent(QMouseEvent *event)
{
    hover_ = cellAt(event->position());
    update();
}

void CorrelationView::leaveEvent(QEvent *)
{
    hover_.reset();
    update();
}

} // namespace netloom
