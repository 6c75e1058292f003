#include "charts/chart_painter.h"

#include "charts/dashes.h"
#include "theme/icons.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

/// Share of the batches at either end that may lie outside the plot.
constexpr double kBatchTail = 0.02;

QColor faded(QColor c, double alpha)
{
    c.setAlphaF(static_cast<float>(alpha));
    return c;
}

double width(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

ChartPainter::ChartPainter(const ChartModel &model, const Look &look, const QRectF &area, const ChartView &view)
    : model_(model), look_(look), area_(area), crosshair_(view.crosshair), at_(view.crosshair ? view.crosshair : model.cursor)
{
    const auto extent = model.xExtent();
    from_ = view.from.value_or(model.window > 0 ? std::max(std::min(0.0, extent.min), extent.max - model.window) : std::min(0.0, extent.min));
    to_ = view.to.value_or(model.window > 0 && from_ > 0 ? extent.max : niceRange(from_, std::max(extent.max, from_ + 1), 6).high);
    if (model.logX)
        from_ = std::max(from_, std::max(extent.min, 0.01));
    if (!(to_ > from_))
        to_ = from_ + 1;
    layOut();
}

void ChartPainter::layOut()
{
    for (const ChartPanel &panel : model_.panels) {
        PanelBox p;
        p.panel = &panel;
        scale(p);
        boxes_.push_back(std::move(p));
    }
    const auto legend = legendPlaces();
    legend_ = legend.empty() ? look_.px(24) : legend.back().centre - area_.top() + look_.px(12);
    const QFont micro = look_.figures(Role::Micro);
    double labels = 0, ends = look_.px(40);
    for (const PanelBox &p : boxes_) {
        for (const Tick &t : p.ticks)
            labels = std::max(labels, width(micro, t.label));
        for (const ChartSeries &s : p.panel->series)
            if (const auto last = s.line.latest())
                ends = std::max(ends, width(look_.figures(Role::Small), numberText(last->y)) + look_.px(14));
    }
    double left = std::max<double>(look_.px(36), labels + look_.px(10));
    if (boxes_.size() > 1)
        for (const PanelBox &p : boxes_)
            left = std::max<double>(left, std::max(width(look_.font(Role::Small), p.panel->title),
                                                   width(look_.figures(Role::Strong), QStringLiteral("0.00000")))
                                              + look_.px(14) + labels);
    const double top = legend_ + look_.px(look_.number("chart.margin.top"));
    const double bottom = look_.px(look_.number("chart.margin.bottom"));
    plot_ = QRectF(area_.left() + left, area_.top() + top, std::max(10.0, area_.width() - left - ends),
                   std::max(10.0, area_.height() - top - bottom));
    const double gap = look_.px(14);
    const auto n = static_cast<double>(std::max<std::size_t>(1, boxes_.size()));
    const double height = std::max(4.0, (plot_.height() - gap * (n - 1)) / n);
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        boxes_[i].box = QRectF(plot_.left(), plot_.top() + static_cast<double>(i) * (height + gap), plot_.width(), height);
    const double each = std::max<double>(look_.px(48), width(micro, QStringLiteral("100,000")) + look_.px(12));
    const int count = std::clamp(static_cast<int>(plot_.width() / each), 2, 9);
    xTicks_ = model_.logX ? logTicks(from_, to_, count) : to_ - from_ >= 2 ? wholeTicks(from_, to_, count) : linearTicks(from_, to_, count);
}

void ChartPainter::scale(PanelBox &p) const
{
    std::optional<CurveData::Range> r;
    std::optional<double> smallest;
    const auto take = [&](double low, double high) {
        r = r ? CurveData::Range{std::min(r->min, low), std::max(r->max, high)} : CurveData::Range{low, high};
    };
    for (const ChartSeries &s : p.panel->series)
        for (const CurveData *c : {&s.line, &s.raw}) {
            if (s.hidden || (c == &s.raw && !model_.showRaw))
                continue;
            // Single batches do not set the scale: the first ones are often far above all that follows.
            const auto extent = [&](bool positive) {
                return c == &s.raw ? c->middle(from_, to_, kBatchTail, positive) : c->range(from_, to_, positive);
            };
            if (const auto part = extent(false))
                take(part->min, part->max);
            if (const auto part = model_.logY ? extent(true) : std::nullopt)
                smallest = smallest ? std::min(*smallest, part->min) : part->min;
        }
    if (p.panel->reference && model_.showReference)
        take(p.panel->reference->value, p.panel->reference->value);
    const bool many = model_.panels.size() > 1;
    const int count = many ? 3 : static_cast<int>(look_.number("chart.grid_lines_max"));
    p.log = model_.logY && p.panel->range == ChartPanel::Range::Auto && smallest && r->max > *smallest;
    if (p.panel->range == ChartPanel::Range::Unit) {
        p.low = 0;
        p.high = 1;
    } else if (p.log) {
        p.low = *smallest / 1.15;
        p.high = r->max * 1.15;
    } else {
        const bool fromZero = p.panel->range == ChartPanel::Range::FromZero || (r && r->min >= 0 && r->min < r->max * 0.6);
        const auto nice = r ? niceRange(fromZero ? std::min(0.0, r->min) : r->min, std::max(r->max, fromZero ? 1e-6 : r->max), count)
                            : AxisRange{};
        p.low = nice.low;
        p.high = nice.high;
    }
    p.ticks = p.log ? logTicks(p.low, p.high, count + 1) : linearTicks(p.low, p.high, count);
    if (many && p.ticks.size() > 2) // the middle one would crowd a low panel
        p.ticks = {p.ticks.front(), p.ticks.back()};
}

double ChartPainter::xAt(double px) const
{
    const double share = (px - plot_.left()) / plot_.width();
    return model_.logX ? from_ * std::pow(to_ / from_, share) : from_ + share * (to_ - from_);
}

double ChartPainter::pxAt(double x) const
{
    const double share = model_.logX ? std::log(std::max(x, from_ * 0.5) / from_) / std::log(to_ / from_) : (x - from_) / (to_ - from_);
    return plot_.left() + share * plot_.width();
}

double ChartPainter::y(const PanelBox &p, double value) const
{
    double share = 0;
    if (p.log)
        share = value > 0 ? std::log(value / p.low) / std::log(p.high / p.low) : 0;
    else
        share = (value - p.low) / (p.high - p.low);
    return p.box.bottom() - std::clamp(share, -0.05, 1.05) * p.box.height();
}

void ChartPainter::paintBase(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PanelBox &p : boxes_) {
        paintGrid(painter, p);
        painter.save();
        painter.setClipRect(p.box.adjusted(-2, -4, 2, 4), Qt::IntersectClip);
        if (model_.showRaw)
            for (const ChartSeries &s : p.panel->series)
                paintRaw(painter, p, s);
        for (const ChartSeries &s : p.panel->series)
            paintLine(painter, p, s);
        painter.restore();
        paintReference(painter, p);
        if (model_.showExtremes)
            paintExtremes(painter, p);
        paintEndLabels(painter, p);
    }
    painter.restore();
}

