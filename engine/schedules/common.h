#pragma once

#include "schedules/schedule.h"

#include <cmath>

namespace netloom {

/// Lengths are counted in steps or in epochs.
inline Field unitField(bool epochs = false)
{
    return Field{.key = "unit",
                 .kind = FieldKind::Choice,
                 .def = std::string(epochs ? "epochs" : "steps"),
                 .title = NL_TR("engine", "Counted in"),
                 .tooltip = NL_TR("engine", "Whether lengths are numbers of steps (batches) or of epochs."),
                 .choices = {"steps", "epochs"}};
}

/// Keras carries the first rate inside the schedule; empty: the optimiser's learning rate.
inline Field initialField()
{
    return Field{.key = "initial_learning_rate",
                 .kind = FieldKind::Number,
                 .def = std::monostate{},
                 .title = NL_TR("engine", "First rate"),
                 .tooltip = NL_TR("engine", "Empty: the optimiser's learning rate."),
                 .min = 0,
                 .minOpen = true,
                 .optional = true,
                 .main = true};
}

inline Field lengthField(std::string key, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key),
                 .kind = FieldKind::Number,
                 .def = std::monostate{},
                 .title = std::move(title),
                 .tooltip = std::move(tooltip),
                 .min = 0,
                 .minOpen = true,
                 .optional = true};
}

inline std::optional<double> numberOrNone(const Values &v, std::string_view key)
{
    return isSet(v, key) ? std::optional(getNumber(v, key)) : std::nullopt;
}

/// A schedule with a first rate of its own and lengths in steps or epochs.
class LengthSchedule : public Schedule {
public:
    explicit LengthSchedule(const Values &v)
        : initial_(numberOrNone(v, "initial_learning_rate")), epochs_(getText(v, "unit") == "epochs")
    {
    }
    std::optional<double> initial() const override { return initial_; }

protected:
    /// Steps or epochs done; epochs with their fraction.
    double position(const SchedulePoint &at) const
    {
        return epochs_ ? double(at.step) / double(at.stepsPerEpoch) : double(at.step);
    }
    double wholePosition(const SchedulePoint &at) const { return std::floor(position(at)); }
    /// The length, or the planned run, in the schedule's unit.
    double lengthOr(const std::optional<double> &length, const SchedulePoint &at, std::uint64_t otherSteps) const
    {
        if (length) return *length;
        const double steps = double(otherSteps > 0 ? otherSteps : 1);
        return epochs_ ? steps / double(at.stepsPerEpoch) : steps;
    }

private:
    std::optional<double> initial_;
    bool epochs_;
};

inline constexpr const char *kNotInModel = "no: optimisers are not part of an exported model";

} // namespace netloom
