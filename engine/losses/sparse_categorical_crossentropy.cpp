#include "losses/classes.h"

#include <limits>

namespace netloom {
namespace {

constexpr Real kEpsilon = Real(1e-7);
constexpr Real kNaN = std::numeric_limits<Real>::quiet_NaN();

/// The class of a target value, −1 if it is none: the loss then is NaN and the run stops with a message.
int classOf(Real target, int classes)
{
    if (!(target >= 0 && target < Real(classes))) return -1;
    const int index = int(target);
    return Real(index) == target ? index : -1;
}

class SparseCategoricalCrossentropy final : public Loss {
public:
    Result<void> check(const Port &prediction, const Port &target) const override
    {
        if (auto classes = checkClasses(prediction, "sparse_categorical_crossentropy"); !classes) return classes;
        Shape one = prediction.shape;
        one.axes.pop_back();
        if (target.shape == one) return {};
        one.axes.push_back(1);
        if (target.shape == one) return {};
        if (target.shape == prediction.shape)
            return makeError("E-SIZE",
                             NL_TR("engine", "The output and the target have shape {0}, a one-hot target: use "
                                             "categorical_crossentropy, or one class number per sample."),
                             {toText(target.shape)});
        return makeError("E-SIZE",
                         NL_TR("engine", "The output has shape {0}, the target {1}: sparse_categorical_crossentropy "
                                         "needs a target of shape {2}, one class number each."),
                         {toText(prediction.shape), toText(target.shape), toText(one)});
    }
    std::string fusesWith() const override { return "softmax"; }
    bool sparseTarget() const override { return true; }

    double compute(const LossContext &c, bool fused) const override
    {
        return fused ? fromLogits(c) : fromProbabilities(c);
    }

private:
    static double fromLogits(const LossContext &c)
    {
        const int classes = c.last;
        double result = 0;
        eachSoftmax(c, [&](int row, int element, const Real *d, const Real *e, Real total) {
            const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
            const int y = classOf(c.target.row(row)[element], classes);
            const Real w = c.weights ? c.weights[row] : Real(1), factor = w * c.scale;
            result += y < 0 ? double(kNaN) : double(w) * (double(flog(total)) - double(d[y]));
            if (c.gradient.data) {
                Real *g = c.gradient.row(row) + at;
                for (int i = 0; i < classes; ++i) g[i] = e[i] / total * factor;
                if (y >= 0) g[y] = (e[y] / total - 1) * factor;
                else std::fill_n(g, classes, kNaN);
            }
            if (c.probabilities.data)
                for (int i = 0; i < classes; ++i) c.probabilities.row(row)[at + i] = e[i] / total;
        });
        return result;
    }

    static double fromProbabilities(const LossContext &c)
    {
        const int classes = c.last, perRow = c.prediction.cols / classes;
        double result = 0;
        for (int row = 0; row < c.rows; ++row) {
            const Real w = c.weights ? c.weights[row] : Real(1);
            for (int element = 0; element < perRow; ++element) {
                const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
                const int y = classOf(c.target.row(row)[element], classes);
                const Real p = y < 0 ? kNaN : c.prediction.row(row)[at + y];
                const Real low = p < kEpsilon ? kEpsilon : p;
                const Real clipped = low > 1 - kEpsilon ? 1 - kEpsilon : low;
                result -= double(w) * double(flog(clipped));
                if (!c.gradient.data) continue;
                Real *g = c.gradient.row(row) + at;
                std::fill_n(g, classes, y < 0 ? kNaN : Real(0));
                if (y >= 0 && (clipped == p || p != p)) g[y] = -(w * c.scale) / p;
            }
        }
        return result;
    }
};

const Registrar<Loss> registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "sparse_categorical_crossentropy",
             .title = NL_TR("engine", "Sparse categorical cross-entropy"),
             .doc = NL_TR("engine", "−ln p of the true class: for class numbers 0, 1, 2 … as target and a softmax output."),
             .keras = "sparse_categorical_crossentropy",
             .onnx = "no: losses are not part of an exported model",
             .aliases = {"scce"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<SparseCategoricalCrossentropy>(); });

} // namespace
} // namespace netloom
