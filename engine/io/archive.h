#pragma once

#include "core/result.h"

#include <map>
#include <string_view>

namespace netloom {

/// One file of a zip archive; stored entries are not compressed, so that other programs read them in place.
struct ArchiveEntry {
    std::string name, bytes;
    bool stored = false;
};

/// Zip in memory with fixed order, dates and compression: equal entries give equal bytes.
Result<std::string> writeArchive(const std::vector<ArchiveEntry> &entries);
/// Every entry, after names, count, sizes and checksums were checked. Errors name the entry.
Result<std::map<std::string, std::string>> readArchive(std::string_view bytes);

} // namespace netloom
