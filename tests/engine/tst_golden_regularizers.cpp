// Penalties, constraints and initialisers against Keras (tests/golden/make_regularizers.py) and the worked values of engine.md §9.5.
#include "constraints/constraint.h"
#include "core/parallel.h"
#include "graph/program.h"
#include "graph/text.h"
#include "initializers/initializer.h"
#include "regularizers/regularizer.h"
#include "support/memory_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace netloom;
using namespace netloom::test;

namespace {

const QJsonObject &golden()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/regularizers_keras.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no golden file");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return all;
}

bool near(double a, double b, double tolerance) { return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)); }

Shape shapeOf(const QJsonValue &v)
{
    Shape s;
    for (const auto a : v.toArray()) s.axes.push_back(a.toInt());
    return s;
}

std::vector<double> numbersOf(const QJsonValue &v)
{
    std::vector<double> out;
    for (const auto a : v.toArray()) out.push_back(a.toDouble());
    return out;
}

template <class Base> std::unique_ptr<Base> make(PartKind kind, const std::string &text)
{
    auto part = makePart<Base>(kind, text);
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

std::vector<Real> fill(std::size_t n, int s)
{
    std::vector<Real> v;
    for (std::size_t k = 0; k < n; ++k) v.push_back(Real((int(7 * k) + s) % 11 - 5) / 10);
    return v;
}

std::vector<Real> wide(std::int64_t n)
{
    std::vector<Real> v;
    for (std::int64_t k = 0; k < n; ++k) v.push_back(Real((double((13 * k + 3) % 29) - 14.5) / 6));
    return v;
}

struct Penalty { double value; std::vector<Real> gradient; };

Penalty penalty(const std::string &text, const Shape &shape, const std::vector<Real> &w)
{
    const auto r = make<Regularizer>(PartKind::Regularizer, text);
    std::vector<double> scratch(r->scratch(shape), 77.0);
    Penalty p{0, std::vector<Real>(w.size(), Real(NAN))};
    p.value = r->penalty(w.data(), shape, p.gradient.data(), scratch.data());
    if (r->penalty(w.data(), shape, nullptr, scratch.data()) != p.value) qFatal("%s: the value depends on the gradient", text.c_str());
    return p;
}

std::vector<Real> constrained(const std::string &text, const Shape &shape, std::vector<Real> w)
{
    const auto c = make<Constraint>(PartKind::Constraint, text);
    if (!c->check(shape)) qFatal("%s", text.c_str());
    std::vector<double> scratch(c->scratch(shape), 77.0);
    c->apply(w.data(), shape, scratch.data());
    return w;
}

/// What may be given to a run in place of the defaults.
struct Options {
    bool materialised = false, alwaysParallel = false;
    std::vector<std::string> losses{"mse"}, nodes{};
    std::vector<double> weights{1, 1, 1};
    std::string optimizer = "sgd(0.1)";
};

/// A network in words on given rows: full batches, plain Program.
class Run {
public:
    Run(const std::string &text, std::vector<Port> in, std::vector<std::vector<Real>> x, std::vector<std::vector<Real>> y, std::size_t rows, const Options &o)
    {
        auto parsed = parseNetwork(text);
        if (!parsed) qFatal("%s", message(parsed.error()).c_str());
        graph = *parsed;
        DataPorts ports;
        std::size_t i = 0;
        for (const auto &[id, node] : graph.nodes)
            if (node.type == "input") ports[node.name] = in.at(i++);
        checked = check(graph, ports);
        for (const Finding &f : checked.all())
            if (f.severity == Severity::Error) qFatal("%s", message(f.what).c_str());
        std::vector<Port> targets;
        ProgramRequest r;
        for (std::size_t l = 0; l < y.size(); ++l) {
            const NodeId out = o.nodes.empty() ? checked.outputs.at(l) : graph.findByName(o.nodes[l]);
            targets.push_back({checked.nodes.at(out).outputs[0].shape});
            r.losses.push_back({out, 0, {}, o.losses[l], o.weights[l]});
            r.targetIndex.push_back(int(l));
        }
        source = std::make_unique<MemorySource>(in, targets, rows);
        source->x = std::move(x);
        source->y = std::move(y);
        store = *ParamStore::make(graph, checked);
        auto initial = initialWeights(graph, ports, 11);
        if (!initial) qFatal("%s", message(initial.error()).c_str());
        (void)store->load(*initial);
        r.maxRows = int(rows);
        r.targets = targets;
        r.materialised = o.materialised;
        r.alwaysParallel = o.alwaysParallel;
        inference = compiled(r);
        r.training = true;
        training = compiled(r);
        optimizer = make<Optimizer>(PartKind::Optimizer, o.optimizer);
        store->prepareSlots(optimizer->slotCount(), [](const void *p, int s) { return static_cast<const Optimizer *>(p)->slotStart(s); }, optimizer.get());
        all = firstRows(rows);
    }
    PassInput pass() const
    {
        PassInput in;
        in.source = source.get();
        in.rows = all;
        in.step = steps;
        in.optimizer = optimizer.get();
        in.constants = optimizer->begin(steps, optimizer->learningRate());
        return in;
    }
    double step()
    {
        const PassInput in = pass();
        const double loss = training->forwardBackward(in);
        training->update(in);
        ++steps;
        return loss;
    }
    double evaluate() { return inference->forward(pass()) / double(all.size()); }
    TensorPtr weights(const std::string &node, const std::string &param) const { return store->values().at({graph.findByName(node), param}); }

    Graph graph;
    Check checked;
    std::unique_ptr<MemorySource> source;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> training, inference;
    std::unique_ptr<Optimizer> optimizer;
    std::vector<Row> all;
    std::uint64_t steps = 0;

private:
    std::unique_ptr<Program> compiled(const ProgramRequest &r)
    {
        auto p = Program::compile(graph, checked, store, r);
        if (!p) qFatal("%s", message(p.error()).c_str());
        return std::move(*p);
    }
};

/// Losses of all steps, validation loss and weights as Keras has them.
void compare(Run &run, const QJsonObject &expected)
{
    int index = 0;
    for (const double loss : numbersOf(expected["losses"])) {
        const double got = run.step();
        QVERIFY2(near(got, loss, 2e-6), qPrintable(QString("step %1: %2, Keras %3").arg(index).arg(got, 0, 'g', 9).arg(loss, 0, 'g', 9)));
        ++index;
    }
    const double final = expected["final"].toObject()["loss"].toDouble(), got = run.evaluate();
    QVERIFY2(near(got, final, 2e-6), qPrintable(QString("at the end: %1, Keras %2").arg(got, 0, 'g', 9).arg(final, 0, 'g', 9)));
    const QJsonObject weights = expected["weights"].toObject();
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        const std::string path = it.key().toStdString();
        const TensorPtr t = run.weights(path.substr(0, path.find('/')), path.substr(path.find('/') + 1));
        const auto values = numbersOf(it.value());
        QCOMPARE(t->data.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY2(near(double(t->data[i]), values[i], 1e-5), qPrintable(QString("%1[%2]: %3, Keras %4").arg(it.key()).arg(i).arg(t->data[i]).arg(values[i])));
    }
}

const char *const kPenalised =
    "a = dense 5 tanh kernel_initializer=fill(0) kernel_regularizer=l2 bias_regularizer=l1(0.02) activity_regularizer=l1_l2(l1=0.03,l2=0.04);"
    "b = dense 3 tanh kernel_initializer=fill(2) kernel_regularizer=orthogonal_weights(0.5) kernel_constraint=max_norm(0.4,apply_at_start=false) activity_regularizer=l1(0.05);"
    "c = dense 2 kernel_initializer=fill(5) kernel_constraint=non_neg(apply_at_start=false)";

Run penalised(const Options &o = {})
{
    std::vector<Real> x;
    for (int k = 0; k < 32; ++k) x.push_back(Real(std::sin(1.7 * k + .3)));
    return Run(kPenalised, {Port{Shape{4}}}, {x}, {fill(16, 3)}, 8, o);
}

} // namespace

