#include "layers/shapes.h"
#include "layers/sums.h"

#include <algorithm>
#include <cmath>

// y[o,i,p,j] = Σ_k a[o,k,i]·b[p,k,j] per sample, as Keras's batch_dot; `normalize`: cosines.

namespace netloom {

namespace {

class Dot final : public Layer {
public:
    explicit Dot(const Values &v) : normalize_(getBool(v, "normalize"))
    {
        for (const double axis : getList(v, "axes")) axes_.push_back(int(axis));
    }
    int minInputs() const override { return 2; }
    int maxInputs() const override { return 2; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        if (axes_.empty() || axes_.size() > 2)
            return makeError("E-RANGE", NL_TR("layer", "axes: one axis for both inputs or one for each is expected, and there are {0}."),
                             {std::to_string(axes_.size())}, "axes");
        Port out;
        for (std::size_t i = 0; i < 2; ++i) {
            const Shape &shape = in[i].shape;
            const int axis = axisOf(i == 0 ? axes_.front() : axes_.back(), shape.rank());
            if (axis < 0)
                return makeError("E-RANGE", NL_TR("layer", "axes: {0} is not an axis of the input {1}: count from 1, or from the end with -1."),
                                 {std::to_string(i == 0 ? axes_.front() : axes_.back()), toText(shape)}, "axes");
            for (int a = 0; a < shape.rank(); ++a)
                if (a != axis) out.shape.axes.push_back(shape.axes[std::size_t(a)]);
        }
        const int k0 = sizeOf(in, 0), k1 = sizeOf(in, 1);
        if (k0 != k1 || k0 == kAny)
            return makeError("E-SIZE", NL_TR("layer", "{0} and {1} cannot be multiplied along the axes {2}: the sizes {3} and {4} differ or are open."),
                             {toText(in[0].shape), toText(in[1].shape), toText(Value(std::vector<double>(axes_.begin(), axes_.end()))),
                              std::to_string(k0), std::to_string(k1)}, "axes");
        if (out.shape.axes.empty()) out.shape.axes.push_back(1);
        if (out.shape.rank() > int(Axes().size.size()))
            return makeError("E-RANK", NL_TR("layer", "The product of {0} and {1} has too many axes."), {toText(in[0].shape), toText(in[1].shape)});
        if (out.shape.size() > 1 << 30)
            return makeError("E-SIZE", NL_TR("layer", "The product of {0} and {1} has more than a billion values."),
                             {toText(in[0].shape), toText(in[1].shape)});
        return std::vector<Port>{std::move(out)};
    }
    Needs needs(std::span<const Port> in) const override
    {
        // Normalised copies of both inputs and gradients of both.
        return {.scratchPerShard = 2 * int(in[0].shape.size() + in[1].shape.size()), .input = true};
    }
    double multiplyAdds(std::span<const Port> in) const override
    {
        const double k = sizeOf(in, 0);
        return double(in[0].shape.size()) * double(in[1].shape.size()) / k;
    }
    void forward(const ForwardContext &c) const override
    {
        const Cut a = cut(c.inPorts, c.in, 0), b = cut(c.inPorts, c.in, 1);
        for (int r = 0; r < c.rows; ++r) {
            const Real *const x = prepared(c.in[0].row(r), a, c.scratch), *const z = prepared(c.in[1].row(r), b, c.scratch + a.cols());
            Real *y = c.out[0].row(r);
            for (int o = 0; o < a.outer; ++o)
                for (int i = 0; i < a.inner; ++i)
                    for (int p = 0; p < b.outer; ++p)
                        for (int j = 0; j < b.inner; ++j) {
                            const Real *const u = x + a.at(o, i), *const v = z + b.at(p, j);
                            *y++ = Real(laneSum(a.size, [&](int k) { return double(u[k * a.inner]) * double(v[k * b.inner]); }));
                        }
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        const Cut a = cut(c.inPorts, c.in, 0), b = cut(c.inPorts, c.in, 1);
        Real *const dx = c.scratch + a.cols() + b.cols(), *const dz = dx + a.cols();
        for (int r = 0; r < c.rows; ++r) {
            const Real *const x = prepared(c.in[0].row(r), a, c.scratch), *const z = prepared(c.in[1].row(r), b, c.scratch + a.cols());
            std::fill_n(dx, a.cols() + b.cols(), Real(0));
            const Real *g = c.dout[0].row(r);
            for (int o = 0; o < a.outer; ++o)
                for (int i = 0; i < a.inner; ++i)
                    for (int p = 0; p < b.outer; ++p)
                        for (int j = 0; j < b.inner; ++j, ++g)
                            for (int k = 0; k < a.size; ++k) {
                                const int u = a.at(o, i) + k * a.inner, v = b.at(p, j) + k * b.inner;
                                const Real da = *g * z[v], db = *g * x[u];
                                dx[u] += da;
                                dz[v] += db;
                            }
            if (c.din[0].data) store(c.in[0].row(r), x, dx, a, c.din[0].row(r), c.accumulate[0]);
            if (c.din[1].data) store(c.in[1].row(r), z, dz, b, c.din[1].row(r), c.accumulate[1]);
        }
    }

private:
    static constexpr double kLargest = 1e7; ///< of 1/norm, as Keras

    /// An input as outer × size × inner; `size` is summed over.
    struct Cut {
        int outer, size, inner;
        int at(int o, int i) const { return o * size * inner + i; }
        int cols() const { return outer * size * inner; }
    };
    int sizeOf(std::span<const Port> in, std::size_t i) const
    {
        return in[i].shape.axes[std::size_t(axisOf(i == 0 ? axes_.front() : axes_.back(), in[i].shape.rank()))];
    }
    Cut cut(std::span<const Port> ports, std::span<const View> views, std::size_t i) const
    {
        const Axes shape = axesOf(ports, i, views[i].cols);
        const int axis = axisOf(i == 0 ? axes_.front() : axes_.back(), shape.rank);
        return {shape.count(0, axis), shape.size[std::size_t(axis)], shape.count(axis + 1, shape.rank)};
    }
    static double inverseNorm(const Real *x, const Cut &c)
    {
        const double squares = laneSum(c.size, [&](int k) { return double(x[k * c.inner]) * double(x[k * c.inner]); });
        const double inverse = 1 / std::sqrt(squares);
        return inverse > kLargest ? kLargest : inverse;
    }
    const Real *prepared(const Real *x, const Cut &c, Real *copy) const
    {
        if (!normalize_) return x;
        for (int o = 0; o < c.outer; ++o)
            for (int i = 0; i < c.inner; ++i) {
                const Real *const from = x + c.at(o, i);
                const Real factor = Real(inverseNorm(from, c));
                for (int k = 0; k < c.size; ++k) copy[c.at(o, i) + k * c.inner] = from[k * c.inner] * factor;
            }
        return copy;
    }
    /// Through the normalisation: dx = (d − x̂·Σ x̂d)/‖x‖; `hat` is x̂.
    void store(const Real *x, const Real *hat, const Real *d, const Cut &c, Real *dx, bool add) const
    {
        for (int o = 0; o < c.outer; ++o)
            for (int i = 0; i < c.inner; ++i) {
                const int at = c.at(o, i);
                const double inverse = normalize_ ? inverseNorm(x + at, c) : 1;
                const bool clipped = !normalize_ || inverse >= kLargest;
                const double along = clipped ? 0 : laneSum(c.size, [&](int k) {
                    return double(hat[at + k * c.inner]) * double(d[at + k * c.inner]);
                });
                for (int k = 0; k < c.size; ++k) {
                    const int e = at + k * c.inner;
                    const Real part = hat[e] * Real(along), v = clipped && !normalize_ ? d[e] : (d[e] - part) * Real(inverse);
                    dx[e] = add ? dx[e] + v : v;
                }
            }
    }

    std::vector<int> axes_;
    bool normalize_;
};

Schema dotSchema()
{
    return {{
        {.key = "axes", .kind = FieldKind::Shape, .def = std::vector<double>{-1}, .title = NL_TR("layer", "Axes"),
         .tooltip = NL_TR("layer", "The axis that is summed over: one for both inputs, or one for each as in [2,1]; -1 is the last."),
         .min = -8, .max = 8, .main = true},
        {.key = "normalize", .kind = FieldKind::Bool, .def = false, .title = NL_TR("layer", "Normalise"),
         .tooltip = NL_TR("layer", "Vectors of length 1 first: the result is the cosine between them.")},
    }};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "dot", .title = NL_TR("layer", "Dot product"),
             .doc = NL_TR("layer", "Sum of products of two inputs along an axis: similarity of vectors, product of matrices per sample."),
             .category = "combine", .schema = dotSchema(), .keras = "Dot", .onnx = "MatMul",
             .cases = {{.config = {}, .inputs = {{4}, {4}}, .output = {1}, .parameters = 0},
                       {.config = {{"normalize", true}}, .inputs = {{5}, {5}}, .output = {1}, .parameters = 0},
                       {.config = {{"axes", std::vector<double>{2, 1}}}, .inputs = {{3, 17}, {17, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {{"axes", std::vector<double>{1}}, {"normalize", true}}, .inputs = {{3, 2}, {3, 4}}, .output = {2, 4},
                        .parameters = 0},
                       {.config = {{"axes", std::vector<double>{1, 2}}}, .inputs = {{3}, {2, 3}}, .output = {2}, .parameters = 0},
                       {.config = {{"axes", std::vector<double>{2, 3}}}, .inputs = {{2, 3, 2}, {2, 2, 3}}, .output = {2, 2, 2, 2},
                        .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Dot>(v); });

} // namespace

} // namespace netloom
