#pragma once

#include "core/result.h"
#include "core/values.h"

#include <QString>

#include <vector>

namespace netloom {

QString qstr(std::string_view text);
/// A title, tooltip or doc line of the engine (NL_TR), translated.
QString engineText(const std::string &text);
/// The contexts the engine marks its texts with, in the order they are asked.
const std::vector<const char *> &engineContexts();
/// Another language is spoken: what was looked up holds no more.
void forgetEngineTexts();
/// The error's sentence, translated, arguments filled in.
QString errorText(const Error &error);
/// "21,073": thousands comma, true minus.
QString groupedNumber(std::int64_t n);
/// A value as a person reads it: lists without brackets, shapes with ×, "none" for an empty one.
QString readableValue(const Value &value);

} // namespace netloom
