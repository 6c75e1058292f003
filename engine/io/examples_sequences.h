#pragma once

#include "io/examples_sheet_break.h"
#include "io/examples_teaching.h"

namespace netloom {

/// LSTM-1 … HIST-1 of the gallery on look-back windows of the sheet-break series, and LSTM-1 on a series without precursors.
NL_API const std::vector<SheetBreakModel> &sheetBreakSequences();
/// MEM-1: the adding task, with an LSTM and with a simple RNN.
const std::vector<ExampleEntry> &memoryExamples();

} // namespace netloom
