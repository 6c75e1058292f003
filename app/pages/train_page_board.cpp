// The tiles of the Train page as the user arranges them, the runs beside them, and curves at a moved threshold.
#include "pages/train_page.h"

#include "charts/ticks.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "metrics/metric.h"
#include "pages/inspect/gates_panel.h"
#include "pages/notice.h"
#include "pages/threshold_bar.h"
#include "pages/train/cell_rows_tile.h"
#include "pages/train/runs_tile.h"
#include "pages/train/tile_board.h"
#include "pages/train_charts.h"
#include "session/metric_facts.h"
#include "session/moved_threshold.h"
#include "session/rewind.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "views/confusion_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QTableView>
#include <QUndoStack>
#include <QtConcurrentRun>

#include <algorithm>

namespace netloom {

namespace {

const std::string kMatrix = "confusion", kGates = "gates";

bool isCurve(const Layout::ChartTile &tile)
{
    return tile.keys != std::vector<std::string>{kMatrix} && tile.keys != std::vector<std::string>{kGates};
}

QPushButton *toolButton(const QString &text, const char *name, const char *iconName)
{
    auto *button = new QPushButton(icon(QLatin1String(iconName)), text);
    button->setObjectName(QLatin1String(name));
    setCompact(button);
    return button;
}

} // namespace

QWidget *TrainPage::makeToolRow()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    add_ = toolButton(tr("Add chart"), "addChart", "plus");
    add_->setMenu(new QMenu(add_));
    connect(add_->menu(), &QMenu::aboutToShow, this, &TrainPage::fillAddMenu);
    own_ = toolButton(tr("Default layout"), "defaultLayout", "reset");
    own_->setToolTip(tr("Charts, order and sizes as the program chooses them"));
    connect(own_, &QPushButton::clicked, this, [this] { setArrangement({}, tr("Default layout of the charts")); });
    runsButton_ = toolButton(tr("Runs"), "runsButton", "table");
    runsButton_->setCheckable(true);
    runsButton_->setToolTip(tr("All runs of the project: compare their curves and settings"));
    connect(runsButton_, &QPushButton::toggled, this, &TrainPage::showRuns);
    row->addWidget(add_);
    row->addWidget(own_);
    row->addStretch(1);
    row->addWidget(runsButton_);
    return holder;
}

void TrainPage::connectBoard()
{
    connect(board_, &TileBoard::moveRequested, this, [this](int from, int to) {
        auto tiles = arrangement();
        auto moved = tiles[static_cast<std::size_t>(from)];
        tiles.erase(tiles.begin() + from);
        tiles.insert(tiles.begin() + to, std::move(moved));
        setArrangement(std::move(tiles), tr("Move a chart"));
    });
    connect(board_, &TileBoard::spanRequested, this, [this](int index, const QSize &span) {
        auto tiles = arrangement();
        tiles[static_cast<std::size_t>(index)].columns = span.width();
        tiles[static_cast<std::size_t>(index)].rows = span.height();
        setArrangement(std::move(tiles), tr("Size a chart"));
    });
    connect(board_, &TileBoard::removeRequested, this, [this](int index) {
        auto tiles = arrangement();
        if (tiles.size() < 2) {
            Q_EMIT sentenceChanged(tr("The last chart stays."));
            return;
        }
        tiles.erase(tiles.begin() + index);
        setArrangement(std::move(tiles), tr("Remove a chart"));
    });
    // Layers move in the layout, too: only another arrangement of charts is news here.
    connect(document_, &ProjectDocument::layoutChanged, this, [this] {
        if (arrangement() != laidOut_ && syncTiles())
            arrange();
    });
    connect(runs_, &RunsTile::closed, this, [this] {
        showRuns(false);
        runsButton_->setFocus();
    });
    connect(runs_, &RunsTile::comparedChanged, this, &TrainPage::showCompared);
    connect(notice_, &Notice::actionTriggered, this, [this] { Q_EMIT findingRequested(obstacle_); });
    connect(runs_, &RunsTile::said, this, &TrainPage::problem);
    connect(charts_, &TrainCharts::tileMenuOpening, this, &TrainPage::fillTileMenu);
    connect(recountLater_, &QTimer::timeout, this, &TrainPage::recount);
}

void TrainPage::setGates(GateFeed *feed)
{
    gates_ = feed;
    gatesTile_ = new Tile(GatesPanel::titleOf(GatesPanel::View::Gates), board_);
    gatesTile_->setObjectName(QStringLiteral("tile_gates"));
    gatesPanel_ = new GatesPanel(feed, gatesTile_, true);
    gatesTile_->hide();
    connect(gatesPanel_, &GatesPanel::cellRequested, this, &TrainPage::cellRequested);
    connect(rows_, &CellRowsTile::gatesRequested, this, &TrainPage::gatesRequested);
    // A network that becomes recurrent has gates from then on.
    connect(document_, &ProjectDocument::checkChanged, this, [this] {
        rows_->setGatesOffered(!gates_->isNotApplicable());
        if (arrangement() != laidOut_ && syncTiles())
            arrange();
    });
    rows_->setGatesOffered(!gates_->isNotApplicable());
    if (syncTiles())
        arrange();
}

