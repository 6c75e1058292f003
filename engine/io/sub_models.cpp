#include "graph/param_store.h"
#include "io/project_parts.h"

namespace netloom {

Result<ParamValues> loadSubModels(Graph &graph)
{
    ParamValues weights;
    for (auto &[id, node] : graph.nodes) {
        const auto file = node.config.find("file");
        if (node.type != "sub_model" || file == node.config.end()) continue;
        const auto *path = std::get_if<std::string>(&file->second);
        if (!path || path->empty()) continue;
        auto saved = loadProject(*path);
        if (!saved) {
            Error e = makeError(saved.error().code, NL_TR("io", "The sub-model “{0}”: {1}"), {node.name, message(saved.error())}, "file", id);
            return e;
        }
        auto inner = std::make_shared<Graph>(std::move(saved->graph));
        for (auto &[key, tensor] : saved->state.weights)
            if (const auto from = inner->nodes.find(key.node); from != inner->nodes.end()) weights[{id, from->second.name + '/' + key.name}] = tensor;
        node.inner = std::move(inner);
        node.config.erase("file");
    }
    return weights;
}

Result<void> checkSubModels(const Graph &graph, const Check &checked, const ParamValues &weights)
{
    const auto shapes = parameterShapes(graph, checked);
    for (const auto &[key, tensor] : weights) {
        const auto now = shapes.find(key);
        if (now != shapes.end() && tensor && now->second == tensor->shape) continue;
        return makeError("E-SIZE", NL_TR("io", "The sub-model “{0}” was saved for other inputs: its weights {1} are {2}, and here they would be {3}. Give it as many values as it was trained on."),
                         {graph.nodes.at(key.node).name, key.name, toText(tensor->shape), now == shapes.end() ? "–" : toText(now->second)}, {}, key.node);
    }
    return {};
}

} // namespace netloom
