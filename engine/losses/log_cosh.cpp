#include "losses/elements.h"
#include "core/elementwise.h"

#include <cmath>

namespace netloom {
namespace {

constexpr double kLn2 = 0.69314718055994531;

/// |e| + ln(1 + e^−2|e|) − ln 2; for small errors its terms cancel, and the series is exact.
struct LogCosh {
    void compute(LossBlock &b) const
    {
        alignas(64) Real rest[kLossBlock];
        for (int i = 0; i < b.n; ++i) {
            b.gradient[i] = b.prediction[i] - b.target[i];
            rest[i] = -2 * std::fabs(b.gradient[i]);
        }
        vexp(rest, rest, b.n);
        vlog1p(rest, rest, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real e = b.gradient[i], size = std::fabs(e), square = e * e;
            const Real series = square * (Real(0.5) - square * (Real(1) / 12 - square / 45));
            const Real general = size + rest[i] - Real(kLn2);
            b.loss[i] = size < Real(0.15) && sizeof(Real) == 4 ? series : general;
        }
        vtanh(b.gradient, b.gradient, b.n);
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "log_cosh",
             .title = NL_TR("engine", "Log-cosh"),
             .doc = NL_TR("engine", "mean ln cosh(e): close to ½ e² for small errors, to |e| − ln 2 for large ones."),
             .keras = "log_cosh",
             .aliases = {"logcosh"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<LogCosh>>(); });

} // namespace
} // namespace netloom
