// The document: every edit is one undo step, whatever its kind; weights survive what is undone.
#include "document/document_canvas.h"
#include "document/project_document.h"

#include "canvas/graph_edits.h"
#include "graph/text.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <random>

using namespace netloom;

namespace {

/// Everything that undo has to bring back.
struct State {
    Graph graph;
    Layout layout;
    DataSpec data;
    Values training;
    std::vector<LossSpec> losses;
    std::string title, description;
    std::uint64_t seed = 0;
    std::map<ParamKey, const Tensor *> weights;
    bool operator==(const State &) const = default;
};

State stateOf(const ProjectDocument &d)
{
    const Project &p = d.project();
    State s{p.graph, p.layout, p.data, p.training, p.losses, p.title, p.description, p.seed, {}};
    for (const auto &[key, tensor] : p.state.weights) s.weights[key] = tensor.get();
    return s;
}

Node layer(const std::string &type, Values config = {})
{
    Node node;
    node.type = type;
    node.config = std::move(config);
    return node;
}

/// input(4) → dense(8) → dense(3)
Project chain()
{
    Project p;
    const NodeId in = p.graph.add(layer("input", {{"shape", std::vector<double>{4}}}));
    const NodeId a = p.graph.add(layer("dense", {{"units", std::int64_t(8)}}));
    const NodeId b = p.graph.add(layer("dense", {{"units", std::int64_t(3)}}));
    p.graph.edges = {{in, 0, a, 0}, {a, 0, b, 0}};
    return p;
}

/// One random edit through the interface that the window uses.
class Editor {
public:
    Editor(ProjectDocument &d, unsigned seed) : d_(d), canvas_(&d), random_(seed) {}
    void edit()
    {
        switch (pick(14)) {
        case 0: case 1: return add();
        case 2: return remove();
        case 3: case 4: return connect();
        case 5: return disconnect();
        case 6: case 7: return move();
        case 8: return field();
        case 9: return d_.setTrainable(node(), pick(2) == 0);
        case 10: (void)d_.renameNode(node(), QStringLiteral("n%1").arg(pick(1000))); return;
        case 11: return training();
        case 12: return data();
        default: return insertOrArrange();
        }
    }

private:
    int pick(int n) { return int(random_() % unsigned(n)); }
    NodeId node()
    {
        if (d_.graph().nodes.empty()) return 0;
        auto it = d_.graph().nodes.begin();
        std::advance(it, pick(int(d_.graph().nodes.size())));
        return it->first;
    }
    std::string type() { return std::vector<std::string>{"dense", "dropout", "add", "flatten", "activation"}[std::size_t(pick(5))]; }
    void add()
    {
        if (d_.graph().nodes.size() > 24) return remove();
        const auto e = pick(2) ? addedAfter(d_.graph(), canvas_.places(), type(), node(), d_.ports(), d_.flow())
                               : addedNode(d_.graph(), canvas_.places(), type(), {double(pick(800)), double(pick(800))}, d_.flow());
        canvas_.edit(QStringLiteral("Add"), e.graph, e.moved);
    }
    void remove()
    {
        canvas_.edit(QStringLiteral("Delete"), withoutNodes(d_.graph(), {node(), node()}, d_.ports()), {});
    }
    void connect()
    {
        const NodeId to = node();
        if (!to) return;
        const Edge e{node(), 0, to, portForDrop(d_.graph(), to)};
        if (canWire(d_.graph(), e, d_.ports())) canvas_.edit(QStringLiteral("Connect"), withWire(d_.graph(), e), {});
    }
    void disconnect()
    {
        if (d_.graph().edges.empty()) return;
        auto it = d_.graph().edges.begin();
        std::advance(it, pick(int(d_.graph().edges.size())));
        canvas_.edit(QStringLiteral("Disconnect"), withoutWires(d_.graph(), {*it}), {});
    }
    void move()
    {
        if (pick(3)) ++gesture_;
        std::set<NodeId> ids{node(), node()};
        d_.moveNodes({ids.begin(), ids.end()}, 8.0 * (pick(21) - 10), 8.0 * (pick(21) - 10), gesture_);
    }
    void field()
    {
        const NodeId id = node();
        if (!id || d_.graph().nodes.at(id).type != "dense") return;
        const bool final = pick(2);
        if (pick(2)) d_.setNodeField(id, "units", std::int64_t(1 + pick(9)), final);
        else d_.setNodeField(id, "activation", std::string(pick(2) ? "relu" : "linear"), final);
    }
    void training()
    {
        if (pick(2)) d_.setTrainingField("epochs", std::int64_t(1 + pick(5)), pick(2) == 0);
        else if (pick(2)) d_.setSeed(std::uint64_t(pick(4)));
        else d_.setProjectTitle(QStringLiteral("t%1").arg(pick(9)));
    }
    void data()
    {
        DataSpec spec = d_.project().data;
        spec.generator = pick(2) ? "spirals" : "xor";
        spec.split.seed = std::uint32_t(pick(3));
        d_.setData(spec, QStringLiteral("Data"));
    }
    void insertOrArrange()
    {
        if (pick(4) == 0) return d_.arrange(QString::fromLatin1(pick(2) ? "down" : "right"));
        if (d_.graph().edges.empty()) return;
        auto it = d_.graph().edges.begin();
        std::advance(it, pick(int(d_.graph().edges.size())));
        if (!canInsert(d_.graph(), *it, "dropout", d_.ports())) return;
        const auto e = insertedOnWire(d_.graph(), canvas_.places(), *it, "dropout", d_.flow());
        canvas_.edit(QStringLiteral("Insert"), e.graph, e.moved);
    }

