#include "schedules/common.h"

namespace netloom {
namespace {

class Constant final : public Schedule {
public:
    explicit Constant(std::optional<double> initial) : initial_(initial) {}
    std::optional<double> initial() const override { return initial_; }
    double rate(const SchedulePoint &, double base) const override { return base; }

private:
    std::optional<double> initial_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "constant",
             .title = NL_TR("engine", "Constant"),
             .doc = NL_TR("engine", "The same learning rate at every step."),
             .schema = {{initialField()}},
             .keras = "no: a plain number there",
             .onnx = kNotInModel,
             .cases = {{}}},
    [](const Values &v) { return std::make_unique<Constant>(numberOrNone(v, "initial_learning_rate")); });

} // namespace
} // namespace netloom
