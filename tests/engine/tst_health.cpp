// How layers are doing: dead units, saturation, gradients and steps against Keras (tests/golden/make_health.py), and what is left out.
#include "graph/text.h"
#include "inspect/health_probe.h"
#include "support/memory_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

#include <cmath>

using namespace netloom;
using namespace netloom::test;

namespace {

double pattern(std::size_t k, int s) { return double((7 * int(k) + s) % 11 - 5) / 10; }

/// 40 rows to train on, 20 to validate; yes where x₀ + x₁ > .1.
std::shared_ptr<Prepared> patternData()
{
    auto source = std::make_shared<MemorySource>(std::vector{Port{Shape{4}}}, std::vector{Port{Shape{1}}}, 60);
    auto d = std::make_shared<Prepared>();
    d->task = TaskKind::Binary;
    d->classes = {"no", "yes"};
    d->classCounts = {0, 0};
    for (std::size_t r = 0; r < 60; ++r) {
        const bool valid = r >= 40;
        const std::size_t row = valid ? r - 40 : r;
        double x[4];
        for (std::size_t c = 0; c < 4; ++c) {
            x[c] = pattern(row * 4 + c, valid ? 6 : 1) + pattern(row, valid ? 2 : 3);
            source->x[0][r * 4 + c] = Real(x[c]);
        }
        source->y[0][r] = x[0] + x[1] > .1 ? Real(1) : Real(0);
        if (!valid) ++d->classCounts[std::size_t(source->y[0][r])];
        (valid ? d->split.validation : d->split.train).push_back(Row(r));
    }
    d->targetNames = {"y"};
    d->source = source;
    return d;
}

TrainInput inputOf(const std::string &network, const std::string &optimizer = "adam(learning_rate=0.01)")
{
    TrainInput in;
    auto graph = parseNetwork(network);
    if (!graph) qFatal("%s", message(graph.error()).c_str());
    in.graph = *graph;
    in.data = patternData();
    in.settings.batchSize = 10;
    in.settings.optimizer = optimizer;
    return in;
}

Checkpoint start(const TrainInput &in)
{
    Checkpoint c;
    const auto weights = initialWeights(in.graph, {{"", Port{Shape{4}}}}, 7);
    if (!weights) qFatal("%s", message(weights.error()).c_str());
    c.weights = *weights;
    return c;
}

void put(Checkpoint &c, const Graph &graph, const char *node, const char *param, const Shape &shape, const std::function<double(std::size_t)> &value)
{
    Tensor t{shape, std::vector<float>(std::size_t(shape.size()))};
    for (std::size_t k = 0; k < t.data.size(); ++k) t.data[k] = float(value(k));
    c.weights[{graph.findByName(node), param}] = std::make_shared<const Tensor>(std::move(t));
}

Health look(const TrainInput &in, const Checkpoint &state)
{
    auto probe = HealthProbe::create(in);
    if (!probe) qFatal("%s", message(probe.error()).c_str());
    auto health = (*probe)->look(state);
    if (!health) qFatal("%s", message(health.error()).c_str());
    return *health;
}

const LayerHealth &layer(const Health &h, const char *name)
{
    for (const LayerHealth &l : h.layers)
        if (l.name == name) return l;
    qFatal("no layer %s", name);
}

bool near(std::optional<double> ours, const QJsonValue &keras, const char *what, const std::string &where, double tolerance)
{
    if (keras.isUndefined()) {
        if (ours) qWarning("%s of %s: %g, none expected", what, where.c_str(), *ours);
        return !ours;
    }
    const double k = keras.toDouble();
    const bool fits = ours && std::fabs(*ours - k) <= tolerance * std::fabs(k) + 1e-12;
    if (!fits) qWarning("%s of %s: %.9g, Keras %.9g", what, where.c_str(), ours.value_or(NAN), k);
    return fits;
}

} // namespace

class TestHealth : public QObject {
    Q_OBJECT
private slots:
    void keras_data();
    void keras();
    void kindsOfActivations();
    void unitsOfASequence();
    void sameEachTimeAndNothingTouched();
    void whatIsLeftOut();
    void afterTraining();
    void refusals();
};

void TestHealth::keras_data()
{
    QTest::addColumn<QString>("optimizer");
    QTest::newRow("adam") << "adam(learning_rate=0.01)";
    QTest::newRow("clipped") << "sgd(learning_rate=0.5,global_clipnorm=0.05)";
}

