#include "data/column_data.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <random>

using namespace netloom;

namespace {

/// Packs and unpacks; the kind that was chosen.
Block roundTrip(const std::vector<double> &values)
{
    std::vector<char> cells;
    Block block = packNumbers(values, 0, cells);
    block.cells = cells.data();
    std::vector<double> back(values.size());
    unpackNumbers(block, 0, back);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool same = std::isnan(values[i]) ? std::isnan(back[i])
                                                : std::bit_cast<std::uint64_t>(values[i]) == std::bit_cast<std::uint64_t>(back[i]);
        if (!same)
            qFatal("number %zu: %.17g became %.17g", i, values[i], back[i]);
    }
    block.cells = nullptr;
    return block;
}

} // namespace

class TestDataStorage : public QObject {
    Q_OBJECT
private slots:
    void everyNumberComesBackExactly()
    {
        const double nan = std::nan("");
        QCOMPARE(roundTrip({nan, nan}).kind, CellKind::Missing);
        QCOMPARE(roundTrip({1, -127, nan, 127}).kind, CellKind::Int8);
        QCOMPARE(roundTrip({1, -128}).kind, CellKind::Int16);
        QCOMPARE(roundTrip({0.25, 327.67}).kind, CellKind::Int16);
        QCOMPARE(roundTrip({0.25, 327.67}).scale, std::uint8_t(2));
        QCOMPARE(roundTrip({0.1, 0.123456, nan, -7.5}).kind, CellKind::Int32);
        QCOMPARE(roundTrip({2147483647.0, -2147483647.0}).kind, CellKind::Int32);
        QCOMPARE(roundTrip({-2147483648.0}).kind, CellKind::Float32);
        QCOMPARE(roundTrip({-0.0, 1}).kind, CellKind::Float32);
        QCOMPARE(roundTrip({std::ldexp(1.0, 60), 0.5}).kind, CellKind::Float32);
        QCOMPARE(roundTrip({INFINITY, -INFINITY, 2}).kind, CellKind::Float32);
        QCOMPARE(roundTrip({1.0 / 3, 2}).kind, CellKind::Float64);
        QCOMPARE(roundTrip({1e300, 1}).kind, CellKind::Float64);
        QCOMPARE(roundTrip({5e-324, 1}).kind, CellKind::Float64);
        std::mt19937_64 random(3);
        for (int round = 0; round < 300; ++round) {
            std::vector<double> values(1 + random() % 700);
            for (auto &v : values) {
                const auto what = random() % (2 + unsigned(round) % 5);
                const double k = double(std::int64_t(random() % 20000001)) - 1e7;
                v = what == 0 ? nan : what == 1 ? k : what == 2 ? k / 1e4 : what == 3 ? k / 1e9 : std::bit_cast<double>(random());
            }
            roundTrip(values);
        }
    }
    void largeColumnsReadLikeSmallOnes()
    {
        QTemporaryDir dir;
        auto &policy = memoryPolicy();
        const auto before = policy;
        policy.cacheFolder = dir.path().toStdString();
        const std::size_t rows = 200'000;
        std::vector<double> values(rows);
        std::vector<std::int32_t> codes(rows);
        for (std::size_t r = 0; r < rows; ++r) {
            values[r] = r % 7 == 0 ? std::nan("") : r < 70'000 ? double(r % 100) / 8 : double(r) / 3;
            codes[r] = r % 5 == 0 ? -1 : std::int32_t(r % 300);
        }
        std::vector<std::string> levels;
        for (int i = 0; i < 300; ++i)
            levels.push_back(std::to_string(i));
        const CellFunction half = [](std::span<double> v) {
            for (auto &x : v)
                x = x / 2;
        };
        std::vector<std::uint32_t> picked;
        for (std::uint32_t r = 0; r < rows; r += 3)
            picked.push_back(std::uint32_t(rows) - 1 - r);
        const auto make = [&] {
            std::vector<Column> c{Column::ofNumbers("n", ColumnType::Numeric, values),
                                  Column::ofCodes("c", ColumnType::Categorical, codes, levels)};
            c.push_back(Column::ofFunction("f", ColumnType::Numeric, c[0], half));
            c.push_back(Column::ofFunction("g", ColumnType::Numeric, c[1], half));
            for (std::size_t i = 0; i < 4; ++i)
                c.push_back(c[i].selected(picked));
            return c;
        };
        const auto small = make();
        policy.largeRows = 1000;
        const auto large = make();
        QVERIFY(small[0].data()->flatNumbers() && !large[0].data()->flatNumbers() && !large[0].data()->mappings.empty());
        QVERIFY(large[2].data()->base && large[3].data()->base && !small[2].data()->base);
        for (std::size_t i = 0; i < small.size(); ++i) {
            QCOMPARE(large[i].rows(), small[i].rows());
            QCOMPARE(large[i].isCoded(), small[i].isCoded());
            for (std::size_t r = 0; r < small[i].rows(); ++r)
                if (small[i].missing(r) != large[i].missing(r)
                    || (!small[i].missing(r)
                        && (small[i].isCoded() ? small[i].code(r) != large[i].code(r) : small[i].number(r) != large[i].number(r))))
                    QFAIL(qPrintable(QStringLiteral("column %1 row %2").arg(i).arg(r)));
            QCOMPARE(large[i].text(11), small[i].text(11));
            const Table table{{large[i]}};
            table.dropPages();
            QCOMPARE(large[i].text(1001), small[i].text(1001));
        }
        std::vector<double> part(100'000);
        large[2].read(50'000, part);
        for (std::size_t i = 0; i < part.size(); ++i)
            QVERIFY(part[i] == small[2].number(50'000 + i) || std::isnan(part[i]));
        const auto view = large[0].numbers();
        QCOMPARE(std::size_t(std::count_if(view.begin(), view.end(), [](double v) { return std::isnan(v); })), (rows + 6) / 7);
        QVERIFY(QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot)); // nothing is left behind, nothing has a name
        policy = before;
    }
};

QTEST_APPLESS_MAIN(TestDataStorage)
#include "tst_data_storage.moc"
