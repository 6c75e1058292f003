#include "core/parallel.h"
#include "core/reduce.h"
#include "graph/plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom {

Program::Program(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Program::~Program() = default;

void Program::Impl::gather(const PassInput &in, std::size_t row0, int rows, GroupScratch &g)
{
    for (std::size_t i = 0; i < inputSlots.size(); ++i) g.batchIn[i] = view(inputSlots[i], row0, rows, false);
    for (std::size_t i = 0; i < targetBuffers.size(); ++i) {
        Buffer &b = buffers[std::size_t(targetBuffers[i])];
        g.batchTargets[i] = {b.data.data() + row0 * std::size_t(b.ld), rows, int(request.targets[i].shape.size()), b.ld};
    }
    Batch batch{g.batchIn, g.batchTargets, in.source->weighted() ? g.weights.data() : nullptr};
    in.source->gather(in.rows.subspan(row0, std::size_t(rows)), in.draw, batch);
}

void Program::Impl::forwardStep(const PassInput &in, ProgramStep &s, std::size_t row0, int rows, int shard, GroupScratch &g, bool partial)
{
    for (std::size_t i = 0; i < s.in.size(); ++i) {
        g.in[i] = view(s.in[i], row0, rows, false);
        g.masks[i] = maskView(s.in[i], row0);
    }
    for (std::size_t i = 0; i < s.out.size(); ++i) g.out[i] = view(s.out[i], row0, rows, false);
    ForwardContext c;
    c.rows = rows;
    c.training = request.training;
    c.in = {g.in.data(), s.in.size()};
    c.out = {g.out.data(), s.out.size()};
    c.params = s.views;
    c.kept = s.kept.data() + row0 * std::size_t(s.needs.keptPerRow);
    c.scratch = g.scratch.data();
    c.state = s.state.data() + row0 * std::size_t(s.needs.statePerRow);
    c.key = {in.seed, s.randomNode, in.step, std::uint32_t(row0)};
    c.masks = {g.masks.data(), s.in.size()};
    c.inPorts = s.inPorts;
    const int finished = shardCount(std::size_t(request.maxRows));
    c.statistics = s.statistics.data() + std::size_t(partial ? shard : finished) * std::size_t(s.needs.statistics);
    if (partial)
        s.layer->partial(c);
    else
        s.layer->forward(c);
    if (s.ownMask >= 0 && !partial) makeMask(s, c, row0);
}

void Program::Impl::makeMask(const ProgramStep &s, const ForwardContext &c, std::size_t row0)
{
    MaskBuffer &b = masks[std::size_t(s.ownMask)];
    const auto size = std::size_t(c.rows) * std::size_t(b.steps);
    std::uint8_t *const out = b.data.data() + row0 * std::size_t(b.steps);
    if (!s.joinsMasks) return s.layer->mask(c, out);
    std::fill_n(out, size, std::uint8_t(0));
    for (const MaskView &m : c.masks)
        for (std::size_t i = 0; i < size; ++i) out[i] |= m.data[i];
}

void Program::Impl::backwardStep(const PassInput &in, ProgramStep &s, std::size_t row0, int rows, int shard, int group, GroupScratch &g, bool partial)
{
    for (std::size_t i = 0; i < s.in.size(); ++i) {
        g.in[i] = view(s.in[i], row0, rows, false);
        g.din[i] = s.dataGrad[i] ? view(s.in[i], row0, rows, true) : View{};
        g.masks[i] = maskView(s.in[i], row0);
        g.accumulate[i] = s.accumulate[i];
    }
    for (std::size_t i = 0; i < s.out.size(); ++i) {
        g.out[i] = view(s.out[i], row0, rows, false);
        g.dout[i] = view(s.out[i], row0, rows, true);
    }
    for (int b = 0; b < s.blocks; ++b) {
        auto &gradient = gradients[std::size_t(s.firstBlock + b)];
        const std::size_t size = store->blocks()[std::size_t(s.firstBlock + b)].data.size();
        const bool slot = s.paramGrad && s.needs.paramGrad == ParamGradMode::Slots && gradient.size();
        g.slots[std::size_t(b)] = slot ? gradient.data() + std::size_t(group) * size : nullptr;
    }
    BackwardContext c;
    c.rows = rows;
    c.in = {g.in.data(), s.in.size()};
    c.out = {g.out.data(), s.out.size()};
    c.dout = {g.dout.data(), s.out.size()};
    c.din = {g.din.data(), s.in.size()};
    c.accumulate = {g.accumulate.get(), s.in.size()};
    c.params = s.views;
    c.kept = s.kept.data() + row0 * std::size_t(s.needs.keptPerRow);
    c.scratch = g.scratch.data();
    c.key = {in.seed, s.randomNode, in.step, std::uint32_t(row0)};
    c.masks = {g.masks.data(), s.in.size()};
    c.inPorts = s.inPorts;
    c.slot = {g.slots.data(), std::size_t(s.blocks)};
    const auto finished = std::size_t(shardCount(std::size_t(request.maxRows))), size = std::size_t(s.needs.statistics);
    c.statistics = s.backwardStatistics.data() + (partial ? std::size_t(shard) : finished) * size;
    c.forwardStatistics = s.statistics.data() + finished * size;
    c.sums = s.sums.empty() ? nullptr : s.sums.data() + std::size_t(shard) * std::size_t(s.needs.sums);
    if (partial)
        s.layer->partialBackward(c);
    else
        s.layer->backwardData(c);
}

// Elementwise functions run over the shard as one piece, padding included; rowwise ones (softmax) on the real columns.
void Program::Impl::activate(ProgramStep &s, std::size_t row0, int rows)
{
    const View x = view(s.in[0], row0, rows, false), y = view(s.out[0], row0, rows, false);
    const Slot &slot = slots[std::size_t(s.in[0])];
    if (s.activation->rowwise()) {
        const int last = slot.port.shape.last();
        if (last == x.cols)
            return s.activation->forward(x.data, y.data, rows, x.cols, x.ld);
        for (int r = 0; r < rows; ++r) s.activation->forward(x.row(r), y.row(r), x.cols / last, last, last);
        return;
    }
    s.activation->forward(x.data, y.data, 1, rows * x.ld, rows * x.ld);
    if (!s.zeroAtZero && y.ld != y.cols)
        for (int r = 0; r < rows; ++r) std::fill(y.row(r) + y.cols, y.row(r) + y.ld, Real(0));
}

void Program::Impl::activateBackward(ProgramStep &s, std::size_t row0, int rows, GroupScratch &g)
{
    const View x = view(s.in[0], row0, rows, false), y = view(s.out[0], row0, rows, false);
    const View dy = view(s.out[0], row0, rows, true), dx = view(s.in[0], row0, rows, true);
    if (!s.dataGrad[0] && s.in[0] != s.out[0]) return;
    Real *const to = s.accumulate[0] ? g.activation.data() : dx.data;
    const Real *const input = s.activation->needsInput() ? x.data : nullptr;
    if (s.activation->rowwise()) {
        const int last = slots[std::size_t(s.in[0])].port.shape.last();
        for (int r = 0; r < rows; ++r) {
            const std::ptrdiff_t at = std::ptrdiff_t(r) * x.ld;
            s.activation->backward(input ? input + at : nullptr, y.data + at, dy.data + at, to + at, x.cols / last, last, last);
        }
    } else {
        s.activation->backward(input, y.data, dy.data, to, 1, rows * x.ld, rows * x.ld);
    }
    if (!s.accumulate[0]) return;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < x.cols; ++c) dx.row(r)[c] += to[std::ptrdiff_t(r) * x.ld + c];
}

