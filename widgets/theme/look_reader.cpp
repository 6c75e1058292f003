#include "theme/look_reader.h"

#include "theme/oklab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace netloom {

namespace {

struct MarkerName {
    QLatin1StringView name;
    Marker marker;
};

constexpr MarkerName markerNames[] = {
    {QLatin1StringView("circle open"), Marker::CircleOpen}, {QLatin1StringView("circle"), Marker::Circle},
    {QLatin1StringView("square"), Marker::Square},          {QLatin1StringView("triangle"), Marker::Triangle},
    {QLatin1StringView("diamond"), Marker::Diamond},        {QLatin1StringView("star"), Marker::Star},
    {QLatin1StringView("pentagon"), Marker::Pentagon},      {QLatin1StringView("cross"), Marker::Cross},
};

} // namespace

const QJsonObject &LookReader::tokens()
{
    static const QJsonObject object = [] {
        QFile file(QStringLiteral(":/netloom/tokens.json"));
        QJsonParseError error;
        QJsonDocument document;
        if (file.open(QIODevice::ReadOnly))
            document = QJsonDocument::fromJson(file.readAll(), &error);
        if (!document.isObject())
            qFatal("The theme resource :/netloom/tokens.json is missing or damaged.");
        return document.object();
    }();
    return object;
}

QJsonValue LookReader::at(const QJsonObject &root, QStringView path)
{
    QJsonValue value = root;
    for (QStringView step : path.split(u'.')) {
        if (value.isArray())
            value = value.toArray().at(step.toInt());
        else
            value = value.toObject().value(step);
    }
    return value;
}

QColor LookReader::colour(const QJsonObject &theme, const QString &path)
{
    const QColor colour(at(theme, path).toString());
    if (!colour.isValid())
        problems_.append(path);
    return colour;
}

double LookReader::number(const QString &path)
{
    const QJsonValue value = at(tokens_, path);
    if (!value.isDouble())
        problems_.append(path);
    return value.toDouble();
}

QFont LookReader::font(const QString &role, bool figures, double scale)
{
    const QString base = QStringLiteral("font.roles.") + role;
    const bool mono = role == u"mono"
        || at(tokens_, base + QStringLiteral(".family")).toString() == u"mono";
    const QString list = mono ? QStringLiteral("mono")
        : figures ? QStringLiteral("figures") : QStringLiteral("ui");
    QStringList families;
    for (const QJsonValue &family : at(tokens_, QStringLiteral("font.") + list).toArray()) {
        // "Inter with feature tnum (Qt 6.7 or newer)": before that Inter's figures differ in width.
        if (!family.toString().contains(u"with feature"))
            families.append(family.toString());
    }
    if (families.isEmpty())
        problems_.append(QStringLiteral("font.") + list);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(std::max(1.0, number(base + QStringLiteral(".pt")) * scale));
    font.setWeight(QFont::Weight(std::clamp(int(number(base + QStringLiteral(".weight"))), 1, 1000)));
    font.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

SeriesStyle LookReader::series(const QJsonObject &theme, int index)
{
    const QString base = QStringLiteral("series.%1").arg(index);
    SeriesStyle style;
    style.colour = colour(theme, base + QStringLiteral(".colour"));
    for (const QJsonValue &dash : at(theme, base + QStringLiteral(".dash_px")).toArray())
        style.dashPx.append(dash.toDouble());
    style.width = at(theme, base + QStringLiteral(".width")).toDouble(2);
    const QString marker = at(theme, base + QStringLiteral(".marker")).toString();
    bool known = false;
    for (const MarkerName &name : markerNames) {
        if (marker == name.name) {
            style.marker = name.marker;
            known = true;
        }
    }
    if (!known)
        problems_.append(base + QStringLiteral(".marker"));
    return style;
}

HeatMap LookReader::heatMap(const QJsonObject &theme, const QString &name)
{
    QList<QColor> stops;
    for (const QJsonValue &stop : at(theme, QStringLiteral("colormap.") + name).toArray())
        stops.append(QColor(stop.toString()));
    if (stops.size() < 2)
        problems_.append(QStringLiteral("colormap.") + name);
    return interpolated(stops);
}

Look LookReader::read(bool dark, double scale)
{
    Look look;
    look.dark_ = dark;
    look.scale_ = scale;
    const QJsonObject theme
        = at(tokens_, dark ? u"themes.dark" : u"themes.light").toObject();
    for (std::size_t i = 0; i < look.tones_.size(); ++i)
        look.tones_[i] = colour(theme, QString::fromLatin1(toneName(Tone(int(i)))));
    for (std::size_t i = 0; i < look.metrics_.size(); ++i)
        look.metrics_[i] = number(QString::fromLatin1(measureName(Measure(int(i)))));
    for (std::size_t i = 0; i < look.fonts_.size(); ++i) {
        const QString role = QString::fromLatin1(roleName(Role(int(i))));
        look.fonts_[i] = font(role, false, scale);
        look.figureFonts_[i] = font(role, true, scale);
    }
    for (int i = 0; i < 8; ++i)
        look.series_[std::size_t(i)] = series(theme, i);
    look.weft_ = heatMap(theme, QStringLiteral("weft"));
    look.warp_ = heatMap(theme, QStringLiteral("warp"));
    return look;
}

void LookReader::applyHighContrast(Look &look, const QPalette &system)
{
    look.highContrast_ = true;
    const QColor ground = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    const auto set = [&look](std::initializer_list<Tone> tones, const QColor &colour) {
        for (Tone tone : tones)
            look.tones_[std::size_t(tone)] = colour;
    };
    set({Tone::SurfaceWindow, Tone::SurfacePanel, Tone::SurfaceRaised, Tone::SurfaceCanvas, Tone::SurfaceInput,
         Tone::ChartPlot, Tone::StatusGoodSoft, Tone::StatusWarningSoft, Tone::StatusErrorSoft,
         Tone::StatusInfoSoft},
        ground);
    for (int i = 0; i < int(Category::Count); ++i)
        set({Tone(int(Tone::CategoryCoreTint) + 2 * i)}, ground);
    set({Tone::TextPrimary, Tone::TextSecondary, Tone::LineSoft, Tone::LineStrong, Tone::LineEdge,
         Tone::ChartAxis, Tone::ChartTick},
        text);
    set({Tone::SelectionFill, Tone::AccentSoft}, system.color(QPalette::Active, QPalette::Highlight));
    set({Tone::SelectionText, Tone::SelectionTextSecondary},
        system.color(QPalette::Active, QPalette::HighlightedText));
}

} // namespace netloom
