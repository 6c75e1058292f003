#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

namespace {

/// x[…, start:stop, …] on one axis, counted as Python does.
class Slice final : public Layer {
public:
    explicit Slice(const Values &v)
        : axis_(int(getInt(v, "axis"))), start_(getInt(v, "start")), lastStep_(getText(v, "preset") == "last_step")
    {
        if (isSet(v, "stop")) stop_ = getInt(v, "stop");
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto rank = checkRank(in); !rank) return rank.error();
        if (lastStep_) return inferLast(in[0]);
        const Shape &shape = in[0].shape;
        const int axis = axisOf(axis_, shape.rank());
        if (axis < 0)
            return makeError("E-RANGE", NL_TR("layer", "axis = {0} is not an axis of {1}: count from 1, or from the end with -1."),
                             {std::to_string(axis_), toText(shape)}, "axis");
        const int size = shape.axes[std::size_t(axis)];
        if (size == kAny)
            return makeError("E-SIZE", NL_TR("layer", "An axis with any number of time steps ({0}) cannot be sliced: set the number of "
                                                      "steps, or use the preset last_step."), {toText(shape)}, "axis");
        const Range range = rangeOf(size);
        const std::string stop = stop_ ? std::to_string(*stop_) : "none";
        if (start_ >= size || start_ < -size || (stop_ && (*stop_ > size || *stop_ < -size)))
            return makeError("E-RANGE", NL_TR("layer", "start = {0}, stop = {1} reach beyond the {2} values of the axis."),
                             {std::to_string(start_), stop, std::to_string(size)}, start_ >= size || start_ < -size ? "start" : "stop");
        if (range.count < 1)
            return makeError("E-RANGE", NL_TR("layer", "start = {0}, stop = {1} leave nothing of the {2} values of the axis: stop lies "
                                                       "behind start."), {std::to_string(start_), stop, std::to_string(size)}, "stop");
        Port out = in[0];
        out.shape.axes[std::size_t(axis)] = range.count;
        return std::vector<Port>{std::move(out)};
    }
    /// Cut along time, the mask is cut with it.
    bool makesMask(std::span<const Port> in) const override { return !lastStep_ && in[0].mask && axisOf(axis_, in[0].shape.rank()) == 0; }
    void mask(const ForwardContext &c, std::uint8_t *out) const override
    {
        const MaskView from = c.masks[0];
        const Range range = rangeOf(axesOf(c.inPorts, 0, c.in[0].cols).size[0]);
        if (!from.data) { // the port could carry a mask, but nothing was masked
            std::fill_n(out, std::ptrdiff_t(c.rows) * range.count, std::uint8_t(1));
            return;
        }
        for (int r = 0; r < c.rows; ++r)
            std::copy_n(from.data + std::ptrdiff_t(r) * from.steps + range.first, range.count, out + std::ptrdiff_t(r) * range.count);
    }
    void forward(const ForwardContext &c) const override
    {
        const Blocks b = blocks(axesOf(c.inPorts, 0, c.in[0].cols));
        for (int r = 0; r < c.rows; ++r)
            for (int k = 0; k < b.count; ++k)
                std::copy_n(c.in[0].row(r) + k * b.stride + b.offset, b.size, c.out[0].row(r) + k * b.size);
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const Blocks b = blocks(axesOf(c.inPorts, 0, c.din[0].cols));
        for (int r = 0; r < c.rows; ++r) {
            Real *dx = c.din[0].row(r);
            if (!c.accumulate[0]) std::fill_n(dx, c.din[0].cols, Real(0));
            for (int k = 0; k < b.count; ++k) {
                const Real *g = c.dout[0].row(r) + k * b.size;
                for (int i = 0; i < b.size; ++i) dx[k * b.stride + b.offset + i] += g[i];
            }
        }
    }

private:
    struct Range { int first = 0, count = 0; };
    /// The slice is `count` blocks of `size` values; they lie `stride` apart in the input, the first at `offset`.
    struct Blocks { int count = 1, size = 0, stride = 0, offset = 0; };

