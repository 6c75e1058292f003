#pragma once

#include "layers/layer.h"

namespace netloom {

// The products of a dense kernel (panels), on the last axis of samples of any rank.

/// y = x·W, plus the bias of the panels if asked for, or added to what is there.
void denseForward(const ParamView &w, int rows, const View &x, const View &y, bool bias, bool accumulate = false);
/// x = y·Wᵀ, written or added; reads the transposed panels.
void denseTransposed(const ParamView &w, int rows, const View &y, const View &x, bool accumulate);
/// One tile of dW = xᵀ·dy over the whole batch. `bias`: the tile's bias row (if it has one) is Σ dy, else it gets nothing.
void denseKernelGradient(const ParamGradContext &c, const View &x, const View &dy, bool bias);

} // namespace netloom
