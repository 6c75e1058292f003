// Tiles, runs and thresholds of the Train page, by mouse and keys.
#include "charts/line_chart.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "main_window.h"
#include "pages/threshold_bar.h"
#include "pages/train/cell_rows_tile.h"
#include "pages/train/runs_tile.h"
#include "pages/train/tile_board.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "project_files.h"
#include "session/moved_threshold.h"
#include "session/rewind.h"
#include "session/target_bins.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "translations.h"
#include "train/evaluate.h"
#include "views/confusion_view.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace netloom;
using Keys = std::vector<std::string>;

class TestTrainBoard : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

    TrainPage &page() const { return *window_->trainPage(); }
    ProjectDocument &document() const { return *window_->document(); }
    const std::vector<Run> &runs() const { return document().project().runs; }
    template <class T> T *find(const char *name) const { return page().findChild<T *>(QLatin1String(name)); }

    void train(int epochs)
    {
        document().setTrainingField("epochs", std::int64_t(epochs));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 120000);
    }

    std::vector<Keys> keys() const
    {
        std::vector<Keys> all;
        for (const auto &tile : page().arrangement())
            all.push_back(tile.keys);
        return all;
    }

    /// The entry of the menu "Add chart" as the user finds it.
    QAction *entry(const char *key)
    {
        QMenu *menu = find<QPushButton>("addChart")->menu();
        Q_EMIT menu->aboutToShow();
        QList<QMenu *> menus = menu->findChildren<QMenu *>();
        menus << menu;
        for (QMenu *m : menus)
            for (QAction *action : m->actions())
                if (action->data().toString() == QLatin1String(key))
                    return action;
        return nullptr;
    }

    QTableView &table() const { return *page().runs()->view(); }
    QModelIndex cell(int row, int column) const { return table().model()->index(row, column); }
    int rowOf(int run) const
    {
        for (int r = 0; r < table().model()->rowCount(); ++r)
            if (cell(r, 0).data(RunsModel::kRunRole).toInt() == run)
                return r;
        return -1;
    }
    void key(Qt::Key key) { QTest::keyClick(&table(), key); }
    const ChartModel &chart(const Keys &keys) const
    {
        return static_cast<LineChart *>(page().charts()->tileOf(keys)->content())->model();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        QSettings().clear();
        NetloomStyle::install(Theme::Light);
    }

    void init()
    {
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("spirals"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(document().prepared() != nullptr, 20000);
        document().setTrainingField("early_stopping", false);
        document().setTrainingField("metrics", std::vector<std::string>{"accuracy", "f1", "recall", "fpr"});
        window_->showPage(QStringLiteral("trainPage"));
        QTest::qWait(50);
    }

    void cleanup()
    {
        document().markSaved(document().path());
        window_.reset();
    }

    void tilesAreMovedByKeysAndKeptInTheProject()
    {
        const auto own = keys();
        QVERIFY(own.size() >= 4);
        QCOMPARE(own[0], Keys{"loss"});
        QVERIFY(!find<QPushButton>("defaultLayout")->isEnabled());
        auto *loss = static_cast<LineChart *>(page().charts()->tileOf({"loss"})->content());
        loss->setFocus();
        QTest::keyClick(loss, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(keys()[1], Keys{"loss"});
        QVERIFY(loss->hasFocus()); // the next key moves it on
        QTest::keyClick(loss, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(keys()[2], Keys{"loss"});
        QTest::keyClick(loss, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(keys()[1], Keys{"loss"});
        const int narrow = page().charts()->tileOf({"loss"})->width();
        QTest::keyClick(loss, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().arrangement()[1].columns, 2);
        QTRY_VERIFY(page().charts()->tileOf({"loss"})->width() > narrow * 3 / 2);
        QTest::keyClick(loss, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page().arrangement()[1].rows, 2);
        QTest::keyClick(loss, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(keys().size(), own.size() - 1);
        QVERIFY(!page().charts()->tileOf({"loss"}));
        document().undoStack()->undo();
        QVERIFY(page().charts()->tileOf({"loss"}));

        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.netloom")).toStdString();
        QVERIFY(saveProject(document().project(), path).ok());
        const auto read = loadProject(path);
        QVERIFY(read.ok());
        QVERIFY(read->layout.tiles == page().arrangement());
        document().reset(*read, QString::fromStdString(path));
        QCOMPARE(keys()[1], Keys{"loss"});
        QCOMPARE(page().board()->items()[1].span, QSize(2, 2));

        QTest::mouseClick(find<QPushButton>("defaultLayout"), Qt::LeftButton);
        QCOMPARE(keys(), own);
        QVERIFY(!find<QPushButton>("defaultLayout")->isEnabled());
    }

    void tilesAreDraggedBySizeAndPlace()
    {
        const auto own = keys();
        Tile *loss = page().charts()->tileOf({"loss"});
        Tile *second = page().charts()->tileOf(own[1]);
        const auto dragTo = [&](const QPoint &end, bool cancel) {
            QTest::mousePress(loss, Qt::LeftButton, {}, {60, 14});
            QTest::mouseMove(loss, {80, 20});
            QTest::mouseMove(loss, end);
            if (cancel)
                QTest::keyClick(page().board(), Qt::Key_Escape);
            QTest::mouseRelease(loss, Qt::LeftButton, {}, end);
        };
        dragTo(loss->mapFromGlobal(second->mapToGlobal(second->rect().center())), true);
        QCOMPARE(keys(), own);
        dragTo(loss->mapFromGlobal(second->mapToGlobal(second->rect().center())), false);
        QCOMPARE(keys()[0], own[1]);
        QCOMPARE(keys()[1], Keys{"loss"});
        auto *grip = loss->findChild<QWidget *>(QStringLiteral("tileGrip"));
        QVERIFY(grip && !grip->accessibleName().isEmpty());
        QTest::mousePress(grip, Qt::LeftButton, {}, {8, 8});
        QTest::mouseRelease(grip, Qt::LeftButton, {}, QPoint(8, 8) + QPoint(0, loss->height()));
        QCOMPARE(page().arrangement()[1].rows, 2);
    }

    void anyCurveIsAddedWithItsPast()
    {
        train(4);
        QVERIFY(!page().charts()->tileOf({"samples_per_second"}));
        QAction *speed = entry("samples_per_second");
        QVERIFY(speed && speed->isEnabled());
        speed->trigger();
        QCOMPARE(chart({"samples_per_second"}).panels[0].series[0].line.points(), std::size_t(4));
        QVERIFY(!entry("samples_per_second")->isEnabled()); // it is there
        QVERIFY(entry("gradient_norm"));
        entry("f1")->trigger();
        QCOMPARE(chart({"f1"}).panels[0].series[1].line.points(), std::size_t(4));
        // A metric that was not measured is counted from the matrices of the epochs before.
        QVERIFY(!chart({"loss"}).panels.empty() && !page().charts()->tileOf({"mcc"}));
        entry("mcc")->trigger();
        const auto settings = trainSettings(document().project().training);
        QVERIFY(std::find(settings->metrics.begin(), settings->metrics.end(), "mcc") != settings->metrics.end());
        train(2);
        QCOMPARE(chart({"mcc"}).panels[0].series[0].line.points(), std::size_t(6));
        QCOMPARE(chart({"samples_per_second"}).panels[0].series[0].line.points(), std::size_t(6));
    }

    void runsAreComparedByKeyboard()
    {
        train(6);
        window_->controller()->resetWeights();
        QCOMPARE(runs().size(), std::size_t(1));
        QVERIFY(runs()[0].past);
        QVERIFY(!document().isTrained());
        document().setTrainingField("optimizer", std::string("sgd(learning_rate=0.05)"));
        train(3);
        QCOMPARE(runs().size(), std::size_t(2));
        QCOMPARE(page().charts()->lastEpoch(), std::uint64_t(3)); // the present line has its own epochs only
        QTest::mouseClick(find<QPushButton>("runsButton"), Qt::LeftButton);
        QVERIFY(page().runs()->isVisible() && table().hasFocus());
        QCOMPARE(table().model()->rowCount(), 2);
        const RunsModel &model = *page().runs()->model();
        const int optimizer = model.columnOf("optimizer");
        QVERIFY(optimizer > 0);
        QVERIFY(model.differs(optimizer));
        QVERIFY(model.headerData(optimizer, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(QChar(0x2260)));
        QCOMPARE(model.columnOf("metrics"), -1); // the same in both
        QTest::mouseClick(find<QPushButton>("allRunSettings"), Qt::LeftButton);
        QVERIFY(model.columnOf("metrics") > 0 && !model.differs(model.columnOf("metrics")));

        const int first = runs()[0].id;
        table().setCurrentIndex(cell(rowOf(first), RunsModel::kNote));
        key(Qt::Key_Space);
        QCOMPARE(model.compared(), std::vector<int>{first});
        for (const Keys &tile : {Keys{"loss"}, Keys{"learning_rate"}}) {
            const auto &series = chart(tile).panels[0].series;
            QVERIFY(series.back().overlay);
            QCOMPARE(series.back().line.points(), std::size_t(6));
            QCOMPARE(series.back().style, 4);
        }
        QCOMPARE(chart({"loss"}).panels[0].series.back().line.at(6)->y, *runs()[0].epochs[5].validation.at("loss"));
        QVERIFY(table().currentIndex().data(RunsModel::kRunRole).toInt() == first); // the tick did not move on
        key(Qt::Key_Space);
        QVERIFY(!chart({"loss"}).panels[0].series.back().overlay);

        // Sorted by the column the cell is in.
        table().setCurrentIndex(cell(0, RunsModel::kEpochs));
        key(Qt::Key_S);
        QCOMPARE(cell(0, RunsModel::kEpochs).data().toString(), QStringLiteral("3"));
        key(Qt::Key_S);
        QCOMPARE(cell(0, RunsModel::kEpochs).data().toString(), QStringLiteral("6"));
    }

    void runsAreNamedDeletedAndBroughtBack()
    {
        train(2);
        train(2);
        QTest::mouseClick(find<QPushButton>("runsButton"), Qt::LeftButton);
        const int id = runs()[1].id;
        const std::vector<Run> before = runs();
        table().setCurrentIndex(cell(rowOf(id), RunsModel::kName));
        key(Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(editor && table().isAncestorOf(editor));
        QTest::keyClicks(editor, QStringLiteral("second try"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(runs()[1].name, std::string("second try"));
        QTRY_COMPARE(cell(rowOf(id), RunsModel::kName).data().toString(), QStringLiteral("second try"));
        QVERIFY(document().isDirty());
        table().setFocus();
        table().selectRow(rowOf(id));
        key(Qt::Key_Delete);
        QCOMPARE(runs().size(), std::size_t(1));
        QCOMPARE(table().model()->rowCount(), 1);
        document().undoStack()->undo();
        QCOMPARE(runs().size(), std::size_t(2));
        QCOMPARE(runs()[1].name, std::string("second try"));
        document().undoStack()->undo();
        QVERIFY(runs() == before);
        key(Qt::Key_Escape);
        QVERIFY(!page().runs()->isVisible() && find<QPushButton>("runsButton")->hasFocus());
    }

    void curvesFollowTheThreshold()
    {
        train(5);
        const auto truth = trueClasses(*document().prepared(), document().prepared()->split.validation);
        const auto line = [&](const char *key) {
            for (const auto &tile : keys())
                if (std::find(tile.begin(), tile.end(), key) != tile.end())
                    for (const ChartPanel &p : chart(tile).panels)
                        if (p.key == QLatin1String(key))
                            return p.series[1];
            return ChartSeries();
        };
        const double loss = line("loss").line.at(5)->y, recall = line("recall").line.at(5)->y;
        QSlider &slider = *page().threshold()->slider();
        QVERIFY(slider.isVisible());
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&slider, Qt::Key_PageUp);
        QCOMPARE(page().threshold()->value(), 0.15);
        QTRY_VERIFY(page().charts()->moved().has_value());
        QTRY_COMPARE(page().charts()->moved()->threshold, 0.15);
        for (std::uint64_t e = 1; e <= 5; ++e) {
            // Counted by hand from the scores.
            const auto &scores = *window_->rewind()->machine().at(e)->scores;
            double tp = 0, fp = 0, fn = 0, tn = 0;
            for (std::size_t i = 0; i < truth.size(); ++i)
                ++(truth[i] == 1 ? (scores[i] > 0.15F ? tp : fn) : (scores[i] > 0.15F ? fp : tn));
            const auto at = static_cast<double>(e);
            QCOMPARE(line("recall").line.at(at)->y, tp / (tp + fn));
            QCOMPARE(line("fpr").line.at(at)->y, fp / (fp + tn));
            QCOMPARE(line("f1").line.at(at)->y, 2 * tp / (2 * tp + fp + fn));
            QCOMPARE(line("accuracy").line.at(at)->y, (tp + tn) / (tp + tn + fp + fn));
        }
        QCOMPARE(line("loss").line.at(5)->y, loss); // no threshold in it
        QVERIFY(line("recall").name.contains(QLatin1String("0.15")));
        QVERIFY(page().threshold()->remark().isEmpty());
        train(2); // epochs that come follow, too
        QTRY_COMPARE(line("recall").line.points(), std::size_t(7));
        slider.setValue(500);
        QTRY_VERIFY(!page().charts()->moved());
        QCOMPARE(line("recall").line.at(5)->y, recall);
    }

    /// A menu of a tile as it opens.
    QList<QAction *> tileMenu(const Keys &keys, const char *name)
    {
        QMenu *menu = page().charts()->tileOf(keys)->menuButton()->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QMenu *>(QLatin1String(name))->actions();
    }
    QAction *ofTile(const Keys &keys, const char *name, const char *data)
    {
        for (QAction *action : tileMenu(keys, name))
            if (action->data().toString() == QLatin1String(data))
                return action;
        return nullptr;
    }

    void anyClassAndAverageWithoutAnotherRun()
    {
        train(6);
        const Keys rates = {"f1", "recall", "fpr"};
        const ChartPanel recall = chart(rates).panels[1];
        double positives = 0;
        for (const int t : trueClasses(*document().prepared(), document().prepared()->split.validation))
            positives += t == 1;
        QVERIFY(recall.reference && positives > 0);
        QCOMPARE(recall.reference->value, 1 / positives); // one row more or less
        QVERIFY(recall.reference->label.contains(QString::number(positives)));
        ofTile(rates, "tileCurves", "predicted_positive_rate")->trigger();
        const Keys more = {"f1", "recall", "fpr", "predicted_positive_rate"};
        ofTile(more, "tileCurves", "mcc")->trigger();
        const Keys all = {"f1", "recall", "fpr", "predicted_positive_rate", "mcc"};
        QVERIFY(page().charts()->tileOf(all) && !page().charts()->tileOf(rates) && !page().charts()->tileOf(more));
        const auto counts = [&](std::uint64_t e) { return window_->rewind()->machine().at(e)->validation->counts; };
        for (std::uint64_t e = 1; e <= 6; ++e) {
            const auto c = counts(e);
            const double n = c[0] + c[1] + c[2] + c[3], mcc = (c[3] * c[0] - c[1] * c[2]) / std::sqrt((c[3] + c[1]) * (c[3] + c[2]) * (c[0] + c[1]) * (c[0] + c[2]));
            QCOMPARE(chart(all).panels[3].series[1].line.at(double(e))->y, (c[1] + c[3]) / n);
            const double shown = chart(all).panels[4].series[1].line.at(double(e))->y;
            QVERIFY(std::isnan(mcc) ? std::isnan(shown) : std::abs(shown - mcc) < 1e-12);
        }
        QVERIFY(ofTile(all, "tileAverages", "auto")->isChecked());
        ofTile(all, "tileAverages", "0")->trigger();
        const Keys other = {"f1(class_id=0)", "recall(class_id=0)", "fpr(class_id=0)", "predicted_positive_rate(class_id=0)", "mcc"};
        QVERIFY(page().charts()->tileOf(other));
        const QString negative = QString::fromStdString(document().prepared()->classes[0]);
        QVERIFY(chart(other).panels[1].title.contains(negative));
        QVERIFY(ofTile(other, "tileAverages", "0")->isChecked());
        const auto at = [&](const Keys &keys, std::size_t panel, double e) { return chart(keys).panels[panel].series[1].line.at(e)->y; };
        const auto last = counts(6);
        QCOMPARE(at(other, 1, 6), last[0] / (last[0] + last[1]));
        QCOMPARE(at(other, 2, 6), last[2] / (last[2] + last[3]));
        train(2); // what comes is counted, too
        QCOMPARE(chart(other).panels[1].series[1].line.points(), std::size_t(8));
        QCOMPARE(at(other, 1, 8), counts(8)[0] / (counts(8)[0] + counts(8)[1]));
        // Another threshold moves these curves as well.
        page().threshold()->slider()->setValue(0);
        QTRY_VERIFY(page().charts()->moved() && page().charts()->moved()->threshold == 0);
        QCOMPARE(at(other, 1, 8), 0.0); // all are taken for positive
        QCOMPARE(at(other, 3, 8), 0.0);
        page().threshold()->slider()->setValue(500);
        QTRY_VERIFY(!page().charts()->moved());
        ofTile(other, "tileAverages", "macro")->trigger();
        QVERIFY(page().charts()->tileOf({"f1(average=macro)", "recall(average=macro)", "fpr(average=macro)", "predicted_positive_rate", "mcc"}));
        for (int i = 0; i < 5; ++i) // three choices, the number of epochs, another choice
            document().undoStack()->undo();
        QVERIFY(page().charts()->tileOf(rates));
        QVERIFY(!ofTile({"f1", "recall", "fpr"}, "tileCurves", "f1")->data().isNull());
    }

    void resetAsksAndCanBeUndone()
    {
        train(4);
        const auto hash = [&] { return weightsSha256(document().graph(), document().project().state.weights); };
        const std::string first = hash();
        auto *reset = window_->findChild<QAction *>(QStringLiteral("resetWeights"));
        const auto answer = [&](const char *name) {
            reset->trigger();
            auto *button = window_->findChild<QPushButton *>(QLatin1String(name));
            QVERIFY2(button, name);
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!window_->findChild<QWidget *>(QStringLiteral("resetPrompt")));
        };
        answer("resetCancel");
        QCOMPARE(hash(), first);
        answer("resetSame");
        QVERIFY(!document().isTrained());
        QCOMPARE(page().charts()->lastEpoch(), std::uint64_t(0));
        QVERIFY(document().undoStack()->undoText().contains(QLatin1String("Reset")));
        document().undoStack()->undo();
        QCOMPARE(hash(), first);
        QVERIFY(document().isTrained() && !runs().front().past);
        QCOMPARE(page().charts()->lastEpoch(), std::uint64_t(4));
        document().undoStack()->redo();
        QVERIFY(!document().isTrained() && runs().front().past);
        window_->controller()->train();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 120000);
        QCOMPARE(hash(), first); // the same beginning
        answer("resetNew");
        QVERIFY(!document().isTrained() && !document().project().state.weights.empty());
        window_->controller()->train();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 120000);
        const std::string other = hash();
        QVERIFY(other != first);
        // Undone after another run: the run before is there again, and redone what was learnt since.
        document().undoStack()->undo();
        QCOMPARE(hash(), first);
        QCOMPARE(runs().size(), std::size_t(3));
        QVERIFY(runs()[0].past && !runs()[1].past && runs()[2].past);
        document().undoStack()->redo();
        QCOMPARE(hash(), other);
        QVERIFY(runs()[0].past && runs()[1].past && !runs()[2].past);
        QCOMPARE(page().charts()->lastEpoch(), std::uint64_t(4));
    }

    void checkpointsAreMarkedOnTheSlider()
    {
        QTemporaryDir folder;
        document().markSaved(folder.filePath(QStringLiteral("spirals.netloom")));
        document().setTrainingField("checkpoint_every", std::int64_t(2));
        train(5);
        const auto marks = [&] {
            std::vector<std::pair<double, QString>> found;
            for (const EpochSlider::Mark &m : page().strip()->facts().epochs.marks)
                if (m.kind == EpochSlider::Mark::Kind::Checkpoint)
                    found.emplace_back(m.epoch, m.text);
            return found;
        };
        QTRY_COMPARE(marks().size(), std::size_t(2));
        QCOMPARE(marks()[0].first, 2.0);
        QCOMPARE(marks()[1].first, 4.0);
        QVERIFY(QFile::exists(folder.filePath(marks()[1].second.section(QLatin1Char(' '), -1))));
        page().strip()->slider()->setFocus();
        QTest::keyClick(page().strip()->slider(), Qt::Key_Left);
        QVERIFY(page().strip()->slider()->sentence().contains(QLatin1String("epoch-4")));
        window_->controller()->resetWeights();
        QVERIFY(marks().empty());
    }

    void anotherLanguageKeepsWhatThePageKnows()
    {
        train(6);
        const Keys loss = {"loss"};
        const auto raw = [&] { return chart(loss).panels.front().series.front().raw.points(); };
        const auto points = raw();
        const double base = chart(loss).panels.front().reference->value, speed = page().strip()->facts().samplesPerSecond;
        QVERIFY(points > 0 && speed > 0);
        static_cast<LineChart *>(page().charts()->tileOf(loss)->content())->setSmoothing(0.6);
        setLanguage(QStringLiteral("de"));
        QTest::qWait(100);
        QCOMPARE(find<QPushButton>("runsButton")->text(), QStringLiteral("Läufe"));
        QCOMPARE(raw(), points);
        QVERIFY(chart(loss).panels.front().reference);
        QCOMPARE(chart(loss).panels.front().reference->value, base);
        QVERIFY(!chart(loss).panels.front().reference->label.contains(QLatin1String("base rate")));
        QCOMPARE(chart(loss).smoothing, 0.6);
        QCOMPARE(page().strip()->facts().samplesPerSecond, speed);
        setLanguage(QStringLiteral("en"));
        QTest::qWait(100);
        QCOMPARE(raw(), points);
    }

    /// A target that is a number has a matrix all the same: bins of about as many rows.
    void numbersAreBinned()
    {
        document().markSaved(document().path());
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("pearson"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(document().prepared() != nullptr, 20000);
        window_->showPage(QStringLiteral("trainPage"));
        train(8);
        const Prepared &data = *document().prepared();
        QCOMPARE(data.task, TaskKind::Regression);
        const auto all = keys();
        QVERIFY(std::find(all.begin(), all.end(), Keys{"confusion"}) == all.end());
        entry("confusion")->trigger();
        ConfusionView &matrix = *page().confusion();
        QVERIFY(matrix.isVisible());
        QCOMPARE(matrix.classes(), 5);
        const auto rows = data.split.validation.size();
        double total = 0, smallest = HUGE_VAL;
        for (int a = 0; a < 5; ++a) {
            double sum = 0;
            for (int p = 0; p < 5; ++p)
                sum += matrix.count(a, p);
            total += sum;
            smallest = std::min(smallest, sum);
        }
        QCOMPARE(total, double(rows));
        QVERIFY(smallest >= double(rows / 5) - 1);
        QVERIFY(matrix.className(0).startsWith(QLatin1String("below")) && matrix.className(4).startsWith(QLatin1String("from")));
        // The rows behind a cell, with the prediction in units of the data.
        for (int a = 0; a < 5; ++a)
            if (matrix.count(a, a) > 0) {
                matrix.setFocus();
                matrix.setCurrentCell(a, a);
                QTest::keyClick(&matrix, Qt::Key_Return);
                const auto *model = page().findChild<CellRowsTile *>()->model();
                QCOMPARE(double(model->rows().size()), matrix.count(a, a));
                const double edge = TargetBins::of(data).edges[std::size_t(std::max(0, a - 1))];
                for (const CellRow &row : model->rows())
                    QVERIFY(a == 0 ? row.score < edge : row.score >= edge);
                break;
            }
    }

    void anErrorOfTheAdvisorBarsTraining()
    {
        auto *button = window_->findChild<QPushButton *>(QStringLiteral("trainButton"));
        QVERIFY(button->isEnabled());
        const int before = document().undoStack()->index();
        for (const auto &[id, node] : document().graph().nodes)
            document().setTrainable(id, false); // nothing can be learnt
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QVERIFY(!window_->controller()->isActive());
        auto *show = page().findChild<QPushButton *>(QStringLiteral("noticeAction"));
        QVERIFY(show && show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(window_->currentPage()->objectName(), QStringLiteral("networkPage"));
        window_->showPage(QStringLiteral("trainPage"));
        document().undoStack()->setIndex(before);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!show->isVisible());
    }

    void aLoadedProjectSaysWhyCurvesStay()
    {
        train(3);
        Project stored = document().project();
        document().markSaved({});
        auto prepared = document().prepared();
        document().reset(std::move(stored), {});
        document().setPrepared(prepared);
        page().threshold()->slider()->setFocus();
        QTest::keyClick(page().threshold()->slider(), Qt::Key_Home);
        QTRY_VERIFY(!page().threshold()->remark().isEmpty());
        for (const auto &tile : keys())
            if (tile != Keys{"confusion"} && tile != Keys{"learning_rate"})
                QCOMPARE(chart(tile).panels[0].series[1].line.points(), std::size_t(3)); // the curve that is known stays
    }
};

QTEST_MAIN(TestTrainBoard)
#include "tst_train_board.moc"
