#include "core/build_info.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <string>

namespace {

const QString libraries = QStringLiteral(NETLOOM_BINARY_DIR "/lib/netloom");

QStringList engines()
{
    QStringList found;
    QDirIterator it(libraries, {"libnetloom_engine.so"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) found << it.next();
    found.sort();
    return found;
}

/// Values of one kind of entry in a binary's dynamic section: NEEDED, SONAME, RUNPATH.
QStringList dynamicEntries(const QString &file, const QString &kind)
{
    QProcess readelf;
    readelf.start("readelf", {"-dW", file});
    if (!readelf.waitForFinished() || readelf.exitCode() != 0) return {"readelf failed on " + file};
    QStringList values;
    const QRegularExpression entry("\\(" + kind + "\\).*\\[(.*)\\]");
    const QStringList lines = QString::fromUtf8(readelf.readAllStandardOutput()).split('\n');
    for (const QString &line : lines)
        if (const auto match = entry.match(line); match.hasMatch()) values << match.captured(1);
    return values;
}

QString levelUnder(const QString &tunables)
{
    QProcess self;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("GLIBC_TUNABLES", tunables);
    self.setProcessEnvironment(environment);
    self.start(QCoreApplication::applicationFilePath(), {"--print-level"});
    return self.waitForFinished() ? QString::fromUtf8(self.readAllStandardOutput()) : "did not run";
}

} // namespace

/// What the binaries link, where they look for it, and which copy of the engine the loader takes.
class Linkage : public QObject {
    Q_OBJECT
private slots:
    void engineLinksNoQt()
    {
        QVERIFY(!engines().isEmpty());
        for (const QString &engine : engines()) {
            const QStringList needed = dynamicEntries(engine, "NEEDED");
            QVERIFY2(needed.filter("Qt").isEmpty(), qPrintable(engine + " needs " + needed.join(' ')));
            QCOMPARE(dynamicEntries(engine, "SONAME"), QStringList("libnetloom_engine.so"));
        }
    }

    void commandLineLinksQtCoreOnly()
    {
        if (!QFileInfo::exists(NETLOOM_CLI_PATH)) QSKIP("netloom-cli is not built");
        const QStringList needed = dynamicEntries(NETLOOM_CLI_PATH, "NEEDED");
        QCOMPARE(needed.filter("Qt6"), QStringList("libQt6Core.so.6"));
        QVERIFY(needed.contains("libnetloom_engine.so"));
        QCOMPARE(dynamicEntries(NETLOOM_CLI_PATH, "RUNPATH"), QStringList("$ORIGIN/../lib/netloom"));
    }

    void everyLevelIsThere()
    {
        const QDir levels(libraries + "/glibc-hwcaps");
        if (!levels.exists()) {
            QCOMPARE(engines(), QStringList(libraries + "/libnetloom_engine.so"));
            return;
        }
        QCOMPARE(levels.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
                 QStringList({"x86-64-v2", "x86-64-v3", "x86-64-v4"}));
        QCOMPARE(engines().size(), 3); // none directly in lib/netloom: it would be taken by processors below v2
    }

    void loaderTakesTheBestLevel()
    {
        if (!QFileInfo::exists(libraries + "/glibc-hwcaps")) QSKIP("one CPU level built");
        if (!__builtin_cpu_supports("avx2")) QSKIP("processor without AVX2");
        const bool avx512 = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
        QCOMPARE(levelUnder(""), avx512 ? "x86-64-v4" : "x86-64-v3");
        QCOMPARE(levelUnder("glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX512BW"), "x86-64-v3");
        QCOMPARE(levelUnder("glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX512BW,-AVX2"), "x86-64-v2");
    }

    /// Programs, widgets and io run on any x86-64: only the engine is compiled for a level, and nothing for this machine.
    void onlyTheEngineHasALevel()
    {
        QFile file(NETLOOM_BINARY_DIR "/compile_commands.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray commands = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!commands.isEmpty());
        const QString engine = QStringLiteral(NETLOOM_SOURCE_DIR "/engine/"), together = QStringLiteral(NETLOOM_BINARY_DIR "/engine/CMakeFiles/");
        for (const QJsonValue &value : commands) {
            const QString source = value["file"].toString(), command = value["command"].toString();
            QVERIFY2(!command.contains("-march=native"), qPrintable(source));
            const bool inEngine = (source.startsWith(engine) && !source.startsWith(engine + "io/")) || source.startsWith(together);
            if (!inEngine) QVERIFY2(!command.contains(" -m"), qPrintable(source + ": " + command));
        }
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--print-level") == 0) {
        std::fputs(std::string(netloom::engineLevel()).c_str(), stdout);
        return 0;
    }
    QCoreApplication application(argc, argv);
    Linkage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_linkage.moc"
