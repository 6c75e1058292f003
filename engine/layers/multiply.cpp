#include "layers/merge.h"

namespace netloom {

namespace {

class Multiply final : public MergeLayer {
public:
    Needs needs(std::span<const Port> in) const override
    {
        auto out = broadcastShape(in);
        return {.scratchPerShard = out ? int(out->size()) : 0, .input = true};
    }
    void forward(const ForwardContext &c) const override
    {
        for (std::size_t i = 0; i < c.in.size(); ++i) {
            const bool first = i == 0;
            each(c.inPorts, c.in, i, c.out[0], c.rows, [first](Real *y, const Real *x, int to, int from) {
                y[to] = first ? x[from] : y[to] * x[from];
            });
        }
    }
    /// The product of the others is made again for every input: dividing y by x fails at 0.
    void backwardData(const BackwardContext &c) const override
    {
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            if (!c.din[i].data) continue;
            startGradient(c, i);
            for (int r = 0; r < c.rows; ++r) inputGradient(c, i, r);
        }
    }

private:
    static void inputGradient(const BackwardContext &c, std::size_t i, int r)
    {
        const int cols = c.dout[0].cols;
        const Axes shape = outAxes(c.inPorts, c.in, cols);
        Real *const d = c.scratch;
        std::copy_n(c.dout[0].row(r), cols, d);
        for (std::size_t other = 0; other < c.in.size(); ++other) {
            if (other == i) continue;
            const Real *x = c.in[other].row(r);
            walk(shape, broadcastSteps(axesOf(c.inPorts, other, c.in[other].cols), shape), [&](int to, int from) { d[to] *= x[from]; });
        }
        Real *dx = c.din[i].row(r);
        walk(shape, broadcastSteps(axesOf(c.inPorts, i, c.in[i].cols), shape), [&](int to, int from) { dx[from] += d[to]; });
    }
};

const Registrar<Layer> registrar(
    mergeInfo("multiply", NL_TR("layer", "Multiply"),
              NL_TR("layer", "y = x₁ · x₂ · …, element by element; an axis of size 1 is repeated. A gate is a product with a sigmoid."),
              "Multiply", "Mul"),
    [](const Values &) { return std::make_unique<Multiply>(); });

} // namespace

} // namespace netloom
