#include "core/scalar.h"
#include "schedules/decays.h"

namespace netloom {
namespace {

class ExponentialDecay final : public LengthSchedule {
public:
    explicit ExponentialDecay(const Values &v)
        : LengthSchedule(v), length_(numberOrNone(v, "decay_steps")), factor_(getNumber(v, "decay_rate")), stairs_(getBool(v, "staircase"))
    {
    }
    double rate(const SchedulePoint &at, double base) const override
    {
        const double p = position(at) / lengthOr(length_, at, at.stepsPerEpoch);
        return base * exactPow(factor_, stairs_ ? std::floor(p) : p);
    }

private:
    std::optional<double> length_;
    double factor_;
    bool stairs_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "exponential_decay",
             .title = NL_TR("engine", "Exponential decay"),
             .doc = NL_TR("engine", "η = η₀ · rate^(s / N)"),
             .schema = decaySchema(0.96, 1, true, NL_TR("engine", "Factor per length.")),
             .keras = "ExponentialDecay",
             .onnx = kNotInModel,
             .aliases = {"exponential"},
             .cases = {{}, {.config = {{"decay_steps", 10.0}, {"decay_rate", 0.9}}, .inputs = {}}, {.config = {{"decay_steps", 10.0}, {"decay_rate", 0.9}, {"staircase", true}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<ExponentialDecay>(v); });

} // namespace
} // namespace netloom
