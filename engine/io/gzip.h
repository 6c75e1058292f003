#pragma once

#include "data/byte_source.h"

namespace netloom {

/// Whether the bytes begin as a gzip file does.
bool isGzip(const ByteSource &source);
/// The unpacked bytes, members one after another; in memory while they are few, then in a file. Errors say where the file is damaged
/// or that it ends too early. `most`: the beginning is enough.
Result<std::shared_ptr<const ByteSource>> gunzip(const ByteSource &source, const std::string &name, const ReadControl &control = {},
                                                 std::uint64_t most = ~std::uint64_t(0));

} // namespace netloom
