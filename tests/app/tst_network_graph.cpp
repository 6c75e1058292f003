// The computation graph, badges, the palette's marks and the comparison of models, as a person uses them.
#include "canvas/badge_popup.h"
#include "canvas/node_item.h"
#include "common/engine_text.h"
#include "common/noun_case.h"
#include "graph/text.h"
#include "inspector/inspector.h"
#include "inspector/schema_form.h"
#include "support/app/network_window.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "views/operation_picture.h"
#include "views/operations_view.h"
#include "views/problems_view.h"
#include "views/summary_compare.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QScrollArea>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace netloom;

namespace {

Project network(const char *text)
{
    Project p;
    p.graph = *parseNetwork(text);
    return p;
}

void openGraph(Window &w)
{
    QTest::mouseClick(w.page.views(), Qt::LeftButton, {}, w.page.views()->tabRect(3).center());
}

QStringList titles(const OperationGraph &g)
{
    QStringList out;
    for (const Operation &op : g.operations) out << op.title;
    return out;
}

} // namespace

class TestNetworkGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(settings_.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        NetloomStyle::install(Theme::Light);
    }
    void productsActivationsAndLoss();
    void pathToTheLossIsLit();
    void layersAndGroupsFold();
    void recurrentLayersUnroll();
    void subModelsOpen();
    void endsBeforeTheFirstBadLayer();
    void backwardAndUpdates();
    void treeIsTheSameByKeyboard();
    void exportsSvgAndDot();
    void badgeSaysWhyAndFixes();
    void badgeCountsAndIsReachedByKey();
    void sharedWeightsAreMarked();
    void wireIsInspected();
    void defaultIsNamed();
    void nounsKeepTheirCase();
    void toolsGiveWayToLargeText();
    void modelsSideBySide();
    void favouritesAreKept();
    void readyNetworksInThePalette();
    void paletteSaysWhatDoesNotFit();
    void pictures();

private:
    QTemporaryDir settings_;
};

void TestNetworkGraph::productsActivationsAndLoss()
{
    Window w;
    Project p = network("input shape=69; dense 32 relu; dropout 0.3; dense 1 sigmoid");
    p.training["loss"] = std::string("binary_crossentropy");
    w.document.reset(p, {});
    openGraph(w);
    const OperationGraph &g = w.page.operations()->operations();
    QCOMPARE(int(g.operations.size()), 7); // input, product, relu, dropout, product, sigmoid, loss
    QCOMPARE(g.operations[1].title, QStringLiteral("Dense"));
    QCOMPARE(g.operations[1].detail, QStringLiteral("kernel 69×32, bias 32"));
    QCOMPARE(g.operations[1].parameters, std::int64_t(2240));
    QCOMPARE(g.operations[2].shape, QStringLiteral("32"));
    QCOMPARE(g.operations[2].bytes, 128.0);
    QVERIFY(g.operations[2].kind == OperationKind::Activation);
    QVERIFY(g.operations.back().kind == OperationKind::Loss);
    QCOMPARE(g.loss, 6);
    QVERIFY(!g.operations[0].backward && g.operations[2].backward && g.operations[1].update && !g.operations[2].update);
    // A frozen first layer: nothing before the second one is gone back through.
    w.document.setTrainable(2, false);
    const OperationGraph &frozen = w.page.operations()->operations();
    QVERIFY(!frozen.operations[1].backward && !frozen.operations[2].backward && frozen.operations[4].update);
}

