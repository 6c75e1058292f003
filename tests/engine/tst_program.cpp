// What a compiled program promises: worked examples, equal bits for any thread count and update form, no allocation in a step.
#include "core/parallel.h"
#include "graph/program.h"
#include "graph/text.h"
#include "losses/loss.h"
#include "support/memory_source.h"
#include "support/test_layers.h"

#include <QtTest/QTest>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <new>
#include <set>
#include <thread>
#include <xmmintrin.h>

namespace {
std::atomic<std::uint64_t> allocations{0};
}
void *operator new(std::size_t n)
{
    ++allocations;
    if (void *p = std::malloc(n)) return p;
    throw std::bad_alloc();
}
void *operator new(std::size_t n, std::align_val_t a)
{
    ++allocations;
    if (void *p = std::aligned_alloc(std::size_t(a), (n + std::size_t(a) - 1) / std::size_t(a) * std::size_t(a))) return p;
    throw std::bad_alloc();
}
void operator delete(void *p) noexcept { std::free(p); }
void operator delete(void *p, std::size_t) noexcept { std::free(p); }
void operator delete(void *p, std::align_val_t) noexcept { std::free(p); }
void operator delete(void *p, std::size_t, std::align_val_t) noexcept { std::free(p); }

using namespace netloom;
using namespace netloom::test;

namespace {

Graph network(const char *text)
{
    auto g = parseNetwork(text);
    if (!g) qFatal("%s", message(g.error()).c_str());
    return *g;
}

/// A network on random rows with an optimiser, outside of any trainer.
class Rig {
public:
    Rig(const char *text, const Shape &in, const std::string &loss, const std::string &rule, std::size_t n, int batch, bool materialised = false, int classes = 0, bool alwaysParallel = false)
        : graph(network(text)), batch_(std::size_t(batch))
    {
        const DataPorts ports{{"", Port{in}}};
        checked = check(graph, ports);
        const NodeId out = checked.outputs.at(0);
        const Port target = classes ? Port{Shape{1}} : checked.nodes.at(out).outputs[0];
        source = std::make_unique<MemorySource>(std::vector<Port>{Port{in}}, std::vector<Port>{target}, n);
        if (classes)
            for (Real &v : source->y[0]) v = Real(int(std::abs(v) * 1000) % classes);
        store = *ParamStore::make(graph, checked);
        (void)store->load(*initialWeights(graph, ports, 11));
        ProgramRequest r;
        r.training = true;
        r.maxRows = batch;
        r.losses = {{out, 0, {}, loss, 1}};
        r.targetIndex = {0};
        r.targets = {target};
        r.materialised = materialised;
        r.alwaysParallel = alwaysParallel;
        auto p = Program::compile(graph, checked, store, r);
        if (!p) qFatal("%s", message(p.error()).c_str());
        program = std::move(*p);
        optimizer = *makeOptimizer(rule);
        store->prepareSlots(*optimizer);
        rows = firstRows(n);
    }
    double step()
    {
        PassInput in;
        in.source = source.get();
        const std::size_t at = (count * batch_) % rows.size();
        in.rows = std::span<const Row>(rows).subspan(at, std::min(batch_, rows.size() - at));
        in.seed = 9;
        in.step = count;
        in.optimizer = optimizer.get();
        in.constants = optimizer->constants(count, optimizer->learningRate());
        const double loss = program->forwardBackward(in);
        program->update(in);
        ++count;
        return loss;
    }
    std::string hash() const { return weightsSha256(graph, store->values()); }

