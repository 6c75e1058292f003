// Edits of a graph as the canvas makes them, and where nodes are put.
#include "canvas/auto_layout.h"
#include "canvas/canvas_view.h"
#include "canvas/graph_edits.h"
#include "canvas/network_piece.h"
#include "canvas/node_metrics.h"
#include "palette/part_search.h"

#include <QRectF>
#include <QTest>

using namespace netloom;
using M = NodeMetrics;

namespace {

Node layer(const std::string &type, Values config = {})
{
    Node node;
    node.type = type;
    node.config = std::move(config);
    return node;
}

/// input → two dense → concatenate → dense
Graph diamond()
{
    Graph g;
    const NodeId in = g.add(layer("input", {{"shape", std::vector<double>{4}}}));
    const NodeId a = g.add(layer("dense")), b = g.add(layer("dense"));
    const NodeId join = g.add(layer("concatenate")), out = g.add(layer("dense"));
    g.edges = {{in, 0, a, 0}, {in, 0, b, 0}, {a, 0, join, 0}, {b, 0, join, 1}, {join, 0, out, 0}};
    return g;
}

bool overlaps(const NodePlaces &places)
{
    const QSizeF size(M::width, M::height);
    for (const auto &[a, p] : places)
        for (const auto &[b, q] : places)
            if (a < b && QRectF(p, size).intersects(QRectF(q, size))) return true;
    return false;
}

/// The least that a canvas needs: no undo, no document.
class PlainModel final : public CanvasModel {
public:
    explicit PlainModel(Graph g) : graph_(std::move(g)), check_(netloom::check(graph_)), places_(autoLayout(graph_, flow())) {}
    const Graph &graph() const override { return graph_; }
    const Check &check() const override { return check_; }
    const DataPorts &ports() const override { return ports_; }
    NodePlaces places() const override { return places_; }
    QString flow() const override { return right ? QStringLiteral("right") : QStringLiteral("down"); }
    bool isLocked() const override { return false; }
    void edit(const QString &, const Graph &after, const NodePlaces &moved) override
    {
        graph_ = after;
        check_ = netloom::check(graph_);
        for (const auto &[id, p] : moved) places_[id] = p;
        ++edits;
        Q_EMIT changed();
    }
    void move(const std::vector<NodeId> &nodes, QPointF offset, int) override
    {
        for (NodeId id : nodes) places_[id] += offset;
        Q_EMIT changed();
    }
    void arrange(const QString &flow) override
    {
        right = flow == QLatin1String("right");
        places_ = autoLayout(graph_, flow);
        Q_EMIT changed();
    }
    bool right = false;
    int edits = 0;

private:
    Graph graph_;
    Check check_;
    DataPorts ports_;
    NodePlaces places_;
};

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layoutFollowsTheFlow();
    void layoutOfCyclesEnds();
    void bestFlowZoomsOutLess();
    void removedWiresLeaveNoGap();
    void removalHealsOnlyWhatFits();
    void aWireTakesTheOthersPlace();
    void insertingMakesRoom();
    void copiesAreOfTheirOwn();
    void searchFindsOtherWords();
    void flowToTheRightWorksByMouse();
};

void TestCanvas::layoutFollowsTheFlow()
{
    const Graph g = diamond();
    for (const QString &flow : {QStringLiteral("down"), QStringLiteral("right")}) {
        const NodePlaces p = autoLayout(g, flow);
        QCOMPARE(p.size(), g.nodes.size());
        QVERIFY(!overlaps(p));
        const bool right = flow == QLatin1String("right");
        for (const Edge &e : g.edges)
            QVERIFY(right ? p.at(e.to).x() >= p.at(e.from).x() + M::width + M::gapRight
                          : p.at(e.to).y() >= p.at(e.from).y() + M::height + M::gapDown);
        for (const auto &[id, point] : p) QCOMPARE(point, snapped(point));
        QCOMPARE(flowOf(g, p), flow);
        // Branches do not cross: the first input of the join comes from the side it is on.
        QVERIFY(right ? p.at(2).y() < p.at(3).y() : p.at(2).x() < p.at(3).x());
    }
}

void TestCanvas::layoutOfCyclesEnds()
{
    Graph g = diamond();
    g.edges.insert({5, 0, 2, 0});
    g.edges.insert({3, 0, 3, 0});
    QCOMPARE(autoLayout(g, QStringLiteral("down")).size(), g.nodes.size());
}

void TestCanvas::bestFlowZoomsOutLess()
{
    Graph wide;
    const NodeId in = wide.add(layer("input"));
    for (int i = 0; i < 8; ++i) wide.edges.insert({in, 0, wide.add(layer("dense")), 0});
    QCOMPARE(bestFlow(wide), QStringLiteral("right"));
    QCOMPARE(bestFlow(diamond()), QStringLiteral("down"));
}

