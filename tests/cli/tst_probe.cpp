// `probe`: gates of one row as arrays and as text, the same numbers in both, and what is refused.
#include "support/cli_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

class TstProbeCli : public QObject {
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
    /// 120 rows of x0 … x9 and a class.
    QByteArray table() const
    {
        QByteArray text;
        for (int c = 0; c < 10; ++c) text += "x" + QByteArray::number(c) + ',';
        text += "y\n";
        for (int i = 0; i < 120; ++i) {
            double sum = 0;
            for (int c = 0; c < 10; ++c) {
                const double v = ((i * 37 + c * 53) % 101) / 50.0 - 1;
                sum += v * (c % 3);
                text += QByteArray::number(v) + ',';
            }
            text += sum > 0 ? "yes\n" : "no\n";
        }
        return text;
    }
    /// step × unit of a tensor in a file of `probe`.
    QMap<QPair<int, int>, double> values(const char *file, const QByteArray &tensor) const
    {
        QMap<QPair<int, int>, double> found;
        for (const QByteArray &line : read(file).split('\n')) {
            const auto cells = line.split(',');
            if (cells.size() == 4 && cells[0] == tensor) found[{cells[1].toInt(), cells[2].toInt()}] = cells[3].toDouble();
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        write("t.csv", table());
        RAN(cli({"new", "--data", "t.csv", "--target", "y", "--layers", "reshape target_shape=[5,2]; lstm 3 return_sequences=true; gru 4; dense 4 relu; dense 1 sigmoid", "--seed", "3", "-o", "p.netloom"}));
        RAN(cli({"train", "p.netloom", "--epochs", "2"}));
    }
    void gatesObeyTheirFormula()
    {
        const auto call = cli({"probe", "p.netloom", "--node", "lstm", "--row", "7", "-o", "g.csv"});
        RAN(call);
        QVERIFY2(call.out.contains("5 steps × 3 units"), call.text().constData());
        const auto i = values("g.csv", "i"), f = values("g.csv", "f"), g = values("g.csv", "g"), c = values("g.csv", "c"), o = values("g.csv", "o"), h = values("g.csv", "h");
        const auto out = values("g.csv", "output"), in = values("g.csv", "input");
        QCOMPARE(i.size(), 15);
        QCOMPARE(in.size(), 10);
        for (int t = 0; t < 5; ++t)
            for (int u = 0; u < 3; ++u) {
                const double before = t ? c[{t - 1, u}] : 0;
                QVERIFY(std::fabs(f[{t, u}] * before + i[{t, u}] * g[{t, u}] - c[{t, u}]) < 1e-6);
                QVERIFY(std::fabs(o[{t, u}] * std::tanh(c[{t, u}]) - h[{t, u}]) < 1e-6);
                QCOMPARE(out[qMakePair(t, u)], h[qMakePair(t, u)]);
            }
    }
    /// Text and arrays hold the same numbers, at any number of threads.
    void arraysAndText()
    {
        for (const char *threads : {"1", "2"}) {
            RAN(cli({"probe", "p.netloom", "--node", "gru", "--row", "7", "--probe", "z,h̃", "-o", "g.npz", "--threads", threads}));
            RAN(cli({"probe", "p.netloom", "--node", "gru", "--row", "7", "--probe", "z,h̃", "-o", "z.csv", "--threads", threads}));
            const QByteArray npz = read("g.npz");
            QVERIFY(npz.contains("z.npy") && npz.contains("g.npy") && !npz.contains("r.npy"));
            const qsizetype at = npz.indexOf("(5, 4)");
            QVERIFY(at > 0);
            const auto *numbers = reinterpret_cast<const char *>(npz.constData()) + npz.indexOf('\n', at) + 1;
            const auto z = values("z.csv", "z");
            QCOMPARE(z.size(), 20);
            for (int k = 0; k < 20; ++k) {
                float v = 0;
                memcpy(&v, numbers + 4 * k, 4);
                QCOMPARE(float(z[{k / 4, k % 4}]), v);
                QVERIFY(v > 0 && v < 1);
            }
            QVERIFY(values("z.csv", "r").isEmpty());
            QCOMPARE(values("z.csv", "g").size(), 20);
        }
        const auto json = cli({"probe", "p.netloom", "--node", "gru", "--row", "7", "-o", "g.npz", "--json"});
        RAN(json);
        QCOMPARE(json.json()["type"].toString(), QStringLiteral("gru"));
        QCOMPARE(json.json()["steps"].toInt(), 5);
        QCOMPARE(json.json()["units"].toInt(), 4);
        QCOMPARE(json.json()["tensors"].toArray().size(), 6); // z r g h input output
        QVERIFY(QStringList({"train", "val", "test"}).contains(json.json()["part"].toString()));
    }
    void otherLayers()
    {
        RAN(cli({"probe", "p.netloom", "--node", "dense", "--row", "0", "-o", "d.csv"}));
        const auto pre = values("d.csv", "pre"), out = values("d.csv", "output");
        QCOMPARE(pre.size(), 4);
        for (int u = 0; u < 4; ++u) QCOMPARE(out[qMakePair(0, u)], std::max(0.0, pre[qMakePair(0, u)]));
        RAN(cli({"probe", "p.netloom", "--node", "dense_1", "--row", "0", "-o", "d.csv"}));
        const double p = values("d.csv", "output")[{0, 0}];
        RAN(cli({"predict", "p.netloom", "--data", "t.csv", "-o", "pred.csv"}));
        const auto head = read("pred.csv").split('\n')[0].split(',');
        const double predicted = read("pred.csv").split('\n')[1].split(',')[head.indexOf("probability")].toDouble();
        QVERIFY2(std::fabs(p - predicted) < 1e-6, qPrintable(QStringLiteral("%1 %2").arg(p).arg(predicted)));
    }
    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<int>("code");
        const auto call = [](const char *node, const char *row, const char *out, const char *tensors = nullptr) {
            QStringList all{"probe", "p.netloom", "--node", node, "--row", row, "-o", out};
            if (tensors) all << "--probe" << tensors;
            return all;
        };
        QTest::newRow("layer") << call("lstm_7", "0", "x.csv") << QByteArray("reshape, lstm, gru, dense, dense_1") << 1;
        QTest::newRow("gates of dense") << call("dense", "0", "x.csv", "i") << QByteArray("It has: pre, output") << 1;
        QTest::newRow("tensor") << call("gru", "0", "x.csv", "f") << QByteArray("It has: z, r, g, h, input, output") << 1;
        QTest::newRow("row too large") << call("gru", "120", "x.csv") << QByteArray("the last one is 119") << 1;
        QTest::newRow("row below 0") << call("gru", "-1", "x.csv") << QByteArray("counted from 0") << 1;
        QTest::newRow("row no number") << call("gru", "last", "x.csv") << QByteArray("counted from 0") << 1;
        QTest::newRow("file") << call("gru", "0", "x.txt") << QByteArray(".npz or .csv") << 2;
        QTest::newRow("over the project") << call("gru", "0", "p.netloom") << QByteArray(".npz or .csv") << 2;
        QTest::newRow("over the data") << call("gru", "0", "t.csv") << QByteArray("t.csv") << 1;
        QTest::newRow("no project") << QStringList{"probe", "none.netloom", "--node", "a", "--row", "0", "-o", "x.csv"} << QByteArray("none.netloom") << 1;
        QTest::newRow("no node") << QStringList{"probe", "p.netloom", "--row", "0", "-o", "x.csv"} << QByteArray("--node") << 2;
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        QFETCH(int, code);
        const auto before = read("t.csv");
        const auto call = cli(arguments);
        QCOMPARE(call.code, code);
        QVERIFY2(call.err.contains(says), call.text().constData());
        QCOMPARE(call.err.trimmed().count('\n'), 0);
        QVERIFY(!QFile::exists(dir_.filePath("x.csv")));
        QCOMPARE(read("t.csv"), before);
    }
};

QTEST_GUILESS_MAIN(TstProbeCli)
#include "tst_probe.moc"
