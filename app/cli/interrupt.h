#pragma once

#include "train/control.h"

#include <atomic>
#include <csignal>
#include <thread>

namespace netloom::cli {

/// While it lives, Ctrl-C and SIGTERM stop a run cleanly; a second one ends the process at once.
class StopOnInterrupt {
public:
    explicit StopOnInterrupt(Control &control);
    ~StopOnInterrupt();
    bool happened() const { return count_ > 0; }

private:
    void watch();
    Control &control_;
    sigset_t signals_, before_;
    std::atomic<int> count_{0};
    std::atomic<bool> done_{false};
    std::thread thread_;
};

} // namespace netloom::cli
