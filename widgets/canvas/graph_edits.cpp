#include "canvas/graph_edits.h"

#include "canvas/node_metrics.h"

#include <algorithm>

namespace netloom {

namespace {

using M = NodeMetrics;

std::vector<Edge> wiresInto(const Graph &graph, NodeId node)
{
    std::vector<Edge> wires;
    for (const Edge &e : graph.edges)
        if (e.to == node) wires.push_back(e);
    std::sort(wires.begin(), wires.end(), [](const Edge &a, const Edge &b) { return a.toPort < b.toPort; });
    return wires;
}

std::vector<Edge> wiresOutOf(const Graph &graph, NodeId node)
{
    std::vector<Edge> wires;
    for (const Edge &e : graph.edges)
        if (e.from == node) wires.push_back(e);
    return wires;
}

/// Shifts everything at or behind `edge` along the flow.
void makeRoom(NodePlaces &moved, const NodePlaces &places, double edge, double by, bool right)
{
    for (const auto &[id, p] : places) {
        if ((right ? p.x() : p.y()) < edge - 0.5) continue;
        moved[id] = right ? p + QPointF(by, 0) : p + QPointF(0, by);
    }
}

/// Where a node on the wire stands, and what has to move for it.
void placeOnWire(GraphEdit &edit, const NodePlaces &places, const Edge &wire, const QString &flow)
{
    const auto from = places.find(wire.from), to = places.find(wire.to);
    if (from == places.end() || to == places.end()) return;
    const bool right = flow == QLatin1String("right");
    const double step = right ? M::width + M::gapRight : M::height + M::gapDown;
    const auto along = [right](QPointF p) { return right ? p.x() : p.y(); };
    const double gap = along(to->second) - along(from->second);
    NodePlaces others = places;
    others.erase(edit.node);
    const double missing = gap > 0 ? 2 * step - gap : 0;
    if (missing > 0) makeRoom(edit.moved, others, along(to->second), missing, right);
    const QPointF target = missing > 0 ? edit.moved.at(wire.to) : to->second;
    edit.moved[edit.node] = snapped((from->second + target) / 2);
}

void rewire(Graph &graph, const Edge &wire, NodeId node)
{
    graph.edges.erase(wire);
    graph.edges.insert({wire.from, wire.fromPort, node, 0});
    graph.edges.insert({node, 0, wire.to, wire.toPort});
}

Node ofType(const std::string &type)
{
    Node node;
    node.type = type;
    return node;
}

} // namespace

void closeGaps(Graph &graph, NodeId node)
{
    const auto it = graph.nodes.find(node);
    if (it == graph.nodes.end() || portCount(it->second).maxInputs >= 0) return;
    const auto wires = wiresInto(graph, node);
    for (std::size_t i = 0; i < wires.size(); ++i) {
        if (wires[i].toPort == int(i)) continue;
        Edge moved = wires[i];
        moved.toPort = int(i);
        graph.edges.erase(wires[i]);
        graph.edges.insert(moved);
    }
}

Result<void> canWire(const Graph &graph, const Edge &edge, const DataPorts &data)
{
    if (graph.edges.count(edge)) return canConnect(graph, edge, data);
    Graph without = graph;
    std::erase_if(without.edges, [&](const Edge &e) { return e.to == edge.to && e.toPort == edge.toPort; });
    return canConnect(without, edge, data);
}

Graph withWire(Graph graph, const Edge &edge)
{
    std::erase_if(graph.edges, [&](const Edge &e) { return e.to == edge.to && e.toPort == edge.toPort; });
    graph.edges.insert(edge);
    return graph;
}

Graph withoutWires(Graph graph, const std::vector<Edge> &wires)
{
    std::set<NodeId> ends;
    for (const Edge &e : wires)
        if (graph.edges.erase(e)) ends.insert(e.to);
    for (NodeId id : ends) closeGaps(graph, id);
    return graph;
}

Graph withoutNodes(Graph graph, const std::set<NodeId> &nodes, const DataPorts &data)
{
    for (NodeId id : nodes) {
        const auto in = wiresInto(graph, id), out = wiresOutOf(graph, id);
        for (const Edge &e : in) graph.edges.erase(e);
        for (const Edge &e : out) graph.edges.erase(e);
        graph.nodes.erase(id);
        for (auto &[other, node] : graph.nodes)
            if (node.sharedWith == id) node.sharedWith = 0;
        if (in.size() == 1)
            for (const Edge &e : out) {
                const Edge bridge{in.front().from, in.front().fromPort, e.to, e.toPort};
                if (canConnect(graph, bridge, data)) graph.edges.insert(bridge);
            }
        for (const Edge &e : out) closeGaps(graph, e.to);
    }
    return graph;
}

GraphEdit addedNode(const Graph &graph, const NodePlaces &places, const std::string &type, QPointF at,
                    const QString &flow)
{
    GraphEdit edit{graph, {}, 0};
    edit.node = edit.graph.add(ofType(type));
    edit.moved[edit.node] = freePlace(places, at, flow);
    return edit;
}

GraphEdit addedAfter(const Graph &graph, const NodePlaces &places, const std::string &type, NodeId after,
                     const DataPorts &data, const QString &flow)
{
    const auto out = wiresOutOf(graph, after);
    if (out.size() == 1 && canInsert(graph, out.front(), type, data))
        return insertedOnWire(graph, places, out.front(), type, flow);
    GraphEdit edit{graph, {}, 0};
    edit.node = edit.graph.add(ofType(type));
    edit.moved[edit.node] = placeAfter(places, after, flow);
    const Edge wire{after, 0, edit.node, 0};
    if (graph.nodes.count(after) && canConnect(edit.graph, wire, data)) edit.graph.edges.insert(wire);
    return edit;
}

Result<void> canInsert(const Graph &graph, const Edge &wire, const std::string &type, const DataPorts &data)
{
    Graph trial = graph;
    const NodeId id = trial.add(ofType(type));
    const PortCount ports = portCount(trial.nodes.at(id));
    if (ports.maxInputs == 0 || ports.outputs == 0 || ports.minInputs > 1)
        return makeError("E-LINK", NL_TR("check", "This layer does not go on a wire: it needs one input and one output."));
    trial.edges.erase(wire);
    if (auto in = canConnect(trial, {wire.from, wire.fromPort, id, 0}, data); !in) return in;
    trial.edges.insert({wire.from, wire.fromPort, id, 0});
    return canConnect(trial, {id, 0, wire.to, wire.toPort}, data);
}

GraphEdit insertedOnWire(const Graph &graph, const NodePlaces &places, const Edge &wire, const std::string &type,
                         const QString &flow)
{
    GraphEdit edit{graph, {}, 0};
    edit.node = edit.graph.add(ofType(type));
    rewire(edit.graph, wire, edit.node);
    placeOnWire(edit, places, wire, flow);
    return edit;
}

GraphEdit movedOntoWire(const Graph &graph, const NodePlaces &places, const Edge &wire, NodeId node,
                        const QString &flow)
{
    GraphEdit edit{graph, {}, node};
    rewire(edit.graph, wire, node);
    placeOnWire(edit, places, wire, flow);
    return edit;
}

Graph subgraph(const Graph &graph, const std::set<NodeId> &nodes)
{
    Graph piece;
    piece.next = graph.next;
    for (NodeId id : nodes)
        if (const auto it = graph.nodes.find(id); it != graph.nodes.end()) piece.nodes.insert(*it);
    for (const Edge &e : graph.edges)
        if (piece.nodes.count(e.from) && piece.nodes.count(e.to)) piece.edges.insert(e);
    return piece;
}

int shownInputs(const Graph &graph, NodeId node)
{
    const auto it = graph.nodes.find(node);
    if (it == graph.nodes.end()) return 0;
    const PortCount ports = portCount(it->second);
    if (ports.maxInputs >= 0) return ports.maxInputs;
    int used = 0;
    for (const Edge &e : wiresInto(graph, node)) used = std::max(used, e.toPort + 1);
    return std::max(used, std::max(1, ports.minInputs));
}

int shownOutputs(const Graph &graph, NodeId node)
{
    const auto it = graph.nodes.find(node);
    return it == graph.nodes.end() ? 0 : portCount(it->second).outputs;
}

int portForDrop(const Graph &graph, NodeId node)
{
    const auto it = graph.nodes.find(node);
    if (it == graph.nodes.end()) return 0;
    const auto wires = wiresInto(graph, node);
    const int most = portCount(it->second).maxInputs;
    for (int port = 0; most < 0 || port < most; ++port)
        if (std::none_of(wires.begin(), wires.end(), [&](const Edge &e) { return e.toPort == port; })) return port;
    return 0;
}

} // namespace netloom
