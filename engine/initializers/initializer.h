#pragma once

#include "core/registry.h"
#include "core/shape.h"

namespace netloom {

/// First values of a parameter in the plain Keras layout; a function of (seed, node, parameter) and the logical element only.
class NL_API Initializer {
public:
    virtual ~Initializer() = default;
    struct Key { std::uint64_t seed = 0; std::uint32_t node = 0; std::uint32_t param = 0; double fanIn = 0; }; ///< fanIn: of the layer's kernel, for its bias
    virtual Result<void> check(const Shape &) const { return {}; }
    virtual void fill(std::span<float> out, const Shape &shape, const Key &key) const = 0;
};

} // namespace netloom
