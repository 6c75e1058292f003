// The network page driven by mouse and keyboard, as a person would.
#include "canvas/canvas_view.h"
#include "canvas/list_popup.h"
#include "canvas/node_metrics.h"
#include "document/project_document.h"
#include "inspector/inspector.h"
#include "inspector/schema_form.h"
#include "support/app/network_window.h"
#include "support/own_time.h"
#include "pages/network_page.h"
#include "palette/palette.h"
#include "theme/style.h"
#include "views/problems_view.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace netloom;

namespace {

QString pictureFolder()
{
    return qEnvironmentVariable("NETLOOM_PICTURES");
}

} // namespace

class TestNetworkPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }
    void buildByMouseThenUndoAndRedo();
    void refusedConnectionSaysWhy();
    void insertOnAWire();
    void looseNodeGoesOntoAWire();
    void deleteHealsTheChain();
    void wireCanBeTakenAway();
    void movedBySnapAndUndone();
    void buildByKeyboard();
    void connectFromAList();
    void keyboardMovesAndEdits();
    void boxSelectCopyPaste();
    void editInTheInspector();
    void wrongValueStaysInTheField();
    void renameAndFreeze();
    void problemsLeadToTheNode();
    void lockedWhileTraining();
    void zoomAndFit();
    void speaks();
    void editsOfALargeNetworkAreQuick();
    void pictures();
};

void TestNetworkPage::buildByMouseThenUndoAndRedo()
{
    Window w;
    QVERIFY(w.graph().nodes.empty());
    w.dragFromPalette("input", {-100, -200});
    const NodeId in = w.last();
    QCOMPARE(w.graph().nodes.at(in).type, std::string("input"));
    w.dragFromPalette("dense", {-100, -60});
    const NodeId a = w.last();
    w.dragFromPalette("dense", {-100, 80});
    const NodeId b = w.last();
    QCOMPARE(int(w.graph().nodes.size()), 3);
    QVERIFY(w.graph().edges.empty());
    // The dropped node stands under the pointer, on the grid.
    const QPointF place = w.canvas().canvas()->nodeItem(b)->pos();
    QVERIFY(QLineF(place + QPointF(108, 24), QPointF(-100, 80)).length() < 12);
    QCOMPARE(place, snapped(place));

    w.drag(w.port(in, true), w.port(a, false));
    QVERIFY(w.graph().edges.count({in, 0, a, 0}));
    w.drag(w.port(b, false), w.port(a, true)); // backwards works as well
    QVERIFY(w.graph().edges.count({a, 0, b, 0}));

    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at(w.centre(in)));
    auto *shape = qobject_cast<QLineEdit *>(w.page.inspector()->form()->editor(QStringLiteral("shape")));
    QVERIFY(shape);
    QTest::mouseClick(shape, Qt::LeftButton);
    QTest::keyClicks(shape, QStringLiteral("4"));
    QTest::keyClick(shape, Qt::Key_Return);
    QVERIFY2(w.document.check().ok(), qPrintable(w.page.problems()->text()));
    QCOMPARE(w.document.check().parameters, 4 * 32 + 32 + 32 * 32 + 32);

    const Graph built = w.graph();
    const Layout layout = w.document.layout();
    QCOMPARE(w.stack().count(), 6);
    while (w.stack().canUndo()) w.stack().undo();
    QVERIFY(w.graph() == Graph{});
    QVERIFY(w.canvas().canvas()->nodeOrder().empty());
    while (w.stack().canRedo()) w.stack().redo();
    QVERIFY(w.graph() == built);
    QVERIFY(w.document.layout() == layout);
}

void TestNetworkPage::refusedConnectionSaysWhy()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    const Graph before = w.graph();
    // The last output back into the first layer: a circle.
    QPointF pause;
    w.drag(w.port(3, true), w.port(2, false), &pause);
    DraftWire *draft = w.canvas().canvas()->draft();
    QVERIFY(draft->isVisible() && draft->isRefused());
    QVERIFY2(draft->label().contains(QStringLiteral("circle")), qPrintable(draft->label()));
    QTest::mouseRelease(w.canvas().viewport(), Qt::LeftButton, {}, w.at(w.port(2, false)));
    QVERIFY(w.graph() == before);
    QCOMPARE(w.stack().count(), 0);
    QVERIFY(!draft->isVisible());
    // Into the input node, which takes no wire at all.
    w.drag(w.port(3, true), w.centre(1), &pause);
    QVERIFY(draft->isRefused() && !draft->label().isEmpty());
    QTest::keyClick(&w.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(w.canvas().viewport(), Qt::LeftButton, {}, w.at(w.centre(1)));
    QVERIFY(w.graph() == before);
}

