#pragma once

#include "train/checkpoint.h"
#include "train/snapshot.h"

#include <span>

namespace netloom {

/// What was known right after one epoch.
struct Moment {
    EpochRow row;
    std::optional<Confusion> train, validation;
    std::shared_ptr<const std::vector<float>> scores; ///< outputs for the validation rows, rows × outputs; null where thinned out
    std::shared_ptr<const Checkpoint> state;          ///< training goes on from here bit for bit; null where thinned out
    /// Of scores and state.
    NL_API std::size_t bytes() const;
};
using MomentPtr = std::shared_ptr<const Moment>;

/// All epochs of the weights, to go back to. Figures and confusion counts are kept for every epoch; scores and weights
/// within a budget: when it is full, those of the first, the best and the last epoch, of branching points and of every
/// 2^i-th. Going on from an earlier epoch begins another line, and the one before stays. One thread at a time.
class NL_API TimeMachine {
public:
    static constexpr std::size_t kBudget = std::size_t(512) << 20;
    explicit TimeMachine(std::size_t budget = kBudget) : budget_(budget) {}

    void clear();
    /// The epoch after the line's last one, or one not above it: a branch from the epoch before. A first epoch or one that
    /// joins nothing known begins a line of its own.
    void add(MomentPtr moment);
    /// An epoch that is only known by its figures (of a stored run).
    void addRow(const EpochRow &row);
    void addChange(const AppliedChange &change) { lines_.empty() ? early_.push_back(change) : lines_[current_].changes.push_back(change); }

    /// Moments of the present line by rising epoch.
    const std::vector<MomentPtr> &moments() const;
    /// Of this epoch of the present line; null if there is none.
    MomentPtr at(std::uint64_t epoch) const;
    /// Nearest epoch of the present line whose weights are kept, the earlier of two; 0: none.
    std::uint64_t nearestKept(std::uint64_t epoch) const;
    std::uint64_t last() const { return moments().empty() ? 0 : moments().back()->row.epoch; }
    /// Lowest validation loss, of training where there is none; 0: none.
    std::uint64_t best() const { return lines_.empty() ? 0 : lines_[current_].best; }
    /// Changes of live settings on the present line.
    std::vector<AppliedChange> changes() const;

    /// Lines in the order of their beginning, the present one, and the epoch each left another one after (0: none).
    std::size_t lines() const { return lines_.size(); }
    std::size_t line() const { return current_; }
    std::uint64_t branchedAt(std::size_t line) const { return lines_[line].from; }
    void switchTo(std::size_t line) { if (line < lines_.size()) current_ = line; }

    /// Besides first, best, last and branching points every so many epochs are kept whole; 1: all.
    std::uint64_t stride() const { return stride_; }
    std::size_t bytes() const { return bytes_; }
    std::size_t budget() const { return budget_; }

private:
    struct Line {
        std::vector<MomentPtr> moments;
        std::uint64_t from = 0, best = 0;
        double lowest = 0;
        std::size_t parent = 0;
        std::vector<AppliedChange> changes;
    };
    void branch(std::uint64_t from);
    bool keeps(const Line &line, std::uint64_t epoch) const;
    void lighten(Line &line, std::uint64_t epoch);
    void thin();
    void judge(Line &line, const EpochRow &row);

    std::vector<Line> lines_;
    std::vector<AppliedChange> early_;   // made before the first epoch was done
    std::size_t current_ = 0, budget_, bytes_ = 0;
    std::uint64_t stride_ = 1;
};

/// A row whose side of the threshold, or whose most likely class, changed from one kept epoch to the next.
struct Flip { std::uint64_t epoch = 0; int before = 0, after = 0; bool operator==(const Flip &) const = default; };
/// Class predicted from `outputs` values: the threshold for one, the largest for several.
NL_API int predictedClass(const float *scores, int outputs, double threshold, bool inclusive);
/// The matrix of two classes counted again at another threshold; none without scores or truth.
NL_API std::optional<Confusion> confusionAt(const Moment &moment, std::span<const int> truth, double threshold, bool inclusive);
/// Flips of the i-th validation row over the kept epochs up to and with `until`.
NL_API std::vector<Flip> flipsOf(const TimeMachine &machine, std::size_t i, int outputs, double threshold, bool inclusive, std::uint64_t until);

} // namespace netloom
