#include "train/evaluate.h"

#include "activations/activation.h"
#include "core/parallel.h"
#include "train/before_run.h"
#include "train/metric_set.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace netloom {
namespace {

constexpr std::size_t kCurvePoints = 2000;

// Thinned so that first and last points stay.
std::vector<CurvePoint> thin(std::vector<CurvePoint> points)
{
    if (points.size() <= kCurvePoints) return points;
    std::vector<CurvePoint> out;
    for (std::size_t i = 0; i < kCurvePoints; ++i) out.push_back(points[i * (points.size() - 1) / (kCurvePoints - 1)]);
    return out;
}

void curves(Evaluation &e, const std::vector<float> &scores, const std::vector<float> &labels)
{
    std::vector<std::size_t> order(scores.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    const double positives = double(std::count(labels.begin(), labels.end(), 1.0f)), negatives = double(labels.size()) - positives;
    if (positives == 0 || negatives == 0) return;
    double tp = 0, fp = 0;
    e.roc.push_back({0, 0, 1});
    for (std::size_t i = 0; i < order.size(); ++i) {
        (labels[order[i]] == 1.0f ? tp : fp) += 1;
        if (i + 1 < order.size() && scores[order[i + 1]] == scores[order[i]]) continue;
        const double t = double(scores[order[i]]);
        e.roc.push_back({fp / negatives, tp / positives, t});
        e.pr.push_back({tp / positives, tp / (tp + fp), t});
    }
    e.roc = thin(std::move(e.roc));
    e.pr = thin(std::move(e.pr));
}

void labelsOf(const Source &source, std::span<const Row> rows, std::vector<float> &out)
{
    const int size = int(source.targets()[0].shape.size());
    std::vector<AlignedBuffer<Real>> inputs;
    std::vector<View> in, t;
    for (const Port &p : source.inputs()) {
        inputs.emplace_back(std::size_t(sampleStride(p.shape.size())));
        in.push_back({inputs.back().data(), 1, int(p.shape.size()), sampleStride(p.shape.size())});
    }
    for (const Port &p : source.targets()) {
        inputs.emplace_back(std::size_t(sampleStride(p.shape.size())));
        t.push_back({inputs.back().data(), 1, int(p.shape.size()), sampleStride(p.shape.size())});
    }
    for (const Row row : rows) {
        Batch batch{in, t, nullptr};
        source.gather({&row, 1}, {}, batch);
        out.push_back(float(t[0].data[size == 2 ? 1 : 0]));
    }
}

// The figures of each class, and their averages.
void classTable(Evaluation &e)
{
    e.perClass.clear();
    e.averages.clear();
    if (!e.confusion) return;
    const Confusion &c = *e.confusion;
    const auto figures = [&](const std::string &name, const std::string &option) {
        const auto value = [&](const char *metric) {
            const auto made = makePart<Metric>(PartKind::Metric, std::string(metric) + '(' + option + ')');
            return made ? (*made)->result(c.counts, c.classes, c.classes) : std::nullopt;
        };
        return ClassFigures{name, 0, value("precision"), value("recall"), value("f1"), value("specificity"), {}, {}, {}, {}};
    };
    double rows = 0;
    for (int k = 0; k < c.classes; ++k) {
        auto f = figures(std::size_t(k) < e.classes.size() ? e.classes[std::size_t(k)] : std::to_string(k), "class_id=" + std::to_string(k));
        for (int p = 0; p < c.classes; ++p) f.rows += c.counts[std::size_t(k * c.classes + p)];
        const auto against = [&](const char *metric) {
            const auto made = makePart<Metric>(PartKind::Metric, std::string(metric) + "(class_id=" + std::to_string(k) + ')');
            return made ? (*made)->result(c.counts, c.classes, c.classes) : std::nullopt;
        };
        f.youdenJ = against("youden_j");
        f.oddsRatio = against("diagnostic_odds_ratio");
        rows += f.rows;
        e.perClass.push_back(std::move(f));
    }
    for (const char *average : {"macro", "micro", "weighted"}) {
        e.averages.push_back(figures(average, std::string("average=") + average));
        e.averages.back().rows = rows;
    }
}

// What a program that always names the most frequent class of the training part would reach.
void majority(Evaluation &e, const Prepared &data)
{
    if (!e.confusion || data.classCounts.empty()) return;
    const auto best = std::max_element(data.classCounts.begin(), data.classCounts.end()) - data.classCounts.begin();
    double all = 0;
    for (double n : e.confusion->counts) all += n;
    if (best < e.confusion->classes && all > 0) {
        double rows = 0;
        for (int p = 0; p < e.confusion->classes; ++p) rows += e.confusion->counts[std::size_t(best * e.confusion->classes + p)];
        e.majorityAccuracy = rows / all;
    }
}

/// Errors of classes as numbers: the threshold does not change them.
bool countsNumbers(std::string_view name)
{
    constexpr std::string_view kWeighted = "weighted_";
    if (name.starts_with(kWeighted)) name.remove_prefix(kWeighted.size());
    const auto metric = makePart<Metric>(PartKind::Metric, std::string(name));
    return metric && (*metric)->onClasses();
}

/// ROC-AUC and PR-AUC of each class against the rest; two classes: of the positive one.
void rankClasses(Evaluation &e, const Prepared &data, std::span<const Row> rows)
{
    const std::size_t classes = e.perClass.size(), outputs = std::size_t(e.predictions.port.shape.size());
    const auto truth = trueClasses(data, rows);
    if (truth.size() != rows.size() || (outputs != classes && outputs != 1)) return;
    const auto roc = makePart<Metric>(PartKind::Metric, "roc_auc"), pr = makePart<Metric>(PartKind::Metric, "pr_auc");
    if (!roc || !pr) return;
    std::vector<float> score(rows.size()), label(rows.size());
    for (std::size_t k = 0; k < classes; ++k) {
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const float p = e.predictions.values[r * outputs + (outputs == 1 ? 0 : k)];
            score[r] = outputs == 1 && k == 0 ? 1 - p : p;
            label[r] = truth[r] == int(k) ? 1.0f : 0.0f;
        }
        e.perClass[k].rocAuc = (*roc)->exact({score, label});
        e.perClass[k].prAuc = (*pr)->exact({score, label});
    }
}

} // namespace

