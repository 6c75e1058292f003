#include "core/parallel.h"
#include "data/generator.h"
#include "data/recipe.h"
#include "data/statistics.h"
#include "support/shared_data.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace netloom;
using T = ColumnType;
using Texts = std::vector<std::string>;

namespace {

const double kNaN = std::numeric_limits<double>::quiet_NaN();

Column num(std::string name, std::vector<double> v, T type = T::Numeric) { return Column::ofNumbers(std::move(name), type, std::move(v)); }
Column coded(std::string name, std::vector<std::int32_t> v, Texts levels, T type = T::Categorical)
{
    return Column::ofCodes(std::move(name), type, std::move(v), std::move(levels));
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
std::unique_ptr<Step> make(const std::string &type, const Values &config = {})
{
    const PartInfo *info = findPart(PartKind::Step, type);
    if (!info)
        qFatal("no step %s", type.c_str());
    return makePart<Step>(*info, info->schema.complete(config).value());
}
Values run(Frame &f, const std::string &type, const Values &config = {})
{
    const auto step = make(type, config);
    auto state = step->fit(f, f.sourceRows);
    if (!state)
        qFatal("%s", message(state.error()).c_str());
    if (auto ok = step->apply(f, *state); !ok)
        qFatal("%s", message(ok.error()).c_str());
    return *state;
}
std::string failure(const Frame &f, const std::string &type, const Values &config = {})
{
    const auto state = make(type, config)->fit(f, f.sourceRows);
    return state ? "" : state.error().code + " " + message(state.error());
}
std::vector<double> column(const Frame &f, const std::string &name)
{
    const int at = f.table.indexOf(name);
    if (at < 0)
        qFatal("no column %s in %s", name.c_str(), f.table.columnList().c_str());
    const auto v = f.table.columns[std::size_t(at)].numbers();
    return {v.begin(), v.end()};
}
void compare(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance = 1e-12)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        QVERIFY2(std::isnan(expected[i]) ? std::isnan(actual[i]) : std::abs(actual[i] - expected[i]) <= tolerance,
                 (std::to_string(i) + ": " + toText(actual[i])).c_str());
}
Prepared prepared(const Table &t, const DataSpec &s, std::vector<StepPreview> *previews = nullptr)
{
    auto p = prepare(t, s, previews);
    if (!p)
        qFatal("%s", message(p.error()).c_str());
    return std::move(*p);
}
const TableSource &source(const Prepared &p) { return static_cast<const TableSource &>(*p.source); }
Table shared(const char *name)
{
    const auto read = readCsvFile(sharedPath(QStringLiteral("data/") + QLatin1String(name)).toStdString(), {});
    if (!read)
        qFatal("%s", message(read.error()).c_str());
    return read->table;
}

} // namespace

