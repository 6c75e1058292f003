#pragma once

#include <cstddef>
#include <cstdint>

#define NL_API __attribute__((visibility("default")))

namespace netloom {

/// Number type of everything that is trained; double in the build for gradient checks.
#ifdef NETLOOM_REAL_DOUBLE
using Real = double;
#else
using Real = float;
#endif

} // namespace netloom
