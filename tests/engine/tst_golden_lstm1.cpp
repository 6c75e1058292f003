#include "data/generator.h"
#include "support/keras_run.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace netloom;

namespace {

/// The first weights of tests/golden/make_lstm1.py; biases are 0, of forget gates 1.
ParamValues weights(const Graph &graph, const Check &checked)
{
    ParamValues values;
    std::uint32_t number = 0;
    for (const NodeId id : checked.order) {
        const Node &node = graph.nodes.at(id);
        if (node.type == "input") continue;
        const int in = checked.nodes.at(id).inputs[0].shape.last(), out = checked.nodes.at(id).outputs[0].shape.last();
        const int columns = node.type == "lstm" ? 4 * out : out;
        values[{id, "kernel"}] = test::hashedKernel(in, columns, ++number);
        if (node.type != "lstm") continue;
        values[{id, "recurrent_kernel"}] = test::hashedKernel(out, columns, ++number);
        auto bias = std::make_shared<Tensor>();
        bias->shape = {columns};
        bias->data.assign(std::size_t(columns), 0);
        std::fill_n(bias->data.begin() + out, out, 1.0F);
        values[{id, "bias"}] = bias;
    }
    return values;
}

bool make(test::KerasRun &run)
{
    const auto table = generate("sheet_break", {{"preset", std::string("none")}});
    if (!table) return false;
    DataSpec spec;
    spec.targets = {"SheetBreak"};
    spec.split.seed = 123;
    spec.windows.lookback = 5;
    spec.windows.compatible = true;
    spec.steps = defaultSteps(*table, spec, {"standard", -2});
    auto prepared = prepare(*table, spec);
    return prepared && run.make(std::move(*prepared), "lstm 16 relu return_sequences=true; lstm 8 relu; dense 1 sigmoid", weights, false);
}

} // namespace

/// Three epochs of the LSTM 16-8-1 on look-back windows from the same weights as Keras (golden/make_lstm1.py).
class TestGoldenLstm1 : public QObject {
    Q_OBJECT

private slots:
    void lossCurve()
    {
        const QJsonObject keras = test::goldenFile("lstm1_keras.json");
        test::KerasRun net;
        QVERIFY(make(net));
        QCOMPARE(net.store->values().size(), std::size_t(8));
        QCOMPARE(net.data.split.train.size(), std::size_t(13002));
        QCOMPARE(net.data.split.validation.size(), std::size_t(3251));
        const auto close = [](double ours, double theirs, double relative) { return std::fabs(ours - theirs) <= relative * std::fabs(theirs); };
        QVERIFY(close(net.loss(net.data.split.train), keras["start_loss"][0].toDouble(), 1e-5));
        QVERIFY(close(net.loss(net.data.split.validation), keras["start_val_loss"][0].toDouble(), 1e-5));
        double worst = 0;
        for (int e = 0; e < 3; ++e) {
            const double train = net.epoch(), validation = net.loss(net.data.split.validation);
            const double kt = keras["loss"][e].toDouble(), kv = keras["val_loss"][e].toDouble();
            worst = std::max({worst, std::fabs(train / kt - 1), std::fabs(validation / kv - 1)});
            QVERIFY2(close(train, kt, 1e-4), qPrintable(QStringLiteral("%1, Keras %2").arg(train, 0, 'g', 10).arg(kt, 0, 'g', 10)));
            QVERIFY2(close(validation, kv, 1e-4), qPrintable(QStringLiteral("%1, Keras %2").arg(validation, 0, 'g', 10).arg(kv, 0, 'g', 10)));
        }
        qInfo("largest relative difference of a loss %.1e", worst);
        QVERIFY(close(net.loss(net.data.split.test), keras["test_loss"][0].toDouble(), 1e-4));
    }
};

QTEST_APPLESS_MAIN(TestGoldenLstm1)
#include "tst_golden_lstm1.moc"
