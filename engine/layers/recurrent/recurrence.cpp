#include "layers/recurrent/recurrence.h"

#include "layers/noise.h"

#include <algorithm>
#include <utility>

namespace netloom::recurrent {

namespace {

constexpr int kChunk = 8; ///< time steps whose weight gradients are added at once, while their deltas are in the cache

/// Strides of rows: not a power of two, which would let neighbours fight for the same cache lines.
int strideOf(int columns) { return sampleStride(columns); }

void multiplyRows(const Real *from, std::ptrdiff_t ldFrom, const Real *factors, int ld, int rows, int cols, Real *to)
{
    for (int r = 0; r < rows; ++r) {
        const Real *const x = from + r * ldFrom, *const f = factors + std::ptrdiff_t(r) * ld;
        Real *const y = to + std::ptrdiff_t(r) * ld;
        for (int i = 0; i < cols; ++i) y[i] = x[i] * f[i];
    }
}

/// y (+)= x ⊙ factors
void addProduct(const Real *x, const Real *factors, int ld, int rows, int cols, Real *y, std::ptrdiff_t ldy, bool accumulate)
{
    for (int r = 0; r < rows; ++r) {
        const Real *const from = x + std::ptrdiff_t(r) * ld, *const f = factors + std::ptrdiff_t(r) * ld;
        Real *const to = y + r * ldy;
        for (int i = 0; i < cols; ++i) {
            const Real v = from[i] * f[i];
            to[i] = accumulate ? to[i] + v : v;
        }
    }
}

void fillRows(const Real *row, int rows, int cols, Real *to, int ld)
{
    for (int r = 0; r < rows; ++r) std::copy_n(row, cols, to + std::ptrdiff_t(r) * ld);
}

void addColumnSums(const Real *m, int rows, int ld, int cols, Real *out)
{
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < cols; ++c) out[c] += m[std::ptrdiff_t(r) * ld + c];
}

} // namespace

/// Where things lie in `kept`: time-major, all rows of the shard together, so that steps follow each other without gaps.
struct Recurrence::Layout {
    int rows, ld, ldz, ldx;
    std::ptrdiff_t step, gateStep;       ///< Reals of a step's states, gates
    Real *z, *before = nullptr, *recurrent = nullptr;
    std::array<Real *, kMostStates> states{};
    std::array<Real *, 2> aux{};
    Real *inputFactors = nullptr, *stateFactors = nullptr;
};

/// Working room of the way back.
struct Recurrence::Backward {
    Real *dz, *drecurrent, *x, *h, *gateRoom;
    std::array<Real *, kMostStates> now{}, past{}, saved{};
    Real *room;
};

int Recurrence::stride() const { return strideOf(o_.units); }
int Recurrence::gateStride() const { return strideOf(cell_->gates() * o_.units); }
int Recurrence::stateMasks() const { return o_.recurrentDropout > 0 ? cell_->gates() : 0; }
// As Keras: with recurrent dropout every gate has factors of its own, without it one set serves all.
int Recurrence::inputMasks() const { return o_.dropout > 0 ? (o_.recurrentDropout > 0 ? cell_->gates() : 1) : 0; }
int Recurrence::blocks() const { return int(2 + (o_.useBias && o_.twoBiases)) + int(cell_->extra(o_.units).size()); }
int Recurrence::statePerRow() const { return o_.stateful ? cell_->states() * stride() : 0; }

std::vector<ParamSpec> Recurrence::params(int inputs) const
{
    const int columns = cell_->gates() * o_.units;
    std::vector<ParamSpec> all{o_.kernel.spec("kernel", Shape{inputs, columns}, ParamRole::Weight, Packing::Panels, true)};
    if (o_.useBias && !o_.twoBiases) all.push_back(o_.bias.spec("bias", Shape{columns}, ParamRole::Bias, Packing::PanelBias));
    all.push_back(o_.recurrent.spec("recurrent_kernel", Shape{o_.units, columns}, ParamRole::Weight, Packing::Panels, true));
    all.back().ownTransposed = true;
    if (o_.useBias && o_.twoBiases) all.push_back(o_.bias.spec("bias", Shape{2, columns}, ParamRole::Bias));
    for (ParamSpec &spec : cell_->extra(o_.units)) all.push_back(std::move(spec));
    return all;
}

