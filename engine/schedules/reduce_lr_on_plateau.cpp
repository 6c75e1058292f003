#include "schedules/common.h"

namespace netloom {
namespace {

class ReduceOnPlateau final : public Schedule {
public:
    explicit ReduceOnPlateau(PlateauRule rule) : rule_(std::move(rule)) {}
    double rate(const SchedulePoint &, double base) const override { return base; }
    const PlateauRule *plateau() const override { return &rule_; }

private:
    PlateauRule rule_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "reduce_lr_on_plateau",
             .title = NL_TR("engine", "Reduce on plateau"),
             .doc = NL_TR("engine", "After patience epochs without improvement of the monitor: η ← max(η · factor, min_lr)"),
             .schema = {{Field{.key = "monitor",
                               .kind = FieldKind::Text,
                               .def = std::string("val_loss"),
                               .title = NL_TR("engine", "Monitor"),
                               .tooltip = NL_TR("engine", "What is watched: loss, val_loss, val_f1 …")},
                         Field{.key = "factor",
                               .kind = FieldKind::Number,
                               .def = 0.1,
                               .title = NL_TR("engine", "Factor"),
                               .tooltip = NL_TR("engine", "What is left of the rate after a reduction."),
                               .min = 0,
                               .max = 1,
                               .minOpen = true,
                               .maxOpen = true},
                         Field{.key = "patience",
                               .kind = FieldKind::Int,
                               .def = std::int64_t(10),
                               .title = NL_TR("engine", "Patience"),
                               .tooltip = NL_TR("engine", "Epochs without improvement before a reduction."),
                               .min = 0,
                               .unit = NL_TR("engine", "epochs")},
                         Field{.key = "min_delta",
                               .kind = FieldKind::Number,
                               .def = 1e-4,
                               .title = NL_TR("engine", "Smallest gain"),
                               .tooltip = NL_TR("engine", "Less than this is no improvement."),
                               .min = 0},
                         Field{.key = "cooldown",
                               .kind = FieldKind::Int,
                               .def = std::int64_t(0),
                               .title = NL_TR("engine", "Cool-down"),
                               .tooltip = NL_TR("engine", "Epochs after a reduction that are not counted."),
                               .min = 0,
                               .unit = NL_TR("engine", "epochs")},
                         Field{.key = "min_lr",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Smallest rate"),
                               .tooltip = NL_TR("engine", "The rate never falls below."),
                               .min = 0},
                         Field{.key = "mode",
                               .kind = FieldKind::Choice,
                               .def = std::string("auto"),
                               .title = NL_TR("engine", "Better is"),
                               .tooltip = NL_TR("engine", "auto: by the metric."),
                               .choices = {"auto", "min", "max"}}}},
             .keras = "ReduceLROnPlateau",
             .onnx = kNotInModel,
             .aliases = {"plateau", "reduce_on_plateau"},
             .cases = {{}, {.config = {{"patience", std::int64_t(2)}, {"factor", 0.5}}, .inputs = {}}}},
    [](const Values &v) {
        PlateauRule r;
        r.monitor = getText(v, "monitor");
        r.mode = getText(v, "mode");
        r.factor = getNumber(v, "factor");
        r.minDelta = getNumber(v, "min_delta");
        r.minRate = getNumber(v, "min_lr");
        r.patience = int(getInt(v, "patience"));
        r.cooldown = int(getInt(v, "cooldown"));
        return std::make_unique<ReduceOnPlateau>(std::move(r));
    });

} // namespace
} // namespace netloom
