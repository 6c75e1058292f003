// Central differences of every registered layer, all its cases: parameters and inputs, in the double build.
#include "support/gradient_probe.h"

using namespace netloom;
using namespace netloom::test;

namespace {

/// `twice`: the layer and another use of it read the same inputs, so that gradients are added to what is there.
Net netOf(const PartInfo &info, const PartCase &c, bool twice)
{
    Net n;
    n.indices = c.indices;
    Node node;
    node.type = info.type;
    node.config = c.config;
    std::vector<NodeId> ins;
    for (const auto &axes : c.inputs) {
        Node in;
        in.type = "input";
        ins.push_back(n.graph.add(in));
        n.inputs.push_back(Port{Shape(axes), c.indices ? DType::i32 : DType::f32});
    }
    const auto use = [&] {
        const NodeId id = n.graph.add(node);
        for (std::size_t i = 0; i < ins.size(); ++i) n.graph.edges.insert({ins[i], 0, id, int(i)});
        return id;
    };
    n.layer = use();
    if (!twice) return n;
    node.name.clear();
    if (c.parameters > 0) node.sharedWith = n.layer;
    const NodeId other = use();
    const NodeId sum = n.graph.add({.type = "add"});
    n.graph.edges.insert({n.layer, 0, sum, 0});
    n.graph.edges.insert({other, 0, sum, 1});
    n.layer = sum;
    return n;
}

void checkAll(Probe &p, const PartCase &c)
{
    QVERIFY2(p.program != nullptr, p.error.c_str());
    QVERIFY(std::isfinite(p.loss()));
    for (ParamBlock &b : p.store->blocks())
        for (std::size_t s = 0; s < b.specs.size(); ++s)
            if (b.specs[s].role != ParamRole::State) checkParameter(p, b, s);
    for (std::size_t port = 0; port < p.source->x.size(); ++port)
        if (!c.indices) checkInput(p, port);
}

} // namespace

class LayerGradients : public QObject {
    Q_OBJECT
private slots:
    void gradients_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("index");
        for (const PartInfo *info : parts(PartKind::Layer))
            for (int i = 0; i < int(info->cases.size()); ++i)
                if (!info->cases[std::size_t(i)].inputs.empty()) // the others stand in a network only: tst_graph_gradients
                    QTest::addRow("%s %d", info->type.c_str(), i) << QString::fromStdString(info->type) << i;
    }
    void gradients()
    {
        QFETCH(QString, type);
        QFETCH(int, index);
        const PartInfo *info = findPart(PartKind::Layer, type.toStdString());
        if (info->type == "input") return; // computes nothing; it is the source of every other case
        const PartCase &c = info->cases[std::size_t(index)];
        Probe p(netOf(*info, c, false));
        checkAll(p, c);
    }
    void usedTwice_data() { gradients_data(); }
    void usedTwice()
    {
        QFETCH(QString, type);
        QFETCH(int, index);
        const PartInfo *info = findPart(PartKind::Layer, type.toStdString());
        if (info->type == "input") return;
        const PartCase &c = info->cases[std::size_t(index)];
        Probe p(netOf(*info, c, true));
        checkAll(p, c);
    }
    void casesExist()
    {
        for (const PartInfo *info : parts(PartKind::Layer)) QVERIFY2(!info->cases.empty(), info->type.c_str());
    }
};

QTEST_APPLESS_MAIN(LayerGradients)
#include "tst_layer_gradients.moc"
