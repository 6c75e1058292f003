#include "layers/normalize.h"

// spec/engine.md §2.3; statistics per sample and group of channels, over all positions.

namespace netloom {

namespace {

/// A group: some neighbouring channels at all positions of a sample. γ and β: one per channel.
struct ChannelGroups {
    int axis = -1, groups = 32;

    Shape paramShape(const Shape &shape) const { return Shape{shape.axes[std::size_t(axisOf(axis, shape.rank()))]}; }
    struct Sizes { int outer, perGroup, inner, groups; };
    Sizes cut(const Axes &shape) const
    {
        const int a = axisOf(axis, shape.rank), channels = shape.size[std::size_t(a)];
        const int n = groups == -1 ? channels : groups;
        return {shape.count(0, a), channels / n, shape.count(a + 1, shape.rank), n};
    }
    Groups sizes(const Axes &shape) const
    {
        const Sizes s = cut(shape);
        if (s.inner == 1) return {s.groups, s.outer, s.perGroup};
        return {s.groups, s.outer * s.perGroup, s.inner};
    }
    Stretch at(const Axes &shape, int group, int stretch) const
    {
        const Sizes s = cut(shape);
        const int channels = s.groups * s.perGroup;
        if (s.inner == 1) return {stretch * channels + group * s.perGroup, 1, group * s.perGroup, 1};
        const int channel = group * s.perGroup + stretch % s.perGroup;
        return {(stretch / s.perGroup * channels + channel) * s.inner, 1, channel, 0};
    }
};

class GroupNormalization final : public SampleNormalization<ChannelGroups> {
public:
    explicit GroupNormalization(const Values &v)
        : SampleNormalization({int(getInt(v, "axis")), int(getInt(v, "groups"))}, v)
    {
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        const Shape &shape = in[0].shape;
        const int axis = axisOf(layout_.axis, shape.rank());
        if (axis < 0)
            return makeError("E-RANGE", NL_TR("layer", "axis = {0} is not an axis of {1}: count from 1, or from the end with -1."),
                             {std::to_string(layout_.axis), toText(shape)}, "axis");
        const int channels = shape.axes[std::size_t(axis)];
        if (layout_.groups == 0)
            return makeError("E-RANGE", NL_TR("layer", "groups = 0: 1 or more is expected, or -1 for one group per channel."), {}, "groups");
        if (layout_.groups > 0 && (channels == kAny || channels % layout_.groups != 0))
            return makeError("E-SIZE", NL_TR("layer", "{0} channels do not fall into {1} groups of equal size: set groups to a divisor of {0}, "
                                                      "or to -1 for one group per channel."),
                             {std::to_string(channels), std::to_string(layout_.groups)}, "groups");
        return std::vector<Port>{in[0]};
    }
};

Schema groupNormalizationSchema()
{
    return normalizeSchema({{.key = "groups", .kind = FieldKind::Int, .def = std::int64_t(32), .title = NL_TR("layer", "Groups"),
                             .tooltip = NL_TR("layer", "Number of groups the channels fall into; 1: all together, -1: each by itself "
                                                       "(instance normalisation)."), .min = -1, .max = 1 << 20, .main = true},
                            axisField(FieldKind::Int, NL_TR("layer", "The axis of the channels: -1 is the last.")), epsilonField()}, false);
}

PartCase groupCase(std::int64_t groups, std::int64_t axis, std::vector<int> shape, std::int64_t parameters)
{
    return {.config = {{"groups", groups}, {"axis", axis}}, .inputs = {shape}, .output = shape, .parameters = parameters};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "group_normalization", .title = NL_TR("layer", "Group normalisation"),
             .doc = NL_TR("layer", "Each sample by itself: groups of channels to mean 0 and variance 1 over all positions, then y = γ·x̂ + β."),
             .category = "normalize", .schema = groupNormalizationSchema(), .keras = "GroupNormalization", .onnx = "GroupNormalization",
             .aliases = {"group_norm"},
             .cases = {groupCase(2, -1, {6}, 12), groupCase(3, -1, {4, 6}, 12), groupCase(-1, -1, {2, 3, 5}, 10),
                       groupCase(2, 1, {4, 3, 2}, 8), groupCase(1, -1, {3, 2, 4}, 8)}},
    [](const Values &v) { return std::make_unique<GroupNormalization>(v); });

} // namespace

} // namespace netloom
