// Forms that are printed somewhere and must not be copied (spec/engine.md §10.1, §10.5): each test fails on the form as printed.
//
// Guarded elsewhere:
//   cross-entropy without its minus, δ = t − y, P(y = 0) = σ, sum beside mean, ½ dropped → tst_losses trap…
//   threshold on x or on selu(x), step at 0, leaky slope, softmax without maximum, "ReLU jumps", h(z) for h′(z) → tst_activations trap…
//   sample weights dropped, plain division, p ≥ .5, precision and recall swapped, Keras's F1, ties → tst_metrics trap…
//   R² within [0, 1] → tst_metrics undefinedCases, regression;  means of batch ratios → tst_metrics trapRatiosOfSumsNotMeansOfRatios
//   class weights in validation, no base-rate loss → tst_judging trap…
//   noise_shape as noise, dropout inflation → tst_core_layers dropoutNoiseShape, dropoutDropsTheRightShare
//   RMSprop's average, ε inside or outside, Adagrad's start, Nadam's exponent, momentum under a schedule → tst_optimizers traps, rateChange…
//   Adam without correction → tst_optimizers biasCorrection;  Nesterov of two positions → publishedRuns;  warm-up from above → warmupRises
//   λ‖W‖² as gradient, Σβ for Σ|β|, WᵀW p×p, covariance ÷ features → tst_golden_regularizers limits, workedExamples; tst_worked_examples g3…
//   batches with and without replacement → tst_train_options epochModes;  updates drawn as epochs → tst_trainer everyStepIsAPoint
//   restored weights only after an early stop → tst_train_options bestWeightsWithoutAnEarlyStop
//   moving variance ÷ (N − 1) → tst_layers batchNormalisation;  published runs → tst_worked_examples
#include "optimizers/optimizer.h"
#include "support/small_run.h"
#include "train/evaluate.h"

#include <cmath>
#include <mutex>

using namespace netloom;
using namespace netloom::test;

namespace {

/// Rows (i, i²/100) with the target 3·first; counts how often each is gathered.
class CountingSource final : public Source {
public:
    explicit CountingSource(std::size_t rows) : counts(rows) {}
    const std::vector<Port> &inputs() const override { return inputs_; }
    const std::vector<Port> &targets() const override { return targets_; }
    std::size_t rows() const override { return counts.size(); }
    void gather(std::span<const Row> rows, const DrawKey &, Batch &batch) const override
    {
        const std::lock_guard lock(m_);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            ++counts[rows[r]];
            batch.inputs[0].row(int(r))[0] = Real(rows[r]) / 100;
            batch.inputs[0].row(int(r))[1] = Real(rows[r] % 7);
            batch.targets[0].row(int(r))[0] = 3 * Real(rows[r]) / 100 + (rows[r] >= shiftedFrom ? Real(50) : Real(0));
        }
    }
    mutable std::vector<int> counts;
    std::size_t shiftedFrom = 1u << 30;          ///< rows from here on have another target

private:
    mutable std::mutex m_;
    std::vector<Port> inputs_{Port{Shape{2}}}, targets_{Port{Shape{1}}};
};

std::shared_ptr<Prepared> counted(std::size_t rows, std::shared_ptr<CountingSource> &source)
{
    source = std::make_shared<CountingSource>(rows);
    auto d = std::make_shared<Prepared>();
    d->task = TaskKind::Regression;
    d->targetNames = {"y"};
    for (std::size_t i = 0; i < rows; ++i) (i < rows * 7 / 10 ? d->split.train : i < rows * 8 / 10 ? d->split.validation : d->split.test).push_back(Row(i));
    d->source = source;
    return d;
}

