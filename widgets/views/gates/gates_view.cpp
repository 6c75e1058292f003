#include "views/gates/gates_view.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "common/engine_text.h"
#include "theme/look.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace netloom {

QString gateSymbol(const std::string &key, const GateRecord &record)
{
    return QString::fromUtf8(gateName(key, record.type).symbol);
}

QString gateTitle(const std::string &key, const GateRecord &record)
{
    return engineText(gateName(key, record.type).title);
}

const GateWay *wayOf(const GateSample &sample, int way)
{
    if (!sample.record || sample.record->ways.empty())
        return nullptr;
    return &sample.record->ways[std::min(std::size_t(std::max(0, way)), sample.record->ways.size() - 1)];
}

GatesView::GatesView(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Gates over time"));
    (new ViewExport(this, QStringLiteral("gates"), [this] {
        const Numbers n = numbers();
        return ViewNumbers{n.heads, n.rows};
    }))->takeMenu();
    speak();
}

int GatesView::samples() const
{
    if (!wayOf(scene_.main, way_))
        return 0;
    return mode_ != Mode::Difference && comparable() ? 2 : 1;
}

int GatesView::gates() const
{
    const GateWay *way = wayOf(scene_.main, way_);
    return way ? int(way->tensors.size()) : 0;
}

int GatesView::steps() const { return scene_.main.record ? scene_.main.record->steps : 0; }
int GatesView::units() const { return scene_.main.record ? scene_.main.record->units : 0; }

/// A difference is of the same tensors over the same steps.
bool GatesView::comparable() const
{
    const GateRecord *a = scene_.main.record.get(), *b = scene_.other.record.get();
    return a && b && a->type == b->type && a->steps == b->steps && a->units == b->units && a->ways.size() == b->ways.size();
}

double GatesView::valueOf(int sample, int gate, int unit, int step) const
{
    const GateSample &s = sampleAt(sample);
    const GateWay *way = wayOf(s, way_);
    if (!way || gate >= int(way->tensors.size()) || step >= s.record->steps || unit >= s.record->units)
        return std::nan("");
    const std::size_t at = s.record->at(0, step, unit);
    const double v = way->tensors[std::size_t(gate)].values[at];
    if (mode_ != Mode::Difference)
        return v;
    const GateWay *other = wayOf(scene_.other, way_);
    return comparable() ? v - double(other->tensors[std::size_t(gate)].values[at]) : std::nan("");
}

double GatesView::rangeOf(const std::string &key) const
{
    const bool share = scene_.main.record && gateName(key, scene_.main.record->type).share;
    double most = 0;
    if (mode_ == Mode::Difference) {
        const GateWay *a = wayOf(scene_.main, way_), *b = wayOf(scene_.other, way_);
        const GateTensor *x = a ? a->find(key) : nullptr, *y = b ? b->find(key) : nullptr;
        for (std::size_t i = 0; !share && comparable() && x && y && i < x->values.size(); ++i)
            if (const double d = std::fabs(double(x->values[i]) - double(y->values[i])); std::isfinite(d))
                most = std::max(most, d);
        return most <= 1 ? 1 : niceRange(0, most, 3).high;
    }
    if (share)
        return 0;
    for (const GateSample *sample : {&scene_.main, &scene_.other})
        if (const GateWay *way = wayOf(*sample, way_))
            if (const GateTensor *t = way->find(key))
                for (const float v : t->values)
                    if (std::isfinite(v))
                        most = std::max(most, std::fabs(double(v)));
    if (key != "c" && most <= 1.0001)
        return 1;
    return std::max(0.01, niceRange(0, most, 3).high);
}

void GatesView::setScene(GateScene scene)
{
    scene_ = std::move(scene);
    changed();
}

void GatesView::changed()
{
    hover_.reset();
    pictures_.clear();
    const auto clamped = [](int v, int n) { return std::clamp(v, 0, std::max(0, n - 1)); };
    place_ = {clamped(place_.gate, gates()), clamped(place_.unit, units()), clamped(place_.step, steps())};
    orderUnits();
    speak();
    update();
}

void GatesView::setMode(Mode mode)
{
    if (mode == mode_)
        return;
    mode_ = mode;
    changed();
    Q_EMIT modeChanged(mode);
}

void GatesView::setOrder(Order order)
{
    order_ = order;
    changed();
}

void GatesView::setWay(int way)
{
    way_ = way;
    changed();
}

void GatesView::setNote(const QString &note)
{
    if (note == note_)
        return;
    note_ = note;
    update();
}

// Most first; equal ones stay as they are.
void GatesView::orderUnits()
{
    rows_.resize(std::size_t(units()));
    std::iota(rows_.begin(), rows_.end(), 0);
    const GateWay *way = wayOf(scene_.main, way_);
    if (!way || order_ == Order::Index)
        return;
    std::vector<double> score(rows_.size(), 0);
    const GateRecord &r = *scene_.main.record;
    for (const GateTensor &t : way->tensors) {
        const bool share = gateName(t.key, r.type).share;
        if (order_ == Order::Saturation ? !share : t.key != "h")
            continue;
        for (int u = 0; u < r.units; ++u) {
            double sum = 0, squares = 0;
            for (int s = 0; s < r.steps; ++s) {
                const double v = t.values[r.at(0, s, u)];
                if (order_ == Order::Saturation)
                    score[std::size_t(u)] += v < GateSummary::kLow || v > GateSummary::kHigh;
                sum += v;
                squares += v * v;
            }
            if (order_ == Order::Variance)
                score[std::size_t(u)] = squares / r.steps - sum * sum / r.steps / r.steps;
        }
    }
    std::stable_sort(rows_.begin(), rows_.end(), [&](int a, int b) { return score[std::size_t(a)] > score[std::size_t(b)]; });
}

