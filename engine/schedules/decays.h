#pragma once

#include "schedules/common.h"

namespace netloom {

/// Fields of the schedules that fall by a rate per length.
inline Schema decaySchema(double rate, double max, bool stairs, const char *rateTip)
{
    Schema s{{initialField(),
              lengthField("decay_steps", NL_TR("engine", "Length"), NL_TR("engine", "Steps (or epochs) in which the rate falls once by its factor. Empty: one epoch.")),
              Field{.key = "decay_rate",
                    .kind = FieldKind::Number,
                    .def = rate,
                    .title = NL_TR("engine", "Decay rate"),
                    .tooltip = rateTip,
                    .min = 0,
                    .max = max,
                    .minOpen = true},
              unitField()}};
    if (stairs)
        s.fields.push_back(Field{.key = "staircase",
                                 .kind = FieldKind::Bool,
                                 .def = false,
                                 .title = NL_TR("engine", "Staircase"),
                                 .tooltip = NL_TR("engine", "Falls in steps instead of smoothly.")});
    return s;
}

} // namespace netloom
