#include "support/cli_call.h"
#include "support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

class TstCli : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void version();
    void helpHasExamples();
    void parseErrors_data();
    void parseErrors();
    void userErrors_data();
    void userErrors();
    void types();
    void examplesOpen();
    void sheetBreakParameters();
    void dataJson();
    void generateSame();
    void wholeWay();
    void sixAndSix();
    void zeroEpochs();
    void threads();
    void seedsDiffer();
    void prepareFiles();
    void noShuffle();
    void setAndUntil();
    void diverged();
    void interrupt();
    void badTargets();
    void autoencoder();
    void sharedData_data();
    void sharedData();

private:
    Call run(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }
    QString file(const char *name) const { return dir_.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile f(file(name));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }
    /// Trains a copy of `project`; the last line's object.
    const QJsonObject trained(const QString &project, const QString &output, const QStringList &more) const
    {
        const auto call = run(QStringList{"train", project, "-o", output, "--json"} + more);
        if (call.code != 0) qWarning("%s", call.text().constData());
        return call.lines().isEmpty() ? QJsonObject() : call.lines().last();
    }
    QTemporaryDir dir_;
};

void TstCli::initTestCase()
{
    QVERIFY2(QFileInfo::exists(QStringLiteral(NETLOOM_CLI_PATH)), NETLOOM_CLI_PATH);
    RAN(run({"open-example", "iris", "-o", "iris.netloom"}));
    RAN(run({"generate", "spirals", "--rows", "300", "--seed", "3", "-o", "spirals.csv"}));
}

void TstCli::version()
{
    const auto call = run({"--version"});
    RAN(call);
    QVERIFY2(call.out.contains("x86-64") || call.out.contains("portable"), call.out.constData());
    const auto json = run({"--version", "--json"}).json();
    for (const char *key : {"version", "build", "cpu"}) QVERIFY2(json.contains(key), key);
}

void TstCli::helpHasExamples()
{
    const QStringList commands{"types", "examples", "open-example", "data", "generate", "new", "summary", "prepare", "train", "evaluate", "predict", "bench"};
    for (const auto &command : commands) {
        const auto call = run({command, "--help"});
        RAN(call);
        QVERIFY2(call.out.contains("netloom-cli " + command.toUtf8()), call.out.constData());
    }
    RAN(run({"--help"}));
}

void TstCli::parseErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("subcommand") << QStringList{"fly"};
    QTest::newRow("option") << QStringList{"train", "p.netloom", "--fast"};
    QTest::newRow("missing value") << QStringList{"train", "p.netloom", "--epochs"};
    QTest::newRow("missing file") << QStringList{"train"};
    QTest::newRow("no number") << QStringList{"train", "p.netloom", "--epochs", "many"};
    QTest::newRow("negative") << QStringList{"train", "p.netloom", "--epochs", "-1"};
    QTest::newRow("threads") << QStringList{"examples", "--threads", "0"};
    QTest::newRow("kind") << QStringList{"types", "--kind", "flavour"};
    QTest::newRow("split") << QStringList{"evaluate", "p.netloom", "--split", "dev"};
    QTest::newRow("output kind") << QStringList{"prepare", "p.netloom", "-o", "x.txt"};
}

void TstCli::parseErrors()
{
    QFETCH(QStringList, arguments);
    const auto call = run(arguments);
    QVERIFY2(call.code == 2, call.text().constData());
    QVERIFY(call.out.isEmpty());
    QCOMPARE(call.err.count('\n'), 1);
}

