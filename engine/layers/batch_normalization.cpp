#include "layers/normalize.h"

// spec/engine.md §2.3. Training: statistics of the whole batch, population variance (÷N), which also enters the moving values
// (option unbiased_variance: ÷(N − 1) there); otherwise, and always when frozen, the moving values.

namespace netloom {

namespace {

class BatchNormalization final : public Layer {
public:
    explicit BatchNormalization(const Values &v)
        : affine_(v), axis_(int(getInt(v, "axis"))), momentum_(getNumber(v, "momentum")), epsilon_(getNumber(v, "epsilon")),
          meanInit_(getText(v, "moving_mean_initializer")), varianceInit_(getText(v, "moving_variance_initializer"))
    {
        unbiased_ = getBool(v, "unbiased_variance");
        const auto it = v.find("trainable");
        frozen_ = it != v.end() && !std::get<bool>(it->second);
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        const int axis = axisOf(axis_, in[0].shape.rank());
        if (axis < 0)
            return makeError("E-RANGE", NL_TR("layer", "axis = {0} is not an axis of {1}: count from 1, or from the end with -1."),
                             {std::to_string(axis_), toText(in[0].shape)}, "axis");
        if (in[0].shape.axes[std::size_t(axis)] == kAny)
            return makeError("E-SIZE", NL_TR("layer", "An axis with any number of time steps ({0}) cannot have statistics of its own: normalise "
                                                      "the features (axis = -1)."), {toText(in[0].shape)}, "axis");
        return std::vector<Port>{in[0]};
    }
    std::vector<Error> warnings(std::span<const Upstream> before) const override
    {
        if (!before[0].bias || before[0].activation != "linear") return {};
        return {makeError("W-COMBO", NL_TR("layer", "The bias of '{0}' in front has no effect: the mean is taken away. Set use_bias = false there."),
                          {before[0].type})};
    }
    std::string activityRegularizer() const override { return affine_.activity; }
    std::vector<ParamSpec> params(std::span<const Port> in) const override
    {
        const Shape shape{channels(in[0].shape)};
        std::vector<ParamSpec> p;
        affine_.addParams(p, shape);
        p.push_back({.name = "moving_mean", .shape = shape, .initializer = meanInit_, .role = ParamRole::State});
        p.push_back({.name = "moving_variance", .shape = shape, .initializer = varianceInit_, .role = ParamRole::State});
        return p;
    }
    Needs needs(std::span<const Port> in) const override
    {
        const int n = channels(in[0].shape);
        Needs needs;
        needs.scratchPerShard = 6 * n;
        needs.statistics = frozen_ ? 0 : 2 * n + 1;
        needs.input = true;
        if (affine_.blocks()) needs.paramGrad = ParamGradMode::Tiles;
        return needs;
    }

    /// Σ(x − K), Σ(x − K)² per channel and the count; K, the moving mean, keeps the digits where the mean is large.
    void partial(const ForwardContext &c) const override
    {
        const Walk w = walkOf(c.inPorts, c.in[0], c.masks);
        const Real *const shift = c.params[std::size_t(affine_.blocks())].data;
        double *const sum = c.statistics, *const squares = sum + w.channels;
        std::fill_n(sum, 2 * w.channels + 1, 0.0);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            int counted = 0;
            w.each(r, [&](int i, int k, bool valid) {
                const double d = valid ? double(x[i]) - double(shift[k]) : 0.0, square = d * d;
                sum[k] += d;
                squares[k] += square;
                counted += valid;
            });
            sum[2 * w.channels] += double(counted / w.channels);
        }
    }
    /// Sums become mean and 1/√(v + ε); the moving values follow unless the batch was not finite.
    void finish(std::span<double> s, std::int64_t, std::span<Real *const> state) const override
    {
        const std::size_t n = s.size() / 2;
        Real *const movingMean = state[std::size_t(affine_.blocks())], *const movingVariance = state[std::size_t(affine_.blocks()) + 1];
        const double count = s[2 * n];
        for (std::size_t k = 0; k < n; ++k) {
            double mean = double(movingMean[k]), variance = double(movingVariance[k]);
            if (count > 0) {
                const double shifted = s[k] / count;
                mean += shifted;
                variance = std::max(0.0, s[n + k] / count - shifted * shifted);
                if (!std::isfinite(s[k])) variance = s[k]; // max would hide NaN
            }
            s[k] = mean;
            s[n + k] = 1 / std::sqrt(variance + epsilon_);
            if (!std::isfinite(mean) || !std::isfinite(variance)) continue;
            movingMean[k] = Real(momentum_ * double(movingMean[k]) + (1 - momentum_) * mean);
            const double kept = unbiased_ && count > 1 ? variance * (count / (count - 1)) : variance;
            movingVariance[k] = Real(momentum_ * double(movingVariance[k]) + (1 - momentum_) * kept);
        }
    }
    void forward(const ForwardContext &c) const override
    {
        const Walk w = walkOf(c.inPorts, c.in[0], {});
        const Channels k = perChannel(w.channels, c.params, c.training && !frozen_ ? c.statistics : nullptr, c.scratch);
        const Real *const beta = affine_.beta(c.params);
        for (int i = 0; i < w.channels; ++i) k.add[i] = beta ? beta[i] : Real(0);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            w.each(r, [&](int i, int ch, bool) {
                const Real centred = (x[i] - k.mean[ch]) - k.rest[ch], scaled = centred * k.factor[ch];
                y[i] = scaled + k.add[ch];
            });
        }
    }

