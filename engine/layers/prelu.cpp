#include "layers/shapes.h"
#include "layers/weights.h"

#include <algorithm>

namespace netloom {

namespace {

/// y = x for x > 0, else α·x with a learned α per place; one for a whole axis where that is shared.
class PRelu final : public Layer {
public:
    explicit PRelu(const Values &v) : alpha_(v, "alpha"), activity_(getText(v, "activity_regularizer"))
    {
        for (const double axis : getList(v, "shared_axes")) shared_.push_back(int(axis));
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        for (const int axis : shared_)
            if (axis > in[0].shape.rank())
                return makeError("E-RANGE", NL_TR("layer", "shared_axes holds {0}, and {1} has {2} axes: count from 1, without the batch."),
                                 {std::to_string(axis), toText(in[0].shape), std::to_string(in[0].shape.rank())}, "shared_axes");
        const Shape shape = alphaShape(in[0].shape);
        if (std::find(shape.axes.begin(), shape.axes.end(), kAny) != shape.axes.end())
            return makeError("E-SIZE", NL_TR("layer", "An axis with any number of time steps ({0}) needs one slope for all steps: set shared_axes = [1]."),
                             {toText(in[0].shape)}, "shared_axes");
        return std::vector<Port>{in[0]};
    }
    std::vector<ParamSpec> params(std::span<const Port> in) const override { return {alpha_.spec("alpha", alphaShape(in[0].shape))}; }
    std::string activityRegularizer() const override { return activity_; }
    Needs needs(std::span<const Port> in) const override
    {
        Needs n;
        n.input = true;
        n.paramGrad = ParamGradMode::Tiles;
        n.sums = int(alphaShape(in[0].shape).size());
        return n;
    }
    void forward(const ForwardContext &c) const override
    {
        const Real *const alpha = c.params[0].data;
        each(c.inPorts, c.in[0], c.rows, [&](const Real *x, int r, int i, int a) {
            const Real low = alpha[a] * x[i];
            c.out[0].row(r)[i] = x[i] > 0 ? x[i] : low;
        });
    }
    void backwardData(const BackwardContext &c) const override
    {
        const Real *const alpha = c.params[0].data;
        if (c.sums) {
            std::fill_n(c.sums, c.params[0].n, 0.0);
            each(c.inPorts, c.in[0], c.rows, [&](const Real *x, int r, int i, int a) {
                const double d = x[i] > 0 ? 0.0 : double(c.dout[0].row(r)[i]) * double(x[i]);
                c.sums[a] += d;
            });
        }
        if (!c.din[0].data) return;
        const bool add = c.accumulate[0];
        each(c.inPorts, c.in[0], c.rows, [&](const Real *x, int r, int i, int a) {
            const Real g = c.dout[0].row(r)[i], low = g * alpha[a], d = x[i] > 0 ? g : low;
            Real &dx = c.din[0].row(r)[i];
            dx = add ? dx + d : d;
        });
    }
    void backwardParams(const ParamGradContext &c) const override
    {
        for (int e = 0; e < c.tile.rows; ++e) {
            double total = 0;
            for (int s = 0; s < c.shards; ++s) total += c.sums[std::ptrdiff_t(s) * c.n + c.tile.row0 + e];
            c.gradient[e] = c.accumulate ? c.gradient[e] + Real(total) : Real(total);
        }
    }

private:
    Shape alphaShape(const Shape &in) const
    {
        Shape s = in;
        for (const int axis : shared_) s.axes[std::size_t(axis - 1)] = 1;
        return s;
    }
    /// f(row of x, row, index, index of its α) for every value.
    template <class F> void each(std::span<const Port> ports, const View &x, int rows, F f) const
    {
        const Axes shape = axesOf(ports, 0, x.cols);
        Axes alpha = shape;
        for (const int axis : shared_) alpha.size[std::size_t(axis - 1)] = 1;
        const Axes steps = broadcastSteps(alpha, shape);
        for (int r = 0; r < rows; ++r) {
            const Real *const row = x.row(r);
            walk(shape, steps, [&](int i, int a) { f(row, r, i, a); });
        }
    }

    WeightOptions alpha_;
    std::vector<int> shared_;
    std::string activity_;
};

Schema preluSchema()
{
    Schema s{{{.key = "shared_axes", .kind = FieldKind::Shape, .def = {}, .title = NL_TR("layer", "Shared axes"),
               .tooltip = NL_TR("layer", "Axes with one slope for all places, from 1 without the batch: [1,2] for images gives one slope per channel."),
               .min = 1, .max = 8, .optional = true}}};
    addWeightFields(s, {{"alpha", "zeros"}});
    return s;
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "prelu", .title = NL_TR("layer", "PReLU"),
             .doc = NL_TR("layer", "y = x for x > 0, else α·x with a learned slope α per feature."), .category = "core",
             .schema = preluSchema(), .keras = "PReLU", .onnx = "PRelu", .aliases = {"p_re_lu"},
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 6},
                       {.config = {{"shared_axes", std::vector<double>{1}}}, .inputs = {{4, 17}}, .output = {4, 17}, .parameters = 17},
                       {.config = {{"shared_axes", std::vector<double>{1, 2}}, {"alpha_initializer", std::string("constant(value=0.25)")}},
                        .inputs = {{2, 3, 4}}, .output = {2, 3, 4}, .parameters = 4},
                       {.config = {{"shared_axes", std::vector<double>{2}}}, .inputs = {{5, 3}}, .output = {5, 3}, .parameters = 5}}},
    [](const Values &v) { return std::make_unique<PRelu>(v); });

} // namespace

} // namespace netloom
