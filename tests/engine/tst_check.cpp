#include "graph/check.h"
#include "graph/text.h"
#include "support/stand_ins.h"

#include <QElapsedTimer>
#include <QTest>

using namespace netloom;

namespace {

NodeId add(Graph &g, const char *type, Values config = {}, const char *name = "")
{
    return g.add({.type = type, .name = name, .config = std::move(config)});
}

Values shape(std::vector<double> axes)
{
    return {{"shape", std::move(axes)}};
}

Values units(std::int64_t n)
{
    return {{"units", n}};
}

/// "severity code@node: message" of everything found.
std::vector<std::string> found(const Check &c)
{
    std::vector<std::string> list;
    for (const auto &f : c.all())
        list.push_back((f.severity == Severity::Error ? "" : "(") + f.what.code + '@' + std::to_string(f.what.node) + ": "
                       + message(f.what));
    return list;
}

std::vector<std::string> found(const Graph &g, const DataPorts &data = {})
{
    return found(check(g, data));
}

using Messages = std::vector<std::string>;

/// input 4 → dense 3 → dense 2
Graph chain()
{
    Graph g;
    add(g, "input", shape({4}));
    add(g, "dense", units(3));
    add(g, "dense", units(2));
    g.edges = {{1, 0, 2, 0}, {2, 0, 3, 0}};
    return g;
}

} // namespace

