// The instruments of the Data page: relations, profiles, equal rows, steps in detail and their order, the import assistant.
#include "charts/histogram_view.h"
#include "common/segmented_control.h"
#include "document/project_document.h"
#include "pages/data/details_tile.h"
#include "pages/data/import_assistant.h"
#include "pages/data/profile_panel.h"
#include "pages/data/recipe_panel.h"
#include "pages/data/relations_panel.h"
#include "pages/data/step_panel.h"
#include "pages/data/step_row.h"
#include "pages/data_page.h"
#include "pages/notice.h"
#include "theme/style.h"
#include "views/correlation_view.h"
#include "views/scatter_view.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace netloom;

namespace {

constexpr int kLong = 60000;

/// b is 2a and a little; c has nothing to do with them; rows 11 and 21 (from 1) repeat row 1.
QByteArray relatedTable()
{
    QByteArray text = "a,b,c,kind\n";
    for (int i = 0; i < 120; ++i) {
        const int k = i == 10 || i == 20 ? 0 : i;
        const double a = k * 37 % 101;
        text += QByteArray::number(a) + ',' + QByteArray::number(2 * a + k % 3 / 10.0) + ',' + QByteArray::number(k * 53 % 97 / 10.0) + ',' + (a > 70 ? "good" : "bad") + '\n';
    }
    return text;
}

} // namespace

class TestDataTools : public QObject {
    Q_OBJECT

