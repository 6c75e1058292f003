#include "data/steps/support.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

class MaxAbsScale final : public steps::Scaler {
public:
    explicit MaxAbsScale(const Values &v) : Scaler(v, "max_abs_scale") {}

private:
    Line line(std::vector<double> &values) const override
    {
        double most = 0;
        for (const double v : values)
            most = std::max(most, std::abs(v));
        return {0, most < kTiny ? 1.0 : most};
    }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "max_abs_scale",
             .title = NL_TR("Step", "Max-abs scaling"),
             .doc = NL_TR("Step", "x / max |x| with the maximum of the training rows: zeros stay zero."),
             .category = "scale",
             .schema = steps::scalerSchema(),
             .keras = "Rescaling",
             .onnx = "Div",
             .cases = {PartCase{{}, {}}, PartCase{{{"columns", std::vector<std::string>{"a"}}}, {}}}},
    [](const Values &v) { return std::make_unique<MaxAbsScale>(v); });

} // namespace
} // namespace netloom
