#include "views/split_bar.h"

#include "charts/line_chart.h"
#include "charts/ticks.h"
#include "theme/look.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr double kLeast = 0.01; // share a part keeps while a border is moved

QString partName(int part)
{
    return part == 0 ? SplitBar::tr("training") : part == 1 ? SplitBar::tr("validation") : SplitBar::tr("test");
}

} // namespace

SplitBar::SplitBar(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Parts of the data"));
    (new ViewExport(this, tr("split"), [this] {
        ViewNumbers numbers{{tr("part"), tr("rows"), tr("share (%)")}, {}};
        const double shares[] = {borders_[0], borders_[1] - borders_[0], 1 - borders_[1]};
        for (int i = 0; i < 3; ++i)
            numbers.rows.push_back({partName(i), counts_[std::size_t(i)] < 0 ? QString() : QString::number(counts_[std::size_t(i)]), exactText(100 * shares[i])});
        return numbers;
    }))->takeMenu();
    speak();
}

QSize SplitBar::sizeHint() const
{
    const Look &look = Look::current();
    return {look.px(320), QFontMetrics(look.figures(Role::Small)).height() + look.px(38)};
}

void SplitBar::setFractions(double train, double validation)
{
    if (dragged_ >= 0)
        return;
    borders_ = {std::clamp(train, 0.0, 1.0), std::clamp(train + validation, 0.0, 1.0)};
    speak();
    update();
}

void SplitBar::setCounts(std::array<qint64, 3> counts)
{
    counts_ = counts;
    speak();
    update();
}

void SplitBar::setEditable(bool editable)
{
    editable_ = editable;
    speak();
    update();
}

/// Share of a part in all rows that are in one.
QString SplitBar::percent(int part) const
{
    const qint64 all = std::max<qint64>(1, counts_[0] + counts_[1] + counts_[2]);
    return numberText(100.0 * double(counts_[std::size_t(part)]) / double(all), 3);
}

void SplitBar::speak()
{
    const double shares[] = {borders_[0], borders_[1] - borders_[0], 1 - borders_[1]};
    QStringList parts;
    for (int i = 0; i < 3; ++i)
        parts << (counts_[std::size_t(i)] >= 0 ? tr("%1 %2 rows, %3 %").arg(partName(i), countText(double(counts_[std::size_t(i)])), percent(i))
                                               : tr("%1 %2 %").arg(partName(i), numberText(100 * shares[i], 3)));
    QString text = parts.join(QStringLiteral(", "));
    if (editable_ && hasFocus())
        text = tr("Border between %1 and %2 at %3 %. %4").arg(partName(current_), partName(current_ + 1), numberText(borderPercent(current_), 3), text);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleValueChangeEvent event(this, borderPercent(current_));
    QAccessible::updateAccessibility(&event);
}

void SplitBar::setBorderPercent(int border, double percent)
{
    if (editable_)
        moveBorder(border, percent / 100, true);
}

void SplitBar::focusInEvent(QFocusEvent *event)
{
    speak();
    QWidget::focusInEvent(event);
}

QRectF SplitBar::bar() const
{
    const Look &look = Look::current();
    const double top = QFontMetricsF(look.figures(Role::Small)).height() + look.px(8);
    return {look.px(4) * 1.0, top, width() - look.px(8) * 1.0, look.px(24) * 1.0};
}

QPointF SplitBar::borderPoint(int border) const
{
    const QRectF b = bar();
    return {b.left() + borders_[std::size_t(border)] * b.width(), b.center().y()};
}

