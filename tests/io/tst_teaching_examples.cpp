// What the small examples of the gallery promise (spec/models.md §1), and forward values of single units.
#include "graph/text.h"
#include "io/project.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace netloom;

namespace {

using Matrix = std::vector<std::vector<double>>;

Project example(const char *name)
{
    auto project = openExample(name);
    if (!project) qFatal("%s", message(project.error()).c_str());
    return std::move(*project);
}

TrainInput inputOf(const Project &project)
{
    auto data = prepareProject(project, "");
    if (!data) qFatal("%s", message(data.error()).c_str());
    auto input = trainInput(project, *data);
    if (!input) qFatal("%s", message(input.error()).c_str());
    return std::move(*input);
}

struct Trained { Checkpoint state; std::vector<EpochRow> epochs; };

Trained train(TrainInput input)
{
    auto trainer = Trainer::create(std::move(input));
    if (!trainer) qFatal("%s", message(trainer.error()).c_str());
    Control control;
    Trained t;
    (*trainer)->run(control, {}, {.epochs = -1, .until = {}, .onEpoch = [&](const EpochRow &row) { t.epochs.push_back(row); }});
    t.state = (*trainer)->checkpoint();
    return t;
}

const Tensor &weight(const Graph &graph, const ParamValues &values, const std::string &node, const std::string &name)
{
    for (const auto &[key, tensor] : values)
        if (key.name == name && graph.nodes.at(key.node).name == node) return *tensor;
    qFatal("no weight %s/%s", node.c_str(), name.c_str());
}

/// The only layer's kernel and bias behind it.
std::vector<double> coefficients(const Trained &t)
{
    std::vector<double> c;
    for (const char *name : {"kernel", "bias"})
        for (const auto &[key, tensor] : t.state.weights)
            if (key.name == name) c.insert(c.end(), tensor->data.begin(), tensor->data.end());
    return c;
}

/// Gaussian elimination with pivots: A x = b for a small system.
std::vector<double> solve(Matrix a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k + 1; i < n; ++i)
            if (std::abs(a[i][k]) > std::abs(a[pivot][k])) pivot = i;
        std::swap(a[k], a[pivot]);
        std::swap(b[k], b[pivot]);
        for (std::size_t i = k + 1; i < n; ++i) {
            const double factor = a[i][k] / a[k][k];
            for (std::size_t j = k; j < n; ++j) a[i][j] -= factor * a[k][j];
            b[i] -= factor * b[k];
        }
    }
    for (std::size_t k = n; k-- > 0;) {
        for (std::size_t j = k + 1; j < n; ++j) b[k] -= a[k][j] * b[j];
        b[k] /= a[k][k];
    }
    return b;
}

/// Rows as the network sees them, with a one behind the features, and their targets.
struct Rows { Matrix x; std::vector<double> y; };

Rows rowsOf(const TrainInput &input)
{
    const auto *source = dynamic_cast<const TableSource *>(input.data->source.get());
    if (!source) qFatal("a table was expected");
    const std::size_t features = source->x().size() / source->rows();
    Rows rows;
    for (const Row r : input.data->split.train) {
        std::vector<double> x;
        for (std::size_t j = 0; j < features; ++j) x.push_back(double(source->x()[r * features + j]));
        x.push_back(1);
        rows.x.push_back(x);
        rows.y.push_back(double(source->y()[r]));
    }
    return rows;
}

/// Newton's step of a weighted least-squares problem: (Xᵀ diag(w) X)⁻¹ Xᵀ r.
std::vector<double> weightedFit(const Rows &rows, const std::vector<double> &w, const std::vector<double> &r)
{
    const std::size_t n = rows.x.front().size();
    Matrix a(n, std::vector<double>(n, 0));
    std::vector<double> b(n, 0);
    for (std::size_t i = 0; i < rows.x.size(); ++i)
        for (std::size_t j = 0; j < n; ++j) {
            for (std::size_t k = 0; k < n; ++k) a[j][k] += w[i] * rows.x[i][j] * rows.x[i][k];
            b[j] += rows.x[i][j] * r[i];
        }
    return solve(a, b);
}

double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

