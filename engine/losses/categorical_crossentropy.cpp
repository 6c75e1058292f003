#include "losses/classes.h"

namespace netloom {
namespace {

constexpr Real kEpsilon = Real(1e-7);

class CategoricalCrossentropy final : public Loss {
public:
    explicit CategoricalCrossentropy(Real smoothing) : smoothing_(smoothing) {}

    Result<void> check(const Port &prediction, const Port &target) const override
    {
        if (auto classes = checkClasses(prediction, "categorical_crossentropy"); !classes) return classes;
        if (target.shape == prediction.shape) return {};
        if (target.shape.last() == 1 || target.shape.rank() < prediction.shape.rank())
            return makeError("E-SIZE",
                             NL_TR("engine", "The output has shape {0}, the target {1}, one class number per sample: "
                                             "use sparse_categorical_crossentropy, or a one-hot target."),
                             {toText(prediction.shape), toText(target.shape)});
        return makeError("E-SIZE",
                         NL_TR("engine", "The output has shape {0}, the one-hot target {1}: give the last layer "
                                         "one unit per class."),
                         {toText(prediction.shape), toText(target.shape)});
    }
    std::string fusesWith() const override { return "softmax"; }

    double compute(const LossContext &c, bool fused) const override
    {
        return fused ? fromLogits(c) : fromProbabilities(c);
    }

private:
    Real smooth(Real y, int classes) const { return y * (1 - smoothing_) + smoothing_ / Real(classes); }

    /// ℓ = Σ y_c (ln Σ e^d − d_c), d = z − max z; δ = softmax(z)·Σy − y.
    double fromLogits(const LossContext &c) const
    {
        const int classes = c.last;
        double result = 0;
        eachSoftmax(c, [&](int row, int element, const Real *d, const Real *e, Real total) {
            const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
            const Real *y = c.target.row(row) + at;
            const double lnTotal = flog(total);
            double loss = 0, mass = 0;
            for (int i = 0; i < classes; ++i) {
                const double t = smooth(y[i], classes);
                mass += t;
                loss += t == 0 ? 0 : t * (lnTotal - double(d[i]));
            }
            const Real w = c.weights ? c.weights[row] : Real(1), factor = w * c.scale, sumY = Real(mass);
            result += double(w) * loss;
            if (c.gradient.data)
                for (int i = 0; i < classes; ++i)
                    c.gradient.row(row)[at + i] = (e[i] / total * sumY - smooth(y[i], classes)) * factor;
            if (c.probabilities.data)
                for (int i = 0; i < classes; ++i) c.probabilities.row(row)[at + i] = e[i] / total;
        });
        return result;
    }

    /// p is divided by its sum S and clipped; ∂ℓ/∂p_c = −y_c/p_c + Σ y/S over the classes not clipped.
    double fromProbabilities(const LossContext &c) const
    {
        const int classes = c.last, perRow = c.prediction.cols / classes;
        double result = 0;
        for (int row = 0; row < c.rows; ++row) {
            const Real w = c.weights ? c.weights[row] : Real(1);
            for (int element = 0; element < perRow; ++element) {
                const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
                Real *g = c.gradient.data ? c.gradient.row(row) + at : nullptr;
                result += double(w) * ofElement(c.prediction.row(row) + at, c.target.row(row) + at, g, classes, w * c.scale);
            }
        }
        return result;
    }

    double ofElement(const Real *p, const Real *y, Real *gradient, int classes, Real factor) const
    {
        const Real total = Real(sum(p, classes));
        double loss = 0, inside = 0;
        for (int i = 0; i < classes; ++i) {
            const Real t = smooth(y[i], classes), share = p[i] / total;
            loss -= double(t) * double(flog(clip(share)));
            inside += clip(share) == share ? double(t) : 0.0;
        }
        if (!gradient) return loss;
        const Real common = Real(inside) / total;
        for (int i = 0; i < classes; ++i) {
            const Real t = smooth(y[i], classes), share = p[i] / total;
            const Real own = clip(share) == share ? t / p[i] : Real(0);
            gradient[i] = (common - own) * factor;
        }
        return loss;
    }

    static Real clip(Real v)
    {
        constexpr Real high = Real(1) - kEpsilon;
        v = v < kEpsilon ? kEpsilon : v;
        return v > high ? high : v;
    }

    Real smoothing_;
};

const Registrar<Loss> registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "categorical_crossentropy",
             .title = NL_TR("engine", "Categorical cross-entropy"),
             .doc = NL_TR("engine", "−Σ y_c ln p_c over the classes: for one-hot targets and a softmax output."),
             .schema = {{Field{.key = "label_smoothing",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Label smoothing"),
                               .tooltip = NL_TR("engine", "s spreads the share s of each target evenly over all classes."),
                               .min = 0,
                               .max = 1,
                               .maxOpen = true}}},
             .keras = "categorical_crossentropy",
             .onnx = "no: losses are not part of an exported model",
             .aliases = {"cce"},
             .cases = {{}, {.config = {{"label_smoothing", 0.1}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<CategoricalCrossentropy>(Real(getNumber(v, "label_smoothing"))); });

} // namespace
} // namespace netloom
