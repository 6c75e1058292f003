// What `predict` writes: every output, the units of the target, cells that could not be read; and data that leave nothing to learn.
#include "support/cli_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

class TstPredictCli : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Call cli(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(dir_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QList<QByteArray> lines(const char *name) const
    {
        QFile file(dir_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
    /// Rows x1, x2, kind (a or b), size (hundreds).
    QByteArray table() const
    {
        QByteArray text = "x1,x2,kind,size\n";
        for (int i = 0; i < 120; ++i) {
            const double a = (i * 37 % 101) / 50.0 - 1, b = (i * 53 % 97) / 48.0 - 1;
            text += QByteArray::number(a) + ',' + QByteArray::number(b) + ',' + (a > b ? 'a' : 'b') + ',' + QByteArray::number(500 + 100 * a) + '\n';
        }
        return text;
    }

private slots:
    void everyOutputIsPredicted()
    {
        write("two.csv", table());
        RAN(cli({"new", "--data", "two.csv", "--target", "kind,size", "--layers",
                 "in x=input; h=dense 8 relu (x); c=dense 1 sigmoid (h); r=dense 1 (h)", "--loss", "c=binary_crossentropy; r=mse*0.0001", "-o", "two.netloom"}));
        RAN(cli({"train", "two.netloom", "--epochs", "3"}));
        RAN(cli({"predict", "two.netloom", "--data", "two.csv", "-o", "two.out.csv"}));
        const auto out = lines("two.out.csv");
        QCOMPARE(out.size(), 121);
        QCOMPARE(out[0], QByteArray("row,c_prediction,c_probability,r_prediction"));
        const auto cells = out[5].split(',');
        QVERIFY(cells[1] == "a" || cells[1] == "b");
        QVERIFY(cells[2].toDouble() > 0 && cells[2].toDouble() < 1);
        const auto array = cli({"predict", "two.netloom", "--data", "two.csv", "-o", "two.npy"});
        QCOMPARE(array.code, 1);
        QVERIFY2(array.err.contains("2 outputs"), array.err.constData());
    }
    void arraysAreInTheUnitsOfTheTargetToo()
    {
        write("one.csv", table());
        const auto made = cli({"new", "--data", "one.csv", "--target", "size", "--drop", "kind", "--step", "standard_scale target=true", "--layers",
                               "dense 8 relu; dense 1", "-o", "one.netloom"});
        RAN(made);
        QVERIFY2((made.out + made.err).contains("transformed units"), made.text().constData());
        RAN(cli({"train", "one.netloom", "--epochs", "20"}));
        RAN(cli({"predict", "one.netloom", "--data", "one.csv", "-o", "one.out.csv"}));
        RAN(cli({"predict", "one.netloom", "--data", "one.csv", "-o", "one.npy"}));
        QFile file(dir_.filePath("one.npy"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto out = lines("one.out.csv");
        QCOMPARE(out.size(), 121);
        const auto *values = reinterpret_cast<const float *>(bytes.constData() + bytes.size() - 120 * qsizetype(sizeof(float)));
        for (int r = 0; r < 120; ++r) {
            const float text = out[r + 1].split(',')[1].toFloat();
            QVERIFY(text > 300 && text < 700);
            QCOMPARE(values[r], text);
        }
    }
    void badCellsOfNewRowsAreTold()
    {
        write("good.csv", table());
        RAN(cli({"new", "--data", "good.csv", "--target", "kind", "-o", "good.netloom"}));
        RAN(cli({"train", "good.netloom", "--epochs", "1"}));
        auto bad = table();
        bad.replace("-0.26,", "oops,");
        write("bad.csv", bad);
        const auto said = cli({"predict", "good.netloom", "--data", "bad.csv", "-o", "o.csv"});
        RAN(said);
        QVERIFY2(said.err.contains("not a number in column x1"), said.err.constData());
        const auto json = cli({"predict", "good.netloom", "--data", "bad.csv", "-o", "o.csv", "--json"}).json();
        QCOMPARE(json["bad_cells"].toArray().at(0).toObject()["text"].toString(), QStringLiteral("oops"));
    }
    void nothingLeftToLearnFrom()
    {
        write("few.csv", table());
        const auto call = cli({"new", "--data", "few.csv", "--target", "kind", "--step", "drop_columns columns=[x1,x2,size]", "-o", "few.netloom"});
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains("No column is left"), call.err.constData());
        // Values whose sum overflows are values all the same.
        QByteArray huge = "x,y\n";
        for (int i = 0; i < 60; ++i) huge += QByteArray(i % 3 ? "1e308," : "-1.5e308,") + (i % 2 ? "1\n" : "0\n");
        write("huge.csv", huge);
        const auto ran = cli({"new", "--data", "huge.csv", "--target", "y", "-o", "huge.netloom"});
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.text().constData());
        if (ran.code == 0) RAN(cli({"train", "huge.netloom", "--epochs", "1"}));
    }
    void longWholeNumbersAreNames()
    {
        QByteArray text = "id,x,y\n";
        for (int i = 0; i < 40; ++i) text += "12345678901234567" + QByteArray::number(10 + i) + ',' + QByteArray::number(i % 7) + ',' + QByteArray::number(i % 2) + '\n';
        write("long.csv", text);
        const auto data = cli({"data", "long.csv", "--json"}).json();
        const auto id = data["columns"].toArray().at(0).toObject();
        QCOMPARE(id["type"].toString(), QStringLiteral("id"));
        QCOMPARE(id["distinct"].toInt(), 40);
        RAN(cli({"new", "--data", "long.csv", "--target", "y", "-o", "long.netloom"}));
        RAN(cli({"train", "long.netloom", "--epochs", "1"}));
    }
    void filesAreGroups()
    {
        write("p1.csv", table());
        write("p2.csv", table());
        RAN(cli({"new", "--data", "p1.csv", "p2.csv", "--target", "kind", "--layers", "dense 1 sigmoid", "-o", "p.netloom"}));
        const auto summary = cli({"prepare", "p.netloom", "--split", "train", "-o", "t.csv", "--json"});
        QVERIFY(!summary.json()["features"].toArray().contains(QStringLiteral("file")));
        RAN(cli({"train", "p.netloom", "--epochs", "1"}));
        RAN(cli({"predict", "p.netloom", "--data", "p1.csv", "-o", "p.csv"}));
        QCOMPARE(lines("p.csv").size(), 121);
    }
    void theDialectCanBeSaid()
    {
        QByteArray text = "Report of plant 7\nmade by hand\n\nzip;x;y\n";
        for (int i = 0; i < 60; ++i) text += QByteArray::number(1000 + i % 3) + ';' + (i % 9 ? QByteArray::number(i) + ",5" : QByteArray("-9")) + ';' + QByteArray::number(i % 2) + '\n';
        write("plant.txt", text);
        const QStringList how{"--skip-rows", "3", "--delimiter", "semicolon", "--decimal", "comma", "--header", "yes", "--missing", "-9", "--type", "zip=categorical"};
        const auto data = cli(QStringList{"data", "plant.txt", "--json"} + how).json();
        QCOMPARE(data["rows"].toInt(), 60);
        const auto columns = data["columns"].toArray();
        QCOMPARE(columns.at(0).toObject()["type"].toString(), QStringLiteral("categorical"));
        QCOMPARE(columns.at(1).toObject()["missing"].toInt(), 7);
        QCOMPARE(columns.at(1).toObject()["max"].toDouble(), 59.5);
        RAN(cli(QStringList{"new", "--data", "plant.txt", "--target", "y", "-o", "plant.netloom"} + how));
        RAN(cli({"train", "plant.netloom", "--epochs", "1"})); // the project knows how its file is read
        RAN(cli({"predict", "plant.netloom", "--data", "plant.txt", "-o", "plant.csv"}));
        QCOMPARE(lines("plant.csv").size(), 61);
        QCOMPARE(cli({"data", "plant.txt", "--delimiter", "slash"}).code, 2);
        QCOMPARE(cli({"data", "plant.txt", "--type", "zip=number"}).code, 2);
        for (const QString &command : {QStringLiteral("data"), QStringLiteral("new")}) {
            auto call = command == "data" ? cli({"data", "plant.txt", "--type", "nope=numeric"})
                                          : cli({"new", "--data", "plant.txt", "--target", "y", "-o", "nope.netloom", "--type", "nope=numeric"});
            QCOMPARE(call.code, 1);
            QVERIFY2(call.err.contains("'nope'") && call.err.contains("'zip', 'x', 'y'"), call.err.constData());
        }
    }
    void mistakesInALossAreTold()
    {
        write("loss.csv", table());
        const auto call = cli({"new", "--data", "loss.csv", "--target", "size", "--loss", "huber(dleta=1)", "-o", "l.netloom"});
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains("dleta") && !call.err.contains("is no output"), call.err.constData());
    }
    /// A count of few different values is a number where the user says so, wherever its column stands; without a word it is classes.
    void aNumericTargetIsANumber()
    {
        QByteArray text = "cnt,a,b\n";
        for (int i = 0; i < 200; ++i) text += QByteArray::number((i * 7 % 5) + (i % 3)) + ',' + QByteArray::number((i * 37 % 101) / 50.0 - 1) + ',' + QByteArray::number((i * 53 % 97) / 48.0 - 1) + '\n';
        write("p1.csv", text);
        const QStringList common{"new", "--data", "p1.csv", "--target", "cnt", "--layers", "dense 4 tanh; dense 1 exponential", "--loss", "poisson", "-o", "p1.netloom"};
        QCOMPARE(cli(common).code, 1);
        RAN(cli(common + QStringList{"--type", "cnt=numeric"}));
        RAN(cli({"train", "p1.netloom", "--epochs", "2"}));
        const auto judged = cli({"evaluate", "p1.netloom", "--json"});
        RAN(judged);
        QVERIFY(judged.json()["mae"].isDouble());
        QByteArray two = text;
        write("p2.csv", two.replace("cnt", "cn2"));
        RAN(cli({"new", "--data", "p2.csv", "--target", "cn2", "--type", "cn2=numeric", "-o", "p2.netloom"}));
    }
    /// Another file is judged with what could not be read named, also where the answer is one-hot; one without a known answer says why.
    void evaluationOfAnotherFileIsComplete()
    {
        QByteArray text = "x1,x2,o0,o1,o2\n";
        for (int i = 0; i < 120; ++i) {
            const int k = i * 7 % 3;
            text += QByteArray::number(k + (i * 37 % 101) / 500.0) + ',' + QByteArray::number((i * 53 % 97) / 48.0 - 1) + ',' + (k == 0 ? "1" : "0") + ',' + (k == 1 ? "1" : "0") + ',' + (k == 2 ? "1" : "0") + '\n';
        }
        write("hot.csv", text);
        RAN(cli({"new", "--data", "hot.csv", "--target", "o0,o1,o2", "--layers", "dense 8 relu; dense 3 softmax", "--metrics", "accuracy,f1", "-o", "hot.netloom"}));
        RAN(cli({"train", "hot.netloom", "--epochs", "30"}));
        const auto hot = cli({"evaluate", "hot.netloom", "--data", "hot.csv", "--json"});
        RAN(hot);
        QVERIFY(hot.json()["accuracy"].toDouble() > 0.8);

        write("kinds.csv", table());
        RAN(cli({"new", "--data", "kinds.csv", "--target", "kind", "--drop", "size", "-o", "kinds.netloom"}));
        RAN(cli({"train", "kinds.netloom", "--epochs", "2"}));
        QByteArray worse = table();
        worse.replace("\n-0.26,", "\nwrong,");
        const QByteArray first = table().split('\n')[1];
        worse.replace(first, first.split(',')[0] + ',' + first.split(',')[1] + ",,500");
        write("worse.csv", worse);
        const auto judged = cli({"evaluate", "kinds.netloom", "--data", "worse.csv"});
        RAN(judged);
        QVERIFY2(judged.err.contains("in column x1, the first in line"), judged.text().constData());
        QVERIFY2(judged.err.contains("1 of 120 rows are not judged"), judged.text().constData());
        write("capitals.csv", table().replace(",a,", ",A,").replace(",b,", ",B,"));
        const auto none = cli({"evaluate", "kinds.netloom", "--data", "capitals.csv"});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("holds “A”, “B”") || none.err.contains("holds “B”, “A”"), none.text().constData());
        QVERIFY2(none.err.contains("“a”, “b”"), none.text().constData());
    }
};

QTEST_GUILESS_MAIN(TstPredictCli)
#include "tst_predict.moc"
