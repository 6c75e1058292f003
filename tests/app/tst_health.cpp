// How the layers are doing, on the canvas: measured beside the training while somebody looks, rewound with the epochs, told with reason and
// fix on the badge, in the list of problems and to a screen reader.
#include "canvas/badge_popup.h"
#include "canvas/canvas_view.h"
#include "canvas/node_item.h"
#include "document/health_badges.h"
#include "document/project_advisor.h"
#include "document/project_document.h"
#include "graph/text.h"
#include "inspect/health_probe.h"
#include "io/project.h"
#include "main_window.h"
#include "pages/epoch_slider.h"
#include "pages/network_page.h"
#include "pages/run_strip.h"
#include "pages/train_page.h"
#include "project_files.h"
#include "session/health_watch.h"
#include "session/rewind.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "views/problems_view.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace netloom;

class TestHealth : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

    ProjectDocument &document() const { return *window_->document(); }
    NetworkPage &page() const { return *window_->findChild<NetworkPage *>(QStringLiteral("networkPage")); }
    CanvasView &canvas() const { return *page().canvas(); }
    NodeId node(const char *name) const { return document().graph().findByName(name); }
    const NodeFace &face(const char *name) const { return canvas().canvas()->nodeItem(node(name))->face(); }
    void network(const char *text) const
    {
        const auto graph = parseNetwork(text);
        QVERIFY2(graph.ok(), graph.ok() ? "" : message(graph.error()).c_str());
        document().editGraph(QStringLiteral("a network"), *graph);
    }
    /// Training shows its page; who wants to see the layers goes back.
    void train(int epochs, bool watched = true) const
    {
        document().setTrainingField("epochs", std::int64_t(epochs));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        if (watched) window_->showPage(QStringLiteral("networkPage"));
        QTRY_VERIFY2_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), qPrintable(window_->health()->isBusy() ? "busy" : "idle"), 8000);
    }
    bool shows(std::uint64_t epoch) const { return !window_->health()->looks().empty() && window_->health()->looks().back().epoch == epoch; }
    int rowOf(const char *id) const
    {
        const auto &rows = page().problems()->problems();
        for (int i = 0; i < int(rows.size()); ++i)
            if (rows[std::size_t(i)].id == QLatin1String(id)) return i;
        return -1;
    }
    /// The same looked at anew, without the window.
    Health fresh(std::uint64_t epoch) const
    {
        const MomentPtr moment = window_->rewind()->machine().at(epoch);
        auto input = trainInput(document().project(), document().prepared());
        if (!moment || !moment->state || !input) qFatal("no weights of epoch %d", int(epoch));
        auto probe = HealthProbe::create(std::move(*input));
        auto health = probe ? (*probe)->look(*moment->state) : Result<Health>(probe.error());
        if (!health) qFatal("%s", message(health.error()).c_str());
        return *health;
    }
    QPoint pillOf(const char *name) const
    {
        const NodeItem *item = canvas().canvas()->nodeItem(node(name));
        return canvas().mapFromScene(item->pos() + item->pillBox(canvas().zoom()).center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test-health"));
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
        QTRY_VERIFY_WITH_TIMEOUT(document().prepared() != nullptr, 20000);
        document().setTrainingField("early_stopping", false);
        window_->showPage(QStringLiteral("networkPage"));
        // Units of `b` start far below 0 and never come back; those of `a` do well.
        network("a = dense 12 relu; b = dense 4 relu bias_initializer=constant(-90); c = dense 2 softmax");
    }
    void cleanup() { window_.reset(); }

    void badgeProblemAndSpeech();
    void epochsAreRewound();
    void clickExplainsAndFixes();
    void healthyLayersSaySo();
    void nobodyLooksNothingIsMeasured();
    void atMostTwiceASecond();
    void anotherNetwork();
    void paintedPill_data();
    void paintedPill();
};

