#pragma once

#include "layers/merge.h"

namespace netloom {

/// Maximum (sign 1) or minimum (sign −1) of the inputs. The gradient goes to the winner, the first on ties; NaN passes on.
class ExtremeLayer final : public MergeLayer {
public:
    explicit ExtremeLayer(bool maximum) : maximum_(maximum) {}
    /// Kept: the number of the winning input, per element.
    Needs needs(std::span<const Port> in) const override
    {
        auto out = broadcastShape(in);
        return {.keptPerRow = out ? int(out->size()) : 0};
    }
    void forward(const ForwardContext &c) const override
    {
        const std::ptrdiff_t cols = c.out[0].cols;
        for (std::size_t i = 0; i < c.in.size(); ++i) {
            const Axes shape = outAxes(c.inPorts, c.in, int(cols));
            const Axes steps = broadcastSteps(axesOf(c.inPorts, i, c.in[i].cols), shape);
            for (int r = 0; r < c.rows; ++r) {
                Real *const y = c.out[0].row(r), *const winner = c.kept ? c.kept + r * cols : nullptr;
                const Real *const x = c.in[i].row(r);
                walk(shape, steps, [&](int to, int from) {
                    const Real a = x[from], best = y[to];
                    const bool better = i == 0 || a != a || (best == best && (maximum_ ? a > best : a < best));
                    if (!better) return;
                    y[to] = a;
                    if (winner) winner[to] = Real(i);
                });
            }
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        const std::ptrdiff_t cols = c.dout[0].cols;
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            if (!c.din[i].data) continue;
            startGradient(c, i);
            const Axes shape = outAxes(c.inPorts, c.din, int(cols));
            const Axes steps = broadcastSteps(axesOf(c.inPorts, i, c.din[i].cols), shape);
            for (int r = 0; r < c.rows; ++r) {
                const Real *const g = c.dout[0].row(r), *const winner = c.kept + r * cols;
                Real *const dx = c.din[i].row(r);
                walk(shape, steps, [&](int to, int from) {
                    if (winner[to] == Real(i)) dx[from] += g[to];
                });
            }
        }
    }

private:
    bool maximum_;
};

} // namespace netloom