void TestNetworkGraph::pathToTheLossIsLit()
{
    Window w;
    w.document.reset(network("input shape=8; code = dense 4; left = dense 3 (code); right = dense 3 (code); concatenate (left, right); dense 1"), {});
    openGraph(w);
    OperationPicture *picture = w.page.operations()->picture();
    const OperationGraph &g = picture->graph();
    int left = -1, right = -1;
    for (int i = 0; i < int(g.operations.size()); ++i) {
        if (g.operations[std::size_t(i)].name == QLatin1String("left")) left = i;
        if (g.operations[std::size_t(i)].name == QLatin1String("right")) right = i;
    }
    const QColor accent = Look::current().colour(Tone::AccentBase);
    const auto accents = [&](int index) {
        const QImage shot = picture->grab().toImage();
        const QRect box = picture->box(index).adjusted(-1, -1, 1, 1);
        int n = 0;
        for (int x = box.left(); x <= box.right(); ++x)
            for (int y : {box.top(), box.top() + 1, box.top() + 2}) n += shot.pixelColor(x, y) == accent;
        return n;
    };
    QCOMPARE(accents(left), 0);
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->box(left).center());
    QCOMPARE(picture->current(), left);
    QVERIFY(accents(left) > 100);
    QCOMPARE(accents(right), 0);
    QVERIFY(accents(g.loss) > 100);
    const auto path = g.path(left);
    QVERIFY(path[std::size_t(left)] && path[std::size_t(g.loss)] && !path[std::size_t(right)] && !path[0]);
    // It is the canvas's selection too.
    QCOMPARE(w.canvas().canvas()->currentNode(), w.graph().findByName("left"));
    // Down the wires by keyboard, to the loss and the canvas.
    QTest::keyClick(picture, Qt::Key_Down);
    QCOMPARE(g.operations[std::size_t(picture->current())].name, QStringLiteral("concatenate"));
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(w.page.views()->currentIndex(), 0);
    QCOMPARE(w.canvas().canvas()->currentNode(), w.graph().findByName("concatenate"));
}

void TestNetworkGraph::layersAndGroupsFold()
{
    Window w;
    Project p = network("input shape=8; dense 4 relu; dense 3 relu; dense 1");
    p.layout.groups = {{"Encoder", {2, 3}, true}};
    w.document.reset(p, {});
    openGraph(w);
    OperationPicture *picture = w.page.operations()->picture();
    QCOMPARE(titles(picture->graph()), (QStringList{QStringLiteral("Input"), QStringLiteral("Encoder"), QStringLiteral("Dense"), QStringLiteral("Loss by the task")}));
    QCOMPARE(picture->graph().operations[1].parameters, std::int64_t(8 * 4 + 4 + 4 * 3 + 3));
    QTest::mouseDClick(picture, Qt::LeftButton, {}, picture->box(1).center());
    QCOMPARE(int(picture->graph().operations.size()), 7);
    QCOMPARE(picture->graph().containers.count(QStringLiteral("group/Encoder")), std::size_t(1));
    // The current one's innermost fold is its layer; then the group.
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Space);
    QCOMPARE(int(picture->graph().operations.size()), 6);
    QTest::mouseClick(w.page.operations()->findChild<QToolButton *>(QStringLiteral("operations_fold")), Qt::LeftButton);
    QCOMPARE(int(picture->graph().operations.size()), 4);
    QTest::mouseClick(w.page.operations()->findChild<QToolButton *>(QStringLiteral("operations_unfold")), Qt::LeftButton);
    QCOMPARE(int(picture->graph().operations.size()), 7);
}

void TestNetworkGraph::recurrentLayersUnroll()
{
    Window w;
    w.document.reset(network("input shape=[20,6]; lstm 16 return_sequences=true; lstm 8; dense 1"), {});
    openGraph(w);
    OperationsView *view = w.page.operations();
    QCOMPARE(int(view->operations().operations.size()), 5);
    QVERIFY(view->operations().operations[1].detail.startsWith(QStringLiteral("20 step")));
    view->toggleFold(1);
    const OperationGraph &g = view->operations();
    QCOMPARE(int(g.operations.size()), 8); // three steps and what collects them
    QCOMPARE(g.operations[3].title, QStringLiteral("LSTM, step 20"));
    QCOMPARE(g.operations[4].shape, QStringLiteral("20×16"));
    QCOMPARE(int(g.operations[4].uses.size()), 3);
    QVERIFY(std::find(g.operations[2].uses.begin(), g.operations[2].uses.end(), 1) != g.operations[2].uses.end());
}