void Program::Impl::computeLoss(const PassInput &in, const ProgramLoss &l, std::size_t row0, int rows, GroupScratch &g)
{
    LossContext c;
    c.rows = rows;
    c.prediction = view(l.slot, row0, rows, false);
    c.target = targetView(l.target, row0, rows);
    c.last = slots[std::size_t(l.slot)].port.shape.last();
    if (request.training) {
        c.weights = rowWeights(in, l, row0, rows, g.weights.data());
        c.gradient = view(l.slot, row0, rows, true);
    }
    if (slots[std::size_t(l.slot)].mask >= 0) return maskedLoss(l, c, row0, in.rows.size(), g);
    const LossDivisor d = divisorOf(l, in.rows.size());
    c.scale = Real(l.weight / d.gradient);
    if (l.fused) {
        Buffer &b = buffers[std::size_t(l.probabilities)];
        c.probabilities = {b.data.data() + row0 * std::size_t(b.ld), rows, c.prediction.cols, b.ld};
    }
    const double sum = l.loss->compute(c, l.fused);
    g.lossSums[std::size_t(&l - losses.data())] += sum;
    g.loss += l.weight * sum * d.value;
}

void Program::Impl::count(const PassInput &in, std::size_t row0, int rows, int group)
{
    for (std::size_t l = 0; l <= request.counters.further.size() && l < losses.size(); ++l) countOutput(in, l, row0, rows, group);
}

