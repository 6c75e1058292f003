#include "graph/check.h"
#include "graph/text.h"
#include "support/stand_ins.h"

#include <QTest>

#include <random>

using namespace netloom;

namespace {

/// "type name key=value … <- producers" a node, to compare a graph at a glance.
std::string shown(const Graph &g)
{
    std::string text;
    for (const auto &[id, n] : g.nodes) {
        text += (text.empty() ? "" : "; ") + n.type + ':' + n.name;
        if (n.inner) text += '{' + shown(*n.inner) + '}';
        for (const auto &[key, value] : n.config) text += ' ' + key + '=' + toText(value);
        if (!n.trainable) text += " frozen";
        if (n.sharedWith) text += " @" + g.nodes.at(n.sharedWith).name;
        for (const auto &e : g.edges)
            if (e.to == id) text += " <" + g.nodes.at(e.from).name + (e.fromPort ? ':' + std::to_string(e.fromPort) : "") + '>' + std::to_string(e.toPort);
    }
    return text;
}

std::string parsed(const QString &text)
{
    const auto g = parseNetwork(text.toStdString());
    return g ? shown(*g) : message(g.error());
}

} // namespace

class TstNetworkText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::registerStandIns(); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) { QTest::newRow(name) << text << expected; };
        row("mlp", "dense 16 relu; dropout 0.2; dense 1 sigmoid",
            "input:input; dense:dense activation=relu units=16 <input>0; dropout:dropout rate=0.2 <dense>0; "
            "dense:dense_1 activation=sigmoid units=1 <dropout>0");
        row("input by its name", "later = dense 3 (input); dense 1", "dense:later units=3 <input>0; dense:dense units=1 <later>0; input:input");
        row("recurrent", "lstm 16 activation=relu return_sequences=true recurrent_dropout=0.5; lstm 8; dense 1 sigmoid",
            "input:input; lstm:lstm activation=relu recurrent_dropout=0.5 return_sequences=true units=16 <input>0; "
            "lstm:lstm_1 units=8 <lstm>0; dense:dense activation=sigmoid units=1 <lstm_1>0");
        row("convolution", "conv1d 16 kernel_size=4 relu; max_pooling1d 4; flatten; dense 16 relu; dense 1 sigmoid",
            "input:input; conv1d:conv1d activation=relu filters=16 kernel_size=4 <input>0; "
            "max_pooling1d:max_pooling1d pool_size=4 <conv1d>0; flatten:flatten <max_pooling1d>0; "
            "dense:dense activation=relu units=16 <flatten>0; dense:dense_1 activation=sigmoid units=1 <dense>0");
        row("wrappers", "bidirectional(lstm 5 return_sequences=true) merge_mode=sum; time_distributed(dense 4 relu); flatten",
            "input:input; bidirectional:bidirectional{lstm:lstm return_sequences=true units=5} merge_mode=sum <input>0; "
            "time_distributed:time_distributed{dense:dense activation=relu units=4} <bidirectional>0; "
            "flatten:flatten <time_distributed>0");
        row("any graph", "in a, b = input; h = dense 8 relu (a); h2 = @h (b); c = concatenate (h, h2); dense 1 (c)   # names; make any = graph",
            "input:a; input:b; dense:h activation=relu units=8 <a>0; dense:h2 activation=relu units=8 @h <b>0; "
            "concatenate:c <h>0 <h2>1; dense:dense units=1 <c>0");
        row("default is not stored", "dense 32 linear; dropout 0.5; dense activation=linear use_bias=true",
            "input:input; dense:dense <input>0; dropout:dropout <dense>0; dense:dense_1 <dropout>0");
        row("layout", "\n# a comment; dense 5\n\n dense 8 # eight\n;\trelu_layer = activation relu;\r\n dense 1 ;;\n",
            "input:input; dense:dense units=8 <input>0; activation:relu_layer activation=relu <dense>0; dense:dense_1 units=1 <relu_layer>0");
        row("brackets over lines", "dense(8,\n relu)\nactivation leaky_relu(negative_slope=0.3)",
            "input:input; dense:dense activation=relu units=8 <input>0; activation:activation activation=leaky_relu(negative_slope=0.3) <dense>0");
        row("own input", "input [28,28,1]; flatten; x = dense 3",
            "input:input shape=[28,28,1]; flatten:flatten <input>0; dense:x units=3 <flatten>0");
        row("aliases", "Dense units=3; concat (input, dense)",
            "input:input; dense:dense units=3 <input>0; concatenate:concatenate <input>0 <dense>1");
        row("frozen", "dense 3 trainable=false; dense 4 name=head",
            "input:input; dense:dense units=3 frozen <input>0; dense:head units=4 <dense>0");
        row("ports", "input; t = two_outputs; add (t, t:1); add (_, t)",
            "input:input; two_outputs:t <input>0; add:add <t>0 <t:1>1; add:add_1 <t>1");
        row("nothing read", "dense 3 (); dense 4", "dense:dense units=3; dense:dense_1 units=4 <dense>0");
        row("read before defined", "input; dense 3 (later); later = dense 4 (input)",
            "input:input; dense:dense units=3 <later>0; dense:later units=4 <input>0");
        row("names in quotes", "\"my; layer\" = dense 3; dense 2 (\"my; layer\", )",
            "input:input; dense:my; layer units=3 <input>0; dense:dense units=2 <my; layer>0");
        row("shared with another option", "h = dense 8 relu; @h tanh; @h linear trainable=false",
            "input:input; dense:h activation=relu units=8 <input>0; dense:dense activation=tanh units=8 @h <h>0; "
            "dense:dense_1 units=8 frozen @h <dense>0");
        row("shared with a shared one", "h = dense 8; g = @h; @g", "input:input; dense:h units=8 <input>0; dense:g units=8 @h <h>0; dense:dense units=8 @h <g>0");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(parsed(text)), expected);
        const auto graph = parseNetwork(text.toStdString());
        QVERIFY(graph.ok());
        const std::string written = networkText(*graph);
        const auto again = parseNetwork(written);
        QVERIFY2(again.ok(), again ? "" : (written + " → " + message(again.error())).c_str());
        QVERIFY2(*again == *graph || text.contains("later"), (written + " → " + shown(*again)).c_str());
        QCOMPARE(networkText(*again), written);
    }
    void writesTheShortest_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"dense 16 relu; dropout 0.2; dense 1 sigmoid", "lstm 16 relu return_sequences=true; dense 1",
                                 "in a, b = input; h = dense 8 relu (a); h2 = @h (b); c = concatenate (h, h2); dense 1",
                                 "bidirectional(lstm 5 return_sequences=true) merge_mode=sum; time_distributed(dense 4 relu); flatten",
                                 "input shape=[28,28,1]; flatten; dense 3", "a = input; dense 2", "dense leaky_relu(negative_slope=0.5)",
                                 "dense 3 ()", "input; input; add (input, input_1)"})
            QTest::newRow(text) << text;
    }
    void writesTheShortest()
    {
        QFETCH(QString, text);
        const auto graph = parseNetwork(text.toStdString());
        QVERIFY2(graph.ok(), graph ? "" : message(graph.error()).c_str());
        QCOMPARE(QString::fromStdString(networkText(*graph)), text);
    }
    void randomGraphsReadBack()
    {
        std::mt19937 random(11);
        const auto pick = [&](std::size_t n) { return std::size_t(random() % n); };
        const char *names[] = {"", "", "", "x", "dense_1", "a b", "_", "in", "h:1", "größe", "\"q\"", "input", "a,b", "(c)"};
        for (int round = 0; round < 1500; ++round) {
            Graph g;
            const std::size_t size = 1 + pick(8);
            for (std::size_t i = 0; i < size; ++i) {
                Node n;
                n.type = std::array{"input", "dense", "dense", "dropout", "add", "two_outputs", "activation", "bidirectional"}[pick(8)];
                const std::string name = names[pick(std::size(names))];
                if (!g.findByName(name)) n.name = name;
                if (n.type == "dense" && pick(2)) n.config["units"] = std::int64_t(1 + pick(9));
                if (n.type == "dense" && pick(3) == 0) n.config["kernel_initializer"] = std::string("zeros");
                if ((n.type == "dense" || n.type == "activation") && pick(2))
                    n.config["activation"] = std::string(pick(2) ? "relu" : "leaky_relu(negative_slope=0.5)");
                if (n.type == "dropout" && pick(2)) n.config["noise_shape"] = std::vector<double>{1, -1};
                if (n.type == "input" && pick(2)) n.config["shape"] = std::vector<double>{3};
                if (n.type == "bidirectional") {
                    Graph inner;
                    inner.add({.type = "lstm", .name = pick(2) ? "lstm" : "in side", .config = {{"units", std::int64_t(2 + pick(3))}}});
                    n.inner = std::make_shared<Graph>(inner);
                }
                n.trainable = pick(5) != 0;
                const NodeId owner = NodeId(1 + pick(size));
                if (n.type == "dense" && g.nodes.contains(owner) && g.nodes[owner].type == "dense" && !g.nodes[owner].sharedWith)
                    n.sharedWith = owner;
                const bool reads = n.type != "input";
                const NodeId id = g.add(std::move(n));
                for (int port = 0; reads && id > 1 && port < int(pick(4)); ++port)
                    if (pick(4)) g.edges.insert({pick(2) ? id - 1 : NodeId(1 + pick(id - 1)), int(pick(4) == 0), id, port});
            }
            const auto text = networkText(g);
            const auto back = parseNetwork(text);
            QVERIFY2(back.ok(), back ? "" : (text + " → " + message(back.error())).c_str());
            QVERIFY2(*back == g, (shown(g) + "\n" + text + "\n" + shown(*back)).c_str());
        }
    }
    void cyclesAreWrittenToo()
    {
        Graph g;
        g.add({.type = "add"});
        g.add({.type = "dense"});
        g.edges = {{1, 0, 2, 0}, {2, 0, 1, 1}};
        const auto back = parseNetwork(networkText(g));
        QVERIFY(back.ok());
        QVERIFY2(*back == g, networkText(g).c_str());
    }
    void everyMistakeIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *text, const char *part) { QTest::newRow(text) << text << part; };
        row("", "The network is empty");
        row(" ; # nothing\n", "The network is empty");
        row("dense 3; lstmm 8", "Layer 2, 'lstmm 8': Unknown layer 'lstmm'; did you mean 'lstm'? Known: activation, ");
        row("32 dense", "Unknown layer '32'");
        row("dense 32 rellu", "Layer 1, 'dense 32 rellu': Unknown activation 'rellu'; did you mean 'relu'?");
        row("dense unit=3", "Unknown option 'unit'; did you mean 'units'?");
        row("dropout 1.5", "rate = 1.5 is outside its range: allowed is [0, 1).");
        row("dropout 0,5", "Layer 1, 'dropout 0,5': '0,5': separate options by spaces");
        row("dense 3 4", "no option takes the value '4'");
        row("dense units=x", "units = x: a whole number is expected");
        row("dense 3 units=4", "Layer 1");
        row("dense lr=", "write an option as key=value");
        row("dense 3 (nobody)", "there is no layer called 'nobody' to read from. Names:");
        row("dense 3 (input:x)", "the number of an output is expected");
        row("dense (8", "The bracket '(' has no partner");
        row("dense 8)", "The bracket ')' has no partner");
        row("dense \"8", "A quotation mark is not closed");
        row("@h", "'@h' shares the weights of 'h', which is not defined above");
        row("a = dense 3; a = dense 4", "Layer 2, 'a = dense 4': the name 'a' is used twice");
        row("a/b = dense 3", "must not contain '/'");
        row("a, b = dense 3", "several names before '=' are for inputs only");
        row("in a = dense 3", "'in …' defines inputs");
        row("dense 3; a = input (dense)", "an input reads no other layer");
        row("a =", "a layer is expected after '='");
        row("dense 3 trainable=maybe", "true or false is expected");
        row("time_distributed(dense 3; dense 4)", "takes one layer in its brackets");
        row("bidirectional(lst 5)", "Unknown layer 'lst'");
        row("bidirectional(lstm 5)x", "a space is missing after the bracket");
        row("bidirectional()", "The network is empty");
    }
    void everyMistakeIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto r = parseNetwork(text.toStdString());
        QVERIFY2(!r.ok(), r ? shown(*r).c_str() : "");
        const auto what = QString::fromStdString(message(r.error()));
        QVERIFY2(what.contains(part), qPrintable(what));
    }
    void garbageNeverCrashes()
    {
        std::mt19937 random(4);
        const std::string pieces[] = {"dense", "dropout", "input", "in", " ", " ", "=", "(", ")", ";", ",", "@", "h", "3", "0.5", "\"",
                                      "#", "\n", "relu", ":", "_", "[", "]", "bidirectional(", "\\", "units", "\xc3"};
        for (int i = 0; i < 20000; ++i) {
            std::string text;
            for (std::size_t k = random() % 14; k > 0; --k) text += pieces[random() % std::size(pieces)];
            const auto r = parseNetwork(text);
            if (!r) {
                QVERIFY2(!message(r.error()).empty(), text.c_str());
                continue;
            }
            const auto back = parseNetwork(networkText(*r));
            QVERIFY2(back.ok(), (text + " → " + networkText(*r)).c_str());
            (void)check(*r).ok();
        }
        const auto deep = parseNetwork(std::string(100000, '('));
        QVERIFY(!deep.ok());
        std::string nested;
        for (int i = 0; i < 60; ++i) nested += "bidirectional(";
        QVERIFY(parseNetwork(nested + "lstm 2" + std::string(60, ')')).ok());
    }
};

QTEST_APPLESS_MAIN(TstNetworkText)
#include "tst_network_text.moc"
