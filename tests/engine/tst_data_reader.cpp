#include "core/parallel.h"
#include "data/csv.h"
#include "data/column_data.h"
#include "data/memory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace netloom;
using T = ColumnType;

namespace {

CsvTable read(std::string_view text, const CsvOptions &options = {})
{
    auto t = readCsv(text, options, "test.csv");
    if (!t)
        qFatal("%s", message(t.error()).c_str());
    return std::move(*t);
}

/// Everything a reading gives, as text: equal only if all of it is.
std::string all(const Result<CsvTable> &t)
{
    if (!t)
        return "error " + message(t.error());
    std::string s = writeCsv(t->table);
    for (const auto &c : t->table.columns)
        s.append(c.name()).append(" ").append(name(c.type())).append("\n");
    for (const auto &b : t->badCells)
        s += std::to_string(b.line) + "|" + b.column + "|" + b.text + "|" + b.reason + "|" + b.action + "\n";
    for (const auto &w : t->warnings)
        s += message(w) + "\n";
    for (const auto &c : t->badCounts)
        s += c.column + ":" + c.reason + ":" + std::to_string(c.count) + ":" + std::to_string(c.firstLine) + "\n";
    return s;
}

/// Puts the policy and the number of threads back.
struct Settings {
    MemoryPolicy before = memoryPolicy();
    ~Settings()
    {
        memoryPolicy() = before;
        setThreads(0);
    }
};

bool warned(const CsvTable &t, std::string_view code)
{
    return std::any_of(t.warnings.begin(), t.warnings.end(), [&](const Error &e) { return e.code == code; });
}

QString code(const Result<CsvTable> &t)
{
    return t ? QString() : QString::fromStdString(t.error().code);
}

/// A table with everything in it: quotes over lines, blank lines, comments, ragged rows, words among numbers, dates.
std::string wildTable(int rows, unsigned seed)
{
    std::mt19937 random(seed);
    std::string text = "# made up\nnumber,word,\"a \"\"b\"\"\nc\",date,mixed\n";
    for (int i = 0; i < rows; ++i) {
        text += std::to_string(int(random() % 2000) - 1000) + "." + std::to_string(random() % 1000) + ",";
        const auto kind = random() % 5;
        text += kind == 0 ? "\"two\nlines, and a comma\"" : kind == 1 ? "\"say \"\"yes\"\"\r\n\n,\"" : kind == 2 ? "plain" : "";
        text += "," + (random() % 9 ? std::to_string(random() % 7) : std::string("NA"));
        text += ",2021-0" + std::to_string(1 + random() % 9) + "-1" + std::to_string(random() % 10);
        text += "," + (random() % 3 ? std::to_string(random() % 50) : std::string("w") + std::to_string(random() % 20));
        if (random() % 20 == 0)
            text += ",more";
        text += random() % 4 == 0 ? "\r\n" : random() % 7 == 0 ? "\r" : "\n";
        if (random() % 15 == 0)
            text += "\n# remark, \"unclosed\n";
        if (random() % 30 == 0)
            text += "5,short\n";
    }
    return text;
}

} // namespace

