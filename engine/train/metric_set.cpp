#include "train/metric_set.h"


#include <algorithm>
#include <tuple>

namespace netloom {

namespace {

bool isRegression(TaskKind task) { return task == TaskKind::Regression || task == TaskKind::Reconstruction; }

// What the metrics of an output look at.
CounterPlan outputPlan(const JudgedOutput &judged)
{
    const auto &[name, task, output, sparse, classes, counts, oneHot, hotClasses, undo] = judged;
    CounterPlan plan;
    plan.outputs = output.mask ? output.shape.last() : int(output.shape.size()); // valid steps count one by one
    plan.classes = isRegression(task) ? hotClasses : std::max(2, output.shape.last());
    plan.sparse = sparse;
    if (task == TaskKind::Binary && sparse && plan.outputs == 2) { // softmax over two classes: look at the positive one
        plan.outputs = 1;
        plan.column = 1;
        plan.sparse = false;
    }
    return plan;
}

/// "u_" before what belongs to the output u, where there are several.
std::string prefixOf(const JudgedOutput &output, std::size_t outputs) { return outputs > 1 ? output.name + '_' : std::string(); }

/// `asked`: those, too, that a target with classes has only where they are asked for.
std::vector<std::string> fittingTypes(const CounterPlan &plan, TaskKind task, bool asked = false)
{
    std::vector<std::string> names;
    for (const PartInfo *info : parts(PartKind::Metric)) {
        const auto metric = makePart<Metric>(PartKind::Metric, info->type);
        if (metric.ok() && ((*metric)->applies(plan.outputs, plan.classes, isRegression(task)) || (asked && !isRegression(task) && (*metric)->onClasses()))) names.push_back(info->type);
    }
    return names;
}

} // namespace

Result<MetricSet> MetricSet::make(std::vector<std::string> names, TaskKind task, const Port &output, const Options &options)
{
    return make(std::move(names), {{.name = {}, .task = task, .port = output, .sparse = options.sparse}}, options);
}

Result<MetricSet> MetricSet::make(std::vector<std::string> names, std::vector<JudgedOutput> outputs, const Options &options)
{
    MetricSet s;
    s.outputs_ = std::move(outputs);
    s.plan_ = outputPlan(s.outputs_.at(0));
    for (std::size_t i = 1; i < s.outputs_.size(); ++i) {
        const CounterPlan p = outputPlan(s.outputs_[i]);
        s.plan_.further.push_back({p.outputs, p.classes, p.column, p.sparse});
    }
    if (std::any_of(s.outputs_.begin(), s.outputs_.end(), [](const JudgedOutput &o) { return !o.undo.empty(); }))
        for (const JudgedOutput &o : s.outputs_) s.plan_.undo.push_back(o.undo);
    s.plan_.threshold = options.threshold;
    s.plan_.inclusive = options.inclusive;
    if (names.empty()) names = byTask(s.outputs_);
    std::erase(names, "loss");
    for (const std::string &name : names)
        if (auto r = s.addNamed(name, false, options.inputs); !r) return r.error();
    for (const std::string &name : options.weighted)
        if (auto r = s.addNamed(name, true, options.inputs); !r) return r.error();
    if (auto r = s.planCounters(); !r) return r.error();
    return s;
}

Result<MetricSet> MetricSet::make(const TrainSettings &settings, const Prepared &data, const ResolvedLosses &losses)
{
    Options options{.inclusive = settings.inclusive, .threshold = settings.threshold, .weighted = settings.weightedMetrics};
    for (const Port &p : data.source->inputs()) options.inputs += int(p.shape.size());
    return make(settings.metrics, losses.outputs, options);
}

std::vector<std::string> MetricSet::byTask(const std::vector<JudgedOutput> &outputs)
{
    std::vector<std::string> all;
    for (const JudgedOutput &o : outputs)
        for (const std::string &name : defaultMetrics(o.task)) all.push_back(prefixOf(o, outputs.size()) + name);
    return all;
}

std::vector<std::string> MetricSet::fitting(const std::vector<JudgedOutput> &outputs)
{
    std::vector<std::string> all = byTask(outputs);
    for (const JudgedOutput &o : outputs)
        for (const std::string &name : fittingTypes(outputPlan(o), o.task))
            if (name != "expression") all.push_back(prefixOf(o, outputs.size()) + name); // nothing without the user's formula
    return all;
}

std::vector<std::string> MetricSet::lossNames() const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < outputs_.size() && outputs_.size() > 1; ++i) names.push_back(outputs_[i].name + "_loss");
    return names;
}