int Recurrence::keptPerRow(int steps, int inputs) const
{
    const int perStep = gateStride() * (1 + cell_->keepsBefore() + cell_->splits()) + cell_->auxiliaries() * stride();
    return steps * perStep + (steps + 1) * cell_->states() * stride() + inputMasks() * strideOf(inputs) + stateMasks() * stride();
}

int Recurrence::scratchPerShard(int inputs) const
{
    const bool byGate = stateMasks() > 0 || cell_->ownGate() >= 0;
    const int rows = kMostShardRows;
    return kChunk * rows * (gateStride() * (1 + cell_->splits()) + strideOf(inputs) + stride())
        + rows * stride() * (3 * kMostStates + 1) + (byGate ? gateRoom(o_.units, kChunk * rows) : 0);
}

double Recurrence::multiplyAdds(int steps, int inputs) const
{
    return double(steps) * double(inputs + o_.units) * cell_->gates() * o_.units;
}

Recurrence::Layout Recurrence::layout(const Pass &p) const
{
    Layout l{.rows = p.rows, .ld = stride(), .ldz = gateStride(), .ldx = strideOf(p.inputs), .step = 0, .gateStep = 0, .z = p.kept};
    l.step = std::ptrdiff_t(p.rows) * l.ld;
    l.gateStep = std::ptrdiff_t(p.rows) * l.ldz;
    Real *next = p.kept;
    const auto take = [&](std::ptrdiff_t n) { return std::exchange(next, next + n); };
    l.z = take(p.steps * l.gateStep);
    if (cell_->keepsBefore()) l.before = take(p.steps * l.gateStep);
    if (cell_->splits()) l.recurrent = take(p.steps * l.gateStep);
    for (int i = 0; i < cell_->states(); ++i) l.states[std::size_t(i)] = take((p.steps + 1) * l.step);
    for (int i = 0; i < cell_->auxiliaries(); ++i) l.aux[std::size_t(i)] = take(p.steps * l.step);
    if (p.training && inputMasks()) l.inputFactors = take(std::ptrdiff_t(inputMasks()) * p.rows * l.ldx);
    if (p.training && stateMasks()) l.stateFactors = take(stateMasks() * l.step);
    return l;
}

const Real *Recurrence::state(const Pass &p, int which, int t) const
{
    const Layout l = layout(p);
    return l.states[std::size_t(which)] + (t + 1) * l.step;
}

const Real *Recurrence::gates(const Pass &p, int t) const
{
    const Layout l = layout(p);
    return l.z + t * l.gateStep;
}

// One draw per sequence and gate, the same at every time step.
void Recurrence::drawMasks(const Pass &p, const Layout &l) const
{
    const auto draw = [&](Real *factors, int sets, int cols, int ld, double rate, std::uint32_t kind) {
        RandomStream stream = noiseStream(p.key, o_.seed, Purpose::Dropout);
        Axes shape;
        shape.rank = 1;
        shape.size[0] = cols;
        for (int g = 0; g < sets; ++g) {
            stream.call = p.call * 64 + kind * 32 + std::uint32_t(g);
            for (int r = 0; r < p.rows; ++r)
                drawKept(stream, noiseRow(p.key, r), shape, {}, rate, 0, Real(1 / (1 - rate)), factors + (std::ptrdiff_t(g) * p.rows + r) * ld);
        }
    };
    if (l.inputFactors) draw(l.inputFactors, inputMasks(), p.inputs, l.ldx, o_.dropout, 0);
    if (l.stateFactors) draw(l.stateFactors, stateMasks(), o_.units, l.ld, o_.recurrentDropout, 1);
}

// Behind the masked copy of an input or a state.
Real *Recurrence::forwardRoom(const Pass &p, const Layout &l) const { return p.scratch + std::ptrdiff_t(p.rows) * std::max(l.ldx, l.ld); }

