// Every layer by its name in a network in words: project from a real file, summary, training, evaluation.
#include "core/registry.h"
#include "support/cli_call.h"
#include "support/shared_data.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

#include <cmath>

class TstLayersCli : public QObject {
    Q_OBJECT
private slots:
    void trains_data()
    {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("scale");
        QTest::newRow("batch normalisation") << "dense 32 use_bias=false; batch_normalization; activation relu; dropout 0.1; "
                                                "dense 16 use_bias=false; batch_normalization momentum=0.9; elu; dense 1" << "standard";
        QTest::newRow("sample normalisation") << "reshape [13,1]; spatial_dropout1d 0.1; permute [2,1]; layer_normalization; flatten; "
                                                 "dense 16; prelu; gaussian_noise 0.1; dense 8; leaky_relu; dense 1" << "standard";
        QTest::newRow("noise") << "dense 24 selu kernel_initializer=lecun_normal; alpha_dropout 0.1; group_normalization 4; gaussian_dropout 0.1; "
                                  "repeat_vector 3; masking; activity_regularization l2=0.001; slice preset=last_step; "
                                  "thresholded_relu theta=0.1; dense 1" << "standard";
        QTest::newRow("merges") << "in = input; a = dense 8 (in); b = dense 8 tanh (in); s = subtract (a, b); m = multiply (a, b); "
                                   "v = average (a, b); x = maximum (a, b); n = minimum (a, b); d = dot (a, b); p = softmax (a); q = add (a, b); "
                                   "c = concatenate (s, m, v, x, n, d, p, q); dense 1 (c)" << "standard";
        QTest::newRow("images") << "reshape [13,1,1]; spatial_dropout2d 0.1; reshape [13,1,1,1]; spatial_dropout3d 0.1; flatten; dense 4; dense 1"
                                << "standard";
        QTest::newRow("indices") << "in = input dtype=int32; road = slice start=8 stop=9 (in); river = slice start=3 stop=4 (in); "
                                    "a = embedding 4 input_dim=25 (road); b = embedding 2 input_dim=2 (river); c = concatenate (a, b); f = flatten (c); "
                                    "dense 8 relu (f); dense 1" << "none";
    }
    void trains()
    {
        QFETCH(QString, layers);
        QFETCH(QString, scale);
        NETLOOM_NEED_SHARED("data/tabular/housing.csv");
        const QString file = sharedPath("data/tabular/housing.csv");
        QTemporaryDir dir;
        RAN(callCli(dir.path(), {"new", "--data", file, "--target", "14", "--scale", scale, "--seed", "1", "--layers", layers, "-o", "p.netloom"}));
        const auto summary = callCli(dir.path(), {"summary", "p.netloom", "--json"});
        RAN(summary);
        const QJsonArray list = summary.json()["layers"].toArray();
        for (const auto &layer : list) used_.insert(layer.toObject()["type"].toString());
        QVERIFY(summary.json()["parameters"].toInt() > 0);
        const QJsonArray findings = summary.json()["findings"].toArray();
        for (const auto &f : findings) QVERIFY2(f.toObject()["severity"].toString() != "error", qPrintable(f.toObject()["text"].toString()));
        const auto train = callCli(dir.path(), {"train", "p.netloom", "--epochs", "4", "--json"});
        RAN(train);
        const auto lines = train.lines();
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[3]["loss"].toDouble() < lines[0]["loss"].toDouble(), train.out.constData());
        QVERIFY(std::isfinite(lines[3]["val_loss"].toDouble(NAN)));
        const auto evaluation = callCli(dir.path(), {"evaluate", "p.netloom", "--json"});
        RAN(evaluation);
        // The saved project computes what was trained, moving statistics included.
        QVERIFY(std::abs(evaluation.json()["loss"].toDouble() - lines[3]["val_loss"].toDouble()) <= 1e-4 * lines[3]["val_loss"].toDouble());
    }
    void badIndicesAreToldBeforeTraining()
    {
        NETLOOM_NEED_SHARED("data/tabular/housing.csv");
        const QString file = sharedPath("data/tabular/housing.csv");
        QTemporaryDir dir;
        const auto call = callCli(dir.path(), {"new", "--data", file, "--target", "14", "--scale", "none", "--layers",
                                               "in = input dtype=int32; road = slice start=8 stop=9 (in); words = embedding 4 input_dim=20 (road); "
                                               "flatten; dense 1", "-o", "p.netloom"});
        const auto told = call.code ? call : callCli(dir.path(), {"train", "p.netloom", "--epochs", "1"});
        QCOMPARE(told.code, 1);
        QVERIFY2(told.err.contains("'words'") && told.err.contains("input_dim to 25") && told.err.count('\n') == 1, told.text().constData());
    }
    void everyLayerWasUsed()
    {
        if (used_.isEmpty()) QSKIP("the shared data is not there");
        const QStringList mine{"activation", "activity_regularization", "add", "alpha_dropout", "average", "batch_normalization", "concatenate", "dot",
                               "dropout", "elu", "embedding", "flatten", "gaussian_dropout", "gaussian_noise", "group_normalization",
                               "layer_normalization", "leaky_relu", "masking", "maximum", "minimum", "multiply", "permute", "prelu",
                               "repeat_vector", "reshape", "slice", "softmax", "spatial_dropout1d", "spatial_dropout2d", "spatial_dropout3d",
                               "subtract", "thresholded_relu"};
        for (const QString &type : mine) {
            QVERIFY2(netloom::findPart(netloom::PartKind::Layer, type.toStdString()), qPrintable(type));
            QVERIFY2(used_.contains(type), qPrintable(type));
        }
    }

private:
    QSet<QString> used_;
};

QTEST_GUILESS_MAIN(TstLayersCli)
#include "tst_layers.moc"
