#pragma once

#include "core/registry.h"
#include "core/tensor.h"

#include <memory>

namespace netloom {

enum class ParamRole { Weight, Bias, State };   ///< State: saved, not optimised

/// Plain: as it is. Panels: [N/16][K+1][16] with the bias as last row of its kernel's panels (core/kernels.h).
enum class Packing { Plain, Panels, PanelBias };

struct ParamSpec {
    std::string name;                    ///< as Keras names it: kernel, bias, gamma …
    Shape shape;                         ///< plain Keras layout
    std::string initializer;             ///< part text; fan-in and fan-out from the shape
    ParamRole role = ParamRole::Weight;
    Packing packing = Packing::Plain;    ///< Panels: shape (K, N); PanelBias: follows its kernel in params()
    bool transposed = false;             ///< backwardData reads the transposed panels
    std::string regularizer = {};        ///< part text; empty or "none": no penalty
    std::string constraint = {};         ///< part text; empty or "none": free
    bool frozen = false;                 ///< not trained although its layer is (frozen layers of a sub-model)
    bool ownTransposed = false;          ///< transposed: read even where nobody needs the gradient of the inputs (recurrent kernels)
};

inline constexpr int kMostShardRows = 64; ///< rows of a call

enum class ParamGradMode { None, Tiles, Slots };

/// What the executor must provide, per sample row.
struct Needs {
    int keptPerRow = 0;                  ///< Reals kept from forward to backward
    int scratchPerShard = 0;             ///< Reals usable within one call
    int statePerRow = 0;                 ///< Reals that live across batches (stateful recurrence)
    int statistics = 0;                  ///< doubles of whole-batch statistics: partial per shard, then finish; 0 = none
    ParamGradMode paramGrad = ParamGradMode::None;
    bool input = false, output = false;  ///< backward reads the layer's input / output values
    bool random = false;                 ///< draws numbers while training
    int sums = 0;                        ///< Tiles: doubles per shard that backwardData fills for backwardParams
    int orderPerRow = 0;                 ///< Tiles: sort keys per row, see Layer::sortKeys
};

/// One packed block as compute sees it.
struct ParamView {
    const Real *data = nullptr;          ///< plain data, or panels [N/16][K+1][16]
    const Real *transposed = nullptr;    ///< panels of the transpose [K/16][N][16] (K, N padded), if asked for
    int k = 0, n = 0;                    ///< Panels: sizes of the kernel; Plain: k = 1, n = number of elements
};

/// Key of everything random in one call: node, step and first row of the shard; element index is the logical one.
struct RandomKey {
    std::uint64_t seed = 0;
    std::uint32_t node = 0;
    std::uint64_t step = 0;
    std::uint32_t firstRow = 0;
};

/// Masks per row and time step: 1 = valid. Null data: everything is valid.
struct MaskView { const std::uint8_t *data = nullptr; int steps = 0; };

struct ForwardContext {
    int rows = 0;
    bool training = false;
    std::span<const View> in;
    std::span<const View> out;           ///< contents undefined before, padding written as zero by the executor once
    std::span<const ParamView> params;
    Real *kept = nullptr;                ///< rows × keptPerRow
    Real *scratch = nullptr;
    Real *state = nullptr;               ///< rows × statePerRow
    double *statistics = nullptr;        ///< partial(): this shard's; forward(): the finished ones
    RandomKey key;
    std::span<const MaskView> masks;
    std::span<const Port> inPorts;       ///< of the inputs; a free axis has this batch's length
};
struct BackwardContext {
    int rows = 0;
    std::span<const View> in, out;       ///< values of the forward pass (only if Needs asked)
    std::span<const View> dout;          ///< incoming gradient; padding is zero
    std::span<const View> din;           ///< data is null where nobody needs it
    std::span<const bool> accumulate;    ///< per input: add to din (true) or overwrite it (false)
    std::span<const ParamView> params;
    Real *kept = nullptr;
    Real *scratch = nullptr;
    double *statistics = nullptr;
    RandomKey key;
    std::span<const MaskView> masks;
    std::span<Real *const> slot;         ///< ParamGradMode::Slots: dp += … per block, packed layout
    std::span<const Port> inPorts;       ///< of the inputs; a free axis has this batch's length
    const double *forwardStatistics = nullptr; ///< what finish() made of the forward pass's statistics
    double *sums = nullptr;              ///< this shard's (Needs::sums), undefined before
};
/// One tile of one block's gradient over all rows of the batch; `out` is the tile's own buffer, to be overwritten.
struct ParamTile {
    int block = 0;                       ///< index of the packed block
    int panel = 0, panels = 1;           ///< Panels: first panel and how many
    int row0 = 0, rows = 0;              ///< Panels: rows of each panel (bias row = k); Plain: elements
};
struct ParamGradContext {
    int rows = 0;                        ///< batch rows
    std::span<const View> in, out, dout; ///< whole batch
    ParamTile tile;
    int k = 0, n = 0;                    ///< sizes of the block, as in ParamView
    Real *gradient = nullptr;            ///< panels × rows × 16 (Panels) or rows (Plain)
    bool accumulate = false;             ///< second use of shared weights: add
    const Real *kept = nullptr;
    std::span<const Port> inPorts;       ///< of the inputs; a free axis has this batch's length
    const double *statistics = nullptr;  ///< finished, of the backward pass (Needs::statistics)
    const double *sums = nullptr;        ///< shards × Needs::sums: add them in shard order
    int shards = 0;
    std::span<const std::uint64_t> order;///< sorted keys (Needs::orderPerRow)
};

struct Graph;

/// Where an input comes from, for warnings.
struct Upstream { std::string type, activation; bool bias = false; };

/// A layer computes on what it is given and changes nothing of its own: const and stateless, called from many threads.
class NL_API Layer {
public:
    virtual ~Layer() = default;
    virtual int minInputs() const { return 1; }
    virtual int maxInputs() const { return 1; }              ///< -1: any number
    virtual int outputs() const { return 1; }
    /// Output ports, or what is wrong. Pure, microseconds, GUI thread.
    virtual Result<std::vector<Port>> infer(std::span<const Port> in) const = 0;
    virtual std::vector<ParamSpec> params(std::span<const Port>) const { return {}; }
    virtual Needs needs(std::span<const Port>) const { return {}; }
    /// Activation applied to output 0 after forward (part text; "linear" = none): run, differentiated and fused with the loss by the executor.
    virtual std::string activation() const { return "linear"; }
    /// Penalty on output 0, after the activation (regularizer's text; empty or "none": none): computed, logged and differentiated by the executor.
    virtual std::string activityRegularizer() const { return {}; }
    /// A mask of its own on output 0: mask() writes it (masking, embedding). Else, where infer says that an output carries a mask, the executor passes the inputs' on (several: a step is valid where all say so).
    virtual bool makesMask(std::span<const Port>) const { return false; }
    /// Rows × steps (steps: first axis of output 0), 1 = valid; called after forward, with its context.
    virtual void mask(const ForwardContext &, std::uint8_t * /*out*/) const {}
    /// Name of a dense layer before this one whose kernel it computes with too: the last of `params` in the contexts. Empty: none.
    virtual std::string tiedTo() const { return {}; }
    /// Told before anything else is asked, if tiedTo() names somebody: that layer and its inputs; null if there is none that fits.
    virtual Result<void> tie(const Layer * /*partner*/, std::span<const Port> /*partnerInputs*/) { return {}; }
    /// A network that stands for this layer (sub_model): the executor runs its layers. Parameters are named `layer/kernel`.
    virtual const Graph *innerGraph() const { return nullptr; }
    virtual void setInner(std::shared_ptr<const Graph>) {}
    /// Multiply-adds of one sample's forward pass (bench, forecast).
    virtual double multiplyAdds(std::span<const Port>) const { return 0; }
    /// Output 0 is the input itself with another shape: no copy, no call.
    virtual bool isAlias() const { return false; }
    /// Identity when not training (dropout, noise): skipped in inference.
    virtual bool identityInInference() const { return false; }
    /// Input 0 holds indices that must be whole numbers in [0, indexLimit); 0: no such input. Checked before a run.
    virtual int indexLimit() const { return 0; }
    /// What is allowed but likely wrong where this layer stands; codes W-….
    virtual std::vector<Error> warnings(std::span<const Upstream>) const { return {}; }

    virtual void forward(const ForwardContext &) const {}
    /// Why the output of these inputs (one row) is not finite, where the layer can tell: shown when a run diverges.
    virtual std::string explain(std::span<const View> /*in*/, std::span<const Port> /*inPorts*/) const { return {}; }
    virtual void backwardData(const BackwardContext &) const {}
    virtual void backwardParams(const ParamGradContext &) const {}
    // Whole-batch statistics (Needs::statistics > 0): each shard's part, summed in shard order, then finished once.
    virtual void partial(const ForwardContext &) const {}
    virtual void finish(std::span<double> /*sums*/, std::int64_t /*rows*/, std::span<Real *const> /*stateParams*/) const {}
    virtual void partialBackward(const BackwardContext &) const {}
    virtual void finishBackward(std::span<double> /*sums*/, std::int64_t /*rows*/) const {}
    /// Fills rows × orderPerRow keys from the batch's inputs; the executor sorts them ascending, once a step.
    virtual void sortKeys(const ParamGradContext &, std::span<std::uint64_t> /*keys*/) const {}
};

} // namespace netloom
