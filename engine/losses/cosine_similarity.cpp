#include "losses/classes.h"

#include <cmath>

namespace netloom {
namespace {

/// −cos(y, ŷ); 0 where one of the two has no direction.
class CosineSimilarity final : public Loss {
public:
    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkClassTarget(prediction, target, "cosine_similarity");
    }
    bool meanPredicts() const override { return false; }
    double compute(const LossContext &c, bool) const override
    {
        return sumRows(c, [&](const Real *p, const Real *y, Real *g, Real factor) {
            const double ip = inverseNorm(sumSquares(p, c.last)), iy = inverseNorm(sumSquares(y, c.last));
            const double cosine = dot(p, y, c.last) * ip * iy;
            // Below ε the norm is taken as ε and does not follow the prediction.
            const Real along = ip < 1e7 ? Real(cosine * ip * ip) : Real(0), to = Real(ip * iy);
            for (int i = 0; g && i < c.last; ++i) {
                const Real toward = to * y[i], back = along * p[i];
                g[i] = (back - toward) * factor;
            }
            return -cosine;
        });
    }

private:
    static double inverseNorm(double squares)
    {
        const double inverse = 1 / std::sqrt(squares);
        return inverse > 1e7 ? 1e7 : inverse;
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "cosine_similarity",
             .title = NL_TR("engine", "Cosine similarity"),
             .doc = NL_TR("engine", "−cos of the angle between prediction and target: only the direction counts, −1 is best."),
             .keras = "cosine_similarity",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<CosineSimilarity>(); });

} // namespace
} // namespace netloom
