#pragma once

#include "core/api.h"

#include <functional>

namespace netloom {

/// Number of threads of the engine; 0 = all. Takes effect for the whole process. Before the first loop, or between runs.
NL_API void setThreads(int n);
NL_API int threads();
NL_API int hardwareThreads();

/// Flushes denormals (FTZ, DAZ) while it lives; at every engine entry and task.
class NL_API FlushDenormals {
public:
    FlushDenormals();
    ~FlushDenormals();
    FlushDenormals(const FlushDenormals &) = delete;
    FlushDenormals &operator=(const FlushDenormals &) = delete;

private:
    unsigned saved_;
};

/// Plain function pointer form: no allocation. Calls body(context, i) for i in [0, n); denormals flushed; static assignment of ranges to threads.
NL_API void parallelFor(int n, void (*body)(void *context, int i), void *context, bool serial = false);
template <class F> void parallelFor(int n, F &&f, bool serial = false)
{
    parallelFor(n, [](void *c, int i) { (*static_cast<std::remove_reference_t<F> *>(c))(i); }, &f, serial);
}

} // namespace netloom
