// Recurrent layers against Keras in float64 (golden/make_recurrent.py): outputs, states, all gradients; and against the worked
// examples of the formulas. Dropout: a plain computation here equals Keras for given factors, and the layer for drawn ones.
#include "core/random.h"
#include "graph/text.h"
#include "initializers/initializer.h"
#include "support/keras_golden.h"
#include "support/layer_rig.h"
#include "train/checkpoint.h"

#include <cmath>

using namespace netloom;
using namespace netloom::test;

namespace {

const QJsonArray &golden()
{
    static const QJsonArray cases = goldenCases("recurrent_keras.json");
    return cases;
}
float value(std::size_t k, std::size_t s) { return goldenValue(k, s); }

/// All of a tensor: no value more or less.
template <class T> double worst(const std::vector<T> &ours, const QJsonArray &keras)
{
    return ours.size() == std::size_t(keras.size()) ? worstDifference(ours, keras) : HUGE_VAL;
}

#define CLOSE(ours, keras, what) \
    do { \
        const double difference = worst(ours, (keras).toArray()); \
        QVERIFY2(difference <= 1e-5, qPrintable(QStringLiteral("%1: off by %2").arg(what).arg(difference))); \
    } while (false)

void fillRig(LayerRig &rig, int step, bool masked)
{
    auto &x = rig.source->x[0];
    for (std::size_t k = 0; k < x.size(); ++k) x[k] = Real(1 + 2 * value(k, std::size_t(1 + 10 * step)));
    const auto &axes = rig.source->inputs()[0].shape.axes;
    const int steps = axes[0], features = axes[1];
    for (int r = 0; masked && r < int(rig.source->rows()); ++r)
        for (int t = 0; t < steps; ++t)
            if (t >= steps - r % 3 || (r == 1 && t == 1)) std::fill_n(x.begin() + (r * steps + t) * features, features, Real(0));
    for (std::size_t i = 0; i < rig.source->y.size(); ++i)
        for (std::size_t k = 0; k < rig.source->y[i].size(); ++k) rig.source->y[i][k] = Real(value(k, std::size_t(200 + step) + 50 * i));
}

void setWeights(LayerRig &rig, const QJsonArray &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::string name = names[i].toString().toStdString();
        std::vector<float> values(rig.get(name).size());
        for (std::size_t k = 0; k < values.size(); ++k) values[k] = value(k, std::size_t(100 + i));
        rig.set(name, values);
    }
}

/// A sequence through an LSTM (or GRU) with keep factors per gate, as the formulas stand in the books: gate(g, from, to) are columns.
struct Plain {
    int steps, inputs, units, gates;
    std::vector<float> kernel, recurrent, bias;
    bool after = false;                      ///< GRU with two biases
    double product(const std::vector<float> &w, const double *a, int n, int column, const std::vector<double> &factors, std::size_t first) const
    {
        double s = 0;
        for (int i = 0; i < n; ++i) s += a[i] * factors[first + std::size_t(i)] * double(w[std::size_t(i * gates * units + column)]);
        return s;
    }
    /// x: steps × inputs; factors: gates × inputs, gates × units. Outputs of every step.
    std::vector<double> run(const std::vector<double> &x, const std::vector<double> &fx, const std::vector<double> &fh) const
    {
        const auto sigmoid = [](double v) { return 1 / (1 + std::exp(-v)); };
        std::vector<double> h(std::size_t(units), 0), c = h, out;
        for (int t = 0; t < steps; ++t) {
            const auto in = [&](int g, int u) {
                return product(kernel, &x[std::size_t(t * inputs)], inputs, g * units + u, fx, std::size_t(g * inputs)) + double(bias[std::size_t(g * units + u)]);
            };
            const auto back = [&](int g, int u, const std::vector<double> &state) { return product(recurrent, state.data(), units, g * units + u, fh, std::size_t(g * units)); };
            std::vector<double> next(h.size());
            if (gates == 4) {
                for (int u = 0; u < units; ++u) {
                    double z[4];
                    for (int g = 0; g < 4; ++g) z[g] = in(g, u) + back(g, u, h);
                    auto &cell = c[std::size_t(u)];
                    cell = sigmoid(z[1]) * cell + sigmoid(z[0]) * std::tanh(z[2]);
                    next[std::size_t(u)] = sigmoid(z[3]) * std::tanh(cell);
                }
            } else {
                std::vector<double> reset(h.size()), held(h.size());
                const auto second = [&](int g, int u) { return after ? double(bias[std::size_t((gates + g) * units + u)]) : 0.0; };
                for (int u = 0; u < units; ++u) reset[std::size_t(u)] = sigmoid(in(1, u) + back(1, u, h) + second(1, u));
                for (int u = 0; u < units; ++u) held[std::size_t(u)] = reset[std::size_t(u)] * h[std::size_t(u)];
                for (int u = 0; u < units; ++u) {
                    const double update = sigmoid(in(0, u) + back(0, u, h) + second(0, u));
                    const double seen = after ? reset[std::size_t(u)] * (back(2, u, h) + second(2, u)) : back(2, u, held);
                    next[std::size_t(u)] = update * h[std::size_t(u)] + (1 - update) * std::tanh(in(2, u) + seen);
                }
            }
            h = next;
            out.insert(out.end(), h.begin(), h.end());
        }
        return out;
    }
};

