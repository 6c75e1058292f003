// Gates in the window: of the row and the epoch shown, live, from the matrix, on the Train page and on Inspect, by mouse and keys.
#include "common/tile.h"
#include "common/tile_message.h"
#include "document/project_document.h"
#include "graph/text.h"
#include "inspect/probe.h"
#include "main_window.h"
#include "pages/inspect/gates_panel.h"
#include "pages/inspect_page.h"
#include "pages/train/cell_rows_tile.h"
#include "pages/train_page.h"
#include "project_files.h"
#include "session/gate_feed.h"
#include "session/rewind.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "views/confusion_view.h"
#include "views/gates/cell_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace netloom;

class TestInspect : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

    ProjectDocument &document() const { return *window_->document(); }
    GateFeed &feed() const { return *window_->gates(); }
    InspectPage &page() const { return *window_->inspectPage(); }
    GatesView &view() const { return *page().gates()->gates(); }
    template <class T> T *find(const char *name) const { return page().findChild<T *>(QLatin1String(name)); }

    void makeRecurrent(const char *text = "reshape target_shape=[2,1]; lstm 4 return_sequences=true; gru 3; dense 1 sigmoid")
    {
        const auto graph = parseNetwork(text);
        QVERIFY2(graph.ok(), graph.ok() ? "" : message(graph.error()).c_str());
        document().editGraph(QStringLiteral("recurrent"), *graph);
        QVERIFY(document().check().ok());
    }
    void train(int epochs)
    {
        document().setTrainingField("epochs", std::int64_t(epochs));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 120000);
    }
    bool ready() const { return feed().scene().main.record && !feed().isBusy(); }
    /// What the engine gives for the row shown with these weights.
    std::vector<GateTensor> expected(const ParamValues &weights) const
    {
        auto probe = Probe::create(document().graph(), weights, *document().prepared()->source);
        const auto record = (*probe)->gates(*document().prepared()->source, {&feed().choice().row, 1}, feed().choice().node);
        return record->ways[0].tensors;
    }
    std::vector<GateTensor> shown() const { return feed().scene().main.record->ways[0].tensors; }

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
    }
    void cleanup() { window_.reset(); }

    void notApplicable()
    {
        window_->showPage(QStringLiteral("inspectPage"));
        QTest::qWait(100);
        auto *tile = find<Tile>("tile_inspectGates");
        QVERIFY(!tile->showsContent());
        QVERIFY(tile->findChild<TileMessage *>()->sentence().contains(QStringLiteral("No layer of this network has gates")));
        QCOMPARE(feed().computed(), 0);
        for (const auto &t : window_->trainPage()->arrangement())
            QVERIFY(t.keys != std::vector<std::string>{"gates"});
        // As soon as there is a recurrent layer it is shown, with first weights.
        makeRecurrent();
        QTRY_VERIFY_WITH_TIMEOUT(tile->showsContent() && ready(), 20000);
        const auto tiles = window_->trainPage()->arrangement();
        QVERIFY(std::any_of(tiles.begin(), tiles.end(), [](const auto &t) { return t.keys == std::vector<std::string>{"gates"}; }));
    }

    void valuesFollowTheEpoch()
    {
        makeRecurrent();
        train(4);
        window_->showPage(QStringLiteral("inspectPage"));
        QTRY_VERIFY_WITH_TIMEOUT(ready() && feed().epoch() == 4, 20000);
        QVERIFY(shown() == expected(document().project().state.weights));
        const auto last = shown();
        window_->rewind()->go(2);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && feed().epoch() == 2, 20000);
        QVERIFY(shown() == expected(window_->rewind()->machine().at(2)->state->weights));
        QVERIFY(shown() != last);
        QVERIFY(find<Tile>("tile_inspectGates")->findChild<QLabel *>() != nullptr);
        window_->rewind()->live();
        QTRY_VERIFY_WITH_TIMEOUT(ready() && shown() == last, 20000);
    }

    /// Layers with a layer inside keep their weights when a project is opened.
    void wrappedLayers()
    {
        makeRecurrent("reshape target_shape=[2,1]; bidirectional(gru 3); dense 1 sigmoid");
        train(2);
        const Project kept = document().project();
        const NodeId id = kept.graph.findByName("bidirectional");
        QVERIFY(kept.state.weights.contains({id, "forward_kernel"}) && kept.state.weights.contains({id, "backward_bias"}));
        document().reset(kept, {});
        QVERIFY(document().project().state.weights == kept.state.weights);
        window_->showPage(QStringLiteral("inspectPage"));
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 20000);
        QVERIFY(shown() == expected(kept.state.weights));
        const auto &z = shown().front().values;
        QVERIFY(std::any_of(z.begin(), z.end(), [&](float v) { return v != z.front(); }));
        // The other direction, by its own choice
        auto *way = find<QComboBox>("gateWay");
        QVERIFY(way->isVisible());
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Down);
        QCOMPARE(view().way(), 1);
    }

    void keysMouseAndViews()
    {
        makeRecurrent();
        window_->showPage(QStringLiteral("inspectPage"));
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 20000);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Right);
        QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(view().place(), (GatesView::Place{0, 1, 1}));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(page().currentView(), QStringLiteral("cell"));
        CellStepView *cell = page().gates()->cell();
        QVERIFY(cell->isVisible() && !view().isVisible());
        QCOMPARE(cell->step(), 1);
        QCOMPARE(cell->unit(), 1);
        QTest::keyClick(cell, Qt::Key_Left);
        QCOMPARE(view().place().step, 0);
        QTest::keyClick(page().list(), Qt::Key_Down);
        QCOMPARE(page().currentView(), QStringLiteral("hidden"));
        page().showView(QStringLiteral("gates"));
        // The other layer
        auto *layers = find<QComboBox>("gateLayer");
        QCOMPARE(layers->count(), 2);
        layers->setFocus();
        QTest::keyClick(layers, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && feed().scene().main.record->type == "gru", 20000);
        QCOMPARE(feed().scene().main.record->units, 3);
        // Rows
        const auto before = feed().choice().row;
        QTest::mouseClick(find<QToolButton>("gateAfter"), Qt::LeftButton);
        QVERIFY(feed().choice().row != before);
        auto *row = find<QSpinBox>("gateRow");
        row->setFocus();
        row->selectAll();
        QTest::keyClicks(row, "5");
        QTest::keyClick(row, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && feed().scene().main.name.startsWith(QStringLiteral("row 5,")), 20000);
        row->selectAll();
        QTest::keyClicks(row, "999999");
        QTest::keyClick(row, Qt::Key_Return); // there is none: it stays
        QCOMPARE(row->value(), 5);
    }

    void wrongComparedAveraged()
    {
        makeRecurrent();
        train(1);
        window_->showPage(QStringLiteral("inspectPage"));
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 20000);
        const auto wrong = [&] {
            const QString name = feed().scene().main.name;
            return name.section(QStringLiteral("actual "), 1).section(QLatin1Char(','), 0, 0) != name.section(QStringLiteral("predicted "), 1);
        };
        QTest::mouseClick(find<QToolButton>("gateWrong"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && wrong(), 20000);
        const auto first = feed().choice().row;
        QTest::mouseClick(find<QToolButton>("gateWrong"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && wrong() && feed().choice().row != first, 20000);
        QTest::mouseClick(find<QToolButton>("gateCompare"), Qt::LeftButton);
        QTest::mouseClick(find<QToolButton>("gateAfter"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && feed().scene().other.record && feed().scene().other.name != feed().scene().main.name, 20000);
        QVERIFY(!view().mapRect(1, 0).isEmpty());
        auto *what = find<QComboBox>("gateWhat");
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Down);
        QTest::keyClick(what, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && feed().scene().main.name.startsWith(QStringLiteral("average of")), 20000);
        QCOMPARE(feed().choice().average, 0);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view(), Qt::Key_M);
        QTRY_VERIFY_WITH_TIMEOUT(ready() && feed().scene().summary, 20000);
        QVERIFY(feed().scene().summary->rows > 10);
    }

    /// From a cell of the matrix to its rows, and from a row to its gates.
    void fromTheMatrix()
    {
        makeRecurrent();
        train(2);
        window_->showPage(QStringLiteral("trainPage"));
        QTest::qWait(50);
        ConfusionView *matrix = window_->trainPage()->confusion();
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Return);
        auto *rows = window_->trainPage()->findChild<CellRowsTile *>();
        QVERIFY(rows->isVisible());
        QTRY_VERIFY(rows->view()->model()->rowCount() > 0 || (QTest::keyClick(matrix, Qt::Key_Right), QTest::keyClick(matrix, Qt::Key_Return), false));
        auto *button = rows->findChild<QPushButton *>(QStringLiteral("rowGates"));
        QVERIFY(button && button->isVisible());
        rows->view()->selectRow(0);
        const auto tableRow = rows->model()->rows().front().tableRow;
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(window_->currentPage()->objectName(), QStringLiteral("inspectPage"));
        bool known = false;
        for (const CellRow &r : rows->model()->rows())
            known |= r.tableRow == feed().tableRow();
        QVERIFY(known);
        Q_UNUSED(tableRow)
    }

    /// Live on the Train page: pictures come while training runs, none while nobody looks.
    void liveAndHidden()
    {
        makeRecurrent();
        document().setTrainingField("epochs", std::int64_t(100000));
        window_->showPage(QStringLiteral("trainPage"));
        auto *tile = window_->trainPage()->findChild<Tile *>(QStringLiteral("tile_gates"));
        QVERIFY(tile && tile->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_F5);
        const int before = feed().computed();
        QTRY_VERIFY_WITH_TIMEOUT(feed().computed() >= before + 4 && feed().epoch() > 2, 60000);
        const auto values = shown();
        QTRY_VERIFY_WITH_TIMEOUT(shown() != values, 20000);
        window_->showPage(QStringLiteral("networkPage"));
        QTRY_VERIFY(!feed().isBusy());
        const int hidden = feed().computed();
        QTest::qWait(1000);
        QVERIFY(feed().computed() <= hidden + 1);
        window_->controller()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive(), 20000);
    }
};

QTEST_MAIN(TestInspect)
#include "tst_inspect.moc"
