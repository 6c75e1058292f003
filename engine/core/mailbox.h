#pragma once

#include <memory>
#include <mutex>

namespace netloom {

/// One slot, latest wins; what was not read yet is merged into the next by T::mergeOlder(T &&older), so nothing is dropped.
/// put and take from any thread; the lock is held for pointer moves and merging only.
template <class T> class Mailbox {
public:
    /// True if the slot was empty: the reader needs a wake-up.
    bool put(std::unique_ptr<T> value)
    {
        const std::lock_guard lock(mutex_);
        const bool wasEmpty = !slot_;
        if (slot_) value->mergeOlder(std::move(*slot_));
        slot_ = std::move(value);
        return wasEmpty;
    }
    std::unique_ptr<T> take()
    {
        const std::lock_guard lock(mutex_);
        return std::move(slot_);
    }

private:
    std::mutex mutex_;
    std::unique_ptr<T> slot_;
};

} // namespace netloom