void TestHealth::badgeProblemAndSpeech()
{
    QVERIFY2(face("b").pill.isEmpty(), "nothing is known before the first epoch");
    train(6);
    QTRY_VERIFY_WITH_TIMEOUT(shows(6), 8000);
    QCOMPARE(face("b").pill, QStringLiteral("100 % dead"));
    QCOMPARE(face("b").pillStatus, Status::Warning);
    QVERIFY2(face("b").badge, "what lasts for three epochs is a warning");
    QVERIFY(canvas().canvas()->nodeItem(node("b"))->toolTip().contains(QStringLiteral("After epoch 6")));
    QVERIFY(canvas().spoken(node("b")).contains(QStringLiteral("100 % dead")));
    QAccessibleInterface *canvasAccess = QAccessible::queryAccessibleInterface(&canvas());
    bool heard = false;
    for (int i = 0; i < canvasAccess->childCount(); ++i)
        heard = heard || canvasAccess->child(i)->text(QAccessible::Name).contains(QStringLiteral("100 % dead"));
    QVERIFY(heard);
    const int row = rowOf("ADV-070");
    QVERIFY(row >= 0);
    const Problem &problem = page().problems()->problems()[std::size_t(row)];
    QCOMPARE(problem.epoch, std::uint64_t(6));
    QCOMPARE(problem.finding.what.node, node("b"));
    QTableWidget *table = page().problems()->table();
    QStringList headers, cells;
    for (int visual = 0; visual < table->columnCount(); ++visual) {
        const int column = table->horizontalHeader()->logicalIndex(visual);
        if (table->isColumnHidden(column)) continue;
        headers << table->horizontalHeaderItem(column)->text();
        cells << table->item(row, column)->text();
    }
    QCOMPARE(headers, (QStringList{"Kind", "Layer", "Problem", "Fix", "Why?", "Epoch", "Source"}));
    QCOMPARE(cells[5], QStringLiteral("epoch 6"));
    QCOMPARE(cells[6], QStringLiteral("ADV-070 · training"));
    QVERIFY2(!window_->controller()->isActive() && page().advisor()->advice().size() > 0, "an advice of the training bars no further one");
}

void TestHealth::epochsAreRewound()
{
    train(8);
    QTRY_VERIFY_WITH_TIMEOUT(shows(8), 8000);
    const QString last = face("a").health;
    window_->showPage(QStringLiteral("trainPage"));
    EpochSlider *slider = window_->trainPage()->strip()->slider();
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(qRound(slider->xOf(5)), slider->height() - 24));
    QCOMPARE(window_->rewind()->epoch(), std::uint64_t(5));
    window_->showPage(QStringLiteral("networkPage"));
    QTRY_VERIFY_WITH_TIMEOUT(shows(5), 8000);
    const auto &looks = window_->health()->looks();
    QCOMPARE(looks.size(), std::size_t(HealthWatch::kEpochs));
    for (const Health &look : looks) QVERIFY2(look.layers == fresh(look.epoch).layers, qPrintable(QString::number(look.epoch)));
    QVERIFY2(!(looks.back().layers == fresh(8).layers), "epochs differ");
    QVERIFY(face("a").health.contains(QStringLiteral("After epoch 5")));
    QVERIFY(face("a").health != last);
    QCOMPARE(page().problems()->problems()[std::size_t(rowOf("ADV-070"))].epoch, std::uint64_t(5));
    // Two epochs are not three.
    window_->rewind()->go(2);
    QTRY_VERIFY_WITH_TIMEOUT(shows(2), 8000);
    QCOMPARE(rowOf("ADV-070"), -1);
    QCOMPARE(face("b").pill, QStringLiteral("100 % dead"));
    QVERIFY(!face("b").badge);
    window_->rewind()->live();
    QTRY_COMPARE_WITH_TIMEOUT(face("a").health, last, 20000);
}

void TestHealth::clickExplainsAndFixes()
{
    train(4);
    QTRY_VERIFY_WITH_TIMEOUT(shows(4) && face("b").badge, 8000);
    canvas().fit();
    QTest::qWait(300);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, pillOf("b"));
    auto *popup = page().findChild<BadgePopup *>();
    QVERIFY(popup && popup->isVisible());
    const auto *figures = popup->findChild<QLabel *>(QStringLiteral("badge_figures"));
    QVERIFY(figures && figures->text().contains(QStringLiteral("Units that never fire: 100 %")));
    QPushButton *fix = nullptr;
    for (QPushButton *button : popup->findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("leaky"))) fix = button;
    QVERIFY(fix);
    const Graph before = document().graph();
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(getText(document().graph().nodes.at(node("b")).config, "activation"), std::string("leaky_relu(negative_slope=0.01)"));
    QTRY_VERIFY_WITH_TIMEOUT(!face("b").pill.contains(QStringLiteral("dead")), 8000);
    QCOMPARE(rowOf("ADV-070"), -1);
    document().undoStack()->undo();
    QVERIFY(document().graph() == before);
    QTRY_COMPARE_WITH_TIMEOUT(face("b").pill, QStringLiteral("100 % dead"), 8000);
    // The keyboard reaches the same.
    canvas().reveal(node("b"));
    canvas().setFocus();
    QTest::keyClick(canvas().viewport(), Qt::Key_Exclam, Qt::ShiftModifier);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
}