struct Predictor::Impl {
    std::unique_ptr<Program> program;
    std::unique_ptr<Activation> activation; // of a loss from logits
    std::size_t chunk = 1024;
    int output = 0;
};

Predictor::Predictor(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Predictor::~Predictor() = default;

Result<std::unique_ptr<Predictor>> Predictor::create(const Graph &graph, const ParamValues &weights, const Prepared &data, const std::string &loss,
                                                     int output)
{
    const Check checked = check(graph, dataPortsOf(graph, *data.source));
    std::vector<Row> all(data.source->rows());
    std::iota(all.begin(), all.end(), Row(0));
    if (auto ok = checkIndices(graph, *data.source, all); !ok) return ok.error();
    auto store = ParamStore::make(graph, checked);
    if (!store) return store.error();
    if (auto r = (*store)->load(weights); !r) return r.error();
    auto impl = std::make_unique<Impl>();
    impl->output = output;
    if (isStateful(graph, checked)) impl->chunk = 1; // new rows are one stream
    ProgramRequest request;
    request.maxRows = int(impl->chunk);
    request.targets = data.source->targets();
    auto program = Program::compile(graph, checked, std::shared_ptr<ParamStore>(std::move(*store)), std::move(request));
    if (!program) return program.error();
    impl->program = std::move(*program);
    if (!loss.empty()) {
        const auto made = makePart<Loss>(PartKind::Loss, loss);
        if (!made) return made.error();
        if ((*made)->fromLogits()) impl->activation = std::move(makePart<Activation>(PartKind::Activation, (*made)->fusesWith())).value();
    }
    return std::unique_ptr<Predictor>(new Predictor(std::move(impl)));
}

Predictions Predictor::predict(const Source &source, std::span<const Row> rows) const
{
    Predictions p;
    p.rows = rows.size();
    p.port = impl_->program->outputPort(impl_->output);
    impl_->program->resetState();
    for (std::size_t at = 0; at < rows.size(); at += impl_->chunk) {
        PassInput in;
        in.source = &source;
        in.rows = rows.subspan(at, std::min(impl_->chunk, rows.size() - at));
        impl_->program->forward(in);
        const View y = impl_->program->output(impl_->output);
        const int last = std::max(1, p.port.shape.last());
        for (int r = 0; r < y.rows; ++r) {
            if (impl_->activation) impl_->activation->forward(y.row(r), y.row(r), y.cols / last, last, last);
            p.values.insert(p.values.end(), y.row(r), y.row(r) + y.cols);
        }
    }
    return p;
}

Result<Evaluation> evaluate(const TrainInput &input, std::span<const Row> rows, const EvaluateOptions &options)
{
    const Prepared &data = *input.data;
    if (rows.empty()) return makeError("E-SIZE", NL_TR("training", "This part of the data has no rows. Choose another part or change the split."), {}, "split");
    const Check checked = check(input.graph, dataPortsOf(input.graph, *data.source));
    if (auto ok = checkIndices(input.graph, *data.source, rows); !ok) return ok.error();
    auto made = ParamStore::make(input.graph, checked);
    if (!made) return made.error();
    std::shared_ptr<ParamStore> store = std::move(*made);
    if (auto r = store->load(input.start.weights); !r) return r.error();
    auto losses = resolveLosses(input.settings, input.losses, input.graph, checked, data);
    if (!losses) return losses.error();
    const Port port = checked.nodes.at(losses->losses[0].node).outputs.at(std::size_t(losses->losses[0].port));
    TrainSettings settings = input.settings;
    if (options.everyMetric)
        for (const auto &name : MetricSet::fitting(losses->outputs)) settings.metrics.push_back(name);
    auto metrics = MetricSet::make(settings, data, *losses);
    if (!metrics) return metrics.error();
    auto pass = ValidationPass::make(input.graph, checked, store, *losses, *metrics, data, rows.size());
    if (!pass) return pass.error();
    Evaluation e;
    e.rows = rows.size();
    e.threshold = input.settings.threshold;
    e.classes = data.classes;
    e.predictions.rows = rows.size();
    e.predictions.port = port;
    auto outcome = (*pass)->run(*data.source, rows, &e.predictions.values);
    e.metrics = std::move(outcome.metrics);
    e.confusion = std::move(outcome.confusion);
    e.baseRateLoss = baseRateLoss(*losses, port, data, rows);
    classTable(e);
    rankClasses(e, data, rows);
    majority(e, data);
    if (data.task == TaskKind::Binary) {
        std::vector<float> scores, labels;
        const int outputs = int(port.shape.size());
        for (std::size_t r = 0; r < rows.size(); ++r) scores.push_back(e.predictions.values[r * std::size_t(outputs) + (outputs == 2 ? 1 : 0)]);
        labelsOf(*data.source, rows, labels);
        curves(e, scores, labels);
    }
    return e;
}

Evaluation reevaluate(const Evaluation &evaluation, const Prepared &data, std::span<const Row> rows, double threshold, bool inclusive)
{
    Evaluation e = evaluation;
    e.threshold = threshold;
    if (data.task != TaskKind::Binary) return e; // nothing else depends on it
    const Port &port = e.predictions.port;
    std::vector<std::string> names;
    MetricSet::Options options{.inclusive = inclusive, .threshold = threshold};
    constexpr std::string_view kWeighted = "weighted_";
    for (const auto &[name, value] : evaluation.metrics) {
        if (name.starts_with(kWeighted)) options.weighted.push_back(name.substr(kWeighted.size()));
        else if (!isLossPart(name) && !countsNumbers(name)) names.push_back(name);
    }
    for (const Port &p : data.source->inputs()) options.inputs += int(p.shape.size());
    // More than one output on a class target: the target holds class indices.
    options.sparse = data.task != TaskKind::Regression && data.task != TaskKind::Reconstruction && port.shape.size() > 1;
    auto metrics = MetricSet::make(names, data.task, port, options);
    if (!metrics) return e;
    std::vector<float> labels;
    labelsOf(*data.source, rows, labels);
    const int outputs = int(port.shape.size());
    std::vector<Real> p(e.predictions.values.begin(), e.predictions.values.end()), t(labels.begin(), labels.end());
    std::vector<double> state(metrics->plan().size, 0.0);
    MetricContext c;
    c.rows = int(rows.size());
    c.prediction = {p.data() + metrics->plan().column, c.rows, metrics->plan().outputs, outputs};
    c.target = {t.data(), c.rows, 1, 1};
    c.outputs = metrics->plan().outputs;
    c.classes = metrics->plan().classes;
    c.sparse = metrics->plan().sparse;
    c.threshold = threshold;
    c.inclusive = inclusive;
    std::vector<Real> weights;
    if (metrics->wantsWeights())
        for (const Row row : rows) weights.push_back(Real(data.source->weight(row)));
    for (std::size_t i = 0; i < metrics->plan().counters.size(); ++i) {
        c.weights = metrics->plan().weighted[i] ? weights.data() : nullptr;
        metrics->plan().counters[i]->add(c, state.data() + metrics->plan().offsets[i]);
    }
    std::vector<float> scores;
    for (std::size_t r = 0; r < rows.size() && outputs <= 2; ++r) scores.push_back(e.predictions.values[r * std::size_t(outputs) + (outputs == 2 ? 1 : 0)]);
    const std::vector<float> scoreWeights(weights.begin(), weights.end());
    const Scores exact{scores, labels, scoreWeights};
    e.metrics = metrics->values(state, metrics->wantsScores(0) ? &exact : nullptr);
    for (const auto &[name, value] : evaluation.metrics)
        if (isLossPart(name) || countsNumbers(name)) e.metrics[name] = value;
    e.confusion = metrics->confusion(state);
    classTable(e);
    rankClasses(e, data, rows);
    return e;
}

} // namespace netloom
