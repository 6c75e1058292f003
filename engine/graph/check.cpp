#include "graph/check.h"

#include "constraints/constraint.h"
#include "core/words.h"
#include "initializers/initializer.h"
#include "regularizers/regularizer.h"

#include <algorithm>

namespace netloom {

namespace {

constexpr std::string_view kInputType = "input";

std::string shown(const Graph &graph, NodeId id)
{
    const auto it = graph.nodes.find(id);
    return it == graph.nodes.end() ? '#' + std::to_string(id) : it->second.name;
}

/// Inputs of a node: port → (producer, its port). Two wires on one port: the first counts.
using Wires = std::map<int, std::pair<NodeId, int>>;

class Checker {
public:
    Checker(const Graph &graph, const DataPorts &data) : graph_(graph), data_(data) {}
    Check run();
    Result<std::vector<Port>> infer(NodeId id, const Layer &layer, const Wires &wires) const;
    const Wires &wires(NodeId id) const { return wires_.at(id); }

private:
    void report(NodeId id, Error error, Severity severity = Severity::Error);
    void makeLayers();
    void checkNames();
    void checkWires();
    bool checkLinks(NodeId id, const Layer &layer);
    void checkNode(NodeId id);
    void checkInput(NodeId id);
    void checkShared();
    void checkWhole();
    void countParameters(NodeId id, const Layer &layer);
    void checkWeights(NodeId id, const Layer &layer);
    void checkWeight(NodeId id, const ParamSpec &spec);
    void warn(NodeId id, const Layer &layer);
    int islands() const;
    std::vector<Port> inputPorts(const Wires &wires) const;
    const Port *dataPort(const Node &node) const;

