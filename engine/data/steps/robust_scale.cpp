#include "data/steps/support.h"

#include <algorithm>

namespace netloom {
namespace {

class RobustScale final : public steps::Scaler {
public:
    explicit RobustScale(const Values &v) : Scaler(v, "robust_scale") {}

private:
    Line line(std::vector<double> &values) const override
    {
        const double lower = steps::quantile(values, 0.25), upper = steps::quantile(values, 0.75);
        return {steps::quantile(values, 0.5), upper - lower < kTiny ? 1.0 : upper - lower};
    }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "robust_scale",
             .title = NL_TR("Step", "Robust scaling"),
             .doc = NL_TR("Step", "(x - median) / interquartile range of the training rows: outliers count for nothing."),
             .category = "scale",
             .schema = steps::scalerSchema(),
             .keras = "no: fitted outside",
             .onnx = "Sub, Div",
             .cases = {PartCase{{}, {}}, PartCase{{{"columns", std::vector<std::string>{"a"}}}, {}}}},
    [](const Values &v) { return std::make_unique<RobustScale>(v); });

} // namespace
} // namespace netloom
