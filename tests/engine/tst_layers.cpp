// Worked numbers of the reference and forms that must not be copied, for the layers that shape, merge, drop and normalise.
// Messages are in tst_layer_errors. Digits against Keras are in tst_golden_layers, gradients in double/tst_layer_gradients.
#include "graph/text.h"
#include "support/layer_rig.h"
#include "train/before_run.h"

#include <cmath>
#include <set>

using namespace netloom;
using namespace netloom::test;

namespace {

using Numbers = std::vector<double>;

bool near(const Numbers &a, const Numbers &b, double tolerance = 1e-6)
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!(std::abs(a[i] - b[i]) <= tolerance)) return false;
    return true;
}
template <class T> Numbers numbers(const std::vector<T> &v) { return Numbers(v.begin(), v.end()); }
void setInput(LayerRig &rig, std::size_t i, const Numbers &v) { std::copy(v.begin(), v.end(), rig.source->x[i].begin()); }

/// Outputs, then gradients for the given ∂J/∂y: targets are chosen so that the squared error has them.
void trainWithGradient(LayerRig &rig, const Numbers &g)
{
    const auto state = rig.store->values();
    rig.train();
    const Numbers y = rig.output();
    for (std::size_t i = 0; i < y.size(); ++i) rig.source->y[0][i] = Real(y[i] - g[i] * double(y.size()) / 2);
    (void)rig.store->load(state); // the first pass moved the statistics
    rig.train();
}

/// 4000 rows of one value through a layer that draws.
Numbers drawn(const std::string &text, const Shape &shape, double x, bool normal = false)
{
    LayerRig rig(text, {shape}, 4000);
    if (!normal) std::fill(rig.source->x[0].begin(), rig.source->x[0].end(), Real(x));
    rig.seed = 5;
    rig.train();
    return rig.output();
}
double mean(const Numbers &v)
{
    double s = 0;
    for (const double x : v) s += x;
    return s / double(v.size());
}
double variance(const Numbers &v)
{
    const double m = mean(v);
    double s = 0;
    for (const double x : v) s += (x - m) * (x - m);
    return s / double(v.size());
}

/// The mask that a layer makes for one row.
std::vector<std::uint8_t> maskOf(const char *text, const std::vector<Shape> &shapes, std::vector<std::vector<Real>> x,
                                 const std::vector<std::vector<std::uint8_t>> &masks, std::size_t steps, int indices = 0)
{
    const auto layer = makePart<Layer>(PartKind::Layer, text);
    std::vector<Port> ports;
    std::vector<View> in;
    std::vector<MaskView> views;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const bool own = i < masks.size() && !masks[i].empty();
        ports.push_back({shapes[i], indices ? DType::i32 : DType::f32, own});
        in.push_back({x[i].data(), 1, int(x[i].size()), int(x[i].size())});
        views.push_back(own ? MaskView{masks[i].data(), int(masks[i].size())} : MaskView{});
    }
    ForwardContext c;
    c.rows = 1;
    c.in = in;
    c.masks = views;
    c.inPorts = ports;
    std::vector<std::uint8_t> out(steps, 7);
    if ((*layer)->makesMask(ports) && (*layer)->infer(ports)->front().mask) (*layer)->mask(c, out.data());
    return out;
}

Check checkText(const char *text, Port in)
{
    const auto graph = parseNetwork(text);
    if (!graph) qFatal("%s", message(graph.error()).c_str());
    return check(*graph, {{"", std::move(in)}});
}

} // namespace

