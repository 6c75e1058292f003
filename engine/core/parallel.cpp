#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>
#include <xmmintrin.h>

#ifndef NETLOOM_STD_THREADS
#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>
#endif

namespace netloom {
namespace {

constexpr unsigned kFlush = 0x8040; // FTZ | DAZ
std::atomic<int> wanted{0};

#ifndef NETLOOM_STD_THREADS
struct Pool {
    explicit Pool(int n)
        : control(oneapi::tbb::global_control::max_allowed_parallelism, std::size_t(n)), arena(n)
    {
    }
    oneapi::tbb::global_control control; // an arena alone gives as many threads as there are cores
    oneapi::tbb::task_arena arena;
};
std::unique_ptr<Pool> pool;
std::mutex poolMutex;               // making it: loops may start on several threads (training, evaluation, prediction)
std::atomic<Pool *> ready{nullptr}; // using it takes no lock

Pool &currentPool()
{
    if (Pool *p = ready.load(std::memory_order_acquire)) return *p;
    const std::lock_guard lock(poolMutex);
    if (!pool) pool = std::make_unique<Pool>(threads());
    ready.store(pool.get(), std::memory_order_release);
    return *pool;
}
#endif

} // namespace

int hardwareThreads() { return std::max(1, int(std::thread::hardware_concurrency())); }
int threads()
{
    const int n = wanted;
    return n > 0 ? n : hardwareThreads();
}

void setThreads(int n)
{
    wanted = n;
#ifndef NETLOOM_STD_THREADS
    const std::lock_guard lock(poolMutex);
    ready = nullptr;
    pool.reset();
#endif
}

FlushDenormals::FlushDenormals() : saved_(_mm_getcsr()) { _mm_setcsr(saved_ | kFlush); }
FlushDenormals::~FlushDenormals() { _mm_setcsr(saved_); }

void parallelFor(int n, void (*body)(void *, int), void *context, bool serial)
{
    if (n <= 0) return;
    if (serial || n == 1 || threads() == 1) {
        const FlushDenormals flush;
        for (int i = 0; i < n; ++i) body(context, i);
        return;
    }
#ifdef NETLOOM_STD_THREADS
    const int workers = std::min(n, threads());
    std::vector<std::thread> team;
    for (int w = 0; w < workers; ++w)
        team.emplace_back([=] {
            const FlushDenormals flush;
            for (int i = int(std::int64_t(n) * w / workers); i < int(std::int64_t(n) * (w + 1) / workers); ++i) body(context, i);
        });
    for (auto &t : team) t.join();
#else
    currentPool().arena.execute([&] {
        // Static: a thread meets the same shards and parameter tiles at every step, which keeps them in its cache.
        oneapi::tbb::parallel_for(
            oneapi::tbb::blocked_range<int>(0, n),
            [=](const oneapi::tbb::blocked_range<int> &range) {
                const FlushDenormals flush; // workers do not inherit it
                for (int i = range.begin(); i < range.end(); ++i) body(context, i);
            },
            oneapi::tbb::static_partitioner());
    });
#endif
}

} // namespace netloom
