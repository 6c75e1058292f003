#include "expression/formula.h"
#include "layers/shapes.h"

#include <algorithm>

namespace netloom {
namespace {

using expression::Formula;

constexpr int kMost = 9;     // inputs that have a name
constexpr int kGroup = 256;  // values that run through the formula at a time, or one row

std::vector<std::string> names()
{
    std::vector<std::string> list{"x"};
    for (int i = 1; i <= kMost; ++i) list.push_back(std::string("x").append(std::to_string(i)));
    return list;
}

/// x and x1 are the first input; several inputs are broadcast to one shape as in Keras's merge layers.
class ExpressionLayer final : public Layer {
public:
    explicit ExpressionLayer(Formula f) : f_(std::move(f)) {}
    int minInputs() const override { return highest(); }
    int maxInputs() const override { return kMost; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (int(in.size()) < highest())
            return makeError("E-LINK", NL_TR("expression", "The formula reads x{0}, but the layer has {1} input(s): connect what is missing."),
                             {std::to_string(highest()), std::to_string(in.size())}, "formula");
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        auto shape = broadcastShape(in);
        if (!shape) return shape.error();
        if (f_.perRow() && shape->rank() > 0) shape->axes.back() = 1;
        const bool mask = std::any_of(in.begin(), in.end(), [](const Port &p) { return p.mask; });
        return std::vector<Port>{{std::move(*shape), DType::f32, mask}};
    }
    std::vector<Error> warnings(std::span<const Upstream> from) const override
    {
        std::vector<Error> list;
        for (int i = 0; i < int(from.size()); ++i)
            if (!reads(i))
                list.push_back(makeError("W-UNUSED", NL_TR("expression", "The formula does not read input {0}: call it x{0} there, or remove the wire."),
                                         {std::to_string(i + 1)}, "formula"));
        return list;
    }
    Needs needs(std::span<const Port> in) const override
    {
        Needs n;
        n.input = true;
        const auto shape = broadcastShape(in);
        const int cols = shape ? int(shape->size()) : 1;
        n.scratchPerShard = (2 * int(in.size()) + 2) * std::max(cols, kGroup);
        return n;
    }
    void forward(const ForwardContext &c) const override
    {
        const Axes shape = wholeShape(c.inPorts, c.in);
        const int cols = shape.count(0, shape.rank), last = lastOf(shape), group = std::max(1, kGroup / cols);
        const int step = f_.perRow() ? last : 1;
        Real *values = c.scratch + std::ptrdiff_t(c.in.size()) * std::max(cols, kGroup);
        for (int start = 0; start < c.rows; start += group) {
            const int count = std::min(group, c.rows - start);
            const Real *inputs[kMost + 1] = {};
            gather(c.inPorts, c.in, shape, start, count, c.scratch, inputs);
            f_.evaluate(inputs, values, count * cols, last);
            for (int r = 0; r < count; ++r)
                for (int k = 0; k < c.out[0].cols; ++k) c.out[0].row(start + r)[k] = values[r * cols + k * step];
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        const Axes shape = wholeShape(c.inPorts, c.in);
        const int cols = shape.count(0, shape.rank), last = lastOf(shape), group = std::max(1, kGroup / cols);
        const int step = f_.perRow() ? last : 1, room = std::max(cols, kGroup);
        Real *slopes = c.scratch + std::ptrdiff_t(c.in.size()) * room;
        Real *seed = slopes + std::ptrdiff_t(c.in.size()) * room, *both = seed + room;
        for (int start = 0; start < c.rows; start += group) {
            const int count = std::min(group, c.rows - start);
            const Real *inputs[kMost + 1] = {};
            Real *grads[kMost + 1] = {};
            gather(c.inPorts, c.in, shape, start, count, c.scratch, inputs);
            std::fill_n(seed, count * cols, Real(0));
            for (int r = 0; r < count; ++r)
                for (int k = 0; k < c.dout[0].cols; ++k) seed[r * cols + k * step] = c.dout[0].row(start + r)[k];
            for (std::size_t i = 0; i < c.in.size(); ++i) {
                Real *to = slopes + std::ptrdiff_t(i) * room;
                std::fill_n(to, count * cols, Real(0));
                grads[i + 1] = to;
            }
            grads[0] = both; // x is x1: what both names receive is added
            std::fill_n(both, count * cols, Real(0));
            f_.gradient(inputs, seed, grads, count * cols, last);
            for (int k = 0; k < count * cols; ++k) slopes[k] += both[k];
            scatter(c, shape, start, count, slopes, room);
        }
    }

    std::string explain(std::span<const View> in, std::span<const Port> ports) const override
    {
        const Axes shape = wholeShape(ports, in);
        const int cols = shape.count(0, shape.rank), last = lastOf(shape);
        std::vector<Real> whole(in.size() * std::size_t(std::max(cols, kGroup)));
        const Real *inputs[kMost + 1] = {};
        gather(ports, in, shape, 0, 1, whole.data(), inputs);
        for (int at = 0; at < cols; at += last) {
            const Real *part[kMost + 1] = {};
            for (std::size_t i = 0; i <= std::size_t(kMost); ++i) part[i] = inputs[i] ? inputs[i] + at : nullptr;
            if (auto why = f_.explain(part, last, false); !why.empty()) return why;
        }
        return {};
    }

private:
    bool reads(int input) const { return f_.uses(input + 1) || (input == 0 && f_.uses(0)); }
    int highest() const
    {
        int n = 1;
        for (int i = 1; i <= kMost; ++i)
            if (f_.uses(i)) n = i;
        return n;
    }
    static int lastOf(const Axes &shape) { return shape.rank ? shape.size[std::size_t(shape.rank - 1)] : 1; }
    static Axes wholeShape(std::span<const Port> ports, std::span<const View> in)
    {
        Axes shape = axesOf(ports, 0, in[0].cols);
        for (std::size_t i = 1; i < in.size(); ++i) shape = broadcast(shape, axesOf(ports, i, in[i].cols));
        return shape;
    }
    /// Rows [start, start + count) of every input in the common shape, side by side.
    static void gather(std::span<const Port> ports, std::span<const View> in, const Axes &shape, int start, int count, Real *scratch, const Real **inputs)
    {
        const int cols = shape.count(0, shape.rank);
        for (std::size_t i = 0; i < in.size(); ++i) {
            Real *to = scratch + std::ptrdiff_t(i) * std::max(cols, kGroup);
            const Axes steps = broadcastSteps(axesOf(ports, i, in[i].cols), shape);
            for (int r = 0; r < count; ++r) {
                const Real *x = in[i].row(start + r);
                Real *row = to + std::ptrdiff_t(r) * cols;
                if (in[i].cols == cols) std::copy_n(x, cols, row);
                else walk(shape, steps, [&](int at, int from) { row[at] = x[from]; });
            }
            inputs[i + 1] = to;
        }
        inputs[0] = inputs[1];
    }
    static void scatter(const BackwardContext &c, const Axes &shape, int start, int count, const Real *slopes, int room)
    {
        const int cols = shape.count(0, shape.rank);
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            if (!c.din[i].data) continue;
            const Axes steps = broadcastSteps(axesOf(c.inPorts, i, c.din[i].cols), shape);
            for (int r = 0; r < count; ++r) {
                const Real *g = slopes + std::ptrdiff_t(i) * room + std::ptrdiff_t(r) * cols;
                Real *dx = c.din[i].row(start + r);
                if (!c.accumulate[i]) std::fill_n(dx, c.din[i].cols, Real(0));
                if (c.din[i].cols == cols)
                    for (int k = 0; k < cols; ++k) dx[k] += g[k];
                else walk(shape, steps, [&](int at, int to) { dx[to] += g[at]; });
            }
        }
    }

