#include "data/generator.h"
#include "data/recipe.h"
#include "support/shared_data.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace netloom;
using T = ColumnType;

namespace {

const double kNaN = std::numeric_limits<double>::quiet_NaN();

Column num(std::string name, std::vector<double> v, T type = T::Numeric)
{
    return Column::ofNumbers(std::move(name), type, std::move(v));
}
Column coded(std::string name, std::vector<std::int32_t> v, std::vector<std::string> levels, T type = T::Categorical)
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
std::vector<std::uint32_t> allRows(const Frame &f)
{
    return f.sourceRows;
}
/// A step fitted on all rows of a frame and applied to it; the state.
Values run(Frame &f, const std::string &type, const Values &config = {})
{
    const PartInfo *info = findPart(PartKind::Step, type);
    const auto step = makePart<Step>(*info, info->schema.complete(config).value());
    auto state = step->fit(f, allRows(f));
    if (!state)
        qFatal("%s", message(state.error()).c_str());
    if (auto ok = step->apply(f, *state); !ok)
        qFatal("%s", message(ok.error()).c_str());
    return *state;
}
std::vector<double> column(const Frame &f, const std::string &name)
{
    const int at = f.table.indexOf(name);
    if (at < 0)
        qFatal("no column %s", name.c_str());
    const auto v = f.table.columns[std::size_t(at)].numbers();
    return {v.begin(), v.end()};
}
std::string names(const Table &t)
{
    std::string all;
    for (const auto &c : t.columns)
        all.append(all.empty() ? "" : " ").append(c.name());
    return all;
}
DataSpec specOf(const Table &t, std::vector<std::string> targets, const RecipeDefaults &d = {})
{
    DataSpec s;
    s.targets = std::move(targets);
    s.steps = defaultSteps(t, s, d);
    return s;
}
Prepared prepared(const Table &t, const DataSpec &s)
{
    auto p = prepare(t, s);
    if (!p)
        qFatal("%s", message(p.error()).c_str());
    return std::move(*p);
}
QString code(const Result<Prepared> &p)
{
    return p ? QString() : QString::fromStdString(p.error().code);
}
const TableSource &source(const Prepared &p)
{
    return static_cast<const TableSource &>(*p.source);
}
bool noted(const Prepared &p, const std::string &codeWanted, const std::string &part = {})
{
    return std::any_of(p.notes.begin(), p.notes.end(), [&](const Error &e) {
        return e.code == codeWanted && message(e).find(part) != std::string::npos;
    });
}
CsvTable read(const std::string &text, const CsvOptions &options = {})
{
    auto t = readCsv(text, options, "test.csv");
    if (!t)
        qFatal("%s", message(t.error()).c_str());
    return std::move(*t);
}
/// x1, x2, colour, day, y over n rows.
std::string sample(int n)
{
    std::string text = "x1,x2,colour,flag,y\n";
    for (int i = 0; i < n; ++i)
        text += std::to_string((i * 37 % 101)) + "." + std::to_string(i % 10) + "," + (i % 9 == 4 ? std::string("NA") : std::to_string(i * i % 17) + ".5")
                + "," + (i % 3 == 0 ? "red" : i % 3 == 1 ? "green" : "blue") + "," + std::to_string(i % 2) + ","
                + (i % 4 == 0 ? "yes" : "no") + "\n";
    return text;
}
#define CLOSE(actual, expected, tolerance) \
    QVERIFY2(std::abs((actual) - (expected)) <= (tolerance), qPrintable(QString::number(actual, 'g', 17)))

void compare(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        CLOSE(actual[i], expected[i], tolerance);
}

} // namespace

