// Optimisers and schedules against Keras; the numbers are made by tests/golden/make_optimizers.py.
#include "core/kernels.h"
#include "core/parallel.h"
#include "core/scalar.h"
#include "graph/program.h"
#include "graph/text.h"
#include "layers/layer.h"
#include "schedules/schedule.h"
#include "tests/support/memory_source.h"
#include "train/learning_rate.h"
#include "train/metric_set.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace netloom;
using namespace netloom::test;

namespace {

float fill(int k, int s) { return float((7 * k + 3 * s) % 11 - 5) / 10.0f; }
float gradientOf(int k, int s, int t) { return fill(3 * k + 5 * t, s) * float(1 + t % 3); }

int currentStep = 0;

/// A kernel with its bias in panels and a plain tensor, whose gradients are those of the golden script.
class GivenGradient final : public Layer {
public:
    Result<std::vector<Port>> infer(std::span<const Port> in) const override { return std::vector{in[0]}; }
    std::vector<ParamSpec> params(std::span<const Port>) const override
    {
        return {{"kernel", Shape{5, 4}, "zeros", ParamRole::Weight, Packing::Panels, false},
                {"bias", Shape{4}, "zeros", ParamRole::Bias, Packing::PanelBias, false},
                {"second", Shape{4, 3}, "zeros", ParamRole::Weight, Packing::Plain, false}};
    }
    Needs needs(std::span<const Port>) const override
    {
        Needs n;
        n.paramGrad = ParamGradMode::Tiles;
        return n;
    }
    void forward(const ForwardContext &c) const override { copy(c.in[0], c.out[0], c.rows); }
    void backwardData(const BackwardContext &c) const override
    {
        if (c.din[0].data) copy(c.dout[0], c.din[0], c.rows);
    }
    void backwardParams(const ParamGradContext &c) const override
    {
        const ParamTile &t = c.tile;
        if (t.block == 1) {
            for (int i = 0; i < t.rows; ++i) c.gradient[i] = gradientOf(t.row0 + i, 2, currentStep);
            return;
        }
        float kernel[20], bias[4];
        for (int k = 0; k < 20; ++k) kernel[k] = gradientOf(k, 0, currentStep);
        for (int k = 0; k < 4; ++k) bias[k] = gradientOf(k, 1, currentStep);
        AlignedBuffer<Real> packed(packedSize(5, 4));
        packKernel(kernel, 5, 4, packed.data());
        packBias(bias, 5, 4, packed.data());
        std::copy_n(packed.data() + std::ptrdiff_t(t.row0) * kPanel, std::ptrdiff_t(t.rows) * kPanel, c.gradient);
    }

private:
    static void copy(const View &from, const View &to, int rows)
    {
        for (int r = 0; r < rows; ++r) std::copy_n(from.row(r), from.cols, to.row(r));
    }
};

PartInfo givenGradient()
{
    PartInfo p;
    p.kind = PartKind::Layer;
    p.type = "test_given_gradient";
    p.title = p.doc = p.type;
    p.category = "special";
    p.keras = p.onnx = "no: test";
    p.cases = {{{}, {{3}}, {3}, -1}};
    return p;
}
const Registrar<Layer> layer(givenGradient(), [](const Values &) { return std::make_unique<GivenGradient>(); });

QJsonObject golden(const char *name)
{
    QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no golden file");
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string optimizerText(const QJsonObject &set)
{
    std::string text = set["optimizer"].toString().toStdString() + "(";
    const QJsonObject options = set["options"].toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        text += (it == options.begin() ? "" : ", ") + it.key().toStdString() + '=' + (it->isBool() ? (it->toBool() ? "true" : "false") : toText(it->toDouble()));
    return text + ")";
}

/// 20 steps on the three tensors.
class Run {
public:
    Run(const std::string &text, bool materialised, std::span<const std::string> = {})
    {
        auto made = makeOptimizer(text);
        if (!made) qFatal("%s", message(made.error()).c_str());
        rule = std::move(*made);
        graph = *parseNetwork("test_given_gradient");
        const DataPorts ports{{"", Port{Shape{3}}}};
        const Check checked = check(graph, ports);
        source = std::make_unique<MemorySource>(std::vector<Port>{Port{Shape{3}}}, std::vector<Port>{Port{Shape{3}}}, 4);
        store = *ParamStore::make(graph, checked);
        node = checked.outputs.at(0);
        ParamValues values;
        const std::pair<const char *, Shape> tensors[] = {{"kernel", {5, 4}}, {"bias", {4}}, {"second", {4, 3}}};
        for (int s = 0; s < 3; ++s) {
            auto t = std::make_shared<Tensor>();
            t->shape = tensors[s].second;
            for (int k = 0; k < int(t->shape.size()); ++k) t->data.push_back(fill(k, s));
            values[{node, tensors[s].first}] = t;
        }
        (void)store->load(values);
        ProgramRequest r;
        r.training = true;
        r.maxRows = 4;
        r.losses = {{node, 0, {}, "mse", 1}};
        r.targetIndex = {0};
        r.targets = source->targets();
        r.materialised = materialised;
        auto p = Program::compile(graph, checked, store, std::move(r));
        if (!p) qFatal("%s", message(p.error()).c_str());
        program = std::move(*p);
        store->prepareSlots(*rule);
        rows = firstRows(4);
    }
    void step(int t)
    {
        currentStep = t;
        PassInput in;
        in.source = source.get();
        in.rows = rows;
        in.step = std::uint64_t(t);
        in.optimizer = rule.get();
        in.constants = rule->constants(std::uint64_t(t), rule->learningRate());
        program->forwardBackward(in);
        program->update(in);
    }
    std::vector<float> weights() const
    {
        const ParamValues v = store->values();
        std::vector<float> all;
        for (const char *name : {"kernel", "bias", "second"}) {
            const auto &d = v.at({node, name})->data;
            all.insert(all.end(), d.begin(), d.end());
        }
        return all;
    }
    Graph graph;
    NodeId node = 0;
    std::unique_ptr<Optimizer> rule;
    std::unique_ptr<MemorySource> source;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> program;
    std::vector<Row> rows;
};

void optimizerRows()
{
    QTest::addColumn<QJsonObject>("set");
    const QJsonArray sets = golden("optimizers_keras.json")["sets"].toArray();
    for (const auto &s : sets) QTest::newRow(optimizerText(s.toObject()).c_str()) << s.toObject();
}

} // namespace

class TestGoldenOptimizers : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }

    void everyKerasOptimizerIsThere()
    {
        QStringList seen;
        for (const auto &s : golden("optimizers_keras.json")["sets"].toArray()) seen << s.toObject()["optimizer"].toString();
        for (const PartInfo *info : parts(PartKind::Optimizer))
            QVERIFY2(info->keras.starts_with("no") || seen.contains(QString::fromStdString(info->type)), info->type.c_str());
        for (const PartInfo *info : parts(PartKind::Schedule)) {
            if (info->keras.starts_with("no") || info->type == "reduce_lr_on_plateau") continue; // plateau: below
            bool found = false;
            for (const auto &s : golden("schedules_keras.json")["schedules"].toArray())
                found |= s.toObject()["text"].toString().startsWith(QString::fromStdString(info->type) + '(');
            QVERIFY2(found, info->type.c_str());
        }
    }

    void asKeras_data() { optimizerRows(); }
    void asKeras()
    {
        QFETCH(QJsonObject, set);
        const std::string text = optimizerText(set);
        Run run(text, makeOptimizer(text).value()->options.byNorm());
        const std::vector<float> start = run.weights();
        const QJsonArray steps = golden("optimizers_keras.json")["steps"].toArray(), values = set["values"].toArray();
        double furthest = 0;
        int at = 0;
        for (int t = 0; t < 20; ++t) {
            run.step(t);
            if (steps[at].toInt() != t + 1) continue;
            const QJsonArray expected = values[at++].toArray();
            const std::vector<float> w = run.weights();
            QCOMPARE(expected.size(), qsizetype(w.size()));
            for (std::size_t i = 0; i < w.size(); ++i) {
                const double e = expected[qsizetype(i)].toDouble(), difference = std::fabs(double(w[i]) - e);
                QVERIFY2(difference <= 4e-6 * (1 + std::fabs(e)), qPrintable(QString("step %1 element %2: %3, Keras %4").arg(t + 1).arg(i).arg(double(w[i]), 0, 'g', 9).arg(e, 0, 'g', 9)));
                furthest = std::max(furthest, std::fabs(e - double(start[i])));
            }
        }
        QCOMPARE(at, 5);
        QVERIFY(furthest > 1e-4 || text == "adadelta()"); // a rule that does nothing would not pass
    }

    /// Fused and materialised update, 1, 2 and 7 threads, and a file in between: equal bits.
    void sameBits_data() { optimizerRows(); }
    void sameBits()
    {
        QFETCH(QJsonObject, set);
        const std::string text = optimizerText(set);
        Run a(text, true), b(text, makeOptimizer(text).value()->options.byNorm());
        setThreads(1);
        for (int t = 0; t < 20; ++t) a.step(t);
        for (int t = 0; t < 7; ++t) b.step(t);
        setThreads(7);
        for (int t = 7; t < 13; ++t) b.step(t);
        // Slots in another order are found by their names.
        auto stored = b.store->slotValues();
        std::vector<std::string> names = b.store->slotNames();
        std::reverse(names.begin(), names.end());
        for (auto &[key, list] : stored) std::reverse(list.begin(), list.end());
        setThreads(2);
        Run c(text, a.rule->options.byNorm());
        (void)c.store->load(b.store->values());
        c.store->prepareSlots(*c.rule);
        QVERIFY(c.store->loadSlots(stored, names));
        for (int t = 13; t < 20; ++t) c.step(t);
        QCOMPARE(c.weights(), a.weights());
    }

    void slotsOfOtherNamesAreLeftOut()
    {
        Run a("adam", false);
        a.step(0);
        Run b("rmsprop(momentum=0.9)", false);
        const auto fresh = b.store->slotValues();
        const std::vector<std::string> names{"unknown", "also_unknown"};
        QVERIFY(b.store->loadSlots(a.store->slotValues(), names));
        for (const auto &[key, list] : b.store->slotValues())
            for (std::size_t i = 0; i < list.size(); ++i) QVERIFY(*list[i] == *fresh.at(key)[i]);
    }

    void schedules_data()
    {
        QTest::addColumn<QJsonObject>("schedule");
        for (const auto &s : golden("schedules_keras.json")["schedules"].toArray()) QTest::newRow(qPrintable(s.toObject()["text"].toString())) << s.toObject();
    }
    void schedules()
    {
        QFETCH(QJsonObject, schedule);
        const auto made = makePart<Schedule>(PartKind::Schedule, schedule["text"].toString().toStdString());
        QVERIFY2(made, made ? "" : message(made.error()).c_str());
        const QJsonArray points = golden("schedules_keras.json")["points"].toArray(), rates = schedule["rates"].toArray();
        for (qsizetype i = 0; i < points.size(); ++i) {
            const double rate = (*made)->rate({.step = std::uint64_t(points[i].toInt()), .stepsPerEpoch = 7, .plannedSteps = 70}, (*made)->initial().value());
            QVERIFY2(std::fabs(rate - rates[i].toDouble()) < 2e-6 * (0.02 + rates[i].toDouble()), qPrintable(QString("step %1: %2, Keras %3").arg(points[i].toInt()).arg(rate, 0, 'g', 10).arg(rates[i].toDouble(), 0, 'g', 10)));
        }
    }

    void plateau_data()
    {
        QTest::addColumn<QJsonObject>("plateau");
        for (const auto &p : golden("plateau_keras.json")["plateaus"].toArray()) QTest::newRow(qPrintable(p.toObject()["text"].toString())) << p.toObject();
    }
    /// The rate after every epoch of a run of losses, as Keras's callback sets it.
    void plateau()
    {
        QFETCH(QJsonObject, plateau);
        const auto optimizer = makeOptimizer("sgd(0.1, schedule=" + plateau["text"].toString().toStdString() + ")");
        QVERIFY(optimizer);
        const auto metrics = MetricSet::make({}, TaskKind::Regression, Port{Shape{1}}, MetricSet::Options{});
        QVERIFY(metrics);
        auto rate = LearningRate::make(**optimizer, *metrics, true);
        QVERIFY2(rate, rate ? "" : message(rate.error()).c_str());
        rate->setLengths(7, 700);
        const QJsonArray losses = golden("plateau_keras.json")["losses"].toArray(), rates = plateau["rates"].toArray();
        QCOMPARE(losses.size(), 24);
        int reductions = 0;
        for (qsizetype i = 0; i < losses.size(); ++i) {
            EpochRow row;
            row.epoch = std::uint64_t(i) + 1;
            row.validation["loss"] = losses[i].toDouble();
            const double before = rate->at(std::uint64_t(7 * i));
            rate->endEpoch(row);
            const double now = rate->at(std::uint64_t(7 * (i + 1))), keras = rates[i].toDouble();
            QVERIFY2(std::fabs(now - keras) < 2e-6 * (0.001 + keras), qPrintable(QString("epoch %1: %2, Keras %3").arg(i + 1).arg(now).arg(keras)));
            reductions += now < before;
        }
        QVERIFY(reductions >= 2);
    }
    /// Keras has it as ExponentialDecay with the rate e^-k for a step.
    void naturalExponential()
    {
        const auto made = makePart<Schedule>(PartKind::Schedule, "natural_exponential_decay(decay_rate=0.3, unit=steps)");
        QVERIFY(made);
        for (const int step : {0, 1, 5, 20})
            QVERIFY(std::fabs((*made)->rate({.step = std::uint64_t(step), .stepsPerEpoch = 7, .plannedSteps = 70}, 0.2) - 0.2 * std::exp(-0.3 * step)) < 1e-9);
        const auto epochs = makePart<Schedule>(PartKind::Schedule, "natural_exponential_decay(decay_rate=0.3)");
        QVERIFY(epochs);
        QVERIFY(std::fabs((*epochs)->rate({.step = 14, .stepsPerEpoch = 7, .plannedSteps = 70}, 0.2) - 0.2 * std::exp(-0.6)) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestGoldenOptimizers)
#include "tst_golden_optimizers.moc"