void ChartPainter::paintTop(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    if (boxes_.size() > 1)
        for (const PanelBox &p : boxes_)
            paintPanelTitle(painter, p);
    paintAxis(painter);
    if (!boxes_.empty())
        paintBest(painter, boxes_.front());
    paintMarks(painter);
    paintFailure(painter);
    paintCursor(painter);
    paintCrosshair(painter);
    painter.restore();
}

void ChartPainter::paintGrid(QPainter &painter, const PanelBox &p) const
{
    const QFont font = look_.figures(Role::Micro);
    painter.setFont(font);
    const double h = QFontMetricsF(font).height();
    double lastTop = 1e9;
    for (const Tick &t : p.ticks) {
        const double at = hairline(y(p, t.value));
        painter.setPen(QPen(look_.colour(Tone::ChartGrid), 1));
        painter.drawLine(QPointF(p.box.left(), at), QPointF(p.box.right(), at));
        if (at + h / 2 > lastTop)
            continue; // would touch the label below
        painter.setPen(look_.colour(Tone::ChartTick));
        painter.drawText(QRectF(p.box.left() - look_.px(80) - look_.px(6), at - h / 2, look_.px(80), h),
                         Qt::AlignRight | Qt::AlignVCenter, t.label);
        lastTop = at - h / 2;
    }
}

