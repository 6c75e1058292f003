// Look-back windows: where they lie, what they hold, how they are split, and what is told of them.
#include "data/generator.h"
#include "data/windows.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace netloom;

namespace {

const double kNone = std::numeric_limits<double>::quiet_NaN();

Column numbers(std::string name, std::vector<double> v, ColumnType type = ColumnType::Numeric)
{
    return Column::ofNumbers(std::move(name), type, std::move(v));
}
/// A number that says its row and column, so that every cell of a window can be told.
double cell(std::size_t row, std::size_t column) { return double(row) + 1000.0 * double(column + 1); }

/// a, b and a 0/1 target y over n rows.
Table series(std::size_t n, const std::vector<double> &y = {})
{
    Table t;
    std::vector<double> a, b, labels;
    for (std::size_t r = 0; r < n; ++r) {
        a.push_back(cell(r, 0));
        b.push_back(cell(r, 1));
        labels.push_back(y.empty() ? double(r % 2) : y[r]);
    }
    t.columns = {numbers("a", a), numbers("b", b), numbers("y", labels, ColumnType::Class)};
    return t;
}
Table withGroups(Table t, const std::vector<std::string> &groups)
{
    std::vector<std::string> levels(groups);
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    std::vector<std::int32_t> codes;
    for (const auto &g : groups)
        codes.push_back(std::int32_t(std::lower_bound(levels.begin(), levels.end(), g) - levels.begin()));
    t.columns.push_back(Column::ofCodes("g", ColumnType::Categorical, codes, levels));
    return t;
}
DataSpec windowed(WindowSpec windows, const std::string &split = "blocked:.6,.2,.2")
{
    DataSpec s;
    s.targets = {"y"};
    s.windows = windows;
    s.split = parseSplit(split).value();
    return s;
}
Prepared prepared(const Table &t, const DataSpec &s)
{
    auto p = prepare(t, s);
    if (!p)
        qFatal("%s", message(p.error()).c_str());
    return std::move(*p);
}
QString code(const Result<Prepared> &p) { return p ? QStringLiteral("fine") : QString::fromStdString(p.error().code); }
bool noted(const Prepared &p, const std::string &wanted, const std::string &part = {})
{
    return std::any_of(p.notes.begin(), p.notes.end(), [&](const Error &e) { return e.code == wanted && message(e).find(part) != std::string::npos; });
}
const WindowSource &source(const Prepared &p) { return dynamic_cast<const WindowSource &>(*p.source); }

/// One sample as the network receives it: inputs one after the other, then targets.
std::vector<double> gathered(const Source &s, Row row)
{
    std::vector<AlignedBuffer<Real>> buffers;
    std::vector<View> in, out;
    for (const auto *ports : {&s.inputs(), &s.targets()})
        for (const auto &port : *ports) {
            const int n = int(port.shape.size());
            buffers.emplace_back(std::size_t(2 * sampleStride(n)));
            (ports == &s.inputs() ? in : out).push_back({buffers.back().data(), 2, n, sampleStride(n)});
        }
    Batch batch{in, out, nullptr};
    const std::vector<Row> rows{0, row};
    s.gather(rows, {}, batch);
    std::vector<double> values;
    for (const auto *views : {&in, &out})
        for (const auto &v : *views)
            values.insert(values.end(), v.row(1), v.row(1) + v.cols);
    return values;
}
/// Rows of the table that a window has, by what its cells say, and its target.
std::vector<double> rowsOf(const Prepared &p, Row w)
{
    const auto values = gathered(*p.source, w);
    std::vector<double> rows;
    for (std::size_t t = 0; t < source(p).plan().length; ++t) {
        rows.push_back(values[2 * t] - 1000);
        if (values[2 * t + 1] - 2000 != rows.back())
            qFatal("a window mixes rows");
    }
    return rows;
}
std::vector<std::uint32_t> all(std::size_t n)
{
    std::vector<std::uint32_t> rows(n);
    for (std::size_t i = 0; i < n; ++i)
        rows[i] = std::uint32_t(i);
    return rows;
}

} // namespace

