// What the open Train page costs a run: PROJECT CLI [PAIRS] [EPOCHS]. The same project is trained in turns by the command line and by the
// window with six tiles and the confusion matrix in view; prints the rows per second of each and the median ratio.
#include "document/project_document.h"
#include "main_window.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "session/training_controller.h"
#include "theme/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace netloom;

namespace {

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

/// Seconds of an epoch, mean over all; 0: failed.
double commandLine(const QString &cli, const QString &project, int epochs)
{
    QProcess process;
    process.start(cli, {QStringLiteral("train"), project, QStringLiteral("--json"), QStringLiteral("--epochs"), QString::number(epochs), QStringLiteral("-o"),
                        project + QStringLiteral(".out")});
    if (!process.waitForFinished(600000) || process.exitCode() != 0)
        return 0;
    double seconds = 0;
    int counted = 0;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.contains(QLatin1String("epoch")) && json.contains(QLatin1String("samples_per_second"))) {
            seconds += json.value(QLatin1String("seconds")).toDouble();
            ++counted;
        }
    }
    return counted == epochs ? seconds / counted : 0;
}

double inWindow(const QString &project, int epochs)
{
    MainWindow window;
    window.resize(1280, 720);
    window.show();
    window.open(project);
    if (!waitFor([&] { return window.document()->prepared() != nullptr; }, 60000))
        return 0;
    window.document()->setTrainingField("epochs", std::int64_t(epochs));
    window.showPage(QStringLiteral("trainPage"));
    window.trainPage()->charts()->setTiles({{"loss"}, {"accuracy"}, {"f1"}, {"recall", "fpr"}, {"precision"}, {"learning_rate"}}, true);
    waitFor([] { return false; }, 500);
    double seconds = 0;
    int counted = 0;
    QObject::connect(window.controller()->session(), &TrainingSession::snapshot, &window, [&](const std::shared_ptr<const Snapshot> &s) {
        for (const EpochRow &row : s->epochs) {
            seconds += row.seconds;
            ++counted;
        }
    });
    window.controller()->train();
    const bool ended = waitFor([&] { return !window.controller()->isActive() && window.controller()->outcome(); }, 600000);
    window.document()->markSaved(window.document()->path());
    return ended && counted == epochs ? seconds / counted : 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_gui_train_tiles PROJECT CLI [PAIRS] [EPOCHS]\n");
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("train-tiles"));
    QSettings().clear();
    NetloomStyle::install(Theme::Light);
    const int pairs = argc > 3 ? std::atoi(argv[3]) : 5, epochs = argc > 4 ? std::atoi(argv[4]) : 2000;
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("project.netloom"));
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        QFile::remove(project);
        QFile::copy(QString::fromLocal8Bit(argv[1]), project);
        const double alone = commandLine(QString::fromLocal8Bit(argv[2]), project, epochs), shown = inWindow(project, epochs);
        if (alone <= 0 || shown <= 0) {
            std::fprintf(stderr, "A run did not end as planned.\n");
            return 1;
        }
        ratios.push_back(alone / shown);
        std::printf("command line %.3f ms an epoch, window %.3f ms: %.3f of its rate\n", alone * 1e3, shown * 1e3, ratios.back());
        std::fflush(stdout);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("median ratio %.3f\n", ratios[ratios.size() / 2]);
    return 0;
}
