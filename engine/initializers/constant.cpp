#include "initializers/initializer.h"

#include <algorithm>

namespace netloom {
namespace {

class Constant final : public Initializer {
public:
    explicit Constant(float value) : value_(value) {}
    void fill(std::span<float> out, const Shape &, const Key &) const override
    {
        std::fill(out.begin(), out.end(), value_);
    }

private:
    float value_;
};

constexpr const char *kNotExported = "no: initial values are not part of an exported model";

const Registrar<Initializer> zeros(
    PartInfo{.kind = PartKind::Initializer,
             .type = "zeros",
             .title = NL_TR("engine", "Zeros"),
             .doc = NL_TR("engine", "All 0: the default of biases; never for kernels of hidden layers, whose units would stay alike."),
             .keras = "Zeros",
             .onnx = kNotExported,
             .aliases = {"zero"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Constant>(0.0f); });

const Registrar<Initializer> ones(
    PartInfo{.kind = PartKind::Initializer,
             .type = "ones",
             .title = NL_TR("engine", "Ones"),
             .doc = NL_TR("engine", "All 1."),
             .keras = "Ones",
             .onnx = kNotExported,
             .aliases = {"one"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Constant>(1.0f); });

const Registrar<Initializer> constant(
    PartInfo{.kind = PartKind::Initializer,
             .type = "constant",
             .title = NL_TR("engine", "Constant"),
             .doc = NL_TR("engine", "All the same value; some texts start biases at 0.01 or 0.1."),
             .schema = {{Field{.key = "value",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Value"),
                               .tooltip = NL_TR("engine", "The value of every element."),
                               .main = true}}},
             .keras = "Constant",
             .onnx = kNotExported,
             .cases = {{}, {.config = {{"value", 0.1}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<Constant>(float(getNumber(v, "value"))); });

} // namespace
} // namespace netloom
