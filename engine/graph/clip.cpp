#include "core/parallel.h"
#include "core/reduce.h"
#include "graph/plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

// What happens to a gradient between the layers and the optimiser's rule. Sums go in tile order, whoever computed the tiles.

namespace netloom {

void Program::Impl::shapeGradient(const Tile &tile, Real *gradient, const PassInput &in) const
{
    const UpdateOptions &o = in.optimizer->options;
    if (o.accumulationSteps <= 1 && o.clipValue <= 0) return;
    const int accumulator = in.optimizer->accumulatorBuffer();
    const ParamBlock &block = store->blocks()[std::size_t(tile.tile.block)];
    const Real share = in.constants.update ? Real(1.0 / o.accumulationSteps) : Real(1), limit = Real(o.clipValue);
    forEachPiece(tile, [&](int, std::size_t at, std::size_t offset, std::size_t n) {
        Real *const g = gradient + offset;
        if (accumulator >= 0) {
            const Real *const sum = block.optimizerSlots[std::size_t(accumulator)].data() + at;
            for (std::size_t i = 0; i < n; ++i) g[i] = (sum[i] + g[i]) * share;
        }
        if (limit > 0 && in.constants.update)
            for (std::size_t i = 0; i < n; ++i) g[i] = g[i] > limit ? limit : g[i] < -limit ? -limit : g[i]; // NaN passes
    });
}

std::size_t Program::Impl::kernelElements(const Tile &tile, std::size_t n) const
{
    const ParamTile &t = tile.tile;
    const ParamBlock &block = store->blocks()[std::size_t(t.block)];
    if (!block.panelled) return block.specs[0].role == ParamRole::Bias || block.specs[0].shape.rank() < 2 ? 0 : n;
    return std::size_t(std::clamp(block.k - t.row0, 0, t.rows)) * kPanel;
}

void Program::Impl::sumTileSquares(int tile, const Real *gradient)
{
    const Tile &t = tiles[std::size_t(tile)];
    const ParamBlock &block = store->blocks()[std::size_t(t.tile.block)];
    Squares s;
    forEachPiece(t, [&](int, std::size_t, std::size_t offset, std::size_t n) {
        const std::size_t kernel = block.panelled ? kernelElements(t, n) : n;
        s.kernel += sumSquares(gradient + offset, std::ptrdiff_t(kernel));
        if (kernel < n) s.bias += sumSquares(gradient + offset + kernel, std::ptrdiff_t(n - kernel));
    });
    tileSquares[std::size_t(tile)] = s;
}

void Program::Impl::findClipFactors(const UpdateOptions &options)
{
    for (Squares &f : factors) f = {};
    double all = 0;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        Squares &f = factors[std::size_t(tiles[i].tile.block)];
        f.kernel += tileSquares[i].kernel;
        f.bias += tileSquares[i].bias;
        all += tileSquares[i].kernel + tileSquares[i].bias;
    }
    gradientNorm = std::sqrt(all);
    const auto factor = [](double norm, double limit) { return limit / std::max(norm, limit); };
    for (Squares &f : factors) {
        const bool global = options.globalClipNorm > 0;
        f.kernel = global ? factor(gradientNorm, options.globalClipNorm) : factor(std::sqrt(f.kernel), options.clipNorm);
        f.bias = global ? f.kernel : factor(std::sqrt(f.bias), options.clipNorm);
    }
}

void Program::Impl::clipTile(const Tile &tile, Real *gradient) const
{
    const ParamBlock &block = store->blocks()[std::size_t(tile.tile.block)];
    const Squares &f = factors[std::size_t(tile.tile.block)];
    const Real ofKernel = Real(f.kernel), ofBias = Real(f.bias);
    forEachPiece(tile, [&](int, std::size_t, std::size_t offset, std::size_t n) {
        const std::size_t kernel = block.panelled ? kernelElements(tile, n) : n;
        for (std::size_t i = 0; i < kernel; ++i) gradient[offset + i] *= ofKernel;
        for (std::size_t i = kernel; i < n; ++i) gradient[offset + i] *= ofBias;
    });
}

double Program::gradientNorm() const { return impl_->tileSquares.empty() ? std::numeric_limits<double>::quiet_NaN() : impl_->gradientNorm; }

void Program::lookAhead(const PassInput &in)
{
    Impl &p = *impl_;
    const FlushDenormals flush;
    parallelFor(int(p.tiles.size()), [&](int i) {
        const Tile &t = p.tiles[std::size_t(i)];
        ParamBlock &block = p.store->blocks()[std::size_t(t.tile.block)];
        p.forEachPiece(t, [&](int panel, std::size_t at, std::size_t, std::size_t n) {
            Real *state[2] = {block.optimizerSlots[0].data() + at, block.optimizerSlots[1].data() + at};
            in.optimizer->lookAhead(in.constants, {block.data.data() + at, nullptr, state, n});
            if (block.keepTransposed) transposePanel(block.data.data(), block.k, block.n, panel, t.tile.row0, t.tile.rows, block.transposed.data());
        });
    }, p.serial(in.rows.size()));
}

void Program::addGradient(double scale, std::span<double *const> flat)
{
    Impl &p = *impl_;
    const FlushDenormals flush;
    parallelFor(int(p.tiles.size()), [&](int i) {
        const Tile &t = p.tiles[std::size_t(i)];
        alignas(64) Real gradient[2 * (kTileRows + 1) * kPanel];
        p.tileGradient(t, p.lastRows, p.groupCount(p.lastRows), gradient);
        p.forEachPiece(t, [&](int, std::size_t at, std::size_t offset, std::size_t n) {
            double *const to = flat[std::size_t(t.tile.block)] + at;
            for (std::size_t e = 0; e < n; ++e) to[e] += scale * double(gradient[offset + e]);
        });
    }, p.serial(p.lastRows));
}

} // namespace netloom