void Program::Impl::countOutput(const PassInput &in, std::size_t loss, std::size_t row0, int rows, int group)
{
    const CounterPlan &plan = request.counters;
    const ProgramLoss &l = losses[loss];
    const CounterPlan::Look look = plan.look(loss);
    MetricContext c;
    c.rows = rows;
    c.prediction = view(l.slot, row0, rows, false);
    if (l.fused) {
        Buffer &b = buffers[std::size_t(l.probabilities)];
        c.prediction.data = b.data.data() + row0 * std::size_t(b.ld);
    }
    c.prediction.data += look.column;
    c.prediction.cols = look.outputs;
    c.target = targetView(l.target, row0, rows);
    if (slots[std::size_t(l.slot)].mask >= 0) c.prediction.cols = slots[std::size_t(l.slot)].cols;
    if (loss < plan.undo.size() && !plan.undo[loss].empty()) originalUnits(c, plan.undo[loss], groups[std::size_t(group)]);
    c.outputs = look.outputs;
    c.classes = look.classes;
    c.sparse = look.sparse;
    c.threshold = plan.threshold;
    c.inclusive = plan.inclusive;
    double *const state = counterState.data() + std::size_t(group) * plan.size;
    const bool weighted = std::any_of(plan.weighted.begin(), plan.weighted.end(), [](char w) { return w; });
    const Real *weights = weighted ? rowWeights(in, l, row0, rows, groups[std::size_t(group)].weights.data()) : nullptr;
    if (slots[std::size_t(l.slot)].mask >= 0) weights = maskedCount(c, l, look.column, weights, row0, groups[std::size_t(group)]);
    for (std::size_t i = 0; i < plan.counters.size(); ++i) {
        if (plan.lossOf(i) != loss) continue;
        c.weights = weighted && plan.weighted[i] ? weights : nullptr;
        const bool dense = i < plan.dense.size() && plan.dense[i];
        plan.counters[i]->add(dense ? spreadClasses(c, slots[std::size_t(l.slot)], look.column, groups[std::size_t(group)]) : c, state + plan.offsets[i]);
    }
}

void Program::Impl::runShard(const PassInput &in, const Stage &stage, int shard, int group)
{
    GroupScratch &g = groups[std::size_t(group)];
    const std::size_t row0 = std::size_t(shard) * std::size_t(shardRows);
    const int rows = int(std::min(in.rows.size() - row0, std::size_t(shardRows)));
    for (const Instruction &i : stage.code) {
        const auto index = std::size_t(i.index);
        switch (i.op) {
        case Op::Gather: gather(in, row0, rows, g); break;
        case Op::Partial: forwardStep(in, steps[index], row0, rows, shard, g, true); break;
        case Op::Forward: forwardStep(in, steps[index], row0, rows, shard, g, false); break;
        case Op::Activate: activate(steps[index], row0, rows); break;
        case Op::Loss: computeLoss(in, losses[index], row0, rows, g); break;
        case Op::Penalty: activityPenalty(in, activityPenalties[index], row0, rows, g); break;
        case Op::Count: count(in, row0, rows, group); break;
        case Op::Zero: {
            Buffer &b = buffers[index];
            std::fill_n(b.data.data() + row0 * std::size_t(b.ld), std::size_t(rows) * std::size_t(b.ld), Real(0));
            break;
        }
        case Op::ActivateBackward: activateBackward(steps[index], row0, rows, g); break;
        case Op::PartialBackward: backwardStep(in, steps[index], row0, rows, shard, group, g, true); break;
        case Op::Backward: backwardStep(in, steps[index], row0, rows, shard, group, g, false); break;
        }
    }
}

