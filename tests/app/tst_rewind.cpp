// Going back in time on the Train page, by mouse and keys: all views show what they showed live, and training goes on from
// there as from a checkpoint.
#include "charts/line_chart.h"
#include "common/figure_label.h"
#include "document/project_document.h"
#include "main_window.h"
#include "pages/evaluate_page.h"
#include "pages/run_strip.h"
#include "pages/threshold_bar.h"
#include "pages/train/cell_rows_tile.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "project_files.h"
#include "session/rewind.h"
#include "session/training_controller.h"
#include "inspector/schema_form.h"
#include "train/evaluate.h"
#include "support/own_time.h"
#include "theme/style.h"
#include "views/confusion_view.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QAbstractSpinBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace netloom;

namespace {

/// All numbers that the page shows of one epoch.
struct Shown {
    std::vector<double> cells, changes, curves;
    QStringList figures;
    bool operator==(const Shown &) const = default;
};

} // namespace

class TestRewind : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

    TrainPage &page() const { return *window_->trainPage(); }
    Rewind &rewind() const { return *window_->rewind(); }
    EpochSlider &slider() const { return *page().strip()->slider(); }
    QPushButton *button(const char *name) const { return window_->findChild<QPushButton *>(QLatin1String(name)); }

    Shown shown() const
    {
        Shown s;
        for (int a = 0; a < page().confusion()->classes(); ++a)
            for (int p = 0; p < page().confusion()->classes(); ++p) {
                s.cells.push_back(page().confusion()->count(a, p));
                s.changes.push_back(page().confusion()->change(a, p));
            }
        for (std::size_t c = 0; c < page().charts()->tiles().size(); ++c) {
            const ChartModel &model = page().charts()->chart(c)->model();
            for (const ChartPanel &panel : model.panels)
                for (const ChartSeries &series : panel.series) {
                    const auto point = model.cursor ? series.line.at(*model.cursor) : series.line.latest();
                    s.curves.push_back(point ? point->y : -1);
                }
        }
        for (std::size_t i = 0; i < 5; ++i)
            s.figures << page().figure(i);
        return s;
    }

    void train(int epochs)
    {
        window_->document()->setTrainingField("epochs", std::int64_t(epochs));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 120000);
    }

    void clickEpoch(std::uint64_t epoch)
    {
        QTest::mouseClick(&slider(), Qt::LeftButton, {}, QPoint(qRound(slider().xOf(static_cast<double>(epoch))), slider().height() - 24));
    }

    std::string hash(const ParamValues &weights) const { return weightsSha256(window_->document()->graph(), weights); }

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
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("spirals"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
        window_->document()->setTrainingField("early_stopping", false);
        window_->document()->setTrainingField("batch_size", std::int64_t(8));
        window_->showPage(QStringLiteral("trainPage"));
    }

    void cleanup()
    {
        window_->document()->markSaved(window_->document()->path());
        window_.reset();
    }

    void everyViewShowsWhatWasShownLive()
    {
        std::map<std::uint64_t, Shown> live;
        connect(window_->controller()->session(), &TrainingSession::snapshot, this, [&](const std::shared_ptr<const Snapshot> &s) {
            if (!s->epochs.empty())
                live[s->epochs.back().epoch] = shown();
        });
        window_->document()->setTrainingField("batch_size", std::int64_t(1)); // slow enough for many pictures
        train(200);
        QCOMPARE(rewind().machine().last(), std::uint64_t(200));
        QVERIFY2(live.size() >= 5, qPrintable(QString::number(live.size())));
        QCOMPARE(live.begin()->second.cells.size(), std::size_t(4));
        slider().setFocus();
        QTest::keyClick(&slider(), Qt::Key_Home);
        QCOMPARE(rewind().epoch(), std::uint64_t(1));
        for (std::uint64_t e = 1; e <= 200; ++e) {
            QCOMPARE(rewind().epoch(), e);
            const Shown now = shown();
            if (const auto it = live.find(e); it != live.end()) {
                QCOMPARE(now.cells, it->second.cells);
                QCOMPARE(now.changes, it->second.changes);
                QCOMPARE(now.curves, it->second.curves);
                QCOMPARE(now.figures, it->second.figures);
            }
            const MomentPtr m = rewind().machine().at(e);
            QCOMPARE(now.cells, m->validation->counts);
            QCOMPARE(rewind().isLive(), e == 200);
            if (e < 200)
                QCOMPARE(page().charts()->chart(0)->model().cursor, std::optional(static_cast<double>(e)));
            QTest::keyClick(&slider(), Qt::Key_Right);
        }
        QVERIFY(!page().charts()->chart(0)->model().cursor);
    }

    void mouseKeysAndButtonsMoveInTime()
    {
        train(60);
        clickEpoch(20);
        QCOMPARE(rewind().epoch(), std::uint64_t(20));
        QVERIFY(slider().accessibleDescription().contains(QLatin1String("Epoch 20 of 60")));
        QTest::keyClick(&slider(), Qt::Key_PageUp);
        QCOMPARE(rewind().epoch(), std::uint64_t(30));
        QTest::mouseClick(button("goToBest"), Qt::LeftButton);
        QCOMPARE(rewind().epoch(), rewind().machine().best());
        QTest::keyClick(&slider(), Qt::Key_Home);
        QTest::keyClick(&slider(), Qt::Key_B);
        QCOMPARE(rewind().epoch(), rewind().machine().best());
        QTest::keyClick(&slider(), Qt::Key_End);
        QVERIFY(rewind().isLive());
        QVERIFY(!button("trainOn")->isEnabled());
        QVERIFY(!button("trainOn")->toolTip().isEmpty());
    }

    void theThresholdMovesMatrixAndFigures()
    {
        train(30);
        auto *bar = window_->findChild<QSlider *>(QStringLiteral("trainThreshold"));
        QVERIFY(bar && bar->isVisible());
        const Shown own = shown();
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Home);
        QCOMPARE(page().confusion()->count(0, 0) + page().confusion()->count(1, 0), 0.0); // all above 0
        QCOMPARE(page().figure(1), QStringLiteral("1.00"));
        const QString recall = page().figure(1), f1 = page().figure(2), fpr = page().figure(3);
        QTest::keyClick(bar, Qt::Key_End);
        QCOMPARE(page().confusion()->count(0, 1) + page().confusion()->count(1, 1), 0.0);
        QVERIFY(page().figure(1) != recall && page().figure(2) != f1 && page().figure(3) != fpr);
        // Other epochs are shown at it, too, and the settings' own brings back what was there.
        clickEpoch(10);
        QCOMPARE(page().confusion()->count(0, 1) + page().confusion()->count(1, 1), 0.0);
        QTest::keyClick(&slider(), Qt::Key_End);
        bar->setValue(500);
        QCOMPARE(shown().cells, own.cells);
        QCOMPARE(shown().figures, own.figures);
        bar->setValue(300);
        QTest::mouseClick(button("applyTrainThreshold"), Qt::LeftButton);
        const auto settings = trainSettings(window_->document()->project().training);
        QCOMPARE(settings.value().threshold, 0.3);
    }

    void oneThresholdForAllPages()
    {
        train(12);
        const Shown own = shown();
        auto *bar = page().threshold()->slider();
        auto *evaluate = window_->findChild<EvaluatePage *>();
        auto *slider = evaluate->findChild<QSlider *>(QStringLiteral("thresholdSlider"));
        const auto agree = [&] {
            return evaluate->shown() && evaluate->shown()->threshold == page().threshold()->value()
                && evaluate->findChild<FigureLabel *>(QStringLiteral("threshold_recall"))->value() == page().figure(1)
                && evaluate->findChild<FigureLabel *>(QStringLiteral("threshold_FPR"))->value() == page().figure(3)
                && evaluate->shown()->confusion->counts[3] == page().confusion()->count(1, 1);
        };
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_PageDown);
        QTest::keyClick(bar, Qt::Key_PageDown);
        QVERIFY(window_->document()->isThresholdMoved());
        window_->showPage(QStringLiteral("evaluatePage"));
        QTRY_COMPARE_WITH_TIMEOUT(slider->value(), 400, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(evaluate->shown() && evaluate->shown()->threshold == 0.4, 20000);
        QVERIFY(agree());
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QTest::keyClick(slider, Qt::Key_PageUp);
        QTRY_VERIFY_WITH_TIMEOUT(evaluate->shown()->threshold == 0.05, 20000);
        QCOMPARE(bar->value(), 50);
        QVERIFY(agree());
        QTRY_VERIFY(page().charts()->moved() && page().charts()->moved()->threshold == 0.05);
        QVERIFY(shown() != own);
        QTest::mouseClick(button("resetThreshold"), Qt::LeftButton);
        QCOMPARE(page().threshold()->value(), 0.5);
        QTRY_VERIFY(!page().charts()->moved());
        QVERIFY(shown() == own);
        QTRY_VERIFY_WITH_TIMEOUT(agree(), 20000);
        QVERIFY(!button("resetThreshold")->isEnabled() && !button("resetTrainThreshold")->isEnabled());
        // The settings' own moves everything, too: what was counted at another one is counted again.
        window_->document()->setTrainingField("threshold", 0.2);
        QVERIFY(!window_->document()->isThresholdMoved());
        QTRY_VERIFY_WITH_TIMEOUT(evaluate->shown()->threshold == 0.2 && agree(), 20000);
        QTRY_VERIFY(page().charts()->moved() && page().charts()->moved()->threshold == 0.2);
        window_->showPage(QStringLiteral("trainPage"));
        bar->setValue(700);
        QTest::mouseClick(button("resetTrainThreshold"), Qt::LeftButton);
        QCOMPARE(bar->value(), 200);
    }

    void theRowsBehindACell()
    {
        train(25);
        const double count = page().confusion()->count(1, 1);
        QVERIFY(count > 0);
        const QRectF cell = page().confusion()->cellRect(1, 1);
        QTest::mouseClick(page().confusion(), Qt::LeftButton, {}, cell.center().toPoint());
        auto *tile = window_->findChild<CellRowsTile *>();
        QVERIFY(tile->isVisible());
        const auto &rows = tile->model()->rows();
        QCOMPARE(double(rows.size()), count);
        const auto &data = *window_->document()->prepared();
        const auto truth = trueClasses(data, data.split.validation);
        const auto &machine = rewind().machine();
        std::size_t k = 0;
        for (std::size_t i = 0; i < truth.size(); ++i) { // each row, score and flip counted again
            const float score = (*machine.at(25)->scores)[i];
            if (truth[i] != 1 || !(score > 0.5F))
                continue;
            QCOMPARE(rows[k].tableRow, data.source->sourceRow(data.split.validation[i]));
            QCOMPARE(rows[k].score, double(score));
            std::vector<std::uint64_t> flips;
            for (std::uint64_t e = 2; e <= 25; ++e)
                if (((*machine.at(e)->scores)[i] > 0.5F) != ((*machine.at(e - 1)->scores)[i] > 0.5F))
                    flips.push_back(e);
            QCOMPARE(rows[k].flips.size(), flips.size());
            for (std::size_t f = 0; f < flips.size(); ++f)
                QCOMPARE(rows[k].flips[f].epoch, flips[f]);
            ++k;
        }
        // Raw units come from the table, beside the window.
        QTRY_VERIFY_WITH_TIMEOUT(tile->model()->columnCount() > CellRowsModel::kOwnColumns, 20000);
        const auto table = loadTable(window_->document()->project(), "");
        QVERIFY(table.ok());
        QCOMPARE(tile->model()->exact(0, CellRowsModel::kOwnColumns).toStdString(), table.value().columns[0].text(rows[0].tableRow));
        // Sorted by score from the top; a click on the head turns it round.
        const auto *shownRows = tile->view()->model();
        const auto score = [&](int r) { return shownRows->index(r, 1).data(CellRowsModel::kSortRole).toDouble(); };
        for (int r = 1; r < shownRows->rowCount(); ++r)
            QVERIFY(score(r - 1) >= score(r));
        const auto *head = tile->view()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(1) + 8, head->height() / 2));
        for (int r = 1; r < shownRows->rowCount(); ++r)
            QVERIFY(score(r - 1) <= score(r));
        QTemporaryDir dir;
        QVERIFY(tile->saveCsv(dir.filePath(QStringLiteral("rows.csv"))));
        QFile file(dir.filePath(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), int(rows.size()) + 1);
        QVERIFY(lines[0].startsWith("row,score,flips,flipped to,"));
        QVERIFY(!tile->saveCsv(dir.filePath(QStringLiteral("none/rows.csv"))));
        // They follow the slider, and go away by a click.
        clickEpoch(3);
        QCOMPARE(double(tile->model()->rows().size()), page().confusion()->count(1, 1));
        QTest::mouseClick(window_->findChild<QWidget *>(QStringLiteral("closeRows")), Qt::LeftButton);
        QVERIFY(!tile->isVisible());
    }

    void evaluateJudgesTheEpochShown()
    {
        train(20);
        auto *evaluate = window_->findChild<EvaluatePage *>();
        const auto counts = [&] {
            QSignalSpy done(evaluate, &EvaluatePage::evaluated);
            window_->showPage(QStringLiteral("evaluatePage"));
            if (done.isEmpty())
                QTest::mouseClick(button("evaluateButton"), Qt::LeftButton);
            for (int i = 0; i < 2000 && (done.isEmpty() || evaluate->isBusy()); ++i)
                QTest::qWait(10);
            window_->showPage(QStringLiteral("trainPage"));
            return evaluate->shown()->confusion->counts;
        };
        QCOMPARE(counts(), rewind().machine().at(20)->validation->counts);
        clickEpoch(4);
        QCOMPARE(counts(), rewind().machine().at(4)->validation->counts);
        QTest::keyClick(&slider(), Qt::Key_End);
        QCOMPARE(counts(), rewind().machine().at(20)->validation->counts);
    }

    // The best weights come back at the end: every view shows their epoch, and says so.
    void afterAnEarlyStopAllViewsShowTheRestoredEpoch()
    {
        auto *document = window_->document();
        document->setTrainingField("early_stopping", true);
        document->setTrainingField("patience", std::int64_t(2));
        document->setTrainingField("min_delta", 0.0);
        train(300);
        const std::uint64_t last = rewind().machine().last(), restored = rewind().restored();
        QVERIFY2(last < 300, qPrintable(QString::number(last)));
        QVERIFY(restored > 0 && restored < last);
        QCOMPARE(rewind().epoch(), restored);
        QVERIFY(rewind().showsOwn());
        QCOMPARE(page().charts()->chart(0)->model().cursor, std::optional(double(restored)));
        QCOMPARE(shown().cells, rewind().machine().at(restored)->validation->counts);
        QCOMPARE(hash(document->project().state.weights), hash(rewind().machine().at(restored)->state->weights));
        QVERIFY2(slider().accessibleDescription().contains(QLatin1String("the network has these weights")), qPrintable(slider().accessibleDescription()));
        QVERIFY(page().strip()->footLine().startsWith(QLatin1String("the network has these weights")));
        QVERIFY(window_->controller()->outcome()->text.contains(QStringLiteral("epoch %1").arg(restored)));
        auto *evaluate = window_->findChild<EvaluatePage *>();
        const auto counts = [&] {
            QSignalSpy done(evaluate, &EvaluatePage::evaluated);
            window_->showPage(QStringLiteral("evaluatePage"));
            for (int i = 0; i < 2000 && (done.isEmpty() || evaluate->isBusy()); ++i)
                QTest::qWait(10);
            window_->showPage(QStringLiteral("trainPage"));
            return evaluate->shown()->confusion->counts;
        };
        QCOMPARE(counts(), rewind().machine().at(restored)->validation->counts);
        // At the end of the slider stands the last epoch, in both views, and it says whose weights the network has.
        slider().setFocus();
        QTest::keyClick(&slider(), Qt::Key_End);
        QCOMPARE(rewind().epoch(), last);
        QVERIFY(!rewind().showsOwn());
        QVERIFY(slider().accessibleDescription().contains(QStringLiteral("the network has the weights of epoch %1").arg(restored)));
        QCOMPARE(shown().cells, rewind().machine().at(last)->validation->counts);
        QCOMPARE(counts(), rewind().machine().at(last)->validation->counts);
        QVERIFY(button("trainOn")->isEnabled());
        // Training on by F5 starts from the restored weights; the mark goes.
        document->setTrainingField("early_stopping", false);
        train(2);
        QCOMPARE(rewind().restored(), std::uint64_t(0));
        QVERIFY(rewind().isLive());
    }

    void aPointOfACurveIsGoneTo()
    {
        train(20);
        LineChart *chart = page().charts()->chart(0);
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(qRound(chart->pxAt(7)), chart->height() / 2));
        QCOMPARE(rewind().epoch(), std::uint64_t(7));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(rewind().epoch(), std::uint64_t(4));
    }

    void baseLinesAndRateAreDrawn()
    {
        train(12);
        const auto &loss = page().charts()->chart(0)->model().panels.front();
        QVERIFY(loss.reference && loss.reference->value > 0.6 && loss.reference->value < 0.8); // two equal classes: ln 2
        bool rate = false;
        for (std::size_t i = 0; i < page().charts()->tiles().size(); ++i)
            for (const ChartPanel &p : page().charts()->chart(i)->model().panels)
                if (p.key == QLatin1String("learning_rate"))
                    rate = p.series.front().line.points() == 12;
        QVERIFY(rate);
    }

    void trainingOnFromHereIsABranch()
    {
        train(40);
        clickEpoch(15);
        const auto from = rewind().state();
        QVERIFY(from);
        const std::string end = hash(window_->document()->project().state.weights);
        window_->document()->setTrainingField("optimizer", std::string("sgd(learning_rate=0.05)"));
        window_->document()->setTrainingField("epochs", std::int64_t(10));
        auto input = trainInput(window_->document()->project(), window_->document()->prepared());
        QVERIFY(input.ok());
        input.value().start = *from;
        auto trainer = Trainer::create(std::move(input.value()));
        QVERIFY(trainer.ok());
        Control control;
        (*trainer)->run(control, {}, {});
        const std::string expected = hash((*trainer)->checkpoint().weights);

        QTest::mouseClick(button("trainOn"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 60000);
        QCOMPARE(hash(window_->document()->project().state.weights), expected);
        QVERIFY(expected != end);
        QCOMPARE(rewind().machine().lines(), std::size_t(2));
        QCOMPARE(rewind().machine().last(), std::uint64_t(25));
        QCOMPARE(page().charts()->lastEpoch(), std::uint64_t(25));
        QCOMPARE(page().charts()->chart(0)->model().panels.front().series.front().line.points(), std::size_t(25));
        const auto &marks = page().charts()->chart(0)->model().marks;
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const ChartMark &m) { return m.kind == ChartMark::Kind::Branch && m.x == 15; }));
        // The line that was left is still there.
        rewind().switchTo(0);
        QCOMPARE(page().charts()->lastEpoch(), std::uint64_t(40));
        QCOMPARE(hash(window_->document()->project().state.weights), end);
    }

    void changesWhileTrainingAreMarked()
    {
        window_->document()->setTrainingField("epochs", std::int64_t(1000000));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(page().charts()->lastEpoch() >= 3, 30000);
        window_->document()->setTrainingField("optimizer", std::string("adam(learning_rate=0.0003)"));
        QTRY_VERIFY_WITH_TIMEOUT(!page().charts()->chart(0)->model().marks.empty(), 30000);
        const ChartMark mark = page().charts()->chart(0)->model().marks.front();
        QVERIFY2(mark.text.contains(QLatin1String("0.0003")) && mark.text.contains(QChar(0x2192)), qPrintable(mark.text));
        QVERIFY(mark.x >= 3);
        window_->controller()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive(), 20000);
    }

    /// Batch size and clipping by the form, while the run goes on: marked, logged with the weights, batches drawn where they belong.
    void batchSizeAndClippingWhileTraining()
    {
        window_->document()->setTrainingField("epochs", std::int64_t(1000000));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(page().charts()->lastEpoch() >= 3, 30000);
        auto *batch = qobject_cast<QAbstractSpinBox *>(page().form()->editor(QStringLiteral("batch_size")));
        if (!batch)
            batch = page().form()->editor(QStringLiteral("batch_size"))->findChild<QAbstractSpinBox *>();
        QVERIFY(batch && batch->isEnabled());
        QVERIFY(!page().form()->editor(QStringLiteral("epochs"))->isEnabled());
        batch->setFocus();
        batch->selectAll();
        QTest::keyClicks(batch, QStringLiteral("20"));
        QTest::keyClick(batch, Qt::Key_Return);
        const auto marked = [&](const QString &text) {
            const auto &marks = page().charts()->chart(0)->model().marks;
            return std::any_of(marks.begin(), marks.end(), [&](const ChartMark &m) { return m.text == text; });
        };
        QCOMPARE(std::get<std::int64_t>(window_->document()->project().training.at("batch_size")), 20);
        QTRY_VERIFY_WITH_TIMEOUT(!page().charts()->chart(0)->model().marks.empty(), 30000);
        QVERIFY2(marked(QStringLiteral("batch 8 → 20")), qPrintable(page().charts()->chart(0)->model().marks.front().text));
        window_->document()->setTrainingField("optimizer", std::string("adam(clipvalue=0.5)"));
        QTRY_VERIFY_WITH_TIMEOUT(marked(QStringLiteral("clipvalue off → 0.500")), 30000);
        const std::uint64_t seen = page().charts()->lastEpoch();
        QTRY_VERIFY_WITH_TIMEOUT(page().charts()->lastEpoch() > seen + 3, 30000);
        window_->controller()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive(), 20000);
        QStringList fields;
        for (const LiveChange &c : window_->document()->project().state.changes)
            fields << QString::fromStdString(c.field);
        QVERIFY(fields.contains(QStringLiteral("batch_size")) && fields.contains(QStringLiteral("optimizer.clipvalue")));
        const auto &raw = page().charts()->chart(0)->model().panels.front().series.front().raw;
        QVERIFY(raw.latest() && std::abs(raw.latest()->x - static_cast<double>(page().charts()->lastEpoch())) <= 1.01);
    }

    void whatIsShownStaysWhileTrainingGoesOn()
    {
        window_->document()->setTrainingField("epochs", std::int64_t(1000000));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(page().charts()->lastEpoch() >= 5, 30000);
        slider().setFocus();
        QTest::keyClick(&slider(), Qt::Key_Home);
        const auto counts = rewind().machine().at(1)->validation->counts;
        QElapsedTimer clock;
        clock.start();
        const qint64 own = ownNs();
        QTest::qWait(1500);
        qInfo("the window's own work while training: %.1f %% of one processor", 100 * static_cast<double>(ownNs() - own) / static_cast<double>(clock.nsecsElapsed()));
        const std::uint64_t last = page().charts()->lastEpoch();
        QTRY_VERIFY_WITH_TIMEOUT(page().charts()->lastEpoch() > last + 3, 30000);
        QCOMPARE(rewind().epoch(), std::uint64_t(1));
        QCOMPARE(shown().cells, counts);
        window_->controller()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive(), 20000);
    }
};

QTEST_MAIN(TestRewind)
#include "tst_rewind.moc"
