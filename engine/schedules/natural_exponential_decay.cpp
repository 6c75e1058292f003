#include "core/scalar.h"
#include "schedules/decays.h"

namespace netloom {
namespace {

class NaturalExponentialDecay final : public LengthSchedule {
public:
    explicit NaturalExponentialDecay(const Values &v) : LengthSchedule(v), k_(getNumber(v, "decay_rate")) {}
    double rate(const SchedulePoint &at, double base) const override { return base * exactExp(-k_ * position(at)); }

private:
    double k_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "natural_exponential_decay",
             .title = NL_TR("engine", "Natural exponential decay"),
             .doc = NL_TR("engine", "η = η₀ · e^(−k·s)"),
             .schema = {{initialField(),
                         Field{.key = "decay_rate",
                               .kind = FieldKind::Number,
                               .def = 0.1,
                               .title = NL_TR("engine", "Decay rate"),
                               .tooltip = NL_TR("engine", "The k of e^(−k·s)."),
                               .min = 0,
                               .minOpen = true,
                               .aliases = {"k"}},
                         unitField(true)}},
             .keras = "no: ExponentialDecay with decay_rate = e^(−k), decay_steps = 1",
             .onnx = kNotInModel,
             .aliases = {"natural_exponential"},
             .cases = {{}, {.config = {{"unit", std::string("steps")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<NaturalExponentialDecay>(v); });

} // namespace
} // namespace netloom
