// Forms of text tables that programs write around a table: Excel's separator line, titles above it, blanks between thousands, the
// decimal comma in one column; and a file whose form differs from that of another file with the same columns.
#include "data/csv_like.h"
#include "data/memory.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace netloom;

namespace {

CsvTable parsed(const std::string &text, const CsvOptions &options = {}, const CsvLike &like = {})
{
    auto t = readCsv(MemoryBytes(text), options, like, "form.csv");
    if (!t)
        qFatal("%s", message(t.error()).c_str());
    return std::move(*t);
}
std::string header(const CsvTable &t)
{
    std::string all;
    for (const auto &c : t.table.columns)
        all.append(all.empty() ? "" : "|").append(c.name());
    return all;
}
const Error *warning(const CsvTable &t, const std::string &code)
{
    const auto at = std::find_if(t.warnings.begin(), t.warnings.end(), [&](const Error &e) { return e.code == code; });
    return at == t.warnings.end() ? nullptr : &*at;
}
/// The table of all tests here, with a delimiter and a decimal mark: x 0.25 … , n, kind.
std::string body(char delimiter, char decimal, int rows = 40)
{
    std::string text;
    for (int i = 0; i < rows; ++i)
        text += std::to_string(i) + decimal + "25" + delimiter + std::to_string(i * 7 % 11) + delimiter + (i % 3 ? "red" : "blue") + "\n";
    return text;
}
void same(const CsvTable &t)
{
    QCOMPARE(header(t), std::string("x|n|kind"));
    QCOMPARE(t.table.rows(), std::size_t(40));
    QCOMPARE(t.table.columns[0].number(39), 39.25);
    QCOMPARE(t.table.columns[2].text(0), std::string("blue"));
    QVERIFY(t.badCells.empty());
}

} // namespace

