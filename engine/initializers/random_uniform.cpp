#include "initializers/random_fill.h"

namespace netloom {
namespace {

class RandomUniform final : public Initializer {
public:
    RandomUniform(double low, double high, std::optional<std::uint64_t> seed) : low_(low), high_(high), seed_(seed) {}

    Result<void> check(const Shape &) const override
    {
        if (low_ <= high_) return {};
        return makeError("E-COMBO", NL_TR("engine", "minval = {0} is above maxval = {1}: swap them."),
                         {toText(low_), toText(high_)}, "minval");
    }
    void fill(std::span<float> out, const Shape &, const Key &key) const override
    {
        fillUniform(out, weightStream(key, seed_), low_, high_);
    }

private:
    double low_, high_;
    std::optional<std::uint64_t> seed_;
};

const Registrar<Initializer> registrar(
    PartInfo{.kind = PartKind::Initializer,
             .type = "random_uniform",
             .title = NL_TR("engine", "Random uniform"),
             .doc = NL_TR("engine", "Evenly spread between two bounds."),
             .schema = {{Field{.key = "minval",
                               .kind = FieldKind::Number,
                               .def = -0.05,
                               .title = NL_TR("engine", "Lower bound"),
                               .tooltip = NL_TR("engine", "Smallest value.")},
                         Field{.key = "maxval",
                               .kind = FieldKind::Number,
                               .def = 0.05,
                               .title = NL_TR("engine", "Upper bound"),
                               .tooltip = NL_TR("engine", "Largest value.")},
                         seedField()}},
             .keras = "RandomUniform",
             .onnx = "no: initial values are not part of an exported model",
             .aliases = {"uniform"},
             .cases = {{}, {.config = {{"minval", 0.0}, {"maxval", 1.0}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<RandomUniform>(getNumber(v, "minval"), getNumber(v, "maxval"), seedOf(v));
    });

} // namespace
} // namespace netloom
