// Every message of the layers that shape, merge, drop and normalise: options, inputs, warnings.
#include "graph/text.h"
#include "train/before_run.h"

#include <QTest>

#include <set>

using namespace netloom;

namespace {

Check checkText(const char *text, Port in)
{
    const auto graph = parseNetwork(text);
    if (!graph) qFatal("%s", message(graph.error()).c_str());
    return check(*graph, {{"", std::move(in)}});
}

} // namespace

class TstLayerErrors : public QObject {
    Q_OBJECT
private slots:
    void optionErrors_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"repeat_vector(n=0)", "batch_normalization(momentum=1)", "batch_normalization(epsilon=0)",
                                 "layer_normalization(epsilon=-1)", "group_normalization(groups=-2)", "embedding(input_dim=0)",
                                 "embedding(output_dim=0)", "dropout(rate=1)", "spatial_dropout2d(rate=1)", "alpha_dropout(rate=-0.1)",
                                 "gaussian_dropout(rate=1)", "gaussian_noise(stddev=-1)", "activity_regularization(l1=-1)",
                                 "leaky_relu(negative_slope=-1)", "elu(alpha=-1)", "thresholded_relu(theta=-1)", "permute(dims=[0,1])",
                                 "prelu(shared_axes=[0])", "masking(mask_value=x)", "slice(preset=first)"})
            QTest::newRow(text) << text;
    }
    void optionErrors()
    {
        QFETCH(QString, text);
        const auto layer = makePart<Layer>(PartKind::Layer, text.toStdString());
        QVERIFY(!layer);
        QCOMPARE(layer.error().code, std::string("E-RANGE"));
        QVERIFY(!layer.error().field.empty());
    }
    void inputErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QList<int>>>("inputs");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *text, QList<QList<int>> in, const char *code, const char *field = "") {
            QTest::addRow("%s %s", text, code) << text << in << code << field;
        };
        row("reshape(target_shape=[4,2])", {{6}}, "E-SIZE", "target_shape");
        row("reshape(target_shape=[4,-1])", {{6}}, "E-SIZE", "target_shape");
        row("reshape(target_shape=[-1,-1])", {{6}}, "E-RANGE", "target_shape");
        row("reshape(target_shape=[0,6])", {{6}}, "E-RANGE", "target_shape");
        row("reshape(target_shape=[1000000000,1000000000,1000000000])", {{6}}, "E-SIZE", "target_shape");
        row("reshape", {{kAny, 2}}, "E-SIZE");
        row("permute(dims=[1,1])", {{3, 4}}, "E-RANGE", "dims");
        row("permute", {{5}}, "E-RANGE", "dims");
        row("repeat_vector", {{3, 4}}, "E-RANK");
        row("repeat_vector(n=1000000)", {{5000}}, "E-SIZE", "n");
        row("slice(start=5)", {{5}}, "E-RANGE", "start");
        row("slice(start=3, stop=2)", {{5}}, "E-RANGE", "stop");
        row("slice(stop=6)", {{5}}, "E-RANGE", "stop");
        row("slice(axis=2)", {{5}}, "E-RANGE", "axis");
        row("slice", {{kAny, 3}}, "E-SIZE", "axis");
        row("slice(preset=last_step)", {{5}}, "E-RANK", "preset");
        row("slice(preset=last_step, start=1)", {{5, 2}}, "E-COMBO", "preset");
        row("masking", {{5}}, "E-RANK");
        for (const char *merge : {"subtract", "multiply", "average", "maximum", "minimum", "add"}) row(merge, {{3}, {4}}, "E-SIZE");
        row("dot", {{3}, {4}}, "E-SIZE", "axes");
        row("dot(axes=3)", {{3}, {3}}, "E-RANGE", "axes");
        row("dot(axes=[1,1,1])", {{3}, {3}}, "E-RANGE", "axes");
        row("batch_normalization(axis=2)", {{5}}, "E-RANGE", "axis");
        row("batch_normalization(axis=1)", {{kAny, 3}}, "E-SIZE", "axis");
        row("layer_normalization(axis=[1,-1])", {{5}}, "E-RANGE", "axis");
        row("layer_normalization(axis=3)", {{5, 2}}, "E-RANGE", "axis");
        row("group_normalization(groups=4)", {{6}}, "E-SIZE", "groups");
        row("group_normalization", {{6}}, "E-SIZE", "groups");
        row("group_normalization(groups=0)", {{6}}, "E-RANGE", "groups");
        row("group_normalization(groups=1, axis=3)", {{6}}, "E-RANGE", "axis");
        row("embedding", {{5}}, "E-DTYPE");
        row("prelu(shared_axes=3)", {{5, 2}}, "E-RANGE", "shared_axes");
        row("prelu", {{kAny, 2}}, "E-SIZE", "shared_axes");
        row("spatial_dropout1d", {{5}}, "E-RANK");
        row("spatial_dropout2d", {{5, 5}}, "E-RANK");
        row("spatial_dropout3d", {{5, 5, 5}}, "E-RANK");
        row("alpha_dropout(noise_shape=[2])", {{5}}, "E-SIZE", "noise_shape");
        row("softmax(axis=2)", {{5}}, "E-RANGE", "axis");
    }
    void inputErrors()
    {
        QFETCH(QString, text);
        QFETCH(QList<QList<int>>, inputs);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto layer = makePart<Layer>(PartKind::Layer, text.toStdString());
        QVERIFY(layer.ok());
        std::vector<Port> in;
        for (const auto &axes : inputs) in.push_back({Shape(std::vector<int>(axes.begin(), axes.end()))});
        const auto out = (*layer)->infer(in);
        QVERIFY(!out);
        QCOMPARE(QString::fromStdString(out.error().code), code);
        QCOMPARE(QString::fromStdString(out.error().field), field);
        QVERIFY2(!message(out.error()).empty() && message(out.error()).find('{') == std::string::npos, message(out.error()).c_str());
    }
    // What computes on numbers says so when it is given indices.
    void indicesAreNoNumbers()
    {
        const std::set<std::string> carries{"flatten", "reshape", "permute", "repeat_vector", "slice", "concatenate", "embedding", "input"};
        for (const auto *info : parts(PartKind::Layer)) {
            if (info->type.starts_with("test_")) continue;
            const PartCase &c = info->cases[0];
            auto layer = makePart<Layer>(*info, *info->schema.complete(c.config));
            if (int(c.inputs.size()) < layer->minInputs()) continue; // stands in a network only
            std::vector<Port> in;
            for (const auto &axes : c.inputs) in.push_back({Shape(axes), DType::i32});
            const auto out = layer->infer(in);
            if (carries.contains(info->type)) QVERIFY2(out.ok(), info->type.c_str());
            else QVERIFY2(!out && out.error().code == "E-DTYPE", info->type.c_str());
        }
    }
    void numberOfInputs()
    {
        for (const char *type : {"subtract", "dot"}) QCOMPARE(portCount({.type = type}).maxInputs, 2);
        for (const char *type : {"multiply", "average", "maximum", "minimum"}) {
            QCOMPARE(portCount({.type = type}).minInputs, 2);
            QCOMPARE(portCount({.type = type}).maxInputs, -1);
            const Check c = checkText(type, Port{Shape{3}});
            QVERIFY(!c.ok());
            QCOMPARE(c.all()[0].what.code, std::string("E-LINK"));
        }
    }
    void warnings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("warned");
        QTest::newRow("bias in front") << "dense 4; batch_normalization" << true;
        QTest::newRow("no bias") << "dense 4 use_bias=false; batch_normalization" << false;
        QTest::newRow("bias before an activation") << "dense 4 relu; batch_normalization" << false;
        QTest::newRow("dropout after selu") << "dense 4 selu; dropout 0.1" << true;
        QTest::newRow("dropout after relu") << "dense 4 relu; dropout" << false;
        QTest::newRow("much dropout on the input") << "dropout 0.3; dense 4" << true;
        QTest::newRow("little dropout on the input") << "dropout 0.2; dense 4" << false;
        QTest::newRow("alpha dropout after relu") << "dense 4 relu; alpha_dropout" << true;
        QTest::newRow("alpha dropout after selu") << "dense 4 selu; alpha_dropout" << false;
        QTest::newRow("alpha dropout after a selu layer") << "dense 4; activation selu; alpha_dropout" << false;
    }
    void warnings()
    {
        QFETCH(QString, text);
        QFETCH(bool, warned);
        const Check c = checkText(text.toUtf8().constData(), Port{Shape{5}});
        QVERIFY(c.ok());
        QCOMPARE(c.all().size(), std::size_t(warned));
        if (warned) QVERIFY(c.all()[0].severity == Severity::Warning && c.all()[0].what.code.starts_with("W-"));
    }
    void smallBatchesWarn()
    {
        const auto count = [](const char *text, int batch, std::size_t rows) {
            const Graph g = *parseNetwork(text);
            TrainSettings s;
            s.batchSize = batch;
            return runWarnings(g, check(g, {{"", Port{Shape{5}}}}), s, rows).size();
        };
        QCOMPARE(count("dense 4; batch_normalization", 1, 100), 1u);
        QCOMPARE(count("dense 4; batch_normalization", 32, 97), 1u);
        QCOMPARE(count("dense 4; batch_normalization", 32, 98), 0u);
        QCOMPARE(count("dense 4; batch_normalization trainable=false", 1, 100), 0u);
        QCOMPARE(count("dense 4; layer_normalization", 1, 100), 0u);
    }
};

QTEST_APPLESS_MAIN(TstLayerErrors)
#include "tst_layer_errors.moc"
