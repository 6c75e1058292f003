// The whole window, driven by real mouse and key events.
#include "charts/line_chart.h"
#include "document/project_document.h"
#include "inspector/schema_form.h"
#include "main_window.h"
#include "pages/run_strip.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "project_files.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "views/confusion_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <utility>

using namespace netloom;

class TestWindow : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

    QWidget *find(const char *name) const { return window_->findChild<QWidget *>(QLatin1String(name)); }
    TrainingController &controller() const { return *window_->controller(); }
    TrainingSession::State state() const { return controller().session()->state(); }

    void click(const char *name)
    {
        QWidget *w = find(name);
        QVERIFY2(w, name);
        QTest::mouseClick(w, Qt::LeftButton);
    }

    void openSpirals()
    {
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("spirals"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
    }

    void waitForEpochs(std::uint64_t n)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window_->trainPage()->charts()->lastEpoch() >= n, 30000);
    }

    void setEpochs(int n) { window_->document()->setTrainingField("epochs", std::int64_t(n)); }

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
        window_->activateWindow();
    }

    void cleanup() { window_.reset(); }

    void trainPauseEditUndoTrainAgainStop()
    {
        openSpirals();
        setEpochs(1000000);
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(state() == TrainingSession::State::Running, 20000);
        QCOMPARE(window_->currentPage(), window_->trainPage());
        waitForEpochs(3);
        QVERIFY(!window_->trainPage()->confusion()->isEmpty());
        QVERIFY(find("epochLabel")->isVisible());
        window_->trainPage()->setFocus();
        QTest::keyClick(window_.get(), Qt::Key_Space);
        QTRY_COMPARE(state(), TrainingSession::State::Paused);
        std::uint64_t steps = 0; // what was on its way at the click still arrives
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(steps, window_->trainPage()->charts()->stepPoints()) == steps && (QTest::qWait(300), steps == window_->trainPage()->charts()->stepPoints()), 20000);
        click("stepButton");
        QTRY_COMPARE_WITH_TIMEOUT(window_->trainPage()->charts()->stepPoints(), steps + 1, 20000);
        click("trainButton"); // says "Resume" now
        QTRY_COMPARE(state(), TrainingSession::State::Running);
        QTest::keyClick(window_.get(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!controller().isActive(), 20000);
        QCOMPARE(controller().outcome()->state, RunState::Stopped);
        const auto before = window_->document()->project().state.epoch;
        QVERIFY(before >= 3);

        const Graph graph = window_->document()->graph();
        NodeId hidden = 0;
        for (const auto &[id, node] : graph.nodes)
            if (node.type == "dense" && hidden == 0)
                hidden = id;
        window_->document()->setNodeField(hidden, "units", std::int64_t(24));
        QVERIFY(window_->document()->graph() != graph);
        QVERIFY(window_->document()->isDirty());
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window_->document()->graph() == graph);

        setEpochs(2);
        click("trainButton");
        QTRY_VERIFY_WITH_TIMEOUT(!controller().isActive() && controller().outcome(), 20000);
        QCOMPARE(controller().outcome()->state, RunState::Finished);
        QCOMPARE(window_->document()->project().state.epoch, before + 2); // goes on where it stopped
        QCOMPARE(window_->document()->project().runs.size(), std::size_t(2));
    }

    void settingsAreUndoable()
    {
        openSpirals();
        window_->showPage(QStringLiteral("trainPage"));
        QWidget *field = window_->trainPage()->form()->editor(QStringLiteral("batch_size"));
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("8"));
        QTest::keyClick(field, Qt::Key_Return);
        const auto now = trainSettings(window_->document()->project().training);
        QVERIFY(now.ok());
        QCOMPARE(now->batchSize, 8);
        window_->document()->undoStack()->undo();
        QCOMPARE(trainSettings(window_->document()->project().training)->batchSize, 32);
    }

    void opensOnTheStartPage()
    {
        QCOMPARE(window_->currentPage()->objectName(), QStringLiteral("startPage"));
    }

    void settingsRestWhileTraining()
    {
        openSpirals();
        setEpochs(1000000);
        const auto rate = [this]() -> QWidget * {
            auto *options = window_->trainPage()->form()->findChild<SchemaForm *>(QStringLiteral("options_optimizer"));
            return options ? options->editor(QStringLiteral("learning_rate")) : nullptr;
        };
        const auto editors = [this, rate] {
            QList<QWidget *> found;
            for (const Field &field : trainingSchema().fields)
                found << window_->trainPage()->form()->editor(QString::fromStdString(field.key));
            return found << rate();
        };
        QVERIFY(editors().size() > static_cast<int>(trainingSchema().fields.size()));
        for (QWidget *w : editors())
            QVERIFY(w && w->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_F5);
        waitForEpochs(1);
        const QWidget *batch = window_->trainPage()->form()->editor(QStringLiteral("batch_size"));
        for (QWidget *w : editors()) // a run that goes on reads no settings but those marked as live
            QVERIFY2(w->isEnabled() == (w == rate() || w == batch), qPrintable(w->accessibleName()));
        QTest::keyClick(window_.get(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!controller().isActive(), 20000);
        for (QWidget *w : editors())
            QVERIFY2(w->isEnabled(), qPrintable(w->accessibleName()));
    }

    void anotherNetworkIsNotTrained()
    {
        openSpirals();
        setEpochs(3);
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!controller().isActive() && controller().outcome(), 20000);
        QVERIFY(window_->document()->isTrained());
        // The same layers under ids of their own: nothing of what was learnt belongs to them.
        const Graph old = window_->document()->graph();
        Graph fresh;
        for (const auto &[id, node] : old.nodes)
            fresh.nodes[id + old.next] = node;
        for (Edge edge : old.edges) {
            edge.from += old.next;
            edge.to += old.next;
            fresh.edges.insert(edge);
        }
        fresh.next = 2 * old.next;
        window_->document()->editGraph(QStringLiteral("test"), fresh);
        QVERIFY(!window_->document()->isTrained());
        window_->showPage(QStringLiteral("evaluatePage"));
        QVERIFY(!find("evaluateButton")->isEnabled());
        QVERIFY(!find("predictButton")->isEnabled());
        window_->document()->undoStack()->undo();
        QVERIFY(window_->document()->isTrained());
        QVERIFY(find("evaluateButton")->isEnabled());
        window_->document()->undoStack()->redo();
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!controller().isActive() && controller().outcome(), 20000);
        QCOMPARE(window_->document()->project().state.epoch, std::uint64_t(3)); // counted from the beginning
        QCOMPARE(window_->trainPage()->charts()->lastEpoch(), std::uint64_t(3));
        QVERIFY(find("evaluateButton")->isEnabled());
    }

    void badSettingIsSaidWhereItBelongs()
    {
        openSpirals();
        window_->document()->setTrainingField("batch_size", std::int64_t(100000));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(controller().outcome().has_value(), 20000);
        QCOMPARE(controller().outcome()->state, RunState::Failed);
        QCOMPARE(controller().outcome()->error.field, std::string("batch_size"));
        QCOMPARE(window_->findChild<RunStrip *>()->facts().status, std::optional(Status::Error));
        QVERIFY(window_->document()->graph().nodes.size() > 2); // nothing is lost
    }

    void divergenceNamesStepAndLayer()
    {
        openSpirals();
        Graph graph = window_->document()->graph();
        for (auto &[id, node] : graph.nodes)
            if (node.type == "dense" && !window_->document()->graph().producers(id).empty())
                node.config["activation"] = std::string("linear"); // nothing that would hold the values back
        window_->document()->editGraph(QStringLiteral("test"), graph);
        window_->document()->setTraining({{"optimizer", std::string("sgd(learning_rate=1e30)")}, {"epochs", std::int64_t(50)}},
                                         QStringLiteral("test"));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(controller().outcome().has_value(), 20000);
        QCOMPARE(controller().outcome()->state, RunState::Diverged);
        const auto &bad = controller().outcome()->diverged;
        QVERIFY(bad && !bad->nodeName.empty());
        const QString text = window_->findChild<RunStrip *>()->facts().message;
        QVERIFY2(text.contains(QString::number(bad->step)), qPrintable(text));
        QVERIFY2(text.contains(QString::fromStdString(bad->nodeName)), qPrintable(text));
        QVERIFY(window_->trainPage()->charts()->chart(0)->model().failure.has_value());
    }

    void openAnotherDuringTraining()
    {
        openSpirals();
        setEpochs(1000000);
        window_->document()->markSaved(QString());
        QTest::keyClick(window_.get(), Qt::Key_F5);
        waitForEpochs(2);
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("spirals"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QVERIFY(!controller().isActive());
        QTest::qWait(150); // a late result would arrive now
        QCOMPARE(window_->document()->project().state.step, std::uint64_t(0));
        QVERIFY(window_->document()->project().runs.empty());
        QCOMPARE(window_->trainPage()->charts()->lastEpoch(), std::uint64_t(0));
        QVERIFY(!window_->document()->isLocked());
    }

    void closeDuringTraining()
    {
        openSpirals();
        setEpochs(1000000);
        QTest::keyClick(window_.get(), Qt::Key_F5);
        waitForEpochs(1);
        window_->close(); // the changed number of epochs is not saved: a question
        auto *prompt = window_->findChild<QMessageBox *>(QStringLiteral("unsavedPrompt"));
        QVERIFY(prompt && window_->isVisible());
        auto *cancel = prompt->findChild<QAbstractButton *>(QStringLiteral("promptCancel"));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(window_->isVisible());
        QVERIFY(controller().isActive()); // goes on
        QTest::qWait(20);
        window_->close();
        QTRY_VERIFY(window_->findChild<QMessageBox *>(QStringLiteral("unsavedPrompt")));
        auto *discard = window_->findChild<QAbstractButton *>(QStringLiteral("promptDiscard"));
        QTest::mouseClick(discard, Qt::LeftButton);
        QTRY_VERIFY(!window_->isVisible());
    }

    void saveAndOpenKeepWeightsAndCurves()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("s.netloom"));
        openSpirals();
        setEpochs(3);
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!controller().isActive() && controller().outcome(), 20000);
        window_->document()->markSaved(path);
        QSignalSpy saved(window_->files(), &ProjectFiles::saved);
        QTest::keyClick(window_.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 20000);
        const std::string hash = weightsSha256(window_->document()->graph(), window_->document()->project().state.weights);
        MainWindow other;
        other.open(path);
        QTRY_COMPARE_WITH_TIMEOUT(other.trainPage()->charts()->lastEpoch(), std::uint64_t(3), 20000);
        QCOMPARE(weightsSha256(other.document()->graph(), other.document()->project().state.weights), hash);
        QVERIFY(!other.document()->isDirty());
    }

    void foreignFileKeepsTheProject()
    {
        openSpirals();
        const Graph graph = window_->document()->graph();
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("broken.netloom"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no project at all");
        file.close();
        QSignalSpy failed(window_->files(), &ProjectFiles::failed);
        window_->open(path);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QVERIFY(!failed.front().front().toString().isEmpty());
        QVERIFY(window_->document()->graph() == graph);
    }

    void refusedTableIsOfferedForImport()
    {
        openSpirals();
        const Graph graph = window_->document()->graph();
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("constant.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b,c\n1,0,5\n2,1,5\n3,0,5\n4,1,5\n5,1,5\n6,0,5\n");
        file.close();
        QSignalSpy failed(window_->files(), &ProjectFiles::failed);
        window_->open(path); // the last column never changes
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QVERIFY2(failed.front().front().toString().contains(QStringLiteral("'c'")), qPrintable(failed.front().front().toString()));
        QCOMPARE(window_->currentPage()->objectName(), QStringLiteral("dataPage"));
        const auto titled = [this] {
            const auto labels = window_->currentPage()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](QLabel *l) { return l->text() == QStringLiteral("constant.csv"); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(titled(), 20000);
        QVERIFY(window_->document()->graph() == graph); // until another target is chosen and the data used
    }

    void resetWeightsForgetsCurves()
    {
        openSpirals();
        setEpochs(2);
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!controller().isActive() && controller().outcome(), 20000);
        controller().resetWeights();
        QVERIFY(window_->document()->project().state.weights.empty());
        QCOMPARE(window_->trainPage()->charts()->lastEpoch(), std::uint64_t(0));
    }

    void pagesByKeyboard()
    {
        const auto pages = window_->findChildren<QWidget *>(QStringLiteral("trainPage"));
        QCOMPARE(pages.size(), 1);
        QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
        QWidget *first = window_->currentPage();
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(window_->currentPage() != first);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
