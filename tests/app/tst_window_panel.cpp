// Windows of a series on the Data page: fields, the window drawn on the rows, what is told of gaps and leaks.
#include "common/segmented_control.h"
#include "data/windows.h"
#include "document/project_document.h"
#include "io/project.h"
#include "pages/data/data_reading.h"
#include "pages/data/window_panel.h"
#include "pages/data_page.h"
#include "theme/style.h"
#include "views/window_strip.h"

#include <QAccessible>
#include <QCheckBox>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace netloom;

namespace {

constexpr int kLong = 30000;

/// The sheet-break series without windows; nothing runs any more.
struct Opened {
    ProjectDocument document;
    DataPage page{&document};
    bool open()
    {
        page.resize(1280, 720);
        page.show();
        auto project = openExample("sheet-break");
        if (!project) return false;
        document.reset(std::move(*project), {});
        if (!settle()) return false;
        auto *views = page.findChild<SegmentedControl *>(QStringLiteral("dataView"));
        QTest::mouseClick(views->segment(4), Qt::LeftButton);
        return true;
    }
    bool settle()
    {
        QTest::qWait(20);
        return QTest::qWaitFor([&] { return !page.isBusy(); }, kLong);
    }
    template <class T> T *find(const char *name) { return page.findChild<T *>(QLatin1String(name)); }
    const WindowSpec &spec() const { return document.project().data.windows; }
    WindowStrip *strip() { return find<WindowStrip>("windowStrip"); }
};

} // namespace

class TestWindowPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }

    void fieldsMakeWindowsAndUndo()
    {
        Opened o;
        QVERIFY(o.open());
        QVERIFY(o.find<WindowPanel>("windowPanel")->facts().contains(QStringLiteral("sample of its own")));
        QTest::mouseClick(o.find<QCheckBox>("windowsOn"), Qt::LeftButton, {}, QPoint(8, o.find<QCheckBox>("windowsOn")->height() / 2));
        QVERIFY(o.settle());
        QCOMPARE(o.spec().lookback, 10U);
        auto *lookback = o.find<QSpinBox>("windowLookback");
        lookback->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(lookback, Qt::Key_Down);
        QVERIFY(o.settle());
        QCOMPARE(o.spec().lookback, 5U);
        QTest::mouseClick(o.find<QCheckBox>("windowCompatible"), Qt::LeftButton, {}, QPoint(8, o.find<QCheckBox>("windowCompatible")->height() / 2));
        QVERIFY(o.settle());
        const Prepared &prepared = *o.page.view()->prepared;
        QCOMPARE(prepared.split.train.size(), std::size_t(13002)); // the published counts
        QCOMPARE(prepared.split.validation.size(), std::size_t(3251));
        QVERIFY2(o.find<WindowPanel>("windowPanel")->facts().contains(QStringLiteral("× 5 rows × 69 features")), qPrintable(o.find<WindowPanel>("windowPanel")->facts()));
        QVERIFY(o.find<WindowPanel>("windowPanel")->facts().contains(QStringLiteral("share rows with training")));
        while (o.document.undoStack()->canUndo())
            o.document.undoStack()->undo();
        QVERIFY(o.settle());
        QVERIFY(!o.spec().on());
        QVERIFY(!o.find<QCheckBox>("windowsOn")->isChecked());
    }

    void windowIsDraggedAndScrubbed()
    {
        Opened o;
        QVERIFY(o.open());
        QTest::mouseClick(o.find<QCheckBox>("windowsOn"), Qt::LeftButton, {}, QPoint(8, o.find<QCheckBox>("windowsOn")->height() / 2));
        QVERIFY(o.settle());
        WindowStrip *strip = o.strip();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(strip->picture().number, qint64(2));
        QCOMPARE(strip->picture().first, qint64(2));
        QCOMPARE(o.find<QSlider>("windowSlider")->value(), 2);
        QVERIFY2(strip->accessibleDescription().contains(QStringLiteral("Window 3 of")), qPrintable(strip->accessibleDescription()));
        // What is drawn is what the network gets.
        const auto *source = dynamic_cast<const WindowSource *>(o.page.view()->prepared->source.get());
        QVERIFY(source);
        QCOMPARE(strip->picture().values[std::size_t(2 - strip->picture().start)], double(source->x()[2 * 69]));
        // The end by four rows to the right.
        const auto at = [&](qint64 row) { return QPoint(qRound(strip->xOf(row)), qRound(strip->plot().center().y())); };
        const qint64 end = strip->picture().first + strip->picture().length;
        const QPoint to = at(end + 4);
        QTest::mousePress(strip, Qt::LeftButton, {}, at(end));
        QTest::mouseMove(strip, to - QPoint(3, 0));
        QTest::mouseRelease(strip, Qt::LeftButton, {}, to);
        QVERIFY(o.settle());
        QCOMPARE(o.spec().lookback, 14U);
        // The target by keys.
        QTest::keyClick(strip, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(o.settle());
        QCOMPARE(o.spec().horizon, 1U);
        QCOMPARE(strip->picture().ahead, qint64(1));
        QCOMPARE(o.find<QSpinBox>("windowHorizon")->value(), 1);
        QTest::keyClick(strip, Qt::Key_End);
        QCOMPARE(strip->picture().number, strip->picture().count - 1);
    }

    void tooLongWindowsAreSaid()
    {
        Opened o;
        QVERIFY(o.open());
        QTest::mouseClick(o.find<QCheckBox>("windowsOn"), Qt::LeftButton, {}, QPoint(8, o.find<QCheckBox>("windowsOn")->height() / 2));
        QVERIFY(o.settle());
        auto *lookback = o.find<QSpinBox>("windowLookback");
        lookback->setValue(900000);
        QVERIFY(o.settle());
        QVERIFY(!o.page.view());
        QVERIFY(!o.find<QLabel>("windowFacts")->text().isEmpty());
        QCOMPARE(o.strip()->picture().count, qint64(0));
        o.document.undoStack()->undo();
        QVERIFY(o.settle());
        QVERIFY(o.page.view());
        QVERIFY(o.strip()->picture().count > 0);
    }
};

QTEST_MAIN(TestWindowPanel)
#include "tst_window_panel.moc"
