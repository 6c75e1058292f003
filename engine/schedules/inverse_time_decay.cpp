#include "schedules/decays.h"

namespace netloom {
namespace {

class InverseTimeDecay final : public LengthSchedule {
public:
    explicit InverseTimeDecay(const Values &v)
        : LengthSchedule(v), length_(numberOrNone(v, "decay_steps")), rate_(getNumber(v, "decay_rate")), stairs_(getBool(v, "staircase"))
    {
    }
    double rate(const SchedulePoint &at, double base) const override
    {
        const double p = position(at) / lengthOr(length_, at, at.stepsPerEpoch);
        return base / (1 + rate_ * (stairs_ ? std::floor(p) : p));
    }

private:
    std::optional<double> length_;
    double rate_;
    bool stairs_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "inverse_time_decay",
             .title = NL_TR("engine", "Inverse time decay"),
             .doc = NL_TR("engine", "η = η₀ / (1 + rate · s / N); with N = 1 the old Keras option decay"),
             .schema = decaySchema(0.5, std::numeric_limits<double>::infinity(), true, NL_TR("engine", "How much the divisor grows per length.")),
             .keras = "InverseTimeDecay",
             .onnx = kNotInModel,
             .aliases = {"inverse_time"},
             .cases = {{}, {.config = {{"decay_steps", 10.0}, {"staircase", true}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<InverseTimeDecay>(v); });

} // namespace
} // namespace netloom
