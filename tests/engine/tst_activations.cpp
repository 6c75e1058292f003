#include "activations/activation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace netloom;

namespace {

std::unique_ptr<Activation> make(std::string_view text)
{
    auto part = makePart<Activation>(PartKind::Activation, text);
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

struct Point { const char *text; float x, y, slope; };

// spec: activations table and "more points"
const Point kPoints[] = {
    {"linear", -1, -1, 1},
    {"linear", .5f, .5f, 1},
    {"relu", -1, 0, 0},
    {"relu", .5f, .5f, 1},
    {"relu", 0, 0, 0},
    {"relu(max_value=6)", 7, 6, 0},
    {"relu(max_value=6)", 5, 5, 1},
    {"relu(negative_slope=0.1)", -2, -.2f, .1f},
    {"relu(threshold=1)", .5f, 0, 0},
    {"relu(threshold=1)", 1.5f, 1.5f, 1},
    {"relu(threshold=1,negative_slope=0.5)", -1, -1, .5f},
    {"leaky_relu(negative_slope=0.01)", -1, -.01f, .01f},
    {"leaky_relu(0.01)", .5f, .5f, 1},
    {"leaky_relu", -1, -.2f, .2f},
    {"elu", -1, -.632121f, .367879f},
    {"elu", .5f, .5f, 1},
    {"elu", -3, -.950213f, .049787f},
    {"elu(alpha=2)", -1, -1.264241f, .735759f},
    {"selu", -1, -1.111331f, .646769f},
    {"selu", .5f, .525350f, 1.050701f},
    {"selu", -2.5f, -1.613786f, .144313f},
    {"selu", 3, 3.152103f, 1.050701f},
    {"sigmoid", -1, .268941f, .196612f},
    {"sigmoid", .5f, .622459f, .235004f},
    {"sigmoid", 2.5f, .924142f, .070104f},
    {"sigmoid", 5, .993307f, .006648f},
    {"sigmoid", -5, .006693f, .006648f},
    {"tanh", -1, -.761594f, .419974f},
    {"tanh", .5f, .462117f, .786448f},
    {"tanh", 2.5f, .986614f, .026592f},
    {"hard_sigmoid(slope=0.2)", -1.f, .3f, .2f},
    {"hard_sigmoid(slope=0.2)", .5f, .6f, .2f},
    {"hard_sigmoid(slope=0.2)", 2.5f, 1.f, 0.f},
    {"hard_sigmoid(slope=0.2)", -2.5f, 0.f, 0.f},
    {"hard_sigmoid(slope=0.2)", .05f, .51f, .2f},
    {"hard_sigmoid", -1.f, .333333f, .166667f},
    {"hard_sigmoid", .5f, .583333f, .166667f},
    {"hard_sigmoid", -2.5f, .083333f, .166667f},
    {"hard_sigmoid", 3.5f, 1.f, 0.f},
    {"hard_tanh", -1.f, -1.f, 0.f},
    {"hard_tanh", .5f, .5f, 1.f},
    {"hard_tanh", 3.f, 1.f, 0.f},
    {"softplus", -1.f, .313262f, .268941f},
    {"softplus", .5f, .974077f, .622459f},
    {"softplus", -30.f, 9.357623e-14f, 9.357623e-14f},
    {"softplus", 50.f, 50.f, 1.f},
    {"softsign", -1.f, -.5f, .25f},
    {"softsign", .5f, .333333f, .444444f},
    {"gelu", -1.f, -.158655f, -.083315f},
    {"gelu", .5f, .345731f, .867495f},
    {"gelu(approximate=true)", -1.f, -.158808f, -.082964f},
    {"gelu(approximate=true)", .5f, .345714f, .867370f},
    {"silu", -1.f, -.268941f, .072329f},
    {"silu", .5f, .311230f, .739961f},
    {"hard_silu", -1.f, -.333333f, .166667f},
    {"hard_silu", .5f, .291667f, .666667f},
    {"hard_silu", -4.f, 0.f, 0.f},
    {"hard_silu", 4.f, 4.f, 1.f},
    {"mish", -1.f, -.303401f, .059217f},
    {"mish", .5f, .375245f, .886424f},
    {"mish", 40.f, 40.f, 1.f},
    {"exponential", -1.f, .367879f, .367879f},
    {"exponential", .5f, 1.648721f, 1.648721f},
    {"log_sigmoid", -1.f, -1.313262f, .731059f},
    {"log_sigmoid", .5f, -.474077f, .377541f},
    {"log_sigmoid", -80.f, -80.f, 1.f},
    {"tanh_shrink", -1.f, -.238406f, .580026f},
    {"tanh_shrink", .5f, .037883f, .213552f},
    {"soft_shrink", -1.f, -.5f, 1.f},
    {"soft_shrink", .5f, 0.f, 0.f},
    {"hard_shrink", -1.f, -1.f, 1.f},
    {"hard_shrink", .5f, 0.f, 0.f},
    {"abs", -1.f, 1.f, -1.f},
    {"abs", .5f, .5f, 1.f},
    {"abs", 0.f, 0.f, 0.f},
    {"sine", -1.f, -.841471f, .540302f},
    {"sine", .5f, .479426f, .877583f},
    {"sine", 100.f, -.506366f, .862319f},
    {"sine", -3.5f, .350783f, -.936457f},
    {"step", -1.f, 0.f, 0.f},
    {"step", .5f, 1.f, 0.f},
    {"step", 0.f, 0.f, 0.f},
    {"step(at_zero=1)", -1.f, 0.f, 0.f},
    {"step(at_zero=1)", 0.f, 1.f, 0.f},
    {"celu(alpha=2)", -1.f, -.786939f, .606531f},
    {"celu(alpha=2)", .5f, .5f, 1.f},
    {"telu_out", -1.f, -1.111331f, .646769f},
    {"telu_out", .5f, .525350f, 1.050701f},
    {"telu_in", -1.f, -1.111331f, .646769f},
    {"telu_in", .5f, .525350f, 1.050701f},
    {"relu6", 7.f, 6.f, 0.f},
    {"relu6", 2.f, 2.f, 1.f},
    {"squareplus", 0.f, 1.f, .5f},
    {"squareplus", -1.f, .618034f, .276393f},
    {"sparse_plus", -2.f, 0.f, 0.f},
    {"sparse_plus", 0.f, .25f, .5f},
    {"sparse_plus", 2.f, 2.f, 1.f},
    {"sparse_sigmoid", 0.f, .5f, .5f},
    {"sparse_sigmoid", 2.f, 1.f, 0.f},
    {"threshold(threshold=1,default_value=-3)", .5f, -3.f, 0.f},
    {"threshold(threshold=1,default_value=-3)", 1.5f, 1.5f, 1.f},
};

} // namespace

class TestActivations : public QObject {
    Q_OBJECT

private slots:
    void registered()
    {
        for (const char *type :
             {"abs", "celu", "elu", "exponential", "gelu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_tanh", "leaky_relu",
              "linear", "log_sigmoid", "log_softmax", "mish", "relu", "relu6", "selu", "sigmoid", "silu", "sine", "soft_shrink",
              "softmax", "softplus", "softsign", "sparse_plus", "sparse_sigmoid", "sparsemax", "squareplus", "step", "tanh",
              "tanh_shrink", "telu_in", "telu_out", "threshold"}) {
            const PartInfo *info = findPart(PartKind::Activation, type);
            QVERIFY2(info, type);
            QVERIFY(!info->title.empty() && !info->doc.empty() && !info->keras.empty() && !info->onnx.empty());
            QVERIFY2(!info->cases.empty(), type);
        }
        QCOMPARE(findPart(PartKind::Activation, "relu")->schema.fields.size(), std::size_t(3));
        QVERIFY(!makePart<Activation>(PartKind::Activation, "elu(alpha=-1)"));
        QVERIFY(!makePart<Activation>(PartKind::Activation, "relu(max_value=0)"));
    }

