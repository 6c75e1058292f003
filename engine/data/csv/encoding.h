#pragma once

#include "data/csv.h"
#include "data/byte_source.h"

namespace netloom::csv {

/// Text as UTF-8 without a byte-order mark.
struct Decoded {
    std::shared_ptr<const ByteSource> owned;
    const ByteSource *bytes = nullptr;
    std::uint64_t begin = 0;         ///< of the text in `bytes`: behind a byte-order mark
    std::string encoding;            ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8+windows-1252"
    std::size_t replaced = 0;        ///< bytes that mean nothing in that encoding, now U+FFFD
    std::size_t foreign = 0;         ///< bytes that are no UTF-8, read as Windows-1252
    std::vector<BadCell> places = {}; ///< of such bytes, the first of them
    bool assumed = false;            ///< UTF-8 until a byte is met that is none
};

/// By the byte-order mark, else UTF-8 is assumed and nothing is read; `wanted` (may be empty) overrides. Binary data are an error.
Result<Decoded> decode(const ByteSource &source, const std::string &wanted, const std::string &fileName, const ReadControl &control);
/// What text is that turned out not to be UTF-8, from `begin` on: Windows-1252, or UTF-8 with stray bytes; `wanted` as above.
Result<Decoded> decodeOther(const ByteSource &source, std::uint64_t begin, const std::string &wanted, const std::string &fileName, const ReadControl &control);
/// Bytes that are not part of valid UTF-8.
std::size_t invalidBytes(std::string_view text);
Error binaryFile(const std::string &fileName, std::uint64_t zeroAt);

} // namespace netloom::csv
