#pragma once

#include "graph/program.h"
#include "losses/loss.h"
#include "support/memory_source.h"
#include "support/test_layers.h"

#include <QtTest/QTest>

// A network, random rows and a loss, compared with central differences (double build).

namespace netloom::test {

inline constexpr std::size_t kRows = 21; // a full shard and a ragged one
inline constexpr double kStep = 1e-6, kTolerance = 1e-6;

struct Net {
    Graph graph;
    NodeId layer = 0;
    std::vector<Port> inputs;
    int indices = 0;                 ///< inputs are whole numbers below this
};

class Probe {
public:
    explicit Probe(const Net &net)
    {
        DataPorts ports;
        std::size_t i = 0;
        for (const auto &[id, node] : net.graph.nodes)
            if (node.type == "input") ports[node.name] = net.inputs[i++];
        checked = check(net.graph, ports);
        if (!checked.ok()) {
            error = message(checked.all().front().what);
            return;
        }
        const Port out = checked.nodes.at(net.layer).outputs.at(0);
        source = std::make_unique<MemorySource>(net.inputs, std::vector<Port>{out}, kRows);
        for (auto &x : source->x)
            for (Real &v : x)
                if (net.indices) v = Real(int(std::abs(v) * 1000) % net.indices);
        store = *ParamStore::make(net.graph, checked);
        std::uint32_t call = 100;
        for (ParamBlock &b : store->blocks()) fill(b, call++);
        ProgramRequest r;
        r.training = true;
        r.maxRows = int(kRows);
        r.losses = {{net.layer, 0, {}, "mse", 1}};
        r.targetIndex = {0};
        r.targets = {out};
        r.inputGradients = true;
        auto p = Program::compile(net.graph, checked, store, r);
        if (p)
            program = std::move(*p);
        else
            error = message(p.error());
        rows = firstRows(kRows);
    }
    // Through the plain layout, so that packing is part of what is tested.
    void fill(ParamBlock &b, std::uint32_t call)
    {
        ParamValues v;
        for (const ParamSpec &s : b.specs) {
            auto t = std::make_shared<Tensor>();
            t->shape = s.shape;
            std::vector<Real> u(std::size_t(s.shape.size()));
            randomNormal({5, 0, Purpose::Weights, 0, call}, 0, u);
            for (Real x : u) t->data.push_back(float(x * Real(0.5)));
            v[{b.node, s.name}] = t;
        }
        (void)store->load(v);
    }
    double loss()
    {
        for (ParamBlock &b : store->blocks()) b.refreshTransposed();
        PassInput in;
        in.source = source.get();
        in.rows = rows;
        in.seed = 3;
        in.step = 1;
        return program->forwardBackward(in);
    }
    Check checked;
    std::unique_ptr<MemorySource> source;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> program;
    std::vector<Row> rows;
    std::string error;
};

inline double difference(Probe &p, Real &value)
{
    const Real keep = value;
    value = keep + kStep;
    const double up = p.loss();
    value = keep - kStep;
    const double down = p.loss();
    value = keep;
    return (up - down) / (2 * kStep);
}

inline bool close(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::max(std::abs(a), std::abs(b)));
}

inline QByteArray told(const QString &what, double got, double expected)
{
    return QString("%1: %2, differences say %3").arg(what).arg(got, 0, 'g', 12).arg(expected, 0, 'g', 12).toUtf8();
}

inline void checkParameter(Probe &p, ParamBlock &b, std::size_t spec)
{
    p.loss();
    const Tensor g = p.program->gradient({b.node, b.specs[spec].name});
    QVERIFY(g.shape == b.specs[spec].shape);
    const std::size_t stride = std::max<std::size_t>(1, g.data.size() / 40);
    for (std::size_t i = 0; i < g.data.size(); i += stride) {
        // Plain index to the packed element; the bias is row k.
        const std::size_t row = b.panelled ? (spec == 0 ? i / std::size_t(b.n) : std::size_t(b.k)) : 0;
        const std::size_t col = b.panelled ? i % std::size_t(b.n) : i;
        Real &w = b.panelled ? b.data[(col / 16 * std::size_t(b.k + 1) + row) * 16 + col % 16] : b.data[i];
        const double expected = difference(p, w), got = double(g.data[i]);
        // The view of the gradient is float32, the differences are not.
        QVERIFY2(close(got, expected, kTolerance), told(QString::fromStdString(b.specs[spec].name) + QString::number(i), got, expected));
    }
}
inline void checkInput(Probe &p, std::size_t port)
{
    auto &x = p.source->x[port];
    const std::size_t stride = std::max<std::size_t>(1, x.size() / 60);
    for (std::size_t i = 0; i < x.size(); i += stride) {
        p.loss();
        const View g = p.program->inputGradient(port);
        const double got = double(g.row(int(i) / g.cols)[int(i) % g.cols]);
        const double expected = difference(p, x[i]);
        QVERIFY2(close(got, expected, kTolerance), told("input " + QString::number(i), got, expected));
    }
}

} // namespace netloom::test
