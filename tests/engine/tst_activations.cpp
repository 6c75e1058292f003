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
};

} // namespace

class TestActivations : public QObject {
    Q_OBJECT

private slots:
    void registered()
    {
        for (const char *type : {"elu", "leaky_relu", "linear", "relu", "selu", "sigmoid", "softmax", "tanh"}) {
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
