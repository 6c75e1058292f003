#include "common/figure_label.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace netloom {

FigureLabel::FigureLabel(const QString &caption, QWidget *parent)
    : QWidget(parent), value_(QChar(0x2013))
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCaption(caption);
}

void FigureLabel::setCaption(const QString &caption)
{
    caption_ = caption;
    refresh();
}

void FigureLabel::setValue(const QString &value)
{
    if (value == value_)
        return;
    value_ = value;
    refresh();
}

void FigureLabel::setUnit(const QString &unit)
{
    unit_ = unit;
    refresh();
}

void FigureLabel::setValueRole(Role role)
{
    role_ = role;
    widest_ = 0;
    refresh();
}

QFont FigureLabel::valueFont() const
{
    return Look::current().figures(role_);
}

void FigureLabel::refresh()
{
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(caption_, value_, unit_).simplified());
    const int width = QFontMetrics(valueFont()).horizontalAdvance(value_);
    if (width > widest_) {
        widest_ = width;
        updateGeometry();
    }
    update();
}

QSize FigureLabel::sizeHint() const
{
    const Look &look = Look::current();
    const QFontMetrics micro(look.font(Role::Micro)), value(valueFont());
    const int unit = unit_.isEmpty() ? 0 : micro.horizontalAdvance(unit_) + look.px(Measure::Half);
    const int width = std::max(micro.horizontalAdvance(caption_), widest_ + unit);
    const int caption = caption_.isEmpty() ? 0 : micro.height() + look.px(2.0);
    return {width + 1, caption + value.height()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    QRect r = rect();
    if (!caption_.isEmpty()) {
        painter.setFont(look.font(Role::Micro));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(r, Qt::AlignLeft | Qt::AlignTop, caption_);
        r.setTop(r.top() + painter.fontMetrics().height() + look.px(2.0));
    }
    painter.setFont(valueFont());
    painter.setPen(look.colour(isEnabled() ? Tone::TextPrimary : Tone::TextDisabled));
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = r.top() + metrics.ascent();
    painter.drawText(r.left(), baseline, value_);
    if (!unit_.isEmpty()) {
        const int x = r.left() + metrics.horizontalAdvance(value_) + look.px(Measure::Half);
        painter.setFont(look.font(Role::Micro));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(x, baseline, unit_);
    }
}

void FigureLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        widest_ = 0;
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace netloom