void SplitBar::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF b = bar();
    const QFont small = look.figures(Role::Small);
    const QFontMetricsF m(small);
    painter.setFont(small);
    const double starts[] = {0, borders_[0], borders_[1], 1};
    double free = 0;
    for (int i = 0; i < 3; ++i) {
        const QRectF part(b.left() + starts[i] * b.width(), b.top(), (starts[i + 1] - starts[i]) * b.width(), b.height());
        const QColor colour = look.series(i + 1).colour;
        painter.fillRect(part, colour);
        if (i > 0) {
            QColor mark = Look::inkOn(colour);
            mark.setAlphaF(0.35F);
            painter.fillRect(part, QBrush(mark, i == 1 ? Qt::BDiagPattern : Qt::Dense6Pattern));
        }
        const qint64 count = counts_[std::size_t(i)];
        const QString text = partName(i) + QLatin1Char(' ')
            + (count >= 0 ? tr("%1, %2 %").arg(countText(double(count)), percent(i)) : tr("%1 %").arg(numberText(100 * (starts[i + 1] - starts[i]), 3)));
        const double square = look.px(10), room = square + look.px(6) + m.horizontalAdvance(text);
        double x = std::max(part.left(), free);
        double rest = 0; // what the later names need at least
        for (int j = i + 1; j < 3; ++j)
            rest += square + look.px(22) + m.horizontalAdvance(partName(j) + QStringLiteral(" 00,000, 00.0 %"));
        x = std::max(free, std::min(x, b.right() - room - rest));
        painter.fillRect(QRectF(x, (m.height() - square) / 2, square, square), colour);
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QPointF(x + square + look.px(6), m.ascent()), text);
        free = x + room + look.px(14);
    }
    if (hasFocus() && !editable_) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
    for (int i = 0; editable_ && i < 2; ++i) {
        const QPointF p = borderPoint(i);
        painter.setPen(QPen(look.colour(Tone::TextPrimary), 2));
        painter.drawLine(QPointF(p.x(), b.top() - look.px(3)), QPointF(p.x(), b.bottom() + look.px(3)));
        const bool focus = hasFocus() && current_ == i;
        painter.setPen(QPen(look.colour(focus ? Tone::FocusRing : Tone::TextPrimary), focus ? 3 : 2));
        painter.setBrush(look.colour(Tone::SurfaceRaised));
        painter.drawRoundedRect(QRectF(p.x() - look.px(4), p.y() - look.px(7), look.px(8), look.px(14)), 3, 3);
    }
}

void SplitBar::moveBorder(int border, double share, bool final)
{
    const double low = border == 0 ? kLeast : borders_[0] + kLeast;
    const double high = border == 0 ? borders_[1] - kLeast : 1 - kLeast;
    const double whole = std::round(std::clamp(share, low, std::max(low, high)) * 100) / 100;
    borders_[std::size_t(border)] = whole;
    counts_ = {-1, -1, -1};
    speak();
    update();
    Q_EMIT fractionsChanged(std::round(train() * 100) / 100, std::round(validation() * 100) / 100, final);
}

void SplitBar::mousePressEvent(QMouseEvent *event)
{
    if (!editable_ || event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const int nearest = std::abs(x - borderPoint(0).x()) <= std::abs(x - borderPoint(1).x()) ? 0 : 1;
    if (std::abs(x - borderPoint(nearest).x()) > Look::current().px(12))
        return;
    current_ = dragged_ = nearest;
    update();
}

void SplitBar::mouseMoveEvent(QMouseEvent *event)
{
    if (dragged_ >= 0)
        moveBorder(dragged_, (event->position().x() - bar().left()) / bar().width(), false);
}

void SplitBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (dragged_ < 0)
        return;
    const int border = std::exchange(dragged_, -1);
    moveBorder(border, (event->position().x() - bar().left()) / bar().width(), true);
}

void SplitBar::keyPressEvent(QKeyEvent *event)
{
    const double now = borders_[std::size_t(current_)], step = event->modifiers() & Qt::ShiftModifier ? 0.05 : 0.01;
    switch (editable_ ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Down: moveBorder(current_, now - step, true); break;
    case Qt::Key_Right:
    case Qt::Key_Up: moveBorder(current_, now + step, true); break;
    case Qt::Key_Home: moveBorder(current_, 0, true); break;
    case Qt::Key_End: moveBorder(current_, 1, true); break;
    case Qt::Key_Space:
        current_ = 1 - current_;
        speak();
        update();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace netloom
