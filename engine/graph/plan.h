#pragma once

#include "activations/activation.h"
#include "constraints/constraint.h"
#include "core/kernels.h"
#include "graph/program.h"
#include "layers/layer.h"
#include "losses/loss.h"
#include "regularizers/regularizer.h"

namespace netloom {

// What compile plans and a pass runs. Internal to graph/.

inline constexpr int kShardRows = 32;        ///< rows of a shard where a step is worth several threads; 16 costs workload F a tenth (weights read twice as often)
inline constexpr int kSerialShardRows = kMostShardRows; ///< small networks: fewer, longer shards
inline constexpr int kMaxGroups = 64;
inline constexpr int kGradientSlots = 8;
inline constexpr int kTileRows = 64;
inline constexpr double kSerialFlops = 5e6;  ///< below about 100 µs a step stays on one thread

/// Where one tensor lives. Aliases share buffers.
struct Slot {
    Port port;
    int cols = 0, ld = 0;
    int value = -1, grad = -1;               ///< buffer indices
    int mask = -1;                           ///< index of its mask buffer; -1: everything is valid
};

/// Valid steps of some slots: rows × steps.
struct MaskBuffer { AlignedBuffer<std::uint8_t> data; int steps = 0; };

struct Buffer { AlignedBuffer<Real> data; int ld = 0; };

enum class Op { Gather, Forward, Partial, Activate, Loss, Penalty, Count, Zero, ActivateBackward, Backward, PartialBackward };
struct Instruction { Op op = Op::Gather; int index = 0; };   ///< of step, loss or buffer

/// A run of instructions per shard; then, once for the batch, the finish of a step's statistics.
struct Stage {
    std::vector<Instruction> code;
    int finishStep = -1;
    bool finishBackward = false;
    bool masks = false;                           ///< then the valid steps of the losses are counted
    bool penalties = false;                       ///< then the activity penalties that see the whole batch
    bool divisors = false;                        ///< then what the losses are divided by, where only the batch tells
};

struct ProgramStep {
    NodeId node = 0;
    std::string nodeName;
    std::shared_ptr<const Layer> layer;           ///< null: an activation step
    std::shared_ptr<const Activation> activation;
    bool zeroAtZero = true;                       ///< f(0) = 0: padding stays zero by itself
    std::vector<int> in, out;                     ///< slots
    std::vector<Port> inPorts;                    ///< per input
    int firstBlock = 0, blocks = 0;
    int tiedBlock = -1;                           ///< kernel of another layer that is read too: the last of the views
    std::uint32_t randomNode = 0;                 ///< of the random key
    int ownMask = -1;                             ///< mask buffer that the layer, or the executor from the inputs', fills
    bool joinsMasks = false;                      ///< the latter: valid where one of the inputs is (Keras's merge layers)
    Needs needs;
    bool backward = false, paramGrad = false;
    std::vector<char> accumulate;                 ///< per input
    std::vector<char> dataGrad;                   ///< per input: somebody needs it
    AlignedBuffer<Real> kept, state;
    std::vector<double> statistics, backwardStatistics; ///< shards × size, then the finished ones
    std::vector<double> sums;                     ///< shards × Needs::sums
    std::vector<std::uint64_t> order;             ///< rows × Needs::orderPerRow
    std::vector<ParamView> views;
};

struct ProgramLoss {
    std::shared_ptr<const Loss> loss;
    bool fused = false;
    int slot = -1, target = 0, probabilities = -1; ///< slot; index into targets; buffer
    int elements = 1;
    double weight = 1;
    std::vector<double> classWeights;              ///< by class of the target; empty: none
    bool batchDivisor = false;                     ///< depends on weights or targets of the batch: computed in each pass
    double counted = 0, root = 1;                  ///< of the batch, if so
    double valid = 0;                              ///< elements that count in this pass, where the output has a mask
};

/// One penalised tensor. Elementwise penalties are added tile by tile; the others are computed before the pass, all at once.
struct WeightPenalty {
    int block = 0, spec = 0;
    std::shared_ptr<const Regularizer> regularizer;
    std::optional<Regularizer::Elementwise> elementwise;
    int firstPiece = 0, pieces = 1;               ///< of the sums of an elementwise penalty
    AlignedBuffer<Real> plain, gradient;          ///< whole tensors: plain layout
    std::vector<double> scratch;
};

/// A penalty on a layer's output.
struct ActivityPenalty {
    int slot = -1;
    std::shared_ptr<const Regularizer> regularizer;
    std::optional<Regularizer::Elementwise> elementwise;
    bool gradient = false, accumulate = false;
    AlignedBuffer<Real> plain, plainGradient;     ///< whole batch: rows × columns without gaps
    Shape shape;
    std::vector<double> scratch;
    double value = 0;                             ///< whole batch: of the last pass
};

/// What a block is brought back to after an update.
struct Projection {
    int block = 0, spec = 0;
    std::shared_ptr<const Constraint> constraint;
    AlignedBuffer<Real> plain;
    std::vector<double> scratch;
};

/// What Σ wℓ is divided by in the gradient, and the factor that makes the loss of a batch (times its rows) of it.
struct LossDivisor { double gradient = 1, value = 1; };

struct Tile {
    ParamTile tile;
    std::size_t gradientOffset = 0;               ///< in the block's gradient buffer (materialised)
};

/// Per group of shards: views and scratch, so that a pass allocates nothing.
struct GroupScratch {
    std::vector<View> in, out, dout, din, batchIn, batchTargets;
    std::vector<MaskView> masks;
    std::unique_ptr<bool[]> accumulate;
    std::vector<Real *> slots;
    AlignedBuffer<Real> scratch, activation, weights;
    AlignedBuffer<Real> validPrediction, validTarget, validGradient, validWeights; ///< masked losses only
    AlignedBuffer<Real> countedPrediction, countedTarget; ///< what counters see, where it is not what the network has
    std::vector<double> lossSums;                 ///< per loss: Σ wℓ
    double loss = 0, activity = 0;
};

struct Program::Impl {
    ProgramRequest request;
    std::shared_ptr<ParamStore> store;
    std::vector<Slot> slots;
    std::vector<Buffer> buffers;
    std::vector<MaskBuffer> masks;
    std::vector<ProgramStep> steps;
    std::vector<ProgramLoss> losses;
    std::vector<int> inputSlots, outputSlots;
    std::vector<std::pair<NodeId, std::string>> inputNodes;
    std::map<std::string, std::vector<int>> nodeSlots; ///< outputs of every node by its name, after the activation
    std::vector<int> targetBuffers;
    std::vector<Stage> stages;
    std::vector<Tile> tiles;
    std::vector<AlignedBuffer<Real>> gradients;   ///< per block: materialised mode or gradient slots
    std::vector<WeightPenalty> weightPenalties;
    std::vector<std::vector<int>> penaltiesOf;    ///< per block; empty where there are none at all
    std::vector<double> penaltyPieces;
    std::vector<ActivityPenalty> activityPenalties;
    std::vector<Projection> projections;          ///< by block
    LossParts lossParts;
    std::vector<LossSum> lossSums;                ///< per loss
    std::vector<std::vector<int>> users;          ///< per block: steps that read it
    std::vector<GroupScratch> groups;
    std::vector<double> counterState;
    AlignedBuffer<Real> batchWeights;             ///< of all rows; only with losses whose divisor needs them
    int shardRows = kShardRows;
    bool gradientSlots = false;
    double flops = 0;
    std::size_t lastRows = 0;
    // Clipping by norm
    struct Squares { double kernel = 0, bias = 0; };
    std::vector<Squares> tileSquares, factors;    ///< per tile; per block
    double gradientNorm = 0;

