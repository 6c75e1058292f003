// Rates of the product kernel at the shapes of the reference workloads, as fractions of the peak measured in the same run.
#include "core/kernels.h"
#include "core/tensor.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

using namespace netloom;

namespace {

template <class F> double seconds(F &&run)
{
    using Clock = std::chrono::steady_clock;
    run();
    double best = 1e9;
    for (int repeat = 0; repeat < 7; ++repeat) {
        const auto t0 = Clock::now();
        int n = 0;
        double s = 0;
        do {
            run();
            ++n;
            s = std::chrono::duration<double>(Clock::now() - t0).count();
        } while (s < 0.03);
        best = std::min(best, s / n);
    }
    return best;
}

AlignedBuffer<Real> filled(std::size_t n)
{
    AlignedBuffer<Real> b(n);
    for (std::size_t i = 0; i < n; ++i) b[i] = Real(int((i * 7 + 3) % 11) - 5) / 10;
    return b;
}

void report(const char *what, int m, int n, int k, double s, double peak)
{
    const double gf = 2.0 * m * n * k / s / 1e9;
    std::printf("%-7s %4d x %4d x %4d   %6.1f GF/s   %3.0f %%\n", what, m, n, k, gf, 100 * gf / peak);
}

void forward(double peak, int m, int n, int k)
{
    const int ld = sampleStride(k), out = sampleStride(n);
    const auto a = filled(std::size_t(m) * std::size_t(ld)), b = filled(packedSize(k, n));
    auto c = filled(std::size_t(m) * std::size_t(out));
    Product p;
    p.m = m;
    p.k = k;
    p.panels = panels(n);
    p.a = a.data();
    p.aRow = ld;
    p.b = b.data();
    p.bPanel = std::ptrdiff_t(k + 1) * kPanel;
    p.start = b.data() + std::ptrdiff_t(k) * kPanel;
    p.c = c.data();
    p.cRow = out;
    report("y = xW", m, n, k, seconds([&] { product(p); }), peak);
}

void weightGradient(double peak, int k, int n, int rows)
{
    const int ld = sampleStride(k), out = sampleStride(n);
    const auto x = filled(std::size_t(rows) * std::size_t(ld)), dy = filled(std::size_t(rows) * std::size_t(out));
    auto c = filled(64 * 2 * kPanel);
    const double s = seconds([&] {
        for (int panel = 0; panel < panels(n); panel += 2)
            for (int row = 0; row < k; row += 64) {
                Product p;
                p.m = std::min(64, k - row);
                p.k = rows;
                p.panels = std::min(2, panels(n) - panel);
                p.a = x.data() + row;
                p.aRow = 1;
                p.aK = ld;
                p.b = dy.data() + panel * kPanel;
                p.bPanel = kPanel;
                p.bK = out;
                p.c = c.data();
                p.cRow = kPanel;
                p.cPanel = 64 * kPanel;
                product(p);
            }
    });
    report("dW", k, n, rows, s, peak);
}

} // namespace

int main()
{
    const double peak = measurePeak(0.3);
    std::printf("peak %.1f GF/s\n", peak);
    for (const auto &[m, n, k] : {std::array{64, 16, 69}, std::array{64, 16, 16}, std::array{16, 128, 784}, std::array{16, 512, 784},
                                  std::array{16, 512, 512}, std::array{64, 512, 784}, std::array{1024, 1024, 1024}})
        forward(peak, m, n, k);
    for (const auto &[k, n, rows] : {std::array{69, 16, 128}, std::array{784, 128, 128}, std::array{784, 512, 128}, std::array{512, 512, 128}, std::array{512, 10, 128}})
        weightGradient(peak, k, n, rows);
}
