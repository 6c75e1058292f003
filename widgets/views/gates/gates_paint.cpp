// How gates are painted: heat maps with the input above them, and lines of one unit.
#include "views/gates/gates_view.h"

#include "charts/ticks.h"
#include "theme/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

/// Series 3 … 8 mean i f o c̃ c h everywhere (z, r, h̃, h of a GRU take those of i, f, c̃, h); a second-order gate is dotted.
SeriesStyle styleOfGate(const std::string &key)
{
    const Look &look = Look::current();
    const std::string order = "ifogch";
    const auto at = order.find(key == "z" ? "i" : key == "r" ? "f" : key);
    SeriesStyle style = look.series(at == std::string::npos ? 3 : 3 + int(at));
    if (at == std::string::npos)
        style.dashPx = {1, 3};
    return style;
}

QString rangeText(double range)
{
    if (range == 0)
        return QStringLiteral("0 … 1");
    return range == 1 ? QStringLiteral("−1 … 1") : QChar(0x00b1) + numberText(range, 2);
}

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

double GatesView::mapsWidth() const
{
    return mode_ == Mode::Heatmap && samples() == 1 && width() >= Look::current().px(960) ? width() * 0.62 : width();
}

/// Where everything stands: a head line, then per sample its name, the input's strip and the maps in the grid whose cells are least narrow.
GatesView::Boxes GatesView::boxes() const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const double line = micro.height(), gap = look.px(8);
    Boxes b;
    const int n = samples();
    if (n == 0)
        return b;
    const double top = line + gap / 2 + (n > 1 ? line : 0), foot = line + look.px(2);
    const double wide = (mapsWidth() - (n - 1) * 2 * gap) / n, tall = std::max(1.0, height() - top - foot);
    const double strip = std::clamp(tall * 0.14, 10.0, double(look.px(64)));
    for (int s = 0; s < n; ++s) {
        const QRectF column(s * (wide + 2 * gap), top, wide, tall);
        b.columns.push_back(column);
        const double axis = micro.horizontalAdvance(QStringLiteral("000")) + look.px(4);
        b.inputs.push_back(column.adjusted(axis, line, 0, 0));
        b.inputs.back().setHeight(strip);
    }
    if (mode_ == Mode::Traces) {
        for (const QRectF &column : b.columns) {
            const double from = column.top() + line + strip + gap, each = (column.bottom() - from - gap) / 2;
            const double right = column.right() - micro.horizontalAdvance(QStringLiteral("mm  −0.00000"));
            const double left = column.left() + micro.horizontalAdvance(QStringLiteral("−0.5")) + look.px(6);
            for (int i = 0; i < 2; ++i)
                b.maps.emplace_back(left, from + i * (each + gap), std::max(1.0, right - left), std::max(1.0, each));
        }
        for (std::size_t s = 0; s < b.inputs.size(); ++s) { // under the same steps
            b.inputs[s].setLeft(b.maps[2 * s].left());
            b.inputs[s].setRight(b.maps[2 * s].right());
        }
        return b;
    }
    const int count = gates();
    double best = -1;
    for (int across = 1; across <= std::min(3, count); ++across) {
        const int down = (count + across - 1) / across;
        const double w = (b.inputs[0].width() - (across - 1) * gap) / across, h = (tall - line - strip) / down - line - gap;
        const double score = std::min(w / 2.2, h);
        if (score > best) {
            best = score;
            b.across = across;
        }
    }
    const int down = (count + b.across - 1) / b.across;
    for (const QRectF &input : b.inputs) {
        const double w = (input.width() - (b.across - 1) * gap) / b.across, from = input.bottom() + gap / 2;
        const double each = (top + tall - from) / down;
        for (int g = 0; g < count; ++g) {
            const QRectF cell(input.left() + (g % b.across) * (w + gap), from + (g / b.across) * each, w, each);
            b.titles.push_back({cell.left(), cell.top(), w, line});
            b.maps.push_back({cell.left(), cell.top() + line, w, std::max(1.0, each - line - gap / 2)});
        }
    }
    return b;
}

QRectF GatesView::mapRect(int sample, int gate) const
{
    const Boxes b = boxes();
    const std::size_t at = std::size_t(sample * gates() + gate);
    return (mode_ == Mode::Heatmap || mode_ == Mode::Difference) && sample < samples() && at < b.maps.size() ? b.maps[at] : QRectF();
}

