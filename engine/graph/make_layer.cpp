#include "graph/check.h"

namespace netloom {

namespace {

constexpr std::string_view kInner = "layer"; // field of a wrapper that takes the inner layer's text

/// The only layer of an inner graph (its inputs do not count), as part text.
Result<std::string> innerText(const Node &node)
{
    const Node *only = nullptr;
    for (const auto &[id, inner] : node.inner->nodes) {
        if (inner.type == "input") continue;
        if (only)
            return makeError("E-LINK", NL_TR("check", "'{0}' takes one layer inside, and there are several."), {node.name});
        only = &inner;
    }
    if (!only) return makeError("E-LINK", NL_TR("check", "'{0}' needs a layer inside."), {node.name});
    const PartInfo *info = findPart(PartKind::Layer, only->type);
    if (!info)
        return makeError("E-NAME", NL_TR("check", "The layer '{0}' inside '{1}' is not known to this program."),
                         {only->type, node.name});
    Values config = only->config;
    if (only->inner) {
        auto text = innerText(*only);
        if (!text) return text;
        config[std::string(kInner)] = *text;
    }
    return partText(*info, config);
}

} // namespace

Result<std::unique_ptr<Layer>> makeLayer(const Node &node)
{
    const PartInfo *info = findPart(PartKind::Layer, node.type);
    if (!info)
        return makeError("E-NAME", NL_TR("check", "'{0}' is of the type '{1}', which this program does not know. It is kept as "
                                                  "it is, but cannot run: install the missing part or replace the layer."),
                         {node.name, node.type});
    Values config = node.config;
    const Field *wrapped = info->schema.find(kInner);
    if (wrapped && wrapped->kind == FieldKind::Part && node.inner) {
        auto text = innerText(node);
        if (!text) return text.error();
        config[wrapped->key] = *text;
    }
    auto completed = info->schema.complete(config);
    if (!completed) return completed.error();
    // No option of any part, but a frozen batch normalisation computes with other statistics.
    (*completed)["trainable"] = node.trainable;
    auto layer = makePart<Layer>(*info, *completed);
    if (node.inner && !wrapped) layer->setInner(node.inner);
    return layer;
}

Result<void> tellPartner(const Graph &graph, NodeId id, Layer &layer, const std::function<std::span<const Port>(NodeId)> &inputs)
{
    const std::string name = layer.tiedTo();
    if (name.empty()) return {};
    const NodeId partner = graph.findByName(name);
    const bool fits = partner && partner != id && graph.nodes.at(partner).type == "dense" && reaches(graph, partner, id) && !inputs(partner).empty();
    if (!fits) return layer.tie(nullptr, {});
    const NodeId owner = graph.nodes.at(partner).sharedWith;
    auto made = makeLayer(graph.nodes.at(owner && graph.nodes.contains(owner) ? owner : partner));
    if (!made) return made.error();
    return layer.tie(made->get(), inputs(partner));
}

Result<std::unique_ptr<Layer>> makeLayer(const Graph &graph, NodeId id, const Check &check, bool frozen)
{
    Node node = graph.nodes.at(id);
    if (node.sharedWith && graph.nodes.contains(node.sharedWith)) {
        std::string name = std::move(node.name);
        node = graph.nodes.at(node.sharedWith);
        node.name = std::move(name);
    }
    node.trainable = node.trainable && !frozen;
    auto layer = makeLayer(node);
    if (!layer) return layer;
    const auto inputs = [&](NodeId other) { return std::span<const Port>(check.nodes.at(other).inputs); };
    if (auto r = tellPartner(graph, id, **layer, inputs); !r) return r.error();
    return layer;
}

} // namespace netloom
