#include "pages/train_charts.h"

#include "common/segmented_control.h"
#include "common/tile.h"
#include "session/metric_facts.h"

#include <QMenu>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace netloom {

namespace {

const std::string kRate = "learning_rate", kNorm = "gradient_norm", kSpeed = "samples_per_second", kLoss = "loss";
constexpr double kUndefinedValue = std::numeric_limits<double>::quiet_NaN();

bool has(const std::vector<std::string> &list, const std::string &key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

bool isTrack(const std::string &key)
{
    return has(TrainCharts::tracks(), key);
}

double valueOf(const MetricValues &values, const std::string &key)
{
    const auto it = values.find(key);
    return it == values.end() ? kUndefinedValue : it->second.value_or(kUndefinedValue);
}

/// Of the training rows, or of the run where it is a track.
double trainingValue(const EpochRow &row, const std::string &key)
{
    if (key == kRate)
        return row.learningRate.value_or(kUndefinedValue);
    if (key == kNorm)
        return row.gradientNorm.value_or(kUndefinedValue);
    return key == kSpeed ? row.samplesPerSecond : valueOf(row.train, key);
}

ChartPanel::Range rangeOf(const std::string &key, const MetricFacts &facts)
{
    if (facts.share)
        return facts.higherIsBetter ? ChartPanel::Range::Unit : ChartPanel::Range::FromZero;
    return key != kLoss && !facts.higherIsBetter ? ChartPanel::Range::FromZero : ChartPanel::Range::Auto;
}

} // namespace

const std::vector<std::string> &TrainCharts::tracks()
{
    static const std::vector<std::string> all = {kRate, kNorm, kSpeed};
    return all;
}

QString TrainCharts::curveTitle(const std::string &key)
{
    return key == kLoss ? tr("Loss") : key == kRate ? tr("Learning rate") : key == kNorm ? tr("Gradient norm")
        : key == kSpeed ? tr("Samples per second") : metricFacts(key).title;
}

/// Small multiples: the values of a rare class belong together, then threes in the order of the settings.
std::vector<std::vector<std::string>> TrainCharts::defaultTiles(const std::vector<std::string> &metrics)
{
    std::vector<std::vector<std::string>> out = {{kLoss}};
    std::vector<std::string> rates, rest;
    const bool rare = has(metrics, "recall") || has(metrics, "fpr");
    for (const char *key : {"f1", "recall", "fpr"})
        if (rare && has(metrics, key))
            rates.emplace_back(key);
    for (const std::string &m : metrics)
        if (m != kLoss && !has(rates, m))
            rest.push_back(m);
    if (!rates.empty())
        out.push_back(rates);
    for (std::size_t i = 0; i < rest.size(); i += 3)
        out.emplace_back(rest.begin() + static_cast<long>(i), rest.begin() + static_cast<long>(std::min(i + 3, rest.size())));
    out.push_back({kRate});
    return out;
}

TrainCharts::TrainCharts(QWidget *parent) : QObject(parent), parent_(parent), link_(new CrosshairLink(this))
{
    turns_.setInterval(4);
    connect(&turns_, &QTimer::timeout, this, &TrainCharts::refreshNext);
}

bool TrainCharts::setTiles(const std::vector<std::vector<std::string>> &tiles, bool withValidation)
{
    const bool same = !charts_.empty() && withValidation == validation_ && tiles.size() == charts_.size()
        && std::equal(tiles.begin(), tiles.end(), charts_.begin(), [](const auto &keys, const Chart &c) { return keys == c.keys; });
    if (same)
        return false;
    std::vector<Chart> oldCharts = std::exchange(charts_, {});
    std::vector<Tile *> oldTiles = std::exchange(tiles_, {});
    const bool reuse = withValidation == validation_;
    validation_ = withValidation;
    for (const auto &keys : tiles) {
        const auto old = std::find_if(oldCharts.begin(), oldCharts.end(), [&](const Chart &c) { return reuse && c.chart && c.keys == keys; });
        if (old != oldCharts.end()) {
            tiles_.push_back(std::exchange(oldTiles[static_cast<std::size_t>(old - oldCharts.begin())], nullptr));
            charts_.push_back(std::exchange(*old, {}));
            continue;
        }
        tiles_.push_back(makeTile(keys));
        fill(charts_.back());
    }
    for (Tile *tile : oldTiles)
        if (tile) {
            tile->hide();
            tile->deleteLater();
        }
    return true;
}

Tile *TrainCharts::tileOf(const std::vector<std::string> &keys) const
{
    for (std::size_t i = 0; i < charts_.size(); ++i)
        if (charts_[i].keys == keys)
            return tiles_[i];
    return nullptr;
}

Tile *TrainCharts::makeTile(const std::vector<std::string> &keys)
{
    auto *tile = new Tile(QString(), parent_);
    auto *chart = new LineChart;
    ChartModel model;
    model.xTitle = tr("epoch");
    model.emptyText = tr("Press Train: curves appear here while the network learns.");
    QStringList titles;
    for (const std::string &key : keys) {
        const bool track = isTrack(key);
        const MetricFacts facts = track || key == kLoss ? MetricFacts{{}, false, false} : metricFacts(key, classes_);
        ChartPanel panel;
        panel.key = QString::fromStdString(key);
        panel.title = facts.title.isEmpty() ? curveTitle(key) : facts.title;
        panel.higherIsBetter = facts.higherIsBetter;
        panel.range = rangeOf(key, facts);
        panel.series.push_back({{}, track ? 3 : 1, CurveData(), CurveData()});
        if (validation_ && !track)
            panel.series.push_back({{}, 2, CurveData(), CurveData()});
        panel.best = track ? -1 : static_cast<int>(panel.series.size()) - 1;
        model.panels.push_back(std::move(panel));
        titles << model.panels.back().title;
    }
    model.title = titles.join(QStringLiteral(", "));
    tile->setTitle(model.title);
    tile->setObjectName(QStringLiteral("tile_") + QString::fromStdString(keys.front()));
    chart->setObjectName(QStringLiteral("chart_") + QString::fromStdString(keys.front()));
    chart->setModel(std::move(model));
    chart->setLink(link_);
    connect(chart, &LineChart::saveFailed, this, &TrainCharts::saveFailed);
    connect(chart, &LineChart::pointChosen, this, [this](double x) { Q_EMIT epochChosen(static_cast<std::uint64_t>(std::max(1.0, std::round(x)))); });
    if (keys.front() == kLoss) {
        auto *scale = new SegmentedControl({tr("linear"), tr("log")});
        scale->setAccessibleName(tr("Scale of the loss"));
        scale->setObjectName(QStringLiteral("lossScale"));
        connect(scale, &SegmentedControl::activated, chart, [chart](int i) { chart->setLogY(i == 1); });
        connect(chart, &LineChart::logYChanged, scale, [scale](bool log) { scale->setCurrentIndex(log ? 1 : 0); });
        tile->addTool(scale);
        tile->setSubtitle(lossName_);
    }
    tile->setMenu(makeMenu(chart, keys));
    tile->setContent(chart);
    charts_.push_back({chart, keys});
    return tile;
}

QMenu *TrainCharts::makeMenu(LineChart *chart, const std::vector<std::string> &keys)
{
    QMenu *menu = chart->makeMenu();
    if (keys.front() == kLoss || isTrack(keys.front()))
        return menu;
    auto *curves = new QMenu(tr("Curves"), menu);
    curves->setObjectName(QStringLiteral("tileCurves"));
    auto *averages = new QMenu(tr("Class or average"), menu);
    averages->setObjectName(QStringLiteral("tileAverages"));
    QAction *first = menu->actions().constFirst();
    for (QMenu *m : {curves, averages})
        menu->insertMenu(first, m);
    menu->insertSeparator(first);
    connect(menu, &QMenu::aboutToShow, this, [this, keys, curves, averages] {
        for (QMenu *m : {curves, averages})
            m->clear();
        Q_EMIT tileMenuOpening(keys, curves, averages);
        for (QMenu *m : {curves, averages})
            m->menuAction()->setVisible(!m->isEmpty());
    });
    return menu;
}

void TrainCharts::setLossName(const QString &loss)
{
    lossName_ = loss;
    for (std::size_t i = 0; i < charts_.size(); ++i)
        if (charts_[i].keys.front() == kLoss)
            tiles_[i]->setSubtitle(loss);
}

void TrainCharts::beginRun()
{
    runBegun_ = false;
    failure_.reset();
    for (const Chart &c : charts_)
        c.chart->model().failure.reset();
}

bool TrainCharts::isMoved(const std::string &key) const
{
    return moved_ && !moved_->values.empty() && moved_->values.rbegin()->second.contains(key);
}

// The threshold is said where a curve depends on it.
void TrainCharts::nameSeries(ChartPanel &panel, const std::string &key) const
{
    const bool moved = isMoved(key);
    panel.series[0].name = isTrack(key) ? tr("of the last step") : moved ? tr("training at %1").arg(moved_->own) : tr("training");
    if (key == kNorm)
        panel.series[0].name = tr("mean of the epoch");
    if (key == kSpeed)
        panel.series[0].name = tr("of the epoch");
    if (panel.best == 1)
        panel.series[1].name = moved ? tr("validation at %1").arg(moved_->threshold) : tr("validation");
}

// Everything known, from the beginning.
void TrainCharts::fill(const Chart &c) const
{
    ChartModel &model = c.chart->model();
    model.marks = marks_;
    model.cursor = cursor_;
    model.failure = failure_;
    for (std::size_t p = 0; p < c.keys.size(); ++p) {
        ChartPanel &panel = model.panels[p];
        const std::string &key = c.keys[p];
        panel.series.resize(panel.best == 1 ? 2 : 1);
        nameSeries(panel, key);
        for (ChartSeries &s : panel.series)
            s.line.clear();
        if (key == kLoss)
            panel.series[0].raw = rawLoss_;
        const bool moved = isMoved(key);
        for (const EpochRow &row : rows_) {
            const auto x = static_cast<double>(row.epoch);
            panel.series[0].line.append(x, trainingValue(row, key));
            if (panel.series.size() > 1 && !moved)
                panel.series[1].line.append(x, valueOf(row.validation, key));
        }
        if (panel.series.size() > 1 && moved)
            for (const auto &[epoch, values] : moved_->values)
                panel.series[1].line.append(static_cast<double>(epoch), valueOf(values, key));
        if (const auto it = references_.find(key); it != references_.end())
            panel.reference = it->second;
        else
            panel.reference.reset();
        panel.expected = key == kLoss ? expected_ : std::nullopt;
        addOverlays(panel, key);
    }
    c.chart->modelChanged();
}

void TrainCharts::addOverlays(ChartPanel &panel, const std::string &key) const
{
    for (const Compared &run : compared_) {
        ChartSeries series{run.name, run.style, CurveData(), CurveData()};
        series.overlay = true;
        for (const EpochRow &row : run.epochs)
            series.line.append(static_cast<double>(row.epoch),
                               isTrack(key) || row.validation.empty() ? trainingValue(row, key) : valueOf(row.validation, key));
        panel.series.push_back(std::move(series));
    }
}

void TrainCharts::fillAll()
{
    for (const Chart &c : charts_)
        fill(c);
}

void TrainCharts::setCompared(std::vector<Compared> runs)
{
    compared_ = std::move(runs);
    fillAll();
}

void TrainCharts::setMoved(std::optional<Moved> moved)
{
    if (!moved && !moved_)
        return;
    moved_ = std::move(moved);
    fillAll();
}

std::vector<std::string> TrainCharts::known() const
{
    std::set<std::string> names;
    for (const EpochRow &row : rows_)
        for (const auto &[name, value] : row.train)
            names.insert(name);
    return {names.begin(), names.end()};
}

void TrainCharts::addEpoch(const EpochRow &row)
{
    if (row.epoch <= lastEpoch_)
        cutAfter(row.epoch - 1);
    lastEpoch_ = row.epoch;
    rows_.push_back(row);
    const auto x = static_cast<double>(row.epoch);
    monitored_.append(x, valueOf(validation_ ? row.validation : row.train, kLoss));
    for (const Chart &c : charts_)
        for (std::size_t p = 0; p < c.keys.size(); ++p) {
            ChartPanel &panel = c.chart->model().panels[p];
            panel.series[0].line.append(x, trainingValue(row, c.keys[p]));
            if (panel.best == 1 && !isMoved(c.keys[p]))
                panel.series[1].line.append(x, valueOf(row.validation, c.keys[p]));
        }
}

// x of a batch: epochs before the run plus the part of the epoch done; steps are counted over all runs.
void TrainCharts::addSteps(const Snapshot &snapshot)
{
    if (snapshot.stepLoss.empty() || snapshot.stepsPerEpoch == 0)
        return;
    if (!runBegun_) {
        runBegun_ = true;
        runStep_ = snapshot.stepLoss.front().first;
        runSteps_ = snapshot.stepsPerEpoch;
        runEpoch_ = static_cast<double>(snapshot.firstEpoch) - 1;
        if (snapshot.firstEpoch <= lastEpoch_)
            cutAfter(snapshot.firstEpoch - 1);
    }
    // From another batch size on an epoch has another number of steps.
    double turnEpoch = HUGE_VAL;
    std::uint64_t turnStep = ~std::uint64_t(0);
    for (const AppliedChange &change : snapshot.changes)
        if (change.field == "batch_size" && change.epoch > runEpoch_) {
            turnEpoch = change.epoch;
            turnStep = runStep_ + static_cast<std::uint64_t>(std::llround((turnEpoch - runEpoch_) * static_cast<double>(runSteps_)));
        } else if (change.field == "batch_size") {
            runSteps_ = snapshot.stepsPerEpoch; // before its first step
        }
    std::vector<CurveData *> raws = {&rawLoss_};
    for (const Chart &c : charts_)
        for (std::size_t p = 0; p < c.keys.size(); ++p)
            if (c.keys[p] == kLoss)
                raws.push_back(&c.chart->model().panels[p].series.front().raw);
    for (const auto &[step, value] : snapshot.stepLoss) {
        if (step >= turnStep && turnEpoch > runEpoch_) {
            runEpoch_ = std::exchange(turnEpoch, -1);
            runStep_ = turnStep;
            runSteps_ = snapshot.stepsPerEpoch;
        }
        for (CurveData *raw : raws)
            raw->append(runEpoch_ + static_cast<double>(step - runStep_ + 1) / static_cast<double>(runSteps_), static_cast<double>(value));
    }
    stepPoints_ += snapshot.stepLoss.size();
}

void TrainCharts::setFailure(double epoch, const QString &text)
{
    failure_ = ChartFailure{epoch, text};
    for (const Chart &c : charts_)
        c.chart->model().failure = failure_;
}

void TrainCharts::clear()
{
    failure_.reset();
    rows_.clear();
    monitored_.clear();
    rawLoss_.clear();
    lastEpoch_ = 0;
    stepPoints_ = 0;
    fillAll();
}

void TrainCharts::amend(const std::function<void(EpochRow &)> &complete)
{
    for (EpochRow &row : rows_)
        complete(row);
    fillAll();
}

void TrainCharts::cutAfter(std::uint64_t epoch)
{
    std::erase_if(rows_, [epoch](const EpochRow &row) { return row.epoch > epoch; });
    if (moved_)
        moved_->values.erase(moved_->values.upper_bound(epoch), moved_->values.end());
    const auto x = static_cast<double>(epoch);
    monitored_.cutAfter(x);
    rawLoss_.cutAfter(x);
    for (const Chart &c : charts_)
        for (ChartPanel &p : c.chart->model().panels)
            for (ChartSeries &s : p.series)
                if (!s.overlay) {
                    s.line.cutAfter(x);
                    s.raw.cutAfter(x);
                }
    lastEpoch_ = std::min(lastEpoch_, epoch);
}

TrainCharts::Kept TrainCharts::keep() const
{
    Kept kept{rawLoss_, stepPoints_, {}};
    for (const Chart &c : charts_) {
        const ChartModel &m = c.chart->model();
        kept.looks[c.keys] = {m.logY, m.logX, m.showRaw, m.showExtremes, m.showReference, m.smoothing, m.window};
    }
    return kept;
}

void TrainCharts::restore(const Kept &kept)
{
    rawLoss_ = kept.rawLoss;
    stepPoints_ = kept.stepPoints;
    for (const Chart &c : charts_) {
        const auto look = kept.looks.find(c.keys);
        if (look == kept.looks.end())
            continue;
        c.chart->setLogY(look->second.logY);
        c.chart->setLogX(look->second.logX);
        c.chart->setExtremes(look->second.extremes);
        c.chart->setSmoothing(look->second.smoothing);
        c.chart->setWindow(look->second.window);
        c.chart->model().showRaw = look->second.raw;
        c.chart->model().showReference = look->second.reference;
    }
    fillAll();
}

void TrainCharts::setCursor(std::optional<double> epoch)
{
    cursor_ = epoch;
    for (const Chart &c : charts_) {
        if (c.chart->model().cursor == epoch)
            continue;
        c.chart->model().cursor = epoch;
        c.chart->modelChanged();
    }
}

void TrainCharts::setReference(const std::string &key, const ChartReference &reference)
{
    references_[key] = reference;
    for (const Chart &c : charts_)
        for (std::size_t p = 0; p < c.keys.size(); ++p)
            if (c.keys[p] == key)
                c.chart->model().panels[p].reference = reference;
}

void TrainCharts::clearReferences()
{
    references_.clear();
    for (const Chart &c : charts_)
        for (ChartPanel &p : c.chart->model().panels)
            p.reference.reset();
}

void TrainCharts::setExpected(std::optional<double> loss, const QString &label)
{
    expected_ = loss ? std::optional(ChartReference{*loss, label}) : std::nullopt;
    for (const Chart &c : charts_)
        for (std::size_t p = 0; p < c.keys.size(); ++p)
            if (c.keys[p] == kLoss)
                c.chart->model().panels[p].expected = expected_;
}

void TrainCharts::setMarks(const std::vector<ChartMark> &marks)
{
    marks_ = marks;
    for (const Chart &c : charts_)
        if (c.chart->model().marks != marks) {
            c.chart->model().marks = marks;
            c.chart->modelChanged();
        }
}

// One chart per event: painted together they would hold the event loop for as long as all of them take.
void TrainCharts::refresh()
{
    left_ = charts_.size();
    if (!turns_.isActive())
        turns_.start();
}

void TrainCharts::refreshNext()
{
    if (left_ == 0 || charts_.empty()) {
        turns_.stop();
        return;
    }
    --left_;
    charts_[turn_++ % charts_.size()].chart->modelChanged();
}

} // namespace netloom
