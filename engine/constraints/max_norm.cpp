#include "constraints/norms.h"

namespace netloom {

namespace {

class MaxNorm final : public NormConstraint {
public:
    explicit MaxNorm(const Values &v) : NormConstraint(v), max_(getNumber(v, "max_value")) {}
    double wanted(double norm) const override { return clip(norm, 0, max_); }

private:
    double max_;
};

const Registrar<Constraint> registrar(
    constraintPart("max_norm", NL_TR("constraint", "Length at most"), NL_TR("constraint", "w·clip(‖w‖, 0, max) / (‖w‖ + 1e-7) after every step: longer vectors are shortened."), "MaxNorm",
                   {lengthField("max_value", 2, NL_TR("constraint", "Longest"), NL_TR("constraint", "No vector stays longer than this."), true), axisField()},
                   {{}, {.config = {{"max_value", 3.0}, {"axis", std::vector<double>{-1}}}, .inputs = {}}}),
    [](const Values &v) { return std::make_unique<MaxNorm>(v); });

} // namespace

} // namespace netloom
