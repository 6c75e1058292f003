#pragma once

#include "activations/activation.h"
#include "activations/rows.h"

namespace netloom {

/// An activation from a value F with `Real value(Real x) const` and `Real slope(Real x) const`, both cheap.
template <class F> class FromInput final : public Activation {
public:
    explicit FromInput(F f = {}) : f_(f) {}
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        mapRows(x, y, rows, cols, ld, [f = f_](Real v) { return f.value(v); });
    }
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        mapRows(x, dy, dx, rows, cols, ld, [f = f_](Real v, Real g) { return g * f.slope(v); });
    }

private:
    F f_;
};

/// The same where `slope(Real y)` follows from the output: it may then take the place of its input.
template <class F> class FromOutput final : public Activation {
public:
    explicit FromOutput(F f = {}) : f_(f) {}
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        mapRows(x, y, rows, cols, ld, [f = f_](Real v) { return f.value(v); });
    }
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        mapRows(y, dy, dx, rows, cols, ld, [f = f_](Real v, Real g) { return g * f.slope(v); });
    }

private:
    F f_;
};

} // namespace netloom