void TstCli::userErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const char *says) { QTest::newRow(name) << arguments << QString::fromUtf8(says); };
    const QStringList fresh{"new", "-o", "x.netloom", "--target", "y", "--data"};
    row("no project", {"train", "missing.netloom"}, "missing.netloom");
    row("foreign project", {"summary", "good.csv"}, "good.csv");
    row("folder", {"train", "."}, "folder");
    row("device", {"train", "/dev/null"}, "device");
    row("example", {"open-example", "nope", "-o", "x.netloom"}, "iris");
    row("generator", {"generate", "nope"}, "spirals");
    row("generator field", {"generate", "spirals", "colour=red"}, "colour");
    row("generator value", {"generate", "spirals", "--rows", "-5"}, "");
    row("no data file", fresh + QStringList{"missing.csv"}, "missing.csv");
    row("empty", fresh + QStringList{"empty.csv"}, "empty.csv");
    row("binary", fresh + QStringList{"binary.csv"}, "binary.csv");
    row("missing target", {"new", "-o", "x.netloom", "--data", "good.csv", "--target", "z"}, "z");
    row("one class", fresh + QStringList{"one.csv"}, "");
    row("layer", fresh + QStringList{"good.csv", "--layers", "densse 3; dense 1"}, "densse");
    row("activation", fresh + QStringList{"good.csv", "--layers", "dense 3 rellu; dense 1"}, "rellu");
    row("zero units", fresh + QStringList{"good.csv", "--layers", "dense 0; dense 1 sigmoid"}, "");
    row("learning rate", fresh + QStringList{"good.csv", "--optimizer", "adam learning_rate=0"}, "learning_rate");
    row("negative rate", fresh + QStringList{"good.csv", "--optimizer", "sgd learning_rate=-1"}, "learning_rate");
    row("optimizer", fresh + QStringList{"good.csv", "--optimizer", "adamm"}, "adamm");
    row("batch", fresh + QStringList{"good.csv", "--batch", "100000"}, "");
    row("zero batch", fresh + QStringList{"good.csv", "--batch", "0"}, "");
    row("class weights", fresh + QStringList{"good.csv", "--class-weights", "heavy"}, "heavy");
    row("metric", fresh + QStringList{"good.csv", "--metrics", "speed"}, "speed");
    row("split", fresh + QStringList{"good.csv", "--split", "diagonal"}, "diagonal");
    row("set key", {"train", "iris.netloom", "--set", "nothing=1", "-o", "x.netloom"}, "nothing");
    row("set layer", {"train", "iris.netloom", "--set", "dense_77.units=1", "-o", "x.netloom"}, "dense_77");
    row("set value", {"train", "iris.netloom", "--set", "optimizer.learning_rate=fast", "-o", "x.netloom"}, "fast");
    row("until", {"train", "iris.netloom", "--until", "beauty>=1", "-o", "x.netloom"}, "beauty");
    row("until form", {"train", "iris.netloom", "--until", "loss", "-o", "x.netloom"}, "loss");
    row("workload", {"bench", "--workload", "Q"}, "Q");
}

void TstCli::userErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    QByteArray good("a,b,y\n");
    for (int i = 0; i < 60; ++i) good += QByteArray::number(i * 7 % 13) + ',' + QByteArray::number(i * 3.5) + ',' + (i % 2 ? "yes\n" : "no\n");
    write("good.csv", good);
    write("one.csv", QByteArray(good).replace("no", "yes"));
    write("empty.csv", "");
    write("binary.csv", QByteArray("\x7f" "ELF\x02\x01\x01\0\0\0\0\0\xff\xfe\0\0\x01", 18));
    const auto call = run(arguments);
    QVERIFY2(call.code == 1, call.text().constData());
    QVERIFY2(call.err.contains(says.toUtf8()), call.text().constData());
    QCOMPARE(call.err.trimmed().count('\n'), 0);
    QVERIFY(!QFileInfo::exists(file("x.netloom")));
}

void TstCli::types()
{
    const auto list = run({"types", "--kind", "layer", "--json"}).json()["types"].toArray();
    QSet<QString> names;
    for (const auto &part : list) {
        QCOMPARE(part.toObject()["kind"].toString(), QString("layer"));
        names.insert(part.toObject()["type"].toString());
    }
    for (const char *type : {"input", "dense", "activation", "dropout", "flatten", "concatenate", "add"}) QVERIFY2(names.contains(type), type);
    const auto all = run({"types", "--json"}).json()["types"].toArray();
    QVERIFY(all.size() > list.size());
    for (const auto &part : all) {
        const auto o = part.toObject();
        for (const char *key : {"kind", "type", "title", "doc", "fields"}) QVERIFY2(o.contains(key), qPrintable(o["type"].toString()));
        for (const auto &field : o["fields"].toArray())
            for (const char *key : {"key", "kind", "default", "min", "max", "choices"}) QVERIFY2(field.toObject().contains(key), qPrintable(o["type"].toString()));
    }
    RAN(run({"types"}));
}