void TestNetworkGraph::subModelsOpen()
{
    Window w;
    w.document.reset(network("input shape=4; sub_model(dense 8 relu; dense 2); dense 1"), {});
    QVERIFY(w.document.check().ok());
    openGraph(w);
    OperationsView *view = w.page.operations();
    QCOMPARE(int(view->operations().operations.size()), 4);
    QVERIFY(view->operations().operations[1].folded);
    view->toggleFold(1);
    const OperationGraph &g = view->operations();
    QCOMPARE(int(g.operations.size()), 6);
    QCOMPARE(g.operations[1].detail, QStringLiteral("kernel 4×8, bias 8"));
    QCOMPARE(g.operations[1].node, NodeId(2));
    QCOMPARE(int(g.operations[4].uses.size()), 1);
    QCOMPARE(g.operations[4].uses.front(), 3);
}

void TestNetworkGraph::endsBeforeTheFirstBadLayer()
{
    Window w;
    Project p = network("input shape=4; dense 8; dense 3; dense 1");
    p.graph.nodes.at(3).config["units"] = std::int64_t(-1);
    w.document.reset(p, {});
    openGraph(w);
    const OperationGraph &g = w.page.operations()->operations();
    QCOMPARE(int(g.operations.size()), 3);
    QVERIFY(g.operations.back().error);
    const auto *problem = w.page.operations()->findChild<QLabel *>(QStringLiteral("operations_problem"));
    QVERIFY(problem->isVisible() && problem->text().contains(g.operations.back().message));
    w.document.setNodeField(3, "units", std::int64_t(3));
    QVERIFY(!problem->isVisible());
    QCOMPARE(int(g.operations.size()), 5);
}

void TestNetworkGraph::backwardAndUpdates()
{
    Window w;
    w.document.reset(network("input shape=4; dense 8; dropout 0.2; dense 1"), {});
    openGraph(w);
    auto *button = w.page.operations()->findChild<QToolButton *>(QStringLiteral("operations_backward"));
    QTest::mouseClick(button, Qt::LeftButton);
    const OperationGraph &g = w.page.operations()->operations();
    int back = 0, updates = 0;
    for (const Operation &op : g.operations) {
        back += op.kind == OperationKind::Backward;
        updates += op.kind == OperationKind::Update;
    }
    QCOMPARE(back, 4); // loss, dense, dropout, dense; not the input
    QCOMPARE(updates, 2);
    // From the update of the first layer the way leads back to the loss.
    const int update = g.indexOf(QStringLiteral("2/update"));
    QVERIFY(update > 0 && g.path(update)[std::size_t(g.loss)] && g.path(update)[std::size_t(g.indexOf(QStringLiteral("3/backward")))]);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(int(g.operations.size()), 5);
}

void TestNetworkGraph::treeIsTheSameByKeyboard()
{
    Window w;
    w.document.reset(network("input shape=4; dense 8 relu; dense 1"), {});
    openGraph(w);
    QTreeWidget *tree = w.page.operations()->tree();
    OperationPicture *picture = w.page.operations()->picture();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QCOMPARE(picture->current(), 0);
    QTest::keyClick(tree, Qt::Key_Down); // the layer as a heading
    QTest::keyClick(tree, Qt::Key_Down); // its product
    QCOMPARE(picture->current(), 1);
    QVERIFY(tree->currentItem()->data(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("40 parameters")));
    QTest::keyClick(tree, Qt::Key_Right);
    QStringList links;
    for (int i = 0; i < tree->currentItem()->childCount(); ++i) links << tree->currentItem()->child(i)->text(0);
    QCOMPARE(links, (QStringList{QStringLiteral("runs forward, backward, update"), QStringLiteral("uses Input input"), QStringLiteral("feeds ReLU dense")}));
    for (int i = 0; i < 3; ++i) QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Return); // follows the link
    QCOMPARE(picture->current(), 2);
    QCOMPARE(tree->currentItem()->text(0), QStringLiteral("ReLU dense"));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(int(picture->graph().operations.size()), 4);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(w.page.views()->currentIndex(), 0);
    QCOMPARE(w.canvas().canvas()->currentNode(), NodeId(2));
}

