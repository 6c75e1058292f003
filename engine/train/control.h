#pragma once

#include "train/checkpoint.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace netloom {

/// What the outside asks of a running trainer; Pause, Step and Stop act between steps.
class Control {
public:
    enum class Command { Run, Pause, Step, Stop };
    void set(Command c)
    {
        { const std::lock_guard lock(mutex_); command_.store(c, std::memory_order_relaxed); }
        changed_.notify_all();
    }
    Command command() const { return command_.load(std::memory_order_relaxed); }
    bool stopping() const { return command() == Command::Stop; }
    /// Trainer's side, between steps: blocks while paused. False: stop. One Step lets one step through, then pauses.
    bool proceed(bool &paused)
    {
        auto c = command();
        paused = false;
        if (c == Command::Run) return true;
        std::unique_lock lock(mutex_);
        c = command();
        if (c == Command::Step) { command_.store(Command::Pause, std::memory_order_relaxed); return true; }
        if (c == Command::Pause) { paused = true; return true; }
        return c != Command::Stop;
    }
    /// A new value of a field marked live; takes effect before the next step. Any thread.
    void change(std::string field, double value)
    {
        const std::lock_guard lock(mutex_);
        changes_.push_back({0, std::move(field), value});
        hasChanges_.store(true, std::memory_order_release);
    }
    /// Trainer's side, between steps: what was changed since the last call; no lock where there is nothing.
    std::vector<LiveChange> takeChanges()
    {
        if (!hasChanges_.load(std::memory_order_acquire)) return {};
        const std::lock_guard lock(mutex_);
        hasChanges_.store(false, std::memory_order_relaxed);
        return std::exchange(changes_, {});
    }
    /// Blocks until the command is no longer Pause.
    void waitWhilePaused()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return command() != Command::Pause; });
    }

private:
    std::atomic<Command> command_{Command::Run};
    std::mutex mutex_;
    std::condition_variable changed_;
    std::atomic<bool> hasChanges_{false};
    std::vector<LiveChange> changes_;
};

} // namespace netloom