QImage GatesView::picture(int sample, int gate) const
{
    const Look &look = Look::current();
    const GateSample &s = sampleAt(sample);
    const GateWay *way = wayOf(s, way_);
    const double range = rangeOf(way->tensors[std::size_t(gate)].key);
    const HeatMap &map = range == 0 ? look.weft() : look.warp();
    QImage image(s.record->steps, s.record->units, QImage::Format_RGB32);
    for (int line = 0; line < s.record->units; ++line) {
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(line));
        for (int t = 0; t < s.record->steps; ++t) {
            const double v = valueOf(sample, gate, line < int(rows_.size()) ? rows_[std::size_t(line)] : line, t);
            const double share = range == 0 ? v : (v / range + 1) / 2;
            to[t] = std::isfinite(v) ? map[std::size_t(std::clamp(std::lround(share * 255), 0L, 255L))] : look.colour(Tone::ChartMissing).rgb();
        }
    }
    return image;
}

/// Columns of the input against steps, each on its own symmetric scale: they are of different kinds.
QImage GatesView::inputPicture(int sample) const
{
    const Look &look = Look::current();
    const GateRecord &r = *sampleAt(sample).record;
    QImage image(r.steps, std::max(1, r.inputs), QImage::Format_RGB32);
    for (int i = 0; i < r.inputs; ++i) {
        double most = 0;
        for (int t = 0; t < r.steps; ++t)
            most = std::max(most, std::fabs(double(r.x[std::size_t(t * r.inputs + i)])));
        for (int t = 0; t < r.steps; ++t)
            image.setPixelColor(t, i, look.warp(most > 0 ? double(r.x[std::size_t(t * r.inputs + i)]) / most : 0));
    }
    return image;
}

void GatesView::makePictures() const
{
    const bool dark = Look::current().isDark();
    if (!pictures_.empty() && dark == dark_)
        return;
    dark_ = dark;
    pictures_.clear();
    for (int s = 0; s < samples(); ++s)
        for (int g = 0; g < gates(); ++g)
            pictures_.push_back(picture(s, g));
    for (int s = 0; s < samples(); ++s)
        pictures_.push_back(inputPicture(s));
}

/// Masked steps are hatched, the chosen one is marked.
void GatesView::paintSteps(QPainter &painter, const QRectF &map) const
{
    const Look &look = Look::current();
    const double w = map.width() / steps();
    const GateRecord &r = *scene_.main.record;
    for (int t = 0; t < steps(); ++t)
        if (r.isMasked(0, t))
            painter.fillRect(QRectF(map.left() + t * w, map.top(), w, map.height()), QBrush(look.colour(Tone::TextSecondary), Qt::BDiagPattern));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colour(Tone::ChartCursor), 1.5));
    const double at = map.left() + place_.step * w;
    if (w >= 4)
        painter.drawRect(QRectF(at, map.top(), w, map.height()));
    else
        painter.drawLine(QPointF(at + w / 2, map.top()), QPointF(at + w / 2, map.bottom()));
}

void GatesView::paintInput(QPainter &painter, const Boxes &b, int sample) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const QRectF &box = b.inputs[std::size_t(sample)];
    painter.drawImage(box, pictures_[std::size_t(samples() * gates() + sample)]);
    const GateRecord &r = *sampleAt(sample).record;
    painter.setFont(look.figures(Role::Micro));
    painter.setPen(look.colour(Tone::TextSecondary));
    const QString text = r.inputs == 1 ? tr("input, 1 column") : tr("input, %1 columns, each on its own scale").arg(r.inputs);
    painter.drawText(QRectF(box.left(), box.top() - micro.height(), box.width(), micro.height()), Qt::AlignLeft, micro.elidedText(text, Qt::ElideRight, box.width()));
    paintSteps(painter, box);
}

void GatesView::paintMap(QPainter &painter, const Boxes &b, int sample, int gate) const
{
    const Look &look = Look::current();
    const std::size_t at = std::size_t(sample * gates() + gate);
    const QRectF &map = b.maps[at], &title = b.titles[at];
    const GateRecord &r = *sampleAt(sample).record;
    const std::string &key = wayOf(sampleAt(sample), way_)->tensors[std::size_t(gate)].key;
    painter.drawImage(map, pictures_[at]);
    const QFont strong = bolder(look.figures(Role::Micro));
    const QFontMetricsF bold(strong), micro(look.figures(Role::Micro));
    const QString symbol = (mode_ == Mode::Difference ? QStringLiteral("Δ ") : QString()) + gateSymbol(key, r);
    const QString scale = rangeText(rangeOf(key));
    painter.setFont(strong);
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(title, Qt::AlignLeft, symbol);
    painter.setFont(look.figures(Role::Micro));
    painter.setPen(look.colour(Tone::TextSecondary));
    const double from = bold.horizontalAdvance(symbol) + look.px(6), room = title.width() - from - micro.horizontalAdvance(scale) - look.px(6);
    if (room > look.px(24))
        painter.drawText(title.adjusted(from, 0, 0, 0), Qt::AlignLeft, micro.elidedText(gateTitle(key, r), Qt::ElideRight, room));
    painter.drawText(title, Qt::AlignRight, scale);
    paintSteps(painter, map);
    const double high = map.height() / units();
    const auto line = double(std::find(rows_.begin(), rows_.end(), place_.unit) - rows_.begin());
    const bool active = hasFocus() && gate == place_.gate && sample == 0;
    painter.setPen(QPen(look.colour(Tone::TextPrimary), active ? 2 : 1));
    painter.drawRect(QRectF(map.left(), map.top() + line * high, map.width(), std::max(2.0, high)));
    // Units at the left, steps below the lowest maps.
    painter.setPen(look.colour(Tone::ChartTick));
    if (gate % b.across == 0 && high >= micro.height() * 0.9)
        for (int u = 0; u < units(); ++u)
            painter.drawText(QRectF(map.left() - look.px(4) - 100, map.top() + u * high, 100, high), Qt::AlignRight | Qt::AlignVCenter, QString::number(rows_[std::size_t(u)]));
    if (gate + b.across < gates())
        return;
    const double w = map.width() / steps();
    for (const Tick &tick : wholeTicks(0, std::max(1, steps() - 1), std::max(1, int(map.width() / micro.horizontalAdvance(QStringLiteral("000000"))))))
        if (tick.value <= steps() - 1)
            painter.drawText(QRectF(map.left() + (tick.value + 0.5) * w - 40, map.bottom() + 1, 80, micro.height()), Qt::AlignHCenter, tick.label);
}

