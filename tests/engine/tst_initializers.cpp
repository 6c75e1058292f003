#include "initializers/initializer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace netloom;

namespace {

std::unique_ptr<Initializer> make(std::string_view text)
{
    auto part = makePart<Initializer>(PartKind::Initializer, text);
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

std::vector<float> fill(std::string_view text, const Shape &shape, Initializer::Key key = {1, 2, 3})
{
    std::vector<float> out(std::size_t(shape.size()), 77.0f);
    make(text)->fill(out, shape, key);
    return out;
}

struct Spread { const char *text; std::vector<int> shape; double mean, deviation, limit; };

const double kCut = .87962566103423978;

// 69→32: fans 69 and 32; the convolution 3×3×8→16: fans 72 and 144
const std::vector<Spread> kSpreads{
    {"glorot_uniform", {690, 320}, 0, std::sqrt(2. / 1010), std::sqrt(6. / 1010)},
    {"glorot_normal", {690, 320}, 0, std::sqrt(2. / 1010), 2 * std::sqrt(2. / 1010) / kCut},
    {"he_uniform", {690, 320}, 0, std::sqrt(2. / 690), std::sqrt(6. / 690)},
    {"he_normal", {690, 320}, 0, std::sqrt(2. / 690), 2 * std::sqrt(2. / 690) / kCut},
    {"lecun_uniform", {690, 320}, 0, std::sqrt(1. / 690), std::sqrt(3. / 690)},
    {"lecun_normal", {690, 320}, 0, std::sqrt(1. / 690), 2 * std::sqrt(1. / 690) / kCut},
    {"glorot_uniform", {30, 30, 8, 16}, 0, std::sqrt(2. / (900 * 24)), std::sqrt(6. / (900 * 24))},
    {"he_uniform", {30, 30, 8, 16}, 0, std::sqrt(2. / 7200), std::sqrt(6. / 7200)},
    {"variance_scaling(2,mode=fan_out,distribution=untruncated_normal)", {690, 320}, 0, std::sqrt(2. / 320), 10},
    {"random_uniform", {400, 400}, 0, .1 / std::sqrt(12.), .05},
    {"uniform(minval=1,maxval=3)", {400, 400}, 2, 2 / std::sqrt(12.), 3},
    {"random_normal", {400, 400}, 0, .05, 1},
    {"normal(mean=2,stddev=0.5)", {400, 400}, 2, .5, 9},
    {"truncated_normal", {400, 400}, 0, .05 * kCut, .1},
};

} // namespace

class TestInitializers : public QObject {
    Q_OBJECT

private slots:
    void registered()
    {
        for (const char *type : {"constant", "fill", "glorot_normal", "glorot_uniform", "he_normal", "he_uniform", "lecun_normal",
                                 "lecun_uniform", "ones", "random_normal", "random_uniform", "truncated_normal", "zeros"}) {
            const PartInfo *info = findPart(PartKind::Initializer, type);
            QVERIFY2(info, type);
            QVERIFY(!info->cases.empty() && !info->doc.empty() && !info->keras.empty());
        }
        QVERIFY(!makePart<Initializer>(PartKind::Initializer, "random_normal(stddev=-1)"));
        const auto swapped = make("random_uniform(minval=1,maxval=0)")->check({2, 2});
        QVERIFY(!swapped);
        QCOMPARE(swapped.error().code, std::string("E-COMBO"));
    }

    void fixedValues()
    {
        QCOMPARE(fill("zeros", {3}), (std::vector<float>{0, 0, 0}));
        QCOMPARE(fill("ones", {2}), (std::vector<float>{1, 1}));
        QCOMPARE(fill("constant(0.25)", {2}), (std::vector<float>{.25f, .25f}));
        QCOMPARE(fill("fill", {2, 3}), (std::vector<float>{-.5f, .2f, -.2f, .5f, .1f, -.3f}));
        QCOMPARE(fill("fill(2)", {3}), (std::vector<float>{-.3f, .4f, 0}));
        QCOMPARE(fill("fill(4)", {3, 1}), (std::vector<float>{-.1f, -.5f, .2f}));
    }

    void spread_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(kSpreads.size()); ++i)
            QTest::addRow("%d %s", i, kSpreads[std::size_t(i)].text) << i;
    }
    void spread()
    {
        QFETCH(int, index);
        const Spread &s = kSpreads[std::size_t(index)];
        const auto v = fill(s.text, Shape(s.shape));
        double mean = 0, square = 0, largest = 0;
        for (float x : v) {
            mean += x;
            largest = std::max(largest, double(std::fabs(x)));
        }
        const double n = double(v.size());
        mean /= n;
        for (float x : v) square += (x - mean) * (x - mean);
        const double deviation = std::sqrt(square / n);
        QVERIFY2(std::fabs(mean - s.mean) < 5 * s.deviation / std::sqrt(n), qPrintable(QString::number(mean)));
        QVERIFY2(std::fabs(deviation / s.deviation - 1) < .01, qPrintable(QString::number(deviation / s.deviation)));
        QVERIFY2(largest <= s.limit * (1 + 1e-6), qPrintable(QString::number(largest)));
    }

    void knownLimit()
    {
        const auto v = fill("glorot_uniform", {69, 32});
        const float largest = std::fabs(*std::max_element(v.begin(), v.end(), [](float a, float b) { return std::fabs(a) < std::fabs(b); }));
        QVERIFY(largest <= .243733f && largest > .24f);
    }

    void everyCase_data()
    {
        QTest::addColumn<QString>("text");
        for (const PartInfo *info : parts(PartKind::Initializer))
            for (const PartCase &c : info->cases)
                QTest::newRow(partText(*info, c.config).c_str()) << QString::fromStdString(partText(*info, c.config));
    }
    /// A function of the key; vectors and scalars work; random ones differ by seed, node and parameter.
    void everyCase()
    {
        QFETCH(QString, text);
        const std::string words = text.toStdString();
        const auto a = fill(words, {30, 40});
        QVERIFY(a == fill(words, {30, 40}));
        QVERIFY(std::none_of(a.begin(), a.end(), [](float v) { return v == 77.0f || !std::isfinite(v); }));
        QVERIFY(std::isfinite(fill(words, {})[0]));
        QVERIFY(std::isfinite(fill(words, {5})[4]));
        const PartInfo *info = findPart(PartKind::Initializer, words.substr(0, words.find('(')));
        const bool random = info && info->schema.find("seed");
        const bool fixedSeed = words.find("seed") != std::string::npos;
        QCOMPARE(a != fill(words, {30, 40}, {2, 2, 3}), random && !fixedSeed);
        QCOMPARE(a != fill(words, {30, 40}, {1, 3, 3}), random);
        QCOMPARE(a != fill(words, {30, 40}, {1, 2, 4}), random);
    }
};

QTEST_APPLESS_MAIN(TestInitializers)
#include "tst_initializers.moc"
