#pragma once

#include "layers/noise.h"

namespace netloom {

/// Drops whole channels: one draw per channel of a sample, for all its positions. `positions`: axes in front of the channels.
class SpatialDropout final : public Layer {
public:
    SpatialDropout(const Values &v, int positions) : rate_(getNumber(v, "rate")), noise_(std::size_t(positions), 1), seed_(ownSeed(v))
    {
        noise_.push_back(kAny);
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
        if (in[0].shape.rank() != int(noise_.size()))
            return makeError("E-RANK", NL_TR("layer", "The input {0} has {1} axes and {2} are expected: {3}."),
                             {toText(in[0].shape), std::to_string(in[0].shape.rank()), std::to_string(noise_.size()), expected()});
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override
    {
        if (!c.training || rate_ == 0) return copyRows(c);
        const int cols = c.in[0].cols;
        const Axes shape = axesOf(c.inPorts, 0, cols);
        const RandomStream stream = noiseStream(c.key, seed_, Purpose::Dropout);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            drawKept(stream, noiseRow(c.key, r), shape, noise_, rate_, Real(0), Real(1 / (1 - rate_)), y);
            if (c.kept) std::copy_n(y, cols, c.kept + std::ptrdiff_t(r) * cols);
            for (int i = 0; i < cols; ++i) y[i] *= x[i];
        }
    }
    void backwardData(const BackwardContext &c) const override { multiplyBack(c, rate_ > 0 ? c.kept : nullptr); }

private:
    std::string expected() const
    {
        const char *names[] = {"(time, channels)", "(height, width, channels)", "(depth, height, width, channels)"};
        return names[noise_.size() - 2];
    }

    double rate_;
    std::vector<int> noise_;
    std::optional<std::uint64_t> seed_;
};

inline PartInfo spatialDropoutInfo(const char *type, const char *alias, const char *title, const char *doc, const char *keras,
                                   std::vector<int> shape, std::vector<int> other)
{
    return {.kind = PartKind::Layer, .type = type, .title = title, .doc = doc, .category = "regularize",
            .schema = {{rateField(0.5, NL_TR("layer", "Share of the channels that is dropped while training.")), noiseSeedField()}},
            .keras = keras, .onnx = "Dropout", .aliases = {alias},
            .cases = {{.config = {}, .inputs = {shape}, .output = shape, .parameters = 0},
                      {.config = {{"rate", 0.3}, {"seed", std::int64_t(4)}}, .inputs = {other}, .output = other, .parameters = 0}}};
}

} // namespace netloom
