#pragma once

#include "layers/recurrent/recurrence.h"

namespace netloom::recurrent {

/// A layer made of recurrences, for views that read what a forward pass kept (Recurrence::gates and state).
class Gated {
public:
    virtual ~Gated() = default;
    virtual std::size_t ways() const = 0;        ///< 1; two directions: 2
    virtual const Recurrence &way(std::size_t i) const = 0;
    virtual Pass passed(const ForwardContext &c, std::size_t way) const = 0; ///< as forward made it of the same context
};

} // namespace netloom::recurrent
