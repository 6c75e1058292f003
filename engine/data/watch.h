#pragma once

#include "data/statistics.h"

#include <mutex>

namespace netloom {

/// Counts finished tasks for a Watcher.
class Watch {
public:
    Watch(const Watcher &watcher, std::size_t tasks) : watcher_(watcher), tasks_(tasks) {}
    bool cancelled() const { return watcher_.cancel && watcher_.cancel->load(std::memory_order_relaxed); }
    void done()
    {
        if (!watcher_.progress)
            return;
        const std::lock_guard lock(mutex_);
        watcher_.progress(double(++finished_) / double(tasks_));
    }
    static Error error() { return makeError("E-CANCELLED", NL_TR("Data", "The computation was cancelled.")); }

private:
    const Watcher &watcher_;
    std::size_t tasks_, finished_ = 0;
    std::mutex mutex_;
};

} // namespace netloom
