#pragma once

#include "theme/look.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace netloom {

/// All icon names of the theme, sorted: "play", "search", the categories "core" … "special" among them.
QStringList iconNames();
bool hasIcon(const QString &name);

/// One icon in one colour, size in device-independent pixels, crisp at the ratio. Cached. An unknown name gives a
/// small hollow square, so that nothing is clicked blindly, and a warning on the console.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio = 1.0);
/// Paints an icon into a square; sharp at any scale of the painter and a vector in SVG and PDF.
void paintIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &colour);
/// An icon for buttons and actions: asks the present look for its colour each time it is painted.
QIcon icon(const QString &name, Tone tone = Tone::TextSecondary);
/// The icon of a layer family in its colour.
QIcon categoryIcon(Category category);
/// The icon on its tint chip, as on a node and in the inspector's head.
void paintCategoryChip(QPainter &painter, Category category, const QRectF &square);

/// The shape of a status (circle, triangle, octagon, rounded square) with its mark.
QPixmap badgePixmap(Status status, int size, qreal devicePixelRatio = 1.0);
void paintBadge(QPainter &painter, Status status, const QRectF &square);
QIcon badgeIcon(Status status);
/// What a screen reader says for the shape: "warning".
QString statusWord(Status status);

/// The program's mark.
void paintLogo(QPainter &painter, const QRectF &square);
QIcon logoIcon();
/// The small curve of an activation ("relu", "sigmoid", "tanh", "linear") in a 20 × 12 box; false for others.
bool paintActivationGlyph(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour);

/// A data point's outline, radius in painter units.
void paintMarker(QPainter &painter, Marker marker, const QPointF &centre, qreal radius,
                 const QColor &colour);

} // namespace netloom
