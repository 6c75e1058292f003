// Gates of recurrent layers: against Keras and the formulas (golden/make_gates.py), masks, streams, statistics, and what a probe refuses.
#include "graph/text.h"
#include "inspect/gate_statistics.h"
#include "support/keras_golden.h"
#include "support/layer_rig.h"

#include <cmath>

using namespace netloom;
using namespace netloom::test;

namespace {

const QJsonArray &gateCases()
{
    static const QJsonArray cases = goldenCases("gates_keras.json");
    return cases;
}

std::unique_ptr<LayerRig> rigOf(const QJsonObject &c)
{
    const auto shape = c["shape"].toArray();
    auto rig = std::make_unique<LayerRig>(c["text"].toString().toStdString(), std::vector{Shape{shape[0].toInt(), shape[1].toInt()}}, std::size_t(c["rows"].toInt()));
    auto &x = rig->source->x[0];
    for (std::size_t k = 0; k < x.size(); ++k) x[k] = Real(1 + 2 * goldenValue(k, 1));
    const auto names = c["weights"].toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::string name = names[i].toString().toStdString();
        std::vector<float> values(rig->get(name).size());
        for (std::size_t k = 0; k < values.size(); ++k) values[k] = goldenValue(k, std::size_t(100 + i));
        rig->set(name, values);
    }
    return rig;
}

std::unique_ptr<Probe> probeOf(const LayerRig &rig)
{
    auto probe = Probe::create(rig.graph, rig.store->values(), *rig.source);
    if (!probe) qFatal("%s", message(probe.error()).c_str());
    return std::move(*probe);
}

std::string nameOf(const LayerRig &rig) { return rig.graph.nodes.at(rig.layer).name; }

GateRecord recordOf(Probe &probe, const LayerRig &rig, std::span<const Row> rows, const Stream &stream = {})
{
    auto record = probe.gates(*rig.source, rows, nameOf(rig), stream);
    if (!record) qFatal("%s", message(record.error()).c_str());
    return std::move(*record);
}

/// Random numbers in the weights of a rig.
void shake(LayerRig &rig)
{
    std::uint32_t n = 0;
    for (const auto &[key, tensor] : rig.store->values()) {
        std::vector<float> values(tensor->data.size());
        for (std::size_t k = 0; k < values.size(); ++k) values[k] = goldenValue(k, 300 + n);
        ++n;
        rig.set(key.name, values);
    }
}

} // namespace

