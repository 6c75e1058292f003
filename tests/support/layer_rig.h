#pragma once

#include "graph/program.h"
#include "losses/loss.h"
#include "support/memory_source.h"

#include <QtTest/QTest>

namespace netloom::test {

/// One layer between its inputs and a squared-error loss, with rows and weights that the test sets.
class LayerRig {
public:
    /// `ins` are the input shapes; `indices`: int32 inputs below that. frozen: trainable = false. masked: a masking layer in front.
    LayerRig(const std::string &text, const std::vector<Shape> &ins, std::size_t rows, int indices = 0, bool frozen = false, bool masked = false)
    {
        auto choice = parsePart(PartKind::Layer, text);
        if (!choice) qFatal("%s", message(choice.error()).c_str());
        Node node;
        node.type = choice->info->type;
        node.config = choice->config;
        node.trainable = !frozen;
        DataPorts ports;
        std::vector<NodeId> from;
        std::vector<Port> inputs;
        for (const Shape &shape : ins) {
            from.push_back(graph.add({.type = "input"}));
            inputs.push_back({shape, indices ? DType::i32 : DType::f32});
            ports[graph.nodes.at(from.back()).name] = inputs.back();
        }
        if (masked) {
            const NodeId masking = graph.add({.type = "masking"});
            graph.edges.insert({from[0], 0, masking, 0});
            from[0] = masking;
        }
        layer = graph.add(node);
        for (std::size_t i = 0; i < from.size(); ++i) graph.edges.insert({from[i], 0, layer, int(i)});
        checked = check(graph, ports);
        if (!checked.ok()) qFatal("%s: %s", text.c_str(), message(checked.all().front().what).c_str());
        outs = checked.nodes.at(layer).outputs;
        out = outs.at(0);
        for (Port &port : outs) port = {port.shape};
        source = std::make_unique<MemorySource>(inputs, outs, rows);
        store = *ParamStore::make(graph, checked);
        training = compiled(true);
        inference = compiled(false);
        all = firstRows(rows);
    }
    void set(const std::string &name, std::vector<float> values)
    {
        for (const ParamBlock &b : store->blocks())
            for (const ParamSpec &s : b.specs)
                if (s.name == name) {
                    auto t = std::make_shared<Tensor>(Tensor{s.shape, std::move(values)});
                    if (!store->load({{{b.node, name}, t}})) qFatal("shape of %s", name.c_str());
                    return;
                }
        qFatal("no weights %s", name.c_str());
    }
    std::vector<float> get(const std::string &name) const { return store->values().at({layer, name})->data; }
    std::vector<float> gradient(const std::string &name) const { return training->gradient({layer, name}).data; }
    PassInput pass() const
    {
        PassInput in;
        in.source = source.get();
        in.rows = all;
        in.seed = seed;
        in.step = step;
        return in;
    }
    double train() { return training->forwardBackward(pass()); }
    void infer() { inference->forward(pass()); }
    std::vector<double> output(bool trained = true, std::size_t port = 0) const { return flat((trained ? training : inference)->output(port)); }
    std::vector<double> inputGradient(std::size_t i) const { return flat(training->inputGradient(i)); }

    Graph graph;
    NodeId layer = 0;
    Check checked;
    Port out;
    std::vector<Port> outs;                  ///< of several outputs; each has a loss of its own
    std::unique_ptr<MemorySource> source;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> training, inference;
    std::vector<Row> all;
    std::uint64_t seed = 0, step = 0;

private:
    std::unique_ptr<Program> compiled(bool train)
    {
        ProgramRequest r;
        r.training = train;
        r.maxRows = int(source->rows());
        for (int i = 0; i < int(outs.size()); ++i) {
            r.losses.push_back({layer, i, {}, "mse", 1});
            r.targetIndex.push_back(i);
        }
        r.targets = outs;
        r.inputGradients = train;
        auto p = Program::compile(graph, checked, store, r);
        if (!p) qFatal("%s", message(p.error()).c_str());
        return std::move(*p);
    }
    static std::vector<double> flat(const View &v)
    {
        std::vector<double> out;
        for (int r = 0; r < v.rows; ++r)
            for (int c = 0; c < v.cols; ++c) out.push_back(double(v.row(r)[c]));
        return out;
    }
};

} // namespace netloom::test
