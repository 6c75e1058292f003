#pragma once

#include "theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QPen>

#include <array>

QT_BEGIN_NAMESPACE
class QJsonObject;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

enum class Theme { Light, Dark, System };
enum class Status { Good, Warning, Error, Info };
enum class Marker { Circle, CircleOpen, Square, Triangle, Diamond, Star, Pentagon, Cross };
/// The eight families of layers; the tint chip of a node is the only place their colour appears.
enum class Category { Core, Recurrent, Convolution, Pooling, Regularise, Combine, Io, Special, Count };

/// How one data series is drawn. Numbers 1 and 2 mean training and validation everywhere.
struct SeriesStyle {
    QColor colour;
    QList<qreal> dashPx; ///< lengths in pixels; empty = solid
    qreal width = 2;
    Marker marker = Marker::Circle;

    /// A cosmetic-free pen: round joins, dash pattern converted to Qt's pen widths.
    QPen pen() const;
};

/// 256 colours of a heat map, interpolated in OKLab.
using HeatMap = std::array<QRgb, 256>;

/// Everything the painters need to know about looks: a value, read from tokens.json for one theme and text scale.
class Look {
public:
    /// What the window looks like now. Painters ask each time they paint; never keep the reference.
    static const Look &current();
    /// Changes palette, font and metrics of the running application and tells every widget. Theme::System follows
    /// the desktop from then on. The scale is clamped to 0.8 … 2.
    static void setCurrent(Theme theme, double scale = 1.0);
    /// What was asked for, System included; look.isDark() is what it came to.
    static Theme requestedTheme();
    /// A look of its own, for a picture that does not depend on the window. System counts as Light.
    static Look make(Theme theme, double scale = 1.0);

    bool isDark() const { return dark_; }
    double scale() const { return scale_; }
    bool highContrast() const { return highContrast_; }
    /// Reduced motion makes every duration 0.
    int motion(const char *name) const;

    const QColor &colour(Tone tone) const { return tones_[static_cast<std::size_t>(tone)]; }
    /// round(k × value) of a length of the theme.
    int px(Measure measure) const { return px(metrics_[static_cast<std::size_t>(measure)]); }
    /// round(k × value), at least 1 for a positive value.
    int px(double value) const;
    /// A length that is not rounded, for geometry inside a scaled painter.
    double length(Measure measure) const { return scale_ * metrics_[static_cast<std::size_t>(measure)]; }
    /// The raw number at a path of tokens.json ("node.port.radius", "chart.margin.left", "size.minimap.0"), unscaled.
    static double number(const char *path);

    /// The font of a role at the present scale.
    const QFont &font(Role role) const { return fonts_[static_cast<std::size_t>(role)]; }
    /// The same role with figures of one width: tables, ticks, spin boxes, live numbers.
    const QFont &figures(Role role) const { return figureFonts_[static_cast<std::size_t>(role)]; }
    /// A table or list row that holds one line of small text, never below max(28k, font height + 10k).
    int rowHeight() const;

    /// Series number 1 … 8; larger numbers start again at 3, so that training and validation stay alone.
    const SeriesStyle &series(int number) const;
    /// 0 … 1 for gates and shares.
    const HeatMap &weft() const { return weft_; }
    /// −1 … 0 … 1.
    const HeatMap &warp() const { return warp_; }
    QColor weft(double share) const;
    QColor warp(double value) const;
    /// Black or white, whichever reads better on the colour.
    static QColor inkOn(const QColor &background);
    /// WCAG 2 contrast ratio, 1 … 21.
    static double contrast(const QColor &a, const QColor &b);

    const QColor &status(Status status) const;
    const QColor &statusSoft(Status status) const;
    const QColor &category(Category category) const;
    const QColor &categoryTint(Category category) const;

    QPalette palette() const;

private:
    friend class LookReader;
    std::array<QColor, static_cast<std::size_t>(Tone::Count)> tones_;
    std::array<double, static_cast<std::size_t>(Measure::Count)> metrics_{};
    std::array<QFont, static_cast<std::size_t>(Role::Count)> fonts_;
    std::array<QFont, static_cast<std::size_t>(Role::Count)> figureFonts_;
    std::array<SeriesStyle, 8> series_;
    HeatMap weft_{}, warp_{};
    double scale_ = 1.0;
    bool dark_ = false;
    bool highContrast_ = false;
};

/// Says that Look::current() is another one. Painters need no connection: they are repainted.
class LookNotifier : public QObject {
    Q_OBJECT
public:
    static LookNotifier *instance();

Q_SIGNALS:
    void changed();

private:
    LookNotifier() = default;
};

/// "core", "recurrent" … as the registry spells it; unknown names count as Special.
Category categoryFromName(QStringView name);
/// The icon and token name of a category.
QString categoryName(Category category);
/// What a person reads, translated.
QString categoryTitle(Category category);

/// Gives a widget a type role and text colour that follow theme and scale from now on.
void setTextRole(QWidget *widget, Role role, Tone tone = Tone::TextPrimary, bool figures = false);
/// Says with colour, border and word that the value cannot be used; the style paints a 2 px error frame.
void setInvalid(QWidget *field, bool invalid);
/// Unit shown inside the field at its end, in micro ("steps", "%").
void setFieldUnit(QWidget *field, const QString &unit);

} // namespace netloom
