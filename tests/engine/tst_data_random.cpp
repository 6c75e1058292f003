#include "data/numpy_random.h"
#include "data/split.h"
#include "data/split_stratified.h"

#include <QTest>

#include <cmath>

using namespace netloom;
using Rows = std::vector<std::uint32_t>;

namespace {

Rows first(const Rows &rows, std::size_t n)
{
    return Rows(rows.begin(), rows.begin() + std::ptrdiff_t(std::min(n, rows.size())));
}
SplitSpec spec(SplitSpec::Kind kind, double train, double validation, double test, std::uint32_t seed)
{
    return {kind, train, validation, test, seed, {}};
}

struct Golden {
    std::size_t n;
    std::uint32_t seed;
    double size;
    std::size_t testRows;
    Rows test, train;
};

} // namespace

/// Golden values of NumPy and scikit-learn.
class TestDataRandom : public QObject {
    Q_OBJECT
private slots:
    void engine()
    {
        struct Row { std::uint32_t seed; Rows raw; Rows permutation; };
        const std::vector<Row> rows{
            {0, {2357136044u, 2546248239u, 3071714933u, 3626093760u}, {2, 8, 4, 9, 1, 6, 7, 3, 0, 5}},
            {1, {1791095845u, 4282876139u, 3093770124u, 4005303368u}, {2, 9, 6, 4, 0, 3, 1, 7, 8, 5}},
            {4, {4153361530u}, {3, 8, 4, 9, 2, 6, 0, 1, 5, 7}},
            {42, {1608637542u, 3421126067u, 4083286876u, 787846414u}, {8, 1, 5, 0, 7, 2, 9, 4, 3, 6}},
            {123, {2991312382u, 3062119789u, 1228959102u, 1840268610u}, {4, 0, 7, 5, 8, 3, 1, 6, 9, 2}}};
        for (const auto &row : rows) {
            NumpyRandom a(row.seed), b(row.seed);
            for (const auto raw : row.raw)
                QCOMPARE(a.next32(), raw);
            QCOMPARE(b.permutation(10), row.permutation);
        }
    }
    void uniforms()
    {
        NumpyRandom a(0), b(1), c(42), d(123);
        QCOMPARE(a.uniform(), .5488135039273248);
        QCOMPARE(a.uniform(), .7151893663724195);
        QCOMPARE(a.uniform(), .6027633760716439);
        QCOMPARE(b.uniform(), .417022004702574);
        QCOMPARE(b.uniform(), .7203244934421581);
        QCOMPARE(c.uniform(), .3745401188473625);
        QCOMPARE(c.uniform(), .9507143064099162);
        QCOMPARE(d.uniform(), .6964691855978616);
        QCOMPARE(d.uniform(), .28613933495037946);
    }
    void normals()
    {
        NumpyRandom a(0), b(1), c(42), d(123);
        QCOMPARE(a.normal(), 1.764052345967664);
        QCOMPARE(a.normal(), .4001572083672233);
        QCOMPARE(a.normal(), .9787379841057392);
        QCOMPARE(b.normal(), 1.6243453636632417);
        QCOMPARE(b.normal(), -.6117564136500754);
        QCOMPARE(c.normal(), .4967141530112327);
        QCOMPARE(c.normal(), -.13826430117118466);
        QCOMPARE(d.normal(), -1.0856306033005612);
        QCOMPARE(d.normal(), .9973454465835858);
        // The kept half of a pair survives other draws.
        NumpyRandom kept(0);
        QCOMPARE(kept.normal(), 1.764052345967664);
        kept.uniform();
        QCOMPARE(kept.normal(), .4001572083672233);
    }
    void integers()
    {
        NumpyRandom a(0), b(42), c(0);
        for (const std::int64_t v : {44, 47, 64, 67, 67, 9})
            QCOMPARE(a.randint(0, 100), v);
        for (const std::int64_t v : {51, 92, 14, 71, 60, 20})
            QCOMPARE(b.randint(0, 100), v);
        QCOMPARE(c.choice(10, 4, true), (Rows{5, 0, 3, 3}));
        NumpyRandom d(0);
        QCOMPARE(d.choice(10, 4, false), (Rows{2, 8, 4, 9}));
        QCOMPARE(d.interval(0), 0u);
    }
    void permutationsAreComplete()
    {
        for (const std::size_t n : {0u, 1u, 2u, 1797u, 45211u}) {
            NumpyRandom random(4);
            auto p = random.permutation(n);
            QCOMPARE(p.size(), n);
            std::sort(p.begin(), p.end());
            for (std::size_t i = 0; i < n; ++i)
                QCOMPARE(p[i], std::uint32_t(i));
        }
    }
    void holdOut()
    {
        const std::vector<Golden> all{
            {10, 123, .2, 2, {4, 0}, {7, 5, 8, 3, 1}},
            {100, 42, .2, 20, {83, 53, 70, 45, 44, 39, 22, 80}, {55, 88, 26, 42, 69}},
            {150, 42, .2, 30, {73, 18, 118, 78, 76, 31, 64, 141}, {22, 15, 65, 11, 42}},
            {506, 42, .2, 102, {173, 274, 491, 72, 452, 76, 316, 140}, {477, 15, 332, 423, 19}},
            {1797, 0, .2, 360, {1081, 1707, 927, 713, 262, 182, 303, 895}, {1109, 940, 192, 260, 1148}},
            {20323, 123, .2, 4065, {13114, 16941, 13439, 5645, 1474, 10648, 18911, 10148},
             {15964, 10992, 3223, 12898, 6949}},
            {20317, 123, .2, 4064, {10137, 1559, 6164, 5098, 17330, 6885}, {}},
            {20302, 123, .2, 4061, {12558, 8756, 15016, 6011, 8894, 9904}, {}},
            {45211, 4, .33, 14920, {23236, 7488, 33800, 18906, 12904, 1645}, {41104, 33685, 44951, 12138, 12280}},
            {100, 1, .07, 8, {}, {}}};
        for (const auto &g : all) {
            const auto s = split(spec(SplitSpec::Kind::Random, 1 - g.size, 0, g.size, g.seed), {.rows = g.n});
            QVERIFY(s.ok());
            QCOMPARE(s->test.size(), g.testRows);
            QCOMPARE(s->train.size(), g.n - g.testRows);
            QCOMPARE(first(s->test, g.test.size()), g.test);
            QCOMPARE(first(s->train, g.train.size()), g.train);
        }
    }
    void twoStages()
    {
        const auto s = split({.seed = 123}, {.rows = 20323});
        QVERIFY(s.ok());
        QCOMPARE(s->test.size(), std::size_t(4065));
        QCOMPARE(s->validation.size(), std::size_t(3252));
        QCOMPARE(s->train.size(), std::size_t(13006));
        QCOMPARE(first(s->validation, 6), (Rows{13385, 16629, 1787, 14152, 5802, 7409}));
        QCOMPARE(first(s->train, 5), (Rows{1285, 3614, 19003, 7750, 10887}));
        const auto t = split({.seed = 123}, {.rows = 20317});
        QCOMPARE(first(t->validation, 3), (Rows{4561, 18016, 4812}));
        QCOMPARE(first(t->train, 3), (Rows{18714, 2855, 5624}));
        QCOMPARE(t->train.size(), std::size_t(13002));
        const auto u = split({.seed = 123}, {.rows = 20302});
        QCOMPARE(first(u->validation, 3), (Rows{3692, 14954, 8533}));
        QCOMPARE(first(u->train, 3), (Rows{3148, 5721, 4442}));
        QCOMPARE(u->train.size(), std::size_t(12992));
    }
    void stratified()
    {
        std::vector<std::int32_t> iris;
        for (int i = 0; i < 150; ++i)
            iris.push_back(i / 50);
        const auto a = stratifiedHoldOut(iris, 30, 42);
        QVERIFY(a.ok());
        QCOMPARE(first(a->test, 8), (Rows{38, 127, 57, 93, 42, 56, 22, 20}));
        std::vector<int> perClass(3);
        for (const auto r : a->test)
            ++perClass[r / 50];
        QCOMPARE(perClass, (std::vector<int>{10, 10, 10}));

        std::vector<std::int32_t> rare(20054, 0);
        rare.insert(rare.end(), 269, 1);
        const auto b = stratifiedHoldOut(rare, 4065, 123);
        QCOMPARE(first(b->test, 5), (Rows{15190, 4400, 5194, 19752, 14384}));
        QCOMPARE(std::count_if(b->test.begin(), b->test.end(), [](auto r) { return r >= 20054; }), 54);

        const auto c = stratifiedHoldOut({0, 0, 0, 0, 0, 0, 0, 1, 1, 1}, 3, 0);
        QCOMPARE(c->test, (Rows{5, 4, 8}));
        QCOMPARE(QString::fromStdString(stratifiedHoldOut({0, 0, 0, 1}, 2, 0).error().code), "E-SPLIT-RARE");

        const auto parts = split(spec(SplitSpec::Kind::Stratified, .64, .16, .2, 42), {.rows = 150, .labels = iris});
        QVERIFY(parts.ok());
        QCOMPARE(parts->train.size(), std::size_t(96));
        QCOMPARE(parts->validation.size(), std::size_t(24));
        QCOMPARE(first(parts->test, 3), (Rows{38, 127, 57}));
    }
    void blocked()
    {
        const auto s = split(spec(SplitSpec::Kind::Blocked, .64, .16, .2, 0), {.rows = 100, .purge = 3});
        QVERIFY(s.ok());
        QCOMPARE(s->train.size(), std::size_t(61));
        QCOMPARE(s->train.front(), 0u);
        QCOMPARE(s->train.back(), 60u);
        QCOMPARE(s->validation.front(), 64u);
        QCOMPARE(s->validation.back(), 76u);
        QCOMPARE(s->test.front(), 80u);
        QCOMPARE(s->test.back(), 99u);
        QCOMPARE(s->purged, std::size_t(6));
        // A purge longer than a part leaves nothing of it: an error, not a crash.
        QVERIFY(!split(spec(SplitSpec::Kind::Blocked, .64, .16, .2, 0), {.rows = 100, .purge = 70}).ok());
    }
    void groups()
    {
        SplitInput in{.rows = 12};
        for (int i = 0; i < 12; ++i)
            in.groups.push_back(i / 2);
        const auto s = split(spec(SplitSpec::Kind::Group, .5, .2, .3, 7), in);
        QVERIFY(s.ok());
        std::vector<int> part(6, -1);
        const auto note = [&](const Rows &rows, int p) {
            for (const auto r : rows) {
                QVERIFY(part[r / 2] == -1 || part[r / 2] == p);
                part[r / 2] = p;
            }
        };
        note(s->train, 0);
        note(s->validation, 1);
        note(s->test, 2);
        QVERIFY(std::count(part.begin(), part.end(), -1) == 0);
        QCOMPARE(s->test.size(), std::size_t(4)); // ⌈.3·6⌉ = 2 groups
    }
    void column()
    {
        SplitInput in{.rows = 5, .groups = {0, 1, 2, 0, -1}, .groupNames = {"Train", "valid", "test"}};
        SplitSpec s{.kind = SplitSpec::Kind::Column, .column = "part"};
        const auto parts = split(s, in);
        QVERIFY(parts.ok());
        QCOMPARE(parts->train, (Rows{0, 3}));
        QCOMPARE(parts->validation, (Rows{1}));
        QCOMPARE(parts->test, (Rows{2}));
        in.groupNames[1] = "later";
        QCOMPARE(QString::fromStdString(split(s, in).error().code), "E-SPLIT-COLUMN");
    }
    void words()
    {
        for (const std::string text : {"random", "stratified:0.7,0.1,0.2", "blocked", "group:0.5,0.25,0.25", "column=part"}) {
            const auto s = parseSplit(text);
            QVERIFY2(s.ok(), text.c_str());
            QCOMPARE(toText(*s), text);
        }
        QCOMPARE(parseSplit("random:.7,.1,.2")->train, .7);
        for (const char *bad : {"", "randon", "random:", "random:.5,.5", "random:.5,.6,.1", "random:a,b,c",
                                "random:-1,1,1", "random:.6,.2,.1,.1", "column="})
            QVERIFY2(!parseSplit(bad).ok(), bad);
    }
    void tooSmall()
    {
        for (const std::size_t n : {0u, 1u, 2u}) {
            const auto s = split({}, {.rows = n});
            QVERIFY(!s.ok());
            QVERIFY(!message(s.error()).empty());
        }
        QVERIFY(split({}, {.rows = 3}).ok());
        QVERIFY(!split({.kind = SplitSpec::Kind::Stratified}, {.rows = 30}).ok());
        QVERIFY(!split({.kind = SplitSpec::Kind::Group}, {.rows = 30}).ok());
    }
};

QTEST_APPLESS_MAIN(TestDataRandom)
#include "tst_data_random.moc"
