#include "core/scalar.h"
#include "schedules/common.h"

#include <algorithm>

namespace netloom {
namespace {

class PolynomialDecay final : public LengthSchedule {
public:
    explicit PolynomialDecay(const Values &v)
        : LengthSchedule(v), length_(numberOrNone(v, "decay_steps")), end_(getNumber(v, "end_learning_rate")), power_(getNumber(v, "power")), cycle_(getBool(v, "cycle"))
    {
    }
    double rate(const SchedulePoint &at, double base) const override
    {
        double length = lengthOr(length_, at, at.plannedSteps), s = position(at);
        if (cycle_) length *= s == 0 ? 1 : std::ceil(s / length); // the first multiple that is not behind
        else s = std::min(s, length);
        return (base - end_) * exactPow(1 - s / length, power_) + end_;
    }

private:
    std::optional<double> length_;
    double end_, power_;
    bool cycle_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "polynomial_decay",
             .title = NL_TR("engine", "Polynomial decay"),
             .doc = NL_TR("engine", "η = (η₀ − η_e)·(1 − min(s, N) / N)^p + η_e; p = 1: a straight line"),
             .schema = {{initialField(),
                         lengthField("decay_steps", NL_TR("engine", "Length"), NL_TR("engine", "Steps (or epochs) until the last rate is reached. Empty: the epochs of the settings.")),
                         Field{.key = "end_learning_rate",
                               .kind = FieldKind::Number,
                               .def = 1e-4,
                               .title = NL_TR("engine", "Last rate"),
                               .tooltip = NL_TR("engine", "The learning rate from there on."),
                               .min = 0},
                         Field{.key = "power",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Power"),
                               .tooltip = NL_TR("engine", "1: straight; more: falls fast at first."),
                               .min = 0,
                               .minOpen = true},
                         Field{.key = "cycle",
                               .kind = FieldKind::Bool,
                               .def = false,
                               .title = NL_TR("engine", "Cycle"),
                               .tooltip = NL_TR("engine", "Beyond its length the rate jumps up and falls again, over a length that is a multiple.")},
                         unitField()}},
             .keras = "PolynomialDecay",
             .onnx = kNotInModel,
             .aliases = {"polynomial", "linear_decay"},
             .cases = {{}, {.config = {{"decay_steps", 20.0}, {"power", 2.0}}, .inputs = {}}, {.config = {{"decay_steps", 20.0}, {"cycle", true}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<PolynomialDecay>(v); });

} // namespace
} // namespace netloom
