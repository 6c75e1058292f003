// The live confusion matrix: shares, changes, keyboard, what it says.
#include "theme/look.h"
#include "views/confusion_view.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace netloom;

class TestConfusion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Look::setCurrent(Theme::Light); }

    void sharesAndChanges()
    {
        ConfusionView view;
        QVERIFY(view.isEmpty());
        view.setClasses({QStringLiteral("no"), QStringLiteral("yes")});
        view.setConfusion({2, {3193, 14, 32, 13}}, 36);
        QCOMPARE(view.change(0, 0), 0.0);
        view.setConfusion({2, {3195, 12, 31, 14}}, 37);
        QCOMPARE(view.change(0, 0), 2.0);
        QCOMPARE(view.change(1, 0), -1.0);
        QVERIFY(std::abs(view.share(1, 1) - 14.0 / 45) < 1e-12);
        QCOMPARE(view.cellSentence(1, 0), QStringLiteral("actual yes, predicted no: 31, 68.9 % of yes"));
        view.setConfusion({2, {3195, 12, 30, 15}}, 37); // the same epoch again: still compared with the one before
        QCOMPARE(view.change(1, 0), -2.0);
        view.setConfusion({2, {1, 2, 3, 4}}, 1); // weights were reset
        QCOMPARE(view.change(0, 0), 0.0);
        view.setConfusion({3, {1, 2, 3}}, 2); // malformed: refused
        QCOMPARE(view.classes(), 2);
        view.setConfusion({3, {1, 0, 0, 0, 0, 0, 0, 2, 3}}, 2);
        QCOMPARE(view.classes(), 3);
        QVERIFY(std::isnan(view.share(1, 1))); // no row of that class
        QVERIFY(view.cellSentence(1, 1).contains(QStringLiteral("–")));
    }

    void figures()
    {
        const auto f = confusionFigures({2, {3195, 12, 31, 14}});
        QVERIFY(std::abs(*f.precision - 14.0 / 26) < 1e-12);
        QVERIFY(std::abs(*f.recall - 14.0 / 45) < 1e-12);
        QVERIFY(std::abs(*f.f1 - 28.0 / 71) < 1e-12);
        QVERIFY(std::abs(*f.fpr - 12.0 / 3207) < 1e-12);
        QVERIFY(std::abs(*f.majority - 3207.0 / 3252) < 1e-12);
        QCOMPARE(f.majorityClass, 0);
        QVERIFY(!confusionFigures({2, {5, 0, 0, 0}}).recall); // undefined, not zero
        const auto three = confusionFigures({3, {2, 0, 0, 0, 2, 0, 1, 0, 1}});
        QVERIFY(std::abs(*three.recall - (1 + 1 + 0.5) / 3) < 1e-12);
        QVERIFY(std::abs(*three.accuracy - 5.0 / 6) < 1e-12);
    }

    void keyboardAndMouse()
    {
        ConfusionView view;
        view.resize(400, 300);
        view.setConfusion({3, {5, 1, 0, 0, 6, 2, 1, 0, 7}}, 1);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        QSignalSpy moved(&view, &ConfusionView::currentCellChanged), activated(&view, &ConfusionView::cellActivated);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentCell(), QPoint(1, 1));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("actual 1, predicted 1: 6, 75.0 % of 1"));
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.currentCell(), QPoint(2, 2));
        QTest::keyClick(&view, Qt::Key_Right); // stays inside
        QCOMPARE(view.currentCell(), QPoint(2, 2));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(0, 1).center().toPoint());
        QCOMPARE(view.currentCell(), QPoint(1, 0));
        QCOMPARE(activated.count(), 2);
        QCOMPARE(moved.count(), 5);
    }

    void paintsManyClasses()
    {
        ConfusionView view;
        view.resize(420, 360);
        for (const int n : {2, 10, 100}) {
            Confusion c{n, std::vector<double>(static_cast<std::size_t>(n * n), 1)};
            view.setConfusion(c, 1);
            const QImage image = view.grab().toImage();
            const QColor expected = Look::current().weft(0.36 / n);
            const QColor painted = image.pixelColor((view.cellRect(n - 1, n - 1).bottomRight() - QPointF(3, 3)).toPoint());
            QVERIFY(std::abs(painted.red() - expected.red()) < 8 || n == 10);
        }
    }
};

QTEST_MAIN(TestConfusion)
#include "tst_confusion.moc"
