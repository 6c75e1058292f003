#include "core/kernels.h"
#include "core/parallel.h"
#include "graph/plan.h"

#include <algorithm>
#include <array>
#include <cassert>

// Phase 2 of a step: gradient tile → optimiser → transposed copy in one task (fused), or through gradient buffers
// (materialised), with the same arithmetic per element and therefore the same bits.

namespace netloom {

namespace {
constexpr std::size_t kTileSize = 2 * (kTileRows + 1) * kPanel;
constexpr std::size_t kMaxViews = 24;
constexpr std::size_t kMaxSlots = 8;

// w̄ = m·w̄ + (1 − m)·w; now and then the weights become their mean.
void averageWeights(const Optimizer::StepConstants &k, Real *w, Real *mean, std::size_t n)
{
    const Real keep = k.averageKeep, blend = 1 - keep;
    for (std::size_t i = 0; i < n; ++i) mean[i] = keep * mean[i] + blend * w[i];
    if (k.overwrite) std::copy_n(mean, n, w);
}
}

ParamGradContext Program::Impl::gradientContext(const ProgramStep &s, std::size_t rows, std::span<View> views) const
{
    const std::size_t in = s.in.size(), out = s.out.size();
    assert(in + 2 * out <= views.size());
    for (std::size_t i = 0; i < in; ++i) views[i] = view(s.in[i], 0, int(rows), false);
    for (std::size_t i = 0; i < out; ++i) {
        views[in + i] = view(s.out[i], 0, int(rows), false);
        views[in + out + i] = view(s.out[i], 0, int(rows), true);
    }
    ParamGradContext c;
    c.rows = int(rows);
    c.in = views.first(in);
    c.out = views.subspan(in, out);
    c.dout = views.subspan(in + out, out);
    c.kept = s.kept.data();
    c.inPorts = s.inPorts;
    c.statistics = s.backwardStatistics.data() + std::size_t(shardCount(std::size_t(request.maxRows))) * std::size_t(s.needs.statistics);
    c.sums = s.sums.data();
    c.shards = shardCount(rows);
    c.order = std::span(s.order).first(s.order.empty() ? 0 : rows * std::size_t(s.needs.orderPerRow));
    return c;
}

// Once a step, so that each tile of an embedding's gradient finds its rows by bisection.
void Program::Impl::sortOrders(std::size_t rows, bool serial)
{
    parallelFor(int(steps.size()), [&](int i) {
        ProgramStep &s = steps[std::size_t(i)];
        if (s.order.empty()) return;
        std::array<View, kMaxViews> views;
        const std::span keys = std::span(s.order).first(rows * std::size_t(s.needs.orderPerRow));
        s.layer->sortKeys(gradientContext(s, rows, views), keys);
        std::sort(keys.begin(), keys.end());
    }, serial);
}

void Program::Impl::tileGradient(const Tile &tile, std::size_t rows, int groupsUsed, Real *out)
{
    const ParamTile &t = tile.tile;
    const ParamBlock &block = store->blocks()[std::size_t(t.block)];
    const auto elements = block.panelled ? std::size_t(t.rows) * kPanel : std::size_t(t.rows);
    const int pieces = block.panelled ? t.panels : 1;
    bool first = true;
    for (const int user : users[std::size_t(t.block)]) {
        ProgramStep &s = steps[std::size_t(user)];
        if (s.needs.paramGrad == ParamGradMode::Slots) {
            if (!first) continue; // all uses add into the same slots
            const Real *const slots0 = gradients[std::size_t(t.block)].data();
            for (int p = 0; p < pieces; ++p) {
                const std::size_t at = block.panelled ? (std::size_t(t.panel + p) * std::size_t(block.k + 1) + std::size_t(t.row0)) * kPanel : std::size_t(t.row0);
                Real *const to = out + std::size_t(p) * elements;
                std::copy_n(slots0 + at, elements, to);
                for (int g = 1; g < groupsUsed; ++g)
                    for (std::size_t i = 0; i < elements; ++i) to[i] += slots0[std::size_t(g) * block.data.size() + at + i];
            }
        } else {
            std::array<View, kMaxViews> views;
            ParamGradContext c = gradientContext(s, rows, views);
            c.tile = t;
            c.tile.block = t.block == s.tiedBlock ? s.blocks : t.block - s.firstBlock;
            c.k = block.k;
            c.n = block.n;
            c.gradient = out;
            c.accumulate = !first;
            s.layer->backwardParams(c);
        }
        first = false;
    }
    if (!weightPenalties.empty()) addPenaltyGradient(tile, out);
}

void Program::Impl::applyTile(const Tile &tile, const Real *gradient, const PassInput &in)
{
    const ParamTile &t = tile.tile;
    ParamBlock &block = store->blocks()[std::size_t(t.block)];
    const Optimizer &rule = *in.optimizer;
    const int accumulator = rule.accumulatorBuffer(), average = rule.averageBuffer();
    Real *state[kMaxSlots];
    assert(block.optimizerSlots.size() <= kMaxSlots);
    forEachPiece(tile, [&](int panel, std::size_t at, std::size_t offset, std::size_t n) {
        for (std::size_t i = 0; i < block.optimizerSlots.size(); ++i) state[i] = block.optimizerSlots[i].data() + at;
        Real *const w = block.data.data() + at;
        if (!in.constants.update) { // only added up; `gradient` is the new sum
            std::copy_n(gradient + offset, n, state[accumulator]);
            return;
        }
        if (in.constants.decay > 0) {
            const std::size_t decayed = rule.options.decayBiases ? n : kernelElements(tile, n);
            for (std::size_t i = 0; i < decayed; ++i) w[i] -= w[i] * in.constants.decay;
        }
        rule.apply(in.constants, {w, gradient + offset, state, n});
        if (accumulator >= 0) std::fill_n(state[accumulator], n, Real(0));
        if (average >= 0) averageWeights(in.constants, w, state[average], n);
        if (block.keepTransposed)
            transposePanel(block.data.data(), block.k, block.n, panel, t.row0, t.rows, block.transposed.data());
    });
}

void Program::update(const PassInput &in)
{
    Impl &p = *impl_;
    const std::size_t rows = in.rows.size();
    const bool serial = p.serial(rows);
    const int count = p.groupCount(rows);
    const int tiles = int(p.tiles.size());
    if (!p.request.materialised) {
        assert(!in.optimizer->options.byNorm() && "clipping by norm needs all gradients first");
        parallelFor(tiles, [&](int i) {
            alignas(64) Real gradient[kTileSize];
            p.tileGradient(p.tiles[std::size_t(i)], rows, count, gradient);
            p.shapeGradient(p.tiles[std::size_t(i)], gradient, in);
            p.applyTile(p.tiles[std::size_t(i)], gradient, in);
        }, serial);
        if (!p.projections.empty() && in.constants.update) p.project();
        return;
    }
    const auto buffer = [&](const Tile &t) -> Real * {
        auto &g = p.gradients[std::size_t(t.tile.block)];
        const bool slots = g.size() == p.store->blocks()[std::size_t(t.tile.block)].data.size() * kGradientSlots;
        return slots ? nullptr : g.data() + t.gradientOffset;
    };
    const bool clip = in.optimizer->options.byNorm() && in.constants.update;
    parallelFor(tiles, [&](int i) {
        alignas(64) Real gradient[kTileSize];
        const Tile &t = p.tiles[std::size_t(i)];
        Real *to = buffer(t);
        if (!to && !clip) return; // made again below
        if (!to) to = gradient;
        p.tileGradient(t, rows, count, to);
        p.shapeGradient(t, to, in);
        if (clip) p.sumTileSquares(i, to);
    }, serial);
    if (clip) p.findClipFactors(in.optimizer->options);
    parallelFor(tiles, [&](int i) {
        const Tile &t = p.tiles[std::size_t(i)];
        alignas(64) Real gradient[kTileSize];
        Real *from = buffer(t);
        if (!from) {
            p.tileGradient(t, rows, count, gradient);
            p.shapeGradient(t, gradient, in);
            from = gradient;
        }
        if (clip) p.clipTile(t, from);
        p.applyTile(t, from, in);
    }, serial);
    if (!p.projections.empty() && in.constants.update) p.project();
}

Tensor Program::gradient(const ParamKey &key) const
{
    const Impl &p = *impl_;
    for (const Tile &t : p.tiles) {
        const ParamBlock &block = p.store->blocks()[std::size_t(t.tile.block)];
        if (block.node != key.node) continue;
        for (std::size_t s = 0; s < block.specs.size(); ++s) {
            if (block.specs[s].name != key.name) continue;
            AlignedBuffer<Real> packed(block.data.size());
            for (const Tile &u : p.tiles) {
                if (u.tile.block != t.tile.block) continue;
                alignas(64) Real piece[kTileSize];
                impl_->tileGradient(u, p.lastRows, p.groupCount(p.lastRows), piece);
                const auto elements = block.panelled ? std::size_t(u.tile.rows) * kPanel : std::size_t(u.tile.rows);
                for (int q = 0; q < (block.panelled ? u.tile.panels : 1); ++q) {
                    const std::size_t at = block.panelled ? (std::size_t(u.tile.panel + q) * std::size_t(block.k + 1) + std::size_t(u.tile.row0)) * kPanel : std::size_t(u.tile.row0);
                    std::copy_n(piece + std::size_t(q) * elements, elements, packed.data() + at);
                }
            }
            return *unpackParam(block, s, packed.data());
        }
    }
    return {};
}

} // namespace netloom
