#include "core/random.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <vector>

using namespace netloom;

namespace {

using Words = std::array<std::uint32_t, 4>;

std::uint64_t hashOf(const std::vector<float> &values)
{
    std::uint64_t hash = 1469598103934665603ULL;
    for (float v : values) hash = (hash ^ std::bit_cast<std::uint32_t>(v)) * 1099511628211ULL;
    return hash;
}

} // namespace

class TestRandom : public QObject {
    Q_OBJECT

private slots:
    /// Random123's kat_vectors, philox4x32 10 rounds.
    void knownAnswers()
    {
        QCOMPARE(philox({0, 0, 0, 0}, {0, 0}), (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        QCOMPARE(philox({~0u, ~0u, ~0u, ~0u}, {~0u, ~0u}), (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QCOMPARE(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
                 (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    /// Any first element and any length give the same elements.
    void pieces()
    {
        const RandomStream s{42, 7, Purpose::Dropout, 123456789012ULL, 3};
        std::vector<std::uint32_t> all(300);
        std::vector<float> uniform(300), normal(300);
        randomWords(s, 0, all);
        randomUniform(s, 0, uniform);
        randomNormal(s, 0, normal);
        for (std::uint32_t b = 0; b < 75; ++b) {
            const Words w = randomBlock(s, b);
            for (std::size_t k = 0; k < 4; ++k) QCOMPARE(all[4 * b + k], w[k]);
        }
        for (std::size_t first : {0, 1, 2, 3, 5, 64, 131})
            for (std::size_t n : {0, 1, 3, 4, 17, 128}) {
                std::vector<std::uint32_t> w(n);
                std::vector<float> u(n), z(n);
                randomWords(s, first, w);
                randomUniform(s, first, u);
                randomNormal(s, first, z);
                QVERIFY(std::equal(w.begin(), w.end(), all.begin() + std::ptrdiff_t(first)));
                QVERIFY(std::equal(u.begin(), u.end(), uniform.begin() + std::ptrdiff_t(first)));
                QVERIFY(std::equal(z.begin(), z.end(), normal.begin() + std::ptrdiff_t(first)));
            }
    }

    /// Every part of the name of a stream changes its numbers.
    void streams()
    {
        const std::vector<RandomStream> all{{1, 2, Purpose::Noise, 3, 4},   {2, 2, Purpose::Noise, 3, 4},
                                            {1, 3, Purpose::Noise, 3, 4},   {1, 2, Purpose::Dropout, 3, 4},
                                            {1, 2, Purpose::Noise, 4, 4},   {1, 2, Purpose::Noise, 3, 5},
                                            {1ULL << 32 | 1, 2, Purpose::Noise, 3, 4},
                                            {1, 2, Purpose::Noise, 1ULL << 32 | 3, 4}};
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) QVERIFY(randomBlock(all[i], 0) != randomBlock(all[j], 0));
    }

    void uniformMoments()
    {
        std::vector<float> u(1 << 20);
        randomUniform({5, 0, Purpose::Weights, 0, 0}, 0, u);
        double mean = 0, square = 0, lag = 0;
        for (std::size_t i = 0; i < u.size(); ++i) {
            QVERIFY(u[i] >= 0 && u[i] < 1);
            mean += u[i];
            square += double(u[i]) * u[i];
            if (i) lag += (u[i] - .5) * (u[i - 1] - .5);
        }
        const double n = double(u.size());
        QVERIFY(std::fabs(mean / n - .5) < 1.5e-3);
        QVERIFY(std::fabs(square / n - 1. / 3) < 1.5e-3);
        QVERIFY(std::fabs(lag / n) < 5e-4);
    }

    void normalMoments()
    {
        std::vector<float> z(1 << 20);
        randomNormal({5, 0, Purpose::Weights, 0, 0}, 0, z);
        double m[5] = {};
        int beyond = 0;
        for (float v : z) {
            double power = 1;
            for (double &moment : m) moment += power, power *= v;
            beyond += std::fabs(v) > 1.959964f;
        }
        const double n = double(z.size());
        QVERIFY(std::fabs(m[1] / n) < 4e-3);
        QVERIFY(std::fabs(m[2] / n - 1) < 6e-3);
        QVERIFY(std::fabs(m[3] / n) < 1e-2);
        QVERIFY(std::fabs(m[4] / n - 3) < 4e-2);
        QVERIFY(std::fabs(beyond / n - .05) < 1e-3);
    }

    /// Box–Muller with the library's functions is the same to rounding.
    void normalAgainstLibrary()
    {
        const RandomStream s{9, 1, Purpose::Noise, 2, 0};
        std::vector<float> z(4000);
        randomNormal(s, 0, z);
        for (std::uint32_t b = 0; b < 1000; ++b) {
            const Words w = randomBlock(s, b);
            for (std::size_t k = 0; k < 4; k += 2) {
                const double r = std::sqrt(-2 * std::log((w[k] + 1.0) / 4294967296.0));
                const double a = 2 * M_PI * (w[k + 1] / 4294967296.0);
                QVERIFY(std::fabs(z[4 * b + k] - r * std::cos(a)) < 5e-7);
                QVERIFY(std::fabs(z[4 * b + k + 1] - r * std::sin(a)) < 5e-7);
            }
        }
    }

    /// Equal bits at every CPU level and with every library.
    void bits()
    {
        std::vector<float> z(100000);
        randomNormal({2024, 3, Purpose::Noise, 1, 0}, 0, z);
        qInfo("hash %016llx", static_cast<unsigned long long>(hashOf(z)));
        QCOMPARE(hashOf(z), std::uint64_t(0x5b0ec8e22a88b6be));
    }

    void permutations()
    {
        for (std::size_t n : {0, 1, 2, 10, 1023, 1024, 1025, 5000}) {
            std::vector<std::uint32_t> p(n), again(n), other(n);
            randomPermutation({3, 0, Purpose::Shuffle, 8, 0}, p);
            randomPermutation({3, 0, Purpose::Shuffle, 8, 0}, again);
            randomPermutation({3, 0, Purpose::Shuffle, 9, 0}, other);
            QVERIFY(p == again);
            if (n >= 10) QVERIFY(p != other);
            std::sort(p.begin(), p.end());
            for (std::size_t i = 0; i < n; ++i) QCOMPARE(p[i], std::uint32_t(i));
        }
    }

    /// Each of the 24 orders of four elements is equally likely: χ² with 23 degrees of freedom.
    void permutationsAreFair()
    {
        std::vector<int> count(256);
        const int trials = 24000;
        for (int t = 0; t < trials; ++t) {
            std::array<std::uint32_t, 4> p;
            randomPermutation({11, 0, Purpose::Shuffle, std::uint64_t(t), 0}, p);
            ++count[p[0] << 6 | p[1] << 4 | p[2] << 2 | p[3]];
        }
        double chi2 = 0;
        int orders = 0;
        for (int c : count)
            if (c) ++orders, chi2 += (c - 1000.0) * (c - 1000.0) / 1000.0;
        QCOMPARE(orders, 24);
        QVERIFY2(chi2 < 49.7, qPrintable(QString::number(chi2))); // 0.1 %
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
