#include "views/scatter_view.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "common/engine_text.h"
#include "theme/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr int kMostClasses = 6;

/// A class is told by its shape as well as by its colour.
void drawPoint(QPainter &painter, const QPointF &at, double r, Marker marker)
{
    switch (marker) {
    case Marker::Square: painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)); return;
    case Marker::Triangle: painter.drawPolygon(QPolygonF({at + QPointF(0, -1.2 * r), at + QPointF(1.2 * r, r), at + QPointF(-1.2 * r, r)})); return;
    case Marker::Diamond: painter.drawPolygon(QPolygonF({at + QPointF(0, -1.4 * r), at + QPointF(1.4 * r, 0), at + QPointF(0, 1.4 * r), at + QPointF(-1.4 * r, 0)})); return;
    default: painter.drawEllipse(at, r, r);
    }
}

} // namespace

ScatterView::ScatterView(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Two columns against each other"));
}

void ScatterView::setColumns(const Column &x, const Column &y, const Column *classes)
{
    xName_ = qstr(x.name());
    yName_ = qstr(y.name());
    rows_ = x.rows();
    current_ = -1;
    points_.clear();
    levels_.clear();
    series_.clear();
    std::vector<std::size_t> counts;
    if (classes && classes->isCoded() && int(classes->levels().size()) <= kMostClasses)
        for (const std::string &level : classes->levels())
            levels_ << qstr(level);
    counts.assign(std::size_t(levels_.size()), 0);
    const std::size_t step = std::max<std::size_t>(1, (rows_ + kMostPoints - 1) / kMostPoints);
    for (std::size_t r = 0; r < rows_; r += step) {
        const double a = x.number(r), b = y.number(r);
        if (!std::isfinite(a) || !std::isfinite(b))
            continue;
        const int level = levels_.isEmpty() ? -1 : classes->code(r);
        if (level >= 0)
            ++counts[std::size_t(level)];
        points_.push_back({a, b, r, level});
    }
    // Two classes: the rare one speaks, the common one steps back.
    for (std::size_t i = 0; i < counts.size(); ++i)
        series_.push_back(counts.size() == 2 ? (counts[i] <= counts[1 - i] && (counts[0] != counts[1] || i == 1) ? 3 : 8) : 3 + int(i));
    // The rare class is drawn last, on top.
    if (counts.size() == 2)
        std::stable_partition(points_.begin(), points_.end(), [&](const Point &p) { return p.level < 0 || series_[std::size_t(p.level)] == 8; });
    x0_ = y0_ = 0;
    x1_ = y1_ = 1;
    if (!points_.empty()) {
        const auto [left, right] = std::minmax_element(points_.begin(), points_.end(), [](const Point &p, const Point &q) { return p.x < q.x; });
        const auto [low, high] = std::minmax_element(points_.begin(), points_.end(), [](const Point &p, const Point &q) { return p.y < q.y; });
        x0_ = left->x;
        x1_ = right->x;
        y0_ = low->y;
        y1_ = high->y;
    }
    for (auto [a, b] : {std::pair(&x0_, &x1_), std::pair(&y0_, &y1_)})
        if (!(*b > *a))
            *a -= 0.5, *b += 0.5;
    speak();
    update();
}

QString ScatterView::pointSentence(int point) const
{
    if (point < 0 || point >= points())
        return {};
    const Point &p = points_[std::size_t(point)];
    QString text = tr("row %1: %2 %3, %4 %5").arg(countText(double(p.row + 1)), xName_, numberText(p.x, 5), yName_, numberText(p.y, 5));
    return p.level >= 0 ? text + QStringLiteral(", ") + levels_[p.level] : text;
}