    void table_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kPoints)); ++i)
            QTest::addRow("%s at %g", kPoints[i].text, double(kPoints[i].x)) << i;
    }
    void table()
    {
        QFETCH(int, index);
        const Point &p = kPoints[index];
        const auto f = make(p.text);
        float y = 99, dx = 99;
        const float dy = 2;
        f->forward(&p.x, &y, 1, 1, 16);
        f->backward(f->needsInput() ? &p.x : nullptr, &y, &dy, &dx, 1, 1, 16);
        QVERIFY2(std::fabs(y - p.y) < 2e-6f, qPrintable(QString::number(y)));
        QVERIFY2(std::fabs(dx - 2 * p.slope) < 4e-6f, qPrintable(QString::number(dx)));
    }

    void softmax()
    {
        const auto f = make("softmax");
        QVERIFY(f->rowwise());
        const float x[16] = {1, 2, 3};
        float y[16] = {};
        f->forward(x, y, 1, 3, 16);
        const float expected[] = {.09003057f, .24472847f, .66524096f};
        for (int i = 0; i < 3; ++i) QVERIFY(std::fabs(y[i] - expected[i]) < 1e-7f);
        const float dy[16] = {1, 0, 0};
        float dx[16] = {};
        f->backward(nullptr, y, dy, dx, 1, 3, 16);
        const float row[] = {.08192507f, -.02203304f, -.05989202f};
        for (int i = 0; i < 3; ++i) QVERIFY(std::fabs(dx[i] - row[i]) < 1e-7f);
        const float large[2] = {1000, 0};
        f->forward(large, y, 1, 2, 2);
        QCOMPARE(y[0], 1.0f);
        QCOMPARE(y[1], 0.0f);
    }

    /// Two different functions (the published equation thresholds x, the listing selu(x)): both are there.
    void trapTeluEquationAndListingDiffer()
    {
        const auto values = [](const char *text, std::vector<float> x) {
            std::vector<float> y(x.size());
            make(text)->forward(x.data(), y.data(), 1, int(x.size()), int(x.size()));
            return y;
        };
        const std::vector<float> x{-1, 1.1f, .01f};
        for (const char *type : {"telu_out", "telu_in"}) {
            const auto free = values((std::string(type) + "(tau=0)").c_str(), x), selu = values("selu", x), held = values(type, x);
            QCOMPARE(free, selu);
            QVERIFY(std::fabs(free[0] + 1.1113307f) < 1e-6f && std::fabs(free[1] - 1.1557711f) < 1e-6f && std::fabs(free[2] - .01050701f) < 1e-7f);
            QCOMPARE(held, (std::vector<float>{free[0], free[1], 0}));
        }
        // x = .098 passes the listing (selu .103) but not the equation; −.08 likewise (selu −.135).
        const auto out = values("telu_out", {.098f, -.08f}), in = values("telu_in", {.098f, -.08f});
        QVERIFY(std::fabs(out[0] - .102969f) < 1e-6f && std::fabs(out[1] + .135169f) < 1e-6f);
        QCOMPARE(in, (std::vector<float>{0, 0}));
        // Edges of the dead zones: [−.0585613, .0951746] of the listing, [−.1, .1] of the equation.
        const auto edges = values("telu_out", {-.0586f, -.0585f, .0951f, .0952f});
        QVERIFY(edges[0] < 0 && edges[1] == 0 && edges[2] == 0 && edges[3] > 0);
        const auto inner = values("telu_in", {-.1001f, -.0999f, .0999f, .1001f});
        QVERIFY(inner[0] < 0 && inner[1] == 0 && inner[2] == 0 && inner[3] > 0);
    }

    /// Both definitions of a step at 0 exist.
    void trapStepAtZeroIsAnOption()
    {
        float zero = 0, y = 7;
        make("step")->forward(&zero, &y, 1, 1, 1);
        QCOMPARE(y, 0.0f);
        make("step(at_zero=1)")->forward(&zero, &y, 1, 1, 1);
        QCOMPARE(y, 1.0f);
    }

    /// Textbooks .01, Keras's function .2: written out, never implied.
    void trapLeakySlopeIsWritten()
    {
        const PartInfo *info = findPart(PartKind::Activation, "leaky_relu");
        QCOMPARE(getNumber(info->schema.defaults(), "negative_slope"), 0.2);
        QCOMPARE(partText(*info, {{"negative_slope", 0.01}}), std::string("leaky_relu(negative_slope=0.01)"));
    }

    /// Several printed listings leave the maximum out and overflow from 89 on.
    void trapSoftmaxSubtractsTheMaximum()
    {
        const float x[] = {1000, 999, -1000};
        float y[3];
        make("softmax")->forward(x, y, 1, 3, 3);
        QVERIFY(std::fabs(y[0] - .7310586f) < 1e-6f && std::fabs(y[1] - .2689414f) < 1e-6f && y[2] == 0);
        make("log_softmax")->forward(x, y, 1, 3, 3);
        QVERIFY(std::fabs(y[0] + .3132617f) < 1e-5f && std::fabs(y[2] + 2000.3132617f) < 1e-3f);
    }

    /// ReLU has no jump; only its slope has.
    void trapReluIsContinuous()
    {
        for (const char *type : {"relu", "leaky_relu", "elu", "selu", "celu", "hard_tanh", "hard_sigmoid", "softplus", "relu6", "sparse_plus", "soft_shrink"}) {
            const auto f = make(type);
            float before = 0;
            for (int i = -4000; i <= 4000; ++i) {
                const float x = float(i) / 1000;
                float y = 0;
                f->forward(&x, &y, 1, 1, 1);
                QVERIFY2(i == -4000 || std::fabs(y - before) < 2e-3f, type);
                before = y;
            }
        }
    }

    /// The slope at a pre-activation is f′(z), not f(z) itself (simplified listings mix them up).
    void trapSlopeIsTheDerivative()
    {
        for (const char *type : {"sigmoid", "tanh", "softplus", "gelu", "silu", "mish"}) {
            const auto f = make(type);
            const float x[] = {.7f, .71f, .69f};
            float y[3], dx[3];
            const float one[] = {1, 1, 1};
            f->forward(x, y, 1, 3, 3);
            f->backward(f->needsInput() ? x : nullptr, y, one, dx, 1, 3, 3);
            QVERIFY2(std::fabs(dx[0] - (y[1] - y[2]) / .02f) < 1e-3f && std::fabs(dx[0] - y[0]) > 1e-3f, type);
        }
    }

    /// Large inputs of either sign give the limit, not NaN or infinity.
    void farInputs()
    {
        for (const PartInfo *info : parts(PartKind::Activation)) {
            if (info->type == "exponential" || info->type == "expression") continue; // leaves the range of floats by its nature
            const auto f = make(info->type);
            std::vector<float> x{-1e4f, -200, -88, 88, 200, 1e4f}, y(6), dx(6), dy(6, 1.0f);
            f->forward(x.data(), y.data(), 1, 6, 6);
            f->backward(f->needsInput() ? x.data() : nullptr, y.data(), dy.data(), dx.data(), 1, 6, 6);
            for (int i = 0; i < 6; ++i)
                QVERIFY2(std::isfinite(y[std::size_t(i)]) && std::isfinite(dx[std::size_t(i)]),
                         qPrintable(QStringLiteral("%1 at %2: %3, %4").arg(info->type.c_str()).arg(x[std::size_t(i)]).arg(y[std::size_t(i)]).arg(dx[std::size_t(i)])));
        }
    }

    /// A phase far out is still right: the period is taken off in double.
    void sineFarOut()
    {
        const auto f = make("sine");
        for (int i = -400; i <= 400; ++i) {
            const float x = float(i) * 977.3f;
            float y = 9, dx = 9, one = 1;
            f->forward(&x, &y, 1, 1, 1);
            f->backward(&x, &y, &one, &dx, 1, 1, 1);
            QVERIFY2(std::fabs(double(y) - std::sin(double(x))) < 3e-7, qPrintable(QString::number(x)));
            QVERIFY2(std::fabs(double(dx) - std::cos(double(x))) < 3e-7, qPrintable(QString::number(x)));
        }
        const float huge = 1e30f;
        float y = 9;
        f->forward(&huge, &y, 1, 1, 1);
        QVERIFY(y >= -1 && y <= 1);
    }

    void rowwiseOnes()
    {
        const float x[] = {1, 2, 3};
        float y[3], dx[3];
        make("log_softmax")->forward(x, y, 1, 3, 3);
        for (int i = 0; i < 3; ++i) QVERIFY(std::fabs(y[i] - (x[i] - 3.4076059f)) < 1e-6f);
        const float dy[] = {1, 0, 0}, row[] = {1 - .09003057f, -.24472847f, -.66524096f};
        make("log_softmax")->backward(nullptr, y, dy, dx, 1, 3, 3);
        for (int i = 0; i < 3; ++i) QVERIFY(std::fabs(dx[i] - row[i]) < 1e-6f);
        const float z[] = {.5f, 1, -2};
        make("sparsemax")->forward(z, y, 1, 3, 3);
        QCOMPARE((std::vector<float>(y, y + 3)), (std::vector<float>{.25f, .75f, 0}));
        make("sparsemax")->backward(nullptr, y, dy, dx, 1, 3, 3);
        QCOMPARE((std::vector<float>(dx, dx + 3)), (std::vector<float>{.5f, -.5f, 0}));
    }

    void everyCase_data()
    {
        QTest::addColumn<QString>("text");
        for (const PartInfo *info : parts(PartKind::Activation))
            for (const PartCase &c : info->cases)
                QTest::newRow(partText(*info, c.config).c_str()) << QString::fromStdString(partText(*info, c.config));
    }

    /// NaN passes, padding columns are left alone, in place equals out of place, a row does not depend on others.
    void everyCase()
    {
        QFETCH(QString, text);
        const auto f = make(text.toStdString());
        constexpr int rows = 37, cols = 21, ld = 32;
        std::vector<float> x(rows * ld), y(rows * ld, 7.0f), place, dy(rows * ld), dx(rows * ld, 7.0f);
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < cols; ++c) {
                x[r * ld + c] = 4 * std::sin(float(r * cols + c) * 1.7f);
                dy[r * ld + c] = std::cos(float(r * cols + c) * .9f);
            }
        place = x;
        f->forward(x.data(), y.data(), rows, cols, ld);
        f->backward(f->needsInput() ? x.data() : nullptr, y.data(), dy.data(), dx.data(), rows, cols, ld);
        for (int r = 0; r < rows; ++r)
            for (int c = cols; c < ld; ++c) {
                QCOMPARE(y[r * ld + c], 7.0f);
                QCOMPARE(dx[r * ld + c], 7.0f);
            }
        if (!f->needsInput()) {
            f->forward(place.data(), place.data(), rows, cols, ld);
            for (int r = 0; r < rows; ++r)
                QVERIFY(std::equal(&place[r * ld], &place[r * ld] + cols, &y[r * ld]));
        }
        std::vector<float> both = dy, packed(rows * cols), packedY(rows * cols);
        f->backward(f->needsInput() ? x.data() : nullptr, y.data(), both.data(), both.data(), rows, cols, ld);
        for (int r = 0; r < rows; ++r) {
            QVERIFY(std::equal(&both[r * ld], &both[r * ld] + cols, &dx[r * ld]));
            std::copy_n(&x[r * ld], cols, &packed[r * cols]);
        }
        f->forward(packed.data(), packedY.data(), rows, cols, cols);
        for (int r = 0; r < rows; ++r) QVERIFY(std::equal(&packedY[r * cols], &packedY[r * cols] + cols, &y[r * ld]));

        const float nan = std::numeric_limits<float>::quiet_NaN();
        x[5 * ld + 3] = nan;
        f->forward(x.data(), y.data(), rows, cols, ld);
        QVERIFY(std::isnan(y[5 * ld + 3]));
        QVERIFY(!std::isnan(y[6 * ld + 3]));
    }
};

QTEST_APPLESS_MAIN(TestActivations)
#include "tst_activations.moc"