double worst(const std::vector<double> &a, const std::vector<double> &b)
{
    double most = a.size() == b.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

/// A metric that has to be there.
double figure(const MetricValues &metrics, const char *name)
{
    const auto found = metrics.find(name);
    if (found == metrics.end() || !found->second) qFatal("%s is missing", name);
    return *found->second;
}

bool near(double a, double b, double tolerance = 2e-6) { return std::abs(a - b) <= tolerance; }

/// Largest error of a network with so many relu units on the example's curve, after training from a seed.
double largestError(const Project &project, int units, std::uint64_t seed)
{
    TrainInput input = inputOf(project);
    input.graph = *parseNetwork("dense " + std::to_string(units) + " relu; dense 1");
    input.start = {};
    input.weightSeed = seed;
    const Graph graph = input.graph;
    const auto data = input.data;
    const Trained t = train(std::move(input));
    const auto predictor = Predictor::create(graph, t.state.weights, *data);
    if (!predictor) qFatal("%s", message(predictor.error()).c_str());
    const auto out = (*predictor)->predict(*data->source, data->split.train);
    const auto *source = dynamic_cast<const TableSource *>(data->source.get());
    double most = 0;
    for (std::size_t i = 0; i < out.rows; ++i)
        most = std::max(most, std::abs(double(out.values[i]) - double(source->y()[data->split.train[i]])));
    return most;
}

/// Outputs of a network with these weights, by layer name, for rows of `inputs` numbers.
std::vector<float> forward(const char *text, int inputs, std::vector<float> x, const std::map<std::string, std::vector<float>> &weights)
{
    const auto graph = parseNetwork(text);
    if (!graph) qFatal("%s", message(graph.error()).c_str());
    const std::size_t rows = x.size() / std::size_t(inputs);
    Prepared data;
    data.targetNames = {"y"};
    data.source = std::make_shared<TableSource>(std::vector{Port{Shape{inputs}}}, std::vector<Port>{}, std::move(x), std::vector<float>{});
    auto fresh = initialWeights(*graph, {{"", Port{Shape{inputs}}}}, 1);
    if (!fresh) qFatal("%s", message(fresh.error()).c_str());
    for (auto &[key, tensor] : *fresh) {
        const auto given = weights.find(key.name);
        if (given == weights.end()) continue;
        Tensor own = *tensor;
        own.data = given->second;
        tensor = std::make_shared<const Tensor>(std::move(own));
    }
    const auto predictor = Predictor::create(*graph, *fresh, data);
    if (!predictor) qFatal("%s", message(predictor.error()).c_str());
    std::vector<Row> all(rows);
    for (std::size_t i = 0; i < rows; ++i) all[i] = Row(i);
    return (*predictor)->predict(*data.source, all).values;
}

std::vector<float> linspace()
{
    std::vector<float> x;
    for (int i = 0; i < 100; ++i) x.push_back(float(-5 + 10.0 * i / 99));
    return x;
}

} // namespace

class TstTeachingExamples : public QObject {
    Q_OBJECT
private slots:
    // MLP-18: loss before the step, then the weights worked out by hand.
    void oneStepByHand()
    {
        const Project project = example("hand-example");
        QCOMPARE(project.training.at("epochs"), Value(std::int64_t(1)));
        const Trained t = train(inputOf(project));
        QCOMPARE(t.epochs.size(), std::size_t(1));
        QVERIFY(near(figure(t.epochs[0].train, "loss"), .5957497036));
        const auto &k1 = weight(project.graph, t.state.weights, "hidden", "kernel").data;
        const auto &b1 = weight(project.graph, t.state.weights, "hidden", "bias").data;
        const auto &k2 = weight(project.graph, t.state.weights, "output", "kernel").data;
        QVERIFY(near(double(k1[0]), .0937449001) && near(double(k1[2]), .1906173501));
        QVERIFY(near(double(k1[1]), .2927193034) && near(double(k1[3]), .3890789551));
        QVERIFY(near(double(b1[0]), .4687245005) && near(double(b1[1]), .4635965171));
        QVERIFY(near(double(k2[0]), .3257305129) && near(double(k2[1]), .4195674882));
        QVERIFY(near(double(weight(project.graph, t.state.weights, "output", "bias").data[0]), .2281573117));
    }

    // MLP-21: least squares in closed form.
    void linearRegression()
    {
        TrainInput input = inputOf(example("linear-regression"));
        const Rows rows = rowsOf(input);
        QCOMPARE(rows.x.size(), std::size_t(200));
        const auto reference = weightedFit(rows, std::vector<double>(rows.x.size(), 1), rows.y);
        const auto own = coefficients(train(std::move(input)));
        QVERIFY2(worst(own, reference) <= 1e-4, qPrintable(QString::number(worst(own, reference))));
    }

    // MLP-21: logistic regression by iteratively reweighted least squares.
    void logisticRegression()
    {
        TrainInput input = inputOf(example("logistic-regression"));
        const Rows rows = rowsOf(input);
        std::vector<double> beta(rows.x.front().size(), 0);
        for (int round = 0; round < 30; ++round) {
            std::vector<double> w, r;
            for (std::size_t i = 0; i < rows.x.size(); ++i) {
                double z = 0;
                for (std::size_t j = 0; j < beta.size(); ++j) z += beta[j] * rows.x[i][j];
                const double p = sigmoid(z);
                w.push_back(p * (1 - p));
                r.push_back(rows.y[i] - p);
            }
            const auto step = weightedFit(rows, w, r);
            for (std::size_t j = 0; j < beta.size(); ++j) beta[j] += step[j];
        }
        const auto own = coefficients(train(std::move(input)));
        QVERIFY2(worst(own, beta) <= 1e-4, qPrintable(QString::number(worst(own, beta))));
    }

