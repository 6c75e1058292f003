#include "layers/normalize.h"

#include <algorithm>

// spec/engine.md §2.3; statistics per sample over the given axes, y = γ·(x − μ)/√(v + ε) + β.

namespace netloom {

namespace {

/// A group: all values of a sample that differ only in the normalised axes. γ and β: one per place on these axes.
struct LayerGroups {
    std::vector<int> axes;               ///< as the user counts them

    /// Normalised axes of a shape from 0, ascending; empty if one is wrong or named twice.
    std::vector<int> chosen(int rank) const
    {
        std::vector<int> list;
        for (const int a : axes) {
            const int axis = axisOf(a, rank);
            if (axis < 0 || std::find(list.begin(), list.end(), axis) != list.end()) return {};
            list.push_back(axis);
        }
        std::sort(list.begin(), list.end());
        return list;
    }
    Shape paramShape(const Shape &shape) const
    {
        std::vector<int> sizes;
        for (const int axis : chosen(shape.rank())) sizes.push_back(shape.axes[std::size_t(axis)]);
        return Shape(std::move(sizes));
    }
    /// Bit i: axis i is normalised. No heap: used in compute.
    unsigned mask(int rank) const
    {
        unsigned bits = 0;
        for (const int a : axes) bits |= 1u << axisOf(a, rank);
        return bits;
    }
    /// First of the last axes that are all normalised: they are one stretch.
    static int tail(unsigned bits, int rank)
    {
        int first = rank;
        while (first > 0 && (bits >> (first - 1) & 1)) --first;
        if (first < rank) return first;
        return rank - 1;
    }
    Groups sizes(const Axes &shape) const
    {
        const unsigned bits = mask(shape.rank);
        Groups g;
        int last = -1;
        for (int i = 0; i < shape.rank; ++i) {
            if (!(bits >> i & 1)) g.groups *= shape.size[std::size_t(i)];
            else last = i;
        }
        const bool trailing = last == shape.rank - 1;
        const int first = trailing ? tail(bits, shape.rank) : last;
        for (int i = 0; i <= last; ++i)
            if (bits >> i & 1) (i >= first ? g.length : g.stretches) *= shape.size[std::size_t(i)];
        return g;
    }
    Stretch at(const Axes &shape, int group, int stretch) const
    {
        const unsigned bits = mask(shape.rank);
        int last = shape.rank - 1;
        while (!(bits >> last & 1)) --last;
        const int first = last == shape.rank - 1 ? tail(bits, shape.rank) : last;
        Stretch s;
        s.step = 1;
        s.stride = shape.count(last + 1, shape.rank);
        s.param = stretch * shape.count(first, last + 1);
        int step = 1;
        for (int i = shape.rank - 1; i >= 0; --i) {
            const int size = shape.size[std::size_t(i)];
            if (!(bits >> i & 1)) {
                s.offset += group % size * step;
                group /= size;
            } else if (i < first) {
                s.offset += stretch % size * step;
                stretch /= size;
            }
            step *= size;
        }
        return s;
    }
};

LayerGroups groupsOf(const Values &v)
{
    LayerGroups g;
    for (const double axis : getList(v, "axis")) g.axes.push_back(int(axis));
    return g;
}

class LayerNormalization final : public SampleNormalization<LayerGroups> {
public:
    explicit LayerNormalization(const Values &v) : SampleNormalization(groupsOf(v), v) {}
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        const Shape &shape = in[0].shape;
        if (layout_.chosen(shape.rank()).empty())
            return makeError("E-RANGE", NL_TR("layer", "axis = {0} does not name axes of {1}, each once: count from 1, or from the end with -1."),
                             {toText(Value(std::vector<double>(layout_.axes.begin(), layout_.axes.end()))), toText(shape)}, "axis");
        const Shape normalised = layout_.paramShape(shape);
        if (std::find(normalised.axes.begin(), normalised.axes.end(), kAny) != normalised.axes.end())
            return makeError("E-SIZE", NL_TR("layer", "An axis with any number of time steps ({0}) cannot be normalised over: its size must be "
                                                      "known."), {toText(shape)}, "axis");
        return std::vector<Port>{in[0]};
    }
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "layer_normalization", .title = NL_TR("layer", "Layer normalisation"),
             .doc = NL_TR("layer", "Each sample by itself to mean 0 and variance 1 over its features, then y = γ·x̂ + β. The same in training and use."),
             .category = "normalize",
             .schema = normalizeSchema({axisField(FieldKind::Shape, NL_TR("layer", "Axes that are normalised together: -1 is the last (features), "
                                                                                   "[1,2,3] a whole image.")),
                                        epsilonField()}, false),
             .keras = "LayerNormalization", .onnx = "LayerNormalization", .aliases = {"layer_norm"},
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 12},
                       {.config = {{"scale", false}}, .inputs = {{4, 17}}, .output = {4, 17}, .parameters = 17},
                       {.config = {{"axis", std::vector<double>{1}}}, .inputs = {{5, 3}}, .output = {5, 3}, .parameters = 10},
                       {.config = {{"axis", std::vector<double>{1, 3}}, {"center", false}, {"epsilon", 1e-5}}, .inputs = {{2, 3, 4}},
                        .output = {2, 3, 4}, .parameters = 8},
                       {.config = {{"axis", std::vector<double>{2, 1}}}, .inputs = {{3, 2, 4}}, .output = {3, 2, 4}, .parameters = 12},
                       {.config = {{"axis", std::vector<double>{-2, -1}}, {"scale", false}, {"center", false}}, .inputs = {{3, 4, 2}},
                        .output = {3, 4, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<LayerNormalization>(v); });

} // namespace

} // namespace netloom
