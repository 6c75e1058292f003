#include "support/cli_call.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

/// Nothing a user has is overwritten by mistake, and mistakes are told before the work.
class TstOutputs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void inputsStay_data();
    void inputsStay();
    void projectsAreReplaced();
    void targetsBeforeTraining_data();
    void targetsBeforeTraining();
    void emptyName_data();
    void emptyName();
    void pipe();
    void zeroEpochs();
    void memory();
    void memoryRefused();
    void smallBatch();
    void sharedLayers();
    void messages_data();
    void messages();
    void manyLayers();

private:
    Call run(const QStringList &arguments) const { return callCli(dir_->path(), arguments); }
    QByteArray bytes(const QString &name) const
    {
        QFile f(dir_->filePath(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile f(dir_->filePath(name));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(text);
    }
    std::unique_ptr<QTemporaryDir> dir_;
};

static QByteArray table(int rows)
{
    QByteArray text("a,b,y\n");
    for (int i = 0; i < rows; ++i) text += QByteArray::number(i * 7 % 13) + ',' + QByteArray::number(i * 3.5) + ',' + (i % 2 ? "yes\n" : "no\n");
    return text;
}

void TstOutputs::init()
{
    dir_ = std::make_unique<QTemporaryDir>();
    write("v.csv", table(80));
    write("net.txt", "dense 4 relu; dense 1 sigmoid");
    QVERIFY(QFile::link(dir_->filePath("v.csv"), dir_->filePath("link.csv")));
    RAN(run({"new", "--data", "v.csv", "--target", "y", "--layers", "dense 4 relu; dense 1 sigmoid", "--epochs", "2", "-o", "p.netloom"}));
}

void TstOutputs::inputsStay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("victim");
    const QStringList fresh{"new", "--data", "v.csv", "--target", "y"};
    QTest::newRow("new") << fresh + QStringList{"-o", "v.csv"} << "v.csv";
    QTest::newRow("new, other spelling") << fresh + QStringList{"-o", "./../" + QStringLiteral("DIR") + "/v.csv"} << "v.csv";
    QTest::newRow("new, link") << fresh + QStringList{"-o", "link.csv"} << "v.csv";
    QTest::newRow("new, network") << fresh + QStringList{"--layers", "@net.txt", "-o", "net.txt"} << "net.txt";
    QTest::newRow("new, other file") << QStringList{"new", "--data", "link.csv", "--target", "y", "-o", "net.txt"} << "net.txt";
    QTest::newRow("example") << QStringList{"open-example", "iris", "-o", "v.csv"} << "v.csv";
    QTest::newRow("predict") << QStringList{"predict", "p.netloom", "--data", "v.csv", "-o", "v.csv"} << "v.csv";
    QTest::newRow("predict, link") << QStringList{"predict", "p.netloom", "--data", "v.csv", "-o", "link.csv"} << "v.csv";
    QTest::newRow("prepare") << QStringList{"prepare", "p.netloom", "-o", "v.csv"} << "v.csv";
    QTest::newRow("train") << QStringList{"train", "p.netloom", "-o", "v.csv"} << "v.csv";
}

void TstOutputs::inputsStay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, victim);
    arguments.replaceInStrings("DIR", QDir(dir_->path()).dirName());
    const auto before = bytes(victim);
    QVERIFY(!before.isEmpty());
    const auto call = run(arguments);
    QVERIFY2(call.code == 1, call.text().constData());
    QCOMPARE(call.err.count('\n'), 1);
    QVERIFY2(call.err.contains("would be lost") && call.err.contains("Choose another name"), call.err.constData());
    QVERIFY(bytes(victim) == before);
    QVERIFY(call.out.isEmpty());
}

void TstOutputs::projectsAreReplaced()
{
    RAN(run({"open-example", "iris", "-o", "p.netloom"}));
    RAN(run({"new", "--data", "v.csv", "--target", "y", "-o", "p.netloom"}));
    write("empty.netloom", ""); // as mktemp leaves it
    RAN(run({"new", "--data", "v.csv", "--target", "y", "-o", "empty.netloom"}));
    write("cut.netloom", bytes("p.netloom").left(900)); // a damaged project may be made anew
    RAN(run({"new", "--data", "v.csv", "--target", "y", "-o", "cut.netloom"}));
    RAN(run({"train", "p.netloom", "--epochs", "1", "-o", "empty.netloom"}));
}