void TstCli::examplesOpen()
{
    const auto list = run({"examples", "--json"}).json()["examples"].toArray();
    QVERIFY(list.size() >= 3);
    for (const auto &entry : list) {
        const auto name = entry.toObject()["name"].toString();
        QVERIFY(!entry.toObject()["title"].toString().isEmpty() && !entry.toObject()["text"].toString().isEmpty());
        const auto open = run({"open-example", name, "-o", name + ".x.netloom"});
        RAN(open);
        const auto call = run({"train", name + ".x.netloom", "--epochs", "1", "--json"});
        RAN(call);
        QCOMPARE(call.lines().size(), 2);
    }
}

void TstCli::sheetBreakParameters()
{
    RAN(run({"open-example", "sheet-break", "-o", "sheet.netloom"}));
    const auto json = run({"summary", "sheet.netloom", "--json"}).json();
    QCOMPARE(json["parameters"].toInt(), 2785);
    QCOMPARE(json["trainable"].toInt(), 2785);
    QVERIFY(json["memory_bytes"].toInt() > 0);
    QVERIFY(json["findings"].isArray());
    QJsonObject dense;
    for (const auto &layer : json["layers"].toArray())
        if (layer.toObject()["name"] == "dense") dense = layer.toObject();
    QCOMPARE(dense["parameters"].toInt(), 2240);
    QCOMPARE(dense["output"].toArray(), QJsonArray{32});
}

void TstCli::dataJson()
{
    write("semi.csv", "name;size;when;n\nx;1,5;2020-01-02;1\ny;2,5;2020-01-03;2\nx;;2020-01-04;3\nz;oops;2020-01-05;4\n");
    const auto json = run({"data", "semi.csv", "--json"}).json();
    QCOMPARE(json["rows"].toInt(), 4);
    QCOMPARE(json["dialect"].toObject()["delimiter"].toString(), QString(";"));
    QCOMPARE(json["dialect"].toObject()["header"].toBool(), true);
    QCOMPARE(json["columns"].toArray().size(), 4);
    for (const auto &column : json["columns"].toArray())
        for (const char *key : {"name", "type", "missing", "distinct", "min", "max", "mean"}) QVERIFY2(column.toObject().contains(key), key);
    QVERIFY(json["bad_cells"].isArray());
    RAN(run({"data", "semi.csv"}));
    const auto two = run({"data", "semi.csv", "semi.csv", "--json"}).json();
    QCOMPARE(two["rows"].toInt(), 8);
    QCOMPARE(two["columns"].toArray().last().toObject()["name"].toString(), QString("file"));
}

void TstCli::generateSame()
{
    const auto a = run({"generate", "xor", "--rows", "50", "--seed", "5"}), b = run({"generate", "xor", "--rows", "50", "--seed", "5"});
    RAN(a);
    QCOMPARE(a.out, b.out);
    QCOMPARE(a.out.count('\n'), 51);
    QVERIFY(a.out != run({"generate", "xor", "--rows", "50", "--seed", "6"}).out);
    QVERIFY(!a.out.contains(';'));
    const auto json = run({"generate", "xor", "--rows", "50", "-o", "xor.csv", "--json"}).json();
    QCOMPARE(json["rows"].toInt(), 50);
}

