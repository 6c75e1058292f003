#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

// What a fuzz target defines. The same three functions serve libFuzzer (which needs only the first) and driver.cpp.

/// Reads the bytes as a file of the target's kind; must neither crash nor hang nor fill the memory, whatever they are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
/// Good files to start from.
std::vector<std::string> fuzzSeeds();
/// Pieces of text that mean something in such a file.
std::vector<std::string> fuzzWords();
