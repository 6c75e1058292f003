#include "document/parked_weights.h"

#include "layers/layer.h"

#include <algorithm>

namespace netloom {

ParkedWeights::Shapes ParkedWeights::shapes(const Graph &graph, const Check &check)
{
    Shapes shapes;
    for (const auto &[id, node] : graph.nodes) {
        const auto found = check.nodes.find(id);
        // Shared nodes read the weights of another one.
        if (found == check.nodes.end() || node.sharedWith || found->second.outputs.empty()) continue;
        const auto layer = makeLayer(graph, id, check); // with what is inside: bidirectional, time_distributed, sub_model
        if (!layer) continue;
        for (const ParamSpec &p : (*layer)->params(found->second.inputs)) shapes[{id, p.name}] = p.shape;
    }
    return shapes;
}

void ParkedWeights::park(Checkpoint &state, const ParamKey &key)
{
    Tensors tensors{state.weights.at(key), {}};
    if (const auto slots = state.optimizerSlots.find(key); slots != state.optimizerSlots.end()) tensors.slots = slots->second;
    parked_[{key, tensors.weight->shape.axes}] = std::move(tensors);
    state.weights.erase(key);
    state.optimizerSlots.erase(key);
}

bool ParkedWeights::fit(Checkpoint &state, const Graph &graph, const Check &check)
{
    if (state.weights.empty() && parked_.empty()) return false;
    const Shapes needed = shapes(graph, check);
    // What is in use depends on the graph alone, so that undo meets the same weights again: a layer that is cut off
    // has none. Only while the data is still to come, unknown shapes say nothing.
    const bool inputsKnown = std::all_of(check.inputs.begin(), check.inputs.end(),
                                         [&](NodeId id) { return !check.nodes.at(id).outputs.empty(); });
    std::vector<ParamKey> misfits;
    for (const auto &[key, tensor] : state.weights) {
        const auto it = needed.find(key);
        const bool unknown = it == needed.end() && graph.nodes.count(key.node) && !inputsKnown;
        if (!unknown && (it == needed.end() || it->second != tensor->shape)) misfits.push_back(key);
    }
    for (const ParamKey &key : misfits) park(state, key);
    bool changed = !misfits.empty();
    for (const auto &[key, shape] : needed) {
        if (state.weights.count(key)) continue;
        const auto it = parked_.find({key, shape.axes});
        if (it == parked_.end()) continue;
        state.weights[key] = it->second.weight;
        if (!it->second.slots.empty()) state.optimizerSlots[key] = it->second.slots;
        parked_.erase(it);
        changed = true;
    }
    return changed;
}

void ParkedWeights::forgetFrom(NodeId first)
{
    for (auto it = parked_.begin(); it != parked_.end();)
        it = it->first.first.node >= first ? parked_.erase(it) : std::next(it);
}

} // namespace netloom