void TstCli::wholeWay()
{
    const auto made = run({"new", "--data", "spirals.csv", "--target", run({"generate", "spirals", "--json"}).json()["target"].toString(), "--layers",
                           "dense 16 tanh; dense 16 tanh; dense 1 sigmoid", "--optimizer", "adam learning_rate=0.02", "--seed", "4", "-o", "s.netloom", "--json"});
    RAN(made);
    QCOMPARE(made.json()["parameters"].toInt(), 3 * 16 + 17 * 16 + 17);
    const auto train = run({"train", "s.netloom", "--epochs", "100", "--json"});
    RAN(train);
    const auto lines = train.lines();
    QCOMPARE(lines.size(), 101);
    for (const char *key : {"epoch", "loss", "accuracy", "precision", "recall", "f1", "fpr", "roc_auc", "val_loss", "val_accuracy", "val_f1", "seconds", "samples_per_second"})
        QVERIFY2(lines[0].contains(key), key);
    QVERIFY(lines[99]["loss"].toDouble() < lines[0]["loss"].toDouble());
    const auto done = lines.last();
    QCOMPARE(done["done"].toBool(), true);
    QCOMPARE(done["stopped"].toString(), QString("epochs"));
    QCOMPARE(done["epochs"].toInt(), 100);
    QCOMPARE(done["weights_sha256"].toString().size(), 64);
    const auto evaluated = run({"evaluate", "s.netloom", "--json"}).json();
    for (const char *key : {"split", "rows", "loss", "accuracy", "threshold", "confusion", "classes", "roc", "pr"}) QVERIFY2(evaluated.contains(key), key);
    QVERIFY(std::abs(evaluated["loss"].toDouble() - lines[99]["val_loss"].toDouble()) < 1e-9);
    QCOMPARE(evaluated["confusion"].toArray().size(), 2);
    double cells = 0;
    for (const auto &row : evaluated["confusion"].toArray())
        for (const auto &cell : row.toArray()) cells += cell.toDouble();
    QCOMPARE(cells, evaluated["rows"].toDouble());
    const auto all = run({"evaluate", "s.netloom", "--threshold", "1", "--split", "test", "--json"}).json();
    QCOMPARE(all["recall"].toDouble(-1), 0.0); // nothing lies above 1
    RAN(run({"evaluate", "s.netloom", "--data", "spirals.csv"}));
    RAN(run({"predict", "s.netloom", "--data", "spirals.csv", "-o", "p.csv"}));
    QFile predictions(file("p.csv"));
    QVERIFY(predictions.open(QIODevice::ReadOnly));
    const auto rows = predictions.readAll().split('\n');
    QCOMPARE(rows[0], QByteArray("row,prediction,probability"));
    QCOMPARE(rows.size(), 302); // header and the empty rest
    QVERIFY(rows[300].startsWith("299,"));
    RAN(run({"predict", "s.netloom", "--data", "spirals.csv", "-o", "p.npy"}));
    QCOMPARE(QFileInfo(file("p.npy")).size() % 64, qint64(300 * 4 % 64));
    write("flower.csv", "petal_width,petal_length,sepal_width,sepal_length\n0.2,1.4,3.5,5.1\n2.0,6.0,3.0,7.0\n"); // other order, no target
    const auto flower = run({"predict", "iris.netloom", "--data", "flower.csv", "-o", "f.csv"});
    RAN(flower);
    QFile f(file("f.csv"));
    QVERIFY(f.open(QIODevice::ReadOnly));
    QCOMPARE(f.readLine().trimmed(), QByteArray("row,prediction,p_setosa,p_versicolor,p_virginica"));
}

void TstCli::sixAndSix()
{
    const auto twelve = trained("iris.netloom", "twelve.netloom", {"--epochs", "12"});
    const auto six = trained("iris.netloom", "six.netloom", {"--epochs", "6"});
    const auto again = trained("six.netloom", "again.netloom", {"--epochs", "6"});
    QVERIFY(twelve["weights_sha256"].toString().size() == 64);
    QVERIFY(six["weights_sha256"] != twelve["weights_sha256"]);
    QCOMPARE(again["weights_sha256"], twelve["weights_sha256"]);
    QCOMPARE(run({"train", "again.netloom", "--epochs", "1", "--json"}).lines().first()["epoch"].toInt(), 13);
}

void TstCli::zeroEpochs()
{
    const auto before = run({"summary", "iris.netloom", "--json"}).json()["weights_sha256"];
    QCOMPARE(trained("iris.netloom", "zero.netloom", {"--epochs", "0"})["weights_sha256"], before);
    QFile b(file("zero.netloom"));
    QVERIFY(b.open(QIODevice::ReadOnly));
    const auto bytes = b.readAll();
    trained("zero.netloom", "zero2.netloom", {"--epochs", "0"});
    QFile c(file("zero2.netloom"));
    QVERIFY(c.open(QIODevice::ReadOnly));
    QVERIFY(c.readAll() == bytes);
}

