// The advisor from the command line: scenes with the checks that must fire, and no other error; ignored findings and limits in a project file.
#include "io/project.h"
#include "support/cli_call.h"
#include "support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

using namespace netloom;

class TestAdvice : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void scenes_data();
    void scenes();
    void realTablesHaveNoErrors_data();
    void realTablesHaveNoErrors();
    void examplesHaveNoErrors();
    void ignoredAndThresholds();
    void humanText();
    void everyCheckIsListed();
    void missingData();

private:
    Call run(const QStringList &arguments) const { return callCli(dir_.path(), arguments); }
    QJsonArray findings(const QString &project) const { return run({"summary", project, "--json"}).json()["findings"].toArray(); }
    static QByteArray told(const QJsonArray &list)
    {
        QByteArray text;
        for (const auto &f : list) text += (f.toObject()["id"].toString() + ' ' + f.toObject()["severity"].toString() + ' ' + f.toObject()["text"].toString() + '\n').toUtf8();
        return text;
    }
    QTemporaryDir dir_;
};

void TestAdvice::initTestCase()
{
    RAN(run({"generate", "sheet_break", "-o", "sheet.csv"}));
    RAN(run({"generate", "moons", "--rows", "2600", "-o", "moons.csv"}));
}

void TestAdvice::scenes_data()
{
    QTest::addColumn<QStringList>("project");
    QTest::addColumn<QStringList>("fires");
    const QString paper = QStringLiteral("dense 32 relu; dense 16 relu; dense 1 sigmoid");
    const QStringList sheet{"--data", "sheet.csv", "--target", "SheetBreak", "--split", "random:.64,.16,.2"};
    const QStringList moons{"--data", "moons.csv", "--target", "label"};
    QTest::newRow("rare event, accuracy watched") << sheet + QStringList{"--layers", paper, "--metrics", "accuracy"} << QStringList{"ADV-098", "ADV-099", "ADV-113"};
    QTest::newRow("rare event, class weights") << sheet + QStringList{"--layers", paper, "--class-weights", "balanced"} << QStringList{"ADV-103"};
    QTest::newRow("rare event, made-up rows") << sheet + QStringList{"--layers", paper, "--step", "smote"} << QStringList{"ADV-106"};
    QTest::newRow("selu with Glorot weights and dropout") << moons + QStringList{"--layers", "dense 16 selu; dropout 0.2; dense 16 selu; dropout 0.2; dense 1 sigmoid"} << QStringList{"ADV-060", "ADV-061"};
    QTest::newRow("five sigmoid layers") << moons + QStringList{"--layers", "dense 8 sigmoid; dense 8 sigmoid; dense 8 sigmoid; dense 8 sigmoid; dense 8 sigmoid; dense 1 sigmoid"} << QStringList{"ADV-058"};
    QTest::newRow("learning rate of 3") << moons + QStringList{"--layers", "dense 30 sigmoid; dense 1 sigmoid", "--optimizer", "sgd learning_rate=3"} << QStringList{"ADV-123"};
    QTest::newRow("summed gradients, N(0,1) weights, no scaler")
        << sheet + QStringList{"--scale", "none", "--layers", "dense 50 sigmoid kernel_initializer=random_normal(stddev=1); dense 1 sigmoid", "--optimizer", "sgd", "--loss", "binary_crossentropy(reduction=sum)"}
        << QStringList{"ADV-065", "ADV-120"};
}

void TestAdvice::scenes()
{
    QFETCH(QStringList, project);
    QFETCH(QStringList, fires);
    RAN(run(QStringList{"new"} + project + QStringList{"--seed", "1", "-o", "p.netloom"}));
    const QJsonArray list = findings("p.netloom");
    QSet<QString> seen;
    for (const auto &f : list) {
        seen.insert(f.toObject()["id"].toString());
        QVERIFY2(f.toObject()["severity"].toString() != "error" || fires.contains(f.toObject()["id"].toString()), told(list).constData());
    }
    for (const QString &id : fires) QVERIFY2(seen.contains(id), (id.toUtf8() + "\n" + told(list)).constData());
}

void TestAdvice::realTablesHaveNoErrors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("target");
    QTest::newRow("iris") << "iris.csv" << "5";
    QTest::newRow("wheat seeds") << "wheat-seeds.csv" << "8";
    QTest::newRow("abalone") << "abalone.csv" << "9";
    QTest::newRow("housing") << "housing.csv" << "14";
    QTest::newRow("bank marketing") << "bank-marketing-10k.csv" << "y";
}