void TestNetworkGraph::exportsSvgAndDot()
{
    Window w;
    w.document.reset(network("input shape=4; \"a\\\"b\" = dense 8 relu; dense 1"), {});
    if (w.graph().nodes.empty()) w.document.reset(network("input shape=4; dense 8 relu; dense 1"), {});
    openGraph(w);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("g.svg"));
    QVERIFY(w.page.operations()->picture()->saveSvg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("<svg") && svg.contains("ReLU"));
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!w.page.operations()->picture()->saveSvg(folder.filePath(QStringLiteral("no/such/g.svg"))));
    const QString dot = w.page.operations()->dot();
    QVERIFY(dot.startsWith(QStringLiteral("digraph network {")) && dot.endsWith(QStringLiteral("}\n")));
    QCOMPARE(dot.count(QStringLiteral(" -> ")), int(w.page.operations()->operations().wires.size()));
    QVERIFY(dot.contains(QStringLiteral("o0 -> o1 [label=\"4\"];")));
}

/// The place of a node's badge in the canvas's viewport.
static QPoint badgePlace(Window &w, NodeId node)
{
    const NodeItem *item = w.canvas().canvas()->nodeItem(node);
    const QRectF box = item->badgeBox(w.canvas().zoom());
    return w.at(item->pos() + QPointF(box.right() - 4, box.center().y()));
}

void TestNetworkGraph::badgeSaysWhyAndFixes()
{
    Window w;
    // Two layers without an activation between them are one: the advisor offers to put one there.
    w.document.reset(network("input shape=8; dense 16; dense 8 relu; dense 1"), {});
    NodeId warned = 0;
    int row = -1;
    for (std::size_t i = 0; i < w.page.problems()->problems().size(); ++i) {
        const Problem &p = w.page.problems()->problems()[i];
        if (p.finding.what.node && !p.fix.isEmpty() && p.finding.severity != Severity::Info) {
            warned = p.finding.what.node;
            row = int(i);
            break;
        }
    }
    QVERIFY(warned && row >= 0);
    const QString text = errorText(w.page.problems()->problems()[std::size_t(row)].finding.what);
    const Graph before = w.graph();
    w.canvas().fit();
    QVERIFY(w.canvas().canvas()->nodeItem(warned)->face().badge);
    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, badgePlace(w, warned));
    auto *popup = w.page.findChild<BadgePopup *>();
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(w.canvas().canvas()->currentNode(), warned);
    QVERIFY2(popup->findChild<QLabel *>(QStringLiteral("badge_text_0"))->text().contains(text), qPrintable(text));
    QVERIFY(!popup->findChild<QLabel *>(QStringLiteral("badge_why_0"))->text().isEmpty());
    auto *fix = popup->findChild<QPushButton *>(QStringLiteral("badge_fix_0"));
    QVERIFY(fix && !fix->accessibleDescription().isEmpty());
    QTest::mouseClick(fix, Qt::LeftButton);
    QVERIFY(!popup->isVisible());
    QVERIFY(!(w.graph() == before));
    QCOMPARE(w.stack().count(), 1);
    w.stack().undo();
    QVERIFY(w.graph() == before);
}

void TestNetworkGraph::badgeCountsAndIsReachedByKey()
{
    Window w;
    Project p = network("input shape=4; dense 8; dense 1");
    p.graph.nodes.at(2).config["units"] = std::int64_t(-1);
    w.document.reset(p, {});
    w.canvas().reveal(2);
    w.canvas().setFocus();
    QTest::keyClick(&w.canvas(), Qt::Key_Exclam);
    auto *popup = w.page.findChild<BadgePopup *>();
    QVERIFY(popup && popup->isVisible());
    QVERIFY(popup->findChild<QLabel *>(QStringLiteral("badge_text_0"))->text().startsWith(statusWord(Status::Error)));
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    // One message: the shape alone; two: their number beside it.
    NodeItem item(1);
    NodeFace face;
    face.badge = true;
    face.messages = QStringLiteral("a");
    item.setFace(face, false);
    QCOMPARE(item.badgeBox(1).width(), NodeMetrics::badge);
    face.messages = QStringLiteral("a\nb");
    item.setFace(face, false);
    QVERIFY(item.badgeBox(1).width() > NodeMetrics::badge + 8);
    // No badge: nothing opens, and it is said.
    w.canvas().reveal(1);
    QSignalSpy spy(&w.page, &NetworkPage::spoke);
    QTest::keyClick(&w.canvas(), Qt::Key_Exclam);
    QVERIFY(!popup->isVisible() && spy.count() > 0);
}

