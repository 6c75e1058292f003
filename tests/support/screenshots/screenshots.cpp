// Renders each page of the window, light and dark, at two sizes, while an example trains: FOLDER [EXAMPLE] [SECONDS]
#include "document/project_document.h"
#include "main_window.h"
#include "pages/example_card.h"
#include "pages/start_page.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "session/training_controller.h"
#include "theme/style.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <functional>

using namespace netloom;

namespace {

/// Lets the window live until the condition holds; false after the time given.
bool waitFor(const std::function<bool()> &condition, qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

bool picture(MainWindow &window, const QString &path)
{
    // Two rounds: layouts settle in the first, painters draw in the second.
    waitFor([] { return false; }, 250);
    const bool saved = window.grab().save(path, "PNG");
    std::printf("%s%s\n", qPrintable(path), saved ? "" : ": could not be written");
    return saved;
}

constexpr int epochs = 600;

bool renderTheme(const QDir &folder, const QString &example, Theme theme, int seconds)
{
    Look::setCurrent(theme);
    const QString name = theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    bool good = true;
    for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
        MainWindow window;
        window.resize(size);
        window.show();
        const QString suffix = QStringLiteral("-%1-%2x%3.png").arg(name).arg(size.width()).arg(size.height());
        if (auto *start = qobject_cast<StartPage *>(window.currentPage())) {
            waitFor([&] { return std::ranges::all_of(start->cards(), [](const ExampleCard *c) { return c->hasNetwork(); }); }, 20000);
            good &= picture(window, folder.filePath(QStringLiteral("start") + suffix));
        }
        window.openExample(example);
        if (!waitFor([&] { return window.document()->prepared() != nullptr; }, 60000)) {
            std::fprintf(stderr, "The example %s could not be opened.\n", qPrintable(example));
            return false;
        }
        // Long enough that training goes on while every page is taken.
        window.document()->setTrainingField("epochs", std::int64_t(epochs));
        window.controller()->train();
        const bool trained = waitFor([&] { return window.trainPage()->charts()->lastEpoch() >= 3; }, 120000);
        // Curves to see, and the run still going on.
        waitFor([&] { return window.trainPage()->charts()->lastEpoch() >= 60; }, 1000LL * seconds);
        if (!trained)
            std::fprintf(stderr, "No epoch was finished within two minutes.\n");
        good &= trained;
        for (const char *page : {"train", "network", "data", "evaluate"}) {
            const QString object = QLatin1String(page) + QStringLiteral("Page");
            if (object == QLatin1String("evaluatePage")) {
                window.controller()->stop(); // what is learnt is judged when training is over
                good &= waitFor([&] { return !window.controller()->isActive() && window.document()->isTrained(); }, 20000);
            }
            window.showPage(object);
            if (window.currentPage()->objectName() == object)
                good &= picture(window, folder.filePath(QLatin1String(page) + suffix));
        }
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("netloom-screenshots"));
    QSettings().clear();
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 2) {
        std::fprintf(stderr, "Usage: netloom_screenshots FOLDER [EXAMPLE] [SECONDS]\n");
        return 2;
    }
    const QDir folder(args[1]);
    if (!QDir().mkpath(folder.path())) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(folder.path()));
        return 1;
    }
    NetloomStyle::install(Theme::Light);
    const QString example = args.value(2, QStringLiteral("sheet-break"));
    const int seconds = std::max(1, args.value(3, QStringLiteral("40")).toInt());
    const bool light = renderTheme(folder, example, Theme::Light, seconds);
    const bool dark = renderTheme(folder, example, Theme::Dark, seconds);
    return light && dark ? 0 : 1;
}
