#include "cli/interrupt.h"

#include <chrono>
#include <unistd.h>

namespace netloom::cli {

namespace {

std::atomic<int> interrupts{0};
static_assert(std::atomic<int>::is_always_lock_free);

// Whichever thread it comes to: those of the engine may be older than the run, so that blocking it here would not reach them.
extern "C" void onInterrupt(int)
{
    if (++interrupts > 1) _exit(130);
}

} // namespace

StopOnInterrupt::StopOnInterrupt(Control &control) : control_(control)
{
    interrupts = 0;
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &beforeInt_);
    sigaction(SIGTERM, &action, &beforeTerm_);
    thread_ = std::thread([this] { watch(); });
}

StopOnInterrupt::~StopOnInterrupt()
{
    done_ = true;
    thread_.join();
    sigaction(SIGINT, &beforeInt_, nullptr);
    sigaction(SIGTERM, &beforeTerm_, nullptr);
}

bool StopOnInterrupt::happened() const
{
    return interrupts > 0;
}

void StopOnInterrupt::watch()
{
    while (!done_ && !happened()) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    if (happened()) control_.set(Control::Command::Stop);
}

} // namespace netloom::cli
