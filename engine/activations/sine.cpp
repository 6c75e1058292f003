#include "activations/activation.h"
#include "activations/rows.h"

#include <cmath>

namespace netloom {
namespace {

constexpr double kTwoOverPi = 0.63661977236758134;
constexpr double kHalfPi = 1.5707963267948966;
constexpr double kRound = 6755399441055744.0; // 1.5·2⁵²: adding it rounds to an integer

/// sin(x + quadrants·π/2). x = n·π/2 + r is split in double, good for |x| up to 1e8; beyond, floats are too
/// far apart for a phase, and the result only stays within −1 … 1. Series of sin and cos on |r| ≤ π/4, as in Cephes.
inline Real sineOf(Real x, std::int64_t quadrants)
{
    if constexpr (sizeof(Real) == 8) return Real(std::sin(double(x) + double(quadrants) * kHalfPi));
    const double wide = double(x) * kTwoOverPi;
    const double n = (wide + kRound) - kRound;
    double rest = double(x) - n * kHalfPi;
    rest = rest > 0.8 ? 0.8 : rest;
    rest = rest < -0.8 ? -0.8 : rest;
    const double quadrant = n + double(quadrants);
    const double turns = (quadrant * 0.25 + kRound) - kRound;
    const double q = quadrant - turns * 4; // −2 … 2
    const bool odd = q == 1 || q == -1, negative = q == 2 || q == -2 || q == -1;
    const Real r = Real(rest), r2 = r * r;
    const Real s3 = r2 * Real(-1.9515295891e-4) + Real(8.3321608736e-3);
    const Real s2 = s3 * r2 + Real(-1.6666654611e-1);
    const Real s = s2 * r2 * r + r;
    const Real c3 = r2 * Real(2.443315711809948e-5) + Real(-1.388731625493765e-3);
    const Real c2 = c3 * r2 + Real(4.166664568298827e-2);
    const Real c = c2 * r2 * r2 + (1 - r2 / 2);
    const Real v = odd ? c : s;
    return negative ? -v : v;
}

class Sine final : public Activation {
public:
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        mapRows(x, y, rows, cols, ld, [](Real v) { return sineOf(v, 0); });
    }
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        mapRows(x, dy, dx, rows, cols, ld, [](Real v, Real g) { return g * sineOf(v, 1); });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "sine",
             .title = NL_TR("engine", "Sine"),
             .doc = NL_TR("engine", "f(x) = sin(x): for periodic targets."),
             .keras = "no: Keras has no such function",
             .onnx = "Sin",
             .aliases = {"sin"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Sine>(); });

} // namespace
} // namespace netloom
