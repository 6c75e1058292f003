#pragma once

#include "data/csv/infer.h"

namespace netloom::csv {

/// Whether all but a few of the texts among `cells` cells are dates. Sets what they say about their order.
bool textsAreDates(const RawColumn &column, std::size_t cells, Inference &how);
/// Whether a column of nothing but numbers holds dates such as 20240305: every number is one, and neither the name of the
/// column nor how few there are speaks against it. Notes what was decided.
bool numbersAreDates(const RawColumn &column, Inference &how);
/// The column as dates; cells that are none become missing and are reported. Numbers are dates such as 20240305 if all are,
/// else they count from 1970.
MadeColumn dateColumn(RawColumn &column, Inference &how);

} // namespace netloom::csv
