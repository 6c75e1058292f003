// The live confusion matrix: shares, changes, keyboard, what it says.
#include "theme/look.h"
#include "views/confusion_view.h"

#include <QAccessible>
#include <QAccessibleInterface>
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

    /// Row a of 250: half of it right, the rest taken for the class 130 further on.
    static Confusion large(double right)
    {
        Confusion c{250, std::vector<double>(250 * 250)};
        for (std::size_t a = 0; a < 250; ++a) {
            c.counts[a * 250 + a] = right;
            c.counts[a * 250 + (a + 130) % 250] += 10 - right;
        }
        return c;
    }

    void manyClassesAreBlocksThatOpen()
    {
        ConfusionView view;
        view.resize(600, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setConfusion(large(4), 1);
        view.setConfusion(large(7), 2);
        QVERIFY(view.isGrouped() && !view.isOpened());
        QCOMPARE(view.classes(), 36); // blocks of 7
        QCOMPARE(view.shownName(0), QStringLiteral("0 … 6"));
        QCOMPARE(view.shownName(35), QStringLiteral("245 … 249"));
        QCOMPARE(view.className(35), QStringLiteral("35"));
        QCOMPARE(view.count(2, 2), 49.0);
        QCOMPARE(view.change(2, 2), 21.0);
        double total = 0;
        for (int a = 0; a < 36; ++a)
            for (int p = 0; p < 36; ++p)
                total += view.count(a, p);
        QCOMPARE(total, 2500.0);
        QSignalSpy rows(&view, &ConfusionView::cellActivated), groups(&view, &ConfusionView::groupsChanged);
        // Class 14 … 20 taken for 144 … 150: the first of them in block 20.
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(2, 20).center().toPoint());
        QVERIFY(view.isOpened() && rows.isEmpty());
        QCOMPARE(groups.size(), 1);
        QCOMPARE(view.classes(), 15);
        QCOMPARE(view.shownName(0), QStringLiteral("14"));
        QCOMPARE(view.shownName(7), QStringLiteral("140"));
        QCOMPARE(view.shownName(14), QStringLiteral("others"));
        QCOMPARE(view.count(0, 0), 7.0);
        QCOMPARE(view.count(0, 11), 3.0); // 14 taken for 144
        double rest = 0; // what neither block has to do with
        for (int i = 0; i < 15; ++i)
            rest += view.count(14, i);
        QCOMPARE(rest, 2500.0 - 14 * 10);
        QVERIFY(view.cellSentence(0, 11).startsWith(QStringLiteral("actual 14, predicted 144: 3")));
        view.setFocus();
        view.setCurrentCell(0, 11);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().at(0).toInt(), 14);
        QCOMPARE(rows.first().at(1).toInt(), 144);
        view.setCurrentCell(14, 0);
        QTest::keyClick(&view, Qt::Key_Return); // the others are no cell to go to
        QCOMPARE(rows.size(), 1);
        view.setConfusion(large(8), 3); // the next epoch keeps what is open
        QCOMPARE(view.classes(), 15);
        QCOMPARE(view.count(0, 0), 8.0);
        QCOMPARE(view.change(0, 0), 1.0);
        QTest::keyClick(&view, Qt::Key_Backspace);
        QVERIFY(!view.isOpened());
        QCOMPARE(view.classes(), 36);
        QCOMPARE(view.count(2, 2), 56.0);
        QTest::keyClick(&view, Qt::Key_Backspace);
        QCOMPARE(groups.size(), 2);
        view.setConfusion({2, {3, 1, 0, 4}}, 4); // other data
        QVERIFY(!view.isGrouped());
        QCOMPARE(view.count(1, 1), 4.0);
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

    // Small cells keep percentage and count; the largest have change and all.
    void percentagesStayInSmallCells()
    {
        ConfusionView view;
        view.setClasses({QStringLiteral("no"), QStringLiteral("yes")});
        view.setConfusion({2, {3193, 14, 32, 13}}, 36);
        view.setConfusion({2, {3195, 12, 31, 14}}, 37);
        for (const QSize size : {QSize(200, 150), QSize(300, 130), QSize(560, 400)}) {
            view.resize(size);
            const QStringList texts = view.cellTexts(0, 0);
            QVERIFY2(texts.size() >= 2, qPrintable(texts.join(QLatin1Char('|'))));
            QVERIFY(texts[1].startsWith(QLatin1String("99.6 %")));
            QVERIFY(size.width() < 300 || texts.back().contains(QChar(0x25b2)));
        }
        // Ten classes in the same room: the count goes last.
        view.resize(300, 240);
        view.setConfusion({10, std::vector<double>(100, 31)}, 38);
        QCOMPARE(view.cellTexts(9, 9), QStringList{QStringLiteral("31")});
    }

    void partsOfRowsColumnsAndAll()
    {
        ConfusionView view;
        view.resize(400, 300);
        view.setClasses({QStringLiteral("no"), QStringLiteral("yes")});
        view.setConfusion({2, {60, 20, 10, 10}}, 1);
        QSignalSpy changed(&view, &ConfusionView::basisChanged);
        QCOMPARE(view.share(1, 0), 0.5);
        QTest::keyClick(&view, Qt::Key_P);
        QCOMPARE(view.share(1, 0), 10.0 / 70);
        QVERIFY(view.cellSentence(1, 0).endsWith(QLatin1String("14.3 % of predicted no")));
        QTest::keyClick(&view, Qt::Key_P);
        QCOMPARE(view.share(1, 0), 0.1);
        QVERIFY(view.cellSentence(1, 0).endsWith(QLatin1String("10.0 % of all")));
        QTest::keyClick(&view, Qt::Key_P);
        QCOMPARE(view.share(1, 0), 0.5);
        QCOMPARE(changed.count(), 3);
    }

    void twoEpochsAreCompared()
    {
        ConfusionView view;
        view.setConfusion({2, {60, 20, 10, 10}}, 5);
        QTest::keyClick(&view, Qt::Key_D);
        QCOMPARE(view.pinnedEpoch(), quint64(5));
        view.setConfusion({2, {62, 18, 9, 11}}, 6);
        view.setConfusion({2, {64, 16, 8, 12}}, 7);
        QCOMPARE(view.change(0, 0), 4.0);
        QVERIFY2(view.cellSentence(0, 1).endsWith(QLatin1String("4 fewer than at epoch 5")), qPrintable(view.cellSentence(0, 1)));
        view.clear(); // the slider moves: the one compared with stays
        view.setConfusion({2, {50, 30, 10, 10}}, 2);
        QCOMPARE(view.change(0, 0), -10.0);
        QTest::keyClick(&view, Qt::Key_D);
        QCOMPARE(view.change(0, 0), 0.0);
    }

    // Rows, columns, heads and values, as an assistive tool walks them.
    void cellsAreAccessible()
    {
        ConfusionView view;
        view.resize(400, 300);
        view.setClasses({QStringLiteral("no"), QStringLiteral("yes")});
        view.setConfusion({2, {60, 20, 10, 10}}, 1);
        view.show();
        QAccessibleInterface *matrix = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(matrix && matrix->tableInterface());
        QCOMPARE(matrix->role(), QAccessible::Table);
        QAccessibleTableInterface *table = matrix->tableInterface();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnDescription(1), QStringLiteral("predicted yes"));
        QCOMPARE(table->rowDescription(0), QStringLiteral("actual no"));
        QAccessibleInterface *cell = table->cellAt(1, 0);
        QVERIFY(cell && cell->isValid() && cell->tableCellInterface());
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("10"));
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("actual yes, predicted no: 10, 50.0 % of yes"));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(matrix->indexOfChild(cell), 2);
        QVERIFY(matrix->child(2) == cell && matrix->childCount() >= 4);
        QVERIFY(!cell->rect().isEmpty());
        QSignalSpy activated(&view, &ConfusionView::cellActivated);
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.count(), 1);
        QVERIFY(cell->state().selected);
        view.setConfusion({3, {1, 0, 0, 0, 1, 0, 0, 2, 3}}, 2);
        QCOMPARE(matrix->tableInterface()->cellAt(2, 1)->text(QAccessible::Value), QStringLiteral("2"));
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
