#pragma once

#include "train/metric_set.h"
#include "train/trainer.h"

namespace netloom {

/// E-DTYPE if a row holds an index that a layer cannot look up (Layer::indexLimit): negative, no whole number, too large.
/// Costs one pass over the rows, and nothing for networks without such layers.
NL_API Result<void> checkIndices(const Graph &graph, const Source &source, std::span<const Row> rows);

/// What a run will do that is allowed but likely wrong; codes W-….
NL_API std::vector<Error> runWarnings(const Graph &graph, const Check &check, const TrainSettings &settings, std::size_t rows);
/// The same of losses and the outputs they judge.
std::vector<Error> lossWarnings(const Graph &graph, const ResolvedLosses &losses, const Prepared &data);

/// E-RANGE if a masking layer behind an input masks every training sample; a warning if it masks some of them wholly.
NL_API Result<void> checkMasking(const Graph &graph, const Source &source, std::span<const Row> rows, std::vector<Error> &warnings);
/// Whether a layer carries a state from batch to batch.
NL_API bool isStateful(const Graph &graph, const Check &check, NodeId id);
NL_API bool isStateful(const Graph &graph, const Check &check);
/// Stateful layers need rows in their order and batches of one size (spec/engine.md §2.4). Errors: E-COMBO, with the layer's node.
Result<void> checkStateful(const Graph &graph, const Check &check, const TrainSettings &settings, std::size_t rows);

} // namespace netloom
