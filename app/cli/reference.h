#pragma once

#include "core/registry.h"

namespace netloom::cli {

enum class ReferenceFormat { Markdown, Html };

/// The reference page: every registered part of the kinds with its formula, options, examples, mapping and the messages
/// that wrong options and inputs lead to. Made from the registry alone.
std::string reference(const std::vector<PartKind> &kinds, ReferenceFormat format);

} // namespace netloom::cli
