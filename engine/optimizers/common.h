#pragma once

#include "core/registry.h"

namespace netloom {

/// base^exponent by squaring: libm's pow is not the same in every version.
inline double integerPower(double base, std::uint64_t exponent)
{
    double result = 1;
    for (; exponent > 0; exponent >>= 1, base *= base)
        if (exponent & 1) result *= base;
    return result;
}

/// The first field of every optimiser.
inline Field learningRateField(double value)
{
    return Field{.key = "learning_rate",
                 .kind = FieldKind::Number,
                 .def = value,
                 .title = NL_TR("engine", "Learning rate"),
                 .tooltip = NL_TR("engine", "Length of a step. Too large: the loss jumps or diverges; too small: it hardly moves."),
                 .min = 0,
                 .minOpen = true,
                 .aliases = {"lr"},
                 .main = true};
}

inline Field epsilonField()
{
    return Field{.key = "epsilon",
                 .kind = FieldKind::Number,
                 .def = 1e-7,
                 .title = NL_TR("engine", "Epsilon"),
                 .tooltip = NL_TR("engine", "Keeps the division finite where gradients vanish."),
                 .min = 0,
                 .minOpen = true};
}

/// A share in [0, 1) that a running mean keeps at each step.
inline Field decayField(std::string key, double value, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key),
                 .kind = FieldKind::Number,
                 .def = value,
                 .title = std::move(title),
                 .tooltip = std::move(tooltip),
                 .min = 0,
                 .max = 1,
                 .maxOpen = true};
}

} // namespace netloom