void Recurrence::inputProduct(const Pass &p, const Layout &l, int t, Real *z) const
{
    const Kernel kernel{p.params[0], o_.units, forwardRoom(p, l)};
    const int time = o_.goBackwards ? p.steps - 1 - t : t;
    const Real *const x = p.x.data + std::ptrdiff_t(time) * p.inputs;
    const bool start = o_.useBias && o_.twoBiases, bias = o_.useBias && !o_.twoBiases;
    if (start) fillRows(p.params[2].data, p.rows, cell_->gates() * o_.units, z, l.ldz);
    if (!l.inputFactors) return kernel.forward(x, p.x.ld, p.rows, -1, z, l.ldz, bias, start);
    const int sets = inputMasks();
    for (int g = 0; g < sets; ++g) {
        multiplyRows(x, p.x.ld, l.inputFactors + std::ptrdiff_t(g) * p.rows * l.ldx, l.ldx, p.rows, p.inputs, p.scratch);
        kernel.forward(p.scratch, l.ldx, p.rows, sets == 1 ? -1 : g, z, l.ldz, bias, start);
    }
}

void Recurrence::recurrentProduct(const Pass &p, const Layout &l, const Real *h, Real *z, bool accumulate) const
{
    Real *const masked = p.scratch;
    const Kernel kernel{p.params[1], o_.units, forwardRoom(p, l)};
    if (!l.stateFactors) return kernel.forward(h, l.ld, p.rows, -1, z, l.ldz, false, accumulate);
    for (int g = 0; g < stateMasks(); ++g) {
        if (g == cell_->ownGate()) continue;
        multiplyRows(h, l.ld, l.stateFactors + g * l.step, l.ld, p.rows, o_.units, masked);
        kernel.forward(masked, l.ld, p.rows, g, z, l.ldz, false, accumulate);
    }
}

Step Recurrence::stepOf(const Pass &p, const Layout &l, const Kernel &recurrent, int t) const
{
    Step s;
    s.rows = p.rows;
    s.units = o_.units;
    s.ld = l.ld;
    s.ldz = l.ldz;
    s.z = l.z + t * l.gateStep;
    if (l.before) s.before = l.before + t * l.gateStep;
    if (l.recurrent) s.recurrent = l.recurrent + t * l.gateStep;
    for (std::size_t i = 0; i < std::size_t(cell_->states()); ++i) {
        s.past[i] = l.states[i] + t * l.step;
        s.now[i] = l.states[i] + (t + 1) * l.step;
    }
    for (std::size_t i = 0; i < std::size_t(cell_->auxiliaries()); ++i) s.aux[i] = l.aux[i] + t * l.step;
    s.extra = p.params.subspan(std::size_t(2 + (o_.useBias && o_.twoBiases)));
    s.recurrentKernel = &recurrent;
    s.dropped = l.stateFactors;
    return s;
}

void Recurrence::forward(const Pass &p) const
{
    const Layout l = layout(p);
    drawMasks(p, l);
    for (int i = 0; i < cell_->states(); ++i) {
        Real *const first = l.states[std::size_t(i)];
        for (int r = 0; r < p.rows; ++r) {
            Real *const to = first + std::ptrdiff_t(r) * l.ld;
            if (p.state) std::copy_n(p.state + (std::ptrdiff_t(r) * cell_->states() + i) * l.ld, l.ld, to);
            else std::fill_n(to, l.ld, Real(0));
        }
    }
    const Kernel own{p.params[1], o_.units, forwardRoom(p, l)};
    for (int t = 0; t < p.steps; ++t) {
        Step s = stepOf(p, l, own, t);
        inputProduct(p, l, t, s.z);
        if (cell_->splits()) {
            const bool start = o_.useBias && o_.twoBiases;
            if (start) fillRows(p.params[2].data + cell_->gates() * o_.units, p.rows, cell_->gates() * o_.units, s.recurrent, l.ldz);
            recurrentProduct(p, l, s.past[0], s.recurrent, start);
        } else {
            recurrentProduct(p, l, s.past[0], s.z, true);
        }
        cell_->forward(s);
        if (!p.mask.data) continue;
        const int time = o_.goBackwards ? p.steps - 1 - t : t;
        for (int r = 0; r < p.rows; ++r)
            if (!p.mask.data[std::ptrdiff_t(r) * p.mask.steps + time]) // a masked step leaves everything as it was
                for (std::size_t i = 0; i < std::size_t(cell_->states()); ++i)
                    std::copy_n(s.past[i] + std::ptrdiff_t(r) * l.ld, l.ld, s.now[i] + std::ptrdiff_t(r) * l.ld);
    }
    if (!p.state) return;
    for (int i = 0; i < cell_->states(); ++i)
        for (int r = 0; r < p.rows; ++r)
            std::copy_n(l.states[std::size_t(i)] + p.steps * l.step + std::ptrdiff_t(r) * l.ld, l.ld,
                        p.state + (std::ptrdiff_t(r) * cell_->states() + i) * l.ld);
}

