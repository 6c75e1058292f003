#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Every public header of the engine compiles alone, also behind Qt's macros, and brings in no Eigen, no
/// oneTBB, no Qt and no format library.
class Headers : public QObject {
    Q_OBJECT
private slots:
    void standAlone_data()
    {
        QTest::addColumn<QString>("header");
        const QDir engine(QStringLiteral(NETLOOM_SOURCE_DIR "/engine"));
        QStringList headers;
        QDirIterator it(engine.path(), {"*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) headers << engine.relativeFilePath(it.next());
        headers.sort();
        for (const QString &header : headers)
            if (!header.startsWith("io/")) QTest::newRow(qPrintable(header)) << header;
        QVERIFY2(headers.size() > 5, "no headers found");
    }

    void standAlone()
    {
        QFETCH(QString, header);
        const QString include = "#include \"" + header + "\"\n";
        const Compiled compiled = compile("#define signals public\n#define emit\n#define foreach\n"
                                          + include + include);
        QVERIFY2(compiled.ok, compiled.messages.constData());
        for (const QString &file : compiled.files)
            QVERIFY2(!forbidden(file), qPrintable(header + " includes " + file));
    }

    /// The check itself must see what it forbids.
    void checkSeesForbiddenHeaders()
    {
        const Compiled compiled = compile("#include <tbb/version.h>\n#include <memory>\n");
        QVERIFY2(compiled.ok, compiled.messages.constData());
        int seen = 0;
        for (const QString &file : compiled.files) seen += forbidden(file);
        QVERIFY(seen > 0);
        QVERIFY(seen < compiled.files.size());
        QVERIFY(!compile("std::string missing;\n").ok);
        QVERIFY(forbidden("/usr/include/eigen3/Eigen/src/Core/Matrix.h"));
        QVERIFY(forbidden("/usr/include/x86_64-linux-gnu/qt6/QtCore/qobject.h"));
    }

private:
    struct Compiled {
        bool ok = false;
        QByteArray messages;
        QStringList files; ///< every file that was read
    };

    static bool forbidden(const QString &file)
    {
        static const QStringList parts{"/eigen3/", "/Eigen/",  "/tbb/",   "/oneapi/",
                                       "/qt6/",    "/QtCore/", "/quazip/", "/nlohmann/"};
        for (const QString &part : parts)
            if (file.contains(part)) return true;
        return false;
    }

    Compiled compile(const QString &source)
    {
        QFile file(folder_.filePath("alone.cpp"));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(source.toUtf8());
        file.close();
        const QString dependencies = folder_.filePath("alone.d");
        QProcess compiler;
        compiler.setProcessChannelMode(QProcess::MergedChannels);
        compiler.start(NETLOOM_CXX, {"-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic",
                                     "-Wshadow", "-Wconversion", "-Werror", "-I",
                                     NETLOOM_SOURCE_DIR "/engine", "-MD", "-MF", dependencies,
                                     file.fileName()});
        if (!compiler.waitForFinished(120000)) return {};
        Compiled result{compiler.exitCode() == 0, compiler.readAll(), {}};
        QFile list(dependencies);
        if (list.open(QIODevice::ReadOnly))
            result.files = QString::fromUtf8(list.readAll()).replace("\\\n", " ").split(' ', Qt::SkipEmptyParts);
        return result;
    }

    QTemporaryDir folder_;
};

QTEST_APPLESS_MAIN(Headers)
#include "tst_headers.moc"
