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

/// All that a run needs to go on bit for bit.
struct Checkpoint {
    ParamValues weights;
    std::map<ParamKey, std::vector<TensorPtr>> optimizerSlots; ///< optimiser slots, each shaped like its parameter
    std::string optimizer;                                     ///< type the slots belong to; another type starts at zero
    std::uint64_t step = 0, epoch = 0;                         ///< done so far
};

/// First values of every parameter: a function of (seed, node id, parameter). Errors: graph does not check.
NL_API Result<ParamValues> initialWeights(const Graph &graph, const DataPorts &data, std::uint64_t seed);
/// SHA-256 (hex) over all parameters, sorted by NODE/PARAM, as contracts.md says.
NL_API std::string weightsSha256(const Graph &graph, const ParamValues &weights);
/// SHA-256 in hex of any bytes.
NL_API std::string sha256(std::string_view bytes);

} // namespace netloom
