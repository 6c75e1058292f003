#include "data/memory.h"
#include "io/project.h"
#include "support/shared_data.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>

using namespace netloom;

namespace {

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = ~0u;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

/// A gzip member of stored blocks: as valid as a compressed one.
std::string gzip(std::string_view text)
{
    const auto little = [](std::uint32_t v, int bytes) {
        std::string s;
        for (int i = 0; i < bytes; ++i)
            s += char(v >> 8 * i & 255);
        return s;
    };
    std::string out("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    for (std::size_t at = 0; at < text.size(); at += 60'000) {
        const auto part = text.substr(at, 60'000);
        out += char(at + part.size() == text.size());
        out += little(std::uint32_t(part.size()), 2) + little(~std::uint32_t(part.size()), 2) + std::string(part);
    }
    return out + little(crc32(text), 4) + little(std::uint32_t(text.size()), 4);
}

/// "age numeric, job categorical ×3": neighbours of one type together.
std::string typesText(const Table &table)
{
    std::string text;
    for (std::size_t c = 0; c < table.columns.size();) {
        std::size_t n = 1;
        while (c + n < table.columns.size() && table.columns[c + n].type() == table.columns[c].type())
            ++n;
        text += (text.empty() ? "" : " ") + (n > 1 ? std::to_string(n) + "×" : std::string()) + std::string(name(table.columns[c].type()));
        c += n;
    }
    return text;
}

std::string dialectText(const CsvOptions &csv)
{
    if (csv.encoding == "binary")
        return csv.encoding;
    if (csv.delimiter == kNoDelimiter)
        return "none, lines of text " + csv.encoding;
    return std::string(csv.delimiter == '\t' ? "tab" : csv.delimiter == ' ' ? "blank" : std::string(1, csv.delimiter)) + " " + csv.quote + " "
           + (csv.header.value_or(false) ? "header" : "no header") + " " + csv.encoding;
}

QString code(const Result<ImportedData> &data)
{
    return data ? QString() : QString::fromStdString(data.error().code);
}

} // namespace

class TestImportFiles : public QObject {
    Q_OBJECT
private slots:
    void everySharedTable()
    {
        NETLOOM_NEED_SHARED("data/tabular/iris.csv");
        struct Expected { const char *dialect; std::size_t rows; const char *types; };
        const std::map<QString, Expected> expected{
            {"tabular/abalone.csv", {", \" no header UTF-8", 4177, "categorical 8×numeric"}},
            {"tabular/bank-marketing-10k.csv",
             {", \" header UTF-8", 10000,
              "id numeric 6×categorical binary 2×categorical 4×numeric categorical 5×numeric binary"}},
            {"tabular/credit-card-applications.csv",
             {", \" header UTF-8", 690, "id binary 6×numeric 2×binary numeric binary 3×numeric binary"}},
            {"tabular/housing.csv", {", \" no header UTF-8", 506, "3×numeric binary 10×numeric"}},
            {"tabular/iris.csv", {", \" no header UTF-8", 150, "4×numeric categorical"}},
            {"tabular/mammography.csv", {", ' no header UTF-8", 11183, "6×numeric binary"}},
            {"tabular/wheat-seeds.csv", {", \" no header UTF-8", 210, "7×numeric class"}},
            {"text/macbeth.txt", {"none, lines of text UTF-8", 3235, "text"}},
            {"mnist/t10k-images-idx3-ubyte.gz", {"binary", 10000, "784×numeric"}},
            {"mnist/t10k-labels-idx1-ubyte.gz", {"binary", 10000, "class"}},
            {"timeseries/airline-passengers.csv", {", \" header UTF-8", 144, "datetime numeric"}},
            {"timeseries/monthly-sunspots.csv", {", \" header UTF-8", 2820, "datetime numeric"}},
            {"timeseries/pollution.csv", {", \" header UTF-8", 43824, "id datetime 8×numeric categorical 3×numeric"}},
        };
        const QDir root(sharedPath("data"));
        QStringList files;
        for (const char *folder : {"tabular", "timeseries", "text", "mnist"})
            for (QDirIterator it(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
                files << root.relativeFilePath(it.next());
        files.sort();
        QString table = QStringLiteral("\n%1 %2 %3 %4  %5").arg("file", -40).arg("dialect", -24).arg("rows", 6).arg("cols", 4).arg("types");
        std::size_t known = 0, skab = 0;
        for (const QString &file : files) {
            const auto data = importFiles({root.filePath(file).toStdString()}, {}, false);
            QVERIFY2(data.ok(), data.ok() ? "" : message(data.error()).c_str());
            const auto types = typesText(data->table), dialect = dialectText(data->spec.csv);
            table += QStringLiteral("\n%1 %2 %3 %4  %5").arg(file, -40).arg(QString::fromStdString(dialect), -24)
                         .arg(data->table.rows(), 6).arg(data->table.columns.size(), 4).arg(QString::fromStdString(types));
            QVERIFY2(data->badCells.empty(), qPrintable(file));
            if (file.contains("skab")) {
                ++skab;
                QCOMPARE(QString::fromStdString(dialect), QStringLiteral("; \" header UTF-8"));
                QCOMPARE(QString::fromStdString(types), QStringLiteral("datetime 8×numeric 2×binary"));
                QVERIFY(data->table.rows() > 700 && data->table.rows() < 1400);
                continue;
            }
            const auto at = expected.find(file);
            QVERIFY2(at != expected.end(), qPrintable(file + ": say here what it should be"));
            QVERIFY2(dialect == at->second.dialect, qPrintable(file + ": " + QString::fromStdString(dialect)));
            QCOMPARE(data->table.rows(), at->second.rows);
            QVERIFY2(types == at->second.types, qPrintable(file + ": " + QString::fromStdString(types)));
            ++known;
        }
        qInfo("%s", qPrintable(table));
        QCOMPARE(known, expected.size());
        QVERIFY(skab >= 2);
    }
    void datesOfParts()
    {
        NETLOOM_NEED_SHARED("data/timeseries/pollution.csv");
        const auto data = importFiles({sharedPath("data/timeseries/pollution.csv").toStdString()}, {}, false);
        const auto &column = data->table.columns[1];
        QCOMPARE(column.name(), std::string("datetime"));
        QCOMPARE(column.text(0), std::string("2010-01-01 00:00"));
        QCOMPARE(column.text(25), std::string("2010-01-02 01:00"));
        QCOMPARE(column.text(43823), std::string("2014-12-31 23:00"));
        const auto bad = readCsv("year,month,day\n2020,2,30\n2020,1,1\n", {}, "f");
        QCOMPARE(bad->table.columns.size(), std::size_t(3));
    }
    void gzipGoodDamagedTruncated()
    {
        QTemporaryDir dir;
        std::string text = "a,b\n";
        for (int i = 0; i < 40'000; ++i)
            text += std::to_string(i) + ".5,x" + std::to_string(i % 3) + "\n";
        const std::string packed = gzip(text);
        const auto write = [&](const char *file, const std::string &bytes) {
            const auto path = dir.filePath(file).toStdString();
            std::ofstream(path, std::ios::binary) << bytes;
            return std::vector<std::string>{path};
        };
        const auto good = importFiles(write("good.csv.gz", packed));
        QVERIFY2(good.ok(), good.ok() ? "" : message(good.error()).c_str());
        QCOMPARE(good->table.rows(), std::size_t(40'000));
        // By content, not by name; several members; zeros behind the last.
        QCOMPARE(importFiles(write("named.csv", packed))->table.rows(), std::size_t(40'000));
        const auto two = importFiles(write("two.csv.gz", gzip(text) + gzip("1,x1\n") + std::string(100, '\0')));
        QVERIFY(two.ok());
        QCOMPARE(two->table.rows(), std::size_t(40'001));
        for (const std::size_t size : {3ul, 12ul, 70'000ul, packed.size() - 1}) {
            const auto cut = importFiles(write("cut.csv.gz", packed.substr(0, size)));
            QCOMPARE(code(cut), "E-GZIP");
            QVERIFY(message(cut.error()).find("cut.csv.gz") != std::string::npos && message(cut.error()).find("truncated") != std::string::npos);
        }
        std::string bent = packed;
        bent[60'000 + 16] = '\x77'; // the second block's length
        QCOMPARE(code(importFiles(write("bent.csv.gz", bent))), "E-GZIP");
        bent = packed;
        bent[packed.size() - 7] ^= 1; // the checksum
        const auto falsified = importFiles(write("sum.csv.gz", bent));
        QCOMPARE(code(falsified), "E-GZIP");
        QVERIFY2(message(falsified.error()).find("checksum") != std::string::npos, message(falsified.error()).c_str());
        QCOMPARE(code(importFiles(write("rest.csv.gz", packed + "rubbish"))), "E-GZIP");
    }
    void filesOfOneName()
    {
        QTemporaryDir dir;
        std::vector<std::string> paths;
        const auto write = [&](const char *folder, const std::string &text) {
            QVERIFY(QDir(dir.path()).mkpath(folder));
            paths.push_back(dir.filePath(QString(folder) + "/t.csv").toStdString());
            std::ofstream(paths.back()) << text;
        };
        write("plant1/run", "x,n,k\n1.5,1,a\n2.5,2,b\n3.25,9,c\n4,3,a\n");
        write("plant2/run", "x,n,k\n5,,a\n6.5,,b\n7,,b\n8,,a\n9,,b\n");
        auto data = importFiles(paths);
        QVERIFY2(data.ok(), data.ok() ? "" : message(data.error()).c_str());
        const auto &file = data->table.columns.back();
        QCOMPARE(file.name(), std::string("file"));
        QCOMPARE(file.levels(), (std::vector<std::string>{"plant1/run/t.csv", "plant2/run/t.csv"}));
        QCOMPARE(data->spec.groupColumn, std::string("file"));
        // n has values in the first file: nothing is said of the table.
        for (const auto &note : data->warnings)
            QVERIFY2(note.code != "N-NO-VALUES", message(note).c_str());
        // What is said of one file names it.
        write("plant3/run", "x,n,k\n5,1,a\n6.5,2,b,more\n7,3,b\n");
        paths = {paths[0], paths[2]};
        std::ofstream(paths[1]) << "# by hand\nx,n,k\n5,1,a\n6.5,2,b\n7,3,b\n";
        data = importFiles(paths);
        QVERIFY(data.ok());
        bool said = false;
        for (const auto &note : data->warnings)
            said = said || (note.code == "N-COMMENTS" && message(note).find("plant3/run/t.csv") != std::string::npos);
        QVERIFY(said);
        // Columns empty in every file are said once, of the table.
        std::ofstream(paths[0]) << "x,n,k\n1,,a\n2,,b\n";
        std::ofstream(paths[1]) << "x,n,k\n3,,a\n4,,b\n";
        data = importFiles(paths);
        QCOMPARE(std::count_if(data->warnings.begin(), data->warnings.end(), [](const Error &e) { return e.code == "N-NO-VALUES"; }), 1);
    }
    void aColumnCalledFile()
    {
        QTemporaryDir dir;
        std::vector<std::string> paths;
        for (const char *name : {"a.csv", "b.csv"}) {
            paths.push_back(dir.filePath(name).toStdString());
            std::ofstream(paths.back()) << "file,x\nu,1.5\nv,2\nu,3\nv,2.5\n";
        }
        const auto data = importFiles(paths, {}, true);
        QVERIFY2(data.ok(), data.ok() ? "" : message(data.error()).c_str());
        QCOMPARE(data->table.columns.size(), std::size_t(3));
        QCOMPARE(data->table.columns[0].levels(), (std::vector<std::string>{"u", "v"}));
        QCOMPARE(data->table.columns[2].name(), std::string("source_file"));
        QCOMPARE(data->table.columns[2].levels(), (std::vector<std::string>{"a.csv", "b.csv"}));
        QCOMPARE(data->spec.groupColumn, std::string("source_file"));
        QVERIFY(data->spec.csv.types.contains("file") && !data->spec.csv.types.contains("source_file"));
        QVERIFY(std::any_of(data->warnings.begin(), data->warnings.end(), [](const Error &e) { return e.code == "N-FILE-COLUMN"; }));
    }
    void largePackedTextIsCachedToo()
    {
        QTemporaryDir dir;
        auto &policy = memoryPolicy();
        const auto before = policy;
        policy.cacheFolder = dir.filePath("cache").toStdString();
        policy.largeFile = 1000;
        std::string text = "a,b\n";
        for (int i = 0; i < 5'000; ++i)
            text += std::to_string(i % 77) + ".5,x" + std::to_string(i % 3) + "\n";
        const auto path = dir.filePath("t.csv.gz").toStdString();
        std::ofstream(path, std::ios::binary) << gzip(text);
        for (int round = 0; round < 2; ++round) {
            const auto data = importFiles({path});
            QVERIFY(data.ok());
            QCOMPARE(data->table.rows(), std::size_t(5'000));
            QCOMPARE(data->table.columns[0].number(76), 76.5);
            QCOMPARE(data->table.columns[1].text(4), std::string("x1"));
        }
        QCOMPARE(QDir(dir.filePath("cache/tables")).entryList(QDir::Files).size(), 1);
        policy = before;
    }
};

QTEST_APPLESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"
