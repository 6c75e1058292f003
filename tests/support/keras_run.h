#pragma once

#include "data/recipe.h"
#include "graph/program.h"
#include "graph/text.h"
#include "support/keras_golden.h"

#include <cmath>
#include <functional>

namespace netloom::test {

/// The kernel number s of tests/golden/make_mlp2.py.
inline TensorPtr hashedKernel(int inputs, int outputs, std::uint32_t s)
{
    auto t = std::make_shared<Tensor>();
    t->shape = {inputs, outputs};
    const double limit = std::sqrt(6.0 / (inputs + outputs));
    for (std::uint32_t k = 0; k < std::uint32_t(inputs * outputs); ++k) t->data.push_back(float(limit * (2 * goldenUnit(k, s) - 1)));
    return t;
}

/// Data, weights and both programs of a run that Keras made: binary cross-entropy, Adam .001 .875 .9990234375 1e-7, batches of 128
/// in the order of the split.
struct KerasRun {
    static constexpr int kBatch = 128;
    Prepared data;
    Graph graph;
    Check checked;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> training, inference;
    std::unique_ptr<Optimizer> adam;
    std::uint64_t step = 0;

    /// `weights` gives the first weights of a checked graph; those it leaves out stay as initialised (biases).
    bool make(Prepared prepared, const char *network, const std::function<ParamValues(const Graph &, const Check &)> &weights, bool materialised)
    {
        auto parsed = parseNetwork(network);
        auto rule = makePart<Optimizer>(PartKind::Optimizer, "adam(learning_rate=0.001,beta_1=0.875,beta_2=0.9990234375,epsilon=1e-7)");
        if (!parsed || !rule) return false;
        data = std::move(prepared);
        graph = *parsed;
        adam = std::move(rule).value();
        checked = check(graph, {{"", data.source->inputs()[0]}});
        auto made = ParamStore::make(graph, checked);
        if (!checked.ok() || !made) return false;
        store = std::move(made).value();
        if (!store->load(weights(graph, checked))) return false;
        const Optimizer *o = adam.get();
        store->prepareSlots(adam->slotCount(), [](const void *c, int i) { return static_cast<const Optimizer *>(c)->slotStart(i); }, o);

        ProgramRequest request;
        request.maxRows = kBatch;
        LossSpec loss;
        loss.node = checked.outputs[0];
        loss.loss = "binary_crossentropy";
        request.losses = {loss};
        request.targets = data.source->targets();
        request.targetIndex = {0};
        auto infer = Program::compile(graph, checked, store, request);
        request.training = true;
        request.materialised = materialised;
        auto train = Program::compile(graph, checked, store, request);
        if (!infer || !train) return false;
        inference = std::move(infer).value();
        training = std::move(train).value();
        return true;
    }

    PassInput pass(std::span<const Row> rows) const
    {
        PassInput in;
        in.source = data.source.get();
        in.rows = rows;
        in.step = step;
        in.optimizer = adam.get();
        in.constants = adam->begin(step, adam->learningRate());
        return in;
    }
    template <class F> static void batches(const std::vector<Row> &rows, F f)
    {
        for (std::size_t at = 0; at < rows.size(); at += kBatch)
            f(std::span<const Row>(rows).subspan(at, std::min<std::size_t>(kBatch, rows.size() - at)));
    }
    /// Mean of the batch losses, weighted by size, while the weights move.
    double epoch()
    {
        double sum = 0;
        batches(data.split.train, [&](std::span<const Row> rows) {
            const PassInput in = pass(rows);
            sum += training->forwardBackward(in) * double(rows.size());
            training->update(in);
            ++step;
        });
        return sum / double(data.split.train.size());
    }
    double loss(const std::vector<Row> &rows)
    {
        double sum = 0;
        batches(rows, [&](std::span<const Row> part) { sum += inference->forward(pass(part)); });
        return sum / double(rows.size());
    }
};

} // namespace netloom::test
