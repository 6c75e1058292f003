#pragma once

#include "train/settings.h"

namespace netloom {

/// Training settings after an output has another name: OUTPUT_metric and OUTPUT_loss in lists, monitors, stop rules and class weights follow.
NL_API Values renamedOutput(const Values &training, const std::string &before, const std::string &after);

} // namespace netloom
