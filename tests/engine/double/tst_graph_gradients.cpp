// Central differences through whole graphs: values with several readers (gradients add up), shared weights, aliases,
// activations that stand alone, dropout, statistics of the whole batch.
#include "graph/text.h"
#include "support/gradient_probe.h"

using namespace netloom;
using namespace netloom::test;

class GraphGradients : public QObject {
    Q_OBJECT
private slots:
    void gradients_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("shape");
        QTest::newRow("two readers") << "in = input; a = dense 5 tanh (in); b = dense 4 sigmoid (a); c = dense 4 (a); d = add (b, c); dense 3 softmax (d)" << QList<int>{6};
        QTest::newRow("shared weights") << "in = input; a = dense 6 tanh (in); b = @a (a); c = @a (b); d = add (a, c); dense 2 (d)" << QList<int>{6};
        QTest::newRow("an activation and its input") << "in = input; a = dense 5 (in); b = activation selu (a); c = concatenate (a, b); dense 3 (c)" << QList<int>{4};
        QTest::newRow("positions") << "in = input; a = dense 7 tanh (in); b = flatten (a); c = dense 5 elu (a); d = flatten (c); e = concatenate (b, d); dense 2 (e)" << QList<int>{3, 5};
        QTest::newRow("dropout") << "dense 9 tanh; dropout 0.4; dense 20 selu; dropout 0.2; dense 2" << QList<int>{6};
        QTest::newRow("statistics") << "in = input; a = dense 6 tanh (in); b = test_batch_center (a); c = add (a, b); d = test_slot_scale (c); dense 2 sigmoid (d)" << QList<int>{4};
        QTest::newRow("two statistics") << "dense 6 tanh; test_batch_center; dense 5 tanh; test_batch_center; dense 2" << QList<int>{4};
        QTest::newRow("tied") << "e = dense 7 tanh; dense 9; dense 7 sigmoid; tied_dense tie_to=e" << QList<int>{6};
        QTest::newRow("tied, positions") << "in = input; e = dense 18 (in); t = tied_dense tie_to=e activation=inverse (e); u = tied_dense tie_to=e use_bias=false (e); add (t, u)" << QList<int>{3, 5};
        QTest::newRow("tied, inverse") << "e = dense 4 elu; tied_dense tie_to=e activation=inverse" << QList<int>{5};
        QTest::newRow("sub-model") << "a = dense 4 tanh; m = sub_model(b = dense 5 selu; c = tied_dense tie_to=b; flatten); dense 3 (m); n = @m (a); add (m, n)" << QList<int>{4};
        QTest::newRow("penalties") << "dense 5 tanh kernel_regularizer=l2(0.1) bias_regularizer=l1(0.2) activity_regularizer=l1_l2(l1=0.1,l2=0.2);"
                                      "dense 4 tanh kernel_regularizer=orthogonal_regularizer(0.5,mode=columns) activity_regularizer=l2(0.3); dense 2 kernel_regularizer=orthogonal_weights" << QList<int>{6};
        QTest::newRow("batch penalty") << "in = input; a = dense 4 tanh activity_regularizer=sparse_covariance(0.7,divisor=batch) (in); b = dense 3 (a); c = dense 3 (a); add (b, c)" << QList<int>{6};
        QTest::newRow("penalty on the output") << "dense 4 tanh; dense 3 sigmoid activity_regularizer=l2(0.5)" << QList<int>{5};
    }
    void gradients()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, shape);
        auto graph = parseNetwork(text.toStdString());
        QVERIFY2(graph.ok(), graph.ok() ? "" : message(graph.error()).c_str());
        Net net;
        net.graph = *graph;
        net.inputs = {Port{Shape(std::vector<int>(shape.begin(), shape.end()))}};
        net.layer = check(net.graph, {{"", net.inputs[0]}}).outputs.at(0);
        Probe p(net);
        QVERIFY2(p.program != nullptr, p.error.c_str());
        QVERIFY(std::isfinite(p.loss()));
        for (ParamBlock &b : p.store->blocks())
            for (std::size_t s = 0; s < b.specs.size(); ++s) checkParameter(p, b, s);
        for (std::size_t port = 0; port < p.source->x.size(); ++port) checkInput(p, port);
    }
};

QTEST_APPLESS_MAIN(GraphGradients)
#include "tst_graph_gradients.moc"
