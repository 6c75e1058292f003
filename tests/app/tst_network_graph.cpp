// The computation graph, badges, the palette's marks and the comparison of models, as a person uses them.
#include "graph/text.h"
#include "support/app/network_window.h"
#include "theme/style.h"
#include "views/operation_picture.h"
#include "views/operations_view.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
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
    void initTestCase() { NetloomStyle::install(Theme::Light); }
    void productsActivationsAndLoss();
    void pathToTheLossIsLit();
    void layersAndGroupsFold();
    void recurrentLayersUnroll();
    void subModelsOpen();
    void endsBeforeTheFirstBadLayer();
    void backwardAndUpdates();
    void treeIsTheSameByKeyboard();
    void exportsSvgAndDot();
    void pictures();
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
        }
    NetloomStyle::install(Theme::Light);
}

QTEST_MAIN(TestNetworkGraph)
#include "tst_network_graph.moc"
