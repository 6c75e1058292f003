#include "theme/tokens.h"

#include <cstddef>

namespace netloom {

#define NETLOOM_PATH(name, path) path,

const char *toneName(Tone tone)
{
    static const char *const names[] = {NETLOOM_TONES(NETLOOM_PATH)};
    return names[static_cast<std::size_t>(tone)];
}

const char *measureName(Measure measure)
{
    static const char *const names[] = {NETLOOM_METRICS(NETLOOM_PATH)};
    return names[static_cast<std::size_t>(measure)];
}

const char *roleName(Role role)
{
    static const char *const names[] = {NETLOOM_FONT_ROLES(NETLOOM_PATH)};
    return names[static_cast<std::size_t>(role)];
}

#undef NETLOOM_PATH

} // namespace netloom