class TestDataRecipe : public QObject {
    Q_OBJECT
private slots:
    void curveShift_data()
    {
        QTest::addColumn<QString>("y");
        QTest::addColumn<int>("shift");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("labels");
        QTest::newRow("one event") << "00010000" << -2 << "0124567" << "0110000";
        QTest::newRow("adjacent") << "0001100" << -2 << "01256" << "01100";
        QTest::newRow("overlap") << "0010100" << -2 << "01356" << "11100";
        QTest::newRow("near the start") << "0100" << -2 << "023" << "100";
        QTest::newRow("succeeding") << "0001000" << 2 << "012456" << "000110";
        QTest::newRow("at the end") << "0001" << 2 << "012" << "000";
        QTest::newRow("farther than the series") << "00010" << -50 << "0124" << "1110";
        QTest::newRow("none") << "00010" << 0 << "01234" << "00010";
    }
    void curveShift()
    {
        QFETCH(QString, y);
        QFETCH(int, shift);
        QFETCH(QString, rows);
        QFETCH(QString, labels);
        std::vector<std::int32_t> codes;
        std::vector<double> x;
        for (const auto c : y) {
            x.push_back(double(codes.size()));
            codes.push_back(c == '1');
        }
        Frame f = frameOf({num("x", x), coded("y", codes, {"0", "1"}, T::Binary)}, "y");
        run(f, "curve_shift", {{"shift", std::int64_t(shift)}});
        QString keptRows, newLabels;
        for (std::size_t r = 0; r < f.sourceRows.size(); ++r) {
            keptRows += QString::number(f.sourceRows[r]);
            newLabels += QString::number(f.table.columns[1].code(r));
            QCOMPARE(f.table.columns[0].number(r), double(f.sourceRows[r]));
        }
        QCOMPARE(keptRows, rows);
        QCOMPARE(newLabels, labels);
    }
    void scalerFixtures()
    {
        const auto frame = [] { return frameOf({num("a", {1, 2, 3}), num("b", {10, 20, 60}), num("c", {5, 5, 5})}); };
        Frame s = frame(), m = frame(), r = frame(), wide = frame();
        run(s, "standard_scale");
        compare(column(s, "a"), {-1.224745, 0, 1.224745}, 1e-6);
        compare(column(s, "b"), {-.925820, -.462910, 1.388730}, 1e-6);
        compare(column(s, "c"), {0, 0, 0}, 0);
        run(m, "min_max_scale");
        compare(column(m, "a"), {0, .5, 1}, 1e-12);
        compare(column(m, "b"), {0, .2, 1}, 1e-12);
        compare(column(m, "c"), {0, 0, 0}, 0);
        run(r, "robust_scale");
        compare(column(r, "a"), {-1, 0, 1}, 1e-12);
        compare(column(r, "b"), {-.4, 0, 1.6}, 1e-12);
        compare(column(r, "c"), {0, 0, 0}, 0);
        run(wide, "min_max_scale", {{"low", -1.0}, {"high", 1.0}});
        compare(column(wide, "a"), {-1, 0, 1}, 1e-12);
        compare(column(wide, "c"), {-1, -1, -1}, 1e-12);
    }
    void nearlyConstantColumns()
    {
        // A rounding residue is no spread to divide by.
        std::vector<double> v(100, 0.1);
        v[3] = 0.1 + 1e-17;
        for (std::size_t i = 0; i < 50; ++i)
            v.push_back(0.3 - 0.2);
        Frame f = frameOf({num("a", v)});
        run(f, "standard_scale");
        for (const double x : column(f, "a"))
            QVERIFY(std::abs(x) < 1e-9);
        Frame large = frameOf({num("a", {1e15, 1e15 + 0.125, 1e15})});
        run(large, "standard_scale");
        for (const double x : column(large, "a"))
            QVERIFY(std::abs(x) < 2);
    }
    void inverseOfTransform()
    {
        for (const char *type : {"standard_scale", "min_max_scale", "robust_scale"}) {
            Frame f = frameOf({num("a", {1.5, -200.25, 3e4, 17, 0.001}), num("b", {7, 7, 7, 7, 7})});
            const Frame before = f;
            const Values state = run(f, type);
            const PartInfo *info = findPart(PartKind::Step, type);
            const auto step = makePart<Step>(*info, info->schema.defaults());
            for (const char *name : {"a", "b"})
                for (std::size_t r = 0; r < 5; ++r) {
                    const double x = column(before, name)[r];
                    CLOSE(step->invert(name, column(f, name)[r], state), x, 1e-12 * 3e4);
                }
            QCOMPARE(step->invert("other", 3.25, state), 3.25);
        }
    }
    void oneHot()
    {
        const auto frame = [] {
            return frameOf({num("x", {1, 2, 3, 4}), coded("c", {2, 0, 1, 0}, {"2", "9", "10"}),
                            coded("t", {0, 1, 0, -1}, {"no", "yes"}, T::Binary), coded("b", {0, 1, 1, 0}, {"0", "1"}, T::Binary),
                            coded("y", {0, 1, 1, 0}, {"a", "b"})}, "y");
        };
        Frame f = frame();
        const Values state = run(f, "one_hot");
        QCOMPARE(names(f.table), std::string("x b y c_2 c_9 c_10 t_no t_yes t_missing"));
        compare(column(f, "c_10"), {1, 0, 0, 0}, 0);
        compare(column(f, "c_2"), {0, 1, 0, 1}, 0);
        compare(column(f, "t_missing"), {0, 0, 0, 1}, 0);
        Frame all = frame();
        run(all, "one_hot", {{"binary_numbers", true}, {"drop_first", true}});
        QCOMPARE(names(all.table), std::string("x y c_9 c_10 t_yes t_missing b_1"));
        // New rows: an unknown level sets nothing and is counted; numbers are matched with levels by their text.
        Frame fresh = frameOf({num("c", {9, 7, kNaN}), coded("t", {0, 0, 0}, {"maybe"})});
        fresh.predicting = true;
        const PartInfo *info = findPart(PartKind::Step, "one_hot");
        QVERIFY(makePart<Step>(*info, info->schema.defaults())->apply(fresh, state).ok());
        // No cell was empty in training: an empty one is missing in all its columns.
        for (const char *name : {"c_2", "c_9", "c_10"}) {
            QVERIFY(std::isnan(column(fresh, name)[2]));
            QCOMPARE(column(fresh, name)[0], std::string(name) == "c_9" ? 1.0 : 0.0);
            QCOMPARE(column(fresh, name)[1], 0.0);
        }
        compare(column(fresh, "t_no"), {0, 0, 0}, 0);
        QCOMPARE(fresh.notes.size(), std::size_t(2));
        QVERIFY(message(fresh.notes[1]).find("3 cells") != std::string::npos);
        QVERIFY(message(fresh.notes[1]).find("maybe") != std::string::npos);
    }
    void impute()
    {
        const auto frame = [] { return frameOf({num("a", {1, kNaN, 2, 10, 2}), num("b", {1, 2, 3, 4, 5})}); };
        Frame median = frame(), mean = frame(), frequent = frame(), constant = frame();
        run(median, "impute");
        QCOMPARE(names(median.table), std::string("a b a_missing"));
        compare(column(median, "a"), {1, 2, 2, 10, 2}, 0);
        compare(column(median, "a_missing"), {0, 1, 0, 0, 0}, 0);
        QVERIFY(message(median.notes.front()).find("'a'") != std::string::npos);
        run(mean, "impute", {{"strategy", std::string("mean")}, {"indicator", false}});
        QCOMPARE(names(mean.table), std::string("a b"));
        compare(column(mean, "a"), {1, 3.75, 2, 10, 2}, 1e-15);
        run(frequent, "impute", {{"strategy", std::string("most_frequent")}});
        QCOMPARE(column(frequent, "a")[1], 2.0);
        run(constant, "impute", {{"strategy", std::string("constant")}, {"fill", -9.0}});
        QCOMPARE(column(constant, "a")[1], -9.0);
    }
    void sortByTime()
    {
        Frame f = frameOf({num("t", {3, 1, kNaN, 2, 1}, T::Datetime), num("x", {0, 1, 2, 3, 4})});
        run(f, "sort_by_time", {{"column", std::string("t")}});
        QCOMPARE(f.sourceRows, (std::vector<std::uint32_t>{1, 4, 3, 0, 2}));
        compare(column(f, "x"), {1, 4, 3, 0, 2}, 0);
        QCOMPARE(f.notes.size(), std::size_t(1));
    }
    void everyStepHasCasesThatRun()
    {
        QVERIFY(parts(PartKind::Step).size() >= 8);
        for (const PartInfo *info : parts(PartKind::Step)) {
            QVERIFY2(!info->cases.empty() && !info->doc.empty() && !info->keras.empty() && !info->onnx.empty(), info->type.c_str());
            for (const auto &c : info->cases) {
                const auto frame = [&] {
                    if (info->category == "balance") // complete numbers and enough rows of each class
                        return frameOf({num("a", {4, 1, 7, 2, 9, 3}), coded("y", {0, 0, 1, 0, 1, 1}, {"0", "1"}, T::Binary)}, "y");
                    return frameOf({num("a", {4, 1, kNaN, 2}), num("time", {3, 2, 1, 0}, T::Datetime),
                                    coded("c", {0, 1, 1, 0}, {"u", "v"}), coded("y", {0, 0, 1, 0}, {"0", "1"}, T::Binary)}, "y");
                };
                Frame one = frame(), two = frame();
                const Values state = run(one, info->type, c.config);
                QCOMPARE(run(two, info->type, c.config), state);
                QCOMPARE(writeCsv(one.table), writeCsv(two.table));
                QCOMPARE(one.sourceRows.size(), one.table.rows());
                QVERIFY(one.table.indexOf("y") >= 0);
            }
        }
    }

