// Every registered layer, all its cases: same bits for any number of threads, and no pass that depends on the one before.
#include "core/parallel.h"
#include "support/layer_rig.h"

#include <set>

using namespace netloom;
using namespace netloom::test;

namespace {

/// Inputs → dense (numbers only) → the layer → squared error, trained by Adam on batches of 130 and a rest of 40 rows.
class Training {
public:
    Training(const PartInfo &info, const PartCase &c, bool materialised)
    {
        DataPorts ports;
        std::vector<Port> inputs;
        std::vector<NodeId> from;
        for (const auto &axes : c.inputs) {
            const NodeId in = graph.add({.type = "input"});
            inputs.push_back({Shape(axes), c.indices ? DType::i32 : DType::f32});
            ports[graph.nodes.at(in).name] = inputs.back();
            from.push_back(in);
            if (c.indices) continue;
            from.back() = graph.add({.type = "dense", .config = {{"units", std::int64_t(axes.back())}, {"activation", std::string("tanh")}}});
            graph.edges.insert({in, 0, from.back(), 0});
        }
        const NodeId layer = graph.add({.type = info.type, .config = c.config});
        for (std::size_t i = 0; i < from.size(); ++i) graph.edges.insert({from[i], 0, layer, int(i)});
        const Check checked = check(graph, ports);
        if (!checked.ok()) qFatal("%s: %s", info.type.c_str(), message(checked.all().front().what).c_str());
        const Port target{checked.nodes.at(layer).outputs.at(0).shape};
        source = std::make_unique<MemorySource>(inputs, std::vector<Port>{target}, 170);
        for (auto &x : source->x)
            for (Real &v : x)
                if (c.indices) v = Real(int(std::abs(v) * 1000) % c.indices);
        store = *ParamStore::make(graph, checked);
        start = *initialWeights(graph, ports, 11);
        (void)store->load(start);
        ProgramRequest r;
        r.training = true;
        r.maxRows = 130;
        r.losses = {{layer, 0, {}, "mse", 1}};
        r.targetIndex = {0};
        r.targets = {target};
        r.materialised = materialised;
        r.alwaysParallel = true;
        auto p = Program::compile(graph, checked, store, r);
        if (!p) qFatal("%s", message(p.error()).c_str());
        program = std::move(*p);
        optimizer = *makePart<Optimizer>(PartKind::Optimizer, "adam");
        store->prepareSlots(optimizer->slotCount(), [](const void *o, int i) { return static_cast<const Optimizer *>(o)->slotStart(i); }, optimizer.get());
        rows = firstRows(170);
    }
    PassInput pass(bool rest, std::uint64_t step) const
    {
        PassInput in;
        in.source = source.get();
        in.rows = rest ? std::span<const Row>(rows).last(40) : std::span<const Row>(rows).first(130);
        in.seed = 9;
        in.step = step;
        in.optimizer = optimizer.get();
        in.constants = optimizer->begin(step, optimizer->learningRate());
        return in;
    }
    double train()
    {
        double total = 0;
        for (std::uint64_t i = 0; i < 8; ++i) {
            const PassInput in = pass(i % 3 == 2, i);
            total += program->forwardBackward(in);
            program->update(in);
        }
        return total;
    }
    std::string hash() const { return weightsSha256(graph, store->values()); }

    Graph graph;
    std::unique_ptr<MemorySource> source;
    std::shared_ptr<ParamStore> store;
    ParamValues start;
    std::unique_ptr<Program> program;
    std::unique_ptr<Optimizer> optimizer;
    std::vector<Row> rows;
};

void eachCase()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("index");
    for (const PartInfo *info : parts(PartKind::Layer))
        for (int i = 0; i < int(info->cases.size()); ++i)
            if (!info->cases[std::size_t(i)].inputs.empty()) QTest::addRow("%s %d", info->type.c_str(), i) << QString::fromStdString(info->type) << i;
}

} // namespace

class LayerBits : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }
    void sameBits_data() { eachCase(); }
    void sameBits()
    {
        QFETCH(QString, type);
        QFETCH(int, index);
        const PartInfo *info = findPart(PartKind::Layer, type.toStdString());
        std::set<std::string> hashes;
        std::set<double> losses;
        for (const int n : {1, 2, 7}) {
            setThreads(n);
            Training t(*info, info->cases[std::size_t(index)], n == 2);
            losses.insert(t.train());
            hashes.insert(t.hash());
        }
        QVERIFY(std::isfinite(*losses.begin()));
        QCOMPARE(losses.size(), 1u);
        QCOMPARE(hashes.size(), 1u);
    }
    // Buffers, sums and statistics of another batch must not show.
    void passesAreIndependent_data() { eachCase(); }
    void passesAreIndependent()
    {
        QFETCH(QString, type);
        QFETCH(int, index);
        const PartInfo *info = findPart(PartKind::Layer, type.toStdString());
        const auto gradients = [&](bool anotherBefore) {
            Training t(*info, info->cases[std::size_t(index)], false);
            if (anotherBefore) {
                t.program->forwardBackward(t.pass(false, 3));
                (void)t.store->load(t.start);
            }
            std::vector<Tensor> list;
            std::vector<float> loss{float(t.program->forwardBackward(t.pass(true, 5)))};
            list.push_back({Shape{1}, loss});
            for (const auto &[key, value] : t.start) list.push_back(t.program->gradient(key));
            return list;
        };
        QVERIFY(gradients(false) == gradients(true));
    }
};

QTEST_APPLESS_MAIN(LayerBits)
#include "tst_layer_bits.moc"
