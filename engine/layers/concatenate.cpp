#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

namespace {

class Concatenate final : public Layer {
public:
    explicit Concatenate(const Values &v) : axis_(int(getInt(v, "axis"))) {}
    int minInputs() const override { return 2; }
    int maxInputs() const override { return -1; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto rank = checkRank(in); !rank) return rank.error();
        const Shape &first = in[0].shape;
        const int axis = axisOf(axis_, first.rank());
        if (axis < 0)
            return makeError("E-RANGE", NL_TR("layer", "axis = {0} is not an axis of {1}: count from 1, or from the end with -1."),
                             {std::to_string(axis_), toText(first)}, "axis");
        Port out = in[0];
        for (const auto &port : in.subspan(1)) {
            if (port.dtype != out.dtype)
                return makeError("E-DTYPE", NL_TR("layer", "Numbers and indices cannot be concatenated."));
            if (!fits(first, port.shape, axis))
                return makeError("E-SIZE", NL_TR("layer", "{0} and {1} cannot be concatenated: sizes must be equal on all axes "
                                                          "but axis {2}."),
                                 {toText(first), toText(port.shape), std::to_string(axis + 1)});
            int &size = out.shape.axes[std::size_t(axis)];
            const int more = port.shape.axes[std::size_t(axis)];
            size = size == kAny || more == kAny ? kAny : size + more;
            out.mask = out.mask || port.mask;
        }
        return std::vector<Port>{std::move(out)};
    }
    /// Along time the masks follow one another; an input without one is valid throughout.
    bool makesMask(std::span<const Port> in) const override
    {
        return axisOf(axis_, in[0].shape.rank()) == 0 && std::any_of(in.begin(), in.end(), [](const Port &p) { return p.mask; });
    }
    void mask(const ForwardContext &c, std::uint8_t *out) const override
    {
        for (int r = 0; r < c.rows; ++r)
            for (std::size_t i = 0; i < c.in.size(); ++i) {
                const int steps = axesOf(c.inPorts, i, c.in[i].cols).size[0];
                const bool own = i < c.masks.size() && c.masks[i].data;
                if (own) std::copy_n(c.masks[i].data + std::ptrdiff_t(r) * steps, steps, out);
                else std::fill_n(out, steps, std::uint8_t(1));
                out += steps;
            }
    }
    void forward(const ForwardContext &c) const override
    {
        int offset = 0;
        for (std::size_t i = 0; i < c.in.size(); ++i) {
            const Blocks b = blocks(axesOf(c.inPorts, i, c.in[i].cols), c.out[0].cols);
            for (int r = 0; r < c.rows; ++r)
                for (int k = 0; k < b.count; ++k)
                    std::copy_n(c.in[i].row(r) + k * b.size, b.size, c.out[0].row(r) + offset + k * b.stride);
            offset += b.size;
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        int offset = 0;
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            const Blocks b = blocks(axesOf(c.inPorts, i, c.din[i].cols), c.dout[0].cols);
            for (int r = 0; c.din[i].data && r < c.rows; ++r)
                for (int k = 0; k < b.count; ++k) {
                    const Real *g = c.dout[0].row(r) + offset + k * b.stride;
                    Real *dx = c.din[i].row(r) + k * b.size;
                    for (int e = 0; e < b.size; ++e) dx[e] = c.accumulate[i] ? dx[e] + g[e] : g[e];
                }
            offset += b.size;
        }
    }

private:
    /// An input is `count` blocks of `size` values; they lie `stride` apart in the output.
    struct Blocks { int count = 1, size = 0, stride = 0; };

    static bool fits(const Shape &a, const Shape &b, int axis)
    {
        if (a.rank() != b.rank()) return false;
        for (int i = 0; i < a.rank(); ++i)
            if (i != axis && a.axes[std::size_t(i)] != b.axes[std::size_t(i)]) return false;
        return true;
    }
    Blocks blocks(const Axes &in, int outCols) const
    {
        Blocks b;
        const int axis = axisOf(axis_, in.rank);
        b.count = in.count(0, axis);
        b.size = in.count(axis, in.rank);
        b.stride = outCols / b.count;
        return b;
    }

    int axis_;
};

Schema concatenateSchema()
{
    return {{{.key = "axis", .kind = FieldKind::Int, .def = std::int64_t(-1), .title = NL_TR("layer", "Axis"),
              .tooltip = NL_TR("layer", "The axis that grows: -1 is the last one (features, channels), 1 the first."),
              .min = -8, .max = 8, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "concatenate", .title = NL_TR("layer", "Concatenate"),
             .doc = NL_TR("layer", "The inputs one after the other along an axis."), .category = "combine",
             .schema = concatenateSchema(), .keras = "Concatenate", .onnx = "Concat", .aliases = {"concat"},
             .cases = {{.config = {}, .inputs = {{3}, {2}}, .output = {5}, .parameters = 0},
                       {.config = {{"axis", std::int64_t(1)}}, .inputs = {{2, 3}, {4, 3}, {1, 3}}, .output = {7, 3}, .parameters = 0},
                       {.config = {{"axis", std::int64_t(-2)}}, .inputs = {{2, 3, 2}, {2, 1, 2}}, .output = {2, 4, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Concatenate>(v); });

} // namespace

} // namespace netloom
