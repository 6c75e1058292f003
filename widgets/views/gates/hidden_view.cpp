#include "views/gates/hidden_view.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/look.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace netloom {

namespace {

using Points = std::vector<std::vector<double>>;

/// The direction in which the points move most, by repeated multiplication with their covariance; the points are left without it.
std::vector<double> takeDirection(Points &points, double &moved)
{
    const std::size_t n = points.empty() ? 0 : points.front().size();
    std::vector<double> axis(n);
    for (std::size_t i = 0; i < n; ++i)
        axis[i] = 1 + 0.01 * double(i);
    for (int round = 0; round < 60; ++round) {
        std::vector<double> next(n, 0);
        for (const auto &p : points) {
            const double along = std::inner_product(p.begin(), p.end(), axis.begin(), 0.0);
            for (std::size_t i = 0; i < n; ++i)
                next[i] += along * p[i];
        }
        const double length = std::sqrt(std::inner_product(next.begin(), next.end(), next.begin(), 0.0));
        if (length < 1e-12)
            return std::vector<double>(n, 0);
        for (double &v : next)
            v /= length;
        axis = std::move(next);
    }
    moved = 0;
    for (auto &p : points) {
        const double along = std::inner_product(p.begin(), p.end(), axis.begin(), 0.0);
        moved += along * along;
        for (std::size_t i = 0; i < n; ++i)
            p[i] -= along * axis[i];
    }
    return axis;
}

} // namespace

HiddenView::HiddenView(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Hidden state over time"));
    (new ViewExport(this, QStringLiteral("hidden"), [this] {
        ViewNumbers n{{tr("sample"), tr("step"), tr("first direction"), tr("second direction")}, {}};
        const GateRecord *r = scene_.main.record.get();
        for (int u = 0; r && u < r->units; ++u)
            n.heads << tr("unit %1").arg(u);
        for (int s = 0; s < 2; ++s) {
            const GateSample &sample = s == 0 ? scene_.main : scene_.other;
            const GateTensor *h = output(sample);
            std::size_t at = 0;
            for (int t = 0; h && !paths_[s].empty() && t < sample.record->steps; ++t) {
                if (sample.record->isMasked(0, t) || at >= paths_[s].size())
                    continue;
                QStringList row{sample.name, QString::number(t), exactText(paths_[s][at].x()), exactText(paths_[s][at].y())};
                ++at;
                for (int u = 0; u < sample.record->units; ++u)
                    row << exactText(double(h->values[sample.record->at(0, t, u)]));
                n.rows.push_back(std::move(row));
            }
        }
        return n;
    }))->takeMenu();
    speak();
}

const GateTensor *HiddenView::output(const GateSample &sample) const
{
    const GateWay *way = wayOf(sample, way_);
    return way ? way->find("h") : nullptr;
}

void HiddenView::setScene(GateScene scene)
{
    scene_ = std::move(scene);
    compute();
}

void HiddenView::setWay(int way)
{
    way_ = way;
    compute();
}

void HiddenView::setStep(int step)
{
    const GateRecord *r = scene_.main.record.get();
    step = std::clamp(step, 0, r ? std::max(0, r->steps - 1) : 0);
    const bool other = step != step_;
    step_ = step;
    speak();
    update();
    if (other)
        Q_EMIT stepChanged(step_);
}

void HiddenView::compute()
{
    shown_.clear();
    paths_[0].clear();
    paths_[1].clear();
    explained_ = {};
    const GateTensor *h = output(scene_.main);
    if (h) {
        const GateRecord &r = *scene_.main.record;
        Points points;
        std::size_t first = 0;
        for (const GateSample *sample : {&scene_.main, &scene_.other}) {
            const GateTensor *values = output(*sample);
            if (values && sample->record->units == r.units)
                for (int t = 0; t < sample->record->steps; ++t)
                    if (!sample->record->isMasked(0, t)) {
                        const auto at = values->values.begin() + std::ptrdiff_t(sample->record->at(0, t, 0));
                        points.emplace_back(at, at + r.units);
                    }
            if (sample == &scene_.main)
                first = points.size();
        }
        std::vector<double> mean(std::size_t(r.units), 0), spread = mean;
        for (const auto &p : points)
            for (std::size_t u = 0; u < mean.size(); ++u)
                mean[u] += p[u] / double(points.size());
        double all = 0;
        for (auto &p : points)
            for (std::size_t u = 0; u < mean.size(); ++u) {
                p[u] -= mean[u];
                spread[u] += p[u] * p[u];
                all += p[u] * p[u];
            }
        shown_.resize(std::size_t(r.units));
        std::iota(shown_.begin(), shown_.end(), 0);
        std::stable_sort(shown_.begin(), shown_.end(), [&](int a, int b) { return spread[std::size_t(a)] > spread[std::size_t(b)]; });
        shown_.resize(std::min<std::size_t>(shown_.size(), kLines));
        const Points centred = points;
        double one = 0, two = 0;
        const auto x = takeDirection(points, one), y = takeDirection(points, two);
        explained_ = all > 0 ? QPointF(one / all, two / all) : QPointF();
        for (std::size_t i = 0; i < centred.size(); ++i)
            paths_[i < first ? 0 : 1].emplace_back(std::inner_product(x.begin(), x.end(), centred[i].begin(), 0.0), std::inner_product(y.begin(), y.end(), centred[i].begin(), 0.0));
    }
    setStep(step_);
}

