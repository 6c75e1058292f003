#pragma once

#include "io/project.h"

#include <string>
#include <vector>

namespace netloom {

struct PredictedFile {
    std::size_t rows = 0;            ///< predicted
    std::size_t leftOut = 0;         ///< rows of the file without a prediction
    std::vector<Error> notes;        ///< of the reading and of the preparation
};

/// Predictions for every row of a table, written as CSV: row (of the file, from 0), prediction, probability or one
/// column per class. Any thread. Errors: not trained, unreadable or unsuitable data, target not writable.
Result<PredictedFile> predictFile(const Project &project, const std::string &dataPath, const std::string &outputPath);

} // namespace netloom
