#include "data/generator.h"
#include "support/keras_run.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace netloom;

namespace {

bool make(test::KerasRun &run, bool materialised)
{
    const auto table = generate("sheet_break", {{"preset", std::string("none")}});
    if (!table) return false;
    DataSpec spec;
    spec.targets = {"SheetBreak"};
    spec.split.seed = 123;
    spec.steps = defaultSteps(*table, spec, {"standard", -2});
    auto prepared = prepare(*table, spec);
    if (!prepared) return false;
    return run.make(std::move(*prepared), "dense 32 relu; dense 16 relu; dense 1 sigmoid", [](const Graph &graph, const Check &checked) {
        ParamValues values;
        std::uint32_t layer = 0;
        for (const NodeId id : checked.order) {
            if (graph.nodes.at(id).type != "dense") continue;
            const int in = checked.nodes.at(id).inputs[0].shape.last(), out = checked.nodes.at(id).outputs[0].shape.last();
            values[{id, "kernel"}] = test::hashedKernel(in, out, ++layer);
        }
        return values;
    }, materialised);
}

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
        const QJsonObject keras = test::goldenFile("mlp2_keras.json");
        test::KerasRun net;
        QVERIFY(make(net, materialised));
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
