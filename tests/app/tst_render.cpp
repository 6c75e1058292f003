// `netloom-cli render`: views of a trained project as pictures, made by netloom-render without a display.
#include "support/cli_call.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

class TestRender : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    QString project_;

    /// Words of a command line; each may be any kind of text.
    Call call(const QStringList &words) const { return callCli(dir_.path(), words); }

    static int colours(const QImage &image)
    {
        QSet<QRgb> found;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                found << image.pixel(x, y);
        return int(found.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(QFileInfo(QStringLiteral(NETLOOM_CLI_PATH)).dir().filePath(QStringLiteral("netloom-render"))).isExecutable())
            QSKIP("netloom-render is not built");
        project_ = dir_.filePath(QStringLiteral("p.netloom"));
        QCOMPARE(call({QStringLiteral("open-example"), QStringLiteral("spirals"), QStringLiteral("-o"), project_}).code, 0);
        QCOMPARE(call({QStringLiteral("train"), project_, QStringLiteral("--epochs"), QStringLiteral("3")}).code, 0);
    }

    void views_data()
    {
        QTest::addColumn<QString>("view");
        for (const char *view : {"canvas", "loss", "accuracy", "confusion", "roc", "table", "balance", "data", "network",
                                 "palette", "inspector", "summary", "forecast", "columns", "timeline", "rates"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }

    void views()
    {
        QFETCH(QString, view);
        const QString light = dir_.filePath(view + QStringLiteral("-light.png")), dark = dir_.filePath(view + QStringLiteral("-dark.png"));
        auto run = call({QStringLiteral("render"), project_, QStringLiteral("--view"), view, QStringLiteral("--size"), QStringLiteral("640x400"), QStringLiteral("-o"), light});
        QVERIFY2(run.code == 0, run.err.constData());
        run = call({QStringLiteral("render"), project_, QStringLiteral("--view"), view, QStringLiteral("--size"), QStringLiteral("640x400"), QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("-o"), dark});
        QVERIFY2(run.code == 0, run.err.constData());
        const QImage a(light), b(dark);
        QCOMPARE(a.size(), QSize(640, 400));
        QVERIFY2(colours(a) > 12 && colours(b) > 12, qPrintable(view));
        QVERIFY(qGray(a.pixel(2, 2)) > 180 && qGray(b.pixel(2, 2)) < 80);
    }

    void vectors()
    {
        const QString path = dir_.filePath(QStringLiteral("loss.svg"));
        QCOMPARE(call({QStringLiteral("render"), project_, QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("-o"), path}).code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("<svg") && svg.contains("1280") && svg.count("<path") + svg.count("<polyline") > 5);
    }

    void scaleLanguageAndEpoch()
    {
        const auto picture = [&](const QStringList &more, const char *view = "inspector") {
            const QString path = dir_.filePath(QStringLiteral("more.png"));
            QFile::remove(path);
            const auto run = call(QStringList{QStringLiteral("render"), project_, QStringLiteral("--view"), QString::fromLatin1(view), QStringLiteral("--size"),
                                              QStringLiteral("700x500"), QStringLiteral("-o"), path} + more);
            if (run.code != 0)
                qWarning("%s", run.err.constData());
            return QImage(path);
        };
        const QImage plain = picture({});
        QVERIFY(!plain.isNull());
        const QImage large = picture({QStringLiteral("--scale"), QStringLiteral("200")}), french = picture({QStringLiteral("--language"), QStringLiteral("fr")});
        QVERIFY(!large.isNull() && large.size() == plain.size() && large != plain);
        QVERIFY(!french.isNull() && french != plain);
        QCOMPARE(picture({QStringLiteral("--scale"), QStringLiteral("100"), QStringLiteral("--language"), QStringLiteral("en")}), plain);
        const QImage now = picture({}, "loss"), then = picture({QStringLiteral("--epoch"), QStringLiteral("1")}, "loss");
        QVERIFY(!then.isNull() && now != then);
        const QString out = dir_.filePath(QStringLiteral("none.png"));
        const auto refused = [&](const QStringList &more, int code, const char *word) {
            const auto run = call(QStringList{QStringLiteral("render"), project_, QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("-o"), out} + more);
            return run.code == code && run.err.contains(word) && !QFileInfo::exists(out);
        };
        QVERIFY(refused({QStringLiteral("--scale"), QStringLiteral("300")}, 2, "80 to 200"));
        QVERIFY(refused({QStringLiteral("--language"), QStringLiteral("xx")}, 2, "de"));
        QVERIFY(refused({QStringLiteral("--epoch"), QStringLiteral("-1")}, 2, "--epoch"));
        QVERIFY(refused({QStringLiteral("--epoch"), QStringLiteral("99")}, 1, "3 epochs"));
    }

    void mistakes()
    {
        const QString out = dir_.filePath(QStringLiteral("x.png"));
        auto run = call({QStringLiteral("render"), project_, QStringLiteral("--view"), QStringLiteral("teapot"), QStringLiteral("-o"), out});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("teapot") && run.err.contains("confusion") && run.err.contains("accuracy"), run.err.constData());
        QCOMPARE(call({QStringLiteral("render"), project_, QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("--size"), QStringLiteral("9x9"), QStringLiteral("-o"), out}).code, 2);
        QCOMPARE(call({QStringLiteral("render"), project_, QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("--theme"), QStringLiteral("pink"), QStringLiteral("-o"), out}).code, 2);
        QCOMPARE(call({QStringLiteral("render"), project_, QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("-o"), dir_.filePath(QStringLiteral("x.bmp"))}).code, 2);
        QCOMPARE(call({QStringLiteral("render"), project_, QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("-o"), project_}).code, 1);
        run = call({QStringLiteral("render"), dir_.filePath(QStringLiteral("none.netloom")), QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("-o"), out});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("none.netloom"), run.err.constData());
        const QString fresh = dir_.filePath(QStringLiteral("fresh.netloom"));
        QCOMPARE(call({QStringLiteral("open-example"), QStringLiteral("spirals"), QStringLiteral("-o"), fresh}).code, 0);
        run = call({QStringLiteral("render"), fresh, QStringLiteral("--view"), QStringLiteral("loss"), QStringLiteral("-o"), out});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("not trained"), run.err.constData());
        QVERIFY(!QFileInfo::exists(out));
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
