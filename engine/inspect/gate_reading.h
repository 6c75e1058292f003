#pragma once

#include "inspect/probe.h"
#include "layers/recurrent/gated.h"

namespace netloom {

// Between a program's pass and what a view is told. Internal to inspect/.

/// The layer as a recurrent one; null if it is none.
const recurrent::Gated *gatedLayer(const Layer &layer);
/// Appends the rows of a shard.
void readGates(const Layer &layer, const ForwardContext &c, GateRecord &record);
/// Those that are named, in that order; a gate without its direction means both.
Result<std::vector<ProbedTensor>> chooseTensors(std::vector<ProbedTensor> all, std::span<const std::string> names, const std::string &node);

} // namespace netloom
