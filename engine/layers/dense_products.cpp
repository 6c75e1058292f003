#include "layers/dense_products.h"

#include "core/kernels.h"

#include <algorithm>

namespace netloom {

namespace {

// How one view is walked as a matrix: all samples at once where a sample is one row, else sample by sample.
struct Walk {
    int calls, rows;             // calls × rows rows of `cols`
    std::ptrdiff_t step, row;    // between calls, between rows
    int last;                    // columns that fit the last panel
};

Walk walk(const View &v, int samples, int cols)
{
    const int positions = v.cols / cols;
    const int rest = cols % kPanel ? cols % kPanel : kPanel;
    if (positions == 1) return {1, samples, 0, v.ld, kPanel};
    return {samples, positions, v.ld, cols, rest};
}

// Columns past n would read the neighbour where samples lie without a gap: those panels go through a padded copy.
bool overreads(const ParamGradContext &c, const Walk &dy, int panel) { return dy.last < kPanel && panel == panels(c.n) - 1; }

void narrowGradient(const Walk &dy, Product p, const Real *b, Real *to)
{
    alignas(64) Real block[64 * kPanel] = {};
    const int k = p.k;
    const Real *const a = p.a;
    p.panels = 1;
    p.b = block;
    p.bK = kPanel;
    p.c = to;
    for (int k0 = 0; k0 < k; k0 += 64) {
        p.k = k - k0 < 64 ? k - k0 : 64;
        for (int r = 0; r < p.k; ++r)
            for (int j = 0; j < dy.last; ++j) block[r * kPanel + j] = b[(k0 + r) * dy.row + j];
        p.a = a + k0 * p.aK;
        product(p);
        p.accumulate = true;
    }
}

void tileGradient(const ParamGradContext &c, const Walk &x, const Walk &dy, const Real *a, const Real *b, int rows, bool add)
{
    if (rows <= 0) return;
    Product p;
    p.m = rows;
    p.k = x.rows;
    p.a = a;
    p.aRow = 1;
    p.aK = x.row;
    p.b = b;
    p.bPanel = kPanel;
    p.bK = dy.row;
    p.c = c.gradient;
    p.cRow = kPanel;
    p.cPanel = std::ptrdiff_t(c.tile.rows) * kPanel;
    p.accumulate = add;
    p.panels = c.tile.panels;
    const bool narrow = overreads(c, dy, c.tile.panel + c.tile.panels - 1);
    if (narrow) --p.panels;
    if (p.panels > 0) product(p);
    if (narrow) narrowGradient(dy, p, b + std::ptrdiff_t(p.panels) * kPanel, c.gradient + p.panels * p.cPanel);
}

void biasGradient(const ParamGradContext &c, const Real *b, const Walk &dy, int p, Real *out, bool add)
{
    if (!overreads(c, dy, c.tile.panel + p)) return columnSums(b, dy.rows, dy.row, out, add);
    for (int j = 0; j < kPanel; ++j) {
        Real s = add ? out[j] : Real(0);
        if (j < dy.last)
            for (int r = 0; r < dy.rows; ++r) s += b[r * dy.row + j];
        out[j] = s;
    }
}

} // namespace

void denseForward(const ParamView &w, int rows, const View &in, const View &out, bool bias, bool accumulate)
{
    const Walk x = walk(in, rows, w.k), y = walk(out, rows, w.n);
    Product p;
    p.m = x.rows;
    p.k = w.k;
    p.panels = panels(w.n);
    p.aRow = x.row;
    p.b = w.data;
    p.bPanel = std::ptrdiff_t(w.k + 1) * kPanel;
    if (bias) p.start = w.data + std::ptrdiff_t(w.k) * kPanel;
    p.cRow = y.row;
    p.accumulate = accumulate;
    p.lastColumns = y.last;
    for (int i = 0; i < x.calls; ++i) {
        p.a = in.data + i * x.step;
        p.c = out.data + i * y.step;
        product(p);
    }
}

void denseTransposed(const ParamView &w, int rows, const View &from, const View &to, bool accumulate)
{
    const Walk x = walk(to, rows, w.k), y = walk(from, rows, w.n);
    Product p;
    p.m = y.rows;
    p.k = w.n;
    p.panels = panels(w.k);
    p.aRow = y.row;
    p.b = w.transposed;
    p.bPanel = std::ptrdiff_t(w.n) * kPanel;
    p.cRow = x.row;
    p.accumulate = accumulate;
    p.lastColumns = x.last;
    for (int i = 0; i < y.calls; ++i) {
        p.a = from.data + i * y.step;
        p.c = to.data + i * x.step;
        product(p);
    }
}

void denseKernelGradient(const ParamGradContext &c, const View &in, const View &gradient, bool bias)
{
    const Walk x = walk(in, c.rows, c.k), dy = walk(gradient, c.rows, c.n);
    const ParamTile &t = c.tile;
    const bool withBias = t.row0 + t.rows > c.k;
    const int rows = t.rows - (withBias ? 1 : 0);
    const auto biasRow = [&](int p) { return c.gradient + (std::ptrdiff_t(p) * t.rows + rows) * kPanel; };
    for (int i = 0; i < x.calls; ++i) {
        const Real *const a = in.data + i * x.step + t.row0;
        const Real *const b = gradient.data + i * dy.step + std::ptrdiff_t(t.panel) * kPanel;
        const bool add = c.accumulate || i > 0;
        tileGradient(c, x, dy, a, b, rows, add);
        if (!withBias || !bias) continue;
        for (int p = 0; p < t.panels; ++p) biasGradient(c, b + p * kPanel, dy, p, biasRow(p), add);
    }
    if (withBias && !bias && !c.accumulate)
        for (int p = 0; p < t.panels; ++p) std::fill_n(biasRow(p), kPanel, Real(0));
}

} // namespace netloom