class TestDataReader : public QObject {
    Q_OBJECT
private slots:
    void anyPiecesGiveTheSame()
    {
        const Settings settings;
        for (unsigned seed = 0; seed < 6; ++seed) {
            std::string text = wildTable(300, seed);
            if (seed == 3)
                text += "\"never closed, 1,2\n7,8,9,2021-01-01,1\n";
            if (seed == 4)
                text.insert(text.size() / 2, "\n1,gr\xFC\xDF,2,2021-01-01,\x81\n");
            memoryPolicy().chunkBytes = std::size_t(1) << 30;
            setThreads(1);
            const auto whole = readCsv(text, {}, "f");
            QVERIFY2(whole.ok(), whole.ok() ? "" : message(whole.error()).c_str());
            QVERIFY(whole->table.rows() > 250);
            for (const std::size_t bytes : {16, 17, 50, 333, 4096})
                for (const int n : {1, 2, 7}) {
                    memoryPolicy().chunkBytes = bytes;
                    setThreads(n);
                    const auto pieces = readCsv(text, {}, "f");
                    if (all(pieces) != all(whole))
                        QFAIL(qPrintable(QStringLiteral("seed %1, pieces of %2 bytes, %3 threads").arg(seed).arg(bytes).arg(n)));
                }
        }
    }
    void damagedTextInAnyPiecesGivesTheSame()
    {
        const Settings settings;
        std::mt19937 random(11);
        const std::string specials("\",';\n\r\t| #\0\xFF\xC3\xE9.e-+", 19);
        std::size_t good = 0;
        for (int i = 0; i < 1500; ++i) {
            std::string text = wildTable(1 + int(random() % 12), random());
            for (unsigned k = random() % 6; k > 0; --k)
                text[random() % text.size()] = random() % 2 ? specials[random() % specials.size()] : char(random());
            text.resize(random() % 5 ? text.size() : random() % (text.size() + 1));
            memoryPolicy().chunkBytes = std::size_t(1) << 30;
            const auto whole = readCsv(text, {}, "f");
            memoryPolicy().chunkBytes = 16 + random() % 60;
            const auto pieces = readCsv(text, {}, "f");
            if (!whole) { // a zero byte may be met at another place first
                QVERIFY(!pieces.ok());
                continue;
            }
            ++good;
            if (all(pieces) != all(whole))
                QFAIL(QByteArray(text.data(), qsizetype(text.size())).toHex().constData());
        }
        QVERIFY(good > 700);
    }
    void largeTablesThroughTheCache()
    {
        QTemporaryDir dir;
        const Settings settings;
        auto &policy = memoryPolicy();
        policy.cacheFolder = dir.filePath("cache").toStdString();
        const std::string path = dir.filePath("wild.csv").toStdString();
        std::ofstream(path, std::ios::binary) << wildTable(4000, 5);
        const auto memory = readCsvFile(path, {});
        policy.largeFile = 1000;
        policy.chunkBytes = 5000;
        const auto first = readCsvFile(path, {}), second = readCsvFile(path, {});
        QVERIFY(first.ok() && !first->table.columns[0].data()->mappings.empty());
        QCOMPARE(all(first), all(memory));
        QCOMPARE(all(second), all(memory));
        QCOMPARE(second->dialect, memory->dialect);
        const QDir tables(dir.filePath("cache/tables"));
        QCOMPARE(tables.entryList(QDir::Files).size(), 1);
        const auto other = readCsvFile(path, {.header = false});
        QVERIFY(other.ok() && other->table.rows() == memory->table.rows() + 1);
        QCOMPARE(tables.entryList(QDir::Files).size(), 2);
        // Damage anywhere: read from the text again, never believed.
        const auto entry = tables.filePath(tables.entryList(QDir::Files).front());
        for (const qint64 cut : {0, 10, 9000, -1, -100}) {
            // Another file under its name: the one that a table is shown from must not shrink below it.
            QFile whole(entry);
            QVERIFY(whole.open(QIODevice::ReadOnly));
            QByteArray bytes = whole.readAll();
            whole.remove();
            if (cut >= 0)
                bytes.truncate(cut);
            else
                bytes[bytes.size() + cut] = 'X';
            QFile damaged(entry);
            QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
            damaged.close();
            QCOMPARE(all(readCsvFile(path, {})), all(memory));
            QCOMPARE(all(readCsvFile(path, {.header = false})), all(other));
        }
        // A changed file is read anew, and what was kept of the old one goes.
        std::ofstream(path, std::ios::binary | std::ios::app) << "1,plain,2,2021-01-01,5\n";
        QCOMPARE(readCsvFile(path, {})->table.rows(), memory->table.rows() + 1);
        QCOMPARE(tables.entryList(QDir::Files).size(), 1);
        // Bounded: the one used last stays.
        policy.cacheBytes = 1;
        QVERIFY(readCsvFile(path, {.header = false}).ok());
        QCOMPARE(tables.entryList(QDir::Files).size(), 1);
        // Without a folder to write to the table is in memory.
        policy.cacheFolder = "/proc/no/such/folder";
        const auto without = readCsvFile(path, {.header = true});
        QVERIFY(without.ok() && warned(*without, "E-CACHE"));
    }
    void cancelAndProgress()
    {
        const Settings settings;
        memoryPolicy().chunkBytes = 1000;
        const std::string text = wildTable(3000, 1);
        double last = -1;
        std::atomic<bool> cancel = false;
        ReadControl control{&cancel, [&](double share) {
                                QVERIFY(share >= last && share <= 1);
                                last = share;
                            }};
        QVERIFY(readCsv(MemoryBytes(text), {}, "f", 0, control).ok());
        QCOMPARE(last, 1.0);
        control.progress = [&](double share) { cancel = share > 0.3; };
        QCOMPARE(code(readCsv(MemoryBytes(text), {}, "f", 0, control)), "E-CANCELLED");
    }

