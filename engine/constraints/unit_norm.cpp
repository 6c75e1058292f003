#include "constraints/norms.h"

namespace netloom {

namespace {

class UnitNorm final : public NormConstraint {
public:
    using NormConstraint::NormConstraint;
    double wanted(double) const override { return 1; }
};

const Registrar<Constraint> registrar(
    constraintPart("unit_norm", NL_TR("constraint", "Length 1"), NL_TR("constraint", "w / (‖w‖ + 1e-7) after every step; a zero vector stays zero."), "UnitNorm",
                   {axisField()}, {{}, {.config = {{"axis", std::vector<double>{1}}}, .inputs = {}}}),
    [](const Values &v) { return std::make_unique<UnitNorm>(v); });

} // namespace

} // namespace netloom