// Partial statistics are added in shard order, whoever computed them.
void Program::Impl::finish(const Stage &stage, std::size_t rows, int shards)
{
    ProgramStep &s = steps[std::size_t(stage.finishStep)];
    const auto size = std::size_t(s.needs.statistics);
    std::vector<double> &parts = stage.finishBackward ? s.backwardStatistics : s.statistics;
    double *const sums = parts.data() + std::size_t(shardCount(std::size_t(request.maxRows))) * size;
    std::fill_n(sums, size, 0.0);
    for (int shard = 0; shard < shards; ++shard)
        for (std::size_t i = 0; i < size; ++i) sums[i] += parts[std::size_t(shard) * size + i];
    GroupScratch &g = groups[0];
    for (int b = 0; b < s.blocks; ++b) {
        ParamBlock &block = store->blocks()[std::size_t(s.firstBlock + b)];
        g.slots[std::size_t(b)] = block.specs[0].role == ParamRole::State ? block.data.data() : nullptr;
    }
    if (stage.finishBackward)
        s.layer->finishBackward({sums, size}, std::int64_t(rows));
    else
        s.layer->finish({sums, size}, std::int64_t(rows), {g.slots.data(), std::size_t(s.blocks)});
}

void Program::Impl::runStages(const PassInput &in, bool checkFinite, Divergence *bad)
{
    const int shards = shardCount(in.rows.size()), count = groupCount(in.rows.size());
    lastRows = in.rows.size();
    for (ProgramStep &s : steps) {
        for (int b = 0; b < s.blocks; ++b) s.views[std::size_t(b)] = store->blocks()[std::size_t(s.firstBlock + b)].view();
        if (s.tiedBlock >= 0) s.views.back() = store->blocks()[std::size_t(s.tiedBlock)].view();
    }
    for (GroupScratch &g : groups) {
        g.loss = g.activity = 0;
        std::fill(g.lossSums.begin(), g.lossSums.end(), 0.0);
    }
    if (!weightPenalties.empty()) computeWeightPenalties(in.rows.size());
    if (gradientSlots)
        for (auto &gradient : gradients) std::fill(gradient.data(), gradient.data() + gradient.size(), Real(0));
    for (const Stage &stage : stages) {
        parallelFor(count, [&](int group) {
            // A group's shards run in order on one thread, so that what it sums up has one order.
            for (int shard = int(std::int64_t(shards) * group / count); shard < int(std::int64_t(shards) * (group + 1) / count); ++shard)
                runShard(in, stage, shard, group);
        }, serial(in.rows.size()));
        if (stage.finishStep >= 0) finish(stage, in.rows.size(), shards);
        if (stage.masks) countMasked(in.rows.size());
        if (stage.penalties) wholeActivityPenalties(in.rows.size());
        if (stage.divisors) computeDivisors(in);
        if (!checkFinite) continue;
        for (const Instruction &i : stage.code) {
            if (i.op != Op::Forward && i.op != Op::Activate) continue;
            const ProgramStep &s = steps[std::size_t(i.index)];
            for (int o : s.out)
                for (std::size_t r = 0; r < in.rows.size(); ++r)
                    if (const View v = view(o, r, 1, false); !allFinite(v.data, v.cols) && bad->nodeName.empty())
                        *bad = {in.step, s.node, s.nodeName, s.layer ? "output" : "activation", explain(s, r)};
        }
    }
}

double Program::forwardBackward(const PassInput &in)
{
    const FlushDenormals flush;
    impl_->runStages(in, false, nullptr);
    impl_->sortOrders(in.rows.size(), impl_->serial(in.rows.size()));
    impl_->passLoss(in.rows.size());
    return impl_->lossParts.sum();
}

