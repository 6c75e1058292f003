// What the mouse chooses in a chart: a point, a part of x, a curve by its name; and what a chart without curves expects.
#include "charts/line_chart.h"

#include "charts/dashes.h"

#include <QMouseEvent>

#include <algorithm>

namespace netloom {

void LineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || model_.empty())
        return;
    pressed_ = true;
    moved_ = false;
    dragStart_ = event->position();
    if (event->modifiers() & Qt::ShiftModifier) {
        boxFrom_ = boxTo_ = event->position().x();
        return;
    }
    if (!zoom_.from)
        return;
    dragFrom_ = zoom_.from;
    dragView_ = zoom_;
}

void LineChart::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = pressed_ && !moved_ && event->button() == Qt::LeftButton;
    pressed_ = false;
    dragFrom_.reset();
    if (boxFrom_) {
        boxTo_ = event->position().x();
        chooseBox();
        return;
    }
    if (!clicked || model_.empty())
        return;
    const ChartPainter painter = layout();
    if (const int curve = painter.legendAt(event->position()); curve >= 0) {
        toggleSeries(curve);
        return;
    }
    const CurveData *curve = model_.longest();
    if (!curve || !painter.plot().adjusted(-4, 0, 4, 0).contains(event->position()))
        return;
    // Half a point ahead, so that the nearest is taken, not the one before.
    if (const auto point = curve->at(painter.xAt(event->position().x()) + 0.5 * std::min(1.0, painter.to() - painter.from())))
        Q_EMIT pointChosen(point->x);
}

void LineChart::chooseBox()
{
    const ChartPainter painter = layout();
    const double left = std::min(*boxFrom_, *boxTo_), right = std::max(*boxFrom_, *boxTo_);
    boxFrom_.reset();
    boxTo_.reset();
    if (right - left >= 4) {
        const double from = std::max(painter.xAt(left), painter.from()), to = std::min(painter.xAt(right), painter.to());
        if (to > from) {
            zoom_.from = from;
            zoom_.to = to;
        }
    }
    update();
}

void LineChart::paintBox(QPainter &painter) const
{
    if (!boxFrom_ || !boxTo_)
        return;
    const Look &look = Look::current();
    const QRectF plot = layout().plot();
    const double left = std::clamp(std::min(*boxFrom_, *boxTo_), plot.left(), plot.right()), right = std::clamp(std::max(*boxFrom_, *boxTo_), plot.left(), plot.right());
    QColor fill = look.colour(Tone::AccentBase);
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(look.colour(Tone::AccentBase), 1));
    painter.setBrush(fill);
    painter.drawRect(QRectF(left, plot.top(), right - left, plot.height()));
}

void LineChart::toggleSeries(int index)
{
    if (model_.panels.empty() || index < 0 || index >= static_cast<int>(model_.panels.front().series.size()))
        return;
    const auto &all = model_.panels.front().series;
    const bool hide = !all[static_cast<std::size_t>(index)].hidden;
    if (hide && std::count_if(all.begin(), all.end(), [](const ChartSeries &s) { return !s.hidden; }) < 2)
        return;
    for (ChartPanel &panel : model_.panels)
        if (static_cast<std::size_t>(index) < panel.series.size())
            panel.series[static_cast<std::size_t>(index)].hidden = hide;
    redraw();
    speak();
    Q_EMIT viewChanged();
}

void LineChart::setLogX(bool log)
{
    if (log == model_.logX)
        return;
    model_.logX = log;
    redraw();
    Q_EMIT viewChanged();
}

// Two thirds up: as far from the words in the middle as a line can be.
void LineChart::paintExpected(QPainter &painter, const ChartReference &expected)
{
    const Look &look = Look::current();
    const double at = hairline(height() * 0.22);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.colour(Tone::TextSecondary), 1.5);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawLine(QPointF(look.px(8), at), QPointF(width() - look.px(8), at));
    painter.setFont(look.font(Role::Small));
    painter.setPen(look.colour(Tone::TextSecondary));
    const QRectF box(look.px(8), at - look.px(20), width() - look.px(16), look.px(18));
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QFontMetricsF(painter.font()).elidedText(expected.label, Qt::ElideRight, box.width()));
}

} // namespace netloom
