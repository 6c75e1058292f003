#include "data/steps/support.h"

namespace netloom {
namespace {

/// Bounds are given, so that nothing is learnt: pixels 0 … 255, digits 0 … 16.
class FixedRangeScale final : public steps::Scaler {
public:
    explicit FixedRangeScale(const Values &v) : Scaler(v, "fixed_range_scale") {}
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        if (getNumber(config(), "from") == getNumber(config(), "to"))
            return makeError("E-RANGE",
                             NL_TR("Data", "The step 'fixed_range_scale' needs two different bounds; both are {0}. Give the smallest and "
                                           "the largest possible value."), {toText(getNumber(config(), "from"))}, "to");
        if (getNumber(config(), "low") == getNumber(config(), "high"))
            return makeError("E-RANGE",
                             NL_TR("Data", "The step 'fixed_range_scale' would make every value {0}. Choose two different ends."),
                             {toText(getNumber(config(), "low"))}, "high");
        return Scaler::fit(frame, trainRows);
    }

private:
    Line line(std::vector<double> &) const override
    {
        const double low = getNumber(config(), "low"), from = getNumber(config(), "from");
        const double scale = (getNumber(config(), "to") - from) / (getNumber(config(), "high") - low);
        return {from - low * scale, scale};
    }
};

Schema fixedRangeScaleSchema()
{
    Schema s = steps::scalerSchema();
    const auto add = [&](const char *key, double def, const char *title, const char *tip) {
        s.fields.push_back(Field{.key = key, .kind = FieldKind::Number, .def = def, .title = title, .tooltip = tip});
    };
    add("from", 0.0, NL_TR("Step", "Lower bound"), NL_TR("Step", "The smallest possible value, such as 0 of a pixel"));
    add("to", 255.0, NL_TR("Step", "Upper bound"), NL_TR("Step", "The largest possible value, such as 255 of a pixel"));
    add("low", 0.0, NL_TR("Step", "From"), NL_TR("Step", "What the lower bound becomes"));
    add("high", 1.0, NL_TR("Step", "To"), NL_TR("Step", "What the upper bound becomes"));
    return s;
}

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "fixed_range_scale",
             .title = NL_TR("Step", "Scaling of a known range"),
             .doc = NL_TR("Step", "low + (high - low)(x - from)/(to - from) with given bounds, such as pixels 0 … 255."),
             .category = "scale",
             .schema = fixedRangeScaleSchema(),
             .keras = "Rescaling",
             .onnx = "Sub, Div",
             .cases = {PartCase{{}, {}}, PartCase{{{"from", -1.0}, {"to", 16.0}, {"low", -1.0}}, {}}}},
    [](const Values &v) { return std::make_unique<FixedRangeScale>(v); });

} // namespace
} // namespace netloom
