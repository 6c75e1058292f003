#include "schedules/common.h"

namespace netloom {
namespace {

class PiecewiseConstantDecay final : public Schedule {
public:
    PiecewiseConstantDecay(std::vector<double> boundaries, std::vector<double> values, bool epochs)
        : boundaries_(std::move(boundaries)), values_(std::move(values)), epochs_(epochs)
    {
    }
    std::optional<double> initial() const override { return values_.empty() ? std::nullopt : std::optional(values_[0]); }
    double rate(const SchedulePoint &at, double base) const override
    {
        const double s = std::floor(epochs_ ? double(at.step) / double(at.stepsPerEpoch) : double(at.step));
        std::size_t i = 0;
        while (i < boundaries_.size() && s > boundaries_[i]) ++i;
        return values_[i] * (base / values_[0]); // a live change moves all of them
    }
    Result<void> check() const override
    {
        if (values_.size() != boundaries_.size() + 1)
            return makeError("E-SIZE", NL_TR("engine", "The piecewise schedule has {0} boundaries and {1} values: it needs one value more than boundaries, as in piecewise_constant_decay(boundaries=[100,200], values=[0.1,0.01,0.001])."),
                             {std::to_string(boundaries_.size()), std::to_string(values_.size())});
        for (std::size_t i = 1; i < boundaries_.size(); ++i)
            if (boundaries_[i] <= boundaries_[i - 1])
                return makeError("E-RANGE", NL_TR("engine", "The boundaries of the piecewise schedule must rise: {0} follows {1}."), {toText(boundaries_[i]), toText(boundaries_[i - 1])});
        return {};
    }

private:
    std::vector<double> boundaries_, values_;
    bool epochs_;
};

const Registrar<Schedule> registrar(
    PartInfo{.kind = PartKind::Schedule,
             .type = "piecewise_constant_decay",
             .title = NL_TR("engine", "Piecewise constant"),
             .doc = NL_TR("engine", "Value i while boundary i−1 < s ≤ boundary i"),
             .schema = {{Field{.key = "boundaries",
                               .kind = FieldKind::NumberList,
                               .def = std::vector<double>{10, 20},
                               .title = NL_TR("engine", "Boundaries"),
                               .tooltip = NL_TR("engine", "Last step (or epoch, counted from 0) of each piece but the last."),
                               .min = 0},
                         Field{.key = "values",
                               .kind = FieldKind::NumberList,
                               .def = std::vector<double>{0.01, 0.001, 0.0001},
                               .title = NL_TR("engine", "Values"),
                               .tooltip = NL_TR("engine", "Learning rate of each piece: one more than boundaries."),
                               .min = 0,
                               .minOpen = true},
                         unitField()}},
             .keras = "PiecewiseConstantDecay",
             .onnx = kNotInModel,
             .aliases = {"piecewise", "piecewise_constant"},
             .cases = {{}, {.config = {{"boundaries", std::vector<double>{5}}, {"values", std::vector<double>{1, 0.5}}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<PiecewiseConstantDecay>(getList(v, "boundaries"), getList(v, "values"), getText(v, "unit") == "epochs");
    });

} // namespace
} // namespace netloom
