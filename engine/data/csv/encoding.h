#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace netloom::csv {

/// Text as UTF-8 without a byte-order mark. `text` points into `owned` or into the bytes given.
struct Decoded {
    std::string owned;
    std::string_view text;
    std::string encoding;            ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
    std::size_t replaced = 0;        ///< bytes that mean nothing in that encoding, now U+FFFD
};

/// Byte-order mark first, then UTF-8 if it is valid, else Windows-1252; `wanted` (may be empty) overrides. Binary data is an error.
Result<Decoded> decode(std::string_view bytes, const std::string &wanted, const std::string &fileName);

} // namespace netloom::csv