void ChartPainter::paintRaw(QPainter &painter, const PanelBox &p, const ChartSeries &s) const
{
    if (s.hidden)
        return;
    const auto columns = s.raw.columns(from_, to_, static_cast<int>(plot_.width()));
    if (columns.empty())
        return;
    painter.setPen(QPen(faded(look_.series(s.style).colour, look_.number("chart.batch_alpha")), 1));
    const bool dense = columns.size() * 3 > static_cast<std::size_t>(plot_.width());
    painter.setRenderHint(QPainter::Antialiasing, !dense);
    QVector<QLineF> lines;
    lines.reserve(static_cast<int>(columns.size()) * 2);
    const CurveBucket *previous = nullptr;
    for (const CurveBucket &b : columns) {
        const double x = dense ? std::round(pxAt(b.x0)) : pxAt(b.x0);
        if (dense) {
            // One upright span per pixel column, stretched to meet its neighbour: no seams, nothing drawn twice.
            double low = b.min, high = b.max;
            if (previous && !b.gapBefore) {
                low = std::min(low, previous->last);
                high = std::max(high, previous->last);
            }
            lines.append(QLineF(x, y(p, low), x, y(p, high)));
        } else if (previous && !b.gapBefore) {
            lines.append(QLineF(pxAt(previous->x1), y(p, previous->last), x, y(p, b.first)));
        }
        if (!dense && b.count > 1)
            lines.append(QLineF(x, y(p, b.min), x, y(p, b.max)));
        previous = &b;
    }
    painter.drawLines(lines);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

// Smoothed: the values themselves stay to be seen, faint and thin, behind their mean.
void ChartPainter::paintLine(QPainter &painter, const PanelBox &p, const ChartSeries &s) const
{
    if (s.hidden)
        return;
    const SeriesStyle &style = look_.series(s.style);
    if (model_.smoothing <= 0 || s.line.points() < 2) {
        paintPieces(painter, p, s.line, style);
        return;
    }
    paintRaw(painter, p, ChartSeries{s.name, s.style, CurveData(), s.line}); // as single batches are
    paintPieces(painter, p, s.line.smoothed(std::min(0.99, model_.smoothing)), style);
}

// Many points in each pixel column: what they reach as upright spans, and their middle as the line. A zigzag through all
// of them, wide and antialiased, would take ten times as long and show less.
bool ChartPainter::paintDense(QPainter &painter, const PanelBox &p, const std::vector<CurveBucket> &columns, const SeriesStyle &style) const
{
    constexpr int reach = 4; // columns either side that the middle is taken over
    const auto joined = std::count_if(columns.begin(), columns.end(), [](const CurveBucket &b) { return b.count > 2; });
    if (columns.size() < 32 || joined * 2 < static_cast<std::ptrdiff_t>(columns.size()))
        return false;
    QVector<QLineF> spans;
    spans.reserve(static_cast<int>(columns.size()));
    std::vector<double> middles;
    middles.reserve(columns.size());
    for (const CurveBucket &b : columns) {
        const double x = std::round(pxAt(b.x0)), low = y(p, b.min), high = y(p, b.max);
        spans.append(QLineF(x, low, x, high));
        middles.push_back((low + high) / 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(faded(style.colour, 0.35), 1));
    painter.drawLines(spans);
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPolygonF line;
    const auto n = static_cast<std::ptrdiff_t>(columns.size());
    for (std::ptrdiff_t i = 0; i < n; ++i) {
        const CurveBucket &b = columns[static_cast<std::size_t>(i)];
        if (b.gapBefore && !line.isEmpty()) {
            drawDashed(painter, line, style);
            line.clear();
        }
        double sum = 0;
        const std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, i - reach), to = std::min(n - 1, i + reach);
        for (std::ptrdiff_t k = from; k <= to; ++k)
            sum += middles[static_cast<std::size_t>(k)];
        if (i % 2 == 0 || i + 1 == n) // half the corners for the same line
            line.append(QPointF(pxAt(b.x1), sum / static_cast<double>(to - from + 1)));
    }
    if (!line.isEmpty())
        drawDashed(painter, line, style);
    return true;
}

void ChartPainter::paintPieces(QPainter &painter, const PanelBox &p, const CurveData &curve, const SeriesStyle &style) const
{
    const auto columns = curve.columns(from_, to_, static_cast<int>(plot_.width()));
    if (paintDense(painter, p, columns, style))
        return;
    QVector<QLineF> spans;
    QVector<QPolygonF> pieces;
    for (const CurveBucket &b : columns) {
        if (pieces.isEmpty() || b.gapBefore)
            pieces.append(QPolygonF());
        if (b.count > 1) {
            const double x = std::round(pxAt(b.x0));
            spans.append(QLineF(x, y(p, b.min), x, y(p, b.max)));
        }
        pieces.back().append(QPointF(pxAt(b.x1), y(p, b.last)));
    }
    if (!spans.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(faded(style.colour, 0.45), 1));
        painter.drawLines(spans);
        painter.setRenderHint(QPainter::Antialiasing, true);
    }
    for (const QPolygonF &piece : pieces) {
        if (piece.size() == 1) // a first epoch is to be seen before there is a line
            paintMarker(painter, style.marker, piece.front(), 3, style.colour);
        else
            drawDashed(painter, piece, style);
    }
}

