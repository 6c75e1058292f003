#include "constraints/constraint.h"
#include "initializers/random_fill.h"
#include "layers/layer.h"
#include "train/checkpoint.h"

namespace netloom {

namespace {

Error at(Error e, NodeId node)
{
    e.node = node;
    return e;
}

// As after a step, so that the first forward pass sees weights that are allowed.
Result<void> constrain(const ParamSpec &spec, Tensor &tensor)
{
    if (spec.constraint.empty() || spec.constraint == "none") return {};
    auto made = makePart<Constraint>(PartKind::Constraint, spec.constraint);
    if (!made) return made.error();
    if (auto r = (*made)->check(spec.shape); !r) return r;
    if (!(*made)->applyAtStart()) return {};
    std::vector<Real> w(tensor.data.begin(), tensor.data.end());
    std::vector<double> scratch((*made)->scratch(spec.shape));
    (*made)->apply(w.data(), spec.shape, scratch.data());
    std::transform(w.begin(), w.end(), tensor.data.begin(), [](Real v) { return float(v); });
    return {};
}

Result<void> fillNode(NodeId id, const std::vector<ParamSpec> &specs, std::uint64_t seed, ParamValues &out)
{
    std::uint32_t index = 0;
    double fanIn = 0;
    for (const ParamSpec &spec : specs) {
        auto init = makePart<Initializer>(PartKind::Initializer, spec.initializer);
        if (!init) return at(init.error(), id);
        if (auto r = (*init)->check(spec.shape); !r) return at(r.error(), id);
        if (fanIn == 0 && spec.shape.rank() >= 2) fanIn = fansOf(spec.shape).in;
        auto tensor = std::make_shared<Tensor>();
        tensor->shape = spec.shape;
        tensor->data.resize(std::size_t(spec.shape.size()));
        (*init)->fill(tensor->data, spec.shape, {seed, id, index++, fanIn});
        if (auto r = constrain(spec, *tensor); !r) return at(r.error(), id);
        out[{id, spec.name}] = std::move(tensor);
    }
    return {};
}

} // namespace

Result<ParamValues> initialWeights(const Graph &graph, const DataPorts &data, std::uint64_t seed)
{
    const Check checked = check(graph, data);
    ParamValues out;
    for (const NodeId id : checked.order) {
        const Node &node = graph.nodes.at(id);
        const NodeCheck &nc = checked.nodes.at(id);
        for (const Finding &f : nc.findings)
            if (f.severity == Severity::Error) return f.what;
        if (node.sharedWith || nc.outputs.empty()) continue;
        auto layer = makeLayer(graph, id, checked);
        if (!layer) return layer.error();
        if (auto r = fillNode(id, (*layer)->params(nc.inputs), seed, out); !r) return r.error();
    }
    return out;
}

} // namespace netloom
