#include "data/steps/support.h"

#include <algorithm>

namespace netloom {
namespace {

class MinMaxScale final : public steps::Scaler {
public:
    explicit MinMaxScale(const Values &v) : Scaler(v, "min_max_scale") {}

private:
    Line line(std::vector<double> &values) const override
    {
        const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
        const double low = getNumber(config(), "low"), high = getNumber(config(), "high");
        const double spread = *highest - *lowest;
        const double scale = (spread < kTiny ? 1.0 : spread) / (high == low ? 1.0 : high - low);
        return {*lowest - low * scale, scale};
    }
};

Schema minMaxScaleSchema()
{
    Schema s = steps::scalerSchema();
    s.fields.push_back(Field{.key = "low", .kind = FieldKind::Number, .def = 0.0, .title = NL_TR("Step", "From"),
                             .tooltip = NL_TR("Step", "What the smallest value becomes")});
    s.fields.push_back(Field{.key = "high", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("Step", "To"),
                             .tooltip = NL_TR("Step", "What the largest value becomes")});
    return s;
}

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "min_max_scale",
             .title = NL_TR("Step", "Min-max scaling"),
             .doc = NL_TR("Step", "low + (high - low)(x - min)/(max - min) with minimum and maximum of the training rows."),
             .category = "scale",
             .schema = minMaxScaleSchema(),
             .keras = "Rescaling",
             .onnx = "Sub, Div",
             .cases = {PartCase{{}, {}}, PartCase{{{"columns", std::vector<std::string>{"a"}}}, {}}}},
    [](const Values &v) { return std::make_unique<MinMaxScale>(v); });

} // namespace
} // namespace netloom
