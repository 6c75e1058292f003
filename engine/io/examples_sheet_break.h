#pragma once

#include "io/project.h"

namespace netloom {

/// A model of the sheet-break gallery (spec/models.md §1): one series, one recipe, other networks and trainings.
struct SheetBreakModel {
    std::string id;                  ///< of the gallery: MLP-2 …
    Example example;
    std::string network;
    Values training = {};            ///< beside the common settings
    std::vector<RecipeStep> steps = {}; ///< after the default ones
    std::uint32_t lookback = 0;      ///< windows with the published numbering; 0: none
    std::string preset = "clear";    ///< of the gallery
    SplitSpec::Kind split = SplitSpec::Kind::Random; ///< of the gallery
};

/// MLP-2 … MLP-7, in order.
const std::vector<SheetBreakModel> &sheetBreakModels();
/// The project of one of them. preset: none, weak or clear; seed: of weights, shuffle and dropout (the split keeps its own).
NL_API Result<Project> sheetBreakProject(const SheetBreakModel &model, const std::string &preset, const SplitSpec &split, std::uint64_t seed);
/// The published random split: two stages of .2, seed 123.
SplitSpec sheetBreakSplit();

} // namespace netloom