    const Graph &graph_;
    const DataPorts &data_;
    Check check_;
    std::map<NodeId, std::unique_ptr<Layer>> layers_;
    std::map<NodeId, Wires> wires_;
    std::map<NodeId, std::vector<ParamSpec>> specs_;
};

void Checker::report(NodeId id, Error error, Severity severity)
{
    error.node = id;
    if (id) check_.nodes[id].findings.push_back({severity, std::move(error)});
    else check_.findings.push_back({severity, std::move(error)});
}

void Checker::makeLayers()
{
    for (const auto &[id, node] : graph_.nodes) {
        check_.nodes[id];
        wires_[id];
        auto layer = makeLayer(node);
        if (layer) layers_[id] = std::move(*layer);
        else report(id, layer.error());
    }
}

void Checker::checkNames()
{
    std::map<std::string_view, NodeId> seen;
    for (const auto &[id, node] : graph_.nodes) {
        if (node.name.empty() || node.name.find('/') != std::string::npos)
            report(id, makeError("E-NAME", NL_TR("check", "The name '{0}' is not allowed: it must not be empty or contain '/'."),
                                 {node.name}, "name"));
        else if (!seen.emplace(node.name, id).second)
            report(id, makeError("E-NAME", NL_TR("check", "Two layers are called '{0}': rename one of them."), {node.name},
                                 "name"));
    }
}

void Checker::checkWires()
{
    for (const auto &edge : graph_.edges) {
        if (!graph_.nodes.contains(edge.from) || !graph_.nodes.contains(edge.to)) {
            report(graph_.nodes.contains(edge.to) ? edge.to : 0,
                   makeError("E-LINK", NL_TR("check", "A wire from {0} to {1} has an end without a layer: remove it."),
                             {shown(graph_, edge.from), shown(graph_, edge.to)}));
            continue;
        }
        const auto from = layers_.find(edge.from), to = layers_.find(edge.to);
        if (edge.fromPort < 0 || (from != layers_.end() && edge.fromPort >= from->second->outputs())) {
            report(edge.to, makeError("E-LINK", NL_TR("check", "'{0}' has no output number {1}: remove the wire."),
                                      {shown(graph_, edge.from), std::to_string(edge.fromPort + 1)}));
            continue;
        }
        const int most = to == layers_.end() ? -1 : to->second->maxInputs();
        if (edge.toPort < 0 || (most >= 0 && edge.toPort >= most)) {
            report(edge.to, makeError("E-LINK", NL_TR("check", "'{0}' takes {1} inputs: remove the wire from '{2}'."),
                                      {shown(graph_, edge.to), std::to_string(most), shown(graph_, edge.from)}));
            continue;
        }
        if (!wires_[edge.to].emplace(edge.toPort, std::pair(edge.from, edge.fromPort)).second)
            report(edge.to, makeError("E-LINK", NL_TR("check", "Input {1} of '{0}' has two wires: remove one of them."),
                                      {shown(graph_, edge.to), std::to_string(edge.toPort + 1)}));
    }
}

bool Checker::checkLinks(NodeId id, const Layer &layer)
{
    const auto &wires = wires_[id];
    const int count = int(wires.size()), least = layer.minInputs();
    const std::string name = shown(graph_, id);
    if (count < least) {
        if (count == 0 && least == 1)
            report(id, makeError("E-LINK", NL_TR("check", "'{0}' has no input: connect a wire to it."), {name}));
        else
            report(id, makeError("E-LINK", NL_TR("check", "'{0}' needs at least {1} inputs and has {2}: connect more wires."),
                                 {name, std::to_string(least), std::to_string(count)}));
        return false;
    }
    for (int port = 0; port < count; ++port)
        if (!wires.contains(port)) {
            report(id, makeError("E-LINK", NL_TR("check", "Input {1} of '{0}' is not connected, but a later one is."),
                                 {name, std::to_string(port + 1)}));
            return false;
        }
    return true;
}

/// Empty if one of them is not known.
std::vector<Port> Checker::inputPorts(const Wires &wires) const
{
    std::vector<Port> ports;
    for (const auto &[port, source] : wires) {
        const auto it = check_.nodes.find(source.first);
        if (it == check_.nodes.end() || std::size_t(source.second) >= it->second.outputs.size()) return {};
        ports.push_back(it->second.outputs[std::size_t(source.second)]);
    }
    return ports;
}

/// An empty list (no error): an input's shape is not known.
Result<std::vector<Port>> Checker::infer(NodeId id, const Layer &layer, const Wires &wires) const
{
    const auto ports = inputPorts(wires);
    if (ports.size() != wires.size()) return std::vector<Port>{};
    auto result = layer.infer(ports);
    if (result) return result;
    Error error = result.error();
    error.node = id;
    return error;
}

void Checker::countParameters(NodeId id, const Layer &layer)
{
    auto &node = check_.nodes[id];
    auto specs = layer.params(node.inputs);
    for (const auto &spec : specs) {
        node.parameters += spec.shape.size();
        if (spec.role != ParamRole::State && !spec.frozen && graph_.nodes.at(id).trainable) node.trainable += spec.shape.size();
    }
    if (graph_.nodes.at(id).sharedWith == 0) {
        check_.parameters += node.parameters;
        check_.trainable += node.trainable;
    }
    specs_[id] = std::move(specs);
}

/// Initialiser, penalty and limit of one tensor: do they fit its shape?
void Checker::checkWeight(NodeId id, const ParamSpec &spec)
{
    const auto given = [](const std::string &text) { return !text.empty() && text != "none"; };
    const auto told = [&](Error error, const char *part, Severity severity = Severity::Error) {
        error.field = spec.name + '_' + part;
        report(id, std::move(error), severity);
    };
    if (auto made = makePart<Initializer>(PartKind::Initializer, spec.initializer); !made) report(id, made.error());
    else if (auto fits = (*made)->check(spec.shape); !fits) told(fits.error(), "initializer");
    bool unit = false;
    if (given(spec.constraint)) {
        auto made = makePart<Constraint>(PartKind::Constraint, spec.constraint);
        if (!made) report(id, made.error());
        else if (auto fits = (*made)->check(spec.shape); !fits) told(fits.error(), "constraint");
        unit = spec.constraint.starts_with("unit_norm");
    }
    if (!given(spec.regularizer)) return;
    auto made = makePart<Regularizer>(PartKind::Regularizer, spec.regularizer);
    if (!made) return report(id, made.error());
    if (auto fits = (*made)->check(spec.shape); !fits) return told(fits.error(), "regularizer");
    if ((*made)->onlyFor() == "activity")
        return told(makeError("E-COMBO", NL_TR("check", "{0} is a penalty on outputs, not on weights: set it as activity_regularizer."), {spec.regularizer}), "regularizer");
    if (auto warning = (*made)->warning(spec.shape)) told(std::move(*warning), "regularizer", Severity::Warning);
    if (unit && spec.regularizer.starts_with("l2"))
        told(makeError("W-COMBO", NL_TR("check", "unit_norm holds the length of the weights, so that l2 on them does nothing: remove one of the two.")), "regularizer", Severity::Warning);
}

void Checker::checkWeights(NodeId id, const Layer &layer)
{
    if (graph_.nodes.at(id).sharedWith) return; // said at the owner
    for (const ParamSpec &spec : specs_[id]) {
        checkWeight(id, spec);
        const bool same = spec.initializer == "zeros" || spec.initializer == "ones" || spec.initializer.starts_with("constant");
        if (same && spec.role == ParamRole::Weight && spec.shape.rank() >= 2 && spec.shape.last() > 1 && !graph_.consumers(id).empty())
            report(id, makeError("W-INIT", NL_TR("check", "{0}: all weights start at one value, so that all units stay alike. Choose a random initialiser such as glorot_uniform."),
                                 {graph_.nodes.at(id).name}, spec.name + "_initializer"), Severity::Warning);
    }
    const std::string activity = layer.activityRegularizer();
    if (activity.empty() || activity == "none") return;
    auto made = makePart<Regularizer>(PartKind::Regularizer, activity);
    if (!made) return report(id, made.error());
    if ((*made)->onlyFor() == "weights")
        report(id, makeError("E-COMBO", NL_TR("check", "{0} is a penalty on weights, not on outputs: set it as kernel_regularizer."), {activity}, "activity_regularizer"));
}

/// What is allowed here, but likely wrong.
void Checker::warn(NodeId id, const Layer &layer)
{
    std::vector<Upstream> before;
    for (const auto &[port, source] : wires_[id]) {
        const NodeId from = source.first;
        Upstream u{graph_.nodes.at(from).type, {}, false};
        if (const auto it = layers_.find(from); it != layers_.end()) u.activation = it->second->activation();
        if (const auto it = specs_.find(from); it != specs_.end())
            u.bias = std::any_of(it->second.begin(), it->second.end(), [](const ParamSpec &s) { return s.role == ParamRole::Bias; });
        before.push_back(std::move(u));
    }
    for (Error &warning : layer.warnings(before)) report(id, std::move(warning), Severity::Warning);
}

const Port *Checker::dataPort(const Node &node) const
{
    if (const auto it = data_.find(node.name); it != data_.end()) return &it->second;
    const auto it = data_.find(std::string_view());
    return it != data_.end() && check_.inputs.size() == 1 ? &it->second : nullptr;
}

void Checker::checkInput(NodeId id)
{
    const Node &node = graph_.nodes.at(id);
    auto &known = check_.nodes[id];
    const Port *offered = dataPort(node);
    auto own = layers_.at(id)->infer({});
    if (!own) {
        if (!offered) return report(id, own.error());
        known.outputs = {*offered};
        // The data decide only where the user did not.
        const auto dtype = node.config.find("dtype");
        const auto *name = dtype == node.config.end() ? nullptr : std::get_if<std::string>(&dtype->second);
        if (name) known.outputs[0].dtype = *name == "int32" ? DType::i32 : DType::f32;
        return;
    }
    known.outputs = std::move(*own);
    if (!offered) return;
    auto &port = known.outputs.front();
    const auto isFree = [](const Shape &s) { return std::find(s.axes.begin(), s.axes.end(), kAny) != s.axes.end(); };
    port.mask = offered->mask;
    if (!node.config.contains("dtype")) port.dtype = offered->dtype;
    const bool comparable = !isFree(port.shape) && !isFree(offered->shape);
    if (comparable ? port.shape.size() == offered->shape.size() : port.shape.rank() == offered->shape.rank()) return;
    report(id, makeError("E-SIZE", NL_TR("check", "'{0}' has the shape {1}, but the data has {2}: correct the shape or leave it empty."),
                         {node.name, toText(port.shape), toText(offered->shape)}, "shape"));
}

void Checker::checkNode(NodeId id)
{
    const auto it = layers_.find(id);
    if (it == layers_.end()) return;
    if (graph_.nodes.at(id).type == kInputType) return checkInput(id);
    auto &known = check_.nodes[id];
    if (!checkLinks(id, *it->second)) return;
    known.inputs = inputPorts(wires_[id]);
    if (auto told = tellPartner(graph_, id, *it->second, [&](NodeId other) { return std::span<const Port>(check_.nodes[other].inputs); }); !told)
        return report(id, told.error());
    auto outputs = infer(id, *it->second, wires_[id]);
    if (!outputs) return report(id, outputs.error());
    if (outputs->empty()) {
        known.inputs.clear();
        return;
    }
    known.outputs = std::move(*outputs);
    countParameters(id, *it->second);
    checkWeights(id, *it->second);
    warn(id, *it->second);
}

bool sameParameters(const std::vector<ParamSpec> &a, const std::vector<ParamSpec> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ParamSpec &x, const ParamSpec &y) {
        return x.name == y.name && x.shape == y.shape && x.role == y.role;
    });
}

