// Painted views as files and for those who do not see them: PNG of each size, SVG, CSV with every number, a table, keys,
// roles; and the list of problems: groups, wrapped messages, the number of checks.
#include "charts/line_chart.h"
#include "common/announce.h"
#include "theme/style.h"
#include "views/class_balance.h"
#include "views/confusion_view.h"
#include "views/curve_plot.h"
#include "views/problems_view.h"
#include "views/split_bar.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace netloom;

class TestViewFiles : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;

    static CurvePlot::Data curve(int points)
    {
        CurvePlot::Data data;
        for (int i = 0; i < points; ++i)
            data.points << QPointF(double(i) / (points - 1), std::sqrt(double(i) / (points - 1)));
        data.xTitle = QStringLiteral("false-positive rate");
        data.yTitle = QStringLiteral("recall");
        return data;
    }

    static void fill(ConfusionView &view)
    {
        Confusion confusion;
        confusion.classes = 2;
        confusion.counts = {90, 10, 25, 75};
        view.setClasses({QStringLiteral("no, never"), QStringLiteral("yes")});
        view.setConfusion(confusion, 7);
    }

    QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void show(QWidget &view, QSize size = {400, 300})
    {
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
    }

private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }

    void picturesOfEverySize()
    {
        CurvePlot plot;
        plot.setData(curve(50));
        ConfusionView matrix;
        fill(matrix);
        ClassBalanceView balance;
        balance.setCounts({QStringLiteral("a"), QStringLiteral("b")}, {std::vector<std::size_t>{8, 2}, {4, 1}, {4, 1}});
        SplitBar split;
        for (QWidget *view : std::initializer_list<QWidget *>{&plot, &matrix, &balance, &split}) {
            view->resize(320, 200);
            view->show();
            ViewExport *files = ViewExport::of(view);
            QVERIFY(files);
            for (const int times : {1, 2, 4}) {
                const QString path = dir_.filePath(QStringLiteral("v%1.png").arg(times));
                QVERIFY(files->savePng(path, times));
                const QImage image(path);
                QCOMPARE(image.size(), view->size() * times);
                QSet<QRgb> colours;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        colours << image.pixel(x, y);
                QVERIFY2(colours.size() > 10, view->metaObject()->className());
            }
            const QString svg = dir_.filePath(QStringLiteral("v.svg"));
            QVERIFY(files->saveSvg(svg));
            QVERIFY2(read(svg).contains("<svg") && read(svg).contains("<text"), view->metaObject()->className());
        }
    }

    void everyNumber()
    {
        QWidget window;
        window.setProperty(kRunProperty, 12);
        CurvePlot plot(&window);
        plot.setData(curve(5000));
        const QString path = dir_.filePath(QStringLiteral("roc.csv"));
        QVERIFY(ViewExport::of(&plot)->saveCsv(path));
        const QList<QByteArray> lines = read(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 5001);
        QCOMPARE(lines[0], QByteArray("false-positive rate,recall,run"));
        const QList<QByteArray> cells = lines[1235].split(',');
        QCOMPARE(cells[0].toDouble(), 1234.0 / 4999);
        QCOMPARE(cells[1].toDouble(), std::sqrt(1234.0 / 4999));
        QCOMPARE(cells[2], QByteArray("12"));
        ConfusionView matrix;
        fill(matrix);
        const QStringList rows = ViewExport::of(&matrix)->csv().split(QLatin1Char('\n'));
        QCOMPARE(rows[0], QStringLiteral("actual,predicted,rows,share of the actual class (%),epoch"));
        QCOMPARE(rows[2], QStringLiteral("\"no, never\",yes,10,10,7"));
        QCOMPARE(rows.size(), 6);
        ClassBalanceView balance;
        balance.setCounts({QStringLiteral("a"), QStringLiteral("b")}, {std::vector<std::size_t>{8, 2}, {4, 1}, {4, 1}});
        QVERIFY(ViewExport::of(&balance)->csv().contains(QStringLiteral("all,b,4,20")));
        SplitBar split;
        split.setFractions(0.5, 0.25);
        split.setCounts({50, 25, 25});
        QVERIFY(ViewExport::of(&split)->csv().contains(QStringLiteral("training,50,50")));
        QVERIFY(!ViewExport::of(&split)->saveCsv(QStringLiteral("/proc/none/x.csv")));
    }

    void menuAndTable()
    {
        ConfusionView matrix;
        fill(matrix);
        show(matrix);
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, {50, 50}, matrix.mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(&matrix, &wanted);
        auto *menu = matrix.findChild<QMenu *>(QStringLiteral("exportMenu"));
        QVERIFY(menu && menu->isVisible());
        QAction *csv = menu->actions().back();
        QVERIFY(csv->text().contains(QStringLiteral("CSV")));
        csv->trigger();
        auto *dialog = matrix.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        const QString path = dir_.filePath(QStringLiteral("chosen.csv"));
        Q_EMIT dialog->fileSelected(path);
        QVERIFY(read(path).startsWith("actual,"));
        dialog->close();
        menu->close();
        QTest::keyClick(&matrix, Qt::Key_T);
        QTRY_VERIFY(ViewExport::of(&matrix)->table());
        QTableWidget *table = ViewExport::of(&matrix)->table();
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->item(3, 2)->text(), QStringLiteral("75"));
        QVERIFY(!table->accessibleName().isEmpty());
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!ViewExport::of(&matrix)->table());
    }

    void rolesAndKeys()
    {
        QAccessible::setActive(true);
        CurvePlot plot;
        plot.setAccessibleName(QStringLiteral("ROC curve"));
        plot.setData(curve(11));
        show(plot);
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(&plot);
        QCOMPARE(node->role(), QAccessible::Chart);
        QVERIFY(plot.focusPolicy() & Qt::TabFocus);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.current().value_or(-1), 0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.current().value_or(-1), 1);
        QVERIFY2(node->text(QAccessible::Value).startsWith(QStringLiteral("false-positive rate 0.100, recall 0.316")), qPrintable(node->text(QAccessible::Value)));
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.current().value_or(-1), 10);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.current().value_or(-1), 10);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.current().value_or(-1), 0);

        ClassBalanceView balance;
        QCOMPARE(QAccessible::queryAccessibleInterface(&balance)->role(), QAccessible::Chart);
    }

    void splitAsASlider()
    {
        SplitBar split;
        split.setFractions(0.6, 0.2);
        show(split, {500, 70});
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(&split);
        QCOMPARE(node->role(), QAccessible::Slider);
        QAccessibleValueInterface *value = node->valueInterface();
        QVERIFY(value);
        QCOMPARE(qRound(value->currentValue().toDouble()), 60);
        QSignalSpy changed(&split, &SplitBar::fractionsChanged);
        QTest::keyClick(&split, Qt::Key_Right);
        QCOMPARE(qRound(100 * split.train()), 61);
        QTest::keyClick(&split, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(qRound(100 * split.train()), 66);
        QTest::keyClick(&split, Qt::Key_Space);
        QCOMPARE(split.currentBorder(), 1);
        QTest::keyClick(&split, Qt::Key_End);
        QCOMPARE(qRound(split.borderPercent(1)), 99);
        QVERIFY(split.accessibleDescription().contains(QStringLiteral("99.0 %")));
        value->setCurrentValue(80);
        QCOMPARE(qRound(split.borderPercent(1)), 80);
        QCOMPARE(changed.size(), 4);
        // Read only it can still be reached and read, not moved.
        split.setEditable(false);
        QVERIFY(split.focusPolicy() & Qt::TabFocus);
        QTest::keyClick(&split, Qt::Key_Left);
        value->setCurrentValue(20);
        QCOMPARE(qRound(split.borderPercent(1)), 80);
    }

    void problemsInGroupsAndWhole()
    {
        ProblemsView view;
        show(view, {620, 260});
        view.setChecks(97);
        auto *none = view.findChild<QLabel *>(QStringLiteral("no_problems"));
        QVERIFY(none && none->isVisible() && none->text().contains(QStringLiteral("97")));
        const auto problem = [](const char *code, const QString &group, const std::string &text) {
            Problem p;
            p.finding = {Severity::Warning, makeError(code, text)};
            p.id = QLatin1String(code);
            p.group = group;
            return p;
        };
        const std::string longText = "Column pressure_at_the_second_valve never changes in the training rows, and what never changes teaches the network nothing "
                                     "that it could use later on, however long it trains.";
        view.setProblems({}, {problem("ADV-005", QStringLiteral("Data"), longText), problem("ADV-042", QStringLiteral("Architecture"), "Short."),
                              problem("ADV-006", QStringLiteral("Data"), "Inputs are not scaled.")});
        QCOMPARE(view.count(), 3);
        QTest::qWait(50);
        QTableWidget *table = view.table();
        const auto whole = [&](int row) {
            const QTableWidgetItem *item = table->item(row, 2);
            const QRect cell = table->visualItemRect(item);
            const QFontMetrics m(table->font());
            return m.boundingRect(QRect(0, 0, cell.width() - 8, 10000), Qt::TextWordWrap, item->text()).height() <= cell.height();
        };
        QVERIFY(table->wordWrap());
        QVERIFY2(table->rowHeight(0) > table->rowHeight(1) && whole(0), qPrintable(QString::number(table->rowHeight(0))));
        QCOMPARE(table->rowHeight(1), table->rowHeight(2));
        view.resize(1500, 260); // on one line again
        QTRY_COMPARE(table->rowHeight(0), table->rowHeight(1));
        QComboBox *groups = view.groups();
        QVERIFY(groups->isVisible());
        QCOMPARE(groups->count(), 3);
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Down); // Architecture
        QVERIFY(table->isRowHidden(0) && !table->isRowHidden(1) && table->isRowHidden(2));
        QCOMPARE(view.count(), 3);
        // What is shown stays chosen while the findings change.
        view.setProblems({}, {problem("ADV-042", QStringLiteral("Architecture"), "Short."), problem("ADV-006", QStringLiteral("Data"), "Inputs are not scaled.")});
        QVERIFY(!table->isRowHidden(0) && table->isRowHidden(1));
        QTest::keyClick(groups, Qt::Key_Home);
        QVERIFY(!table->isRowHidden(1));
    }
};

QTEST_MAIN(TestViewFiles)
#include "tst_view_files.moc"
