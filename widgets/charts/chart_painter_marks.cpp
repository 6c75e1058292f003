// The chart's texts and marks: legend, axis, best value, latest values, failure, crosshair.
#include "charts/chart_painter.h"

#include "charts/dashes.h"
#include "theme/icons.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

/// Draws text at x and returns where the next may begin.
double put(QPainter &painter, double x, double centre, const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF m(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, centre + (m.ascent() - m.descent()) / 2), text);
    return x + m.horizontalAdvance(text);
}

} // namespace

QString ChartPainter::legendPosition() const
{
    if (model_.empty())
        return {};
    return ChartTr::tr("at %1 %2").arg(model_.xTitle, positionText(at_.value_or(model_.longest()->lastX())));
}

// Names once for all panels; the values only where there is one panel (several show theirs at the left). What does not
// fit into a line goes on in the next.
std::vector<ChartPainter::LegendPlace> ChartPainter::legendPlaces() const
{
    std::vector<LegendPlace> places;
    if (boxes_.empty())
        return places;
    const bool single = boxes_.size() == 1;
    const QFontMetricsF small(look_.font(Role::Small)), strong(look_.figures(Role::Strong));
    // As wide wherever the crosshair stands: the plot below must not jump.
    const double figure = strong.horizontalAdvance(QStringLiteral("0.00000"));
    const double first = small.horizontalAdvance(ChartTr::tr("at %1 %2").arg(model_.xTitle, QStringLiteral("100,000"))) + look_.px(14);
    double x = area_.left(), centre = area_.top() + look_.px(12);
    bool firstRow = true;
    int index = -1;
    for (const ChartSeries &s : boxes_.front().panel->series) {
        ++index;
        if (s.line.empty() && s.raw.empty())
            continue;
        LegendPlace place{&s, {}, 0, 0, index, 0};
        double wide = look_.px(17) + look_.px(6) + small.horizontalAdvance(s.name);
        if (single) {
            const auto point = at_ ? s.line.at(*at_) : s.line.latest();
            place.value = numberText(point ? std::optional(point->y) : std::nullopt);
            wide += look_.px(6) + (s.overlay ? figure : strong.horizontalAdvance(place.value));
        }
        if (s.overlay && x > area_.left() && x + wide > area_.right() - (firstRow ? first : 0)) {
            x = area_.left();
            centre += look_.px(20);
            firstRow = false;
        }
        place.x = x;
        place.centre = centre;
        place.wide = wide;
        places.push_back(place);
        x += wide + look_.px(14);
    }
    return places;
}

int ChartPainter::legendAt(const QPointF &at) const
{
    for (const LegendPlace &place : legendPlaces())
        if (QRectF(place.x, place.centre - look_.px(10), place.wide, look_.px(20)).contains(at))
            return place.index;
    return -1;
}

void ChartPainter::paintLegend(QPainter &painter) const
{
    const double top = area_.top() + look_.px(12), sample = look_.px(17);
    double end = area_.left();
    for (const LegendPlace &place : legendPlaces()) {
        const ChartSeries &s = *place.series;
        drawDashed(painter, QPolygonF({{place.x, place.centre}, {place.x + sample, place.centre}}), look_.series(s.style));
        QFont name = look_.font(Role::Small);
        name.setStrikeOut(s.hidden);
        double x = put(painter, place.x + sample + look_.px(6), place.centre, s.name, name, look_.colour(Tone::TextSecondary));
        if (!place.value.isEmpty())
            x = put(painter, x + look_.px(6), place.centre, place.value, look_.figures(Role::Strong), look_.colour(Tone::TextPrimary));
        if (place.centre == top)
            end = x + look_.px(14);
    }
    const QString where = legendPosition();
    const double w = QFontMetricsF(look_.font(Role::Small)).horizontalAdvance(where);
    if (area_.right() - w > end)
        put(painter, area_.right() - w, top, where, look_.font(Role::Small), look_.colour(Tone::TextSecondary));
}

void ChartPainter::paintPanelTitle(QPainter &painter, const PanelBox &p) const
{
    const double small = QFontMetricsF(look_.font(Role::Small)).height();
    const double top = p.box.top() - look_.px(4);
    put(painter, area_.left(), top + small / 2, p.panel->title, look_.font(Role::Small), look_.colour(Tone::TextSecondary));
    const ChartSeries *shown = nullptr; // validation where there is one
    for (const ChartSeries &s : p.panel->series)
        if (!s.line.empty() && !s.overlay)
            shown = &s;
    if (!shown)
        return;
    const auto point = at_ ? shown->line.at(*at_) : shown->line.latest();
    put(painter, area_.left(), top + small * 1.6, numberText(point ? std::optional(point->y) : std::nullopt),
        look_.figures(Role::Strong), look_.colour(Tone::TextPrimary));
}

