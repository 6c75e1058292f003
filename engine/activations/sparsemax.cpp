#include "activations/activation.h"
#include "core/reduce.h"

#include <algorithm>
#include <vector>

namespace netloom {
namespace {

/// The nearest point of the simplex: max(x − t, 0) with t such that the sum is 1.
class Sparsemax final : public Activation {
public:
    bool rowwise() const override { return true; }

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        thread_local std::vector<Real> sorted;
        for (int r = 0; r < rows; ++r) {
            const Real *in = x + std::ptrdiff_t(r) * ld;
            Real *out = y + std::ptrdiff_t(r) * ld;
            if (!allFinite(in, cols)) {
                const Real bad = maximum(in, cols);
                std::fill_n(out, cols, bad - bad); // NaN
                continue;
            }
            sorted.assign(in, in + cols);
            std::sort(sorted.begin(), sorted.end(), std::greater<>());
            double before = 0, t = 0;
            for (int k = 0; k < cols; ++k) {
                before += double(sorted[std::size_t(k)]);
                const double edge = (before - 1) / (k + 1);
                if (double(sorted[std::size_t(k)]) <= edge) break;
                t = edge;
            }
            const Real edge = Real(t);
            for (int c = 0; c < cols; ++c) out[c] = in[c] > edge ? in[c] - edge : Real(0);
        }
    }

    /// On the support: dy − mean of dy there; 0 elsewhere.
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        for (int r = 0; r < rows; ++r) {
            const std::ptrdiff_t at = std::ptrdiff_t(r) * ld;
            double total = 0;
            int support = 0;
            for (int c = 0; c < cols; ++c)
                if (!(y[at + c] == 0)) {
                    total += double(dy[at + c]);
                    ++support;
                }
            const Real mean = Real(total / std::max(1, support));
            for (int c = 0; c < cols; ++c) dx[at + c] = y[at + c] == 0 ? Real(0) : dy[at + c] - mean;
        }
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "sparsemax",
             .title = NL_TR("engine", "Sparsemax"),
             .doc = NL_TR("engine", "The nearest point of the simplex along the last axis: probabilities of classes of which many are exactly 0."),
             .keras = "sparsemax",
             .onnx = "no: ONNX has no such operator",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Sparsemax>(); });

} // namespace
} // namespace netloom
