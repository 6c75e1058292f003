#include "layers/merge.h"

namespace netloom {

namespace {

class Add final : public MergeLayer {
public:
    void forward(const ForwardContext &c) const override
    {
        for (std::size_t i = 0; i < c.in.size(); ++i) {
            const bool first = i == 0;
            each(c.inPorts, c.in, i, c.out[0], c.rows, [first](Real *y, const Real *x, int to, int from) {
                y[to] = first ? x[from] : y[to] + x[from];
            });
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            if (!c.din[i].data) continue;
            startGradient(c, i);
            each(c.inPorts, c.din, i, c.dout[0], c.rows, [](const Real *g, Real *dx, int to, int from) { dx[from] += g[to]; });
        }
    }
};

const Registrar<Layer> registrar(
    mergeInfo("add", NL_TR("layer", "Add"),
              NL_TR("layer", "y = x₁ + x₂ + …, element by element; an axis of size 1 is repeated."), "Add", "Add"),
    [](const Values &) { return std::make_unique<Add>(); });

} // namespace

} // namespace netloom