void HiddenView::speak()
{
    const GateTensor *h = output(scene_.main);
    QString text = tr("Needs a recurrent layer and a sample.");
    if (h && !shown_.empty()) {
        QStringList parts;
        for (const int u : shown_)
            parts << tr("unit %1: %2").arg(u).arg(numberText(h->values[scene_.main.record->at(0, step_, u)]));
        text = tr("Output at step %1: %2. Two directions explain %3 % of the movement.").arg(step_).arg(parts.join(QStringLiteral(", "))).arg(std::lround(100 * (explained_.x() + explained_.y())));
    }
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRectF HiddenView::lineBox() const
{
    const QFontMetricsF micro(Look::current().figures(Role::Micro));
    const double left = micro.horizontalAdvance(QStringLiteral("−0.5")) + 6, names = micro.horizontalAdvance(QStringLiteral("unit 00"));
    const bool beside = width() > 1.5 * height();
    const double wide = beside ? width() * 0.58 : width(), tall = beside ? height() : height() * 0.5;
    return {left, 1.5 * micro.height(), std::max(1.0, wide - left - names - 20), std::max(1.0, tall - 2.8 * micro.height())};
}

QRectF HiddenView::mapBox() const
{
    const QFontMetricsF micro(Look::current().figures(Role::Micro));
    const bool beside = width() > 1.5 * height();
    const QRectF box = beside ? QRectF(width() * 0.6, 0, width() * 0.4, height()) : QRectF(0, height() * 0.52, width(), height() * 0.48);
    return box.adjusted(8, 1.5 * micro.height(), -8, -1.3 * micro.height());
}

void HiddenView::paintLines(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const QRectF box = lineBox();
    const GateRecord &r = *scene_.main.record;
    const bool two = !paths_[1].empty() && scene_.other.record->steps == r.steps;
    double range = 1;
    for (int s = 0; s <= int(two); ++s)
        for (const float v : output(s ? scene_.other : scene_.main)->values)
            if (std::isfinite(v))
                range = std::max(range, std::fabs(double(v)));
    const auto y = [&](double v) { return box.center().y() - v / range * box.height() / 2; };
    const double w = box.width() / r.steps;
    painter.setFont(look.figures(Role::Micro));
    for (const Tick &tick : linearTicks(-range, range, 5)) {
        painter.setPen(QPen(look.colour(tick.value == 0 ? Tone::ChartAxis : Tone::ChartGrid), 1));
        painter.drawLine(QPointF(box.left(), y(tick.value)), QPointF(box.right(), y(tick.value)));
        painter.setPen(look.colour(Tone::ChartTick));
        painter.drawText(QRectF(box.left() - 104, y(tick.value) - micro.height() / 2, 100, micro.height()), Qt::AlignRight, tick.label);
    }
    for (const Tick &tick : wholeTicks(0, std::max(1, r.steps - 1), std::max(1, int(box.width() / micro.horizontalAdvance(QStringLiteral("000000"))))))
        painter.drawText(QRectF(box.left() + (tick.value + 0.5) * w - 40, box.bottom() + 2, 80, micro.height()), Qt::AlignHCenter, tick.label);
    painter.setPen(look.colour(Tone::TextSecondary));
    const QString head = two ? tr("h of the units that move most; dotted: %1").arg(scene_.other.name) : tr("h of the units that move most");
    painter.drawText(QRectF(0, 0, box.right(), micro.height()), Qt::AlignLeft, micro.elidedText(head, Qt::ElideRight, box.right()));
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<std::pair<double, std::size_t>> ends;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const SeriesStyle style = look.series(3 + int(i));
        for (int s = 0; s <= int(two); ++s) {
            const GateSample &sample = s ? scene_.other : scene_.main;
            QPolygonF line;
            for (int t = 0; t < r.steps; ++t)
                line.append({box.left() + (t + 0.5) * w, y(output(sample)->values[sample.record->at(0, t, shown_[i])])});
            painter.setPen(s ? QPen(style.colour, 1.5, Qt::DotLine) : style.pen());
            painter.drawPolyline(line);
            if (s == 0)
                ends.emplace_back(line.last().y(), i);
        }
    }
    painter.setPen(QPen(look.colour(Tone::ChartCursor), 1.5));
    const double at = box.left() + (step_ + 0.5) * w;
    painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
    std::sort(ends.begin(), ends.end());
    double last = -1e9;
    for (const auto &[place, i] : ends) {
        last = std::max(place, last + micro.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.series(3 + int(i)).colour);
        painter.drawRect(QRectF(box.right() + 4, last - 3, 6, 6));
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QPointF(box.right() + 14, last + micro.ascent() / 2 - 1), tr("unit %1").arg(shown_[i]));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void HiddenView::paintPaths(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const QRectF box = mapBox();
    double range = 1e-6;
    for (const auto &path : paths_)
        for (const QPointF &p : path)
            range = std::max({range, std::fabs(p.x()), std::fabs(p.y())});
    const double scale = 0.48 * std::min(box.width(), box.height()) / range;
    const auto at = [&](const QPointF &p) { return box.center() + QPointF(p.x(), -p.y()) * scale; };
    painter.setFont(look.figures(Role::Micro));
    painter.setPen(look.colour(Tone::TextSecondary));
    const QString head = tr("path of all units, %1 % + %2 % of the movement").arg(std::lround(100 * explained_.x())).arg(std::lround(100 * explained_.y()));
    painter.drawText(QRectF(box.left(), box.top() - 1.5 * micro.height(), box.width(), micro.height()), Qt::AlignLeft, micro.elidedText(head, Qt::ElideRight, box.width()));
    painter.setPen(QPen(look.colour(Tone::ChartGrid), 1));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int s = 1; s >= 0; --s) {
        const auto &path = paths_[s];
        if (path.empty())
            continue;
        const SeriesStyle style = look.series(s == 0 ? 3 : 4);
        QPolygonF line;
        for (const QPointF &p : path)
            line.append(at(p));
        painter.setPen(s == 0 ? QPen(style.colour, 2) : style.pen());
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        for (int i = 0; i < line.size(); ++i) {
            painter.setBrush(i == 0 ? look.colour(Tone::ChartPlot) : style.colour);
            painter.setPen(QPen(style.colour, 1.5));
            painter.drawEllipse(line[i], i == 0 || i + 1 == line.size() ? 4.5 : 2, i == 0 || i + 1 == line.size() ? 4.5 : 2);
        }
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(line.first() + QPointF(7, -4), QStringLiteral("0"));
        painter.drawText(line.last() + QPointF(7, -4), QString::number(path.size() - 1));
    }
    if (step_ < int(paths_[0].size())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colour(Tone::ChartCursor), 2));
        painter.drawEllipse(at(paths_[0][std::size_t(step_)]), 7, 7);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void HiddenView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    if (!output(scene_.main) || scene_.main.record->steps == 0) {
        painter.setFont(look.font(Role::Small));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Needs a recurrent layer and a sample."));
        return;
    }
    paintLines(painter);
    paintPaths(painter);
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(lineBox().adjusted(-2, -2, 2, 2));
    }
}

void HiddenView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setStep(step_ - 1); return;
    case Qt::Key_Right: setStep(step_ + 1); return;
    case Qt::Key_Home: setStep(0); return;
    case Qt::Key_End: setStep(scene_.main.record ? scene_.main.record->steps - 1 : 0); return;
    default: QWidget::keyPressEvent(event);
    }
}

void HiddenView::mousePressEvent(QMouseEvent *event)
{
    const QRectF box = lineBox();
    if (scene_.main.record && box.contains(event->position()))
        setStep(int((event->position().x() - box.left()) / box.width() * scene_.main.record->steps));
}

} // namespace netloom