class TestDataSteps : public QObject {
    Q_OBJECT
private slots:
    void codes()
    {
        const auto frame = [] {
            return frameOf({coded("size", {1, 2, 0, -1, 1}, {"large", "mid", "small"}), num("n", {3, 1, 3, kNaN, 2}),
                            coded("yes", {0, 1, 1, 0, 0}, {"no", "yes"}, T::Binary)});
        };
        Frame label = frame(), ordinal = frame(), share = frame(), count = frame();
        run(label, "label_encode");
        compare(column(label, "size"), {1, 2, 0, kNaN, 1});
        compare(column(label, "yes"), {0, 1, 1, 0, 0});
        const Values state = run(ordinal, "ordinal_encode", {{"columns", Texts{"size"}}, {"order", Texts{"small", "mid", "large"}}});
        compare(column(ordinal, "size"), {1, 0, 2, kNaN, 1});
        run(share, "frequency_encode", {{"columns", Texts{"size", "n"}}});
        compare(column(share, "size"), {.4, .2, .2, .2, .4});
        compare(column(share, "n"), {.4, .2, .4, .2, .2});
        run(count, "frequency_encode", {{"as", std::string("count")}});
        compare(column(count, "yes"), {3, 2, 2, 3, 3});
        // New rows: missing, a code of its own, or refused.
        const auto fresh = [] { return frameOf({coded("size", {0, 1, -1}, {"huge", "small"})}); };
        for (const auto &[unknown, expected] : {std::pair{"missing", kNaN}, {"code", 3.0}}) {
            Frame f = fresh();
            f.predicting = true;
            QVERIFY(make("ordinal_encode", {{"unknown", std::string(unknown)}})->apply(f, state).ok());
            compare(column(f, "size"), {expected, 0, kNaN});
            QVERIFY(message(f.notes.at(0)).find("'huge'") != std::string::npos);
        }
        Frame strict = fresh();
        QVERIFY(message(make("ordinal_encode", {{"unknown", std::string("error")}})->apply(strict, state).error()).find("huge") != std::string::npos);
        QVERIFY(failure(frame(), "ordinal_encode", {{"columns", Texts{"size"}}, {"order", Texts{"small", "large"}}}).find("'mid'") != std::string::npos);
        QVERIFY(failure(frame(), "ordinal_encode", {{"order", Texts{"a", "a"}}}).starts_with("E-ORDER"));
        QVERIFY(failure(frame(), "label_encode", {{"columns", Texts{"sise"}}}).starts_with("E-STEP-COLUMN"));
    }
    void oneHotForms()
    {
        const auto frame = [] { return frameOf({coded("c", {0, 1, 2, 0}, {"a", "b", "c"})}); };
        Frame f = frame();
        const Values state = run(f, "one_hot", {{"unknown", std::string("other")}, {"drop_first", true}});
        QCOMPARE(f.table.columnList(), std::string("'c_b', 'c_c', 'c_other'"));
        Frame fresh = frameOf({coded("c", {0, 1}, {"b", "z"})});
        fresh.predicting = true;
        QVERIFY(make("one_hot", {{"unknown", std::string("other")}, {"drop_first", true}})->apply(fresh, state).ok());
        compare(column(fresh, "c_b"), {1, 0});
        compare(column(fresh, "c_other"), {0, 1});
        Frame strict = frameOf({coded("c", {1}, {"b", "z"})});
        QVERIFY(!make("one_hot", {{"unknown", std::string("error")}})->apply(strict, state).ok());
    }
    void hashing()
    {
        Frame f = frameOf({coded("c", {0, 1, 2, -1}, {"a", "b", "foobar"})});
        run(f, "hash_encode", {{"buckets", std::int64_t(8)}});
        // FNV-1a: a = af63dc4c8601ec8c, b = af63df4c8601f1a5, foobar = 85944171f73967e8.
        for (const auto &[row, bucket] : {std::pair{0, 4}, {1, 5}, {2, 0}})
            for (int b = 0; b < 8; ++b)
                QCOMPARE(column(f, "c_h" + std::to_string(b))[std::size_t(row)], b == bucket ? 1.0 : 0.0);
        for (int b = 0; b < 8; ++b)
            QCOMPARE(column(f, "c_h" + std::to_string(b))[3], 0.0);
        Frame s = frameOf({coded("c", {0, 1, 2, -1}, {"a", "b", "foobar"})});
        run(s, "hash_encode", {{"buckets", std::int64_t(8)}, {"signed", true}});
        QCOMPARE(column(s, "c_h4")[0], -1.0);
    }
    void fillingGaps()
    {
        const auto frame = [] { return frameOf({num("a", {kNaN, 1, kNaN, kNaN, 4, kNaN}), coded("c", {0, -1, 1, 1, -1, 0}, {"u", "v"}, T::Binary)}); };
        Frame forward = frame(), line = frame(), text = frame(), constant = frame();
        run(forward, "impute", {{"strategy", std::string("forward_fill")}});
        compare(column(forward, "a"), {2.5, 1, 1, 1, 4, 4}); // nothing before the first row: the median
        compare(column(forward, "a_missing"), {1, 0, 1, 1, 0, 1});
        run(line, "impute", {{"strategy", std::string("interpolate")}, {"indicator", false}});
        compare(column(line, "a"), {1, 1, 2, 3, 4, 4});
        QCOMPARE(line.table.indexOf("a_missing"), -1);
        run(text, "impute", {{"strategy", std::string("most_frequent")}, {"columns", Texts{"c"}}});
        QCOMPARE(text.table.columns[1].text(1), std::string("u")); // of equally frequent ones the first
        QCOMPARE(text.table.columns[1].text(2), std::string("v"));
        compare(column(text, "c_missing"), {0, 1, 0, 0, 1, 0});
        run(constant, "impute", {{"strategy", std::string("constant")}, {"fill_text", std::string("gap")}, {"columns", Texts{"c"}}});
        QCOMPARE(constant.table.columns[1].text(4), std::string("gap"));
        QCOMPARE(constant.table.columns[1].levels(), (Texts{"gap", "u", "v"}));
        QVERIFY(failure(frame(), "impute", {{"columns", Texts{"c"}}}).starts_with("E-IMPUTE-TEXT"));
    }
    void textIsFilledBeforeOneHot()
    {
        // A fitted step before an encoder: both run behind the split, in the recipe's order.
        Table t;
        std::vector<std::int32_t> c, y;
        std::vector<double> x;
        for (int i = 0; i < 60; ++i) {
            c.push_back(i % 7 == 0 ? -1 : i % 3 == 0 ? 0 : 1);
            y.push_back(i % 2);
            x.push_back(i);
        }
        t.columns = {coded("c", c, {"u", "v"}), num("x", x), coded("y", y, {"0", "1"}, T::Binary)};
        DataSpec spec;
        spec.targets = {"y"};
        spec.steps = {{"impute", {{"strategy", std::string("most_frequent")}, {"columns", Texts{"c"}}, {"indicator", false}}, {}, true}, {"one_hot", {}, {}, true}};
        const Prepared p = prepared(t, spec);
        QCOMPARE(p.featureNames, (Texts{"x", "c_u", "c_v"}));
        Table fresh;
        fresh.columns = {coded("c", {-1, 0}, {"u"}), num("x", {1, 2})};
        const auto q = prepareForPrediction(fresh, spec, p);
        QVERIFY2(q.ok(), q ? "" : message(q.error()).c_str());
        QCOMPARE(source(*q).x()[1], 0.0f);
        QCOMPARE(source(*q).x()[2], 1.0f); // the most frequent level of the training rows
        QCOMPARE(source(*q).x()[4], 1.0f);
    }
    void transforms()
    {
        Frame log = frameOf({num("a", {0, 1, 9, 99})}), clip = frameOf({num("a", {-5, 1, 2, 3, 50})}), range = frameOf({num("a", {0, 51, 255})});
        const Values state = run(log, "log_transform", {{"base", std::string("10")}});
        compare(column(log, "a"), {0, std::log10(2), 1, 2});
        const auto step = make("log_transform", {{"base", std::string("10")}});
        compare({step->invert("a", 2, state), step->invert("b", 2, state)}, {99, 2}, 1e-10);
        run(clip, "clip", {{"rule", std::string("values")}, {"low", 0.0}, {"high", 10.0}});
        compare(column(clip, "a"), {0, 1, 2, 3, 10});
        Frame iqr = frameOf({num("a", {-5, 1, 2, 3, 50})}), sd = iqr;
        run(iqr, "clip"); // quartiles 1 and 3: −2 … 6
        compare(column(iqr, "a"), {-2, 1, 2, 3, 6});
        run(range, "fixed_range_scale", {{"low", -1.0}});
        compare(column(range, "a"), {-1, -.6, 1});
        QVERIFY(failure(frameOf({num("a", {-1, 2, 3})}), "log_transform", {{"columns", Texts{"a"}}}).starts_with("E-LOG"));
        QVERIFY(failure(frameOf({num("a", {-1, 2, 3})}), "box_cox", {{"columns", Texts{"a"}}}).find("'a'") != std::string::npos);
        QVERIFY(failure(frameOf({num("a", {1, 2, 3})}), "clip", {{"rule", std::string("values")}}).starts_with("E-BOUNDS"));
        QVERIFY(failure(frameOf({num("a", {1, 2, 3})}), "clip", {{"rule", std::string("values")}, {"low", 3.0}, {"high", 1.0}}).starts_with("E-BOUNDS"));
        QVERIFY(failure(frameOf({num("a", {1, 2, 3})}), "fixed_range_scale", {{"to", 0.0}}).starts_with("E-RANGE"));
    }
    void powersOfOddColumns()
    {
        // Columns that make a naive likelihood overflow or cancel.
        for (const auto &values : {std::vector<double>{1e300, 2e300, 5e299, 3e300}, {1e-300, 2e-300, 7e-300}, {1e9, 1e9 + 1, 1e9 + 2, 1e9 + 4},
                                   {5, 5, 5}, {0, 0, 0, 1}, {-1e8, 0, 1e8}, {1, 1, 1, 1, 1e12}})
            for (const char *type : {"yeo_johnson", "box_cox"}) {
                const bool positive = *std::min_element(values.begin(), values.end()) > 0;
                if (!positive && std::string(type) == "box_cox")
                    continue;
                Frame f = frameOf({num("a", values)});
                const auto step = make(type, {{"columns", Texts{"a"}}});
                const auto state = step->fit(f, f.sourceRows);
                if (!state) {
                    QCOMPARE(state.error().code, std::string("E-POWER"));
                    continue;
                }
                QVERIFY(step->apply(f, *state).ok());
                for (const double v : column(f, "a"))
                    QVERIFY2(std::isfinite(v), type);
            }
    }
    void outliersAndBins()
    {
        const auto frame = [] { return frameOf({num("a", {1, 2, 3, 4, 100, kNaN})}); };
        Frame flag = frame(), gone = frame(), bins = frame(), edges = frame(), hot = frame();
        run(flag, "outlier_mark");
        compare(column(flag, "a_outlier"), {0, 0, 0, 0, 1, 0});
        run(gone, "outlier_mark", {{"action", std::string("missing")}});
        compare(column(gone, "a"), {1, 2, 3, 4, kNaN, kNaN});
        run(edges, "bin", {{"edges", std::vector<double>{2, 50}}});
        compare(column(edges, "a"), {0, 1, 1, 1, 2, kNaN});
        run(hot, "bin", {{"edges", std::vector<double>{50}}, {"as", std::string("one_hot")}});
        compare(column(hot, "a_bin1"), {0, 0, 0, 0, 1, 0});
        QVERIFY(failure(frame(), "bin", {{"edges", std::vector<double>{2, 1}}}).starts_with("E-EDGES"));
    }
    void dates()
    {
        const double leap = 1709211600; // 2024-02-29 13:00, a Thursday
        Frame f = frameOf({num("t", {leap, kNaN, -86400}, T::Datetime)});
        run(f, "date_parts", {{"parts", Texts{"year", "month", "day", "weekday", "hour", "day_of_year", "quarter", "weekend", "days"}}});
        compare(column(f, "t_year"), {2024, kNaN, 1969});
        compare(column(f, "t_month"), {2, kNaN, 12});
        compare(column(f, "t_day"), {29, kNaN, 31});
        compare(column(f, "t_weekday"), {3, kNaN, 2});
        compare(column(f, "t_hour"), {13, kNaN, 0});
        compare(column(f, "t_day_of_year"), {60, kNaN, 365});
        compare(column(f, "t_quarter"), {1, kNaN, 4});
        compare(column(f, "t_weekend"), {0, kNaN, 0});
        compare(column(f, "t_days"), {leap / 86400, kNaN, -1});
        QCOMPARE(f.table.indexOf("t"), -1);
        Frame circle = frameOf({num("t", {leap}, T::Datetime)});
        run(circle, "date_parts", {{"parts", Texts{"hour"}}, {"cyclic", true}, {"keep", true}});
        compare(column(circle, "t_hour_sin"), {std::sin(2 * M_PI * 13 / 24)});
        QVERIFY(circle.table.indexOf("t") >= 0);
        QVERIFY(failure(circle, "date_parts", {{"parts", Texts{"moon"}}}).find("'moon'") != std::string::npos);
    }
    void earlierRows()
    {
        Frame f = frameOf({num("a", {1, 4, 9, 16})});
        run(f, "lags", {{"count", std::int64_t(2)}});
        compare(column(f, "a_lag2"), {kNaN, kNaN, 1, 4});
        Frame d = frameOf({num("a", {1, 4, 9, 16})});
        run(d, "differences", {{"order", std::int64_t(2)}});
        compare(column(d, "a_diff1"), {kNaN, 3, 5, 7});
        compare(column(d, "a_diff2"), {kNaN, kNaN, 2, 2});
        // A blocked split leaves out the rows whose lags would reach over the cut.
        Table t;
        std::vector<double> x(100), y(100);
        for (std::size_t i = 0; i < 100; ++i)
            x[i] = double(i * i % 37), y[i] = double(i % 11) + .5;
        t.columns = {num("x", x), num("y", y)};
        DataSpec spec;
        spec.targets = {"y"};
        spec.split.kind = SplitSpec::Kind::Blocked;
        spec.steps = {{"lags", {{"count", std::int64_t(3)}}, {}, true}};
        const Prepared p = prepared(t, spec);
        QCOMPARE(p.split.purged, std::size_t(6));
        QCOMPARE(p.split.train.front(), 3u); // the first rows have no lags
    }
    void constantColumns()
    {
        Frame f = frameOf({num("a", {1, 1, 1, 1}), num("b", {1, 1, 1, 2}), num("c", {1, 2, 3, 4})});
        run(f, "drop_constant");
        QCOMPARE(f.table.columnList(), std::string("'b', 'c'"));
        run(f, "drop_constant", {{"share", .75}});
        QCOMPARE(f.table.columnList(), std::string("'c'"));
        QVERIFY(failure(frameOf({num("a", {1, 1})}), "drop_constant").starts_with("E-ALL-CONSTANT"));
    }
    /// The fixtures of spec/data.md §9.
    void resamplingFixtures()
    {
        const auto frame = frameOf({num("a", {0, 1, 0, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9}), num("b", {0, 0, 2, 4, 9, 8, 7, 6, 5, 4, 3, 2, 1}),
                                    coded("y", {1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, {"0", "1"}, T::Binary)}, "y");
        Frame f = frame;
        const auto rows = make("smote", {{"k_neighbors", std::int64_t(1)}, {"seed", std::int64_t(212)}})->resample(f, f.sourceRows);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), std::size_t(18));
        const auto a = column(f, "a"), b = column(f, "b");
        compare({a.begin() + 13, a.end()}, {.135637, .469761, 0, .281018, 0}, 1e-6);
        compare({b.begin() + 13, b.end()}, {0, 0, .485288, 0, .597590}, 1e-6);
        QCOMPARE(f.sourceRows.size(), std::size_t(18));
        QCOMPARE(f.sourceRows.back(), 2u); // made from that row
        const auto small = frameOf({num("a", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), coded("y", {1, 1, 1, 0, 0, 0, 0, 0, 0, 0}, {"0", "1"}, T::Binary)}, "y");
        Frame over = small, under = small;
        const auto more = make("random_oversample")->resample(over, over.sourceRows), less = make("random_undersample")->resample(under, under.sourceRows);
        QCOMPARE((std::vector<std::uint32_t>(more->end() - 4, more->end())), (std::vector<std::uint32_t>{0, 1, 0, 1}));
        QCOMPARE((std::vector<std::uint32_t>(less->begin(), less->begin() + 3)), (std::vector<std::uint32_t>{9, 5, 4}));
        Frame mean = small;
        QCOMPARE(make("balance")->resample(mean, mean.sourceRows)->size(), std::size_t(10));
        QVERIFY(failure(frameOf({num("a", {1, 2})}, "a"), "smote").starts_with("E-RESAMPLE-TARGET"));
        Frame few = small;
        QCOMPARE(make("smote")->resample(few, few.sourceRows).error().code, std::string("E-SMOTE-FEW"));
        QVERIFY(failure(frameOf({num("a", {1, kNaN}), coded("y", {0, 1}, {"0", "1"}, T::Binary)}, "y"), "smote").starts_with("E-SMOTE-MISSING"));
    }
    /// Ranjan 2020, App. L: 171 positives become 12,835; validation and test stay as they are.
    void smoteOfTheSheetBreaks()
    {
        const auto table = generate("sheet_break", {});
        DataSpec spec;
        spec.targets = {"SheetBreak"};
        spec.split.seed = 123;
        spec.steps = defaultSteps(*table, spec, {"standard", -2});
        const Prepared before = prepared(*table, spec);
        spec.steps.push_back({"smote", {{"k_neighbors", std::int64_t(1)}, {"seed", std::int64_t(212)}}, {}, true});
        QElapsedTimer timer;
        timer.start();
        std::vector<StepPreview> previews;
        const Prepared p = prepared(*table, spec, &previews);
        qInfo("SMOTE of the sheet breaks: %lld ms with everything else", timer.elapsed());
        QCOMPARE(p.classCounts, (std::vector<std::size_t>{12835, 12835}));
        QCOMPARE(p.split.train.size(), std::size_t(25670));
        QCOMPARE(p.split.validation, before.split.validation);
        QCOMPARE(p.split.test, before.split.test);
        QCOMPARE(previews.size(), spec.steps.size() + 1);
        QCOMPARE(previews[spec.steps.size() - 1].rowsBefore, std::size_t(13006));
        QCOMPARE(previews[spec.steps.size() - 1].rowsAfter, std::size_t(25670));
        QCOMPARE(previews[spec.steps.size() - 1].after.rows(), kStepPreviewRows);
        QVERIFY(!previews[spec.steps.size() - 1].notes.empty());
        // The rows of the file come first and are what they were.
        QVERIFY(std::equal(source(before).x().begin(), source(before).x().end(), source(p).x().begin()));
        const auto q = prepareForPrediction(*table, spec, p);
        QVERIFY(q.ok());
        QCOMPARE(q->source->rows(), table->rows()); // training-only steps are skipped
    }
    void storedRecipeGivesTheSameAgain()
    {
        NETLOOM_NEED_SHARED("data/tabular/bank-marketing-10k.csv");
        // D8: whatever the recipe, new rows that are the old ones give the old numbers.
        const auto table = shared("tabular/bank-marketing-10k.csv");
        DataSpec spec;
        spec.targets = {"y"};
        spec.split.seed = 3;
        const auto texts = [](const char *key, Texts t) { return Values{{key, std::move(t)}}; };
        spec.steps = {{"ordinal_encode", texts("columns", {"education"}), {}, true},
                      {"frequency_encode", texts("columns", {"job"}), {}, true},
                      {"hash_encode", texts("columns", {"month"}), {}, true},
                      {"one_hot", {}, {}, true},
                      {"outlier_mark", texts("columns", {"campaign"}), {}, true},
                      {"clip", texts("columns", {"duration"}), {}, true},
                      {"yeo_johnson", texts("columns", {"campaign", "pdays"}), {}, true},
                      {"bin", texts("columns", {"age"}), {}, true},
                      {"drop_constant", {}, {}, true},
                      {"impute", {}, {}, true},
                      {"standard_scale", {}, {}, true},
                      {"random_oversample", {}, {}, true}};
        const Prepared p = prepared(table, spec);
        QVERIFY(p.classCounts[0] == p.classCounts[1]);
        const auto q = prepareForPrediction(table, spec, p);
        QVERIFY2(q.ok(), q ? "" : message(q.error()).c_str());
        QCOMPARE(q->source->rows(), table.rows());
        QVERIFY(std::equal(source(*q).x().begin(), source(*q).x().end(), source(p).x().begin()));
        // A column the recipe reads is asked for by name; one it does not read is not.
        Table less = table;
        less.columns.erase(less.columns.begin() + less.indexOf("job"));
        const auto missing = prepareForPrediction(less, spec, p);
        QCOMPARE(missing.error().code, std::string("E-COLUMNS-MISSING"));
        QVERIFY(message(missing.error()).find("'job'") != std::string::npos);
    }
    void realFiles()
    {
        NETLOOM_NEED_SHARED("data/tabular/housing.csv");
        struct Case { const char *file, *target; std::vector<RecipeStep> steps; };
        const Case cases[] = {
            {"tabular/credit-card-applications.csv", "Class", {{"yeo_johnson", {}, {}, true}, {"smote", {}, {}, true}}},
            {"tabular/housing.csv", "MEDV", {{"log_transform", {}, {}, true}, {"robust_scale", {}, {}, true}}},
            {"timeseries/pollution.csv", "pm2.5", {{"impute", {{"strategy", std::string("interpolate")}}, {}, true}, {"lags", {}, {}, true}}}};
        for (const auto &c : cases) {
            const auto table = shared(c.file);
            DataSpec spec;
            spec.targets = {table.indexOf(c.target) >= 0 ? std::string(c.target) : table.columns.back().name()};
            spec.steps = defaultSteps(table, spec);
            spec.steps.insert(spec.steps.end(), c.steps.begin(), c.steps.end());
            const auto p = prepare(table, spec);
            QVERIFY2(p.ok(), p ? c.file : (std::string(c.file) + ": " + message(p.error())).c_str());
            for (const auto r : p->split.train)
                for (std::size_t i = 0; i < p->featureNames.size(); ++i)
                    QVERIFY(std::isfinite(source(*p).x()[r * p->featureNames.size() + i]));
        }
    }
    void sameBitsForAnyThreads()
    {
        const auto table = *generate("sheet_break", {});
        DataSpec spec;
        spec.targets = {"SheetBreak"};
        spec.steps = defaultSteps(table, spec, {"standard", -2});
        spec.steps.insert(spec.steps.end() - 1, RecipeStep{"yeo_johnson", {}, {}, true});
        spec.steps.push_back({"smote", {}, {}, true});
        std::vector<std::vector<float>> x;
        std::vector<std::vector<double>> r;
        for (const int n : {1, 2, 7}) {
            setThreads(n);
            const Prepared p = prepared(table, spec);
            x.emplace_back(source(p).x().begin(), source(p).x().end());
            const auto c = *correlations(table);
            const auto s = statistics(table);
            r.push_back({});
            for (const double v : c.values)
                r.back().push_back(std::isnan(v) ? 9 : v);
            for (const auto &column : s)
                r.back().insert(r.back().end(), {column.mean.value_or(0), column.sd.value_or(0), column.skewness.value_or(0)});
        }
        setThreads(0);
        QVERIFY(x[0] == x[1] && x[0] == x[2]);
        QVERIFY(r[0] == r[1] && r[0] == r[2]);
    }
    void statisticsOfAColumn()
    {
        Table t;
        t.columns = {num("a", {0, 1, 1, kNaN, -2, 30, 0, 1}), coded("c", {0, 1, 1, -1, 1, 0, 2, 1}, {"u", "v", "w"}), num("k", std::vector<double>(8, 3)),
                     num("e", std::vector<double>(8, kNaN))};
        const auto s = statistics(t);
        QCOMPARE(s[0].missing, std::size_t(1));
        QCOMPARE(s[0].distinct, std::size_t(4));
        QCOMPARE(s[0].zeros, std::size_t(2));
        QCOMPARE(*s[0].median, 1.0);
        QCOMPARE(*s[0].q1, 0.0);
        QCOMPARE(*s[0].q3, 1.0);
        QCOMPARE(s[0].outliersIqr, std::size_t(2));
        QCOMPARE(s[0].outliersZ, std::size_t(0));
        QCOMPARE(s[1].top.front().first, std::string("v"));
        QVERIFY(s[2].constant && !s[2].skewness && s[3].constant && !s[3].mean);
        const auto balance = classBalance(t.columns[1]);
        QCOMPARE(balance.counts[1].second, std::size_t(4));
        QCOMPARE(balance.missing, std::size_t(1));
        QCOMPARE(balance.majorityAccuracy, 4.0 / 7);
        QCOMPARE(balance.quantum, 1.0);
    }
    void aucAndDuplicates()
    {
        Table t;
        t.columns = {num("good", {1, 2, 3, 4, 5, 6}), num("ties", {1, 1, 1, 1, 1, 1}), num("mixed", {1, 2, 2, kNaN, 2, 3}),
                     coded("y", {0, 0, 0, 1, 1, 1}, {"no", "yes"}, T::Binary)};
        const auto auc = featureTargetAuc(t, "y", "yes");
        QVERIFY(auc.ok());
        QCOMPARE((*auc)[0].auc, 1.0);
        QCOMPARE((*auc)[1].auc, .5);
        QCOMPARE((*auc)[2].auc, 5.0 / 6); // (1,2,2) against (2,3): 1 + .5 + .5 + 3 of 6
        QCOMPARE(featureTargetAuc(t, "y", "maybe").error().code, std::string("E-LEVEL"));
        Table d;
        d.columns = {num("id", {0, 1, 2, 3, 4}), num("a", {1, 2, 1, kNaN, kNaN}), coded("c", {0, 0, 0, 1, 1}, {"u", "v"})};
        QVERIFY(duplicateRows(d)->empty());
        const auto found = duplicateRows(d, {"id"});
        QCOMPARE(found->size(), std::size_t(2));
        QVERIFY((*found)[0] == (std::pair<std::uint32_t, std::uint32_t>{2, 0}) && (*found)[1] == (std::pair<std::uint32_t, std::uint32_t>{4, 3}));
    }
    void sortedNumbers()
    {
        for (const bool single : {false, true}) {
            std::vector<double> v;
            std::uint64_t h = 1;
            for (int i = 0; i < 20000; ++i) {
                h = h * 6364136223846793005ull + 1442695040888963407ull;
                const double x = (double(h >> 20) / 1e6 - 8e6) * (i % 3 == 0 ? 1e-9 : 1);
                v.push_back(single ? double(float(x)) : x);
            }
            v.push_back(-0.0);
            v.push_back(0.0);
            v.push_back(std::numeric_limits<double>::infinity());
            v.push_back(-std::numeric_limits<double>::infinity());
            auto expected = v;
            std::sort(expected.begin(), expected.end());
            sortNumbers(v);
            QVERIFY(v == expected);
        }
    }
    void cancelledAndWatched()
    {
        const auto table = *generate("sheet_break", {{"rows", std::int64_t(2000)}});
        std::atomic<bool> stop = true;
        for (const bool on : {true, false}) {
            stop = on;
            double last = 0;
            const Watcher watcher{&stop, [&](double share) { last = share; }};
            QCOMPARE(statistics(table, watcher).ok(), !on);
            QCOMPARE(correlations(table, watcher).ok(), !on);
            QCOMPARE(duplicateRows(table, {}, watcher).ok(), !on);
            QCOMPARE(featureTargetAuc(table, "SheetBreak", "1", watcher).ok(), !on);
            QCOMPARE(last, on ? 0.0 : 1.0);
        }
    }
    void splitTexts()
    {
        for (const char *text : {"random", "blocked:0.64,0.16,0.2,gap=7", "last:0.8,0.2,0", "kfold:5,2", "kfold:5,2,ordered", "stratified_kfold:10,10",
                                 "group_kfold:3,1", "time_series:4,4,gap=2", "leave_one_out:17"}) {
            const auto spec = parseSplit(text);
            QVERIFY2(spec.ok(), text);
            const auto again = parseSplit(toText(*spec));
            QVERIFY2(again.ok() && *again == *spec, toText(*spec).c_str());
        }
        for (const char *text : {"kfold:1,1", "kfold:5,6", "kfold:5,0", "kfold:5,1,2", "random:.5,.5", "random:gap=3", "leave_one_out:1,2", "kfold:a", "last:",
                                 "group_kfold:5,1,ordered", "column", "blocked:.6,.2,.2,gap=-1"})
            QVERIFY2(!parseSplit(text).ok(), text);
        const auto last = split(*parseSplit("last:.8,.2,0"), {.rows = 11});
        QVERIFY(last.ok());
        QCOMPARE(last->train.size(), std::size_t(8)); // ⌊11 · .8⌋
        QCOMPARE(last->validation.front(), 8u);
        const auto gap = split(*parseSplit("blocked:.6,.2,.2,gap=5"), {.rows = 100, .purge = 2});
        QCOMPARE(gap->train.back(), 52u);
        QCOMPARE(gap->purged, std::size_t(14));
        QCOMPARE(split(*parseSplit("leave_one_out:17"), {.rows = 20})->validation, (std::vector<std::uint32_t>{17}));
        QCOMPARE(split(*parseSplit("leave_one_out:20"), {.rows = 20}).error().code, std::string("E-FOLD"));
        QCOMPARE(folds(*parseSplit("kfold:30,1"), {.rows = 20}).error().code, std::string("E-FOLDS"));
        QCOMPARE(folds(*parseSplit("stratified_kfold:3,1"), {.rows = 6, .labels = {0, 0, 0, 0, 1, 1}}).error().code, std::string("E-FOLDS"));
        QCOMPARE(folds(*parseSplit("group_kfold:3,1"), {.rows = 4, .groups = {0, 0, 1, 1}}).error().code, std::string("E-FOLDS"));
        QCOMPARE(folds(*parseSplit("time_series:5,1,gap=20"), {.rows = 30}).error().code, std::string("E-FOLDS-TIME"));
        QCOMPARE(folds(*parseSplit("leave_one_out"), {.rows = 20000}).error().code, std::string("E-FOLDS-MANY"));
    }
    void statisticsAreQuick()
    {
        // 1e6 × 70 takes ten times this; the figure is printed, only a hang fails.
        Table t;
        std::uint64_t h = 7;
        for (int c = 0; c < 70; ++c) {
            std::vector<double> v(100000);
            for (auto &x : v) {
                h = h * 6364136223846793005ull + 1442695040888963407ull;
                x = double(h >> 33) / 1e9 * (c % 2 ? 1 : 1.0000001);
            }
            t.columns.push_back(num("x" + std::to_string(c), std::move(v)));
        }
        QElapsedTimer timer;
        timer.start();
        const auto s = statistics(t);
        const auto first = timer.restart();
        const auto r = correlations(t);
        qInfo("100,000 × 70: statistics %lld ms, correlations %lld ms", first, timer.elapsed());
        QVERIFY(s.size() == 70 && r.ok());
        QVERIFY(first < 60000);
    }
};

QTEST_APPLESS_MAIN(TestDataSteps)
#include "tst_data_steps.moc"