struct Outcome { std::string hash; std::vector<EpochRow> rows; std::vector<float> losses; Checkpoint state; };
Outcome train(const std::string &network, std::shared_ptr<const Prepared> data, const char *rule, int epochs, int batch = 32)
{
    TrainInput in;
    in.graph = *parseNetwork(network);
    in.data = std::move(data);
    in.settings.optimizer = rule;
    in.settings.batchSize = batch;
    in.settings.seed = in.weightSeed = 4;
    const Graph graph = in.graph;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Outcome o;
    Control c;
    (*t)->run(c, [&](std::unique_ptr<Snapshot> s) { for (const auto &[step, loss] : s->stepLoss) o.losses.push_back(loss); },
              {.epochs = epochs, .until = {}, .onEpoch = [&](const EpochRow &r) { o.rows.push_back(r); }});
    o.state = (*t)->checkpoint();
    o.hash = weightsSha256(graph, o.state.weights);
    return o;
}

double option(PartKind kind, const char *type, const char *key) { return getNumber(findPart(kind, type)->schema.defaults(), key); }
std::string textOption(PartKind kind, const char *type, const char *key) { return getText(findPart(kind, type)->schema.defaults(), key); }

std::optional<double> metric(const char *name, double tp, double fp, double tn, double fn)
{
    const auto m = *makePart<Metric>(PartKind::Metric, name);
    const std::vector<double> binary{tp, fp, tn, fn}, confusion{tn, fp, fn, tp};
    return m->result(m->counter() == "binary_counts" ? binary : confusion, 1, 2);
}

} // namespace

class Traps : public QObject {
    Q_OBJECT
private slots:
    /// θ ← θ − ηXᵀ(y − ŷ) climbs; the loss must fall from the first step on.
    void descentGoesDown()
    {
        for (const char *loss : {"mse", "half_mse", "mae", "huber"}) {
            SmallRun r("d = dense 1 kernel_initializer=fill(2)", loss, "sgd(0.01)", Shape{2}, {1, 2, -1, Real(.5), 3, -2}, {2, -1, 0});
            const double first = r.step();
            QVERIFY2(r.step() < first, loss);
        }
    }

    /// A layer has a bias per unit, not per input.
    void biasesArePerUnit()
    {
        const Graph g = *parseNetwork("d = dense 3; e = dense 7");
        const ParamValues w = *initialWeights(g, {{"", Port{Shape{5}}}}, 1);
        QCOMPARE(w.at({g.findByName("d"), "bias"})->shape, Shape{3});
        QCOMPARE(w.at({g.findByName("e"), "bias"})->shape, Shape{7});
        QCOMPARE(check(g, {{"", Port{Shape{5}}}}).parameters, 5 * 3 + 3 + 3 * 7 + 7);
    }

    /// One orientation: kernel [in, units], y = xW + b; the transposed reading gives other numbers or none.
    void kernelsAreInputsByUnits()
    {
        SmallRun r("d = dense 3", "mse", "sgd", Shape{2}, {1, 10}, {0, 0, 0});
        r.set("d", "kernel", {1, 2, 3, 4, 5, 6});
        r.look();
        EQUAL(r.outputs(), {41, 52, 63});
    }

    /// E[½(t − Σ w x M)²] = ½(t − (1 − r)Σwx)² + ½ r(1 − r) Σ w²x²: 6.5625, and 11.59375 where the second ½ is forgotten.
    void dropoutExpectationHasItsHalf()
    {
        const std::size_t n = 40000;
        std::vector<Real> x, y(n, 4);
        for (std::size_t i = 0; i < n; ++i) x.insert(x.end(), {1, 2, 3});
        SmallRun r("dropout 0.5; d = dense 1 use_bias=false", "half_mse", "sgd", Shape{3}, x, y);
        r.set("d", "kernel", {.25f, -.5f, 1}); // (1 − r)w: dropout here scales up while training
        double sum = 0;
        for (int i = 0; i < 5; ++i, ++r.steps) sum += r.look() / 5;
        QVERIFY2(std::fabs(sum - 6.5625) < .1, qPrintable(QString::number(sum)));
    }

