#include "core/kernels.h"

#include <chrono>
#include <cstring>

// Built with -ffp-contract=fast: each statement has one product and one addend, so that AVX2 and AVX-512 do the same FMAs.

namespace netloom {
namespace {

#if defined(__AVX512F__)
constexpr int kVectorBytes = 64;
#elif defined(__AVX__)
constexpr int kVectorBytes = 32;
#else
constexpr int kVectorBytes = 16;
#endif
constexpr int kLanes = kVectorBytes / int(sizeof(Real));
constexpr int kPerPanel = kPanel / kLanes;         // vectors in one panel row
typedef Real Vec __attribute__((vector_size(kVectorBytes)));
typedef Real VecU __attribute__((vector_size(kVectorBytes), aligned(alignof(Real)), may_alias));

inline Vec load(const Real *p) { return *reinterpret_cast<const VecU *>(p); }
inline void store(Real *p, Vec v) { *reinterpret_cast<VecU *>(p) = v; }

// Accumulators of one tile fit the registers: 32 with AVX-512, 16 else; two loads of B and a broadcast besides.
#if defined(__AVX512F__)
constexpr int kWideRows = sizeof(Real) == 4 ? 8 : 4;   // two panels at a time
constexpr int kTallRows = sizeof(Real) == 4 ? 16 : 8;  // one panel
constexpr int kWidePanels = 2;
#elif defined(__AVX__)
constexpr int kWideRows = 6, kTallRows = sizeof(Real) == 4 ? 6 : 3, kWidePanels = 1;
#else
constexpr int kWideRows = 2, kTallRows = 2, kWidePanels = 1;
#endif
constexpr int kBlock = 256;   // k steps per pass: a pair of panels stays in L1 while the row tiles go over it

struct Tile {
    int k;
    const Real *a;
    std::ptrdiff_t aRow, aK;
    const Real *b;
    std::ptrdiff_t bPanel, bK;
    Real *c;
    std::ptrdiff_t cRow, cPanel;
    const Real *start;
    std::ptrdiff_t startPanel;
    bool accumulate;
};

alignas(64) constexpr Real kZeros[kPanel] = {};

// The start is a template argument, so that the accumulators never leave the registers.
template <int MR, int NP, bool Accumulate> __attribute__((always_inline)) inline void tile(const Tile &t)
{
    constexpr int NV = NP * kPerPanel;
    Vec acc[MR][NV];
    for (int v = 0; v < NV; ++v) {
        const int p = v / kPerPanel, lane = v % kPerPanel * kLanes;
        if constexpr (Accumulate) {
            for (int i = 0; i < MR; ++i) acc[i][v] = load(t.c + i * t.cRow + p * t.cPanel + lane);
        } else {
            const Vec s = load(t.start + p * t.startPanel + lane);
            for (int i = 0; i < MR; ++i) acc[i][v] = s;
        }
    }
    const Real *a = t.a;
    const Real *b = t.b;
    const std::ptrdiff_t aRow = t.aRow, aK = t.aK, bK = t.bK, bPanel = t.bPanel;
    for (int k = 0; k < t.k; ++k, a += aK, b += bK) {
        Vec bv[NV];
        for (int v = 0; v < NV; ++v) bv[v] = load(b + v / kPerPanel * bPanel + v % kPerPanel * kLanes);
        for (int i = 0; i < MR; ++i) {
            const Real x = a[i * aRow]; // scalar × vector: one broadcast from memory, no use of the shuffle port
            for (int v = 0; v < NV; ++v) acc[i][v] = acc[i][v] + x * bv[v];
        }
    }
    for (int i = 0; i < MR; ++i)
        for (int v = 0; v < NV; ++v)
            store(t.c + i * t.cRow + v / kPerPanel * t.cPanel + v % kPerPanel * kLanes, acc[i][v]);
}

template <int MR, int NP> __attribute__((noinline)) void tileOf(const Tile &t)
{
    if (t.accumulate)
        tile<MR, NP, true>(t);
    else
        tile<MR, NP, false>(t);
}

template <int NP, int MR> void tail(int rows, const Tile &t)
{
    if (rows == MR) return tileOf<MR, NP>(t);
    if constexpr (MR > 1) tail<NP, MR - 1>(rows, t);
}

template <int NP, int MR> void rowTiles(int m, Tile t)
{
    for (; m >= MR; m -= MR, t.a += MR * t.aRow, t.c += MR * t.cRow) tileOf<MR, NP>(t);
    if (m > 0) tail<NP, MR>(m, t);
}

template <int NP, int MR> void panelGroup(const Product &p, int panel)
{
    for (int k0 = 0; k0 < p.k || k0 == 0; k0 += kBlock) {
        Tile t{};
        t.k = p.k - k0 < kBlock ? p.k - k0 : kBlock;
        t.a = p.a + k0 * p.aK;
        t.aRow = p.aRow;
        t.aK = p.aK;
        t.b = p.b + panel * p.bPanel + k0 * p.bK;
        t.bPanel = p.bPanel;
        t.bK = p.bK;
        t.c = p.c + panel * p.cPanel;
        t.cRow = p.cRow;
        t.cPanel = p.cPanel;
        t.start = p.start ? p.start + panel * p.bPanel : kZeros;
        t.startPanel = p.start ? p.bPanel : 0;
        t.accumulate = p.accumulate || k0 > 0;
        rowTiles<NP, MR>(p.m, t);
    }
}

// The last panel where C has no room for 16 columns: through a buffer.
void narrowPanel(const Product &p, int panel)
{
    alignas(64) Real buffer[kTallRows][kPanel];
    for (int i0 = 0; i0 < p.m; i0 += kTallRows) {
        Product q = p;
        q.m = p.m - i0 < kTallRows ? p.m - i0 : kTallRows;
        q.panels = 1;
        q.a = p.a + i0 * p.aRow;
        q.b = p.b + panel * p.bPanel;
        q.start = p.start ? p.start + panel * p.bPanel : nullptr;
        q.c = &buffer[0][0];
        q.cRow = kPanel;
        Real *const c = p.c + i0 * p.cRow + panel * p.cPanel;
        if (p.accumulate)
            for (int i = 0; i < q.m; ++i)
                for (int j = 0; j < p.lastColumns; ++j) buffer[i][j] = c[i * p.cRow + j];
        panelGroup<1, kTallRows>(q, 0);
        for (int i = 0; i < q.m; ++i)
            for (int j = 0; j < p.lastColumns; ++j) c[i * p.cRow + j] = buffer[i][j];
    }
}

} // namespace

void product(const Product &p)
{
    const int full = p.lastColumns < kPanel ? p.panels - 1 : p.panels;
    int panel = 0;
    if constexpr (kWidePanels == 2)
        for (; panel + 2 <= full; panel += 2) panelGroup<2, kWideRows>(p, panel);
    for (; panel < full; ++panel) panelGroup<1, kTallRows>(p, panel);
    if (full < p.panels) narrowPanel(p, full);
}

void packKernel(const float *plain, int k, int n, Real *packed)
{
    for (int p = 0; p < panels(n); ++p)
        for (int i = 0; i < k; ++i)
            for (int j = 0; j < kPanel; ++j)
                packed[(std::ptrdiff_t(p) * (k + 1) + i) * kPanel + j] =
                    p * kPanel + j < n ? Real(plain[std::ptrdiff_t(i) * n + p * kPanel + j]) : Real(0);
}

void unpackKernel(const Real *packed, int k, int n, float *plain)
{
    for (int i = 0; i < k; ++i)
        for (int j = 0; j < n; ++j)
            plain[std::ptrdiff_t(i) * n + j] =
                float(packed[(std::ptrdiff_t(j / kPanel) * (k + 1) + i) * kPanel + j % kPanel]);
}

void packBias(const float *plain, int k, int n, Real *packed)
{
    for (int j = 0; j < panels(n) * kPanel; ++j)
        packed[(std::ptrdiff_t(j / kPanel) * (k + 1) + k) * kPanel + j % kPanel] = j < n ? Real(plain[j]) : Real(0);
}

void unpackBias(const Real *packed, int k, int n, float *plain)
{
    for (int j = 0; j < n; ++j) plain[j] = float(packed[(std::ptrdiff_t(j / kPanel) * (k + 1) + k) * kPanel + j % kPanel]);
}

void transposePanel(const Real *packed, int k, int n, int panel, int row0, int rows, Real *transposed)
{
    const int last = row0 + rows < k ? row0 + rows : k;
    const int columns = n - panel * kPanel < kPanel ? n - panel * kPanel : kPanel;
    const Real *const from = packed + std::ptrdiff_t(panel) * (k + 1) * kPanel;
    for (int i0 = row0; i0 < last; i0 += kPanel) {
        const int w = last - i0 < kPanel ? last - i0 : kPanel;
        Real *const to = transposed + (std::ptrdiff_t(i0 / kPanel) * n + panel * kPanel) * kPanel;
        if (w == kPanel && columns == kPanel) {
            for (int j = 0; j < kPanel; ++j)
                for (int i = 0; i < kPanel; ++i) to[j * kPanel + i] = from[std::ptrdiff_t(i0 + i) * kPanel + j];
        } else {
            for (int j = 0; j < columns; ++j)
                for (int i = 0; i < w; ++i) to[j * kPanel + i] = from[std::ptrdiff_t(i0 + i) * kPanel + j];
        }
    }
}

void columnSums(const Real *m, int rows, std::ptrdiff_t ld, Real *out, bool accumulate)
{
    Vec acc[kPerPanel];
    for (int v = 0; v < kPerPanel; ++v) acc[v] = accumulate ? load(out + v * kLanes) : Vec{};
    for (int r = 0; r < rows; ++r)
        for (int v = 0; v < kPerPanel; ++v) acc[v] = acc[v] + load(m + r * ld + v * kLanes);
    for (int v = 0; v < kPerPanel; ++v) store(out + v * kLanes, acc[v]);
}

double measurePeak(double seconds)
{
    using Clock = std::chrono::steady_clock;
    // Named variables: an array of them would be kept in memory.
    Vec a0{}, a1{}, a2{}, a3{}, a4{}, a5{}, a6{}, a7{}, a8{}, a9{}, a10{}, a11{};
    Vec x = Vec{} + Real(0.9999999), y = Vec{} + Real(1e-9);
    asm volatile("" : "+v"(x), "+v"(y));
    double best = 0;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    do {
        constexpr int kRounds = 200000, kChains = 12;
        const auto t0 = Clock::now();
        for (int r = 0; r < kRounds; ++r) {
            a0 = a0 * x + y;
            a1 = a1 * x + y;
            a2 = a2 * x + y;
            a3 = a3 * x + y;
            a4 = a4 * x + y;
            a5 = a5 * x + y;
            a6 = a6 * x + y;
            a7 = a7 * x + y;
            a8 = a8 * x + y;
            a9 = a9 * x + y;
            a10 = a10 * x + y;
            a11 = a11 * x + y;
            // Two groups, so that each chain really runs (equal ones would be merged into one).
            asm volatile("" : "+v"(a0), "+v"(a1), "+v"(a2), "+v"(a3), "+v"(a4), "+v"(a5));
            asm volatile("" : "+v"(a6), "+v"(a7), "+v"(a8), "+v"(a9), "+v"(a10), "+v"(a11));
        }
        const double s = std::chrono::duration<double>(Clock::now() - t0).count();
        const double gf = 2.0 * kRounds * kChains * kLanes / s / 1e9;
        best = gf > best ? gf : best;
    } while (Clock::now() < end);
    return best;
}

} // namespace netloom
