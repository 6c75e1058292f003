#include "initializers/initializer.h"

#include <algorithm>

namespace netloom {

namespace {

class Identity final : public Initializer {
public:
    explicit Identity(double gain) : gain_(float(gain)) {}
    Result<void> check(const Shape &shape) const override
    {
        if (shape.rank() == 2 && shape.axes[0] == shape.axes[1]) return {};
        return makeError("E-SIZE", NL_TR("engine", "identity needs a square matrix, but the tensor has the shape {0}. Choose as many units as inputs, or another initialiser."),
                         {toText(shape)});
    }
    void fill(std::span<float> out, const Shape &shape, const Key &) const override
    {
        const auto n = std::size_t(shape.last()), rows = out.size() / n;
        std::fill(out.begin(), out.end(), 0.0f);
        for (std::size_t i = 0; i < std::min(n, rows); ++i) out[i * n + i] = gain_;
    }

private:
    float gain_;
};

const Registrar<Initializer> registrar(
    PartInfo{.kind = PartKind::Initializer,
             .type = "identity",
             .title = NL_TR("engine", "Identity"),
             .doc = NL_TR("engine", "gain on the diagonal, 0 elsewhere; square matrices only."),
             .schema = {{Field{.key = "gain", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("engine", "Gain"),
                               .tooltip = NL_TR("engine", "The value on the diagonal."), .main = true}}},
             .keras = "Identity",
             .onnx = "no: initial values are not part of an exported model",
             .aliases = {"eye"},
             .cases = {{}, {.config = {{"gain", 0.5}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<Identity>(getNumber(v, "gain")); });

} // namespace

} // namespace netloom