    void sheetBreakPartsAreThePublishedOnes()
    {
        const auto table = generate("sheet_break", {});
        const auto check = [](const Table &t) {
            DataSpec s = specOf(t, {"SheetBreak"}, {"standard", -2});
            s.split.seed = 123;
            const Prepared p = prepared(t, s);
            QCOMPARE(int(p.task), int(TaskKind::Binary));
            QCOMPARE(p.featureNames.size(), std::size_t(69));
            QCOMPARE(p.split.train.size(), std::size_t(13006));
            QCOMPARE(p.split.validation.size(), std::size_t(3252));
            QCOMPARE(p.split.test.size(), std::size_t(4065));
            const auto positives = [&](const std::vector<std::uint32_t> &rows) {
                return std::count_if(rows.begin(), rows.end(), [&](auto r) { return source(p).y()[r] == 1; });
            };
            QCOMPARE(positives(p.split.train), 171);
            QCOMPARE(positives(p.split.validation), 45);
            QCOMPARE(positives(p.split.test), 53);
            QCOMPARE(p.classCounts, (std::vector<std::size_t>{13006 - 171, 171}));
            QCOMPARE(p.source->rows(), std::size_t(20323));
            QCOMPARE(p.source->sourceRow(0), std::size_t(0));
            QCOMPARE(p.source->sourceRow(1), std::size_t(2)); // row 1 is an event
            // Training columns have mean 0 and variance 1; the constant ones are 0.
            for (std::size_t c = 0; c < 69; ++c) {
                double sum = 0, squares = 0;
                for (const auto r : p.split.train) {
                    const double v = double(source(p).x()[r * 69 + c]);
                    sum += v;
                    squares += v * v;
                }
                const double n = double(p.split.train.size());
                QVERIFY(std::abs(sum / n) < 1e-5);
                const bool press = p.featureNames[c].starts_with("EventPress");
                QVERIFY2(std::abs(squares / n - (press ? 0 : 1)) < 1e-4, p.featureNames[c].c_str());
            }
        };
        check(*table);
        check(read(writeCsv(*table)).table); // written and imported again: the same
    }
    void blockedSplitIsPurged()
    {
        const auto table = generate("sheet_break", {});
        DataSpec s = specOf(*table, {"SheetBreak"}, {"standard", -2});
        s.split.kind = SplitSpec::Kind::Blocked;
        const Prepared p = prepared(*table, s);
        QCOMPARE(p.split.purged, std::size_t(4));
        QCOMPARE(p.split.train.size(), std::size_t(13006 - 2));
        QCOMPARE(p.split.validation.front(), 13006u);
    }
    void statisticsSeeTrainingRowsOnly()
    {
        std::string text = "x,y\n";
        for (int i = 0; i < 100; ++i)
            text += (i < 64 ? std::to_string(i % 2) + ".5" : std::string("1000000.5")) + "," + std::to_string(i % 7) + ".25\n";
        const auto t = read(text).table;
        DataSpec s = specOf(t, {"y"});
        s.split.kind = SplitSpec::Kind::Blocked;
        const Prepared p = prepared(t, s);
        CLOSE(double(source(p).x()[0]), -1.0, 1e-6); // mean 1, deviation .5 of the first 64 rows
        CLOSE(double(source(p).x()[1]), 1.0, 1e-6);
        QVERIFY(source(p).x()[99] > 1e5f);
    }
    void gatherFillsViews()
    {
        const auto t = read(sample(60)).table;
        const Prepared p = prepared(t, specOf(t, {"y"}));
        const int width = int(p.featureNames.size());
        std::vector<Real> x(3 * 16), y(3 * 16), w(3);
        View in{x.data(), 3, width, 16}, out{y.data(), 3, 1, 16};
        Batch batch{{&in, 1}, {&out, 1}, w.data()};
        const std::vector<Row> rows{5, 0, 59};
        p.source->gather(rows, {}, batch);
        for (std::size_t i = 0; i < 3; ++i) {
            for (int c = 0; c < width; ++c)
                QCOMPARE(float(in.row(int(i))[c]), source(p).x()[rows[i] * std::size_t(width) + std::size_t(c)]);
            QCOMPARE(float(out.row(int(i))[0]), source(p).y()[rows[i]]);
            QCOMPARE(w[i], Real(1));
        }
    }
    void tasks()
    {
        NETLOOM_NEED_SHARED("data/tabular/iris.csv");
        struct Case { const char *file, *target; TaskKind task; std::size_t features, classes; };
        for (const auto &c : {Case{"mammography.csv", "7", TaskKind::Binary, 6, 2}, Case{"iris.csv", "5", TaskKind::Classes, 4, 3},
                              Case{"wheat-seeds.csv", "8", TaskKind::Classes, 7, 3}, Case{"abalone.csv", "9", TaskKind::Regression, 10, 0},
                              Case{"housing.csv", "14", TaskKind::Regression, 13, 0},
                              Case{"credit-card-applications.csv", "Class", TaskKind::Binary, 14, 2},
                              Case{"bank-marketing-10k.csv", "y", TaskKind::Binary, 63, 2}}) {
            const auto t = readCsvFile(sharedPath(QStringLiteral("data/tabular/") + c.file).toStdString(), {});
            const Prepared p = prepared(t->table, specOf(t->table, {c.target}));
            QCOMPARE(int(p.task), int(c.task));
            QCOMPARE(p.featureNames.size(), c.features);
            QCOMPARE(p.classes.size(), c.classes);
        }
    }
    void missingTargetsAreLeftOutAndNamed()
    {
        NETLOOM_NEED_SHARED("data/timeseries/pollution.csv");
        const auto t = readCsvFile(sharedPath("data/timeseries/pollution.csv").toStdString(), {});
        const Prepared p = prepared(t->table, specOf(t->table, {"pm2.5"}));
        QCOMPARE(int(p.task), int(TaskKind::Regression));
        QVERIFY(noted(p, "N-NO-TARGET", "2067 rows"));
        QCOMPARE(p.source->rows(), std::size_t(43824 - 2067));
        QCOMPARE(p.source->sourceRow(0), std::size_t(24));
        QVERIFY(noted(p, "N-LEFT-OUT", "'No'"));
    }
    void classesAndValues()
    {
        const auto t = read(sample(60));
        const Prepared p = prepared(t.table, specOf(t.table, {"y"}));
        QCOMPARE(p.classes, (std::vector<std::string>{"no", "yes"}));
        std::string all;
        for (const auto &n : p.featureNames)
            all += n + " ";
        QCOMPARE(all, std::string("x1 x2 flag colour_blue colour_green colour_red x2_missing "));
        for (std::size_t r = 0; r < 60; ++r)
            QCOMPARE(source(p).y()[r], r % 4 == 0 ? 1.f : 0.f);
        QVERIFY(noted(p, "N-IMPUTED", "'x2'"));
        QCOMPARE(p.classCounts[0] + p.classCounts[1], p.split.train.size());
    }
    void regressionOrClasses()
    {
        std::string text = "x,r\n";
        for (int i = 0; i < 100; ++i)
            text += std::to_string(i * 17 % 31) + ".5," + std::to_string(1 + i % 4) + "\n";
        const auto t = read(text);
        QCOMPARE(int(prepared(t.table, specOf(t.table, {"r"})).task), int(TaskKind::Classes));
        const auto number = read(text, {.types = {{"r", T::Numeric}}}); // the user says: a number
        QCOMPARE(int(prepared(number.table, specOf(number.table, {"r"})).task), int(TaskKind::Regression));
    }
    void targetScalingIsUndone()
    {
        std::string text = "x,y\n";
        for (int i = 0; i < 100; ++i)
            text += std::to_string(i * 17 % 31) + ".5," + std::to_string(i * 7 % 50) + ".25\n";
        const auto t = read(text).table;
        DataSpec s = specOf(t, {"y"});
        s.steps.back().config["target"] = true;
        const Prepared p = prepared(t, s);
        for (std::size_t r = 0; r < 100; ++r)
            CLOSE(invertTarget(p, 0, double(source(p).y()[r])), t.columns[1].number(r), 1e-4);
        QVERIFY(std::abs(source(p).y()[3]) < 3);
        QCOMPARE(invertTarget(p, 1, 5.0), 5.0);
    }
    void severalTargets()
    {
        std::string text = "a,b,c,d\n";
        for (int i = 0; i < 60; ++i)
            text += std::to_string(i * 17 % 31) + ".5," + std::to_string(i % 13) + ".25," + std::to_string(i % 7) + ".5," + (i % 2 ? "u" : "v") + "\n";
        const auto t = read(text).table;
        const Prepared p = prepared(t, specOf(t, {"b", "c"}));
        QCOMPARE(p.source->targets().front().shape, (Shape{2}));
        QCOMPARE(source(p).y()[2 * 5 + 1], 5.5f);
        QCOMPARE(code(prepare(t, specOf(t, {"b", "d"}))), "E-TARGETS-TEXT");
    }
    void reconstruction()
    {
        const auto t = read(sample(60)).table;
        const Prepared p = prepared(t, specOf(t, {"@input"}));
        QCOMPARE(int(p.task), int(TaskKind::Reconstruction));
        QVERIFY(std::equal(source(p).x().begin(), source(p).x().end(), source(p).y().begin(), source(p).y().end()));
        CLOSE(invertTarget(p, 0, double(source(p).y()[0])), t.columns[0].number(0), 1e-4);
    }
    void groupSplitAndTime()
    {
        std::string text = "g,when,x,y\n";
        for (int i = 0; i < 80; ++i)
            text += "G" + std::to_string(i / 10) + ",2020-01-" + std::to_string(10 + (79 - i) / 10) + "," + std::to_string(i * 7 % 11) + ".5," + (i % 3 ? "n" : "p") + "\n";
        const auto t = read(text).table;
        DataSpec s;
        s.targets = {"y"};
        s.groupColumn = "g";
        s.timeColumn = "when";
        s.split.kind = SplitSpec::Kind::Group;
        s.steps = defaultSteps(t, s);
        const Prepared p = prepared(t, s);
        QCOMPARE(p.featureNames, (std::vector<std::string>{"x"}));
        std::map<std::size_t, int> part;
        int k = 0;
        for (const auto *rows : {&p.split.train, &p.split.validation, &p.split.test}) {
            for (const auto r : *rows) {
                const auto [it, fresh] = part.emplace(p.source->sourceRow(r) / 10, k);
                QCOMPARE(it->second, k);
            }
            ++k;
        }
        QCOMPARE(part.size(), std::size_t(8));
        QVERIFY(noted(p, "N-SORTED"));
        QCOMPARE(p.source->sourceRow(0), std::size_t(70));
    }