std::vector<Layout::ChartTile> TrainPage::arrangement() const
{
    std::vector<Layout::ChartTile> tiles = document_->layout().tiles;
    if (tiles.empty()) {
        for (auto &keys : TrainCharts::defaultTiles(metricNames()))
            tiles.push_back({std::move(keys)});
        if (isClassTask())
            tiles.insert(tiles.begin() + std::min<long>(2, static_cast<long>(tiles.size())), Layout::ChartTile{{kMatrix}});
        // A whole row of its own, in sight without scrolling.
        tiles.insert(tiles.begin() + std::min<long>(2, static_cast<long>(tiles.size())), Layout::ChartTile{{kGates}, 2, 1});
    }
    if (!gates_ || gates_->isNotApplicable())
        std::erase_if(tiles, [](const auto &t) { return t.keys == std::vector<std::string>{kGates}; });
    // A matrix of what has neither classes nor bins has nothing to show; it is there again with them.
    if (!hasMatrix())
        std::erase_if(tiles, [](const auto &t) { return t.keys == std::vector<std::string>{kMatrix}; });
    return tiles;
}

bool TrainPage::hasMatrix() const
{
    return isClassTask() || (document_->prepared() && TargetBins::fits(*document_->prepared()));
}

// True if there are other tiles than before.
bool TrainPage::syncTiles()
{
    const auto &prepared = document_->prepared();
    const auto tiles = arrangement();
    std::vector<std::vector<std::string>> charts;
    for (const auto &tile : tiles)
        if (isCurve(tile) && std::find(charts.begin(), charts.end(), tile.keys) == charts.end())
            charts.push_back(tile.keys);
    charts_->setClasses(classNames());
    const bool other = charts_->setTiles(charts, !prepared || !prepared->split.validation.empty());
    const bool changed = other || tiles != laidOut_;
    laidOut_ = tiles;
    if (other)
        completeAll();
    own_->setEnabled(!document_->layout().tiles.empty());
    return changed;
}

void TrainPage::arrange()
{
    const Look &look = Look::current();
    std::vector<TileBoard::Item> items;
    for (const auto &tile : laidOut_) {
        Tile *found = tile.keys == std::vector<std::string>{kMatrix} ? confusionTile_ : isCurve(tile) ? charts_->tileOf(tile.keys) : gatesTile_;
        if (found && std::none_of(items.begin(), items.end(), [found](const auto &i) { return i.tile == found; }))
            items.push_back({found, {tile.columns, tile.rows}});
    }
    const int width = scroll_->viewport()->width();
    board_->setItems(items);
    board_->setColumns(width < look.px(600) ? 1 : width > look.px(1500) && items.size() > 4 ? 3 : 2);
}

void TrainPage::setArrangement(std::vector<Layout::ChartTile> tiles, const QString &text)
{
    Layout layout = document_->layout();
    layout.tiles = std::move(tiles);
    document_->setLayout(text, layout);
}

void TrainPage::fillAddMenu()
{
    QMenu *menu = add_->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>()); // clear leaves them
    const auto tiles = arrangement();
    std::vector<std::string> keys = {"loss"};
    for (const auto &list : {metricNames(), charts_->known(), TrainCharts::tracks()})
        for (const std::string &key : list)
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                keys.push_back(key);
    if (isClassTask() && std::find(keys.begin(), keys.end(), "predicted_positive_rate") == keys.end())
        keys.push_back("predicted_positive_rate"); // the matrix knows it of every epoch
    if (hasMatrix())
        keys.push_back(kMatrix);
    if (gates_ && !gates_->isNotApplicable())
        keys.push_back(kGates);
    for (const std::string &key : keys) {
        const bool there = std::any_of(tiles.begin(), tiles.end(), [&](const auto &t) { return t.keys == std::vector<std::string>{key}; });
        QAction *action = menu->addAction(key == kMatrix ? tr("Confusion matrix") : key == kGates ? GatesPanel::titleOf(GatesPanel::View::Gates) : TrainCharts::curveTitle(key), this, [this, key] { addCurve(key); });
        action->setData(QString::fromStdString(key));
        action->setEnabled(!there);
    }
    if (!document_->prepared() || document_->prepared()->targetTasks.size() > 1)
        return;
    // What is not measured yet is from the next run on.
    QMenu *more = nullptr;
    const TaskKind task = document_->prepared()->task;
    const int classes = task == TaskKind::Regression || task == TaskKind::Reconstruction ? 0 : std::max<int>(2, static_cast<int>(document_->prepared()->classes.size()));
    for (const PartInfo *part : parts(PartKind::Metric)) {
        const std::string name = part->type;
        const auto choice = parsePart(PartKind::Metric, name); // with its options as they are by themselves
        const auto metric = choice ? makePart<Metric>(*part, choice.value().config) : nullptr;
        if (!metric || !metric->applies(classes > 2 ? classes : 1, classes, classes == 0) || std::find(keys.begin(), keys.end(), name) != keys.end())
            continue;
        if (!more)
            more = menu->addMenu(tr("Measure, too"));
        QAction *action = more->addAction(TrainCharts::curveTitle(name), this, [this, name] { addMetric(name); });
        action->setData(QString::fromStdString(name));
    }
    if (more)
        more->setEnabled(!document_->isLocked());
}

