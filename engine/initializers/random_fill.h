#pragma once

#include "core/random.h"
#include "initializers/initializer.h"

#include <algorithm>
#include <cmath>

namespace netloom {

/// The option every random initialiser has.
inline Field seedField()
{
    return Field{.key = "seed",
                 .kind = FieldKind::Int,
                 .def = std::monostate{},
                 .title = NL_TR("engine", "Seed"),
                 .tooltip = NL_TR("engine", "Empty: from the seed of the project and the layer."),
                 .min = 0,
                 .optional = true};
}

inline std::optional<std::uint64_t> seedOf(const Values &v)
{
    if (std::holds_alternative<std::monostate>(v.at("seed"))) return std::nullopt;
    return static_cast<std::uint64_t>(getInt(v, "seed"));
}

inline RandomStream weightStream(const Initializer::Key &key, std::optional<std::uint64_t> seed)
{
    return {.seed = seed.value_or(key.seed), .node = key.node, .purpose = Purpose::Weights, .step = 0, .call = key.param};
}

/// Calls draw(first, block) for blocks of 1024 Reals and stores map(value) as floats.
template <class Draw, class Map> void fillBlocks(std::span<float> out, Draw draw, Map map)
{
    std::array<Real, 1024> block;
    for (std::size_t start = 0; start < out.size(); start += block.size()) {
        const std::size_t count = std::min(block.size(), out.size() - start);
        draw(start, std::span<Real>(block.data(), count));
        for (std::size_t i = 0; i < count; ++i) out[start + i] = static_cast<float>(map(double(block[i])));
    }
}

inline void fillUniform(std::span<float> out, const RandomStream &s, double low, double high)
{
    fillBlocks(out, [&](std::size_t first, std::span<Real> b) { randomUniform(s, first, b); },
               [=](double u) { return low + (high - low) * u; });
}

inline void fillNormal(std::span<float> out, const RandomStream &s, double mean, double deviation)
{
    fillBlocks(out, [&](std::size_t first, std::span<Real> b) { randomNormal(s, first, b); },
               [=](double z) { return mean + deviation * z; });
}

/// Normal, drawn again while outside two standard deviations. The k-th try of element i is element i of step k.
inline void fillTruncated(std::span<float> out, const RandomStream &s, double mean, double deviation)
{
    const auto inside = [&](std::size_t first, std::span<Real> block) {
        randomNormal(s, first, block);
        for (std::size_t i = 0; i < block.size(); ++i) {
            RandomStream again = s;
            while (std::fabs(block[i]) > Real(2)) {
                ++again.step;
                randomNormal(again, first + i, block.subspan(i, 1));
            }
        }
    };
    fillBlocks(out, inside, [=](double z) { return mean + deviation * z; });
}

struct Fans { double in, out; };

/// Dense (in, units); convolution (k…, C_in, F): both times the kernel's size. A vector counts for both.
inline Fans fansOf(const Shape &shape)
{
    if (shape.rank() == 0) return {1, 1};
    if (shape.rank() == 1) return {double(shape.last()), double(shape.last())};
    double kernel = 1;
    for (int i = 0; i + 2 < shape.rank(); ++i) kernel *= shape.axes[std::size_t(i)];
    return {kernel * shape.axes[std::size_t(shape.rank() - 2)], kernel * shape.last()};
}

enum class FanMode { In, Out, Average };
enum class Distribution { Uniform, Truncated, Normal };

/// Zero mean, variance scale / fan: the glorot, he and lecun families.
class VarianceScaling final : public Initializer {
public:
    VarianceScaling(double scale, FanMode mode, Distribution distribution, std::optional<std::uint64_t> seed)
        : scale_(scale), mode_(mode), distribution_(distribution), seed_(seed)
    {
    }

    void fill(std::span<float> out, const Shape &shape, const Key &key) const override
    {
        const Fans fans = fansOf(shape);
        const double fan = mode_ == FanMode::In ? fans.in : mode_ == FanMode::Out ? fans.out : (fans.in + fans.out) / 2;
        const double variance = scale_ / std::max(1.0, fan);
        const RandomStream stream = weightStream(key, seed_);
        const double limit = std::sqrt(3 * variance), deviation = std::sqrt(variance);
        switch (distribution_) {
        case Distribution::Uniform: fillUniform(out, stream, -limit, limit); break;
        case Distribution::Normal: fillNormal(out, stream, 0, deviation); break;
        // The cut at two deviations takes variance away; dividing by its share brings the nominal one back.
        case Distribution::Truncated: fillTruncated(out, stream, 0, deviation / 0.87962566103423978); break;
        }
    }

private:
    double scale_;
    FanMode mode_;
    Distribution distribution_;
    std::optional<std::uint64_t> seed_;
};

/// A member of the families as a registered part: the file names it, everything else is the same.
inline PartInfo scaledPart(std::string type, std::string title, std::string doc, std::string keras)
{
    return PartInfo{.kind = PartKind::Initializer,
                    .type = std::move(type),
                    .title = std::move(title),
                    .doc = std::move(doc),
                    .schema = {{seedField()}},
                    .keras = std::move(keras),
                    .onnx = "no: initial values are not part of an exported model",
                    .cases = {{}, {.config = {{"seed", std::int64_t(7)}}, .inputs = {}}}};
}

} // namespace netloom