void TestNetworkPage::insertOnAWire()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    const double gap = w.port(3, false).y() - w.port(2, true).y();
    w.dragFromPalette("dropout", (w.port(2, true) + w.port(3, false)) / 2);
    const NodeId added = w.last();
    QCOMPARE(w.graph().nodes.at(added).type, std::string("dropout"));
    QVERIFY(w.graph().edges.count({2, 0, added, 0}));
    QVERIFY(w.graph().edges.count({added, 0, 3, 0}));
    QVERIFY(!w.graph().edges.count({2, 0, 3, 0}));
    // What follows made room: no node hides another.
    QVERIFY(w.port(added, false).y() - w.port(2, true).y() >= gap - 1);
    QVERIFY(w.port(3, false).y() - w.port(added, true).y() >= gap - 1);
    QCOMPARE(w.stack().count(), 1);
    w.stack().undo();
    QVERIFY(w.graph() == chain({{"dense", units(8)}, {"dense", units(3)}}).graph);
}

void TestNetworkPage::looseNodeGoesOntoAWire()
{
    Window w;
    Project p = chain({{"dense", units(8)}, {"dense", units(3)}});
    const NodeId loose = p.graph.add(layer("dropout"));
    w.document.reset(p, {});
    const QPointF grip(60, 24);
    const QPointF from = w.canvas().canvas()->nodeItem(loose)->pos() + grip;
    const QPointF to = (w.port(2, true) + w.port(3, false)) / 2 - QPointF(108, 24) + grip;
    w.drag(from, to);
    QVERIFY(w.graph().edges.count({2, 0, loose, 0}));
    QVERIFY(w.graph().edges.count({loose, 0, 3, 0}));
    QCOMPARE(w.stack().count(), 1);
    // A node that has its wires stays off others.
    const Graph before = w.graph();
    w.drag(w.centre(loose), (w.port(1, true) + w.port(2, false)) / 2 - QPointF(40, 0));
    QVERIFY(w.graph() == before);
}

void TestNetworkPage::deleteHealsTheChain()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dropout", {}}, {"dense", units(3)}}), {});
    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at(w.centre(3)));
    QTest::keyClick(&w.canvas(), Qt::Key_Delete);
    QVERIFY(!w.graph().nodes.count(3));
    QVERIFY(w.graph().edges.count({2, 0, 4, 0}));
    QVERIFY(w.document.check().ok());
    w.stack().undo();
    QVERIFY(w.graph().nodes.count(3) && w.graph().edges.count({2, 0, 3, 0}));
}

void TestNetworkPage::wireCanBeTakenAway()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    w.drag(w.port(3, false), w.port(3, false) + QPointF(180, 20)); // picked up at its end, let go over nothing
    QVERIFY(!w.graph().edges.count({2, 0, 3, 0}));
    QVERIFY(!w.canvas().popup()->isVisible());
    w.stack().undo();
    // Selected by a click, away with Del.
    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at(w.port(2, true) + QPointF(0, 15)));
    QCOMPARE(int(w.canvas().canvas()->selectedWires().size()), 1);
    QTest::keyClick(&w.canvas(), Qt::Key_Delete);
    QVERIFY(!w.graph().edges.count({2, 0, 3, 0}));
    QCOMPARE(int(w.page.problems()->count() > 0), 1);
}

void TestNetworkPage::movedBySnapAndUndone()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    const QPointF before = w.canvas().canvas()->nodeItem(3)->pos();
    w.drag(w.centre(3), w.centre(3) + QPointF(101, 30));
    const QPointF after = w.canvas().canvas()->nodeItem(3)->pos();
    QCOMPARE(after, before + QPointF(104, 32));
    QCOMPARE(w.stack().count(), 1);
    w.stack().undo();
    QCOMPARE(w.canvas().canvas()->nodeItem(3)->pos(), before);
}

