// Networks with several inputs and outputs, and row weights, from the command line.
#include "support/cli_call.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

class TstSeveral : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void columnsGoToTheirInputs();
    void lossesAddUp();
    void metricsOfEachOutput();
    void subModelOfAFile();
    void rowWeights();
    void refused_data();
    void refused();

private:
    Call run(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }
    QStringList made(const QStringList &more) const { return QStringList{"new", "--data", "d.csv", "-o", "p.netloom"} + more; }
    double loss(const QString &losses) const
    {
        const auto call = run(made({"--target", "y,z", "--sample-weight", "w", "--layers", kTwo, "--loss", losses}));
        if (call.code) qFatal("%s", call.text().constData());
        return run({"evaluate", "p.netloom", "--json"}).json()["loss"].toDouble(NAN);
    }
    static constexpr const char *kTwo = "h = dense 6 tanh; u = dense 1 sigmoid (h); v = dense 1 (h)";
    QTemporaryDir dir_;
};

void TstSeveral::initTestCase()
{
    QByteArray csv = "a1,a2,b1,colour,w,y,z\n";
    for (int i = 0; i < 120; ++i) {
        const double a = std::sin(i * 1.3), b = std::cos(i * .7), c = std::sin(i * .37 + 1);
        csv += QByteArray::number(a, 'f', 6) + ',' + QByteArray::number(b, 'f', 6) + ',' + QByteArray::number(c, 'f', 6) + ',' + (i % 3 ? "red" : "blue") + ',' +
               QByteArray::number(.5 + i % 4, 'f', 1) + ',' + (a + b > 0 ? "yes" : "no") + ',' + QByteArray::number(a * b + c + .001 * i, 'f', 6) + '\n';
    }
    QFile file(dir_.filePath("d.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
}

void TstSeveral::columnsGoToTheirInputs()
{
    const QString network = "in p, q = input; h = dense 4 tanh (p); c = concatenate (h, q); d = dense 5 relu (c); u = dense 1 sigmoid (d); v = dense 1 (d)";
    // In another order than the network's inputs.
    RAN(run(made({"--target", "y,z", "--drop", "w", "--inputs", "q=rest; p=colour,b1", "--layers", network, "--loss", "v=mse*0.3; u=binary_crossentropy"})));
    RAN(run({"prepare", "p.netloom", "-o", "x.csv"}));
    QFile file(dir_.filePath("x.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.readLine().trimmed();
    QVERIFY2(header.startsWith("row,weight,b1,colour") && header.endsWith("a1,a2,y,z"), header.constData());
    QVERIFY(header.indexOf("colour") < header.indexOf("a1"));
    const auto trained = run({"train", "p.netloom", "--epochs", "3", "--json"});
    RAN(trained);
    const auto lines = trained.lines();
    QVERIFY(lines.size() == 4 && lines[2]["loss"].toDouble() < lines[0]["loss"].toDouble());
    RAN(run({"evaluate", "p.netloom", "--json"}));
    RAN(run({"predict", "p.netloom", "--data", "d.csv", "-o", "out.csv"}));
    RAN(run({"summary", "p.netloom", "--json"}));
    RAN(run({"prepare", "p.netloom", "-o", "x.npz"}));
    QFile npz(dir_.filePath("x.npz"));
    QVERIFY(npz.open(QIODevice::ReadOnly));
    const QByteArray bytes = npz.readAll();
    for (const char *array : {"p.npy", "q.npy", "y.npy", "y1.npy", "weight.npy"}) QVERIFY2(bytes.contains(array), array);
}

void TstSeveral::lossesAddUp()
{
    const double both = loss("u=binary_crossentropy; v=mse"), u = loss("u=binary_crossentropy; v=mse*0"), v = loss("u=binary_crossentropy*0; v=mse*0.5");
    QVERIFY(u > 0 && v > 0);
    QVERIFY2(std::fabs(u + 2 * v - both) < 1e-5 * both, qPrintable(QString("%1 + 2 × %2, %3").arg(u).arg(v).arg(both)));
    QVERIFY(std::fabs(loss("v=mae") - both) > 1e-6);
}

/// Named as Keras names them, in every line of the training, in conditions and in the evaluation.
void TstSeveral::metricsOfEachOutput()
{
    const QStringList two{"--target", "y,z", "--sample-weight", "w", "--layers", kTwo};
    RAN(run(made(two + QStringList{"--metrics", "u_accuracy,mae", "--class-weight", "u=balanced"})));
    const auto lines = run({"train", "p.netloom", "--epochs", "2", "--json"}).lines();
    for (const char *name : {"loss", "u_loss", "v_loss", "u_accuracy", "v_mae", "val_u_accuracy", "val_v_loss"}) QVERIFY2(lines.value(0).contains(name), name);
    QVERIFY(!lines.value(0).contains("accuracy") && !lines.value(0).contains("u_mae"));
    const auto stopped = run({"train", "p.netloom", "--epochs", "50", "--until", "u_accuracy>=0.01", "--json"});
    RAN(stopped);
    QCOMPARE(stopped.lines().last()["epochs"].toInt(), 1);
    const auto table = run({"train", "p.netloom", "--epochs", "1"});
    QVERIFY2(table.out.contains("u_accuracy") && table.out.contains("v_mae"), table.out.constData());
    const auto judged = run({"evaluate", "p.netloom", "--json"});
    RAN(judged);
    QVERIFY2(judged.out.contains("\"u_accuracy\"") && judged.out.contains("\"v_mae\""), judged.out.constData());
    const auto wrong = run({"train", "p.netloom", "--until", "accuracy>=0.5"});
    QVERIFY2(wrong.code == 1 && wrong.err.contains("u_accuracy"), wrong.text().constData());
    const auto weights = run(made(two + QStringList{"--class-weights", "v=balanced"}));
    QVERIFY2(weights.code == 1 && weights.err.contains("number"), weights.text().constData());
}

/// A saved network with its weights as one layer of another one, frozen or trained on.
void TstSeveral::subModelOfAFile()
{
    const QStringList data{"new", "--data", "d.csv", "--target", "z", "--drop", "y,w"};
    RAN(run(data + QStringList{"--layers", "h = dense 4 tanh; v = dense 1", "-o", "first.netloom"}));
    RAN(run({"train", "first.netloom", "--epochs", "5"}));
    const auto loss = [&](const char *file) { return run({"evaluate", file, "--json"}).json()["loss"].toDouble(NAN); };
    const double trained = loss("first.netloom");
    RAN(run(data + QStringList{"--layers", "m = sub_model(first.netloom) trainable=false", "-o", "second.netloom"}));
    QCOMPARE(loss("second.netloom"), trained); // network and weights: the same answers
    const auto summary = run({"summary", "second.netloom", "--json"}).json();
    const auto first = run({"summary", "first.netloom", "--json"}).json();
    QCOMPARE(summary["parameters"].toInt(), first["parameters"].toInt());
    RAN(run({"train", "second.netloom", "--epochs", "3"}));
    QCOMPARE(loss("second.netloom"), trained); // frozen
    RAN(run(data + QStringList{"--layers", "m = sub_model(\"first.netloom\"); dense 1", "-o", "third.netloom"}));
    QVERIFY(QFile::remove(dir_.filePath("first.netloom"))); // it is a copy
    RAN(run({"train", "third.netloom", "--epochs", "3"}));
    const auto missing = run(data + QStringList{"--layers", "sub_model(first.netloom); dense 1", "-o", "x.netloom"});
    QVERIFY2(missing.code == 1 && missing.err.contains("first.netloom") && missing.err.contains("sub_model"), missing.text().constData());
    QCOMPARE(missing.err.count('\n'), 1);
    const auto wrong = run({"new", "--data", "d.csv", "--target", "z", "--drop", "y,w,colour,b1", "--layers", "sub_model(second.netloom)", "-o", "x.netloom"});
    QVERIFY2(wrong.code == 1 && wrong.err.contains("was saved for other inputs"), wrong.text().constData());
}

void TstSeveral::rowWeights()
{
    RAN(run(made({"--target", "z", "--drop", "y", "--sample-weight", "w", "--layers", "dense 4 tanh; dense 1"})));
    RAN(run({"prepare", "p.netloom", "-o", "x.csv"}));
    QFile file(dir_.filePath("x.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.readLine();
    QVERIFY2(!header.contains(",w,"), header.constData());
    for (int i = 0; i < 10; ++i) {
        const auto cells = file.readLine().split(',');
        QCOMPARE(cells.at(1).toDouble(), .5 + cells.at(0).toInt() % 4);
    }
    const auto first = [&](const QStringList &more) {
        const auto call = run(made(QStringList{"--target", "z", "--layers", "dense 4 tanh; dense 1"} + more));
        if (call.code) qFatal("%s", call.text().constData());
        return run({"train", "p.netloom", "--epochs", "1", "--json"}).lines().value(0)["loss"].toDouble();
    };
    const double weighted = first({"--drop", "y", "--sample-weight", "w"}), plain = first({"--drop", "y,w"});
    QVERIFY2(weighted > 1.4 * plain, qPrintable(QString("%1 %2").arg(weighted).arg(plain))); // the mean weight is 2
}

void TstSeveral::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QStringList two{"--layers", "in p, q = input; c = concatenate (p, q); dense 1 sigmoid (c)", "--target", "y"};
    QTest::newRow("no inputs given") << two << "--inputs";
    QTest::newRow("unknown input") << two + QStringList{"--inputs", "p=a1; r=rest"} << "no input";
    QTest::newRow("one missing") << two + QStringList{"--inputs", "p=a1"} << "Each input";
    QTest::newRow("column twice") << two + QStringList{"--inputs", "p=a1; q=a1,a2"} << "twice";
    QTest::newRow("no column") << two + QStringList{"--inputs", "p=nothing; q=rest"} << "No column";
    QTest::newRow("no equals sign") << two + QStringList{"--inputs", "p"} << "a=COL";
    QTest::newRow("targets") << QStringList{"--layers", kTwo, "--target", "y"} << "outputs";
    QTest::newRow("loss of nobody") << QStringList{"--layers", kTwo, "--target", "y,z", "--loss", "w=mse"} << "no output";
    QTest::newRow("loss weight") << QStringList{"--layers", kTwo, "--target", "y,z", "--loss", "u=mse*-1"} << "weight";
    QTest::newRow("weights are text") << QStringList{"--layers", "dense 1 sigmoid", "--target", "y", "--sample-weight", "colour"} << "weight";
    QTest::newRow("no such weights") << QStringList{"--layers", "dense 1 sigmoid", "--target", "y", "--sample-weight", "nothing"} << "nothing";
}
void TstSeveral::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto call = run(made(arguments));
    QCOMPARE(call.code, 1);
    QVERIFY2(call.err.contains(says.toUtf8()), call.text().constData());
}

QTEST_GUILESS_MAIN(TstSeveral)
#include "tst_several.moc"