class TstCheck : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::registerStandIns(); }

    void shapesAndParameters()
    {
        const Check c = check(chain());
        QVERIFY2(c.ok(), found(c).empty() ? "" : found(c)[0].c_str());
        QCOMPARE(c.order, (std::vector<NodeId>{1, 2, 3}));
        QCOMPARE(c.inputs, std::vector<NodeId>{1});
        QCOMPARE(c.outputs, std::vector<NodeId>{3});
        QCOMPARE(c.nodes.at(1).outputs[0].shape, Shape{4});
        QCOMPARE(c.nodes.at(2).outputs[0].shape, Shape{3});
        QCOMPARE(c.nodes.at(3).inputs[0].shape, Shape{3});
        QCOMPARE(c.nodes.at(2).parameters, std::int64_t(15));
        QCOMPARE(c.parameters, std::int64_t(15 + 8));
        QCOMPARE(c.trainable, std::int64_t(23));
    }
    void frozenLayersAreNotTrainable()
    {
        Graph g = chain();
        g.nodes[2].trainable = false;
        const Check c = check(g);
        QCOMPARE(c.parameters, std::int64_t(23));
        QCOMPARE(c.trainable, std::int64_t(8));
        QCOMPARE(c.nodes.at(2).trainable, std::int64_t(0));
    }
    void empty()
    {
        QCOMPARE(found(Graph{}), (Messages{"E-LINK@0: The network is empty: add an input and a layer."}));
        QVERIFY(!check(Graph{}).ok());
    }
    void noInputNoOutput()
    {
        Graph g;
        add(g, "dense");
        QCOMPARE(found(g), (Messages{"E-LINK@0: The network has no input: add an input layer and connect it.",
                                     "E-LINK@1: 'dense' has no input: connect a wire to it."}));
        Graph alone;
        add(alone, "input", shape({3}));
        QCOMPARE(found(alone), (Messages{"E-LINK@0: The network has no output: add a layer whose output nobody reads.",
                                         "(W-LINK@1: Nobody reads the input 'input': connect it or remove it."}));
    }
    void cycleIsNamed()
    {
        Graph g = chain();
        add(g, "add", {}, "sum");
        g.edges = {{1, 0, 4, 0}, {4, 0, 2, 0}, {2, 0, 3, 0}, {3, 0, 4, 1}};
        const auto messages = found(g);
        QCOMPARE(messages[0], std::string("E-LINK@2: The wires run in a circle: dense → dense_1 → sum → dense. Remove one of them."));
        QCOMPARE(check(g).order, std::vector<NodeId>{1});
    }
    void danglingWires()
    {
        Graph g = chain();
        g.edges.insert({77, 0, 3, 0});
        g.edges.insert({2, 0, 88, 0});
        const auto messages = found(g);
        QCOMPARE(messages, (Messages{"E-LINK@0: A wire from dense to #88 has an end without a layer: remove it.",
                                     "E-LINK@3: A wire from #77 to dense_1 has an end without a layer: remove it."}));
    }
    void wrongPorts()
    {
        Graph g = chain();
        g.edges.insert({1, 0, 3, 1});
        QCOMPARE(found(g), (Messages{"E-LINK@3: 'dense_1' takes 1 inputs: remove the wire from 'input'."}));
        g = chain();
        g.edges.insert({1, 0, 3, 0});
        QCOMPARE(found(g), (Messages{"E-LINK@3: Input 1 of 'dense_1' has two wires: remove one of them."}));
        g = chain();
        g.edges = {{1, 0, 2, 0}, {2, 1, 3, 0}};
        QCOMPARE(found(g)[0], std::string("E-LINK@3: 'dense' has no output number 2: remove the wire."));
        g = chain();
        g.edges.insert({3, 0, 1, 0});
        QVERIFY(!check(g).ok());
    }
    void tooFewInputs()
    {
        Graph g = chain();
        add(g, "add");
        g.edges.insert({2, 0, 4, 0});
        QCOMPARE(found(g), (Messages{"E-LINK@4: 'add' needs at least 2 inputs and has 1: connect more wires."}));
        g.edges.insert({3, 0, 4, 2});
        QCOMPARE(found(g), (Messages{"E-LINK@4: Input 2 of 'add' is not connected, but a later one is."}));
    }
    void shapesThatDoNotFit()
    {
        Graph g = chain();
        add(g, "add");
        g.edges.insert({2, 0, 4, 0});
        g.edges.insert({3, 0, 4, 1});
        QCOMPARE(found(g), (Messages{"E-SIZE@4: The shapes 3 and 2 do not fit together: sizes must be equal or 1."}));
        QVERIFY(check(g).nodes.at(4).outputs.empty());
        QCOMPARE(check(g).nodes.at(4).inputs.size(), std::size_t(2));
        g.nodes[4].type = "concatenate";
        QVERIFY(check(g).ok());
        QCOMPARE(check(g).nodes.at(4).outputs[0].shape, Shape{5});
        g.nodes[4].config["axis"] = std::int64_t(2);
        QCOMPARE(found(g), (Messages{"E-RANGE@4: axis = 2 is not an axis of 3: count from 1, or from the end with -1."}));
    }
    void laterLayersSayNothingOfTheirOwn()
    {
        Graph g = chain(); // input 4 → dense 0 → dense: one message, not two
        g.nodes[2].config = units(0);
        QCOMPARE(found(g), (Messages{"E-RANGE@2: units = 0 is outside its range: allowed is [1, 1048576]."}));
        QCOMPARE(check(g).nodes.at(2).findings[0].what.field, std::string("units"));
        QVERIFY(check(g).nodes.at(3).outputs.empty());
    }
    void optionsAreChecked()
    {
        Graph g = chain();
        g.nodes[2].config["activation"] = std::string("rellu");
        const auto c = check(g);
        QVERIFY(found(c)[0].starts_with("E-NAME@2: Unknown activation 'rellu'; did you mean 'relu'? Known: "));
        QCOMPARE(c.nodes.at(2).findings[0].what.field, std::string("activation"));
        g = chain();
        g.nodes[2].config["unit"] = std::int64_t(3);
        QVERIFY(found(g)[0].starts_with("E-NAME@2: Unknown option 'unit'; did you mean 'units'?"));
    }
    void unknownTypesAreKept()
    {
        Graph g = chain();
        g.nodes[2].type = "from_the_future";
        g.nodes[2].config = {{"depth", 3.5}};
        QCOMPARE(found(g), (Messages{"E-NAME@2: 'dense' is of the type 'from_the_future', which this program does not know. It is "
                                     "kept as it is, but cannot run: install the missing part or replace the layer."}));
        QCOMPARE(portCount(g.nodes[2]).maxInputs, -1);
        QVERIFY(canConnect(g, {1, 0, 2, 5}).ok());
    }
    void names()
    {
        Graph g = chain();
        g.nodes[3].name = "dense";
        QCOMPARE(found(g), (Messages{"E-NAME@3: Two layers are called 'dense': rename one of them."}));
        g.nodes[3].name = "a/b";
        QCOMPARE(found(g), (Messages{"E-NAME@3: The name 'a/b' is not allowed: it must not be empty or contain '/'."}));
    }
    void islandsAreAWarning()
    {
        Graph g = chain();
        add(g, "input", shape({2}));
        add(g, "dense");
        g.edges.insert({4, 0, 5, 0});
        QCOMPARE(found(g), (Messages{"(W-LINK@0: The network has 2 parts that are not connected."}));
        QVERIFY(check(g).ok());
        QCOMPARE(check(g).outputs, (std::vector<NodeId>{3, 5}));
    }
    void inputsFromData()
    {
        Graph g = chain();
        g.nodes[1].config.clear();
        QCOMPARE(found(g), (Messages{"E-SIZE@1: The input has no shape yet: choose data, or set a shape."}));
        const DataPorts only{{"", Port{Shape{7}}}};
        QVERIFY(check(g, only).ok());
        QCOMPARE(check(g, only).parameters, std::int64_t(8 * 3 + 8));
        QVERIFY(check(g, {{"input", Port{Shape{7}}}}).ok());
        QVERIFY(!check(g, {{"other", Port{Shape{7}}}}).ok());
        g.nodes[1].config = shape({2, 3});
        QCOMPARE(found(g, only), (Messages{"E-SIZE@1: 'input' has the shape 2×3, but the data has 7: correct the shape or leave it empty."}));
        QVERIFY(check(g, {{"", Port{Shape{6}}}}).ok()); // the same values in another shape
        g.nodes[1].config = shape({3, 0});
        QVERIFY(found(g)[0].starts_with("E-SIZE@1: The shape 3×0 is not possible"));
    }
    void indicesAreNoNumbers()
    {
        Graph g = chain();
        g.nodes[1].config["dtype"] = std::string("int32");
        const auto messages = found(g);
        QCOMPARE(messages.size(), std::size_t(1));
        QVERIFY(messages[0].starts_with("E-DTYPE@2"));
        g.nodes[1].config = {};
        QVERIFY(found(g, {{"", Port{Shape{4}, DType::i32, false}}})[0].starts_with("E-DTYPE@2"));
    }
    void sharedWeightsCountOnce()
    {
        Graph g = chain();
        g.nodes[2].config = units(4);
        g.nodes[3].config = units(4);
        g.nodes[3].sharedWith = 2;
        const Check c = check(g);
        QVERIFY(c.ok());
        QCOMPARE(c.parameters, std::int64_t(20));
        QCOMPARE(c.nodes.at(3).parameters, std::int64_t(20));
        g.nodes[3].config = units(3);
        QCOMPARE(found(g), (Messages{"E-SIZE@3: 'dense_1' cannot share weights with 'dense': their sizes differ."}));
        g.nodes[3].type = "flatten";
        g.nodes[3].config.clear();
        QCOMPARE(found(g), (Messages{"E-LINK@3: 'dense_1' cannot share weights with 'dense': that is another type of layer."}));
        g.nodes[3].sharedWith = 9;
        QCOMPARE(found(g), (Messages{"E-LINK@3: 'dense_1' shares the weights of a layer that has none of its own: choose another one or use own weights."}));
    }
    void wrappers()
    {
        Graph g;
        add(g, "input", shape({5, 3}));
        add(g, "time_distributed");
        g.edges = {{1, 0, 2, 0}};
        Graph inner;
        add(inner, "dense", units(4));
        g.nodes[2].inner = std::make_shared<Graph>(inner);
        QVERIFY(check(g).ok());
        QCOMPARE(check(g).nodes.at(2).outputs[0].shape, (Shape{5, 4}));
        add(inner, "dense");
        g.nodes[2].inner = std::make_shared<Graph>(inner);
        QCOMPARE(found(g), (Messages{"E-LINK@2: 'time_distributed' takes one layer inside, and there are several."}));
        g.nodes[2].inner = std::make_shared<Graph>();
        QCOMPARE(found(g), (Messages{"E-LINK@2: 'time_distributed' needs a layer inside."}));
    }
    void whatMayBeConnected()
    {
        Graph g = chain();
        add(g, "add");
        const auto why = [&](const Edge &e) {
            const auto r = canConnect(g, e);
            return r ? std::string() : message(r.error());
        };
        QCOMPARE(why({3, 0, 4, 0}), std::string());
        QCOMPARE(why({1, 0, 9, 0}), std::string("A wire needs a layer at both ends."));
        QCOMPARE(why({1, 1, 4, 0}), std::string("'input' has no output number 2."));
        QCOMPARE(why({2, 0, 1, 0}), std::string("'input' takes no wire: it is where the data comes in."));
        QCOMPARE(why({2, 0, 3, 1}), std::string("'dense_1' has no input number 2."));
        QCOMPARE(why({2, 0, 3, 0}), std::string("'dense' and 'dense_1' are connected already."));
        QCOMPARE(why({1, 0, 3, 0}), std::string("Input 1 of 'dense_1' has a wire already, from 'dense': remove that one first."));
        g.edges.insert({3, 0, 4, 0});
        QCOMPARE(why({4, 0, 4, 1}), std::string("The wires would run in a circle: 'add' already depends on 'add'."));
        g.edges.erase({1, 0, 2, 0});
        QCOMPARE(why({4, 0, 2, 0}), std::string("The wires would run in a circle: 'add' already depends on 'dense'."));
        g.edges.insert({1, 0, 2, 0});
        QCOMPARE(why({2, 0, 4, 1}), std::string("The shapes 2 and 3 do not fit together: sizes must be equal or 1."));
        g.nodes[3].config = units(3);
        QCOMPARE(why({2, 0, 4, 1}), std::string());
        QCOMPARE(canConnect(g, {1, 0, 4, 1}).error().node, NodeId(4));
    }
    void portCounts()
    {
        const auto count = [](const char *type, Values config = {}) {
            const auto p = portCount({.type = type, .config = std::move(config)});
            return std::array{p.minInputs, p.maxInputs, p.outputs};
        };
        QCOMPARE(count("input"), (std::array{0, 0, 1}));
        QCOMPARE(count("dense"), (std::array{1, 1, 1}));
        QCOMPARE(count("dense", {{"units", std::int64_t(-1)}}), (std::array{1, 1, 1}));
        QCOMPARE(count("add"), (std::array{2, -1, 1}));
        QCOMPARE(count("two_outputs"), (std::array{1, 1, 2}));
        QCOMPARE(count("unheard_of"), (std::array{0, -1, 1}));
    }
    void isFast()
    {
        Graph g;
        NodeId last = add(g, "input", shape({16}));
        for (int i = 0; i < 10; ++i) {
            const NodeId id = add(g, "dense", {{"units", std::int64_t(16)}, {"activation", std::string("relu")}});
            g.edges.insert({last, 0, id, 0});
            last = id;
        }
        qint64 best = 1 << 30;
        for (int i = 0; i < 50; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(check(g).ok());
            best = std::min(best, timer.nsecsElapsed() / 1000);
        }
        qInfo("check of 11 layers: %lld µs", best);
        QVERIFY2(best < 5000, "a check after every edit must not be felt");
    }
};

QTEST_APPLESS_MAIN(TstCheck)
#include "tst_check.moc"
