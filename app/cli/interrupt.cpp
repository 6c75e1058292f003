#include "cli/interrupt.h"

#include <ctime>
#include <unistd.h>

namespace netloom::cli {

StopOnInterrupt::StopOnInterrupt(Control &control) : control_(control)
{
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    // Blocked here and in every thread started from here; the watcher takes them one by one, outside of a handler.
    pthread_sigmask(SIG_BLOCK, &signals_, &before_);
    thread_ = std::thread([this] { watch(); });
}

StopOnInterrupt::~StopOnInterrupt()
{
    done_ = true;
    thread_.join();
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void StopOnInterrupt::watch()
{
    const timespec wait{0, 50'000'000};
    while (!done_) {
        if (sigtimedwait(&signals_, nullptr, &wait) < 0) continue;
        if (++count_ > 1) _exit(130);
        control_.set(Control::Command::Stop);
    }
}

} // namespace netloom::cli