std::vector<std::string> MetricSet::watchable() const
{
    std::vector<std::string> all = lossNames();
    all.insert(all.end(), names_.begin(), names_.end());
    return all;
}

MetricSet::Fit MetricSet::fitOf(const Metric &metric, std::size_t output) const
{
    const CounterPlan::Look look = plan_.look(output);
    const bool regression = isRegression(outputs_[output].task);
    if (metric.applies(look.outputs, look.classes, regression)) return Fit::Natural;
    const bool asClasses = regression && look.classes > 0 && metric.applies(look.outputs, look.classes, false);
    return asClasses || (!regression && metric.onClasses()) ? Fit::Asked : Fit::No;
}

MetricSet::Fit MetricSet::fits(const std::string &name, std::size_t output) const
{
    const auto metric = makePart<Metric>(PartKind::Metric, name);
    return metric ? fitOf(**metric, output) : Fit::No;
}

// OUTPUT_metric means that output alone; of two that begin alike, the longer name.
Result<void> MetricSet::addNamed(const std::string &name, bool weighted, int inputs)
{
    if (outputs_.size() == 1) return add(name, weighted, 0, inputs);
    std::optional<std::size_t> own;
    for (std::size_t i = 0; i < outputs_.size(); ++i) {
        const std::string prefix = prefixOf(outputs_[i], outputs_.size());
        if (name.starts_with(prefix) && parsePart(PartKind::Metric, name.substr(prefix.size())).ok() && (!own || outputs_[*own].name.size() < prefix.size() - 1)) own = i;
    }
    if (own) return add(name.substr(outputs_[*own].name.size() + 1), weighted, *own, inputs);
    bool any = false;
    auto best = Fit::Asked;
    for (std::size_t i = 0; i < outputs_.size(); ++i) best = std::max(best, fits(name, i));
    for (std::size_t i = 0; i < outputs_.size(); ++i) {
        if (fits(name, i) != best) continue;
        any = true;
        if (auto r = add(name, weighted, i, inputs); !r) return r;
    }
    return any ? Result<void>() : add(name, weighted, 0, inputs); // for the message
}

Result<void> MetricSet::add(const std::string &name, bool weighted, std::size_t output, int inputs)
{
    auto choice = parsePart(PartKind::Metric, name);
    if (!choice) return choice.error();
    std::shared_ptr<Metric> metric = makePart<Metric>(*choice->info, choice->config);
    const JudgedOutput &o = outputs_[output];
    const Fit fit = fitOf(*metric, output);
    const std::string prefix = prefixOf(o, outputs_.size());
    if (fit == Fit::No) {
        std::string known;
        for (const auto &m : fittingTypes(outputPlan(o), o.task, true)) known += (known.empty() ? "" : ", ") + prefix + m;
        return makeError("E-COMBO", NL_TR("training", "The metric “{0}” does not fit this target. Those that fit are {1}."), {prefix + name, known}, weighted ? "weighted_metrics" : "metrics");
    }
    metric->setInputs(inputs);
    std::string shown = prefix + (weighted ? "weighted_" : "") + partText(*choice->info, choice->config);
    if (std::find(names_.begin(), names_.end(), shown) != names_.end()) return {};
    names_.push_back(std::move(shown));
    metrics_.push_back({std::move(metric), weighted, output, fit == Fit::Asked && !isRegression(o.task)});
    return {};
}

Result<void> MetricSet::planCounters()
{
    std::vector<std::tuple<std::size_t, std::string, bool, bool>> wanted; // output, counter, weighted, dense
    for (const Entry &e : metrics_) wanted.emplace_back(e.output, e.metric->counter(), e.weighted, e.dense);
    if (!isRegression(outputs_[0].task)) wanted.emplace_back(0, plan_.outputs == 1 ? "binary_counts" : "class_confusion", false, false);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    const bool anyDense = std::any_of(metrics_.begin(), metrics_.end(), [](const Entry &e) { return e.dense; });
    for (const auto &[output, name, weighted, dense] : wanted) {
        const Counter *counter = findCounter(name);
        if (!counter) return makeError("E-NAME", NL_TR("training", "There is no counter “{0}”."), {name});
        const CounterPlan::Look look = plan_.look(output);
        plan_.counters.push_back(counter);
        plan_.weighted.push_back(weighted);
        if (anyDense) plan_.dense.push_back(dense);
        plan_.loss.push_back(int(output));
        plan_.offsets.push_back(plan_.size);
        plan_.size += counter->size(look.outputs, look.classes);
    }
    return {};
}

