#include "core/elementwise.h"
#include "core/reduce.h"

#include <QTest>

#include <bit>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace netloom;

namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

struct Function {
    const char *name;
    void (*run)(const float *, float *, std::ptrdiff_t);
    long double (*exact)(long double);
    double from, to, limit; ///< largest relative error
};

const Function kFunctions[] = {
    {"exp", vexp, [](long double x) { return std::exp(x); }, -87, 88.7, 1e-7},
    {"log", vlog, [](long double x) { return std::log(x); }, 1e-30, 50, 1e-7},
    {"log near 1", vlog, [](long double x) { return std::log(x); }, .7, 1.5, 1.5e-7},
    {"log1p", vlog1p, [](long double x) { return std::log1p(x); }, -.999, 50, 1.5e-7},
    {"log1p near 0", vlog1p, [](long double x) { return std::log1p(x); }, -1e-3, 1e-3, 1e-7},
    {"expm1", vexpm1, [](long double x) { return std::expm1(x); }, -20, 88, 1.5e-7},
    {"expm1 near 0", vexpm1, [](long double x) { return std::expm1(x); }, -1e-3, 1e-3, 1.5e-7},
    {"tanh", vtanh, [](long double x) { return std::tanh(x); }, -10, 10, 3e-7},
    {"tanh near 0", vtanh, [](long double x) { return std::tanh(x); }, -1e-3, 1e-3, 3e-7},
    {"sigmoid", vsigmoid, [](long double x) { return 1 / (1 + std::exp(-x)); }, -80, 80, 2e-7},
};

std::uint64_t mix(std::uint64_t hash, const std::vector<float> &values)
{
    for (float v : values)
        hash = (hash ^ (std::isnan(v) ? 0x7fc00000u : std::bit_cast<std::uint32_t>(v))) * 1099511628211ULL;
    return hash;
}

} // namespace

