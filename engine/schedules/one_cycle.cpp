#include "core/scalar.h"
#include "schedules/common.h"

namespace netloom {
namespace {

/// PyTorch's OneCycleLR with cosine pieces: up to the learning rate, then down to far below the start.
class OneCycle final : public LengthSchedule {
public:
    explicit OneCycle(const Values &v)
        : LengthSchedule(v), length_(numberOrNone(v, "decay_steps")), rise_(getNumber(v, "pct_start")), div_(getNumber(v, "div_factor")), last_(getNumber(v, "final_div_factor"))
    {
    }
    double rate(const SchedulePoint &at, double base) const override
    {
        const double length = lengthOr(length_, at, at.plannedSteps), s = position(at), low = base / div_, end = low / last_;
        const double top = rise_ * length - 1, bottom = length - 1; // the highest and the last step
        if (s <= top && top > 0) return between(low, base, s / top);
        if (s >= bottom) return end;
        return between(base, end, (s - top) / (bottom - top));
    }

private:
    static double between(double from, double to, double share)
    {
        return to + (from - to) / 2 * (1 + exactCos(3.14159265358979323846 * share));
    }
    std::optional<double> length_;
    double rise_, div_, last_;
};

Field divisor(std::string key, double value, std::string title, std::string tip)
{
    return Field{.key = std::move(key), .kind = FieldKind::Number, .def = value, .title = std::move(title), .tooltip = std::move(tip), .min = 1};
}

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "one_cycle",
             .title = NL_TR("engine", "One cycle"),
             .doc = NL_TR("engine", "Rises from η₀/25 to η₀ and falls far below, in two halves of a cosine"),
             .schema = {{initialField(),
                         lengthField("decay_steps", NL_TR("engine", "Length"), NL_TR("engine", "Steps (or epochs) of the whole cycle. Empty: the epochs of the settings.")),
                         Field{.key = "pct_start",
                               .kind = FieldKind::Number,
                               .def = 0.3,
                               .title = NL_TR("engine", "Share of the rise"),
                               .tooltip = NL_TR("engine", "Part of the cycle in which the rate rises."),
                               .min = 0,
                               .max = 1,
                               .minOpen = true,
                               .maxOpen = true},
                         divisor("div_factor", 25, NL_TR("engine", "First divisor"), NL_TR("engine", "The first rate is the highest divided by this.")),
                         divisor("final_div_factor", 1e4, NL_TR("engine", "Last divisor"), NL_TR("engine", "The last rate is the first divided by this.")),
                         unitField()}},
             .keras = "no: PyTorch's OneCycleLR",
             .onnx = kNotInModel,
             .aliases = {"onecycle"},
             .cases = {{}, {.config = {{"decay_steps", 20.0}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<OneCycle>(v); });

} // namespace
} // namespace netloom
