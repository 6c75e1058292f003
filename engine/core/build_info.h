#pragma once

#include "core/api.h"

#include <string_view>

namespace netloom {

/// x86-64 level this copy of the engine was built for: "x86-64-v2", "x86-64-v3", "x86-64-v4"; "portable" elsewhere.
NL_API std::string_view engineLevel();
/// What runs its parallel loops: "oneTBB" or "std::thread".
NL_API std::string_view engineThreads();

} // namespace netloom
