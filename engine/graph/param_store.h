#pragma once

#include "layers/layer.h"
#include "train/checkpoint.h"

namespace netloom {

class Optimizer;

/// One packed block of parameters: a kernel with its bias, or one plain tensor. Lives as long as the store.
struct NL_API ParamBlock {
    NodeId node = 0;
    std::string nodeName;
    std::vector<ParamSpec> specs;                ///< kernel and bias, or the one tensor
    int k = 0, n = 0;                            ///< Panels: kernel sizes; Plain: 1, number of elements
    bool panelled = false, hasBias = false, trainable = false;
    bool keepTransposed = false;                 ///< some backward pass reads the transposed copy
    AlignedBuffer<Real> data, transposed;
    std::vector<AlignedBuffer<Real>> optimizerSlots;    ///< optimiser slots in the same packed layout

    int rows() const { return panelled ? k + (hasBias ? 1 : 0) : 1; }
    ParamView view() const { return {data.data(), transposed.data(), k, n}; }
    void refreshTransposed();
};

/// One parameter of a block from a packed buffer (values, slots, gradients), in the plain Keras layout.
TensorPtr unpackParam(const ParamBlock &block, std::size_t spec, const Real *packed);

/// The packed master of all parameters of a graph; several programs may share it. One thread at a time, except inside a step.
class NL_API ParamStore {
public:
    /// From a graph that checks. Parameters are zero until `load`.
    static Result<std::unique_ptr<ParamStore>> make(const Graph &graph, const Check &check);

    /// Plain values in; missing keys keep what they have. E-SIZE if a shape differs.
    Result<void> load(const ParamValues &values);
    ParamValues values() const;
    void prepareSlots(int count, double (*start)(const void *, int), const void *context);
    /// The optimiser's buffers at their start values (the running mean of weights: at the weights), with their names.
    void prepareSlots(const Optimizer &optimizer);
    /// By name; `names` empty: by position. Names that are not wanted are left out.
    Result<void> loadSlots(const std::map<ParamKey, std::vector<TensorPtr>> &values, std::span<const std::string> names = {});
    std::map<ParamKey, std::vector<TensorPtr>> slotValues() const;
    const std::vector<std::string> &slotNames() const { return slotNames_; }
    /// Exchanges the weights with one of the optimiser's buffers.
    void swapWeights(int slot);

    std::vector<ParamBlock> &blocks() { return blocks_; }
    const std::vector<ParamBlock> &blocks() const { return blocks_; }
    /// First block and number of blocks of a node (of the node it shares with).
    std::pair<int, int> blocksOf(NodeId node) const;
    bool finite() const;

private:
    std::vector<ParamBlock> blocks_;
    std::vector<std::string> slotNames_;
    std::map<NodeId, std::pair<int, int>> byNode_;
};

} // namespace netloom
