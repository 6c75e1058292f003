#include "data/csv.h"
#include "data/generator.h"
#include "support/shared_data.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

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
std::string types(const CsvTable &t)
{
    std::string all;
    for (const auto &c : t.table.columns)
        all.append(all.empty() ? "" : " ").append(name(c.type()));
    return all;
}
std::string names(const CsvTable &t)
{
    std::string all;
    for (const auto &c : t.table.columns)
        all.append(all.empty() ? "" : "|").append(c.name());
    return all;
}
QString code(const Result<CsvTable> &t)
{
    return t ? QString() : QString::fromStdString(t.error().code);
}
CsvTable shared(const char *relative)
{
    auto t = readCsvFile(sharedPath(relative).toStdString(), {});
    if (!t)
        qFatal("%s", message(t.error()).c_str());
    return std::move(*t);
}
bool warned(const CsvTable &t, const std::string &codeWanted)
{
    return std::any_of(t.warnings.begin(), t.warnings.end(), [&](const Error &e) { return e.code == codeWanted; });
}
/// Rows 0…n-1 of a text made per row.
template <class Make> std::string rows(int n, Make make)
{
    std::string text;
    for (int i = 0; i < n; ++i)
        text += make(i);
    return text;
}

} // namespace

class TestDataCsv : public QObject {
    Q_OBJECT
private slots:
    void semicolonsAndQuotes()
    {
        const auto t = read("\"age\";\"job\";\"y\"\n58;\"management\";\"no\"\n44;\"a;b \"\"c\"\"\";\"yes\"\n33;\"two\nlines\";\"no\"\n");
        QCOMPARE(t.dialect.delimiter, ';');
        QCOMPARE(t.dialect.quote, '"');
        QCOMPARE(*t.dialect.header, true);
        QCOMPARE(names(t), std::string("age|job|y"));
        QCOMPARE(t.table.columns[1].text(1), std::string("a;b \"c\""));
        QCOMPARE(t.table.columns[1].text(2), std::string("two\nlines"));
        QCOMPARE(t.table.columns[2].type(), T::Binary);
        QCOMPARE(t.table.columns[2].levels(), (std::vector<std::string>{"no", "yes"}));
        QVERIFY(t.badCells.empty());
    }
    void decimalComma()
    {
        const auto t = read("a;b;c\n1,5;2;-0,25\n2,5;3;1e2\n+3,75;4;1,0\n");
        QCOMPARE(t.dialect.delimiter, ';');
        QCOMPARE(t.dialect.decimal, ',');
        QCOMPARE(t.table.columns[0].number(2), 3.75);
        QCOMPARE(t.table.columns[2].number(0), -.25);
        QCOMPARE(t.table.columns[2].number(1), 100.0);
    }
    void decimalCommaInEveryColumn()
    {
        // The comma splits every row into the same number of fields too, but its fields are not whole.
        const auto t = read("1,5;2,5;3,5\n1,6;2,6;3,6\n1,7;2,7;3,8\n");
        QCOMPARE(t.dialect.delimiter, ';');
        QCOMPARE(t.dialect.decimal, ',');
        QCOMPARE(t.table.columns.size(), std::size_t(3));
        QCOMPARE(t.table.columns[2].number(2), 3.8);
    }
    void lineEnds()
    {
        for (const char *text : {"a,b\r\n1,2\r\n3,4", "a,b\r1,2\r3,4\r", "a,b\n1,2\r\n3,4\n", "\na,b\n\n1,2\n\n\n3,4\n\n"}) {
            const auto t = read(text);
            QCOMPARE(t.table.rows(), std::size_t(2));
            QCOMPARE(names(t), std::string("a|b"));
            QCOMPARE(t.table.columns[1].text(1), std::string("4"));
        }
    }
    void encodings()
    {
        const auto bom = read("\xEF\xBB\xBFgr\xC3\xB6\xC3\x9F" "e,b\n1,2\n3,4\n");
        QCOMPARE(bom.dialect.encoding, std::string("UTF-8"));
        QCOMPARE(names(bom), std::string("gr\xC3\xB6\xC3\x9F" "e|b"));
        const auto western = read("gr\xF6\xDF" "e,b\n1,\x80\n3,x\n");
        QCOMPARE(western.dialect.encoding, std::string("windows-1252"));
        QCOMPARE(names(western), std::string("gr\xC3\xB6\xC3\x9F" "e|b"));
        QCOMPARE(western.table.columns[1].text(0), std::string("\xE2\x82\xAC"));
        const std::u16string text = u"gr\u00F6\u00DFe,b\n1,\U0001F600\n3,x\n";
        std::string little("\xFF\xFE"), big("\xFE\xFF");
        for (const char16_t c : text) {
            little += {char(c & 0xFF), char(c >> 8)};
            big += {char(c >> 8), char(c & 0xFF)};
        }
        for (const auto &bytes : {little, big}) {
            const auto t = read(bytes);
            QCOMPARE(names(t), std::string("gr\xC3\xB6\xC3\x9F" "e|b"));
            QCOMPARE(t.table.columns[1].text(0), std::string("\xF0\x9F\x98\x80"));
        }
        QCOMPARE(read(little).dialect.encoding, std::string("UTF-16LE"));
        QCOMPARE(read(big).dialect.encoding, std::string("UTF-16BE"));
        const auto replaced = readCsv("a,b\n1,\xFF\n2,x\n", {.encoding = "UTF-8"}, "f");
        QVERIFY(replaced.ok() && warned(*replaced, "N-ENCODING"));
        QVERIFY(!readCsv("a,b\n1,2\n", {.encoding = "EBCDIC"}, "f").ok());
    }
    void raggedRowsAreReportedNotShifted()
    {
        const auto t = read("a,b,c\n1,2,3\n4,5\n6,7,8,9,10\n11,12,13\n");
        QCOMPARE(t.table.rows(), std::size_t(4));
        QVERIFY(t.table.columns[2].missing(1));
        QCOMPARE(t.table.columns[0].number(2), 6.0);
        QCOMPARE(t.table.columns[2].number(2), 8.0);
        QCOMPARE(t.table.columns[2].number(3), 13.0);
        QCOMPARE(t.badCells.size(), std::size_t(2));
        QCOMPARE(t.badCells[0].line, std::size_t(3));
        QCOMPARE(t.badCells[0].column, std::string("c"));
        QCOMPARE(t.badCells[0].reason, std::string("too few fields (2 of 3)"));
        QCOMPARE(t.badCells[1].line, std::size_t(4));
        QCOMPARE(t.badCells[1].text, std::string("9,10"));
        QVERIFY(t.badCells[1].reason.starts_with("too many fields"));
    }
    void textInANumericColumn()
    {
        const auto t = read("a,b\n" + rows(60, [](int i) {
            return i == 40 ? std::string("oops,1\n") : i == 50 ? std::string("inf,2\n")
                                                               : std::to_string(i) + ".5," + std::to_string(i % 7) + "\n";
        }));
        QCOMPARE(t.table.columns[0].type(), T::Numeric);
        QCOMPARE(t.badCells.size(), std::size_t(2));
        QCOMPARE(t.badCells[0].line, std::size_t(42));
        QCOMPARE(t.badCells[0].column, std::string("a"));
        QCOMPARE(t.badCells[0].text, std::string("oops"));
        QCOMPARE(t.badCells[0].reason, std::string("not a number"));
        QCOMPARE(t.badCells[0].action, std::string("treated as missing"));
        QCOMPARE(t.badCells[1].reason, std::string("infinite"));
        QVERIFY(t.table.columns[0].missing(40) && t.table.columns[0].missing(50));
        // Too many wrong cells: text, and the user is told how to have it otherwise.
        const auto mixed = read("a,b\n" + rows(60, [](int i) {
            return (i % 8 == 0 ? "w" + std::to_string(i) : std::to_string(i)) + ",1.5\n";
        }));
        QVERIFY(mixed.table.columns[0].type() == T::Text && warned(mixed, "N-MOSTLY-NUMBERS"));
        QCOMPARE(mixed.table.columns[0].text(1), std::string("1"));
        const auto forced = readCsv("a,b\nx,1\ny,2\n3,4\n", {.types = {{"a", T::Numeric}}}, "f");
        QCOMPARE(forced->badCells.size(), std::size_t(2));
        QCOMPARE(forced->table.columns[0].number(2), 3.0);
    }
    void headers()
    {
        QCOMPARE(*read("1,2\n3,4\n").dialect.header, false);
        QCOMPARE(names(read("1,2\n3,4\n")), std::string("1|2"));
        QCOMPARE(*read("M,0.4,15\nF,0.5,7\nM,0.6,9\n").dialect.header, false);
        QCOMPARE(*read("5.1,3.5,Iris-setosa\n4.9,3.1,Iris-setosa\n").dialect.header, false);
        QCOMPARE(*read("name,city\nAnn,Rome\nBob,Oslo\nCid,Rome\n").dialect.header, true);
        QCOMPARE(names(read("CT#1 BLADE PSI,Grade&Bwt,,x,x\n1,2,3,4,5\n6,7,8,9,10\n")),
                 std::string("CT#1 BLADE PSI|Grade&Bwt|col_3|x|x_2"));
        QCOMPARE(names(readCsv("7,8\n1,2\n", {.header = true}, "f").value()), std::string("7|8"));
        QCOMPARE(readCsv("# made by hand\nunits\na,b\n1,2\n", {.skipRows = 2}, "f")->table.rows(), std::size_t(1));
        QCOMPARE(names(read("a,b\nr1,1,2.5\nr2,3,4.5\n")), std::string("col_1|a|b"));
    }
    void missingTokens()
    {
        const auto t = read("a,b,c\n1,NA,red\n,n/a,\n3,?,blue\nNaN,4,red\n5,7,NULL\n6,unknown,blue\n1,9,red\n2,3,red\n");
        QCOMPARE(statistics(t.table)[0].missing, std::size_t(2));
        QVERIFY(t.table.columns[1].missing(0) && t.table.columns[1].missing(2));
        QVERIFY(t.table.columns[2].missing(1) && t.table.columns[2].missing(4));
        const auto level = read("p\n" + rows(30, [](int i) { return i % 3 ? std::string("unknown\n") : i % 2 ? std::string("yes\n") : std::string("no\n"); }));
        QCOMPARE(level.table.columns[0].levels(), (std::vector<std::string>{"no", "unknown", "yes"}));
    }
    void dates()
    {
        const auto t = read("when;x\n5/1/99 0:00;1\n5/1/99 0:02;2\n5/13/99 0:04;4\n");
        QCOMPARE(t.table.columns[0].type(), T::Datetime);
        QCOMPARE(t.table.columns[0].text(0), std::string("1999-05-01 00:00"));
        QCOMPARE(t.table.columns[0].text(2), std::string("1999-05-13 00:04"));
        QVERIFY(!warned(t, "N-DATE-ORDER"));
        QVERIFY(warned(read("when;x\n5/1/99;1\n5/2/99;2\n5/3/99;5\n"), "N-DATE-ORDER"));
        QCOMPARE(read("d,x\n13/1/2020,1\n2/1/2020,2\n3/1/2020,4\n").table.columns[0].text(1), std::string("2020-01-02 00:00"));
        QCOMPARE(read("d;x\n31.12.2020;1\n1.2.2021 14:30;2\n2.2.2021;4\n").table.columns[0].text(1), std::string("2021-02-01 14:30"));
        QCOMPARE(read("d,x\n2020-03-09T16:14:33.5Z,1\n2020-03-09 18:14:34+02:00,2\n2020-03-09,3\n").table.columns[0].text(1),
                 std::string("2020-03-09 16:14:34"));
        QCOMPARE(read("d,x\n1949-01,1\n1949-02,3\n1968-02,9\n").table.columns[0].number(0), -662688000.0);
        const auto bad = read("d,x\n" + rows(50, [](int i) {
            return (i == 20 ? std::string("2020-02-30") : i == 30 ? std::string("17") : "2020-01-" + std::to_string(1 + i % 28)) + ",1.5\n";
        }));
        QCOMPARE(bad.table.columns[0].type(), T::Datetime);
        QCOMPARE(bad.badCells.size(), std::size_t(2));
        QCOMPARE(bad.badCells[0].reason, std::string("bad date"));
        QCOMPARE(bad.badCells[1].text, std::string("17"));
        QVERIFY(bad.table.columns[0].missing(20) && bad.table.columns[0].missing(30));
    }
    void columnTypes()
    {
        const auto t = read("id,flag,size,colour,class,note,when,k\n" + rows(60, [](int i) {
            return std::to_string(1000 - 7 * i) + (i % 3 ? ",TRUE," : ",FALSE,") + std::to_string(i) + ".25,"
                   + (i % 4 == 0 ? "red" : i % 4 == 1 ? "green" : "blue") + "," + std::to_string(i % 5) + ",free text "
                   + std::to_string(i * 37 % 60) + ",2020-01-01 0" + std::to_string(i % 10) + ":00," + std::to_string(i % 3) + "\n";
        }));
        QCOMPARE(types(t), std::string("id binary numeric categorical numeric text datetime class"));
        QCOMPARE(t.table.columns[1].levels(), (std::vector<std::string>{"FALSE", "TRUE"}));
        QCOMPARE(t.table.columns[3].levels(), (std::vector<std::string>{"blue", "green", "red"}));
        QVERIFY(warned(t, "N-MAYBE-CATEGORICAL"));
        QVERIFY(warned(read("a,b\n1,5\n2,5\n4,5\n"), "N-CONSTANT"));
        QVERIFY(warned(read("a,b\n1,\n2,\n4,\n"), "N-NO-VALUES"));
        QCOMPARE(read("a,b\n1,No\n2,Yes\n4,No\n").table.columns[1].levels(), (std::vector<std::string>{"No", "Yes"}));
        QCOMPARE(read("a,b\n1,-1\n2,+1\n4,1\n").table.columns[1].levels(), (std::vector<std::string>{"-1", "1"}));
    }
    void otherDelimiters()
    {
        QCOMPARE(read("a\tb\n1\t2\n3\t\n").dialect.delimiter, '\t');
        QCOMPARE(read("a|b\n1|2\n3|4\n").dialect.delimiter, '|');
        const auto blanks = read(" 0.006  18.0   2.31  0\n 0.027   0.0   7.07  0 \n 0.027   0.0   7.07  1\n");
        QCOMPARE(blanks.dialect.delimiter, ' ');
        QCOMPARE(blanks.table.columns.size(), std::size_t(4));
        QCOMPARE(blanks.table.columns[1].asNumber(0), 18.0);
        const auto one = read("x\n1.5\n2.5\n3.5\n");
        QCOMPARE(one.table.columns.size(), std::size_t(1));
        QCOMPARE(names(one), std::string("x"));
        const auto text = readCsv("1,2;3,4\n5,6;7,8\n", {.delimiter = ','}, "f");
        QCOMPARE(text->table.columns.size(), std::size_t(3));
    }
    void numbers()
    {
        const auto t = read("x\n.5\n5.\n+7\n-1e-3\n123456789012345678\n0.1234567890123456789\n1e-400\n");
        const std::vector<double> wanted{.5, 5, 7, -1e-3, 123456789012345678.0, 0.1234567890123456789, 0};
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QCOMPARE(t.table.columns[0].number(i), wanted[i]);
        const auto grouped = read("a;b\n1,234.5;x\n12,000;y\n7;z\n1,234,567;x\n");
        QCOMPARE(grouped.table.columns[0].type(), T::Numeric);
        QCOMPARE(grouped.table.columns[0].number(3), 1234567.0);
        QCOMPARE(grouped.table.columns[0].number(2), 7.0);
        for (const char *word : {"1.2.3", "--1", "1e", "0x10", "12a", "-", "+", ".", "1,5"})
            QVERIFY2(read(std::string("h\tk\n") + word + "\t1\nabc\t2\nabc\t3\n").table.columns[0].isCoded(), word);
    }
    void badFiles()
    {
        QTemporaryDir dir;
        const auto path = [&](const char *n) { return dir.filePath(n).toStdString(); };
        const auto write = [&](const char *n, const QByteArray &bytes) {
            QFile f(dir.filePath(n));
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(bytes);
        };
        write("empty.csv", "");
        write("blank.csv", " \n\n\t\n");
        write("binary.csv", QByteArray("a,b\n1,\0\x01\n", 9));
        write("header.csv", "a,b,c\n");
        write("sheet.csv", QByteArray("PK\x03\x04zip", 7));
        write("secret.csv", "a,b\n1,2\n");
        QCOMPARE(code(readCsvFile(path("empty.csv"), {})), "E-FILE-EMPTY");
        QCOMPARE(code(readCsvFile(path("blank.csv"), {})), "E-FILE-EMPTY");
        QCOMPARE(code(readCsvFile(path("binary.csv"), {})), "E-FILE-BINARY");
        QCOMPARE(code(readCsvFile(path("sheet.csv"), {})), "E-FILE-COMPRESSED");
        QCOMPARE(code(readCsvFile(path("absent.csv"), {})), "E-FILE-MISSING");
        QCOMPARE(code(readCsvFile(dir.path().toStdString(), {})), "E-FILE-DIRECTORY");
        QCOMPARE(code(readCsvFile("/dev/zero", {})), "E-FILE-DEVICE");
        QCOMPARE(code(readCsvFile("/dev/null", {})), "E-FILE-DEVICE");
        const auto header = readCsvFile(path("header.csv"), {.header = true});
        QCOMPARE(code(header), "E-CSV-NO-ROWS");
        QCOMPARE(code(readCsvFile(path("header.csv"), {})), "E-CSV-NO-ROWS");
        QVERIFY(message(header.error()).find("header.csv") != std::string::npos);
        QFile::setPermissions(dir.filePath("secret.csv"), {});
        if (!QFile(dir.filePath("secret.csv")).open(QIODevice::ReadOnly)) // root reads everything
            QCOMPARE(code(readCsvFile(path("secret.csv"), {})), "E-FILE-UNREADABLE");
        std::atomic<bool> cancel = true;
        QCOMPARE(code(readCsv(rows(10000, [](int i) { return std::to_string(i) + ",1\n"; }), {}, "f", 0, &cancel)),
                 "E-CANCELLED");
    }
    void preview()
    {
        const auto t = readCsv(rows(5000, [](int i) { return std::to_string(i) + ".5,1\n"; }), {}, "f", 100);
        QCOMPARE(t->table.rows(), std::size_t(100));
    }
    void storedDialectReadsTheSame()
    {
        for (const std::string text : {"a;b;c\n1,5;x;2020-01-02\n2,5;y;2020-01-03\n3,5;x;2020-01-04\n", "1,2,'x'\n3,4,'y'\n6,5,'y'\n"}) {
            const auto once = read(text);
            const auto again = read(text, once.dialect);
            QCOMPARE(again.dialect, once.dialect);
            QCOMPARE(writeCsv(again.table), writeCsv(once.table));
            QCOMPARE(types(again), types(once));
        }
    }
    void typesFixedByTheProject()
    {
        // A new file of two rows would be guessed differently; the stored types decide.
        const CsvOptions stored{.types = {{"a", T::Numeric}, {"b", T::Categorical}, {"c", T::Binary}, {"d", T::Id}}};
        const auto t = readCsv("a,b,c,d\n1,1,0,5\n2,7,0,6\n", stored, "f");
        QCOMPARE(types(*t), std::string("numeric categorical binary id"));
        QCOMPARE(t->table.columns[1].text(1), std::string("7"));
    }
    void writeAndReadBack()
    {
        for (const char *name : {"spirals", "sheet_break"}) {
            const auto table = generate(name, {{"rows", std::int64_t(600)}});
            const std::string text = writeCsv(*table);
            const auto back = read(text);
            QCOMPARE(back.table.columns.size(), table->columns.size());
            QVERIFY(back.badCells.empty());
            for (std::size_t c = 0; c < table->columns.size(); ++c)
                for (std::size_t r = 0; r < table->rows(); ++r)
                    QCOMPARE(back.table.columns[c].text(r), table->columns[c].text(r));
            QCOMPARE(writeCsv(back.table), text);
        }
        const auto odd = read("a,b\n\"x,\"\"y\"\" \",1\n\"two\nlines\",2\n z,3\n\"x,\"\"y\"\" \",1\n");
        QCOMPARE(writeCsv(read(writeCsv(odd.table)).table), writeCsv(odd.table));
    }
    void columnStatistics()
    {
        const auto s = statistics(read("x,c\n1,red\n2,red\n3,blue\n4,red\n,green\n10,red\n5,red\n9,blue\n3,red\n3,red\n3,green\n").table);
        QCOMPARE(s[0].missing, std::size_t(1));
        QCOMPARE(s[0].distinct, std::size_t(7));
        QCOMPARE(*s[0].min, 1.0);
        QCOMPARE(*s[0].max, 10.0);
        QCOMPARE(*s[0].mean, 4.3);
        QCOMPARE(std::accumulate(s[0].histogram.begin(), s[0].histogram.end(), std::size_t(0)), std::size_t(10));
        QCOMPARE(s[0].top.front(), (std::pair<std::string, std::size_t>("3", 4)));
        QCOMPARE(s[1].top.front(), (std::pair<std::string, std::size_t>("red", 7)));
        QVERIFY(!s[1].min && !s[0].constant);
    }

