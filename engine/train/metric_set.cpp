#include "train/metric_set.h"

#include "core/words.h"

#include <algorithm>
#include <tuple>

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

/// "u_" before what belongs to the output u, where there are several.
std::string prefixOf(const JudgedOutput &output, std::size_t outputs) { return outputs > 1 ? output.name + '_' : std::string(); }

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
    return make(std::move(names), {{.name = {}, .task = task, .port = output, .sparse = options.sparse}}, options);
}

Result<MetricSet> MetricSet::make(std::vector<std::string> names, std::vector<JudgedOutput> outputs, const Options &options)
{
    MetricSet s;
    s.outputs_ = std::move(outputs);
    s.plan_ = outputPlan(s.outputs_.at(0).task, s.outputs_[0].port, s.outputs_[0].sparse);
    for (std::size_t i = 1; i < s.outputs_.size(); ++i) {
        const CounterPlan p = outputPlan(s.outputs_[i].task, s.outputs_[i].port, s.outputs_[i].sparse);
        s.plan_.further.push_back({p.outputs, p.classes, p.column, p.sparse});
    }
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
        for (const std::string &name : fittingTypes(outputPlan(o.task, o.port, o.sparse), o.task))
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

bool MetricSet::fits(const std::string &name, std::size_t output) const
{
    const auto metric = makePart<Metric>(PartKind::Metric, name);
    const CounterPlan::Look look = plan_.look(output);
    return metric && (*metric)->applies(look.outputs, look.classes, isRegression(outputs_[output].task));
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
    for (std::size_t i = 0; i < outputs_.size(); ++i) {
        if (!fits(name, i)) continue;
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
    const CounterPlan::Look look = plan_.look(output);
    const std::string prefix = prefixOf(o, outputs_.size());
    if (!metric->applies(look.outputs, look.classes, isRegression(o.task))) {
        std::string fit;
        for (const auto &m : fittingTypes(outputPlan(o.task, o.port, o.sparse), o.task)) fit += (fit.empty() ? "" : ", ") + prefix + m;
        return makeError("E-COMBO", NL_TR("training", "The metric “{0}” does not fit this target. Those that fit are {1}."), {prefix + name, fit}, weighted ? "weighted_metrics" : "metrics");
    }
    metric->setInputs(inputs);
    std::string shown = prefix + (weighted ? "weighted_" : "") + partText(*choice->info, choice->config);
    if (std::find(names_.begin(), names_.end(), shown) != names_.end()) return {};
    names_.push_back(std::move(shown));
    metrics_.push_back({std::move(metric), weighted, output});
    return {};
}

Result<void> MetricSet::planCounters()
{
    std::vector<std::tuple<std::size_t, std::string, bool>> wanted; // output, counter, weighted
    for (const Entry &e : metrics_) wanted.emplace_back(e.output, e.metric->counter(), e.weighted);
    if (!isRegression(outputs_[0].task)) wanted.emplace_back(0, plan_.outputs == 1 ? "binary_counts" : "class_confusion", false);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    for (const auto &[output, name, weighted] : wanted) {
        const Counter *counter = findCounter(name);
        if (!counter) return makeError("E-NAME", NL_TR("training", "There is no counter “{0}”."), {name});
        const CounterPlan::Look look = plan_.look(output);
        plan_.counters.push_back(counter);
        plan_.weighted.push_back(weighted);
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

bool MetricSet::wantsScores(std::size_t output) const
{
    return plan_.look(output).classes == 2 && std::any_of(metrics_.begin(), metrics_.end(), [&](const Entry &e) { return e.output == output && e.metric->fromScores(); });
}

bool MetricSet::wantsWeights() const
{
    return std::any_of(metrics_.begin(), metrics_.end(), [](const Entry &e) { return e.weighted; });
}

MetricValues MetricSet::values(std::span<const double> state, const Scores *scores) const
{
    MetricValues out;
    for (std::size_t i = 0; i < metrics_.size(); ++i) {
        const auto &[metric, weighted, output] = metrics_[i];
        if (scores && metric->fromScores() && wantsScores(output)) {
            const Scores &s = scores[output];
            out[names_[i]] = metric->exact({s.score, s.label, weighted ? s.weight : std::span<const float>()});
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
    r.activityPerBatch = settings.activityPerBatch;
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
        const TargetTask about = index < data.targetTasks.size() ? data.targetTasks[index] : TargetTask{data.task, data.classes, data.classCounts};
        const TaskKind task = about.task;
        if (l.loss.empty()) l.loss = settings.loss.empty() ? defaultLoss(task, graph, l.node) : settings.loss;
        auto loss = makePart<Loss>(PartKind::Loss, l.loss);
        if (!loss) return loss.error();
        const Port &port = check.nodes.at(l.node).outputs.at(std::size_t(l.port));
        const Port &truth = data.source->targets().at(std::size_t(r.targets.back()));
        // A class number for several outputs, whatever the loss makes of it.
        const bool numbered = task == TaskKind::Binary && port.shape.last() > 1 && truth.shape.size() * port.shape.last() == port.shape.size();
        const bool sparse = task == TaskKind::Classes || (*loss)->sparseTarget() || numbered;
        if (sparse && port.shape.last() < int(about.classes.size()))
            return makeError("E-SIZE", NL_TR("training", "The output “{0}” has {1} units, but the target has {2} classes. Give it {2} units with softmax."),
                             {graph.nodes.at(l.node).name, std::to_string(port.shape.last()), std::to_string(about.classes.size())}, "units", l.node);
        if (auto fits = (*loss)->check(port, data.source->targets().at(std::size_t(r.targets.back()))); !fits) {
            Error e = fits.error();
            e.node = l.node;
            return e;
        }
        std::string name = graph.nodes.at(l.node).name;
        if (l.port > 0) name.append("_").append(std::to_string(l.port + 1));
        r.outputs.push_back({std::move(name), task, port, sparse, about.classes, about.counts});
        r.losses.push_back(l);
    }
    return r;
}

Result<std::vector<std::vector<double>>> lossClassWeights(const std::string &text, const ResolvedLosses &losses)
{
    std::vector<std::vector<double>> all(losses.losses.size());
    if (text.empty() || text == "none") return std::vector<std::vector<double>>{};
    const auto of = [&](std::size_t i, const std::string &words) -> Result<void> {
        auto w = classWeights(words, losses.outputs[i].classes, losses.outputs[i].classCounts);
        if (!w) return w.error();
        all[i] = std::move(*w);
        return {};
    };
    std::vector<std::size_t> withClasses;
    std::string known;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (losses.outputs[i].classes.empty()) continue;
        withClasses.push_back(i);
        known += (known.empty() ? "" : ", ") + losses.outputs[i].name;
    }
    auto pieces = splitTop(text, ";");
    if (!pieces) return pieces.error();
    for (const auto piece : *pieces) {
        const std::string words(trim(piece));
        const auto equals = words.find('=');
        const std::string name(trim(std::string_view(words).substr(0, equals)));
        const auto named = std::find_if(losses.outputs.begin(), losses.outputs.end(), [&](const JudgedOutput &o) { return o.name == name; });
        if (all.size() > 1 && equals != std::string::npos && named != losses.outputs.end()) {
            if (auto r = of(std::size_t(named - losses.outputs.begin()), std::string(trim(std::string_view(words).substr(equals + 1)))); !r) return r.error();
        } else if (all.size() == 1 || withClasses.size() == 1 || (equals == std::string::npos && !withClasses.empty())) {
            // A preset means every output with classes.
            for (const std::size_t i : all.size() == 1 ? std::vector<std::size_t>{0} : withClasses)
                if (auto r = of(i, words); !r) return r.error();
        } else {
            return makeError("E-COMBO", NL_TR("training", "Class weights: the network has several outputs; say which one is meant, as in OUTPUT=0=1,1=20. Outputs with classes: {0}."), {known.empty() ? "–" : known}, "class_weights");
        }
    }
    return all;
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
    request.activityPerBatch = losses.activityPerBatch;
    for (const LossSpec &l : losses.losses) pass->lossWeights_.push_back(l.weight);
    request.losses = losses.losses;
    request.targetIndex = losses.targets;
    request.targets = data.source->targets();
    pass->targets_ = losses.targets;
    request.counters = metrics.plan();
    auto program = Program::compile(graph, check, std::move(store), std::move(request));
    if (!program) return program.error();
    pass->program_ = std::move(*program);
    pass->judged_.resize(metrics.outputs());
    for (std::size_t o = 0; o < metrics.outputs(); ++o) {
        if (!metrics.wantsScores(o)) continue;
        pass->judged_[o].scores.reserve(rows);
        pass->judged_[o].labels.reserve(rows);
    }
    return pass;
}

// Scores and labels of the last pass, and the first output itself.
void ValidationPass::collect(std::vector<float> *predictions)
{
    for (std::size_t o = 0; o < judged_.size(); ++o) {
        if (!metrics_->wantsScores(o)) continue;
        const View y = program_->output(o), t = program_->target(std::size_t(targets_[o]));
        const int column = metrics_->plan().look(o).column;
        for (int r = 0; r < y.rows; ++r) {
            judged_[o].scores.push_back(float(y.row(r)[column]));
            judged_[o].labels.push_back(float(t.row(r)[t.cols - 1]));
        }
    }
    if (!predictions) return;
    const View y = program_->output(0);
    for (int r = 0; r < y.rows; ++r) predictions->insert(predictions->end(), y.row(r), y.row(r) + y.cols);
}

ValidationPass::Outcome ValidationPass::run(const Source &source, std::span<const Row> rows, std::vector<float> *predictions)
{
    const auto state = program_->counterState();
    std::fill(state.begin(), state.end(), 0.0);
    weights_.clear();
    bool wantScores = false;
    for (std::size_t o = 0; o < judged_.size(); ++o) {
        judged_[o] = {};
        wantScores |= metrics_->wantsScores(o);
    }
    if (wantScores && metrics_->wantsWeights())
        for (const Row row : rows) weights_.push_back(float(source.weight(row)));
    LossParts parts;
    std::vector<LossSum> sums(lossWeights_.size());
    for (std::size_t at = 0; at < rows.size(); at += chunk_) {
        PassInput in;
        in.source = &source;
        in.rows = rows.subspan(at, std::min(chunk_, rows.size() - at));
        program_->forward(in);
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += program_->lossSums()[i];
        if (program_->penalised()) parts.add(program_->lossParts(), double(in.rows.size()));
        collect(predictions);
    }
    Outcome out;
    const auto total = metrics_->sum(*program_);
    std::vector<Scores> scores;
    for (const Judged &j : judged_) scores.push_back({j.scores, j.labels, weights_});
    out.metrics = metrics_->values(total, wantScores ? scores.data() : nullptr);
    out.metrics["loss"] = std::nullopt;
    if (!rows.empty()) {
        const auto names = metrics_->lossNames();
        const double n = double(rows.size());
        parts.data = 0;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const double value = program_->lossValue(i, sums[i], rows.size());
            parts.data += lossWeights_[i] * value * n;
            if (!names.empty()) out.metrics[names[i]] = value;
        }
        out.metrics["loss"] = parts.sum() / n;
        if (program_->penalised()) storeLossParts(out.metrics, parts, n);
    }
    out.confusion = metrics_->confusion(total);
    return out;
}

} // namespace netloom