    /// Shares of the classes are those of the training rows (171/13006), not of all rows (269/20323).
    void classSharesAreOfTheTrainingRows()
    {
        const auto w = classWeights("inverse_share", {"no", "yes"}, {12835, 171});
        QVERIFY(w && std::fabs((*w)[0] - 171. / 13006) < 1e-12 && std::fabs((*w)[1] - 12835. / 13006) < 1e-12);
        Table table;
        std::vector<double> x;
        std::vector<std::int32_t> y;
        for (int i = 0; i < 100; ++i) {
            x.push_back(i);
            y.push_back(i >= 70 || i % 7 == 0); // the last rows are another class: the split by position must not count them
        }
        table.columns = {Column::ofNumbers("x", ColumnType::Numeric, x), Column::ofCodes("y", ColumnType::Binary, y, {"no", "yes"})};
        DataSpec spec;
        spec.targets = {"y"};
        spec.split.kind = SplitSpec::Kind::Last;
        const auto prepared = prepare(table, spec);
        QVERIFY2(prepared, prepared ? "" : message(prepared.error()).c_str());
        std::size_t positives = 0;
        for (const Row r : prepared->split.train) positives += std::size_t(y[r]);
        QCOMPARE(prepared->classCounts.at(1), positives);
        QCOMPARE(prepared->classCounts.at(0) + positives, prepared->split.train.size());
        QVERIFY(positives * 100 != std::size_t(std::count(y.begin(), y.end(), 1)) * prepared->split.train.size());
    }

    /// A published row (recall .31 of 45, FPR .102 of 3207, F1 .12) cannot be; recall .08 of 45 neither.
    void publishedTableIsImpossible()
    {
        const double tp = 14, fp = std::round(.102 * 3207);
        QVERIFY(std::fabs(*metric("recall", tp, fp, 3207 - fp, 45 - tp) - .31) < .005 && *metric("f1", tp, fp, 3207 - fp, 45 - tp) < .08);
        const double right = std::round(.04 * 3207); // FPR 4 %, as in the text
        QVERIFY(std::fabs(*metric("f1", tp, right, 3207 - right, 45 - tp) - .15) < .02);
        QVERIFY(std::fabs(*metric("recall", 3, 0, 1, 42) - .08) > .008 && std::fabs(*metric("recall", 4, 0, 1, 41) - .08) > .008);
    }

    /// The test part is used once, at the end: nothing of a run depends on it.
    void testRowsStayOutOfTraining()
    {
        std::shared_ptr<CountingSource> source, shifted;
        auto a = counted(200, source), b = counted(200, shifted);
        shifted->shiftedFrom = 160; // the test part
        const Outcome first = train("dense 6 tanh; dense 1", a, "adam", 4), second = train("dense 6 tanh; dense 1", b, "adam", 4);
        QCOMPARE(second.hash, first.hash);
        for (std::size_t e = 0; e < 4; ++e) QCOMPARE(second.rows[e].validation, first.rows[e].validation);
        for (std::size_t i = 160; i < 200; ++i) QCOMPARE(source->counts[i], 0);
    }

    /// Gradients reach layers L … 2 and 1: the last one is no exception.
    void everyLayerIsUpdated()
    {
        SmallRun r("a = dense 4 tanh; b = dense 4 tanh; c = dense 4 sigmoid; d = dense 2 softmax", "categorical_crossentropy", "sgd(0.5)", Shape{3}, {1, 2, -1, Real(.5), 3, -2}, {1, 0, 0, 1});
        const ParamValues before = r.store->values();
        r.step();
        QCOMPARE(before.size(), std::size_t(8));
        for (const auto &[key, tensor] : r.store->values()) QVERIFY2(tensor->data != before.at(key)->data, key.name.c_str());
    }

