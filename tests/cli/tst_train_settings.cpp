// Optimisers, schedules and the options of a run on the command line.
#include "support/cli_call.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

class TstTrainSettings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile f(dir_.filePath("v.csv"));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write("a,b,y\n");
        for (int i = 0; i < 200; ++i) {
            const int a = i * 37 % 41 - 20, b = i * 53 % 29 - 14;
            f.write(QByteArray::number(a) + ',' + QByteArray::number(b) + ',' + (a + b + i % 7 > 3 ? "yes\n" : "no\n"));
        }
        f.close();
        RAN(run({"new", "--data", "v.csv", "--target", "y", "--layers", "dense 8 relu; dense 1 sigmoid", "--optimizer", "sgd(learning_rate=exponential_decay(0.5, decay_steps=8, decay_rate=0.5), momentum=0.9)", "--seed", "3", "-o", "p.netloom"}));
    }

    void scheduleIsSeen()
    {
        const Call a = run({"train", "p.netloom", "--epochs", "3", "-o", "a.netloom", "--json"});
        RAN(a);
        const auto lines = a.lines();
        QVERIFY(lines[1]["learning_rate"].toDouble() < lines[0]["learning_rate"].toDouble());
        const Call b = run({"train", "a.netloom", "--epochs", "3", "--json"}), whole = run({"train", "p.netloom", "--epochs", "6", "-o", "w.netloom", "--json"});
        QCOMPARE(b.lines().last()["weights_sha256"], whole.lines().last()["weights_sha256"]);
        const Call other = run({"train", "p.netloom", "--epochs", "1", "--set", "optimizer.learning_rate=warmup(warmup_steps=100)", "-o", "o.netloom", "--json"});
        RAN(other);
        QVERIFY(other.lines()[0]["learning_rate"].toDouble() < 0.01);
    }

    void everyOptimizer_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"sgd(0.05, global_clipnorm=0.1)", "adagrad(0.05)", "rmsprop centered=true", "adadelta(1)", "adam amsgrad=true use_ema=true", "adamw", "adamax", "nadam clipnorm=1", "ftrl(0.1)", "lion",
                                 "lbfgs", "adam(schedule=reduce_lr_on_plateau(patience=1))", "adam gradient_accumulation_steps=3"})
            QTest::newRow(text) << text;
    }
    /// Each trains, is saved, and goes on from the file exactly.
    void everyOptimizer()
    {
        QFETCH(QString, text);
        RAN(run({"new", "--data", "v.csv", "--target", "y", "--layers", "dense 8 relu; dense 1 sigmoid", "--optimizer", text, "--seed", "3", "-o", "e.netloom"}));
        const Call whole = run({"train", "e.netloom", "--epochs", "4", "-o", "e4.netloom", "--json"}), half = run({"train", "e.netloom", "--epochs", "2", "-o", "e2.netloom", "--json"});
        RAN(whole);
        RAN(half);
        const Call rest = run({"train", "e2.netloom", "--epochs", "2", "--json"});
        QCOMPARE(rest.lines().last()["weights_sha256"], whole.lines().last()["weights_sha256"]);
        QVERIFY(half.lines().last()["weights_sha256"] != whole.lines().last()["weights_sha256"]);
    }

    void checkpointsAreProjects()
    {
        RAN(run({"train", "p.netloom", "--epochs", "7", "--set", "training.checkpoint_every=3", "-o", "c.netloom", "--json"}));
        QVERIFY(QFile::exists(dir_.filePath("c.epoch-3.netloom")) && QFile::exists(dir_.filePath("c.epoch-6.netloom")));
        const Call whole = run({"train", "p.netloom", "--epochs", "7", "-o", "w.netloom", "--json"}), rest = run({"train", "c.epoch-6.netloom", "--epochs", "1", "--json"});
        QCOMPARE(rest.lines().last()["weights_sha256"], whole.lines().last()["weights_sha256"]);
        RAN(run({"train", "p.netloom", "--epochs", "5", "--set", "training.checkpoint_every=1", "--set", "training.save_best_only=true", "-o", "d.netloom", "--json"}));
        RAN(run({"evaluate", "d.best.netloom", "--json"}));
    }

    void stops()
    {
        const Call rule = run({"train", "p.netloom", "--epochs", "500", "--set", "training.stop_when=[\"val_accuracy>=0.6\"]", "-o", "s.netloom", "--json"});
        RAN(rule);
        QCOMPARE(rule.lines().last()["stopped"].toString(), QString("until"));
        const Call time = run({"train", "p.netloom", "--epochs", "100000", "--set", "training.time_limit=0.2", "-o", "s.netloom", "--json"});
        QCOMPARE(time.lines().last()["stopped"].toString(), QString("time"));
    }

    void messages_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<QString>("says");
        QTest::newRow("two clippings") << QStringList{"optimizer.clipnorm=1", "optimizer.clipvalue=1"} << "nly one of";
        QTest::newRow("schedule") << QStringList{"optimizer.schedule=cosin"} << "cosine_decay";
        QTest::newRow("schedule option") << QStringList{"optimizer.schedule=cosine(alpha=3)"} << "alpha";
        QTest::newRow("piecewise") << QStringList{"optimizer.schedule=piecewise(boundaries=[1,2],values=[1,2])"} << "one value more";
        QTest::newRow("mode") << QStringList{"training.epoch_mode=bootstrap"} << "with_replacement";
        QTest::newRow("rule") << QStringList{"training.stop_when=[\"val_r2>1\"]"} << "not watched";
        QTest::newRow("plateau") << QStringList{"optimizer.schedule=plateau(monitor=val_wrong)"} << "val_wrong";
        QTest::newRow("lm") << QStringList{"training.optimizer=levenberg_marquardt"} << "sums of squares";
        QTest::newRow("decay") << QStringList{"optimizer.weight_decay=-1"} << "weight_decay";
    }
    void messages()
    {
        QFETCH(QStringList, set);
        QFETCH(QString, says);
        QStringList arguments{"train", "p.netloom", "--epochs", "1", "-o", "x.netloom"};
        for (const QString &s : set) arguments << "--set" << s;
        const Call call = run(arguments);
        QCOMPARE(call.code, 1);
        QVERIFY2(call.err.contains(says.toUtf8()), call.text().constData());
        QCOMPARE(call.err.trimmed().count('\n'), 0);
    }

private:
    Call run(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }
    QTemporaryDir dir_;
};

QTEST_GUILESS_MAIN(TstTrainSettings)
#include "tst_train_settings.moc"