class TestElementwise : public QObject {
    Q_OBJECT

private slots:
    void error_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kFunctions)); ++i) QTest::newRow(kFunctions[i].name) << i;
    }
    void error()
    {
        QFETCH(int, index);
        const Function &f = kFunctions[index];
        const int n = 400001;
        std::vector<float> x(n), y(n);
        for (int i = 0; i < n; ++i) x[i] = float(f.from + (f.to - f.from) * i / (n - 1));
        f.run(x.data(), y.data(), n);
        double worst = 0;
        for (int i = 0; i < n; ++i) {
            const long double exact = f.exact(x[i]);
            if (exact == 0) QVERIFY(y[i] == 0);
            else worst = std::max(worst, double(std::fabs((y[i] - exact) / exact)));
        }
        qInfo("largest relative error %.2e", worst);
        QVERIFY2(worst < f.limit, qPrintable(QString::number(worst)));
    }

    void edges()
    {
        const auto at = [](auto run, float x) { float y = 0; run(&x, &y, 1); return y; };
        QCOMPARE(at(vexp, -kInf), 0.0f);
        QCOMPARE(at(vexp, kInf), kInf);
        QCOMPARE(at(vexp, 0.0f), 1.0f);
        QCOMPARE(at(vexp, 88.73f), kInf);
        QVERIFY(std::isfinite(at(vexp, 88.72f)));
        QCOMPARE(at(vexp, -104.0f), 0.0f);
        QCOMPARE(at(vexp, -1e30f), 0.0f);
        QCOMPARE(at(vlog, 0.0f), -kInf);
        QCOMPARE(at(vlog, kInf), kInf);
        QVERIFY(std::isnan(at(vlog, -1.0f)));
        QCOMPARE(at(vlog, 1.0f), 0.0f);
        QCOMPARE(at(vlog1p, -1.0f), -kInf);
        QVERIFY(std::isnan(at(vlog1p, -1.5f)));
        QCOMPARE(at(vlog1p, kInf), kInf);
        QVERIFY(std::fabs(at(vlog1p, 1e35f) - 80.590478f) < 1e-4f);
        QCOMPARE(at(vexpm1, -kInf), -1.0f);
        QCOMPARE(at(vexpm1, kInf), kInf);
        QVERIFY(std::isfinite(at(vexpm1, 88.72f)));
        QCOMPARE(at(vtanh, kInf), 1.0f);
        QCOMPARE(at(vtanh, -kInf), -1.0f);
        QVERIFY(std::signbit(at(vtanh, -0.0f)));
        QCOMPARE(at(vsigmoid, kInf), 1.0f);
        QCOMPARE(at(vsigmoid, -kInf), 0.0f);
        QCOMPARE(at(vsigmoid, 0.0f), 0.5f);
        for (const Function &f : kFunctions) QVERIFY2(std::isnan(at(f.run, kNaN)), f.name);
    }

    void tailsAndInPlace_data() { error_data(); }
    /// Every length 0…70 gives the bits of one element at a time, in place and not, and writes nothing beyond.
    void tailsAndInPlace()
    {
        QFETCH(int, index);
        const Function &f = kFunctions[index];
        for (int n = 0; n <= 70; ++n) {
            std::vector<float> x(n + 1), one(n + 1, 7.0f), all(n + 1, 7.0f);
            for (int i = 0; i <= n; ++i) x[i] = float(f.from + (f.to - f.from) * (i + .3) / 71);
            for (int i = 0; i < n; ++i) f.run(&x[i], &one[i], 1);
            f.run(x.data(), all.data(), n);
            QVERIFY(one == all);
            std::vector<float> place = x;
            f.run(place.data(), place.data(), n);
            for (int i = 0; i < n; ++i) QCOMPARE(place[i], one[i]);
            QCOMPARE(place[n], x[n]);
        }
        const float x = float(f.from + (f.to - f.from) * .4);
        float y = 0;
        f.run(&x, &y, 1);
        if (f.run == vexp) QCOMPARE(fexp(x), y);
        if (f.run == vlog) QCOMPARE(flog(x), y);
        if (f.run == vlog1p) QCOMPARE(flog1p(x), y);
    }

    /// The same bits at AVX2 and AVX-512, on every machine: a hash over the whole range of floats.
    void bits()
    {
        std::vector<float> x, y;
        for (std::uint32_t i = 0; i < (1u << 18); ++i) {
            const float v = std::bit_cast<float>(i * 16411u);
            if (std::isnormal(v)) x.push_back(v); // denormals depend on the processor's flush mode
        }
        y.resize(x.size());
        std::uint64_t hash = 1469598103934665603ULL;
        for (const Function &f : kFunctions) {
            f.run(x.data(), y.data(), std::ptrdiff_t(x.size()));
            for (float &v : y)
                if (!std::isnormal(v) && std::isfinite(v)) v = 0;
            hash = mix(hash, y);
        }
        qInfo("hash %016llx", static_cast<unsigned long long>(hash));
        // The level without fused multiply-add may differ.
        if (!__builtin_cpu_supports("fma")) QSKIP("needs a processor with FMA");
        QCOMPARE(hash, std::uint64_t(0xe0073d5102c3a883));
    }

    void reductions()
    {
        std::vector<float> x(1000), y(1000);
        double exact = 0, squares = 0, product = 0;
        for (int i = 0; i < 1000; ++i) {
            x[i] = float(std::sin(i * .7)) * float(i);
            y[i] = float(std::cos(i * .3));
            exact += x[i];
            squares += double(x[i]) * x[i];
            product += double(x[i]) * y[i];
        }
        QVERIFY(std::fabs(sum(x.data(), 1000) - exact) < 1e-9);
        QVERIFY(std::fabs(sumSquares(x.data(), 1000) / squares - 1) < 1e-13);
        QVERIFY(std::fabs(dot(x.data(), y.data(), 1000) - product) < 1e-9);
        QCOMPARE(sum(x.data(), 0), 0.0);
        for (int n = 1; n < 70; ++n) QCOMPARE(maximum(x.data(), n), *std::max_element(x.begin(), x.begin() + n));
        QVERIFY(allFinite(x.data(), 1000));
        for (int bad : {0, 15, 16, 999}) {
            std::vector<float> z = x;
            z[bad] = kNaN;
            QVERIFY(std::isnan(maximum(z.data(), 1000)));
            QVERIFY(!allFinite(z.data(), 1000));
            z[bad] = -kInf;
            QVERIFY(!allFinite(z.data(), 1000));
            QVERIFY(!std::isnan(maximum(z.data(), 1000)));
        }
    }

    /// The order of the sum is part of the contract: 16 lanes, then pairs 8, 4, 2, 1 apart.
    void orderOfSums()
    {
        std::vector<float> x(53);
        for (int i = 0; i < 53; ++i) x[i] = std::ldexp(1.0f + float(i) / 64, (i * 37) % 60);
        double lane[16] = {};
        for (int i = 0; i < 53; ++i) lane[i % 16] += x[i];
        for (int half = 8; half > 0; half /= 2)
            for (int i = 0; i < half; ++i) lane[i] += lane[i + half];
        QCOMPARE(sum(x.data(), 53), lane[0]);
    }
};

QTEST_APPLESS_MAIN(TestElementwise)
#include "tst_elementwise.moc"
