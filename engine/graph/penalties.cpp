#include "core/kernels.h"
#include "core/parallel.h"
#include "graph/plan.h"
#include "regularizers/elementwise.h"

#include <algorithm>

// Penalties on weights and outputs, and constraints. A weight penalty depends on the weights alone: its gradient joins
// the tiles of the update, fused or not. spec/engine.md §8.

namespace netloom {

namespace {

constexpr int kPieceElements = 1 << 15; ///< of a plain tensor, per partial sum

bool given(const std::string &text) { return !text.empty() && text != "none"; }

/// Calls f(index in the plain tensor, index in the packed block) for every element of one tensor of a block.
template <class F> void eachElement(const ParamBlock &b, int spec, F f)
{
    if (!b.panelled) {
        for (int i = 0; i < b.n; ++i) f(std::size_t(i), std::size_t(i));
        return;
    }
    const int first = spec == 0 ? 0 : b.k, last = spec == 0 ? b.k : b.k + 1;
    for (int i = first; i < last; ++i)
        for (int j = 0; j < b.n; ++j)
            f(std::size_t(i - first) * std::size_t(b.n) + std::size_t(j),
              (std::size_t(j / kPanel) * std::size_t(b.k + 1) + std::size_t(i)) * kPanel + std::size_t(j % kPanel));
}

/// What piece `index` of an elementwise penalty's sum covers: one panel, or a run of a plain tensor.
std::span<const Real> piece(const ParamBlock &b, int spec, int index)
{
    if (!b.panelled) {
        const int at = index * kPieceElements;
        return {b.data.data() + at, std::size_t(std::min(kPieceElements, b.n - at))};
    }
    const Real *panel = b.data.data() + std::size_t(index) * std::size_t(b.k + 1) * kPanel;
    return spec == 0 ? std::span(panel, std::size_t(b.k) * kPanel) : std::span(panel + std::size_t(b.k) * kPanel, kPanel);
}

} // namespace

Result<void> Program::Impl::planWeightPenalties()
{
    std::vector<char> used(store->blocks().size(), 0);
    for (const ProgramStep &s : steps)
        for (int b = 0; b < s.blocks; ++b) used[std::size_t(s.firstBlock + b)] = 1;
    std::size_t pieces = 0;
    for (int b = 0; b < int(used.size()); ++b) {
        const ParamBlock &block = store->blocks()[std::size_t(b)];
        if (!used[std::size_t(b)] || !block.trainable) continue; // Keras: frozen weights are not penalised
        for (int s = 0; s < int(block.specs.size()); ++s) {
            const ParamSpec &spec = block.specs[std::size_t(s)];
            if (given(spec.constraint) && request.training) {
                auto c = makePart<Constraint>(PartKind::Constraint, spec.constraint);
                if (!c) return c.error();
                Projection p{b, s, std::move(*c), {}, {}};
                p.plain.resize(std::size_t(spec.shape.size()));
                p.scratch.resize(p.constraint->scratch(spec.shape));
                projections.push_back(std::move(p));
            }
            if (!given(spec.regularizer)) continue;
            auto r = makePart<Regularizer>(PartKind::Regularizer, spec.regularizer);
            if (!r) return r.error();
            WeightPenalty p{b, s, std::move(*r), {}, 0, 1, {}, {}, {}};
            p.elementwise = p.regularizer->elementwise();
            p.firstPiece = int(pieces);
            if (p.elementwise) {
                p.pieces = block.panelled ? panels(block.n) : (block.n + kPieceElements - 1) / kPieceElements;
            } else {
                p.plain.resize(std::size_t(spec.shape.size()));
                p.scratch.resize(p.regularizer->scratch(spec.shape));
                if (request.training) p.gradient.resize(p.plain.size());
            }
            pieces += std::size_t(p.pieces);
            weightPenalties.push_back(std::move(p));
        }
    }
    penaltyPieces.resize(pieces);
    if (weightPenalties.empty()) return {};
    penaltiesOf.resize(used.size());
    for (int i = 0; i < int(weightPenalties.size()); ++i) penaltiesOf[std::size_t(weightPenalties[std::size_t(i)].block)].push_back(i);
    return {};
}

void Program::Impl::computeWeightPenalties(std::size_t rows)
{
    parallelFor(int(penaltyPieces.size()), [&](int i) {
        const auto next = std::upper_bound(weightPenalties.begin(), weightPenalties.end(), i,
                                           [](int at, const WeightPenalty &p) { return at < p.firstPiece; });
        WeightPenalty &p = *(next - 1);
        const ParamBlock &block = store->blocks()[std::size_t(p.block)];
        double &value = penaltyPieces[std::size_t(i)];
        if (p.elementwise) {
            const auto part = piece(block, p.spec, i - p.firstPiece);
            value = l1l2Penalty(*p.elementwise, part.data(), std::ptrdiff_t(part.size()));
            return;
        }
        eachElement(block, p.spec, [&](std::size_t plain, std::size_t packed) { p.plain[plain] = block.data[packed]; });
        value = p.regularizer->penalty(p.plain.data(), block.specs[std::size_t(p.spec)].shape, p.gradient.data(), p.scratch.data());
    }, serial(rows));
    lossParts.weights = 0;
    for (const double value : penaltyPieces) lossParts.weights += value;
}

void Program::Impl::addPenaltyGradient(const Tile &tile, Real *out) const
{
    const ParamTile &t = tile.tile;
    const ParamBlock &block = store->blocks()[std::size_t(t.block)];
    for (const int index : penaltiesOf[std::size_t(t.block)]) {
        const WeightPenalty &p = weightPenalties[std::size_t(index)];
        if (!block.panelled) {
            if (p.elementwise) {
                addL1l2Gradient(*p.elementwise, block.data.data() + t.row0, t.rows, out);
            } else {
                for (int i = 0; i < t.rows; ++i) out[i] += p.gradient[std::size_t(t.row0 + i)];
            }
            continue;
        }
        const int first = p.spec == 0 ? t.row0 : std::max(t.row0, block.k);
        const int last = p.spec == 0 ? std::min(t.row0 + t.rows, block.k) : t.row0 + t.rows;
        for (int q = 0; q < t.panels && first < last; ++q) {
            Real *const to = out + (std::ptrdiff_t(q) * t.rows + first - t.row0) * kPanel;
            const int columns = std::min(kPanel, block.n - (t.panel + q) * kPanel);
            if (p.elementwise) {
                const Real *const w = block.data.data() + (std::size_t(t.panel + q) * std::size_t(block.k + 1) + std::size_t(first)) * kPanel;
                addL1l2Gradient(*p.elementwise, w, std::ptrdiff_t(last - first) * kPanel, to);
                continue;
            }
            for (int i = first; i < last; ++i)
                for (int j = 0; j < columns; ++j)
                    to[(i - first) * kPanel + j] += p.gradient[std::size_t(p.spec == 0 ? i : 0) * std::size_t(block.n) + std::size_t((t.panel + q) * kPanel + j)];
        }
    }
}

// Divided by the batch (Keras 3.14, tf-keras) or not; in inference, undivided, the rows stand for a training batch.
double Program::Impl::activityScale(const ActivityPenalty &p, std::size_t rows) const
{
    if (request.activityPerBatch && p.regularizer->perBatch()) return 1.0 / double(rows);
    if (request.training || !p.elementwise) return 1.0;
    return double(request.batchRows ? request.batchRows : request.maxRows) / double(rows);
}

void Program::Impl::activityPenalty(const PassInput &in, ActivityPenalty &p, std::size_t row0, int rows, GroupScratch &g)
{
    const View y = view(p.slot, row0, rows, false);
    const double scale = activityScale(p, in.rows.size());
    for (int r = 0; r < rows; ++r) g.activity += l1l2Penalty(*p.elementwise, y.row(r), y.cols) * scale;
    if (!p.gradient) return;
    const View dy = view(p.slot, row0, rows, true);
    for (int r = 0; r < rows; ++r) {
        if (!p.accumulate) std::fill_n(dy.row(r), dy.ld, Real(0));
        addL1l2Gradient({p.elementwise->l1 * scale, p.elementwise->l2 * scale}, y.row(r), y.cols, dy.row(r));
    }
}

void Program::Impl::wholeActivityPenalties(std::size_t rows)
{
    for (ActivityPenalty &p : activityPenalties) {
        if (p.elementwise) continue;
        const View y = view(p.slot, 0, int(rows), false);
        for (int r = 0; r < y.rows; ++r) std::copy_n(y.row(r), y.cols, p.plain.data() + std::ptrdiff_t(r) * y.cols);
        p.shape.axes[0] = int(rows);
        const double scale = activityScale(p, rows);
        p.value = scale * p.regularizer->penalty(p.plain.data(), p.shape, p.gradient ? p.plainGradient.data() : nullptr, p.scratch.data());
        if (!p.gradient) continue;
        const View dy = view(p.slot, 0, int(rows), true);
        for (int r = 0; r < y.rows; ++r) {
            if (!p.accumulate) std::fill_n(dy.row(r), dy.ld, Real(0));
            const Real *const from = p.plainGradient.data() + std::ptrdiff_t(r) * y.cols;
            for (int c = 0; c < y.cols; ++c) dy.row(r)[c] += Real(scale) * from[c];
        }
    }
}

void Program::Impl::project()
{
    // Two tensors of one block share its memory and its transposed copy, so that blocks are the tasks.
    auto task = [&](int i) {
        if (i > 0 && projections[std::size_t(i - 1)].block == projections[std::size_t(i)].block) return;
        ParamBlock &block = store->blocks()[std::size_t(projections[std::size_t(i)].block)];
        for (auto p = projections.begin() + i; p != projections.end() && p->block == projections[std::size_t(i)].block; ++p) {
            eachElement(block, p->spec, [&](std::size_t plain, std::size_t packed) { p->plain[plain] = block.data[packed]; });
            p->constraint->apply(p->plain.data(), block.specs[std::size_t(p->spec)].shape, p->scratch.data());
            eachElement(block, p->spec, [&](std::size_t plain, std::size_t packed) { block.data[packed] = p->plain[plain]; });
        }
        block.refreshTransposed();
    };
    parallelFor(int(projections.size()), task, serial(lastRows));
}

double Program::Impl::passLoss(std::size_t rows)
{
    double data = 0;
    lossParts.activity = 0;
    for (const GroupScratch &g : groups) {
        data += g.loss;
        lossParts.activity += g.activity;
    }
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const ProgramLoss &l = losses[i];
        lossSums[i] = {0, slots[std::size_t(l.slot)].mask >= 0 ? l.valid : countedOf(l, double(rows) * l.elements)};
        for (const GroupScratch &g : groups) lossSums[i].sum += g.lossSums[i];
    }
    for (const ActivityPenalty &p : activityPenalties) lossParts.activity += p.value;
    lossParts.data = data / double(rows);
    return data;
}

LossParts Program::lossParts() const { return impl_->lossParts; }
std::span<const LossSum> Program::lossSums() const { return impl_->lossSums; }
double Program::lossValue(std::size_t loss, const LossSum &sum, std::size_t rows) const { return impl_->valueOf(impl_->losses.at(loss), sum, double(rows)); }
bool Program::penalised() const { return !impl_->weightPenalties.empty() || !impl_->activityPenalties.empty(); }
void Program::constrain()
{
    const FlushDenormals flush;
    impl_->project();
}

} // namespace netloom
