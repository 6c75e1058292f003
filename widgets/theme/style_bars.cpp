#include "theme/style.h"
#include "theme/style_paint.h"

#include <QPointer>
#include <QProgressBar>
#include <QSlider>
#include <QTimer>

namespace netloom {

QRect NetloomStyle::sliderRect(const QStyleOptionSlider &option, SubControl part) const
{
    const Look &look = Look::current();
    const int knob = look.px(14.0), track = look.px(Look::number("line_width.slider"));
    const bool across = option.orientation == Qt::Horizontal;
    const QRect r = option.rect;
    const int middle = across ? r.center().y() : r.center().x();
    if (part == SC_SliderGroove) {
        return across ? QRect(r.x(), middle - track / 2, r.width(), track)
                      : QRect(middle - track / 2, r.y(), track, r.height());
    }
    const int span = (across ? r.width() : r.height()) - knob;
    const int at = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, span,
                                           option.upsideDown);
    return across ? QRect(r.x() + at, middle - knob / 2, knob, knob)
                  : QRect(middle - knob / 2, r.y() + at, knob, knob);
}

void NetloomStyle::drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *) const
{
    const Look &look = Look::current();
    const bool enabled = option.state & State_Enabled;
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF groove = sliderRect(option, SC_SliderGroove);
    const QRectF knob = sliderRect(option, SC_SliderHandle);
    const QColor edge = look.colour(enabled ? Tone::LineEdge : Tone::LineStrong);
    const qreal thin = 2;
    const QRectF track = across
        ? QRectF(groove.x(), groove.center().y() - thin / 2, groove.width(), thin)
        : QRectF(groove.center().x() - thin / 2, groove.y(), thin, groove.height());
    paintBox(painter, track, {edge, Qt::transparent, 0, thin / 2});
    if (enabled) {
        // "Done" is the side of the minimum.
        QRectF done = groove;
        if (across)
            option.upsideDown ? done.setLeft(knob.center().x()) : done.setRight(knob.center().x());
        else
            option.upsideDown ? done.setTop(knob.center().y()) : done.setBottom(knob.center().y());
        paintBox(painter, done, {look.colour(Tone::AccentBase), Qt::transparent, 0, done.height() / 2});
    }
    if (option.tickPosition != QSlider::NoTicks && option.tickInterval > 0) {
        for (qint64 v = option.minimum; v <= option.maximum; v += option.tickInterval) {
            const int span = int(across ? groove.width() - knob.width() : groove.height() - knob.height());
            const int at = int(knob.width() / 2)
                + sliderPositionFromValue(option.minimum, option.maximum, int(v), span, option.upsideDown);
            const QRect tick = across ? QRect(int(groove.x()) + at, int(knob.bottom()) + 2, 1, 4)
                                      : QRect(int(knob.right()) + 2, int(groove.y()) + at, 4, 1);
            paintHairline(painter, tick, look.colour(Tone::LineEdge));
        }
    }
    const bool hot = enabled && option.activeSubControls == SC_SliderHandle;
    const bool down = hot && (option.state & State_Sunken);
    if (enabled && (showsFocus(option) || hot)) {
        paintBox(painter, knob.adjusted(-3, -3, 3, 3),
                 {look.colour(Tone::AccentHalo), Qt::transparent, 0, knob.width()});
    }
    paintBox(painter, knob,
             {down ? look.colour(Tone::AccentSoft) : look.colour(Tone::SurfaceRaised),
              enabled ? look.colour(Tone::AccentBase) : look.colour(Tone::TextDisabled), 2, knob.width() / 2});
}

QRect NetloomStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl part) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const QRect r = option.rect;
    const int length = across ? r.width() : r.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int knob = length;
    if (range > 0) {
        const qint64 page = std::max(option.pageStep, 1);
        knob = int(length * page / (range + page));
        knob = std::clamp(knob, std::min(pixelMetric(PM_ScrollBarSliderMin, &option, nullptr), length), length);
    }
    const int at = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - knob,
                                           option.upsideDown);
    const auto along = [&](int from, int size) {
        return across ? QRect(r.x() + from, r.y(), size, r.height()) : QRect(r.x(), r.y() + from, r.width(), size);
    };
    QRect result;
    switch (part) {
    case SC_ScrollBarGroove: result = r; break;
    case SC_ScrollBarSlider: result = along(at, knob); break;
    case SC_ScrollBarSubPage: result = along(0, at); break;
    case SC_ScrollBarAddPage: result = along(at + knob, length - at - knob); break;
    default: return {};
    }
    return visualRect(option.direction, r, result);
}

void NetloomStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Look &look = Look::current();
    if (widget && widget->testAttribute(Qt::WA_OpaquePaintEvent))
        painter.fillRect(option.rect, option.palette.brush(QPalette::Window));
    if (option.minimum == option.maximum)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF area = scrollBarRect(option, SC_ScrollBarSlider);
    const qreal thick = look.px(6.0);
    const QRectF knob = across
        ? QRectF(area.x() + 2, area.center().y() - thick / 2, area.width() - 4, thick)
        : QRectF(area.center().x() - thick / 2, area.y() + 2, thick, area.height() - 4);
    const bool hot = option.activeSubControls == SC_ScrollBarSlider;
    const Tone tone = hot ? Tone::TextSecondary : Tone::LineEdge;
    paintBox(painter, knob, {look.colour(tone), Qt::transparent, 0, thick / 2});
}

void NetloomStyle::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter,
                                const QWidget *widget) const
{
    const Look &look = Look::current();
    QRect r = option.rect;
    if (option.textVisible && !option.text.isEmpty() && (option.state & State_Horizontal)) {
        const int width = painter.fontMetrics().horizontalAdvance(option.text) + look.px(Measure::Unit);
        const QRect text = visualRect(option.direction, r, QRect(r.right() - width + 1, r.y(), width, r.height()));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(text, int(visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                         option.text);
        r = visualRect(option.direction, r, r.adjusted(0, 0, -width, 0));
    }
    const bool across = option.state & State_Horizontal;
    const qreal thick = look.px(6.0);
    const QRectF track = across ? QRectF(r.x(), r.center().y() + 0.5 - thick / 2, r.width(), thick)
                                : QRectF(r.center().x() + 0.5 - thick / 2, r.y(), thick, r.height());
    paintBox(painter, track, {look.colour(Tone::SurfacePressed), Qt::transparent, 0, thick / 2});
    const bool unknown = option.minimum == 0 && option.maximum == 0;
    double from = 0, to = 0;
    if (unknown) {
        const int period = look.motion("layout_ms") * 6;
        const double phase = period > 0 ? double(clock_.elapsed() % period) / period : 0.5;
        from = std::clamp(phase * 1.25 - 0.25, 0.0, 1.0);
        to = std::clamp(phase * 1.25, 0.0, 1.0);
        if (period > 0 && widget && widget->isVisible()) {
            QPointer<QWidget> bar(const_cast<QWidget *>(widget));
            QTimer::singleShot(33, bar, [bar] { bar->update(); });
        }
    } else if (option.maximum > option.minimum) {
        to = std::clamp((double(option.progress) - option.minimum) / (double(option.maximum) - option.minimum),
                        0.0, 1.0);
    }
    const bool flip = across ? (option.direction == Qt::RightToLeft) != option.invertedAppearance
                             : !option.invertedAppearance;
    if (flip)
        std::tie(from, to) = std::pair(1 - to, 1 - from);
    QRectF done = track;
    if (across) {
        done.setLeft(track.left() + from * track.width());
        done.setRight(track.left() + to * track.width());
    } else {
        done.setTop(track.top() + from * track.height());
        done.setBottom(track.top() + to * track.height());
    }
    const QColor fill = look.colour(option.state & State_Enabled ? Tone::AccentFill : Tone::LineEdge);
    if ((across ? done.width() : done.height()) >= thick) {
        paintBox(painter, done, {fill, Qt::transparent, 0, thick / 2});
    } else if (to > from) {
        painter.save();
        painter.setClipRect(done, Qt::IntersectClip);
        paintBox(painter, track, {fill, Qt::transparent, 0, thick / 2});
        painter.restore();
    }
}

} // namespace netloom
