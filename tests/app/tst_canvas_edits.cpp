// Clipboard, order, search, groups and notes on the canvas, by keyboard and mouse.
#include "canvas/annotation_items.h"
#include "canvas/list_popup.h"
#include "canvas/text_overlay.h"
#include "graph/text.h"
#include "io/project.h"
#include "palette/templates.h"
#include "support/app/network_window.h"
#include "support/own_time.h"
#include "theme/style.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

using namespace netloom;

namespace {

Project fromText(const char *text)
{
    Project p;
    p.graph = *parseNetwork(text);
    return p;
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

/// The whole network in words.
QString words(Window &w)
{
    return QString::fromStdString(networkText(w.graph()));
}

/// Types into the open list and takes its first row.
void choose(Window &w, const char *typed)
{
    QVERIFY(w.canvas().popup()->isVisible());
    QTest::keyClicks(w.canvas().popup()->field(), QString::fromLatin1(typed));
    QTest::keyClick(w.canvas().popup()->field(), Qt::Key_Return);
}

void key(Window &w, Qt::Key k, Qt::KeyboardModifiers mods = {})
{
    QTest::keyClick(&w.canvas(), k, mods);
}

QStringList rows(Window &w)
{
    QStringList out;
    const QListWidget *list = w.canvas().popup()->list();
    for (int i = 0; i < list->count(); ++i) out << list->item(i)->text();
    return out;
}

} // namespace

class TestCanvasEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }
    void searchPlacesAndWires();
    void searchSaysWhatIsNear();
    void clipboardIsTheNetworkText();
    void foreignTextIsPasted();
    void textThatIsNoNetworkChangesNothing();
    void cutHealsAndPastesWithItsNames();
    void duplicateLeavesTheClipboard();
    void alignedByKeys();
    void takenOffTheWire();
    void insertedOnAWireByKeyboard();
    void templatesFillAnEmptyCanvas();
    void everyTemplateChecks();
    void templateAsABlock();
    void findCentres();
    void notesByKeyboard();
    void notesByMouse();
    void groupsFold();
    void groupsAndNotesAreSaved();
    void foldedGroupIsOneStopOfTab();
    void arrangeKeepsNotesAndOrder();
    void screenReaderHearsEverything();
    void largeNetworkIsQuickToPicture();
};

void TestCanvasEdits::searchPlacesAndWires()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; dense 1"), {});
    w.canvas().reveal(2);
    key(w, Qt::Key_A);
    choose(w, "linear"); // what other tools call a dense layer
    QCOMPARE(words(w), QStringLiteral("input shape=[4]; dense 8; dense_2 = dense; dense 1"));
    QCOMPARE(w.canvas().canvas()->currentNode(), w.last());
    w.stack().undo();
    QCOMPARE(words(w), QStringLiteral("input shape=[4]; dense 8; dense 1"));
    // A letter opens the list with itself typed.
    w.canvas().reveal(3);
    key(w, Qt::Key_D);
    choose(w, "ropout");
    QCOMPARE(words(w), QStringLiteral("input shape=[4]; dense 8; dense 1; dropout"));
}

void TestCanvasEdits::searchSaysWhatIsNear()
{
    Window w;
    key(w, Qt::Key_A);
    QTest::keyClicks(w.canvas().popup()->field(), QStringLiteral("drpout"));
    const QStringList near = rows(w);
    QVERIFY2(near.size() >= 2 && near[0].contains(QStringLiteral("Did you mean")), qPrintable(near.join(u'|')));
    QCOMPARE(near[1], QStringLiteral("Dropout"));
    QTest::keyClick(w.canvas().popup()->field(), Qt::Key_Return); // the question itself cannot be chosen
    QCOMPARE(w.graph().nodes.at(1).type, std::string("dropout"));
    key(w, Qt::Key_A);
    w.canvas().popup()->field()->selectAll();
    QTest::keyClicks(w.canvas().popup()->field(), QStringLiteral("qqqqqqqqqqqq"));
    QCOMPARE(rows(w).size(), 1);
    QVERIFY(rows(w)[0].contains(QStringLiteral("Nothing is called")));
    QTest::keyClick(w.canvas().popup()->field(), Qt::Key_Return);
    QCOMPARE(int(w.graph().nodes.size()), 1);
}

