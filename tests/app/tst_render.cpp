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
        for (const char *view : {"canvas", "loss", "accuracy", "confusion", "roc", "table", "balance", "data", "network"})
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