// δ of kernel, recurrent kernel and biases over the steps [first, first + count), whose deltas stand in the ring.
void Recurrence::weightGradients(const Pass &p, const Layout &l, const Backward &b, int first, int count) const
{
    const int rows = count * p.rows, columns = cell_->gates() * o_.units;
    const Real *const drecurrent = cell_->splits() ? b.drecurrent : b.dz;
    const auto gatherInput = [&](int set) {
        for (int i = 0; i < count; ++i) {
            const int time = o_.goBackwards ? p.steps - 1 - (first + i) : first + i;
            const Real *const x = p.x.data + std::ptrdiff_t(time) * p.inputs;
            Real *const to = b.x + std::ptrdiff_t(i) * p.rows * l.ldx;
            if (l.inputFactors) {
                multiplyRows(x, p.x.ld, l.inputFactors + std::ptrdiff_t(set) * p.rows * l.ldx, l.ldx, p.rows, p.inputs, to);
                continue;
            }
            for (int r = 0; r < p.rows; ++r) std::copy_n(x + std::ptrdiff_t(r) * p.x.ld, p.inputs, to + std::ptrdiff_t(r) * l.ldx);
        }
    };
    if (p.slot[0]) {
        const Kernel kernel{p.params[0], o_.units, b.gateRoom};
        const int sets = std::max(1, l.inputFactors ? inputMasks() : 0);
        for (int g = 0; g < sets; ++g) {
            gatherInput(g);
            kernel.gradient(b.x, l.ldx, b.dz, l.ldz, rows, sets == 1 ? -1 : g, p.slot[0], o_.useBias && !o_.twoBiases);
        }
    }
    const Real *const h = l.states[0] + first * l.step; // before each step
    if (p.slot[1]) {
        const Kernel kernel{p.params[1], o_.units, b.gateRoom};
        if (!l.stateFactors) kernel.gradient(h, l.ld, drecurrent, l.ldz, rows, -1, p.slot[1], false);
        for (int g = 0; l.stateFactors && g < stateMasks(); ++g) {
            if (g == cell_->ownGate()) continue;
            for (int i = 0; i < count; ++i)
                multiplyRows(h + i * l.step, l.ld, l.stateFactors + g * l.step, l.ld, p.rows, o_.units, b.h + i * l.step);
            kernel.gradient(b.h, l.ld, drecurrent, l.ldz, rows, g, p.slot[1], false);
        }
        if (cell_->ownGate() >= 0) kernel.gradient(l.aux[0] + first * l.step, l.ld, b.dz, l.ldz, rows, cell_->ownGate(), p.slot[1], false);
    }
    if (o_.useBias && o_.twoBiases && p.slot[2]) {
        addColumnSums(b.dz, rows, l.ldz, columns, p.slot[2]);
        addColumnSums(drecurrent, rows, l.ldz, columns, p.slot[2] + columns);
    }
}