    void raggedRowsNameTheirPlace()
    {
        const auto t = read("a,b,c\n1,2,3\n4\n5,6,7,8\n9,10,11\n");
        QCOMPARE(t.badCells.size(), std::size_t(2));
        QCOMPARE(t.badCells[0].line, std::size_t(3));
        QCOMPARE(t.badCells[0].column, std::string("b"));
        QCOMPARE(t.badCells[0].text, std::string("4"));
        QCOMPARE(t.badCells[0].action, std::string("the others are missing"));
        QCOMPARE(t.badCells[1].line, std::size_t(4));
        QCOMPARE(t.badCells[1].text, std::string("8"));
    }
    void manyProblemsAreCountedExactly()
    {
        std::string text = "a,b\n";
        for (int i = 0; i < 3'000'000; ++i)
            text += i % 20 == 7 ? "1.5\n" : i % 150 == 3 ? "x,2.5\n" : "1.5,2.5\n";
        const auto t = read(text);
        QVERIFY(t.badCells.size() <= 100'000);
        std::size_t few = 0, words = 0;
        for (const auto &c : t.badCounts) {
            few += c.reason == "too few fields" ? c.count : 0;
            words += c.reason == "not a number" ? c.count : 0;
        }
        QCOMPARE(few, std::size_t(150'000));
        QCOMPARE(words, std::size_t(20'000));
        QVERIFY(warned(t, "N-MORE-PROBLEMS"));
        QCOMPARE(t.table.rows(), std::size_t(3'000'000));
    }
    void headersDuplicateOrMissing()
    {
        const auto t = read("x,x,,x,\n1,2,3,4,5\n6,7,8,9,10\n11,12,13,14,0\n");
        QCOMPARE(t.table.columns[1].name(), std::string("x_2"));
        QCOMPARE(t.table.columns[2].name(), std::string("col_3"));
        QCOMPARE(t.table.columns[3].name(), std::string("x_3"));
        QVERIFY(warned(t, "N-DUPLICATE-NAME") && warned(t, "N-NO-NAME"));
    }
    void allMissingColumn()
    {
        const auto t = read("a,b,c\n1,,x\n2,NA,y\n3,?,x\n4,,y\n");
        QVERIFY(warned(t, "N-NO-VALUES"));
        QCOMPARE(t.table.columns[1].rows(), std::size_t(4));
        QVERIFY(t.table.columns[1].missing(0) && t.table.columns[1].missing(3));
    }
    void infiniteValuesAreListed()
    {
        std::string text = "a,b\n";
        for (int i = 0; i < 400; ++i)
            text += i == 100 ? "inf,1\n" : i == 200 ? "-Infinity,2\n" : i == 300 ? "1e999,3\n" : std::to_string(i) + ".5,4\n";
        const auto t = read(text);
        QCOMPARE(t.table.columns[0].type(), T::Numeric);
        QCOMPARE(t.badCells.size(), std::size_t(3));
        for (const auto &bad : t.badCells)
            QCOMPARE(bad.reason, std::string("infinite"));
        QCOMPARE(t.badCells[2].line, std::size_t(302));
        QCOMPARE(t.badCells[2].text, std::string("1e999"));
    }
    void twentyThousandColumns()
    {
        std::string text;
        for (int c = 0; c < 20'000; ++c)
            text += (c ? ",c" : "c") + std::to_string(c);
        for (int r = 0; r < 100; ++r) {
            text += "\n";
            for (int c = 0; c < 20'000; ++c)
                text += (c ? "," : "") + std::to_string(r * c % 1000) + ".25";
        }
        QElapsedTimer timer;
        timer.start();
        const auto t = read(text);
        qInfo("20000 columns of 100 rows: %lld ms", timer.elapsed());
        QCOMPARE(t.table.columns.size(), std::size_t(20'000));
        QCOMPARE(t.table.columns[19'999].number(99), double(99 * 19'999 % 1000) + .25);
        QVERIFY2(timer.elapsed() < 20'000, "far too slow");
        // A wide header over empty rows fills no memory.
        std::string empty = text.substr(0, text.find('\n') + 1);
        for (int i = 0; i < 600'000; ++i)
            empty += "1\n";
        QCOMPARE(code(readCsv(empty, {}, "f")), "E-CSV-RAGGED");
    }
    void tenMegabyteCells()
    {
        std::string big(10'000'000, 'x');
        for (std::size_t i = 0; i < big.size(); i += 1000)
            big[i] = i % 3000 ? ',' : '\n';
        std::string text = "a,b\n";
        for (int i = 0; i < 4; ++i)
            text += std::to_string(i) + ".5,\"" + big + std::to_string(i) + "\"\n";
        const auto t = read(text);
        QCOMPARE(t.table.rows(), std::size_t(4));
        QCOMPARE(t.table.columns[1].text(2).size(), big.size() + 1);
        QCOMPARE(t.table.columns[0].number(3), 3.5);
        QVERIFY(t.badCells.empty());
    }
    void mixedEncodings()
    {
        std::string text = "name,x\n";
        for (int i = 0; i < 50; ++i)
            text += i == 20 ? "M\xFCller,1\n" : i == 30 ? "\x81,2\n" : "J\xC3\xBCrgen " + std::to_string(i % 3) + ",3\n";
        const auto t = read(text);
        QCOMPARE(t.dialect.encoding, std::string("UTF-8+windows-1252"));
        QCOMPARE(t.table.columns[0].text(20), std::string("M\xC3\xBCller"));
        QCOMPARE(t.table.columns[0].text(0), std::string("J\xC3\xBCrgen 0"));
        QVERIFY(warned(t, "N-ENCODING-MIXED") && warned(t, "N-ENCODING"));
        QCOMPARE(t.badCells.size(), std::size_t(2));
        QCOMPARE(t.badCells[0].line, std::size_t(22));
        QCOMPARE(t.badCells[0].text, std::string("0xFC"));
        QCOMPARE(t.badCells[1].line, std::size_t(32));
        const auto again = read(text, t.dialect);
        QCOMPARE(writeCsv(again.table), writeCsv(t.table));
        // Two files of different encodings joined: half the lines are each.
        text = "name,x\n";
        for (int i = 0; i < 40; ++i)
            text += i % 2 ? "J\xC3\xBCrgen,1\n" : "J\xFCrgen,2\n";
        const auto half = read(text);
        QCOMPARE(half.table.columns[0].levels(), std::vector<std::string>{"J\xC3\xBCrgen"});
        QVERIFY(warned(half, "N-ENCODING-MIXED"));
        QCOMPARE(half.badCells.size(), std::size_t(20));
        QCOMPARE(read("name,x\nJ\xFCrgen,1\nM\xFCller,2\n").dialect.encoding, std::string("windows-1252"));
    }
    void comments()
    {
        const auto t = read("% units: mm\n% by hand\na,b\n1,2\n% pause\n3,4\n");
        QCOMPARE(t.table.rows(), std::size_t(2));
        QCOMPARE(*t.dialect.comment, '%');
        QVERIFY(warned(t, "N-COMMENTS"));
        const auto numpy = read("# a,b\n1.5,2\n3.5,4\n5.5,6\n");
        QCOMPARE(numpy.table.columns[0].name(), std::string("a"));
        QCOMPARE(numpy.table.rows(), std::size_t(3));
        const auto values = read("tag,n\n#1,5\n#2,6\n#3,8\n");
        QCOMPARE(values.table.rows(), std::size_t(3));
        QCOMPARE(read("#a\n1,2\n", {.header = false, .comment = '\0'}).table.rows(), std::size_t(2));
    }
    void pipesAndDevicesAreRefusedAtOnce()
    {
        QTemporaryDir dir;
        const std::string pipe = dir.filePath("pipe").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QElapsedTimer timer;
        timer.start();
        for (const auto &path : {pipe, std::string("/dev/zero"), std::string("/dev/null"), std::string("/dev/tty"), dir.path().toStdString()}) {
            const auto t = readCsvFile(path, {});
            QVERIFY(!t.ok());
            QVERIFY2(message(t.error()).find(path) != std::string::npos, path.c_str());
        }
        QVERIFY(timer.elapsed() < 5000);
    }
    void filesThatChangeWhileTheyAreRead()
    {
        QTemporaryDir dir;
        const Settings settings;
        memoryPolicy().chunkBytes = 10'000;
        const std::string path = dir.filePath("live.csv").toStdString();
        std::string text = "a,b\n";
        for (int i = 0; i < 200'000; ++i)
            text += std::to_string(i) + ".5,7\n";
        const auto during = [&](const std::function<void()> &change) {
            std::ofstream(path, std::ios::binary | std::ios::trunc) << text;
            bool done = false;
            return readCsvFile(path, {}, 0, ReadControl{nullptr, [&](double share) {
                                                            if (share > 0.3 && !std::exchange(done, true))
                                                                change();
                                                        }});
        };
        const auto shrunk = during([&] { std::filesystem::resize_file(path, 50'000); });
        QCOMPARE(code(shrunk), "E-FILE-CHANGED");
        QVERIFY(message(shrunk.error()).find("50000") != std::string::npos);
        QCOMPARE(code(during([&] { std::ofstream(path, std::ios::app) << "more\n"; })), "E-FILE-CHANGED");
        const auto gone = during([&] { std::filesystem::remove(path); });
        QVERIFY(gone.ok()); // its bytes are there until it is closed
        QCOMPARE(gone->table.rows(), std::size_t(200'000));
        QVERIFY(warned(*gone, "N-FILE-GONE"));
        QCOMPARE(code(readCsvFile(path, {})), "E-FILE-MISSING");
    }
    void exactNumbersOnTheFastPath()
    {
        std::mt19937_64 random(5);
        std::string text = "x,y\n";
        std::vector<std::string> cells;
        for (int i = 0; i < 60'000; ++i) {
            std::string cell = random() % 2 ? "-" : "";
            for (auto n = random() % 9; n > 0; --n)
                cell += char('0' + random() % 10);
            cell += "." + std::to_string(random() % 1'000'000'000);
            if (random() % 4 == 0)
                cell += std::to_string(random());
            if (random() % 7 == 0)
                cell += "e" + std::to_string(int(random() % 40) - 20);
            cells.push_back(cell);
            text += cell + ",1\n";
        }
        const auto t = read(text);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double wanted = std::strtod(cells[i].c_str(), nullptr);
            if (std::bit_cast<std::uint64_t>(wanted) != std::bit_cast<std::uint64_t>(t.table.columns[0].number(i)))
                QFAIL(cells[i].c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestDataReader)
#include "tst_data_reader.moc"
