#include "schedules/common.h"

namespace netloom {
namespace {

class Warmup final : public LengthSchedule {
public:
    Warmup(const Values &v, std::unique_ptr<Schedule> after)
        : LengthSchedule(v), length_(getNumber(v, "warmup_steps")), start_(getNumber(v, "start")), epochs_(getText(v, "unit") == "epochs"), after_(std::move(after))
    {
    }
    std::optional<double> initial() const override
    {
        const auto own = LengthSchedule::initial();
        return own || !after_ ? own : after_->initial();
    }
    const PlateauRule *plateau() const override { return after_ ? after_->plateau() : nullptr; }
    double rate(const SchedulePoint &at, double base) const override
    {
        const double s = position(at);
        SchedulePoint rest = at;
        const auto steps = std::uint64_t(std::ceil(epochs_ ? length_ * double(at.stepsPerEpoch) : length_));
        rest.step = at.step > steps ? at.step - steps : 0;
        rest.plannedSteps = at.plannedSteps > steps ? at.plannedSteps - steps : 1;
        const double full = after_ ? after_->rate(rest, base) : base;
        return s < length_ ? full * (start_ + (1 - start_) * (s / length_)) : full;
    }
    Result<void> check() const override { return after_ ? after_->check() : Result<void>(); }

private:
    double length_, start_;
    bool epochs_;
    std::unique_ptr<Schedule> after_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "warmup",
             .title = NL_TR("engine", "Warm-up"),
             .doc = NL_TR("engine", "Rises in a straight line to the learning rate, then goes on as the schedule in “after”"),
             .schema = {{initialField(),
                         Field{.key = "warmup_steps",
                               .kind = FieldKind::Number,
                               .def = 100.0,
                               .title = NL_TR("engine", "Length"),
                               .tooltip = NL_TR("engine", "Steps (or epochs) of the rise."),
                               .min = 0,
                               .aliases = {"steps"}},
                         Field{.key = "start",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Start"),
                               .tooltip = NL_TR("engine", "Share of the learning rate at the first step: rates rise from here."),
                               .min = 0,
                               .max = 1},
                         Field{.key = "after",
                               .kind = FieldKind::Part,
                               .def = std::string("none"),
                               .title = NL_TR("engine", "After"),
                               .tooltip = NL_TR("engine", "How the rate goes on; counted from the end of the rise. Empty: it stays."),
                               .partKind = "schedule",
                               .optional = true},
                         unitField()}},
             .keras = "no: only CosineDecay has a warm-up there",
             .onnx = kNotInModel,
             .aliases = {"warm_up", "linear_warmup"},
             .cases = {{}, {.config = {{"warmup_steps", 5.0}, {"after", std::string("cosine_decay(decay_steps=20)")}}, .inputs = {}}}},
    [](const Values &v) {
        std::unique_ptr<Schedule> after;
        if (isSet(v, "after") && getText(v, "after") != "none")
            if (auto made = makePart<Schedule>(PartKind::Schedule, getText(v, "after")); made) after = std::move(*made);
        return std::make_unique<Warmup>(v, std::move(after));
    });

} // namespace
} // namespace netloom