void TstOutputs::targetsBeforeTraining_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("says");
    QTest::newRow("device") << "/dev/null" << "device";
    QTest::newRow("folder") << "." << "folder";
    QTest::newRow("missing folder") << "missing/p.netloom" << "missing";
    QTest::newRow("no place for files") << "/proc/p.netloom" << "“/proc";
    if (::geteuid() == 0) return; // root may write anywhere else
    QTest::newRow("unwritable") << "locked/p.netloom" << "may not write";
    QTest::newRow("write-protected") << "fixed.netloom" << "write-protected";
}

void TstOutputs::targetsBeforeTraining()
{
    QFETCH(QString, target);
    QFETCH(QString, says);
    QVERIFY(QDir(dir_->path()).mkdir("locked"));
    write("fixed.netloom", bytes("p.netloom"));
    ::chmod(dir_->filePath("locked").toLocal8Bit().constData(), 0500);
    ::chmod(dir_->filePath("fixed.netloom").toLocal8Bit().constData(), 0400);
    const auto call = run({"train", "p.netloom", "-o", target});
    ::chmod(dir_->filePath("locked").toLocal8Bit().constData(), 0700);
    QVERIFY2(call.code == 1, call.text().constData());
    QVERIFY2(call.err.contains(says.toUtf8()), call.err.constData());
    QCOMPARE(call.err.count('\n'), 1);
    QVERIFY2(call.out.isEmpty(), "an epoch was trained before the target was looked at");
}

void TstOutputs::emptyName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("train") << QStringList{"train", "p.netloom"};
    QTest::newRow("new") << QStringList{"new", "--data", "v.csv", "--target", "y"};
    QTest::newRow("open-example") << QStringList{"open-example", "iris"};
    QTest::newRow("generate") << QStringList{"generate", "xor"};
    QTest::newRow("predict") << QStringList{"predict", "p.netloom", "--data", "v.csv"};
}

void TstOutputs::emptyName()
{
    QFETCH(QStringList, arguments);
    const auto before = bytes("p.netloom");
    const auto call = run(arguments + QStringList{"-o", ""});
    QVERIFY2(call.code == 2, call.text().constData());
    QVERIFY2(call.err.contains("empty"), call.err.constData());
    QVERIFY(call.out.isEmpty());
    QVERIFY(bytes("p.netloom") == before);
}

void TstOutputs::pipe()
{
    const auto path = dir_->filePath("pipe.csv");
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    for (const auto &arguments : {QStringList{"data", "pipe.csv"}, QStringList{"generate", "xor", "-o", "pipe.csv"}}) {
        const auto call = run(arguments);
        QVERIFY2(call.code == 1, call.text().constData());
        QVERIFY2(call.err.contains("pipe, not a file") && !call.err.contains("device"), call.err.constData());
    }
}

void TstOutputs::zeroEpochs()
{
    for (int round = 0; round < 2; ++round) { // as made, and trained
        const auto before = bytes("p.netloom");
        const auto call = run({"train", "p.netloom", "--epochs", "0", "--json"});
        RAN(call);
        QCOMPARE(call.json()["weights_sha256"].toString().size(), 64);
        QVERIFY(bytes("p.netloom") == before);
        RAN(run({"train", "p.netloom", "--epochs", "0", "-o", "copy.netloom"}));
        QVERIFY(bytes("copy.netloom") == before);
        RAN(run({"train", "p.netloom", "--epochs", "2"}));
        QVERIFY(bytes("p.netloom") != before);
    }
}

void TstOutputs::memory()
{
    const auto call = run({"new", "--data", "v.csv", "--target", "y", "--layers", "dense 1048576; dense 100000; dense 1 sigmoid", "-o", "big.netloom"});
    QVERIFY2(call.code == 1, call.text().constData());
    QVERIFY2(call.err.contains("memory") && call.err.contains("104860 million"), call.err.constData());
    QCOMPARE(call.err.count('\n'), 1);
    QVERIFY(!QFileInfo::exists(dir_->filePath("big.netloom")));
}

