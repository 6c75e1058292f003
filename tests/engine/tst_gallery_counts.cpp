// Parameter counts of the multilayer perceptrons of the gallery (spec/models.md §1), each written as a network in words.
#include "graph/check.h"
#include "graph/text.h"

#include <QTest>

using namespace netloom;

class TstGalleryCounts : public QObject {
    Q_OBJECT
private slots:
    void counts_data()
    {
        QTest::addColumn<int>("inputs");
        QTest::addColumn<QString>("network");
        QTest::addColumn<qint64>("parameters");
        QTest::addColumn<qint64>("fixed");
        const auto row = [](const char *id, int inputs, const char *network, qint64 parameters, qint64 fixed = 0) {
            QTest::newRow(id) << inputs << QString::fromUtf8(network) << parameters << fixed;
        };
        row("MLP-1", 784, "dense 64 relu; dense 64 relu; dense 10 softmax", 50240 + 4160 + 650);
        row("MLP-2, 4, 7", 69, "dense 32 relu; dense 16 relu; dense 1 sigmoid", 2240 + 528 + 17);
        row("MLP-3", 69, "dense 32 relu; dropout 0.5; dense 16 relu; dropout 0.5; dense 1 sigmoid", 2785);
        row("MLP-3 of the notebook", 69, "dense 128 relu; dropout 0.5; dense 32 relu; dropout 0.5; dense 1 sigmoid", 13121);
        row("MLP-5", 69,
            "dense 32 selu kernel_initializer=lecun_normal; alpha_dropout 0.1; dense 16 selu kernel_initializer=lecun_normal; "
            "alpha_dropout 0.1; dense 1 sigmoid",
            2785);
        row("MLP-6", 69, "dense 32 telu_out; dense 16 telu_out; dense 1 sigmoid", 2785);
        row("MLP-6 by its equation", 69, "dense 32 telu_in; dense 16 telu_in; dense 1 sigmoid", 2785);
        row("MLP-8", 784, "dense 30 sigmoid; dense 10 softmax", 23550 + 310);
        row("MLP-9", 784, "dense 100 relu; dropout 0.3; dense 10 softmax", 79510);
        row("MLP-10", 784, "dense 100 relu kernel_regularizer=l2(0.01); dropout 0.3; dense 10 softmax", 79510);
        row("MLP-11", 784,
            "dense 100; batch_normalization; activation relu; dropout 0.3; dense 100 relu; dropout 0.3; dense 10 softmax",
            78500 + 400 + 10100 + 1010, 200);
        row("MLP-12", 5, "dense 3 sigmoid; dense 4 sigmoid; dense 1 sigmoid", 18 + 16 + 5);
        row("MLP-13, 14, 15", 64, "dense 50 sigmoid kernel_initializer=random_normal(stddev=1) bias_initializer=constant(0.01); dense 10 softmax", 3250 + 510);
        row("MLP-16, 17", 64, "dense 100 sigmoid kernel_initializer=truncated_normal(stddev=0.1); dense 50 sigmoid; dense 10 softmax", 6500 + 5050 + 510);
        row("MLP-18", 2, "dense 2 sigmoid; dense 1 sigmoid", 9);
        row("MLP-20, 13 units", 1, "dense 13 relu; dense 1", 26 + 14);
    }

    void counts()
    {
        QFETCH(int, inputs);
        QFETCH(QString, network);
        const auto graph = parseNetwork(network.toStdString());
        QVERIFY2(graph.ok(), graph.ok() ? "" : message(graph.error()).c_str());
        Port port;
        port.shape = Shape{inputs};
        const Check c = check(*graph, {{"", port}});
        for (const auto &f : c.all()) QVERIFY2(f.severity != Severity::Error, message(f.what).c_str());
        QTEST(qint64(c.parameters), "parameters");
        QTEST(qint64(c.parameters - c.trainable), "fixed");
    }
};

QTEST_APPLESS_MAIN(TstGalleryCounts)
#include "tst_gallery_counts.moc"
