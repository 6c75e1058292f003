#pragma once

#include "layers/recurrent/cell.h"
#include "layers/weights.h"

#include <optional>

namespace netloom::recurrent {

/// Options that all recurrent layers share, named as in Keras.
struct Options {
    int units = 0;
    bool useBias = true, twoBiases = false; ///< two: bias (2, gates·units), one for the input, one for the recurrent product
    bool returnSequences = false, returnState = false, goBackwards = false, stateful = false;
    double dropout = 0, recurrentDropout = 0;
    std::optional<std::uint64_t> seed;
    WeightOptions kernel, recurrent, bias;
};

/// One call of a layer, forward or backward, on a shard.
struct Pass {
    int rows = 0, steps = 0, inputs = 0;
    bool training = false;
    View x;                              ///< rows × (steps·inputs)
    std::span<const ParamView> params;   ///< of this recurrence alone
    Real *kept = nullptr, *scratch = nullptr, *state = nullptr;
    RandomKey key;
    std::uint32_t call = 0;              ///< of the random key: 0, or 1 for the second direction
    MaskView mask;
    // Backward: gradients of the outputs, time-major as H is (t in order of reading), added in by `addOutputGradient`
    View dx;                             ///< data null: not wanted
    bool accumulate = false;
    std::span<Real *const> slot;         ///< per block; null: frozen
};

/// A cell run over the steps of a sequence: products, masks, dropout, states, gradients. Const and stateless.
class Recurrence {
public:
    Recurrence(Options options, std::unique_ptr<Cell> cell) : o_(std::move(options)), cell_(std::move(cell)) {}
    const Options &options() const { return o_; }
    const Cell &cell() const { return *cell_; }
    std::vector<ParamSpec> params(int inputs) const;
    int blocks() const;                  ///< packed blocks among the parameters
    int keptPerRow(int steps, int inputs) const;
    int scratchPerShard(int inputs) const;
    int statePerRow() const;
    double multiplyAdds(int steps, int inputs) const;

    void forward(const Pass &p) const;
    /// Adds the outputs' gradients of the states after reading step t (0 … steps − 1), rows × stride() each.
    using AddGradient = void (*)(const void *context, int step, const std::array<Real *, kMostStates> &states);
    void backward(const Pass &p, AddGradient add, const void *context) const;

    // What forward left in `kept`
    int stride() const;                  ///< of a row of units
    /// State `which` (0: h, 1: c) after reading step t; t = −1: the initial one. Rows × stride().
    const Real *state(const Pass &p, int which, int t) const;
    /// Gates after reading step t, rows × gates·units with stride gateStride().
    const Real *gates(const Pass &p, int t) const;
    int gateStride() const;

private:
    struct Layout;
    struct Backward;
    Layout layout(const Pass &p) const;
    int inputMasks() const;              ///< dropout factors of the input: none, one for all gates, or one each
    int stateMasks() const;
    Real *forwardRoom(const Pass &p, const Layout &l) const;
    void drawMasks(const Pass &p, const Layout &l) const;
    void inputProduct(const Pass &p, const Layout &l, int t, Real *z) const;
    void recurrentProduct(const Pass &p, const Layout &l, const Real *h, Real *z, bool accumulate) const;
    Step stepOf(const Pass &p, const Layout &l, const Kernel &recurrent, int t) const;
    void weightGradients(const Pass &p, const Layout &l, const Backward &b, int first, int count) const;

    Options o_;
    std::shared_ptr<const Cell> cell_;
};

} // namespace netloom::recurrent
