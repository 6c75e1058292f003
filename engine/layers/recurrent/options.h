#pragma once

#include "layers/recurrent/recurrence.h"

namespace netloom::recurrent {

/// Fields of units, activation and bias that come first, then what `type` has of its own, then what all have.
Schema recurrentSchema(std::string_view type);
/// The recurrence of a completed config; `reversed` turns go_backwards round (second direction of bidirectional).
Recurrence makeRecurrence(std::string_view type, const Values &completed, bool reversed = false);
/// simple_rnn, lstm or gru.
bool isRecurrent(std::string_view type);
/// E-RANK, E-DTYPE unless the input is a sequence of numbers.
Result<void> checkSequence(std::span<const Port> in, const char *what);

} // namespace netloom::recurrent