double Program::forward(const PassInput &in)
{
    const FlushDenormals flush;
    impl_->runStages(in, false, nullptr);
    const double data = impl_->passLoss(in.rows.size());
    return data + double(in.rows.size()) * (impl_->lossParts.weights + impl_->lossParts.activity);
}

std::string Program::Impl::explain(const ProgramStep &s, std::size_t row) const
{
    std::vector<View> in;
    for (const int slot : s.in) in.push_back(view(slot, row, 1, false));
    if (s.layer) return s.layer->explain(in, s.inPorts);
    const int last = slots[std::size_t(s.in[0])].port.shape.last();
    std::string why;
    for (int at = 0; at < in[0].cols && why.empty(); at += last) why = s.activation->explain(in[0].data + at, last);
    return why;
}

std::string Program::Impl::explainLoss(std::size_t rows) const
{
    for (const ProgramLoss &l : losses) {
        const Buffer &t = buffers[std::size_t(targetBuffers[std::size_t(l.target)])];
        LossContext c;
        c.rows = int(rows);
        c.prediction = view(l.slot, 0, int(rows), false);
        c.last = slots[std::size_t(l.slot)].port.shape.last();
        c.target = {const_cast<Real *>(t.data.data()), int(rows), int(request.targets[std::size_t(l.target)].shape.size()), t.ld};
        if (auto why = l.loss->explain(c); !why.empty()) return why;
    }
    return {};
}

Divergence Program::findNonFinite(const PassInput &in)
{
    const FlushDenormals flush;
    Divergence d;
    d.step = in.step;
    const std::vector<double> counters = impl_->counterState; // the second run must not count twice
    for (const ParamBlock &b : impl_->store->blocks())
        if (!allFinite(b.data.data(), std::ptrdiff_t(b.data.size()))) return {in.step, b.node, b.nodeName, b.specs[0].name, {}};
    impl_->runStages(in, true, &d);
    impl_->counterState = counters;
    for (std::size_t i = 0; i < impl_->inputSlots.size(); ++i)
        for (std::size_t r = 0; r < in.rows.size(); ++r)
            if (const View v = impl_->view(impl_->inputSlots[i], r, 1, false); !allFinite(v.data, v.cols))
                return {in.step, impl_->inputNodes[i].first, impl_->inputNodes[i].second, "input", {}};
    if (d.nodeName.empty() && !impl_->steps.empty()) {
        d.node = impl_->steps.back().node;
        d.nodeName = impl_->steps.back().nodeName;
        d.tensor = "loss";
        d.reason = impl_->explainLoss(in.rows.size());
    }
    return d;
}

View Program::output(std::size_t index) const
{
    const int slot = impl_->outputSlots.at(index);
    View v = impl_->view(slot, 0, int(impl_->lastRows), false);
    if (index < impl_->losses.size() && impl_->losses[index].fused)
        v.data = impl_->buffers[std::size_t(impl_->losses[index].probabilities)].data.data();
    return v;
}

Port Program::outputPort(std::size_t index) const { return impl_->slots[std::size_t(impl_->outputSlots.at(index))].port; }

View Program::target(std::size_t index) const
{
    Buffer &b = impl_->buffers[std::size_t(impl_->targetBuffers.at(index))];
    return {b.data.data(), int(impl_->lastRows), int(impl_->request.targets[index].shape.size()), b.ld};
}

View Program::inputGradient(std::size_t index) const { return impl_->view(impl_->inputSlots.at(index), 0, int(impl_->lastRows), true); }
std::span<double> Program::counterState() { return impl_->counterState; }
int Program::counterGroups() const { return int(impl_->groups.size()); }
double Program::flopsPerRow() const { return impl_->flops; }

void Program::resetState()
{
    for (ProgramStep &s : impl_->steps) std::fill(s.state.data(), s.state.data() + s.state.size(), Real(0));
}

std::size_t Program::bytes() const
{
    std::size_t n = 0;
    for (const Buffer &b : impl_->buffers) n += b.data.size();
    for (const ProgramStep &s : impl_->steps) n += s.kept.size() + s.state.size();
    for (const auto &g : impl_->gradients) n += g.size();
    return n * sizeof(Real);
}

} // namespace netloom