void TestHealth::keras()
{
    QFETCH(QString, optimizer);
    QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/health_keras.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(QTest::currentDataTag())].toObject();
    const TrainInput in = inputOf("a = dense 6 relu; b = dense 5 sigmoid; c = dense 4 tanh; d = dense 1 sigmoid", optimizer.toStdString());
    Checkpoint state = start(in);
    const int sizes[] = {4, 6, 5, 4, 1};
    const char *names[] = {"a", "b", "c", "d"};
    for (int l = 0; l < 4; ++l) {
        put(state, in.graph, names[l], "kernel", Shape{sizes[l], sizes[l + 1]}, [&](std::size_t k) { return pattern(k, 2 * l) * (l == 1 ? 60 : l == 2 ? 8 : 1); });
        put(state, in.graph, names[l], "bias", Shape{sizes[l + 1]}, [&](std::size_t k) { return l == 0 && (k == 1 || k == 4) ? -10 : pattern(k, 5 + l); });
    }
    const Health h = look(in, state);
    QCOMPARE(h.rows, std::size_t(20));
    QCOMPARE(h.gradientRows, std::size_t(40));
    QVERIFY(near(h.gradientNorm, golden["norm"], "gradient", "network", 1e-5));
    const QJsonArray layers = golden["layers"].toArray();
    QCOMPARE(h.layers.size(), std::size_t(layers.size()));
    const double last = layers.last().toObject()["rms"].toDouble();
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const LayerHealth &l = h.layers[std::size_t(i)];
        const QJsonObject k = layers[i].toObject();
        QCOMPARE(QString::fromStdString(l.name), k["name"].toString());
        QVERIFY(near(l.dead, k["dead"], "dead", l.name, 1e-9));
        QVERIFY(near(l.saturated, k["saturated"], "saturated", l.name, 1e-9));
        QVERIFY(near(l.outputSd, k["sd"], "sd", l.name, 1e-5));
        QVERIFY(near(l.gradientNorm, k["norm"], "gradient", l.name, 2e-5));
        QVERIFY(near(l.gradientRms, k["rms"], "rms", l.name, 2e-5));
        QVERIFY(near(l.relativeGradient, k["rms"].toDouble() / last, "relative gradient", l.name, 4e-5));
        QVERIFY(near(l.update, k["update"], "update", l.name, 2e-4));
    }
}

void TestHealth::kindsOfActivations()
{
    for (const char *text : {"relu", "relu6", "threshold(threshold=0.2,default_value=0)"}) QVERIFY2(activationDies(text), text);
    for (const char *text : {"linear", "leaky_relu", "relu(negative_slope=0.1)", "elu", "selu", "gelu", "silu", "sigmoid", "tanh", "hard_sigmoid", "softplus", "softmax", "soft_shrink", "mish"})
        QVERIFY2(!activationDies(text), text);
    for (const char *text : {"sigmoid", "tanh", "hard_sigmoid", "hard_tanh"}) QVERIFY2(activationSaturates(text), text);
    for (const char *text : {"linear", "relu", "relu6", "leaky_relu", "elu", "exponential", "softplus", "softmax", "silu", "no_such_thing"})
        QVERIFY2(!activationSaturates(text), text);
}

// A unit lives if it fires at one of the time steps; a layer of its own that only applies the activation is looked at, too.
void TestHealth::unitsOfASequence()
{
    const TrainInput in = inputOf("reshape [2,2]; a = dense 3; r = activation relu; flatten; dense 1 sigmoid");
    Checkpoint state = start(in);
    put(state, in.graph, "a", "kernel", Shape{2, 3}, [](std::size_t) { return 0.0; });
    put(state, in.graph, "a", "bias", Shape{3}, [](std::size_t k) { return k == 1 ? 0.5 : -0.5; });
    Health h = look(in, state);
    QVERIFY(!layer(h, "a").dead);
    QCOMPARE(layer(h, "r").units, 3);
    QCOMPARE(*layer(h, "r").dead, 2.0 / 3);
    QVERIFY(!layer(h, "r").gradientNorm);
    // Inputs that are above 0 in some rows wake the first one up.
    put(state, in.graph, "a", "kernel", Shape{2, 3}, [](std::size_t k) { return k == 0 ? 5.0 : 0.0; });
    h = look(in, state);
    QCOMPARE(*layer(h, "r").dead, 1.0 / 3);
}

