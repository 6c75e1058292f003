#include "losses/classes.h"
#include "losses/options.h"

namespace netloom {
namespace {

class CategoricalCrossentropy final : public Loss {
public:
    CategoricalCrossentropy(Real smoothing, bool logits) : smoothing_(smoothing), logits_(logits) {}

    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkClassTarget(prediction, target, "categorical_crossentropy");
    }
    std::string fusesWith() const override { return "softmax"; }
    bool fromLogits() const override { return logits_; }

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
        OneHot target(c);
        double result = 0;
        eachSoftmax(c, [&](int row, int element, const Real *d, const Real *e, Real total) {
            const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
            const Real *y = target.of(row, element);
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
        return sumRows(c, [&](const Real *p, const Real *y, Real *gradient, Real factor) {
            return ofElement(p, y, gradient, c.last, factor);
        });
    }

    double ofElement(const Real *p, const Real *y, Real *gradient, int classes, Real factor) const
    {
        const Real total = Real(sum(p, classes));
        double loss = 0, inside = 0;
        for (int i = 0; i < classes; ++i) {
            const Real t = smooth(y[i], classes), share = p[i] / total;
            loss -= double(t) * double(flog(clipShare(share)));
            inside += clipShare(share) == share ? double(t) : 0.0;
        }
        if (!gradient) return loss;
        const Real common = Real(inside) / total;
        for (int i = 0; i < classes; ++i) {
            const Real t = smooth(y[i], classes), share = p[i] / total;
            const Real own = clipShare(share) == share ? t / p[i] : Real(0);
            gradient[i] = (common - own) * factor;
        }
        return loss;
    }

    Real smoothing_;
    bool logits_;
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "categorical_crossentropy",
             .title = NL_TR("engine", "Categorical cross-entropy"),
             .doc = NL_TR("engine", "−Σ y_c ln p_c over the classes: for classes as target and a softmax output."),
             .schema = {{fromLogitsField(),
                         labelSmoothingField(NL_TR("engine", "s spreads the share s of each target evenly over all classes."))}},
             .keras = "categorical_crossentropy",
             .aliases = {"cce"},
             .cases = {{}, {.config = {{"label_smoothing", 0.1}}, .inputs = {}}, {.config = {{"from_logits", true}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<CategoricalCrossentropy>(Real(getNumber(v, "label_smoothing")), getBool(v, "from_logits"));
    });

} // namespace
} // namespace netloom
