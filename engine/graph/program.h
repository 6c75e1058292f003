#pragma once

#include "data/source.h"
#include "graph/param_store.h"
#include "metrics/metric.h"
#include "optimizers/optimizer.h"
#include "train/settings.h"
#include "train/snapshot.h"

#include <functional>

namespace netloom {

class Loss;
class Layer;
struct ForwardContext;

/// Counters that a pass fills: one state per group of shards, added in order.
struct CounterPlan {
    std::vector<const Counter *> counters;
    std::vector<std::size_t> offsets;            ///< of each counter's state
    std::size_t size = 0;                        ///< doubles per group
    int outputs = 1, classes = 1;
    int column = 0;                              ///< first column looked at (binary softmax: that of the positive class)
    bool sparse = false;
    double threshold = 0.5;
    bool inclusive = false;
    std::vector<char> weighted = {};             ///< per counter: rows count with their weights (empty: none does)
    /// What a counter looks at of one output.
    struct Look { int outputs = 1, classes = 1, column = 0; bool sparse = false; };
    std::vector<int> loss = {};                  ///< per counter: whose output it looks at (empty: the first loss's)
    std::vector<Look> further = {};              ///< of the second loss's output and so on
    std::vector<char> dense = {};                ///< per counter: class numbers are spread to one column per class (empty: none is)
    /// Per loss and column of its target: back to the units of the data, for prediction and target; empty: as the network has them.
    std::vector<std::vector<std::function<double(double)>>> undo = {};
    Look look(std::size_t of) const { return of == 0 ? Look{outputs, classes, column, sparse} : further.at(of - 1); }
    std::size_t lossOf(std::size_t counter) const { return loss.empty() ? 0 : std::size_t(loss[counter]); }
};

struct ProgramRequest {
    bool training = false;                       ///< forward in training mode, backward, parameter gradients
    int maxRows = 32;
    std::vector<LossSpec> losses;                ///< node and loss filled in; empty: outputs only
    std::vector<Port> targets;                   ///< of the source; losses refer to them by `targetIndex`
    std::vector<int> targetIndex;                ///< per loss
    std::vector<std::vector<double>> classWeights; ///< per loss, by class of its target; empty: none
    CounterPlan counters;                        ///< of the losses' outputs
    bool materialised = false;                   ///< gradients into buffers before the update (a test compares both)
    bool alwaysParallel = false;                 ///< threads even where a step is too small to gain from them (tests)
    bool inputGradients = false;                 ///< also ∂loss/∂inputs
    bool activityPerBatch = true;                ///< activity penalties are divided by the batch's rows (Keras 3.14 and tf-keras)
    int batchRows = 0;                           ///< rows of a training step, for losses that are sums (0: maxRows)
    bool deterministic = false;                  ///< training without noise: layers that act in training only do nothing
    std::vector<char> oneHot = {};               ///< per loss: its class numbers are spread to one column per class (empty: none is)
    std::vector<std::shared_ptr<const Loss>> lossOverride = {}; ///< instead of making losses from text (full-batch methods)
};

/// Mean loss of a pass and what it consists of.
struct LossParts {
    double data = 0, weights = 0, activity = 0;  ///< penalties of weights and of outputs
    double sum() const { return data + weights + activity; }
    void add(const LossParts &p, double rows) { data += p.data * rows; weights += p.weights * rows; activity += p.activity * rows; }
};

/// What one loss adds up over a pass: Σ wℓ and the elements it is a mean of. Adds over passes.
struct LossSum {
    double sum = 0, counted = 0;
    LossSum &operator+=(const LossSum &s) { sum += s.sum; counted += s.counted; return *this; }
};

/// One pass over some rows.
struct PassInput {
    const Source *source = nullptr;
    std::span<const Row> rows;
    DrawKey draw;                                ///< of the source
    std::uint64_t seed = 0, step = 0;            ///< of dropout and noise
    const Optimizer *optimizer = nullptr;        ///< training only
    Optimizer::StepConstants constants;
};

/// A compiled network: steps, buffers and parameter tiles planned once; a pass allocates and locks nothing.
/// Several programs may share one store. One pass at a time; the engine's threads work inside it.
class NL_API Program {
public:
    static Result<std::unique_ptr<Program>> compile(const Graph &graph, const Check &check, std::shared_ptr<ParamStore> store, ProgramRequest request);
    ~Program();

    /// Phase 1: gather, forward, loss, backward. Mean loss over the rows (weights counted, as Keras); NaN or Inf: do not update.
    double forwardBackward(const PassInput &in);
    /// Phase 2: parameter gradients and update in tiles. Clipping by norm needs `materialised`.
    void update(const PassInput &in);
    /// Optimisers that look ahead: before forwardBackward.
    void lookAhead(const PassInput &in);
    double gradientNorm() const;                 ///< global norm of the last update before clipping; NaN if no norm is clipped
    /// Full-batch methods: adds scale × gradient of the last pass to `flat`: per block, in the packed layout.
    void addGradient(double scale, std::span<double *const> flat);
    /// Inference program: forward and, if asked for, Σ loss and counters. Returns Σ loss of the rows, undivided.
    double forward(const PassInput &in);

    LossParts lossParts() const;                 ///< of the last pass
    std::span<const LossSum> lossSums() const;   ///< of the last pass, per loss
    /// A loss, without its weight among the losses, from sums over so many rows (of one pass or several).
    double lossValue(std::size_t loss, const LossSum &sum, std::size_t rows) const;
    bool penalised() const;                      ///< some part of the loss is a penalty
    void constrain();                            ///< after weights were set from outside: what update does at its end
    View output(std::size_t index) const;        ///< of the last pass; loss outputs first, else graph outputs. Probabilities.
    Port outputPort(std::size_t index) const;
    View target(std::size_t index) const;        ///< gathered targets of the last pass
    std::span<double> counterState();            ///< groups × plan size: zero it at the start of an epoch, sum groups in order
    int counterGroups() const;
    void resetState();                           ///< stateful recurrence: to zero
    /// After a non-finite loss: node name and tensor of the first bad value, by running the last rows again.
    Divergence findNonFinite(const PassInput &in);
    std::size_t bytes() const;                   ///< of buffers, without parameters
    /// Gradient of one parameter of the last training pass, plain layout, recomputed (tests, views).
    Tensor gradient(const ParamKey &key) const;
    View inputGradient(std::size_t index) const; ///< of the last pass; needs inputGradients
    double flopsPerRow() const;                  ///< 2 × multiply-adds of forward, dW, dX (performance.md)
    /// Output of a node of the last pass, inside a sub-model `sub/layer`; no data: there is no such output.
    View nodeOutput(const std::string &name, std::size_t port = 0) const;
    Port nodePort(const std::string &name, std::size_t port = 0) const;
    /// Shows each shard of the last pass to `read`, as a layer's forward left it. False: no step has this name.
    bool readStep(const std::string &name, const std::function<void(const Layer &, const ForwardContext &, std::size_t row0)> &read) const;

    struct Impl;                                 ///< graph/plan.h

private:
    explicit Program(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace netloom
