#include "inspect/probe.h"

#include "graph/program.h"
#include "inspect/gate_reading.h"
#include "train/before_run.h"

#include <algorithm>
#include <functional>

namespace netloom {

struct Probe::Impl {
    Graph graph;
    Check checked;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> program;
    std::map<std::string, std::unique_ptr<Program>> before; ///< by node: the same without that node's activation
    std::vector<std::string> recurrent, stateful, names;
    std::vector<Port> targets;

    Result<std::unique_ptr<Program>> compiled(const Graph &g) const
    {
        ProgramRequest request;
        request.maxRows = int(kChunk);
        request.targets = targets;
        return Program::compile(g, checked, store, std::move(request));
    }
    void list(const Graph &g, const std::string &prefix)
    {
        for (const NodeId id : topologicalOrder(g)) {
            const Node &node = g.nodes.at(id);
            names.push_back(prefix + node.name);
            if (const auto layer = makeLayer(node)) {
                if (const auto *gated = gatedLayer(**layer)) {
                    recurrent.push_back(prefix + node.name);
                    if (gated->way(0).options().stateful) stateful.push_back(prefix + node.name);
                }
            }
            if (node.inner && node.type == "sub_model") list(*node.inner, prefix + node.name + '/');
        }
    }
    void forEachPass(Program &p, const Source &source, std::span<const Row> rows, const Stream &stream,
                     const std::function<void(std::size_t)> &read) const;
    Error unknown(const std::string &node) const;
    Result<Program *> withoutActivation(const std::string &node);
};

namespace {

std::string joinNames(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

/// Rows before this one in its stream, oldest first; empty where the row is not in the part.
std::vector<Row> historyOf(Row row, const Stream &stream)
{
    const auto it = std::find(stream.part.begin(), stream.part.end(), row);
    std::vector<Row> before;
    if (it == stream.part.end() || (stream.batch == 0 && stream.length == 0)) return before;
    const auto at = std::size_t(it - stream.part.begin());
    if (stream.length > 0) return {it - std::ptrdiff_t(at % stream.length), it};
    for (std::size_t i = at % stream.batch; i < at; i += stream.batch) before.push_back(stream.part[i]);
    return before;
}

void append(const View &v, std::vector<float> &to)
{
    for (int r = 0; r < v.rows; ++r)
        for (int c = 0; c < v.cols; ++c) to.push_back(float(v.row(r)[c]));
}

} // namespace

Probe::Probe(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Probe::~Probe() = default;

Result<std::unique_ptr<Probe>> Probe::create(const Graph &graph, const ParamValues &weights, const Source &source)
{
    auto impl = std::make_unique<Impl>();
    impl->graph = graph;
    impl->checked = check(graph, dataPortsOf(graph, source));
    impl->targets = source.targets();
    if (!impl->checked.ok())
        for (const Finding &f : impl->checked.all())
            if (f.severity == Severity::Error) return f.what;
    auto store = ParamStore::make(graph, impl->checked);
    if (!store) return store.error();
    impl->store = std::move(*store);
    if (auto r = impl->store->load(weights); !r) return r.error();
    auto program = impl->compiled(graph);
    if (!program) return program.error();
    impl->program = std::move(*program);
    impl->list(graph, {});
    return std::unique_ptr<Probe>(new Probe(std::move(impl)));
}

Result<void> Probe::load(const ParamValues &weights) { return impl_->store->load(weights); }
const std::vector<std::string> &Probe::recurrent() const { return impl_->recurrent; }

bool Probe::stateful(const std::string &node) const
{
    return std::find(impl_->stateful.begin(), impl_->stateful.end(), node) != impl_->stateful.end();
}

// Rows of a network with a memory are run one by one, each behind those of its stream.
void Probe::Impl::forEachPass(Program &p, const Source &source, std::span<const Row> rows, const Stream &stream,
                              const std::function<void(std::size_t)> &read) const
{
    PassInput in;
    in.source = &source;
    if (stateful.empty()) {
        for (std::size_t at = 0; at < rows.size(); at += kChunk) {
            in.rows = rows.subspan(at, std::min(kChunk, rows.size() - at));
            p.forward(in);
            read(in.rows.size());
        }
        return;
    }
    for (const Row &row : rows) {
        p.resetState();
        for (const Row earlier : historyOf(row, stream)) {
            in.rows = {&earlier, 1};
            p.forward(in);
        }
        in.rows = {&row, 1};
        p.forward(in);
        read(1);
    }
    p.resetState();
}

Error Probe::Impl::unknown(const std::string &node) const
{
    return makeError("E-NODE", NL_TR("probe", "There is no layer “{0}”. The layers are: {1}."), {node, joinNames(names)}, "node");
}

Result<GateRecord> Probe::gates(const Source &source, std::span<const Row> rows, const std::string &node, const Stream &stream)
{
    if (std::find(impl_->names.begin(), impl_->names.end(), node) == impl_->names.end()) return impl_->unknown(node);
    if (std::find(impl_->recurrent.begin(), impl_->recurrent.end(), node) == impl_->recurrent.end()) {
        if (impl_->recurrent.empty())
            return makeError("E-KIND", NL_TR("probe", "“{0}” has no gates, and no other layer here has: they belong to lstm, gru, simple_rnn and bidirectional."), {node}, "node");
        return makeError("E-KIND", NL_TR("probe", "“{0}” has no gates. These layers have: {1}."), {node, joinNames(impl_->recurrent)}, "node");
    }
    GateRecord record;
    record.node = node;
    impl_->forEachPass(*impl_->program, source, rows, stream, [&](std::size_t) {
        impl_->program->readStep(node, [&](const Layer &layer, const ForwardContext &c, std::size_t) { readGates(layer, c, record); });
    });
    return record;
}

std::vector<float> Probe::outputs(const Source &source, std::span<const Row> rows, const Stream &stream)
{
    std::vector<float> all;
    impl_->forEachPass(*impl_->program, source, rows, stream, [&](std::size_t) { append(impl_->program->output(0), all); });
    return all;
}

/// The network as it is up to what a layer adds up: its activation made linear. Null: the layer has none.
Result<Program *> Probe::Impl::withoutActivation(const std::string &node)
{
    const NodeId id = graph.findByName(node);
    if (!id) return static_cast<Program *>(nullptr);
    const auto layer = makeLayer(graph, id, checked);
    if (!layer || (*layer)->activation() == "linear" || !graph.nodes.at(id).config.contains("activation")) return static_cast<Program *>(nullptr);
    if (!before.contains(node)) {
        Graph linear = graph;
        linear.nodes.at(id).config["activation"] = std::string("linear");
        auto made = compiled(linear);
        if (!made) return made.error();
        before[node] = std::move(*made);
    }
    return before.at(node).get();
}

Result<std::vector<ProbedTensor>> Probe::tensors(const Source &source, std::span<const Row> rows, const std::string &node,
                                                 std::span<const std::string> names, const Stream &stream)
{
    if (std::find(impl_->names.begin(), impl_->names.end(), node) == impl_->names.end()) return impl_->unknown(node);
    std::vector<ProbedTensor> all;
    const auto shaped = [&](const std::string &name, const Shape &shape, std::vector<float> values) {
        Shape with = shape;
        with.axes.insert(with.axes.begin(), int(rows.size()));
        all.push_back({name, with, std::move(values)});
    };
    if (std::find(impl_->recurrent.begin(), impl_->recurrent.end(), node) != impl_->recurrent.end()) {
        auto record = gates(source, rows, node, stream);
        if (!record) return record.error();
        for (const GateWay &way : record->ways)
            for (const GateTensor &t : way.tensors)
                shaped((way.name.empty() ? "" : way.name + "_") + t.key, Shape{record->steps, record->units}, t.values);
        shaped("input", Shape{record->steps, record->inputs}, record->x);
        if (!record->masked.empty()) shaped("masked", Shape{record->steps}, {record->masked.begin(), record->masked.end()});
    } else {
        auto linear = impl_->withoutActivation(node);
        if (!linear) return linear.error();
        if (*linear) {
            std::vector<float> values;
            impl_->forEachPass(**linear, source, rows, stream, [&](std::size_t) { append((*linear)->nodeOutput(node), values); });
            shaped("pre", (*linear)->nodePort(node).shape, std::move(values));
        }
    }
    for (std::size_t port = 0; impl_->program->nodePort(node, port).shape.rank() > 0; ++port) {
        std::vector<float> values;
        impl_->forEachPass(*impl_->program, source, rows, stream, [&](std::size_t) { append(impl_->program->nodeOutput(node, port), values); });
        shaped(port == 0 ? "output" : "output" + std::to_string(port), impl_->program->nodePort(node, port).shape, std::move(values));
    }
    if (names.empty()) return all;
    return chooseTensors(std::move(all), names, node);
}

} // namespace netloom