void TestHealth::sameEachTimeAndNothingTouched()
{
    const TrainInput in = inputOf("dense 6 relu; dropout 0.5; batch_normalization; dense 1 sigmoid");
    const Checkpoint state = start(in);
    const std::string before = weightsSha256(in.graph, state.weights);
    auto probe = HealthProbe::create(in);
    QVERIFY(probe.ok());
    const auto first = (*probe)->look(state), second = (*probe)->look(state);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->layers == second->layers);
    QCOMPARE(first->gradientNorm, second->gradientNorm);
    QCOMPARE(weightsSha256(in.graph, state.weights), before);
    // Other weights in between leave nothing behind.
    Checkpoint other = state;
    put(other, in.graph, "dense", "bias", Shape{6}, [](std::size_t) { return -50.0; });
    const auto dead = (*probe)->look(other);
    QVERIFY(dead.ok());
    QCOMPARE(*layer(*dead, "dense").dead, 1.0);
    QCOMPARE(*layer(*dead, "dense").gradientNorm, 0.0);
    const auto third = (*probe)->look(state);
    QVERIFY(third.ok() && third->layers == first->layers);
}

void TestHealth::whatIsLeftOut()
{
    TrainInput in = inputOf("a = dense 6 relu; b = dense 4 sigmoid; c = dense 1 sigmoid", "lbfgs");
    in.graph.nodes.at(in.graph.findByName("a")).trainable = false;
    const Health h = look(in, start(in));
    QVERIFY(!layer(h, "a").gradientNorm && !layer(h, "a").update);
    QVERIFY(layer(h, "b").saturated && layer(h, "b").gradientNorm);
    QVERIFY2(!layer(h, "b").update, "a method that uses all rows at once makes no step of a batch");
    QVERIFY2(!layer(h, "c").saturated, "an output that is sure of itself is no fault");
    QVERIFY(layer(h, "a").dead && !layer(h, "b").dead);
    // Without validation rows those to train on are looked at.
    auto data = std::make_shared<Prepared>(*in.data);
    data->split.validation.clear();
    in.data = data;
    QCOMPARE(look(in, start(in)).rows, std::size_t(40));
}

// The step is the one that training makes next: momentum and step count go on from the checkpoint.
void TestHealth::afterTraining()
{
    TrainInput in = inputOf("a = dense 6 tanh; b = dense 1 sigmoid");
    in.settings.epochs = 3;
    auto trainer = Trainer::create(in);
    QVERIFY(trainer.ok());
    Control control;
    (void)(*trainer)->run(control, {}, {});
    const Checkpoint state = (*trainer)->checkpoint();
    const Health h = look(in, state);
    QCOMPARE(h.epoch, std::uint64_t(3));
    QCOMPARE(h.step, std::uint64_t(12));
    std::vector<Row> rows;
    for (std::size_t i = 0; i < 10; ++i) rows.push_back(Row(4 * i));
    (void)(*trainer)->step(rows);
    const Checkpoint after = (*trainer)->checkpoint();
    double moved = 0, size = 0;
    for (const char *param : {"kernel", "bias"}) {
        const ParamKey key{in.graph.findByName("a"), param};
        const auto &old = state.weights.at(key)->data, &now = after.weights.at(key)->data;
        for (std::size_t i = 0; i < old.size(); ++i) {
            moved += std::pow(double(now[i]) - double(old[i]), 2);
            size += double(old[i]) * double(old[i]);
        }
    }
    QCOMPARE(*layer(h, "a").update, std::sqrt(moved / size));
    QVERIFY(*layer(h, "a").update > 1e-4);
}

void TestHealth::refusals()
{
    TrainInput in = inputOf("dense 3 relu; dense 1 sigmoid");
    auto data = std::make_shared<Prepared>(*in.data);
    data->split.train.clear();
    TrainInput empty = in;
    empty.data = data;
    const auto none = HealthProbe::create(empty);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, std::string("E-SIZE"));
    auto probe = HealthProbe::create(in);
    QVERIFY(probe.ok());
    Checkpoint wrong = start(in);
    put(wrong, in.graph, "dense", "bias", Shape{5}, [](std::size_t) { return 0.0; });
    QVERIFY(!(*probe)->look(wrong).ok());
    Checkpoint partial = start(in);
    partial.weights.erase({in.graph.findByName("dense"), "bias"});
    QVERIFY2(!(*probe)->look(partial).ok(), "weights that are not there are no zeros");
    in.graph.edges.clear();
    QVERIFY(!HealthProbe::create(in).ok());
}

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
