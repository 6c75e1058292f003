#pragma once

#include "core/schema.h"

namespace netloom {

// Options that several losses have; the text says what they do there.

inline Field labelSmoothingField(const char *tooltip)
{
    return Field{.key = "label_smoothing",
                 .kind = FieldKind::Number,
                 .def = 0.0,
                 .title = NL_TR("engine", "Label smoothing"),
                 .tooltip = tooltip,
                 .min = 0,
                 .max = 1,
                 .maxOpen = true};
}

inline Field fromLogitsField()
{
    return Field{.key = "from_logits",
                 .kind = FieldKind::Bool,
                 .def = false,
                 .title = NL_TR("engine", "From logits"),
                 .tooltip = NL_TR("engine", "The output layer has no activation and the loss applies it. Not needed for good numbers: "
                                            "an output with its activation is computed from the logits anyway.")};
}

inline Field gammaField()
{
    return Field{.key = "gamma",
                 .kind = FieldKind::Number,
                 .def = 2.0,
                 .title = NL_TR("engine", "Gamma"),
                 .tooltip = NL_TR("engine", "How strongly easy rows lose weight; 0 is plain cross-entropy."),
                 .min = 0,
                 .main = true};
}

} // namespace netloom
