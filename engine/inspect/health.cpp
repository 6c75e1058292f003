#include "inspect/health_probe.h"

#include "activations/activation.h"
#include "core/kernels.h"
#include "core/parallel.h"
#include "optimizers/solver.h"
#include "train/before_run.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr double kFlat = 0.05;               // of the steepest slope
constexpr std::uint64_t kHealthSeed = 20;    // of dropout while gradients are looked at

std::unique_ptr<Activation> healthActivation(const std::string &text)
{
    auto made = makePart<Activation>(PartKind::Activation, text);
    if (!made || (*made)->rowwise()) return nullptr;
    return std::move(*made);
}

Real valueAt(const Activation &f, double x)
{
    alignas(64) Real in[kPanel] = {}, out[kPanel] = {};
    in[0] = Real(x);
    f.forward(in, out, 1, kPanel, kPanel);
    return out[0];
}

/// Steepest slope, by the activation's own derivative.
double steepest(const Activation &f)
{
    double most = 0;
    for (int i = -80; i <= 80; ++i) {
        alignas(64) Real x[kPanel] = {}, y[kPanel] = {}, one[kPanel] = {}, slope[kPanel] = {};
        x[0] = Real(i) / 10;
        one[0] = 1;
        f.forward(x, y, 1, kPanel, kPanel);
        f.backward(x, y, one, slope, 1, kPanel, kPanel);
        most = std::max(most, std::fabs(double(slope[0])));
    }
    return most;
}

std::vector<Row> spread(const std::vector<Row> &rows, std::size_t most)
{
    if (rows.size() <= most) return rows;
    std::vector<Row> some(most);
    for (std::size_t i = 0; i < most; ++i) some[i] = rows[i * rows.size() / most];
    return some;
}

double squares(const Tensor &t)
{
    double sum = 0;
    for (const float v : t.data) sum += double(v) * double(v);
    return sum;
}

} // namespace

bool activationDies(const std::string &text)
{
    const auto f = healthActivation(text);
    return f && valueAt(*f, -0.5) == 0 && valueAt(*f, -5) == 0 && valueAt(*f, 0.5) != 0;
}

bool activationSaturates(const std::string &text)
{
    const auto f = healthActivation(text);
    if (!f || f->needsInput() || activationDies(text)) return false;
    const auto flat = [&](double x) { return std::fabs(double(valueAt(*f, 2 * x) - valueAt(*f, x))) < 0.01; };
    return flat(1000) && flat(-1000) && valueAt(*f, 1000) != valueAt(*f, -1000);
}

const LayerHealth *Health::of(NodeId node) const
{
    const auto it = std::find_if(layers.begin(), layers.end(), [&](const LayerHealth &l) { return l.node == node; });
    return it == layers.end() ? nullptr : &*it;
}

struct HealthProbe::Impl {
    /// What is looked at of one layer.
    struct Watched {
        NodeId node = 0;
        int output = 0;                          // of the tapped program
        std::unique_ptr<Activation> saturating = {}; // null: it cannot, or it is a head
        double flat = 0;                         // slope below which a value counts
        bool dies = false;
        // Of one look
        std::vector<char> alive = {};
        double sum = 0, squares = 0, values = 0, saturated = 0;
    };

    TrainInput input;
    Check checked;
    std::shared_ptr<const Graph> graph;
    std::vector<LayerHealth> layers;         // without numbers
    std::vector<Watched> watched;
    std::shared_ptr<ParamStore> tapStore, gradientStore;
    std::unique_ptr<Program> tapped, gradients;
    std::size_t chunk = 1, gradientChunk = 1;
    std::vector<Row> rows, gradientRows, stepRows;
    bool steps = true;                       // the optimiser makes steps from batches

    void listLayers();
    Result<void> buildTaps();
    Result<void> buildGradients(const ResolvedLosses &losses);
    void lookAtOutputs(Health &health);
    void add(Watched &w, const View &y);
    void lookAtGradients(Health &health);
    void lookAtStep(const Checkpoint &state, Health &health) const;
};

