#pragma once

#include "layers/shapes.h"
#include "layers/sums.h"
#include "layers/weights.h"

#include <algorithm>
#include <cmath>

namespace netloom {

// What the normalising layers share: options, scale γ and shift β, and sums in double by a fixed order.

/// Fields center, scale and the options of gamma and beta; `before` come first; `moving`: initialisers of the moving values.
Schema normalizeSchema(std::vector<Field> before, bool moving);
Field axisField(FieldKind kind, const char *tooltip);
Field epsilonField();

/// γ and β of one layer; absent ones count as 1 and 0.
struct ScaleShift {
    bool scale = true, center = true;
    WeightOptions gammaOptions, betaOptions;
    std::string activity;

    explicit ScaleShift(const Values &v);
    void addParams(std::vector<ParamSpec> &to, const Shape &shape) const;
    int blocks() const { return (scale ? 1 : 0) + (center ? 1 : 0); }
    const Real *gamma(std::span<const ParamView> p) const { return scale ? p[0].data : nullptr; }
    const Real *beta(std::span<const ParamView> p) const { return center ? p[scale ? 1 : 0].data : nullptr; }
    bool isGamma(int block) const { return scale && block == 0; }
};

/// A stretch of one sample whose values belong to one group: value i at offset + i·stride, its γ and β at param + i·step.
struct Stretch { int offset = 0, stride = 1, param = 0, step = 0; };

/// How a sample falls into groups that get statistics of their own; each group is `stretches` of `length` values.
struct Groups {
    int groups = 1, stretches = 1, length = 1;
    int count() const { return stretches * length; }
};

/// Mean and 1/√(variance + ε) of each group, kept as value, rest of the value, factor; what normalised samples need.
/// Layout: `Groups sizes(Axes)` and `Stretch at(Axes, group, stretch)`.
template <class Layout> class GroupNormalizer {
public:
    static constexpr int kKept = 3;

    GroupNormalizer(const Layout &layout, double epsilon) : layout_(layout), epsilon_(epsilon) {}

    void forward(const Axes &shape, const Real *x, Real *y, Real *kept, const Real *gamma, const Real *beta) const
    {
        const Groups n = layout_.sizes(shape);
        for (int g = 0; g < n.groups; ++g) {
            Real local[kKept];
            Real *const k = kept ? kept + g * kKept : local;
            moments(shape, n, g, x, k);
            for (int s = 0; s < n.stretches; ++s) {
                const Stretch t = layout_.at(shape, g, s);
                for (int i = 0; i < n.length; ++i) {
                    const int p = t.param + i * t.step;
                    Real v = normal(x[t.offset + i * t.stride], k);
                    if (gamma) v *= gamma[p];
                    if (beta) v += beta[p];
                    y[t.offset + i * t.stride] = v;
                }
            }
        }
    }
    /// dx = inv·(g′ − mean g′ − x̂·mean(g′·x̂)) with g′ = g·γ; sums: dγ then dβ, added to.
    void backward(const Axes &shape, const Real *x, const Real *g, const Real *kept, const Real *gamma, double *dGamma, double *dBeta,
                  Real *dx, bool add) const
    {
        const Groups n = layout_.sizes(shape);
        for (int group = 0; group < n.groups; ++group) {
            const Real *const k = kept + group * kKept;
            if (dGamma || dBeta) paramSums(shape, n, group, x, g, k, dGamma, dBeta);
            if (dx) dataGradient(shape, n, group, x, g, k, gamma, dx, add);
        }
    }

private:
    static Real normal(Real x, const Real *k)
    {
        const Real centred = x - k[0]; // what Real(mean) lost matters where the mean is far from 0
        return (centred - k[1]) * k[2];
    }
    void moments(const Axes &shape, const Groups &n, int g, const Real *x, Real *k) const
    {
        double mean = 0, variance = 0;
        for (int s = 0; s < n.stretches; ++s) {
            const Stretch t = layout_.at(shape, g, s);
            mean += laneSum(n.length, [&](int i) { return double(x[t.offset + i * t.stride]); });
        }
        mean /= n.count();
        for (int s = 0; s < n.stretches; ++s) {
            const Stretch t = layout_.at(shape, g, s);
            variance += laneSum(n.length, [&](int i) {
                const double d = double(x[t.offset + i * t.stride]) - mean;
                return d * d;
            });
        }
        variance /= n.count();
        k[0] = Real(mean);
        k[1] = Real(mean - double(k[0]));
        k[2] = Real(1 / std::sqrt(variance + epsilon_));
    }
    void paramSums(const Axes &shape, const Groups &n, int group, const Real *x, const Real *g, const Real *k, double *dGamma,
                   double *dBeta) const
    {
        for (int s = 0; s < n.stretches; ++s) {
            const Stretch t = layout_.at(shape, group, s);
            for (int i = 0; i < n.length; ++i) {
                const int at = t.offset + i * t.stride, p = t.param + i * t.step;
                if (dGamma) dGamma[p] += double(g[at]) * double(normal(x[at], k));
                if (dBeta) dBeta[p] += double(g[at]);
            }
        }
    }
    void dataGradient(const Axes &shape, const Groups &n, int group, const Real *x, const Real *g, const Real *k, const Real *gamma,
                      Real *dx, bool add) const
    {
        double sum = 0, sumNormal = 0;
        for (int s = 0; s < n.stretches; ++s) {
            const Stretch t = layout_.at(shape, group, s);
            const auto scaled = [&](int i) { return double(g[t.offset + i * t.stride]) * (gamma ? double(gamma[t.param + i * t.step]) : 1.0); };
            sum += laneSum(n.length, scaled);
            sumNormal += laneSum(n.length, [&](int i) { return scaled(i) * double(normal(x[t.offset + i * t.stride], k)); });
        }
        const Real mean = Real(sum / n.count()), meanNormal = Real(sumNormal / n.count());
        for (int s = 0; s < n.stretches; ++s) {
            const Stretch t = layout_.at(shape, group, s);
            for (int i = 0; i < n.length; ++i) {
                const int at = t.offset + i * t.stride;
                const Real scaled = gamma ? g[at] * gamma[t.param + i * t.step] : g[at];
                const Real along = normal(x[at], k) * meanNormal;
                const Real d = k[2] * (scaled - mean - along);
                dx[at] = add ? dx[at] + d : d;
            }
        }
    }

    const Layout &layout_;
    double epsilon_;
};

/// Layer normalisation and group normalisation: the same but for how a sample falls into groups.
template <class Layout> class SampleNormalization : public Layer {
public:
    SampleNormalization(Layout layout, const Values &v) : layout_(std::move(layout)), affine_(v), epsilon_(getNumber(v, "epsilon")) {}

    std::string activityRegularizer() const override { return affine_.activity; }
    std::vector<ParamSpec> params(std::span<const Port> in) const override
    {
        std::vector<ParamSpec> p;
        affine_.addParams(p, layout_.paramShape(in[0].shape));
        return p;
    }
    Needs needs(std::span<const Port> in) const override
    {
        const int size = int(layout_.paramShape(in[0].shape).size());
        Needs n;
        n.keptPerRow = layout_.sizes(axesOf(in, 0, 0)).groups * GroupNormalizer<Layout>::kKept;
        n.input = true;
        if (affine_.blocks()) n.paramGrad = ParamGradMode::Tiles;
        n.sums = affine_.blocks() * size;
        return n;
    }
    void forward(const ForwardContext &c) const override
    {
        const Axes shape = axesOf(c.inPorts, 0, c.in[0].cols);
        const GroupNormalizer<Layout> work(layout_, epsilon_);
        const std::ptrdiff_t kept = layout_.sizes(shape).groups * work.kKept;
        for (int r = 0; r < c.rows; ++r)
            work.forward(shape, c.in[0].row(r), c.out[0].row(r), c.kept ? c.kept + r * kept : nullptr, affine_.gamma(c.params),
                         affine_.beta(c.params));
    }
    void backwardData(const BackwardContext &c) const override
    {
        const Axes shape = axesOf(c.inPorts, 0, c.in[0].cols);
        const GroupNormalizer<Layout> work(layout_, epsilon_);
        const std::ptrdiff_t kept = layout_.sizes(shape).groups * work.kKept;
        const int size = c.params.empty() ? 0 : c.params[0].n;
        if (c.sums) std::fill_n(c.sums, std::ptrdiff_t(affine_.blocks()) * size, 0.0);
        double *const dGamma = c.sums && affine_.scale ? c.sums : nullptr;
        double *const dBeta = c.sums && affine_.center ? c.sums + (affine_.scale ? size : 0) : nullptr;
        for (int r = 0; r < c.rows; ++r)
            work.backward(shape, c.in[0].row(r), c.dout[0].row(r), c.kept + r * kept, affine_.gamma(c.params), dGamma, dBeta,
                          c.din[0].data ? c.din[0].row(r) : nullptr, c.accumulate[0]);
    }
    void backwardParams(const ParamGradContext &c) const override
    {
        const std::ptrdiff_t stride = std::ptrdiff_t(affine_.blocks()) * c.n, block = std::ptrdiff_t(c.tile.block) * c.n;
        for (int e = 0; e < c.tile.rows; ++e) {
            double total = 0;
            for (int s = 0; s < c.shards; ++s) total += c.sums[s * stride + block + c.tile.row0 + e];
            c.gradient[e] = c.accumulate ? c.gradient[e] + Real(total) : Real(total);
        }
    }

protected:
    Layout layout_;

private:
    ScaleShift affine_;
    double epsilon_;
};

} // namespace netloom