/// What the assistant makes of a table by itself is no mistake.
void TestAdvice::realTablesHaveNoErrors()
{
    QFETCH(QString, file);
    QFETCH(QString, target);
    NETLOOM_NEED_SHARED("data/tabular/iris.csv");
    const QString path = QFileInfo(sharedPath(QStringLiteral("data/tabular/") + file)).absoluteFilePath();
    RAN(run({"new", "--data", path, "--target", target, "--seed", "1", "-o", "r.netloom"}));
    const QJsonArray list = findings("r.netloom");
    for (const auto &f : list) QVERIFY2(f.toObject()["severity"].toString() != "error", told(list).constData());
    qInfo("%s", told(list).constData());
}

void TestAdvice::examplesHaveNoErrors()
{
    for (const Example &example : examples()) {
        RAN(run({"open-example", QString::fromStdString(example.name), "-o", "e.netloom"}));
        const QJsonArray list = findings("e.netloom");
        for (const auto &f : list) QVERIFY2(f.toObject()["severity"].toString() != "error", (example.name + "\n").append(told(list)).c_str());
    }
}

void TestAdvice::ignoredAndThresholds()
{
    RAN(run({"new", "--data", "moons.csv", "--target", "label", "--seed", "1", "--epochs", "20", "--layers", "dense 8 tanh; dense 1 sigmoid", "-o", "i.netloom"}));
    const std::string path = dir_.filePath("i.netloom").toStdString();
    auto project = loadProject(path);
    QVERIFY(project.ok());
    project->advisor.ignored = {{"ADV-059", "layer dense", "as in the book"}};
    project->advisor.thresholds = {{"trial_epochs", 50.0}};
    QVERIFY(saveProject(*project, path).ok());
    const auto again = loadProject(path);
    QVERIFY(again.ok());
    QVERIFY(again->advisor == project->advisor);
    bool ignored = false, trial = false;
    const QJsonArray list = findings("i.netloom");
    for (const auto &f : list) {
        if (f.toObject()["id"] == "ADV-059") ignored = f.toObject()["ignored"] == "as in the book";
        if (f.toObject()["id"] == "ADV-145") trial = f.toObject()["fix"].toArray().size() == 1;
    }
    QVERIFY2(ignored && trial, told(list).constData());
    const Call text = run({"summary", "i.netloom"});
    QVERIFY2(text.out.contains("ignored: ") && text.out.contains("as in the book") && text.out.contains("threshold: trial_epochs = 50"), text.text().constData());
}

void TestAdvice::humanText()
{
    RAN(run({"new", "--data", "moons.csv", "--target", "label", "--seed", "1", "--layers", "dense 8 relu; dropout 0.8; dense 1 sigmoid", "-o", "h.netloom"}));
    const Call text = run({"summary", "h.netloom"});
    RAN(text);
    QVERIFY2(text.out.contains("warning: dropout: Dropout regularises most at 0.5; above that it only loses capacity. [ADV-078]"), text.text().constData());
    QVERIFY2(text.out.contains("  fix: Set 0.5"), text.text().constData());
}

void TestAdvice::everyCheckIsListed()
{
    const Call call = run({"types", "--kind", "check", "--json"});
    RAN(call);
    const QJsonArray types = call.json()["types"].toArray();
    QVERIFY2(types.size() >= 90, QByteArray::number(types.size()).constData());
    for (const auto &t : types) {
        QVERIFY(t.toObject()["type"].toString().startsWith("ADV-"));
        QVERIFY(!t.toObject()["doc"].toString().isEmpty() && !t.toObject()["title"].toString().isEmpty());
    }
    RAN(run({"types", "--kind", "check"}));
    RAN(run({"types", "--kind", "check", "--format", "markdown"}));
}

/// Without its data file the network is still looked at, and the summary says so.
void TestAdvice::missingData()
{
    RAN(run({"generate", "moons", "--rows", "300", "-o", "gone.csv"}));
    RAN(run({"new", "--data", "gone.csv", "--target", "label", "--seed", "1", "--no-embed", "--layers", "dense 8 relu; dropout 0.8; dense 1 sigmoid", "-o", "g.netloom"}));
    QVERIFY(QFile::remove(dir_.filePath("gone.csv")));
    const Call call = run({"summary", "g.netloom", "--json"});
    RAN(call);
    const QJsonArray list = call.json()["findings"].toArray();
    QVERIFY2(told(list).contains("ADV-078"), told(list).constData());
    QVERIFY2(!call.json()["notes"].toArray().isEmpty(), call.text().constData());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
