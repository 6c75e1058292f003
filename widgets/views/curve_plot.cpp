#include "views/curve_plot.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/icons.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace netloom {

CurvePlot::CurvePlot(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    (new ViewExport(this, tr("curve"), [this] {
        ViewNumbers numbers{{data_.xTitle, data_.yTitle}, {}};
        for (const QPointF &p : data_.points)
            numbers.rows.push_back({exactText(p.x()), exactText(p.y())});
        return numbers;
    }))->takeMenu();
}

void CurvePlot::setData(Data data)
{
    data_ = std::move(data);
    current_.reset();
    speak();
    update();
}

void CurvePlot::setNow(const std::optional<QPointF> &now, const QString &label)
{
    data_.now = now;
    data_.nowLabel = label;
    speak();
    update();
}

void CurvePlot::speak()
{
    QString text = tr("%1 points, %2 against %3.").arg(countText(static_cast<double>(data_.points.size())), data_.yTitle, data_.xTitle);
    if (data_.now)
        text += tr(" %1: %2 %3, %4 %5.")
                    .arg(data_.nowLabel, data_.xTitle, numberText(data_.now->x()), data_.yTitle, numberText(data_.now->y()));
    if (current_)
        text = pointSentence(*current_);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString CurvePlot::pointSentence(int index) const
{
    if (index < 0 || index >= data_.points.size())
        return {};
    const QPointF &p = data_.points[index];
    return tr("%1 %2, %3 %4").arg(data_.xTitle, numberText(p.x()), data_.yTitle, numberText(p.y()));
}

void CurvePlot::setCurrent(std::optional<int> index)
{
    if (index && data_.points.isEmpty())
        index.reset();
    if (index)
        index = std::clamp<int>(*index, 0, int(data_.points.size()) - 1);
    if (index == current_)
        return;
    current_ = index;
    speak();
    update();
}

// As many steps from end to end as can be told apart: a curve may have a hundred thousand points.
void CurvePlot::keyPressEvent(QKeyEvent *event)
{
    const int last = int(data_.points.size()) - 1, step = std::max(1, last / 200);
    const int at = current_.value_or(event->key() == Qt::Key_Left || event->key() == Qt::Key_Down ? last + step : -step);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: setCurrent(at - step); break;
    case Qt::Key_Right:
    case Qt::Key_Up: setCurrent(at + step); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(last); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CurvePlot::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<int> nearest;
    double best = Look::current().px(24);
    for (int i = 0; i < int(data_.points.size()); ++i) {
        const double distance = QLineF(place(data_.points[i]), event->position()).length();
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    setCurrent(nearest);
}

void CurvePlot::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent({});
}

void CurvePlot::focusOutEvent(QFocusEvent *event)
{
    setCurrent({});
    QWidget::focusOutEvent(event);
}

QPointF CurvePlot::place(const QPointF &p) const
{
    const QRectF plot = plotBox();
    const double span = data_.high - data_.low;
    return {plot.left() + (p.x() - data_.low) / span * plot.width(), plot.bottom() - (p.y() - data_.low) / span * plot.height()};
}

void CurvePlot::paintCurrent(QPainter &painter) const
{
    const Look &look = Look::current();
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
    if (!current_ || *current_ >= data_.points.size())
        return;
    const QPointF at = place(data_.points[*current_]);
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF m(micro);
    const QString text = pointSentence(*current_);
    const double w = m.horizontalAdvance(text) + look.px(12), h = m.height() + look.px(6);
    QRectF plate(at.x() + look.px(10), at.y() - h - look.px(8), w, h);
    plate.moveLeft(std::clamp(plate.left(), 2.0, std::max(2.0, width() - w - 2)));
    if (plate.top() < 2)
        plate.moveTop(at.y() + look.px(10));
    painter.setPen(QPen(look.colour(Tone::ChartPlot), 1.5));
    painter.setBrush(look.series(data_.style).colour);
    painter.drawEllipse(at, look.px(4), look.px(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Tone::SurfaceTooltip));
    painter.drawRoundedRect(plate, look.px(4), look.px(4));
    painter.setPen(look.colour(Tone::TextTooltip));
    painter.setFont(micro);
    painter.drawText(plate, Qt::AlignCenter, text);
}

QRectF CurvePlot::plotBox() const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    double labels = 0;
    for (const Tick &tick : linearTicks(data_.low, data_.high, 6))
        labels = std::max(labels, micro.horizontalAdvance(tick.label));
    return QRectF(rect()).adjusted(labels + micro.height() + look.px(12), look.px(8), -look.px(12), -2 * micro.height() - look.px(8));
}

