#include "initializers/initializer.h"

namespace netloom {
namespace {

class PatternFill final : public Initializer {
public:
    explicit PatternFill(std::int64_t start) : start_(start) {}
    void fill(std::span<float> out, const Shape &, const Key &) const override
    {
        for (std::size_t k = 0; k < out.size(); ++k) {
            const std::int64_t v = (7 * static_cast<std::int64_t>(k) + start_) % 11;
            out[k] = static_cast<float>(static_cast<double>(v - 5) / 10);
        }
    }

private:
    std::int64_t start_;
};

const Registrar<Initializer> registrar(
    PartInfo{.kind = PartKind::Initializer,
             .type = "fill",
             .title = NL_TR("engine", "Test pattern"),
             .doc = NL_TR("engine", "Element k is ((7k + s) mod 11 − 5) / 10: the same numbers everywhere, to compare programs by hand."),
             .schema = {{Field{.key = "s",
                               .kind = FieldKind::Int,
                               .def = std::int64_t(0),
                               .title = NL_TR("engine", "Start"),
                               .tooltip = NL_TR("engine", "Shifts the pattern."),
                               .min = 0,
                               .max = 1e9,
                               .main = true}}},
             .keras = "no: Keras has no such initialiser",
             .onnx = "no: initial values are not part of an exported model",
             .cases = {{}, {.config = {{"s", std::int64_t(4)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<PatternFill>(getInt(v, "s")); });

} // namespace
} // namespace netloom
