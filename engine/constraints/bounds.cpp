#include "constraints/norms.h"

namespace netloom {

namespace {

/// low ≤ w ≤ high, element by element. NaN stays: the run must be seen to diverge.
class Bounds final : public Constraint {
public:
    Bounds(double low, double high, bool atStart) : low_(Real(low)), high_(Real(high)), atStart_(atStart) {}
    bool applyAtStart() const override { return atStart_; }
    void apply(Real *w, const Shape &shape, double *) const override
    {
        for (std::int64_t i = 0, n = shape.size(); i < n; ++i) w[i] = w[i] < low_ ? low_ : w[i] > high_ ? high_ : w[i];
    }

private:
    Real low_, high_;
    bool atStart_;
};

const Registrar<Constraint> nonNeg(
    constraintPart("non_neg", NL_TR("constraint", "Not negative"), NL_TR("constraint", "max(w, 0), element by element, after every step."), "NonNeg", {}, {{}}),
    [](const Values &v) { return std::make_unique<Bounds>(0, HUGE_VAL, getBool(v, "apply_at_start")); });

const Registrar<Constraint> clipValue(
    constraintPart("clip_value", NL_TR("constraint", "Clip"), NL_TR("constraint", "clip(w, −c, c), element by element, after every step: the critic of a Wasserstein GAN."),
                   "no: a class of one's own there",
                   {Field{.key = "value", .kind = FieldKind::Number, .def = 0.01, .title = NL_TR("constraint", "Largest"),
                          .tooltip = NL_TR("constraint", "No weight lies further from 0."), .min = 0, .minOpen = true, .main = true}},
                   {{}, {.config = {{"value", 0.5}}, .inputs = {}}}),
    [](const Values &v) { return std::make_unique<Bounds>(-getNumber(v, "value"), getNumber(v, "value"), getBool(v, "apply_at_start")); });

} // namespace

} // namespace netloom
