#include "layers/merge.h"

namespace netloom {

namespace {

class Subtract final : public MergeLayer {
public:
    int maxInputs() const override { return 2; }
    void forward(const ForwardContext &c) const override
    {
        each(c.inPorts, c.in, 0, c.out[0], c.rows, [](Real *y, const Real *x, int to, int from) { y[to] = x[from]; });
        each(c.inPorts, c.in, 1, c.out[0], c.rows, [](Real *y, const Real *x, int to, int from) { y[to] -= x[from]; });
    }
    void backwardData(const BackwardContext &c) const override
    {
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            if (!c.din[i].data) continue;
            startGradient(c, i);
            const Real sign = i == 0 ? Real(1) : Real(-1);
            each(c.inPorts, c.din, i, c.dout[0], c.rows, [sign](const Real *g, Real *dx, int to, int from) {
                const Real d = sign * g[to];
                dx[from] += d;
            });
        }
    }
};

const Registrar<Layer> registrar(
    mergeInfo("subtract", NL_TR("layer", "Subtract"),
              NL_TR("layer", "y = x₁ − x₂, element by element; an axis of size 1 is repeated."), "Subtract", "Sub", true),
    [](const Values &) { return std::make_unique<Subtract>(); });

} // namespace

} // namespace netloom