void ChartPainter::paintAxis(QPainter &painter) const
{
    const double base = hairline(plot_.bottom());
    painter.setPen(QPen(look_.colour(Tone::ChartAxis), 1));
    painter.drawLine(QPointF(plot_.left(), base), QPointF(plot_.right(), base));
    const QFont font = look_.figures(Role::Micro);
    const QFontMetricsF m(font);
    const double tick = look_.px(look_.number("chart.tick"));
    const double top = base + tick + 2;
    double plateLeft = 1e9, plateRight = -1e9;
    if (at_ && *at_ >= from_ && *at_ <= to_) {
        const double w = m.horizontalAdvance(positionText(*at_)) + look_.px(16);
        plateLeft = pxAt(*at_) - w / 2 - look_.px(4);
        plateRight = plateLeft + w + look_.px(8);
    }
    const double titleWidth = m.horizontalAdvance(model_.xTitle);
    double titleLeft = plot_.right() + look_.px(8);
    for (const Tick &t : xTicks_) {
        const double x = hairline(pxAt(t.value));
        painter.setPen(QPen(look_.colour(Tone::ChartAxis), 1));
        painter.drawLine(QPointF(x, base), QPointF(x, base + tick));
        const double w = m.horizontalAdvance(t.label);
        titleLeft = std::max(titleLeft, x + w / 2 + look_.px(6));
        if (x + w / 2 > plateLeft && x - w / 2 < plateRight)
            continue; // under the plate
        painter.setFont(font);
        painter.setPen(look_.colour(Tone::ChartTick));
        painter.drawText(QRectF(x - w / 2 - 1, top, w + 2, m.height()), Qt::AlignCenter, t.label);
    }
    if (titleLeft + titleWidth <= area_.right() + 1)
        put(painter, titleLeft, top + m.height() / 2, model_.xTitle, font, look_.colour(Tone::ChartTick));
}

std::optional<ChartPainter::BestPlace> ChartPainter::bestPlace(const PanelBox &p) const
{
    const int index = p.panel->best;
    if (index < 0 || index >= static_cast<int>(p.panel->series.size()))
        return std::nullopt;
    const ChartSeries &s = p.panel->series[static_cast<std::size_t>(index)];
    const auto best = p.panel->higherIsBetter ? s.line.highest() : s.line.lowest();
    if (s.hidden || !best || best->x < from_ || best->x > to_ || s.line.points() < 3)
        return std::nullopt;
    const double h = look_.length(Measure::Unit);
    BestPlace place;
    place.colour = look_.series(s.style).colour;
    place.x = pxAt(best->x);
    // In the lane above the plot where the top is near, else just off the curve.
    const bool above = p.panel->higherIsBetter || !boxes_.front().log;
    place.tip = above ? std::max(p.box.top() - 2, y(p, best->y) - 5) : y(p, best->y) - 5;
    place.text = ChartTr::tr("best %1").arg(numberText(best->y));
    const QFontMetricsF m(look_.figures(Role::Micro));
    const double w = m.horizontalAdvance(place.text);
    const double room = m.height(), middle = place.tip - h * 0.4;
    const auto plateAt = [&](double left) { return QRectF(left - 2, middle - room / 2, w + 4, room); };
    const auto labels = endLabels(p);
    const auto isFree = [&](double left) {
        return left >= plot_.left() && left + w <= plot_.right()
            && std::none_of(labels.begin(), labels.end(), [&](const EndLabel &l) { return endLabelBox(l).intersects(plateAt(left)); });
    };
    place.left = isFree(place.x + h) || !isFree(place.x - h - w) ? place.x + h : place.x - h - w;
    if (place.left + w > plot_.right())
        place.left = place.x - h - w;
    place.plate = plateAt(place.left);
    return place;
}