class TestCsvForms : public QObject {
    Q_OBJECT

private slots:
    void separatorLine()
    {
        for (const std::string line : {"sep=;\n", "\"sep=;\"\r\n", "SEP=;\n", "sep=;;;\n", "\xEF\xBB\xBFsep=;\n"}) {
            const auto t = parsed(line + "x;n;kind\n" + body(';', ','));
            same(t);
            const auto again = parsed(line + "x;n;kind\n" + body(';', ','), t.dialect);
            same(again);
            QCOMPARE(again.dialect, t.dialect);
        }
        // It decides where the text alone would not: a column of commas.
        const auto t = parsed("sep=;\na;b\n1,2;3\n4,5;6\n7,8;9\n");
        QCOMPARE(header(t), std::string("a|b"));
        QCOMPARE(t.table.columns[0].number(1), 4.5);
        // A bad cell is told by its line in the file.
        const auto bad = parsed("sep=,\nx,y\n1,2\n3,4\n5,oops\n7,8\n9,1\n2,2\n3,3\n4,4\n5,5\n6,6\n7,7\n");
        QCOMPARE(bad.badCells.at(0).line, std::size_t(5));
        QCOMPARE(parsed("sep=1\na,b\n1,2\n3,4\n").dialect.delimiter, ','); // no delimiter
    }
    void linesAboveTheTable_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<int>("lines");
        QTest::newRow("title") << QByteArray("Measurements of plant 7\n") << 1;
        QTest::newRow("three lines") << QByteArray("Measurements of plant 7\nby hand\nunits: mm\n") << 3;
        QTest::newRow("blank line") << QByteArray("Measurements\n\nby hand\n\n") << 4;
        QTest::newRow("key and value") << QByteArray("Station,Berlin\nDate,2020-05-01\nRows,40\n") << 3;
        QTest::newRow("padded") << QByteArray("Report,,\nof plant 7,,\n") << 2;
        QTest::newRow("padded, with an empty line") << QByteArray("Report,,\n,,\n") << 2;
        QTest::newRow("CRLF") << QByteArray("Report\r\nof plant 7\r\n") << 2;
        QTest::newRow("behind sep=") << QByteArray("sep=,\nReport\nby hand\n") << 3;
    }
    void linesAboveTheTable()
    {
        QFETCH(QByteArray, above);
        QFETCH(int, lines);
        const std::string text = above.toStdString() + "x,n,kind\n" + body(',', '.');
        const auto t = parsed(text);
        same(t);
        QCOMPARE(t.dialect.skipRows, lines);
        const auto *note = warning(t, "N-LINES-ABOVE");
        QVERIFY(note);
        QVERIFY2(message(*note).find(" to " + std::to_string(lines) + " of ") != std::string::npos, message(*note).c_str());
        same(parsed(text, t.dialect));
        // Said by hand: that many lines, whatever stands there.
        QCOMPARE(parsed(text, {.skipRows = lines + 1}).table.rows(), std::size_t(lines ? 40 : 0) - (parsed(text, {.skipRows = lines + 1}).dialect.header == true));
        QVERIFY(header(parsed(text, {.skipRows = -1})) != "x|n|kind");
    }
    void aTableAloneHasNothingAbove_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("header one short, row names") << QByteArray("x,n\na,1,2\nb,3,4\nc,5,6\nd,7,8\n") << 4;
        QTest::newRow("trailing delimiters below") << QByteArray("x,n\n1,2,\n3,4,\n5,6,\n7,8,\n") << 4;
        QTest::newRow("trailing delimiter above") << QByteArray("x,n,\n1,2\n3,4\n5,6\n7,8\n") << 4;
        QTest::newRow("numbers first") << QByteArray("5\n1,2,3\n4,5,6\n7,8,9\n1,2,3\n") << 4;
        QTest::newRow("ragged words") << QByteArray("a,b\nc,d,e\nf,g,h\ni,j,k\nl,m,n\n") << 4;
        QTest::newRow("one column") << QByteArray("x\n1\n2\n3\n4\n") << 4;
    }
    void aTableAloneHasNothingAbove()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, rows);
        const auto t = parsed(text.toStdString());
        QCOMPARE(t.dialect.skipRows, 0);
        QVERIFY(!warning(t, "N-LINES-ABOVE"));
        QVERIFY(int(t.table.rows()) >= rows);
    }
    void thousandsWithBlanksAndApostrophes()
    {
        for (const std::string blank : {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "'", "\xE2\x80\x99"}) {
            const auto comma = parsed("v;w\n1" + blank + "000,5;1\n-12" + blank + "345" + blank + "678,25;2\n7,5;3\n");
            QCOMPARE(comma.dialect.decimal, ',');
            QCOMPARE(comma.table.columns[0].type(), ColumnType::Numeric);
            QCOMPARE(comma.table.columns[0].number(0), 1000.5);
            QCOMPARE(comma.table.columns[0].number(1), -12345678.25);
            QCOMPARE(comma.table.columns[0].number(2), 7.5);
            const auto point = parsed("v,w\n1" + blank + "000.5,1\n12" + blank + "345,2\n7.5,3\n");
            QCOMPARE(point.table.columns[0].number(0), 1000.5);
            QCOMPARE(point.table.columns[0].number(1), 12345.0);
        }
        // Groups that are no thousands, and telephone numbers, stay texts.
        for (const char *text : {"v,w\n12 34,1\n56 78,2\n90 12,3\n", "v,w\n030 123 456,1\n030 123 457,2\n040 111 222,3\n", "v,w\n1 000'000,1\n2 000'000,2\n3 000'000,3\n"})
            QVERIFY(parsed(text).table.columns[0].isCoded());
    }
    void decimalCommaInOneColumn()
    {
        std::string text = "a,b,c\n";
        for (int i = 0; i < 30; ++i)
            text += "\"" + std::to_string(i) + ",5\"," + std::to_string(i) + ".25,\"" + std::to_string(i + 1) + ",234\"\n";
        const auto t = parsed(text);
        QCOMPARE(t.table.columns[0].type(), ColumnType::Numeric);
        QCOMPARE(t.table.columns[0].number(3), 3.5);
        QCOMPARE(t.table.columns[1].number(3), 3.25);
        QCOMPARE(t.table.columns[2].asNumber(3), 4234.0); // groups of three are thousands
        QVERIFY(warning(t, "N-OTHER-DECIMAL"));
        const auto again = parsed(text, t.dialect); // with the type prescribed
        QCOMPARE(again.table.columns[0].number(3), 3.5);
        QVERIFY(again.badCells.empty());
        // Points among them: then nobody knows.
        QVERIFY(parsed("a,b\n\"1,5\",x\n2.5,y\n\"3,5\",x\n4.5,y\n\"5,25\",x\n").table.columns[0].isCoded());
    }
    void anotherFileMayHaveAnotherForm()
    {
        const CsvLike like{{"kind", "n", "x"}, false}; // as a project knows them: in no order
        const auto comma = parsed("x,n,kind\n" + body(',', '.')), semicolon = parsed("x;n;kind\n" + body(';', ','));
        same(parsed("x;n;kind\n" + body(';', ','), comma.dialect, like));
        same(parsed("x,n,kind\n" + body(',', '.'), semicolon.dialect, like));
        same(parsed("x\tn\tkind\n" + body('\t', '.'), semicolon.dialect, like));
        same(parsed("Title\nby hand\nx;n;kind\n" + body(';', ','), comma.dialect, like));
        same(parsed("sep=;\nx;n;kind\n" + body(';', ','), comma.dialect, like));
        same(parsed("x;n;kind\n" + body(';', ','), parsed("Title\nby hand\nx,n,kind\n" + body(',', '.')).dialect, like));
        std::string wide = "\xFF\xFE";
        for (const char c : "x;n;kind\n" + body(';', ','))
            wide += std::string{c, '\0'};
        same(parsed(wide, comma.dialect, like));
        QCOMPARE(parsed(wide, comma.dialect, like).dialect.encoding, std::string("UTF-16LE"));
        // What the new text leaves open is as before: lines that only their author knows, and "1.234".
        QCOMPARE(parsed("x;n\n1.234;1\n2.345;2\n3.456;3\n", semicolon.dialect, like).table.columns[0].number(0), 1234.0);
        QCOMPARE(parsed("x;n\n1.234;1\n2.345;2\n3.456;3\n", comma.dialect, like).table.columns[0].number(0), 1.234);
        QCOMPARE(parsed("x;n\n1.5;1\n2.25;2\n3.125;3\n", semicolon.dialect, like).table.columns[0].number(0), 1.5);
        QCOMPARE(header(parsed("7\nx,n\n1,2\n3,4\n", {.header = true, .skipRows = 1}, like)), std::string("x|n"));
    }
    void namesByPlace()
    {
        const auto first = parsed("x,n,kind\n" + body(',', '.'));
        const auto t = parsed(body(';', ','), first.dialect, {{"x", "n", "kind"}, true});
        same(t); // with its first row
        QVERIFY(warning(t, "N-BY-PLACE"));
        // Unordered names, or another number of them, are no names.
        QCOMPARE(header(parsed(body(';', ','), first.dialect, {{"kind", "n", "x"}, false})), std::string("1|2|3"));
        QCOMPARE(header(parsed(body(';', ','), first.dialect, {{"x", "kind"}, true})), std::string("1|2|3"));
        // The reverse.
        const auto bare = parsed(body(',', '.'));
        const auto named = parsed("x;n;kind\n" + body(';', ','), bare.dialect, {{"1", "2", "3"}, true});
        QCOMPARE(header(named), std::string("1|2|3"));
        QCOMPARE(named.table.rows(), std::size_t(40));
        QCOMPARE(named.table.columns[0].number(39), 39.25);
        QVERIFY(warning(named, "N-BY-PLACE"));
    }
    void halfACharacterHasALine()
    {
        std::string wide = "\xFF\xFE";
        for (const char c : std::string("a,b\n1,2\n3,4\n"))
            wide += std::string{c, '\0'};
        const auto t = parsed(wide + "5");
        QCOMPARE(t.table.rows(), std::size_t(2));
        QCOMPARE(t.badCells.size(), std::size_t(1));
        QCOMPARE(t.badCells[0].line, std::size_t(4));
        for (const auto &count : t.badCounts)
            QVERIFY(count.firstLine > 0);
    }
    void paddedTitlesAboveWords()
    {
        for (const char d : {',', '\t'}) {
            const std::string dd(2, d);
            const std::string text = "Report" + dd + "\n" + dd + "\nname" + d + "city" + d + "kind\nann" + d + "rome" + d + "red\nbob" + d + "oslo" + d + "blue\neva" + d + "bern" + d + "green\n";
            const auto t = parsed(text);
            QCOMPARE(header(t), std::string("name|city|kind"));
            QCOMPARE(t.table.rows(), std::size_t(3));
            QCOMPARE(t.dialect.skipRows, 2);
        }
        // Without an empty line the first row may have gaps.
        QCOMPARE(parsed("ann,,\nbob,oslo,blue\neva,bern,red\njim,rome,green\n").dialect.skipRows, 0);
    }
    void singleQuotesDoubled()
    {
        const auto t = parsed("a,b\n1,'it''s, ok'\n2,'Rock ''n'' Roll, live'\n3,'''x'', y'\n");
        QCOMPARE(t.dialect.quote, '\'');
        QCOMPARE(header(t), std::string("a|b"));
        QCOMPARE(t.table.columns[1].text(0), std::string("it's, ok"));
        QCOMPARE(t.table.columns[1].text(1), std::string("Rock 'n' Roll, live"));
        QCOMPARE(t.table.columns[1].text(2), std::string("'x', y"));
        QVERIFY(t.badCells.empty());
        QCOMPARE(parsed("a,b\n1,'it''s, ok'\n2,'it''s, no'\n").dialect.quote, '\'');
    }
    void thousandsWithPoints()
    {
        // Two groups can be nothing else.
        auto t = parsed("a;b\n1.234.567;x\n2.345.678;y\n12.345;x\n");
        QCOMPARE(t.dialect.decimal, ',');
        QCOMPARE(t.table.columns[0].type(), ColumnType::Numeric);
        QCOMPARE(t.table.columns[0].number(0), 1234567.0);
        QCOMPARE(t.table.columns[0].number(2), 12345.0);
        QCOMPARE(parsed("1.234.567;1\n2.345.678;2\n3.456.789;3\n").table.rows(), std::size_t(3)); // no header
        // One group is thousands beside decimal commas, else a fraction.
        t = parsed("a;b\n5.123;1,5\n6.234;2,5\n7.345;3,25\n");
        QCOMPARE(t.table.columns[0].asNumber(0), 5123.0);
        QCOMPARE(t.table.columns[1].number(2), 3.25);
        QCOMPARE(parsed("a;b\n5.123;1.5\n6.234;2.5\n7.345;3.25\n").table.columns[0].number(0), 5.123);
        QCOMPARE(parsed("a;b\n5.123;1\n6.234;2\n7.345;3\n").table.columns[0].number(0), 5.123);
        QCOMPARE(parsed("a;b\n5,123;1.5\n6,234;2.5\n7,345;3.25\n").table.columns[0].asNumber(0), 5123.0);
        // Beside decimal points as well.
        t = parsed("a,b\n1.234.567,1.5\n2.345.678,2.5\n3.456.789,3.25\n");
        QCOMPARE(t.table.columns[0].asNumber(2), 3456789.0);
        QCOMPARE(t.table.columns[1].number(0), 1.5);
        QVERIFY(warning(t, "N-OTHER-DECIMAL"));
        QVERIFY(message(*warning(t, "N-OTHER-DECIMAL")).find("between thousands") != std::string::npos);
        // Addresses and versions are none.
        t = parsed("a;b\n10.0.0.1;1.234\n192.168.100.200;2.345\n10.0.0.3;3.456\n");
        QVERIFY(t.table.columns[0].isCoded());
        QCOMPARE(t.table.columns[1].number(0), 1.234);
    }
    void eitherReadingIsSaid()
    {
        const auto comma = parsed("x;n\n1,5;1\n2,25;2\n3,5;3\n");
        const CsvLike like{{"n", "x"}, false};
        const auto t = parsed("x\n5.123\n6.234\n7.345\n", comma.dialect, like);
        QCOMPARE(t.table.columns[0].asNumber(0), 5123.0);
        const auto *note = warning(t, "N-THOUSANDS");
        QVERIFY(note);
        QVERIFY2(message(*note).find("5.123 in 'form.csv'") != std::string::npos && message(*note).find("decimal commas") != std::string::npos, message(*note).c_str());
        QVERIFY(!warning(parsed("x\n5,12\n6,2\n7,3\n", comma.dialect, like), "N-THOUSANDS"));
    }
    void foundTypesAreFoundAgain()
    {
        const std::string text = "# remark\ni\x19|n\n1|1,234.5\n2,|34.~\n2|12,0012,000\n|7\n";
        const auto t = parsed(text);
        QCOMPARE(writeCsv(parsed(text, t.dialect).table), writeCsv(t.table));
        const std::string two = "a,b\n\"1,5\",x\n\"2,5\",y\n\"1,5\",z\n\"2,5\",x\n"; // two values, decimal commas
        const auto first = parsed(two);
        QCOMPARE(first.table.columns[0].type(), ColumnType::Binary);
        QCOMPARE(first.table.columns[0].levels(), (std::vector<std::string>{"1.5", "2.5"}));
        QCOMPARE(parsed(two, first.dialect).table.columns[0].levels(), first.table.columns[0].levels());
    }
    void namesOfIds()
    {
        for (const std::string name : {"cust_no", "order no", "rec_nr", "row_index", "ID_client", "uid", "Order Number", "orderNo", "rowIndex", "CustomerID", "no.", "Nr."}) {
            const auto t = parsed(name + ",v\n31,1.5\n12,2.5\n53,1.25\n24,9.5\n45,7\n");
            QVERIFY2(t.table.columns[0].type() == ColumnType::Id, name.c_str());
            QVERIFY2(parsed(name + ",v\n31,1.5\n12,2.5\n31,1.25\n24,9.5\n45,7\n").table.columns[0].type() == ColumnType::Numeric, name.c_str()); // twice
        }
        for (const std::string name : {"number of rooms", "no_of_cars", "nose", "width", "Note", "indexed", "guide", "paid"})
            QVERIFY2(parsed(name + ",v\n31,1.5\n12,2.5\n53,1.25\n24,9.5\n45,7\n").table.columns[0].type() == ColumnType::Numeric, name.c_str());
    }
    void theCacheServesWhatIsFixedLater()
    {
        QTemporaryDir dir;
        auto &policy = memoryPolicy();
        const auto before = policy;
        policy.cacheFolder = dir.filePath("cache").toStdString();
        policy.largeFile = 1000;
        const auto path = dir.filePath("t.csv").toStdString();
        std::ofstream(path) << "Title\nx;n;kind\n" << body(';', ',', 500);
        const auto tables = [&] { return QDir(dir.filePath("cache/tables")).entryList(QDir::Files).size(); };
        const auto open = readCsvFile(path, {});
        QVERIFY(open.ok());
        QCOMPARE(tables(), 1);
        QCOMPARE(open->dialect.types.size(), std::size_t(3));
        const auto fixed = readCsvFile(path, open->dialect);
        QVERIFY(fixed.ok());
        QCOMPARE(tables(), 1); // as a project reads it again
        QCOMPARE(fixed->dialect, open->dialect);
        QCOMPARE(writeCsv(fixed->table), writeCsv(open->table));
        CsvOptions types;
        types.types = open->dialect.types;
        QVERIFY(readCsvFile(path, types).ok());
        QCOMPARE(tables(), 1);
        // Another wish is another table, and does not serve the first.
        types.types["n"] = ColumnType::Categorical;
        const auto other = readCsvFile(path, types);
        QCOMPARE(tables(), 2);
        QCOMPARE(other->table.columns[1].type(), ColumnType::Categorical);
        QCOMPARE(readCsvFile(path, {})->table.columns[1].type(), open->table.columns[1].type());
        auto wrong = open->dialect;
        wrong.delimiter = ',';
        QCOMPARE(readCsvFile(path, wrong)->dialect.delimiter, ',');
        QCOMPARE(tables(), 3);
        policy = before;
    }
};

QTEST_APPLESS_MAIN(TestCsvForms)
#include "tst_csv_forms.moc"