void Checker::checkShared()
{
    for (const auto &[id, node] : graph_.nodes) {
        if (node.sharedWith == 0) continue;
        const auto owner = graph_.nodes.find(node.sharedWith);
        if (owner == graph_.nodes.end() || node.sharedWith == id || owner->second.sharedWith != 0)
            report(id, makeError("E-LINK", NL_TR("check", "'{0}' shares the weights of a layer that has none of its own: "
                                                          "choose another one or use own weights."), {node.name}));
        else if (owner->second.type != node.type)
            report(id, makeError("E-LINK", NL_TR("check", "'{0}' cannot share weights with '{1}': that is another type of layer."),
                                 {node.name, owner->second.name}));
        else if (specs_.contains(id) && specs_.contains(owner->first)
                 && !sameParameters(specs_[id], specs_[owner->first]))
            report(id, makeError("E-SIZE", NL_TR("check", "'{0}' cannot share weights with '{1}': their sizes differ."),
                                 {node.name, owner->second.name}));
    }
}

int Checker::islands() const
{
    std::map<NodeId, NodeId> root;
    for (const auto &[id, node] : graph_.nodes) root[id] = id;
    const auto find = [&](NodeId id) {
        while (root[id] != id) id = root[id] = root[root[id]];
        return id;
    };
    int count = int(root.size());
    const auto unite = [&](NodeId a, NodeId b) {
        if (!root.contains(a) || !root.contains(b)) return;
        a = find(a);
        b = find(b);
        if (a == b) return;
        root[std::max(a, b)] = std::min(a, b);
        --count;
    };
    for (const auto &edge : graph_.edges) unite(edge.from, edge.to);
    for (const auto &[id, node] : graph_.nodes) unite(id, node.sharedWith);
    return count;
}

