// What losses and metrics see of a target: units of the data where it was transformed, one column per class, one-hot columns.
#include "core/parallel.h"
#include "data/targets.h"
#include "graph/text.h"
#include "train/evaluate.h"
#include "train/metric_set.h"
#include "train/rename_output.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace netloom;

namespace {

/// 400 rows: two numbers, an amount of some hundreds that follows them, and a class of three.
struct Raw {
    std::vector<double> a, b, amount;
    std::vector<float> kind;
};
Raw raw()
{
    Raw r;
    for (std::size_t i = 0; i < 400; ++i) {
        const double a = double(int(i * 37 % 101) - 50) / 25, b = double(int(i * 53 % 97) - 48) / 24, noise = double(int(i * 29 % 13) - 6) / 20;
        r.a.push_back(a);
        r.b.push_back(b);
        r.amount.push_back(700 + 200 * a - 80 * b + 60 * noise);
        r.kind.push_back(float(a + noise > .8) + float(a + noise > -.7));
    }
    return r;
}

/// The amount as target, prepared by a recipe with one step that takes the target along.
std::shared_ptr<const Prepared> amounts(const std::string &step)
{
    const Raw r = raw();
    Table table;
    table.columns.push_back(Column::ofNumbers("a", ColumnType::Numeric, r.a));
    table.columns.push_back(Column::ofNumbers("b", ColumnType::Numeric, r.b));
    table.columns.push_back(Column::ofNumbers("amount", ColumnType::Numeric, r.amount));
    DataSpec spec;
    spec.targets = {"amount"};
    if (!step.empty()) spec.steps.push_back({step, {{"columns", std::vector<std::string>{"amount"}}}, {}, true});
    auto data = prepare(table, spec);
    if (!data) qFatal("%s", message(data.error()).c_str());
    return std::make_shared<Prepared>(std::move(*data));
}

/// The class as number, or as three columns of numbers that are one-hot.
std::shared_ptr<const Prepared> kinds(bool hot)
{
    const Raw r = raw();
    auto d = std::make_shared<Prepared>();
    std::vector<float> x, y;
    for (std::size_t i = 0; i < r.a.size(); ++i) {
        x.insert(x.end(), {float(r.a[i]), float(r.b[i])});
        if (hot)
            for (int k = 0; k < 3; ++k) y.push_back(r.kind[i] == float(k) ? 1.0f : 0.0f);
        else y.push_back(r.kind[i]);
        (i % 4 == 3 ? d->split.validation : d->split.train).push_back(Row(i));
    }
    d->task = hot ? TaskKind::Regression : TaskKind::Classes;
    d->targetNames = hot ? std::vector<std::string>{"y[0]", "y[1]", "y[2]"} : std::vector<std::string>{"y"};
    if (!hot) {
        d->classes = {"low", "middle", "high"};
        d->classCounts.assign(3, 0);
        for (const Row row : d->split.train) ++d->classCounts[std::size_t(r.kind[row])];
    }
    d->source = std::make_shared<TableSource>(std::vector{Port{Shape{2}}}, std::vector{Port{Shape{hot ? 3 : 1}}}, std::move(x), std::move(y),
                                              std::vector<std::uint32_t>(), std::vector<float>());
    return d;
}

TrainInput input(std::shared_ptr<const Prepared> data, const std::string &network, const std::string &loss, std::vector<std::string> metrics)
{
    TrainInput in;
    in.graph = *parseNetwork(network);
    in.data = std::move(data);
    in.settings.batchSize = 64;
    in.settings.loss = loss;
    in.settings.metrics = std::move(metrics);
    in.settings.seed = in.weightSeed = 5;
    return in;
}

struct Outcome { Checkpoint state; std::vector<EpochRow> rows; std::string hash; };
Outcome trained(TrainInput in, int epochs = 3)
{
    Outcome o;
    const Graph graph = in.graph;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Control c;
    (*t)->run(c, {}, {.epochs = epochs, .until = {}, .onEpoch = [&](const EpochRow &r) { o.rows.push_back(r); }});
    o.state = (*t)->checkpoint();
    o.hash = weightsSha256(graph, o.state.weights);
    return o;
}
Evaluation judged(TrainInput in, const Outcome &o)
{
    in.start = o.state;
    const auto e = evaluate(in, in.data->split.validation);
    if (!e) qFatal("%s", message(e.error()).c_str());
    return *e;
}
QString refusal(TrainInput in)
{
    const auto t = Trainer::create(std::move(in));
    return t ? QString() : QString::fromStdString(message(t.error()));
}
bool near(double a, double b, double tolerance = 1e-5) { return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)); }

