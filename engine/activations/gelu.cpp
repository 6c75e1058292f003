#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

#include <cmath>

namespace netloom {
namespace {

constexpr double kRootHalf = 0.70710678118654752;
constexpr double kDensity = 0.39894228040143268;  // 1/√(2π)
constexpr double kTanhScale = 0.79788456080286536; // √(2/π)
constexpr double kCubic = 0.044715;

/// Φ(x) = ½ erfc(−x/√2); with t = |x|/√2, erfc(t) = k·exp(−t² + polynomial in k), k = 1/(1 + t/2), relative error 1.2e-7
/// (Numerical Recipes, erfcc). `density` receives φ(x).
void normal(const Real *x, Real *cumulated, Real *density, std::ptrdiff_t n)
{
    if constexpr (sizeof(Real) == 8) {
        for (std::ptrdiff_t i = 0; i < n; ++i) {
            cumulated[i] = Real(0.5 * std::erfc(-double(x[i]) * kRootHalf));
            density[i] = Real(kDensity * std::exp(-0.5 * double(x[i]) * double(x[i])));
        }
        return;
    }
    alignas(64) Real k[kBlock];
    for (std::ptrdiff_t i = 0; i < n; ++i) {
        const Real t = std::fabs(x[i]) * Real(kRootHalf);
        k[i] = 1 / (1 + t / 2);
        const Real square = t * t;
        Real p = Real(0.17087277);
        for (const double c : {-0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368, -1.26551223}) {
            const Real product = p * k[i];
            p = product + Real(c);
        }
        cumulated[i] = p - square;
        density[i] = -square;
    }
    vexp(cumulated, cumulated, n);
    vexp(density, density, n);
    for (std::ptrdiff_t i = 0; i < n; ++i) {
        const Real tail = k[i] * cumulated[i] / 2;
        cumulated[i] = x[i] > 0 ? 1 - tail : tail;
        density[i] = density[i] * Real(kDensity);
    }
}

class Gelu final : public Activation {
public:
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock<2>(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *p) {
            Real *d = p + kBlock;
            normal(x + at, p, d, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) y[at + i] = x[at + i] * p[i];
        });
    }
    /// Φ + x φ
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        eachBlock<2>(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *p) {
            Real *d = p + kBlock;
            normal(x + at, p, d, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) {
                const Real bend = x[at + i] * d[i];
                dx[at + i] = dy[at + i] * (p[i] + bend);
            }
        });
    }
};

/// ½ x (1 + tanh(√(2/π)(x + 0.044715 x³)))
class GeluTanh final : public Activation {
public:
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *t) {
            inner(x + at, t, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) y[at + i] = x[at + i] / 2 * (1 + t[i]);
        });
    }
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *t) {
            inner(x + at, t, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) {
                const Real v = x[at + i];
                const Real square = Real(3 * kCubic) * v * v;
                const Real rise = Real(kTanhScale) * (1 + square) * ((1 - t[i]) * (1 + t[i]));
                const Real bend = v * rise;
                dx[at + i] = dy[at + i] * ((1 + t[i] + bend) / 2);
            }
        });
    }

private:
    static void inner(const Real *x, Real *t, std::ptrdiff_t n)
    {
        for (std::ptrdiff_t i = 0; i < n; ++i) {
            const Real cube = Real(kCubic) * x[i] * x[i] * x[i];
            t[i] = Real(kTanhScale) * (x[i] + cube);
        }
        vtanh(t, t, n);
    }
};

std::unique_ptr<Activation> makeGelu(const Values &v)
{
    if (getBool(v, "approximate")) return std::make_unique<GeluTanh>();
    return std::make_unique<Gelu>();
}

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "gelu",
             .title = NL_TR("engine", "GELU"),
             .doc = NL_TR("engine", "f(x) = x · Φ(x) with the normal distribution Φ: the activation of transformers."),
             .schema = {{Field{.key = "approximate",
                               .kind = FieldKind::Bool,
                               .def = false,
                               .title = NL_TR("engine", "Approximate"),
                               .tooltip = NL_TR("engine", "The formula with tanh instead of Φ; they differ by at most 0.0005."),
                               .main = true}}},
             .keras = "gelu",
             .onnx = "Gelu",
             .cases = {{}, {.config = {{"approximate", true}}, .inputs = {}}}},
    makeGelu);

} // namespace
} // namespace netloom
