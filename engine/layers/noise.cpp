#include "layers/noise.h"

#include <array>

namespace netloom {

Field rateField(double preset, const char *tooltip)
{
    return {.key = "rate", .kind = FieldKind::Number, .def = preset, .title = NL_TR("layer", "Rate"), .tooltip = tooltip,
            .min = 0, .max = 1, .maxOpen = true, .main = true};
}

Field noiseSeedField()
{
    return {.key = "seed", .kind = FieldKind::Int, .def = {}, .title = NL_TR("layer", "Seed"),
            .tooltip = NL_TR("layer", "Of this layer alone; empty: the project's."), .min = 0, .max = 9e15, .optional = true};
}

Field noiseShapeField()
{
    return {.key = "noise_shape", .kind = FieldKind::Shape, .def = {}, .title = NL_TR("layer", "Noise shape"),
            .tooltip = NL_TR("layer", "Per axis: 1 = one draw for the whole axis, -1 = a draw for each. [1,-1]: the same features at every step."),
            .min = -1, .max = 1 << 30, .optional = true};
}

std::optional<std::uint64_t> ownSeed(const Values &v)
{
    if (!isSet(v, "seed")) return std::nullopt;
    return std::uint64_t(getInt(v, "seed"));
}

std::vector<int> noiseShape(const Values &v)
{
    std::vector<int> noise;
    for (const double axis : getList(v, "noise_shape")) noise.push_back(int(axis));
    return noise;
}

Result<void> checkNoiseShape(std::span<const int> noise, const Shape &shape)
{
    const auto &axes = shape.axes;
    bool fits = noise.empty() || noise.size() == axes.size();
    for (std::size_t i = 0; fits && i < noise.size(); ++i) fits = noise[i] == 1 || noise[i] == kAny || noise[i] == axes[i];
    if (fits) return {};
    return makeError("E-SIZE", NL_TR("layer", "noise_shape {0} does not fit the input {1}: one size per axis, each 1, -1 "
                                              "or that of the input."),
                     {toText(Shape(std::vector<int>(noise.begin(), noise.end()))), toText(shape)}, "noise_shape");
}

namespace {

/// From the few draws at the front to all elements. The source never lies behind the element: from the last to the first.
void spread(const Axes &noise, const Axes &shape, Real *m)
{
    const Axes steps = broadcastSteps(noise, shape);
    for (int i = shape.count(0, shape.rank) - 1; i >= 0; --i) {
        int source = 0, rest = i;
        for (auto a = std::size_t(shape.rank); a-- > 0; rest /= shape.size[a]) source += rest % shape.size[a] * steps.size[a];
        m[i] = m[source];
    }
}

} // namespace

void drawKept(const RandomStream &stream, std::uint64_t row, const Axes &shape, std::span<const int> noiseAxes, double rate,
              Real dropped, Real kept, Real *m)
{
    Axes noise = shape;
    for (std::size_t i = 0; i < noiseAxes.size(); ++i)
        if (noiseAxes[i] == 1) noise.size[i] = 1;
    const int n = noise.count(0, noise.rank);
    const std::uint64_t first = row * std::uint64_t(n);
    const auto limit = std::uint64_t(rate * 4294967296.0); // drops if word / 2³² < rate
    std::array<std::uint32_t, 512> words;
    for (int begin = 0; begin < n; begin += int(words.size())) {
        const int count = std::min(n - begin, int(words.size()));
        randomWords(stream, first + std::uint64_t(begin), std::span(words).first(std::size_t(count)));
        for (int i = 0; i < count; ++i) m[begin + i] = words[std::size_t(i)] < limit ? dropped : kept;
    }
    if (n != shape.count(0, shape.rank)) spread(noise, shape, m);
}

void multiplyBack(const BackwardContext &c, const Real *factors)
{
    if (!c.din[0].data) return;
    const int cols = c.din[0].cols;
    for (int r = 0; r < c.rows; ++r) {
        const Real *g = c.dout[0].row(r);
        const Real *m = factors ? factors + std::ptrdiff_t(r) * cols : nullptr;
        Real *dx = c.din[0].row(r);
        for (int i = 0; i < cols; ++i) {
            const Real d = m ? g[i] * m[i] : g[i];
            dx[i] = c.accumulate[0] ? dx[i] + d : d;
        }
    }
}

void copyRows(const ForwardContext &c)
{
    for (int r = 0; r < c.rows; ++r) std::copy_n(c.in[0].row(r), c.in[0].cols, c.out[0].row(r));
}

} // namespace netloom
