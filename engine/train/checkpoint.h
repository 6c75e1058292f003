#pragma once

#include "core/tensor.h"
#include "graph/check.h"

namespace netloom {

/// One parameter of one node. Shared nodes have none of their own.
struct ParamKey {
    NodeId node = 0;
    std::string name;
    auto operator<=>(const ParamKey &) const = default;
};
using TensorPtr = std::shared_ptr<const Tensor>;
using ParamValues = std::map<ParamKey, TensorPtr>;             ///< plain Keras layout; cheap to copy

/// A setting that was changed while a run went on, at the step before which it took effect.
struct LiveChange {
    std::uint64_t step = 0;
    std::string field;                                         ///< "optimizer.learning_rate"
    double value = 0;
    bool operator==(const LiveChange &) const = default;
};

/// All that a run needs to go on bit for bit.
struct Checkpoint {
    ParamValues weights;
    std::map<ParamKey, std::vector<TensorPtr>> optimizerSlots; ///< optimiser slots, each shaped like its parameter
    std::string optimizer;                                     ///< type the slots belong to; another type starts at zero
    std::uint64_t step = 0, epoch = 0;                         ///< done so far
    std::vector<std::string> slotNames;                        ///< of optimizerSlots; empty in old files: known by position
    std::uint64_t optimizerSince = 0;                          ///< step at which the optimiser's slots were new
    std::uint64_t position = 0;                                ///< rows of epoch `epoch + 1` already seen: a run stopped in it
    std::vector<double> partial;                               ///< of that epoch: Σ loss, then the metrics' counters
    Values memory;                                             ///< early stopping, plateau, full-batch methods: by name
    ParamValues bestWeights;                                   ///< of an early stopping that was interrupted
    ParamValues resumeWeights;                                 ///< where training goes on, if `weights` are the best or averaged ones; else empty
    std::vector<LiveChange> changes;                           ///< in the order of their steps; replayed by a run that starts before them
};

/// First values of every parameter: a function of (seed, node id, parameter). Errors: graph does not check.
NL_API Result<ParamValues> initialWeights(const Graph &graph, const DataPorts &data, std::uint64_t seed);
/// SHA-256 (hex) over all parameters, sorted by NODE/PARAM, as contracts.md says.
NL_API std::string weightsSha256(const Graph &graph, const ParamValues &weights);
/// SHA-256 in hex of any bytes.
NL_API std::string sha256(std::string_view bytes);

} // namespace netloom
