#include "core/scalar.h"
#include "schedules/common.h"

namespace netloom {
namespace {

class CosineDecayRestarts final : public LengthSchedule {
public:
    explicit CosineDecayRestarts(const Values &v)
        : LengthSchedule(v), first_(numberOrNone(v, "first_decay_steps")), tMul_(getNumber(v, "t_mul")), mMul_(getNumber(v, "m_mul")), alpha_(getNumber(v, "alpha"))
    {
    }
    double rate(const SchedulePoint &at, double base) const override
    {
        double period = lengthOr(first_, at, 10 * at.stepsPerEpoch), s = position(at), height = 1;
        if (tMul_ == 1) {
            const double n = std::floor(s / period);
            s -= n * period;
            height = exactPow(mMul_, n);
        }
        for (; s >= period && tMul_ > 1; period *= tMul_, height *= mMul_) s -= period;
        return base * ((1 - alpha_) * (0.5 * height * (1 + exactCos(3.14159265358979323846 * s / period))) + alpha_);
    }

private:
    std::optional<double> first_;
    double tMul_, mMul_, alpha_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "cosine_decay_restarts",
             .title = NL_TR("engine", "Cosine decay with restarts"),
             .doc = NL_TR("engine", "Cosine decay over N, then over N·t_mul …, each start lower by the factor m_mul"),
             .schema = {{initialField(),
                         lengthField("first_decay_steps", NL_TR("engine", "First period"), NL_TR("engine", "Steps (or epochs) until the first restart. Empty: ten epochs.")),
                         Field{.key = "t_mul",
                               .kind = FieldKind::Number,
                               .def = 2.0,
                               .title = NL_TR("engine", "Period factor"),
                               .tooltip = NL_TR("engine", "How much longer each period is than the one before."),
                               .min = 1},
                         Field{.key = "m_mul",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Height factor"),
                               .tooltip = NL_TR("engine", "What is left of the first rate at each restart."),
                               .min = 0,
                               .max = 1,
                               .minOpen = true},
                         Field{.key = "alpha",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Alpha"),
                               .tooltip = NL_TR("engine", "Share of the first rate that is left at the end of a period."),
                               .min = 0,
                               .max = 1},
                         unitField()}},
             .keras = "CosineDecayRestarts",
             .onnx = kNotInModel,
             .aliases = {"cosine_restarts"},
             .cases = {{}, {.config = {{"first_decay_steps", 10.0}, {"m_mul", 0.5}}, .inputs = {}}, {.config = {{"first_decay_steps", 10.0}, {"t_mul", 1.0}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<CosineDecayRestarts>(v); });

} // namespace
} // namespace netloom
