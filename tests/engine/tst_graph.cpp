#include "graph/check.h"
#include "graph/graph.h"

#include <QTest>

#include <random>

using namespace netloom;

namespace {

Node node(const char *type, const char *name = "")
{
    return {.type = type, .name = name};
}

/// One edit of any kind that a window can make.
void edit(Graph &g, std::mt19937 &random)
{
    const auto pick = [&](std::size_t n) { return std::size_t(random() % n); };
    const auto any = [&] { return std::next(g.nodes.begin(), std::ptrdiff_t(pick(g.nodes.size())))->first; };
    switch (g.nodes.empty() ? 0 : pick(9)) {
    case 0:
    case 1: {
        Node n = node(pick(2) ? "dense" : "dropout");
        n.config["units"] = std::int64_t(pick(50));
        g.add(std::move(n));
        break;
    }
    case 2:
    case 3: g.edges.insert({any(), int(pick(2)), any(), int(pick(3))}); break;
    case 4:
        if (!g.edges.empty()) g.edges.erase(std::next(g.edges.begin(), std::ptrdiff_t(pick(g.edges.size()))));
        break;
    case 5: {
        const NodeId id = any();
        g.nodes.erase(id);
        std::erase_if(g.edges, [&](const Edge &e) { return e.from == id || e.to == id; });
        break;
    }
    case 6: g.nodes.at(any()).config["rate"] = double(pick(100)) / 7; break;
    case 7: {
        auto inner = std::make_shared<Graph>();
        inner->add(node("lstm"));
        inner->nodes.begin()->second.config["units"] = std::int64_t(pick(9));
        g.nodes.at(any()).inner = inner;
        break;
    }
    default: {
        Node &n = g.nodes.at(any());
        n.name = g.uniqueName("renamed");
        n.trainable = !n.trainable;
        n.sharedWith = any();
    }
    }
}

Graph copyOf(const Graph &g) // deep: nothing shared with the original
{
    Graph copy = g;
    for (auto &[id, n] : copy.nodes)
        if (n.inner) n.inner = std::make_shared<Graph>(*n.inner);
    return copy;
}

} // namespace