    void predictionRepeatsTheRecipe()
    {
        const std::string text = sample(90);
        const auto t = read(text);
        DataSpec s = specOf(t.table, {"y"});
        s.csv = t.dialect;
        const Prepared fitted = prepared(t.table, s);
        const auto again = prepareForPrediction(t.table, s, fitted);
        QVERIFY(again.ok());
        QVERIFY(std::ranges::equal(source(*again).x(), source(fitted).x()));
        QVERIFY(std::ranges::equal(source(*again).y(), source(fitted).y()));
        QCOMPARE(again->split.test.size(), std::size_t(90));
        // A new file without the target, columns in another order, one unknown level, one missing value.
        const auto fresh = read("colour,flag,x2,x1\nred,1,3.5,7\npurple,0,NA,9\n", s.csv);
        const auto p = prepareForPrediction(fresh.table, s, fitted);
        QVERIFY2(p.ok(), p ? "" : message(p.error()).c_str());
        QVERIFY(p->source->targets().empty());
        QCOMPARE(p->featureNames, fitted.featureNames);
        QCOMPARE(p->split.test, (std::vector<std::uint32_t>{0, 1}));
        QVERIFY(noted(*p, "N-UNKNOWN-LEVEL", "purple"));
        QVERIFY(noted(*p, "N-IMPUTED", "'x2'"));
        const auto one = prepareForPrediction(read("x1,x2,colour,flag,y\n7,3.5,red,1,maybe\n", {.header = true}).table, s, fitted);
        QVERIFY(one.ok());
        for (std::size_t c = 0; c < fitted.featureNames.size(); ++c)
            QCOMPARE(source(*one).x()[c], source(*p).x()[c]);
        QVERIFY(noted(*one, "N-UNKNOWN-CLASS"));
        QVERIFY(one->split.test.empty() && one->source->rows() == 1); // predicted, but not judged
        const auto lacking = prepareForPrediction(read("x1,flag,y\n7,1,yes\n6,0,no\n", {.header = true}).table, s, fitted);
        QCOMPARE(code(lacking), "E-COLUMNS-MISSING");
        QVERIFY(message(lacking.error()).find("'colour', 'x2'") != std::string::npos);
    }
    void trainOnlyStepsAreSkippedAtPrediction()
    {
        const auto table = generate("sheet_break", {{"rows", std::int64_t(2000)}});
        DataSpec s = specOf(*table, {"SheetBreak"}, {"standard", -2});
        const Prepared fitted = prepared(*table, s);
        const auto p = prepareForPrediction(*table, s, fitted);
        QVERIFY(p.ok());
        QCOMPARE(p->source->rows(), std::size_t(2000));
        QVERIFY(fitted.source->rows() < 2000);
        QCOMPARE(p->featureNames.size(), std::size_t(69));
    }
    void rowsWithoutImputerAreRefused()
    {
        const auto t = read(sample(60));
        DataSpec s = specOf(t.table, {"y"});
        std::erase_if(s.steps, [](const RecipeStep &step) { return step.type == "impute"; });
        const Prepared p = prepared(t.table, s);
        QVERIFY(noted(p, "N-ROWS-MISSING"));
        QCOMPARE(p.split.train.size() + p.split.validation.size() + p.split.test.size(), std::size_t(60 - 7));
        const auto q = prepareForPrediction(t.table, s, p);
        QCOMPARE(q->split.test.size(), std::size_t(53));
        QCOMPARE(q->source->rows(), std::size_t(53));
        QCOMPARE(q->source->sourceRow(4), std::size_t(5)); // row 4 lacks x2
    }

