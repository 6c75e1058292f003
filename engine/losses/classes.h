#pragma once

#include "core/elementwise.h"
#include "core/reduce.h"
#include "losses/loss.h"

#include <algorithm>
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

/// The rest of both forms needs at least two classes.
inline Result<void> checkClasses(const Port &prediction, const char *loss)
{
    if (prediction.shape.last() >= 2) return {};
    return makeError("E-COMBO",
                     NL_TR("engine", "{0} needs one output per class, at least 2, but the output has shape {1}: "
                                     "use binary_crossentropy for a yes-or-no output."),
                     {loss, toText(prediction.shape)});
}

} // namespace netloom
