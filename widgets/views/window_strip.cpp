#include "views/window_strip.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/look.h"
#include "views/view_export.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace netloom {

WindowStrip::WindowStrip(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Window on the series"));
    (new ViewExport(this, tr("windows"), [this] {
        ViewNumbers numbers{{tr("row"), picture_.feature, tr("role")}, {}};
        for (std::size_t i = 0; i < picture_.values.size(); ++i) {
            const qint64 row = picture_.start + qint64(i);
            const bool inside = row >= picture_.first && row < picture_.first + picture_.length;
            const bool told = row == picture_.first + picture_.length - 1 + picture_.ahead;
            numbers.rows.push_back({QString::number(row + 1), exactText(picture_.values[i]), told ? tr("target") : inside ? tr("window") : QString()});
        }
        return numbers;
    }))->takeMenu();
    speak();
}

QSize WindowStrip::sizeHint() const
{
    const Look &look = Look::current();
    return {look.px(480), look.px(220)};
}

QSize WindowStrip::minimumSizeHint() const
{
    const Look &look = Look::current();
    return {look.px(240), look.px(140)};
}

void WindowStrip::setPicture(Picture picture)
{
    picture_ = std::move(picture);
    speak();
    update();
}

void WindowStrip::speak()
{
    const Picture &p = picture_;
    QString text = tr("no windows");
    if (p.count > 0) {
        const qint64 last = p.first + p.length;
        text = tr("Window %1 of %2: rows %3 to %4").arg(countText(double(p.number + 1)), countText(double(p.count)), countText(double(p.first + 1)), countText(double(last)))
            + (p.ahead > 0 ? tr(", tells row %1, %2 ahead").arg(countText(double(last + p.ahead)), countText(double(p.ahead))) : tr(", tells its last row"))
            + (p.target.isEmpty() ? QString() : QStringLiteral(": ") + p.target) + (p.part.isEmpty() ? QString() : QStringLiteral(", ") + p.part);
    }
    setAccessibleDescription(text);
}

QRectF WindowStrip::plot() const
{
    const Look &look = Look::current();
    const double text = QFontMetricsF(look.figures(Role::Small)).height();
    return QRectF(rect()).adjusted(look.px(16), text + look.px(14), -look.px(16), -(text + look.px(52)));
}

double WindowStrip::xOf(qint64 row) const
{
    const QRectF area = plot();
    return area.left() + area.width() * double(row - picture_.start) / double(std::max<std::size_t>(1, picture_.values.size()));
}

qint64 WindowStrip::rowAt(double x) const
{
    const QRectF area = plot();
    return picture_.start + qint64(std::floor((x - area.left()) / std::max(1.0, area.width()) * double(picture_.values.size())));
}

WindowStrip::Grip WindowStrip::gripAt(double x) const
{
    if (!editable_ || picture_.count == 0)
        return Grip::None;
    const double reach = Look::current().px(8);
    const qint64 end = picture_.first + picture_.length;
    const double target = (xOf(end - 1 + picture_.ahead) + xOf(end + picture_.ahead)) / 2;
    // At horizon 0 both lie on one another: the target is taken from its middle.
    if (std::abs(x - target) <= reach && std::abs(x - target) <= std::abs(x - xOf(end)))
        return Grip::Target;
    return std::abs(x - xOf(end)) <= reach ? Grip::End : Grip::None;
}