class TstGraph : public QObject {
    Q_OBJECT
private slots:
    void namesAsInKeras()
    {
        Graph g;
        QCOMPARE(g.nodes[g.add(node("dense"))].name, std::string("dense"));
        QCOMPARE(g.nodes[g.add(node("dense"))].name, std::string("dense_1"));
        QCOMPARE(g.nodes[g.add(node("dense", "mine"))].name, std::string("mine"));
        QCOMPARE(g.uniqueName("dense"), std::string("dense_2"));
        QCOMPARE(g.uniqueName("a/b"), std::string("a_b"));
        Graph odd; // names that look like numbered ones do not count
        for (const char *name : {"dense", "dense_01", "dense_x", "dense_", "dense_2", "densely_1", "dense_1_1", "dense_99999999999999999999"})
            odd.add({.type = "dense", .name = name});
        QCOMPARE(odd.uniqueName("dense"), std::string("dense_1"));
        odd.add({.type = "dense"});
        QCOMPARE(odd.uniqueName("dense"), std::string("dense_3"));
        QCOMPARE(g.findByName("dense_1"), NodeId(2));
        QCOMPARE(g.findByName("none"), NodeId(0));
        g.nodes.erase(3);
        QCOMPARE(g.add(node("dense")), NodeId(4)); // never reused
    }
    void neighbours()
    {
        Graph g;
        for (int i = 0; i < 4; ++i) g.add(node("add"));
        g.edges = {{1, 0, 4, 1}, {1, 0, 3, 0}, {1, 1, 3, 1}, {2, 0, 4, 0}};
        QCOMPARE(g.consumers(1), (std::vector<NodeId>{3, 4}));
        QCOMPARE(g.consumers(4), std::vector<NodeId>{});
        QCOMPARE(g.producers(4), (std::vector<NodeId>{2, 1}));
        QCOMPARE(g.producers(3), (std::vector<NodeId>{1, 1}));
    }
    void innerIsComparedByValue()
    {
        Graph a;
        a.add(node("bidirectional"));
        a.nodes[1].inner = std::make_shared<Graph>();
        Graph b = copyOf(a);
        QVERIFY(a.nodes[1].inner != b.nodes[1].inner);
        QVERIFY(a == b);
        auto other = std::make_shared<Graph>();
        other->add(node("lstm"));
        b.nodes[1].inner = other;
        QVERIFY(!(a == b));
        b.nodes[1].inner = nullptr;
        QVERIFY(!(a == b));
    }
    void deltaHoldsOnlyWhatChanged()
    {
        Graph a;
        for (int i = 0; i < 3; ++i) a.add(node("dense"));
        a.edges = {{1, 0, 2, 0}, {2, 0, 3, 0}};
        QVERIFY(difference(a, a).empty());
        Graph b = a;
        b.nodes[2].config["units"] = std::int64_t(5);
        b.edges.erase({2, 0, 3, 0});
        b.edges.insert({1, 0, 3, 0});
        const auto d = difference(a, b);
        QCOMPARE(d.nodes.size(), std::size_t(1));
        QCOMPARE(d.nodes[0].id, NodeId(2));
        QVERIFY(d.nodes[0].before == a.nodes[2] && d.nodes[0].after == b.nodes[2]);
        QCOMPARE(d.removed, (std::vector<Edge>{{2, 0, 3, 0}}));
        QCOMPARE(d.added, (std::vector<Edge>{{1, 0, 3, 0}}));
        QVERIFY(d.inverse() == difference(b, a));
        QVERIFY(d.inverse().inverse() == d);
    }
    void thousandsOfEditsAreUndoneAndRedone()
    {
        std::mt19937 random(20);
        Graph g;
        std::vector<Graph> states{copyOf(g)};
        std::vector<GraphDelta> deltas;
        for (int i = 0; i < 3000; ++i) {
            const Graph before = g;
            for (std::size_t k = 1 + random() % 4; k > 0; --k) edit(g, random);
            deltas.push_back(difference(before, g));
            Graph replayed = before;
            apply(replayed, deltas.back());
            QVERIFY(replayed == g);
            states.push_back(copyOf(g));
            if (g.nodes.size() > 40) { // an undo entry as large as "select all, delete"
                const Graph full = g;
                g.nodes.clear();
                g.edges.clear();
                deltas.push_back(difference(full, g));
                states.push_back(copyOf(g));
            }
        }
        QVERIFY(states.size() > 3000);
        for (std::size_t i = deltas.size(); i-- > 0;) {
            apply(g, deltas[i].inverse());
            QVERIFY(g == states[i]);
        }
        QVERIFY(g == Graph());
        for (std::size_t i = 0; i < deltas.size(); ++i) {
            apply(g, deltas[i]);
            QVERIFY(g == states[i + 1]);
        }
        for (int i = 0; i < 2000; ++i) { // to and fro, as a user does
            static std::size_t at = deltas.size();
            if (at > 0 && (at == deltas.size() || random() % 2)) apply(g, deltas[--at].inverse());
            else apply(g, deltas[at++]);
            QVERIFY(g == states[at]);
        }
    }
    void orderAndCycles()
    {
        Graph g;
        for (int i = 0; i < 7; ++i) g.add(node("add"));
        g.edges = {{7, 0, 1, 0}, {1, 0, 2, 0}, {2, 0, 3, 0}};
        QCOMPARE(topologicalOrder(g), (std::vector<NodeId>{4, 5, 6, 7, 1, 2, 3}));
        QVERIFY(cycles(g).empty());
        g.edges.insert({3, 0, 1, 1}); // 1 → 2 → 3 → 1, with 7 before and 4 behind
        g.edges.insert({3, 0, 4, 0});
        g.edges.insert({5, 0, 5, 0}); // reads itself
        QCOMPARE(cycles(g), (std::vector<std::vector<NodeId>>{{1, 2, 3}, {5}}));
        QCOMPARE(topologicalOrder(g), (std::vector<NodeId>{4, 6, 7}));
        g.edges.insert({99, 0, 6, 0}); // no such node
        QCOMPARE(topologicalOrder(g).size(), std::size_t(3));
    }
    void orderOfRandomGraphs()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 300; ++round) {
            Graph g;
            for (int i = 0; i < 12; ++i) g.add(node("add"));
            for (int i = 0; i < 14; ++i) g.edges.insert({NodeId(1 + random() % 12), 0, NodeId(1 + random() % 12), int(random() % 3)});
            const auto order = topologicalOrder(g);
            const auto place = [&](NodeId id) { return std::find(order.begin(), order.end(), id) - order.begin(); };
            const auto end = std::ptrdiff_t(order.size());
            for (const auto &e : g.edges)
                if (place(e.from) < end && place(e.to) < end) QVERIFY(place(e.from) < place(e.to));
            std::set<NodeId> onCycles;
            for (const auto &cycle : cycles(g))
                for (std::size_t i = 0; i < cycle.size(); ++i) {
                    QVERIFY(onCycles.insert(cycle[i]).second);
                    const auto &next = g.consumers(cycle[i]);
                    QVERIFY(std::find(next.begin(), next.end(), cycle[(i + 1) % cycle.size()]) != next.end());
                    QCOMPARE(place(cycle[i]), end);
                }
            QCOMPARE(onCycles.empty(), order.size() == g.nodes.size());
        }
    }
};

QTEST_APPLESS_MAIN(TstGraph)
#include "tst_graph.moc"
