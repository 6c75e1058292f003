// Formulas of the user on the command line and in the project file: activation, layer, loss, metric; wrong ones say where.
#include "support/cli_call.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

class TestFormulas : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QVERIFY(dir_.isValid());
        QFile csv(dir_.filePath(QStringLiteral("houses.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("rooms,area,price\n");
        for (int i = 0; i < 120; ++i) {
            const double rooms = 1 + i % 7, area = 30 + i * 37 % 101;
            csv.write(QByteArray::number(rooms) + ',' + QByteArray::number(area) + ',' + QByteArray::number(rooms * 10.5 + area * 0.7 + i % 3) + '\n');
        }
    }
    void trainsLikeTheBuiltIn();
    void survivesTheFile();
    void divergedRunTellsWhy();
    void wrongFormulas_data();
    void wrongFormulas();

private:
    Call make(const QStringList &more) const
    {
        return callCli(dir_.path(), QStringList{QStringLiteral("new"), QStringLiteral("--data"), QStringLiteral("houses.csv"), QStringLiteral("--target"), QStringLiteral("price"), QStringLiteral("-o"),
                                                QStringLiteral("p.netloom")} + more);
    }
    QJsonObject trained(const QStringList &more) const
    {
        QFile::remove(dir_.filePath(QStringLiteral("p.netloom")));
        const Call created = make(more);
        if (created.code != 0) qFatal("%s", created.text().constData());
        const Call run = callCli(dir_.path(), {QStringLiteral("train"), QStringLiteral("p.netloom"), QStringLiteral("--epochs"), QStringLiteral("5"), QStringLiteral("--json")});
        if (run.code != 0) qFatal("%s", run.text().constData());
        const auto lines = run.lines();
        return lines.at(lines.size() - 2);
    }
    QTemporaryDir dir_;
};

void TestFormulas::trainsLikeTheBuiltIn()
{
    const QJsonObject builtIn = trained({QStringLiteral("--layers"), QStringLiteral("dense 8 relu; dense 1"), QStringLiteral("--loss"), QStringLiteral("mse"), QStringLiteral("--metrics"), QStringLiteral("mae")});
    const QJsonObject own = trained({QStringLiteral("--layers"), QStringLiteral("dense 8 expression(\"max(x, 0)\"); dense 1"), QStringLiteral("--loss"),
                                     QStringLiteral("expression(\"(y_true - y_pred)^2\")"), QStringLiteral("--metrics"), QStringLiteral("mae,expression(\"abs(y_true - y_pred)\", denominator=\"0*y_true + 1\")")});
    QVERIFY(std::abs(own.value(QStringLiteral("loss")).toDouble() - builtIn.value(QStringLiteral("loss")).toDouble()) < 1e-4 * builtIn.value(QStringLiteral("loss")).toDouble());
    double metric = -1;
    for (const QString &key : own.keys())
        if (key.startsWith(QLatin1String("expression"))) metric = own.value(key).toDouble();
    QVERIFY2(std::abs(metric - own.value(QStringLiteral("mae")).toDouble()) < 1e-6 * metric, QJsonDocument(own).toJson().constData());
}

void TestFormulas::survivesTheFile()
{
    trained({QStringLiteral("--layers"), QStringLiteral("in = input; a = dense 4 (in); b = dense 4 tanh (in); m = expression \"x1*sigmoid(k*x2)\" k=0.5 (a, b); dense 1"), QStringLiteral("--loss"),
             QStringLiteral("expression(\"abs(y_true - y_pred)^p\", p=1.5, test_from=0.1)")});
    const Call first = callCli(dir_.path(), {QStringLiteral("predict"), QStringLiteral("p.netloom"), QStringLiteral("--data"), QStringLiteral("houses.csv"), QStringLiteral("-o"), QStringLiteral("a.csv")});
    RAN(first);
    const Call summary = callCli(dir_.path(), {QStringLiteral("summary"), QStringLiteral("p.netloom"), QStringLiteral("--json")});
    RAN(summary);
    QVERIFY(summary.out.contains("expression"));
    RAN(callCli(dir_.path(), {QStringLiteral("train"), QStringLiteral("p.netloom"), QStringLiteral("--epochs"), QStringLiteral("1")}));
    RAN(callCli(dir_.path(), {QStringLiteral("evaluate"), QStringLiteral("p.netloom")}));
}

void TestFormulas::divergedRunTellsWhy()
{
    QFile::remove(dir_.filePath(QStringLiteral("p.netloom")));
    RAN(make({QStringLiteral("--layers"), QStringLiteral("dense 4 tanh; expression \"ln(x)\" test_from=0.1 name=rooty; dense 1")}));
    const Call run = callCli(dir_.path(), {QStringLiteral("train"), QStringLiteral("p.netloom"), QStringLiteral("--epochs"), QStringLiteral("2")});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("rooty") && run.err.contains("ln needs a value above 0, but gets -"), run.text().constData());
}

void TestFormulas::wrongFormulas_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("activation") << QStringList{QStringLiteral("--layers"), QStringLiteral("dense 4 expression(\"x * sigmoit(x)\"); dense 1")} << QByteArray("column 5: unknown function 'sigmoit'; did you mean 'sigmoid'");
    QTest::newRow("layer") << QStringList{QStringLiteral("--layers"), QStringLiteral("expression \"x * \"; dense 1")} << QByteArray("column 5: a number, a name or a bracket is expected");
    QTest::newRow("input") << QStringList{QStringLiteral("--layers"), QStringLiteral("expression \"x1*x2\"; dense 1")} << QByteArray("input");
    QTest::newRow("loss") << QStringList{QStringLiteral("--layers"), QStringLiteral("dense 1"), QStringLiteral("--loss"), QStringLiteral("expression(\"ln(y_true)*y_pred\")")} << QByteArray("ln needs a value above 0, but gets 0 (at y_true = 0");
    QTest::newRow("metric") << QStringList{QStringLiteral("--layers"), QStringLiteral("dense 1"), QStringLiteral("--metrics"), QStringLiteral("expression(\"y_pred - y_tru\")")} << QByteArray("did you mean 'y_true'");
}

void TestFormulas::wrongFormulas()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, expected);
    QFile::remove(dir_.filePath(QStringLiteral("p.netloom")));
    Call call = make(more);
    if (call.code == 0) call = callCli(dir_.path(), {QStringLiteral("train"), QStringLiteral("p.netloom"), QStringLiteral("--epochs"), QStringLiteral("1")});
    QCOMPARE(call.code, 1);
    QVERIFY2(call.err.contains(expected), call.text().constData());
}

QTEST_GUILESS_MAIN(TestFormulas)
#include "tst_formulas.moc"