void WindowStrip::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const Picture &p = picture_;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.figures(Role::Small));
    const QFontMetricsF m(painter.font());
    const QRectF area = plot();
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
    if (p.count == 0 || p.values.empty())
        return;
    const qint64 end = p.first + p.length, told = end - 1 + p.ahead;
    const QColor windowColour = look.series(1).colour, targetColour = look.series(4).colour;
    QColor fill = windowColour;
    fill.setAlphaF(0.18F);
    painter.fillRect(QRectF(QPointF(xOf(p.first), area.top()), QPointF(xOf(end), area.bottom())), fill);
    QColor mark = targetColour;
    mark.setAlphaF(0.25F);
    painter.fillRect(QRectF(QPointF(xOf(told), area.top()), QPointF(xOf(told + 1), area.bottom())), mark);

    double low = HUGE_VAL, high = -HUGE_VAL;
    for (const double v : p.values)
        if (std::isfinite(v))
            low = std::min(low, v), high = std::max(high, v);
    if (high <= low)
        low -= 1, high += 1;
    QPainterPath line;
    bool open = false;
    for (std::size_t i = 0; i < p.values.size(); ++i) {
        if (!std::isfinite(p.values[i])) {
            open = false;
            continue;
        }
        const QPointF at((xOf(p.start + qint64(i)) + xOf(p.start + qint64(i) + 1)) / 2, area.bottom() - (p.values[i] - low) / (high - low) * area.height());
        open ? line.lineTo(at) : line.moveTo(at);
        open = true;
    }
    painter.setPen(QPen(look.colour(Tone::TextPrimary), look.px(15) / 10.0));
    painter.drawPath(line);
    painter.setPen(QPen(windowColour, 2));
    painter.drawLine(QPointF(xOf(end), area.top()), QPointF(xOf(end), area.bottom()));
    painter.drawLine(QPointF(xOf(p.first), area.top()), QPointF(xOf(p.first), area.bottom()));
    painter.setPen(QPen(targetColour, 2, Qt::DashLine));
    const double targetX = (xOf(told) + xOf(told + 1)) / 2;
    painter.drawLine(QPointF(targetX, area.top()), QPointF(targetX, area.bottom()));

    painter.setPen(look.colour(Tone::TextSecondary));
    const double base = area.top() - look.px(5);
    const QString left = tr("%1 rows read").arg(countText(double(p.length)));
    painter.drawText(QPointF(xOf(p.first), base), left);
    const QString right = p.ahead > 0 ? tr("tells %1, %2 ahead").arg(p.target, countText(double(p.ahead))) : tr("tells %1").arg(p.target);
    const double rightX = std::min(std::max(targetX, xOf(p.first) + m.horizontalAdvance(left) + look.px(16)), area.right() - m.horizontalAdvance(right));
    painter.drawText(QPointF(rightX, base), right);

    // The windows after it, one below the other.
    const double step = look.px(9);
    double y = area.bottom() + look.px(8);
    const double bottom = height() - m.height() - look.px(6);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(QPointF(xOf(p.first), y), QPointF(xOf(end), y + look.px(5))), windowColour);
    for (const qint64 next : p.next) {
        y += step;
        if (y + step > bottom)
            break;
        const double from = std::clamp(xOf(next), area.left(), area.right()), to = std::clamp(xOf(next + p.length), area.left(), area.right());
        QColor faint = windowColour;
        faint.setAlphaF(0.45F);
        painter.fillRect(QRectF(QPointF(from, y), QPointF(to, y + look.px(5))), faint);
    }
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(QPointF(area.left(), height() - look.px(6)), m.elidedText(tr("%1, rows %2 to %3").arg(p.feature, countText(double(p.start + 1)), countText(double(p.start + qint64(p.values.size())))),
                                                                          Qt::ElideRight, area.width()));
}

void WindowStrip::keyPressEvent(QKeyEvent *event)
{
    const Picture &p = picture_;
    const int way = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (p.count == 0 || (way == 0 && event->key() != Qt::Key_Home && event->key() != Qt::Key_End))
        return QWidget::keyPressEvent(event);
    if (way != 0 && event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
        const bool shape = event->modifiers() & Qt::ShiftModifier;
        if (editable_)
            Q_EMIT shapeChanged(std::max<qint64>(1, p.length + (shape ? way : 0)), std::max<qint64>(0, p.ahead + (shape ? 0 : way)), true);
        return;
    }
    const qint64 number = event->key() == Qt::Key_Home ? 0 : event->key() == Qt::Key_End ? p.count - 1 : std::clamp<qint64>(p.number + way, 0, p.count - 1);
    Q_EMIT windowChosen(number);
}

void WindowStrip::wheelEvent(QWheelEvent *event)
{
    if (picture_.count == 0)
        return;
    Q_EMIT windowChosen(std::clamp<qint64>(picture_.number + (event->angleDelta().y() < 0 ? 1 : -1), 0, picture_.count - 1));
    event->accept();
}

void WindowStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        dragged_ = gripAt(event->position().x());
}

void WindowStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (dragged_ == Grip::None) {
        setCursor(gripAt(event->position().x()) == Grip::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
        return;
    }
    const qint64 row = rowAt(event->position().x());
    Picture next = picture_;
    if (dragged_ == Grip::End)
        next.length = std::max<qint64>(1, row - next.first + 1);
    else
        next.ahead = std::max<qint64>(0, row - (next.first + next.length - 1));
    if (next.length == picture_.length && next.ahead == picture_.ahead)
        return;
    setPicture(std::move(next));
    Q_EMIT shapeChanged(picture_.length, picture_.ahead, false);
}

void WindowStrip::mouseReleaseEvent(QMouseEvent *)
{
    if (dragged_ == Grip::None)
        return;
    dragged_ = Grip::None;
    Q_EMIT shapeChanged(picture_.length, picture_.ahead, true);
}

} // namespace netloom
