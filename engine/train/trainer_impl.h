#pragma once

#include "optimizers/solver.h"
#include "train/learning_rate.h"
#include "train/live_settings.h"
#include "train/row_order.h"
#include "train/trainer.h"
#include "train/watch.h"

#include <chrono>
#include <cmath>

namespace netloom {

// What a trainer holds. Internal to train/.

using TrainClock = std::chrono::steady_clock;
inline double secondsSince(TrainClock::time_point t) { return std::chrono::duration<double>(TrainClock::now() - t).count(); }

class NetworkObjective;

struct Trainer::Impl {
    TrainInput input;
    Check checked;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> program;
    std::unique_ptr<ValidationPass> validation, trainPass;
    std::unique_ptr<Optimizer> optimizer;
    std::string optimizerType;
    std::unique_ptr<Solver> solver;                // full-batch methods
    std::unique_ptr<NetworkObjective> objective;
    MetricSet metrics;
    std::vector<Error> warnings;
    LearningRate rate;
    LiveSettings live;
    bool clipsByNorm = false;                      // the program has all gradients at once
    EarlyStop early, bestOnly;                     // bestOnly: of checkpoints
    std::vector<StopRule> rules;
    RowOrder order;
    /// Parameters, optimiser slots and counters at the start of an epoch.
    struct Backup { std::vector<AlignedBuffer<Real>> buffers; std::uint64_t step = 0, epoch = 0; };
    Backup candidate, good;                        // good: of the last epoch whose loss did not explode
    double lowestLoss = HUGE_VAL;
    std::uint64_t step = 0, epoch = 0;
    std::uint64_t since = 0;                       // step at which the optimiser's slots were new
    ParamValues bestWeights, lastWeights;          // lastWeights: set when the best were put back
    std::uint64_t restored = 0;                    // epoch whose weights were gone back to; 0: those of the latest step
    ParamValues shownBest;                         // averages of the best epoch, shown until training goes on from others
    std::uint64_t bestEpoch = 0;
    std::vector<LiveChange> changes, replay;       // made; to be made again

    /// Of the running epoch; survives a stop in it.
    struct Progress {
        std::size_t rows = 0;
        double loss = 0, norms = 0;
        LossParts parts;                           // Σ over the rows, as loss
        std::vector<double> losses;                // the same of each loss, where there are several
        std::uint64_t updates = 0;
    } at;

    // Of the current run
    SnapshotSink sink;
    Control *control = nullptr;
    std::unique_ptr<Snapshot> pending;
    TrainClock::time_point lastSnapshot, runStart;
    std::uint64_t firstEpoch = 0, lastEpoch = 0, rowsDone = 0;
    double busy = 0, pauses = 0;
    bool keepMoments = false;
    std::optional<ResolvedLosses> judged;          // what the losses came to
    std::vector<float> scores;                     // of the latest validation, for its moment

    const Prepared &data() const { return *input.data; }
    std::uint64_t stepsPerEpoch() const { return solver ? 1 : order.steps(); }
    bool averaged() const { return optimizer->averageBuffer() >= 0; }

    // trainer.cpp: making one
    Result<void> build();
    Result<void> buildPrograms(const ResolvedLosses &losses);
    Result<void> buildOptimizer();
    Result<void> buildSolver(const ResolvedLosses &losses);
    Result<void> checkSettings() const;
    // checkpoint.cpp: state in and out, and back after a run that diverged
    Result<void> resume();
    void resumeProgress();
    Checkpoint checkpoint() const;
    ParamValues shownWeights() const;
    template <class F> void forEachBuffer(F &&use);
    void keepCandidate();
    void judgeCandidate(double loss);
    void restoreGood();
    void restoreBest(bool goesOn);
    // epoch.cpp: steps
    PassInput pass(std::span<const Row> rows) const;
    double trainStep(std::span<const Row> rows);
    enum class EpochEnd { Done, Stopped, Diverged };
    EpochEnd runEpoch(EpochRow &row, Divergence &bad);
    EpochEnd runSteps(Divergence &bad);
    EpochEnd runSolver(Divergence &bad);
    void finishEpoch(EpochRow &row, TrainClock::time_point start);
    // live_changes.cpp: settings that change on the way
    void takeChanges();
    void takeChange(const LiveChange &c);
    void setLive(LiveSettings::Field &field, double value);
    void logChange(const std::string &field, double before, double after);
    Result<void> checkChange(const LiveSettings::Field &field, double value);
    void beginEpoch();
    Result<void> fitProgram();
    Result<void> loadLive();
    // solver_epoch.cpp: full-batch methods
    Result<void> loadSolver();
    void saveSolver(Checkpoint &to) const;
    std::string solverEnd;                         // why a full-batch method can do no more
    // run.cpp: the loop and what it tells
    std::unique_ptr<Snapshot> makeSnapshot(RunState state, std::uint64_t stepInEpoch);
    void send(RunState state, std::uint64_t stepInEpoch, bool force);
    void tellBeginning();
    void keepMoment(const EpochRow &row);
    bool waitIfPaused(std::uint64_t stepInEpoch);
    bool afterEpoch(const EpochRow &row, const Options &options, TrainResult &result);
    TrainResult run(Control &c, const SnapshotSink &s, const Options &options);
};

} // namespace netloom
