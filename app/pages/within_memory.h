#pragma once

#include "core/result.h"

#include <new>

namespace netloom {

/// What the function returns, or an Error with this text if there was not enough memory for it.
template <class Function> auto withinMemory(const char *text, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::bad_alloc &) {
        return makeError("E-MEMORY", text);
    }
}

} // namespace netloom
