#include "layers/recurrent/cell.h"

#include <algorithm>

// spec/engine.md §2.4: standard, peephole (Gers 2000), without forget gate (1997), coupled, second order (fixed and adaptive).

namespace netloom::recurrent {

namespace {

class LstmCell final : public Cell {
public:
    LstmCell(LstmOptions options, Functions f) : Cell(std::move(f)), variant_(options.variant), current_(options.peepholeCurrent)
    {
        int next = 0;
        if (variant_ != LstmVariant::Coupled) i_ = next++;
        if (variant_ != LstmVariant::NoForget) forget_ = next++;
        c_ = next++;
        o_ = next++;
        if (variant_ == LstmVariant::AdaptiveAr2) q_ = next++;
        gates_ = next;
    }
    int gates() const override { return gates_; }
    int states() const override { return secondOrder() ? 3 : 2; }
    int auxiliaries() const override { return 1; } // f(c)
    std::vector<std::string> letters() const override
    {
        std::vector<std::string> all;
        if (i_ >= 0) all.emplace_back("i");
        if (forget_ >= 0) all.emplace_back("f");
        all.insert(all.end(), {"g", "o"});
        if (q_ >= 0) all.emplace_back("q");
        return all;
    }
    std::vector<ParamSpec> extra(int units) const override
    {
        if (variant_ == LstmVariant::Peephole) return {{.name = "peephole_kernel", .shape = Shape{3, units}, .initializer = "glorot_uniform"}};
        if (secondOrder()) return {{.name = "state_bias", .shape = Shape{units}, .initializer = "zeros", .role = ParamRole::Bias}};
        return {};
    }

    void forward(Step &s) const override
    {
        if (peephole()) {
            peep(s, 0, i_, s.past[1]);
            peep(s, 1, forget_, s.past[1]);
            if (!current_) peep(s, 2, o_, s.past[1]);
        }
        apply(*f_.gate, s, 0, c_);               // i, f lie before the candidate
        apply(*f_.output, s, c_, 1);
        const bool late = peephole() && current_;
        if (!late) apply(*f_.gate, s, o_, gates_ - o_);
        for (int r = 0; r < s.rows; ++r) cellState(s, r);
        if (late) {
            peep(s, 2, o_, s.now[1]);
            apply(*f_.gate, s, o_, 1);
        }
        f_.output->forward(s.now[1], s.aux[0], s.rows, s.units, s.ld);
        for (int r = 0; r < s.rows; ++r) {
            const Real *const o = gate(s, r, o_), *const squashed = s.aux[0] + at(s, r);
            Real *const h = s.now[0] + at(s, r);
            for (int u = 0; u < s.units; ++u) h[u] = o[u] * squashed[u];
            if (secondOrder()) std::copy_n(s.past[1] + at(s, r), s.units, s.now[2] + at(s, r));
        }
    }

    void backward(Step &s) const override
    {
        // Through h = o ⊙ f(c): δo, and what reaches c.
        for (int r = 0; r < s.rows; ++r) {
            const Real *const dh = s.dnow[0] + at(s, r), *const o = gate(s, r, o_), *const squashed = s.aux[0] + at(s, r);
            Real *const dOut = delta(s, r, o_), *const through = s.room + at(s, r);
            for (int u = 0; u < s.units; ++u) {
                dOut[u] = dh[u] * squashed[u];
                through[u] = dh[u] * o[u];
            }
        }
        f_.output->backward(f_.output->needsInput() ? s.now[1] : nullptr, s.aux[0], s.room, s.room, s.rows, s.units, s.ld);
        derive(*f_.gate, s, o_, 1);
        for (int r = 0; r < s.rows; ++r) {
            Real *const dc = s.dnow[1] + at(s, r);
            const Real *const through = s.room + at(s, r);
            for (int u = 0; u < s.units; ++u) dc[u] += through[u];
        }
        if (peephole() && current_) peepBack(s, 2, o_, s.now[1], s.dnow[1]);
        for (int r = 0; r < s.rows; ++r) gateGradients(s, r);
        derive(*f_.gate, s, 0, c_);
        derive(*f_.output, s, c_, 1);
        if (q_ >= 0) derive(*f_.gate, s, q_, 1);
        if (secondOrder()) addStateBias(s);
        for (int r = 0; r < s.rows; ++r) std::fill_n(s.dpast[0] + at(s, r), s.ld, Real(0));
        if (!peephole()) return;
        peepBack(s, 0, i_, s.past[1], s.dpast[1]);
        peepBack(s, 1, forget_, s.past[1], s.dpast[1]);
        if (!current_) peepBack(s, 2, o_, s.past[1], s.dpast[1]);
    }

private:
    bool peephole() const { return variant_ == LstmVariant::Peephole; }
    bool secondOrder() const { return variant_ == LstmVariant::Ar2 || variant_ == LstmVariant::AdaptiveAr2; }
    static std::ptrdiff_t at(const Step &s, int r) { return std::ptrdiff_t(r) * s.ld; }
    static const Real *gate(const Step &s, int r, int g) { return s.z + std::ptrdiff_t(r) * s.ldz + g * s.units; }
    static Real *delta(const Step &s, int r, int g) { return s.dz + std::ptrdiff_t(r) * s.ldz + g * s.units; }