    /// Σg and Σg·x̂ per channel.
    void partialBackward(const BackwardContext &c) const override
    {
        const Walk w = walkOf(c.inPorts, c.in[0], {});
        const Channels k = perChannel(w.channels, c.params, c.forwardStatistics, c.scratch);
        double *const sum = c.statistics, *const normal = sum + w.channels;
        std::fill_n(sum, 2 * w.channels + 1, 0.0);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r), *g = c.dout[0].row(r);
            w.each(r, [&](int i, int ch, bool) {
                const Real hat = ((x[i] - k.mean[ch]) - k.rest[ch]) * k.inverse[ch];
                const double product = double(g[i]) * double(hat);
                sum[ch] += double(g[i]);
                normal[ch] += product;
            });
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const Walk w = walkOf(c.inPorts, c.in[0], c.masks);
        const Channels k = perChannel(w.channels, c.params, frozen_ ? nullptr : c.forwardStatistics, c.scratch);
        const double count = frozen_ ? 0 : c.forwardStatistics[2 * w.channels];
        for (int ch = 0; ch < w.channels; ++ch) {
            k.add[ch] = count > 0 ? Real(c.statistics[ch] / count) : Real(0);
            k.along[ch] = count > 0 ? Real(c.statistics[w.channels + ch] / count) : Real(0);
        }
        const bool add = c.accumulate[0];
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r), *g = c.dout[0].row(r);
            Real *dx = c.din[0].row(r);
            w.each(r, [&](int i, int ch, bool valid) {
                const Real hat = ((x[i] - k.mean[ch]) - k.rest[ch]) * k.inverse[ch], along = hat * k.along[ch];
                const Real through = valid ? k.add[ch] + along : Real(0); // a masked step is not part of the statistics
                const Real d = k.factor[ch] * (g[i] - through);
                dx[i] = add ? dx[i] + d : d;
            });
        }
    }
    void backwardParams(const ParamGradContext &c) const override
    {
        const double *const from = c.statistics + (affine_.isGamma(c.tile.block) ? c.n : 0) + c.tile.row0;
        for (int e = 0; e < c.tile.rows; ++e) c.gradient[e] = c.accumulate ? c.gradient[e] + Real(from[e]) : Real(from[e]);
    }

