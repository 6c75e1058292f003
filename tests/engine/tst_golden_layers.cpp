// Layers against Keras in float64 (golden/make_layers.py): outputs, all gradients, moving values over three steps.
#include "support/keras_golden.h"
#include "support/layer_rig.h"


#include <cmath>

using namespace netloom;
using namespace netloom::test;

namespace {

double unit(std::uint32_t k, std::uint32_t s) { return goldenUnit(k, s); }
float value(std::size_t k, std::size_t s) { return goldenValue(k, s); }

const QJsonArray &golden()
{
    static const QJsonArray cases = goldenCases("layers_keras.json");
    return cases;
}

#define CLOSE(ours, keras, tolerance, what) \
    do { \
        const double difference = worstDifference(ours, (keras).toArray()); \
        QVERIFY2(difference <= (tolerance), qPrintable(QStringLiteral("%1: off by %2").arg(what).arg(difference))); \
    } while (false)

constexpr double kForward = 1e-5, kGradient = 1e-4;

void fill(LayerRig &rig, int step, int indices)
{
    for (std::size_t i = 0; i < rig.source->x.size(); ++i)
        for (std::size_t k = 0; k < rig.source->x[i].size(); ++k) {
            const auto s = std::size_t(1 + 10 * step) + i;
            rig.source->x[i][k] = indices ? Real(std::floor(unit(std::uint32_t(k), std::uint32_t(s)) * indices)) : Real(1 + 2 * value(k, s));
        }
    for (std::size_t k = 0; k < rig.source->y[0].size(); ++k) rig.source->y[0][k] = Real(value(k, std::size_t(200 + step)));
}

void setWeights(LayerRig &rig, const QJsonArray &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::string name = names[i].toString().toStdString();
        std::vector<float> values(rig.get(name).size());
        for (std::size_t k = 0; k < values.size(); ++k) {
            values[k] = value(k, std::size_t(100 + i));
            if (name == "moving_variance") values[k] = .6f + .5f * values[k];
        }
        rig.set(name, values);
    }
}

} // namespace

class GoldenLayers : public QObject {
    Q_OBJECT
private slots:
    void keras_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < golden().size(); ++i) QTest::newRow(qPrintable(golden()[i]["name"].toString())) << int(i);
        QVERIFY(golden().size() >= 50);
    }
    void keras()
    {
        QFETCH(int, index);
        const QJsonObject c = golden()[index].toObject();
        std::vector<Shape> shapes;
        for (const auto &s : c["inputs"].toArray()) {
            Shape shape;
            for (const auto &axis : s.toArray()) shape.axes.push_back(axis.toInt());
            shapes.push_back(shape);
        }
        const std::string text = c["text"].toString().toStdString();
        const int indices = c["indices"].toInt(), rows = c["rows"].toInt();
        LayerRig rig(text, shapes, std::size_t(rows), indices);
        setWeights(rig, c["weights"].toArray());
        const QJsonArray steps = c["steps"].toArray();
        for (int t = 0; t < steps.size(); ++t) {
            const QJsonObject k = steps[t].toObject();
            fill(rig, t, indices);
            const double loss = rig.train();
            QVERIFY(std::fabs(loss - k["loss"].toDouble()) <= kForward * std::max(1.0, k["loss"].toDouble()));
            CLOSE(rig.output(), k["y"], kForward, "output");
            for (qsizetype i = 0; i < k["dx"].toArray().size(); ++i)
                CLOSE(rig.inputGradient(std::size_t(i)), k["dx"][i], kGradient, QStringLiteral("gradient of input %1").arg(i));
            const QJsonObject dp = k["dp"].toObject(), state = k["state"].toObject();
            for (auto it = dp.begin(); it != dp.end(); ++it)
                CLOSE(rig.gradient(it.key().toStdString()), it.value(), kGradient, "gradient of " + it.key());
            for (auto it = state.begin(); it != state.end(); ++it) CLOSE(rig.get(it.key().toStdString()), it.value(), kForward, it.key());
        }
        if (!c.contains("inference")) return;
        rig.infer();
        CLOSE(rig.output(false), c["inference"], kForward, "inference");
        LayerRig frozen(text, shapes, std::size_t(rows), indices, true);
        fill(frozen, 2, indices);
        for (const auto &name : c["weights"].toArray()) frozen.set(name.toString().toStdString(), rig.get(name.toString().toStdString()));
        const auto mean = frozen.get("moving_mean");
        frozen.train();
        CLOSE(frozen.output(), c["frozen"]["y"], kForward, "output of the frozen layer");
        CLOSE(frozen.inputGradient(0), c["frozen"]["dx"][0], kGradient, "gradient through the frozen layer");
        QVERIFY(frozen.get("moving_mean") == mean);
    }
};

QTEST_APPLESS_MAIN(GoldenLayers)
#include "tst_golden_layers.moc"