    /// z of a gate += P ⊙ c
    static void peep(const Step &s, int row, int g, const Real *c)
    {
        const Real *const p = s.extra[0].data + row * s.units;
        for (int r = 0; r < s.rows; ++r) {
            Real *const z = s.z + std::ptrdiff_t(r) * s.ldz + g * s.units;
            const Real *const state = c + at(s, r);
            for (int u = 0; u < s.units; ++u) {
                const Real seen = p[u] * state[u];
                z[u] += seen;
            }
        }
    }
    /// dc += δ ⊙ P, dP += Σ δ ⊙ c
    static void peepBack(const Step &s, int row, int g, const Real *c, Real *dc)
    {
        const Real *const p = s.extra[0].data + row * s.units;
        Real *const dp = s.dextra.empty() || !s.dextra[0] ? nullptr : s.dextra[0] + row * s.units;
        for (int r = 0; r < s.rows; ++r) {
            const Real *const d = delta(s, r, g), *const state = c + at(s, r);
            Real *const to = dc + at(s, r);
            for (int u = 0; u < s.units; ++u) {
                const Real back = d[u] * p[u];
                to[u] += back;
            }
            for (int u = 0; dp && u < s.units; ++u) {
                const Real part = d[u] * state[u];
                dp[u] += part;
            }
        }
    }

    void cellState(const Step &s, int r) const
    {
        const Real *const i = i_ >= 0 ? gate(s, r, i_) : nullptr, *const f = forget_ >= 0 ? gate(s, r, forget_) : nullptr;
        const Real *const g = gate(s, r, c_), *const past = s.past[1] + at(s, r);
        Real *const c = s.now[1] + at(s, r);
        for (int u = 0; u < s.units; ++u) {
            const Real in = i ? i[u] : Real(1) - f[u];
            const Real kept = f ? f[u] * past[u] : past[u];
            const Real added = in * g[u];
            c[u] = kept + added;
        }
        if (!secondOrder()) return;
        const Real *const before = s.past[2] + at(s, r), *const bias = s.extra[0].data, *const q = q_ >= 0 ? gate(s, r, q_) : nullptr;
        for (int u = 0; u < s.units; ++u) {
            const Real second = (q ? q[u] : Real(0.5)) * before[u];
            c[u] = c[u] + (bias[u] + second);
        }
    }

    /// δ of the gates before their functions' slopes, and the gradients of the cell states before.
    void gateGradients(const Step &s, int r) const
    {
        const Real *const dc = s.dnow[1] + at(s, r), *const past = s.past[1] + at(s, r), *const g = gate(s, r, c_);
        const Real *const i = i_ >= 0 ? gate(s, r, i_) : nullptr, *const f = forget_ >= 0 ? gate(s, r, forget_) : nullptr;
        Real *const dg = delta(s, r, c_), *const dpast = s.dpast[1] + at(s, r);
        for (int u = 0; u < s.units; ++u) {
            dg[u] = dc[u] * (i ? i[u] : Real(1) - f[u]);
            dpast[u] = f ? dc[u] * f[u] : dc[u];
        }
        Real *const di = i ? delta(s, r, i_) : nullptr, *const df = f ? delta(s, r, forget_) : nullptr;
        for (int u = 0; i && u < s.units; ++u) di[u] = dc[u] * g[u];
        for (int u = 0; f && u < s.units; ++u) df[u] = dc[u] * (i ? past[u] : past[u] - g[u]);
        if (!secondOrder()) return;
        const Real *const before = s.past[2] + at(s, r), *const q = q_ >= 0 ? gate(s, r, q_) : nullptr;
        const Real *const later = s.dnow[2] + at(s, r); // what c of one step earlier owes to the step after this one
        Real *const dsecond = s.dpast[2] + at(s, r);
        for (int u = 0; u < s.units; ++u) {
            dpast[u] += later[u];
            dsecond[u] = dc[u] * (q ? q[u] : Real(0.5));
        }
        for (int u = 0; q && u < s.units; ++u) delta(s, r, q_)[u] = dc[u] * before[u];
    }
    static void addStateBias(const Step &s)
    {
        if (s.dextra.empty() || !s.dextra[0]) return;
        for (int r = 0; r < s.rows; ++r)
            for (int u = 0; u < s.units; ++u) s.dextra[0][u] += s.dnow[1][at(s, r) + u];
    }

    LstmVariant variant_;
    bool current_;
    int i_ = -1, forget_ = -1, c_ = 0, o_ = 0, q_ = -1, gates_ = 0;
};

} // namespace

std::unique_ptr<Cell> makeLstmCell(LstmOptions options, Functions f) { return std::make_unique<LstmCell>(options, std::move(f)); }

} // namespace netloom::recurrent