void GatesView::paintMaps(QPainter &painter) const
{
    const Look &look = Look::current();
    const Boxes b = boxes();
    makePictures();
    const QFontMetricsF micro(look.figures(Role::Micro));
    for (int s = 0; s < samples(); ++s) {
        if (samples() > 1) {
            const QRectF &column = b.columns[std::size_t(s)];
            painter.setFont(bolder(look.font(Role::Micro)));
            painter.setPen(look.colour(Tone::TextPrimary));
            painter.drawText(QRectF(column.left(), column.top() - micro.height() - look.px(2), column.width(), micro.height()), Qt::AlignLeft,
                             micro.elidedText(sampleAt(s).name, Qt::ElideRight, column.width()));
        }
        paintInput(painter, b, s);
        for (int g = 0; g < gates(); ++g)
            paintMap(painter, b, s, g);
    }
    if (mapsWidth() >= width())
        return;
    const double line = micro.height(), left = mapsWidth() + look.px(24) + micro.horizontalAdvance(QStringLiteral("−0.5"));
    const double wide = width() - left - micro.horizontalAdvance(QStringLiteral("mm  −0.00000")), top = 2.5 * line, tall = (height() - top - line - look.px(2) - look.px(12)) / 2;
    painter.setFont(bolder(look.figures(Role::Micro)));
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QRectF(left, line + look.px(4), wide, line), Qt::AlignLeft, tr("unit %1 at step %2").arg(place_.unit).arg(place_.step));
    const auto &tensors = wayOf(scene_.main, way_)->tensors;
    const bool shares = std::any_of(tensors.begin(), tensors.end(), [&](const GateTensor &t) { return gateName(t.key, scene_.main.record->type).share; });
    const QRectF upper(left, top, wide, tall), lower(left, top + tall + look.px(12), wide, tall);
    if (shares)
        paintTracePanel(painter, upper, 0, true);
    paintTracePanel(painter, shares ? lower : upper.united(lower), 0, false);
}