void TstCli::threads()
{
    const auto one = trained("iris.netloom", "t1.netloom", {"--epochs", "5", "--threads", "1"})["weights_sha256"];
    QVERIFY(!one.toString().isEmpty());
    QCOMPARE(trained("iris.netloom", "t2.netloom", {"--epochs", "5", "--threads", "2"})["weights_sha256"], one);
    QCOMPARE(trained("iris.netloom", "t7.netloom", {"--epochs", "5", "--threads", "7"})["weights_sha256"], one);
}

void TstCli::seedsDiffer()
{
    const auto a = trained("iris.netloom", "a.netloom", {"--epochs", "2", "--seed", "1"})["weights_sha256"];
    QCOMPARE(trained("iris.netloom", "a.netloom", {"--epochs", "2", "--seed", "1"})["weights_sha256"], a);
    QVERIFY(trained("iris.netloom", "a.netloom", {"--epochs", "2", "--seed", "2"})["weights_sha256"] != a);
}

void TstCli::prepareFiles()
{
    for (const char *part : {"train", "val", "test"}) {
        const auto call = run({"prepare", "iris.netloom", "--split", part, "-o", QString(part) + ".csv", "--json"});
        RAN(call);
        const auto rows = call.json()["rows"].toInt();
        QCOMPARE(rows, part == QByteArray("train") ? 96 : part == QByteArray("val") ? 24 : 30);
        QFile csv(file((QByteArray(part) + ".csv").constData()));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readLine().trimmed(), QByteArray("row,weight,sepal_length,sepal_width,petal_length,petal_width,species"));
        QCOMPARE(csv.readAll().count('\n'), rows);
    }
    RAN(run({"prepare", "iris.netloom", "-o", "train.npz"}));
    QFile npz(file("train.npz"));
    QVERIFY(npz.open(QIODevice::ReadOnly));
    const auto bytes = npz.readAll();
    QVERIFY(bytes.startsWith("PK"));
    for (const char *name : {"x.npy", "y.npy", "row.npy", "weight.npy", "'shape': (96, 4)", "'shape': (96,)"}) QVERIFY2(bytes.contains(name), name);
}

void TstCli::noShuffle()
{
    const auto fixed = trained("iris.netloom", "n.netloom", {"--epochs", "3", "--no-shuffle"})["weights_sha256"];
    QCOMPARE(trained("iris.netloom", "n.netloom", {"--epochs", "3", "--no-shuffle", "--seed", "9"})["weights_sha256"], fixed);
    QVERIFY(trained("iris.netloom", "n.netloom", {"--epochs", "3"})["weights_sha256"] != fixed);
}

void TstCli::setAndUntil()
{
    const auto done = trained("iris.netloom", "u.netloom", {"--epochs", "200", "--until", "val_accuracy>=0.5"});
    QCOMPARE(done["stopped"].toString(), QString("until"));
    QVERIFY(done["epochs"].toInt() < 200);
    trained("iris.netloom", "w.netloom", {"--epochs", "1", "--set", "dense.units=7", "--set", "optimizer.learning_rate=0.5", "--set", "training.batch_size=10"});
    const auto summary = run({"summary", "w.netloom", "--json"}).json();
    QCOMPARE(summary["parameters"].toInt(), 5 * 7 + 8 * 16 + 17 * 3);
    QVERIFY(trained("w.netloom", "w2.netloom", {"--epochs", "1"})["steps"].toInt() == 10);
}

void TstCli::diverged()
{
    RAN(run({"new", "--data", "spirals.csv", "--target", run({"generate", "spirals", "--json"}).json()["target"].toString(), "--layers",
             "dense 8 relu; dense 8 relu; dense 1", "--loss", "mse", "--optimizer", "sgd learning_rate=1e10", "-o", "d.netloom"}));
    const auto call = run({"train", "d.netloom", "--epochs", "30", "--json"});
    QVERIFY2(call.code == 3, call.text().constData());
    const auto done = call.lines().last();
    QCOMPARE(done["stopped"].toString(), QString("diverged"));
    QVERIFY(done["diverged"].toObject().contains("step") && !done["diverged"].toObject()["node"].toString().isEmpty());
    RAN(run({"summary", "d.netloom"}));
}

