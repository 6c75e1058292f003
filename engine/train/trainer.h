#pragma once

#include "train/checkpoint.h"
#include "train/control.h"
#include "train/settings.h"
#include "train/snapshot.h"

namespace netloom {

/// Everything a run works on: copies and shared immutable values, no reference to a document.
struct TrainInput {
    Graph graph;
    std::shared_ptr<const Prepared> data;
    TrainSettings settings;
    std::vector<LossSpec> losses;
    Checkpoint start;                        ///< weights empty: initialised from `weightSeed`
    std::uint64_t weightSeed = 0;
    int runId = 0;
};

struct TrainResult {
    RunState state = RunState::Finished;
    std::string stopped = "epochs";          ///< epochs | early | until | time | converged | user | diverged
    std::uint64_t epochs = 0, steps = 0;     ///< of this run
    double seconds = 0;
    std::optional<Divergence> diverged;
};

/// Called on the trainer's thread; must be quick (it puts the snapshot into a mailbox).
using SnapshotSink = std::function<void(std::unique_ptr<Snapshot>)>;

/// Trains one network. One thread calls run; everything it starts is joined before run returns.
class NL_API Trainer {
public:
    /// Errors: graph does not check, no training rows, batch larger than the data, loss or metric that does not fit, class weights …
    static Result<std::unique_ptr<Trainer>> create(TrainInput input);
    ~Trainer();

    struct Options {
        int epochs = -1;                                           ///< that many more; -1: settings.epochs
        std::function<bool(const EpochRow &)> until;               ///< true: stop after this epoch ("until")
        std::function<void(const EpochRow &)> onEpoch;             ///< every epoch, on the trainer's thread
        /// checkpoint_every and save_best_only of the settings; after onEpoch, on the trainer's thread. best: the monitor's best so far.
        std::function<void(const Checkpoint &, const EpochRow &, bool best)> onCheckpoint = {};
        bool moments = false;                                      ///< snapshots bring what a TimeMachine keeps of every epoch, the first one the loss to beat
    };
    TrainResult run(Control &control, const SnapshotSink &sink, const Options &options);
    Checkpoint checkpoint() const;                                 ///< after run, or between epochs from onEpoch
    std::uint64_t stepsPerEpoch() const;
    std::vector<std::string> metricNames() const;                  ///< of an epoch's values, besides `loss`
    const std::vector<Error> &warnings() const;                    ///< what the run will do that is likely wrong; codes W-…
    /// One training step on the given rows (bench and tests): batch loss.
    double step(std::span<const Row> rows);

private:
    struct Impl;
    explicit Trainer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace netloom
