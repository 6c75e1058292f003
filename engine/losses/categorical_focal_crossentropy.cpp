#include "losses/classes.h"
#include "losses/options.h"

namespace netloom {
namespace {

/// ℓ = −α Σ y_c (1 − p_c)^γ ln p_c.
class CategoricalFocal final : public Loss {
public:
    CategoricalFocal(Real gamma, Real alpha, Real smoothing, bool logits) : gamma_(gamma), alpha_(alpha), smoothing_(smoothing), logits_(logits) {}

    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkClassTarget(prediction, target, "categorical_focal_crossentropy");
    }
    std::string fusesWith() const override { return "softmax"; }
    bool fromLogits() const override { return logits_; }

    double compute(const LossContext &c, bool fused) const override
    {
        if (fused) return ofLogits(c);
        return sumRows(c, [&](const Real *p, const Real *y, Real *gradient, Real factor) {
            return ofProbabilities(p, y, gradient, c.last, factor);
        });
    }

private:
    /// For one class: (1 − p)^γ, and γ (1 − p)^(γ−1).
    struct Factor { Real power, slope; };
    Factor factor(Real p) const
    {
        const Real rest = 1 - p, q = rest < Real(1e-12) ? Real(1e-12) : rest;
        if (gamma_ == 2) return {q * q, 2 * q};
        const Real ln = flog(q);
        return {fexp(gamma_ * ln), gamma_ * fexp((gamma_ - 1) * ln)};
    }
    Real smooth(Real y, int classes) const { return y * (1 - smoothing_) + smoothing_ / Real(classes); }

    /// With h_c = p_c ∂ℓ/∂p_c the gradient is h_i − p_i Σ h.
    double ofLogits(const LossContext &c) const
    {
        const int classes = c.last;
        OneHot target(c);
        double result = 0;
        eachSoftmax(c, [&](int row, int element, const Real *d, const Real *e, Real total) {
            const std::ptrdiff_t at = std::ptrdiff_t(element) * classes;
            const Real *y = target.of(row, element);
            const Real w = c.weights ? c.weights[row] : Real(1), scale = w * c.scale, lnTotal = flog(total);
            Real *g = c.gradient.data ? c.gradient.row(row) + at : nullptr;
            double loss = 0, common = 0;
            for (int i = 0; i < classes; ++i) {
                const Real p = e[i] / total, lnP = d[i] - lnTotal, t = alpha_ * smooth(y[i], classes);
                const Factor f = t == 0 ? Factor{} : factor(p);
                loss -= t == 0 ? 0 : double(t * f.power * lnP);
                const Real easy = f.slope * p * lnP;
                const Real h = t == 0 ? Real(0) : t * (easy - f.power);
                common += double(h);
                if (g) g[i] = h;
            }
            result += double(w) * loss;
            for (int i = 0; g && i < classes; ++i) g[i] = (g[i] - e[i] / total * Real(common)) * scale;
            if (c.probabilities.data)
                for (int i = 0; i < classes; ++i) c.probabilities.row(row)[at + i] = e[i] / total;
        });
        return result;
    }

    /// p is divided by its sum S and clipped; ∂ℓ/∂p_i = (f'_i − Σ f'_c p_c/S) / S, f' = 0 where clipped.
    double ofProbabilities(const Real *p, const Real *y, Real *g, int classes, Real scale) const
    {
        const Real total = Real(sum(p, classes));
        double loss = 0, common = 0;
        for (int i = 0; i < classes; ++i) {
            const Real raw = p[i] / total, share = clipShare(raw), t = alpha_ * smooth(y[i], classes), ln = flog(share);
            const Factor f = factor(share);
            loss -= double(t * f.power * ln);
            const Real easy = f.slope * ln, hard = f.power / share;
            const Real slope = share == raw ? t * (easy - hard) : Real(0);
            common += double(slope * raw);
            if (g) g[i] = slope;
        }
        for (int i = 0; g && i < classes; ++i) g[i] = (g[i] - Real(common)) / total * scale;
        return loss;
    }

    Real gamma_, alpha_, smoothing_;
    bool logits_;
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "categorical_focal_crossentropy",
             .title = NL_TR("engine", "Categorical focal cross-entropy"),
             .doc = NL_TR("engine", "−alpha Σ y_c (1 − p_c)^gamma ln p_c: cross-entropy in which easy rows lose weight."),
             .schema = {{gammaField(),
                         Field{.key = "alpha",
                               .kind = FieldKind::Number,
                               .def = 0.25,
                               .title = NL_TR("engine", "Alpha"),
                               .tooltip = NL_TR("engine", "Factor of the whole loss."),
                               .min = 0},
                         fromLogitsField(),
                         labelSmoothingField(NL_TR("engine", "s spreads the share s of each target evenly over all classes."))}},
             .keras = "categorical_focal_crossentropy",
             .aliases = {"categorical_focal"},
             .cases = {{}, {.config = {{"gamma", 0.0}, {"alpha", 1.0}}, .inputs = {}}, {.config = {{"gamma", 1.5}}, .inputs = {}}, {.config = {{"label_smoothing", 0.1}, {"from_logits", true}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<CategoricalFocal>(Real(getNumber(v, "gamma")), Real(getNumber(v, "alpha")),
                                                  Real(getNumber(v, "label_smoothing")), getBool(v, "from_logits"));
    });

} // namespace
} // namespace netloom
