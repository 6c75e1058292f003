#pragma once

#include "metrics/metric.h"

namespace netloom {

/// Counters of metric formulas: `name` is "expression:" and what expressionCounterName made of a config. Made on first
/// use, one per formula, kept for the whole process. Null if it is none.
const Counter *findExpressionCounter(std::string_view name);

} // namespace netloom
