#include "core/scalar.h"
#include "schedules/common.h"

namespace netloom {
namespace {

class StepDecay final : public LengthSchedule {
public:
    explicit StepDecay(const Values &v) : LengthSchedule(v), every_(getNumber(v, "every")), factor_(getNumber(v, "factor")) {}
    double rate(const SchedulePoint &at, double base) const override
    {
        return base * exactPow(factor_, std::floor(position(at) / every_));
    }

private:
    double every_, factor_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "step_decay",
             .title = NL_TR("engine", "Step decay"),
             .doc = NL_TR("engine", "η = η₀ · factor^⌊e / every⌋"),
             .schema = {{initialField(),
                         Field{.key = "every",
                               .kind = FieldKind::Number,
                               .def = 10.0,
                               .title = NL_TR("engine", "Every"),
                               .tooltip = NL_TR("engine", "Epochs (or steps) between two reductions."),
                               .min = 0,
                               .minOpen = true},
                         Field{.key = "factor",
                               .kind = FieldKind::Number,
                               .def = 0.5,
                               .title = NL_TR("engine", "Factor"),
                               .tooltip = NL_TR("engine", "What is left of the rate after a reduction."),
                               .min = 0,
                               .max = 1,
                               .minOpen = true,
                               .aliases = {"gamma", "drop"}},
                         unitField(true)}},
             .keras = "no: ExponentialDecay(staircase=True)",
             .onnx = kNotInModel,
             .aliases = {"step"},
             .cases = {{}, {.config = {{"every", 10.0}, {"unit", std::string("steps")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<StepDecay>(v); });

} // namespace
} // namespace netloom
