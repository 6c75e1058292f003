#include "train/metric_set.h"

#include <algorithm>

namespace netloom {

namespace {

bool isRegression(TaskKind task) { return task == TaskKind::Regression || task == TaskKind::Reconstruction; }

// What the metrics of an output look at.
CounterPlan outputPlan(TaskKind task, const Port &output, bool sparse)
{
    CounterPlan plan;
    plan.outputs = output.mask ? output.shape.last() : int(output.shape.size()); // valid steps count one by one
    plan.classes = isRegression(task) ? 0 : std::max(2, output.shape.last());
    plan.sparse = sparse;
    if (task == TaskKind::Binary && sparse && plan.outputs == 2) { // softmax over two classes: look at the positive one
        plan.outputs = 1;
        plan.column = 1;
        plan.sparse = false;
    }
    return plan;
}

std::vector<std::string> fittingTypes(const CounterPlan &plan, TaskKind task)
{
    std::vector<std::string> names;
    for (const PartInfo *info : parts(PartKind::Metric)) {
        const auto metric = makePart<Metric>(PartKind::Metric, info->type);
        if (metric.ok() && (*metric)->applies(plan.outputs, plan.classes, isRegression(task))) names.push_back(info->type);
    }
    return names;
}

} // namespace

Result<MetricSet> MetricSet::make(std::vector<std::string> names, TaskKind task, const Port &output, const Options &options)
{
    MetricSet s;
    s.classification_ = !isRegression(task);
    s.plan_ = outputPlan(task, output, options.sparse);
    s.plan_.threshold = options.threshold;
    s.plan_.inclusive = options.inclusive;
    if (names.empty()) names = defaultMetrics(task);
    std::erase(names, "loss");
    for (const std::string &name : names)
        if (auto r = s.add(name, false, task, options.inputs); !r) return r.error();
    for (const std::string &name : options.weighted)
        if (auto r = s.add(name, true, task, options.inputs); !r) return r.error();
    if (auto r = s.planCounters(); !r) return r.error();
    return s;
}

Result<MetricSet> MetricSet::make(const TrainSettings &settings, const Prepared &data, const Port &output, bool sparse)
{
    Options options{.sparse = sparse, .inclusive = settings.inclusive, .threshold = settings.threshold, .weighted = settings.weightedMetrics};
    for (const Port &p : data.source->inputs()) options.inputs += int(p.shape.size());
    return make(settings.metrics, data.task, output, options);
}

std::vector<std::string> MetricSet::fitting(TaskKind task, const Port &output, bool sparse)
{
    auto names = fittingTypes(outputPlan(task, output, sparse), task);
    std::erase(names, "expression"); // nothing without the user's formula
    return names;
}

Result<void> MetricSet::add(const std::string &name, bool weighted, TaskKind task, int inputs)
{
    auto choice = parsePart(PartKind::Metric, name);
    if (!choice) return choice.error();
    std::shared_ptr<Metric> metric = makePart<Metric>(*choice->info, choice->config);
    if (!metric->applies(plan_.outputs, plan_.classes, isRegression(task))) {
        std::string fit;
        for (const auto &m : fittingTypes(plan_, task)) fit += (fit.empty() ? "" : ", ") + m;
        return makeError("E-COMBO", NL_TR("training", "The metric “{0}” does not fit this target. Those that fit are {1}."), {name, fit}, weighted ? "weighted_metrics" : "metrics");
    }
    metric->setInputs(inputs);
    std::string shown = (weighted ? "weighted_" : "") + partText(*choice->info, choice->config);
    if (std::find(names_.begin(), names_.end(), shown) != names_.end()) return {};
    names_.push_back(std::move(shown));
    metrics_.push_back({std::move(metric), weighted});
    return {};
}

Result<void> MetricSet::planCounters()
{
    std::vector<std::pair<std::string, bool>> wanted; // counter, weighted
    for (const Entry &e : metrics_) wanted.emplace_back(e.metric->counter(), e.weighted);
    if (classification_) wanted.emplace_back(plan_.outputs == 1 ? "binary_counts" : "class_confusion", false);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    for (const auto &[name, weighted] : wanted) {
        const Counter *counter = findCounter(name);
        if (!counter) return makeError("E-NAME", NL_TR("training", "There is no counter “{0}”."), {name});
        plan_.counters.push_back(counter);
        plan_.weighted.push_back(weighted);
        plan_.offsets.push_back(plan_.size);
        plan_.size += counter->size(plan_.outputs, plan_.classes);
    }
    return {};
}

std::size_t MetricSet::offsetOf(const std::string &counter, bool weighted) const
{
    const Counter *c = findCounter(counter);
    for (std::size_t i = 0; i < plan_.counters.size(); ++i)
        if (plan_.counters[i] == c && bool(plan_.weighted[i]) == weighted) return plan_.offsets[i];
    return 0;
}

bool MetricSet::wantsScores() const
{
    return plan_.classes == 2 && std::any_of(metrics_.begin(), metrics_.end(), [](const Entry &e) { return e.metric->fromScores(); });
}

bool MetricSet::wantsWeights() const
{
    return std::any_of(metrics_.begin(), metrics_.end(), [](const Entry &e) { return e.weighted; });
}

MetricValues MetricSet::values(std::span<const double> state, const Scores *scores) const
{
    MetricValues out;
    for (std::size_t i = 0; i < metrics_.size(); ++i) {
        const auto &[metric, weighted] = metrics_[i];
        if (scores && metric->fromScores()) {
            out[names_[i]] = metric->exact({scores->score, scores->label, weighted ? scores->weight : std::span<const float>()});
            continue;
        }
        const std::size_t size = findCounter(metric->counter())->size(plan_.outputs, plan_.classes);
        out[names_[i]] = metric->result(state.subspan(offsetOf(metric->counter(), weighted), size), plan_.outputs, plan_.classes);
    }
    return out;
}

std::optional<Confusion> MetricSet::confusion(std::span<const double> state) const
{
    if (!classification_) return std::nullopt;
    Confusion c;
    c.classes = plan_.classes;
    if (plan_.outputs == 1) {
        const double *p = state.data() + offsetOf("binary_counts", false); // TP FP TN FN
        c.counts = {p[2], p[1], p[3], p[0]};
    } else {
        const double *p = state.data() + offsetOf("class_confusion", false);
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
        for (std::size_t i = 0; i < plan_.counters.size(); ++i)
            plan_.counters[i]->merge(total.data() + plan_.offsets[i], state.data() + std::size_t(g) * plan_.size + plan_.offsets[i], plan_.outputs, plan_.classes);
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

DataPorts dataPortsOf(const Graph &graph, const Source &source)
{
    DataPorts ports;
    std::size_t i = 0;
    const bool only = source.inputs().size() == 1;
    if (only) ports[""] = source.inputs()[0];
    for (const auto &[id, node] : graph.nodes)
        if (node.type == "input" && i < source.inputs().size()) ports[node.name] = source.inputs()[only ? 0 : i++];
    return ports;
}

Result<ResolvedLosses> resolveLosses(const TrainSettings &settings, std::vector<LossSpec> losses, const Graph &graph, const Check &check, const Prepared &data)
{
    ResolvedLosses r;
    r.batchRows = settings.batchSize;
    const std::size_t ports = data.source->targets().size();
    if (losses.empty() && check.outputs.size() > 1 && check.outputs.size() == ports) {
        for (std::size_t i = 0; i < ports; ++i) losses.push_back({check.outputs[i], 0, data.targetNames.at(i), settings.loss, 1});
    } else if (losses.empty()) {
        if (check.outputs.size() != 1)
            return makeError("E-LINK", NL_TR("training", "The network has {0} outputs, but the data have one target. Connect or delete what is left over."), {std::to_string(check.outputs.size())},
                             {}, check.outputs.empty() ? 0 : check.outputs[0]);
        losses.push_back({check.outputs[0], 0, {}, settings.loss, 1});
    }
    for (LossSpec &l : losses) {
        if (l.node == 0 && check.outputs.size() == 1) l.node = check.outputs[0];
        const auto target = std::find(data.targetNames.begin(), data.targetNames.end(), l.target);
        const bool known = l.target.empty() || target != data.targetNames.end() || data.source->targets().size() == 1;
        if (!known) return makeError("E-LINK", NL_TR("training", "There is no target “{0}” in the data."), {l.target});
        r.targets.push_back(l.target.empty() || data.source->targets().size() == 1 ? 0 : int(target - data.targetNames.begin()));
        const auto index = std::size_t(r.targets.back());
        const TaskKind task = index < data.targetTasks.size() ? data.targetTasks[index].task : data.task;
        if (l.loss.empty()) l.loss = settings.loss.empty() ? defaultLoss(task, graph, l.node) : settings.loss;
        auto loss = makePart<Loss>(PartKind::Loss, l.loss);
        if (!loss) return loss.error();
        const Port &port = check.nodes.at(l.node).outputs.at(std::size_t(l.port));
        const Port &truth = data.source->targets().at(std::size_t(r.targets.back()));
        // A class number for several outputs, whatever the loss makes of it.
        const bool numbered = data.task == TaskKind::Binary && port.shape.last() > 1 && truth.shape.size() * port.shape.last() == port.shape.size();
        if (r.losses.empty()) r.sparse = data.task == TaskKind::Classes || (*loss)->sparseTarget() || numbered;
        if (r.sparse && r.losses.empty() && port.shape.last() < int(data.classes.size()))
            return makeError("E-SIZE", NL_TR("training", "The output “{0}” has {1} units, but the target has {2} classes. Give it {2} units with softmax."),
                             {graph.nodes.at(l.node).name, std::to_string(port.shape.last()), std::to_string(data.classes.size())}, "units", l.node);
        if (auto fits = (*loss)->check(port, data.source->targets().at(std::size_t(r.targets.back()))); !fits) {
            Error e = fits.error();
            e.node = l.node;
            return e;
        }
        r.losses.push_back(l);
    }
    return r;
}

Result<std::unique_ptr<ValidationPass>> ValidationPass::make(const Graph &graph, const Check &check, std::shared_ptr<ParamStore> store, const ResolvedLosses &losses,
                                                             const MetricSet &metrics, const Prepared &data, std::size_t rows)
{
    auto pass = std::make_unique<ValidationPass>();
    pass->chunk_ = std::max<std::size_t>(1, std::min<std::size_t>(rows, 1024));
    pass->metrics_ = &metrics;
    ProgramRequest request;
    request.maxRows = int(pass->chunk_);
    request.batchRows = losses.batchRows;
    request.losses = losses.losses;
    request.targetIndex = losses.targets;
    request.targets = data.source->targets();
    request.counters = metrics.plan();
    auto program = Program::compile(graph, check, std::move(store), std::move(request));
    if (!program) return program.error();
    pass->program_ = std::move(*program);
    if (metrics.wantsScores()) {
        pass->scores_.reserve(rows);
        pass->labels_.reserve(rows);
    }
    return pass;
}

ValidationPass::Outcome ValidationPass::run(const Source &source, std::span<const Row> rows, std::vector<float> *predictions)
{
    const auto state = program_->counterState();
    std::fill(state.begin(), state.end(), 0.0);
    scores_.clear();
    labels_.clear();
    weights_.clear();
    const bool wantScores = metrics_->wantsScores();
    if (wantScores && metrics_->wantsWeights())
        for (const Row row : rows) weights_.push_back(float(source.weight(row)));
    const int column = metrics_->plan().column;
    double loss = 0;
    LossParts parts;
    for (std::size_t at = 0; at < rows.size(); at += chunk_) {
        PassInput in;
        in.source = &source;
        in.rows = rows.subspan(at, std::min(chunk_, rows.size() - at));
        loss += program_->forward(in);
        if (program_->penalised()) parts.add(program_->lossParts(), double(in.rows.size()));
        const View y = program_->output(0), t = program_->target(0);
        for (int r = 0; r < y.rows; ++r) {
            if (wantScores) {
                scores_.push_back(float(y.row(r)[column]));
                labels_.push_back(float(t.row(r)[t.cols - 1]));
            }
            if (predictions) predictions->insert(predictions->end(), y.row(r), y.row(r) + y.cols);
        }
    }
    Outcome out;
    const auto total = metrics_->sum(*program_);
    const Scores scores{scores_, labels_, weights_};
    out.metrics = metrics_->values(total, wantScores ? &scores : nullptr);
    out.metrics["loss"] = rows.empty() ? std::nullopt : std::optional(loss / double(rows.size()));
    if (program_->penalised() && !rows.empty()) storeLossParts(out.metrics, parts, double(rows.size()));
    out.confusion = metrics_->confusion(total);
    return out;
}

} // namespace netloom