const std::vector<std::string> kErrors{"mae", "mse", "rmse", "r2", "mape"};
const char *const kNumberNetwork = "dense 8 tanh; dense 1";
const char *const kClassNetwork = "dense 8 tanh; dense 3 softmax";

} // namespace

class TargetMetricsTest : public QObject {
    Q_OBJECT
private slots:
    /// The same run with and without the way back: equal weights and loss, metrics that differ by the scale.
    void errorsAreInUnitsOfTheData()
    {
        const auto scaled = amounts("standard_scale");
        auto without = std::make_shared<Prepared>(*scaled);
        without->steps.clear();
        const double unit = invertTarget(*scaled, 0, 1) - invertTarget(*scaled, 0, 0);
        QVERIFY(unit > 50);
        const TrainInput in = input(scaled, kNumberNetwork, "mse", kErrors), bare = input(without, kNumberNetwork, "mse", kErrors);
        const Outcome own = trained(in), plain = trained(bare);
        QCOMPARE(own.hash, plain.hash);
        for (std::size_t e = 0; e < own.rows.size(); ++e)
            for (const bool validation : {false, true}) {
                const MetricValues &a = validation ? own.rows[e].validation : own.rows[e].train, &b = validation ? plain.rows[e].validation : plain.rows[e].train;
                QCOMPARE(a.at("loss"), b.at("loss"));
                QVERIFY(near(*a.at("mae"), unit * *b.at("mae")) && near(*a.at("rmse"), unit * *b.at("rmse")) && near(*a.at("mse"), unit * unit * *b.at("mse")));
                QVERIFY(near(*a.at("r2"), *b.at("r2"), 1e-4));
            }
        const Evaluation e = judged(in, own);
        QCOMPARE(e.metrics.at("mae"), own.rows.back().validation.at("mae"));
    }