void TestHealth::healthyLayersSaySo()
{
    network("a = dense 12 tanh; c = dense 2 softmax");
    train(3);
    QTRY_VERIFY_WITH_TIMEOUT(shows(3), 8000);
    QCOMPARE(face("a").pillStatus, Status::Good);
    QVERIFY2(face("a").pill.startsWith(QStringLiteral("update ")), qPrintable(face("a").pill));
    QVERIFY(!face("a").badge);
    QVERIFY(face("a").health.contains(QStringLiteral("Saturated values")));
}

void TestHealth::nobodyLooksNothingIsMeasured()
{
    window_->showPage(QStringLiteral("trainPage"));
    train(5, false);
    QTest::qWait(700);
    QCOMPARE(window_->health()->count(), 0);
    window_->showPage(QStringLiteral("networkPage"));
    QTRY_VERIFY_WITH_TIMEOUT(shows(5), 8000);
    QCOMPARE(window_->health()->count(), 5);
}

void TestHealth::atMostTwiceASecond()
{
    document().setTrainingField("epochs", std::int64_t(1000000));
    QSignalSpy changed(window_->health(), &HealthWatch::changed);
    QTest::keyClick(window_.get(), Qt::Key_F5);
    window_->showPage(QStringLiteral("networkPage"));
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 1, 30000);
    QElapsedTimer time;
    time.start();
    const int before = changed.count();
    QTest::qWait(3000);
    const int rounds = changed.count() - before;
    const double seconds = double(time.elapsed()) / 1000;
    QVERIFY2(window_->controller()->isActive(), "it still trains");
    window_->controller()->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive(), 30000);
    qInfo("%d looks in %.1f s, %.2f ms each", rounds, seconds, 1000 * window_->health()->cost());
    QVERIFY2(rounds <= int(2 * seconds) + 1, qPrintable(QString::number(rounds)));
    QVERIFY2(rounds >= 1, "the badges follow the run");
    QTRY_COMPARE_WITH_TIMEOUT(face("b").pill, QStringLiteral("100 % dead"), 8000);
}

void TestHealth::anotherNetwork()
{
    train(3);
    QTRY_VERIFY_WITH_TIMEOUT(shows(3), 8000);
    // Other widths: the weights are not of this network, and nothing is said about it.
    network("a = dense 5 relu; c = dense 2 softmax");
    QVERIFY(face("a").pill.isEmpty() && face("a").health.isEmpty());
    QTest::qWait(300);
    QVERIFY(face("a").pill.isEmpty());
    QCOMPARE(rowOf("ADV-070"), -1);
    document().undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(shows(3), 8000);
    QCOMPARE(face("b").pill, QStringLiteral("100 % dead"));
}

void TestHealth::paintedPill_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestHealth::paintedPill()
{
    QFETCH(Theme, theme);
    NetloomStyle::install(theme);
    train(4);
    QTRY_VERIFY_WITH_TIMEOUT(shows(4), 8000);
    canvas().setZoom(1);
    canvas().reveal(node("b"));
    QTest::qWait(400);
    const NodeItem *item = canvas().canvas()->nodeItem(node("b"));
    const QRectF box = item->pillBox(canvas().zoom()).translated(item->pos());
    QVERIFY(box.width() > 60);
    const QImage image = canvas().viewport()->grab().toImage();
    const QPoint inside = canvas().mapFromScene(QPointF(box.right() - 4, box.center().y()));
    QCOMPARE(image.pixelColor(inside).name(), Look::current().statusSoft(Status::Warning).name());
    if (const QString folder = qEnvironmentVariable("NETLOOM_PICTURES"); !folder.isEmpty())
        window_->grab().save(QStringLiteral("%1/health-%2.png").arg(folder, QLatin1String(QTest::currentDataTag())));
    NetloomStyle::install(Theme::Light);
}

QTEST_MAIN(TestHealth)
#include "tst_health.moc"