void TrainPage::addCurve(const std::string &key)
{
    auto tiles = arrangement();
    tiles.push_back({{key}});
    setArrangement(std::move(tiles), tr("Add a chart"));
    if (Tile *tile = key == kMatrix ? confusionTile_ : key == kGates ? gatesTile_ : charts_->tileOf({key})) {
        QTimer::singleShot(0, tile, [this, tile] { scroll_->ensureWidgetVisible(tile); });
        tile->content()->setFocus();
    }
}

void TrainPage::addMetric(const std::string &name)
{
    auto names = metricNames();
    names.push_back(name);
    document_->undoStack()->beginMacro(tr("Measure %1").arg(TrainCharts::curveTitle(name)));
    auto tiles = arrangement(); // before the settings bring a tile of their own
    document_->setTrainingField("metrics", names);
    tiles.push_back({{name}});
    setArrangement(std::move(tiles), tr("Add a chart"));
    document_->undoStack()->endMacro();
}

void TrainPage::setObstacle(const QString &why, const std::string &code)
{
    if (why.isEmpty() && !obstacle_.empty())
        notice_->clear();
    obstacle_ = code;
    notice_->setAction(why.isEmpty() ? QString() : tr("Show"));
    if (!why.isEmpty())
        notice_->say(Status::Error, tr("Training cannot start: %1").arg(why));
}

void TrainPage::showRuns(bool shown)
{
    runsButton_->setChecked(shown);
    if (shown == !runs_->isHidden())
        return;
    if (shown)
        rows_->hide();
    runs_->setVisible(shown);
    if (shown)
        runs_->view()->setFocus();
}

void TrainPage::showCompared()
{
    const RunsModel &model = *runs_->model();
    std::vector<TrainCharts::Compared> runs;
    for (const int id : model.compared())
        for (const Run &run : model.runs())
            if (run.id == id)
                runs.push_back({model.nameOf(id), model.styleOf(id), run.epochs});
    charts_->setCompared(std::move(runs));
}

void TrainPage::showThreshold()
{
    threshold_->setThreshold(document_->threshold(), document_->isThresholdMoved());
}

// Off the window's thread: many epochs of many rows take longer than a frame.
void TrainPage::recount()
{
    const int number = ++recounts_;
    const auto &moments = rewind_->machine().moments();
    const MomentPtr last = rewind_->machine().at(rewind_->machine().last());
    auto metrics = last ? thresholdMetrics(last->row.validation) : std::vector<std::string>();
    if (last)
        std::copy_if(counted_.begin(), counted_.end(), std::back_inserter(metrics), [&](const auto &key) { return std::find(metrics.begin(), metrics.end(), key) == metrics.end(); });
    if (std::none_of(moments.begin(), moments.end(), [this](const MomentPtr &m) { return isRecounted(m->row.epoch); }) || metrics.empty() || !data_) {
        charts_->setMoved(std::nullopt);
        return;
    }
    fillTruth();
    const double threshold = document_->threshold();
    QtConcurrent::run(valuesAtThreshold, rewind_->machine().moments(), truth_, threshold, isInclusive(), metrics)
        .then(this, [this, number, threshold](std::map<std::uint64_t, MetricValues> values) {
            if (number == recounts_) // else overtaken
                takeRecount(threshold, std::move(values));
        });
}

void TrainPage::takeRecount(double threshold, std::map<std::uint64_t, MetricValues> values)
{
    const std::size_t epochs = rewind_->machine().moments().size();
    threshold_->setRemark(values.size() == epochs ? QString()
                          : values.empty()        ? tr("The scores of these epochs are of an earlier session: curves stay at the threshold of their run.")
                          : tr("Curves at this threshold: %1 of %2 epochs, those whose scores are kept.")
                                .arg(countText(static_cast<double>(values.size())), countText(static_cast<double>(epochs))));
    charts_->setMoved(TrainCharts::Moved{threshold, countedAt(rewind_->machine().last()), std::move(values)});
}

} // namespace netloom