void ChartPainter::paintBest(QPainter &painter, const PanelBox &p) const
{
    const auto best = bestPlace(p);
    if (!best)
        return;
    const double h = look_.length(Measure::Unit);
    QPainterPath triangle;
    triangle.moveTo(best->x, best->tip);
    triangle.lineTo(best->x - h / 2, best->tip - h * 0.85);
    triangle.lineTo(best->x + h / 2, best->tip - h * 0.85);
    triangle.closeSubpath();
    painter.fillPath(triangle, best->colour);
    painter.setPen(Qt::NoPen);
    QColor plate = look_.colour(Tone::ChartPlot);
    plate.setAlphaF(0.8F);
    painter.setBrush(plate);
    painter.drawRect(best->plate);
    painter.setBrush(Qt::NoBrush);
    put(painter, best->left, best->tip - h * 0.4, best->text, look_.figures(Role::Micro), look_.colour(Tone::TextSecondary));
}

void ChartPainter::paintExtremes(QPainter &painter, const PanelBox &p) const
{
    const QFont font = look_.figures(Role::Micro);
    const double h = look_.px(6), text = QFontMetricsF(font).height();
    for (const ChartSeries &s : p.panel->series) {
        const auto low = s.line.lowest(), high = s.line.highest();
        if (s.hidden || !low || low->y == high->y)
            continue;
        for (const auto &[point, up] : {std::pair(*low, false), std::pair(*high, true)}) {
            if (point.x < from_ || point.x > to_)
                continue;
            const double x = pxAt(point.x), way = up ? -1 : 1, tip = y(p, point.y) + way * 4;
            painter.setPen(Qt::NoPen);
            painter.setBrush(look_.series(s.style).colour);
            painter.drawPolygon(QPolygonF({{x, tip}, {x - h / 2, tip + way * h}, {x + h / 2, tip + way * h}}));
            const QString value = numberText(point.y);
            const double w = QFontMetricsF(font).horizontalAdvance(value);
            put(painter, std::clamp(x + h, plot_.left(), std::max(plot_.left(), plot_.right() - w)), tip + way * text * 0.5, value, font, look_.colour(Tone::TextSecondary));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

// Pushed apart where curves end close together; the order stays that of the values.
std::vector<ChartPainter::EndLabel> ChartPainter::endLabels(const PanelBox &p) const
{
    std::vector<EndLabel> labels;
    for (const ChartSeries &s : p.panel->series)
        if (const auto last = s.overlay || s.hidden ? std::nullopt : s.line.latest(); last && last->x >= from_ && last->x <= to_)
            labels.push_back({y(p, last->y), numberText(last->y), s.style != 1 || p.panel->series.size() == 1 || p.panel->series[1].overlay, pxAt(last->x)});
    if (labels.empty() || labels.size() > 3)
        return {};
    std::sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.at < b.at; });
    const double h = QFontMetricsF(look_.figures(Role::Small)).height() * 0.92;
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].at = std::max(labels[i].at, labels[i - 1].at + h);
    const double lowest = p.box.bottom() - h * 0.55; // clear of the axis
    const double over = labels.back().at - lowest;
    if (over > 0)
        for (std::size_t i = labels.size(); i-- > 0;)
            labels[i].at = std::min(labels[i].at, lowest - h * static_cast<double>(labels.size() - 1 - i));
    return labels;
}

