#include "layers/merge.h"

namespace netloom {

namespace {

class Average final : public MergeLayer {
public:
    void forward(const ForwardContext &c) const override
    {
        for (std::size_t i = 0; i < c.in.size(); ++i) {
            const bool first = i == 0;
            each(c.inPorts, c.in, i, c.out[0], c.rows, [first](Real *y, const Real *x, int to, int from) {
                y[to] = first ? x[from] : y[to] + x[from];
            });
        }
        const Real n = Real(c.in.size());
        for (int r = 0; r < c.rows; ++r)
            for (int k = 0; k < c.out[0].cols; ++k) c.out[0].row(r)[k] /= n;
    }
    void backwardData(const BackwardContext &c) const override
    {
        const Real n = Real(c.din.size());
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            if (!c.din[i].data) continue;
            startGradient(c, i);
            each(c.inPorts, c.din, i, c.dout[0], c.rows, [n](const Real *g, Real *dx, int to, int from) {
                const Real d = g[to] / n;
                dx[from] += d;
            });
        }
    }
};

const Registrar<Layer> registrar(
    mergeInfo("average", NL_TR("layer", "Average"),
              NL_TR("layer", "y = (x₁ + x₂ + … + xₙ)/n, element by element; an axis of size 1 is repeated."), "Average", "Mean"),
    [](const Values &) { return std::make_unique<Average>(); });

} // namespace

} // namespace netloom