class TestWindows : public QObject {
    Q_OBJECT
private slots:
    void workedExample()
    {
        // Eight rows, look-back 3: six windows, or four in the published numbering, where the first two rows are never used.
        const auto normal = planWindows({.lookback = 3}, {.rows = 8}).value();
        QCOMPARE(normal.first, (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5}));
        const auto published = planWindows({.lookback = 3, .compatible = true}, {.rows = 8}).value();
        QCOMPARE(published.first, (std::vector<std::uint32_t>{2, 3, 4, 5}));
        for (std::size_t w = 0; w < 4; ++w) {
            QCOMPARE(published.last(w), w + 4); // y4 … y7: it ends at the labelled row
            QCOMPARE(published.target(w), w + 4);
        }
        // Off by one: L rows, not L + 1, and two windows more exist than are used.
        QCOMPARE(published.length, std::size_t(3));
        QCOMPARE(normal.first.size() - published.first.size(), std::size_t(2));
        // The same through a preparation, cell by cell.
        const auto table = series(8, {0, 1, 1, 0, 1, 0, 0, 1});
        for (const bool compatible : {false, true}) {
            const auto p = prepared(table, windowed({.lookback = 3, .compatible = compatible}, "last:1,0,0"));
            QCOMPARE(p.source->inputs().front().shape, (Shape{3, 2}));
            QCOMPARE(p.source->rows(), std::size_t(compatible ? 4 : 6));
            for (Row w = 0; w < p.source->rows(); ++w) {
                const double first = w + (compatible ? 2.0 : 0.0);
                QCOMPARE(rowsOf(p, w), (std::vector<double>{first, first + 1, first + 2}));
                QCOMPARE(p.source->sourceRow(w), std::size_t(first) + 2);
                QCOMPARE(gathered(*p.source, w).back(), (std::vector<double>{0, 1, 1, 0, 1, 0, 0, 1}[std::size_t(first) + 2]));
            }
        }
    }
    void counts()
    {
        for (std::size_t n : {1, 5, 12, 31})
            for (std::uint32_t l : {1, 2, 5})
                for (std::uint32_t h : {0, 1, 4})
                    for (std::uint32_t q : {1, 2, 7}) {
                        const auto plan = planWindows({.lookback = l, .horizon = h, .stride = q}, {.rows = n});
                        if (n < l + h) {
                            QCOMPARE(plan.error().code, std::string("E-WINDOW-LONG"));
                            continue;
                        }
                        QCOMPARE(plan->first.size(), (n - l - h) / q + 1);
                        QCOMPARE(plan->target(plan->first.size() - 1), std::size_t(plan->first.back()) + l - 1 + h);
                        QVERIFY(plan->target(plan->first.size() - 1) < n);
                    }
    }
    void sheetBreak_data()
    {
        QTest::addColumn<int>("lookback");
        QTest::addColumn<bool>("compatible");
        QTest::addColumn<QList<int>>("sizes");
        QTest::addColumn<QList<int>>("positives");
        QTest::newRow("5") << 5 << false << QList<int>{20319} << QList<int>{};
        QTest::newRow("20") << 20 << false << QList<int>{20304} << QList<int>{};
        QTest::newRow("5 published") << 5 << true << QList<int>{20317, 13002, 3251, 4064} << QList<int>{179, 43, 46};
        QTest::newRow("20 published") << 20 << true << QList<int>{20302, 12992, 3249, 4061} << QList<int>{177, 35, 56};
    }
    void sheetBreak()
    {
        QFETCH(int, lookback);
        QFETCH(bool, compatible);
        QFETCH(QList<int>, sizes);
        QFETCH(QList<int>, positives);
        const auto table = generate("sheet_break", {}).value();
        DataSpec s;
        s.targets = {"SheetBreak"};
        s.steps = defaultSteps(table, s, {"standard", -2});
        s.split.seed = 123;
        s.windows = {.lookback = std::uint32_t(lookback), .compatible = compatible};
        const auto p = prepared(table, s);
        QCOMPARE(p.source->rows(), std::size_t(sizes[0]));
        QCOMPARE(p.source->inputs().front().shape, (Shape{lookback, 69}));
        QCOMPARE(p.windows.gaps, std::size_t(135)); // each event row was taken out
        // A gap lies in L - 1 windows, but for those that are cut off at the beginning.
        QVERIFY(p.windows.flagged > 100u * unsigned(lookback - 1) && p.windows.flagged <= 135u * unsigned(lookback - 1));
        if (!positives.isEmpty()) {
            const std::vector<std::uint32_t> *parts[] = {&p.split.train, &p.split.validation, &p.split.test};
            for (int i = 0; i < 3; ++i) {
                QCOMPARE(parts[i]->size(), std::size_t(sizes[i + 1]));
                QCOMPARE(std::count_if(parts[i]->begin(), parts[i]->end(), [&](auto w) { return source(p).y()[w] == 1; }), std::ptrdiff_t(positives[i]));
            }
            QCOMPARE(p.classCounts[1], std::size_t(positives[0]));
            QVERIFY(noted(p, "N-LEAK", "3249 of 3249 validation windows (100 %)") || lookback == 5);
            QVERIFY(noted(p, "N-LEAK"));
        }
    }
    void gaps()
    {
        SeriesRows rows{.rows = 10, .gapBefore = std::vector<char>(10)};
        rows.gapBefore[4] = rows.gapBefore[7] = 1; // 0-3, 4-6, 7-9
        const auto firsts = [&](WindowSpec::Gaps policy, std::uint32_t stride, std::uint32_t horizon = 0) {
            return planWindows({.lookback = 3, .horizon = horizon, .stride = stride, .gaps = policy}, rows).value();
        };
        const auto kept = firsts(WindowSpec::Gaps::Keep, 1);
        QCOMPARE(kept.first.size(), std::size_t(8));
        QCOMPARE(kept.facts.flagged, std::size_t(4)); // 2, 3, 5, 6
        QCOMPARE(kept.facts.gaps, std::size_t(2));
        QCOMPARE(firsts(WindowSpec::Gaps::Drop, 1).first, (std::vector<std::uint32_t>{0, 1, 4, 7}));
        QCOMPARE(firsts(WindowSpec::Gaps::Drop, 2).first, (std::vector<std::uint32_t>{0, 4}));
        QCOMPARE(firsts(WindowSpec::Gaps::Cut, 2).first, (std::vector<std::uint32_t>{0, 4, 7}));
        QCOMPARE(firsts(WindowSpec::Gaps::Cut, 1, 1).first, (std::vector<std::uint32_t>{0})); // the target is no neighbour either
        QCOMPARE(firsts(WindowSpec::Gaps::Drop, 1, 1).first, (std::vector<std::uint32_t>{0}));
        const auto none = planWindows({.lookback = 5, .gaps = WindowSpec::Gaps::Drop}, rows);
        QCOMPARE(none.error().code, std::string("E-WINDOW-GAPS"));
        QCOMPARE(planWindows({.lookback = 5, .gaps = WindowSpec::Gaps::Cut}, rows).error().code, std::string("E-WINDOW-LONG"));
    }
    void gapsOfEventsAndTime()
    {
        // Event rows 3 and 8 go; a clock that jumps between 10 and 11.
        std::vector<double> y(14), t(14);
        y[3] = y[8] = 1;
        for (std::size_t r = 0; r < 14; ++r)
            t[r] = 100.0 * double(r) + (r > 10 ? 5000 : 0);
        auto table = series(14, y);
        table.columns.push_back(numbers("t", t, ColumnType::Datetime));
        auto s = windowed({.lookback = 2, .gaps = WindowSpec::Gaps::Drop}, "last:1,0,0");
        s.timeColumn = "t";
        s.steps = {{"sort_by_time", {{"column", std::string("t")}}, {}, true}, {"curve_shift", {{"shift", std::int64_t(-1)}}, {}, true}};
        const auto p = prepared(table, s);
        QCOMPARE(p.windows.gaps, std::size_t(3));
        std::vector<double> ends;
        for (Row w = 0; w < p.source->rows(); ++w)
            ends.push_back(double(p.source->sourceRow(w)));
        QCOMPARE(ends, (std::vector<double>{1, 2, 5, 6, 7, 10, 12, 13})); // none over 2-4, 7-9, 10-11
        QVERIFY(noted(p, "N-WINDOW-GAPS-OUT"));
        QCOMPARE(p.classCounts, (std::vector<std::size_t>{6, 2}));
        // In the file's order the rows fall back in time: sorted, they have the same windows; unsorted, it is told.
        std::vector<std::uint32_t> turned;
        for (std::uint32_t r = 14; r-- > 0;)
            turned.push_back(r);
        const auto sorted = prepared(table.selected(turned), s);
        QCOMPARE(sorted.source->rows(), p.source->rows());
        for (Row w = 0; w < p.source->rows(); ++w)
            QCOMPARE(rowsOf(sorted, w), rowsOf(p, w));
        s.steps.erase(s.steps.begin());
        QVERIFY(noted(prepared(table.selected(turned), s), "N-WINDOW-ORDER", "11 times"));
        QVERIFY(!noted(p, "N-WINDOW-ORDER"));
    }
    void groupsAreNotStraddled()
    {
        // Rows of two series take turns, and one is too short.
        std::vector<std::string> groups;
        for (int r = 0; r < 20; ++r)
            groups.push_back(r % 2 ? "odd" : "even");
        groups.push_back("short");
        groups.push_back("short");
        std::vector<double> y;
        for (int r = 0; r < 22; ++r)
            y.push_back(r / 2 % 2);
        const auto table = withGroups(series(22, y), groups);
        auto s = windowed({.lookback = 4}, "group:.5,.0,.5");
        s.groupColumn = "g";
        s.split.seed = 1;
        const auto p = prepared(table, s);
        QCOMPARE(p.source->rows(), std::size_t(14)); // 7 of each
        for (Row w = 0; w < 14; ++w) {
            const auto rows = rowsOf(p, w);
            for (std::size_t t = 0; t < 4; ++t)
                QCOMPARE(rows[t], rows[0] + 2.0 * double(t));
        }
        QVERIFY(noted(p, "N-WINDOW-SHORT", "1 of 3 series, 2 rows"));
        QCOMPARE(p.windows.gaps, std::size_t(0));
        QCOMPARE(p.split.train.size(), std::size_t(7));
        QVERIFY(!noted(p, "N-LEAK"));
        for (const auto w : p.split.train)
            QCOMPARE(p.source->sourceRow(w) % 2, p.source->sourceRow(p.split.train[0]) % 2);
        auto longer = s;
        longer.windows.lookback = 11;
        const auto error = prepare(table, longer);
        QCOMPARE(code(error), QStringLiteral("E-WINDOW-LONG"));
        QVERIFY(message(error.error()).find("3 series has only 10") != std::string::npos);
    }
    void blockedPartsShareNoRow()
    {
        std::vector<double> y;
        for (int r = 0; r < 200; ++r)
            y.push_back(r * r % 7 < 2);
        for (const std::uint32_t horizon : {0u, 3u})
            for (const std::uint32_t stride : {1u, 2u, 5u}) {
                const auto p = prepared(series(200, y), windowed({.lookback = 7, .horizon = horizon, .stride = stride}));
                const auto rowsIn = [&](const std::vector<std::uint32_t> &windows) {
                    std::set<std::size_t> rows;
                    for (const auto w : windows) {
                        for (std::size_t t = 0; t < 7; ++t)
                            rows.insert(source(p).plan().first[w] + t);
                        rows.insert(source(p).plan().target(w));
                    }
                    return rows;
                };
                const auto train = rowsIn(p.split.train), validation = rowsIn(p.split.validation), test = rowsIn(p.split.test);
                QVERIFY(*train.rbegin() < *validation.begin() && *validation.rbegin() < *test.begin());
                QCOMPARE(p.split.purged, std::size_t(2 * ((6 + horizon + stride - 1) / stride)));
                QCOMPARE(p.windows.leakValidation + p.windows.leakTest, std::size_t(0));
                QVERIFY(!noted(p, "N-LEAK"));
            }
        // Ordered folds drop training windows on both sides of the held-out block.
        const auto p = prepared(series(100), windowed({.lookback = 5}, "kfold:4,2,ordered"));
        QCOMPARE(p.windows.leakValidation, std::size_t(0));
        QCOMPARE(p.split.validation.size(), std::size_t(24));
        QCOMPARE(p.split.train.size(), std::size_t(96 - 24 - 8));
        QVERIFY(noted(prepared(series(100), windowed({.lookback = 5}, "kfold:4,2")), "N-LEAK"));
    }
    void leakIndexIsCounted()
    {
        const auto p = prepared(series(60), windowed({.lookback = 4}, "random"));
        const auto &plan = source(p).plan();
        const auto counted = [&](const std::vector<std::uint32_t> &windows) {
            return std::size_t(std::count_if(windows.begin(), windows.end(), [&](auto v) {
                return std::any_of(p.split.train.begin(), p.split.train.end(), [&](auto t) {
                    return std::abs(int(plan.first[v]) - int(plan.first[t])) < 4;
                });
            }));
        };
        QCOMPARE(p.windows.leakValidation, counted(p.split.validation));
        QCOMPARE(p.windows.leakTest, counted(p.split.test));
        QVERIFY(p.windows.leakTest > 0);
        QVERIFY(noted(p, "N-LEAK", std::to_string(p.windows.leakTest) + " of " + std::to_string(p.split.test.size()) + " test windows"));
    }
    void scalingLearnsFromCoveredRows()
    {
        const auto table = series(40);
        const auto meanOf = [&](WindowSpec::Fit fit, std::uint32_t stride) {
            auto s = windowed({.lookback = 3, .stride = stride, .fit = fit}, "last:.5,.25,.25");
            s.steps = {{"standard_scale", {{"columns", std::vector<std::string>{"a"}}}, {}, true}};
            const auto p = prepared(table, s);
            std::vector<double> used;
            for (const auto w : p.split.train)
                for (std::size_t t = 0; t < 3; ++t)
                    if (fit != WindowSpec::Fit::LastStep || t == 2)
                        used.push_back(double(source(p).plan().first[w] + t));
            if (fit == WindowSpec::Fit::Covered) {
                std::sort(used.begin(), used.end());
                used.erase(std::unique(used.begin(), used.end()), used.end());
            }
            double sum = 0, squares = 0;
            for (const double r : used)
                sum += r;
            for (const double r : used)
                squares += (r - sum / double(used.size())) * (r - sum / double(used.size()));
            // The first row of the first window, scaled by hand.
            const double mean = sum / double(used.size()), sd = std::sqrt(squares / double(used.size()));
            const double wanted = (0 - mean) / sd, got = gathered(*p.source, 0)[0];
            if (std::abs(wanted - got) > 1e-5)
                qFatal("scaled to %g instead of %g", got, wanted);
            return mean;
        };
        const double covered = meanOf(WindowSpec::Fit::Covered, 1), last = meanOf(WindowSpec::Fit::LastStep, 1), every = meanOf(WindowSpec::Fit::All, 1);
        QCOMPARE(last, covered + 1); // rows 2 … 20 instead of 0 … 20
        QCOMPARE(every, covered);
        meanOf(WindowSpec::Fit::Covered, 5); // rows between windows teach nothing
    }
    void severalInputsWeightsAndOwnTargets()
    {
        auto table = series(12);
        table.columns.push_back(numbers("z", {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2}));
        table.columns.push_back(numbers("w", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
        auto s = windowed({.lookback = 3, .horizon = 1}, "last:1,0,0");
        s.targets = {"y", "z"};
        s.ownTargets = true;
        s.weightColumn = "w";
        s.inputs = {{"first", {"b"}}, {"second", {}}};
        const auto p = prepared(table, s);
        QCOMPARE(p.source->inputs().size(), std::size_t(2));
        QCOMPARE(p.source->inputs()[1].shape, (Shape{3, 1}));
        const auto v = gathered(*p.source, 2); // rows 2, 3, 4; the target of row 5
        QCOMPARE(v, (std::vector<double>{cell(2, 1), cell(3, 1), cell(4, 1), cell(2, 0), cell(3, 0), cell(4, 0), 1, 4}));
        QVERIFY(p.source->weighted());
        QCOMPARE(p.source->weight(2), 6.0);
        QCOMPARE(p.targetTasks[0].counts, (std::vector<std::size_t>{4, 5}));
    }
    void missingTargetsStayInWindows()
    {
        std::vector<double> y(12);
        for (std::size_t r = 0; r < 12; ++r)
            y[r] = r == 5 || r == 6 ? kNone : 0.25 + double(r);
        const auto p = prepared(series(12, y), windowed({.lookback = 3, .horizon = 2}, "last:1,0,0"));
        // Ends 2 … 9, but not those whose targets are rows 5 and 6; those rows are inputs of others.
        std::vector<double> ends;
        for (Row w = 0; w < p.source->rows(); ++w) {
            ends.push_back(double(p.source->sourceRow(w)));
            QCOMPARE(gathered(*p.source, w).back(), ends.back() + 2.25);
        }
        QCOMPARE(ends, (std::vector<double>{2, 5, 6, 7, 8, 9}));
        QVERIFY(noted(p, "N-WINDOW-TARGET", "2 windows"));
        QCOMPARE(p.windows.flagged, std::size_t(0));
        auto s = windowed({.lookback = 3, .horizon = 5}, "last:1,0,0");
        QCOMPARE(code(prepare(series(12, std::vector<double>{1.5, 2.5, 0, kNone, 4.5, kNone, 3.5, kNone, kNone, kNone, kNone, kNone}), s)), QStringLiteral("E-WINDOW-TARGET"));
    }
    void pastOfTheTarget()
    {
        std::vector<double> y;
        for (int r = 0; r < 30; ++r)
            y.push_back(double(r * r % 17) + 0.5);
        auto s = windowed({.lookback = 2, .horizon = 3, .pastTarget = true});
        const auto table = series(30, y);
        const auto p = prepared(table, s);
        QCOMPARE(p.featureNames, (std::vector<std::string>{"a", "b", "y_past"}));
        const auto v = gathered(*p.source, 4);
        QCOMPARE(v, (std::vector<double>{cell(4, 0), cell(4, 1), y[4], cell(5, 0), cell(5, 1), y[5], y[8]}));
        // New rows need it too.
        const auto q = prepareForPrediction(table, s, p);
        QVERIFY(q.ok());
        QCOMPARE(q->source->rows(), std::size_t(29));
        QCOMPARE(q->split.test.size(), std::size_t(26)); // the last three are predicted, but not judged
        Table without = table;
        without.columns.pop_back();
        QCOMPARE(code(prepareForPrediction(without, s, p)), QStringLiteral("E-COLUMNS-MISSING"));
        Table taken = table;
        taken.columns.push_back(numbers("y_past", y));
        QCOMPARE(code(prepare(taken, s)), QStringLiteral("E-WINDOW-PAST"));
    }
    void predictionWindowsNewRows()
    {
        std::vector<double> y(40);
        y[10] = y[20] = y[30] = 1;
        auto s = windowed({.lookback = 5, .stride = 3, .compatible = true}, "random:.6,.2,.2");
        s.steps = {{"curve_shift", {{"shift", std::int64_t(-2)}}, {}, true}, {"standard_scale", {}, {}, true}};
        const auto table = series(40, y);
        const auto p = prepared(table, s);
        // Every row from the fifth on gets an answer, with the stored scaling.
        Table fresh = table;
        fresh.columns.pop_back();
        const auto q = prepareForPrediction(fresh, s, p);
        QVERIFY(q.ok());
        QCOMPARE(q->source->rows(), std::size_t(36));
        QVERIFY(q->source->targets().empty());
        for (Row w = 0; w < 36; ++w)
            QCOMPARE(q->source->sourceRow(w), std::size_t(w) + 4);
        auto inputsOf = [](const Source &from, Row w) {
            auto v = gathered(from, w);
            v.resize(10);
            return v;
        };
        std::size_t same = 0;
        for (Row w = 0; w < p.source->rows(); ++w) // windows without a gap are the same in training
            if (const auto row = p.source->sourceRow(w); source(p).plan().first[w] + 4 == row || row < 10) {
                QCOMPARE(inputsOf(*p.source, w), inputsOf(*q->source, Row(row - 4)));
                ++same;
            }
        QVERIFY(same > 0);
        QVERIFY(noted(*q, "N-WINDOW-FIRST", "40 rows make 36"));
        const auto little = prepareForPrediction(fresh.selected(all(4)), s, p);
        QCOMPARE(code(little), QStringLiteral("E-WINDOW-SHORT"));
        Table holes = fresh;
        auto a = std::vector<double>(40, 1.0);
        a[20] = kNone;
        holes.columns[0] = numbers("a", a);
        const auto fewer = prepareForPrediction(holes, s, p);
        QCOMPARE(fewer->source->rows(), std::size_t(31));
        QVERIFY(noted(*fewer, "N-ROWS-MISSING", "5 windows"));
    }
    void autoencoderOfWindows()
    {
        auto s = windowed({.lookback = 3});
        s.targets = {"@input"};
        s.steps = {{"drop_columns", {{"columns", std::vector<std::string>{"y"}}}, {}, true}};
        const auto p = prepared(series(30), s);
        QCOMPARE(p.source->targets().front().shape, (Shape{3, 2}));
        const auto v = gathered(*p.source, 7);
        QCOMPARE(std::vector<double>(v.begin(), v.begin() + 6), std::vector<double>(v.begin() + 6, v.end()));
        QCOMPARE(v[0], cell(7, 0));
    }
    void resamplingDrawsWindows()
    {
        std::vector<double> y(60);
        for (std::size_t r = 0; r < 60; r += 6)
            y[r] = 1;
        auto s = windowed({.lookback = 4}, "last:.7,.15,.15");
        s.steps = {{"random_oversample", {}, {}, true}};
        const auto p = prepared(series(60, y), s);
        QCOMPARE(p.classCounts[0], p.classCounts[1]);
        for (const auto w : p.split.train)
            QCOMPARE(rowsOf(p, w)[3], double(p.source->sourceRow(w)));
        s.steps = {{"smote", {}, {}, true}};
        QCOMPARE(code(prepare(series(60, y), s)), QStringLiteral("E-WINDOW-STEP"));
    }
    void whatBelongsToOneEventStaysTogether()
    {
        std::vector<double> y(120);
        for (std::size_t r = 9; r < 120; r += 10)
            y[r] = 1;
        auto s = windowed({.lookback = 3, .gaps = WindowSpec::Gaps::Cut}, "group:.5,.25,.25");
        s.steps = {{"curve_shift", {{"shift", std::int64_t(-2)}}, {}, true}};
        const auto p = prepared(series(120, y), s);
        QCOMPARE(p.source->rows(), std::size_t(12 * 7)); // nine rows between two events
        std::set<std::size_t> trained;
        for (const auto w : p.split.train)
            trained.insert(p.source->sourceRow(w) / 10);
        for (const auto *part : {&p.split.validation, &p.split.test})
            for (const auto w : *part)
                QVERIFY(!trained.contains(p.source->sourceRow(w) / 10));
        QCOMPARE(trained.size(), std::size_t(6));
        QVERIFY(!noted(p, "N-LEAK"));
    }
    void badInput()
    {
        QCOMPARE(code(prepare(series(6), windowed({.lookback = 7}))), QStringLiteral("E-WINDOW-LONG"));
        QCOMPARE(code(prepare(series(6), windowed({.lookback = 4, .horizon = 3}))), QStringLiteral("E-WINDOW-LONG"));
        QVERIFY(message(prepare(series(6), windowed({.lookback = 7})).error()).find("needs 7 rows, and the series has only 6") != std::string::npos);
        // Twice the same time in one series.
        auto table = series(20);
        std::vector<double> t;
        for (int r = 0; r < 20; ++r)
            t.push_back(r / 2);
        table.columns.push_back(numbers("t", t, ColumnType::Datetime));
        auto s = windowed({.lookback = 2});
        s.timeColumn = "t";
        QVERIFY(noted(prepared(table, s), "N-WINDOW-TWICE", "10 rows"));
        QCOMPARE(windowSpec({{"horizon", std::int64_t(2)}}).error().code, std::string("E-WINDOW-NONE"));
        QVERIFY(!windowSpec({{"lookback", std::int64_t(-1)}}).ok());
        QVERIFY(!windowSpec({{"lookback", std::int64_t(2)}, {"stride", std::int64_t(0)}}).ok());
        const WindowSpec odd{.lookback = 3, .horizon = 2, .stride = 4, .compatible = true, .gaps = WindowSpec::Gaps::Cut, .fit = WindowSpec::Fit::LastStep, .pastTarget = true};
        QCOMPARE(windowSpec(toValues(odd)).value(), odd);
    }
};

QTEST_GUILESS_MAIN(TestWindows)
#include "tst_windows.moc"
