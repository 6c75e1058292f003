#include "graph/check.h"

#include <QTest>

#include <cmath>

using namespace netloom;

namespace {

std::unique_ptr<Layer> make(const char *text)
{
    auto layer = makePart<Layer>(PartKind::Layer, text);
    return layer ? std::move(*layer) : nullptr;
}

/// Forward and backward of a layer on plain rows; outputs and overwritten gradients start as NaN.
struct Run {
    std::vector<std::vector<Real>> x, dx;
    std::vector<Real> y, dy, kept;
    std::vector<Port> ports;
    std::vector<Shape> shapes;

    Run(const Layer &layer, std::vector<Shape> in, int rows, bool training, bool accumulate = false, RandomKey key = {})
        : shapes(std::move(in))
    {
        std::vector<View> xs, dxs;
        for (const auto &shape : shapes) {
            ports.push_back({shape});
            const int cols = int(shape.size());
            std::vector<Real> values(std::size_t(rows * cols));
            for (std::size_t i = 0; i < values.size(); ++i) values[i] = Real(i + 1) + Real(100 * x.size());
            x.push_back(std::move(values));
            dx.emplace_back(std::size_t(rows * cols), accumulate ? Real(1000) : Real(NAN));
        }
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            const int cols = int(shapes[i].size());
            xs.push_back({x[i].data(), rows, cols, cols});
            dxs.push_back({dx[i].data(), rows, cols, cols});
        }
        const auto outPorts = layer.infer(ports);
        const int cols = int((*outPorts)[0].shape.size());
        y.assign(std::size_t(rows * cols), Real(NAN));
        dy.resize(y.size());
        for (std::size_t i = 0; i < dy.size(); ++i) dy[i] = Real(i + 1);
        kept.assign(std::size_t(rows * layer.needs(ports).keptPerRow), Real(NAN));
        const std::vector<View> ys{{y.data(), rows, cols, cols}}, dys{{dy.data(), rows, cols, cols}};
        ForwardContext f;
        f.rows = rows;
        f.training = training;
        f.in = xs;
        f.out = ys;
        f.kept = kept.empty() ? nullptr : kept.data();
        f.key = key;
        f.inPorts = ports;
        layer.forward(f);
        const auto flags = std::make_unique<bool[]>(shapes.size());
        for (std::size_t i = 0; i < shapes.size(); ++i) flags[i] = accumulate;
        BackwardContext b;
        b.rows = rows;
        b.dout = dys;
        b.din = dxs;
        b.accumulate = {flags.get(), shapes.size()};
        b.kept = f.kept;
        b.key = key;
        b.inPorts = ports;
        layer.backwardData(b);
    }
};

using Reals = std::vector<Real>;

} // namespace

