// Central differences of every registered layer, all its cases: parameters and inputs, in the double build.
#include "support/gradient_probe.h"

using namespace netloom;
using namespace netloom::test;

namespace {

Net netOf(const PartInfo &info, const PartCase &c)
{
    Net n;
    Node node;
    node.type = info.type;
    node.config = c.config;
    std::vector<NodeId> ins;
    for (const auto &axes : c.inputs) {
        Node in;
        in.type = "input";
        ins.push_back(n.graph.add(in));
        n.inputs.push_back(Port{Shape(axes)});
    }
    n.layer = n.graph.add(node);
    for (std::size_t i = 0; i < ins.size(); ++i) n.graph.edges.insert({ins[i], 0, n.layer, int(i)});
    return n;
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
                QTest::addRow("%s %d", info->type.c_str(), i) << QString::fromStdString(info->type) << i;
    }
    void gradients()
    {
        QFETCH(QString, type);
        QFETCH(int, index);
        const PartInfo *info = findPart(PartKind::Layer, type.toStdString());
        if (info->type == "input") return; // computes nothing; it is the source of every other case
        Probe p(netOf(*info, info->cases[std::size_t(index)]));
        QVERIFY2(p.program != nullptr, p.error.c_str());
        QVERIFY(std::isfinite(p.loss()));
        for (ParamBlock &b : p.store->blocks())
            for (std::size_t s = 0; s < b.specs.size(); ++s) checkParameter(p, b, s);
        for (std::size_t port = 0; port < p.source->x.size(); ++port) checkInput(p, port);
    }
    void casesExist()
    {
        for (const PartInfo *info : parts(PartKind::Layer)) QVERIFY2(!info->cases.empty(), info->type.c_str());
    }
};

QTEST_APPLESS_MAIN(LayerGradients)
#include "tst_layer_gradients.moc"