class TestGates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < gateCases().size(); ++i) QTest::newRow(qPrintable(gateCases()[i].toObject()["name"].toString())) << i;
        QVERIFY(gateCases().size() >= 15);
    }
    void golden()
    {
        QFETCH(int, index);
        const auto c = gateCases()[index].toObject();
        const auto rig = rigOf(c);
        const auto probe = probeOf(*rig);
        const GateRecord record = recordOf(*probe, *rig, rig->all);
        const auto expected = c["tensors"].toObject();
        int found = 0;
        for (const GateWay &way : record.ways)
            for (const GateTensor &t : way.tensors) {
                const std::string name = (way.name.empty() ? "" : way.name + "_") + t.key;
                const auto keras = expected[QString::fromStdString(name)].toArray();
                QVERIFY2(t.values.size() == std::size_t(keras.size()), qPrintable(QString::fromStdString(name)));
                const double off = worstDifference(t.values, keras);
                QVERIFY2(off <= 1e-5, qPrintable(QStringLiteral("%1 off by %2").arg(QString::fromStdString(name)).arg(off)));
                ++found;
            }
        QCOMPARE(found, int(expected.size()));
        std::vector<float> x(rig->source->x[0].begin(), rig->source->x[0].end());
        QCOMPARE(record.x, x);
        // The tensors of the command line are the same numbers; the layer's output is among them.
        const auto tensors = probe->tensors(*rig->source, rig->all, nameOf(*rig));
        QVERIFY(tensors.ok());
        QCOMPARE(tensors->back().name, std::string("output"));
        QCOMPARE(tensors->front().values, record.ways[0].tensors[0].values);
        if (record.ways.size() == 1 && !record.ways[0].fromEnd) QCOMPARE(tensors->back().values, record.ways[0].find("h")->values);
    }

    /// More rows than a chunk, and than a shard, give what each gives alone.
    void manyRows()
    {
        LayerRig rig("gru 5 return_sequences=true", {Shape{7, 3}}, 150);
        shake(rig);
        const auto probe = probeOf(rig);
        const GateRecord all = recordOf(*probe, rig, rig.all);
        QCOMPARE(all.rows, std::size_t(150));
        for (const Row row : {0u, 63u, 64u, 149u}) {
            const GateRecord one = recordOf(*probe, rig, {{row}});
            for (std::size_t i = 0; i < one.ways[0].tensors.size(); ++i) {
                const auto &whole = all.ways[0].tensors[i].values;
                const std::vector<float> part(whole.begin() + std::ptrdiff_t(all.at(row, 0, 0)), whole.begin() + std::ptrdiff_t(all.at(row + 1, 0, 0)));
                QCOMPARE(part, one.ways[0].tensors[i].values);
            }
        }
    }

    void maskedSteps()
    {
        LayerRig rig("bidirectional(layer=lstm(3, return_sequences=true))", {Shape{5, 2}}, 2, 0, false, true);
        shake(rig);
        auto &x = rig.source->x[0];
        std::fill(x.begin() + 3 * 2, x.begin() + 5 * 2, Real(0)); // of row 0 the last two steps
        const auto probe = probeOf(rig);
        const GateRecord record = recordOf(*probe, rig, rig.all);
        QCOMPARE(record.masked, (std::vector<char>{0, 0, 0, 1, 1, 0, 0, 0, 0, 0}));
        const auto &h = record.ways[0].find("h")->values, &back = record.ways[1].find("h")->values;
        for (int u = 0; u < 3; ++u) {
            QCOMPARE(h[record.at(0, 4, u)], h[record.at(0, 2, u)]);   // stays as it was
            QCOMPARE(back[record.at(0, 4, u)], 0.0f);                 // nothing read yet from the end
            QCOMPARE(back[record.at(0, 3, u)], 0.0f);
            QVERIFY(back[record.at(0, 2, u)] != 0.0f);
        }
    }

    /// A stateful layer's row starts where its stream had come to, as it does in the trainer's batches.
    void streams()
    {
        LayerRig rig("lstm 3 stateful=true", {Shape{4, 2}}, 6);
        shake(rig);
        const auto probe = probeOf(rig);
        QVERIFY(probe->stateful(nameOf(rig)));
        std::vector<double> expected;
        for (int batch = 0; batch < 3; ++batch) {
            const std::vector<Row> rows{Row(2 * batch), Row(2 * batch + 1)};
            PassInput in = rig.pass();
            in.rows = rows;
            rig.inference->forward(in);
            expected = rig.output(false);
        }
        const Stream stream{rig.all, 2};
        const GateRecord record = recordOf(*probe, rig, {{Row(5)}}, stream);
        const GateRecord alone = recordOf(*probe, rig, {{Row(5)}});
        // Rows behind each other: two streams of three rows, and row 5 is the last one of the second.
        rig.inference->resetState();
        for (const Row row : {3u, 4u, 5u}) {
            PassInput in = rig.pass();
            in.rows = {&row, 1};
            rig.inference->forward(in);
        }
        const auto last = rig.output(false);
        const GateRecord behind = recordOf(*probe, rig, {{Row(5)}}, {rig.all, 2, 3});
        for (int u = 0; u < 3; ++u) QCOMPARE(behind.ways[0].find("h")->values[behind.at(0, 3, u)], float(last[std::size_t(u)]));
        for (int u = 0; u < 3; ++u) {
            QCOMPARE(record.ways[0].find("h")->values[record.at(0, 3, u)], float(expected[std::size_t(3 + u)]));
            QVERIFY(record.ways[0].start[1].values[std::size_t(u)] != 0.0f);
            QCOMPARE(alone.ways[0].start[1].values[std::size_t(u)], 0.0f);
        }
    }

    void statistics()
    {
        LayerRig rig("lstm 4 return_sequences=true", {Shape{5, 3}}, 100);
        shake(rig);
        // Unit 0: forget gate open for good, output gate shut: a dead unit.
        auto bias = rig.get("bias");
        bias[4] = 60;
        bias[12] = -60;
        rig.set("bias", bias);
        const auto probe = probeOf(rig);
        const GateRecord record = recordOf(*probe, rig, rig.all);
        const auto summary = summariseGates(*probe, *rig.source, rig.all, nameOf(rig));
        QVERIFY(summary.ok());
        QCOMPARE(summary->rows, std::size_t(100));
        const WayFigures &w = summary->ways[0];
        QCOMPARE(w.dead, std::vector<int>{0});
        QCOMPARE(w.find("f")->unitHigh[0], 1.0);
        QCOMPARE(w.find("o")->unitLow[0], 1.0);
        for (const GateTensor &t : record.ways[0].tensors) {
            const GateFigures &f = *w.find(t.key);
            double low = 0, high = 0, sum = 0, third = 0, first = 0;
            for (std::size_t r = 0; r < 100; ++r)
                for (int s = 0; s < 5; ++s)
                    for (int u = 0; u < 4; ++u) {
                        const double v = double(t.values[record.at(r, s, u)]), judged = f.share ? v : std::fabs(v);
                        low += judged < 0.05;
                        high += judged > 0.95;
                        sum += v;
                        if (s == 3) third += v;
                        if (s == 3 && u == 1) first += v;
                    }
            QVERIFY(std::fabs(f.low - low / 2000) < 1e-12);
            QVERIFY(std::fabs(f.high - high / 2000) < 1e-12);
            QVERIFY(std::fabs(f.mean - sum / 2000) < 1e-9);
            QVERIFY(std::fabs(f.perStep[3] - third / 400) < 1e-9);
            QVERIFY(std::fabs(double(summary->mean.ways[0].find(t.key)->values[3 * 4 + 1]) - first / 100) < 1e-6);
            double all = 0;
            for (const double b : f.bins) all += b;
            QVERIFY(std::fabs(all - 1) < 1e-9);
        }
        double verdicts = 0;
        for (const double v : *w.verdicts) verdicts += v;
        QVERIFY(std::fabs(verdicts - 1) < 1e-9);
        // Stopped: nothing half done comes back.
        const auto stopped = summariseGates(*probe, *rig.source, rig.all, nameOf(rig), {}, [] { return false; });
        QVERIFY(stopped.ok() && stopped->rows == 0);
        QVERIFY(!summariseGates(*probe, *rig.source, {}, nameOf(rig)).ok());
        const auto importance = inputImportance(record, rig.graph, rig.store->values());
        QCOMPARE(importance.size(), std::size_t(1));
        QCOMPARE(importance[0].gates, (std::vector<std::string>{"i", "f", "g", "o"}));
        const auto kernel = rig.get("kernel"); // 3 × 16
        double f1 = 0;
        for (int u = 0; u < 4; ++u) f1 += std::fabs(double(kernel[std::size_t(1 * 16 + 4 + u)])) / 4;
        QVERIFY(std::fabs(importance[0].values[1 * 3 + 1] - f1) < 1e-6);
    }

    void importanceOfVariants()
    {
        for (const auto &[text, gates] : {std::pair{"lstm 2 variant=coupled", "fgo"}, {"lstm 2 variant=no_forget", "igo"}, {"lstm 2 variant=adaptive_ar2", "ifgoq"},
                                          {"gru 2", "zrg"}, {"simple_rnn 2", "h"}}) {
            LayerRig rig(text, {Shape{3, 2}}, 2);
            const auto importance = inputImportance(recordOf(*probeOf(rig), rig, rig.all), rig.graph, rig.store->values());
            QVERIFY2(importance.size() == 1, text);
            std::string all;
            for (const auto &g : importance[0].gates) all += g;
            QCOMPARE(all, std::string(gates));
        }
    }

    /// Other weights in the same probe are other values; the ones before come back.
    void otherWeights()
    {
        LayerRig rig("lstm 3", {Shape{4, 2}}, 2);
        shake(rig);
        const auto first = rig.store->values();
        const auto probe = probeOf(rig);
        const auto before = recordOf(*probe, rig, rig.all).ways[0].tensors;
        auto bias = rig.get("bias");
        for (float &b : bias) b += 1;
        rig.set("bias", bias);
        QVERIFY(probe->load(rig.store->values()).ok());
        QVERIFY(recordOf(*probe, rig, rig.all).ways[0].tensors != before);
        QVERIFY(probe->load(first).ok());
        QVERIFY(recordOf(*probe, rig, rig.all).ways[0].tensors == before);
    }

    void anyNode()
    {
        const auto text = parseNetwork("in x = input shape=10; r = reshape target_shape=[5,2] (x); l = lstm 3 (r); d = dense 4 relu (l); s = sub_model(gru 2 return_sequences=true; flatten) (r); "
                                       "c = concatenate (d, s); y = dense 1 sigmoid (c)");
        QVERIFY2(text.ok(), text.ok() ? "" : message(text.error()).c_str());
        const Graph &graph = *text;
        MemorySource source({Port{Shape{10}}}, {Port{Shape{1}}}, 3);
        const auto weights = initialWeights(graph, {}, 3);
        QVERIFY(weights.ok());
        auto made = Probe::create(graph, *weights, source);
        QVERIFY(made.ok());
        Probe &probe = **made;
        QCOMPARE(probe.recurrent().size(), std::size_t(2));
        const auto rows = firstRows(3);
        const auto d = probe.tensors(source, rows, "d");
        QVERIFY(d.ok());
        QCOMPARE((*d)[0].name, std::string("pre"));
        QCOMPARE((*d)[1].name, std::string("output"));
        bool negative = false;
        for (std::size_t i = 0; i < 12; ++i) {
            QCOMPARE((*d)[1].values[i], std::max(0.0f, (*d)[0].values[i]));
            negative |= (*d)[0].values[i] < 0;
        }
        QVERIFY(negative);
        const auto inner = std::find_if(probe.recurrent().begin(), probe.recurrent().end(), [](const std::string &n) { return n.find('/') != std::string::npos; });
        QVERIFY(inner != probe.recurrent().end());
        const auto record = probe.gates(source, rows, *inner);
        QVERIFY(record.ok());
        QCOMPARE(record->type, std::string("gru"));
        QCOMPARE(record->steps, 5);
        QVERIFY(probe.tensors(source, rows, "x").ok());
        QCOMPARE(probe.tensors(source, rows, "r")->front().shape, (Shape{3, 5, 2}));
        const std::vector<std::string> wanted{"c̃", "h"};
        const auto chosen = probe.tensors(source, rows, "l", wanted);
        QVERIFY(chosen.ok());
        QCOMPARE((*chosen)[0].name, std::string("g"));
        // What is refused, with what there is
        const auto text2 = [](const auto &result) { return QString::fromStdString(message(result.error())); };
        const auto none = probe.gates(source, rows, "nowhere");
        QVERIFY(!none.ok() && text2(none).contains(QStringLiteral("x, r, ")));
        const auto plain = probe.gates(source, rows, "d");
        QVERIFY(!plain.ok() && text2(plain).contains(QStringLiteral("These layers have: l")));
        const std::vector<std::string> wrong{"i", "zz"};
        const auto bad = probe.tensors(source, rows, "l", wrong);
        QVERIFY(!bad.ok() && text2(bad).contains(QStringLiteral("i, f, o, g, c, h, input, output")));
    }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
