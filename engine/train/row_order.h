#pragma once

#include "data/source.h"
#include "train/settings.h"

namespace netloom {

/// Which training rows an epoch uses, in which order: a function of (seed, epoch).
class RowOrder {
public:
    RowOrder() = default;
    RowOrder(std::span<const Row> rows, const TrainSettings &settings);
    void start(std::uint64_t epoch);
    std::span<const Row> rows() const { return order_; }         ///< batch after batch
    std::size_t size() const { return size_; }
    std::uint64_t steps() const { return (size_ + batch_ - 1) / batch_; }

private:
    void toStreams();
    void draw(std::uint64_t epoch);
    std::vector<Row> rows_, order_;
    std::vector<std::uint32_t> index_, words_;
    std::size_t size_ = 0, batch_ = 1;
    std::uint64_t seed_ = 0;
    bool shuffle_ = true;
    TrainSettings::EpochMode mode_ = TrainSettings::EpochMode::Partition;
};

} // namespace netloom
