// Activations, losses and metrics against Keras, scikit-learn and SciPy (tests/golden/make_parts.py).
#include "activations/activation.h"
#include "data/recipe.h"
#include "graph/program.h"
#include "graph/text.h"
#include "losses/loss.h"
#include "metrics/metric.h"
#include "support/memory_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace netloom;

namespace {

using Numbers = std::vector<double>;

const QJsonObject &golden()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/parts_keras.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no golden file");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return all;
}

/// All numbers of an array of any depth, in order.
Numbers numbers(const QJsonValue &v)
{
    if (!v.isArray()) return {v.toDouble()};
    Numbers out;
    for (const auto a : v.toArray())
        for (double x : numbers(a)) out.push_back(x);
    return out;
}
std::vector<float> floats(const QJsonValue &v)
{
    const Numbers n = numbers(v);
    return {n.begin(), n.end()};
}

template <class Base> std::unique_ptr<Base> make(PartKind kind, const QString &text)
{
    auto part = makePart<Base>(kind, text.toStdString());
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

bool near(double a, double b, double tolerance) { return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)); }
/// Gradients: 1e-4 of the value; below 1 per cent of `scale`, of that.
bool nearGradient(double a, double b, double scale) { return std::fabs(a - b) <= 1e-4 * std::max(std::fabs(b), .01 * scale); }

#define NEAR(a, b, tolerance, what)                                                                                            \
    QVERIFY2(near(a, b, tolerance), qPrintable(QStringLiteral("%1: %2, Keras %3").arg(what).arg(double(a), 0, 'g', 9).arg(double(b), 0, 'g', 9)))

double largest(const Numbers &v)
{
    double m = 0;
    for (double x : v) m = std::max(m, std::fabs(x));
    return m;
}

/// One case of the losses as a batch of 6 rows.
struct LossCase {
    QString part;
    bool logits;
    std::vector<float> p, t, w;
    int outputs = 3, rows = 6, targetCols;

    explicit LossCase(const QJsonObject &c)
        : part(c["part"].toString()), logits(c["form"].toString() == "logits"), p(floats(c["prediction"])), t(floats(c["target"])),
          w(floats(golden()["losses"]["weights"])), targetCols(int(t.size()) / rows)
    {
    }
    LossContext context(bool weighted)
    {
        LossContext c;
        c.rows = rows;
        c.last = outputs;
        c.prediction = {p.data(), rows, outputs, outputs};
        c.target = {t.data(), rows, targetCols, targetCols};
        c.weights = weighted ? w.data() : nullptr;
        return c;
    }
};

void lossRows()
{
    QTest::addColumn<QJsonObject>("row");
    for (const auto v : golden()["losses"]["cases"].toArray()) {
        const QJsonObject o = v.toObject();
        QTest::newRow(qPrintable(o["part"].toString() + ' ' + o["form"].toString())) << o;
    }
}

} // namespace

class TestGoldenParts : public QObject {
    Q_OBJECT

private slots:
    /// Every part has golden values or stands here with the reason.
    void everyPartIsCovered()
    {
        std::map<PartKind, QStringList> covered;
        const auto add = [&](PartKind kind, const QJsonValue &list) {
            for (const auto v : list.toArray()) {
                const auto choice = parsePart(kind, v.toObject()["part"].toString().toStdString());
                QVERIFY2(choice, qPrintable(v.toObject()["part"].toString()));
                covered[kind] << QString::fromStdString(choice->info->type);
            }
        };
        add(PartKind::Activation, golden()["activations"]["elementwise"]);
        add(PartKind::Activation, golden()["activations"]["rows"]["parts"]);
        add(PartKind::Loss, golden()["losses"]["cases"]);
        for (const char *set : {"binary", "classes", "regression"}) add(PartKind::Metric, golden()["metrics"][set]["plain"]);
        // No other program has them; their worked values stand in tst_activations, tst_losses and tst_metrics.
        covered[PartKind::Activation] << "telu_in" << "telu_out" << "step" << "expression" << "atanh" << "logit" << "softplus_inverse" << "elu_inverse" << "selu_inverse";
        covered[PartKind::Loss] << "half_mse" << "sse" << "rmse" << "wasserstein" << "weighted_binary_crossentropy" << "expression";
        covered[PartKind::Metric] << "npv" << "fpr" << "fnr" << "youden_j" << "g_mean" << "diagnostic_odds_ratio" << "reconstruction_error" << "predicted_positive_rate" << "expression";
        for (const PartKind kind : {PartKind::Activation, PartKind::Loss, PartKind::Metric})
            for (const PartInfo *info : parts(kind)) QVERIFY2(covered[kind].contains(QString::fromStdString(info->type)), info->type.c_str());
    }

