#include "data/windows.h"

#include <algorithm>
#include <cassert>

namespace netloom {

WindowSource::WindowSource(Parts parts) : p_(std::move(parts))
{
    for (const auto &port : p_.inputs) {
        widths_.push_back(std::size_t(port.shape.axes.back()));
        width_ += widths_.back();
    }
    for (const auto &port : p_.targets)
        ySize_ += std::size_t(port.shape.size());
    assert(width_ > 0 && x().size() == p_.sourceRows.size() * width_);
    assert(p_.itself || y().size() == ySize_ * rows());
    assert(p_.weights.empty() || p_.weights.size() == rows());
}

/// Rows of the matrix lie side by side: with one input a window is one piece of memory.
void WindowSource::copyWindow(std::size_t first, std::span<View> to, int row) const
{
    const float *from = x().data() + first * width_;
    if (widths_.size() == 1) {
        if (!to.empty())
            std::transform(from, from + p_.plan.length * width_, to[0].row(row), [](float v) { return Real(v); });
        return;
    }
    for (std::size_t t = 0; t < p_.plan.length; ++t)
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            if (i < to.size())
                std::transform(from, from + widths_[i], to[i].row(row) + t * widths_[i], [](float v) { return Real(v); });
            from += widths_[i];
        }
}

void WindowSource::gather(std::span<const Row> rows, const DrawKey &, Batch &batch) const
{
    const float *const y = p_.y.values().data();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + 1 < rows.size()) { // shuffled windows lie anywhere; within one the processor looks ahead by itself
            const char *next = reinterpret_cast<const char *>(x().data() + std::size_t(p_.plan.first[rows[i + 1]]) * width_);
            for (std::size_t byte = 0; byte < std::min<std::size_t>(p_.plan.length * width_ * sizeof(float), 512); byte += 64)
                __builtin_prefetch(next + byte);
        }
        copyWindow(p_.plan.first[rows[i]], batch.inputs, int(i));
        if (p_.itself) {
            copyWindow(p_.plan.first[rows[i]], batch.targets, int(i));
        } else {
            const float *from = y + std::size_t(rows[i]) * ySize_;
            for (std::size_t t = 0; t < p_.targets.size() && t < batch.targets.size(); ++t) {
                const auto n = std::size_t(p_.targets[t].shape.size());
                std::transform(from, from + n, batch.targets[t].row(int(i)), [](float v) { return Real(v); });
                from += n;
            }
        }
        if (batch.weights)
            batch.weights[i] = Real(weight(rows[i]));
    }
    if (p_.x.inFile()) { // as TableSource: what was shown of the file is let go before it is as large as the file
        const std::uint64_t bytes = rows.size() * (p_.plan.length * width_ * sizeof(float) + 8192);
        if (touched_.fetch_add(bytes, std::memory_order_relaxed) + bytes > memoryPolicy().largeMatrix) {
            touched_.store(0, std::memory_order_relaxed);
            p_.x.dropPages();
        }
    }
}

std::span<const float> targetValues(const Source &source)
{
    if (const auto *rows = dynamic_cast<const TableSource *>(&source))
        return rows->y();
    if (const auto *windows = dynamic_cast<const WindowSource *>(&source))
        return windows->y();
    return {};
}

} // namespace netloom
