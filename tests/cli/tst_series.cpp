// Series by the command line: windows from `new` to `predict`, baselines, cross-validation, and what is told of bad input.
#include "support/cli_call.h"
#include "support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

class TstSeriesCli : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Call cli(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(dir_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(dir_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A row number, a wave, and an event every tenth row.
    static QByteArray waves(int rows, int from = 0)
    {
        QByteArray text = "a,b,event\n";
        for (int r = from; r < from + rows; ++r)
            text += QByteArray::number(r + 0.5) + ',' + QByteArray::number(std::sin(r * 0.6), 'g', 9) + ',' + (r % 10 == 9 ? "yes" : "no") + '\n';
        return text;
    }

private slots:
    void fromNewToPredict()
    {
        write("w.csv", waves(200));
        auto call = cli({"new", "--data", "w.csv", "--target", "event", "--lookback", "4", "--scale", "none", "--split", "blocked", "--layers",
                         "lstm 4; dense 1 sigmoid", "--epochs", "2", "-o", "w.netloom"});
        RAN(call);
        call = cli({"prepare", "w.netloom", "-o", "train.npz", "--json"});
        RAN(call);
        // 197 windows, cut at 126 and 157, three left out before each cut.
        QCOMPARE(call.json()["rows"].toInt(), 123);
        const QByteArray npz = read("train.npz");
        QVERIFY(npz.contains("'shape': (123, 4, 2)"));
        call = cli({"prepare", "w.netloom", "--split", "val", "-o", "val.csv"});
        RAN(call);
        const auto lines = read("val.csv").trimmed().split('\n');
        QCOMPARE(lines[0], QByteArray("row,weight,a[-3],b[-3],a[-2],b[-2],a[-1],b[-1],a,b,event"));
        const auto first = lines[1].split(',');
        QCOMPARE(first[0], QByteArray("129")); // window 126: rows 126 … 129
        QCOMPARE(first[2], QByteArray("126.5"));
        QCOMPARE(first[8], QByteArray("129.5"));
        QCOMPARE(first[10], QByteArray("1"));
        RAN(cli({"train", "w.netloom", "--json"}));
        call = cli({"evaluate", "w.netloom", "--json"});
        RAN(call);
        QVERIFY(call.json()["baselines"].toObject()["logistic"].toObject().contains("roc_auc"));
        write("new.csv", waves(30, 200).replace(",event", "").replace(",yes", "").replace(",no", ""));
        call = cli({"predict", "w.netloom", "--data", "new.csv", "-o", "p.csv"});
        RAN(call);
        const auto predictions = read("p.csv").trimmed().split('\n');
        QCOMPARE(predictions.size(), 28); // a header, and a line for each row from the fourth on
        QVERIFY2(predictions[1].startsWith("3,"), predictions[1].constData());
        QVERIFY2(call.err.contains("30 rows make 27 predictions"), call.err.constData());
        write("few.csv", waves(3));
        call = cli({"predict", "w.netloom", "--data", "few.csv", "-o", "q.csv"});
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains("looks back over 4 rows"), call.err.constData());
    }
    void sameWeightsForAnyNumberOfThreads()
    {
        write("w.csv", waves(300));
        RAN(cli({"new", "--data", "w.csv", "--target", "event", "--lookback", "12", "--seed", "3", "--epochs", "2", "-o", "t.netloom"}));
        QString hash;
        for (const char *threads : {"1", "2", "7"}) {
            const auto call = cli({"train", "t.netloom", "--threads", threads, "-o", "u.netloom", "--json"});
            RAN(call);
            const auto now = call.lines().last()["weights_sha256"].toString();
            QVERIFY(!now.isEmpty() && (hash.isEmpty() || now == hash));
            hash = now;
        }
    }
    void statefulProjectsKeepTheOrder()
    {
        write("w.csv", waves(200));
        auto call = cli({"new", "--data", "w.csv", "--target", "event", "--lookback", "1", "--split", "blocked", "--layers", "lstm 4 stateful=true; dense 1 sigmoid", "-o", "s.netloom"});
        RAN(call);
        QVERIFY2(call.out.contains("32 streams of 4 rows"), call.out.constData());
        RAN(cli({"train", "s.netloom", "--epochs", "2"}));
        const auto refused = cli({"train", "s.netloom", "--epochs", "1", "--set", "training.batch_size=31", "--set", "training.drop_remainder=false"});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("no multiple of 31") || refused.err.contains("31 streams"), refused.err.constData());
    }
    void theLeakIsTold()
    {
        write("w.csv", waves(200));
        auto call = cli({"new", "--data", "w.csv", "--target", "event", "--lookback", "5", "-o", "l.netloom"});
        RAN(call);
        QVERIFY2(call.out.contains("Leak: "), call.out.constData());
        call = cli({"prepare", "l.netloom", "-o", "x.npz"});
        RAN(call);
        QVERIFY2(call.out.contains("Leak: ") && call.out.contains("blocked"), call.out.constData());
        RAN(cli({"train", "l.netloom", "--epochs", "1", "--set", "data.split=blocked", "-o", "m.netloom"}));
        call = cli({"prepare", "m.netloom", "-o", "x.npz"});
        RAN(call);
        QVERIFY2(!call.out.contains("Leak: "), call.out.constData());
        // The windows themselves can be changed as well.
        RAN(cli({"train", "l.netloom", "--epochs", "1", "--set", "data.lookback=7", "--set", "data.horizon=1", "-o", "m.netloom"}));
        call = cli({"prepare", "m.netloom", "-o", "x.npz"});
        QVERIFY(read("x.npz").contains(", 7, 2)"));
    }
    void forecastSeesThePast()
    {
        QByteArray text = "month,passengers\n";
        for (int m = 0; m < 240; ++m)
            text += QByteArray::number(1949 + m / 12) + '-' + QByteArray::number(101 + m % 12).mid(1) + "-01," + QByteArray::number(100 + m + 40 * std::sin(m * M_PI / 6), 'g', 8) + '\n';
        write("air.csv", text);
        auto call = cli({"new", "--data", "air.csv", "--target", "passengers", "--time", "month", "--lookback", "12", "--horizon", "3", "--split", "blocked", "--json", "-o", "air.netloom"});
        RAN(call);
        QCOMPARE(call.json()["features"].toArray(), QJsonArray{"passengers_past"});
        call = cli({"evaluate", "air.netloom", "--split", "test", "--json"});
        RAN(call);
        const auto rivals = call.json()["baselines"].toObject();
        // A wave and a line are linear in the last twelve values; three months later the last value is off by the wave.
        QVERIFY(rivals["ridge"].toObject()["rmse"].toDouble() < 4);
        QVERIFY(rivals["persistence"].toObject()["rmse"].toDouble() > 25);
        call = cli({"new", "--data", "air.csv", "--target", "passengers", "--lookback", "12", "--horizon", "3", "--past-target", "no", "-o", "no.netloom"});
        QCOMPARE(call.code, 1); // nothing is left to learn from
    }
    void groupedAndBlockedFolds()
    {
        for (int f = 0; f < 4; ++f) write(QStringLiteral("part%1.csv").arg(f), waves(60, 100 * f));
        RAN(cli({"new", "--data", "part0.csv", "part1.csv", "part2.csv", "part3.csv", "--target", "event", "--lookback", "5", "--layers",
                 "lstm 3; dense 1 sigmoid", "--epochs", "1", "-o", "g.netloom"}));
        auto call = cli({"sweep", "g.netloom", "--folds", "4", "--json", "-o", "runs.csv"});
        RAN(call);
        auto lines = call.lines();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.last()["by"].toString(), QStringLiteral("by group"));
        double sum = 0;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(lines[i]["val_rows"].toInt(), 56); // no window straddles two files
            QCOMPARE(lines[i]["train_rows"].toInt(), 3 * 56);
            sum += lines[i]["val_roc_auc"].toDouble();
        }
        const auto auc = lines.last()["metrics"].toObject()["roc_auc"].toObject();
        QVERIFY(std::abs(auc["mean"].toDouble() - sum / 4) < 1e-12);
        double squares = 0;
        for (int i = 0; i < 4; ++i) squares += std::pow(lines[i]["val_roc_auc"].toDouble() - sum / 4, 2);
        QVERIFY(std::abs(auc["sd"].toDouble() - std::sqrt(squares / 3)) < 1e-12);
        QVERIFY(lines.last()["baselines"].toObject()["logistic"].toObject()["roc_auc"].toObject()["n"].toInt() == 4);
        QCOMPARE(read("runs.csv").count('\n'), 5);
        call = cli({"sweep", "g.netloom", "--folds", "3", "--by", "blocked"});
        RAN(call);
        QVERIFY2(call.out.contains("3 folds, blocked") && !call.out.contains("share rows"), call.out.constData());
        call = cli({"sweep", "g.netloom", "--folds", "3", "--by", "random"});
        RAN(call);
        QVERIFY2(call.out.contains("share rows"), call.out.constData());
        call = cli({"sweep", "g.netloom", "--folds", "5"});
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains("groups"), call.err.constData());
    }
    void messages_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("longer than the series") << QStringList{"--lookback", "61"} << QByteArray("needs 61 rows, and the series has only 60");
        QTest::newRow("horizon beyond") << QStringList{"--lookback", "50", "--horizon", "20"} << QByteArray("needs 70 rows");
        QTest::newRow("horizon alone") << QStringList{"--horizon", "2"} << QByteArray("look-back of 1 row or more");
        QTest::newRow("no number") << QStringList{"--lookback", "many"} << QByteArray("many");
        QTest::newRow("stride") << QStringList{"--lookback", "3", "--stride", "0"} << QByteArray("stride");
        QTest::newRow("policy") << QStringList{"--lookback", "3", "--gaps", "mend"} << QByteArray("keep, drop, cut");
        QTest::newRow("dense only") << QStringList{"--lookback", "3", "--layers", "dense 4 relu; dense 1 sigmoid"} << QByteArray("flatten");
        QTest::newRow("stateful") << QStringList{"--lookback", "3", "--batch", "7", "--layers", "lstm 4 stateful=true; dense 1 sigmoid"} << QByteArray("cannot be cut into 7 streams");
    }
    void messages()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        write("s.csv", waves(60));
        const auto call = cli(QStringList{"new", "--data", "s.csv", "--target", "event", "-o", "bad.netloom"} + options);
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains(says), call.err.constData());
        QCOMPARE(call.err.trimmed().count('\n'), 0);
        QVERIFY(!QFile::exists(dir_.filePath("bad.netloom")));
    }
};

QTEST_GUILESS_MAIN(TstSeriesCli)
#include "tst_series.moc"
