#include "layers/layer.h"

#include <algorithm>

namespace netloom {

namespace {

/// Samples are contiguous in C order already: only the shape changes.
class Flatten final : public Layer {
public:
    bool isAlias() const override { return true; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        const auto &axes = in[0].shape.axes;
        if (std::find(axes.begin(), axes.end(), kAny) != axes.end())
            return makeError("E-SIZE", NL_TR("layer", "A shape with any number of time steps ({0}) cannot be flattened: "
                                                      "set the number of steps, or pool over time."), {toText(in[0].shape)});
        const std::int64_t size = in[0].shape.size();
        if (size > 1 << 30)
            return makeError("E-SIZE", NL_TR("layer", "{0} flattened has more than a billion values."), {toText(in[0].shape)});
        return std::vector<Port>{{Shape{int(size)}, in[0].dtype, false}};
    }
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "flatten", .title = NL_TR("layer", "Flatten"),
             .doc = NL_TR("layer", "All axes in one: (h, w, c) becomes (h·w·c) in C order."), .category = "core",
             .schema = {}, .keras = "Flatten", .onnx = "Flatten",
             .cases = {{.config = {}, .inputs = {{4, 3, 2}}, .output = {24}, .parameters = 0},
                       {.config = {}, .inputs = {{7}}, .output = {7}, .parameters = 0},
                       {.config = {}, .inputs = {{5, 1}}, .output = {5}, .parameters = 0}}},
    [](const Values &) { return std::make_unique<Flatten>(); });

} // namespace

} // namespace netloom