void TestCanvasEdits::clipboardIsTheNetworkText()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; dropout 0.25; dense 3 softmax"), {});
    key(w, Qt::Key_A, Qt::ControlModifier);
    key(w, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), words(w));
    w.canvas().canvas()->select({2, 3});
    key(w, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QStringLiteral("dense 8 relu; dropout 0.25"));
    // Into another window, which knows nothing of this one but the text.
    Window other;
    QTest::keyClick(&other.canvas(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(int(other.graph().nodes.size()), 2);
    QVERIFY(other.graph().nodes.begin()->second.config == w.graph().nodes.at(2).config);
}

void TestCanvasEdits::foreignTextIsPasted()
{
    Window w;
    QGuiApplication::clipboard()->setText(QStringLiteral("dense 4 relu; dense 2\n"));
    key(w, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(words(w), QStringLiteral("dense 4 relu; dense 2")); // the input came along
    QCOMPARE(int(w.graph().nodes.size()), 3);
    w.canvas().reveal(w.graph().findByName("dense"));
    QGuiApplication::clipboard()->setText(QStringLiteral("dense 16; activation relu"));
    key(w, Qt::Key_V, Qt::ControlModifier);
    // Behind the selected layer, wired, and no second input.
    QCOMPARE(int(w.graph().nodes.size()), 5);
    QVERIFY(w.graph().edges.count({w.graph().findByName("dense"), 0, w.last() - 1, 0}));
    QVERIFY(w.graph().edges.count({w.last() - 1, 0, w.last(), 0}));
    QCOMPARE(w.canvas().canvas()->selectedNodes(), (std::set<NodeId>{w.last() - 1, w.last()}));
    w.stack().undo();
    w.stack().undo();
    QVERIFY(w.graph().nodes.empty());
}

void TestCanvasEdits::textThatIsNoNetworkChangesNothing()
{
    Window w;
    QString said;
    connect(&w.page, &NetworkPage::spoke, this, [&](const QString &text) { said = text; });
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear colleagues, dense fog"));
    key(w, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(w.graph().nodes.empty());
    QCOMPARE(w.stack().count(), 0);
    QVERIFY2(said.contains(QStringLiteral("no network")), qPrintable(said));
}

void TestCanvasEdits::cutHealsAndPastesWithItsNames()
{
    Window w;
    w.document.reset(fromText("input shape=4; a = dense 8; b = dense 9; c = dropout 0.25; dense 1"), {});
    w.canvas().canvas()->select({3, 4});
    key(w, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(words(w), QStringLiteral("input shape=[4]; a = dense 8; dense 1"));
    key(w, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(w.graph().findByName("b") && w.graph().findByName("c"));
    w.stack().undo();
    w.stack().undo();
    QCOMPARE(words(w), QStringLiteral("input shape=[4]; a = dense 8; b = dense 9; c = dropout 0.25; dense 1"));
}

void TestCanvasEdits::duplicateLeavesTheClipboard()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; dense 1"), {});
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    w.canvas().canvas()->select({2});
    key(w, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(int(w.graph().nodes.size()), 4);
    QCOMPARE(clipboardText(), QStringLiteral("mine"));
}

void TestCanvasEdits::alignedByKeys()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; dense 2; dense 1"), {});
    w.document.moveNodes({2}, 80, 0, 900);
    w.document.moveNodes({4}, -40, 320, 901);
    const Layout before = w.document.layout();
    key(w, Qt::Key_A, Qt::ControlModifier);
    key(w, Qt::Key_V, Qt::AltModifier);
    const auto at = [&](NodeId id) { return w.canvas().canvas()->nodeItem(id)->pos(); };
    for (NodeId id : {2u, 3u, 4u}) QCOMPARE(at(id).x(), at(1).x());
    key(w, Qt::Key_E, Qt::AltModifier);
    QVERIFY(qAbs((at(2).y() - at(1).y()) - (at(4).y() - at(3).y())) <= NodeMetrics::snap);
    key(w, Qt::Key_H, Qt::AltModifier);
    for (NodeId id : {2u, 3u, 4u}) {
        QCOMPARE(at(id).y(), at(1).y());
        QVERIFY(at(id).x() >= at(id - 1).x() + NodeMetrics::width);
    }
    for (int i = 0; i < 3; ++i) w.stack().undo();
    QVERIFY(w.document.layout() == before);
}

void TestCanvasEdits::takenOffTheWire()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; dropout 0.5; dense 1"), {});
    w.canvas().canvas()->select({3});
    key(w, Qt::Key_X, Qt::AltModifier);
    QVERIFY(w.graph().nodes.count(3));
    QVERIFY(w.graph().edges.count({2, 0, 4, 0}));
    QCOMPARE(int(w.graph().edges.size()), 2);
    w.stack().undo();
    QVERIFY(w.graph().edges.count({2, 0, 3, 0}));
}

void TestCanvasEdits::insertedOnAWireByKeyboard()
{
    Window w;
    w.document.reset(fromText("input shape=4; a = dense 8; b = dense 9 (input); add (a, b)"), {});
    w.canvas().reveal(1);
    key(w, Qt::Key_W, Qt::AltModifier);
    key(w, Qt::Key_W, Qt::AltModifier);
    QCOMPARE(w.canvas().canvas()->selectedWires(), (std::set<Edge>{{1, 0, 3, 0}}));
    key(w, Qt::Key_A);
    choose(w, "dropout");
    QVERIFY(w.graph().edges.count({1, 0, 5, 0}) && w.graph().edges.count({5, 0, 3, 0}) && w.graph().edges.count({1, 0, 2, 0}));
    key(w, Qt::Key_W, Qt::AltModifier);
    key(w, Qt::Key_Delete);
    QVERIFY(!w.graph().edges.count({5, 0, 3, 0}));
}

void TestCanvasEdits::templatesFillAnEmptyCanvas()
{
    Window w;
    key(w, Qt::Key_A);
    choose(w, "autoenc");
    QVERIFY(w.graph().findByName("code"));
    QVERIFY(w.graph().findByName("input"));
    QCOMPARE(w.stack().count(), 1);
    w.stack().undo();
    QVERIFY(w.graph().nodes.empty());
}

void TestCanvasEdits::everyTemplateChecks()
{
    QVERIFY(networkTemplates().size() >= 7);
    for (const NetworkTemplate &made : networkTemplates()) {
        const auto graph = parseNetwork(templateText(made, QStringLiteral("dense 2 softmax")).toStdString());
        QVERIFY2(graph.ok(), made.key);
        const Check checked = check(*graph, {{"", Port{{6}}}});
        QString why;
        for (const Finding &f : checked.all())
            if (f.severity == Severity::Error) why = QString::fromStdString(message(f.what));
        QVERIFY2(checked.ok(), qPrintable(QString::fromLatin1(made.key) + u' ' + why));
    }
}

void TestCanvasEdits::templateAsABlock()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8"), {});
    w.canvas().reveal(2);
    w.canvas().placeTemplate(QStringLiteral("residual"));
    QVERIFY(w.document.check().ok());
    QCOMPARE(int(w.document.check().inputs.size()), 1);
    QVERIFY(w.graph().edges.count({2, 0, 3, 0}));
    // Nothing stands on anything else.
    const auto &places = w.document.layout().positions;
    for (const auto &[a, p] : places)
        for (const auto &[b, q] : places)
            QVERIFY(a == b || qAbs(p.x - q.x) >= NodeMetrics::width || qAbs(p.y - q.y) >= NodeMetrics::height);
}

void TestCanvasEdits::findCentres()
{
    Window w;
    w.document.reset(chain(std::vector<std::pair<std::string, Values>>(60, {"dense", units(8)})), {});
    w.canvas().setZoom(1);
    key(w, Qt::Key_F, Qt::ControlModifier);
    choose(w, "dense_57");
    const NodeId found = w.graph().findByName("dense_57");
    QCOMPARE(w.canvas().canvas()->currentNode(), found);
    const QPoint at = w.at(w.canvas().canvas()->shownBox(found).center());
    QVERIFY((at - w.canvas().viewport()->rect().center()).manhattanLength() < 40);
    QVERIFY(w.canvas().hasFocus());
}

void TestCanvasEdits::notesByKeyboard()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8"), {});
    w.canvas().reveal(2);
    key(w, Qt::Key_A);
    choose(w, "note");
    TextOverlay *field = w.canvas().textField();
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("two readings"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(int(w.document.layout().notes.size()), 1);
    QCOMPARE(w.document.layout().notes[0].text, std::string("two readings"));
    QCOMPARE(w.canvas().canvas()->selectedNote(), 0);
    QVERIFY(w.canvas().hasFocus());
    const double x = w.document.layout().notes[0].at.x;
    key(w, Qt::Key_Right);
    QCOMPARE(w.document.layout().notes[0].at.x, x + NodeMetrics::snap);
    key(w, Qt::Key_Return); // edit
    QTest::keyClicks(field, QStringLiteral("dropped"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(w.document.layout().notes[0].text, std::string("two readings"));
    // Found by its words from anywhere.
    w.canvas().canvas()->selectNote(-1);
    key(w, Qt::Key_F, Qt::ControlModifier);
    choose(w, "readings");
    QCOMPARE(w.canvas().canvas()->selectedNote(), 0);
    key(w, Qt::Key_Delete);
    QVERIFY(w.document.layout().notes.empty());
    QCOMPARE(int(w.graph().nodes.size()), 2);
    w.stack().undo();
    QCOMPARE(int(w.document.layout().notes.size()), 1);
}

void TestCanvasEdits::notesByMouse()
{
    Window w;
    Project p = fromText("input shape=4; dense 8");
    p.layout.notes = {{"drag me", {-400, 0}}};
    w.document.reset(p, {});
    const QPointF at = w.canvas().canvas()->noteItem(0)->box().center();
    w.drag(at, at + QPointF(80, 40));
    QVERIFY((w.document.layout().notes[0].at == Layout::Point{-320, 40}));
    w.stack().undo();
    QVERIFY((w.document.layout().notes[0].at == Layout::Point{-400, 0}));
    QTest::mouseDClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at(at));
    QVERIFY(w.canvas().textField()->isVisible());
    QTest::keyClicks(w.canvas().textField(), QStringLiteral("new words"));
    QTest::keyClick(w.canvas().textField(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.document.layout().notes[0].text, std::string("new words"));
}

void TestCanvasEdits::groupsFold()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; dense 9; dense 1"), {});
    CanvasScene &scene = *w.canvas().canvas();
    scene.select({2, 3});
    key(w, Qt::Key_G, Qt::ControlModifier);
    QVERIFY(w.canvas().textField()->isVisible());
    QTest::keyClicks(w.canvas().textField(), QStringLiteral("encoder"));
    QTest::keyClick(w.canvas().textField(), Qt::Key_Return);
    QCOMPARE(w.document.layout().groups[0].name, std::string("encoder"));
    key(w, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(w.document.layout().groups[0].folded);
    QVERIFY(!scene.nodeItem(2)->isVisible() && !scene.nodeItem(3)->isVisible() && scene.nodeItem(4)->isVisible());
    QVERIFY(!scene.wireItem({2, 0, 3, 0})->isVisible());
    QVERIFY(scene.wireItem({1, 0, 2, 0})->isVisible());
    // Wires end at the box; a click takes hold of all that is in it; Del removes it and heals.
    const QRectF box = scene.groupItem(0)->box();
    QCOMPARE(scene.portPosition({3, true, 0}), QPointF(box.center().x(), box.bottom()));
    scene.select({});
    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at(box.center()));
    QCOMPARE(scene.selectedNodes(), (std::set<NodeId>{2, 3}));
    w.drag(box.center(), box.center() + QPointF(160, 0));
    QCOMPARE(scene.groupItem(0)->box().left(), box.left() + 160);
    w.stack().undo();
    key(w, Qt::Key_Delete);
    QVERIFY(w.graph().edges.count({1, 0, 4, 0}));
    QVERIFY(!scene.groupItem(0)->isVisible());
    w.stack().undo();
    QTest::mouseDClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at(box.center()));
    QVERIFY(!w.document.layout().groups[0].folded);
    QVERIFY(scene.nodeItem(2)->isVisible());
    scene.select({2});
    key(w, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.document.layout().groups.empty());
}

void TestCanvasEdits::groupsAndNotesAreSaved()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("p.netloom"));
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; dense 1"), {});
    w.canvas().canvas()->select({2, 3});
    w.canvas().groupSelected();
    key(w, Qt::Key_E, Qt::ControlModifier);
    w.canvas().addNote(QPointF(-300, 16));
    QTest::keyClicks(w.canvas().textField(), QStringLiteral("why so"));
    QTest::keyClick(w.canvas().textField(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(saveProject(w.document.project(), path.toStdString()).ok());
    const auto read = loadProject(path.toStdString());
    QVERIFY(read.ok());
    QVERIFY(read->layout == w.document.layout());
    QCOMPARE(int(read->layout.groups.size()), 1);
    QCOMPARE(int(read->layout.notes.size()), 1);
}

void TestCanvasEdits::foldedGroupIsOneStopOfTab()
{
    Window w;
    Project p = fromText("input shape=4; dense 8; dense 9; dense 1");
    p.layout.groups = {{"body", {2, 3}, true}};
    w.document.reset(p, {});
    std::vector<NodeId> stops;
    w.canvas().canvas()->setFocusNode(0);
    for (int i = 0; i < 3; ++i) {
        key(w, Qt::Key_Tab);
        stops.push_back(w.canvas().canvas()->focusNode());
    }
    QCOMPARE(stops, (std::vector<NodeId>{1, 2, 4}));
}

void TestCanvasEdits::arrangeKeepsNotesAndOrder()
{
    Window w;
    Project p = fromText("input shape=4; a = dense 8; b = dense 9 (input); add (a, b)");
    p.layout.notes = {{"kept", {-400, 0}}};
    w.document.reset(p, {});
    w.document.arrange(QStringLiteral("right"));
    QCOMPARE(int(w.document.layout().notes.size()), 1);
    const auto &at = w.document.layout().positions;
    QVERIFY(at.at(w.graph().findByName("a")).y < at.at(w.graph().findByName("b")).y);
    w.stack().undo();
    w.document.arrange(QStringLiteral("down"));
    QVERIFY(at.at(w.graph().findByName("a")).x < at.at(w.graph().findByName("b")).x);
}

void TestCanvasEdits::screenReaderHearsEverything()
{
    Window w;
    Project p = fromText("input shape=4; dense 8 relu; dense 9 relu; dense 1");
    p.layout.groups = {{"body", {2, 3}, true}};
    p.layout.notes = {{"why so", {-300, 0}}};
    w.document.reset(p, {});
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&w.canvas());
    QStringList names;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QVERIFY(canvas->indexOfChild(canvas->child(i)) == i);
        names << canvas->child(i)->text(QAccessible::Name);
    }
    QVERIFY2(names[1] == QStringLiteral("Dense dense, 8 units, input 4, output 8, connected to dense_1, no warning"), qPrintable(names[1]));
    QVERIFY2(names.contains(QStringLiteral("Wire from dense to dense_1, 8")), qPrintable(names.join(u'\n')));
    QVERIFY(names.contains(QStringLiteral("Folded group body: dense, dense_1")));
    QVERIFY(names.contains(QStringLiteral("Note: why so")));
    // What is gone says so.
    QAccessibleInterface *note = canvas->child(int(names.indexOf(QStringLiteral("Note: why so"))));
    QVERIFY(note->isValid() && !note->rect().isEmpty());
    w.document.setLayout(QStringLiteral("x"), Layout{.positions = w.document.layout().positions});
    QVERIFY(!note->isValid());
}

void TestCanvasEdits::largeNetworkIsQuickToPicture()
{
    Window w;
    w.document.reset(chain(std::vector<std::pair<std::string, Values>>(200, {"dense", units(8, "relu")})), {});
    w.canvas().reveal(100);
    QPixmap picture(w.canvas().viewport()->size());
    const auto edit = [&](int i) {
        w.document.setNodeField(100, "units", std::int64_t(9 + i), false);
        w.canvas().viewport()->render(&picture);
    };
    edit(0);
    const qint64 before = ownNs();
    for (int i = 1; i <= 20; ++i) edit(i);
    const double ms = double(ownNs() - before) / 1e6 / 20;
    qInfo("edit to picture of 200 layers: %.1f ms of this thread", ms);
    QVERIFY2(ms < 50 * kSlow, qPrintable(QString::number(ms)));
}

QTEST_MAIN(TestCanvasEdits)
#include "tst_canvas_edits.moc"
