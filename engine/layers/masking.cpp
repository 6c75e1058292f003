#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

namespace {

/// Steps that equal mask_value in every feature are skipped downstream; as in Keras they leave here as zeros.
class Masking final : public Layer {
public:
    explicit Masking(const Values &v) : value_(Real(getNumber(v, "mask_value"))) {}
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        if (in[0].shape.rank() < 2)
            return makeError("E-RANK", NL_TR("layer", "The input {0} has no time steps to mask: (time, features) is expected."), {toText(in[0].shape)});
        Port out = in[0];
        out.mask = true;
        return std::vector<Port>{std::move(out)};
    }
    bool makesMask(std::span<const Port>) const override { return true; }
    void mask(const ForwardContext &c, std::uint8_t *out) const override
    {
        const int steps = stepsOf(c.inPorts, c.in[0]), width = c.in[0].cols / steps;
        for (int r = 0; r < c.rows; ++r)
            for (int t = 0; t < steps; ++t) {
                const bool earlier = c.masks.empty() || !c.masks[0].data || c.masks[0].data[std::ptrdiff_t(r) * c.masks[0].steps + t];
                out[std::ptrdiff_t(r) * steps + t] = earlier && valid(c.in[0].row(r) + t * width, width);
            }
    }
    Needs needs(std::span<const Port>) const override { return {.input = true}; }
    void forward(const ForwardContext &c) const override
    {
        const int steps = stepsOf(c.inPorts, c.in[0]), width = c.in[0].cols / steps;
        for (int r = 0; r < c.rows; ++r)
            for (int t = 0; t < steps; ++t) {
                const Real *const x = c.in[0].row(r) + t * width;
                Real *const y = c.out[0].row(r) + t * width;
                if (valid(x, width)) std::copy_n(x, width, y);
                else std::fill_n(y, width, Real(0));
            }
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const int steps = stepsOf(c.inPorts, c.in[0]), width = c.in[0].cols / steps;
        for (int r = 0; r < c.rows; ++r)
            for (int t = 0; t < steps; ++t) {
                const bool open = valid(c.in[0].row(r) + t * width, width);
                const Real *const g = c.dout[0].row(r) + t * width;
                Real *const dx = c.din[0].row(r) + t * width;
                for (int i = 0; i < width; ++i) {
                    const Real d = open ? g[i] : Real(0);
                    dx[i] = c.accumulate[0] ? dx[i] + d : d;
                }
            }
    }

private:
    static int stepsOf(std::span<const Port> ports, const View &x) { return axesOf(ports, 0, x.cols).size[0]; }
    bool valid(const Real *x, int width) const
    {
        return std::any_of(x, x + width, [this](Real v) { return v != value_; });
    }

    Real value_;
};

Schema maskingSchema()
{
    return {{{.key = "mask_value", .kind = FieldKind::Number, .def = 0.0, .title = NL_TR("layer", "Mask value"),
              .tooltip = NL_TR("layer", "A time step that has this value in every feature is skipped."), .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "masking", .title = NL_TR("layer", "Masking"),
             .doc = NL_TR("layer", "Time steps that hold mask_value in every feature are padding: recurrent layers, pools and losses skip them."),
             .category = "core", .schema = maskingSchema(), .keras = "Masking", .onnx = "no: masks are not part of ONNX",
             .cases = {{.config = {}, .inputs = {{4, 3}}, .output = {4, 3}, .parameters = 0},
                       {.config = {{"mask_value", -1.0}}, .inputs = {{2, 5}}, .output = {2, 5}, .parameters = 0},
                       {.config = {}, .inputs = {{3, 2, 2}}, .output = {3, 2, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Masking>(v); });

} // namespace

} // namespace netloom