    void activation_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const auto v : golden()["activations"]["elementwise"].toArray())
            QTest::newRow(qPrintable(v.toObject()["part"].toString())) << v.toObject();
    }
    void activation()
    {
        QFETCH(QJsonObject, row);
        const auto f = make<Activation>(PartKind::Activation, row["part"].toString());
        const std::vector<float> x = floats(row["x"]);
        const Numbers y = numbers(row["y"]), slope = numbers(row["slope"]);
        const int n = int(x.size());
        std::vector<float> out(x.size()), dx(x.size()), dy(x.size(), 1.0f);
        f->forward(x.data(), out.data(), 1, n, n);
        f->backward(f->needsInput() ? x.data() : nullptr, out.data(), dy.data(), dx.data(), 1, n, n);
        for (std::size_t i = 0; i < x.size(); ++i) {
            NEAR(out[i], y[i], 1e-5, QStringLiteral("f(%1)").arg(double(x[i])));
            QVERIFY2(std::fabs(double(dx[i]) - slope[i]) <= 1e-4 * std::fabs(slope[i]) + 1e-6,
                     qPrintable(QStringLiteral("f'(%1): %2, Keras %3").arg(double(x[i])).arg(double(dx[i])).arg(slope[i])));
        }
    }

    void rowwiseActivation()
    {
        const QJsonObject all = golden()["activations"]["rows"].toObject();
        const std::vector<float> x = floats(all["x"]), dy = floats(all["dy"]);
        for (const auto v : all["parts"].toArray()) {
            const QString part = v.toObject()["part"].toString();
            const auto f = make<Activation>(PartKind::Activation, part);
            std::vector<float> y(x.size()), dx(x.size());
            f->forward(x.data(), y.data(), 4, 3, 3);
            f->backward(x.data(), y.data(), dy.data(), dx.data(), 4, 3, 3);
            const Numbers ky = numbers(v.toObject()["y"]), kdx = numbers(v.toObject()["dx"]);
            for (std::size_t i = 0; i < x.size(); ++i) {
                NEAR(y[i], ky[i], 1e-5, part);
                NEAR(dx[i], kdx[i], 1e-5, part);
            }
        }
    }

    void loss_data() { lossRows(); }
    /// The part alone: values per element, sums and gradients.
    void loss()
    {
        QFETCH(QJsonObject, row);
        LossCase b(row);
        const auto loss = make<Loss>(PartKind::Loss, b.part);
        const Numbers none = numbers(row["none"]);
        const auto own = elementLosses(*loss, b.context(false), b.logits);
        QCOMPARE(own.size(), none.size());
        for (std::size_t i = 0; i < none.size(); ++i) NEAR(own[i], none[i], 1e-5, QStringLiteral("element %1").arg(i));
        for (const char *reduction : {"mean", "sum", "weighted_mean"})
            for (const bool weighted : {false, true}) {
                const QJsonObject keras = row[reduction].toObject();
                LossContext c = b.context(weighted);
                LossContext counting = c;
                if (std::string_view(reduction) == "mean") counting.weights = nullptr;
                const double divisor = std::string_view(reduction) == "sum" ? 1 : loss->counted(counting);
                std::vector<float> g(b.p.size(), 77.0f);
                c.gradient = {g.data(), b.rows, b.outputs, b.outputs};
                c.scale = Real(1 / divisor);
                NEAR(loss->compute(c, b.logits) / divisor, keras[weighted ? "weighted_loss" : "loss"].toDouble(), 1e-5, reduction);
                const Numbers expected = numbers(keras[weighted ? "weighted_gradient" : "gradient"]);
                for (std::size_t i = 0; i < g.size(); ++i)
                    QVERIFY2(nearGradient(g[i], expected[i], largest(expected)),
                             qPrintable(QStringLiteral("%1 gradient %2: %3, Keras %4").arg(reduction).arg(i).arg(double(g[i])).arg(expected[i])));
            }
    }

    void lossInProgram_data() { lossRows(); }
    /// The same through a compiled network whose only layer passes its input on: loss and input gradient of a step.
    void lossInProgram()
    {
        QFETCH(QJsonObject, row);
        LossCase b(row);
        const auto graph = parseNetwork("dense 3 use_bias=false");
        QVERIFY(graph);
        const Port in{Shape{b.outputs}}, truth{Shape{b.targetCols}};
        const Check checked = check(*graph, {{"", in}});
        std::shared_ptr<ParamStore> store = std::move(ParamStore::make(*graph, checked)).value();
        auto identity = std::make_shared<Tensor>();
        identity->shape = {3, 3};
        identity->data = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        QVERIFY(store->load({{{checked.outputs[0], "kernel"}, identity}}));
        for (const std::string reduction : {"mean", "sum", "weighted_mean"})
            for (const bool weighted : {false, true}) {
                const TableSource source({in}, {truth}, b.p, b.t, {}, weighted ? b.w : std::vector<float>());
                std::string text = b.part.toStdString();
                const std::string extra = "reduction=" + reduction + (b.logits ? ",from_logits=true" : "");
                text = text.back() == ')' ? text.substr(0, text.size() - 1) + ',' + extra + ')' : text + '(' + extra + ')';
                const auto choice = parsePart(PartKind::Loss, text);
                QVERIFY2(choice, text.c_str());
                if (!b.logits && choice->config.contains("from_logits") && make<Loss>(PartKind::Loss, b.part)->fusesWith() == "")
                    QFAIL("a loss with logits has a fused form");
                ProgramRequest request;
                request.training = true;
                request.maxRows = b.rows;
                request.losses = {{checked.outputs[0], 0, {}, text, 1}};
                request.targets = {truth};
                request.targetIndex = {0};
                request.inputGradients = true;
                auto program = Program::compile(*graph, checked, store, request);
                QVERIFY2(program, program ? "" : message(program.error()).c_str());
                const auto rows = test::firstRows(6);
                PassInput pass;
                pass.source = &source;
                pass.rows = rows;
                const QJsonObject keras = row[QString::fromStdString(reduction)].toObject();
                NEAR((*program)->forwardBackward(pass), keras[weighted ? "weighted_loss" : "loss"].toDouble(), 1e-5, QString::fromStdString(text));
                const Numbers expected = numbers(keras[weighted ? "weighted_gradient" : "gradient"]);
                const View g = (*program)->inputGradient(0);
                for (int r = 0; r < b.rows; ++r)
                    for (int c = 0; c < b.outputs; ++c) {
                        const double wanted = expected[std::size_t(r * b.outputs + c)];
                        QVERIFY2(nearGradient(g.row(r)[c], wanted, largest(expected)),
                                 qPrintable(QStringLiteral("%1 at %2, %3: %4, Keras %5").arg(text.c_str()).arg(r).arg(c).arg(double(g.row(r)[c])).arg(wanted)));
                    }
            }
    }

    void metrics_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<bool>("weighted");
        for (const char *set : {"binary", "classes", "regression"})
            for (const bool weighted : {false, true}) QTest::addRow("%s%s", set, weighted ? " weighted" : "") << set << weighted;
    }
    /// One state over several batches, read after each.
    void metrics()
    {
        QFETCH(QString, set);
        QFETCH(bool, weighted);
        const QJsonObject all = golden()["metrics"].toObject(), data = all[set].toObject();
        std::vector<float> p = floats(data["prediction"]), t = floats(data["target"]), w = floats(all["weights"]);
        const int cols = int(p.size() / w.size()), targetCols = int(t.size() / w.size()), classes = set == "binary" ? 2 : set == "classes" ? 4 : 0;
        for (const auto v : data[weighted ? "weighted" : "plain"].toArray()) {
            const QString part = v.toObject()["part"].toString();
            const auto metric = make<Metric>(PartKind::Metric, part);
            QVERIFY2(metric->applies(cols, classes, set == "regression"), qPrintable(part));
            const Counter *counter = findCounter(metric->counter());
            std::vector<double> state(counter->size(cols, classes));
            const Numbers expected = numbers(v.toObject()["values"]), batches = numbers(all["batches"]);
            int at = 0;
            for (std::size_t i = 0; i < batches.size(); ++i) {
                MetricContext c;
                c.rows = int(batches[i]);
                c.prediction = {p.data() + at * cols, c.rows, cols, cols};
                c.target = {t.data() + at * targetCols, c.rows, targetCols, targetCols};
                c.outputs = cols;
                c.classes = classes;
                c.sparse = set == "classes";
                c.weights = weighted ? w.data() + at : nullptr;
                counter->add(c, state.data());
                at += c.rows;
                const auto n = std::size_t(at), scores = n * std::size_t(cols);
                const auto value = metric->fromScores() ? metric->exact({{p.data(), scores}, {t.data(), n}, weighted ? std::span<const float>(w.data(), n) : std::span<const float>(), cols})
                                                        : metric->result(state, cols, classes);
                QVERIFY2(value, qPrintable(part));
                NEAR(*value, expected[i], 1e-5, QStringLiteral("%1 (%2) after batch %3").arg(part, v.toObject()["from"].toString()).arg(i));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestGoldenParts)
#include "tst_golden_parts.moc"