    // MLP-20: more units, smaller largest error; of five starts the best, as a fit with few units can get stuck.
    void approximation()
    {
        const Project project = example("approximation");
        double before = INFINITY;
        for (const int units : {1, 2, 3, 6, 13}) {
            double best = INFINITY;
            for (std::uint64_t seed = 1; seed <= 5; ++seed) best = std::min(best, largestError(project, units, seed));
            QVERIFY2(best < before, qPrintable(QStringLiteral("%1 units: %2, before %3").arg(units).arg(best).arg(before)));
            before = best;
        }
        QVERIFY2(before < .15, qPrintable(QString::number(before)));
    }

    // MLP-12: counts, and that there is something to be learnt.
    void toy()
    {
        const Project project = example("toy");
        const auto checked = check(project.graph, storedPorts(project));
        QVERIFY(checked.ok());
        QCOMPARE(checked.parameters, 39);
        QVERIFY(std::ranges::find(project.featureNames, project.data.targets[0]) == project.featureNames.end());
        QCOMPARE(project.featureNames.size(), std::size_t(5));
        const Trained t = train(inputOf(project));
        QVERIFY2(figure(t.epochs.back().validation, "loss") < .75 * figure(t.epochs.front().validation, "loss"),
                 qPrintable(QString::number(figure(t.epochs.back().validation, "loss"))));
    }

    // MLP-19: both metrics are computed, and r² agrees with what the linear data allow (noise 1 on a spread of √(3² + 2²)).
    void pearson()
    {
        const Trained t = train(inputOf(example("pearson")));
        const auto &last = t.epochs.back().validation;
        QVERIFY2(figure(last, "pearson_r") > .93 && figure(last, "pearson_r") < 1, qPrintable(QString::number(figure(last, "pearson_r"))));
        QVERIFY2(figure(last, "mae") > .5 && figure(last, "mae") < 1.2, qPrintable(QString::number(figure(last, "mae"))));
    }

    // MLP-22: units over linspace(−5, 5, 100).
    void forwardUnits()
    {
        const std::map<std::string, std::vector<float>> line{{"kernel", {2}}, {"bias", {1}}}, one{{"kernel", {1}}, {"bias", {0}}};
        const auto x = linspace();
        const auto linear = forward("dense 1", 1, x, line), relu = forward("dense 1 relu", 1, x, one),
                   leaky = forward("dense 1; leaky_relu negative_slope=0.01", 1, x, one), curve = forward("dense 1 sigmoid", 1, x, one);
        QCOMPARE(linear.size(), x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double v = double(x[i]);
            QVERIFY(near(double(linear[i]), 2 * v + 1));
            QVERIFY(near(double(relu[i]), std::max(v, 0.0)));
            QVERIFY(near(double(leaky[i]), v > 0 ? v : .01 * v));
            QVERIFY(near(double(curve[i]), sigmoid(v)));
        }
        QVERIFY(near(double(curve.front()), .00669, 5e-6) && near(double(curve.back()), .99331, 5e-6));
        const auto share = forward("activation softmax", 100, x, {});
        QCOMPARE(share.size(), std::size_t(100));
        QVERIFY(near(double(*std::max_element(share.begin(), share.end())), .09608, 5e-6));
        double sum = 0;
        for (const float v : share) sum += double(v);
        QVERIFY(near(sum, 1));
        // Stabilised: the same shares far away from zero.
        auto far = x;
        for (float &v : far) v += 1000;
        const auto shifted = forward("activation softmax", 100, far, {});
        for (std::size_t i = 0; i < share.size(); ++i) QVERIFY(near(double(shifted[i]), double(share[i]), 1e-5));
    }

    // MLP-22: dense 10 → 5 with a sigmoid, against the sum written out.
    void forwardDense()
    {
        std::vector<float> x, kernel, bias;
        for (int i = 0; i < 30; ++i) x.push_back(float(std::sin(i * 1.7)));
        for (int i = 0; i < 50; ++i) kernel.push_back(float(std::cos(i * 0.9)));
        for (int i = 0; i < 5; ++i) bias.push_back(float(i) / 10);
        const auto out = forward("dense 5 sigmoid", 10, x, {{"kernel", kernel}, {"bias", bias}});
        QCOMPARE(out.size(), std::size_t(15));
        for (std::size_t r = 0; r < 3; ++r)
            for (std::size_t j = 0; j < 5; ++j) {
                double z = double(bias[j]);
                for (std::size_t k = 0; k < 10; ++k) z += double(x[r * 10 + k]) * double(kernel[k * 5 + j]);
                QVERIFY(near(double(out[r * 5 + j]), sigmoid(z)));
            }
    }
};

QTEST_APPLESS_MAIN(TstTeachingExamples)
#include "tst_teaching_examples.moc"
