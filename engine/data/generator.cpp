#include "data/generator.h"

namespace netloom {

Result<Table> generate(const std::string &name, const Values &config)
{
    const PartInfo *info = findPart(PartKind::Generator, name);
    if (!info) {
        std::string known;
        for (const auto *part : parts(PartKind::Generator))
            known += (known.empty() ? "" : ", ") + part->type;
        return makeError("E-GENERATOR", NL_TR("Data", "There is no generator '{0}'. Known generators: {1}."),
                         {name, known});
    }
    auto completed = info->schema.complete(config);
    if (!completed)
        return completed.error();
    return makePart<Generator>(*info, *completed)->generate();
}

} // namespace netloom
