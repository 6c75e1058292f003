#pragma once

#include "core/result.h"

#include <string_view>

namespace netloom {

/// All bytes of a regular file. Directories, devices, missing and unreadable files are refused with what to do.
Result<std::string> readFileBytes(const std::string &path);
/// Writes beside the target and renames at the end: a failure of any kind leaves what was there before.
/// Refuses targets that exist and are no regular files.
Result<void> writeFileBytes(const std::string &path, std::string_view bytes);
/// SHA-256 (hex) of a file, read in pieces.
Result<std::string> fileSha256(const std::string &path);

} // namespace netloom