    int shardCount(std::size_t rows) const { return int((rows + std::size_t(shardRows) - 1) / std::size_t(shardRows)); }
    int groupCount(std::size_t rows) const
    {
        return std::min(shardCount(rows), gradientSlots ? kGradientSlots : kMaxGroups);
    }
    bool small(std::size_t rows) const { return flops * double(rows) < kSerialFlops; }
    bool serial(std::size_t rows) const { return small(rows) && !request.alwaysParallel; }
    View view(int slot, std::size_t row0, int rows, bool gradient) const
    {
        const Slot &s = slots[std::size_t(slot)];
        const int b = gradient ? s.grad : s.value;
        if (b < 0) return {};
        return {const_cast<Real *>(buffers[std::size_t(b)].data.data()) + row0 * std::size_t(s.ld), rows, s.cols, s.ld};
    }

    MaskView maskView(int slot, std::size_t row0) const
    {
        const int m = slots[std::size_t(slot)].mask;
        if (m < 0) return {};
        const MaskBuffer &b = masks[std::size_t(m)];
        return {b.data.data() + row0 * std::size_t(b.steps), b.steps};
    }

    // Outputs with a mask, in masked_loss.cpp
    void countMasked(std::size_t rows);
    void originalUnits(MetricContext &c, const std::vector<std::function<double(double)>> &undo, GroupScratch &g) const;
    MetricContext spreadClasses(MetricContext c, const Slot &slot, int column, GroupScratch &g) const;
    int gatherValid(const ProgramLoss &l, const View &prediction, const View &target, const Real *weights, std::size_t row0, GroupScratch &g) const;
    void maskedLoss(const ProgramLoss &l, LossContext c, std::size_t row0, std::size_t batchRows, GroupScratch &g);
    /// The context on the valid elements; their weights.
    const Real *maskedCount(MetricContext &c, const ProgramLoss &l, int column, const Real *weights, std::size_t row0, GroupScratch &g) const;

