#include "layers/recurrent/products.h"

#include "core/kernels.h"

#include <algorithm>

namespace netloom::recurrent {

namespace {

/// The panels that hold a gate's columns.
struct GatePanels {
    int first, count, offset;    ///< offset: place of the gate's first column in the first panel
    bool whole;
    GatePanels(int units, int gate)
        : first(gate * units / kPanel), count(panels((gate + 1) * units) - first), offset(gate * units - first * kPanel), whole(units % kPanel == 0)
    {
    }
};


} // namespace

int gateRoom(int units, int rows) { return units % kPanel == 0 ? 0 : (panels(units) + 1) * kPanel * rows; }

void Kernel::forward(const Real *a, std::ptrdiff_t lda, int rows, int gate, Real *z, int ldz, bool bias, bool accumulate) const
{
    Product p;
    p.m = rows;
    p.k = w.k;
    p.a = a;
    p.aRow = lda;
    p.bPanel = std::ptrdiff_t(w.k + 1) * kPanel;
    p.b = w.data;
    p.c = z;
    p.cRow = ldz;
    p.panels = panels(w.n);
    p.accumulate = accumulate;
    const Real *const biasRow = w.data + std::ptrdiff_t(w.k) * kPanel;
    if (gate < 0) {
        if (bias && !accumulate) p.start = biasRow;
        return product(p);
    }
    const GatePanels g(units, gate);
    p.panels = g.count;
    p.b += g.first * p.bPanel;
    if (bias && !accumulate) p.start = biasRow + g.first * p.bPanel;
    if (g.whole) {
        p.c += g.first * kPanel;
        return product(p);
    }
    p.c = room;
    p.cRow = g.count * kPanel;
    p.accumulate = false;
    product(p);
    for (int r = 0; r < rows; ++r) {
        const Real *const from = room + std::ptrdiff_t(r) * p.cRow + g.offset;
        Real *const to = z + std::ptrdiff_t(r) * ldz + gate * units;
        if (accumulate)
            for (int u = 0; u < units; ++u) to[u] += from[u];
        else
            std::copy_n(from, units, to);
    }
}

void Kernel::backward(const Real *dz, int ldz, int rows, int gate, Real *da, std::ptrdiff_t lda, bool accumulate) const
{
    const int first = gate < 0 ? 0 : gate * units;
    Product p;
    p.m = rows;
    p.k = gate < 0 ? w.n : units;
    p.a = dz + first;
    p.aRow = ldz;
    p.b = w.transposed + std::ptrdiff_t(first) * kPanel;
    p.bPanel = std::ptrdiff_t(w.n) * kPanel;
    p.c = da;
    p.cRow = lda;
    p.panels = panels(w.k);
    p.accumulate = accumulate;
    p.lastColumns = w.k % kPanel ? w.k % kPanel : kPanel;
    product(p);
}

void Kernel::gradient(const Real *a, int lda, const Real *dz, int ldz, int rows, int gate, Real *packed, bool bias) const
{
    const std::ptrdiff_t panel = std::ptrdiff_t(w.k + 1) * kPanel;
    Product p;
    p.m = w.k;
    p.k = rows;
    p.a = a;
    p.aRow = 1;
    p.aK = lda;
    p.b = dz;
    p.bPanel = kPanel;
    p.bK = ldz;
    p.c = packed;
    p.cRow = kPanel;
    p.cPanel = panel;
    p.panels = panels(w.n);
    p.accumulate = true;
    if (gate >= 0) {
        const GatePanels g(units, gate);
        p.c += g.first * panel;
        p.panels = g.count;
        if (g.whole) {
            p.b += g.first * kPanel;
        } else { // the neighbours' columns are zero here
            const int width = g.count * kPanel;
            for (int r = 0; r < rows; ++r) {
                Real *const to = room + std::ptrdiff_t(r) * width;
                std::fill_n(to, width, Real(0));
                std::copy_n(dz + std::ptrdiff_t(r) * ldz + gate * units, units, to + g.offset);
            }
            p.b = room;
            p.bK = width;
        }
    }
    product(p);
    if (!bias) return;
    for (int i = 0; i < p.panels; ++i)
        columnSums(p.b + i * p.bPanel, rows, p.bK, p.c + i * panel + std::ptrdiff_t(w.k) * kPanel, true);
}

} // namespace netloom::recurrent
