#pragma once

#include "core/tensor.h"
#include "core/result.h"

#include <map>

namespace netloom {

/// Contents of a safetensors file: float32 tensors by name and free text entries.
struct SafeTensors {
    std::map<std::string, std::shared_ptr<const Tensor>> tensors;
    std::map<std::string, std::string> metadata;
};

/// Deterministic: entries by name, header padded so that data begin at a multiple of 8.
std::string writeSafeTensors(const SafeTensors &file);
/// Lengths, offsets, shapes and types are checked before anything is read; F32 and F64 are understood. Errors name the tensor.
Result<SafeTensors> readSafeTensors(std::string_view bytes);

} // namespace netloom
