// Files of one kind in several forms: predict, evaluate and several files as one table, whatever separates their columns; names with
// commas, names that clash; options that cannot be.
#include "support/cli_call.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

class TstForms : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Call cli(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(dir_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const char *name) const
    {
        QFile file(dir_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray number(double v, char decimal) { return QByteArray::number(v, 'f', 3).replace('.', decimal); }
    /// 90 rows of x1, x2, kind, in one form or another.
    static QByteArray table(char delimiter, char decimal, bool header = true)
    {
        QByteArray text = header ? QByteArray("x1,x2,kind\n").replace(',', delimiter) : QByteArray();
        for (int i = 0; i < 90; ++i) {
            const double a = (i * 37 % 101) / 50.0 - 1, b = (i * 53 % 97) / 48.0 - 1;
            text += number(a, decimal) + delimiter + number(b, decimal) + delimiter + (a > b ? "up" : "down") + '\n';
        }
        return text;
    }
    void project(const char *data, const char *file) const
    {
        RAN(cli({"new", "--data", data, "--target", "kind", "--layers", "dense 6 tanh; dense 1 sigmoid", "-o", file}));
        RAN(cli({"train", file, "--epochs", "4"}));
    }

private slots:
    void initTestCase()
    {
        write("comma.csv", table(',', '.'));
        write("german.csv", table(';', ','));
        write("excel.csv", "sep=;\r\n" + table(';', ','));
        write("report.csv", "Report of plant 7\nby hand\n\n" + table(';', ','));
        write("tab.txt", table('\t', '.'));
        write("bare.csv", table(',', '.', false));
        project("comma.csv", "comma.netloom");
        project("german.csv", "german.netloom");
    }
    void anyFormIsPredictedAndJudged_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("data");
        for (const char *project : {"comma", "german"})
            for (const char *data : {"comma.csv", "german.csv", "excel.csv", "report.csv", "tab.txt"})
                QTest::addRow("%s %s", project, data) << QString(project) + ".netloom" << QString(data);
    }
    void anyFormIsPredictedAndJudged()
    {
        QFETCH(QString, project);
        QFETCH(QString, data);
        const QString own = project.startsWith("comma") ? "comma.csv" : "german.csv";
        RAN(cli({"predict", project, "--data", own, "-o", "own.csv"}));
        RAN(cli({"predict", project, "--data", data, "-o", "other.csv"}));
        QCOMPARE(read("other.csv").count('\n'), 91);
        QCOMPARE(read("other.csv"), read("own.csv"));
        const auto a = cli({"evaluate", project, "--data", own, "--json"}), b = cli({"evaluate", project, "--data", data, "--json"});
        RAN(b);
        QCOMPARE(b.json()["loss"].toDouble(), a.json()["loss"].toDouble());
    }
    void rowsWithoutNamesAreNotPredicted()
    {
        const auto call = cli({"predict", "comma.netloom", "--data", "bare.csv", "-o", "o.csv"});
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains("no line with the names"), call.err.constData());
    }
    void filesOfSeveralFormsAreOneTable()
    {
        const auto data = cli({"data", "comma.csv", "report.csv", "tab.txt", "bare.csv", "--json"});
        RAN(data);
        QCOMPARE(data.json()["rows"].toInt(), 360); // no row of the file without names is lost
        const auto columns = data.json()["columns"].toArray();
        QCOMPARE(columns.size(), 4);
        QCOMPARE(columns[0].toObject()["type"].toString(), QStringLiteral("numeric"));
        QCOMPARE(columns[0].toObject()["min"].toDouble(), -1.0);
        QCOMPARE(columns[2].toObject()["distinct"].toInt(), 2);
        QCOMPARE(columns[3].toObject()["distinct"].toInt(), 4);
        QVERIFY2(data.out.contains("by their place"), data.out.constData());
        RAN(cli({"new", "--data", "comma.csv", "german.csv", "bare.csv", "--target", "kind", "--layers", "dense 1 sigmoid", "-o", "all.netloom"}));
        RAN(cli({"train", "all.netloom", "--epochs", "1"}));
        RAN(cli({"prepare", "all.netloom", "--split", "train", "-o", "all.csv"}));
        QVERIFY(read("all.csv").count('\n') > 150);
        QCOMPARE(cli({"evaluate", "all.netloom", "--data", "report.csv", "--json"}).json()["rows"].toInt(), 90);
        // 0 and 1 in one file, more in another: numbers.
        write("few.csv", "n,y\n0,a\n1,b\n1,a\n0,b\n");
        write("more.csv", "n;y\n0;a\n7,5;b\n1;a\n");
        const auto mixed = cli({"data", "few.csv", "more.csv", "--json"}).json()["columns"].toArray().at(0).toObject();
        QCOMPARE(mixed["type"].toString(), QStringLiteral("numeric"));
        QCOMPARE(mixed["max"].toDouble(), 7.5);
        write("two.csv", "1;2\n3;4\n5;6\n");
        const auto call = cli({"data", "comma.csv", "two.csv"});
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains("two.csv") && call.err.contains("columns"), call.err.constData());
    }
    void namesWithCommas()
    {
        QByteArray text = "\"length, mm\",\"a \"\"b\"\"\",w,kind\n";
        for (int i = 0; i < 60; ++i) text += QByteArray::number(i % 7) + ".5," + QByteArray::number(i % 5) + ".25," + QByteArray::number(i % 3 + .5) + ',' + (i % 2 ? "x\n" : "y\n");
        write("names.csv", text);
        for (const char *drop : {"\"length, mm\",w", "w,length\\, mm", " \"length, mm\" , w"}) {
            RAN(cli({"new", "--data", "names.csv", "--target", "kind", "--drop", drop, "--layers", "dense 1 sigmoid", "-o", "n.netloom"}));
            const auto features = cli({"prepare", "n.netloom", "-o", "n.csv", "--json"}).json()["features"].toArray();
            QCOMPARE(features.size(), 1);
            QCOMPARE(features[0].toString(), QStringLiteral("a \"b\""));
        }
        RAN(cli({"new", "--data", "names.csv", "--target", "\"length, mm\"", "--drop", "\"a \"\"b\"\"\"", "--layers", "dense 1", "-o", "n.netloom"}));
        RAN(cli({"new", "--data", "names.csv", "--target", "kind", "--inputs", "p=\"length, mm\",w; q=rest", "--layers",
                 "in p, q = input; c = concatenate (p, q); dense 1 sigmoid (c)", "-o", "n.netloom"}));
        QVERIFY(cli({"new", "--help"}).out.contains("double quotes"));
    }
    void clashingNames()
    {
        QByteArray text = "a,a_b,a_b_c,row,weight,kind\n";
        for (int i = 0; i < 60; ++i)
            text += QByteArray(i % 2 ? "b_c" : "d") + ',' + (i % 3 ? "c" : "e") + ',' + QByteArray::number(i * 7 % 13) + ".5," + QByteArray::number(i * 5 % 11) + ".5," +
                    QByteArray::number(i * 3 % 7) + ".25," + (i % 5 < 2 ? "x\n" : "y\n");
        write("clash.csv", text);
        RAN(cli({"new", "--data", "clash.csv", "--target", "kind", "--layers", "dense 1 sigmoid", "-o", "c.netloom"}));
        RAN(cli({"train", "c.netloom", "--epochs", "1"}));
        RAN(cli({"prepare", "c.netloom", "-o", "c.csv"}));
        auto names = read("c.csv").split('\n').first().split(',');
        QVERIFY2(names.contains("a_b_c_2") && names.contains("a_b_c_3") && names.contains("row_2") && names.contains("weight_2"), names.join('|').constData());
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), names.size());
        RAN(cli({"predict", "c.netloom", "--data", "clash.csv", "-o", "o.csv"}));
        // Without the column that is in the way: the fitted names hold.
        QCOMPARE(read("o.csv").count('\n'), 61);
    }
    void whatCannotBe_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("weight is target") << QStringList{"--sample-weight", "n"} << QByteArray("target and cannot be the weight");
        QTest::newRow("seed") << QStringList{"--seed", "-1"} << QByteArray("seed");
        QTest::newRow("seed =") << QStringList{"--seed=-1"} << QByteArray("seed");
    }
    void whatCannotBe()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, said);
        write("w.csv", "n,v\n1,2.5\n2,3.5\n3,1.5\n4,2.25\n5,1.25\n6,7.5\n1.5,2\n2.5,3\n3.5,4\n4.5,1\n");
        const auto call = cli(QStringList{"new", "--data", "w.csv", "--target", "n", "--layers", "dense 1", "-o", "w.netloom"} + more);
        QVERIFY2(call.code == 1 || call.code == 2, call.text().constData());
        QVERIFY2(call.err.contains(said), call.err.constData());
        if (said == "seed") QVERIFY2(call.err.contains("whole number from 0"), call.err.constData());
    }
};

QTEST_GUILESS_MAIN(TstForms)
#include "tst_forms.moc"
