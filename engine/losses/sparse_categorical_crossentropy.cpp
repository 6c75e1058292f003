#include "losses/classes.h"
#include "losses/options.h"

#include <limits>
#include <optional>

namespace netloom {
namespace {

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
    SparseCategoricalCrossentropy(bool logits, std::optional<int> ignored) : logits_(logits), ignored_(ignored) {}
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
    bool fromLogits() const override { return logits_; }
    bool countsAll() const override { return !ignored_; }
    double counted(const LossContext &c) const override
    {
        if (!ignored_) return Loss::counted(c);
        double sum = 0;
        for (int r = 0; r < c.rows; ++r) {
            const Real w = c.weights ? c.weights[r] : Real(1);
            for (int e = 0; e < c.prediction.cols / c.last; ++e)
                if (!ignores(c.target.row(r)[e])) sum += double(w);
        }
        return sum;
    }

    double compute(const LossContext &c, bool fused) const override
    {
        return fused ? ofLogits(c) : ofProbabilities(c);
    }

private:
    bool ignores(Real target) const { return ignored_ && target == Real(*ignored_); }

    double ofLogits(const LossContext &c) const
    {
        const int classes = c.last;
        double result = 0;
        eachSoftmax(c, [&](int row, int element, const Real *d, const Real *e, Real total) {
            const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
            if (c.probabilities.data)
                for (int i = 0; i < classes; ++i) c.probabilities.row(row)[at + i] = e[i] / total;
            const Real label = c.target.row(row)[element];
            if (ignores(label)) {
                if (c.gradient.data) std::fill_n(c.gradient.row(row) + at, classes, Real(0));
                return;
            }
            const int y = classOf(label, classes);
            const Real w = c.weights ? c.weights[row] : Real(1), factor = w * c.scale;
            result += y < 0 ? double(kNaN) : double(w) * (double(flog(total)) - double(d[y]));
            if (c.gradient.data) {
                Real *g = c.gradient.row(row) + at;
                for (int i = 0; i < classes; ++i) g[i] = e[i] / total * factor;
                if (y >= 0) g[y] = (e[y] / total - 1) * factor;
                else std::fill_n(g, classes, kNaN);
            }
        });
        return result;
    }

    /// −ln(p_y / Σ p) of the clipped p; outputs that do not sum to 1 are divided by their sum, as in Keras.
    double ofProbabilities(const LossContext &c) const
    {
        const int classes = c.last, perRow = c.prediction.cols / classes;
        double result = 0;
        for (int row = 0; row < c.rows; ++row) {
            const Real w = c.weights ? c.weights[row] : Real(1);
            for (int element = 0; element < perRow; ++element) {
                const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
                Real *g = c.gradient.data ? c.gradient.row(row) + at : nullptr;
                result += double(w) * ofElement(c.prediction.row(row) + at, c.target.row(row)[element], g, classes, w * c.scale);
            }
        }
        return result;
    }

    double ofElement(const Real *p, Real label, Real *g, int classes, Real factor) const
    {
        if (ignores(label)) {
            if (g) std::fill_n(g, classes, Real(0));
            return 0;
        }
        const int y = classOf(label, classes);
        double total = 0;
        for (int i = 0; i < classes; ++i) total += double(clipShare(p[i]));
        if (g) {
            for (int i = 0; i < classes; ++i) g[i] = y < 0 ? kNaN : clipShare(p[i]) == p[i] ? factor / Real(total) : Real(0);
            if (y >= 0 && clipShare(p[y]) == p[y]) g[y] -= factor / p[y];
        }
        return y < 0 ? double(kNaN) : double(flog(Real(total))) - double(flog(clipShare(p[y])));
    }

    bool logits_;
    std::optional<int> ignored_;
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "sparse_categorical_crossentropy",
             .title = NL_TR("engine", "Sparse categorical cross-entropy"),
             .doc = NL_TR("engine", "−ln p of the true class: for class numbers 0, 1, 2 … as target and a softmax output."),
             .schema = {{fromLogitsField(),
                         Field{.key = "ignore_class",
                               .kind = FieldKind::Int,
                               .def = std::monostate{},
                               .title = NL_TR("engine", "Ignored class"),
                               .tooltip = NL_TR("engine", "Rows with this class number, as 0 or −1 for “unknown”, do not count; empty: all count."),
                               .optional = true}}},
             .keras = "sparse_categorical_crossentropy",
             .aliases = {"scce"},
             .cases = {{}, {.config = {{"from_logits", true}}, .inputs = {}}, {.config = {{"ignore_class", std::int64_t(1)}}, .inputs = {}}}},
    [](const Values &v) {
        const std::optional<int> ignored = isSet(v, "ignore_class") ? std::optional(int(getInt(v, "ignore_class"))) : std::nullopt;
        return std::make_unique<SparseCategoricalCrossentropy>(getBool(v, "from_logits"), ignored);
    });

} // namespace
} // namespace netloom
