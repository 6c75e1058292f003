// What `data` says of columns together, and what must not happen in silence: trained layers that start anew, steps with nothing to do.
#include "support/cli_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

class TstRelationsCli : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    Call cli(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }

private slots:
    void initTestCase()
    {
        // b = −2 a; c is as good as unrelated; k is "yes" where a > 30; the last two rows repeat the first two.
        QByteArray text = "a,b,c,k\n";
        for (int i = 0; i < 40; ++i) text += QByteArray::number(i) + ".5," + QByteArray::number(-2 * i - 1) + ',' + QByteArray::number((i * 17) % 23) + ',' + (i > 30 ? "yes" : "no") + '\n';
        text += "0.5,-1,0,no\n1.5,-3,17,no\n";
        QFile file(dir_.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void relationsAreShown()
    {
        const auto plain = cli({"data", "t.csv", "--target", "k"});
        RAN(plain);
        QVERIFY2(plain.out.contains("2 rows equal an earlier one (row 41 = 1, 42 = 2)"), plain.out.constData());
        QVERIFY2(plain.out.contains("-1.000"), plain.out.constData());
        QVERIFY2(plain.out.contains("21.43 %"), plain.out.constData()); // 9 of 42
        const auto json = cli({"data", "t.csv", "--target", "k", "--json"}).json();
        QCOMPARE(json["duplicates"].toInt(), 2);
        const auto strongest = json["correlations"][0].toArray();
        QCOMPARE(strongest[0].toString(), QStringLiteral("a"));
        QCOMPARE(strongest[1].toString(), QStringLiteral("b"));
        QVERIFY(std::abs(strongest[2].toDouble() + 1) < 1e-12);
        QCOMPARE(json["positive"].toString(), QStringLiteral("yes"));
        QCOMPARE(json["balance"]["classes"].toArray().size(), 2);
        QVERIFY(std::abs(json["balance"]["majority_accuracy"].toDouble() - 33.0 / 42) < 1e-12);
        const auto best = json["feature_auc"][0].toArray();
        QCOMPARE(best[1].toDouble() == 1 || best[1].toDouble() == 0, true); // a, or b the other way round
    }
    void anUnknownTargetIsNamed()
    {
        const auto call = cli({"data", "t.csv", "--target", "zz"});
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains("“zz”"), call.err.constData());
    }
    void aStepWithNothingToDoSaysSo()
    {
        const auto made = cli({"new", "--data", "t.csv", "--target", "k", "--step", "ordinal_encode", "-o", "idle.netloom"});
        RAN(made);
        QVERIFY2(made.out.contains("“ordinal_encode” found no column") || made.out.contains("'ordinal_encode' found no column"), made.text().constData());
    }
    void layersThatStartAnewAreNamed()
    {
        RAN(cli({"new", "--data", "t.csv", "--target", "k", "--layers", "dense 4 relu; dense 3 relu; dense 1 sigmoid", "-o", "n.netloom"}));
        const auto untrained = cli({"train", "n.netloom", "--epochs", "1", "--set", "dense_1.units=5", "-o", "u.netloom"});
        RAN(untrained);
        QVERIFY2(!untrained.err.contains("start anew"), untrained.err.constData());
        RAN(cli({"train", "n.netloom", "--epochs", "2"}));
        const auto changed = cli({"train", "n.netloom", "--epochs", "1", "--set", "dense_1.units=5", "-o", "c.netloom"});
        RAN(changed);
        QVERIFY2(changed.err.contains("What “dense_1”, “dense_2” had learned is gone"), changed.err.constData());
        const auto same = cli({"train", "n.netloom", "--epochs", "1", "--set", "training.batch_size=8"});
        RAN(same);
        QVERIFY2(!same.err.contains("start anew"), same.err.constData());
    }
};

QTEST_GUILESS_MAIN(TstRelationsCli)
#include "tst_relations.moc"
