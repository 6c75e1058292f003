#include "layers/recurrent/cell.h"

#include <algorithm>

// spec/engine.md §2.4: both forms; reset_after = true is Keras's default and cuDNN's.

namespace netloom::recurrent {

namespace {

constexpr int kUpdate = 0, kReset = 1, kCandidate = 2;

class GruCell final : public Cell {
public:
    GruCell(bool resetAfter, Functions f) : Cell(std::move(f)), after_(resetAfter) {}
    int gates() const override { return 3; }
    int states() const override { return 1; }
    bool splits() const override { return true; }
    int auxiliaries() const override { return after_ ? 0 : 1; } // r ⊙ h
    int ownGate() const override { return after_ ? -1 : kCandidate; }
    std::vector<std::string> letters() const override { return {"z", "r", "h"}; }

    void forward(Step &s) const override
    {
        for (int r = 0; r < s.rows; ++r) {
            Real *const z = zOf(s, r);
            const Real *const recurrent = s.recurrent + std::ptrdiff_t(r) * s.ldz;
            for (int u = 0; u < 2 * s.units; ++u) z[u] += recurrent[u];
        }
        apply(*f_.gate, s, kUpdate, 2);
        if (after_) {
            for (int r = 0; r < s.rows; ++r) {
                Real *const z = zOf(s, r);
                const Real *const recurrent = s.recurrent + std::ptrdiff_t(r) * s.ldz;
                for (int u = 0; u < s.units; ++u) {
                    const Real seen = z[kReset * s.units + u] * recurrent[kCandidate * s.units + u];
                    z[kCandidate * s.units + u] += seen;
                }
            }
        } else {
            const Real *const factors = s.factors(kCandidate);
            for (int r = 0; r < s.rows; ++r) {
                const Real *const reset = zOf(s, r) + kReset * s.units, *const h = s.past[0] + at(s, r);
                const Real *const factor = factors ? factors + at(s, r) : nullptr;
                Real *const to = s.aux[0] + at(s, r);
                for (int u = 0; u < s.units; ++u) to[u] = reset[u] * (factor ? h[u] * factor[u] : h[u]);
            }
            s.recurrentKernel->forward(s.aux[0], s.ld, s.rows, kCandidate, s.z, s.ldz, false, true);
        }
        apply(*f_.output, s, kCandidate, 1);
        for (int r = 0; r < s.rows; ++r) {
            const Real *const update = zOf(s, r), *const candidate = update + kCandidate * s.units, *const past = s.past[0] + at(s, r);
            Real *const h = s.now[0] + at(s, r);
            for (int u = 0; u < s.units; ++u) {
                const Real kept = update[u] * past[u], fresh = (Real(1) - update[u]) * candidate[u];
                h[u] = kept + fresh;
            }
        }
    }

    void backward(Step &s) const override
    {
        for (int r = 0; r < s.rows; ++r) {
            const Real *const update = zOf(s, r), *const candidate = update + kCandidate * s.units, *const past = s.past[0] + at(s, r);
            const Real *const dh = s.dnow[0] + at(s, r);
            Real *const dz = dzOf(s, r), *const dpast = s.dpast[0] + at(s, r);
            std::fill_n(dpast, s.ld, Real(0));
            for (int u = 0; u < s.units; ++u) {
                dz[u] = dh[u] * (past[u] - candidate[u]);
                dz[kReset * s.units + u] = 0;
                dz[kCandidate * s.units + u] = dh[u] * (Real(1) - update[u]);
                dpast[u] = dh[u] * update[u];
            }
        }
        derive(*f_.output, s, kCandidate, 1);
        if (after_) resetAfterBack(s);
        else resetBeforeBack(s);
        derive(*f_.gate, s, kUpdate, 2);
        for (int r = 0; r < s.rows; ++r) {
            const Real *const dz = dzOf(s, r), *const reset = zOf(s, r) + kReset * s.units;
            Real *const to = s.drecurrent + std::ptrdiff_t(r) * s.ldz;
            std::copy_n(dz, 2 * s.units, to);
            for (int u = 0; u < s.units; ++u) to[kCandidate * s.units + u] = after_ ? dz[kCandidate * s.units + u] * reset[u] : Real(0);
        }
    }

private:
    static std::ptrdiff_t at(const Step &s, int r) { return std::ptrdiff_t(r) * s.ld; }
    static Real *zOf(const Step &s, int r) { return s.z + std::ptrdiff_t(r) * s.ldz; }
    static Real *dzOf(const Step &s, int r) { return s.dz + std::ptrdiff_t(r) * s.ldz; }

    static void resetAfterBack(const Step &s)
    {
        for (int r = 0; r < s.rows; ++r) {
            Real *const dz = dzOf(s, r);
            const Real *const recurrent = s.recurrent + std::ptrdiff_t(r) * s.ldz;
            for (int u = 0; u < s.units; ++u) dz[kReset * s.units + u] = dz[kCandidate * s.units + u] * recurrent[kCandidate * s.units + u];
        }
    }
    static void resetBeforeBack(const Step &s)
    {
        s.recurrentKernel->backward(s.dz, s.ldz, s.rows, kCandidate, s.room, s.ld, false); // of r ⊙ h
        const Real *const factors = s.factors(kCandidate);
        for (int r = 0; r < s.rows; ++r) {
            const Real *const back = s.room + at(s, r), *const h = s.past[0] + at(s, r), *const reset = zOf(s, r) + kReset * s.units;
            const Real *const factor = factors ? factors + at(s, r) : nullptr;
            Real *const dReset = dzOf(s, r) + kReset * s.units, *const dpast = s.dpast[0] + at(s, r);
            for (int u = 0; u < s.units; ++u) {
                const Real f = factor ? factor[u] : Real(1), part = back[u] * reset[u] * f;
                dReset[u] = back[u] * (h[u] * f);
                dpast[u] += part;
            }
        }
    }

    bool after_;
};

} // namespace

std::unique_ptr<Cell> makeGruCell(bool resetAfter, Functions f) { return std::make_unique<GruCell>(resetAfter, std::move(f)); }

} // namespace netloom::recurrent
