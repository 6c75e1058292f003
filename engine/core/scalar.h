#pragma once

#include "core/api.h"

namespace netloom {

// Double functions from plain operations only: libm's are not the same in every version, and a learning rate is part of
// what is trained. Errors of a few units in the last place.
NL_API double exactExp(double x);
NL_API double exactLog(double x);            ///< x > 0
NL_API double exactPow(double base, double exponent); ///< base ≥ 0; whole exponents by squaring
NL_API double exactCos(double x);            ///< |x| < 1e6
/// base^exponent by squaring.
NL_API double integerPower(double base, std::uint64_t exponent);

} // namespace netloom