std::size_t MetricSet::offsetOf(const std::string &counter, bool weighted, std::size_t output) const
{
    const Counter *c = findCounter(counter);
    for (std::size_t i = 0; i < plan_.counters.size(); ++i)
        if (plan_.counters[i] == c && bool(plan_.weighted[i]) == weighted && plan_.lossOf(i) == output) return plan_.offsets[i];
    return 0;
}

int MetricSet::scoreClasses(std::size_t output) const
{
    const CounterPlan::Look look = plan_.look(output);
    return look.outputs == 1 ? 1 : look.classes;
}

// One judgement per row: sequences and yes-or-no units count on the thresholds alone.
bool MetricSet::wantsScores(std::size_t output) const
{
    const CounterPlan::Look look = plan_.look(output);
    const bool judged = !outputs_[output].port.mask && (look.outputs == 1 ? look.classes == 2 : look.outputs == look.classes);
    return judged && std::any_of(metrics_.begin(), metrics_.end(), [&](const Entry &e) { return e.output == output && e.metric->fromScores(); });
}

bool MetricSet::wantsWeights() const
{
    return std::any_of(metrics_.begin(), metrics_.end(), [](const Entry &e) { return e.weighted; });
}

MetricValues MetricSet::values(std::span<const double> state, const Scores *scores) const
{
    MetricValues out;
    for (std::size_t i = 0; i < metrics_.size(); ++i) {
        const auto &[metric, weighted, output, dense] = metrics_[i];
        if (scores && metric->fromScores() && wantsScores(output)) {
            const Scores &s = scores[output];
            out[names_[i]] = metric->exact({s.score, s.label, weighted ? s.weight : std::span<const float>(), s.classes});
            continue;
        }
        const CounterPlan::Look look = plan_.look(output);
        const std::size_t size = findCounter(metric->counter())->size(look.outputs, look.classes);
        out[names_[i]] = metric->result(state.subspan(offsetOf(metric->counter(), weighted, output), size), look.outputs, look.classes);
    }
    return out;
}

std::optional<Confusion> MetricSet::confusion(std::span<const double> state) const
{
    if (isRegression(outputs_.at(0).task)) return std::nullopt;
    Confusion c;
    c.classes = plan_.classes;
    if (plan_.outputs == 1) {
        const double *p = state.data() + offsetOf("binary_counts", false, 0); // TP FP TN FN
        c.counts = {p[2], p[1], p[3], p[0]};
    } else {
        const double *p = state.data() + offsetOf("class_confusion", false, 0);
        c.counts.assign(p, p + c.classes * c.classes);
    }
    return c;
}

bool MetricSet::higherIsBetter(std::string_view metric) const
{
    if (metric == "loss") return false;
    const auto it = std::find(names_.begin(), names_.end(), metric);
    return it != names_.end() && metrics_[std::size_t(it - names_.begin())].metric->higherIsBetter();
}

std::vector<double> MetricSet::sum(Program &program) const
{
    std::vector<double> total(plan_.size, 0.0);
    const auto state = program.counterState();
    for (int g = 0; g < program.counterGroups(); ++g)
        for (std::size_t i = 0; i < plan_.counters.size(); ++i) {
            const CounterPlan::Look look = plan_.look(plan_.lossOf(i));
            plan_.counters[i]->merge(total.data() + plan_.offsets[i], state.data() + std::size_t(g) * plan_.size + plan_.offsets[i], look.outputs, look.classes);
        }
    return total;
}

void storeLossParts(MetricValues &values, const LossParts &sums, double rows)
{
    values["data_loss"] = sums.data / rows;
    values["weight_penalty"] = sums.weights / rows;
    values["activity_penalty"] = sums.activity / rows;
}

bool isLossPart(std::string_view metric)
{
    return metric == "loss" || metric == "data_loss" || metric == "weight_penalty" || metric == "activity_penalty";
}

} // namespace netloom
