#include "layers/layer.h"

namespace netloom {

Result<std::unique_ptr<Layer>> makeLayer(const Node &node)
{
    const PartInfo *info = findPart(PartKind::Layer, node.type);
    if (!info)
        return makeError("E-LINK", NL_TR("graph", "{0}: there is no layer “{1}” in this program. Replace the node, or open the file with the version that has it."),
                         {node.name, node.type});
    auto config = info->schema.complete(node.config);
    if (!config) {
        Error e = config.error();
        e.text = "{" + std::to_string(e.args.size()) + "}: " + e.text;
        e.args.push_back(node.name);
        return e;
    }
    return makePart<Layer>(*info, *config);
}

} // namespace netloom
