#pragma once

#include <cstdint>

namespace netloom::cli {

/// Allocations of the process so far, the engine's included: this program replaces operator new.
std::uint64_t allocationCount();

} // namespace netloom::cli
