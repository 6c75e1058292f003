#pragma once

#include "core/reduce.h"
#include "losses/loss.h"

#include <algorithm>

namespace netloom {

inline constexpr int kLossBlock = 256;

/// Up to 256 elements of prediction and target side by side, whatever the strides were: single outputs
/// lie 16 floats apart, and one vector call for many rows is many times faster than one call a row.
struct LossBlock {
    alignas(64) Real prediction[kLossBlock];
    alignas(64) Real target[kLossBlock];
    alignas(64) Real weight[kLossBlock];
    alignas(64) Real loss[kLossBlock];        ///< ℓ of the element, without weight
    alignas(64) Real gradient[kLossBlock];    ///< ∂ℓ/∂prediction, without weight
    alignas(64) Real probability[kLossBlock]; ///< fused form only
    int n = 0;
};

/// What the values of the last axis become.
enum class LastAxis { Mean, Sum };

/// Losses that are a mean (or sum) over the last axis of a function of one prediction and one target.
/// f(block) fills loss, gradient and, if fused, probability. Sums run in order of rows and columns.
template <class F> double sumElements(const LossContext &c, bool probabilities, F f, LastAxis axis = LastAxis::Mean)
{
    LossBlock b;
    const int cols = c.prediction.cols;
    const std::int64_t total = std::int64_t(c.rows) * cols;
    const int outputs = axis == LastAxis::Mean ? c.last : 1;
    const Real share = Real(1) / Real(outputs);
    const Real factor = c.scale * share;
    double result = 0;
    for (std::int64_t start = 0; start < total; start += kLossBlock) {
        b.n = int(std::min<std::int64_t>(kLossBlock, total - start));
        const int firstRow = int(start / cols), firstCol = int(start % cols);
        // Visits the elements of the block: g(index in block, row, column).
        const auto each = [&](auto g) {
            int row = firstRow, col = firstCol;
            for (int i = 0; i < b.n;) {
                const int run = std::min(b.n - i, cols - col);
                for (int k = 0; k < run; ++k) g(i + k, row, col + k);
                i += run;
                col = 0;
                ++row;
            }
        };
        each([&](int i, int row, int col) {
            b.prediction[i] = c.prediction.row(row)[col];
            b.target[i] = c.target.row(row)[col];
            b.weight[i] = c.weights ? c.weights[row] : Real(1);
        });
        f(b);
        result += dot(b.weight, b.loss, b.n);
        if (probabilities && c.probabilities.data)
            each([&](int i, int row, int col) { c.probabilities.row(row)[col] = b.probability[i]; });
        if (c.gradient.data)
            each([&](int i, int row, int col) {
                c.gradient.row(row)[col] = b.gradient[i] * (b.weight[i] * factor);
            });
    }
    return result / outputs;
}

/// Prediction and target of equal shape; a target without the trailing 1 of (T, 1) or (1) is the same numbers.
inline Result<void> checkSameShape(const Port &prediction, const Port &target)
{
    Shape squeezed = prediction.shape;
    if (squeezed.last() == 1 && squeezed.rank() > 0) squeezed.axes.pop_back();
    if (target.shape == prediction.shape || (prediction.shape.last() == 1 && target.shape == squeezed)) return {};
    return makeError("E-SIZE",
                     NL_TR("engine", "The output has shape {0}, the target {1}: give the last layer as many units "
                                     "as the target has columns."),
                     {toText(prediction.shape), toText(target.shape)});
}

/// A loss given by a value F with `void compute(LossBlock &) const`, which fills loss and gradient; a member `noMean`
/// says that the mean of the targets is no fair prediction, `why(prediction)` why a loss is no number (empty: it is one).
template <class F> class ElementLoss final : public Loss {
public:
    explicit ElementLoss(F f = {}, LastAxis axis = LastAxis::Mean) : f_(f), axis_(axis) {}
    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkSameShape(prediction, target);
    }
    bool meanPredicts() const override { return !requires { F::noMean; }; }
    std::string explain([[maybe_unused]] const LossContext &c) const override
    {
        if constexpr (requires { F::why(Real()); })
            for (int r = 0; r < c.rows; ++r)
                for (int k = 0; k < c.prediction.cols; ++k)
                    if (auto why = F::why(c.prediction.row(r)[k]); !why.empty()) return why;
        return {};
    }
    double compute(const LossContext &c, bool) const override
    {
        return sumElements(c, false, [this](LossBlock &b) { f_.compute(b); }, axis_);
    }

private:
    F f_;
    LastAxis axis_;
};

} // namespace netloom
