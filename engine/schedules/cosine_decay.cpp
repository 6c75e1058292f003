#include "core/scalar.h"
#include "schedules/common.h"

#include <algorithm>

namespace netloom {
namespace {

class CosineDecay final : public LengthSchedule {
public:
    explicit CosineDecay(const Values &v)
        : LengthSchedule(v), length_(numberOrNone(v, "decay_steps")), target_(numberOrNone(v, "warmup_target")), alpha_(getNumber(v, "alpha")), warmup_(getNumber(v, "warmup_steps"))
    {
    }
    double rate(const SchedulePoint &at, double base) const override
    {
        const double s = position(at), warm = target_ ? warmup_ : 0;
        if (s < warm) return base + (*target_ - base) * (s / warm); // rates rise
        const double whole = lengthOr(length_, at, at.plannedSteps), length = length_ ? whole : std::max(whole - warm, 1e-9);
        const double done = std::min(s - warm, length) / length;
        return (target_ ? *target_ : base) * ((1 - alpha_) * (0.5 * (1 + exactCos(3.14159265358979323846 * done))) + alpha_);
    }

private:
    std::optional<double> length_, target_;
    double alpha_, warmup_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "cosine_decay",
             .title = NL_TR("engine", "Cosine decay"),
             .doc = NL_TR("engine", "η = η₀·[(1 − α)·½·(1 + cos(π·min(s, N) / N)) + α], after a linear rise to warmup_target if there is one"),
             .schema = {{initialField(),
                         lengthField("decay_steps", NL_TR("engine", "Length"), NL_TR("engine", "Steps (or epochs) of the fall, warm-up not counted. Empty: the epochs of the settings.")),
                         Field{.key = "alpha",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Alpha"),
                               .tooltip = NL_TR("engine", "Share of the first rate that is left at the end."),
                               .min = 0,
                               .max = 1},
                         lengthField("warmup_target", NL_TR("engine", "Warm-up target"), NL_TR("engine", "The rate rises to this before it falls. Empty: no warm-up.")),
                         Field{.key = "warmup_steps",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Warm-up length"),
                               .tooltip = NL_TR("engine", "Steps (or epochs) of the rise."),
                               .min = 0},
                         unitField()}},
             .keras = "CosineDecay",
             .onnx = kNotInModel,
             .aliases = {"cosine"},
             .cases = {{}, {.config = {{"decay_steps", 20.0}, {"alpha", 0.1}}, .inputs = {}},
                       {.config = {{"decay_steps", 20.0}, {"warmup_target", 0.2}, {"warmup_steps", 5.0}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<CosineDecay>(v); });

} // namespace
} // namespace netloom
