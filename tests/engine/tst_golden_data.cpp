#include "core/parallel.h"
#include "data/generator.h"
#include "data/generators/symmetric.h"
#include "data/numpy_random.h"
#include "data/recipe.h"
#include "data/split_stratified.h"
#include "data/statistics.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace netloom;
using Rows = std::vector<std::uint32_t>;
using Kind = SplitSpec::Kind;

namespace {

QJsonObject golden()
{
    QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/data_sklearn.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden file");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Number of rows, checksum and first rows as tests/golden/make_data.py writes them.
QString summary(const Rows &rows)
{
    std::uint64_t h = 14695981039346656037ull;
    QString first;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        h = (h ^ rows[i]) * 1099511628211ull;
        if (i < 8)
            first += QStringLiteral(" %1").arg(rows[i]);
    }
    return QStringLiteral("%1 %2:%3").arg(rows.size()).arg(h).arg(first);
}
QString summary(const QJsonValue &json)
{
    QString first;
    for (const auto v : json[QLatin1String("first")].toArray())
        first += QStringLiteral(" %1").arg(v.toInt());
    return QStringLiteral("%1 %2:%3").arg(json[QLatin1String("n")].toInt()).arg(json[QLatin1String("sum")].toString(), first);
}
std::vector<double> numbers(const QJsonValue &json)
{
    std::vector<double> out;
    for (const auto v : json.toArray())
        out.push_back(v.toDouble());
    return out;
}
std::vector<std::int32_t> labels(std::size_t n, const QJsonValue &shares)
{
    std::vector<double> edges;
    double sum = 0;
    for (const auto v : shares.toArray())
        edges.push_back(sum += v.toDouble());
    edges.pop_back();
    std::vector<std::int32_t> out;
    for (std::uint64_t r = 0; r < n; ++r) {
        const double share = double((r + 1) * 2654435761ull % 4294967296ull) / 4294967296.0;
        out.push_back(std::int32_t(std::upper_bound(edges.begin(), edges.end(), share) - edges.begin()));
    }
    return out;
}
void compare(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance, const std::string &what)
{
    QVERIFY2(actual.size() == expected.size(), what.c_str());
    for (std::size_t i = 0; i < actual.size(); ++i)
        QVERIFY2(std::abs(actual[i] - expected[i]) <= tolerance * std::max(1.0, std::abs(expected[i])),
                 (what + ' ' + std::to_string(i) + ": " + toText(actual[i]) + " instead of " + toText(expected[i])).c_str());
}

Frame frameOf(std::vector<Column> columns, std::string target = {})
{
    Frame f;
    f.table.columns = std::move(columns);
    for (std::size_t r = 0; r < f.table.rows(); ++r)
        f.sourceRows.push_back(std::uint32_t(r));
    f.target = std::move(target);
    if (!f.target.empty())
        f.targets = {f.target};
    return f;
}
struct Ran {
    std::unique_ptr<Step> step;
    Values state;
    Frame frame;
    std::vector<double> values(const std::string &name = "x") const
    {
        const auto v = frame.table.columns[std::size_t(frame.table.indexOf(name))].numbers();
        return {v.begin(), v.end()};
    }
};
Ran run(const std::string &type, const Values &config, Frame frame)
{
    const PartInfo *info = findPart(PartKind::Step, type);
    Ran ran{makePart<Step>(*info, info->schema.complete(config).value()), {}, std::move(frame)};
    auto state = ran.step->fit(ran.frame, ran.frame.sourceRows);
    if (!state)
        qFatal("%s", message(state.error()).c_str());
    ran.state = *state;
    if (auto ok = ran.step->apply(ran.frame, ran.state); !ok)
        qFatal("%s", message(ok.error()).c_str());
    return ran;
}

} // namespace

