// Moments whose parts lie in several columns.
#include "data/csv.h"

#include <QTest>

#include <algorithm>

using namespace netloom;

namespace {

CsvTable parsedParts(const std::string &text)
{
    auto t = readCsv(text, {}, "parts.csv");
    if (!t)
        qFatal("%s", message(t.error()).c_str());
    return std::move(*t);
}
std::string cell(const CsvTable &t, const std::string &column, std::size_t row)
{
    const int at = t.table.indexOf(column);
    return at < 0 ? "no column " + column : t.table.columns[std::size_t(at)].text(row);
}
const Error *noted(const CsvTable &t, const std::string &code)
{
    const auto at = std::find_if(t.warnings.begin(), t.warnings.end(), [&](const Error &e) { return e.code == code; });
    return at == t.warnings.end() ? nullptr : &*at;
}

} // namespace

class TestDateParts : public QObject {
    Q_OBJECT

private slots:
    void namesOfMonthsBesideMinutes()
    {
        const auto t = parsedParts("YYYY,Mon,DD,HH,MM,SS,v\n2021,Jan,5,10,15,30,1.5\n2021,Feb,6,11,16,31,2.5\n2021,Dec,31,23,59,59,3.5\n2021,Mar,1,0,0,0,2\n");
        QCOMPARE(cell(t, "datetime", 0), std::string("2021-01-05 10:15:30"));
        QCOMPARE(cell(t, "datetime", 2), std::string("2021-12-31 23:59:59"));
    }
    void timesInDigits()
    {
        auto t = parsedParts("date,time,v\n20210101,0130,1.5\n20210102,2359,2.5\n20210103,0005,3.5\n20210104,1200,2\n");
        QCOMPARE(cell(t, "datetime", 0), std::string("2021-01-01 01:30"));
        QCOMPARE(cell(t, "datetime", 1), std::string("2021-01-02 23:59"));
        QCOMPARE(cell(t, "datetime", 2), std::string("2021-01-03 00:05"));
        t = parsedParts("date,time,v\n20210101,013005,1.5\n20210102,235959,2.5\n20210103,000500,3.5\n20210104,120000,2\n");
        QCOMPARE(cell(t, "datetime", 0), std::string("2021-01-01 01:30:05"));
        // A duration is no time of day.
        QVERIFY(parsedParts("date,time,v\n20210101,0160,1.5\n20210102,2359,2.5\n20210103,5,3.5\n").table.indexOf("datetime") < 0);
    }
    void shortYears()
    {
        const auto t = parsedParts("year,month,day,hour,v\n98,1,5,10,1.5\n99,12,31,11,2.5\n00,2,29,12,3.5\n05,3,1,13,1\n");
        QCOMPARE(cell(t, "datetime", 0), std::string("1998-01-05 10:00"));
        QCOMPARE(cell(t, "datetime", 2), std::string("2000-02-29 12:00"));
        QVERIFY(parsedParts("year,month,day,v\n1,1,5,1.5\n2,12,30,2.5\n3,2,28,3.5\n1,3,1,1\n").table.indexOf("date") < 0); // counted
    }
    void daysOfTheYear()
    {
        auto t = parsedParts("year,doy,v\n2020,1,1.5\n2020,366,2.5\n2021,60,3.5\n2021,365,1\n");
        QCOMPARE(cell(t, "date", 1), std::string("2020-12-31 00:00"));
        QCOMPARE(cell(t, "date", 2), std::string("2021-03-01 00:00"));
        QVERIFY(parsedParts("year,doy,v\n2021,1,1.5\n2021,366,2.5\n2021,60,3.5\n").table.indexOf("date") < 0);
        t = parsedParts("when,v\n2021-001,1.5\n2020-366,2.5\n2021-060,3.5\n");
        QCOMPARE(t.table.columns[0].type(), ColumnType::Datetime);
        QCOMPARE(cell(t, "when", 1), std::string("2020-12-31 00:00"));
        QCOMPARE(cell(t, "when", 2), std::string("2021-03-01 00:00"));
        // No such day, and numbers of orders.
        QVERIFY(parsedParts("when,v\n2021-001,1.5\n2021-366,2.5\n2021-400,3.5\n").table.columns[0].type() != ColumnType::Datetime);
        QVERIFY(parsedParts("order_no,v\n2021-001,1.5\n2021-002,2.5\n2021-003,3.5\n").table.columns[0].type() != ColumnType::Datetime);
    }
    void beginAndEnd()
    {
        const auto t = parsedParts("start_year,start_month,start_day,end_year,end_month,end_day,v\n2020,1,2,2020,3,4,1.5\n2021,5,6,2021,7,8,2.5\n2021,1,1,2022,12,31,3.5\n");
        QCOMPARE(cell(t, "start_date", 1), std::string("2021-05-06 00:00"));
        QCOMPARE(cell(t, "end_date", 2), std::string("2022-12-31 00:00"));
        QCOMPARE(t.table.columns.size(), std::size_t(9));
    }
    void badTimesAreSaid()
    {
        std::string text = "date,time,v\n";
        for (int i = 1; i < 20; ++i)
            text += "2021-01-" + std::string(i < 10 ? "0" : "") + std::to_string(i) + "," + (i == 7 ? "25:61" : "10:" + std::to_string(10 + i)) + "," + std::to_string(i) + ".5\n";
        auto t = parsedParts(text);
        QCOMPARE(cell(t, "datetime", 0), std::string("2021-01-01 10:11"));
        QVERIFY(t.table.columns[std::size_t(t.table.indexOf("datetime"))].missing(6));
        QVERIFY(noted(t, "N-BAD-TIME"));
        QVERIFY(message(*noted(t, "N-BAD-TIME")).find("25:61") != std::string::npos);
        // Too many of them: no moments, but not silently.
        t = parsedParts("date,time,v\n2021-01-01,10:10,1.5\n2021-01-02,10:11,2.5\n2021-01-03,soon,3.5\n2021-01-04,10:12,1\n");
        QVERIFY(t.table.indexOf("datetime") < 0);
        QVERIFY(noted(t, "N-BAD-TIME"));
        QVERIFY(noted(parsedParts("year,month,day,v\n2021,2,30,1.5\n2021,3,1,2.5\n2021,4,1,3.5\n"), "N-PARTS-NO-DATE"));
    }
};

QTEST_APPLESS_MAIN(TestDateParts)
#include "tst_data_date_parts.moc"