Plain plainOf(const LayerRig &rig, int units)
{
    const auto &axes = rig.source->inputs()[0].shape.axes;
    Plain p{axes[0], axes[1], units, int(rig.get("recurrent_kernel").size()) / units / units, rig.get("kernel"), rig.get("recurrent_kernel"), rig.get("bias")};
    p.after = p.bias.size() == std::size_t(2 * p.gates * units);
    return p;
}

std::vector<double> rowOf(const LayerRig &rig, std::size_t r)
{
    const auto size = std::size_t(rig.source->inputs()[0].shape.size());
    const auto &x = rig.source->x[0];
    return {x.begin() + std::ptrdiff_t(r * size), x.begin() + std::ptrdiff_t((r + 1) * size)};
}

/// Factors of one row as the layer draws them: Philox by (seed, node, step), call = kind · 32 + gate, elements row · n ….
std::vector<double> drawn(const LayerRig &rig, std::size_t row, int gates, int n, double rate, std::uint32_t kind)
{
    std::vector<double> all;
    for (int g = 0; g < gates; ++g) {
        std::vector<std::uint32_t> words(std::size_t(n), 0u);
        randomWords({rig.seed, rig.layer, Purpose::Dropout, rig.step, kind * 32 + std::uint32_t(g)}, row * std::uint64_t(n), words);
        for (const auto w : words) all.push_back(w < std::uint32_t(rate * 4294967296.0) ? 0 : 1 / (1 - rate));
    }
    return all;
}

} // namespace

