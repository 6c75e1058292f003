#include "core/elementwise.h"
#include "losses/classes.h"
#include "losses/elements.h"
#include "losses/options.h"

#include <cmath>

namespace netloom {
namespace {

/// ℓ = a · u^γ · BCE with u = 1 − p_t = y (1 − p) + (1 − y) p, a = y α + (1 − y)(1 − α) or 1.
class BinaryFocal final : public Loss {
public:
    struct Options { Real gamma, alpha, smoothing; bool balanced, logits; };
    explicit BinaryFocal(const Options &o) : o_(o) {}

    Result<void> check(const Port &prediction, const Port &target) const override { return checkSameShape(prediction, target); }
    std::string fusesWith() const override { return "sigmoid"; }
    bool fromLogits() const override { return o_.logits; }

    double compute(const LossContext &c, bool fused) const override
    {
        return sumElements(c, fused, [&](LossBlock &b) {
            for (int i = 0; i < b.n; ++i) b.target[i] = b.target[i] * (1 - o_.smoothing) + o_.smoothing / 2;
            fused ? ofLogits(b) : ofProbabilities(b);
        });
    }

private:
    /// u^γ and γ u^(γ−1).
    void powers(const Real *u, Real *power, Real *slope, int n) const
    {
        if (o_.gamma == 2) {
            for (int i = 0; i < n; ++i) {
                power[i] = u[i] * u[i];
                slope[i] = 2 * u[i];
            }
            return;
        }
        for (int i = 0; i < n; ++i) power[i] = u[i] < Real(1e-30) ? Real(1e-30) : u[i];
        vlog(power, slope, n);
        for (int i = 0; i < n; ++i) {
            power[i] = slope[i] * o_.gamma;
            slope[i] = slope[i] * (o_.gamma - 1);
        }
        vexp(power, power, n);
        vexp(slope, slope, n);
        for (int i = 0; i < n; ++i) slope[i] = slope[i] * o_.gamma;
    }
    Real balance(Real y) const
    {
        const Real yes = y * o_.alpha, no = (1 - y) * (1 - o_.alpha);
        return o_.balanced ? yes + no : Real(1);
    }

    void ofLogits(LossBlock &b) const
    {
        alignas(64) Real e[kLossBlock], rest[kLossBlock], u[kLossBlock], power[kLossBlock], slope[kLossBlock];
        for (int i = 0; i < b.n; ++i) e[i] = -std::fabs(b.prediction[i]);
        vexp(e, e, b.n);
        vlog1p(e, rest, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real z = b.prediction[i], y = b.target[i];
            const Real p = (z > 0 ? Real(1) : e[i]) / (1 + e[i]), q = (z > 0 ? e[i] : Real(1)) / (1 + e[i]);
            const Real yes = y * q, no = (1 - y) * p;
            u[i] = yes + no;
            b.probability[i] = p;
            e[i] = p * q; // dp/dz
            const Real product = z * y;
            b.loss[i] = (z > 0 ? z : Real(0)) - product + rest[i];
        }
        powers(u, power, slope, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real y = b.target[i], a = balance(y);
            const Real easy = slope[i] * ((1 - 2 * y) * e[i]) * b.loss[i];
            const Real hard = power[i] * (b.probability[i] - y);
            b.gradient[i] = a * (easy + hard);
            b.loss[i] = a * power[i] * b.loss[i];
        }
    }

    void ofProbabilities(LossBlock &b) const
    {
        alignas(64) Real p[kLossBlock], q[kLossBlock], lnP[kLossBlock], lnQ[kLossBlock], u[kLossBlock], power[kLossBlock], slope[kLossBlock];
        for (int i = 0; i < b.n; ++i) {
            const Real y = b.target[i], raw = b.prediction[i];
            p[i] = clipShare(raw);
            q[i] = 1 - p[i];
            const Real yes = y * (1 - raw), no = (1 - y) * raw;
            u[i] = yes + no;
        }
        vlog(p, lnP, b.n);
        vlog(q, lnQ, b.n);
        powers(u, power, slope, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real y = b.target[i], a = balance(y);
            const Real yes = y * lnP[i], no = (1 - y) * lnQ[i];
            const Real entropy = -(yes + no);
            const Real inner = p[i] == b.prediction[i] ? (p[i] - y) / (p[i] * q[i]) : Real(0);
            const Real easy = slope[i] * (1 - 2 * y) * entropy, hard = power[i] * inner;
            b.gradient[i] = a * (easy + hard);
            b.loss[i] = a * power[i] * entropy;
        }
    }

    Options o_;
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "binary_focal_crossentropy",
             .title = NL_TR("engine", "Binary focal cross-entropy"),
             .doc = NL_TR("engine", "(1 − p_t)^gamma · binary cross-entropy, p_t the probability of the true answer: easy rows lose weight, for rare events."),
             .schema = {{gammaField(),
                         Field{.key = "apply_class_balancing",
                               .kind = FieldKind::Bool,
                               .def = false,
                               .title = NL_TR("engine", "Balance classes"),
                               .tooltip = NL_TR("engine", "Weighs positives with alpha and negatives with 1 − alpha.")},
                         Field{.key = "alpha",
                               .kind = FieldKind::Number,
                               .def = 0.25,
                               .title = NL_TR("engine", "Alpha"),
                               .tooltip = NL_TR("engine", "Weight of the positives, if classes are balanced."),
                               .min = 0,
                               .max = 1},
                         fromLogitsField(),
                         labelSmoothingField(NL_TR("engine", "s moves the targets 0 and 1 to s/2 and 1 − s/2."))}},
             .keras = "binary_focal_crossentropy",
             .aliases = {"binary_focal"},
             .cases = {{}, {.config = {{"gamma", 0.0}}, .inputs = {}}, {.config = {{"gamma", 1.5}, {"apply_class_balancing", true}, {"alpha", 0.3}}, .inputs = {}}, {.config = {{"label_smoothing", 0.2}, {"from_logits", true}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<BinaryFocal>(BinaryFocal::Options{Real(getNumber(v, "gamma")), Real(getNumber(v, "alpha")),
                                                                  Real(getNumber(v, "label_smoothing")),
                                                                  getBool(v, "apply_class_balancing"), getBool(v, "from_logits")});
    });

} // namespace
} // namespace netloom
