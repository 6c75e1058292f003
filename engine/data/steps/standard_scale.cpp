#include "data/steps/support.h"

#include <algorithm>

namespace netloom {
namespace {

class StandardScale final : public steps::Scaler {
public:
    explicit StandardScale(const Values &v) : Scaler(v, "standard_scale") {}

private:
    Line line(std::vector<double> &values) const override
    {
        const auto [mean, deviation] = steps::meanAndDeviation(values);
        return {mean, deviation < kTiny ? 1.0 : deviation};
    }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "standard_scale",
             .title = NL_TR("Step", "Standard scaling"),
             .doc = NL_TR("Step", "(x - m) / s with mean and population standard deviation of the training rows; constant columns become 0."),
             .category = "scale",
             .schema = steps::scalerSchema(),
             .keras = "Normalization",
             .onnx = "Sub, Div",
             .cases = {PartCase{{}, {}}, PartCase{{{"columns", std::vector<std::string>{"a"}}}, {}}}},
    [](const Values &v) { return std::make_unique<StandardScale>(v); });

} // namespace
} // namespace netloom
