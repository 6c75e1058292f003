#include "layers/layer.h"

#include <algorithm>

namespace netloom {

namespace {

/// Samples are contiguous in C order already: only the shape changes.
class Reshape final : public Layer {
public:
    explicit Reshape(const Values &v)
    {
        for (const double axis : getList(v, "target_shape")) target_.axes.push_back(int(axis));
    }
    bool isAlias() const override { return true; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        const Shape &from = in[0].shape;
        if (std::find(from.axes.begin(), from.axes.end(), kAny) != from.axes.end())
            return makeError("E-SIZE", NL_TR("layer", "A shape with any number of time steps ({0}) cannot be reshaped: "
                                                      "set the number of steps."), {toText(from)});
        if (std::find(target_.axes.begin(), target_.axes.end(), 0) != target_.axes.end())
            return makeError("E-RANGE", NL_TR("layer", "target_shape {0}: every size is 1 or more, or -1 once."), {toText(target_)}, "target_shape");
        if (std::count(target_.axes.begin(), target_.axes.end(), kAny) > 1)
            return makeError("E-RANGE", NL_TR("layer", "target_shape {0} has more than one -1: only one size can be found from the others."),
                             {toText(target_)}, "target_shape");
        Shape to = target_;
        std::int64_t known = 1;
        for (const int axis : to.axes) {
            if (axis == kAny) continue;
            known *= axis;
            if (known > std::int64_t(1) << 31) break; // more than any sample has
        }
        const auto free = std::find(to.axes.begin(), to.axes.end(), kAny);
        if (free != to.axes.end() && from.size() % known == 0) *free = int(from.size() / known);
        else if (free != to.axes.end() || known != from.size())
            return makeError("E-SIZE", NL_TR("layer", "{0} holds {1} values, which do not fill the target shape {2}: the product of the "
                                                      "sizes must be {1}."),
                             {toText(from), std::to_string(from.size()), toText(target_)}, "target_shape");
        return std::vector<Port>{{std::move(to), in[0].dtype, false}};
    }

private:
    Shape target_;
};

Schema reshapeSchema()
{
    return {{{.key = "target_shape", .kind = FieldKind::Shape, .def = std::vector<double>{-1}, .title = NL_TR("layer", "Target shape"),
              .tooltip = NL_TR("layer", "Sizes without the batch; -1 once: what is left. [4,-1] makes 4 rows of a vector."),
              .min = -1, .max = 1 << 30, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "reshape", .title = NL_TR("layer", "Reshape"),
             .doc = NL_TR("layer", "The same values in another shape, in C order."), .category = "core",
             .schema = reshapeSchema(), .keras = "Reshape", .onnx = "Reshape",
             .cases = {{.config = {}, .inputs = {{4, 3}}, .output = {12}, .parameters = 0},
                       {.config = {{"target_shape", std::vector<double>{2, -1}}}, .inputs = {{6}}, .output = {2, 3}, .parameters = 0},
                       {.config = {{"target_shape", std::vector<double>{3, 2, 2}}}, .inputs = {{2, 3, 2}}, .output = {3, 2, 2},
                        .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Reshape>(v); });

} // namespace

} // namespace netloom
