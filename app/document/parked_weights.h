#pragma once

#include "train/checkpoint.h"

namespace netloom {

/// Weights that do not fit the graph at present, because their node was deleted or reshaped. They come back when a
/// parameter of the same node, name and shape appears again: after an undo the network is trained as it was.
class ParkedWeights {
public:
    /// Shapes of the parameters of every node that can be computed. Nodes whose inputs are unknown are missing.
    using Shapes = std::map<ParamKey, Shape>;
    static Shapes shapes(const Graph &graph, const Check &check);

    /// Parks what does not fit and brings back what does. True if the state changed.
    bool fit(Checkpoint &state, const Graph &graph, const Check &check);
    /// Nodes with these ids and above can not come back any more: their numbers will be given again.
    void forgetFrom(NodeId first);
    void clear() { parked_.clear(); }

private:
    struct Tensors { TensorPtr weight; std::vector<TensorPtr> slots; };
    void park(Checkpoint &state, const ParamKey &key);
    std::map<std::pair<ParamKey, std::vector<int>>, Tensors> parked_;
};

} // namespace netloom