void Recurrence::backward(const Pass &p, AddGradient add, const void *context) const
{
    const Layout l = layout(p);
    Backward b{};
    Real *next = p.scratch;
    const auto take = [&](std::ptrdiff_t n) { return std::exchange(next, next + n); };
    b.dz = take(kChunk * l.gateStep);
    if (cell_->splits()) b.drecurrent = take(kChunk * l.gateStep);
    b.x = take(std::ptrdiff_t(kChunk) * p.rows * l.ldx);
    b.h = take(kChunk * l.step);
    for (std::size_t i = 0; i < kMostStates; ++i) {
        b.now[i] = take(l.step);
        b.past[i] = take(l.step);
        b.saved[i] = take(l.step);
        std::fill_n(b.now[i], l.step, Real(0));
    }
    b.room = take(l.step);
    b.gateRoom = next;
    const Kernel kernel{p.params[0], o_.units, b.gateRoom}, recurrent{p.params[1], o_.units, b.gateRoom};
    const auto states = std::size_t(cell_->states());
    const auto masked = [&](int r, int time) { return p.mask.data && !p.mask.data[std::ptrdiff_t(r) * p.mask.steps + time]; };
    for (int t = p.steps - 1; t >= 0; --t) {
        const int time = o_.goBackwards ? p.steps - 1 - t : t, first = t / kChunk * kChunk;
        add(context, t, b.now);
        Step s = stepOf(p, l, recurrent, t);
        s.dnow = b.now;
        s.dpast = b.past;
        s.dz = b.dz + (t - first) * l.gateStep;
        if (cell_->splits()) s.drecurrent = b.drecurrent + (t - first) * l.gateStep;
        s.room = b.room;
        s.dextra = p.slot.subspan(std::size_t(2 + (o_.useBias && o_.twoBiases)));
        if (p.mask.data) // gradients of a masked step go past it: through the cell goes nothing
            for (int r = 0; r < p.rows; ++r)
                for (std::size_t i = 0; masked(r, time) && i < states; ++i) {
                    const std::ptrdiff_t at = std::ptrdiff_t(r) * l.ld;
                    std::copy_n(b.now[i] + at, l.ld, b.saved[i] + at);
                    std::fill_n(b.now[i] + at, l.ld, Real(0));
                }
        cell_->backward(s);
        if (p.mask.data)
            for (int r = 0; r < p.rows; ++r) {
                if (!masked(r, time)) continue;
                std::fill_n(s.dz + std::ptrdiff_t(r) * l.ldz, l.ldz, Real(0));
                if (s.drecurrent) std::fill_n(s.drecurrent + std::ptrdiff_t(r) * l.ldz, l.ldz, Real(0));
                for (std::size_t i = 0; i < states; ++i)
                    std::copy_n(b.saved[i] + std::ptrdiff_t(r) * l.ld, l.ld, b.past[i] + std::ptrdiff_t(r) * l.ld);
            }
        const Real *const drecurrent = s.drecurrent ? s.drecurrent : s.dz;
        if (!l.stateFactors) recurrent.backward(drecurrent, l.ldz, p.rows, -1, b.past[0], l.ld, true);
        for (int g = 0; l.stateFactors && g < stateMasks(); ++g) {
            if (g == cell_->ownGate()) continue;
            recurrent.backward(drecurrent, l.ldz, p.rows, g, b.room, l.ld, false);
            addProduct(b.room, l.stateFactors + g * l.step, l.ld, p.rows, o_.units, b.past[0], l.ld, true);
        }
        if (p.dx.data) {
            Real *const dx = p.dx.data + std::ptrdiff_t(time) * p.inputs;
            if (!l.inputFactors) kernel.backward(s.dz, l.ldz, p.rows, -1, dx, p.dx.ld, p.accumulate);
            const int sets = l.inputFactors ? inputMasks() : 0;
            for (int g = 0; g < sets; ++g) {
                kernel.backward(s.dz, l.ldz, p.rows, sets == 1 ? -1 : g, b.x, l.ldx, false);
                addProduct(b.x, l.inputFactors + std::ptrdiff_t(g) * p.rows * l.ldx, l.ldx, p.rows, p.inputs, dx, p.dx.ld, p.accumulate || g > 0);
            }
        }
        if (t == first) weightGradients(p, l, b, first, std::min(kChunk, p.steps - first));
        std::swap(b.now, b.past);
    }
}

} // namespace netloom::recurrent