class TstCoreLayers : public QObject {
    Q_OBJECT
private slots:
    void casesInferAsSaid()
    {
        for (const auto *info : parts(PartKind::Layer))
            for (const auto &test : info->cases) {
                const auto config = info->schema.complete(test.config);
                QVERIFY2(config.ok(), info->type.c_str());
                const auto layer = makePart<Layer>(*info, *config);
                if (int(test.inputs.size()) < layer->minInputs()) continue; // stands in a network only: tst_golden_regularizers
                std::vector<Port> in;
                for (const auto &axes : test.inputs) in.push_back({Shape(axes), test.indices ? DType::i32 : DType::f32});
                const auto out = layer->infer(in);
                QVERIFY2(out.ok(), (info->type + ": " + (out ? "" : message(out.error()))).c_str());
                if (!test.output.empty()) QCOMPARE((*out)[0].shape, Shape(test.output));
                std::int64_t count = 0;
                for (const auto &p : layer->params(in)) count += p.shape.size();
                if (test.parameters >= 0) QCOMPARE(count, test.parameters);
            }
    }
    void concatenates()
    {
        const Run last(*make("concatenate"), {Shape{2}, Shape{1}}, 2, true);
        QCOMPARE(last.y, (Reals{1, 2, 101, 3, 4, 102}));
        QCOMPARE(last.dx[0], (Reals{1, 2, 4, 5}));
        QCOMPARE(last.dx[1], (Reals{3, 6}));
        const Run inner(*make("concatenate"), {Shape{2, 1}, Shape{2, 2}}, 1, true, true);
        QCOMPARE(inner.y, (Reals{1, 101, 102, 2, 103, 104}));
        QCOMPARE(inner.dx[0], (Reals{1001, 1004}));
        QCOMPARE(inner.dx[1], (Reals{1002, 1003, 1005, 1006}));
        const Run first(*make("concatenate(axis=1)"), {Shape{1, 2}, Shape{2, 2}}, 1, true);
        QCOMPARE(first.y, (Reals{1, 2, 101, 102, 103, 104}));
        QCOMPARE(first.dx[1], (Reals{3, 4, 5, 6}));
        const std::vector<Port> bad{{Shape{2, 3}}, {Shape{3, 2}}};
        QCOMPARE(make("concatenate")->infer(bad).error().code, std::string("E-SIZE"));
    }
    void adds()
    {
        const Run same(*make("add"), {Shape{2}, Shape{2}, Shape{2}}, 2, true, true);
        QCOMPARE(same.y, (Reals{303, 306, 309, 312}));
        QCOMPARE(same.dx[2], (Reals{1001, 1002, 1003, 1004}));
        const Run broad(*make("add"), {Shape{2, 2}, Shape{2, 1}, Shape{2}}, 1, true);
        QCOMPARE(broad.y, (Reals{1 + 101 + 201, 2 + 101 + 202, 3 + 102 + 201, 4 + 102 + 202}));
        QCOMPARE(broad.dx[0], (Reals{1, 2, 3, 4}));
        QCOMPARE(broad.dx[1], (Reals{3, 7}));
        QCOMPARE(broad.dx[2], (Reals{4, 6}));
        const Run both(*make("add"), {Shape{2, 1}, Shape{1, 3}}, 1, true);
        QCOMPARE(both.y, (Reals{102, 103, 104, 103, 104, 105}));
        QCOMPARE(both.dx[0], (Reals{6, 15}));
        QCOMPARE(both.dx[1], (Reals{5, 7, 9}));
    }
    void activationCopies()
    {
        const auto layer = make("activation(activation=relu)");
        QCOMPARE(layer->activation(), std::string("relu"));
        QVERIFY(!layer->isAlias());
        QVERIFY(make("activation")->isAlias());
        const Run run(*layer, {Shape{3}}, 1, true, true);
        QCOMPARE(run.y, (Reals{1, 2, 3}));
        QCOMPARE(run.dx[0], (Reals{1001, 1002, 1003}));
    }
    void dropoutDropsTheRightShare()
    {
        const auto layer = make("dropout(rate=0.25)");
        const Run run(*layer, {Shape{1000}}, 20, true, false, {.seed = 3, .node = 2, .step = 5});
        int dropped = 0;
        for (std::size_t i = 0; i < run.y.size(); ++i) {
            const bool zero = run.y[i] == 0;
            dropped += zero;
            QVERIFY(zero || std::abs(run.y[i] / run.x[0][i] - Real(4) / 3) < 1e-5);
            QVERIFY(run.dx[0][i] == (zero ? Real(0) : run.dy[i] * (Real(1) / Real(0.75))));
        }
        QVERIFY2(std::abs(dropped - 5000) < 250, std::to_string(dropped).c_str()); // 4 σ
        const Run inference(*layer, {Shape{10}}, 2, false);
        QCOMPARE(inference.y, inference.x[0]);
        QVERIFY(layer->identityInInference());
    }
    void dropoutIsAFunctionOfTheRow()
    {
        const auto layer = make("dropout");
        const RandomKey key{.seed = 3, .node = 2, .step = 5};
        const auto zeros = [](const Reals &y) {
            std::vector<bool> z;
            for (const Real v : y) z.push_back(v == 0);
            return z;
        };
        const auto all = zeros(Run(*layer, {Shape{700}}, 6, true, false, key).y);
        RandomKey later = key;
        later.firstRow = 4;
        const auto shard = zeros(Run(*layer, {Shape{700}}, 2, true, false, later).y);
        QVERIFY(std::equal(shard.begin(), shard.end(), all.begin() + 4 * 700));
        later = key;
        later.step = 6;
        QVERIFY(zeros(Run(*layer, {Shape{700}}, 6, true, false, later).y) != all);
        later = key;
        later.seed = 4;
        const auto seeded = make("dropout(seed=9)");
        QVERIFY(zeros(Run(*layer, {Shape{700}}, 6, true, false, later).y) != all);
        QVERIFY(zeros(Run(*seeded, {Shape{700}}, 6, true, false, key).y)
                == zeros(Run(*seeded, {Shape{700}}, 6, true, false, later).y));
    }
    void dropoutNoiseShape()
    {
        const RandomKey key{.seed = 8, .node = 1, .step = 0};
        const Run steps(*make("dropout(noise_shape=[1,-1])"), {Shape{9, 40}}, 3, true, false, key);
        const Run features(*make("dropout(noise_shape=[9,1])"), {Shape{9, 40}}, 3, true, false, key);
        int kept = 0;
        for (int r = 0; r < 3; ++r)
            for (int t = 0; t < 9; ++t)
                for (int c = 0; c < 40; ++c) {
                    const auto at = [&](const Run &run, int tt, int cc) { return run.kept[std::size_t((r * 9 + tt) * 40 + cc)]; };
                    QCOMPARE(at(steps, t, c), at(steps, 0, c));
                    QCOMPARE(at(features, t, c), at(features, t, 0));
                    kept += at(steps, t, c) != 0;
                }
        QVERIFY(kept > 0 && kept < 3 * 9 * 40);
        const std::vector<Port> in{{Shape{9, 40}}};
        QCOMPARE(make("dropout(noise_shape=[3,1])")->infer(in).error().code, std::string("E-SIZE"));
        QCOMPARE(make("dropout(noise_shape=[1])")->infer(in).error().field, std::string("noise_shape"));
        QVERIFY(!make("dropout(rate=1)"));
    }
    void flattens()
    {
        const auto layer = make("flatten");
        QVERIFY(layer->isAlias());
        QCOMPARE(layer->infer(std::vector<Port>{{Shape{kAny, 3}}}).error().code, std::string("E-SIZE"));
    }
};

QTEST_APPLESS_MAIN(TstCoreLayers)
#include "tst_core_layers.moc"
