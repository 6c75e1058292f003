#include "theme/look.h"

#include "theme/look_reader.h"
#include "theme/oklab.h"
#include "theme/system_theme.h"
#include "theme/text_role.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr double smallestScale = 0.8, largestScale = 2.0;

struct Present {
    Theme requested = Theme::Light;
    Look look = Look::make(Theme::Light);
};

Present &present()
{
    static Present value;
    return value;
}

// Sizes come from the style: every layout has to ask again, and explicit fonts have to be renewed.
void refreshWidgets()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
}

void apply(Theme theme, double scale)
{
    SystemTheme *const system = SystemTheme::instance();
    Present &now = present();
    const bool dark = theme == Theme::System ? system->isDark() : theme == Theme::Dark;
    now.requested = theme;
    now.look = LookReader(LookReader::tokens()).read(dark, std::clamp(scale, smallestScale, largestScale));
    if (theme == Theme::System && system->wantsHighContrast())
        LookReader::applyHighContrast(now.look, system->palette());
    if (qobject_cast<QApplication *>(qApp)) {
        QApplication::setPalette(now.look.palette());
        QApplication::setFont(now.look.font(Role::Body));
        QToolTip::setFont(now.look.font(Role::Small));
        QToolTip::setPalette(now.look.palette());
        refreshTextRoles();
        refreshWidgets();
    }
    Q_EMIT LookNotifier::instance()->changed();
}

} // namespace

QPen SeriesStyle::pen() const
{
    QPen pen(colour, width, Qt::SolidLine, dashPx.isEmpty() ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (!dashPx.isEmpty()) {
        QList<qreal> pattern;
        for (qreal length : dashPx)
            pattern.append(length / width);
        pen.setDashPattern(pattern);
    }
    return pen;
}

const Look &Look::current()
{
    return present().look;
}

void Look::setCurrent(Theme theme, double scale)
{
    static bool listening = false;
    if (!listening) {
        listening = true;
        QObject::connect(SystemTheme::instance(), &SystemTheme::changed, LookNotifier::instance(), [] {
            if (present().requested == Theme::System)
                apply(Theme::System, present().look.scale());
        });
    }
    apply(theme, scale);
}

Theme Look::requestedTheme()
{
    return present().requested;
}

Look Look::make(Theme theme, double scale)
{
    return LookReader(LookReader::tokens())
        .read(theme == Theme::Dark, std::clamp(scale, smallestScale, largestScale));
}

int Look::motion(const char *name) const
{
    if (qApp && !QApplication::isEffectEnabled(Qt::UI_General))
        return 0;
    return static_cast<int>(number((QByteArray("motion.") + name).constData()));
}

int Look::px(double value) const
{
    const int rounded = static_cast<int>(std::lround(scale_ * value));
    return value > 0 ? std::max(1, rounded) : rounded;
}

double Look::number(const char *path)
{
    static QHash<QByteArray, double> known;
    const auto found = known.constFind(path);
    if (found != known.constEnd())
        return *found;
    const QJsonValue value = LookReader::at(LookReader::tokens(), QString::fromLatin1(path));
    if (!value.isDouble())
        qWarning("tokens.json has no number at %s", path);
    known.insert(path, value.toDouble());
    return value.toDouble();
}

int Look::rowHeight() const
{
    const int text = QFontMetrics(font(Role::Small)).height();
    return std::max(px(Measure::TableRow), text + px(10.0));
}

const SeriesStyle &Look::series(int number) const
{
    const int index = number <= 8 ? std::max(number, 1) - 1 : 2 + (number - 9) % 6;
    return series_[static_cast<std::size_t>(index)];
}

QColor Look::weft(double share) const
{
    const double s = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
    return QColor(weft_[static_cast<std::size_t>(std::lround(255 * s))]);
}

QColor Look::warp(double value) const
{
    const double s = std::isfinite(value) ? std::clamp((value + 1) / 2, 0.0, 1.0) : 0.5;
    return QColor(warp_[static_cast<std::size_t>(std::lround(255 * s))]);
}

QColor Look::inkOn(const QColor &background)
{
    const double l = luminance(background);
    return 1.05 / (l + 0.05) > (l + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

double Look::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

const QColor &Look::status(Status status) const
{
    switch (status) {
    case Status::Good: return colour(Tone::StatusGood);
    case Status::Warning: return colour(Tone::StatusWarning);
    case Status::Error: return colour(Tone::StatusError);
    case Status::Info: break;
    }
    return colour(Tone::StatusInfo);
}

const QColor &Look::statusSoft(Status status) const
{
    switch (status) {
    case Status::Good: return colour(Tone::StatusGoodSoft);
    case Status::Warning: return colour(Tone::StatusWarningSoft);
    case Status::Error: return colour(Tone::StatusErrorSoft);
    case Status::Info: break;
    }
    return colour(Tone::StatusInfoSoft);
}

// The tones alternate colour and tint in the order of Category (checked by tst_theme).
const QColor &Look::category(Category category) const
{
    return colour(Tone(int(Tone::CategoryCore) + 2 * int(category)));
}

const QColor &Look::categoryTint(Category category) const
{
    return colour(Tone(int(Tone::CategoryCoreTint) + 2 * int(category)));
}

QPalette Look::palette() const
{
    struct Entry {
        QPalette::ColorRole role;
        Tone tone;
    };
    static constexpr Entry entries[] = {
        {QPalette::Window, Tone::SurfaceWindow},      {QPalette::WindowText, Tone::TextPrimary},
        {QPalette::Base, Tone::SurfaceInput},         {QPalette::AlternateBase, Tone::SurfacePanel},
        {QPalette::Text, Tone::TextPrimary},          {QPalette::PlaceholderText, Tone::TextDisabled},
        {QPalette::Button, Tone::SurfaceRaised},      {QPalette::ButtonText, Tone::TextPrimary},
        {QPalette::BrightText, Tone::StatusError},    {QPalette::ToolTipBase, Tone::SurfaceTooltip},
        {QPalette::ToolTipText, Tone::TextTooltip},   {QPalette::Highlight, Tone::SelectionFill},
        {QPalette::HighlightedText, Tone::SelectionText}, {QPalette::Link, Tone::AccentBase},
        {QPalette::LinkVisited, Tone::AccentBase},    {QPalette::Light, Tone::SurfaceRaised},
        {QPalette::Midlight, Tone::SurfaceHover},     {QPalette::Mid, Tone::LineStrong},
        {QPalette::Dark, Tone::LineEdge},             {QPalette::Shadow, Tone::LineEdge},
    };
    QPalette palette;
    for (const Entry &entry : entries)
        palette.setColor(QPalette::All, entry.role, colour(entry.tone));
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(Tone::TextDisabled));
    return palette;
}

LookNotifier *LookNotifier::instance()
{
    static LookNotifier *const notifier = new LookNotifier;
    return notifier;
}

} // namespace netloom
