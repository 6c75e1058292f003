#include "core/elementwise.h"
#include "losses/elements.h"
#include "losses/options.h"

#include <cmath>

namespace netloom {
namespace {

constexpr Real kEpsilon = Real(1e-7);

class BinaryCrossentropy final : public Loss {
public:
    BinaryCrossentropy(Real smoothing, bool logits) : smoothing_(smoothing), logits_(logits) {}

    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkSameShape(prediction, target);
    }
    std::string fusesWith() const override { return "sigmoid"; }
    bool fromLogits() const override { return logits_; }

    double compute(const LossContext &c, bool fused) const override
    {
        return sumElements(c, fused, [&](LossBlock &b) {
            for (int i = 0; i < b.n; ++i) b.target[i] = b.target[i] * (1 - smoothing_) + smoothing_ / 2;
            fused ? fromLogits(b) : fromProbabilities(b);
        });
    }

private:
    /// ℓ = max(z, 0) − z·y + ln(1 + e^−|z|), δ = σ(z) − y: no overflow and no cancellation for any z.
    static void fromLogits(LossBlock &b)
    {
        alignas(64) Real e[kLossBlock], rest[kLossBlock];
        for (int i = 0; i < b.n; ++i) e[i] = -std::fabs(b.prediction[i]);
        vexp(e, e, b.n);
        vlog1p(e, rest, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real z = b.prediction[i], y = b.target[i];
            const Real product = z * y;
            const Real positive = z > 0 ? z : Real(0);
            b.loss[i] = positive - product + rest[i];
            const Real numerator = z > 0 ? Real(1) : e[i];
            b.probability[i] = numerator / (1 + e[i]);
            b.gradient[i] = b.probability[i] - y;
        }
    }

    static void fromProbabilities(LossBlock &b)
    {
        constexpr Real low = kEpsilon, high = Real(1) - kEpsilon;
        alignas(64) Real p[kLossBlock], q[kLossBlock], lnP[kLossBlock], lnQ[kLossBlock];
        for (int i = 0; i < b.n; ++i) {
            Real v = b.prediction[i];
            v = v < low ? low : v;
            v = v > high ? high : v;
            p[i] = v;
            q[i] = 1 - v;
        }
        vlog(p, lnP, b.n);
        vlog(q, lnQ, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real y = b.target[i];
            const Real yes = y * lnP[i], no = (1 - y) * lnQ[i];
            b.loss[i] = -(yes + no);
            const Real slope = (p[i] - y) / (p[i] * q[i]);
            const bool clipped = b.prediction[i] < low || b.prediction[i] > high;
            b.gradient[i] = clipped ? Real(0) : slope;
        }
    }

    Real smoothing_;
    bool logits_;
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "binary_crossentropy",
             .title = NL_TR("engine", "Binary cross-entropy"),
             .doc = NL_TR("engine", "−[y ln p + (1 − y) ln(1 − p)], mean over the outputs: for yes-or-no targets and a sigmoid output."),
             .schema = {{fromLogitsField(),
                         labelSmoothingField(NL_TR("engine", "s moves the targets 0 and 1 to s/2 and 1 − s/2."))}},
             .keras = "binary_crossentropy",
             .aliases = {"bce"},
             .cases = {{}, {.config = {{"label_smoothing", 0.1}}, .inputs = {}}, {.config = {{"from_logits", true}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<BinaryCrossentropy>(Real(getNumber(v, "label_smoothing")), getBool(v, "from_logits"));
    });

} // namespace
} // namespace netloom
