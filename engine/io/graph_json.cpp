#include "io/project_parts.h"

#include <cmath>

namespace netloom {

namespace {

constexpr int kMaxInner = 8;

Error wrongGraph(std::string what) { return makeError("E-GRAPH-FILE", NL_TR("io", "the network is damaged: {0}"), {std::move(what)}); }

Json nodeToJson(NodeId id, const Node &node)
{
    Json json = Json::object();
    json.set("id", id).set("type", node.type).set("name", node.name).set("config", toJson(node.config));
    if (!node.trainable) json.set("trainable", false);
    if (node.sharedWith) json.set("shared_with", node.sharedWith);
    if (node.inner) json.set("inner", graphToJson(*node.inner));
    return json;
}

std::optional<NodeId> nodeId(const Json &json)
{
    const auto v = json.integer(0);
    if (v <= 0 || v > std::int64_t(std::numeric_limits<NodeId>::max())) return {};
    return NodeId(v);
}

Result<Graph> readGraph(const Json &json, int depth);

Result<void> readNode(const Json &json, int depth, Graph &graph)
{
    const auto id = nodeId(json["id"]);
    if (!id || graph.nodes.contains(*id)) return wrongGraph("a layer has no number of its own");
    Node node{.type = json["type"].text(), .name = json["name"].text(), .config = valuesFromJson(json["config"]), .inner = {}};
    if (node.type.empty() || node.name.empty()) return wrongGraph("a layer has no type or no name");
    if (node.name.find('/') != std::string::npos) return wrongGraph("the name “" + node.name + "” has a “/” in it");
    if (graph.findByName(node.name)) return wrongGraph("two layers are called “" + node.name + "”");
    node.trainable = json["trainable"].boolean(true);
    if (json.has("shared_with")) {
        const auto other = nodeId(json["shared_with"]);
        if (!other) return wrongGraph("“" + node.name + "” shares weights with no layer");
        node.sharedWith = *other;
    }
    if (json.has("inner")) {
        auto inner = readGraph(json["inner"], depth + 1);
        if (!inner) return inner.error();
        node.inner = std::make_shared<const Graph>(std::move(*inner));
    }
    graph.nodes[*id] = std::move(node);
    return {};
}

Result<void> readEdge(const Json &json, Graph &graph)
{
    const auto &e = json.items();
    const auto from = e.size() == 4 ? nodeId(e[0]) : std::nullopt, to = e.size() == 4 ? nodeId(e[2]) : std::nullopt;
    if (!from || !to || !graph.nodes.contains(*from) || !graph.nodes.contains(*to)) return wrongGraph("a wire leads to no layer");
    const auto fromPort = e[1].integer(-1), toPort = e[3].integer(-1);
    if (fromPort < 0 || fromPort > 10000 || toPort < 0 || toPort > 10000) return wrongGraph("a wire has an impossible port");
    graph.edges.insert({*from, int(fromPort), *to, int(toPort)});
    return {};
}

Result<Graph> readGraph(const Json &json, int depth)
{
    if (!json.isObject() || depth > kMaxInner) return wrongGraph("it is not an object, or nested too deeply");
    Graph graph;
    for (const auto &item : json["nodes"].items())
        if (auto ok = readNode(item, depth, graph); !ok) return ok.error();
    for (const auto &item : json["edges"].items())
        if (auto ok = readEdge(item, graph); !ok) return ok.error();
    const auto last = graph.nodes.empty() ? NodeId(0) : graph.nodes.rbegin()->first;
    const auto next = nodeId(json["next"]).value_or(last + 1);
    if (next <= last) return wrongGraph("its layer counter is behind its layers");
    graph.next = next;
    return graph;
}

} // namespace

Json graphToJson(const Graph &graph)
{
    Json nodes = Json::array(), edges = Json::array();
    for (const auto &[id, node] : graph.nodes) nodes.push(nodeToJson(id, node));
    for (const auto &e : graph.edges) edges.push(Json::array().push(e.from).push(e.fromPort).push(e.to).push(e.toPort));
    return Json::object().set("next", graph.next).set("nodes", std::move(nodes)).set("edges", std::move(edges));
}

Result<Graph> graphFromJson(const Json &json) { return readGraph(json, 0); }

Json layoutToJson(const Layout &layout)
{
    Json positions = Json::array();
    for (const auto &[id, point] : layout.positions) positions.push(Json::array().push(id).push(point.x).push(point.y));
    Json json = Json::object().set("flow", layout.flow).set("positions", std::move(positions));
    Json notes = Json::array(), groups = Json::array();
    for (const auto &note : layout.notes) notes.push(Json::object().set("text", note.text).set("x", note.at.x).set("y", note.at.y));
    for (const auto &group : layout.groups) {
        Json nodes = Json::array();
        for (const auto id : group.nodes) nodes.push(id);
        groups.push(Json::object().set("name", group.name).set("folded", group.folded).set("nodes", std::move(nodes)));
    }
    if (!layout.notes.empty()) json.set("notes", std::move(notes));
    if (!layout.groups.empty()) json.set("groups", std::move(groups));
    Json tiles = Json::array();
    for (const auto &tile : layout.tiles) tiles.push(Json::object().set("keys", Json::list(tile.keys)).set("columns", tile.columns).set("rows", tile.rows));
    if (!layout.tiles.empty()) json.set("tiles", std::move(tiles));
    return json;
}

namespace {

/// Far outside of what a canvas can show: a damaged position is worse than none.
std::optional<Layout::Point> pointFrom(const Json &x, const Json &y)
{
    if (!x.isNumber() || !y.isNumber()) return {};
    if (!(std::abs(x.number()) < 1e7) || !(std::abs(y.number()) < 1e7)) return {};
    return Layout::Point{x.number(), y.number()};
}

/// A layer that two groups claim stays in the first.
std::vector<Layout::Group> groupsFrom(const Json &json)
{
    std::vector<Layout::Group> groups;
    std::set<NodeId> taken;
    for (const auto &item : json.items()) {
        Layout::Group group{.name = item["name"].text(), .nodes = {}, .folded = item["folded"].boolean(false)};
        for (const auto &member : item["nodes"].items())
            if (const auto id = nodeId(member); id && taken.insert(*id).second) group.nodes.insert(*id);
        if (!group.nodes.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

/// What a page can show: a few spans, no tile without a curve.
std::vector<Layout::ChartTile> tilesFrom(const Json &json)
{
    constexpr std::int64_t widest = 3, tallest = 3;
    constexpr std::size_t most = 64;
    std::vector<Layout::ChartTile> tiles;
    for (const auto &item : json.items()) {
        Layout::ChartTile tile;
        for (const auto &key : item["keys"].items())
            if (!key.text().empty() && tile.keys.size() < most) tile.keys.push_back(key.text());
        tile.columns = int(std::clamp<std::int64_t>(item["columns"].integer(1), 1, widest));
        tile.rows = int(std::clamp<std::int64_t>(item["rows"].integer(1), 1, tallest));
        if (!tile.keys.empty() && tiles.size() < most) tiles.push_back(std::move(tile));
    }
    return tiles;
}

} // namespace

Layout layoutFromJson(const Json &json)
{
    Layout layout;
    const auto flow = json["flow"].text("auto");
    if (flow == "down" || flow == "right") layout.flow = flow;
    for (const auto &item : json["positions"].items()) {
        const auto &p = item.items();
        if (p.size() != 3) continue;
        const auto at = pointFrom(p[1], p[2]);
        if (const auto id = nodeId(p[0]); id && at) layout.positions[*id] = *at;
    }
    for (const auto &item : json["notes"].items())
        if (const auto at = pointFrom(item["x"], item["y"])) layout.notes.push_back({item["text"].text(), *at});
    layout.groups = groupsFrom(json["groups"]);
    layout.tiles = tilesFrom(json["tiles"]);
    return layout;
}

} // namespace netloom
