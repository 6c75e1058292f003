#include "train/metric_set.h"

#include <algorithm>

namespace netloom {

Result<MetricSet> MetricSet::make(std::vector<std::string> names, TaskKind task, const Port &output, bool sparse, double threshold, bool inclusive)
{
    MetricSet s;
    const bool regression = task == TaskKind::Regression || task == TaskKind::Reconstruction;
    s.classification_ = !regression;
    s.plan_.outputs = int(output.shape.size());
    s.plan_.classes = regression ? 0 : std::max(2, output.shape.last());
    if (task == TaskKind::Binary && sparse && s.plan_.outputs == 2) { // softmax over two classes: look at the positive one
        s.plan_.outputs = 1;
        s.plan_.column = 1;
        sparse = false;
    }
    s.plan_.sparse = sparse;
    s.plan_.threshold = threshold;
    s.plan_.inclusive = inclusive;
    if (names.empty()) names = defaultMetrics(task);
    std::erase(names, "loss");
    for (const std::string &name : names) {
        auto choice = parsePart(PartKind::Metric, name);
        if (!choice) return choice.error();
        std::shared_ptr<const Metric> metric = makePart<Metric>(*choice->info, choice->config);
        if (!metric->applies(s.plan_.outputs, s.plan_.classes, regression)) {
            std::string fit;
            for (const auto &m : defaultMetrics(task)) {
                const auto other = makePart<Metric>(PartKind::Metric, m);
                if (other.ok() && (*other)->applies(s.plan_.outputs, s.plan_.classes, regression)) fit += (fit.empty() ? "" : ", ") + m;
            }
            return makeError("E-COMBO", NL_TR("training", "The metric “{0}” does not fit this target. Those that fit are {1}."), {name, fit}, "metrics");
        }
        s.names_.push_back(choice->info->type);
        s.counterNames_.push_back(metric->counter());
        s.metrics_.push_back(std::move(metric));
    }
    std::vector<std::string> wanted = s.counterNames_;
    if (!regression) wanted.push_back(s.plan_.outputs == 1 ? "binary_counts" : "class_confusion");
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    for (const std::string &name : wanted) {
        const Counter *counter = findCounter(name);
        if (!counter) return makeError("E-NAME", NL_TR("training", "There is no counter “{0}”."), {name});
        s.plan_.counters.push_back(counter);
        s.plan_.offsets.push_back(s.plan_.size);
        s.plan_.size += counter->size(s.plan_.outputs, s.plan_.classes);
    }
    return s;
}

std::size_t MetricSet::offsetOf(const std::string &counter) const
{
    const Counter *c = findCounter(counter);
    const auto at = std::find(plan_.counters.begin(), plan_.counters.end(), c) - plan_.counters.begin();
    return plan_.offsets[std::size_t(at)];
}

bool MetricSet::wantsScores() const
{
    return plan_.classes == 2 && std::any_of(metrics_.begin(), metrics_.end(), [](const auto &m) { return m->fromScores(); });
}

MetricValues MetricSet::values(std::span<const double> state, const Scores *scores) const
{
    MetricValues out;
    for (std::size_t i = 0; i < metrics_.size(); ++i) {
        const std::size_t offset = offsetOf(counterNames_[i]);
        const std::size_t size = findCounter(counterNames_[i])->size(plan_.outputs, plan_.classes);
        out[names_[i]] = scores && metrics_[i]->fromScores() ? metrics_[i]->exact(*scores)
                                                             : metrics_[i]->result(state.subspan(offset, size), plan_.outputs, plan_.classes);
    }
    return out;
}

std::optional<Confusion> MetricSet::confusion(std::span<const double> state) const
{
    if (!classification_) return std::nullopt;
    Confusion c;
    c.classes = plan_.classes;
    if (plan_.outputs == 1) {
        const double *p = state.data() + offsetOf("binary_counts"); // TP FP TN FN
        c.counts = {p[2], p[1], p[3], p[0]};
    } else {
        const double *p = state.data() + offsetOf("class_confusion");
        c.counts.assign(p, p + c.classes * c.classes);
    }
    return c;
}

bool MetricSet::higherIsBetter(std::string_view metric) const
{
    if (metric == "loss") return false;
    const auto it = std::find(names_.begin(), names_.end(), metric);
    return it != names_.end() && metrics_[std::size_t(it - names_.begin())]->higherIsBetter();
}

std::vector<double> sumGroups(Program &program, std::size_t size)
{
    std::vector<double> total(size, 0.0);
    const auto state = program.counterState();
    for (int g = 0; g < program.counterGroups(); ++g)
        for (std::size_t i = 0; i < size; ++i) total[i] += state[std::size_t(g) * size + i];
    return total;
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
    if (losses.empty()) {
        if (check.outputs.size() != 1)
            return makeError("E-LINK", NL_TR("training", "The network has {0} outputs, but the data have one target. Connect or delete what is left over."), {std::to_string(check.outputs.size())},
                             {}, check.outputs.empty() ? 0 : check.outputs[0]);
        losses.push_back({check.outputs[0], 0, {}, settings.loss, 1});
    }
    for (LossSpec &l : losses) {
        if (l.node == 0 && check.outputs.size() == 1) l.node = check.outputs[0];
        if (l.loss.empty()) l.loss = settings.loss.empty() ? defaultLoss(data.task, graph, l.node) : settings.loss;
        const auto target = std::find(data.targetNames.begin(), data.targetNames.end(), l.target);
        const bool known = l.target.empty() || target != data.targetNames.end() || data.source->targets().size() == 1;
        if (!known) return makeError("E-LINK", NL_TR("training", "There is no target “{0}” in the data."), {l.target});
        r.targets.push_back(l.target.empty() || data.source->targets().size() == 1 ? 0 : int(target - data.targetNames.begin()));
        auto loss = makePart<Loss>(PartKind::Loss, l.loss);
        if (!loss) return loss.error();
        if (r.losses.empty()) r.sparse = data.task == TaskKind::Classes || (*loss)->sparseTarget();
        const Port &port = check.nodes.at(l.node).outputs.at(std::size_t(l.port));
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
    const bool wantScores = metrics_->wantsScores();
    const int column = metrics_->plan().column;
    double loss = 0;
    for (std::size_t at = 0; at < rows.size(); at += chunk_) {
        PassInput in;
        in.source = &source;
        in.rows = rows.subspan(at, std::min(chunk_, rows.size() - at));
        loss += program_->forward(in);
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
    const auto total = sumGroups(*program_, metrics_->plan().size);
    const Scores scores{scores_, labels_};
    out.metrics = metrics_->values(total, wantScores ? &scores : nullptr);
    out.metrics["loss"] = rows.empty() ? std::nullopt : std::optional(loss / double(rows.size()));
    out.confusion = metrics_->confusion(total);
    return out;
}

} // namespace netloom