    Formula f_;
};

Result<Formula> formulaOf(const Values &v) { return Formula::make(getText(v, "formula"), names(), getText(v, "parameters")); }

Result<void> test(const Values &v)
{
    auto f = formulaOf(v);
    if (!f) return f.error();
    const double from = getNumber(v, "test_from"), to = getNumber(v, "test_to");
    if (from >= to) return makeError("E-COMBO", NL_TR("expression", "The test runs from {0} to {1}: the first must be the lower one."), {toText(from), toText(to)}, "test_from");
    const auto grid = expression::gridValues(from, to, 29);
    expression::Points points;
    std::vector<int> wanted;
    for (std::size_t k = 0; k < grid.size(); ++k) {
        points.emplace_back();
        for (std::size_t i = 0; i <= std::size_t(kMost); ++i) points.back().push_back(grid[(k + (i < 2 ? 0 : i * 7)) % grid.size()]);
    }
    for (int i = 0; i <= kMost; ++i)
        if (f->uses(i)) wanted.push_back(i);
    return expression::selfTest(*f, points, wanted);
}

Schema schema()
{
    Schema s{{Field{.key = "formula",
                    .kind = FieldKind::Text,
                    .def = std::string("x"),
                    .title = NL_TR("expression", "Formula"),
                    .tooltip = NL_TR("expression", "A formula in the inputs x1, x2 … (x is the first), element by element: + - * / ^, comparisons, exp ln tanh "
                                                   "sigmoid sqrt sin cos abs sign min max where; sum and mean run over the last axis."),
                    .main = true},
              expression::parametersField(), expression::testField("test_from", -4), expression::testField("test_to", 4)}};
    s.rule = [](const Values &v) { return expression::testOnce(expression::configKey("layer", v), [&] { return test(v); }); };
    return s;
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer,
             .type = "expression",
             .title = NL_TR("expression", "Own formula"),
             .doc = NL_TR("expression", "y = a formula of the inputs as you write it, for example x1 * sigmoid(x2); axes of size 1 are repeated. A formula that is a sum or mean gives one value."),
             .category = "special",
             .schema = schema(),
             .keras = "Lambda",
             .onnx = "no: written as its single operations",
             .aliases = {"lambda"},
             .cases = {{.config = {}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"formula", std::string("x1 * sigmoid(x2) + a*x1^2")}, {"parameters", std::string("a=0.5")}}, .inputs = {{3, 2}, {3, 2}}, .output = {3, 2}, .parameters = 0},
                       {.config = {{"formula", std::string("x1 * x2 - tanh(x3)")}}, .inputs = {{3, 2}, {3, 1}, {1, 2}}, .output = {3, 2}, .parameters = 0},
                       {.config = {{"formula", std::string("sum(x1 * x2)")}}, .inputs = {{4}, {4}}, .output = {1}, .parameters = 0},
                       {.config = {{"formula", std::string("x / sqrt(mean(x^2) + 0.01)")}}, .inputs = {{3, 300}}, .output = {3, 300}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<ExpressionLayer>(*formulaOf(v)); });

} // namespace
} // namespace netloom