void TestNetworkPage::buildByKeyboard()
{
    Window w;
    QTest::keyClick(&w.canvas(), Qt::Key_A);
    ListPopup *popup = w.canvas().popup();
    QVERIFY(popup->isVisible());
    QTest::keyClicks(popup->field(), QStringLiteral("inp"));
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(w.graph().nodes.at(w.last()).type, std::string("input"));
    // Typing goes straight to the search; the new layer is wired to the selected one.
    w.canvas().setFocus();
    QTest::keyClick(&w.canvas(), Qt::Key_D, Qt::NoModifier);
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->field()->text(), QStringLiteral("d"));
    QTest::keyClicks(popup->field(), QStringLiteral("ense"));
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QVERIFY(w.graph().edges.count({1, 0, 2, 0}));
    // A word of another trade finds it, and Esc leaves everything as it was.
    QTest::keyClick(&w.canvas(), Qt::Key_A);
    QTest::keyClicks(popup->field(), QStringLiteral("linear"));
    bool found = false;
    for (int i = 0; i < popup->list()->count(); ++i)
        found = found || popup->list()->item(i)->data(Qt::UserRole).toString() == QLatin1String("dense");
    QVERIFY(found);
    QTest::keyClick(popup->field(), Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(w.stack().count(), 2);
    // From the palette by keyboard.
    auto *field = w.page.palettePanel()->field();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("drop"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(w.graph().edges.count({2, 0, 3, 0}));
}

void TestNetworkPage::connectFromAList()
{
    Window w;
    Project p = chain({{"dense", units(8)}});
    const NodeId sum = p.graph.add(layer("add"));
    w.document.reset(p, {});
    w.canvas().reveal(2);
    QTest::keyClick(&w.canvas(), Qt::Key_C);
    ListPopup *popup = w.canvas().popup();
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->list()->currentItem()->text().contains(QStringLiteral("add")), true);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QVERIFY(w.graph().edges.count({2, 0, sum, 0}));
}

void TestNetworkPage::keyboardMovesAndEdits()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    w.page.palettePanel()->tree()->setFocus();
    w.canvas().setFocus(Qt::TabFocusReason);
    QCOMPARE(w.canvas().canvas()->focusNode(), NodeId(1));
    QTest::keyClick(&w.canvas(), Qt::Key_Tab);
    QCOMPARE(w.canvas().canvas()->focusNode(), NodeId(2));
    const QPointF before = w.canvas().canvas()->nodeItem(2)->pos();
    for (int i = 0; i < 3; ++i) QTest::keyClick(&w.canvas(), Qt::Key_Right);
    QCOMPARE(w.canvas().canvas()->nodeItem(2)->pos(), before + QPointF(24, 0));
    QCOMPARE(w.stack().count(), 1);
    QTest::keyClick(&w.canvas(), Qt::Key_Return);
    QVERIFY(w.page.inspector()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(w.canvas().hasFocus());
    QTest::keyClick(&w.canvas(), Qt::Key_Tab);
    QCOMPARE(w.canvas().canvas()->focusNode(), NodeId(3));
    QTest::keyClick(&w.canvas(), Qt::Key_Tab); // behind the last layer the next control follows
    QVERIFY(!w.canvas().hasFocus());
}

