#include "theme/system_theme.h"

#include <QGuiApplication>
#include <QStyleHints>

#ifdef NETLOOM_HAVE_DBUS
#    include <QDBusConnection>
#    include <QDBusMessage>
#    include <QDBusVariant>
#endif

namespace netloom {

#ifdef NETLOOM_HAVE_DBUS
namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interfaceName = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";

int portalValue(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QString::fromLatin1(service), QString::fromLatin1(path), QString::fromLatin1(interfaceName),
        QStringLiteral("Read"));
    call.setArguments({QString::fromLatin1(appearance), key});
    // A hanging portal must not hold up the start of the window.
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, 250);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return 0;
    QVariant value = reply.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toInt();
}

} // namespace
#endif

SystemTheme *SystemTheme::instance()
{
    static SystemTheme *const theme = new SystemTheme;
    return theme;
}

SystemTheme::SystemTheme() : QObject(qApp), palette_(QGuiApplication::palette())
{
    readPortal();
#ifdef NETLOOM_HAVE_DBUS
    QDBusConnection::sessionBus().connect(
        QString::fromLatin1(service), QString::fromLatin1(path), QString::fromLatin1(interfaceName),
        QStringLiteral("SettingChanged"), this, SLOT(portalChanged(QString, QString)));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemTheme::changed);
#endif
}

bool SystemTheme::isDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    if (scheme_ == 1 || scheme_ == 2)
        return scheme_ == 1;
    return palette_.color(QPalette::WindowText).lightness() > palette_.color(QPalette::Window).lightness();
}

void SystemTheme::readPortal()
{
#ifdef NETLOOM_HAVE_DBUS
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    scheme_ = portalValue(QStringLiteral("color-scheme"));
    contrast_ = portalValue(QStringLiteral("contrast"));
#endif
}

void SystemTheme::portalChanged(const QString &group, const QString &key)
{
#ifdef NETLOOM_HAVE_DBUS
    if (group != QLatin1StringView(appearance) || (key != u"color-scheme" && key != u"contrast"))
        return;
#else
    Q_UNUSED(group)
    Q_UNUSED(key)
#endif
    readPortal();
    Q_EMIT changed();
}

} // namespace netloom