void GatesView::setPlace(Place place)
{
    const Place before = place_;
    place_ = place;
    const auto clamped = [](int v, int n) { return std::clamp(v, 0, std::max(0, n - 1)); };
    place_ = {clamped(place.gate, gates()), clamped(place.unit, units()), clamped(place.step, steps())};
    speak();
    update();
    if (!(before == place_))
        Q_EMIT placeChanged();
}

QString GatesView::placeSentence() const
{
    const GateWay *way = wayOf(scene_.main, way_);
    if (!way || steps() == 0)
        return tr("No gates to show.");
    const Place p = hover_.value_or(place_);
    const GateRecord &r = *scene_.main.record;
    const std::string &key = way->tensors[std::size_t(p.gate)].key;
    const QString what = tr("%1 %2, unit %3, step %4").arg(gateTitle(key, r), gateSymbol(key, r)).arg(p.unit).arg(p.step);
    if (r.isMasked(0, p.step))
        return tr("%1: masked, the states stay as they were").arg(what);
    const QString value = numberText(valueOf(0, p.gate, p.unit, p.step));
    if (mode_ == Mode::Difference)
        return tr("%1: difference %2").arg(what, value);
    return samples() == 2 ? tr("%1: %2, beside it %3").arg(what, value, numberText(valueOf(1, p.gate, p.unit, p.step))) : tr("%1: %2").arg(what, value);
}

QString GatesView::summary() const
{
    const GateWay *way = wayOf(scene_.main, way_);
    if (!way)
        return tr("No gates to show.");
    const GateRecord &r = *scene_.main.record;
    QStringList parts;
    for (const GateTensor &t : way->tensors) {
        if (!gateName(t.key, r.type).share || t.values.empty())
            continue;
        double sum = 0, low = 0, high = 0;
        for (const float v : t.values) {
            sum += v;
            low += v < GateSummary::kLow;
            high += v > GateSummary::kHigh;
        }
        const double n = double(t.values.size());
        parts << tr("%1: mean %2, %3 % shut, %4 % open").arg(gateTitle(t.key, r), numberText(sum / n, 2)).arg(std::lround(100 * low / n)).arg(std::lround(100 * high / n));
    }
    return tr("%1 of %2. %3").arg(QString::fromStdString(r.node), scene_.main.name, parts.join(QStringLiteral("; ")));
}

void GatesView::speak()
{
    setAccessibleDescription(placeSentence() + QLatin1Char(' ') + summary());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

GatesView::Numbers GatesView::numbers() const
{
    Numbers n;
    n.heads = {tr("sample"), tr("direction"), tr("tensor"), tr("step")};
    for (int u = 0; u < units(); ++u)
        n.heads << tr("unit %1").arg(u);
    for (int s = 0; s < 2; ++s) {
        const GateSample &sample = sampleAt(s);
        if (!sample.record || (s == 1 && !comparable()))
            continue;
        for (const GateWay &way : sample.record->ways)
            for (const GateTensor &t : way.tensors)
                for (int step = 0; step < sample.record->steps; ++step) {
                    QStringList row{sample.name, QString::fromStdString(way.name), gateSymbol(t.key, *sample.record), QString::number(step)};
                    for (int u = 0; u < sample.record->units; ++u)
                        row << exactText(double(t.values[sample.record->at(0, step, u)]));
                    n.rows.push_back(std::move(row));
                }
    }
    return n;
}

std::optional<GatesView::Place> GatesView::placeAt(const QPointF &point) const
{
    if (mode_ == Mode::Statistics || units() == 0 || steps() == 0)
        return {};
    const Boxes b = boxes();
    for (std::size_t i = 0; i < b.maps.size(); ++i)
        if (const QRectF &map = b.maps[i]; map.contains(point)) {
            const int step = std::min(steps() - 1, int((point.x() - map.left()) / map.width() * steps()));
            const int line = std::min(units() - 1, int((point.y() - map.top()) / map.height() * units()));
            if (mode_ == Mode::Traces)
                return Place{place_.gate, place_.unit, step};
            return Place{int(i) % gates(), rows_[std::size_t(line)], step};
        }
    return {};
}

void GatesView::keyPressEvent(QKeyEvent *event)
{
    const auto line = int(std::find(rows_.begin(), rows_.end(), place_.unit) - rows_.begin());
    const auto moved = [&](int by) { return rows_.empty() ? 0 : rows_[std::size_t(std::clamp(line + by, 0, int(rows_.size()) - 1))]; };
    Place to = place_;
    switch (event->key()) {
    case Qt::Key_Left: --to.step; break;
    case Qt::Key_Right: ++to.step; break;
    case Qt::Key_Up: to.unit = moved(-1); break;
    case Qt::Key_Down: to.unit = moved(1); break;
    case Qt::Key_Home: to.step = 0; break;
    case Qt::Key_End: to.step = steps() - 1; break;
    case Qt::Key_PageUp: --to.gate; break;
    case Qt::Key_PageDown: ++to.gate; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT stepActivated(place_.unit, place_.step); return;
    case Qt::Key_M: setMode(static_cast<Mode>((int(mode_) + 1) % 4)); return;
    default: QWidget::keyPressEvent(event); return;
    }
    hover_.reset();
    setPlace(to);
}

void GatesView::mousePressEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->position());
    if (place && event->button() == Qt::LeftButton)
        setPlace(*place);
}

void GatesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (placeAt(event->position()) && event->button() == Qt::LeftButton)
        Q_EMIT stepActivated(place_.unit, place_.step);
}

void GatesView::mouseMoveEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->position());
    if (place == hover_)
        return;
    hover_ = place;
    update();
}

void GatesView::leaveEvent(QEvent *)
{
    hover_.reset();
    update();
}

} // namespace netloom
