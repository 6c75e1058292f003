#include "layers/layer.h"

#include <algorithm>

namespace netloom {

namespace {

class RepeatVector final : public Layer {
public:
    explicit RepeatVector(const Values &v) : n_(int(getInt(v, "n"))) {}
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (in[0].shape.rank() != 1)
            return makeError("E-RANK", NL_TR("layer", "The input {0} is no vector: repeat_vector takes one axis. Put flatten in front, or take "
                                                      "the last step."), {toText(in[0].shape)});
        if (in[0].shape.axes[0] == kAny || in[0].shape.size() * n_ > 1 << 30)
            return makeError("E-SIZE", NL_TR("layer", "{0} repeated {1} times has no size that can be held."),
                             {toText(in[0].shape), std::to_string(n_)}, "n");
        return std::vector<Port>{{Shape{n_, in[0].shape.axes[0]}, in[0].dtype, false}};
    }
    void forward(const ForwardContext &c) const override
    {
        const int p = c.in[0].cols;
        for (int r = 0; r < c.rows; ++r)
            for (int t = 0; t < n_; ++t) std::copy_n(c.in[0].row(r), p, c.out[0].row(r) + std::ptrdiff_t(t) * p);
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const int p = c.din[0].cols;
        for (int r = 0; r < c.rows; ++r) {
            Real *dx = c.din[0].row(r);
            if (!c.accumulate[0]) std::fill_n(dx, p, Real(0));
            for (int t = 0; t < n_; ++t) {
                const Real *g = c.dout[0].row(r) + std::ptrdiff_t(t) * p;
                for (int i = 0; i < p; ++i) dx[i] += g[i];
            }
        }
    }

private:
    int n_;
};

Schema repeatVectorSchema()
{
    return {{{.key = "n", .kind = FieldKind::Int, .def = std::int64_t(2), .title = NL_TR("layer", "Times"),
              .tooltip = NL_TR("layer", "Number of time steps that show the vector."), .min = 1, .max = 1 << 20, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "repeat_vector", .title = NL_TR("layer", "Repeat vector"),
             .doc = NL_TR("layer", "The same vector at n time steps: (p) becomes (n, p), as a decoder reads it."), .category = "core",
             .schema = repeatVectorSchema(), .keras = "RepeatVector", .onnx = "Expand",
             .cases = {{.config = {}, .inputs = {{4}}, .output = {2, 4}, .parameters = 0},
                       {.config = {{"n", std::int64_t(5)}}, .inputs = {{3}}, .output = {5, 3}, .parameters = 0},
                       {.config = {{"n", std::int64_t(1)}}, .inputs = {{17}}, .output = {1, 17}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<RepeatVector>(v); });

} // namespace

} // namespace netloom
