#include "data/generator.h"
#include "data/recipe.h"
#include "graph/program.h"
#include "graph/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace netloom;

namespace {

constexpr int kBatch = 128;

/// The weights of tests/golden/make_mlp2.py.
TensorPtr kernel(int inputs, int outputs, std::uint32_t layer)
{
    auto t = std::make_shared<Tensor>();
    t->shape = {inputs, outputs};
    const double limit = std::sqrt(6.0 / (inputs + outputs));
    for (std::uint32_t k = 0; k < std::uint32_t(inputs * outputs); ++k) {
        std::uint32_t h = k + layer * 0x9E3779B9u;
        h = (h ^ h >> 16) * 0x85EBCA6Bu;
        h = (h ^ h >> 13) * 0xC2B2AE35u;
        h ^= h >> 16;
        t->data.push_back(float(limit * (2 * (h / 4294967296.0) - 1)));
    }
    return t;
}

QJsonObject golden()
{
    QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/mlp2_keras.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no golden file");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Graph, data, weights and both programs of the run that Keras made.
struct Network {
    Prepared data;
    Graph graph;
    Check checked;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> training, inference;
    std::unique_ptr<Optimizer> adam;
    std::uint64_t step = 0;

    bool make(bool materialised)
    {
        const auto table = generate("sheet_break", {{"preset", std::string("none")}});
        if (!table) return false;
        DataSpec spec;
        spec.targets = {"SheetBreak"};
        spec.split.seed = 123;
        spec.steps = defaultSteps(*table, spec, {"standard", -2});
        auto prepared = prepare(*table, spec);
        auto parsed = parseNetwork("dense 32 relu; dense 16 relu; dense 1 sigmoid");
        auto rule = makePart<Optimizer>(PartKind::Optimizer, "adam(learning_rate=0.001,beta_1=0.875,beta_2=0.9990234375,epsilon=1e-7)");
        if (!prepared || !parsed || !rule) return false;
        data = *prepared;
        graph = *parsed;
        adam = std::move(rule).value();
        checked = check(graph, {{"", data.source->inputs()[0]}});
        auto made = ParamStore::make(graph, checked);
        if (!checked.ok() || !made) return false;
        store = std::move(made).value();

        ParamValues values;
        std::uint32_t layer = 0;
        for (const NodeId id : checked.order) {
            if (graph.nodes.at(id).type != "dense") continue;
            const int in = checked.nodes.at(id).inputs[0].shape.last(), out = checked.nodes.at(id).outputs[0].shape.last();
            values[{id, "kernel"}] = kernel(in, out, ++layer);
        }
        if (!store->load(values)) return false;
        const Optimizer *o = adam.get();
        store->prepareSlots(adam->slotCount(), [](const void *c, int i) { return static_cast<const Optimizer *>(c)->slotStart(i); }, o);

        ProgramRequest request;
        request.maxRows = kBatch;
        LossSpec loss;
        loss.node = checked.outputs[0];
        loss.loss = "binary_crossentropy";
        request.losses = {loss};
        request.targets = data.source->targets();
        request.targetIndex = {0};
        auto infer = Program::compile(graph, checked, store, request);
        request.training = true;
        request.materialised = materialised;
        auto train = Program::compile(graph, checked, store, request);
        if (!infer || !train) return false;
        inference = std::move(infer).value();
        training = std::move(train).value();
        return true;
    }

    PassInput pass(std::span<const Row> rows) const
    {
        PassInput in;
        in.source = data.source.get();
        in.rows = rows;
        in.step = step;
        in.optimizer = adam.get();
        in.constants = adam->begin(step, adam->learningRate());
        return in;
    }
    template <class F> static void batches(const std::vector<Row> &rows, F f)
    {
        for (std::size_t at = 0; at < rows.size(); at += kBatch)
            f(std::span<const Row>(rows).subspan(at, std::min<std::size_t>(kBatch, rows.size() - at)));
    }
    /// Mean of the batch losses, weighted by size, while the weights move.
    double epoch()
    {
        double sum = 0;
        batches(data.split.train, [&](std::span<const Row> rows) {
            const PassInput in = pass(rows);
            sum += training->forwardBackward(in) * double(rows.size());
            training->update(in);
            ++step;
        });
        return sum / double(data.split.train.size());
    }
    double loss(const std::vector<Row> &rows)
    {
        double sum = 0;
        batches(rows, [&](std::span<const Row> part) { sum += inference->forward(pass(part)); });
        return sum / double(rows.size());
    }
};

bool near(double a, double b, double relative)
{
    return std::fabs(a - b) <= relative * std::fabs(b);
}

#define NEAR(a, b, relative) \
    QVERIFY2(near(a, b, relative), qPrintable(QStringLiteral("%1, Keras %2").arg(double(a), 0, 'g', 10).arg(double(b), 0, 'g', 10)))

} // namespace

/// Five epochs of the same network from the same weights on the same rows as Keras (golden/make_mlp2.py).
class TestGoldenMlp2 : public QObject {
    Q_OBJECT

private slots:
    void fiveEpochs_data()
    {
        QTest::addColumn<bool>("materialised");
        QTest::newRow("fused update") << false;
        QTest::newRow("gradients in buffers") << true;
    }
    void fiveEpochs()
    {
        QFETCH(bool, materialised);
        const QJsonObject keras = golden();
        Network net;
        QVERIFY(net.make(materialised));
        QCOMPARE(net.data.split.train.size(), std::size_t(13006));
        const auto *source = dynamic_cast<const TableSource *>(net.data.source.get());
        QVERIFY(source);
        const float *first = source->x().data() + std::size_t(net.data.split.train[0]) * 69;
        for (int i = 0; i < 4; ++i)
            QVERIFY(std::fabs(double(first[i]) - keras["first_train_row"][i].toDouble()) < 1e-6);

        NEAR(net.loss(net.data.split.train), keras["start_loss"][0].toDouble(), 1e-6);
        NEAR(net.loss(net.data.split.validation), keras["start_val_loss"][0].toDouble(), 1e-6);
        double worst = 0;
        for (int e = 0; e < 5; ++e) {
            const double train = net.epoch(), validation = net.loss(net.data.split.validation);
            const double kt = keras["loss"][e].toDouble(), kv = keras["val_loss"][e].toDouble();
            worst = std::max({worst, std::fabs(train / kt - 1), std::fabs(validation / kv - 1)});
            NEAR(train, kt, 1e-6);
            NEAR(validation, kv, 1e-6);
        }
        qInfo("largest relative difference of a loss %.1e", worst);
        NEAR(net.loss(net.data.split.test), keras["test_loss"][0].toDouble(), 1e-6);

        net.inference->forward(net.pass(std::span<const Row>(net.data.split.validation).first(5)));
        for (int r = 0; r < 5; ++r)
            NEAR(double(net.inference->output(0).row(r)[0]), keras["valid_predictions"][r].toDouble(), 1e-4);
        const ParamValues values = net.store->values();
        const Tensor &last = *values.at({net.checked.outputs[0], "kernel"});
        QCOMPARE(last.data.size(), std::size_t(16));
        for (int i = 0; i < 16; ++i)
            QVERIFY(std::fabs(double(last.data[std::size_t(i)]) - keras["kernel_3"][i].toDouble()) < 2e-5);
    }
};

QTEST_APPLESS_MAIN(TestGoldenMlp2)
#include "tst_golden_mlp2.moc"
