#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

namespace {

class Permute final : public Layer {
public:
    explicit Permute(const Values &v)
    {
        for (const double axis : getList(v, "dims")) dims_.push_back(int(axis));
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto rank = checkRank(in); !rank) return rank.error();
        std::vector<int> sorted = dims_, wanted(std::size_t(in[0].shape.rank()));
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < wanted.size(); ++i) wanted[i] = int(i) + 1;
        if (sorted != wanted)
            return makeError("E-RANGE", NL_TR("layer", "dims {0} is not an order of the {1} axes of {2}: name each from 1 to {1} once; "
                                                       "the batch does not count."),
                             {toText(Value(std::vector<double>(dims_.begin(), dims_.end()))), std::to_string(wanted.size()), toText(in[0].shape)},
                             "dims");
        Port out{in[0].shape, in[0].dtype, in[0].mask && dims_[0] == 1};
        for (std::size_t i = 0; i < dims_.size(); ++i) out.shape.axes[i] = in[0].shape.axes[std::size_t(dims_[i] - 1)];
        return std::vector<Port>{std::move(out)};
    }
    void forward(const ForwardContext &c) const override
    {
        const auto [shape, steps] = order(c.inPorts, c.in[0].cols);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            walk(shape, steps, [&](int to, int from) { y[to] = x[from]; });
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const auto [shape, steps] = order(c.inPorts, c.din[0].cols);
        const bool add = c.accumulate[0];
        for (int r = 0; r < c.rows; ++r) {
            const Real *g = c.dout[0].row(r);
            Real *dx = c.din[0].row(r);
            walk(shape, steps, [&](int to, int from) { dx[from] = add ? dx[from] + g[to] : g[to]; });
        }
    }

private:
    struct Order { Axes shape, steps; }; ///< of the output; steps in the input while the output is walked

    Order order(std::span<const Port> ports, int cols) const
    {
        const Axes in = axesOf(ports, 0, cols);
        Order o;
        o.shape.rank = o.steps.rank = in.rank;
        for (int i = 0; i < in.rank; ++i) {
            const int from = dims_[std::size_t(i)] - 1;
            o.shape.size[std::size_t(i)] = in.size[std::size_t(from)];
            o.steps.size[std::size_t(i)] = in.count(from + 1, in.rank);
        }
        return o;
    }

    std::vector<int> dims_;
};

Schema permuteSchema()
{
    return {{{.key = "dims", .kind = FieldKind::Shape, .def = std::vector<double>{2, 1}, .title = NL_TR("layer", "New order of axes"),
              .tooltip = NL_TR("layer", "Axes counted from 1, without the batch: [2,1] swaps time and features."),
              .min = 1, .max = 8, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "permute", .title = NL_TR("layer", "Permute"),
             .doc = NL_TR("layer", "The axes in another order, like a transposed matrix."), .category = "core",
             .schema = permuteSchema(), .keras = "Permute", .onnx = "Transpose", .aliases = {"transpose"},
             .cases = {{.config = {}, .inputs = {{4, 3}}, .output = {3, 4}, .parameters = 0},
                       {.config = {{"dims", std::vector<double>{1}}}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"dims", std::vector<double>{3, 1, 2}}}, .inputs = {{2, 3, 4}}, .output = {4, 2, 3}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Permute>(v); });

} // namespace

} // namespace netloom
