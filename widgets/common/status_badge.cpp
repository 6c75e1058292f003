#include "common/status_badge.h"

#include "theme/icons.h"
#include "theme/style_paint.h"

#include <QPainter>

namespace netloom {

namespace {

struct Geometry {
    int icon, gap, inset, height;
    QFont font;
};

Geometry geometryOf(bool pill)
{
    const Look &look = Look::current();
    const QFont font = look.font(pill ? Role::Micro : Role::Small);
    const int text = QFontMetrics(font).height();
    if (pill)
        return {look.px(12.0), look.px(Measure::Half), look.px(6.0), std::max(look.px(18.0), text + 4), font};
    return {look.px(16.0), look.px(6.0), 0, std::max(look.px(18.0), text), font};
}

} // namespace

StatusBadge::StatusBadge(Status status, const QString &text, QWidget *parent) : QWidget(parent), status_(status)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setStatus(status, text);
}

void StatusBadge::setStatus(Status status, const QString &text)
{
    status_ = status;
    text_ = text;
    // The shape is spoken too: "warning: 2 bad cells".
    setAccessibleName(text.isEmpty() ? statusWord(status) : tr("%1: %2").arg(statusWord(status), text));
    updateGeometry();
    update();
}

void StatusBadge::setPill(bool pill)
{
    pill_ = pill;
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const Geometry g = geometryOf(pill_);
    const int text = text_.isEmpty() ? 0 : g.gap + QFontMetrics(g.font).horizontalAdvance(text_);
    return {2 * g.inset + g.icon + text + 1, g.height};
}

QSize StatusBadge::minimumSizeHint() const
{
    const Geometry g = geometryOf(pill_);
    return {2 * g.inset + g.icon, g.height};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const Geometry g = geometryOf(pill_);
    QPainter painter(this);
    if (pill_) {
        const QRectF box(0, (height() - g.height) / 2, width(), g.height);
        paintBox(painter, box, {look.statusSoft(status_), look.status(status_), 1, g.height / 2.0});
    }
    const QRect iconRect(g.inset, (height() - g.icon) / 2, g.icon, g.icon);
    paintBadge(painter, status_, QStyle::visualRect(layoutDirection(), rect(), iconRect));
    if (text_.isEmpty())
        return;
    QRect text = rect().adjusted(g.inset + g.icon + g.gap, 0, -g.inset, 0);
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    painter.setFont(g.font);
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(text, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(text_, Qt::ElideRight, text.width()));
}

} // namespace netloom
