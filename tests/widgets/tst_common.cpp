#include "common/elided_label.h"
#include "common/form_row.h"
#include "common/rail.h"
#include "common/segmented_control.h"
#include "common/tile.h"
#include "common/toast.h"
#include "theme/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace netloom;

namespace {

int countPixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class TestCommon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }
    void init() { Look::setCurrent(Theme::Light, 1.0); }

    void segmentsByMouseAndKeys()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *before = new QPushButton(QStringLiteral("before"));
        auto *segments = new SegmentedControl(
            {QStringLiteral("linear"), QStringLiteral("log"), QStringLiteral("both")});
        auto *after = new QPushButton(QStringLiteral("after"));
        row->addWidget(before);
        row->addWidget(segments);
        row->addWidget(after);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QCOMPARE(segments->currentIndex(), 0);
        QSignalSpy changed(segments, &SegmentedControl::currentChanged);
        QSignalSpy activated(segments, &SegmentedControl::activated);
        QTest::mouseClick(segments->segment(1), Qt::LeftButton);
        QCOMPARE(segments->currentIndex(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(activated.count(), 1);
        QTest::mouseClick(segments->segment(1), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);

        // One tab stop, on the chosen segment.
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), segments->segment(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segments->currentIndex(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(segments->currentIndex(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(segments->currentIndex(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(segments->currentIndex(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);

        segments->setSegmentEnabled(2, false);
        QTest::mouseClick(segments->segment(2), Qt::LeftButton);
        QCOMPARE(segments->currentIndex(), 1);
        const int activations = int(activated.count());
        segments->setCurrentIndex(0);
        segments->setCurrentIndex(17);
        QCOMPARE(segments->currentText(), QStringLiteral("linear"));
        QCOMPARE(activated.count(), activations);
        const QImage image = segments->segment(0)->grab().toImage();
        QVERIFY(countPixels(image, Look::current().colour(Tone::SelectionFill)) > 100);
    }

    void railByMouseAndKeys()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        auto *shown = new Rail;
        row->addWidget(shown);
        row->addStretch(1);
        Rail &rail = *shown;
        for (const char *name : {"start", "data", "network", "train"})
            rail.addItem(QLatin1String(name), QLatin1String(name));
        QSignalSpy changed(&rail, &Rail::currentChanged);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(rail.item(0)->size(), QSize(72, 56));
        QTest::mouseClick(rail.item(2), Qt::LeftButton);
        QCOMPARE(rail.currentIndex(), 2);
        QCOMPARE(changed.count(), 1);
        rail.item(2)->setFocus();
        QTest::keyClick(rail.item(2), Qt::Key_Down);
        QCOMPARE(rail.currentIndex(), 3);
        QTest::keyClick(rail.item(3), Qt::Key_Up);
        QCOMPARE(rail.currentIndex(), 2);
        // The accent bar stands at the left edge of the active item and of no other.
        const QImage active = rail.item(2)->grab().toImage(), other = rail.item(1)->grab().toImage();
        QCOMPARE(active.pixelColor(1, 28), Look::current().colour(Tone::AccentBase));
        QVERIFY(other.pixelColor(1, 28) != Look::current().colour(Tone::AccentBase));
        QCOMPARE(rail.item(1)->accessibleName(), QStringLiteral("data"));
        rail.setItemEnabled(1, false, QStringLiteral("no data yet"));
        QTest::mouseClick(rail.item(1), Qt::LeftButton);
        QCOMPARE(rail.currentIndex(), 2);
        QCOMPARE(rail.item(1)->toolTip(), QStringLiteral("no data yet"));
    }

    void formRow()
    {
        auto *spin = new QDoubleSpinBox;
        FormRow row(QStringLiteral("Rate"), spin);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QCOMPARE(spin->accessibleName(), QStringLiteral("Rate"));
        auto *dot = row.findChild<QAbstractButton *>(QStringLiteral("changedDot"));
        QVERIFY(dot && !dot->isVisible());
        const int fieldWidth = spin->width();
        row.setChanged(true);
        row.setLive(true);
        QCoreApplication::processEvents();
        QVERIFY(dot->isVisible());
        QCOMPARE(spin->width(), fieldWidth); // fields of all rows keep one width
        QSignalSpy reset(&row, &FormRow::resetRequested);
        QTest::mouseClick(dot, Qt::LeftButton);
        QCOMPARE(reset.count(), 1);
        const QColor error = Look::current().colour(Tone::StatusError);
        QCOMPARE(countPixels(spin->grab().toImage(), error), 0);
        row.setError(QStringLiteral("between 0 and 1"));
        QVERIFY(countPixels(spin->grab().toImage(), error) > 100);
        row.setError({});
        QCOMPARE(countPixels(spin->grab().toImage(), error), 0);
        const int left = spin->x();
        Look::setCurrent(Theme::Light, 1.5);
        QCoreApplication::processEvents();
        QVERIFY(spin->x() < left); // the label went above
    }

    void fieldUnitLeavesRoom()
    {
        QSpinBox plain, united;
        setFieldUnit(&united, QStringLiteral("steps"));
        QVERIFY(united.sizeHint().width() > plain.sizeHint().width() + 10);
        united.resize(160, 28);
        united.show();
        QVERIFY(QTest::qWaitForWindowExposed(&united));
        const auto *edit = united.findChild<QLineEdit *>();
        QVERIFY(edit->geometry().right() < 160 - 20 - 20);
    }

    void tileStates()
    {
        Tile tile(QStringLiteral("Loss"));
        tile.setContent(new QLabel(QStringLiteral("plot")));
        tile.resize(300, 200);
        tile.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tile));
        QVERIFY(tile.showsContent() && tile.content()->isVisible());
        QSignalSpy action(&tile, &Tile::emptyActionTriggered), retry(&tile, &Tile::retryRequested);
        tile.showEmpty(QStringLiteral("train"), QStringLiteral("Nothing trained yet."), QStringLiteral("Train"));
        QVERIFY(!tile.content()->isVisible());
        auto *button = tile.findChild<QPushButton *>(QStringLiteral("tileAction"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        tile.showFailed(QStringLiteral("It failed."), QStringLiteral("line 3"));
        auto *details = tile.findChild<QPushButton *>(QStringLiteral("tileDetails"));
        QVERIFY(details->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        QCOMPARE(action.count(), 1);
        tile.showNotApplicable(QStringLiteral("The network has no LSTM."));
        QVERIFY(!button->isVisible());
        tile.showContent();
        QVERIFY(tile.content()->isVisible());
    }

    void toasts()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        bool undone = false;
        Toast *first = Toast::show(&window, Status::Info, QStringLiteral("Deleted 3 layers."),
                                   QStringLiteral("Undo"), [&] { undone = true; });
        Toast *second = Toast::show(&window, Status::Error, QStringLiteral("The disk is full."));
        QVERIFY(!first->geometry().intersects(second->geometry()));
        QVERIFY(window.rect().contains(first->geometry()) && window.rect().contains(second->geometry()));
        QVERIFY(first->width() >= 320 && first->width() <= 420);
        QTest::mouseClick(first->findChild<QPushButton *>(QStringLiteral("toastAction")), Qt::LeftButton);
        QVERIFY(undone);
        QVERIFY(!first->isVisible());
        QVERIFY(second->isVisible());
        QTest::mouseClick(second->findChild<QAbstractButton *>(QStringLiteral("toastClose")), Qt::LeftButton);
        QVERIFY(!second->isVisible());
    }

    void elidedLabel()
    {
        ElidedLabel label(QStringLiteral("a name that is much too long for its place"));
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.accessibleName(), label.text());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void buttonKinds()
    {
        QPushButton button(QStringLiteral("Train"));
        button.resize(100, 28);
        const auto at = [&] { return button.grab().toImage().pixelColor(8, 6); };
        QCOMPARE(at(), Look::current().colour(Tone::SurfaceRaised));
        setButtonKind(&button, ButtonKind::Primary);
        QCOMPARE(at(), Look::current().colour(Tone::AccentFill));
        button.setEnabled(false);
        QCOMPARE(at(), Look::current().colour(Tone::SurfaceWindow));
    }

    void controlsWorkUnderTheStyle()
    {
        QSpinBox spin;
        spin.setRange(0, 10);
        spin.resize(100, 28);
        spin.show();
        QVERIFY(QTest::qWaitForWindowExposed(&spin));
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(92, 7));
        QCOMPARE(spin.value(), 1);
        QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(92, 21));
        QCOMPARE(spin.value(), 0);
        QCheckBox check(QStringLiteral("one per filter"));
        check.show();
        QVERIFY(QTest::qWaitForWindowExposed(&check));
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(10, check.height() / 2));
        QVERIFY(check.isChecked());
        QSlider slider(Qt::Horizontal);
        slider.setRange(0, 100);
        slider.resize(214, 20);
        slider.show();
        QVERIFY(QTest::qWaitForWindowExposed(&slider));
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(107, 10)); // jumps there
        QVERIFY(std::abs(slider.value() - 50) <= 1);
    }
};

QTEST_MAIN(TestCommon)
#include "tst_common.moc"
