#pragma once

#include "core/elementwise.h"
#include "core/reduce.h"
#include "losses/loss.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace netloom {

/// Room for n numbers: on the stack up to kStack, else one buffer a thread that only ever grows.
class ClassScratch {
public:
    static constexpr int kStack = 1024;
    Real *get(std::size_t n)
    {
        if (n <= kStack) return small_;
        thread_local std::vector<Real> large;
        if (large.size() < n) large.resize(n);
        return large.data();
    }

private:
    alignas(64) Real small_[kStack];
};

/// Calls g(row, element in row, shifted logits, exponentials, their sum) for each softmax of the batch, in order.
template <class G> void eachSoftmax(const LossContext &c, G g)
{
    const int classes = c.last, perRow = c.prediction.cols / classes;
    const int total = c.rows * perRow;
    const int group = std::max(1, ClassScratch::kStack / 2 / classes);
    ClassScratch scratch;
    Real *shifted = scratch.get(std::size_t(group) * std::size_t(classes) * 2);
    Real *e = shifted + std::ptrdiff_t(group) * classes;
    for (int start = 0; start < total; start += group) {
        const int count = std::min(group, total - start);
        for (int k = 0; k < count; ++k) {
            const int row = (start + k) / perRow, element = (start + k) % perRow;
            const Real *z = c.prediction.row(row) + std::ptrdiff_t(element) * classes;
            const Real top = maximum(z, classes);
            Real *d = shifted + std::ptrdiff_t(k) * classes;
            for (int i = 0; i < classes; ++i) d[i] = z[i] - top;
        }
        vexp(shifted, e, std::ptrdiff_t(count) * classes);
        for (int k = 0; k < count; ++k) {
            const std::ptrdiff_t at = std::ptrdiff_t(k) * classes;
            g((start + k) / perRow, (start + k) % perRow, shifted + at, e + at, Real(sum(e + at, classes)));
        }
    }
}

/// Rows of class targets as one number per class, whether the data hold them so or as one class number.
class OneHot {
public:
    explicit OneHot(const LossContext &c) : c_(c), dense_(c.target.cols == c.prediction.cols)
    {
        if (!dense_) room_ = scratch_.get(std::size_t(c.last));
    }
    /// `last` numbers, valid until the next call; NaN where the target is no class.
    const Real *of(int row, int element)
    {
        if (dense_) return c_.target.row(row) + std::ptrdiff_t(element) * c_.last;
        const Real number = c_.target.row(row)[element];
        const bool known = number >= 0 && number < Real(c_.last) && Real(int(number)) == number;
        std::fill_n(room_, c_.last, known ? Real(0) : std::numeric_limits<Real>::quiet_NaN());
        if (known) room_[int(number)] = 1;
        return room_;
    }

private:
    const LossContext &c_;
    bool dense_;
    ClassScratch scratch_;
    Real *room_ = nullptr;
};

/// Calls g(predictions, targets, gradient or null, factor of the gradient) for each element, and adds up what it
/// returns, weighted.
template <class G> double sumRows(const LossContext &c, G g)
{
    OneHot target(c);
    const int perRow = c.prediction.cols / c.last;
    double result = 0;
    for (int row = 0; row < c.rows; ++row) {
        const Real w = c.weights ? c.weights[row] : Real(1);
        for (int element = 0; element < perRow; ++element) {
            const std::ptrdiff_t at = std::ptrdiff_t(element) * c.last;
            Real *gradient = c.gradient.data ? c.gradient.row(row) + at : nullptr;
            result += double(w) * g(c.prediction.row(row) + at, target.of(row, element), gradient, w * c.scale);
        }
    }
    return result;
}

/// The rest of both forms needs at least two classes.
inline Result<void> checkClasses(const Port &prediction, const char *loss)
{
    if (prediction.shape.last() >= 2) return {};
    return makeError("E-COMBO",
                     NL_TR("engine", "{0} needs one output per class, at least 2, but the output has shape {1}: "
                                     "use binary_crossentropy for a yes-or-no output."),
                     {loss, toText(prediction.shape)});
}

/// One-hot targets, or one class number per element.
inline Result<void> checkClassTarget(const Port &prediction, const Port &target, const char *loss)
{
    if (auto classes = checkClasses(prediction, loss); !classes) return classes;
    if (target.shape == prediction.shape) return {};
    Shape one = prediction.shape;
    one.axes.pop_back();
    if (target.shape == one) return {};
    one.axes.push_back(1);
    if (target.shape == one) return {};
    return makeError("E-SIZE",
                     NL_TR("engine", "The output has shape {0}, the target {1}: {2} needs one unit per class and, as target, "
                                     "one class number or one column per class."),
                     {toText(prediction.shape), toText(target.shape), loss});
}

inline constexpr Real kLossEpsilon = Real(1e-7);

/// A probability kept away from 0 and 1.
inline Real clipShare(Real v)
{
    constexpr Real high = Real(1) - kLossEpsilon;
    v = v < kLossEpsilon ? kLossEpsilon : v;
    return v > high ? high : v;
}

} // namespace netloom
