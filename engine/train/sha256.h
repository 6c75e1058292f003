#pragma once

#include "core/api.h"

#include <array>
#include <string>
#include <string_view>

namespace netloom {

/// SHA-256 (FIPS 180-4) of a stream of bytes.
class NL_API Sha256 {
public:
    void add(std::string_view bytes);
    /// Digest in lower-case hex; the object must not be used afterwards.
    std::string hex();

private:
    void block(const unsigned char *data);
    std::array<std::uint32_t, 8> state_{0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au,
                                        0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u};
    std::array<unsigned char, 64> pending_{};
    std::size_t pendingSize_ = 0;
    std::uint64_t total_ = 0;
};

} // namespace netloom
