#pragma once

#include "core/schema.h"

#include <QString>

namespace netloom {

/// What the field's own (translated) tool tip says of one of its choices, "added to √v as in Keras"; empty: nothing of its own.
QString choiceMeaning(const Field &field, const std::string &choice);
/// "uncorrected: added to √v as in Keras"; without a meaning the word itself, "most frequent".
QString choiceText(const Field &field, const std::string &choice);

} // namespace netloom