void TestNetworkGraph::sharedWeightsAreMarked()
{
    const Graph g = *parseNetwork("a, b = input shape=3; left = dense 4 (a); right = @left (b); concatenate (left, right); dense 2");
    const NodeId right = g.findByName("right");
    QCOMPARE(nodeFace(g, check(g), right).parameters, QStringLiteral("= left"));
    QVERIFY(spokenNode(g, check(g), right).contains(QStringLiteral("with the weights of left")));
    QCOMPARE(nodeFace(g, check(g), g.findByName("left")).parameters, QStringLiteral("16"));
}

void TestNetworkGraph::wireIsInspected()
{
    Window w;
    w.document.reset(network("input shape=[20,6]; masking; lstm 16; dense 1"), {});
    w.canvas().fit();
    const auto *text = w.page.inspector()->findChild<QLabel *>(QStringLiteral("inspector_summary"));
    const QPointF from = w.port(2, true), to = w.port(3, false);
    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at((from + to) / 2));
    QCOMPARE(int(w.canvas().canvas()->selectedWires().size()), 1);
    QVERIFY2(text->isVisible() && text->text().contains(QStringLiteral("Shape: 20×6")), qPrintable(text->text()));
    QVERIFY(text->text().contains(QStringLiteral("float32")) && text->text().contains(QStringLiteral("Mask: yes")));
    QVERIFY(text->text().contains(QStringLiteral("Values per row: 120")));
    QVERIFY(text->accessibleName().contains(QStringLiteral("Mask: yes")));
    w.canvas().canvas()->select({}, {Edge{3, 0, 4, 0}});
    QVERIFY(text->text().contains(QStringLiteral("Shape: 16")) && text->text().contains(QStringLiteral("Mask: none")));
    w.canvas().canvas()->select({});
    QVERIFY(!text->text().contains(QStringLiteral("Mask")));
}

void TestNetworkGraph::defaultIsNamed()
{
    Window w;
    w.document.reset(network("input shape=4; dense 8; dropout 0.5; dense 1"), {});
    w.canvas().canvas()->select({3});
    const Field *rate = findPart(PartKind::Layer, "dropout")->schema.find("rate");
    QWidget *field = w.page.inspector()->form()->editor(QStringLiteral("rate"));
    w.document.setNodeField(3, "rate", 0.25);
    const QString def = readableValue(rate->def);
    QVERIFY2(field->accessibleDescription().contains(QStringLiteral("default: ") + def), qPrintable(field->accessibleDescription()));
    w.document.setNodeField(3, "rate", std::get<double>(rate->def));
    QVERIFY(!field->accessibleDescription().contains(QStringLiteral("default: ")));
    const auto *dot = field->parentWidget();
    while (dot && !dot->findChild<QWidget *>(QStringLiteral("changedDot"))) dot = dot->parentWidget();
    QVERIFY(dot && dot->findChild<QWidget *>(QStringLiteral("changedDot"))->toolTip().contains(def));
    // How its parameters come about.
    w.canvas().canvas()->select({2});
    QVERIFY(w.page.inspector()->findChild<QLabel *>(QStringLiteral("inspector_differs"))->text().contains(QStringLiteral("kernel 4×8 + bias 8 = 40")));
}

void TestNetworkGraph::nounsKeepTheirCase()
{
    const Graph g = *parseNetwork("input shape=4; dense 8; dropout 0.5; dense 1");
    const Check c = check(g);
    QCOMPARE(nodeFace(g, c, 2).setting, QStringLiteral("8 units"));
    QCOMPARE(nodeFace(g, c, 4).setting, QStringLiteral("1 unit"));
    QCOMPARE(nodeFace(g, c, 3).setting, QStringLiteral("rate 0.5"));
    setNounsCapital(true); // as in German
    const QString setting = nodeFace(g, c, 3).setting;
    setNounsCapital(false);
    QCOMPARE(setting, QStringLiteral("Rate 0.5"));
}

