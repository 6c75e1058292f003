#pragma once

#include "train/control.h"

#include <atomic>
#include <csignal>
#include <thread>

namespace netloom::cli {

/// One at a time. While it lives, Ctrl-C and SIGTERM stop a run cleanly; a second one ends the process at once.
class StopOnInterrupt {
public:
    explicit StopOnInterrupt(Control &control);
    ~StopOnInterrupt();
    bool happened() const;

private:
    void watch();
    Control &control_;
    struct sigaction beforeInt_ = {}, beforeTerm_ = {};
    std::atomic<bool> done_{false};
    std::thread thread_;
};

} // namespace netloom::cli
