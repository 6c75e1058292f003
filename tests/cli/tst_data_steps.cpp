// Preparation steps, splits, array files and generators by the command line.
#include "support/cli_call.h"
#include "support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

class TstDataStepsCli : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Call cli(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }

private slots:
    void stepsJoinTheDefaults()
    {
        NETLOOM_NEED_SHARED("data/tabular/bank-marketing-10k.csv");
        const QString bank = sharedPath("data/tabular/bank-marketing-10k.csv");
        RAN(cli({"new", "--data", bank, "--target", "y", "--no-embed", "--step", "smote k_neighbors=3 seed=2", "--step",
                 "ordinal_encode(columns=[education], order=[unknown, illiterate, basic.4y, basic.6y, basic.9y, high.school, professional.course, university.degree])", "--step", "yeo_johnson(columns=[campaign, duration])",
                 "--split", "stratified", "--layers", "dense 8 relu; dense 1 sigmoid", "-o", "p.netloom"}));
        auto call = cli({"prepare", "p.netloom", "--split", "train", "-o", "t.csv", "--json"});
        RAN(call);
        const int train = call.json()["rows"].toInt();
        QVERIFY(call.json()["features"].toArray().contains(QStringLiteral("education")));
        QVERIFY(!call.json()["features"].toArray().contains(QStringLiteral("education_illiterate")));
        QFile file(dir_.filePath("t.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int target = int(file.readLine().trimmed().split(',').indexOf("y"));
        int positive = 0;
        while (!file.atEnd()) positive += file.readLine().trimmed().split(',').at(target) == "1";
        QCOMPARE(2 * positive, train);
        call = cli({"prepare", "p.netloom", "--split", "test", "-o", "v.csv", "--json"});
        RAN(call);
        QVERIFY(call.json()["rows"].toInt() < 2100); // the other parts stay as they are
        RAN(cli({"train", "p.netloom", "--epochs", "1"}));
        RAN(cli({"predict", "p.netloom", "--data", bank, "-o", "out.csv"}));
        QFile out(dir_.filePath("out.csv"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll().count('\n'), 10001);
        const auto wrong = cli({"new", "--data", bank, "--target", "y", "--step", "smoote", "--layers", "dense 1 sigmoid", "-o", "q.netloom"});
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.err.contains("did you mean 'smote'"));
        const auto column = cli({"new", "--data", bank, "--target", "y", "--step", "clip(columns=[agee])", "--layers", "dense 1 sigmoid", "-o", "q.netloom"});
        QCOMPARE(column.code, 1);
        QVERIFY2(column.err.contains("agee"), column.err.constData());
    }
    void datesAreShownAndSortBy()
    {
        QFile file(dir_.filePath("dates.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("t,g,x,y\n");
        for (int i = 0; i < 60; ++i)
            file.write(QStringLiteral("\"%1 March 2024\",%2,%3.5,%4.25\n").arg(30 - i % 30).arg(i % 3 ? "a" : "b").arg(i).arg(i * i % 31).toUtf8());
        file.close();
        auto call = cli({"data", "dates.csv"});
        RAN(call);
        QVERIFY2(call.out.contains("2024-03-01 00:00") && call.out.contains("2024-03-30 00:00") && call.out.contains("2024-03-15 12:00"), call.out.constData());
        call = cli({"data", "dates.csv", "--json"});
        const auto t = call.json()["columns"].toArray().at(0).toObject();
        QCOMPARE(t["type"].toString(), QStringLiteral("datetime"));
        QCOMPARE(t["min"].toString(), QStringLiteral("2024-03-01 00:00"));
        QCOMPARE(t["max"].toString(), QStringLiteral("2024-03-30 00:00"));
        for (const QStringList &group : {QStringList{}, QStringList{"--group", "g"}, QStringList{"--group", "g", "--drop", "t"}}) {
            call = cli(QStringList{"new", "--data", "dates.csv", "--target", "y", "--step", "sort_by_time column=t", "--scale", "none", "--split", "blocked:0.5,0.25,0.25",
                                   "--layers", "dense 1", "-o", "sorted.netloom"} + group);
            RAN(call);
            QVERIFY2(call.out.contains("were sorted by it. 30 of them"), call.out.constData());
            RAN(cli({"prepare", "sorted.netloom", "--split", "train", "-o", "sorted.csv"}));
            QFile sorted(dir_.filePath("sorted.csv"));
            QVERIFY(sorted.open(QIODevice::ReadOnly));
            const int x = int(sorted.readLine().trimmed().split(',').indexOf("x"));
            QCOMPARE(sorted.readLine().trimmed().split(',').at(x), QByteArray("29.5")); // the first of March
            QCOMPARE(sorted.readLine().trimmed().split(',').at(x), QByteArray("59.5"));
        }
        file.setFileName(dir_.filePath("open.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("t,x\n05/03/2024,1.5\n06/04/2024,2.5\n07/05/2024,4.5\n");
        file.close();
        call = cli({"data", "open.csv"});
        QVERIFY2(call.out.contains("month first was assumed") && call.out.contains("2024-05-03"), call.text().constData());
        QVERIFY(cli({"data", "open.csv", "--day-first", "yes"}).out.contains("2024-03-05"));
    }
    void foldsOfAProject()
    {
        RAN(cli({"generate", "classification", "--rows", "103", "n_features=6", "-o", "c.csv"}));
        QSet<int> held;
        for (int fold = 1; fold <= 5; ++fold) {
            RAN(cli({"new", "--data", "c.csv", "--target", "label", "--split", QStringLiteral("stratified_kfold:5,%1").arg(fold), "--layers",
                     "dense 1 sigmoid", "-o", "k.netloom"}));
            RAN(cli({"prepare", "k.netloom", "--split", "val", "-o", "v.csv"}));
            QFile file(dir_.filePath("v.csv"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            file.readLine();
            while (!file.atEnd()) held.insert(file.readLine().split(',').at(0).toInt());
        }
        QCOMPARE(held.size(), 103); // every row is held out once
        const auto call = cli({"new", "--data", "c.csv", "--target", "label", "--split", "kfold:5,6", "--layers", "dense 1 sigmoid", "-o", "k.netloom"});
        QCOMPARE(call.code, 1);
        QVERIFY(call.err.contains("kfold:5,1"));
    }
    void digits()
    {
        NETLOOM_NEED_SHARED("data/mnist/t10k-images-idx3-ubyte.gz");
        const QStringList files{sharedPath("data/mnist/t10k-images-idx3-ubyte.gz"), sharedPath("data/mnist/t10k-labels-idx1-ubyte.gz")};
        RAN(cli(QStringList{"new", "--data"} + files + QStringList{"--target", "y", "--no-embed", "--scale", "none", "--step", "fixed_range_scale", "--layers",
                                                                   "dense 32 relu; dense 10 softmax", "--epochs", "3", "-o", "m.netloom"}));
        RAN(cli({"train", "m.netloom"}));
        const auto call = cli({"evaluate", "m.netloom", "--json"});
        RAN(call);
        QVERIFY2(call.json()["accuracy"].toDouble() > 0.85, call.out.constData());
    }
    void listedAndCounted()
    {
        for (const char *kind : {"step", "reader", "generator"}) {
            const auto call = cli({"types", "--kind", kind, "--json"});
            RAN(call);
            QVERIFY2(call.out.contains(QByteArray(kind) == "step" ? "smote" : QByteArray(kind) == "reader" ? "npz" : "classification"), kind);
        }
        RAN(cli({"generate", "blobs", "--rows", "50", "--seed", "1", "-o", "b.csv"}));
        const auto call = cli({"data", "b.csv", "--json"});
        RAN(call);
        const auto column = call.json()["columns"].toArray().at(0).toObject();
        for (const char *key : {"q1", "median", "q3", "skewness"}) QVERIFY2(column[QLatin1String(key)].isDouble(), key);
    }
};

QTEST_GUILESS_MAIN(TstDataStepsCli)
#include "tst_data_steps.moc"
