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