    // Phase 1, in program.cpp
    void makeMask(const ProgramStep &s, const ForwardContext &c, std::size_t row0);
    void runStages(const PassInput &in, bool checkFinite, Divergence *bad);
    void runShard(const PassInput &in, const Stage &stage, int shard, int group);
    void gather(const PassInput &in, std::size_t row0, int rows, GroupScratch &g);
    void forwardStep(const PassInput &in, ProgramStep &s, std::size_t row0, int rows, int shard, GroupScratch &g, bool partial);
    void backwardStep(const PassInput &in, ProgramStep &s, std::size_t row0, int rows, int shard, int group, GroupScratch &g, bool partial);
    std::string explain(const ProgramStep &s, std::size_t row) const;   ///< why an output of the last pass is not finite
    std::string explainLoss(std::size_t rows) const;
    void activate(ProgramStep &s, std::size_t row0, int rows);
    void activateBackward(ProgramStep &s, std::size_t row0, int rows, GroupScratch &g);
    void computeLoss(const PassInput &in, const ProgramLoss &l, std::size_t row0, int rows, GroupScratch &g);
    void count(const PassInput &in, std::size_t row0, int rows, int group);
    void countOutput(const PassInput &in, std::size_t loss, std::size_t row0, int rows, int group);
    // Weights and divisors of losses, in loss_divisor.cpp
    View targetView(int target, std::size_t row0, int rows);
    const Real *rowWeights(const PassInput &in, const ProgramLoss &l, std::size_t row0, int rows, Real *room);
    LossDivisor divisorOf(const ProgramLoss &l, std::size_t rows) const;
    double countedOf(const ProgramLoss &l, double all) const;
    double valueOf(const ProgramLoss &l, const LossSum &s, double rows) const;
    void computeDivisors(const PassInput &in);
    void finish(const Stage &stage, std::size_t rows, int shards);
    void sortOrders(std::size_t rows, bool serial);
    // Penalties and constraints, in penalties.cpp
    Result<void> planWeightPenalties();
    void computeWeightPenalties(std::size_t rows);
    void addPenaltyGradient(const Tile &tile, Real *out) const;
    void activityPenalty(const PassInput &in, ActivityPenalty &p, std::size_t row0, int rows, GroupScratch &g);
    void wholeActivityPenalties(std::size_t rows);
    double activityScale(const ActivityPenalty &p, std::size_t rows) const;
    void project();
    double passLoss(std::size_t rows);
    // Phase 2, in update.cpp
    ParamGradContext gradientContext(const ProgramStep &s, std::size_t rows, std::span<View> views) const;
    void tileGradient(const Tile &tile, std::size_t rows, int groups, Real *out);
    void applyTile(const Tile &tile, const Real *gradient, const PassInput &in);
    // Between gradient and rule, in clip.cpp
    void shapeGradient(const Tile &tile, Real *gradient, const PassInput &in) const;   ///< accumulation, clipping by value
    void sumTileSquares(int tile, const Real *gradient);
    void findClipFactors(const UpdateOptions &options);
    void clipTile(const Tile &tile, Real *gradient) const;
    /// Elements of a piece that belong to a kernel: all but a bias row, or none of a bias or scale of its own.
    std::size_t kernelElements(const Tile &tile, std::size_t n) const;
    /// use(panel, place in the block, place in the tile's gradient, elements) for each contiguous piece of a tile.
    template <class F> void forEachPiece(const Tile &tile, F &&use) const
    {
        const ParamTile &t = tile.tile;
        const ParamBlock &block = store->blocks()[std::size_t(t.block)];
        const auto n = block.panelled ? std::size_t(t.rows) * kPanel : std::size_t(t.rows);
        for (int i = 0; i < (block.panelled ? t.panels : 1); ++i) {
            const std::size_t at = block.panelled ? (std::size_t(t.panel + i) * std::size_t(block.k + 1) + std::size_t(t.row0)) * kPanel : std::size_t(t.row0);
            use(t.panel + i, at, std::size_t(i) * n, n);
        }
    }
};

} // namespace netloom