class TstLayers : public QObject {
    Q_OBJECT
private slots:
    // engine.md §9.5
    void batchNormalisation()
    {
        LayerRig rig("batch_normalization", {Shape{2}}, 4);
        rig.set("gamma", {1, 2});
        rig.set("beta", {0, 1});
        rig.set("moving_variance", {1, 1});
        setInput(rig, 0, {1, 2, 3, 6, 5, 4, 7, 0});
        trainWithGradient(rig, {1, 0, 0, 1, 0, 0, 0, -1});
        QVERIFY(near(rig.output(), {-1.3415066, .1056622, -.4471689, 3.6830133, .4471689, 1.8943378, 1.3415066, -1.6830133}));
        QVERIFY(near(numbers(rig.get("moving_mean")), {.04, .03}));
        QVERIFY(near(numbers(rig.get("moving_variance")), {1.04, 1.04})); // population variance 5: ÷N, not ÷(N − 1)
        QVERIFY(near(rig.inputGradient(0), {.1341909, .2682477, -.1788541, .0895947, -.0447303, -.2682477, .0893935, -.0895947}));
        QVERIFY(near(numbers(rig.gradient("gamma")), {-1.3415066, 2.6830133}));
        QVERIFY(near(numbers(rig.gradient("beta")), {1, 0}));
        setInput(rig, 0, {1, 2});
        rig.infer();
        const Numbers used = rig.output(false);
        QVERIFY(near({used[0], used[1]}, {.9409052, 4.8616318}));
    }
    /// By hand: both columns have the squares' sum 20 over 4 rows: 20/3 enters, .99 + .01 · 20/3; the batch keeps 20/4.
    void batchNormalisationUnbiased()
    {
        LayerRig plain("batch_normalization", {Shape{2}}, 4), rig("batch_normalization unbiased_variance=true", {Shape{2}}, 4);
        for (LayerRig *r : {&plain, &rig}) {
            r->set("moving_variance", {1, 1});
            setInput(*r, 0, {1, 2, 3, 6, 5, 4, 7, 0});
            r->train();
        }
        QVERIFY(near(numbers(rig.get("moving_variance")), {1.0566667, 1.0566667}));
        QCOMPARE(rig.output(), plain.output());
    }
    void batchNormalisationOfAShortBatch()
    {
        LayerRig whole("batch_normalization", {Shape{3}}, 80), part("batch_normalization", {Shape{3}}, 7);
        std::copy_n(whole.source->x[0].begin(), 21, part.source->x[0].begin());
        std::copy_n(whole.source->y[0].begin(), 21, part.source->y[0].begin());
        for (LayerRig *rig : {&whole, &part}) rig->set("gamma", {1, 2, 3});
        whole.train();
        whole.set("moving_mean", {0, 0, 0}); // as both began; it is also the shift of the sums
        part.set("moving_mean", {0, 0, 0});
        whole.all = firstRows(7);
        QCOMPARE(whole.train(), part.train());
        QVERIFY(whole.output() == part.output());
        QVERIFY(whole.gradient("gamma") == part.gradient("gamma"));
        LayerRig one("batch_normalization", {Shape{3}}, 1);
        one.set("gamma", {1, 2, 3});
        one.set("beta", {4, 5, 6});
        one.train();
        QVERIFY(near(one.output(), {4, 5, 6})); // variance 0: only the shift is left
    }
    // The one-pass sums must not lose the variance of data far from 0.
    void batchNormalisationFarFromZero()
    {
        LayerRig rig("batch_normalization", {Shape{1}}, 4);
        rig.set("gamma", {1});
        setInput(rig, 0, {100000, 100002, 100004, 100006});
        rig.train();
        QVERIFY(near(rig.output(), {-1.3415066, -.4471689, .4471689, 1.3415066}, 1e-5));
        LayerRig layer("layer_normalization", {Shape{4}}, 1);
        layer.set("gamma", {1, 1, 1, 1});
        setInput(layer, 0, {100000, 100002, 100004, 100006});
        layer.train();
        QVERIFY(near(layer.output(), {-1.3415066, -.4471689, .4471689, 1.3415066}, 1e-5));
    }
    // A batch that is not finite must not spoil the moving values, which a run falls back to.
    void batchNormalisationKeepsMovingValues()
    {
        LayerRig rig("batch_normalization", {Shape{2}}, 4);
        rig.set("gamma", {1, 1});
        rig.set("moving_variance", {1, 1});
        setInput(rig, 0, {1, 2, NAN, 6, 5, 4, 7, 0});
        QVERIFY(!std::isfinite(rig.train()));
        QCOMPARE(rig.get("moving_mean")[0], 0.0f);
        QCOMPARE(rig.get("moving_variance")[0], 1.0f);
        QVERIFY(std::abs(rig.get("moving_mean")[1] - .03f) < 1e-6f);
    }
    void layerNormalisation()
    {
        LayerRig rig("layer_normalization", {Shape{4}}, 1);
        rig.set("gamma", {1, 1, 1, 1});
        setInput(rig, 0, {1, 2, 3, 4});
        rig.train();
        QVERIFY(near(rig.output(), {-1.3411045, -.4470348, .4470348, 1.3411045}));
    }
    void alphaDropout_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow(".05") << .05 << .9548445 << .0839356;
        QTest::newRow(".1") << .1 << .9212845 << .1619710;
        QTest::newRow(".2") << .2 << .8789036 << .3090400;
        QTest::newRow(".5") << .5 << .8864049 << .7791939;
    }
    void alphaDropout()
    {
        QFETCH(double, rate);
        QFETCH(double, a);
        QFETCH(double, b);
        const std::string text = "alpha_dropout(rate=" + toText(rate) + ")";
        const Numbers y = drawn(text, Shape{10}, 1);
        std::size_t dropped = 0;
        for (const double v : y) {
            const bool low = std::abs(v - (-1.7580993 * a + b)) < 2e-6;
            QVERIFY(low || std::abs(v - (a + b)) < 1e-6);
            dropped += low;
        }
        QVERIFY(std::abs(double(dropped) / double(y.size()) - rate) < .02);
        const Numbers normal = drawn(text, Shape{10}, 0, true); // mean 0 and variance 1 stay
        QVERIFY(std::abs(mean(normal)) < .02);
        QVERIFY(std::abs(variance(normal) - 1) < .03);
    }
    void gaussianDropout_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("deviation");
        QTest::newRow(".1") << .1 << .3333333;
        QTest::newRow(".3") << .3 << .6546537;
        QTest::newRow(".5") << .5 << 1.;
    }
    void gaussianDropout()
    {
        QFETCH(double, rate);
        QFETCH(double, deviation);
        const Numbers y = drawn("gaussian_dropout(rate=" + toText(rate) + ")", Shape{10}, 2);
        QVERIFY(std::abs(mean(y) - 2) < .03);
        QVERIFY(std::abs(std::sqrt(variance(y)) / 2 - deviation) < .015);
    }
    void gaussianNoise()
    {
        const Numbers y = drawn("gaussian_noise(stddev=0.25)", Shape{10}, 2);
        QVERIFY(std::abs(mean(y) - 2) < .005);
        QVERIFY(std::abs(std::sqrt(variance(y)) - .25) < .004);
        LayerRig rig("gaussian_noise(stddev=9)", {Shape{3}}, 5);
        rig.infer();
        QVERIFY(near(rig.output(false), numbers(rig.source->x[0]), 0));
        const Numbers first = drawn("gaussian_noise(seed=3)", Shape{4}, 0), same = drawn("gaussian_noise(seed=3)", Shape{4}, 0);
        QVERIFY(first == same);
        QVERIFY(drawn("gaussian_noise(seed=4)", Shape{4}, 0) != first);
    }
    // 1/(1 − rate) where rate is the dropped share; a noise shape shares draws and adds nothing (§10.1).
    void dropoutInflation()
    {
        for (const char *text : {"dropout(rate=0.2)", "dropout(rate=0.2, noise_shape=[1,-1])", "spatial_dropout1d(rate=0.2)"}) {
            const Numbers y = drawn(text, Shape{4, 5}, 1);
            for (const double v : y) QVERIFY(v == 0 || std::abs(v - 1.25) < 1e-6);
            QVERIFY2(std::abs(mean(y) - 1) < .02, text);
        }
    }
    void spatialDropoutDropsChannels()
    {
        const struct { const char *text; Shape shape; } all[] = {{"spatial_dropout1d", Shape{6, 5}},
                                                                 {"spatial_dropout_2d", Shape{2, 3, 5}},
                                                                 {"SpatialDropout3D", Shape{2, 1, 3, 5}}};
        for (const auto &[text, shape] : all) {
            const Numbers y = drawn(text, shape, 1);
            const std::size_t size = std::size_t(shape.size());
            std::set<Numbers> patterns;
            for (std::size_t r = 0; r < y.size(); r += size) {
                for (std::size_t i = 0; i < size; ++i) QCOMPARE(y[r + i], y[r + i % 5]);
                patterns.insert(Numbers(y.begin() + std::ptrdiff_t(r), y.begin() + std::ptrdiff_t(r) + 5));
            }
            QCOMPARE(patterns.size(), std::size_t(32)); // every set of channels is dropped in some row
        }
    }
    // §3: f(−1), f(.5) and derivatives.
    void activationsAsLayers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("y");
        QTest::addColumn<QList<double>>("slope");
        QTest::newRow("prelu") << "prelu(alpha_initializer=zeros)" << QList<double>{-.25, .5} << QList<double>{.25, 1};
        QTest::newRow("leaky_relu") << "leaky_relu" << QList<double>{-.3, .5} << QList<double>{.3, 1};
        QTest::newRow("leaky .01") << "leaky_relu(negative_slope=0.01)" << QList<double>{-.01, .5} << QList<double>{.01, 1};
        QTest::newRow("elu") << "elu" << QList<double>{-.632121, .5} << QList<double>{.367879, 1};
        QTest::newRow("thresholded") << "thresholded_relu" << QList<double>{0, 0} << QList<double>{0, 0};
        QTest::newRow("thresholded .4") << "thresholded_relu(theta=0.4)" << QList<double>{0, .5} << QList<double>{0, 1};
    }
    void activationsAsLayers()
    {
        QFETCH(QString, text);
        QFETCH(QList<double>, y);
        QFETCH(QList<double>, slope);
        LayerRig rig(text.toStdString(), {Shape{2}}, 1);
        if (text.startsWith("prelu")) rig.set("alpha", {.25f, .25f});
        setInput(rig, 0, {-1, .5});
        trainWithGradient(rig, {1, 1});
        QVERIFY(near(rig.output(), Numbers(y.begin(), y.end())));
        QVERIFY(near(rig.inputGradient(0), Numbers(slope.begin(), slope.end())));
        if (text.startsWith("prelu")) QVERIFY(near(numbers(rig.gradient("alpha")), {-1, 0}));
    }
    void softmaxAlongAnAxis()
    {
        for (const char *text : {"softmax(axis=1)", "softmax(axis=-2)"}) {
            LayerRig rig(text, {Shape{3, 2}}, 1);
            setInput(rig, 0, {1, 500, 2, 500, 3, 500});
            rig.train();
            QVERIFY(near(rig.output(), {.09003057, 1. / 3, .24472847, 1. / 3, .66524096, 1. / 3}));
        }
    }
    void shapes()
    {
        LayerRig permute("permute(dims=[2,1])", {Shape{2, 3}}, 1);
        setInput(permute, 0, {1, 2, 3, 4, 5, 6});
        permute.train();
        QVERIFY(near(permute.output(), {1, 4, 2, 5, 3, 6}, 0));
        LayerRig repeat("repeat_vector(n=3)", {Shape{2}}, 1);
        setInput(repeat, 0, {1, 2});
        trainWithGradient(repeat, {1, 2, 3, 4, 5, 6});
        QVERIFY(near(repeat.output(), {1, 2, 1, 2, 1, 2}, 0));
        QVERIFY(near(repeat.inputGradient(0), {9, 12}, 1e-5));
        LayerRig last("slice(preset=last_step)", {Shape{2, 3}}, 1);
        setInput(last, 0, {1, 2, 3, 4, 5, 6});
        trainWithGradient(last, {1, 2, 3});
        QVERIFY(near(last.output(), {4, 5, 6}, 0));
        QVERIFY(near(last.inputGradient(0), {0, 0, 0, 1, 2, 3}, 1e-5));
        LayerRig slice("slice(axis=-1, start=1, stop=-1)", {Shape{2, 4}}, 1);
        setInput(slice, 0, {1, 2, 3, 4, 5, 6, 7, 8});
        slice.train();
        QVERIFY(near(slice.output(), {2, 3, 6, 7}, 0));
    }
    // Largest wins, the first on ties; a missing value is passed on, not hidden.
    void extremes()
    {
        LayerRig rig("maximum", {Shape{3}, Shape{3}}, 1);
        setInput(rig, 0, {1, 2, 3});
        setInput(rig, 1, {1, 5, 0});
        trainWithGradient(rig, {1, 1, 1});
        QVERIFY(near(rig.output(), {1, 5, 3}, 0));
        QVERIFY(near(rig.inputGradient(0), {1, 0, 1}, 1e-5));
        QVERIFY(near(rig.inputGradient(1), {0, 1, 0}, 1e-5));
        for (const char *text : {"maximum", "minimum", "multiply", "add", "average", "subtract"})
            for (std::size_t bad = 0; bad < 2; ++bad) {
                LayerRig nan(text, {Shape{1}, Shape{1}}, 1);
                setInput(nan, 0, {bad == 0 ? NAN : 1});
                setInput(nan, 1, {bad == 1 ? NAN : 1});
                nan.train();
                QVERIFY2(std::isnan(nan.output()[0]), text);
            }
    }
    void multiplyAtZero()
    {
        LayerRig rig("multiply", {Shape{1}, Shape{1}, Shape{1}}, 1);
        setInput(rig, 0, {0});
        setInput(rig, 1, {3});
        setInput(rig, 2, {5});
        trainWithGradient(rig, {1});
        QVERIFY(near({rig.inputGradient(0)[0], rig.inputGradient(1)[0], rig.inputGradient(2)[0]}, {15, 0, 0}, 1e-5));
    }
    void cosines()
    {
        LayerRig rig("dot(normalize=true)", {Shape{2}, Shape{2}}, 3);
        setInput(rig, 0, {3, 4, 1, 0, 0, 0});
        setInput(rig, 1, {6, 8, 0, 2, 1, 1});
        rig.train();
        QVERIFY(near(rig.output(), {1, 0, 0})); // a vector of length 0 has cosine 0
    }
    void embeddingGradientAddsUp()
    {
        LayerRig rig("embedding(input_dim=4, output_dim=2)", {Shape{3}}, 2, 4);
        rig.set("embeddings", {0, 1, 10, 11, 20, 21, 30, 31});
        setInput(rig, 0, {2, 0, 2, 2, 3, 0});
        trainWithGradient(rig, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        QVERIFY(near(rig.output(), {20, 21, 0, 1, 20, 21, 20, 21, 30, 31, 0, 1}, 0));
        QVERIFY(near(numbers(rig.gradient("embeddings")), {14, 16, 0, 0, 13, 16, 9, 10}, 1e-4));
        setInput(rig, 0, {2, 0, 4, 2, 3, 0}); // past the table: no other memory is read, and the run stops here
        QVERIFY(std::isnan(rig.train()));
    }
    void indicesAreCheckedBeforeARun()
    {
        const Graph g = *parseNetwork("in = input dtype=int32; a = slice stop=1 (in); b = slice start=1 (in); "
                                      "words = embedding 2 input_dim=9 (a); kinds = embedding 2 input_dim=3 (b); concatenate (words, kinds)");
        QVERIFY(check(g, {{"", Port{Shape{2}}}}).ok()); // the input's own dtype counts, not that of the data
        MemorySource source({{Shape{2}}}, {{Shape{1}}}, 3);
        const auto rows = firstRows(3);
        const auto told = [&](std::vector<Real> x) {
            source.x[0] = std::move(x);
            const auto r = checkIndices(g, source, rows);
            return r ? Error{} : r.error();
        };
        QCOMPARE(told({0, 0, 8, 2, 3, 1}).code, std::string());
        Error e = told({0, 0, 8, 2, 9, 1});
        QCOMPARE(e.code, std::string("E-DTYPE"));
        QCOMPARE(e.node, g.findByName("words"));
        QVERIFY2(message(e).find("row 3") != std::string::npos && message(e).find("Set input_dim to 10") != std::string::npos, message(e).c_str());
        e = told({0, 0, 8, 3, 0, 1});
        QCOMPARE(e.node, g.findByName("kinds")); // each table by its own columns
        QCOMPARE(e.field, std::string("input_dim"));
        QVERIFY(message(told({0, 0, -1, 2, 0, 1})).find("indices start at 0") != std::string::npos);
        QVERIFY(message(told({0, 0, .5, 2, 0, 1})).find("no whole number") != std::string::npos);
        QVERIFY(checkIndices(*parseNetwork("dense 2"), source, rows).ok());
    }
    void masksFollowTheTimeAxis()
    {
        using Bits = std::vector<std::uint8_t>;
        QCOMPARE(maskOf("masking", {Shape{4, 2}}, {{0, 0, 1, 0, 0, 0, 2, 2}}, {}, 4), (Bits{0, 1, 0, 1}));
        QCOMPARE(maskOf("masking(mask_value=2)", {Shape{4, 2}}, {{0, 0, 1, 2, 0, 0, 2, 2}}, {{1, 1, 0, 1}}, 4), (Bits{1, 1, 0, 0}));
        QCOMPARE(maskOf("embedding(input_dim=9, output_dim=2, mask_zero=true)", {Shape{4}}, {{3, 0, 8, 0}}, {}, 4, 9), (Bits{1, 0, 1, 0}));
        QCOMPARE(maskOf("slice(start=1, stop=-1)", {Shape{4, 1}}, {{0, 0, 0, 0}}, {{1, 0, 1, 0}}, 2), (Bits{0, 1}));
        QCOMPARE(maskOf("concatenate(axis=1)", {Shape{2, 1}, Shape{3, 1}}, {{0, 0}, {0, 0, 0}}, {{1, 0}, {}}, 5), (Bits{1, 0, 1, 1, 1}));
    }
    // Masked steps are not part of the statistics, but are normalised with them (Keras).
    void batchNormalisationSkipsMaskedSteps()
    {
        const auto layer = makePart<Layer>(PartKind::Layer, "batch_normalization(center=false, scale=false)");
        const std::vector<Port> ports{{Shape{3, 1}, DType::f32, true}};
        std::vector<Real> x{1, 9, 3, 5, 7, 100}, y(6), movingMean{0}, movingVariance{1}, scratch(6);
        const std::vector<View> in{{x.data(), 2, 3, 3}}, out{{y.data(), 2, 3, 3}};
        const std::vector<std::uint8_t> valid{1, 0, 1, 1, 1, 0};
        const std::vector<MaskView> masks{{valid.data(), 3}};
        const std::vector<ParamView> params{{movingMean.data(), nullptr, 1, 1}, {movingVariance.data(), nullptr, 1, 1}};
        std::vector<double> statistics(3);
        ForwardContext c;
        c.rows = 2;
        c.training = true;
        c.in = in;
        c.out = out;
        c.params = params;
        c.scratch = scratch.data();
        c.statistics = statistics.data();
        c.masks = masks;
        c.inPorts = ports;
        (*layer)->partial(c);
        Real *const state[] = {movingMean.data(), movingVariance.data()};
        (*layer)->finish(statistics, 2, state);
        (*layer)->forward(c);
        QVERIFY(near(numbers(movingMean), {.04})); // of 1, 3, 5, 7
        QVERIFY(near(numbers(y), {-1.3415066, 5 / std::sqrt(5.001), -.4471689, .4471689, 1.3415066, 96 / std::sqrt(5.001)}, 1e-4));
    }
    void maskingKeepsWhatIsThere()
    {
        LayerRig rig("masking(mask_value=-1)", {Shape{3, 2}}, 1);
        QVERIFY(rig.out.mask);
        setInput(rig, 0, {-1, 2, -1, -1, 0, 0});
        trainWithGradient(rig, {1, 1, 1, 1, 1, 1});
        QVERIFY(near(rig.output(), {-1, 2, 0, 0, 0, 0}, 0));
        QVERIFY(checkText("masking; dense 3", Port{Shape{4, 2}}).nodes.at(2).outputs[0].mask);
    }

    void parameters()
    {
        const Check c = checkText("dense 100; batch_normalization; dense 100; dense 10", Port{Shape{784}});
        QCOMPARE(c.parameters, std::int64_t(90010)); // §9.9
        QCOMPARE(c.parameters - c.trainable, std::int64_t(200));
    }
};

QTEST_APPLESS_MAIN(TstLayers)
#include "tst_layers.moc"
