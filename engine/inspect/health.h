#pragma once

#include "graph/graph.h"

#include <optional>
#include <vector>

namespace netloom {

/// How one layer is doing at a moment of training. What a layer has not is empty.
struct LayerHealth {
    NodeId node = 0;
    std::string name = {}, activation = {};  ///< activation: type that its output goes through, "linear" for none
    int units = 0;                           ///< last axis of the output: units, filters
    std::optional<double> dead = {};              ///< share of units that are 0 for every row and place; of activations that are 0 below 0
    std::optional<double> saturated = {};         ///< share of values whose slope is below 5 % of the steepest; of hidden layers flat on both sides
    std::optional<double> outputSd = {};          ///< standard deviation of all values
    std::optional<double> update = {};            ///< ‖Δw‖ / ‖w‖ of one step
    std::optional<double> gradientNorm = {};     ///< ‖∂loss/∂w‖ over all trained weights of the layer
    std::optional<double> gradientRms = {};       ///< the same divided by √ of their number
    std::optional<double> relativeGradient = {};  ///< gradientRms by that of the last layer that has one
    bool operator==(const LayerHealth &) const = default;
};

/// How a network is doing with certain weights.
struct NL_API Health {
    std::uint64_t epoch = 0, step = 0;       ///< done when the weights were these
    std::size_t rows = 0, gradientRows = 0;  ///< validation rows for outputs, training rows for gradients
    double gradientNorm = 0;                 ///< of all trained weights
    std::optional<double> trainLoss = {};         ///< of the epoch, where it is known; for the reader to fill in
    std::vector<LayerHealth> layers;         ///< in topological order
    std::shared_ptr<const Graph> graph;      ///< network that was looked at
    std::string optimizer;                   ///< that the step was made with
    const LayerHealth *of(NodeId node) const;
};

/// How `activation` can fail a layer, found from its values: 0 with slope 0 everywhere below 0, or flat at both ends.
NL_API bool activationDies(const std::string &activation);
NL_API bool activationSaturates(const std::string &activation);

} // namespace netloom
