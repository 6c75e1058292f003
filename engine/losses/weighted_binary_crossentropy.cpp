#include "core/elementwise.h"
#include "losses/classes.h"
#include "losses/elements.h"
#include "losses/options.h"

#include <cmath>

namespace netloom {
namespace {

class WeightedBinaryCrossentropy final : public Loss {
public:
    WeightedBinaryCrossentropy(Real w1, Real w0, bool logits) : w1_(w1), w0_(w0), logits_(logits) {}

    Result<void> check(const Port &prediction, const Port &target) const override { return checkSameShape(prediction, target); }
    std::string fusesWith() const override { return "sigmoid"; }
    bool fromLogits() const override { return logits_; }

    double compute(const LossContext &c, bool fused) const override
    {
        return sumElements(c, fused, [&](LossBlock &b) { fused ? ofLogits(b) : ofProbabilities(b); });
    }

private:
    /// −ln p = max(−z, 0) + ln(1 + e^−|z|), −ln(1 − p) = max(z, 0) + the same: no overflow for any z.
    void ofLogits(LossBlock &b) const
    {
        alignas(64) Real e[kLossBlock], rest[kLossBlock];
        for (int i = 0; i < b.n; ++i) e[i] = -std::fabs(b.prediction[i]);
        vexp(e, e, b.n);
        vlog1p(e, rest, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real z = b.prediction[i], yes = w1_ * b.target[i], no = w0_ * (1 - b.target[i]);
            const Real lost = z < 0 ? -z : Real(0), won = z > 0 ? z : Real(0);
            const Real first = yes * (lost + rest[i]), second = no * (won + rest[i]);
            b.loss[i] = first + second;
            const Real p = (z > 0 ? Real(1) : e[i]) / (1 + e[i]), q = (z > 0 ? e[i] : Real(1)) / (1 + e[i]);
            b.probability[i] = p;
            const Real up = no * p, down = yes * q;
            b.gradient[i] = up - down;
        }
    }

    void ofProbabilities(LossBlock &b) const
    {
        alignas(64) Real p[kLossBlock], q[kLossBlock], lnP[kLossBlock], lnQ[kLossBlock];
        for (int i = 0; i < b.n; ++i) {
            p[i] = clipShare(b.prediction[i]);
            q[i] = 1 - p[i];
        }
        vlog(p, lnP, b.n);
        vlog(q, lnQ, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real yes = w1_ * b.target[i], no = w0_ * (1 - b.target[i]);
            const Real first = yes * lnP[i], second = no * lnQ[i];
            b.loss[i] = -(first + second);
            const Real slope = no / q[i] - yes / p[i];
            b.gradient[i] = p[i] == b.prediction[i] ? slope : Real(0);
        }
    }

    Real w1_, w0_;
    bool logits_;
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "weighted_binary_crossentropy",
             .title = NL_TR("engine", "Weighted binary cross-entropy"),
             .doc = NL_TR("engine", "−[w1 · y ln p + w0 · (1 − y) ln(1 − p)], mean over the outputs: for rare events; w1 with w0 = 1 is the pos_weight of PyTorch."),
             .schema = {{Field{.key = "w1",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Weight of positives"),
                               .tooltip = NL_TR("engine", "Factor of the loss where the target is 1."),
                               .min = 0,
                               .aliases = {"pos_weight"},
                               .main = true},
                         Field{.key = "w0",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Weight of negatives"),
                               .tooltip = NL_TR("engine", "Factor of the loss where the target is 0."),
                               .min = 0},
                         fromLogitsField()}},
             .keras = "no: Keras has no such loss",
             .aliases = {"weighted_bce"},
             .cases = {{}, {.config = {{"w1", 3.0}}, .inputs = {}}, {.config = {{"w1", 20.0}, {"w0", 0.5}, {"from_logits", true}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<WeightedBinaryCrossentropy>(Real(getNumber(v, "w1")), Real(getNumber(v, "w0")), getBool(v, "from_logits"));
    });

} // namespace
} // namespace netloom