/// Rows and numbers of scikit-learn (tests/golden/make_data.py).
class TestGoldenData : public QObject {
    Q_OBJECT
    const QJsonObject golden_ = golden();

private slots:
    void randomSplits()
    {
        const auto cases = golden_["splits"].toArray();
        QCOMPARE(cases.size(), 10);
        for (const auto c : cases) {
            const double size = c[QLatin1String("size")].toDouble(), valid = .2 * (1 - size);
            const SplitSpec spec{Kind::Random, 1 - size - valid, valid, size, std::uint32_t(c[QLatin1String("seed")].toInt()), {}};
            const auto parts = split(spec, {.rows = std::size_t(c[QLatin1String("n")].toInt())});
            QVERIFY2(parts.ok(), parts ? "" : message(parts.error()).c_str());
            QCOMPARE(summary(parts->test), summary(c[QLatin1String("test")]));
            QCOMPARE(summary(parts->validation), summary(c[QLatin1String("valid")]));
            QCOMPARE(summary(parts->train), summary(c[QLatin1String("train")]));
        }
    }
    void stratifiedSplits()
    {
        const auto cases = golden_["stratified"].toArray();
        QCOMPARE(cases.size(), 10);
        for (const auto c : cases) {
            const auto n = std::size_t(c[QLatin1String("n")].toInt());
            const double size = c[QLatin1String("size")].toDouble();
            const auto seed = std::uint32_t(c[QLatin1String("seed")].toInt());
            const auto y = labels(n, c[QLatin1String("shares")]);
            const auto one = stratifiedHoldOut(y, std::size_t(std::ceil(size * double(n))), seed);
            QVERIFY(one.ok());
            QCOMPARE(summary(one->test), summary(c[QLatin1String("test")]));
            QCOMPARE(summary(one->train), summary(c[QLatin1String("train")]));
            if (n < 23)
                continue; // the second stage would be too small
            const double valid = .2 * (1 - size);
            const auto two = split({Kind::Stratified, 1 - size - valid, valid, size, seed, {}}, {.rows = n, .labels = y});
            QVERIFY(two.ok());
            QCOMPARE(summary(two->validation), summary(c[QLatin1String("valid2")]));
            QCOMPARE(summary(two->train), summary(c[QLatin1String("train2")]));
        }
    }
    void groupHoldOut()
    {
        for (const auto c : golden_["group_hold_out"].toArray()) {
            SplitInput in{.rows = std::size_t(c[QLatin1String("n")].toInt())};
            for (std::size_t r = 0; r < in.rows; ++r)
                in.groups.push_back(std::int32_t(r * 7919 % std::size_t(c[QLatin1String("groups")].toInt())));
            const double size = c[QLatin1String("size")].toDouble();
            const auto parts = split({Kind::Group, 1 - size, 0, size, std::uint32_t(c[QLatin1String("seed")].toInt()), {}}, in);
            QVERIFY(parts.ok());
            QCOMPARE(summary(parts->test), summary(c[QLatin1String("test")]));
            QCOMPARE(summary(parts->train), summary(c[QLatin1String("train")]));
        }
    }
    void crossValidation()
    {
        int compared = 0;
        for (const auto c : golden_["folds"].toArray()) {
            const auto k = std::uint32_t(c[QLatin1String("k")].toInt());
            SplitSpec spec{.seed = std::uint32_t(c[QLatin1String("seed")].toInt()), .folds = k, .shuffled = c[QLatin1String("shuffle")].toBool()};
            SplitInput in{.rows = std::size_t(c[QLatin1String("n")].toInt())};
            in.labels = labels(in.rows, c[QLatin1String("shares")]);
            for (std::size_t r = 0; r < in.rows; ++r)
                in.groups.push_back(r % 11 == 0 ? std::int32_t(3 * k + 1) : std::int32_t(r * r % (3 * k + 1)));
            const std::pair<const char *, Kind> kinds[] = {{"kfold", Kind::KFold}, {"stratified", Kind::StratifiedKFold}, {"group", Kind::GroupKFold},
                                                           {"time", Kind::TimeSeries}, {"time_gap", Kind::TimeSeries}};
            for (const auto &[key, kind] : kinds) {
                const auto wanted = c[QLatin1String(key)].toArray();
                if (wanted.isEmpty())
                    continue;
                spec.kind = kind;
                spec.gap = std::string(key) == "time_gap" ? 1 : 0;
                const auto all = folds(spec, in);
                QVERIFY2(all.ok(), all ? "" : message(all.error()).c_str());
                QCOMPARE(qsizetype(all->size()), wanted.size());
                for (qsizetype i = 0; i < wanted.size(); ++i) {
                    const auto where = QStringLiteral("%1 n=%2 fold %3 ").arg(QLatin1String(key)).arg(in.rows).arg(i);
                    QCOMPARE(where + summary((*all)[std::size_t(i)].train), where + summary(wanted[i][0]));
                    QCOMPARE(where + summary((*all)[std::size_t(i)].test), where + summary(wanted[i][1]));
                    const auto one = fold(spec, in, std::size_t(i));
                    QVERIFY(one.ok());
                    QCOMPARE(one->test, (*all)[std::size_t(i)].test);
                    ++compared;
                }
            }
        }
        QCOMPARE(compared, (3 + 5 + 10 + 5) * 7);
    }
    /// The values printed in spec/data.md §8.
    void foldsOfTheSpecification()
    {
        const auto tests = [](const SplitSpec &spec, const SplitInput &in) {
            QString text;
            const auto all = folds(spec, in);
            for (const auto &f : *all) {
                text += QLatin1Char('{');
                for (const auto r : f.test)
                    text += QString::number(r) + QLatin1Char(' ');
                text = text.trimmed() + QLatin1Char('}');
            }
            return text;
        };
        QCOMPARE(tests({.kind = Kind::KFold, .seed = 42, .folds = 3}, {.rows = 10}), QStringLiteral("{0 1 5 8}{2 7 9}{3 4 6}"));
        const SplitInput classes{.rows = 10, .labels = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1}};
        QCOMPARE(tests({.kind = Kind::StratifiedKFold, .seed = 42, .folds = 3}, classes), QStringLiteral("{0 1 6 9}{3 5 7}{2 4 8}"));
        QCOMPARE(tests({.kind = Kind::StratifiedKFold, .folds = 3, .shuffled = false}, classes), QStringLiteral("{0 1 6 7}{2 3 8}{4 5 9}"));
        QCOMPARE(tests({.kind = Kind::GroupKFold, .folds = 3}, {.rows = 10, .groups = {1, 1, 2, 2, 2, 3, 4, 4, 5, 5}}), QStringLiteral("{2 3 4}{0 1 8 9}{5 6 7}"));
        QCOMPARE(tests({.kind = Kind::TimeSeries, .folds = 3}, {.rows = 11}), QStringLiteral("{5 6}{7 8}{9 10}"));
        QCOMPARE(tests({.kind = Kind::LeaveOneOut}, {.rows = 3}), QStringLiteral("{0}{1}{2}"));
        // Iris order and the other stratified values.
        std::vector<std::int32_t> iris, events(20054, 0), small{0, 0, 0, 0, 0, 0, 0, 1, 1, 1};
        for (int i = 0; i < 150; ++i)
            iris.push_back(i / 50);
        events.insert(events.end(), 269, 1);
        const auto first = [](const Result<HoldOut> &h, std::size_t n) { return Rows(h->test.begin(), h->test.begin() + std::ptrdiff_t(n)); };
        QCOMPARE(first(stratifiedHoldOut(iris, 30, 42), 8), (Rows{38, 127, 57, 93, 42, 56, 22, 20}));
        QCOMPARE(first(stratifiedHoldOut(events, 4065, 123), 5), (Rows{15190, 4400, 5194, 19752, 14384}));
        QCOMPARE(first(stratifiedHoldOut(small, 3, 0), 3), (Rows{5, 4, 8}));
    }
    void scalersAndTransforms()
    {
        const auto columns = golden_["columns"].toObject();
        int powers = 0;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            if (it.key() == QLatin1String("correlation"))
                continue;
            const auto name = it.key().toStdString();
            const auto entry = it.value();
            const auto x = numbers(entry[QLatin1String("x")]);
            const auto frame = [&] { return frameOf({Column::ofNumbers("x", ColumnType::Numeric, x)}); };
            const auto scaler = [&](const char *type, const Values &config, const char *key, double tolerance) {
                const auto ran = run(type, config, frame());
                const auto y = ran.values();
                compare(y, numbers(entry[QLatin1String(key)]), tolerance, name + ' ' + type);
                if (ran.step->invertible())
                    for (std::size_t r = 0; r < x.size(); ++r)
                        QVERIFY2(std::abs(ran.step->invert("x", y[r], ran.state) - x[r]) <= 1e-12 * std::max(1.0, std::abs(x[r])),
                                 (name + ' ' + type).c_str());
            };
            scaler("standard_scale", {}, "standard", 1e-12);
            scaler("min_max_scale", {{"low", -1.0}, {"high", 2.0}}, "minmax", 1e-12);
            scaler("robust_scale", {}, "robust", 1e-12);
            scaler("max_abs_scale", {}, "maxabs", 1e-12);
            scaler("bin", {{"bins", std::int64_t(6)}, {"rule", std::string("uniform")}}, "bin_uniform", 0);
            scaler("bin", {{"bins", std::int64_t(6)}}, "bin_quantile", 0);
            for (const auto &[type, key] : {std::pair{"yeo_johnson", "yeo-johnson"}, {"box_cox", "box-cox"}}) {
                const auto wanted = entry[QLatin1String(key)];
                if (wanted.isUndefined())
                    continue;
                const auto ran = run(type, {}, frame());
                const double lambda = std::get<std::vector<double>>(ran.state.at("parameters"))[0];
                compare({lambda}, {wanted[QLatin1String("lambda")].toDouble()}, 1e-6, name + ' ' + type + " lambda");
                compare(ran.values(), numbers(wanted[QLatin1String("y")]), 1e-6, name + ' ' + type);
                const auto y = ran.values();
                for (std::size_t r = 0; r < x.size(); ++r)
                    QVERIFY2(std::abs(ran.step->invert("x", y[r], ran.state) - x[r]) <= 1e-9 * std::max(1.0, std::abs(x[r])), (name + type).c_str());
                ++powers;
            }
        }
        QVERIFY(powers >= 10);
    }
    void columnStatistics()
    {
        Table t;
        const auto columns = golden_["columns"].toObject();
        std::vector<std::string> order{"normal", "skewed", "shifted", "left", "counts", "uniform", "large"};
        for (const auto &name : order)
            t.columns.push_back(Column::ofNumbers(name, ColumnType::Numeric, numbers(columns[QString::fromStdString(name)][QLatin1String("x")])));
        const auto stats = statistics(t);
        for (std::size_t i = 0; i < order.size(); ++i) {
            const auto want = columns[QString::fromStdString(order[i])][QLatin1String("stats")];
            compare({*stats[i].q1, *stats[i].median, *stats[i].q3, *stats[i].mean, *stats[i].sd, *stats[i].skewness},
                    {want[QLatin1String("q1")].toDouble(), want[QLatin1String("median")].toDouble(), want[QLatin1String("q3")].toDouble(), want[QLatin1String("mean")].toDouble(), want[QLatin1String("sd")].toDouble(),
                     want[QLatin1String("skewness")].toDouble()}, 1e-10, order[i]);
        }
        const auto r = correlations(t);
        QVERIFY(r.ok());
        compare(r->values, numbers(columns["correlation"]), 1e-12, "correlation");
    }
    void resampling()
    {
        const auto g = golden_["resampling"];
        const auto x = numbers(g[QLatin1String("x")]);
        std::vector<double> columns[3];
        std::vector<std::int32_t> y;
        for (const auto v : g[QLatin1String("y")].toArray())
            y.push_back(v.toInt());
        for (std::size_t i = 0; i < x.size(); ++i)
            columns[i % 3].push_back(x[i]);
        const auto frame = [&] {
            return frameOf({Column::ofNumbers("a", ColumnType::Numeric, columns[0]), Column::ofNumbers("b", ColumnType::Numeric, columns[1]),
                            Column::ofNumbers("c", ColumnType::Numeric, columns[2]), Column::ofCodes("y", ColumnType::Categorical, y, {"0", "1", "2"})}, "y");
        };
        const auto rowsOf = [&](const char *type, std::int64_t seed) {
            Frame f = frame();
            const PartInfo *info = findPart(PartKind::Step, type);
            return *makePart<Step>(*info, info->schema.complete({{"seed", seed}}).value())->resample(f, f.sourceRows);
        };
        const auto list = [](const QJsonValue &json) {
            Rows rows;
            for (const auto v : json.toArray())
                rows.push_back(std::uint32_t(v.toInt()));
            return rows;
        };
        QCOMPARE(rowsOf("random_oversample", 4), list(g[QLatin1String("over")]));
        QCOMPARE(rowsOf("random_undersample", 4), list(g[QLatin1String("under")]));
        Frame f = frame();
        const PartInfo *info = findPart(PartKind::Step, "smote");
        const auto rows = makePart<Step>(*info, info->schema.complete({{"seed", std::int64_t(212)}}).value())->resample(f, f.sourceRows);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), std::size_t(105));
        std::vector<double> made;
        std::vector<double> classes;
        for (std::size_t r = 60; r < f.table.rows(); ++r) {
            for (std::size_t c = 0; c < 3; ++c)
                made.push_back(f.table.columns[c].number(r));
            classes.push_back(f.table.columns[3].code(r));
        }
        compare(made, numbers(g[QLatin1String("smote")]), 1e-12, "smote");
        compare(classes, numbers(g[QLatin1String("smote_y")]), 0, "smote classes");
    }
    void generators()
    {
        const auto g = golden_["generators"];
        for (const auto c : g[QLatin1String("sets")].toArray()) {
            Values config;
            const auto json = c[QLatin1String("config")].toObject();
            const auto type = c[QLatin1String("name")].toString().toStdString();
            const PartInfo *info = findPart(PartKind::Generator, type);
            for (auto it = json.begin(); it != json.end(); ++it)
                config[it.key().toStdString()] = info->schema.find(it.key().toStdString())->kind == FieldKind::Int ? Value(std::int64_t(it.value().toInt()))
                                                                                                                  : Value(it.value().toDouble());
            const auto t = generate(type, config);
            QVERIFY2(t.ok(), t ? "" : message(t.error()).c_str());
            const std::size_t p = t->columns.size() - 1;
            std::vector<double> first, last, y;
            double sum = 0;
            for (std::size_t r = 0; r < t->rows(); ++r) {
                for (std::size_t j = 0; j < p; ++j) {
                    sum += std::abs(t->columns[j].number(r));
                    if (r < 3)
                        first.push_back(t->columns[j].number(r));
                    if (r + 1 == t->rows())
                        last.push_back(t->columns[j].number(r));
                }
                y.push_back(t->columns[p].asNumber(r));
            }
            compare(first, numbers(c[QLatin1String("x")]), 1e-8, type + " first rows");
            compare(last, numbers(c[QLatin1String("last")]), 1e-8, type + " last row");
            compare({sum}, {c[QLatin1String("sum")].toDouble()}, 1e-8, type + " sum");
            compare(y, numbers(c[QLatin1String("y")]), t->columns[p].type() == ColumnType::Numeric ? 1e-8 : 0, type + " target");
        }
        for (const auto c : g[QLatin1String("spd")].toArray()) {
            NumpyRandom random(std::uint32_t(c[QLatin1String("seed")].toInt()));
            compare(sklearn::eigen(sklearn::spdMatrix(std::size_t(c[QLatin1String("n")].toInt()), random)).first, numbers(c[QLatin1String("eigenvalues")]), 1e-8, "eigenvalues");
        }
    }
};

QTEST_APPLESS_MAIN(TestGoldenData)
#include "tst_golden_data.moc"