void ScatterView::speak()
{
    const QString all = rows_ > kMostPoints ? tr("%1 against %2, every %3th row").arg(yName_, xName_, countText(double((rows_ + kMostPoints - 1) / kMostPoints)))
                                            : tr("%1 against %2, %3 rows").arg(yName_, xName_, countText(double(points_.size())));
    setAccessibleDescription(current_ >= 0 ? pointSentence(current_) : all);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ScatterView::setCurrentPoint(int point)
{
    point = std::clamp(point, -1, points() - 1);
    if (point == current_)
        return;
    current_ = point;
    speak();
    update();
}

QRectF ScatterView::plot() const
{
    const Look &look = Look::current();
    const QFontMetricsF micro(look.figures(Role::Micro));
    const double line = micro.height() + look.px(4);
    return QRectF(rect()).adjusted(look.px(46), line * 2, -look.px(8), -line * 2);
}

QPointF ScatterView::place(const Point &point) const
{
    const QRectF box = plot();
    return {box.left() + (point.x - x0_) / (x1_ - x0_) * box.width(), box.bottom() - (point.y - y0_) / (y1_ - y0_) * box.height()};
}

void ScatterView::paintAxes(QPainter &painter) const
{
    const Look &look = Look::current();
    const QRectF box = plot();
    const QFontMetricsF micro(look.figures(Role::Micro));
    painter.setFont(look.figures(Role::Micro));
    for (const Tick &tick : linearTicks(y0_, y1_, 6)) {
        const double y = std::floor(box.bottom() - (tick.value - y0_) / (y1_ - y0_) * box.height()) + 0.5;
        painter.setPen(look.colour(Tone::ChartGrid));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(look.colour(Tone::ChartTick));
        painter.drawText(QRectF(0, y - micro.height(), box.left() - look.px(6), 2 * micro.height()), Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    painter.setPen(look.colour(Tone::ChartAxis));
    painter.drawLine(QPointF(box.left(), box.bottom() + 0.5), QPointF(box.right(), box.bottom() + 0.5));
    painter.setPen(look.colour(Tone::ChartTick));
    for (const Tick &tick : linearTicks(x0_, x1_, 7)) {
        const double x = box.left() + (tick.value - x0_) / (x1_ - x0_) * box.width();
        painter.drawText(QRectF(x - 60, box.bottom() + look.px(3), 120, micro.height()), Qt::AlignCenter, tick.label);
    }
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(QRectF(box.left(), height() - micro.height(), box.width(), micro.height()), Qt::AlignRight,
                     micro.elidedText(xName_, Qt::ElideRight, box.width()));
    // First line: what is pointed at, else the axis and the classes.
    double at = 0;
    if (current_ >= 0) {
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QPointF(0, micro.ascent()), micro.elidedText(pointSentence(current_), Qt::ElideRight, width()));
    } else {
        for (int i = 0; i < levels_.size(); ++i) {
            const SeriesStyle &style = look.series(series_[std::size_t(i)]);
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.colour);
            drawPoint(painter, QPointF(at + look.px(5), micro.height() / 2), look.px(3.5), style.marker);
            painter.setPen(look.colour(Tone::TextSecondary));
            painter.drawText(QPointF(at + look.px(13), micro.ascent()), levels_[i]);
            at += look.px(25) + micro.horizontalAdvance(levels_[i]);
        }
        if (rows_ > kMostPoints) {
            painter.setPen(look.colour(Tone::TextSecondary));
            const QString thinned = tr("every %1th row").arg(countText(double((rows_ + kMostPoints - 1) / kMostPoints)));
            if (at + micro.horizontalAdvance(thinned) < width())
                painter.drawText(QRectF(0, 0, width(), micro.height()), Qt::AlignRight, thinned);
        }
    }
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(QPointF(0, micro.height() + look.px(2) + micro.ascent()), micro.elidedText(yName_, Qt::ElideRight, box.width()));
}

void ScatterView::paintPoints(QPainter &painter) const
{
    const Look &look = Look::current();
    painter.setPen(Qt::NoPen);
    const double r = look.px(points_.size() > 1000 ? 1.6 : 2.4);
    for (const Point &p : points_) {
        const SeriesStyle &style = look.series(p.level >= 0 ? series_[std::size_t(p.level)] : 3);
        QColor colour = style.colour;
        colour.setAlphaF(p.level >= 0 && series_[std::size_t(p.level)] == 8 ? 0.45F : 0.75F);
        painter.setBrush(colour);
        drawPoint(painter, place(p), p.level >= 0 && series_[std::size_t(p.level)] == 3 ? 1.5 * r : r, style.marker);
    }
    if (current_ >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colour(Tone::AccentBase), 2));
        painter.drawEllipse(place(points_[std::size_t(current_)]), look.px(5), look.px(5));
    }
}

void ScatterView::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (points_.empty()) {
        painter.setFont(look.font(Role::Small));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Choose two columns of numbers: click a cell of the map."));
        return;
    }
    paintAxes(painter);
    paintPoints(painter);
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ScatterView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrentPoint(std::max(0, current_ - 1)); return;
    case Qt::Key_Right: setCurrentPoint(current_ + 1); return;
    case Qt::Key_Home: setCurrentPoint(0); return;
    case Qt::Key_End: setCurrentPoint(points() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ScatterView::mouseMoveEvent(QMouseEvent *event)
{
    int best = -1;
    double nearest = 12 * 12;
    for (int i = 0; i < points(); ++i) {
        const QPointF d = place(points_[std::size_t(i)]) - event->position();
        if (const double far = QPointF::dotProduct(d, d); far < nearest) {
            nearest = far;
            best = i;
        }
    }
    setCurrentPoint(best);
}

} // namespace netloom
