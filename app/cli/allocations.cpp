#include "cli/allocations.h"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

// `bench` shows that a training step allocates nothing; so every operator new of the process is counted.

namespace {

std::atomic<std::uint64_t> allocations{0};

void *counted(std::size_t size, std::size_t alignment)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (size == 0) size = 1;
    if (alignment <= alignof(std::max_align_t)) return std::malloc(size);
    return std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}

} // namespace

std::uint64_t netloom::cli::allocationCount() { return allocations.load(std::memory_order_relaxed); }

void *operator new(std::size_t size)
{
    if (void *p = counted(size, 0)) return p;
    throw std::bad_alloc();
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    if (void *p = counted(size, std::size_t(alignment))) return p;
    throw std::bad_alloc();
}

void operator delete(void *p) noexcept { std::free(p); }
void operator delete(void *p, std::size_t) noexcept { std::free(p); }
void operator delete(void *p, std::align_val_t) noexcept { std::free(p); }
void operator delete(void *p, std::size_t, std::align_val_t) noexcept { std::free(p); }
