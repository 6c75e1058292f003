#include "render/views.h"

#include "canvas/canvas_view.h"
#include "charts/line_chart.h"
#include "document/project_document.h"
#include "io/files.h"
#include "main_window.h"
#include "pages/forecast_strip.h"
#include "pages/inspect/gates_panel.h"
#include "pages/inspect_page.h"
#include "pages/data_page.h"
#include "pages/network_page.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "inspector/inspector.h"
#include "palette/palette.h"
#include "session/health_watch.h"
#include "session/rewind.h"
#include "session/training_controller.h"
#include "theme/look.h"
#include "train/settings.h"
#include "views/class_balance.h"
#include "views/confusion_view.h"
#include "views/problems_view.h"
#include "views/summary_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollArea>
#include <QSvgGenerator>
#include <QTabBar>

#include <algorithm>
#include <functional>
#include <set>

namespace netloom {

namespace {

/// Where a view lives in the window: the page and the object name of the widget in it.
struct Place {
    const char *view, *page, *object;
};
constexpr Place kPlaces[] = {
    {"start", "startPage", ""},         {"data", "dataPage", ""},
    {"network", "networkPage", ""},     {"train", "trainPage", ""},
    {"evaluate", "evaluatePage", ""},   {"canvas", "networkPage", "canvas"},
    {"table", "dataPage", "columnsView"}, {"rows", "dataPage", "rowsView"},
    {"balance", "dataPage", "balance"}, {"confusion", "evaluatePage", "evaluateConfusion"},
    {"roc", "evaluatePage", "rocPlot"}, {"pr", "evaluatePage", "prPlot"},
    {"palette", "networkPage", "palette"}, {"inspector", "networkPage", "inspector"},
    {"problems", "networkPage", "problems"}, {"summary", "networkPage", "summary"},
    {"forecast", "networkPage", "forecast"}, {"columns", "dataPage", "columns"},
    {"timeline", "trainPage", "runStrip"}, {"inspect", "inspectPage", ""},
    {"gates", "inspectPage", "gatesView"}, {"cell", "inspectPage", "cellView"},
    {"hidden", "inspectPage", "hiddenView"},
};

/// Around a view that stands in a tile elsewhere.
constexpr int kMargin = 16;

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

Error nothing(const QString &view, const char *why)
{
    return makeError("E-VIEW", NL_TR("window", "There is no view “{0}” of this project: {1}"), {view.toStdString(), why});
}

/// The chart with the curves of rare events, whichever of them there are; else that of the metric.
bool showsMetric(const ChartModel &model, const QString &name)
{
    return std::any_of(model.panels.begin(), model.panels.end(), [&](const ChartPanel &panel) {
        return panel.key == name || (name == QLatin1String("rates") && (panel.key == QLatin1String("f1") || panel.key == QLatin1String("recall")));
    });
}

/// The curves of all runs, one chart a metric.
Result<QWidget *> curves(MainWindow &window, const QString &name, std::uint64_t epoch)
{
    std::set<std::string> metrics;
    bool validation = false;
    for (const Run &run : window.document()->project().runs)
        for (const EpochRow &row : run.epochs) {
            for (const auto &[metric, value] : row.train)
                metrics.insert(metric);
            validation = validation || !row.validation.empty();
        }
    if (metrics.empty())
        return nothing(name, NL_TR("window", "it was not trained yet."));
    const bool rates = name == QLatin1String("rates");
    if (rates && !metrics.contains("f1") && !metrics.contains("recall"))
        return nothing(name, NL_TR("window", "it was not trained with F1 or recall among its metrics."));
    if (!rates && !metrics.contains(name.toStdString())) {
        std::string known;
        for (const std::string &metric : metrics)
            known += (known.empty() ? "" : ", ") + metric;
        return makeError("E-VIEW", NL_TR("window", "There is no view and no metric “{0}”. Views: {1}. Metrics of this project: {2}."),
                         {name.toStdString(), viewNames().join(QStringLiteral(", ")).toStdString(), known});
    }
    auto *tiles = new QWidget(&window);
    auto *charts = new TrainCharts(tiles);
    metrics.erase("loss");
    charts->setMetrics({metrics.begin(), metrics.end()}, validation);
    for (const Run &run : window.document()->project().runs)
        if (!run.past)
            for (const EpochRow &row : run.epochs)
                charts->addEpoch(row);
    if (epoch > 0)
        charts->setCursor(double(epoch));
    for (LineChart *chart : tiles->findChildren<LineChart *>())
        if (showsMetric(chart->model(), name)) {
            chart->modelChanged();
            return chart;
        }
    return nothing(name, NL_TR("window", "its metric has no chart."));
}

bool evaluated(MainWindow &window, const QString &name)
{
    if (name != QLatin1String("confusion") && name != QLatin1String("roc") && name != QLatin1String("pr") && name != QLatin1String("evaluate"))
        return true;
    auto *button = window.findChild<QAbstractButton *>(QStringLiteral("evaluateButton"));
    auto *part = window.findChild<QWidget *>(QStringLiteral("evaluateConfusion"));
    if (!waitFor([&] { return button->isEnabled(); }, 2000))
        return part->isVisible();
    button->click();
    return waitFor([&] { return button->isEnabled(); }, 600000) && part->isVisible();
}

/// Views of the network that have to be brought to show something first.
QWidget *networkPart(NetworkPage &page, const QString &object)
{
    if (object == QLatin1String("palette"))
        return page.palettePanel();
    if (object == QLatin1String("problems"))
        return page.problems();
    if (object == QLatin1String("inspector")) {
        const Graph &graph = page.canvas()->model()->graph();
        // The first layer that has something to set.
        const auto node = std::find_if(graph.nodes.begin(), graph.nodes.end(), [](const auto &entry) { return entry.second.type != "input"; });
        if (node != graph.nodes.end())
            page.canvas()->reveal(node->first);
        return page.inspector();
    }
    if (object == QLatin1String("summary")) {
        page.views()->setCurrentIndex(1);
        return page.summary();
    }
    if (object == QLatin1String("forecast")) {
        page.forecast()->measure();
        waitFor([&] { return page.forecast()->forecast().has_value(); }, 10000);
        return page.forecast();
    }
    return nullptr;
}

/// Gates are computed beside the window; null: there are none.
QWidget *gatesPart(MainWindow &window, const QString &object)
{
    InspectPage &page = *window.inspectPage();
    page.showView(object == QLatin1String("cellView") ? QStringLiteral("cell") : object == QLatin1String("hiddenView") ? QStringLiteral("hidden") : QStringLiteral("gates"));
    const GateFeed &feed = *window.gates();
    waitFor([&] { return feed.scene().main.record || (!feed.isBusy() && (!feed.obstacle().isEmpty() || !feed.failure().isEmpty())); }, 120000);
    if (object.isEmpty())
        return &page;
    return feed.scene().main.record ? page.findChild<QWidget *>(object) : nullptr;
}

QWidget *partOf(MainWindow &window, const QString &object)
{
    if (window.currentPage() == window.inspectPage())
        return gatesPart(window, object);
    if (object.isEmpty())
        return window.currentPage();
    if (auto *network = qobject_cast<NetworkPage *>(window.currentPage()))
        if (QWidget *part = networkPart(*network, object))
            return part;
    if (object == QLatin1String("columns")) {
        // Profiles where the page has them, else the list of the columns with theirs.
        auto *profiles = window.currentPage()->findChild<QWidget *>(QStringLiteral("profilePanel"));
        return profiles ? profiles : window.currentPage()->findChild<QWidget *>(QStringLiteral("columnsView"));
    }
    if (object == QLatin1String("canvas"))
        return window.findChild<CanvasView *>();
    if (object == QLatin1String("balance"))
        return window.findChild<ClassBalanceView *>();
    return window.currentPage()->findChild<QWidget *>(object);
}

} // namespace

QStringList viewNames()
{
    QStringList names;
    for (const Place &place : kPlaces)
        names << QLatin1String(place.view);
    return names << QStringLiteral("loss") << QStringLiteral("rates");
}

namespace {

/// Every view of the window goes to an epoch; an error where there was none such.
Result<void> goTo(MainWindow &window, std::uint64_t epoch)
{
    Rewind &rewind = *window.rewind();
    if (epoch == 0)
        return {};
    const std::uint64_t last = rewind.machine().last();
    if (last == 0)
        return makeError("E-VIEW", NL_TR("window", "There is no epoch {0}: the project was not trained yet."), {std::to_string(epoch)});
    if (epoch > last)
        return makeError("E-VIEW", NL_TR("window", "There is no epoch {0}: the project was trained for {1} epochs."), {std::to_string(epoch), std::to_string(last)});
    rewind.go(epoch);
    return {};
}

/// A matrix of an earlier epoch is the one that was counted then; its weights may be gone.
Result<QWidget *> earlierMatrix(MainWindow &window, const QString &name)
{
    window.showPage(QStringLiteral("trainPage"));
    waitFor([] { return false; }, 100);
    if (window.trainPage()->confusion()->isEmpty())
        return nothing(name, NL_TR("window", "the project does not keep the matrix of that epoch."));
    return window.trainPage()->confusion();
}

} // namespace

Result<QWidget *> takeView(MainWindow &window, const QString &name, QSize size, std::uint64_t epoch)
{
    if (const auto there = goTo(window, epoch); !there)
        return there.error();
    const bool earlier = epoch > 0 && epoch < window.rewind()->machine().last();
    QWidget *view = nullptr;
    if (earlier && name == QLatin1String("confusion")) {
        const auto matrix = earlierMatrix(window, name);
        if (!matrix)
            return matrix.error();
        view = *matrix;
    } else if (earlier && (name == QLatin1String("roc") || name == QLatin1String("pr")) && !window.rewind()->state()) {
        return nothing(name, NL_TR("window", "the project does not keep the weights of that epoch."));
    }
    for (const Place &place : kPlaces) {
        if (view || name != QLatin1String(place.view))
            continue;
        window.showPage(QLatin1String(place.page));
        waitFor([] { return false; }, 100);
        if (auto *data = qobject_cast<DataPage *>(window.currentPage())) // what is prepared in the background is part of the picture
            waitFor([&] { return !data->isBusy(); }, 120000);
        if (qobject_cast<NetworkPage *>(window.currentPage())) // so is how the layers are doing
            waitFor([&] { return !window.health()->isBusy(); }, 20000);
        if (!evaluated(window, name))
            return nothing(name, NL_TR("window", "the network was not trained yet, or its data cannot be read."));
        view = partOf(window, QLatin1String(place.object));
        if (!view)
            return nothing(name, NL_TR("window", "it has nothing to show."));
    }
    if (!view) {
        auto chart = curves(window, name, epoch);
        if (!chart)
            return chart.error();
        view = *chart;
    }
    const bool whole = view == window.currentPage() || qobject_cast<CanvasView *>(view) || view->autoFillBackground();
    // An area that scrolls the view would go on to set its size.
    QWidget *port = view->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(port ? port->parentWidget() : nullptr); area && area->widget() == view)
        area->takeWidget();
    view->setParent(nullptr);
    view->setAttribute(Qt::WA_DontShowOnScreen);
    view->resize(whole ? size : size - 2 * QSize(kMargin, kMargin));
    view->show();
    waitFor([] { return false; }, 50);
    if (auto *canvas = qobject_cast<CanvasView *>(view))
        canvas->fit();
    waitFor([] { return false; }, 350); // layouts and the canvas's way to its place
    return view;
}

Result<void> saveView(QWidget *view, const QString &path, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize frame = (size - view->size()) / 2;
    const auto paint = [&](QPaintDevice *device) {
        QPainter painter(device);
        painter.fillRect(QRect(QPoint(), size), Look::current().colour(frame.isNull() ? Tone::SurfaceWindow : Tone::SurfaceRaised));
        painter.translate(frame.width(), frame.height());
        view->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    };
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(view->accessibleName());
        svg.setDescription(view->accessibleDescription());
        paint(&svg);
    } else {
        QImage image(size, QImage::Format_RGB32);
        paint(&image);
        image.save(&buffer, "PNG");
    }
    return writeFileBytes(path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace netloom
