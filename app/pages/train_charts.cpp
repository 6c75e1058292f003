#include "pages/train_charts.h"

#include "common/segmented_control.h"
#include "common/tile.h"
#include "session/metric_facts.h"

#include <QMenu>

#include <algorithm>
#include <limits>

namespace netloom {

namespace {

const std::string kRate = "learning_rate"; // a track beside the metrics

bool has(const std::vector<std::string> &list, const std::string &key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

/// Small multiples: the values of a rare class belong together, then threes in the order of the settings.
std::vector<std::vector<std::string>> groups(const std::vector<std::string> &metrics)
{
    std::vector<std::vector<std::string>> out;
    std::vector<std::string> rates, rest;
    const bool rare = has(metrics, "recall") || has(metrics, "fpr");
    for (const char *key : {"f1", "recall", "fpr"})
        if (rare && has(metrics, key))
            rates.emplace_back(key);
    for (const std::string &m : metrics)
        if (m != "loss" && !has(rates, m))
            rest.push_back(m);
    if (!rates.empty())
        out.push_back(rates);
    for (std::size_t i = 0; i < rest.size(); i += 3)
        out.emplace_back(rest.begin() + static_cast<long>(i), rest.begin() + static_cast<long>(std::min(i + 3, rest.size())));
    return out;
}

std::optional<double> valueOf(const MetricValues &values, const std::string &key)
{
    const auto it = values.find(key);
    return it == values.end() ? std::nullopt : it->second;
}

} // namespace

TrainCharts::TrainCharts(QWidget *parent) : QObject(parent), parent_(parent), link_(new CrosshairLink(this))
{
    turns_.setInterval(4);
    connect(&turns_, &QTimer::timeout, this, &TrainCharts::refreshNext);
}

bool TrainCharts::setMetrics(const std::vector<std::string> &metrics, bool withValidation)
{
    if (!charts_.empty() && metrics == metrics_ && withValidation == validation_)
        return false;
    metrics_ = metrics;
    validation_ = withValidation;
    for (Tile *tile : tiles_) {
        tile->hide();
        tile->deleteLater();
    }
    tiles_.clear();
    charts_.clear();
    lastEpoch_ = 0;
    stepPoints_ = 0;
    runBegun_ = false;
    addTile({"loss"}, withValidation);
    for (const auto &keys : groups(metrics))
        addTile(keys, withValidation);
    addTile({kRate}, false);
    return true;
}

void TrainCharts::addTile(const std::vector<std::string> &keys, bool withValidation)
{
    const bool isLoss = keys.front() == "loss";
    auto *tile = new Tile(QString(), parent_);
    auto *chart = new LineChart;
    ChartModel model;
    model.xTitle = tr("epoch");
    model.emptyText = tr("Press Train: curves appear here while the network learns.");
    QStringList titles;
    for (const std::string &key : keys) {
        const MetricFacts facts = isLoss ? MetricFacts{tr("Loss"), false, false}
            : key == kRate ? MetricFacts{tr("Learning rate"), false, false} : metricFacts(key);
        ChartPanel panel;
        panel.key = QString::fromStdString(key);
        panel.title = facts.title;
        panel.higherIsBetter = facts.higherIsBetter;
        if (facts.share)
            panel.range = facts.higherIsBetter ? ChartPanel::Range::Unit : ChartPanel::Range::FromZero;
        else if (!isLoss && !facts.higherIsBetter)
            panel.range = ChartPanel::Range::FromZero;
        panel.series.push_back({key == kRate ? tr("of the last step") : tr("training"), key == kRate ? 3 : 1, CurveData(), CurveData()});
        if (withValidation)
            panel.series.push_back({tr("validation"), 2, CurveData(), CurveData()});
        panel.best = key == kRate ? -1 : static_cast<int>(panel.series.size()) - 1;
        model.panels.push_back(std::move(panel));
        titles << facts.title;
    }
    model.title = titles.join(QStringLiteral(", "));
    tile->setTitle(model.title);
    tile->setObjectName(QStringLiteral("tile_") + QString::fromStdString(keys.front()));
    chart->setObjectName(QStringLiteral("chart_") + QString::fromStdString(keys.front()));
    chart->setModel(std::move(model));
    chart->setLink(link_);
    connect(chart, &LineChart::saveFailed, this, &TrainCharts::saveFailed);
    if (isLoss) {
        auto *scale = new SegmentedControl({tr("linear"), tr("log")});
        scale->setAccessibleName(tr("Scale of the loss"));
        scale->setObjectName(QStringLiteral("lossScale"));
        connect(scale, &SegmentedControl::activated, chart, [chart](int i) { chart->setLogY(i == 1); });
        connect(chart, &LineChart::logYChanged, scale, [scale](bool log) { scale->setCurrentIndex(log ? 1 : 0); });
        tile->addTool(scale);
    }
    tile->setMenu(chart->makeMenu());
    tile->setContent(chart);
    tiles_.push_back(tile);
    charts_.push_back({chart, keys});
}

void TrainCharts::setLossName(const QString &loss)
{
    if (!tiles_.empty())
        tiles_.front()->setSubtitle(loss);
}

void TrainCharts::beginRun()
{
    runBegun_ = false;
    for (const Chart &c : charts_)
        c.chart->model().failure.reset();
}

void TrainCharts::addEpoch(const EpochRow &row)
{
    if (row.epoch <= lastEpoch_)
        cutAfter(row.epoch - 1);
    lastEpoch_ = row.epoch;
    const auto x = static_cast<double>(row.epoch);
    const double undefined = std::numeric_limits<double>::quiet_NaN();
    for (const Chart &c : charts_)
        for (std::size_t p = 0; p < c.keys.size(); ++p) {
            auto &series = c.chart->model().panels[p].series;
            const auto value = c.keys[p] == kRate ? row.learningRate : valueOf(row.train, c.keys[p]);
            series[0].line.append(x, value.value_or(undefined));
            if (series.size() > 1)
                series[1].line.append(x, valueOf(row.validation, c.keys[p]).value_or(undefined));
        }
}

// x of a batch: epochs before the run plus the part of the epoch done; steps are counted over all runs.
void TrainCharts::addSteps(const Snapshot &snapshot)
{
    if (snapshot.stepLoss.empty() || snapshot.stepsPerEpoch == 0 || charts_.empty())
        return;
    if (!runBegun_) {
        runBegun_ = true;
        runStep_ = snapshot.stepLoss.front().first;
        runEpoch_ = static_cast<double>(snapshot.firstEpoch) - 1;
        if (snapshot.firstEpoch <= lastEpoch_)
            cutAfter(snapshot.firstEpoch - 1);
    }
    CurveData &raw = loss().model().panels.front().series.front().raw;
    for (const auto &[step, value] : snapshot.stepLoss)
        raw.append(runEpoch_ + static_cast<double>(step - runStep_ + 1) / static_cast<double>(snapshot.stepsPerEpoch),
                   static_cast<double>(value));
    stepPoints_ += snapshot.stepLoss.size();
}

void TrainCharts::setFailure(double epoch, const QString &text)
{
    for (const Chart &c : charts_)
        c.chart->model().failure = ChartFailure{epoch, text};
}

void TrainCharts::clear()
{
    for (const Chart &c : charts_) {
        c.chart->model().failure.reset();
        for (ChartPanel &p : c.chart->model().panels)
            for (ChartSeries &s : p.series) {
                s.line.clear();
                s.raw.clear();
            }
    }
    lastEpoch_ = 0;
    stepPoints_ = 0;
}

void TrainCharts::cutAfter(std::uint64_t epoch)
{
    for (const Chart &c : charts_)
        for (ChartPanel &p : c.chart->model().panels)
            for (ChartSeries &s : p.series) {
                s.line.cutAfter(static_cast<double>(epoch));
                s.raw.cutAfter(static_cast<double>(epoch));
            }
    lastEpoch_ = std::min(lastEpoch_, epoch);
}

void TrainCharts::setCursor(std::optional<double> epoch)
{
    for (const Chart &c : charts_) {
        if (c.chart->model().cursor == epoch)
            continue;
        c.chart->model().cursor = epoch;
        c.chart->modelChanged();
    }
}

void TrainCharts::setReference(const std::string &key, const ChartReference &reference)
{
    for (const Chart &c : charts_)
        for (std::size_t p = 0; p < c.keys.size(); ++p)
            if (c.keys[p] == key)
                c.chart->model().panels[p].reference = reference;
}

void TrainCharts::clearReferences()
{
    for (const Chart &c : charts_)
        for (ChartPanel &p : c.chart->model().panels)
            p.reference.reset();
}

void TrainCharts::setMarks(const std::vector<ChartMark> &marks)
{
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

const CurveData &TrainCharts::monitored() const
{
    static const CurveData none;
    return charts_.empty() ? none : loss().model().panels.front().series.back().line;
}

} // namespace netloom