    struct Window {
        QTemporaryDir folder;
        ProjectDocument document;
        DataPage page{&document};
        explicit Window(const QByteArray &bytes = relatedTable(), const char *name = "parts.csv")
        {
            page.resize(1208, 644);
            page.show();
            page.activateWindow();
            const QString path = folder.filePath(QString::fromLatin1(name));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no file");
            file.close();
            page.importFile(path);
            if (!settle())
                qFatal("not read");
        }
        template <class T> T *find(const QString &name) { return page.findChild<T *>(name); }
        bool settle() { return QTest::qWaitFor([this] { return !page.isBusy(); }, kLong); }
        void use()
        {
            QTest::mouseClick(find<QPushButton>("useData"), Qt::LeftButton);
            QVERIFY(settle());
        }
        void view(int index) { QTest::mouseClick(find<SegmentedControl>("dataView")->segment(index), Qt::LeftButton); }
    };

private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }

    void strongestPairIsFoundAndDrawn()
    {
        Window w;
        w.view(3);
        auto *panel = w.find<RelationsPanel>("relationsPanel");
        QTRY_VERIFY_WITH_TIMEOUT(panel->summary().startsWith(QStringLiteral("strongest: a with b")), kLong);
        auto *map = w.find<CorrelationView>("correlationMap");
        QCOMPARE(map->size(), 3);
        QVERIFY(map->isVisible());
        // By keys: from a/b to a/c, spoken, and Enter draws the pair.
        map->setFocus();
        map->setCurrentCell(0, 1);
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->currentCell(), QPoint(2, 0));
        QVERIFY2(map->accessibleDescription().startsWith(QStringLiteral("a with c")), qPrintable(map->accessibleDescription()));
        QCOMPARE(QAccessible::queryAccessibleInterface(map)->text(QAccessible::Value), map->accessibleDescription());
        QTest::keyClick(map, Qt::Key_Return);
        auto *plot = w.find<ScatterView>("pairPlot");
        QVERIFY(plot->isVisible());
        QCOMPARE(plot->points(), 120);
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->pointSentence(plot->currentPoint()), plot->accessibleDescription());
        // By mouse: b/a.
        QTest::mouseClick(map, Qt::LeftButton, {}, map->cellRect(1, 0).center().toPoint());
        QCOMPARE(map->currentCell(), QPoint(0, 1));
        // a tells most of the target; the list can be sorted.
        auto *links = w.find<QTableView>("linksView");
        QVERIFY(QStringList({"a", "b"}).contains(links->model()->index(0, 0).data().toString()));
        QCOMPARE(links->model()->index(0, 2).data().toString(), QStringLiteral("1.00"));
        links->sortByColumn(2, Qt::AscendingOrder);
        QCOMPARE(links->model()->index(0, 0).data().toString(), QStringLiteral("c"));
    }

    void chosenColumnIsProfiled()
    {
        Window w;
        auto *columns = w.find<QTableView>("columnsView");
        columns->setFocus();
        columns->setCurrentIndex(columns->model()->index(0, 1));
        QTest::keyClick(columns, Qt::Key_Down);
        auto *details = w.find<DetailsTile>("detailsTile");
        QCOMPARE(details->part(), DetailsTile::ColumnPart);
        QVERIFY2(details->title().startsWith(QStringLiteral("b, number")), qPrintable(details->title()));
        QVERIFY(w.find<QLabel>("typeReason")->text().contains(QStringLiteral("120 cells read as numbers")));
        auto *histogram = w.find<HistogramView>("profileHistogram");
        QVERIFY(histogram->isVisible());
        QCOMPARE(histogram->bars(), 24);
        QTest::keyClick(histogram, Qt::Key_End);
        QCOMPARE(histogram->currentBar(), 23);
        QCOMPARE(histogram->accessibleDescription(), histogram->barSentence(23));
        QTest::mouseMove(histogram, histogram->barRect(3).center().toPoint());
        QTRY_COMPARE(histogram->currentBar(), 3);
        QTest::keyClick(histogram, Qt::Key_T);
        auto *table = histogram->findChild<QTableWidget *>(QStringLiteral("histogramTable"));
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->rowCount(), 24);
        // Categories: a bar each.
        columns->setCurrentIndex(columns->model()->index(3, 1));
        QCOMPARE(histogram->bars(), 2);
    }

    void equalRowsAreListedOpenedAndTold()
    {
        Window w;
        auto *list = w.find<QTableView>("duplicateRows");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kLong);
        QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("21"));
        QCOMPARE(list->model()->index(1, 1).data().toString(), QStringLiteral("1"));
        QTest::mouseClick(w.find<SegmentedControl>("detailsPart")->segment(3), Qt::LeftButton);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        auto *rows = w.find<QTableView>("rowsView");
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->currentIndex().row(), 20);
        QCOMPARE(rows->model()->rowCount(), 120);
        // In order, the three equal rows are all for training: nothing leaks. One of them in the test does.
        w.use();
        QTest::mouseClick(w.find<SegmentedControl>("splitKind")->segment(2), Qt::LeftButton);
        QVERIFY(w.settle());
        auto *warning = w.find<QLabel>("splitWarning");
        QVERIFY(warning->isHidden());
        DataSpec spec = w.document.project().data;
        spec.split.train = 0.1; // 12 rows; row 21 is for validation
        spec.split.validation = 0.45;
        spec.split.test = 0.45;
        w.document.setData(spec, QStringLiteral("test"));
        QVERIFY(w.settle());
        QTRY_VERIFY_WITH_TIMEOUT(!warning->isHidden(), kLong);
        QVERIFY2(warning->text().startsWith(QStringLiteral("1 rows")), qPrintable(warning->text()));
    }

    void badCellOpensItsPlace()
    {
        QByteArray text = relatedTable();
        text.insert(text.indexOf('\n') + 1, "# a remark\n\n"); // moves every row two lines down
        QList<QByteArray> lines = text.split('\n');
        lines[60] = "1,2,3x,good";
        Window w(lines.join('\n'));
        auto *bad = w.find<QTableView>("badCells");
        QVERIFY(bad->isVisible());
        QCOMPARE(bad->model()->rowCount(), 1);
        QCOMPARE(bad->model()->index(0, 0).data().toString(), QStringLiteral("61"));
        QTest::mouseClick(bad->viewport(), Qt::LeftButton, {}, bad->visualRect(bad->model()->index(0, 1)).center());
        auto *rows = w.find<QTableView>("rowsView");
        QVERIFY(rows->isVisible());
        const int shift = 120 - rows->model()->rowCount(); // a remark read as a row would be a row more
        QCOMPARE(shift, 0);
        QCOMPARE(rows->currentIndex().row(), 57);
        QCOMPARE(rows->currentIndex().column(), 2);
        QCOMPARE(rows->currentIndex().data(Qt::ToolTipRole).toString(), bad->model()->index(0, 3).data().toString());
    }

    void stepsAreDraggedAndMovedByKeys()
    {
        Window w;
        w.use();
        w.find<QToolButton>("addStep")->menu()->findChild<QAction *>(QStringLiteral("add_clip"))->trigger();
        QVERIFY(w.settle());
        w.find<QToolButton>("addStep")->menu()->findChild<QAction *>(QStringLiteral("add_log_transform"))->trigger();
        QVERIFY(w.settle());
        const auto types = [&] {
            QStringList out;
            for (const RecipeStep &step : w.document.project().data.steps)
                out << QString::fromStdString(step.type);
            return out;
        };
        const auto row = [&](int i) { return w.find<StepRow>(QStringLiteral("stepRow_%1").arg(i)); };
        const QStringList before = types();
        const int last = int(before.size()) - 1, clip = int(before.indexOf(QStringLiteral("clip")));
        QVERIFY(clip >= 0 && last > clip);
        const int undo = w.document.undoStack()->index();
        // Alt+Down: one place later, the keyboard stays on it.
        row(clip)->setFocus();
        QTest::keyClick(row(clip), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(w.settle());
        QStringList wanted = before;
        wanted.move(clip, clip + 1);
        QCOMPARE(types(), wanted);
        QCOMPARE(w.document.undoStack()->index(), undo + 1);
        QTRY_VERIFY(row(clip + 1)->isChosen());
        QCOMPARE(w.page.findChild<RecipePanel *>()->chosenStep(), clip + 1);
        w.document.undoStack()->undo();
        QVERIFY(w.settle());
        QCOMPARE(types(), before);
        // By mouse: the clip above the first step.
        QCoreApplication::processEvents();
        StepRow *held = row(clip);
        const QPoint grip = held->grip().center();
        QTest::mousePress(held, Qt::LeftButton, {}, grip);
        QTest::mouseMove(held, grip - QPoint(0, 30));
        const QPoint top = held->mapFrom(row(0)->parentWidget(), QPoint(20, row(0)->y() + 4));
        QTest::mouseMove(held, top);
        QCOMPARE(types(), before); // nothing before it is let go
        QTest::mouseRelease(held, Qt::LeftButton, {}, top);
        QVERIFY(w.settle());
        wanted = before;
        wanted.move(clip, 0);
        QCOMPARE(types(), wanted);
        QCOMPARE(w.document.undoStack()->index(), undo + 1);
        // Del takes it out.
        QCoreApplication::processEvents();
        QTest::keyClick(row(0), Qt::Key_Delete);
        QVERIFY(w.settle());
        wanted.removeFirst();
        QCOMPARE(types(), wanted);
    }

    void stepShowsBeforeAfterAndWhatItLearned()
    {
        Window w;
        w.use();
        const int last = int(w.page.spec().steps.size()) - 1;
        auto *row = w.find<StepRow>(QStringLiteral("stepRow_%1").arg(last));
        QTest::mouseClick(row, Qt::LeftButton, {}, row->grip().center());
        auto *details = w.find<DetailsTile>("detailsTile");
        QCOMPARE(details->part(), DetailsTile::StepPart);
        auto *columns = w.find<QListWidget>("stepColumns");
        QCOMPARE(columns->count(), 3); // a, b, c are scaled
        const auto *learned = w.find<QLabel>("stepFitted");
        QVERIFY2(learned->text().contains(QStringLiteral("offset")) && learned->text().contains(QStringLiteral("scale")), qPrintable(learned->text()));
        const ColumnChange &a = w.page.view()->changes[std::size_t(last)].columns.front();
        QCOMPARE(a.name, std::string("a"));
        QVERIFY(a.before && a.after && std::abs(*a.after->sd - 1) < 0.3 && *a.before->sd > 10);
        auto *values = w.find<QTableWidget>("stepValues");
        QCOMPARE(values->rowCount(), 10);
        QCOMPARE(values->item(1, 0)->text(), QStringLiteral("37"));
        QVERIFY(values->item(1, 1)->text() != QStringLiteral("37"));
        QVERIFY(w.find<HistogramView>("stepBefore")->bars() > 0);
        columns->setFocus();
        const QString of_a = learned->text();
        QTest::keyClick(columns, Qt::Key_Down);
        QVERIFY(learned->text() != of_a);
    }

    void failedStepSaysSoInPlace()
    {
        Window w;
        w.use();
        DataSpec spec = w.document.project().data;
        spec.steps.insert(spec.steps.begin(), RecipeStep{"curve_shift", {{"shift", std::int64_t(-1000)}}, {}, true});
        int failed = -2;
        const auto view = viewRecipe(*std::make_shared<const Table>(), spec, &failed);
        QVERIFY(!view);
        QCOMPARE(failed, -1); // no rows at all: no step's fault
        spec.steps.front() = RecipeStep{"log_transform", {{"columns", std::vector<std::string>{"nothing"}}}, {}, true};
        w.document.setData(spec, QStringLiteral("test"));
        QVERIFY(w.settle());
        QVERIFY(!w.page.view());
        auto *row = w.find<StepRow>(QStringLiteral("stepRow_0"));
        bool told = false;
        for (const QLabel *label : row->findChildren<QLabel *>())
            told = told || label->text().contains(QStringLiteral("nothing"));
        QVERIFY2(told, qPrintable(w.find<Notice>(QStringLiteral("dataNotice"))->text()));
    }

    void assistantPreviewsAndAppliesInOneStep()
    {
        Window w("a;b\n1,5;2,5\n2,5;1\n3,25;7\n4;8\n5;1\n6;2\n7;3\n8;4\n9;5\n10;-\n", "semi.csv");
        w.use();
        const int undo = w.document.undoStack()->index();
        const DataSpec before = w.document.project().data;
        QTest::mouseClick(w.find<QToolButton>("dialectButton"), Qt::LeftButton);
        auto *assistant = w.page.findChild<ImportAssistant *>();
        QVERIFY(assistant);
        QVERIFY(QTest::qWaitFor([&] { return !assistant->isBusy(); }, kLong));
        auto *rows = assistant->findChild<QTableView *>(QStringLiteral("importRows"));
        auto *found = assistant->findChild<QLabel *>(QStringLiteral("importFound"));
        QCOMPARE(rows->model()->columnCount(), 2);
        QVERIFY2(rows->model()->headerData(0, Qt::Horizontal).toString().contains(QStringLiteral("number")), "types are shown");
        QVERIFY(found->text().contains(QStringLiteral("10 rows")));
        // Another delimiter by keyboard: the preview follows, the project does not.
        auto *delimiter = assistant->findChild<QComboBox *>(QStringLiteral("importDelimiter"));
        delimiter->setFocus();
        QTest::keyClick(delimiter, Qt::Key_Home);
        QTest::keyClick(delimiter, Qt::Key_Down); // comma
        QVERIFY(QTest::qWaitFor([&] { return !assistant->isBusy(); }, kLong));
        QVERIFY2(rows->model()->headerData(0, Qt::Horizontal).toString().startsWith(QStringLiteral("a;b")), qPrintable(rows->model()->headerData(0, Qt::Horizontal).toString()));
        QVERIFY(w.document.project().data == before);
        // Back, and the dash means missing: b becomes a column of numbers without a bad cell.
        QTest::keyClick(delimiter, Qt::Key_Down);
        auto *missing = assistant->findChild<QLineEdit *>(QStringLiteral("importMissing"));
        missing->setFocus();
        QTest::keyClick(missing, Qt::Key_End);
        QTest::keyClicks(missing, QStringLiteral(" -"));
        QVERIFY(QTest::qWaitFor([&] { return !assistant->isBusy(); }, kLong));
        QVERIFY2(found->text().contains(QStringLiteral("every cell can be read")), qPrintable(found->text()));
        QTest::mouseClick(assistant->findChild<QPushButton *>(QStringLiteral("applyImport")), Qt::LeftButton);
        QVERIFY(w.settle());
        const auto &marks = w.document.project().data.csv.missingTokens;
        QVERIFY(std::find(marks.begin(), marks.end(), "-") != marks.end());
        QCOMPARE(w.document.undoStack()->index(), undo + 1);
        w.document.undoStack()->undo();
        QVERIFY(w.settle());
        QVERIFY(w.document.project().data == before);
    }

    void gapIsSet()
    {
        Window w;
        w.use();
        auto *gap = w.find<QSpinBox>("splitGap");
        QVERIFY(gap->isHidden());
        QTest::mouseClick(w.find<SegmentedControl>("splitKind")->segment(2), Qt::LeftButton);
        QVERIFY(w.settle());
        QVERIFY(gap->isVisible());
        const std::size_t train = w.page.view()->prepared->split.train.size();
        gap->setFocus();
        QTest::keyClick(gap, Qt::Key_Up);
        QTest::keyClick(gap, Qt::Key_Up);
        QVERIFY(w.settle());
        QCOMPARE(w.document.project().data.split.gap, 2U);
        QCOMPARE(w.page.view()->prepared->split.train.size(), train - 2);
    }

    /// A newer request stops the one before; what is shown is of the newest.
    void relationsAreCountedAnewAndCancelled()
    {
        std::vector<double> x(20000), y(20000);
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = double(i * 7919 % 20011);
            y[i] = -x[i];
        }
        auto table = std::make_shared<const Table>(Table{{Column::ofNumbers("x", ColumnType::Numeric, x), Column::ofNumbers("y", ColumnType::Numeric, y)}});
        RelationsJob job;
        QSignalSpy done(&job, &RelationsJob::finished), failed(&job, &RelationsJob::failed);
        job.start(table, "x");
        job.cancel();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!job.isRunning());
        job.start(table, "y");
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kLong);
        QCOMPARE(failed.size(), 1);
        const auto links = targetLinks(*job.relations());
        QCOMPARE(links.size(), std::size_t(1));
        QCOMPARE(links.front().column, QStringLiteral("x"));
        QVERIFY(std::abs(links.front().value + 1) < 1e-9);
    }
};

QTEST_MAIN(TestDataTools)
#include "tst_data_tools.moc"
