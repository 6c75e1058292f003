#include "initializers/initializer.h"
#include "layers/layer.h"
#include "train/checkpoint.h"

namespace netloom {

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
        auto layer = makeLayer(node);
        if (!layer) return layer.error();
        std::uint32_t index = 0;
        for (const ParamSpec &spec : (*layer)->params(nc.inputs)) {
            auto init = makePart<Initializer>(PartKind::Initializer, spec.initializer);
            if (!init) return init.error();
            if (auto r = (*init)->check(spec.shape); !r) {
                Error e = r.error();
                e.node = id;
                return e;
            }
            auto tensor = std::make_shared<Tensor>();
            tensor->shape = spec.shape;
            tensor->data.resize(std::size_t(spec.shape.size()));
            (*init)->fill(tensor->data, spec.shape, {seed, id, index++});
            out[{id, spec.name}] = std::move(tensor);
        }
    }
    return out;
}

} // namespace netloom