void Checker::checkWhole()
{
    if (graph_.nodes.empty()) {
        report(0, makeError("E-LINK", NL_TR("check", "The network is empty: add an input and a layer.")));
        return;
    }
    // A circle explains a missing input or output by itself.
    const auto circles = cycles(graph_);
    if (check_.inputs.empty() && circles.empty())
        report(0, makeError("E-LINK", NL_TR("check", "The network has no input: add an input layer and connect it.")));
    if (check_.outputs.empty() && circles.empty())
        report(0, makeError("E-LINK", NL_TR("check", "The network has no output: add a layer whose output nobody reads.")));
    for (const auto &cycle : circles) {
        std::vector<std::string> names;
        for (const NodeId id : cycle) names.push_back(shown(graph_, id));
        names.push_back(names.front());
        Error error = makeError("E-LINK", NL_TR("check", "The wires run in a circle: {0}. Remove one of them."),
                                {join(names, " → ")});
        report(cycle.front(), std::move(error));
    }
    if (const int parts = islands(); parts > 1)
        report(0, makeError("W-LINK", NL_TR("check", "The network has {0} parts that are not connected."),
                            {std::to_string(parts)}), Severity::Warning);
}

Check Checker::run()
{
    makeLayers();
    checkNames();
    checkWires();
    std::set<NodeId> read;
    for (const auto &edge : graph_.edges)
        if (graph_.nodes.contains(edge.to)) read.insert(edge.from);
    for (const auto &[id, node] : graph_.nodes) {
        const bool isInput = node.type == kInputType;
        if (isInput) check_.inputs.push_back(id);
        else if (!read.contains(id)) check_.outputs.push_back(id);
        if (isInput && !read.contains(id))
            report(id, makeError("W-LINK", NL_TR("check", "Nobody reads the input '{0}': connect it or remove it."), {node.name}),
                   Severity::Warning);
    }
    check_.order = topologicalOrder(graph_);
    for (const NodeId id : check_.order) checkNode(id);
    checkShared();
    checkWhole();
    return std::move(check_);
}

Error cannotConnect(const Edge &edge, std::string text, std::vector<std::string> args)
{
    return makeError("E-LINK", std::move(text), std::move(args), {}, edge.to);
}