void TestNetworkGraph::toolsGiveWayToLargeText()
{
    Window w({1208, 640});
    w.document.reset(network("input shape=4; dense 8 relu; dense 1"), {});
    openGraph(w);
    auto *tool = w.page.operations()->findChild<QToolButton *>(QStringLiteral("operations_unfold"));
    QCOMPARE(tool->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    NetloomStyle::install(Theme::Light, 2.0);
    QCOMPARE(tool->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(!tool->toolTip().isEmpty() && !tool->accessibleName().isEmpty());
    NetloomStyle::install(Theme::Light);
    QCOMPARE(tool->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void TestNetworkGraph::modelsSideBySide()
{
    Window w;
    Project p = network("input shape=4; dense 8 relu; dropout 0.5; out = dense 1");
    Run run;
    run.id = 3;
    run.name = "wide";
    run.network = "input shape=4; dense 16 relu; out = dense 1";
    p.runs = {run};
    w.document.reset(p, {});
    QTest::mouseClick(w.page.views(), Qt::LeftButton, {}, w.page.views()->tabRect(1).center());
    auto *button = w.page.summary()->findChild<QToolButton *>(QStringLiteral("summary_compare"));
    QVERIFY(button && button->menu());
    // The menu as it opens: the run, then other projects.
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().first()->text(), QStringLiteral("wide"));
    button->menu()->actions().first()->trigger();
    auto *dialog = w.page.findChild<SummaryCompare *>();
    QVERIFY(dialog && dialog->isVisible());
    QTableWidget *table = dialog->table();
    const auto cells = [&](int row) {
        QStringList out;
        for (int c : {0, 3, 4, 5, 8}) out << table->item(row, c)->text();
        return out.join(u'|');
    };
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(cells(0), QStringLiteral("input|0|same|input|0"));
    QCOMPARE(cells(1), QStringLiteral("dense|40|options, output, parameters|dense|80"));
    QCOMPARE(cells(2), QStringLiteral("dropout|0|only left|–|"));
    QCOMPARE(cells(3), QStringLiteral("out|9|parameters|out|17"));
    QVERIFY(table->item(0, 4)->icon().isNull() && !table->item(1, 4)->icon().isNull());
    QVERIFY(table->item(1, 0)->background() != table->item(0, 0)->background());
    QCOMPARE(dialog->summary(), QStringLiteral("3 of 4 rows differ; 49 and 97 parameters"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentRow(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    if (const QString folder = qEnvironmentVariable("NETLOOM_PICTURES"); !folder.isEmpty())
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            NetloomStyle::install(theme);
            SummaryCompare shown;
            shown.setModels({QStringLiteral("this"), w.graph(), w.document.check()}, {QStringLiteral("wide"), *parseNetwork(run.network), check(*parseNetwork(run.network))});
            shown.show();
            shown.grab().save(QDir(folder).filePath(theme == Theme::Dark ? QStringLiteral("compare-dark.png") : QStringLiteral("compare-light.png")));
        }
    NetloomStyle::install(Theme::Light);
}

void TestNetworkGraph::favouritesAreKept()
{
    QSettings().remove(QStringLiteral("palette/favourites"));
    {
        Window w;
        Palette *palette = w.page.palettePanel();
        const QString first = palette->tree()->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY(first != QLatin1String("Favourites"));
        palette->tree()->setFocus();
        palette->tree()->setCurrentItem(palette->itemOf("dropout"));
        QTest::keyClick(palette->tree(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(palette->favourites(), QStringList{QStringLiteral("dropout")});
    }
    Window w; // another window, another day
    Palette *palette = w.page.palettePanel();
    QTreeWidgetItem *group = palette->tree()->topLevelItem(0);
    QCOMPARE(group->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Favourites"));
    QCOMPARE(group->childCount(), 1);
    palette->tree()->setFocus();
    palette->tree()->setCurrentItem(group->child(0));
    QTest::keyClick(palette->tree(), Qt::Key_Return);
    QCOMPARE(int(w.graph().nodes.size()), 1);
    palette->tree()->setCurrentItem(palette->tree()->topLevelItem(0)->child(0));
    QTest::keyClick(palette->tree(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(palette->favourites().isEmpty());
    QVERIFY(QSettings().value(QStringLiteral("palette/favourites")).toStringList().isEmpty());
}

void TestNetworkGraph::readyNetworksInThePalette()
{
    Window w;
    auto *field = w.page.palettePanel()->field();
    QTreeWidget *tree = w.page.palettePanel()->tree();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("autoenc"));
    QTreeWidgetItem *row = nullptr;
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        if ((*it)->text(0) == QLatin1String("Autoencoder")) row = *it;
    QVERIFY(row && !row->data(0, Qt::AccessibleDescriptionRole).toString().isEmpty());
    tree->setCurrentItem(row);
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(w.graph().nodes.size() >= 4);
    QVERIFY(w.graph().findByName("code"));
    QCOMPARE(w.stack().count(), 1);
}

void TestNetworkGraph::paletteSaysWhatDoesNotFit()
{
    Window w;
    w.document.reset(network("input shape=4; dense 8; dense 1"), {});
    Palette *palette = w.page.palettePanel();
    QVERIFY(!palette->itemOf("lstm")->toolTip(0).contains(QStringLiteral("Does not fit")));
    w.canvas().fit();
    QTest::mouseClick(w.canvas().viewport(), Qt::LeftButton, {}, w.at((w.port(2, true) + w.port(3, false)) / 2));
    QCOMPARE(int(w.canvas().canvas()->selectedWires().size()), 1);
    // A recurrent layer needs a time axis; it stays, with the reason.
    const QTreeWidgetItem *lstm = palette->itemOf("lstm");
    QVERIFY(lstm && lstm->toolTip(0).contains(QStringLiteral("Does not fit here: ")));
    QVERIFY(lstm->data(0, Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("Does not fit here: ")));
    QVERIFY(!palette->itemOf("dropout")->toolTip(0).contains(QStringLiteral("Does not fit")));
    QCOMPARE(palette->tree()->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Fits on this wire"));
    // What fits goes onto the wire by Enter.
    palette->tree()->setFocus();
    palette->tree()->setCurrentItem(palette->itemOf("dropout"));
    QTest::keyClick(palette->tree(), Qt::Key_Return);
    QVERIFY(w.graph().edges.count({2, 0, 4, 0}) && w.graph().edges.count({4, 0, 3, 0}));
    QVERIFY(!palette->itemOf("lstm")->toolTip(0).contains(QStringLiteral("Does not fit")));
}

/// Not a test of its own: writes pictures to look at where NETLOOM_PICTURES names a folder.
void TestNetworkGraph::pictures()
{
    const QString folder = qEnvironmentVariable("NETLOOM_PICTURES");
    if (folder.isEmpty()) QSKIP("NETLOOM_PICTURES is not set");
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const QSize size : {QSize(1208, 640), QSize(2488, 1360)}) {
            NetloomStyle::install(theme);
            Window w(size);
            const auto shot = [&](const char *name) {
                QTest::qWait(60);
                w.page.grab().save(QDir(folder).filePath(QStringLiteral("%1-%2-%3.png").arg(QLatin1String(name), theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width())));
            };
            Project p = network("input shape=[69]; dense 64 relu; dropout 0.3; code = dense 8 relu; left = dense 32 relu (code); right = dense 32 tanh (code); concatenate (left, right); dense 1 sigmoid");
            p.training["loss"] = std::string("binary_crossentropy");
            w.document.reset(p, {});
            openGraph(w);
            w.page.operations()->picture()->setCurrent(8);
            shot("graph");
            w.page.operations()->findChild<QToolButton *>(QStringLiteral("operations_backward"))->click();
            shot("graph-backward");
            w.page.views()->setCurrentIndex(0);
            w.canvas().canvas()->select({}, {*w.graph().edges.begin()});
            shot("wire");
            w.document.reset(network("input shape=8; dense 16; dense 8 relu; dense 1"), {});
            w.canvas().fit();
            w.canvas().reveal(2);
            w.canvas().openBadge(2);
            shot("badge");
            if (auto *popup = w.page.findChild<BadgePopup *>(); popup && popup->isVisible())
                popup->grab().save(QDir(folder).filePath(QStringLiteral("popup-%1.png").arg(theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
    NetloomStyle::install(Theme::Light);
}

QTEST_MAIN(TestNetworkGraph)
#include "tst_network_graph.moc"