// A plate under the figure: grid and axis must not strike it through.
QRectF ChartPainter::endLabelBox(const EndLabel &label) const
{
    QFont font = look_.figures(Role::Small);
    font.setWeight(label.strong ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF m(font);
    return {label.x + look_.px(8) - 1, label.at - m.height() / 2 + 2, m.horizontalAdvance(label.text) + 2, m.height() - 4};
}

void ChartPainter::paintEndLabels(QPainter &painter, const PanelBox &p) const
{
    for (const EndLabel &l : endLabels(p)) {
        QFont font = look_.figures(Role::Small);
        font.setWeight(l.strong ? QFont::DemiBold : QFont::Normal);
        painter.fillRect(endLabelBox(l), look_.colour(Tone::ChartPlot));
        put(painter, l.x + look_.px(8), l.at, l.text, font, look_.colour(l.strong ? Tone::TextPrimary : Tone::TextSecondary));
    }
}

void ChartPainter::paintFailure(QPainter &painter) const
{
    if (!model_.failure || boxes_.empty())
        return;
    const double x = hairline(std::clamp(pxAt(model_.failure->x), plot_.left(), plot_.right()));
    const QColor red = look_.status(Status::Error);
    painter.setPen(QPen(red, 1.5));
    painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    const double r = look_.px(4), centre = plot_.top() - look_.px(8);
    painter.setPen(QPen(red, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x - r, centre - r), QPointF(x + r, centre + r));
    painter.drawLine(QPointF(x - r, centre + r), QPointF(x + r, centre - r));
    const QFont font = look_.font(Role::Micro);
    const double w = QFontMetricsF(font).horizontalAdvance(model_.failure->text);
    const double left = x + r + look_.px(6);
    put(painter, left + w > area_.right() ? std::max(area_.left(), x - r - look_.px(6) - w) : left, centre,
        model_.failure->text, font, red);
}

// In the lane above the plot; words only where they do not touch another mark's.
void ChartPainter::paintMarks(QPainter &painter) const
{
    const QFont font = look_.font(Role::Micro);
    const QFontMetricsF m(font);
    const double size = look_.px(12), centre = plot_.top() - look_.px(12);
    double free = area_.left();
    for (const ChartMark &mark : model_.marks) {
        if (mark.x < from_ || mark.x > to_)
            continue;
        const bool live = mark.kind == ChartMark::Kind::Live;
        const QColor colour = look_.colour(live ? Tone::ChartLive : Tone::TextSecondary);
        const double x = hairline(pxAt(mark.x));
        QPen pen(colour, 1.5);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.2});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot_.top() - look_.px(4)), QPointF(x, plot_.bottom()));
        if (x - size / 2 < free)
            continue;
        paintIcon(painter, live ? QStringLiteral("bolt") : QStringLiteral("branch"), QRectF(x - size / 2, centre - size / 2, size, size), colour);
        const double w = m.horizontalAdvance(mark.text), left = x - size - w;
        if (left >= free) {
            put(painter, left, centre, mark.text, font, look_.colour(Tone::TextSecondary));
            free = x + size;
        } else if (x + size + w <= area_.right()) {
            free = put(painter, x + size * 0.8, centre, mark.text, font, look_.colour(Tone::TextSecondary)) + look_.px(6);
        } else {
            free = x + size;
        }
    }
}

void ChartPainter::paintDots(QPainter &painter, double at) const
{
    const double radius = look_.px(look_.number("chart.point_radius"));
    for (const PanelBox &p : boxes_)
        for (const ChartSeries &s : p.panel->series)
            if (const auto point = s.hidden ? std::nullopt : s.line.at(at); point && point->x >= from_) {
                painter.setPen(QPen(look_.colour(Tone::ChartPlot), look_.number("chart.point_ring")));
                painter.setBrush(look_.series(s.style).colour);
                painter.drawEllipse(QPointF(pxAt(point->x), y(p, point->y)), radius, radius);
            }
}

void ChartPainter::paintPlate(QPainter &painter, double at, Tone fill, Tone ink) const
{
    const QFont font = look_.figures(Role::Micro);
    const QFontMetricsF m(font);
    const QString text = positionText(at);
    const double w = m.horizontalAdvance(text) + look_.px(16), h = m.height() + look_.px(4);
    const QRectF plate(std::clamp(pxAt(at) - w / 2, area_.left(), area_.right() - w), plot_.bottom() + look_.px(5), w, h);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look_.colour(fill));
    painter.drawRoundedRect(plate, look_.px(4), look_.px(4));
    painter.setFont(font);
    painter.setPen(look_.colour(ink));
    painter.drawText(plate, Qt::AlignCenter, text);
}

void ChartPainter::paintCursor(QPainter &painter) const
{
    if (!model_.cursor || *model_.cursor < from_ || *model_.cursor > to_)
        return;
    const double x = hairline(pxAt(*model_.cursor));
    painter.setPen(QPen(look_.colour(Tone::ChartCursor), 1.5));
    painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    if (crosshair_)
        return;
    paintDots(painter, *model_.cursor);
    paintPlate(painter, *model_.cursor, Tone::AccentFill, Tone::AccentOn);
}

void ChartPainter::paintCrosshair(QPainter &painter) const
{
    if (!crosshair_ || *crosshair_ < from_ || *crosshair_ > to_)
        return;
    const double x = hairline(pxAt(*crosshair_));
    painter.setPen(QPen(look_.colour(Tone::ChartCrosshair), 1));
    painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    paintDots(painter, *crosshair_);
    paintPlate(painter, *crosshair_, Tone::SurfaceTooltip, Tone::TextTooltip);
}

} // namespace netloom
