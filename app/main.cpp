#include "core/parallel.h"
#include "main_window.h"
#include "preferences.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSocketNotifier>

#include <clocale>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace {

int signalPipe[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

/// SIGTERM and SIGINT end the program as a closed window does, without a question: nobody is there to answer.
void closeOnSignals(QApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [] { QCoreApplication::exit(0); });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // the application object took the user's: strtof("1.5") would be 1
    QCoreApplication::setApplicationName(QStringLiteral("netloom"));
    QCoreApplication::setOrganizationName(QStringLiteral("netloom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NETLOOM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Netloom"));
    QGuiApplication::setDesktopFileName(QStringLiteral("netloom"));

    const netloom::Preferences preferences = netloom::Preferences::stored();
    netloom::setLanguage(preferences.language);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Draw, train and understand neural networks."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "A Netloom project or a table (CSV)."),
                                 QStringLiteral("[file]"));
    parser.process(app);

    netloom::NetloomStyle::install(static_cast<netloom::Theme>(preferences.theme), preferences.textPercent / 100.0);
    preferences.apply();
    if (preferences.threads > 0)
        netloom::setThreads(preferences.threads);
    app.setWindowIcon(netloom::logoIcon());
    netloom::MainWindow window;
    closeOnSignals(app);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.open(parser.positionalArguments().front());
    window.offerRecovery();
    return app.exec();
}