Result<void> checkEnds(const Graph &graph, const Edge &edge)
{
    if (!graph.nodes.contains(edge.from) || !graph.nodes.contains(edge.to))
        return cannotConnect(edge, NL_TR("check", "A wire needs a layer at both ends."), {});
    const Node &from = graph.nodes.at(edge.from), &to = graph.nodes.at(edge.to);
    const PortCount out = portCount(from), in = portCount(to);
    if (edge.fromPort < 0 || edge.fromPort >= out.outputs)
        return cannotConnect(edge, NL_TR("check", "'{0}' has no output number {1}."),
                             {from.name, std::to_string(edge.fromPort + 1)});
    if (in.maxInputs == 0)
        return cannotConnect(edge, NL_TR("check", "'{0}' takes no wire: it is where the data comes in."), {to.name});
    if (edge.toPort < 0 || (in.maxInputs >= 0 && edge.toPort >= in.maxInputs))
        return cannotConnect(edge, NL_TR("check", "'{0}' has no input number {1}."),
                             {to.name, std::to_string(edge.toPort + 1)});
    if (graph.edges.contains(edge))
        return cannotConnect(edge, NL_TR("check", "'{0}' and '{1}' are connected already."), {from.name, to.name});
    for (const auto &other : graph.edges)
        if (other.to == edge.to && other.toPort == edge.toPort)
            return cannotConnect(edge, NL_TR("check", "Input {1} of '{0}' has a wire already, from '{2}': remove that one first."),
                                 {to.name, std::to_string(edge.toPort + 1), shown(graph, other.from)});
    if (reaches(graph, edge.to, edge.from))
        return cannotConnect(edge, NL_TR("check", "The wires would run in a circle: '{0}' already depends on '{1}'."),
                             {from.name, to.name});
    return {};
}

} // namespace

bool reaches(const Graph &graph, NodeId from, NodeId to)
{
    std::set<NodeId> seen{from};
    std::vector<NodeId> open{from};
    while (!open.empty()) {
        const NodeId id = open.back();
        open.pop_back();
        if (id == to) return true;
        for (const NodeId next : graph.consumers(id))
            if (seen.insert(next).second) open.push_back(next);
    }
    return false;
}

bool Check::ok() const
{
    const auto bad = [](const Finding &f) { return f.severity == Severity::Error; };
    return std::none_of(findings.begin(), findings.end(), bad)
           && std::none_of(nodes.begin(), nodes.end(), [&](const auto &node) {
                  return std::any_of(node.second.findings.begin(), node.second.findings.end(), bad);
              });
}

std::vector<Finding> Check::all() const
{
    std::vector<Finding> list = findings;
    std::set<NodeId> done;
    const auto take = [&](NodeId id) {
        if (!done.insert(id).second) return;
        const auto &own = nodes.at(id).findings;
        list.insert(list.end(), own.begin(), own.end());
    };
    for (const NodeId id : order) take(id);
    for (const auto &[id, node] : nodes) take(id); // those on cycles
    return list;
}

Check check(const Graph &graph, const DataPorts &data)
{
    return Checker(graph, data).run();
}

Result<void> canConnect(const Graph &graph, const Edge &edge, const DataPorts &data)
{
    if (auto ends = checkEnds(graph, edge); !ends) return ends;
    const Check known = check(graph, data);
    auto layer = makeLayer(graph.nodes.at(edge.to));
    if (!layer) return {}; // its own message; it has nothing to do with this wire
    std::map<int, Port> ports;
    const auto add = [&](const Edge &e) {
        const auto it = known.nodes.find(e.from);
        if (it == known.nodes.end() || std::size_t(e.fromPort) >= it->second.outputs.size()) return false;
        return ports.emplace(e.toPort, it->second.outputs[std::size_t(e.fromPort)]).second;
    };
    if (!add(edge)) return {};
    for (const auto &other : graph.edges)
        if (other.to == edge.to && !add(other)) return {};
    if (int(ports.size()) < layer.value()->minInputs()) return {};
    std::vector<Port> in;
    for (const auto &[port, p] : ports) in.push_back(p);
    Graph joined = graph;
    joined.edges.insert(edge);
    const auto inputs = [&](NodeId other) { return std::span<const Port>(known.nodes.at(other).inputs); };
    if (!tellPartner(joined, edge.to, **layer, inputs)) return {}; // nor this
    auto outputs = layer.value()->infer(in);
    if (outputs) return {};
    Error error = outputs.error();
    error.node = edge.to;
    return error;
}

PortCount portCount(const Node &node)
{
    auto layer = makeLayer(node);
    if (!layer) { // wrong options: the same type with its defaults tells as much
        const PartInfo *info = findPart(PartKind::Layer, node.type);
        if (!info) return {0, -1, 1};
        Node plain;
        plain.type = node.type;
        plain.inner = node.inner;
        layer = makeLayer(plain);
        if (!layer) return {};
    }
    const Layer &l = **layer;
    return {l.minInputs(), l.maxInputs(), l.outputs()};
}

} // namespace netloom