void TstCli::interrupt()
{
    RAN(run({"open-example", "spirals", "-o", "i.netloom"}));
    QProcess process;
    process.setWorkingDirectory(dir_.path());
    process.start(QStringLiteral(NETLOOM_CLI_PATH), {"train", "i.netloom", "--epochs", "100000", "--json"});
    QVERIFY(process.waitForReadyRead(60000));
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const auto lines = process.readAllStandardOutput().trimmed().split('\n');
    const auto done = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(done["stopped"].toString(), QString("user"));
    const auto summary = run({"summary", "i.netloom", "--json"}).json();
    QCOMPARE(summary["weights_sha256"], done["weights_sha256"]); // what was trained is saved
    QCOMPARE(summary["epochs"].toInt(), done["epochs"].toInt());
}

void TstCli::badTargets()
{
    for (const char *target : {"/dev/null", "/dev/full", ".", "missing/p.netloom"}) {
        const auto call = run({"train", "iris.netloom", "--epochs", "1", "-o", target});
        QVERIFY2(call.code == 1, call.text().constData());
        QCOMPARE(call.err.trimmed().count('\n'), 0);
    }
    QVERIFY(QFileInfo::exists("/dev/null") && !QFileInfo("/dev/null").isFile());
}

void TstCli::autoencoder()
{
    RAN(run({"new", "--data", "spirals.csv", "--target", "@input", "--layers", "dense 3 tanh; dense 3", "-o", "ae.netloom"}));
    const auto lines = run({"train", "ae.netloom", "--epochs", "3", "--json"}).lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains("mse") || lines[0].contains("rmse"));
}

void TstCli::sharedData_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QStringList>("create");
    QTest::addColumn<QStringList>("train");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("least");
    QTest::newRow("mammography") << "mammography.csv" << QStringList{"--target", "7", "--class-weights", "balanced", "--layers", "dense 32 relu; dense 16 relu; dense 1 sigmoid"}
                                 << QStringList{"--epochs", "30"} << "val_roc_auc" << 0.95;
    QTest::newRow("iris") << "iris.csv" << QStringList{"--target", "5"} << QStringList{} << "val_accuracy" << 0.93;
    QTest::newRow("wheat") << "wheat-seeds.csv" << QStringList{"--target", "8"} << QStringList{} << "val_accuracy" << 0.86;
    QTest::newRow("bank marketing") << "bank-marketing-10k.csv" << QStringList{"--target", "y"} << QStringList{} << "val_roc_auc" << 0.92;
    QTest::newRow("credit card applications") << "credit-card-applications.csv" << QStringList{"--target", "Class"} << QStringList{} << "val_roc_auc" << 0.90;
    QTest::newRow("housing") << "housing.csv" << QStringList{"--target", "14"} << QStringList{} << "val_r2" << 0.79;
    QTest::newRow("abalone") << "abalone.csv" << QStringList{"--target", "9"} << QStringList{} << "val_r2" << 0.5;
}

void TstCli::sharedData()
{
    QFETCH(QString, data);
    QFETCH(QStringList, create);
    QFETCH(QStringList, train);
    QFETCH(QString, metric);
    QFETCH(double, least);
    const auto path = sharedPath("data/tabular/" + data);
    NETLOOM_NEED_SHARED("data/tabular/mammography.csv");
    QList<double> values;
    for (int seed = 0; seed <= 5; ++seed) {
        RAN(run(QStringList{"new", "--data", path, "-o", "q.netloom", "--seed", QString::number(seed)} + create));
        const auto call = run(QStringList{"train", "q.netloom", "--json"} + train);
        RAN(call);
        const auto lines = call.lines();
        values.append(lines[lines.size() - 2][metric].toDouble());
    }
    for (const int first : {0, 1}) { // the first five and the last five
        auto five = values.mid(first, 5);
        std::sort(five.begin(), five.end());
        qInfo("%s, seeds %d to %d: %s median %.4f of %.4f … %.4f", qPrintable(data), first, first + 4, qPrintable(metric), five[2], five.first(), five.last());
        QVERIFY(five[2] >= least);
    }
}

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