    ProjectDocument &d_;
    DocumentCanvas canvas_;
    std::mt19937 random_;
    int gesture_ = 0;
};

ParamValues weightsOf(const ProjectDocument &d, std::uint64_t seed)
{
    auto values = initialWeights(d.graph(), {}, seed);
    return values.ok() ? *values : ParamValues{};
}

/// Trained that far, with these weights.
Checkpoint stateWith(ParamValues weights, std::uint64_t step = 0, std::uint64_t epoch = 0)
{
    Checkpoint state;
    state.weights = std::move(weights);
    state.step = step;
    state.epoch = epoch;
    return state;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomEditsUndoAndRedo();
    void undoneBranchesAreReplaced();
    void gestureIsOneStep();
    void fieldBackAtItsDefaultIsNotWritten();
    void namesAreChecked();
    void renamedPartnersStayTied();
    void metricsFollowARenamedOutput();
    void weightsOfDeletedNodesComeBack();
    void weightsOfReshapedNodesComeBack();
    void weightsOfALostBranchAreNotReused();
    void lockedRefusesEdits();
    void dirtyFollowsTheSavedState();
    void missingPlacesAreMade();
};

void TestDocument::randomEditsUndoAndRedo()
{
    ProjectDocument d;
    Project start = chain();
    d.reset(start, {});
    d.setState(stateWith(weightsOf(d, 1)));
    QVERIFY(!d.project().state.weights.empty());
    const State first = stateOf(d);
    // What the document was after each step of the stack; a merged edit replaces its step's.
    std::vector<State> recorded{first};
    Editor editor(d, 20240607);
    int edits = 0;
    while (edits < 3000) {
        const State before = stateOf(d);
        editor.edit();
        if (stateOf(d) == before) continue;
        ++edits;
        recorded.resize(std::size_t(d.undoStack()->index()));
        recorded.push_back(stateOf(d));
    }
    QUndoStack *stack = d.undoStack();
    QVERIFY2(stack->count() > 1500, qPrintable(QString::number(stack->count())));
    const State last = stateOf(d);
    const int steps = stack->index();
    for (int i = steps; i > 0; --i) {
        stack->undo();
        if (!(stateOf(d) == recorded[std::size_t(i) - 1])) QFAIL(qPrintable(QStringLiteral("undo of step %1").arg(i)));
    }
    QVERIFY(stateOf(d) == first);
    QVERIFY(!stack->canUndo());
    for (int i = 1; i <= steps; ++i) {
        stack->redo();
        if (!(stateOf(d) == recorded[std::size_t(i)])) QFAIL(qPrintable(QStringLiteral("redo of step %1").arg(i)));
    }
    QVERIFY(stateOf(d) == last);
    // The check shown is that of the graph shown.
    QCOMPARE(d.check().parameters, check(d.graph(), d.ports()).parameters);
}

void TestDocument::undoneBranchesAreReplaced()
{
    ProjectDocument d;
    d.reset(chain(), {});
    Editor editor(d, 5);
    std::mt19937 random(9);
    std::vector<State> recorded{stateOf(d)};
    for (int i = 0; i < 600; ++i) {
        if (random() % 3 == 0 && d.undoStack()->canUndo()) {
            d.undoStack()->undo();
            QVERIFY(stateOf(d) == recorded[std::size_t(d.undoStack()->index())]);
            continue;
        }
        editor.edit();
        recorded.resize(std::size_t(d.undoStack()->index()) + 1);
        recorded.back() = stateOf(d);
    }
    while (d.undoStack()->canUndo()) d.undoStack()->undo();
    QVERIFY(d.graph() == chain().graph);
}

void TestDocument::gestureIsOneStep()
{
    ProjectDocument d;
    d.reset(chain(), {});
    for (int units = 9; units < 20; ++units) d.setNodeField(2, "units", std::int64_t(units), false);
    d.setNodeField(2, "units", std::int64_t(20), true);
    QCOMPARE(d.undoStack()->count(), 1);
    d.setNodeField(2, "units", std::int64_t(21), true);
    QCOMPARE(d.undoStack()->count(), 2); // the gesture was over
    d.setNodeField(2, "units", std::int64_t(22), false);
    d.setNodeField(2, "units", std::int64_t(22), true); // closes it without a change
    d.setNodeField(2, "units", std::int64_t(23), false);
    QCOMPARE(d.undoStack()->count(), 4);
    d.setNodeField(3, "units", std::int64_t(23), false); // another node
    QCOMPARE(d.undoStack()->count(), 5);
    for (int i = 0; i < 4; ++i) d.moveNodes({2}, 8, 0, 7);
    QCOMPARE(d.undoStack()->count(), 6);
    d.moveNodes({2}, 8, 0, 8);
    QCOMPARE(d.undoStack()->count(), 7);
    while (d.undoStack()->canUndo()) d.undoStack()->undo();
    QVERIFY(d.graph() == chain().graph);
    // A drag that ends where it began leaves no step.
    d.moveNodes({2}, 8, 0, 9);
    d.moveNodes({2}, -8, 0, 9);
    QCOMPARE(d.undoStack()->count(), 0);
}

void TestDocument::fieldBackAtItsDefaultIsNotWritten()
{
    ProjectDocument d;
    d.reset(chain(), {});
    d.setNodeField(2, "activation", std::string("relu"));
    QVERIFY(d.graph().nodes.at(2).config.count("activation"));
    d.setNodeField(2, "activation", std::string("linear"));
    QVERIFY(!d.graph().nodes.at(2).config.count("activation"));
    d.setTrainingField("epochs", std::int64_t(7));
    QCOMPARE(std::get<std::int64_t>(d.project().training.at("epochs")), 7);
    const Field *epochs = trainingSchema().find("epochs");
    d.setTrainingField("epochs", epochs->def);
    QVERIFY(d.project().training.empty());
}

void TestDocument::namesAreChecked()
{
    ProjectDocument d;
    d.reset(chain(), {});
    const std::string other = d.graph().nodes.at(3).name;
    QVERIFY(!d.renameNode(2, QString::fromStdString(other)));
    QVERIFY(!d.renameNode(2, QStringLiteral("  ")));
    QVERIFY(!d.renameNode(2, QStringLiteral("a/b")));
    QCOMPARE(d.undoStack()->count(), 0);
    QVERIFY(d.renameNode(2, QStringLiteral("hidden")));
    QCOMPARE(d.graph().nodes.at(2).name, std::string("hidden"));
}

/// Metrics of an output carry its name: they follow it, in one step of the undo stack.
void TestDocument::metricsFollowARenamedOutput()
{
    ProjectDocument d;
    Project p;
    p.graph = *parseNetwork("in x = input shape=[5]; a = dense 3; u = dense 2 softmax (a); v = dense 1 (a)");
    p.training["metrics"] = std::vector<std::string>{"u_f1", "v_mae"};
    p.training["monitor"] = std::string("val_u_f1");
    d.reset(p, {});
    QVERIFY(d.renameNode(d.graph().findByName("u"), QStringLiteral("colour")));
    QCOMPARE(d.undoStack()->count(), 1);
    const Values after = d.project().training;
    QCOMPARE(std::get<std::vector<std::string>>(after.at("metrics")), (std::vector<std::string>{"colour_f1", "v_mae"}));
    QCOMPARE(std::get<std::string>(after.at("monitor")), std::string("val_colour_f1"));
    d.undoStack()->undo();
    QVERIFY(d.project().training == p.training && d.graph() == p.graph);
    d.undoStack()->redo();
    QVERIFY(d.project().training == after);
    QVERIFY(d.graph().findByName("colour"));
}

/// Weights shared by name stay shared, in one step of the undo stack.
void TestDocument::renamedPartnersStayTied()
{
    ProjectDocument d;
    Project p;
    p.graph = *parseNetwork("in x = input shape=[5]; e = dense 3; t = tied_dense tie_to=e");
    d.reset(p, {});
    const NodeId e = d.graph().findByName("e"), t = d.graph().findByName("t");
    d.setState(stateWith(weightsOf(d, 3), 5, 2));
    const Graph before = d.graph();
    const auto weights = d.project().state.weights;
    QVERIFY(!weights.empty());
    QVERIFY(d.renameNode(e, QStringLiteral("encoder")));
    QCOMPARE(d.undoStack()->count(), 1);
    QCOMPARE(std::get<std::string>(d.graph().nodes.at(t).config.at("tie_to")), std::string("encoder"));
    QVERIFY(d.check().nodes.at(t).findings.empty() == check(before, {}).nodes.at(t).findings.empty());
    QCOMPARE(d.project().state.weights.size(), weights.size());
    d.undoStack()->undo();
    QVERIFY(d.graph() == before);
    d.undoStack()->redo();
    QCOMPARE(d.graph().nodes.at(e).name, std::string("encoder"));
    QVERIFY(d.renameNode(t, QStringLiteral("decoder"))); // nobody refers to it
    QCOMPARE(d.undoStack()->count(), 2);
}

void TestDocument::weightsOfDeletedNodesComeBack()
{
    ProjectDocument d;
    d.reset(chain(), {});
    d.setState(stateWith(weightsOf(d, 3), 5, 2));
    const State trained = stateOf(d);
    QCOMPARE(int(trained.weights.size()), 4);
    d.editGraph(QStringLiteral("Delete"), withoutNodes(d.graph(), {2}, {}));
    // dense_1 reads 4 columns instead of 8: its kernel does not fit either, its bias does.
    QCOMPARE(int(d.project().state.weights.size()), 1);
    d.undoStack()->undo();
    QVERIFY(stateOf(d) == trained);
}

void TestDocument::weightsOfReshapedNodesComeBack()
{
    ProjectDocument d;
    d.reset(chain(), {});
    d.setState(stateWith(weightsOf(d, 3), 5, 2));
    const State trained = stateOf(d);
    d.setNodeField(2, "units", std::int64_t(16));
    QVERIFY(!d.project().state.weights.count({2, "kernel"}));
    QVERIFY(!d.project().state.weights.count({3, "kernel"}));
    QVERIFY(d.project().state.weights.count({3, "bias"}));
    // Trained with the other size meanwhile: those weights wait for a redo.
    d.setState(stateWith(weightsOf(d, 4), 9, 3));
    const State second = stateOf(d);
    d.undoStack()->undo();
    QVERIFY(d.project().state.weights.at({2, "kernel"}).get() == trained.weights.at({2, "kernel"}));
    QVERIFY(d.project().state.weights.at({3, "kernel"}).get() == trained.weights.at({3, "kernel"}));
    d.undoStack()->redo();
    QVERIFY(stateOf(d) == second);
    // An epoch from before the change is rewound: only what fits comes back into use.
    Checkpoint old = d.project().state;
    for (auto &[key, tensor] : old.weights)
        if (key == ParamKey{2, "bias"}) tensor = std::make_shared<Tensor>(Tensor{Shape{8}, std::vector<float>(8)});
    d.setState(old);
    QVERIFY(!d.project().state.weights.count({2, "bias"}));
    QVERIFY(d.project().state.weights.count({2, "kernel"}));
}

void TestDocument::weightsOfALostBranchAreNotReused()
{
    ProjectDocument d;
    d.reset(chain(), {});
    const auto edit = addedAfter(d.graph(), {}, "dense", 3, {}, d.flow());
    d.editGraph(QStringLiteral("Add"), edit.graph);
    const NodeId id = edit.node;
    d.setState(stateWith(weightsOf(d, 3), 5, 2));
    QVERIFY(d.project().state.weights.count({id, "kernel"}));
    d.undoStack()->undo();
    QVERIFY(!d.project().state.weights.count({id, "kernel"}));
    // The same number, but another layer: it starts untrained.
    const auto again = addedAfter(d.graph(), {}, "dense", 3, {}, d.flow());
    QCOMPARE(again.node, id);
    d.editGraph(QStringLiteral("Add"), again.graph);
    QVERIFY(!d.project().state.weights.count({id, "kernel"}));
}

void TestDocument::lockedRefusesEdits()
{
    ProjectDocument d;
    d.reset(chain(), {});
    d.setLocked(true);
    d.setNodeField(2, "units", std::int64_t(16));
    d.editGraph(QStringLiteral("Delete"), Graph{});
    d.setTrainable(2, false);
    QVERIFY(!d.renameNode(2, QStringLiteral("x")));
    QCOMPARE(d.undoStack()->count(), 0);
    d.moveNodes({2}, 8, 8, 1);
    QCOMPARE(d.undoStack()->count(), 1);
}

void TestDocument::dirtyFollowsTheSavedState()
{
    ProjectDocument d;
    d.reset(chain(), {});
    QSignalSpy dirty(&d, &ProjectDocument::dirtyChanged);
    QVERIFY(!d.isDirty());
    d.setNodeField(2, "units", std::int64_t(16));
    QVERIFY(d.isDirty());
    d.markSaved(QStringLiteral("/x/y.netloom"));
    QVERIFY(!d.isDirty());
    QCOMPARE(d.title(), QStringLiteral("y.netloom"));
    d.undoStack()->undo();
    QVERIFY(d.isDirty());
    d.undoStack()->redo();
    QVERIFY(!d.isDirty());
    d.setState(stateWith(weightsOf(d, 1), 1, 1)); // training makes it dirty, and no undo makes that good
    QVERIFY(d.isDirty());
    QCOMPARE(dirty.count(), 5);
}

void TestDocument::missingPlacesAreMade()
{
    ProjectDocument d;
    Project p = chain();
    p.layout.positions[99] = {1, 1};
    d.reset(p, {});
    QCOMPARE(int(d.layout().positions.size()), 3);
    QVERIFY(!d.isDirty());
    QCOMPARE(d.flow(), QStringLiteral("down"));
    QVERIFY(d.layout().positions.at(1).y < d.layout().positions.at(2).y);
    // Places of a file that goes to the right say so.
    Project right = chain();
    right.layout.positions = {{1, {0, 0}}, {2, {296, 0}}, {3, {592, 0}}};
    d.reset(right, {});
    QCOMPARE(d.flow(), QStringLiteral("right"));
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