void TestNetworkPage::boxSelectCopyPaste()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    const QRectF box = w.canvas().canvas()->contents().adjusted(-20, 60, 20, 12);
    w.drag(box.topLeft(), box.bottomRight());
    QCOMPARE(int(w.canvas().canvas()->selectedNodes().size()), 2);
    QTest::keyClick(&w.canvas(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&w.canvas(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(int(w.graph().nodes.size()), 5);
    QCOMPARE(int(w.graph().edges.size()), 3);
    QVERIFY(w.graph().edges.count({4, 0, 5, 0}));
    QCOMPARE(int(w.canvas().canvas()->selectedNodes().count(4)), 1);
    QTest::keyClick(&w.canvas(), Qt::Key_Delete);
    QVERIFY(w.graph().edges.size() == 2);
    QTest::keyClick(&w.canvas(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(int(w.canvas().canvas()->selectedNodes().size()), 3);
}

void TestNetworkPage::editInTheInspector()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at(w.centre(2)));
    QWidget *field = w.page.inspector()->form()->editor(QStringLiteral("units"));
    QVERIFY(field);
    auto *line = field->findChild<QLineEdit *>();
    field->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("16"));
    QCOMPARE(std::get<std::int64_t>(w.graph().nodes.at(2).config.at("units")), 16);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(std::get<std::int64_t>(w.graph().nodes.at(2).config.at("units")), 18);
    QCOMPARE(w.stack().count(), 1); // one gesture
    QCOMPARE(w.document.check().nodes.at(3).inputs.front().shape, Shape{18});
    w.stack().undo();
    QCOMPARE(line->text(), QStringLiteral("8"));
}

void TestNetworkPage::wrongValueStaysInTheField()
{
    Window w;
    w.document.reset(chain({{"dropout", {}}}), {});
    w.canvas().reveal(2);
    QWidget *field = w.page.inspector()->form()->editor(QStringLiteral("rate"));
    QVERIFY(field);
    auto *line = field->findChild<QLineEdit *>();
    field->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("1.5"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(line->text(), QStringLiteral("1.5"));
    QVERIFY(w.page.inspector()->form()->hasInvalidInput());
    QVERIFY(field->accessibleDescription().contains(QStringLiteral("range")));
    // What was typed on the way there is usable, 1.5 is not: the model kept the last usable value.
    const auto &config = w.graph().nodes.at(2).config;
    QVERIFY(!config.count("rate") || std::get<double>(config.at("rate")) < 1);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("0.25"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!w.page.inspector()->form()->hasInvalidInput());
    QCOMPARE(std::get<double>(w.graph().nodes.at(2).config.at("rate")), 0.25);
}

void TestNetworkPage::renameAndFreeze()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    w.canvas().reveal(2);
    QLineEdit *name = w.page.inspector()->nameField();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("hidden"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(w.graph().nodes.at(2).name, std::string("hidden"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("input"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(w.graph().nodes.at(2).name, std::string("hidden"));
    QVERIFY(!name->accessibleDescription().isEmpty());
    auto *lock = w.page.inspector()->findChild<QToolButton *>(QStringLiteral("inspector_lock"));
    QTest::mouseClick(lock, Qt::LeftButton);
    QVERIFY(!w.graph().nodes.at(2).trainable);
    QCOMPARE(w.document.check().trainable, 8 * 3 + 3);
}

void TestNetworkPage::problemsLeadToTheNode()
{
    Window w;
    Project p = chain({{"dense", units(8)}});
    const NodeId lone = p.graph.add(layer("dense", units(2)));
    w.document.reset(p, {});
    QVERIFY(w.canvas().canvas()->nodeItem(lone)->face().error);
    QTableWidget *table = w.page.problems()->table();
    int row = -1;
    for (int i = 0; i < table->rowCount(); ++i)
        if (table->item(i, 1)->text() == QString::fromStdString(w.graph().nodes.at(lone).name)) row = i;
    QVERIFY(row >= 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, 2)).center());
    QCOMPARE(w.canvas().canvas()->currentNode(), lone);
    QVERIFY(w.canvas().hasFocus());
}

void TestNetworkPage::lockedWhileTraining()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}}), {});
    w.document.setLocked(true);
    w.canvas().reveal(2);
    QTest::keyClick(&w.canvas(), Qt::Key_Delete);
    QTest::keyClick(&w.canvas(), Qt::Key_A);
    QVERIFY(!w.canvas().popup()->isVisible());
    w.dragFromPalette("dense", w.centre(2) + QPointF(0, 200));
    QCOMPARE(int(w.graph().nodes.size()), 2);
    QVERIFY(!w.page.inspector()->form()->editor(QStringLiteral("units"))->isEnabled());
    QTest::keyClick(&w.canvas(), Qt::Key_Right);
    QCOMPARE(w.stack().count(), 1); // moving stays open
}

void TestNetworkPage::zoomAndFit()
{
    Window w;
    std::vector<std::pair<std::string, Values>> many(30, {"dense", units(8)});
    w.document.reset(chain(many), {});
    const QRectF view = w.canvas().mapToScene(w.canvas().viewport()->rect()).boundingRect();
    QVERIFY(view.contains(w.canvas().canvas()->contents()));
    QVERIFY(w.canvas().zoom() < 0.7);
    const double before = w.canvas().zoom();
    QTest::keyClick(&w.canvas(), Qt::Key_Plus);
    QVERIFY(w.canvas().zoom() > before * 1.2);
    QTest::keyClick(&w.canvas(), Qt::Key_0);
    QCOMPARE(w.canvas().zoom(), before);
}