private:
    /// A sample as outer × channels × inner values.
    struct Walk {
        int outer = 1, channels = 1, inner = 1, perStep = 0;
        MaskView mask;

        /// f(index, channel, not masked) for every value of row r.
        template <class F> void each(int r, F f) const
        {
            if (mask.data) {
                const std::uint8_t *const m = mask.data + std::ptrdiff_t(r) * mask.steps;
                for (int i = 0; i < outer * channels * inner; ++i) f(i, i / inner % channels, m[i / perStep] != 0);
            } else if (inner == 1) {
                for (int o = 0; o < outer; ++o)
                    for (int k = 0; k < channels; ++k) f(o * channels + k, k, true);
            } else {
                for (int o = 0; o < outer * channels; ++o)
                    for (int i = 0; i < inner; ++i) f(o * inner + i, o % channels, true);
            }
        }
    };
    Walk walkOf(std::span<const Port> ports, const View &x, std::span<const MaskView> masks) const
    {
        const Axes shape = axesOf(ports, 0, x.cols);
        const int a = axisOf(axis_, shape.rank);
        Walk w{shape.count(0, a), shape.size[std::size_t(a)], shape.count(a + 1, shape.rank), 0, {}};
        if (!masks.empty() && masks[0].data && a > 0) {
            w.mask = masks[0];
            w.perStep = x.cols / masks[0].steps;
        }
        return w;
    }
    /// Per channel, in scratch: mean and what Real(mean) lost of it, 1/√(v + ε), that times γ, and two to fill.
    struct Channels { Real *mean, *rest, *inverse, *factor, *add, *along; };
    Channels perChannel(int n, std::span<const ParamView> params, const double *statistics, Real *scratch) const
    {
        const Channels k{scratch, scratch + n, scratch + 2 * n, scratch + 3 * n, scratch + 4 * n, scratch + 5 * n};
        const Real *const gamma = affine_.gamma(params);
        const Real *const movingMean = params[std::size_t(affine_.blocks())].data;
        const Real *const movingVariance = params[std::size_t(affine_.blocks()) + 1].data;
        for (int i = 0; i < n; ++i) {
            const double mean = statistics ? statistics[i] : double(movingMean[i]);
            const double inverse = statistics ? statistics[n + i] : 1 / std::sqrt(double(movingVariance[i]) + epsilon_);
            k.mean[i] = Real(mean);
            k.rest[i] = Real(mean - double(k.mean[i]));
            k.inverse[i] = Real(inverse);
            k.factor[i] = gamma ? Real(inverse * double(gamma[i])) : Real(inverse);
        }
        return k;
    }
    int channels(const Shape &shape) const { return shape.axes[std::size_t(axisOf(axis_, shape.rank()))]; }

    ScaleShift affine_;
    int axis_;
    double momentum_, epsilon_;
    std::string meanInit_, varianceInit_;
    bool frozen_ = false, unbiased_ = false;
};

Schema batchNormalizationSchema()
{
    return normalizeSchema({axisField(FieldKind::Int, NL_TR("layer", "The axis that keeps statistics of its own: -1 is the last (features, channels).")),
                            {.key = "momentum", .kind = FieldKind::Number, .def = 0.99, .title = NL_TR("layer", "Momentum"),
                             .tooltip = NL_TR("layer", "Share of the old moving value that stays at each step. PyTorch's 0.1 is 0.9 here."),
                             .min = 0, .max = 1, .maxOpen = true, .main = true},
                            epsilonField(),
                            {.key = "unbiased_variance", .kind = FieldKind::Bool, .def = false, .title = NL_TR("layer", "Unbiased moving variance"),
                             .tooltip = NL_TR("layer", "The moving variance takes the batch's variance divided by N - 1, as PyTorch and fused TensorFlow 2 keep it; off: by N, as Keras 3. The batch itself is always normalised with N.")}},
                           true);
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "batch_normalization", .title = NL_TR("layer", "Batch normalisation"),
             .doc = NL_TR("layer", "Each feature to mean 0 and variance 1 over the batch, then y = γ·x̂ + β; in use with the moving mean and variance."),
             .category = "normalize", .schema = batchNormalizationSchema(), .keras = "BatchNormalization", .onnx = "BatchNormalization",
             .aliases = {"batch_norm"},
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 24},
                       {.config = {{"scale", false}}, .inputs = {{4, 17}}, .output = {4, 17}, .parameters = 51},
                       {.config = {{"axis", std::int64_t(1)}, {"momentum", 0.5}, {"center", false}}, .inputs = {{5, 3}}, .output = {5, 3},
                        .parameters = 15},
                       {.config = {{"unbiased_variance", true}}, .inputs = {{6}}, .output = {6}, .parameters = 24},
                       {.config = {{"epsilon", 1e-5}}, .inputs = {{2, 3, 4}}, .output = {2, 3, 4}, .parameters = 16},
                       {.config = {{"axis", std::int64_t(-2)}, {"center", false}, {"scale", false}}, .inputs = {{2, 3, 4}},
                        .output = {2, 3, 4}, .parameters = 6}}},
    [](const Values &v) { return std::make_unique<BatchNormalization>(v); });

} // namespace

} // namespace netloom