    void mammography()
    {
        NETLOOM_NEED_SHARED("data/tabular/mammography.csv");
        shared("data/tabular/mammography.csv");
        QElapsedTimer timer;
        timer.start();
        const auto t = shared("data/tabular/mammography.csv");
        qInfo("mammography: %lld us", timer.nsecsElapsed() / 1000);
        QCOMPARE(t.table.rows(), std::size_t(11183));
        QCOMPARE(t.dialect.quote, '\'');
        QCOMPARE(*t.dialect.header, false);
        QCOMPARE(types(t), std::string("numeric numeric numeric numeric numeric numeric binary"));
        QCOMPARE(t.table.columns[6].levels(), (std::vector<std::string>{"-1", "1"}));
        QCOMPARE(std::count(t.table.columns[6].codes().begin(), t.table.columns[6].codes().end(), 1), 260);
    }
    void sharedTables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("expected");
        const QString n = "numeric ";
        QTest::newRow("iris") << "tabular/iris.csv" << 150 << n.repeated(4) + "categorical";
        QTest::newRow("wheat") << "tabular/wheat-seeds.csv" << 210 << n.repeated(7) + "class";
        QTest::newRow("abalone") << "tabular/abalone.csv" << 4177 << "categorical " + n.repeated(7) + "numeric";
        QTest::newRow("housing") << "tabular/housing.csv" << 506 << n.repeated(3) + "binary " + n.repeated(9) + "numeric";
        QTest::newRow("credit") << "tabular/credit-card-applications.csv" << 690
                                << "id binary numeric numeric numeric numeric numeric numeric binary binary numeric binary "
                                   "numeric numeric numeric binary";
        QTest::newRow("bank") << "tabular/bank-marketing-10k.csv" << 10000
                              << "id numeric categorical categorical categorical categorical categorical categorical binary "
                                 "categorical categorical numeric numeric numeric numeric categorical numeric numeric numeric "
                                 "numeric numeric binary";
        QTest::newRow("airline") << "timeseries/airline-passengers.csv" << 144 << "datetime numeric";
        QTest::newRow("sunspots") << "timeseries/monthly-sunspots.csv" << 2820 << "datetime numeric";
        QTest::newRow("pollution") << "timeseries/pollution.csv" << 43824
                                   << "id datetime " + n.repeated(8) + "categorical numeric numeric numeric";
        QTest::newRow("skab") << "timeseries/skab-valve1/0.csv" << -1 << "datetime " + n.repeated(8) + "binary binary";
    }
    void sharedTables()
    {
        NETLOOM_NEED_SHARED("data/tabular/iris.csv");
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(QString, expected);
        const auto t = shared(("data/" + file).toUtf8().constData());
        if (rows > 0)
            QCOMPARE(t.table.rows(), std::size_t(rows));
        QCOMPARE(QString::fromStdString(types(t)), expected);
        QVERIFY(t.badCells.empty());
    }
    void everySharedTableLoads()
    {
        NETLOOM_NEED_SHARED("data/timeseries/skab-valve1/0.csv");
        const QDir dir(sharedPath("data/timeseries/skab-valve1"));
        for (const auto &file : dir.entryList({"*.csv"})) {
            const auto t = readCsvFile(dir.filePath(file).toStdString(), {});
            QVERIFY(t.ok());
            QCOMPARE(t->dialect.delimiter, ';');
            QCOMPARE(t->table.columns.size(), std::size_t(11));
            QCOMPARE(t->table.columns[0].type(), T::Datetime);
            QVERIFY(t->badCells.empty());
        }
    }

    void damagedTextNeverCrashes()
    {
        const std::vector<std::string> seeds{
            "a,b,c\n1,2,red\n3,,\"bl,ue\"\n5,6,\"g\"\"reen\"\n7,8,red\n",
            "'1';'2,5';'x'\n'3';'4,5';'y'\n'5';'6,25';'x'\n",
            "when\tx\n5/1/99 0:00\t1\n5/13/99 0:02\t2\n2020-01-01T10:00:00Z\t-1e-5\n",
            " 1  2   3\n 4  5   6\n 7  8   9\n",
            std::string("\xFF\xFE" "a\0,\0b\0\n\0" "1\0,\0" "2\0\n\0", 18)};
        std::mt19937 random(7);
        const std::string specials("\",';\n\r\t| \0\xFF\xC3.e-+", 16);
        std::size_t read = 0;
        for (int i = 0; i < 6000; ++i) {
            std::string text = seeds[random() % seeds.size()];
            if (random() % 2)
                text.resize(random() % (text.size() + 1));
            for (unsigned k = random() % 6; k > 0 && !text.empty(); --k) {
                const std::size_t at = random() % text.size();
                switch (random() % 4) {
                case 0: text[at] = char(random()); break;
                case 1: text[at] = specials[random() % specials.size()]; break;
                case 2: text.erase(at, 1 + random() % 4); break;
                default: text.insert(at, text.substr(random() % text.size(), random() % 12)); break;
                }
            }
            const auto t = readCsv(text, {}, "f");
            if (!t) {
                QVERIFY(!message(t.error()).empty());
                continue;
            }
            ++read;
            for (const auto &c : t->table.columns)
                QCOMPARE(c.rows(), t->table.rows());
            QCOMPARE(statistics(t->table).size(), t->table.columns.size());
            // What was understood is understood again, with the stored dialect.
            const auto again = readCsv(text, t->dialect, "f");
            QVERIFY(again.ok());
            QVERIFY2(writeCsv(again->table) == writeCsv(t->table), QByteArray(text.data(), qsizetype(text.size())).toHex());
        }
        QVERIFY(read > 2000);
    }
};

QTEST_APPLESS_MAIN(TestDataCsv)
#include "tst_data_csv.moc"