HealthProbe::HealthProbe(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
HealthProbe::~HealthProbe() = default;

// Layers with weights, and those that apply an activation.
void HealthProbe::Impl::listLayers()
{
    std::set<NodeId> trainedAfter;           // from which a layer with weights is reached
    for (auto it = checked.order.rbegin(); it != checked.order.rend(); ++it)
        for (const NodeId to : graph->consumers(*it))
            if (checked.nodes.at(to).parameters > 0 || trainedAfter.contains(to)) trainedAfter.insert(*it);
    for (const NodeId id : checked.order) {
        const NodeCheck &known = checked.nodes.at(id);
        const Node &node = graph->nodes.at(id);
        if (node.type == "input" || known.outputs.empty()) continue;
        const auto layer = makeLayer(*graph, id, checked);
        if (!layer) continue;
        const std::string text = (*layer)->activation();
        const auto part = parsePart(PartKind::Activation, text);
        LayerHealth l{.node = id, .name = node.name, .activation = part ? part->info->type : std::string("linear"), .units = std::max(1, known.outputs[0].shape.last())};
        if (known.parameters == 0 && l.activation == "linear") continue;
        Watched w{.node = id, .dies = activationDies(text)};
        if (trainedAfter.contains(id) && activationSaturates(text)) {
            w.saturating = healthActivation(text);
            w.flat = kFlat * steepest(*w.saturating);
        }
        layers.push_back(std::move(l));
        watched.push_back(std::move(w));
    }
}

// A copy of the network with an output at every layer that is looked at.
Result<void> HealthProbe::Impl::buildTaps()
{
    Graph taps = *graph;
    std::map<NodeId, NodeId> tapOf;
    for (const Watched &w : watched) {
        Node tap{.type = "activation", .config = {{"activation", std::string("linear")}}};
        tapOf[w.node] = taps.add(std::move(tap));
        taps.edges.insert({w.node, 0, tapOf[w.node], 0});
    }
    const Check known = check(taps, dataPortsOf(*graph, *input.data->source));
    for (Watched &w : watched)
        w.output = int(std::find(known.outputs.begin(), known.outputs.end(), tapOf[w.node]) - known.outputs.begin());
    auto store = ParamStore::make(taps, known);
    if (!store) return store.error();
    tapStore = std::move(*store);
    ProgramRequest request;
    request.maxRows = int(chunk);
    request.targets = input.data->source->targets();
    auto program = Program::compile(taps, known, tapStore, std::move(request));
    if (!program) return program.error();
    tapped = std::move(*program);
    return {};
}

Result<void> HealthProbe::Impl::buildGradients(const ResolvedLosses &losses)
{
    auto store = ParamStore::make(*graph, checked);
    if (!store) return store.error();
    gradientStore = std::move(*store);
    auto weights = lossClassWeights(input.settings.classWeights, losses);
    if (!weights) return weights.error();
    ProgramRequest request;
    request.training = true;
    request.maxRows = int(gradientChunk);
    request.losses = losses.losses;
    request.targetIndex = losses.targets;
    request.targets = input.data->source->targets();
    request.oneHot = losses.oneHot();
    request.classWeights = std::move(*weights);
    request.activityPerBatch = losses.activityPerBatch;
    auto program = Program::compile(*graph, checked, gradientStore, std::move(request));
    if (!program) return program.error();
    gradients = std::move(*program);
    return {};
}

Result<std::unique_ptr<HealthProbe>> HealthProbe::create(TrainInput input, const Limits &limits)
{
    auto impl = std::make_unique<Impl>();
    Impl &p = *impl;
    p.input = std::move(input);
    p.input.start = {};
    const SplitRows &split = p.input.data->split;
    if (split.train.empty()) return makeError("E-SIZE", NL_TR("training", "There are no training rows. Import data, or give the split a larger training part."), {}, "split");
    const Graph &graph = p.input.graph;
    p.graph = std::make_shared<const Graph>(graph);
    p.checked = check(graph, dataPortsOf(graph, *p.input.data->source));
    for (const Finding &f : p.checked.all())
        if (f.severity == Severity::Error) return f.what;
    double perRow = 0;
    for (const auto &[id, node] : p.checked.nodes)
        for (const Port &port : node.outputs) perRow += double(std::max<std::int64_t>(1, port.shape.size())) * sizeof(Real);
    const auto fit = std::size_t(std::max(8.0, double(limits.bytes) / std::max(1.0, perRow)));
    p.rows = spread(split.validation.empty() ? split.train : split.validation, limits.rows);
    p.chunk = std::min(p.rows.size(), fit);
    p.gradientRows = spread(split.train, std::min(limits.gradientRows, std::max<std::size_t>(8, fit / 2)));
    p.gradientChunk = p.gradientRows.size();
    p.stepRows = spread(split.train, std::size_t(std::max(1, p.input.settings.batchSize)));
    for (const auto *part : {&p.rows, &p.gradientRows, &p.stepRows})
        if (auto ok = checkIndices(graph, *p.input.data->source, *part); !ok) return ok.error();
    const auto losses = resolveLosses(p.input.settings, p.input.losses, graph, p.checked, *p.input.data);
    if (!losses) return losses.error();
    const auto optimizer = makeOptimizer(p.input.settings.optimizer);
    if (!optimizer) return optimizer.error();
    p.steps = !(*optimizer)->solver() && (*optimizer)->options.accumulationSteps <= 1;
    p.listLayers();
    if (auto r = p.buildTaps(); !r) return r.error();
    if (auto r = p.buildGradients(*losses); !r) return r.error();
    return std::unique_ptr<HealthProbe>(new HealthProbe(std::move(impl)));
}

void HealthProbe::Impl::add(Watched &w, const View &y)
{
    const std::size_t units = w.alive.size();
    AlignedBuffer<Real> one, slope;
    if (w.saturating) {
        one.resize(std::size_t(y.ld));
        slope.resize(std::size_t(y.ld));
        std::fill_n(one.data(), one.size(), Real(1));
    }
    for (int r = 0; r < y.rows; ++r) {
        const Real *row = y.row(r);
        for (int c = 0; c < y.cols; ++c) {
            w.sum += double(row[c]);
            w.squares += double(row[c]) * double(row[c]);
            if (row[c] != Real(0)) w.alive[std::size_t(c) % units] = 1;
        }
        if (!w.saturating) continue;
        w.saturating->backward(nullptr, row, one.data(), slope.data(), 1, y.cols, y.ld);
        for (int c = 0; c < y.cols; ++c) w.saturated += std::fabs(double(slope.data()[c])) < w.flat;
    }
    w.values += double(y.rows) * y.cols;
}

void HealthProbe::Impl::lookAtOutputs(Health &health)
{
    for (std::size_t i = 0; i < watched.size(); ++i) {
        Watched &w = watched[i];
        w.alive.assign(std::size_t(layers[i].units), 0);
        w.sum = w.squares = w.values = w.saturated = 0;
    }
    tapped->resetState();
    for (std::size_t at = 0; at < rows.size(); at += chunk) {
        PassInput in;
        in.source = input.data->source.get();
        in.rows = std::span(rows).subspan(at, std::min(chunk, rows.size() - at));
        tapped->forward(in);
        for (Watched &w : watched) add(w, tapped->output(std::size_t(w.output)));
    }
    health.rows = rows.size();
    for (std::size_t i = 0; i < watched.size(); ++i) {
        const Watched &w = watched[i];
        LayerHealth &l = health.layers[i];
        if (w.values == 0) continue;
        const double mean = w.sum / w.values;
        l.outputSd = std::sqrt(std::max(0.0, w.squares / w.values - mean * mean));
        if (w.dies) l.dead = double(std::count(w.alive.begin(), w.alive.end(), 0)) / double(w.alive.size());
        if (w.saturating) l.saturated = w.saturated / w.values;
    }
}

void HealthProbe::Impl::lookAtGradients(Health &health)
{
    gradients->resetState();
    PassInput in;
    in.source = input.data->source.get();
    in.rows = gradientRows;
    in.seed = kHealthSeed;
    gradients->forwardBackward(in);
    health.gradientRows = gradientRows.size();
    std::map<NodeId, std::pair<double, double>> byNode; // Σ g², number of weights
    double all = 0;
    for (const ParamBlock &block : gradientStore->blocks()) {
        if (!block.trainable) continue;
        for (const ParamSpec &spec : block.specs) {
            const Tensor g = gradients->gradient({block.node, spec.name});
            const double s = squares(g);
            byNode[block.node].first += s;
            byNode[block.node].second += double(g.data.size());
            all += s;
        }
    }
    health.gradientNorm = std::sqrt(all);
    double last = 0;
    for (LayerHealth &l : health.layers) {
        const auto it = byNode.find(l.node);
        if (it == byNode.end() || it->second.second == 0) continue;
        l.gradientNorm = std::sqrt(it->second.first);
        l.gradientRms = std::sqrt(it->second.first / it->second.second);
        last = *l.gradientRms;
    }
    for (LayerHealth &l : health.layers)
        if (l.gradientRms && last > 0) l.relativeGradient = *l.gradientRms / last;
}

// The step that training would make next, if this batch came: learning rate, clipping, momentum and all.
void HealthProbe::Impl::lookAtStep(const Checkpoint &state, Health &health) const
{
    TrainInput from = input;
    from.start = state;
    auto trainer = Trainer::create(std::move(from));
    if (!trainer) return;
    // Where weights are averaged, the others are those that are trained.
    const auto trained = [&] {
        Checkpoint c = (*trainer)->checkpoint();
        return c.resumeWeights.empty() ? std::move(c.weights) : std::move(c.resumeWeights);
    };
    const ParamValues before = trained();
    if (!std::isfinite((*trainer)->step(stepRows))) return;
    const ParamValues after = trained();
    std::map<NodeId, std::pair<double, double>> byNode; // Σ Δw², Σ w²
    for (const ParamBlock &block : gradientStore->blocks()) {
        if (!block.trainable) continue;
        for (const ParamSpec &spec : block.specs) {
            const ParamKey key{block.node, spec.name};
            const auto a = before.find(key), b = after.find(key);
            if (a == before.end() || b == after.end()) continue;
            auto &[moved, size] = byNode[block.node];
            size += squares(*a->second);
            for (std::size_t i = 0; i < a->second->data.size(); ++i) {
                const double d = double(b->second->data[i]) - double(a->second->data[i]);
                moved += d * d;
            }
        }
    }
    for (LayerHealth &l : health.layers)
        if (const auto it = byNode.find(l.node); it != byNode.end() && it->second.second > 0) l.update = std::sqrt(it->second.first / it->second.second);
}

Result<Health> HealthProbe::look(const Checkpoint &state)
{
    const FlushDenormals flush;
    Impl &p = *impl_;
    for (const ParamBlock &block : p.gradientStore->blocks())
        for (const ParamSpec &spec : block.specs)
            if (!state.weights.contains({block.node, spec.name}))
                return makeError("E-SIZE", NL_TR("training", "These weights are of another network: “{0}” has none."), {block.nodeName}, {}, block.node);
    if (auto r = p.tapStore->load(state.weights); !r) return r.error();
    if (auto r = p.gradientStore->load(state.weights); !r) return r.error();
    Health health;
    health.epoch = state.epoch;
    health.step = state.step;
    health.layers = p.layers;
    health.graph = p.graph;
    health.optimizer = p.input.settings.optimizer;
    p.lookAtOutputs(health);
    p.lookAtGradients(health);
    if (p.steps) p.lookAtStep(state, health);
    return health;
}

} // namespace netloom