class GoldenRegularizers : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setThreads(0); }

    void regularizers()
    {
        int count = 0;
        for (const auto v : golden()["regularizers"].toArray()) {
            const QJsonObject c = v.toObject();
            const Shape shape = shapeOf(c["shape"]);
            const Penalty p = penalty(c["text"].toString().toStdString(), shape, wide(shape.size()));
            QVERIFY2(near(p.value, c["value"].toDouble(), 1e-5), qPrintable(c["text"].toString() + QString(": %1").arg(p.value)));
            const auto gradient = numbersOf(c["gradient"]);
            QCOMPARE(gradient.size(), p.gradient.size());
            for (std::size_t i = 0; i < gradient.size(); ++i)
                QVERIFY2(near(p.gradient[i], gradient[i], 1e-5), qPrintable(c["text"].toString() + QString(" [%1]: %2, %3").arg(i).arg(p.gradient[i]).arg(gradient[i])));
            ++count;
        }
        QVERIFY(count >= 14);
    }

    void constraints()
    {
        int count = 0;
        for (const auto v : golden()["constraints"].toArray()) {
            const QJsonObject c = v.toObject();
            const Shape shape = shapeOf(c["shape"]);
            const auto got = constrained(c["text"].toString().toStdString(), shape, wide(shape.size()));
            const auto values = numbersOf(c["values"]);
            QCOMPARE(got.size(), values.size());
            for (std::size_t i = 0; i < values.size(); ++i)
                QVERIFY2(near(got[i], values[i], 1e-6), qPrintable(c["text"].toString() + QString(" [%1]: %2, %3").arg(i).arg(got[i]).arg(values[i])));
            ++count;
        }
        QVERIFY(count >= 11);
    }

    /// Other generators than Keras's, the same distributions: 60,000 values or more.
    void initializers()
    {
        int count = 0;
        for (const auto v : golden()["initializers"].toArray()) {
            const QJsonObject c = v.toObject();
            const std::string text = c["text"].toString().toStdString();
            const Shape shape = shapeOf(c["shape"]);
            std::vector<float> w(std::size_t(shape.size()));
            make<Initializer>(PartKind::Initializer, text)->fill(w, shape, {5, 6, 7});
            double mean = 0, square = 0, fourth = 0, largest = 0;
            for (const float x : w) mean += double(x) / double(w.size());
            for (const float x : w) {
                const double d = (x - mean) * (x - mean);
                square += d / double(w.size());
                fourth += d * d / double(w.size());
                largest = std::max(largest, double(std::fabs(x)));
            }
            const double std = c["std"].toDouble();
            const bool bounded = text.find("untruncated") == std::string::npos && text != "random_normal" && text != "orthogonal";
            const auto why = QByteArray(text.c_str()) + " mean " + QByteArray::number(mean) + " deviation " + QByteArray::number(std::sqrt(square));
            QVERIFY2(std::fabs(mean - c["mean"].toDouble()) < 8 * std / std::sqrt(double(w.size())), why);
            QVERIFY2(near(std::sqrt(square) / std, 1, 0.012), why);
            QVERIFY2(near(fourth / square / square, c["kurtosis"].toDouble(), 0.05), why);
            QVERIFY2(near(largest / c["largest"].toDouble(), 1, bounded ? 0.01 : 0.35), why);
            ++count;
        }
        QVERIFY(count >= 29);
    }

    void orthogonalIsOrthonormal_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        QTest::newRow("square") << 32 << 32;
        QTest::newRow("tall") << 50 << 7;
        QTest::newRow("wide, a fused recurrent kernel") << 16 << 64;
    }
    void orthogonalIsOrthonormal()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        std::vector<float> w(std::size_t(rows * cols));
        make<Initializer>(PartKind::Initializer, "orthogonal(gain=2)")->fill(w, Shape{rows, cols}, {1, 2, 3});
        const bool tall = rows >= cols;
        const int n = tall ? cols : rows, size = tall ? rows : cols;
        const auto at = [&](int vector, int k) { return double(tall ? w[std::size_t(k * cols + vector)] : w[std::size_t(vector * cols + k)]); };
        for (int i = 0; i < n; ++i)
            for (int j = 0; j <= i; ++j) {
                double s = 0;
                for (int k = 0; k < size; ++k) s += at(i, k) * at(j, k);
                QVERIFY2(std::fabs(s - (i == j ? 4 : 0)) < 1e-5, qPrintable(QString("%1 %2 %3").arg(i).arg(j).arg(s)));
            }
    }

    void specialInitializers()
    {
        std::vector<float> w(9), b(8), k(40000), bias(1000);
        make<Initializer>(PartKind::Initializer, "identity(0.5)")->fill(w, Shape{3, 3}, {});
        QCOMPARE(w, (std::vector<float>{.5f, 0, 0, 0, .5f, 0, 0, 0, .5f}));
        make<Initializer>(PartKind::Initializer, "unit_forget_bias")->fill(b, Shape{8}, {});
        QCOMPARE(b, (std::vector<float>{0, 0, 1, 1, 0, 0, 0, 0}));
        make<Initializer>(PartKind::Initializer, "pytorch_linear")->fill(k, Shape{100, 400}, {});
        make<Initializer>(PartKind::Initializer, "pytorch_linear")->fill(bias, Shape{1000}, {0, 0, 1, 100});
        for (const auto *v : {&k, &bias}) {
            const float largest = *std::max_element(v->begin(), v->end());
            QVERIFY(largest <= .1f && largest > .099f);
        }
        QCOMPARE(make<Initializer>(PartKind::Initializer, "identity")->check(Shape{3, 4}).error().code, std::string("E-SIZE"));
        QCOMPARE(make<Initializer>(PartKind::Initializer, "orthogonal")->check(Shape{3}).error().code, std::string("E-RANK"));
        // An own seed gives the same values in every project.
        std::vector<float> p(12), q(12);
        make<Initializer>(PartKind::Initializer, "orthogonal(seed=4)")->fill(p, Shape{3, 4}, {1, 2, 3});
        make<Initializer>(PartKind::Initializer, "orthogonal(seed=4)")->fill(q, Shape{3, 4}, {8, 2, 3});
        QVERIFY(p == q);
    }

    // engine.md §9.5
    void workedExamples()
    {
        const std::vector<Real> w{1, 1, 0, 1, 1, 0}, z{1, 2, 3, 0, 2, 4, 0, 2}, k{3, 1, 4, 2};
        const auto equal = [](const std::vector<Real> &a, const std::vector<double> &b) {
            return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](Real x, double y) { return std::fabs(double(x) - y) < 1e-6; });
        };
        const Penalty orthogonal = penalty("orthogonal_weights", Shape{3, 2}, w);
        QVERIFY(near(orthogonal.value, 2, 1e-9));
        QVERIFY(equal(orthogonal.gradient, {2, 2, 1, 1, 1, 1}));
        QVERIFY(near(penalty("orthogonal_weights(axis=1)", Shape{3, 2}, w).value, 2.2360680, 1e-7));
        QVERIFY(near(penalty("orthogonal_regularizer", Shape{3, 2}, w).value, .0047140, 1e-7));
        QVERIFY(near(penalty("orthogonal_regularizer(mode=columns)", Shape{3, 2}, w).value, .005, 1e-9));
        const Penalty covariance = penalty("sparse_covariance", Shape{4, 2}, z);
        QVERIFY(near(covariance.value, 2, 1e-9));
        QVERIFY(equal(covariance.gradient, {0, 1, 4, -3, -4, -1, 0, 3}));
        QVERIFY(near(penalty("sparse_covariance(divisor=batch)", Shape{4, 2}, z).value, .5, 1e-9));
        QVERIFY(near(penalty("sparse_covariance(divisor=batch-1)", Shape{4, 2}, z).value, .8888889, 1e-7));
        QVERIFY(equal(constrained("unit_norm", Shape{2, 2}, k), {.6, .4472136, .8, .8944272}));
        QVERIFY(equal(constrained("unit_norm(axis=1)", Shape{2, 2}, k), {.9486833, .3162278, .8944272, .4472136}));
        QVERIFY(equal(constrained("max_norm(3)", Shape{2, 2}, k), {1.8, 1, 2.4, 2}));
        QVERIFY(equal(constrained("min_max_norm(min_value=0.5,max_value=3,rate=0.5)", Shape{2, 2}, k), {2.4, 1, 3.2, 2}));
        QVERIFY(equal(constrained("clip_value(2)", Shape{2, 2}, {3, -1, -4, 2}), {2, -1, -2, 2}));
    }

    void limits()
    {
        // No gradient at the optimum, at zero, for one row or one unit; a zero vector stays zero.
        QCOMPARE(penalty("orthogonal_weights", Shape{2, 2}, {1, 0, 0, 1}).gradient, std::vector<Real>(4, 0));
        QCOMPARE(penalty("l1", Shape{2}, {0, -2}).gradient, (std::vector<Real>{0, Real(-.01)}));
        QCOMPARE(penalty("sparse_covariance", Shape{1, 3}, {1, 2, 3}).value, 0.0);
        QCOMPARE(penalty("sparse_covariance", Shape{3, 1}, {1, 2, 3}).value, 0.0);
        QCOMPARE(penalty("orthogonal_regularizer", Shape{1, 3}, {1, 2, 3}).value, 0.0);
        QCOMPARE(constrained("unit_norm", Shape{2, 2}, {0, 1, 0, 1})[0], Real(0));
        // Not a number stays one: a run that diverges must be seen to.
        for (const char *text : {"non_neg", "clip_value", "unit_norm", "max_norm", "min_max_norm"})
            QVERIFY2(std::isnan(constrained(text, Shape{1, 1}, {Real(NAN)})[0]), text);
    }

    void trainedAsKeras_data()
    {
        QTest::addColumn<bool>("materialised");
        QTest::newRow("fused") << false;
        QTest::newRow("materialised") << true;
    }
    void trainedAsKeras()
    {
        QFETCH(bool, materialised);
        Options o;
        o.materialised = materialised;
        Run run = penalised(o);
        compare(run, golden()["penalised"].toObject());
    }

    void parts()
    {
        Run run = penalised();
        const double loss = run.step();
        const LossParts p = run.training->lossParts();
        QVERIFY(run.training->penalised());
        QCOMPARE(loss, p.data + p.weights + p.activity);
        QVERIFY(p.data > 0 && p.weights > 0 && p.activity > 0);
        const double sum = run.evaluate();
        QVERIFY(near(run.inference->lossParts().sum(), sum, 1e-12));
    }

    void frozen()
    {
        Run run("a = dense 4 tanh kernel_initializer=fill(0) kernel_regularizer=l2(0.1) trainable=false; b = dense 2 kernel_initializer=fill(2) kernel_regularizer=l2(0.1)",
                {Port{Shape{3}}}, {fill(18, 1)}, {fill(12, 3)}, 6, {});
        compare(run, golden()["frozen"].toObject());
    }

    void shared()
    {
        Options o;
        o.optimizer = "sgd(0.2)";
        Run run("in p, q = input; d = dense 4 tanh kernel_initializer=fill(0) kernel_regularizer=l2(0.05) activity_regularizer=l2(0.1) (p); e = @d (q);"
                "c = concatenate (d, e); o = dense 1 kernel_initializer=fill(2) (c)",
                {Port{Shape{3}}, Port{Shape{3}}}, {fill(24, 1), fill(24, 5)}, {fill(8, 3)}, 8, o);
        compare(run, golden()["shared"].toObject());
    }

    void severalOutputs()
    {
        Options o;
        o.optimizer = "sgd(0.2)";
        o.losses = {"binary_crossentropy", "mse"};
        o.nodes = {"u", "v"};
        o.weights = {1, .3};
        std::vector<Real> u = fill(8, 3);
        for (Real &v : u) v = v > 0;
        Run run("h = dense 5 tanh kernel_initializer=fill(0); u = dense 1 sigmoid kernel_initializer=fill(2) (h); v = dense 2 kernel_initializer=fill(4) (h)",
                {Port{Shape{4}}}, {fill(32, 1)}, {u, fill(16, 6)}, 8, o);
        compare(run, golden()["outputs"].toObject());
    }

    void tied_data() { trainedAsKeras_data(); }
    void tied()
    {
        QFETCH(bool, materialised);
        Options o;
        o.optimizer = "sgd(0.2)";
        o.materialised = materialised;
        std::vector<Real> x = wide(40);
        for (Real &v : x) v /= 3;
        Run run("e = dense 3 tanh kernel_initializer=fill(0) kernel_constraint=unit_norm(apply_at_start=false); t = tied_dense tie_to=e", {Port{Shape{5}}}, {x}, {x}, 8, o);
        compare(run, golden()["tied"].toObject());
        QCOMPARE(run.checked.parameters, 15 + 3 + 5);
    }
    void tiedRefused_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody") << "dense 3; tied_dense" << "E-LINK";
        QTest::newRow("unknown") << "dense 3; tied_dense tie_to=e" << "E-LINK";
        QTest::newRow("not dense") << "dense 3; e = dropout 0.1; tied_dense tie_to=e" << "E-LINK";
        QTest::newRow("not upstream") << "in i = input; e = dense 3 (i); f = dense 3 (i); tied_dense tie_to=e (f)" << "E-LINK";
        QTest::newRow("width") << "e = dense 3; dense 4; tied_dense tie_to=e" << "E-SIZE";
        QTest::newRow("relu") << "e = dense 3 relu; tied_dense tie_to=e activation=inverse" << "E-COMBO";
    }
    void tiedRefused()
    {
        QFETCH(QString, network);
        QFETCH(QString, code);
        const auto graph = parseNetwork(network.toStdString());
        QVERIFY(graph.ok());
        const Check c = check(*graph, {{"", Port{Shape{5}}}});
        QVERIFY(!c.ok());
        const auto all = c.all();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Finding &f) { return f.what.code == code.toStdString(); }));
    }
    /// The inverse of the encoder's activation undoes it: W of an orthonormal basis gives the input back.
    void tiedInverse_data()
    {
        QTest::addColumn<QString>("activation");
        for (const char *a : {"linear", "tanh", "sigmoid", "elu", "selu", "leaky_relu", "elu(0.7)"}) QTest::newRow(a) << a;
    }
    void tiedInverse()
    {
        QFETCH(QString, activation);
        Options o;
        const std::string text = "e = dense 4 " + activation.toStdString() + " kernel_initializer=identity use_bias=false; t = tied_dense tie_to=e activation=inverse use_bias=false";
        Run run(text, {Port{Shape{4}}}, {fill(32, 1)}, {fill(32, 1)}, 8, o);
        const double loss = run.evaluate();
        QVERIFY2(loss < 1e-9, qPrintable(QString::number(loss)));
    }

    /// A sub-model computes and trains as its layers would, draws the same penalties, and freezes as a whole or in parts.
    void subModel()
    {
        const char *flat = "a = dense 5 tanh kernel_initializer=fill(0) kernel_regularizer=l2; b = dense 3 tanh kernel_initializer=fill(2) activity_regularizer=l1(0.05); c = dense 2 kernel_initializer=fill(5)";
        const char *nested = "m = sub_model(a = dense 5 tanh kernel_initializer=fill(0) kernel_regularizer=l2; b = dense 3 tanh kernel_initializer=fill(2) activity_regularizer=l1(0.05));"
                             "c = dense 2 kernel_initializer=fill(5)";
        Run one(flat, {Port{Shape{4}}}, {fill(32, 1)}, {fill(16, 3)}, 8, {}), two(nested, {Port{Shape{4}}}, {fill(32, 1)}, {fill(16, 3)}, 8, {});
        QCOMPARE(two.checked.parameters, one.checked.parameters);
        for (int i = 0; i < 5; ++i) QCOMPARE(two.step(), one.step());
        QCOMPARE(two.evaluate(), one.evaluate());
        QVERIFY(two.weights("m", "a/kernel")->data == one.weights("a", "kernel")->data);
        QVERIFY(two.weights("m", "b/bias")->data == one.weights("b", "bias")->data);
        const auto text = networkText(two.graph);
        const auto back = parseNetwork(text);
        QVERIFY2(back.ok() && *back == two.graph, text.c_str());

        Run frozen(std::string(nested).replace(std::string(nested).rfind(");c"), 2, ") trainable=false;"), {Port{Shape{4}}}, {fill(32, 1)}, {fill(16, 3)}, 8, {});
        QCOMPARE(frozen.checked.trainable, 8);
        const auto before = frozen.weights("m", "a/kernel")->data, head = frozen.weights("c", "kernel")->data;
        frozen.step();
        QVERIFY(frozen.weights("m", "a/kernel")->data == before && frozen.weights("c", "kernel")->data != head);
        QCOMPARE(frozen.training->lossParts().weights, 0.0);

        Run part("m = sub_model(a = dense 5 tanh trainable=false; b = dense 2)", {Port{Shape{4}}}, {fill(32, 1)}, {fill(16, 3)}, 8, {});
        QCOMPARE(part.checked.trainable, 12);
    }
    void subModelTwice()
    {
        // Used at two places, two inputs and two outputs inside, another one within.
        Run run("in p, q = input; m = sub_model(in u, v = input; s = sub_model(d = dense 4 tanh) (u); t = @s (v); x = add (s, t); y = subtract (s, t)) (p, q);"
                "n = @m (q, p); c = concatenate (m, m:1, n:1); dense 1 (c)",
                {Port{Shape{3}}, Port{Shape{3}}}, {fill(24, 1), fill(24, 5)}, {fill(8, 3)}, 8, {});
        QCOMPARE(run.checked.parameters, 16 + 13);
        const double first = run.step();
        for (int i = 0; i < 30; ++i) run.step();
        QVERIFY(run.step() < first);
    }
    void subModelRefused()
    {
        const auto codes = [](const char *text, const Shape &in) {
            auto g = parseNetwork(text);
            if (!g) return g.error().code;
            const auto all = check(*g, {{"", Port{in}}}).all();
            return all.empty() ? std::string() : all[0].what.code;
        };
        QCOMPARE(codes("sub_model", Shape{3}), std::string("E-LINK"));
        QCOMPARE(codes("sub_model(input shape=[4]; dense 2)", Shape{3}), std::string("E-SIZE"));
        QCOMPARE(codes("sub_model(nonsense 3)", Shape{3}), std::string("E-NAME"));
    }

    /// Steps of zeros drop out of the loss and its count, whatever stands there.
    void masked_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::newRow("mse") << "mse";
        QTest::newRow("binary cross-entropy") << "binary_crossentropy";
    }
    void masked()
    {
        QFETCH(QString, loss);
        std::vector<Real> x = fill(72, 1), y = fill(24, 3);
        for (const auto &[row, step] : {std::pair{0, 3}, {1, 2}, {1, 3}, {4, 0}, {5, 1}, {5, 2}, {5, 3}})
            std::fill_n(x.begin() + row * 12 + step * 3, 3, Real(0));
        for (Real &v : y) v = v > 0;
        Options o;
        o.losses = {loss.toStdString()};
        o.optimizer = "sgd(0.5)";
        Run run("masking; a = dense 4 tanh kernel_initializer=fill(0); b = dense 1 sigmoid kernel_initializer=fill(2)", {Port{Shape{4, 3}}}, {x}, {y}, 6, o);
        compare(run, golden()["masked"].toObject()[loss].toObject());
    }

    /// The same bits fused and materialised, with 1, 2 and 7 threads.
    void sameBits()
    {
        std::string first;
        const char *text =
            "dense 70 tanh kernel_regularizer=l1_l2 bias_regularizer=l2(0.1) kernel_constraint=unit_norm bias_constraint=non_neg activity_regularizer=sparse_covariance;"
            "dense 33 relu kernel_regularizer=orthogonal_regularizer(0.3,mode=columns) activity_regularizer=l1; dense 3 kernel_constraint=max_norm(1.5,axis=1)";
        for (const bool materialised : {false, true})
            for (const int n : {1, 2, 7}) {
                setThreads(n);
                Options o;
                o.materialised = materialised;
                o.alwaysParallel = true;
                o.optimizer = "adam";
                std::vector<Real> x(90 * 20), y(90 * 3);
                randomNormal({1, 2, Purpose::Sample, 0, 0}, 0, x);
                randomNormal({1, 2, Purpose::Sample, 0, 1}, 0, y);
                Run run(text, {Port{Shape{20}}}, {x}, {y}, 90, o);
                for (int i = 0; i < 6; ++i) QVERIFY(std::isfinite(run.step()));
                const std::string hash = weightsSha256(run.graph, run.store->values());
                if (first.empty()) first = hash;
                QVERIFY2(hash == first, qPrintable(QString("%1 threads, materialised %2").arg(n).arg(materialised)));
            }
    }

    /// Constraints hold at the start, unless told otherwise, and after every step.
    void constraintsHold()
    {
        const auto length = [](const Tensor &t) {
            double s = 0;
            for (int i = 0; i < t.shape.axes[0]; ++i) s += double(t.data[std::size_t(i * t.shape.axes[1])]) * double(t.data[std::size_t(i * t.shape.axes[1])]);
            return std::sqrt(s);
        };
        Run run("a = dense 4 kernel_constraint=unit_norm", {Port{Shape{6}}}, {fill(48, 1)}, {fill(32, 3)}, 8, {});
        QVERIFY(near(length(*run.weights("a", "kernel")), 1, 1e-5));
        run.step();
        QVERIFY(near(length(*run.weights("a", "kernel")), 1, 1e-5));
        Run late("a = dense 4 kernel_constraint=unit_norm(apply_at_start=false)", {Port{Shape{6}}}, {fill(48, 1)}, {fill(32, 3)}, 8, {});
        QVERIFY(!near(length(*late.weights("a", "kernel")), 1, 1e-2));
        late.step();
        QVERIFY(near(length(*late.weights("a", "kernel")), 1, 1e-5));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("axis") << "dense 3 bias_constraint=unit_norm(axis=1)" << "E-RANGE" << "bias_constraint";
        QTest::newRow("min above max") << "dense 3 kernel_constraint=min_max_norm(min_value=2,max_value=1)" << "E-COMBO" << "kernel_constraint";
        QTest::newRow("matrix") << "dense 3 bias_regularizer=orthogonal_weights" << "E-RANK" << "bias_regularizer";
        QTest::newRow("for outputs") << "dense 3 kernel_regularizer=sparse_covariance" << "E-COMBO" << "kernel_regularizer";
        QTest::newRow("for weights") << "dense 3 activity_regularizer=orthogonal_weights" << "E-COMBO" << "activity_regularizer";
        QTest::newRow("square") << "dense 3 kernel_initializer=identity" << "E-SIZE" << "kernel_initializer";
        QTest::newRow("W orthogonal") << "dense 9 kernel_regularizer=orthogonal_weights; dense 1" << "W-RANGE" << "kernel_regularizer";
        QTest::newRow("W unit") << "dense 3 kernel_regularizer=l2 kernel_constraint=unit_norm" << "W-COMBO" << "kernel_regularizer";
        QTest::newRow("W zeros") << "dense 3 kernel_initializer=zeros; dense 1" << "W-INIT" << "kernel_initializer";
    }
    void refused()
    {
        QFETCH(QString, network);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto graph = parseNetwork(network.toStdString());
        QVERIFY(graph.ok());
        const auto all = check(*graph, {{"", Port{Shape{4}}}}).all();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Finding &f) {
            return f.what.code == code.toStdString() && f.what.field == field.toStdString() && (f.severity == Severity::Error) == code.startsWith("E");
        }));
    }
    void coefficientsAreNotNegative()
    {
        for (const char *text : {"l1(-1)", "l2(-0.1)", "l1_l2(l1=-1)", "orthogonal_weights(-1)", "orthogonal_regularizer(-1)", "sparse_covariance(-1)"})
            QCOMPARE(makePart<Regularizer>(PartKind::Regularizer, text).error().code, std::string("E-RANGE"));
    }
};

QTEST_APPLESS_MAIN(GoldenRegularizers)
#include "tst_golden_regularizers.moc"
