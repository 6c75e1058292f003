#include "constraints/norms.h"

namespace netloom {

namespace {

class MinMaxNorm final : public NormConstraint {
public:
    explicit MinMaxNorm(const Values &v)
        : NormConstraint(v), min_(getNumber(v, "min_value")), max_(getNumber(v, "max_value")), rate_(getNumber(v, "rate"))
    {
    }
    Result<void> check(const Shape &shape) const override
    {
        if (min_ > max_)
            return makeError("E-COMBO", NL_TR("constraint", "min_value {0} is above max_value {1}: exchange them."), {toText(min_), toText(max_)});
        return NormConstraint::check(shape);
    }
    double wanted(double norm) const override { return rate_ * clip(norm, min_, max_) + (1 - rate_) * norm; }

private:
    double min_, max_, rate_;
};

Field rate()
{
    return {.key = "rate", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("constraint", "Rate"),
            .tooltip = NL_TR("constraint", "Share of the way back per step; 1: all at once."), .min = 0, .max = 1};
}

const Registrar<Constraint> registrar(
    constraintPart("min_max_norm", NL_TR("constraint", "Length within"),
                   NL_TR("constraint", "w·(r·clip(‖w‖, min, max) + (1 − r)·‖w‖) / (‖w‖ + 1e-7) after every step."), "MinMaxNorm",
                   {lengthField("min_value", 0, NL_TR("constraint", "Shortest"), NL_TR("constraint", "Shorter vectors are stretched to this."), false),
                    lengthField("max_value", 1, NL_TR("constraint", "Longest"), NL_TR("constraint", "Longer vectors are shortened to this."), true), rate(), axisField()},
                   {{}, {.config = {{"min_value", 0.5}, {"max_value", 3.0}, {"rate", 0.5}}, .inputs = {}}}),
    [](const Values &v) { return std::make_unique<MinMaxNorm>(v); });

} // namespace

} // namespace netloom
