#include "session/gate_feed.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "document/project_document.h"
#include "session/rewind.h"
#include "session/training_controller.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <new>

namespace netloom {

namespace {

constexpr int kLeastGap = 333;        ///< milliseconds between pictures while training
constexpr double kShare = 30;         ///< and of them one part of this many is spent on gates
constexpr std::size_t kRowsLive = 64, kRowsIdle = 2000;
constexpr double kSeldom = 1000;      ///< from here on the view says that it is thinned out

std::vector<Row> thinnedRows(const std::vector<Row> &rows, std::size_t most)
{
    if (rows.size() <= most)
        return rows;
    std::vector<Row> some;
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(rows[i * rows.size() / most]);
    return some;
}

void collectRecurrent(const Graph &graph, const std::string &prefix, std::vector<std::string> &names)
{
    for (const NodeId id : topologicalOrder(graph)) {
        const Node &node = graph.nodes.at(id);
        const PartInfo *part = findPart(PartKind::Layer, node.type);
        if (part && (part->type == "lstm" || part->type == "gru" || part->type == "simple_rnn" || part->type == "bidirectional"))
            names.push_back(prefix + node.name);
        if (node.inner && node.type == "sub_model")
            collectRecurrent(*node.inner, prefix + node.name + '/', names);
    }
}

} // namespace

/// Everything a pass beside the window needs: copies and immutable values.
struct GateFeed::Job {
    std::shared_ptr<Probe> probe;
    std::shared_ptr<const Prepared> data;
    ParamValues weights;
    Graph graph;
    Choice main;
    std::optional<Choice> other;
    std::vector<Row> all, main_rows, other_rows; ///< of the part; of averages
    std::size_t batch = 1, length = 0;
    double threshold = 0.5;
    bool inclusive = false, nextWrong = false, training = false;
    std::shared_ptr<std::atomic<bool>> cancelled;
};

struct GateFeed::Outcome {
    std::shared_ptr<Probe> probe;
    GateScene scene;
    std::optional<Error> error;
    std::optional<Row> wrong;
    bool noneWrong = false, cancelled = false;
    double milliseconds = 0;
};

GateFeed::GateFeed(ProjectDocument *document, TrainingController *controller, Rewind *rewind, QObject *parent)
    : QObject(parent), document_(document), controller_(controller), rewind_(rewind), later_(new QTimer(this)),
      cancelled_(std::make_shared<std::atomic<bool>>(false))
{
    later_->setSingleShot(true);
    connect(later_, &QTimer::timeout, this, &GateFeed::start);
    for (const auto signal : {&ProjectDocument::wasReset, &ProjectDocument::preparedChanged, &ProjectDocument::checkChanged, &ProjectDocument::stateChanged})
        connect(document, signal, this, &GateFeed::documentChanged);
    connect(rewind, &Rewind::moved, this, &GateFeed::ask);
    connect(rewind, &Rewind::lineChanged, this, &GateFeed::ask);
    connect(controller, &TrainingController::runStarted, this, &GateFeed::ask);
    connect(controller, &TrainingController::runEnded, this, &GateFeed::ask);
    connect(controller->session(), &TrainingSession::snapshot, this, [this](const std::shared_ptr<const Snapshot> &s) {
        if (!s->moments.empty() && rewind_->isLive())
            ask();
    });
    documentChanged();
}

GateFeed::~GateFeed() { cancelled_->store(true); }

std::vector<std::string> GateFeed::layers() const
{
    std::vector<std::string> names;
    collectRecurrent(document_->graph(), {}, names);
    return names;
}

const std::vector<Row> &GateFeed::rows() const
{
    static const std::vector<Row> none;
    if (!data_)
        return none;
    return data_->split.validation.empty() ? data_->split.train : data_->split.validation;
}

bool GateFeed::hasClasses() const
{
    return data_ && data_->targetTasks.empty() && (data_->task == TaskKind::Binary || data_->task == TaskKind::Classes);
}

QStringList GateFeed::classNames() const
{
    QStringList names;
    if (hasClasses())
        for (const std::string &name : data_->classes)
            names << QString::fromStdString(name);
    return names;
}

// Another project, other data or another network: what was chosen may be gone.
void GateFeed::documentChanged()
{
    adopt();
    Q_EMIT choiceChanged();
    ask();
}

void GateFeed::adopt()
{
    const auto names = layers();
    if (std::find(names.begin(), names.end(), choice_.node) == names.end()) {
        choice_.node = names.empty() ? std::string() : names.front();
        compared_.reset();
        scene_ = {};
    }
    if (data_ == document_->prepared())
        return;
    data_ = document_->prepared();
    compared_.reset();
    scene_ = {};
    choice_.average = kOneRow;
    choice_.row = rows().empty() ? Row(0) : rows().front();
}

void GateFeed::setLayer(const std::string &name)
{
    if (name == choice_.node)
        return;
    choice_.node = name;
    compared_.reset();
    scene_ = {};
    Q_EMIT choiceChanged();
    Q_EMIT changed();
    ask();
}

bool GateFeed::setTableRow(std::size_t tableRow)
{
    for (std::size_t r = 0; data_ && r < data_->source->rows(); ++r)
        if (data_->source->sourceRow(Row(r)) == tableRow) {
            choice_.row = Row(r);
            choice_.average = kOneRow;
            Q_EMIT choiceChanged();
            ask();
            return true;
        }
    return false;
}

std::size_t GateFeed::tableRow() const
{
    return data_ && choice_.row < data_->source->rows() ? data_->source->sourceRow(choice_.row) : 0;
}

void GateFeed::setAverage(int what)
{
    if (what == choice_.average)
        return;
    choice_.average = what;
    Q_EMIT choiceChanged();
    ask();
}

void GateFeed::setStatistics(bool wanted)
{
    if (wanted == choice_.statistics)
        return;
    choice_.statistics = wanted;
    ask();
}

void GateFeed::step(int by)
{
    const auto &all = rows();
    if (all.empty())
        return;
    const auto it = std::find(all.begin(), all.end(), choice_.row);
    const auto n = std::ptrdiff_t(all.size()), at = it == all.end() ? (by > 0 ? n - 1 : 0) : it - all.begin();
    choice_.row = all[std::size_t(((at + by) % n + n) % n)];
    choice_.average = kOneRow;
    Q_EMIT choiceChanged();
    ask();
}

void GateFeed::nextWrong()
{
    if (!hasClasses())
        return;
    searching_ = true;
    choice_.average = kOneRow;
    ask();
}

void GateFeed::setCompared(bool compared)
{
    if (compared == compared_.has_value())
        return;
    compared_ = compared ? std::optional(choice_) : std::nullopt;
    scene_.other = compared ? scene_.main : GateSample{};
    Q_EMIT choiceChanged();
    Q_EMIT changed();
    ask();
}

QString GateFeed::obstacle() const
{
    if (document_->graph().nodes.empty())
        return tr("Make a network with a recurrent layer (lstm, gru, simple_rnn): its gates are shown here.");
    if (isNotApplicable())
        return tr("No layer of this network has gates: they belong to lstm, gru, simple_rnn and bidirectional.");
    if (!data_)
        return tr("The data are not there yet: import a table, or wait until it is read.");
    if (rows().empty())
        return tr("There are no rows to look at: change the split.");
    return without_;
}

QString GateFeed::note() const
{
    const double gap = std::max<double>(kLeastGap, kShare * cost_);
    if (!controller_->isActive() || gap < kSeldom)
        return {};
    return tr("one picture every %1 s, to leave the time to training").arg(numberText(gap / 1000, 2));
}

void GateFeed::retry()
{
    failure_.clear();
    ask();
}

void GateFeed::addViewer(QObject *view)
{
    const bool first = viewers_.empty();
    viewers_.insert(view);
    if (first)
        ask();
}

void GateFeed::removeViewer(QObject *view) { viewers_.erase(view); }

void GateFeed::ask()
{
    again_ = true;
    if (busy_ || later_->isActive() || viewers_.empty())
        return;
    const double gap = std::max<double>(kLeastGap, kShare * cost_);
    const double left = controller_->isActive() && sinceEnd_.isValid() ? gap - double(sinceEnd_.elapsed()) : 0;
    later_->start(std::max(0, int(left)));
}

/// The weights of the epoch shown, or of the nearest one whose weights are kept.
bool GateFeed::findWeights(Job &job)
{
    stale_.clear();
    without_.clear();
    const MomentPtr moment = rewind_->moment();
    const bool live = controller_->isActive() && rewind_->isLive();
    if (!live && (rewind_->showsOwn() || !moment) && !document_->project().state.weights.empty()) {
        job.weights = document_->project().state.weights;
        shownEpoch_ = moment ? moment->row.epoch : document_->project().state.epoch;
        return true;
    }
    if (moment && moment->state) {
        job.weights = moment->state->weights;
        shownEpoch_ = moment->row.epoch;
        return true;
    }
    if (moment) {
        const std::uint64_t near = rewind_->machine().nearestKept(moment->row.epoch);
        const MomentPtr kept = near ? rewind_->machine().at(near) : nullptr;
        if (kept && kept->state) {
            job.weights = kept->state->weights;
            shownEpoch_ = near;
            stale_ = tr("the weights of epoch %1 were not kept: these gates are of epoch %2").arg(moment->row.epoch).arg(near);
            return true;
        }
        without_ = tr("The weights of this epoch are not kept: they are of an earlier session.");
        return false;
    }
    // Not trained yet: first weights, which a run starts from.
    job.weights = document_->project().state.weights;
    shownEpoch_ = 0;
    if (!job.weights.empty())
        return true;
    auto first = initialWeights(document_->graph(), document_->ports(), document_->project().seed);
    if (!first) {
        without_ = errorText(first.error());
        return false;
    }
    job.weights = std::move(*first);
    return true;
}

Result<GateFeed::Job> GateFeed::makeJob()
{
    Job job;
    job.data = data_;
    job.graph = document_->graph();
    job.main = choice_;
    job.other = compared_;
    job.training = controller_->isActive();
    job.nextWrong = searching_;
    job.cancelled = cancelled_;
    job.all = rows();
    const auto settings = trainSettings(document_->project().training);
    if (settings) {
        job.batch = std::size_t(std::max(1, settings->batchSize));
        if (settings->streams) // training rows are cut into as many streams as a batch has rows, the others are one
            job.length = data_->split.validation.empty() ? std::max<std::size_t>(1, job.all.size() / job.batch) : job.all.size();
        job.threshold = settings->threshold;
        job.inclusive = settings->inclusive;
    }
    const std::size_t most = job.training ? kRowsLive : kRowsIdle;
    const bool byClass = hasClasses() && (choice_.average >= 0 || (compared_ && compared_->average >= 0)); // else thousands of rows are looked at for nothing
    const auto truth = byClass ? trueClasses(*data_, job.all) : std::vector<int>();
    const auto rowsOf = [&](const Choice &c) {
        std::vector<Row> found;
        for (std::size_t i = 0; i < job.all.size(); ++i)
            if (c.average < 0 || (i < truth.size() && truth[i] == c.average))
                found.push_back(job.all[i]);
        return thinnedRows(found, most);
    };
    if (choice_.average != kOneRow || choice_.statistics)
        job.main_rows = rowsOf(choice_);
    if (compared_ && compared_->average != kOneRow)
        job.other_rows = rowsOf(*compared_);
    if (!findWeights(job))
        return makeError("E-WEIGHTS", without_.toStdString());
    if (probe_ && probeData_ == data_ && probeGraph_ == job.graph)
        job.probe = probe_;
    probeGraph_ = job.graph;
    probeData_ = data_;
    return job;
}

void GateFeed::start()
{
    if (busy_ || viewers_.empty())
        return;
    again_ = false;
    if (!document_->check().ok()) {
        scene_ = {};
        without_ = tr("The network has an error: see the Network page.");
        Q_EMIT changed();
        return;
    }
    without_.clear();
    if (!obstacle().isEmpty()) {
        scene_ = {};
        Q_EMIT changed();
        return;
    }
    const auto job = makeJob();
    if (!job) {
        scene_ = {};
        Q_EMIT changed();
        return;
    }
    searching_ = false;
    busy_ = true;
    const std::uint64_t epoch = shownEpoch_;
    QtConcurrent::run([job = *job] {
        try {
            return run(job);
        } catch (const std::bad_alloc &) {
            Outcome o;
            o.error = makeError("E-MEMORY", NL_TR("session", "There is not enough memory to look at this layer."));
            return o;
        }
    }).then(this, [this, epoch](const Outcome &outcome) { take(outcome, epoch); });
}

void GateFeed::take(const Outcome &outcome, std::uint64_t epoch)
{
    busy_ = false;
    cost_ = outcome.milliseconds;
    sinceEnd_.start();
    ++computed_;
    probe_ = outcome.probe;
    failure_ = outcome.error ? errorText(*outcome.error) : QString();
    if (outcome.wrong) {
        choice_.row = *outcome.wrong;
        Q_EMIT choiceChanged();
    }
    if (outcome.noneWrong)
        Q_EMIT said(tr("No row is judged wrong."));
    // What was computed for another layer or other data is not shown any more.
    const bool fits = outcome.error || (outcome.scene.main.record && outcome.scene.main.record->node == choice_.node && probeData_ == data_);
    if (fits && !outcome.cancelled) {
        scene_ = outcome.error ? GateScene() : outcome.scene;
        if (!compared_)
            scene_.other = {};
        shownEpoch_ = epoch;
        Q_EMIT changed();
    }
    if (again_)
        ask();
}

namespace {

QString className(const Prepared &data, int index)
{
    return index >= 0 && std::size_t(index) < data.classes.size() ? QString::fromStdString(data.classes[std::size_t(index)]) : QString::number(index);
}

} // namespace

// On another thread.
GateFeed::Outcome GateFeed::run(const Job &job)
{
    QElapsedTimer clock;
    clock.start();
    Outcome out;
    const Source &source = *job.data->source;
    out.probe = job.probe;
    if (!out.probe) {
        auto made = Probe::create(job.graph, job.weights, source);
        if (!made) {
            out.error = made.error();
            return out;
        }
        out.probe = std::move(*made);
    } else if (auto loaded = out.probe->load(job.weights); !loaded) {
        out.error = loaded.error();
        out.probe.reset();
        return out;
    }
    Probe &probe = *out.probe;
    const Stream stream{job.all, job.batch, job.length};
    const bool classes = job.data->targetTasks.empty() && (job.data->task == TaskKind::Binary || job.data->task == TaskKind::Classes);
    const auto judged = [&](std::span<const Row> rows) {
        const auto scores = probe.outputs(source, rows, stream);
        const int each = rows.empty() ? 1 : int(scores.size() / rows.size());
        std::vector<int> all;
        for (std::size_t i = 0; i < rows.size(); ++i)
            all.push_back(predictedClass(scores.data() + i * std::size_t(each), each, job.threshold, job.inclusive));
        return all;
    };
    const auto nameOf = [&](const Choice &c, std::size_t rows) {
        if (c.average == kAllRows)
            return tr("average of %1 rows").arg(countText(double(rows)));
        if (c.average >= 0)
            return tr("average of %1 rows of “%2”").arg(countText(double(rows)), className(*job.data, c.average));
        QString name = tr("row %1").arg(source.sourceRow(c.row));
        if (!classes)
            return name;
        const auto truth = trueClasses(*job.data, {&c.row, 1});
        if (!truth.empty() && truth.front() >= 0)
            name += tr(", actual %1").arg(className(*job.data, truth.front()));
        return name + tr(", predicted %1").arg(className(*job.data, judged({&c.row, 1}).front()));
    };
    Choice main = job.main;
    if (job.nextWrong && classes) {
        const auto it = std::find(job.all.begin(), job.all.end(), main.row);
        const std::size_t first = it == job.all.end() ? 0 : std::size_t(it - job.all.begin()) + 1;
        out.noneWrong = true;
        for (std::size_t i = 0; i < job.all.size() && out.noneWrong && !job.cancelled->load(); i += Probe::kChunk) {
            std::vector<Row> some;
            for (std::size_t k = i; k < std::min(i + Probe::kChunk, job.all.size()); ++k)
                some.push_back(job.all[(first + k) % job.all.size()]);
            const auto truth = trueClasses(*job.data, some), said = judged(some);
            for (std::size_t k = 0; k < some.size() && out.noneWrong; ++k)
                if (truth.size() == some.size() && truth[k] >= 0 && truth[k] != said[k]) {
                    main.row = some[k];
                    out.wrong = some[k];
                    out.noneWrong = false;
                }
        }
    }
    const auto sampleOf = [&](const Choice &c, const std::vector<Row> &rows, bool statistics) -> GateSample {
        GateSample sample;
        if (c.average != kOneRow || statistics) {
            auto summary = summariseGates(probe, source, rows, c.node, stream, [&] { return !job.cancelled->load(); });
            if (!summary) {
                out.error = summary.error();
                return sample;
            }
            out.cancelled = summary->rows == 0;
            auto kept = std::make_shared<const GateSummary>(std::move(*summary));
            if (statistics) {
                out.scene.summary = kept;
                out.scene.summaryName = tr("%1 rows%2").arg(countText(double(kept->rows)), c.average >= 0 ? tr(" of “%1”").arg(className(*job.data, c.average)) : QString());
            }
            if (c.average != kOneRow) {
                sample.record = std::shared_ptr<const GateRecord>(kept, &kept->mean);
                sample.name = nameOf(c, kept->rows);
                return sample;
            }
        }
        auto record = probe.gates(source, {&c.row, 1}, c.node, stream);
        if (!record) {
            out.error = record.error();
            return sample;
        }
        sample.record = std::make_shared<const GateRecord>(std::move(*record));
        sample.name = nameOf(c, 1);
        return sample;
    };
    out.scene.main = sampleOf(main, job.main_rows, job.main.statistics);
    if (job.other && !out.error)
        out.scene.other = sampleOf(*job.other, job.other_rows, false);
    if (out.scene.main.record) {
        if (std::size_t(out.scene.main.record->inputs) == job.data->featureNames.size())
            for (const std::string &name : job.data->featureNames)
                out.scene.inputs << QString::fromStdString(name);
        out.scene.importance = inputImportance(*out.scene.main.record, job.graph, job.weights);
    }
    out.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return out;
}

} // namespace netloom
