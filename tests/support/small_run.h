#pragma once

#include "graph/program.h"
#include "graph/text.h"
#include "losses/loss.h"
#include "support/memory_source.h"

#include <QtTest/QTest>

namespace netloom::test {

/// A network in words, one input and one loss, on rows given in full: program and optimiser without a trainer.
class SmallRun {
public:
    struct Options { int batch = 0; bool training = true; bool activityPerBatch = true; bool materialised = false; };
    SmallRun(const std::string &network, const std::string &loss, const std::string &rule, const Shape &in, std::vector<Real> x, std::vector<Real> y)
        : SmallRun(network, loss, rule, in, std::move(x), std::move(y), Options{})
    {
    }
    SmallRun(const std::string &network, const std::string &loss, const std::string &rule, const Shape &in, std::vector<Real> x, std::vector<Real> y, const Options &o)
    {
        auto parsed = parseNetwork(network);
        if (!parsed) qFatal("%s", message(parsed.error()).c_str());
        graph = *parsed;
        const DataPorts ports{{"", Port{in}}};
        checked = check(graph, ports);
        for (const Finding &f : checked.all())
            if (f.severity == Severity::Error) qFatal("%s", message(f.what).c_str());
        const std::size_t rows = x.size() / std::size_t(in.size());
        const NodeId out = checked.outputs.at(0);
        const Port target{Shape{int(y.size() / rows)}};
        source = std::make_unique<MemorySource>(std::vector{Port{in}}, std::vector{target}, rows);
        source->x[0] = std::move(x);
        source->y[0] = std::move(y);
        store = *ParamStore::make(graph, checked);
        auto initial = initialWeights(graph, ports, 11);
        if (!initial) qFatal("%s", message(initial.error()).c_str());
        (void)store->load(*initial);
        ProgramRequest r;
        r.training = o.training;
        r.maxRows = o.batch ? o.batch : int(rows);
        r.losses = {{out, 0, {}, loss, 1}};
        r.targetIndex = {0};
        r.targets = {target};
        r.activityPerBatch = o.activityPerBatch;
        r.materialised = o.materialised;
        auto p = Program::compile(graph, checked, store, r);
        if (!p) qFatal("%s", message(p.error()).c_str());
        program = std::move(*p);
        optimizer = *makePart<Optimizer>(PartKind::Optimizer, rule);
        store->prepareSlots(optimizer->slotCount(), [](const void *op, int i) { return static_cast<const Optimizer *>(op)->slotStart(i); }, optimizer.get());
        all = firstRows(rows);
    }

    PassInput pass(std::span<const Row> rows) const
    {
        PassInput in;
        in.source = source.get();
        in.rows = rows;
        in.seed = 9;
        in.step = steps;
        in.optimizer = optimizer.get();
        in.constants = optimizer->constants(steps, optimizer->learningRate());
        return in;
    }
    /// Forward and backward, no update: the loss.
    double look() { return program->forwardBackward(pass(all)); }
    /// One update on some rows; the loss before it.
    double step(std::span<const Row> rows)
    {
        const PassInput in = pass(rows);
        const double loss = program->forwardBackward(in);
        program->update(in);
        ++steps;
        return loss;
    }
    double step() { return step(all); }
    std::vector<float> weights(const std::string &node, const std::string &param) const { return store->values().at({graph.findByName(node), param})->data; }
    std::vector<float> gradient(const std::string &node, const std::string &param) const { return program->gradient({graph.findByName(node), param}).data; }
    void set(const std::string &node, const std::string &param, std::vector<float> values)
    {
        const Shape shape = store->values().at({graph.findByName(node), param})->shape;
        (void)store->load({{{graph.findByName(node), param}, std::make_shared<Tensor>(Tensor{shape, std::move(values)})}});
    }
    std::vector<Real> outputs() const
    {
        const View v = program->output(0);
        std::vector<Real> y;
        for (int r = 0; r < v.rows; ++r) y.insert(y.end(), v.row(r), v.row(r) + v.cols);
        return y;
    }

    Graph graph;
    Check checked;
    std::unique_ptr<MemorySource> source;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> program;
    std::unique_ptr<Optimizer> optimizer;
    std::vector<Row> all;
    std::uint64_t steps = 0;
};

template <class Values> bool sameNumbers(const Values &a, const std::vector<double> &b, double tolerance = 2e-6)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [&](auto x, double y) { return std::fabs(double(x) - y) <= tolerance * std::max(1.0, std::fabs(y)); });
}

/// A vector of numbers, shown when a comparison fails.
template <class Values> QByteArray shown(const Values &v)
{
    QByteArray text;
    for (const auto x : v) text += QByteArray::number(double(x), 'g', 9) + ' ';
    return text;
}

} // namespace netloom::test

#define EQUAL(actual, ...) \
    do { \
        const auto got_ = actual; \
        QVERIFY2(netloom::test::sameNumbers(got_, std::vector<double> __VA_ARGS__), netloom::test::shown(got_).constData()); \
    } while (false)