void CurvePlot::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const Look &look = Look::current();
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF m(micro);
    const double span = data_.high - data_.low;
    painter.setFont(micro);
    for (const Tick &tick : linearTicks(data_.low, data_.high, 6)) {
        const double share = (tick.value - data_.low) / span;
        const double y = std::floor(plot.bottom() - share * plot.height()) + 0.5;
        painter.setPen(QPen(look.colour(Tone::ChartGrid), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.colour(Tone::ChartTick));
        painter.drawText(QRectF(0, y - m.height() / 2, plot.left() - look.px(6), m.height()), Qt::AlignRight | Qt::AlignVCenter, tick.label);
        const double x = std::floor(plot.left() + share * plot.width()) + 0.5;
        painter.setPen(QPen(look.colour(Tone::ChartAxis), 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + look.px(4)));
        const double w = m.horizontalAdvance(tick.label) + 4;
        painter.setPen(look.colour(Tone::ChartTick));
        const double left = std::min(x - w / 2, width() - w);
        painter.drawText(QRectF(left, plot.bottom() + look.px(5), w, m.height()), Qt::AlignCenter, tick.label);
    }
    painter.setPen(QPen(look.colour(Tone::ChartAxis), 1));
    const double base = std::floor(plot.bottom()) + 0.5;
    painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base));
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(QRectF(plot.left(), height() - m.height() - 1, plot.width(), m.height()), Qt::AlignCenter, data_.xTitle);
    painter.save();
    painter.translate(0, plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height() / 2, 0, plot.height(), m.height()), Qt::AlignCenter, data_.yTitle);
    painter.restore();
}

void CurvePlot::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const QRectF plot = plotBox();
    if (plot.width() < 20 || plot.height() < 20 || data_.high <= data_.low)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, plot);
    const auto at = [this](const QPointF &p) { return place(p); };
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF m(micro);
    painter.setFont(micro);
    if (data_.reference) {
        QPen dots(look.colour(Tone::TextSecondary), 1.5, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.01, 2.5});
        painter.setPen(dots);
        painter.drawLine(at(data_.reference->p1()), at(data_.reference->p2()));
        painter.setPen(look.colour(Tone::TextSecondary));
        const QPointF label = at(data_.reference->pointAt(data_.reference->dy() == 0 ? 0.02 : 0.66));
        painter.drawText(label + QPointF(look.px(6), data_.reference->dy() == 0 ? -look.px(5) : m.height()), data_.referenceLabel);
    }
    const SeriesStyle &series = look.series(data_.style);
    painter.save();
    painter.setClipRect(plot.adjusted(-4, -4, 4, 4));
    if (data_.scatter) {
        QColor dot = series.colour;
        dot.setAlphaF(data_.points.size() > 300 ? 0.35F : 0.7F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(dot);
        for (const QPointF &p : data_.points)
            painter.drawEllipse(at(p), 2.5, 2.5);
    } else {
        QPolygonF line;
        for (const QPointF &p : data_.points)
            line << at(p);
        painter.setPen(QPen(series.colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    }
    painter.restore();
    if (data_.now)
        paintNow(painter);
    paintCurrent(painter);
}

void CurvePlot::paintNow(QPainter &painter) const
{
    const Look &look = Look::current();
    const QRectF plot = plotBox();
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF m(micro);
    painter.setFont(micro);
    const auto at = [this](const QPointF &p) { return place(p); };
    const QPointF now = at(*data_.now);
    painter.setPen(QPen(look.colour(Tone::AccentBase), 2));
    painter.setBrush(look.colour(Tone::ChartPlot));
    painter.drawEllipse(now, look.px(5), look.px(5));
    const double w = m.horizontalAdvance(data_.nowLabel);
    const bool left = now.x() + w + look.px(14) > plot.right();
    const double y = std::clamp(now.y() + look.px(14), plot.top() + m.ascent(), plot.bottom() - 3);
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QPointF(left ? now.x() - w - look.px(9) : now.x() + look.px(9), y), data_.nowLabel);
}

} // namespace netloom