void GatesView::paintTracePanel(QPainter &painter, const QRectF &box, int sample, bool shares) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const GateSample &s = sampleAt(sample);
    const GateWay &way = *wayOf(s, way_);
    double range = 1;
    for (const GateTensor &t : way.tensors)
        if (!gateName(t.key, s.record->type).share)
            range = std::max(range, rangeOf(t.key));
    const double low = shares ? 0 : -range, high = shares ? 1 : range, w = box.width() / s.record->steps;
    const auto y = [&](double v) { return box.bottom() - (std::clamp(v, low, high) - low) / (high - low) * box.height(); };
    painter.setFont(look.figures(Role::Micro));
    for (const Tick &tick : linearTicks(low, high, 3)) {
        painter.setPen(QPen(look.colour(tick.value == low || tick.value == 0 ? Tone::ChartAxis : Tone::ChartGrid), 1));
        painter.drawLine(QPointF(box.left(), y(tick.value)), QPointF(box.right(), y(tick.value)));
        painter.setPen(look.colour(Tone::ChartTick));
        painter.drawText(QRectF(box.left() - 104, y(tick.value) - micro.height() / 2, 100, micro.height()), Qt::AlignRight, tick.label);
    }
    paintSteps(painter, box);
    struct End { double y; QString text; QColor ink; };
    std::vector<End> ends;
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t g = 0; g < way.tensors.size(); ++g) {
        const std::string &key = way.tensors[g].key;
        if (gateName(key, s.record->type).share != shares)
            continue;
        const SeriesStyle style = styleOfGate(key);
        QPolygonF line;
        for (int t = 0; t < s.record->steps; ++t)
            if (const double v = valueOf(sample, int(g), place_.unit, t); std::isfinite(v))
                line.append({box.left() + (t + 0.5) * w, y(v)});
        painter.setPen(style.pen());
        painter.drawPolyline(line);
        const double now = valueOf(sample, int(g), place_.unit, place_.step);
        painter.setBrush(style.colour);
        if (std::isfinite(now))
            painter.drawEllipse(QPointF(box.left() + (place_.step + 0.5) * w, y(now)), 3, 3);
        ends.push_back({line.isEmpty() ? box.bottom() : line.last().y(), gateSymbol(key, *s.record) + QStringLiteral("  ") + numberText(now), style.colour});
    }
    // Names at the ends, moved apart.
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.y < b.y; });
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + micro.height());
    const double over = ends.empty() ? 0 : std::max(0.0, ends.back().y - box.bottom());
    for (const End &end : ends) {
        painter.setBrush(end.ink);
        painter.setPen(Qt::NoPen);
        painter.drawRect(QRectF(box.right() + look.px(4), end.y - over - look.px(3), look.px(5), look.px(6)));
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QPointF(box.right() + look.px(12), end.y - over + micro.ascent() / 2 - 1), end.text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void GatesView::paintTraces(QPainter &painter) const
{
    const Look &look = Look::current();
    const Boxes b = boxes();
    makePictures();
    const QFontMetricsF micro(look.figures(Role::Micro));
    for (int s = 0; s < samples(); ++s) {
        if (samples() > 1) {
            const QRectF &column = b.columns[std::size_t(s)];
            painter.setFont(bolder(look.font(Role::Micro)));
            painter.setPen(look.colour(Tone::TextPrimary));
            painter.drawText(QRectF(column.left(), column.top() - micro.height() - look.px(2), column.width(), micro.height()), Qt::AlignLeft,
                             micro.elidedText(sampleAt(s).name, Qt::ElideRight, column.width()));
        }
        paintInput(painter, b, s);
        const bool shares = std::any_of(scene_.main.record->ways[0].tensors.begin(), scene_.main.record->ways[0].tensors.end(),
                                        [&](const GateTensor &t) { return gateName(t.key, scene_.main.record->type).share; });
        if (shares)
            paintTracePanel(painter, b.maps[std::size_t(2 * s)], s, true);
        paintTracePanel(painter, shares ? b.maps[std::size_t(2 * s + 1)] : b.maps[std::size_t(2 * s)].united(b.maps[std::size_t(2 * s + 1)]), s, false);
        const QRectF &map = b.maps[std::size_t(2 * s + 1)];
        painter.setFont(look.figures(Role::Micro));
        painter.setPen(look.colour(Tone::ChartTick));
        const double w = map.width() / steps();
        for (const Tick &tick : wholeTicks(0, std::max(1, steps() - 1), std::max(1, int(map.width() / micro.horizontalAdvance(QStringLiteral("000000"))))))
            painter.drawText(QRectF(map.left() + (tick.value + 0.5) * w - 40, map.bottom() + 1, 80, micro.height()), Qt::AlignHCenter, tick.label);
    }
}

/// The value under the pointer, or at the chosen place; at the right what has to be said about the picture.
void GatesView::paintHead(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    painter.setFont(look.figures(Role::Micro));
    double room = width();
    if (!note_.isEmpty()) {
        painter.setPen(look.colour(Tone::TextSecondary));
        const QString shown = micro.elidedText(note_, Qt::ElideRight, width() * 0.45);
        painter.drawText(QRectF(0, 0, width(), micro.height()), Qt::AlignRight, shown);
        room -= micro.horizontalAdvance(shown) + look.px(12);
    }
    if (mode_ == Mode::Statistics)
        return;
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QRectF(0, 0, room, micro.height()), Qt::AlignLeft, micro.elidedText(placeSentence(), Qt::ElideRight, room));
}

void GatesView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    const auto say = [&](const QString &text) {
        painter.setFont(look.font(Role::Small));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
    };
    if (mode_ == Mode::Statistics ? !scene_.summary : samples() == 0 || steps() == 0)
        return say(mode_ == Mode::Statistics ? tr("No statistics yet.") : tr("Select a recurrent layer and a sample."));
    if (mode_ == Mode::Difference && !scene_.other.record)
        return say(tr("Pin a row with “Compare”, then choose another one: their difference is shown here."));
    if (mode_ == Mode::Difference && !comparable())
        return say(tr("The pinned row is of another layer or another number of steps."));
    paintHead(painter);
    if (mode_ == Mode::Statistics)
        paintStatistics(painter);
    else if (mode_ == Mode::Traces)
        paintTraces(painter);
    else
        paintMaps(painter);
}

} // namespace netloom
