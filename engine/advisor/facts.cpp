#include "advisor/facts.h"

#include <algorithm>
#include <iterator>

namespace netloom {

double trainingMemory(const Check &check, int batch)
{
    double values = 0;
    for (const auto &[id, node] : check.nodes)
        for (const Port &port : node.outputs) values += double(std::max<std::int64_t>(port.shape.size(), 0));
    return 4.0 * (4.0 * double(check.parameters) + 2.0 * values * batch);
}

bool saturates(std::string_view a) { return a == "sigmoid" || a == "tanh" || a == "hard_sigmoid" || a == "hard_tanh"; }

bool reluLike(std::string_view a) { return a == "relu" || a == "leaky_relu" || a == "relu6" || a == "elu" || a == "prelu" || a == "thresholded_relu"; }

bool isDropout(std::string_view type) { return type == "dropout" || type == "alpha_dropout" || type == "gaussian_dropout"; }

bool isScaler(std::string_view step)
{
    return step.ends_with("_scale") || step == "box_cox" || step == "yeo_johnson";
}

namespace {

std::string partName(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    const auto spec = text ? parsePartSpec(*text) : Result<PartSpec>(Error{});
    return spec ? spec->name : std::string("linear");
}

/// Layers whose output is an activation of their input.
std::string ownActivation(const LayerFacts &l)
{
    const auto field = l.config.find("activation");
    if (field != l.config.end()) return partName(field->second);
    for (const char *type : {"elu", "leaky_relu", "prelu", "softmax", "thresholded_relu"})
        if (l.type() == type) return type;
    return "linear";
}

bool isActivation(const LayerFacts &l) { return !l.dense && (l.type() == "activation" || ownActivation(l) != "linear"); }

/// Layers that change no value's meaning: what an activation may stand behind.
bool quiet(const LayerFacts &l)
{
    return isDropout(l.type()) || l.type().ends_with("_normalization") || l.type() == "gaussian_noise" || l.type() == "activity_regularization"
           || l.type() == "flatten" || l.type() == "reshape" || l.type().starts_with("spatial_dropout");
}

/// Layers behind an error are of unknown shape: nothing is said about them.
std::set<NodeId> behindErrors(const std::map<NodeId, std::vector<NodeId>> &before, const Check &check)
{
    std::set<NodeId> lost;
    for (const auto &[id, node] : check.nodes)
        for (const Finding &f : node.findings)
            if (f.severity == Severity::Error) lost.insert(id);
    for (const NodeId id : lost.empty() ? std::vector<NodeId>() : check.order)
        if (const auto from = before.find(id); from != before.end())
            for (const NodeId one : from->second)
                if (lost.contains(one)) lost.insert(id);
    return lost;
}

std::vector<LayerFacts> gatherLayers(const Graph &graph, const Check &check)
{
    std::map<NodeId, std::vector<NodeId>> before, after;
    for (const Edge &e : graph.edges) {
        before[e.to].push_back(e.from);
        after[e.from].push_back(e.to);
    }
    const auto lost = behindErrors(before, check);
    std::vector<LayerFacts> layers;
    for (const NodeId id : check.order) {
        const auto node = graph.nodes.find(id);
        const auto known = check.nodes.find(id);
        if (lost.contains(id) || node == graph.nodes.end() || known == check.nodes.end()) continue;
        const PartInfo *info = findPart(PartKind::Layer, node->second.type);
        if (!info) continue;
        LayerFacts l{.id = id, .node = &node->second, .before = before[id], .after = after[id]};
        if (auto config = info->schema.complete(node->second.config)) l.config = std::move(*config);
        if (!known->second.inputs.empty()) l.in = known->second.inputs.front().shape;
        if (!known->second.outputs.empty()) l.out = known->second.outputs.front().shape;
        l.parameters = known->second.parameters;
        l.dense = l.type() == "dense" || l.type() == "tied_dense";
        layers.push_back(std::move(l));
    }
    return layers;
}

void gatherRecurrent(const Graph &graph, const std::vector<LayerFacts> &layers, std::vector<RecurrentFacts> &list)
{
    for (const LayerFacts &l : layers) {
        auto one = recurrentFacts(graph, l.id);
        if (!one) continue;
        if (l.in.rank() == 2) {
            one->steps = l.in.axes[0];
            one->inputs = l.in.axes[1];
        }
        list.push_back(std::move(*one));
    }
}

bool isRecurrentType(std::string_view type) { return type == "lstm" || type == "gru" || type == "simple_rnn"; }

} // namespace

std::optional<RecurrentFacts> recurrentFacts(const Graph &graph, NodeId id)
{
    const auto node = graph.nodes.find(id);
    if (node == graph.nodes.end()) return {};
    RecurrentFacts r{.id = id, .name = node->second.name, .type = node->second.type};
    Values given = node->second.config;
    if (r.type == "bidirectional") {
        r.wrapped = true;
        const auto text = given.find("layer");
        if (const Graph *inner = node->second.inner.get(); inner && inner->nodes.size() == 1) {
            r.type = inner->nodes.begin()->second.type;
            given = inner->nodes.begin()->second.config;
        } else {
            const auto *words = text == given.end() ? nullptr : std::get_if<std::string>(&text->second);
            const auto part = parsePart(PartKind::Layer, words ? *words : "lstm");
            if (!part) return {};
            r.type = part->info->type;
            given = part->config;
        }
    }
    if (!isRecurrentType(r.type)) return {};
    auto config = findPart(PartKind::Layer, r.type)->schema.complete(given);
    if (!config) return {};
    r.config = std::move(*config);
    return r;
}

Facts::Facts(const Graph &g, const Check &c, const DataSpec &s, const Values &t, const std::vector<LossSpec> &losses, const DataFacts &d,
             std::size_t finished, const Thresholds &l, double memory, const std::vector<PastRun> &earlier, std::uint64_t epochs, const std::vector<Health> &looks)
    : graph(g), check(c), spec(s), training(t), data(d), limit(l), runs(finished), freeMemory(memory), epochsDone(epochs)
{
    std::copy_if(earlier.begin(), earlier.end(), std::back_inserter(past), [](const PastRun &r) { return !r.config.empty(); });
    if (auto read = trainSettings(training)) {
        settingsOk = true;
        settings = std::move(*read);
        if (const auto part = parsePart(PartKind::Optimizer, settings.optimizer)) {
            optimizer = part->info->type;
            optimizerOptions = part->config;
            if (optimizerOptions.contains("learning_rate")) learningRate = getNumber(optimizerOptions, "learning_rate");
        }
        metrics = settings.metrics;
        std::copy_if(looks.begin(), looks.end(), std::back_inserter(health),
                     [&](const Health &h) { return h.graph && *h.graph == graph && h.optimizer == settings.optimizer; });
    }
    whole = check.ok() && !graph.nodes.empty();
    layers = gatherLayers(graph, check);
    for (std::size_t i = 0; i < layers.size(); ++i) places[layers[i].id] = i;
    gatherRecurrent(graph, layers, recurrent);
    std::set<NodeId> denseAfter;         // layers from which a dense one is reached
    for (auto it = layers.rbegin(); it != layers.rend(); ++it)
        for (const NodeId to : it->after) {
            const LayerFacts *reader = layer(to);
            if (reader && (reader->dense || denseAfter.contains(to))) denseAfter.insert(it->id);
        }
    for (LayerFacts &one : layers) {
        one.head = one.dense && !denseAfter.contains(one.id);
        hidden += one.dense && !one.head;
        one.activation = ownActivation(one);
        one.activationNode = one.id;
    }
    for (LayerFacts &one : layers) {
        const LayerFacts *reader = one.dense && one.activation == "linear" ? next(one) : nullptr;
        if (!reader || !isActivation(*reader)) continue;
        one.activation = ownActivation(*reader);
        one.activationNode = reader->id;
    }
    if (check.outputs.size() == 1 && layer(check.outputs.front())) {
        outputNode = check.outputs.front();
        for (const LayerFacts &one : layers)
            if (one.head) output = output ? nullptr : &one;
    }
    lossInSettings = losses.empty();
    std::string text = losses.size() == 1 ? losses.front().loss : losses.empty() ? settings.loss : std::string();
    if (text.empty() && losses.size() < 2 && outputNode && data.prepared) text = defaultLoss(data.task, graph, outputNode);
    if (const auto part = parsePart(PartKind::Loss, text); !text.empty() && part) {
        loss = part->info->type;
        lossOptions = part->config;
    }
}

const LayerFacts *Facts::layer(NodeId id) const
{
    const auto at = places.find(id);
    return at == places.end() ? nullptr : &layers[at->second];
}

const LayerFacts *Facts::next(const LayerFacts &from, bool skipQuiet) const
{
    const LayerFacts *at = &from;
    for (std::size_t steps = 0; steps <= layers.size(); ++steps) {
        if (at->after.size() != 1) return nullptr;
        at = layer(at->after.front());
        if (!at || !skipQuiet || !quiet(*at)) return at;
    }
    return nullptr;
}

bool Facts::lasting(NodeId id, const std::function<bool(const LayerHealth &)> &holds) const
{
    return lasting([&](const Health &look) {
        const LayerHealth *l = look.of(id);
        return l && holds(*l);
    });
}

bool Facts::lasting(const std::function<bool(const Health &)> &holds) const
{
    constexpr int kEpochs = 3;
    bool on = false;
    int same = 0;                            // epochs in a row that ask for the other state
    for (const Health &look : health) {
        same = holds(look) == on ? 0 : same + 1;
        if (same < kEpochs) continue;
        on = !on;
        same = 0;
    }
    return on;
}

int Facts::stepOf(std::string_view type) const
{
    for (std::size_t i = 0; i < spec.steps.size(); ++i)
        if (spec.steps[i].enabled && spec.steps[i].type == type) return int(i);
    return -1;
}

bool Facts::scaled() const
{
    return std::any_of(spec.steps.begin(), spec.steps.end(), [](const RecipeStep &s) {
        const auto target = s.config.find("target");
        const bool ofTarget = target != s.config.end() && target->second == Value(true);
        return s.enabled && isScaler(s.type) && !ofTarget;
    });
}

int Facts::scalePlace() const
{
    for (std::size_t i = 0; i < spec.steps.size(); ++i)
        for (const char *late : {"smote", "random_oversample", "random_undersample", "balance"})
            if (spec.steps[i].type == late) return int(i);
    return -1;
}

const LayerFacts *Facts::code() const
{
    const LayerFacts *best = nullptr, *previous = nullptr;
    for (const LayerFacts &l : layers) {
        if (!l.dense) continue;
        // Of equals in a row the last one: an added linear layer is the code then.
        const bool narrower = !best || l.out.last() < best->out.last() || (l.out.last() == best->out.last() && previous == best);
        if (!l.head && l.out.rank() == 1 && narrower) best = &l;
        previous = &l;
    }
    return best;
}

bool Facts::pictures() const
{
    if (std::any_of(data.inputs.begin(), data.inputs.end(), [](const Port &p) { return p.shape.rank() == 3; })) return true;
    const auto pixel = [](const FeatureFacts &x) { return x.name.ends_with(']') && x.name.find('[') < x.name.find(','); };
    return !data.features.empty() && std::all_of(data.features.begin(), data.features.end(), [&](const FeatureFacts &x) { return pixel(x) && x.name.find(',') != x.name.npos; });
}

bool Facts::rare() const { return data.prepared && data.task == TaskKind::Binary && data.positiveShare() < limit("rare_share"); }

} // namespace netloom