void TestCanvas::removedWiresLeaveNoGap()
{
    const Graph g = withoutWires(diamond(), {{2, 0, 4, 0}});
    QVERIFY(g.edges.count({3, 0, 4, 0}) && !g.edges.count({3, 0, 4, 1}));
    QCOMPARE(shownInputs(diamond(), 4), 2);
    QCOMPARE(portForDrop(diamond(), 4), 2);
}

void TestCanvas::removalHealsOnlyWhatFits()
{
    // Without the left branch the input goes to the join itself.
    Graph g = withoutNodes(diamond(), {2}, {});
    QVERIFY(g.edges.count({1, 0, 4, 0}));
    QVERIFY(check(g).ok());
    // A join has several inputs: nothing can be handed on.
    g = withoutNodes(diamond(), {4}, {});
    QCOMPARE(int(g.edges.size()), 2);
    // Nothing left.
    QVERIFY(withoutNodes(diamond(), {1, 2, 3, 4, 5}, {}).edges.empty());
}

void TestCanvas::aWireTakesTheOthersPlace()
{
    const Graph g = diamond();
    const Edge other{1, 0, 5, 0};
    QVERIFY(!canConnect(g, other)); // the port is taken
    QVERIFY(canWire(g, other, {}));
    const Graph after = withWire(g, other);
    QVERIFY(after.edges.count(other) && !after.edges.count({4, 0, 5, 0}));
    QVERIFY(!canWire(g, {5, 0, 2, 0}, {})); // a circle stays refused
    QVERIFY(!canWire(g, {4, 0, 5, 0}, {})); // there already
}

void TestCanvas::insertingMakesRoom()
{
    const Graph g = diamond();
    const NodePlaces before = autoLayout(g, QStringLiteral("down"));
    const GraphEdit e = insertedOnWire(g, before, {4, 0, 5, 0}, "dropout", QStringLiteral("down"));
    NodePlaces after = before;
    for (const auto &[id, p] : e.moved) after[id] = p;
    QVERIFY(!overlaps(after));
    QVERIFY(after.at(e.node).y() > after.at(4).y() && after.at(e.node).y() < after.at(5).y());
    QCOMPARE(after.at(1), before.at(1)); // what comes before stays
    QVERIFY(!canInsert(g, {4, 0, 5, 0}, "input", {}));
    QVERIFY(!canInsert(g, {4, 0, 5, 0}, "add", {}));
}

void TestCanvas::copiesAreOfTheirOwn()
{
    const Graph g = diamond();
    const PasteResult r = pasted(g, subgraph(g, {2, 3, 4}), autoLayout(g, QStringLiteral("down")), {400, 0});
    QCOMPARE(int(r.added.size()), 3);
    QCOMPARE(r.graph.edges.size(), g.edges.size() + 2);
    std::set<std::string> names;
    for (const auto &[id, node] : r.graph.nodes) names.insert(node.name);
    QCOMPARE(names.size(), r.graph.nodes.size());
}

void TestCanvas::searchFindsOtherWords()
{
    const auto first = [](const char *text) {
        const auto found = searchLayers(QString::fromLatin1(text));
        return found.empty() ? std::string() : found.front().info->type;
    };
    QCOMPARE(first("dense"), std::string("dense"));
    QCOMPARE(first("conc"), std::string("concatenate"));
    QCOMPARE(first("perceptron"), std::string("dense"));
    QCOMPARE(first("dopout"), std::string("dropout")); // a slip of the keyboard
    QVERIFY(searchLayers(QStringLiteral("qqqqqqqqqq")).empty());
    QCOMPARE(searchLayers({}).size(), parts(PartKind::Layer).size());
}

void TestCanvas::flowToTheRightWorksByMouse()
{
    Graph g;
    const NodeId in = g.add(layer("input", {{"shape", std::vector<double>{4}}})), a = g.add(layer("dense"));
    PlainModel model(g);
    CanvasView view;
    view.resize(760, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setModel(&model);
    model.arrange(QStringLiteral("right"));
    model.move({a}, {M::width + M::gapRight, 0}, 1);
    view.fit();
    const auto at = [&](PortId port) { return view.mapFromScene(view.canvas()->portPosition(port)); };
    const QPoint from = at({in, true, 0}), to = at({a, false, 0});
    QVERIFY(qAbs(from.y() - at({in, true, 0}).y()) < 2);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(model.edits, 1);
    QVERIFY(model.graph().edges.count({in, 0, a, 0}));
    view.setModel(nullptr);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