void TstOutputs::memoryRefused()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need more address space than this test gives");
#endif
    // Seems to fit by what the machine has free, and is refused all the same while it is allocated.
    QProcess shell;
    shell.setWorkingDirectory(dir_->path());
    shell.start("/bin/sh", {"-c", "ulimit -v 2000000; exec \"$0\" new --data v.csv --target y --layers 'dense 20000; dense 8000; dense 1 sigmoid' -o big.netloom",
                            QStringLiteral(NETLOOM_CLI_PATH)});
    QVERIFY(shell.waitForFinished(120000));
    const auto text = shell.readAllStandardError();
    QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 1, text.constData());
    QVERIFY2(text.contains("memory") && text.count('\n') == 1, text.constData());
    QVERIFY(!QFileInfo::exists(dir_->filePath("big.netloom")));
}

void TstOutputs::smallBatch()
{
    write("small.csv", table(20));
    const QStringList fresh{"new", "--data", "small.csv", "--target", "y", "-o", "s.netloom", "--json"};
    const auto call = run(fresh);
    RAN(call);
    QVERIFY2(call.out.contains("batch size is 12 instead of 32"), call.out.constData());
    const auto done = run({"train", "s.netloom", "--epochs", "3", "--json"});
    RAN(done);
    QCOMPARE(done.lines().last()["steps"].toInt(), 3);
    const auto wished = run(fresh + QStringList{"--batch", "13"}); // a wish is not bent
    QVERIFY2(wished.code == 1 && wished.err.contains("batch size 13"), wished.text().constData());
}

void TstOutputs::sharedLayers()
{
    RAN(run({"new", "--data", "v.csv", "--target", "y", "-o", "shared.netloom", "--layers",
             "h = dense 2 relu; g = @h (h); dense 1 sigmoid"}));
    const auto json = run({"summary", "shared.netloom", "--json"}).json();
    int sum = 0, marked = 0;
    for (const auto &layer : json["layers"].toArray()) {
        sum += layer.toObject()["parameters"].toInt();
        if (layer.toObject()["shared_with"] == "h") ++marked;
    }
    QCOMPARE(sum, 6 + 3);
    QCOMPARE(json["parameters"].toInt(), sum);
    QCOMPARE(marked, 1);
    QVERIFY(run({"summary", "shared.netloom"}).out.contains("0 (shares h)"));
}

void TstOutputs::messages_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("says");
    QTest::newRow("circle") << "a = dense 2 (b); b = dense 2 (a)" << "circle: a → b → a";
    QTest::newRow("itself") << "a = dense 2 (a)" << "circle: a → a";
    QTest::newRow("circle with an output") << "a = dense 2 (b); b = dense 2 (a); dense 1 sigmoid (b)" << "circle: a → b → a";
    QTest::newRow("no names yet") << "dense 1 sigmoid (x)" << "Names: input.";
    QTest::newRow("names") << "h = dense 2 relu; dense 1 sigmoid (x)" << "Names: input, h.";
}

void TstOutputs::messages()
{
    QFETCH(QString, network);
    QFETCH(QString, says);
    const auto call = run({"new", "--data", "v.csv", "--target", "y", "-o", "m.netloom", "--layers", network});
    QVERIFY2(call.code == 1, call.text().constData());
    QVERIFY2(call.err.contains(says.toUtf8()), call.err.constData());
    QCOMPARE(call.err.count('\n'), 1);
    RAN(run({"new", "--data", "v.csv", "--target", "y", "-o", "m.netloom", "--layers", "dense 1 sigmoid (input)"}));
}

void TstOutputs::manyLayers()
{
    QStringList layers;
    for (int i = 0; i < 1000; ++i) layers += "dense 2 relu";
    RAN(run({"new", "--data", "v.csv", "--target", "y", "-o", "deep.netloom", "--layers", layers.join("; ") + "; dense 1 sigmoid"}));
    const auto json = run({"summary", "deep.netloom", "--json"}).json();
    QCOMPARE(json["parameters"].toInt(), 6 * 1000 + 3);
    QCOMPARE(json["layers"].toArray().last().toObject()["name"].toString(), QString("dense_1000"));
}

QTEST_GUILESS_MAIN(TstOutputs)
#include "tst_outputs.moc"
