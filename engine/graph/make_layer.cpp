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
    return makePart<Layer>(*info, *completed);
}

} // namespace netloom
