#pragma once

#include "core/result.h"

#include <string_view>
#include <vector>

namespace netloom {

/// Whether there is a regular file that may be read: folders, devices, missing and unreadable files are refused with what to do.
Result<void> checkInput(const std::string &path);
/// All bytes of a regular file. Directories, devices, missing and unreadable files are refused with what to do.
Result<std::string> readFileBytes(const std::string &path);
/// Writes beside the target and renames at the end: a failure of any kind leaves what was there before.
/// Refuses targets that exist and are no regular files.
Result<void> writeFileBytes(const std::string &path, std::string_view bytes);
/// Whether writeFileBytes may write there: told before hours of work, not after them.
Result<void> checkWritable(const std::string &path);
/// checkWritable, and none of `inputs` is that file, by whatever name (links too).
Result<void> checkOutput(const std::string &path, const std::vector<std::string> &inputs);
/// checkOutput for a project: an existing file that holds anything but a Netloom project is not overwritten.
Result<void> checkProjectOutput(const std::string &path, const std::vector<std::string> &inputs = {});
/// Name of the file without its folders.
std::string baseName(const std::string &path);
/// SHA-256 (hex) of a file, read in pieces.
Result<std::string> fileSha256(const std::string &path);

} // namespace netloom