    /// By hand from the predictions: mean |back(p) − amount|, also where the way back is no line.
    void everyInvertibleStep_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"standard_scale", "min_max_scale", "robust_scale", "log_transform", "yeo_johnson"}) QTest::newRow(step) << step;
    }
    void everyInvertibleStep()
    {
        QFETCH(QString, step);
        const auto data = amounts(step.toStdString());
        QVERIFY(std::any_of(data->notes.begin(), data->notes.end(), [](const Error &n) { return n.code == "N-TARGET-TRANSFORMED"; }));
        const TrainInput in = input(data, kNumberNetwork, "mse", {"mae", "mape"});
        const Evaluation e = judged(in, trained(in));
        const Raw r = raw();
        double sum = 0, relative = 0;
        const auto &rows = data->split.validation;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double truth = r.amount[data->source->sourceRow(rows[i])], error = std::fabs(invertTarget(*data, 0, double(e.predictions.values[i])) - truth);
            sum += error;
            relative += error / truth;
        }
        QVERIFY(sum / double(rows.size()) > 5); // of hundreds: transformed units would be below 1
        QVERIFY(near(*e.metrics.at("mae"), sum / double(rows.size()), 1e-4));
        QVERIFY(near(*e.metrics.at("mape"), relative / double(rows.size()), 1e-4) || near(*e.metrics.at("mape"), 100 * relative / double(rows.size()), 1e-4));
    }
    void untransformedHasNoWayBack()
    {
        QVERIFY(targetInverses(*amounts({}), 0, 1).empty());
        QCOMPARE(targetInverses(*amounts("standard_scale"), 0, 1).size(), std::size_t(1));
    }

    void sameBitsForAnyThreads()
    {
        std::vector<MetricValues> all;
        for (const int threads : {1, 3}) {
            setThreads(threads);
            TrainInput in = input(amounts("log_transform"), "dense 64 tanh; dense 64 tanh; dense 1", "mse", kErrors);
            in.settings.batchSize = 256;
            all.push_back(trained(in).rows.back().train);
        }
        setThreads(hardwareThreads());
        QVERIFY(all[0] == all[1]);
    }

    /// Losses of k columns on a class column are those on the one-hot columns, bit by bit.
    void denseLossesOnClasses_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::addColumn<QString>("network");
        for (const char *loss : {"mse", "mae", "rmse", "huber", "log_cosh", "poisson", "kl_divergence", "categorical_crossentropy", "cosine_similarity",
                                 "binary_crossentropy", "expression(formula=(y_true-y_pred)^2)"})
            QTest::newRow(loss) << loss << kClassNetwork;
        for (const char *loss : {"hinge", "squared_hinge", "categorical_hinge"}) QTest::newRow(loss) << loss << "dense 8 tanh; dense 3";
        QTest::newRow("fused") << "binary_crossentropy" << "dense 8 tanh; dense 3 sigmoid";
    }
    void denseLossesOnClasses()
    {
        QFETCH(QString, loss);
        QFETCH(QString, network);
        const TrainInput one = input(kinds(false), network.toStdString(), loss.toStdString(), {"accuracy"});
        const TrainInput hot = input(kinds(true), network.toStdString(), loss.toStdString(), {"accuracy"});
        const Outcome a = trained(one), b = trained(hot);
        QCOMPARE(a.hash, b.hash);
        QCOMPARE(a.rows.size(), std::size_t(3));
        for (std::size_t e = 0; e < 3; ++e) QCOMPARE(a.rows[e].train, b.rows[e].train);
        const Evaluation x = judged(one, a), y = judged(hot, b);
        QCOMPARE(x.metrics, y.metrics);
        QCOMPARE(x.baseRateLoss, y.baseRateLoss);
        QVERIFY(x.confusion.has_value());
    }
    /// A number is no class: one column for three units stays a mistake.
    void numbersAreNotSpread()
    {
        const QString why = refusal(input(amounts({}), "dense 8 tanh; dense 3", "mse", {}));
        QVERIFY2(why.contains("as many units"), qPrintable(why));
    }

    /// Class metrics on one-hot columns, and errors on classes, are those of the other form of the target.
    void metricsOfBothForms()
    {
        const std::vector<std::string> metrics{"accuracy", "f1", "roc_auc", "pr_auc", "youden_j", "log_loss", "mae", "mse", "rmse", "cosine_similarity"};
        const TrainInput one = input(kinds(false), kClassNetwork, "categorical_crossentropy", metrics);
        const TrainInput hot = input(kinds(true), kClassNetwork, "categorical_crossentropy", metrics);
        const Outcome a = trained(one, 30), b = trained(hot, 30);
        QCOMPARE(a.hash, b.hash);
        const Evaluation x = judged(one, a), y = judged(hot, b);
        QCOMPARE(x.metrics.size(), metrics.size() + 1);
        QCOMPARE(x.metrics, y.metrics);
        QCOMPARE(a.rows.back().train, b.rows.back().train);
        double mse = 0, mae = 0;
        const Raw r = raw();
        const auto &rows = one.data->split.validation;
        for (std::size_t i = 0; i < rows.size() * 3; ++i) {
            const double e = double(x.predictions.values[i]) - (r.kind[rows[i / 3]] == float(i % 3) ? 1 : 0);
            mse += e * e / double(rows.size() * 3);
            mae += std::fabs(e) / double(rows.size() * 3);
        }
        QVERIFY(near(*x.metrics.at("mse"), mse) && near(*x.metrics.at("mae"), mae));
        // Per class, and their mean.
        QCOMPARE(x.perClass.size(), std::size_t(3));
        double roc = 0, pr = 0, youden = 0;
        for (const ClassFigures &f : x.perClass) {
            roc += *f.rocAuc / 3;
            pr += *f.prAuc / 3;
            youden += *f.youdenJ / 3;
        }
        QVERIFY(near(*x.metrics.at("roc_auc"), roc) && near(*x.metrics.at("pr_auc"), pr) && near(*x.metrics.at("youden_j"), youden));
        QVERIFY(roc > .6 && roc < 1);
    }
    void numbersHaveNoAccuracy()
    {
        const QString why = refusal(input(amounts({}), kNumberNetwork, "mse", {"accuracy"}));
        QVERIFY2(why.contains("does not fit"), qPrintable(why));
    }

    void classWeightsOfZero()
    {
        const std::vector<std::string> classes{"no", "yes"};
        const auto none = classWeights("0=0,1=0", classes, {10, 10});
        QVERIFY(!none);
        QVERIFY2(message(none.error()).find("above 0") != std::string::npos, message(none.error()).c_str());
        QCOMPARE(classWeights("0=0", classes, {10, 10}).value(), (std::vector<double>{0, 1}));
    }

    void poissonOfNegativeTargets()
    {
        auto t = Trainer::create(input(amounts("standard_scale"), "dense 8 tanh; dense 1", "poisson", {}));
        QVERIFY(t);
        QStringList codes;
        for (const Error &w : (*t)->warnings()) codes << QString::fromStdString(message(w));
        QVERIFY2(codes.join(' ').contains("negative in some rows") && codes.join(' ').contains("softplus"), qPrintable(codes.join(' ')));
        Control c;
        const auto result = (*t)->run(c, {}, {.epochs = 3, .until = {}, .onEpoch = {}});
        QVERIFY(result.diverged);
        QVERIFY2(result.diverged->reason.find("exponential or softplus") != std::string::npos, result.diverged->reason.c_str());
    }

    void arrayOfTargets()
    {
        Table table;
        for (const char *name : {"x", "y[0]", "y[1]", "yes[0]", "z"}) table.columns.push_back(Column::ofNumbers(name, ColumnType::Numeric, {1, 2}));
        using Names = std::vector<std::string>;
        QCOMPARE(expandTargets(table, {"y"}), (Names{"y[0]", "y[1]"}));
        QCOMPARE(expandTargets(table, {"z", "y[1]"}), (Names{"z", "y[1]"}));
        QCOMPARE(expandTargets(table, {"none"}), Names{"none"});
    }

    void namesFollowTheirOutput()
    {
        const Values before{{"metrics", std::vector<std::string>{"u_f1", "v_mae", "u_top_k(k=2)", "accuracy", "u_x_f1"}},
                            {"weighted_metrics", std::vector<std::string>{"u_accuracy"}},
                            {"stop_when", std::vector<std::string>{"val_u_f1>=0.9", "u_loss<0.1"}},
                            {"monitor", std::string("val_u_loss")},
                            {"class_weights", std::string("u=balanced; v=0=1,1=20")},
                            {"optimizer", std::string("sgd(schedule=reduce_lr_on_plateau(monitor=val_u_loss,factor=0.5))")}};
        const Values after = renamedOutput(before, "u", "colour");
        const Values expected{{"metrics", std::vector<std::string>{"colour_f1", "v_mae", "colour_top_k(k=2)", "accuracy", "u_x_f1"}},
                              {"weighted_metrics", std::vector<std::string>{"colour_accuracy"}},
                              {"stop_when", std::vector<std::string>{"val_colour_f1>=0.9", "colour_loss<0.1"}},
                              {"monitor", std::string("val_colour_loss")},
                              {"class_weights", std::string("colour=balanced; v=0=1,1=20")},
                              {"optimizer", std::string("sgd(schedule=reduce_lr_on_plateau(monitor=val_colour_loss,factor=0.5))")}};
        QCOMPARE(after, expected);
        QCOMPARE(renamedOutput({{"class_weights", std::string("0=1,1=20")}}, "0", "x").at("class_weights"), Value(std::string("0=1,1=20")));
    }
};

QTEST_APPLESS_MAIN(TargetMetricsTest)
#include "tst_target_metrics.moc"