    /// Features and labels are shuffled together: where y = 3x holds, no batch has a loss.
    void featuresAndLabelsStayTogether()
    {
        std::shared_ptr<CountingSource> source;
        auto data = counted(200, source);
        TrainInput in;
        in.graph = *parseNetwork("d = dense 1");
        in.data = data;
        in.settings.batchSize = 16;
        in.settings.optimizer = "sgd(0.001)";
        in.start.weights = {{{in.graph.findByName("d"), "kernel"}, std::make_shared<Tensor>(Tensor{Shape{2, 1}, {3, 0}})},
                            {{in.graph.findByName("d"), "bias"}, std::make_shared<Tensor>(Tensor{Shape{1}, {0}})}};
        QVERIFY(in.settings.shuffle);
        auto t = Trainer::create(std::move(in));
        QVERIFY(t);
        Control c;
        double worst = 0;
        (*t)->run(c, {}, {.epochs = 3, .until = {}, .onEpoch = [&](const EpochRow &r) { worst = std::max(worst, *r.train.at("loss")); }});
        QVERIFY2(worst < 1e-10, qPrintable(QString::number(worst)));
    }

    /// One pass over the rows is one epoch: a listing that nests two loops over the loader sees each row once a batch.
    void anEpochIsOnePass()
    {
        std::shared_ptr<CountingSource> source;
        auto data = counted(200, source);
        const int epochs = 3;
        const Outcome o = train("dense 1", data, "sgd(0.0001)", epochs, 32);
        QCOMPARE(o.losses.size(), std::size_t(epochs * 5)); // 140 rows in batches of 32: the last one is short
        for (std::size_t i = 0; i < 140; ++i) QCOMPARE(source->counts[i], epochs);
        auto digits = std::make_shared<Prepared>(*data);
        std::shared_ptr<CountingSource> many;
        digits = counted(60000 * 10 / 7 + 1, many);
        TrainInput in;
        in.graph = *parseNetwork("dense 1");
        in.data = digits;
        in.settings.batchSize = 64;
        const auto t = Trainer::create(std::move(in));
        QVERIFY(t);
        QCOMPARE((*t)->stepsPerEpoch(), std::uint64_t(938)); // 60,000 rows
    }

    /// A bounded activation is not needed: no word about ReLU, hidden or as output.
    void reluNeedsNoWarning()
    {
        for (const char *network : {"dense 8 relu; dense 1", "dense 8 leaky_relu; dense 8 relu; dense 1 relu", "dense 8 softplus; dense 1"})
            QVERIFY2(check(*parseNetwork(network), {{"", Port{Shape{3}}}}).all().empty(), network);
    }

    /// A demo that re-uses one gradient only makes steps of ±η; with a fresh one the steps differ.
    void gradientsAreTakenAnew()
    {
        const auto rule = *makePart<Optimizer>(PartKind::Optimizer, "adam(0.1)");
        float w = 0, m = 0, v = 0;
        float *buffers[] = {&m, &v};
        for (std::uint64_t s = 0; s < 5; ++s) {
            const float before = w, g = 3;
            rule->apply(rule->constants(s, .1), {&w, &g, buffers, 1});
            QVERIFY(std::fabs(w - before + .1f) < 1e-5f);
        }
        SmallRun r("d = dense 1 use_bias=false kernel_initializer=constant(1)", "sse", "adam(0.1)", Shape{1}, {1}, {0}); // x², as in the table of rules
        const double path[] = {.90000016, .80041250, .70158664, .60393952, .50796419};
        for (const double x : path) {
            r.step();
            EQUAL(r.weights("d", "kernel"), {x});
        }
    }

