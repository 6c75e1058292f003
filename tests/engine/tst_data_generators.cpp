#include "data/csv.h"
#include "data/generator.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace netloom;

namespace {

Table made(const std::string &name, const Values &config = {})
{
    auto t = generate(name, config);
    if (!t)
        qFatal("%s", message(t.error()).c_str());
    return std::move(*t);
}
const Column &column(const Table &t, const std::string &name)
{
    return t.columns.at(std::size_t(t.indexOf(name)));
}
#define CLOSE(actual, expected, tolerance) \
    QVERIFY2(std::abs((actual) - (expected)) < (tolerance), qPrintable(QString::number(actual, 'g', 17)))

} // namespace

class TestDataGenerators : public QObject {
    Q_OBJECT
private slots:
    void sheetBreakEventsAndShape()
    {
        const Table t = made("sheet_break", {{"preset", std::string("none")}});
        QCOMPARE(t.rows(), std::size_t(20458));
        QCOMPARE(t.columns.size(), std::size_t(63));
        QCOMPARE(t.columns.front().text(0), std::string("1999-05-01 00:00"));
        QCOMPARE(t.columns.front().number(1) - t.columns.front().number(0), 120.0);
        const Column &target = column(t, "SheetBreak"), &press = column(t, "EventPress");
        std::vector<std::size_t> events;
        std::size_t presses = 0;
        for (std::size_t r = 0; r < t.rows(); ++r) {
            if (target.code(r) == 1)
                events.push_back(r);
            presses += press.code(r) == 1;
            QVERIFY(press.code(r) == 0 || target.code(r) == 1);
        }
        QCOMPARE(events.size(), std::size_t(135));
        QCOMPARE(std::vector<std::size_t>(events.begin(), events.begin() + 6),
                 (std::vector<std::size_t>{1, 375, 435, 752, 840, 877}));
        QCOMPARE(events.back(), std::size_t(20321));
        QCOMPARE(presses, std::size_t(20));
        std::size_t least = 1e6, most = 0;
        for (std::size_t i = 1; i < events.size(); ++i) {
            least = std::min(least, events[i] - events[i - 1]);
            most = std::max(most, events[i] - events[i - 1]);
        }
        QCOMPARE(most, std::size_t(571));
        QCOMPARE(least, std::size_t(32));
        std::vector<int> grades(8);
        for (const auto code : column(t, "Grade&Bwt").codes())
            ++grades[std::size_t(code)];
        QCOMPARE(grades, (std::vector<int>{1090, 2899, 3603, 2568, 2569, 3630, 1466, 2633}));
    }
    void sheetBreakValues()
    {
        const Table none = made("sheet_break", {{"preset", std::string("none")}});
        const Table weak = made("sheet_break", {{"preset", std::string("weak")}});
        const Table clear = made("sheet_break", {{"preset", std::string("clear")}});
        const auto x = [](const Table &t, std::size_t row, std::size_t sensor) { return t.columns[2 + sensor].number(row); };
        CLOSE(x(none, 0, 0), 30.53949652, 1e-8);
        CLOSE(x(none, 0, 1), 10.4591617, 1e-7);
        CLOSE(x(none, 0, 2), 31.17388366, 1e-8);
        CLOSE(x(none, 0, 3), 19.65377314, 1e-8);
        CLOSE(x(none, 434, 0), 31.00654408, 1e-8);
        CLOSE(x(none, 434, 1), 11.41028012, 1e-8);
        CLOSE(x(none, 434, 2), 36.02230085, 1e-8);
        CLOSE(x(weak, 434, 2), 36.811496, 1e-6);
        CLOSE(x(clear, 434, 2), 37.60069115, 1e-8);
        double sum = 0;
        for (std::size_t j = 0; j < 59; ++j)
            for (std::size_t r = 0; r < none.rows(); ++r)
                sum += x(none, r, j);
        CLOSE(sum / (59.0 * double(none.rows())), 23.89366447, 1e-8);
    }
    void sheetBreakAutocorrelation()
    {
        const Table t = made("sheet_break", {{"preset", std::string("none")}});
        std::vector<double> lag1;
        for (std::size_t j = 0; j < 59; ++j) {
            const auto v = t.columns[2 + j].numbers();
            double mean = 0, var = 0, cov = 0;
            for (const double a : v)
                mean += a / double(v.size());
            for (std::size_t r = 0; r < v.size(); ++r) {
                var += (v[r] - mean) * (v[r] - mean);
                if (r)
                    cov += (v[r] - mean) * (v[r - 1] - mean);
            }
            lag1.push_back(cov / var);
        }
        std::sort(lag1.begin(), lag1.end());
        CLOSE(lag1[3], .82, .015);
        CLOSE(lag1[29], .92, .01);
        CLOSE(lag1[55], .96, .01);
    }
    void sheetBreakIsFast()
    {
        made("sheet_break");
        QElapsedTimer timer;
        timer.start();
        const Table t = made("sheet_break");
        qInfo("sheet_break: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000); // a slow or busy machine; the aim is 0.3 s
        QCOMPARE(t.rows(), std::size_t(20458));
    }
    void shorterAndLongerSeries()
    {
        for (const std::int64_t rows : {200, 1000, 30000}) {
            const Table t = made("sheet_break", {{"rows", rows}});
            QCOMPARE(t.rows(), std::size_t(rows));
            QVERIFY(std::count(column(t, "SheetBreak").codes().begin(), column(t, "SheetBreak").codes().end(), 1) >= 2);
        }
    }
    void moons()
    {
        const Table t = made("moons", {{"rows", std::int64_t(200)}, {"noise", .2}, {"seed", std::int64_t(0)}});
        CLOSE(t.columns[0].number(0), .74346118, 1e-8);
        CLOSE(t.columns[1].number(0), .46465633, 1e-8);
        const std::vector<std::int32_t> y(t.columns[2].codes().begin(), t.columns[2].codes().begin() + 6);
        QCOMPARE(y, (std::vector<std::int32_t>{0, 1, 1, 0, 1, 1}));
    }
    void spirals()
    {
        const Table t = made("spirals");
        QCOMPARE(t.rows(), std::size_t(500));
        QCOMPARE(t.columns[2].levels(), (std::vector<std::string>{"-1", "1"}));
        QCOMPARE(std::count(t.columns[2].codes().begin(), t.columns[2].codes().end(), 1), 250);
        for (std::size_t r = 0; r < t.rows(); ++r) {
            // Exact points lie on their arm: the angle is 3.5π/5 of the radius, turned by π for the second.
            const double x = t.columns[0].number(r), y = t.columns[1].number(r);
            const double radius = std::hypot(x, y), angle = 3.5 * M_PI * radius / 5 + (t.columns[2].code(r) ? 0 : M_PI);
            QVERIFY(std::hypot(x - radius * std::sin(angle), y - radius * std::cos(angle)) < 1e-9);
        }
    }
    void xorPoints()
    {
        const Table t = made("xor", {{"seed", std::int64_t(3)}});
        for (std::size_t r = 0; r < t.rows(); ++r) {
            const double x = t.columns[0].number(r), y = t.columns[1].number(r);
            QVERIFY(std::abs(x) >= .3 && std::abs(y) >= .3 && std::abs(x) <= 5.3 && std::abs(y) <= 5.3);
            QCOMPARE(t.columns[2].code(r), x * y >= 0 ? 1 : 0);
        }
    }
    void everyGenerator()
    {
        QVERIFY(parts(PartKind::Generator).size() >= 6);
        for (const PartInfo *info : parts(PartKind::Generator)) {
            QVERIFY2(!info->cases.empty(), info->type.c_str());
            for (const auto &c : info->cases) {
                const Table a = made(info->type, c.config), b = made(info->type, c.config);
                const auto config = info->schema.complete(c.config);
                QCOMPARE(a.rows(), std::size_t(getInt(*config, "rows")));
                QCOMPARE(writeCsv(a), writeCsv(b));
                const auto target = makePart<Generator>(*info, *config)->target();
                QVERIFY2(target == "@input" || a.indexOf(target) >= 0, info->type.c_str());
                Values other = c.config;
                other["seed"] = std::int64_t(99);
                const auto noise = config->find("noise");
                if (a.columns[0].type() != ColumnType::Datetime && info->schema.find("seed"))
                    QVERIFY2(writeCsv(made(info->type, other)) != writeCsv(a) || (noise != config->end() && getNumber(*config, "noise") == 0),
                             info->type.c_str());
            }
        }
    }
    void mistakes()
    {
        QCOMPARE(QString::fromStdString(generate("spiral_galaxy", {}).error().code), "E-GENERATOR");
        QVERIFY(!generate("spirals", {{"rows", std::int64_t(-5)}}).ok());
        QVERIFY(!generate("spirals", {{"wings", std::int64_t(2)}}).ok());
        QVERIFY(!generate("sheet_break", {{"preset", std::string("strong")}}).ok());
    }
};

QTEST_APPLESS_MAIN(TestDataGenerators)
#include "tst_data_generators.moc"