    Result<std::vector<Port>> inferLast(const Port &in) const
    {
        if (start_ != 0 || stop_ || axis_ != 1)
            return makeError("E-COMBO", NL_TR("layer", "The preset last_step takes the last time step by itself: leave axis, start and stop "
                                                       "as they are."), {}, "preset");
        if (in.shape.rank() < 2)
            return makeError("E-RANK", NL_TR("layer", "The input {0} has no time axis in front of its features: last_step needs (time, "
                                                      "features)."), {toText(in.shape)}, "preset");
        Shape out(std::vector<int>(in.shape.axes.begin() + 1, in.shape.axes.end()));
        return std::vector<Port>{{std::move(out), in.dtype, false}};
    }
    Range rangeOf(int size) const
    {
        const std::int64_t first = start_ < 0 ? start_ + size : start_;
        const std::int64_t last = !stop_ ? size : *stop_ < 0 ? *stop_ + size : *stop_;
        return {int(first), int(last - first)};
    }
    Blocks blocks(const Axes &in) const
    {
        const int axis = lastStep_ ? 0 : axisOf(axis_, in.rank);
        const int size = in.size[std::size_t(axis)], inner = in.count(axis + 1, in.rank);
        const Range range = lastStep_ ? Range{size - 1, 1} : rangeOf(size);
        return {in.count(0, axis), range.count * inner, size * inner, range.first * inner};
    }

    int axis_;
    std::int64_t start_;
    std::optional<std::int64_t> stop_;
    bool lastStep_;
};

Schema sliceSchema()
{
    return {{
        {.key = "axis", .kind = FieldKind::Int, .def = std::int64_t(1), .title = NL_TR("layer", "Axis"),
         .tooltip = NL_TR("layer", "The axis that is cut: 1 is the first (time), -1 the last (features)."), .min = -8, .max = 8},
        {.key = "start", .kind = FieldKind::Int, .def = std::int64_t(0), .title = NL_TR("layer", "Start"),
         .tooltip = NL_TR("layer", "First index taken, from 0; negative: from the end."), .min = -(1 << 30), .max = 1 << 30},
        {.key = "stop", .kind = FieldKind::Int, .def = {}, .title = NL_TR("layer", "Stop"),
         .tooltip = NL_TR("layer", "First index no longer taken; negative: from the end; empty: to the end."),
         .min = -(1 << 30), .max = 1 << 30, .optional = true},
        {.key = "preset", .kind = FieldKind::Choice, .def = std::string("range"), .title = NL_TR("layer", "Preset"),
         .tooltip = NL_TR("layer", "last_step: (time, features) becomes (features), the state at the end of a sequence."),
         .choices = {"range", "last_step"}},
    }};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "slice", .title = NL_TR("layer", "Slice"),
             .doc = NL_TR("layer", "The part from start to stop of one axis, or the last time step."), .category = "core",
             .schema = sliceSchema(), .keras = "no: x[:, start:stop] on tensors", .onnx = "Slice",
             .cases = {{.config = {{"start", std::int64_t(1)}}, .inputs = {{5}}, .output = {4}, .parameters = 0},
                       {.config = {{"preset", std::string("last_step")}}, .inputs = {{4, 3}}, .output = {3}, .parameters = 0},
                       {.config = {{"axis", std::int64_t(-1)}, {"start", std::int64_t(-3)}, {"stop", std::int64_t(-1)}},
                        .inputs = {{4, 5}}, .output = {4, 2}, .parameters = 0},
                       {.config = {{"axis", std::int64_t(2)}, {"stop", std::int64_t(2)}}, .inputs = {{2, 3, 4}}, .output = {2, 2, 4},
                        .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Slice>(v); });

} // namespace

} // namespace netloom
