#pragma once

#include "theme/look.h"

#include <QPainter>
#include <QStyleOption>

namespace netloom {

struct Box {
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
    qreal width = 1;
    qreal radius = 0;
    Qt::PenStyle line = Qt::SolidLine;
};

/// A rounded box whose border lies inside the rectangle, on half pixels.
void paintBox(QPainter &painter, const QRectF &rect, const Box &box);
/// A line of whole pixels: never blurred, whatever the antialiasing.
void paintHairline(QPainter &painter, const QRect &rect, const QColor &colour);
/// The 2 px ring of the keyboard focus, inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius);
/// "A field on a line": quiet box, one clear bottom edge; ring when focused, error frame when invalid.
void paintField(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget);
/// The unit of a field in micro at the right edge of the rectangle.
void paintFieldUnit(QPainter &painter, const QRect &rect, const QString &unit, bool enabled);
/// Width the unit takes, spacing included; 0 without one.
int fieldUnitWidth(const QWidget *widget);
/// True when the ring has to be shown: focus that came by keyboard.
bool showsFocus(const QStyleOption &option);
/// Height of a one-line control with this font, 28 or 24 before scaling.
int controlHeight(const QWidget *widget, const QFontMetrics &metrics);
/// Icon in one colour, whatever colours it was made of: for accent fills.
void paintTinted(QPainter &painter, const QIcon &icon, const QRect &rect, const QColor &colour);

} // namespace netloom