void ChartPainter::paintReference(QPainter &painter, const PanelBox &p) const
{
    if (!p.panel->reference || !model_.showReference)
        return;
    const double at = hairline(y(p, p.panel->reference->value));
    QPen pen(look_.colour(Tone::TextSecondary), 1.5);
    pen.setCapStyle(Qt::RoundCap);
    pen.setDashPattern({0.01, 2.2});
    painter.setPen(pen);
    painter.drawLine(QPointF(p.box.left(), at), QPointF(p.box.right(), at));
    const QRectF box = referenceBox(p);
    QColor plate = look_.colour(Tone::ChartPlot);
    plate.setAlphaF(0.8F);
    painter.fillRect(box, plate);
    painter.setFont(look_.figures(Role::Micro));
    painter.setPen(look_.colour(Tone::TextSecondary));
    painter.drawText(box, Qt::AlignCenter, p.panel->reference->label);
}

// Right above the line, else below it or at the left: wherever no other word stands.
QRectF ChartPainter::referenceBox(const PanelBox &p) const
{
    const double at = hairline(y(p, p.panel->reference->value));
    const QFontMetricsF m(look_.figures(Role::Micro));
    const double w = m.horizontalAdvance(p.panel->reference->label) + 2, h = m.height();
    std::vector<QRectF> taken;
    for (const EndLabel &l : endLabels(p))
        taken.push_back(endLabelBox(l));
    if (const auto best = &p == &boxes_.front() ? bestPlace(p) : std::nullopt)
        taken.push_back(best->plate.united(QRectF(best->x - look_.px(4), best->plate.top(), look_.px(8), best->plate.height())));
    const double above = at - h - 2, below = at + 2;
    const double tops[] = {above, below};
    std::optional<QRectF> first;
    for (const double left : {p.box.right() - w - 4, p.box.left() + 4, p.box.center().x() - w / 2})
        for (const double top : tops) {
            const QRectF box(left, top, w, h);
            if (top < p.box.top() - 2 || box.bottom() > p.box.bottom() + 1)
                continue;
            if (!first)
                first = box;
            if (std::none_of(taken.begin(), taken.end(), [&](const QRectF &t) { return t.intersects(box); }))
                return box;
        }
    return first.value_or(QRectF(p.box.right() - w - 4, above, w, h));
}

std::vector<QRectF> ChartPainter::wordBoxes() const
{
    std::vector<QRectF> boxes;
    for (const PanelBox &p : boxes_) {
        if (p.panel->reference && model_.showReference)
            boxes.push_back(referenceBox(p));
        for (const EndLabel &l : endLabels(p))
            boxes.push_back(endLabelBox(l));
    }
    if (const auto best = boxes_.empty() ? std::nullopt : bestPlace(boxes_.front()))
        boxes.push_back(best->plate);
    return boxes;
}

} // namespace netloom
