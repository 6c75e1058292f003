#pragma once

#include <QtGlobal>

#include <ctime>

namespace netloom {

/// Processor time of this thread, ns: what it did itself, whatever else the machine was busy with.
inline qint64 ownNs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * 1'000'000'000LL + t.tv_nsec;
}

#ifdef __SANITIZE_ADDRESS__
inline constexpr double kSlow = 5; // checked memory access
#else
inline constexpr double kSlow = 1;
#endif

} // namespace netloom