    void badInput()
    {
        const auto t = read(sample(60)).table;
        const auto with = [&](auto change) {
            DataSpec s = specOf(t, {"y"});
            change(s);
            return code(prepare(t, s));
        };
        QCOMPARE(with([](DataSpec &) {}), QString());
        QCOMPARE(with([](DataSpec &s) { s.targets = {"z"}; }), "E-TARGET");
        QCOMPARE(with([](DataSpec &s) { s.targets = {}; }), "E-TARGET");
        QCOMPARE(with([](DataSpec &s) { s.targets = {"y", "y"}; }), "E-TARGET-TWICE");
        QCOMPARE(with([](DataSpec &s) { s.drop = {"y"}; }), "E-DROP-TARGET");
        QCOMPARE(with([](DataSpec &s) { s.drop = {"nothing"}; }), "E-COLUMN");
        QCOMPARE(with([](DataSpec &s) { s.timeColumn = "nothing"; }), "E-COLUMN");
        QCOMPARE(with([](DataSpec &s) { s.drop = {"x1", "x2", "colour", "flag"}; s.steps.clear(); }), "E-NO-FEATURES");
        QCOMPARE(with([](DataSpec &s) { s.steps.push_back({"teleport", {}, {}, true}); }), "E-STEP-UNKNOWN");
        QCOMPARE(with([](DataSpec &s) { s.steps.push_back({"standard_scale", {{"columns", std::vector<std::string>{"q"}}}, {}, true}); }), "E-STEP-COLUMN");
        QVERIFY(!with([](DataSpec &s) { s.steps.push_back({"min_max_scale", {{"lowest", 0.0}}, {}, true}); }).isEmpty());
        QCOMPARE(with([](DataSpec &s) { s.split.kind = SplitSpec::Kind::Group; }), "E-SPLIT-GROUP");
        DataSpec missing = specOf(t, {"y"});
        missing.targets = {"z"};
        QVERIFY(message(prepare(t, missing).error()).find("'x1', 'x2', 'colour', 'flag', 'y'") != std::string::npos);
        QCOMPARE(code(prepare(Table{}, missing)), "E-NO-ROWS");
    }
    void badTargets()
    {
        const auto codeOf = [](const std::string &text, const char *target, const RecipeDefaults &d = {}) {
            const auto t = read(text).table;
            return code(prepare(t, specOf(t, {target}, d)));
        };
        std::string one = "x,y\n", texts = "x,y\n", dates = "x,y\n", empty = "x,y\n", number = "x,y\n", sorted = "x,y\n";
        for (int i = 0; i < 60; ++i) {
            const std::string x = std::to_string(i * 7 % 11) + ".5,";
            one += x + "0\n";
            texts += x + "text " + std::to_string(i) + "\n";
            dates += x + "2020-01-" + std::to_string(1 + i % 28) + "\n";
            empty += x + "\n";
            number += x + std::to_string(i * 3 % 50) + ".5\n";
            sorted += x + (i < 55 ? "0\n" : "1\n");
        }
        QCOMPARE(codeOf(one, "y"), "E-ONE-CLASS");
        QCOMPARE(codeOf(texts, "y"), "E-TARGET-TEXT");
        QCOMPARE(codeOf(dates, "y"), "E-TARGET-DATE");
        QCOMPARE(codeOf(empty, "y"), "E-TARGET-EMPTY");
        QCOMPARE(codeOf(number, "y"), QString());
        QCOMPARE(codeOf(number, "y", {"standard", -2}), "E-SHIFT-TARGET");
        const auto t = read(sorted).table;
        DataSpec s = specOf(t, {"y"});
        s.split.kind = SplitSpec::Kind::Blocked;
        QCOMPARE(code(prepare(t, s)), "E-ONE-CLASS-TRAINING");
        QCOMPARE(codeOf("x,y\n1.5,0\n2.5,1\n", "y"), "E-SPLIT-EMPTY");
    }
    void uselessColumnsAreLeftOutWithANote()
    {
        std::string text = "id,one,none,words,when,x,y\n";
        for (int i = 0; i < 60; ++i)
            text += std::to_string(100 + i) + ",7,,text " + std::to_string(i * 37 % 60) + ",2020-01-01 00:" + std::to_string(10 + i % 50) + ","
                    + std::to_string(i % 7) + ".5," + (i % 3 ? "n" : "p") + "\n";
        const auto t = read(text).table;
        const Prepared p = prepared(t, specOf(t, {"y"}));
        QCOMPARE(p.featureNames, (std::vector<std::string>{"x"}));
        for (const char *name : {"'id'", "'one'", "'none'", "'words'", "'when'"})
            QVERIFY2(noted(p, "N-LEFT-OUT", name), name);
        QVERIFY(noted(p, "N-LEFT-OUT", "'one' was left out: it has the same value"));
        // Without the recipe they are not fed to the network either.
        DataSpec bare;
        bare.targets = {"y"};
        const auto q = prepare(t, bare);
        QVERIFY(q.ok());
        QVERIFY(std::find(q->featureNames.begin(), q->featureNames.end(), "words") == q->featureNames.end());
    }
    void nothingButRisingNumbers()
    {
        std::string text = "x,y\n";
        for (int i = 1; i <= 50; ++i)
            text += std::to_string(i) + "," + std::to_string(2 * i) + "\n";
        const auto t = read(text).table;
        const Prepared p = prepared(t, specOf(t, {"y"}));
        QCOMPARE(p.featureNames, (std::vector<std::string>{"x"}));
        QCOMPARE(int(p.task), int(TaskKind::Regression));
        QCOMPARE(source(p).y()[9], 20.f);
    }
    void allMissingInTraining()
    {
        std::string text = "x,z,y\n";
        for (int i = 0; i < 100; ++i)
            text += std::to_string(i * 7 % 11) + ".5," + (i < 70 ? "" : std::to_string(i % 9) + ".5") + "," + (i % 3 ? "n" : "p") + "\n";
        const auto t = read(text).table;
        DataSpec s = specOf(t, {"y"});
        s.split.kind = SplitSpec::Kind::Blocked;
        QCOMPARE(code(prepare(t, s)), "E-ALL-MISSING");
    }
    void preparationIsQuick()
    {
        const auto table = generate("sheet_break", {});
        const DataSpec s = specOf(*table, {"SheetBreak"}, {"standard", -2});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(prepare(*table, s).ok());
        qInfo("prepare sheet_break: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_APPLESS_MAIN(TestDataRecipe)
#include "tst_data_recipe.moc"