    /// Defaults where frameworks differ are Keras's; the others are options.
    void defaultsAreKeras()
    {
        QCOMPARE(option(PartKind::Layer, "batch_normalization", "momentum"), .99); // weight of the old value, PyTorch's .1 is that of the new one
        QCOMPARE(option(PartKind::Layer, "batch_normalization", "epsilon"), 1e-3);
        QCOMPARE(option(PartKind::Optimizer, "adagrad", "initial_accumulator_value"), .1);
        QCOMPARE(option(PartKind::Optimizer, "rmsprop", "rho"), .9);
        QCOMPARE(option(PartKind::Optimizer, "adamw", "weight_decay"), .004);
        QCOMPARE(option(PartKind::Optimizer, "adadelta", "learning_rate"), .001);
        QCOMPARE(option(PartKind::Optimizer, "nadam", "schedule_decay"), 1.0);
        QCOMPARE(option(PartKind::Optimizer, "sgd", "learning_rate"), .01);
        QCOMPARE(option(PartKind::Activation, "leaky_relu", "negative_slope"), .2);
        QCOMPARE(option(PartKind::Layer, "leaky_relu", "negative_slope"), .3);
        QCOMPARE(textOption(PartKind::Optimizer, "rmsprop", "epsilon_placement"), std::string("inside"));
        QCOMPARE(textOption(PartKind::Optimizer, "adagrad", "epsilon_placement"), std::string("inside"));
        QCOMPARE(textOption(PartKind::Optimizer, "sgd", "momentum_form"), std::string("keras"));
        QCOMPARE(textOption(PartKind::Layer, "dense", "kernel_initializer"), std::string("glorot_uniform"));
        QCOMPARE(textOption(PartKind::Layer, "dense", "bias_initializer"), std::string("zeros"));
        QVERIFY(findPart(PartKind::Initializer, "pytorch_linear"));
    }

    /// τ = .1·σ of the batch's inputs: another dead zone in each batch; in use the moving σ, however few rows there are.
    void adaptiveThresholdFollowsTheBatch()
    {
        // σ = 5: τ = .5; selu(−.2) = −.319, selu(.4) = .42 fall inside, selu(.6) = .63 and selu(−.5) = −.69 do not.
        std::vector<Real> x{Real(-.2), Real(.4), Real(.6), Real(-.5), 0, 0};
        double squares = .2 * .2 + .4 * .4 + .6 * .6 + .5 * .5, sum = .3;
        const double a = std::sqrt((6 * 25 + sum * sum / 6 * 0 - squares) / 2); // ±a bring the variance near 25
        x[4] = Real(a);
        x[5] = Real(-a);
        SmallRun r("t = adaptive_telu", "mse", "sgd", Shape{1}, x, std::vector<Real>(6, 0));
        SmallRun in("t = adaptive_telu threshold=input", "mse", "sgd", Shape{1}, x, std::vector<Real>(6, 0));
        r.look();
        in.look();
        const auto y = r.outputs(), z = in.outputs();
        QVERIFY2(y[0] == 0 && y[1] == 0 && y[2] != 0 && y[3] != 0 && y[4] != 0, shown(y).constData());
        QVERIFY2(z[0] == 0 && z[1] == 0 && z[2] != 0 && z[3] != 0, shown(z).constData()); // |−.5| is just outside of .4996
        double mean = 0, variance = 0;
        for (const Real v : x) mean += double(v) / 6;
        for (const Real v : x) variance += (double(v) - mean) * (double(v) - mean) / 6;
        EQUAL(r.weights("t", "moving_deviation"), {.99 + .01 * std::sqrt(variance)});
        r.step(); // the state alone: no weight to move
        SmallRun use("t = adaptive_telu", "mse", "sgd", Shape{1}, {Real(.1), Real(.05), Real(-.02)}, {0, 0, 0}, {.training = false});
        use.program->forward(use.pass(use.all));
        EQUAL(use.outputs(), {.1 * 1.0507009873554805, 0, 0}); // σ = 1 at first
    }

    /// Activity penalties are divided by the batch (tf-keras, Keras from 3.14) or not (Keras 3.0 – 3.13): an option.
    void activityPenaltyPerBatchIsAnOption()
    {
        const std::vector<Real> x{1, -2, 3, -4}, y{0, 0, 0, 0};
        const char *network = "d = dense 1 use_bias=false kernel_initializer=constant(0.5) activity_regularizer=l1(0.1)";
        SmallRun divided(network, "mse", "sgd", Shape{1}, x, y), whole(network, "mse", "sgd", Shape{1}, x, y, {.activityPerBatch = false});
        divided.look();
        whole.look();
        QVERIFY(std::fabs(divided.program->lossParts().activity - .1 * 5 / 4) < 1e-6);
        QVERIFY(std::fabs(whole.program->lossParts().activity - .1 * 5) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(Traps)
#include "tst_traps.moc"
