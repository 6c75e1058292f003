#pragma once

#include "io/project.h"
#include "train/evaluate.h"

namespace netloom {

/// What a trained project answers for new rows.
struct Answers {
    /// `row` (of the file, from 0), then per output `prediction` with `probability` (two classes, one unit), `p_CLASS` (classes), or
    /// `prediction_TARGET` (several values). With several outputs each name begins with "OUTPUT_".
    Table table;
    std::vector<Predictions> outputs;   ///< as numbers, in the order of the outputs; regressions in the units of the target
    std::vector<Error> notes;           ///< of the preparation
};

/// Applies the stored preparation and the network. Any thread. Errors: unsuitable data.
NL_API Result<Answers> predictRows(const Project &project, const Table &rows);

} // namespace netloom
