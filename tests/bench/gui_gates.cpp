// What the gates on screen cost a training at full speed: [ROUNDS] [SECONDS] [FOLDER]. Each round trains with the tile on the Train
// page and without it; prints steps a second of both and the median ratio. With a folder: pictures of the views, light and dark.
#include "document/project_document.h"
#include "graph/text.h"
#include "main_window.h"
#include "pages/inspect/gates_panel.h"
#include "pages/inspect_page.h"
#include "pages/train_page.h"
#include "session/gate_feed.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "views/gates/cell_view.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <ctime>

using namespace netloom;

namespace {

template <class F> bool waitUntil(F &&done, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

void wait(int milliseconds)
{
    waitUntil([] { return false; }, milliseconds);
}

/// Steps a second over some seconds, and the processor's milliseconds for each: these do not depend on what else runs.
struct Rate { double steps = 0, cost = 0; };
Rate rate(MainWindow &window, double seconds)
{
    double first = -1, last = 0;
    const auto connection = QObject::connect(window.controller()->session(), &TrainingSession::snapshot, &window, [&](const std::shared_ptr<const Snapshot> &s) {
        last = double(s->step);
        if (first < 0)
            first = last;
    });
    wait(300);
    first = -1;
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    wait(int(1000 * seconds));
    QObject::disconnect(connection);
    const double steps = std::max(1.0, last - first);
    return {steps / (double(clock.elapsed()) / 1000), 1000 * double(std::clock() - before) / CLOCKS_PER_SEC / steps};
}

void pictures(MainWindow &window, const QDir &folder)
{
    InspectPage &page = *window.inspectPage();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        Look::setCurrent(theme);
        for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
            window.resize(size);
            const auto save = [&](const char *name) {
                wait(400);
                window.grab().save(folder.filePath(QStringLiteral("%1-%2-%3.png").arg(QLatin1String(name), theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark")).arg(size.width())));
            };
            window.showPage(QStringLiteral("trainPage"));
            save("train");
            window.showPage(QStringLiteral("inspectPage"));
            page.showView(QStringLiteral("gates"));
            GatesView *view = page.gates()->gates();
            view->setPlace({1, 3, 7});
            for (const auto &[mode, name] : {std::pair{GatesView::Mode::Heatmap, "heat"}, {GatesView::Mode::Traces, "lines"}, {GatesView::Mode::Difference, "difference"}, {GatesView::Mode::Statistics, "statistics"}}) {
                view->setMode(mode);
                waitUntil([&] { return !window.gates()->isBusy(); }, 5000);
                save(name);
            }
            view->setMode(GatesView::Mode::Heatmap);
            page.showView(QStringLiteral("cell"));
            page.gates()->cell()->setStage(3);
            save("cell");
            page.showView(QStringLiteral("hidden"));
            save("hidden");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("netloom-bench"));
    QSettings().clear();
    NetloomStyle::install(Theme::Light);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    const double seconds = argc > 2 ? std::atof(argv[2]) : 4;
    MainWindow window;
    window.resize(1600, 1200); // the tile has to be in sight
    window.show();
    window.openExample(QStringLiteral("sheet-break"));
    if (!waitUntil([&] { return window.document()->prepared() != nullptr; }, 60000))
        return 1;
    const auto features = int(window.document()->prepared()->featureNames.size());
    int steps = 1;
    for (int s = 2; s <= 30; ++s)
        if (features % s == 0)
            steps = s;
    const auto graph = parseNetwork("reshape target_shape=[" + std::to_string(steps) + "," + std::to_string(features / steps) + "]; lstm 16 return_sequences=true; lstm 8; dense 1 sigmoid");
    window.document()->editGraph(QStringLiteral("recurrent"), *graph);
    window.document()->setTrainingField("epochs", std::int64_t(100000));
    window.document()->setTrainingField("early_stopping", false);
    window.showPage(QStringLiteral("trainPage"));
    window.controller()->train();
    if (!waitUntil([&] { return window.gates()->epoch() > 1; }, 60000))
        return 1;
    const Layout with = [&] { Layout l = window.document()->layout(); l.tiles = window.trainPage()->arrangement(); return l; }();
    Layout without = with;
    std::erase_if(without.tiles, [](const auto &t) { return t.keys == std::vector<std::string>{"gates"}; });
    std::vector<double> ratios, costs;
    for (int i = 0; i < rounds; ++i) {
        const int before = window.gates()->computed();
        window.document()->setLayout(QStringLiteral("with"), with);
        const Rate open = rate(window, seconds);
        const int pictured = window.gates()->computed() - before;
        window.document()->setLayout(QStringLiteral("without"), without);
        const Rate closed = rate(window, seconds);
        ratios.push_back(open.steps / closed.steps);
        costs.push_back(open.cost / closed.cost);
        std::printf("open %.1f, closed %.1f steps/s, ratio %.3f; processor %.3f and %.3f ms a step, ratio %.3f; %d pictures, the last one %.1f ms\n", open.steps,
                    closed.steps, ratios.back(), open.cost, closed.cost, costs.back(), pictured, window.gates()->lastCost());
        std::fflush(stdout);
    }
    std::sort(ratios.begin(), ratios.end());
    std::sort(costs.begin(), costs.end());
    if (!ratios.empty())
        std::printf("median ratio of steps/s %.3f, of processor time a step %.3f\n", ratios[ratios.size() / 2], costs[costs.size() / 2]);
    window.document()->setLayout(QStringLiteral("with"), with);
    wait(500);
    if (auto *view = window.findChild<GatesView *>(QStringLiteral("gatesTileView"))) {
        const std::clock_t before = std::clock();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 20; ++i) {
            view->setScene(window.gates()->scene());
            view->repaint();
        }
        std::printf("a picture of %d x %d takes %.2f ms to draw (%.2f ms of the processor, training included)\n", view->width(), view->height(), double(clock.elapsed()) / 20,
                    1000 * double(std::clock() - before) / CLOCKS_PER_SEC / 20);
    }
    if (argc > 3) {
        window.gates()->nextWrong();
        waitUntil([&] { return !window.gates()->isBusy(); }, 5000);
        window.gates()->setCompared(true);
        window.gates()->nextWrong();
        QDir().mkpath(QString::fromLocal8Bit(argv[3]));
        pictures(window, QDir(QString::fromLocal8Bit(argv[3])));
    }
    window.controller()->stop();
    waitUntil([&] { return !window.controller()->isActive(); }, 10000);
    return 0;
}
