#pragma once

#include "core/tensor.h"

namespace netloom {

using Row = std::uint32_t;

/// Everything random about a gathered row is a function of (seed, source, epoch, row).
struct DrawKey {
    std::uint64_t seed = 0;
    std::uint32_t source = 0, epoch = 0;
};

/// Where gathered rows go: one view per input and per target, `rows.size()` rows each; padding is zero already.
struct Batch {
    std::span<View> inputs, targets;
    Real *weights = nullptr;        ///< row weights to fill, null if the program uses none
};

/// Rows of training data. gather is concurrent on disjoint rows and has no hidden state.
class NL_API Source {
public:
    virtual ~Source() = default;
    virtual const std::vector<Port> &inputs() const = 0;
    virtual const std::vector<Port> &targets() const = 0;   ///< sparse classes: one column holding the class index
    virtual std::size_t rows() const = 0;
    virtual bool weighted() const { return false; }
    virtual double weight(Row) const { return 1; }          ///< row weight; known before a step, as the loss divisor needs it
    virtual void gather(std::span<const Row> rows, const DrawKey &key, Batch &batch) const = 0;
    virtual std::size_t sourceRow(Row row) const { return row; } ///< row of the imported file it came from (last row of a window)
};

} // namespace netloom