void TestNetworkPage::speaks()
{
    Window w;
    w.document.reset(chain({{"dense", units(8)}, {"dense", units(3)}}), {});
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&w.canvas());
    QVERIFY(canvas);
    QVERIFY(canvas->childCount() >= 3);
    QAccessibleInterface *node = canvas->child(1);
    const QString name = node->text(QAccessible::Name);
    const QString reader = QString::fromStdString(w.graph().nodes.at(3).name);
    QVERIFY2(name.startsWith(QStringLiteral("Dense dense, 8 units, input 4, output 8, connected to ") + reader),
             qPrintable(name));
    QCOMPARE(canvas->indexOfChild(node), 1);
    QVERIFY(!node->rect().isEmpty());
    QVERIFY(node->isValid());
    w.document.editGraph(QStringLiteral("x"), Graph{});
    QVERIFY(!node->isValid()); // no dangling node is spoken of
    for (QWidget *control : w.page.findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisible()) continue;
        if (control->focusProxy()) continue; // another one takes the keyboard for it
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
        if (!face || qobject_cast<QSplitter *>(control)) continue;
        const bool inner = control->objectName().startsWith(QStringLiteral("qt_"));
        QVERIFY2(inner || !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2 has no name").arg(QString::fromLatin1(control->metaObject()->className()), control->objectName())));
    }
}

void TestNetworkPage::editsOfALargeNetworkAreQuick()
{
    Window w;
    w.document.reset(chain(std::vector<std::pair<std::string, Values>>(200, {"dense", units(8, "relu")})), {});
    w.canvas().reveal(100);
    const qint64 before = ownNs();
    for (int i = 0; i < 20; ++i) w.document.setNodeField(100, "units", std::int64_t(9 + i), false);
    const double ms = double(ownNs() - before) / 1e6 / 20;
    qInfo("one edit of 200 layers: %.1f ms of this thread", ms);
    QVERIFY2(ms < 100 * kSlow, qPrintable(QString::number(ms))); // the aim is 50
}

/// Not a test of its own: writes pictures to look at where NETLOOM_PICTURES names a folder.
void TestNetworkPage::pictures()
{
    if (pictureFolder().isEmpty()) QSKIP("NETLOOM_PICTURES is not set");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QString suffix = theme == Theme::Dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        NetloomStyle::install(theme);
        Window w({1368, 824});
        w.page.grab().save(QDir(pictureFolder()).filePath(QStringLiteral("network-empty") + suffix));
        Project p;
        const NodeId in = p.graph.add(layer("input", {{"shape", std::vector<double>{69}}}));
        const NodeId a = p.graph.add(layer("dense", units(32, "relu")));
        const NodeId b = p.graph.add(layer("dense", units(16, "relu")));
        const NodeId c = p.graph.add(layer("dense", units(16, "tanh")));
        const NodeId join = p.graph.add(layer("concatenate"));
        const NodeId drop = p.graph.add(layer("dropout", {{"rate", 0.3}}));
        const NodeId out = p.graph.add(layer("dense", units(1, "sigmoid")));
        const NodeId lone = p.graph.add(layer("add"));
        p.graph.nodes.at(c).trainable = false;
        p.graph.edges = {{in, 0, a, 0}, {a, 0, b, 0}, {a, 0, c, 0}, {b, 0, join, 0}, {c, 0, join, 1}, {join, 0, drop, 0},
                         {drop, 0, out, 0}};
        Q_UNUSED(lone)
        w.document.reset(p, {});
        w.canvas().reveal(a);
        QTest::qWait(50);
        w.page.grab().save(QDir(pictureFolder()).filePath(QStringLiteral("network") + suffix));
        QPointF pause;
        w.drag(w.port(out, true), w.port(a, false), &pause);
        w.page.grab().save(QDir(pictureFolder()).filePath(QStringLiteral("network-refused") + suffix));
        QTest::keyClick(&w.canvas(), Qt::Key_Escape);
        QTest::mouseRelease(w.canvas().viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        QTest::keyClick(&w.canvas(), Qt::Key_A);
        w.page.grab().save(QDir(pictureFolder()).filePath(QStringLiteral("network-search") + suffix));
        Window chainWindow({1280, 720});
        chainWindow.document.reset(chain(std::vector<std::pair<std::string, Values>>(14, {"dense", units(8, "relu")})), {});
        QTest::qWait(50);
        chainWindow.page.grab().save(QDir(pictureFolder()).filePath(QStringLiteral("network-chain") + suffix));
    }
    NetloomStyle::install(Theme::Light, 1.75);
    Window large({1900, 1000});
    large.document.reset(chain({{"dense", units(32, "relu")}, {"dropout", {}}, {"dense", units(1, "sigmoid")}}), {});
    large.canvas().reveal(2);
    QTest::qWait(50);
    large.page.grab().save(QDir(pictureFolder()).filePath(QStringLiteral("network-large-text.png")));
    NetloomStyle::install(Theme::Light);
}

QTEST_MAIN(TestNetworkPage)
#include "tst_network_page.moc"
