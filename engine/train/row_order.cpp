#include "train/row_order.h"

#include "core/random.h"

#include <numeric>

namespace netloom {

RowOrder::RowOrder(std::span<const Row> rows, const TrainSettings &settings)
    : rows_(rows.begin(), rows.end()), order_(rows_), size_(rows_.size()), batch_(std::size_t(settings.batchSize)), seed_(settings.seed), shuffle_(settings.shuffle), mode_(settings.epochMode)
{
    if (mode_ != TrainSettings::EpochMode::Partition || settings.dropRemainder) size_ = rows_.size() / batch_ * batch_;
    if (mode_ == TrainSettings::EpochMode::WithoutReplacement) index_.resize(rows_.size());
    if (mode_ != TrainSettings::EpochMode::Partition) words_.resize(batch_);
    order_.resize(size_);
    if (settings.streams && !shuffle_ && mode_ == TrainSettings::EpochMode::Partition) toStreams();
}

// Row j of batch t is row t of stream j: a state that row j leaves is found again by row j, one row later in time.
void RowOrder::toStreams()
{
    const std::size_t length = rows_.size() / batch_;
    size_ = length * batch_;
    order_.resize(size_);
    for (std::size_t t = 0; t < length; ++t)
        for (std::size_t j = 0; j < batch_; ++j) order_[t * batch_ + j] = rows_[j * length + t];
}

void RowOrder::start(std::uint64_t epoch)
{
    if (mode_ != TrainSettings::EpochMode::Partition) return draw(epoch);
    if (!shuffle_) return;
    order_.resize(rows_.size());
    randomPermutation({seed_, 0, Purpose::Shuffle, epoch, 0}, order_);
    for (Row &r : order_) r = rows_[r];
    order_.resize(size_);
}

// Each batch is a draw of its own: from all rows, with or without putting a row back.
void RowOrder::draw(std::uint64_t epoch)
{
    const std::size_t n = rows_.size();
    std::iota(index_.begin(), index_.end(), 0u);
    for (std::size_t at = 0; at < size_; at += batch_) {
        randomWords({seed_, 0, Purpose::Shuffle, epoch, std::uint32_t(1 + at / batch_)}, 0, words_);
        for (std::size_t i = 0; i < batch_; ++i) {
            const bool back = mode_ == TrainSettings::EpochMode::WithReplacement;
            const std::size_t from = back ? 0 : i; // the first i of index_ are this batch's
            const std::size_t pick = from + std::size_t((std::uint64_t(words_[i]) * (n - from)) >> 32);
            if (back) {
                order_[at + i] = rows_[pick];
            } else {
                std::swap(index_[i], index_[pick]);
                order_[at + i] = rows_[index_[i]];
            }
        }
    }
}

} // namespace netloom