    Graph graph;
    Check checked;
    std::unique_ptr<MemorySource> source;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> program;
    std::unique_ptr<Optimizer> optimizer;
    std::vector<Row> rows;
    std::uint64_t count = 0;

private:
    std::size_t batch_;
};

TensorPtr tensor(Shape shape, std::vector<float> values) { return std::make_shared<Tensor>(Tensor{std::move(shape), std::move(values)}); }

bool near(double a, double b, double tolerance = 1e-6) { return std::abs(a - b) <= tolerance; }

constexpr const char *kBig = "dense 96 relu; dropout 0.3; dense 80 tanh; dense 10 softmax";

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }

    void mlp2Parameters()
    {
        const Check c = check(network("dense 32 relu; dense 16 relu; dense 1 sigmoid"), {{"", Port{Shape{69}}}});
        QVERIFY(c.ok());
        QCOMPARE(c.parameters, 2785);
    }

    // engine.md G1: 2-2-1, sigmoid, loss (y − t)², learning rate 1.
    void handExample()
    {
        Rig r("dense 2 sigmoid; dense 1 sigmoid", Shape{2}, "mse", "sgd learning_rate=1", 1, 1);
        const auto ids = r.checked.order;
        (void)r.store->load({{{ids[1], "kernel"}, tensor(Shape{2, 2}, {.1f, .3f, .2f, .4f})},
                             {{ids[1], "bias"}, tensor(Shape{2}, {.5f, .5f})},
                             {{ids[2], "kernel"}, tensor(Shape{2, 1}, {.5f, .6f})},
                             {{ids[2], "bias"}, tensor(Shape{1}, {.5f})}});
        r.source->x[0] = {Real(.2), Real(.3)};
        r.source->y[0] = {0};
        QVERIFY(near(r.step(), .5957497036));
        const ParamValues w = r.store->values();
        const auto &k1 = w.at({ids[1], "kernel"})->data;
        const auto &b1 = w.at({ids[1], "bias"})->data;
        const auto &k2 = w.at({ids[2], "kernel"})->data;
        QVERIFY(near(double(k1[0]), .0937449001) && near(double(k1[2]), .1906173501));
        QVERIFY(near(double(k1[1]), .2927193034) && near(double(k1[3]), .3890789551));
        QVERIFY(near(double(b1[0]), .4687245005) && near(double(b1[1]), .4635965171));
        QVERIFY(near(double(k2[0]), .3257305129) && near(double(k2[1]), .4195674882));
        QVERIFY(near(double(w.at({ids[2], "bias"})->data[0]), .2281573117));
        QVERIFY(near(r.step(), .4491166147));
    }

    // engine.md G2: XOR, losses after 0, 1, 10, 100, 500 updates.
    void xorCurves_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<double>>("losses");
        QTest::newRow("sgd") << "sgd learning_rate=0.5" << QList<double>{.705941, .702245, .694812, .673689, .020744};
        QTest::newRow("momentum") << "sgd learning_rate=0.1 momentum=0.9" << QList<double>{.705941, .705135, .695057, .598264, .006909};
        QTest::newRow("adam") << "adam learning_rate=0.05" << QList<double>{.705941, .697710, .693030, .020630, .001529};
        QTest::newRow("rmsprop") << "rmsprop learning_rate=0.01" << QList<double>{.705941, .699925, .692827, .479063, .007830};
    }
    void xorCurves()
    {
        QFETCH(QString, rule);
        QFETCH(QList<double>, losses);
        Rig r("dense 3 tanh; dense 1 sigmoid", Shape{2}, "binary_crossentropy", rule.toStdString(), 4, 4);
        const auto ids = r.checked.order;
        (void)r.store->load({{{ids[1], "kernel"}, tensor(Shape{2, 3}, {-.5f, .2f, -.2f, .5f, .1f, -.3f})},
                             {{ids[1], "bias"}, tensor(Shape{3}, {-.3f, .4f, 0})},
                             {{ids[2], "kernel"}, tensor(Shape{3, 1}, {-.1f, -.5f, .2f})},
                             {{ids[2], "bias"}, tensor(Shape{1}, {0})}});
        r.source->x[0] = {0, 0, 0, 1, 1, 0, 1, 1};
        r.source->y[0] = {0, 1, 1, 0};
        const int at[] = {0, 1, 10, 100, 500};
        for (int i = 0, k = 0; k < 5; ++i) {
            const double loss = r.step(); // before update i
            if (i != at[k]) continue;
            // 500 float32 steps of a chaotic little net: the spec's tolerance for trajectories, relative.
            QVERIFY2(near(loss, losses[k], std::max(2e-6, 1e-3 * losses[k])), qPrintable(QString("after %1: %2").arg(i).arg(loss, 0, 'g', 9)));
            ++k;
        }
    }

    void fusedEqualsMaterialised()
    {
        Rig a(kBig, Shape{70}, "sparse_categorical_crossentropy", "adam", 600, 128, false, 10);
        Rig b(kBig, Shape{70}, "sparse_categorical_crossentropy", "adam", 600, 128, true, 10);
        for (int i = 0; i < 40; ++i) QCOMPARE(a.step(), b.step());
        QCOMPARE(a.hash(), b.hash());
    }

    void sameBitsForAnyThreadCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("dense, dropout") << kBig;
        QTest::newRow("whole-batch statistics") << "dense 96 relu; test_batch_center; dense 80 tanh; dense 10 softmax";
        QTest::newRow("gradient slots") << "dense 96 relu; test_slot_scale; dense 80 tanh; dense 10 softmax";
        QTest::newRow("shared weights") << "in = input; a = dense 70 relu (in); b = @a (a); c = add (a, b); dense 10 softmax (c)";
    }
    void sameBitsForAnyThreadCount()
    {
        QFETCH(QString, text);
        std::set<std::string> hashes;
        for (const int n : {1, 2, 7}) {
            setThreads(n);
            Rig r(text.toUtf8().constData(), Shape{70}, "sparse_categorical_crossentropy", "adam", 1000, 256, false, 10);
            for (int i = 0; i < 30; ++i) r.step();
            hashes.insert(r.hash());
        }
        QCOMPARE(hashes.size(), 1u);
    }

    // A pool of n threads really has n of them, and each flushes denormals.
    void threadsAndDenormals()
    {
        for (const int n : {1, 2, 7}) {
            setThreads(n);
            std::set<std::thread::id> ids;
            std::mutex m;
            std::atomic<int> inside{0};
            std::atomic<bool> flushed{true};
            parallelFor(n, [&](int) {
                if ((_mm_getcsr() & 0x8040) != 0x8040) flushed = false;
                ++inside;
                const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
                while (inside < n && std::chrono::steady_clock::now() < end) std::this_thread::yield();
                const std::lock_guard lock(m);
                ids.insert(std::this_thread::get_id());
            });
            QVERIFY(flushed);
            QCOMPARE(ids.size(), std::size_t(n));
        }
        QCOMPARE(_mm_getcsr() & 0x8040, 0u);
    }

    void noAllocationInAStep()
    {
        for (const int n : {1, 2}) {
            setThreads(n);
            Rig r(kBig, Shape{70}, "sparse_categorical_crossentropy", "adam", 1000, 256, false, 10);
            for (int i = 0; i < 50; ++i) r.step();
            const std::uint64_t before = allocations;
            for (int i = 0; i < 200; ++i) r.step();
            QCOMPARE(allocations - before, 0u);
        }
    }

    /// Penalties of weights and outputs, elementwise and of whole batches, constraints, decay, clipping, averages, row statistics.
    void noAllocationWithPenalties_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("rule");
        QTest::newRow("penalties") << "dense 40 tanh kernel_regularizer=l1_l2(l1=0.01,l2=0.01) bias_regularizer=l2 activity_regularizer=l1; dense 16 kernel_regularizer=orthogonal_weights activity_regularizer=sparse_covariance; dense 10 softmax" << "adam";
        QTest::newRow("constraints") << "dense 40 tanh kernel_constraint=max_norm(1); dense 16 kernel_constraint=unit_norm bias_constraint=non_neg; dense 10 softmax kernel_constraint=clip_value(0.5)" << "sgd(0.1,momentum=0.9)";
        QTest::newRow("clipping, decay, averages") << "dense 40 tanh kernel_regularizer=l2; dense 10 softmax" << "adamw(global_clipnorm=1,use_ema=true,gradient_accumulation_steps=2)";
        QTest::newRow("statistics") << "dense 40 use_bias=false; batch_normalization; adaptive_telu; gaussian_dropout 0.2; dense 10 softmax" << "rmsprop(centered=true)";
        QTest::newRow("tied") << "e = dense 40 tanh kernel_regularizer=l2 kernel_constraint=unit_norm; t = tied_dense tie_to=e activity_regularizer=l2; dense 10 softmax" << "nadam(clipvalue=0.1)";
    }
    void noAllocationWithPenalties()
    {
        QFETCH(QString, network);
        QFETCH(QString, rule);
        for (const int n : {1, 2}) {
            setThreads(n);
            Rig r(network.toUtf8().constData(), Shape{70}, "sparse_categorical_crossentropy", rule.toStdString(), 1000, 256, rule.contains("clipnorm"), 10);
            for (int i = 0; i < 50; ++i) r.step();
            const std::uint64_t before = allocations;
            for (int i = 0; i < 100; ++i) r.step();
            QCOMPARE(allocations - before, 0u);
        }
    }

    // Consecutive phases with different task counts on idle cores are where a bad barrier shows.
    void longRunOfATinyNet()
    {
        std::set<std::string> hashes;
        for (const int n : {1, 2, 7}) {
            setThreads(n);
            Rig r("dense 24 relu; dense 7 tanh; dense 1 sigmoid", Shape{5}, "binary_crossentropy", "adam", 640, 320, false, 2, true);
            for (int i = 0; i < 100000; ++i) r.step();
            hashes.insert(r.hash());
        }
        QCOMPARE(hashes.size(), 1u);
    }

    void inferenceSharesTheWeights()
    {
        Rig r("dense 16 relu; dropout 0.5; dense 1", Shape{6}, "mse", "sgd learning_rate=0.01", 100, 50);
        ProgramRequest q;
        q.maxRows = 100;
        q.targets = r.source->targets();
        auto p = *Program::compile(r.graph, r.checked, r.store, q);
        PassInput in;
        in.source = r.source.get();
        in.rows = r.rows;
        p->forward(in);
        const Real before = p->output(0).row(3)[0];
        p->forward(in);
        QCOMPARE(p->output(0).row(3)[0], before); // dropout is off
        for (int i = 0; i < 5; ++i) r.step();
        p->forward(in);
        QVERIFY(p->output(0).row(3)[0] != before);
    }

    void nonFiniteNamesTheNode()
    {
        Rig r("dense 4 relu; dense 3; dense 1", Shape{6}, "mse", "sgd", 8, 8);
        const auto ids = r.checked.order;
        (void)r.store->load({{{ids[2], "kernel"}, tensor(Shape{4, 3}, std::vector<float>(12, 3e38f))}});
        PassInput in;
        in.source = r.source.get();
        in.rows = r.rows;
        in.step = 41;
        QVERIFY(!std::isfinite(r.program->forwardBackward(in)));
        const Divergence d = r.program->findNonFinite(in);
        QCOMPARE(d.nodeName, r.graph.nodes.at(ids[2]).name);
        QCOMPARE(d.step, 41u);
    }
};

QTEST_APPLESS_MAIN(ProgramTest)
#include "tst_program.moc"
