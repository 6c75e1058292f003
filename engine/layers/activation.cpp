#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

namespace {

/// A copy of its input; the executor applies the activation to it (see Layer::activation).
class ActivationLayer final : public Layer {
public:
    explicit ActivationLayer(const Values &v) : activation_(getText(v, "activation")) {}
    std::string activation() const override { return activation_; }
    // Others may read the input's values too: only the identity can share them.
    bool isAlias() const override { return activation_ == "linear"; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override
    {
        for (int r = 0; r < c.rows; ++r) std::copy_n(c.in[0].row(r), c.in[0].cols, c.out[0].row(r));
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        for (int r = 0; r < c.rows; ++r) {
            const Real *g = c.dout[0].row(r);
            Real *dx = c.din[0].row(r);
            for (int i = 0; i < c.din[0].cols; ++i) dx[i] = c.accumulate[0] ? dx[i] + g[i] : g[i];
        }
    }

private:
    std::string activation_;
};

Schema schema()
{
    return {{{.key = "activation", .kind = FieldKind::Part, .def = std::string("linear"),
              .title = NL_TR("layer", "Activation"), .tooltip = NL_TR("layer", "The function applied to every value."),
              .partKind = "activation"}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "activation", .title = NL_TR("layer", "Activation"),
             .doc = NL_TR("layer", "y = f(x), any activation as a layer of its own."), .category = "core",
             .schema = schema(), .keras = "Activation", .onnx = "by its function",
             .cases = {{.config = {{"activation", std::string("relu")}}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"activation", std::string("tanh")}}, .inputs = {{3, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {}, .inputs = {{2, 3, 2}}, .output = {2, 3, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<ActivationLayer>(v); });

} // namespace

} // namespace netloom
