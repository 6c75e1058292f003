#include "core/random.h"
#include "layers/shapes.h"

#include <algorithm>
#include <array>

namespace netloom {

namespace {

/// Training: y = x·m, m = 1/(1 − rate) with probability 1 − rate, else 0. The factors m are kept for the way back.
class Dropout final : public Layer {
public:
    explicit Dropout(const Values &v) : rate_(getNumber(v, "rate"))
    {
        for (const double axis : getList(v, "noise_shape")) noise_.push_back(int(axis));
        if (isSet(v, "seed")) seed_ = std::uint64_t(getInt(v, "seed"));
    }
    bool identityInInference() const override { return true; }
    bool isAlias() const override { return rate_ == 0; }
    Needs needs(std::span<const Port> in) const override
    {
        if (rate_ == 0) return {};
        return {.keptPerRow = int(in[0].shape.size()), .random = true};
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        const auto &axes = in[0].shape.axes;
        bool fits = noise_.empty() || noise_.size() == axes.size();
        for (std::size_t i = 0; fits && i < noise_.size(); ++i)
            fits = noise_[i] == 1 || noise_[i] == kAny || noise_[i] == axes[i];
        if (!fits)
            return makeError("E-SIZE", NL_TR("layer", "noise_shape {0} does not fit the input {1}: one size per axis, each 1, -1 "
                                                      "or that of the input."),
                             {toText(Shape(noise_)), toText(in[0].shape)}, "noise_shape");
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override
    {
        const int cols = c.in[0].cols;
        const bool drops = c.training && rate_ > 0;
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            if (!drops) {
                std::copy_n(x, cols, y);
                continue;
            }
            factors(c.key, r, axesOf(c.inPorts, 0, cols), y);
            if (c.kept) std::copy_n(y, cols, c.kept + std::ptrdiff_t(r) * cols);
            for (int i = 0; i < cols; ++i) y[i] *= x[i];
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const int cols = c.din[0].cols;
        for (int r = 0; r < c.rows; ++r) {
            const Real *g = c.dout[0].row(r);
            const Real *m = rate_ > 0 ? c.kept + std::ptrdiff_t(r) * cols : nullptr;
            Real *dx = c.din[0].row(r);
            for (int i = 0; i < cols; ++i) {
                const Real d = m ? g[i] * m[i] : g[i];
                dx[i] = c.accumulate[0] ? dx[i] + d : d;
            }
        }
    }

private:
    /// Factors of one sample; with a noise shape one draw serves all elements along its axes of size 1.
    void factors(const RandomKey &key, int row, const Axes &shape, Real *m) const
    {
        Axes noise = shape;
        for (std::size_t i = 0; i < noise_.size(); ++i)
            if (noise_[i] == 1) noise.size[i] = 1;
        const int n = noise.count(0, noise.rank);
        const RandomStream stream{seed_.value_or(key.seed), key.node, Purpose::Dropout, key.step, 0};
        const std::uint64_t first = (std::uint64_t(key.firstRow) + std::uint64_t(row)) * std::uint64_t(n);
        const auto limit = std::uint64_t(rate_ * 4294967296.0); // drops if word / 2³² < rate
        const Real scale = Real(1 / (1 - rate_));
        std::array<std::uint32_t, 512> words;
        for (int begin = 0; begin < n; begin += int(words.size())) {
            const int count = std::min(n - begin, int(words.size()));
            randomWords(stream, first + std::uint64_t(begin), std::span(words).first(std::size_t(count)));
            for (int i = 0; i < count; ++i) m[begin + i] = words[std::size_t(i)] < limit ? Real(0) : scale;
        }
        if (n != shape.count(0, shape.rank)) spread(noise, shape, m);
    }
    /// From the few draws at the front to all elements. The source never lies behind the element: from the last to the first.
    static void spread(const Axes &noise, const Axes &shape, Real *m)
    {
        const Axes steps = broadcastSteps(noise, shape);
        for (int i = shape.count(0, shape.rank) - 1; i >= 0; --i) {
            int source = 0, rest = i;
            for (auto a = std::size_t(shape.rank); a-- > 0; rest /= shape.size[a])
                source += rest % shape.size[a] * steps.size[a];
            m[i] = m[source];
        }
    }

    double rate_;
    std::vector<int> noise_;
    std::optional<std::uint64_t> seed_;
};

Schema schema()
{
    return {{
        {.key = "rate", .kind = FieldKind::Number, .def = 0.5, .title = NL_TR("layer", "Rate"),
         .tooltip = NL_TR("layer", "Share of the values that is dropped while training."), .min = 0, .max = 1, .maxOpen = true,
         .main = true},
        {.key = "noise_shape", .kind = FieldKind::Shape, .def = {}, .title = NL_TR("layer", "Noise shape"),
         .tooltip = NL_TR("layer", "Per axis: 1 = one draw for the whole axis, -1 = a draw for each. [1,-1]: the same features at every step."),
         .min = -1, .max = 1 << 30, .optional = true},
        {.key = "seed", .kind = FieldKind::Int, .def = {}, .title = NL_TR("layer", "Seed"),
         .tooltip = NL_TR("layer", "Of this layer alone; empty: the project's."), .min = 0, .max = 9e15, .optional = true},
    }};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "dropout", .title = NL_TR("layer", "Dropout"),
             .doc = NL_TR("layer", "While training each value is 0 with probability rate, else divided by 1 − rate; otherwise y = x."),
             .category = "regularize", .schema = schema(), .keras = "Dropout", .onnx = "Dropout",
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 0},
                       {.config = {{"rate", 0.25}, {"seed", std::int64_t(7)}}, .inputs = {{4, 3}}, .output = {4, 3}, .parameters = 0},
                       {.config = {{"rate", 0.4}, {"noise_shape", std::vector<double>{1, -1}}}, .inputs = {{5, 3}}, .output = {5, 3},
                        .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Dropout>(v); });

} // namespace

} // namespace netloom