class GoldenRecurrent : public QObject {
    Q_OBJECT
private slots:
    void keras_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < golden().size(); ++i)
            if (!golden()[i]["given"].toInt()) QTest::newRow(qPrintable(golden()[i]["name"].toString())) << int(i);
        QVERIFY(golden().size() >= 80);
    }
    void keras()
    {
        QFETCH(int, index);
        const QJsonObject c = golden()[index].toObject();
        const auto axes = c["inputs"][0].toArray();
        const bool masked = c["masked"].toBool();
        LayerRig rig(c["text"].toString().toStdString(), {Shape{axes[0].toInt(), axes[1].toInt()}}, std::size_t(c["rows"].toInt()), 0, false, masked);
        setWeights(rig, c["weights"].toArray());
        const QJsonArray steps = c["steps"].toArray();
        for (int t = 0; t < steps.size(); ++t) { // several: a stateful layer goes on
            const QJsonObject k = steps[t].toObject();
            fillRig(rig, t, masked);
            const double loss = rig.train();
            QVERIFY2(std::fabs(loss - k["loss"].toDouble()) <= 1e-5 * std::max(1.0, k["loss"].toDouble()), qPrintable(QString::number(loss)));
            CLOSE(rig.output(), k["y"], "output");
            const QJsonArray states = k["states"].toArray();
            for (qsizetype i = 0; i < states.size(); ++i) CLOSE(rig.output(true, std::size_t(i) + 1), states[i], QStringLiteral("state %1").arg(i));
            CLOSE(rig.inputGradient(0), k["dx"][0], "gradient of the input");
            const QJsonObject dp = k["dp"].toObject();
            for (auto it = dp.begin(); it != dp.end(); ++it) CLOSE(rig.gradient(it.key().toStdString()), it.value(), "gradient of " + it.key());
        }
    }

    void givenFactors_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < golden().size(); ++i)
            if (golden()[i]["given"].toInt()) QTest::newRow(qPrintable(golden()[i]["name"].toString())) << int(i);
    }
    void givenFactors()
    {
        QFETCH(int, index);
        const QJsonObject c = golden()[index].toObject();
        const auto axes = c["inputs"][0].toArray();
        const int units = c["given"].toInt(), rows = c["rows"].toInt(), inputs = axes[1].toInt();
        LayerRig rig(c["text"].toString().toStdString(), {Shape{axes[0].toInt(), inputs}}, std::size_t(rows));
        setWeights(rig, c["weights"].toArray());
        fillRig(rig, 0, false);
        const Plain plain = plainOf(rig, units);
        const bool sequences = rig.out.shape.rank() == 2;
        // With Keras's factors the plain computation equals Keras …
        std::vector<double> ours;
        for (int r = 0; r < rows; ++r) {
            std::vector<double> fx, fh;
            for (int g = 0; g < plain.gates; ++g) {
                for (int i = 0; i < inputs; ++i) fx.push_back(value(std::size_t((g * rows + r) * inputs + i), 401) > 0 ? 2 : 0);
                for (int u = 0; u < units; ++u) fh.push_back(value(std::size_t((g * rows + r) * units + u), 400) > 0 ? 2 : 0);
            }
            const auto all = plain.run(rowOf(rig, std::size_t(r)), fx, fh);
            ours.insert(ours.end(), sequences ? all.begin() : all.end() - units, all.end());
        }
        CLOSE(ours, c["steps"][0]["y"], "plain computation");
        // … and with the layer's own it equals the layer.
        rig.seed = 42;
        rig.step = 7;
        rig.train();
        const auto output = rig.output();
        const std::size_t width = output.size() / std::size_t(rows);
        for (int r = 0; r < rows; ++r) {
            const auto all = plain.run(rowOf(rig, std::size_t(r)), drawn(rig, std::size_t(r), plain.gates, inputs, .5, 0), drawn(rig, std::size_t(r), plain.gates, units, .5, 1));
            for (std::size_t i = 0; i < width; ++i) QVERIFY(std::fabs(output[std::size_t(r) * width + i] - all[all.size() - width + i]) < 1e-5);
        }
        rig.infer(); // no dropout
        const std::vector<double> ones(std::size_t(plain.gates * std::max(inputs, units)), 1.0);
        const auto all = plain.run(rowOf(rig, 0), ones, ones);
        for (std::size_t i = 0; i < width; ++i) QVERIFY(std::fabs(rig.output(false)[i] - all[all.size() - width + i]) < 1e-5);
    }

    // Worked by hand (the published formulas, p = 2, m = 2, T = 3); standard LSTM and GRU also by other frameworks.
    void workedExamples_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("h");
        const auto row = [](const char *name, const char *text, QList<double> h) { QTest::newRow(name) << QString::fromLatin1(text) << h; };
        row("standard", "lstm 2", {.051376, -.013388, .054477, .003869, .077327, -.034811});
        row("slope .2", "lstm 2 recurrent_activation=hard_sigmoid(slope=0.2)", {.055802, -.012702, .060589, .003852, .084932, -.032913});
        row("slope 1/6", "lstm 2 recurrent_activation=hard_sigmoid", {.059108, -.012229, .066010, .003858, .090843, -.031587});
        row("relu", "lstm 2 relu", {.053454, 0, .055410, .010563, .079700, .004801});
        row("backwards", "lstm 2 go_backwards=true", {.042618, -.038581, .052244, -.009177, .086478, -.015290});
        row("peephole current", "lstm 2 variant=peephole", {.053158, -.013388, .056964, .003845, .080862, -.034798});
        row("peephole previous", "lstm 2 variant=peephole peephole_output=previous", {.051376, -.013388, .056251, .003794, .080075, -.034847});
        row("ar2", "lstm 2 variant=ar2", {.087576, -.174500, .111616, -.218526, .194347, -.336739});
        row("adaptive ar2", "lstm 2 variant=adaptive_ar2", {.088037, -.154288, .111719, -.252521, .179192, -.394433});
        row("no forget", "lstm 2 variant=no_forget", {-.011249, -.124235, .037380, -.279549, .047784, -.300282});
        row("coupled", "lstm 2 variant=coupled", {-.011026, -.091246, .069740, -.172433, .046602, -.149178});
        row("gru after", "gru 2", {-.025874, -.030949, -.002172, .107050, .040443, .061172});
        row("gru before", "gru 2 reset_after=false", {.111884, -.054382, .257062, .047781, .340992, .007566});
        row("simple", "simple_rnn 2", {-.158649, .438199, -.046462, .121087, -.319541, .326596});
        row("bidirectional", "bidirectional(layer=lstm(2, return_sequences=true))",
            {.051376, -.013388, .080884, .036499, .054477, .003869, .080667, .022290, .077327, -.034811, .072070, -.007035});
        row("bidirectional last", "bidirectional(layer=lstm(2))", {.077327, -.034811, .080884, .036499});
    }
    void workedExamples()
    {
        QFETCH(QString, text);
        QFETCH(QList<double>, h);
        const bool both = text.startsWith(QStringLiteral("bi"));
        LayerRig rig((text + (both ? QString() : QStringLiteral(" return_sequences=true"))).toStdString(), {Shape{3, 2}}, 1);
        setByFormula(rig);
        const std::vector<float> x = filled(Shape{3, 2}, 1);
        std::copy(x.begin(), x.end(), rig.source->x[0].begin());
        rig.infer();
        const auto y = rig.output(false);
        QCOMPARE(qsizetype(y.size()), h.size());
        for (qsizetype i = 0; i < h.size(); ++i) QVERIFY2(std::fabs(y[std::size_t(i)] - h[i]) < 1.5e-6, qPrintable(QStringLiteral("%1: %2, not %3").arg(i).arg(y[std::size_t(i)]).arg(h[i])));
    }
    void workedGradients()
    {
        // J = ½ ‖h₃‖²: mean of squares of two values with target 0.
        LayerRig rig("lstm 2", {Shape{3, 2}}, 1);
        setByFormula(rig);
        const std::vector<float> x = filled(Shape{3, 2}, 1);
        std::copy(x.begin(), x.end(), rig.source->x[0].begin());
        std::fill(rig.source->y[0].begin(), rig.source->y[0].end(), Real(0));
        rig.train();
        const double bias[] = {.003407, .000502, .001711, .000042, .020554, -.023052, .003972, .000558};
        const double dx[] = {.001556, .001486, .002345, .002366, .004734, .005507};
        for (std::size_t i = 0; i < 8; ++i) QVERIFY(std::fabs(double(rig.gradient("bias")[i]) - bias[i]) < 1.5e-6);
        for (std::size_t i = 0; i < 6; ++i) QVERIFY(std::fabs(rig.inputGradient(0)[i] - dx[i]) < 1.5e-6);
    }
    /// Parameter counts of every recurrent entry of the book.
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("features");
        QTest::addColumn<int>("count");
        const auto row = [](const char *text, int features, int count) { QTest::newRow(text) << QString::fromLatin1(text) << features << count; };
        row("lstm 16", 69, 5504);
        row("lstm 8", 16, 800);
        row("lstm 32", 2, 4480);
        row("lstm 8 stateful=true", 69, 2496);
        row("bidirectional(layer=lstm(16))", 69, 11008);
        row("bidirectional(layer=lstm(8))", 32, 2624);
        row("simple_rnn 16", 69, 1376);
        row("gru 16 reset_after=false", 69, 4128);
        row("gru 16", 69, 4176);
        row("lstm 16 variant=peephole", 69, 5552);
        row("lstm 16 variant=ar2", 69, 5520);
        row("lstm 16 variant=adaptive_ar2", 69, 6896);
        row("lstm 16 variant=no_forget", 69, 4128);
        row("lstm 16 variant=coupled", 69, 4128);
    }
    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, features);
        QFETCH(int, count);
        for (const int steps : {1, 5, 20}) { // the same for any number of steps
            LayerRig rig(text.toStdString(), {Shape{steps, features}}, 1);
            std::size_t n = 0;
            for (const auto &[key, tensor] : rig.store->values()) n += tensor->data.size();
            QCOMPARE(int(n), count);
        }
    }
    void forgetGateStartsOpen()
    {
        const auto first = [](const char *text, int block, int units) {
            Graph graph;
            auto net = parseNetwork(text);
            if (!net) qFatal("%s", message(net.error()).c_str());
            DataPorts ports{{"input", Port{Shape{4, 3}}}};
            const auto weights = initialWeights(*net, ports, 1);
            if (!weights) qFatal("%s", message(weights.error()).c_str());
            for (const auto &[key, tensor] : *weights)
                if (key.name == "bias")
                    for (int i = 0; i < int(tensor->data.size()); ++i)
                        if (tensor->data[std::size_t(i)] != (i / units == block ? 1.0f : 0.0f)) return false;
            return true;
        };
        QVERIFY(first("lstm 5", 1, 5));
        QVERIFY(first("lstm 5 variant=coupled", 0, 5));
        QVERIFY(first("lstm 5 variant=adaptive_ar2", 1, 5));
        QVERIFY(first("lstm 5 unit_forget_bias=false", -1, 5));
        QVERIFY(first("lstm 5 variant=no_forget", -1, 5));
    }

