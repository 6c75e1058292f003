#include "initializers/random_fill.h"

namespace netloom {
namespace {

class RandomNormal final : public Initializer {
public:
    RandomNormal(bool truncated, const Values &v)
        : truncated_(truncated), mean_(getNumber(v, "mean")), deviation_(getNumber(v, "stddev")), seed_(seedOf(v))
    {
    }
    void fill(std::span<float> out, const Shape &, const Key &key) const override
    {
        const RandomStream stream = weightStream(key, seed_);
        truncated_ ? fillTruncated(out, stream, mean_, deviation_) : fillNormal(out, stream, mean_, deviation_);
    }

private:
    bool truncated_;
    double mean_, deviation_;
    std::optional<std::uint64_t> seed_;
};

Schema randomNormalSchema()
{
    return {{Field{.key = "mean",
                   .kind = FieldKind::Number,
                   .def = 0.0,
                   .title = NL_TR("engine", "Mean"),
                   .tooltip = NL_TR("engine", "Centre of the values.")},
             Field{.key = "stddev",
                   .kind = FieldKind::Number,
                   .def = 0.05,
                   .title = NL_TR("engine", "Deviation"),
                   .tooltip = NL_TR("engine", "Standard deviation before any cut."),
                   .min = 0,
                   .main = true},
             seedField()}};
}

const Registrar<Initializer> normal(
    PartInfo{.kind = PartKind::Initializer,
             .type = "random_normal",
             .title = NL_TR("engine", "Random normal"),
             .doc = NL_TR("engine", "Normal distribution with the given mean and deviation."),
             .schema = randomNormalSchema(),
             .keras = "RandomNormal",
             .onnx = "no: initial values are not part of an exported model",
             .aliases = {"normal"},
             .cases = {{}, {.config = {{"mean", 1.0}, {"stddev", 0.02}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<RandomNormal>(false, v); });

const Registrar<Initializer> truncated(
    PartInfo{.kind = PartKind::Initializer,
             .type = "truncated_normal",
             .title = NL_TR("engine", "Truncated normal"),
             .doc = NL_TR("engine", "Normal distribution without values beyond two deviations; the real deviation is 0.88 of the given one."),
             .schema = randomNormalSchema(),
             .keras = "TruncatedNormal",
             .onnx = "no: initial values are not part of an exported model",
             .cases = {{}, {.config = {{"stddev", 0.5}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<RandomNormal>(true, v); });

} // namespace
} // namespace netloom
