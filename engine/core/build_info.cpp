#include "core/build_info.h"

namespace netloom {

std::string_view engineLevel()
{
#if defined(__AVX512F__) && defined(__AVX512VL__) && defined(__AVX512BW__)
    return "x86-64-v4";
#elif defined(__AVX2__) && defined(__FMA__)
    return "x86-64-v3";
#elif defined(__SSE4_2__)
    return "x86-64-v2";
#else
    return "portable";
#endif
}

std::string_view engineThreads()
{
#ifdef NETLOOM_STD_THREADS
    return "std::thread";
#else
    return "oneTBB";
#endif
}

} // namespace netloom
