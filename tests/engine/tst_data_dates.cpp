// Dates as people write them, in one column or in several.
#include "data/csv.h"
#include "data/csv/dates.h"
#include "data/recipe.h"
#include "data/source.h"

#include <QTest>

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
const Column &column(const CsvTable &t, const char *name)
{
    const int at = t.table.indexOf(name);
    if (at < 0)
        qFatal("no column %s", name);
    return t.table.columns[std::size_t(at)];
}
/// The message with that code, or nothing.
QString told(const CsvTable &t, const char *code)
{
    for (const auto &w : t.warnings)
        if (w.code == code)
            return QString::fromStdString(message(w));
    return {};
}
/// A table of one date column, quoted, and one number column.
std::string dated(std::initializer_list<const char *> dates, const char *name = "when")
{
    std::string text = std::string(name) + ";x\n";
    int i = 0;
    for (const auto *date : dates) {
        ++i;
        text += "\"" + std::string(date) + "\";" + std::to_string(i * i) + ".5\n";
    }
    return text;
}

} // namespace

class TestDataDates : public QObject {
    Q_OBJECT

private slots:
    void manyForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: no date
        const auto add = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected); };
        const char *day = "2024-03-05 00:00", *noon = "2024-03-05 12:00";
        for (const char *text : {"2024-03-05", "2024/3/5", "2024.03.05", "05-03-2024", "5.3.2024", "5. 3. 2024", "05-Mar-2024", "05 March 2024", "Mar 05, 2024",
                                 "March 5, 2024", "March 5th, 2024", "20240305", "5. März 2024", "05.Mär.2024", "5. MÄRZ 2024", "5. Maerz 2024", "5 mars 2024",
                                 "05-mrz-24", "2024-Mar-05", "2024 March 5", "05Mar2024", "Mar-05-2024", "Tuesday, March 5, 2024", "Di, 05.03.2024",
                                 "mardi 5 mars 2024", "mar. 5 mars 2024", "2024-W10-2"})
            add(text, day);
        for (const char *text : {"20240305T1200", "20240305T120000Z", "20240305 12:00", "20240305120000Z", "2024-03-05T12:00", "2024-03-05T12", "2024-03-05 12:00:00,000",
                                 "Tue, 05 Mar 2024 12:00:00 +0000", "Tue, 05 Mar 2024 12:00:00 GMT", "Tue, 5 Mar 2024 07:00:00 EST", "05/Mar/2024:12:00:00 +0000",
                                 "[05/Mar/2024:14:00:00 +0200]", "Tue Mar  5 12:00:00 2024", "Tue Mar 5 13:00:00 CET 2024", "5. März 2024 12:00 Uhr", "5. März 2024 um 12:00",
                                 "5 mars 2024 à 12h00", "March 5, 2024, 12:00 PM", "March 5, 2024 at 12:00 p.m.", "2024-03-05_12:00", "2024-03-05T14:00+02:00",
                                 "2024-03-05T06:30:00-0530", "2024-03-05 13:00:00 +01:00 [Europe/Berlin]", "5.3.2024 12.00.00", "2024-03-05 12:00 UTC"})
            add(text, noon);
        add("2024-03-05 12:34:56.789", "2024-03-05 12:34:56.789");
        add("2024-03-05 12:34:56.123456", "2024-03-05 12:34:56.123456");
        add("2024-03-05 12:34:56.9999999", "2024-03-05 12:34:57");
        add("2024-03-05 12:34:56:250", "2024-03-05 12:34:56.250");
        add("2024-03-05 12:30 AM", "2024-03-05 00:30");
        add("2024-03-05 11:59:59 pm", "2024-03-05 23:59:59");
        add("2024-03-05 24:00:00", "2024-03-06 00:00");
        add("2024-03", "2024-03-01 00:00");
        add("März 2024", "2024-03-01 00:00");
        add("2024Q2", "2024-04-01 00:00");
        add("Q4 2024", "2024-10-01 00:00");
        add("2020-W53", "2020-12-28 00:00");
        add("1er janvier 1970", "1970-01-01 00:00");
        add("28 févr. 1969 23:59", "1969-02-28 23:59");
        for (const char *text : {"2024-02-30", "30. Februar 2024", "32 March 2024", "13/13/2024", "2024-13-01", "05-03-24", "Mar 05", "March", "may", "2024-03-05 25:00", "2024-03-05 24:01",
                                 "2024-03-05 12:60", "2024-03-05 13:00 PM", "2024-03-05 12:00 XYZ", "2024-03-05 12:00+15:00", "2024-03-05x", "2024-W54", "2024Q5", "20241301", "1.2.3.4",
                                 "5 Merz 2024", "12:00:00", "room 12 2024", "2024-03-05 12", "192.168.10.12", "2024030", "-2024-03-05", "+49 170 123"})
            add(text, "");
    }
    void manyForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto seconds = csv::parseDate(text.toStdString(), csv::DateOrder::DayFirst);
        QCOMPARE(seconds ? QString::fromStdString(dateText(*seconds)) : QString(), expected);
    }
    void formsInColumns()
    {
        for (const auto &text : {dated({"05-03-2024", "06-03-2024", "17-03-2024"}), dated({"05-Mar-2024", "06-Mar-2024", "17-Mar-2024"}),
                                 dated({"05 March 2024", "06 March 2024", "17 March 2024"}), dated({"Mar 05, 2024", "Mar 06, 2024", "Mar 17, 2024"}),
                                 dated({"March 5, 2024", "March 6, 2024", "March 17, 2024"}), dated({"20240305T0000", "20240306T0000", "20240317T0000"}),
                                 dated({"Tue, 05 Mar 2024 00:00:00 +0000", "Wed, 06 Mar 2024 00:00:00 +0000", "Sun, 17 Mar 2024 00:00:00 +0000"}),
                                 dated({"05/Mar/2024:00:00:00 +0000", "06/Mar/2024:00:00:00 +0000", "17/Mar/2024:00:00:00 +0000"}),
                                 dated({"5. März 2024", "6. März 2024", "17. März 2024"}), dated({"05.Mär.2024", "06.Mär.2024", "17.Mär.2024"}),
                                 dated({"5 mars 2024", "6 mars 2024", "17 mars 2024"}), dated({"20240305", "20240306", "20240317"})}) {
            const auto t = read(text);
            QVERIFY2(t.table.columns[0].type() == T::Datetime, text.c_str());
            QCOMPARE(t.table.columns[0].text(0), std::string("2024-03-05 00:00"));
            QCOMPARE(t.table.columns[0].text(2), std::string("2024-03-17 00:00"));
            QVERIFY(t.badCells.empty());
            // The options that were found give the same table again.
            const auto again = readCsv(text, t.dialect, "again.csv");
            QVERIFY(again.ok());
            QCOMPARE(writeCsv(again->table), writeCsv(t.table));
        }
    }
    void orderOfDayAndMonth()
    {
        const auto open = read(dated({"05/03/2024", "06/04/2024", "07/05/2024"}));
        QCOMPARE(open.table.columns[0].text(0), std::string("2024-05-03 00:00"));
        QVERIFY(told(open, "N-DATE-ORDER").contains("month first was assumed"));
        const auto dashes = read(dated({"05-03-2024", "06-04-2024", "07-05-2024"}));
        QCOMPARE(dashes.table.columns[0].text(0), std::string("2024-03-05 00:00"));
        QVERIFY(told(dashes, "N-DATE-ORDER").contains("day first was assumed"));
        const auto points = read(dated({"05.03.2024", "06.04.2024", "07.05.2024"}));
        QCOMPARE(points.table.columns[0].text(0), std::string("2024-03-05 00:00"));
        QVERIFY(told(points, "N-DATE-ORDER").isEmpty());
        const auto decided = read(dated({"05/03/2024", "06/04/2024", "13/05/2024"}));
        QCOMPARE(decided.table.columns[0].text(0), std::string("2024-03-05 00:00"));
        QVERIFY(told(decided, "N-DATE-READ").contains("day first, as '13/05/2024'"));
        QVERIFY(told(read(dated({"05-03-2024", "06-13-2024", "07-05-2024"})), "N-DATE-READ").contains("month first"));
        // A user who knows better, and the table that a network was trained on.
        CsvOptions wish;
        wish.dayFirst = true;
        const auto wished = read(dated({"05/03/2024", "06/04/2024", "07/05/2024"}), wish);
        QCOMPARE(wished.table.columns[0].text(0), std::string("2024-03-05 00:00"));
        QVERIFY(told(wished, "N-DATE-ORDER").isEmpty());
        const auto later = readCsv(dated({"05/03/2024"}), decided.dialect, "later.csv");
        QCOMPARE(later->table.columns[0].text(0), std::string("2024-03-05 00:00"));
        // A column that does not say follows one that does.
        const auto two = read("a;b\n5/3/2024;20/1/2024\n6/4/2024;21/1/2024\n7/5/2024;22/1/2024\n");
        QCOMPARE(two.table.columns[0].text(0), std::string("2024-03-05 00:00"));
        QVERIFY(told(two, "N-DATE-ORDER").contains("as in other columns"));
        // The few that contradict the others are reported.
        std::string many;
        for (int i = 0; i < 300; ++i)
            many += std::to_string(13 + i % 15) + "/1/2024;" + std::to_string(i * i) + "\n";
        const auto contrary = read("when;x\n" + many + "1/13/2024;7\n");
        QCOMPARE(contrary.table.columns[0].type(), T::Datetime);
        QCOMPARE(contrary.badCells.size(), std::size_t(1));
        QCOMPARE(contrary.badCells[0].text, std::string("1/13/2024"));
    }
    void numbersThatAreDates()
    {
        const auto dates = read("d,x\n20240305,1.5\n20240306,2.5\n20240307,4.5\n");
        QCOMPARE(dates.table.columns[0].type(), T::Datetime);
        QVERIFY(told(dates, "N-DATE-NUMBERS").contains("(yyyymmdd)"));
        QCOMPARE(read("MESS_DATUM,x\n2024030512,1.5\n2024030513,2.5\n2024030514,4.5\n").table.columns[0].text(1), std::string("2024-03-05 13:00"));
        QCOMPARE(read("date,x\n20240305123059,1.5\n20240305123100,2.5\n,4.5\n").table.columns[0].text(0), std::string("2024-03-05 12:30:59"));
        // One that is none, a name that says otherwise, too few of them: numbers.
        QCOMPARE(read("d,x\n20240305,1.5\n20240306,2.5\n20240332,4.5\n").table.columns[0].type(), T::Numeric);
        QCOMPARE(read("d,x\n18240305,1.5\n18240306,2.5\n18240307,4.5\n").table.columns[0].type(), T::Numeric);
        QCOMPARE(read("price,x\n20240305,1.5\n20240306,2.5\n20240307,4.5\n").table.columns[0].type(), T::Numeric);
        QCOMPARE(read("CustomerID,x\n20240305,1.5\n20240306,2.5\n20240308,4.5\n").table.columns[0].type(), T::Id);
        QCOMPARE(read("k,x\n20240305,1.5\n20240306,2.5\n20240306,4.5\n").table.columns[0].type(), T::Binary);
        QCOMPARE(read("d,x\n20240305,1.5\n20240306,2.5\n20240307,4.5\n", {.types = {{"d", T::Numeric}}}).table.columns[0].number(0), 20240305.0);
        // On request any numbers are moments since 1970.
        const auto epoch = read("t,x\n1709640000,1.5\n1709640060,2.5\n1709640120,4.5\n", {.types = {{"t", T::Datetime}}});
        QCOMPARE(epoch.table.columns[0].text(1), std::string("2024-03-05 12:01"));
        const auto milli = read("t,x\n1709640000000,1.5\n1709640060500,2.5\n1709640120000,4.5\n", {.types = {{"t", T::Datetime}}});
        QCOMPARE(milli.table.columns[0].text(1), std::string("2024-03-05 12:01:00.500"));
        QVERIFY(!told(milli, "N-DATE-EPOCH").isEmpty());
    }
    void zonesAreTold()
    {
        QVERIFY(!told(read(dated({"2024-03-05T12:00+02:00", "2024-03-05T13:00+02:00", "2024-03-05T14:00+01:00"})), "N-DATE-ZONE").isEmpty());
        QVERIFY(told(read(dated({"2024-03-05T12:00Z", "2024-03-05T13:00Z", "2024-03-05T14:00Z"})), "N-DATE-ZONE").isEmpty());
    }
    void partsInSeveralColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto add = [](const char *tag, const char *text, const char *name = "datetime") { QTest::newRow(tag) << QString::fromUtf8(text) << name; };
        // The second row is always half past one in the afternoon of the fifth of March, or that day, or that month.
        add("date and time", "Date,Time,x\n2024-03-05,08:00,1.5\n2024-03-05,13:30,2.5\n2024-03-06,,3.5\n");
        add("AM and PM", "Date,Time,x\n13/03/2024,8:00 AM,1.5\n05/03/2024,1:30 PM,2.5\n14/03/2024,1:31 PM,3.5\n");
        add("points", "Date;Time;x\n04/03/2024;18.00.00;1,5\n05/03/2024;13.30.00;2,5\n14/03/2024;19.00.00;2,5\n");
        add("German", "Datum;Uhrzeit;x\n04.03.2024;18:00;1,5\n05.03.2024;13:30;2,5\n05.03.2024;13:45;2,5\n");
        add("French", "date;heure;x\n04/03/2024;18:00;1,5\n05/03/2024;13:30;2,5\n14/03/2024;13:45;2,5\n");
        add("numbers and time", "yyyymmdd,time,x\n20240305,12:00,1.5\n20240305,13:30,2.5\n20240306,10:00,3.5\n");
        add("date and hour", "date,hr,minute,x\n2024-03-05,8,0,1.5\n2024-03-05,13,30,2.5\n2024-03-06,0,15,3.5\n");
        add("English parts", "year,month,day,hour,minute,second,x\n2024,3,5,8,0,0,1.5\n2024,3,5,13,30,0,2.5\n2024,3,6,0,0,0,3.5\n");
        add("names of months", "Year,Month,Day,Hour,Minute,x\n2024,Mar,5,8,0,1.5\n2024,March,5,13,30,2.5\n2024,Apr,6,0,0,3.5\n");
        add("yyyy mm dd hh mm", "#YY,MM,DD,hh,mm,x\n24,3,5,8,0,1.5\n24,3,5,13,30,2.5\n24,4,6,0,0,3.5\n");
        add("German parts", "jahr;monat;tag;stunde;minute;x\n2024;3;5;8;0;1,5\n2024;3;5;13;30;2,5\n2024;4;6;0;0;3,5\n");
        add("French parts", "année;mois;jour;heure;minute;x\n2024;3;5;8;0;1,5\n2024;3;5;13;30;2,5\n2024;4;6;0;0;3,5\n");
        add("parts and time", "annee,mois,jour,heure,x\n2024,3,5,08:00,1.5\n2024,3,5,13:30,2.5\n2024,4,6,00:00,3.5\n");
        add("days", "yyyy,mm,dd,x\n2024,3,4,1.5\n2024,3,5,2.5\n2024,4,6,3.5\n", "date");
        add("months", "year,month,x\n2024,2,1.5\n2024,3,2.5\n2024,4,3.5\n", "date");
    }
    void partsInSeveralColumns()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto t = read(text.toStdString());
        const int at = t.table.indexOf(name.toStdString());
        QVERIFY2(at >= 0, message(t.warnings.empty() ? Error{} : t.warnings.front()).c_str());
        QCOMPARE(t.table.columns[std::size_t(at)].type(), T::Datetime);
        const bool months = !text.contains("dd") && !text.contains("ay") && name == "date";
        QCOMPARE(t.table.columns[std::size_t(at)].text(1), std::string(months ? "2024-03-01 00:00" : name == "date" ? "2024-03-05 00:00" : "2024-03-05 13:30"));
        QVERIFY(std::any_of(t.warnings.begin(), t.warnings.end(), [&](const Error &e) {
            return e.code == "N-DATE-PARTS" && QString::fromStdString(message(e)).startsWith("Column '" + name + "' was made from");
        }));
        const auto again = readCsv(text.toStdString(), t.dialect, "again.csv");
        QCOMPARE(writeCsv(again->table), writeCsv(t.table));
    }
    void partsThatAreNone()
    {
        for (const char *text : {"year,month,day,x\n2024,2,30,1.5\n2024,1,1,2.5\n", "Date,Time,x\n2024-03-05,noon,1.5\n2024-03-06,dusk,2.5\n2024-03-06,dawn,2.5\n",
                                 "Date,Time,x\n2024-03-05 10:00,08:00,1.5\n2024-03-05 11:00,13:30,2.5\n", "month,day,hour,x\n3,5,8,1.5\n3,5,9,2.5\n",
                                 "date,hour,x\n2024-03-05,24,1.5\n2024-03-05,25,2.5\n"})
            QVERIFY2(told(read(text), "N-DATE-PARTS").isEmpty(), text);
        const auto missing = read("Date,Time,x\n2024-03-05,08:00,1.5\n,13:30,2.5\n2024-03-06,,3.5\n");
        QVERIFY(!column(missing, "datetime").missing(0) && column(missing, "datetime").missing(1) && column(missing, "datetime").missing(2));
    }
    void sortedByADateThatIsNoFeature()
    {
        std::string text = "t;g;x;y\n";
        for (int i = 0; i < 40; ++i)
            text += std::to_string(28 - i % 28) + ". März 2024;" + (i % 2 ? "a" : "b") + ";" + std::to_string(i) + ".5;" + std::to_string(i * i % 31) + ".25\n";
        const auto t = read(text);
        const RecipeStep drop{"drop_columns", {{"columns", std::vector<std::string>{"t"}}}, {}, true}, sort{"sort_by_time", {{"column", std::string("t")}}, {}, true};
        for (const int way : {0, 1, 2, 3}) {
            DataSpec spec;
            spec.targets = {"y"};
            spec.groupColumn = way == 2 ? "t" : "g";
            if (way == 1) spec.drop = {"t"};
            if (way == 3) spec.timeColumn = "t";
            spec.steps = way == 0 ? std::vector{drop, sort} : std::vector{sort};
            const auto p = prepare(t.table, spec);
            QVERIFY2(p.ok(), p.ok() ? "" : message(p.error()).c_str());
            QCOMPARE(p->featureNames, std::vector<std::string>{"x"});
            QCOMPARE(p->source->sourceRow(0), std::size_t(27)); // the first of March
            QCOMPARE(p->source->sourceRow(39), std::size_t(28));
            const bool told = std::any_of(p->notes.begin(), p->notes.end(), [](const Error &e) { return e.code == "N-SORTED" && message(e).find("12 of them") != std::string::npos; });
            QVERIFY(told);
            const auto predicted = prepareForPrediction(t.table, spec, *p);
            QVERIFY2(predicted.ok(), predicted.ok() ? "" : message(predicted.error()).c_str());
            QVERIFY(std::none_of(predicted->notes.begin(), predicted->notes.end(), [](const Error &e) { return e.code == "N-NO-TIME"; }));
        }
        DataSpec words;
        words.targets = {"y"};
        words.steps = {{"sort_by_time", {{"column", std::string("g")}}, {}, true}};
        QCOMPARE(prepare(t.table, words).error().code, std::string("E-TIME-TEXT"));
        words.steps = {{"sort_by_time", {}, {}, true}};
        QCOMPARE(prepare(t.table, words).error().code, std::string("E-TIME-NONE"));
    }
};

QTEST_GUILESS_MAIN(TestDataDates)
#include "tst_data_dates.moc"