private:
    static std::vector<float> filled(const Shape &shape, int seed)
    {
        const auto fill = makePart<Initializer>(PartKind::Initializer, "fill(" + std::to_string(seed) + ")");
        std::vector<float> values(std::size_t(shape.size()));
        (*fill)->fill(values, shape, {});
        return values;
    }
    /// Kernel fill 0, recurrent kernel 4, bias 2 (GRU: recurrent bias 5), peepholes 3, state bias 6; a backward copy one seed on.
    static void setByFormula(LayerRig &rig)
    {
        for (const ParamBlock &b : rig.store->blocks())
            for (const ParamSpec &s : b.specs) {
                const int next = s.name.starts_with("backward_") ? 1 : 0;
                if (s.name.ends_with("recurrent_kernel")) rig.set(s.name, filled(s.shape, 4 + next));
                else if (s.name == "peephole_kernel") rig.set(s.name, filled(s.shape, 3));
                else if (s.name == "state_bias") rig.set(s.name, filled(s.shape, 6));
                else if (s.name.ends_with("kernel")) rig.set(s.name, filled(s.shape, next));
                else if (s.shape.rank() == 2) {
                    auto both = filled(Shape{s.shape.last()}, 2);
                    const auto second = filled(Shape{s.shape.last()}, 5);
                    both.insert(both.end(), second.begin(), second.end());
                    rig.set(s.name, both);
                } else rig.set(s.name, filled(s.shape, 2 + next));
            }
    }
};

QTEST_APPLESS_MAIN(GoldenRecurrent)
#include "tst_golden_recurrent.moc"
