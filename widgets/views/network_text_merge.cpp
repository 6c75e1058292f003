// From an edited text back to the graph it came from.
#include "graph/text.h"
#include "views/network_text_edit.h"

#include "common/engine_text.h"

#include <algorithm>

namespace netloom {

namespace {

bool sameLayer(const Node &a, const Node &b)
{
    const bool inner = (!a.inner && !b.inner) || (a.inner && b.inner && *a.inner == *b.inner);
    return a.type == b.type && a.config == b.config && a.trainable == b.trainable && inner;
}

std::vector<NodeId> ordered(const Graph &graph)
{
    std::vector<NodeId> order = topologicalOrder(graph);
    for (const auto &[id, node] : graph.nodes)
        if (std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    return order;
}

using Pairs = std::map<NodeId, NodeId>; ///< of the wanted graph → of the base

/// The longest common run of layers that are the same, in order.
void pairUnchanged(const Graph &base, const Graph &wanted, Pairs &pairs)
{
    const auto a = ordered(base), b = ordered(wanted);
    const std::size_t n = a.size(), m = b.size();
    std::vector<std::vector<int>> longest(n + 1, std::vector<int>(m + 1, 0));
    const auto same = [&](std::size_t i, std::size_t j) {
        const Node &x = base.nodes.at(a[i]), &y = wanted.nodes.at(b[j]);
        // A layer of the same name is worth more than one that only looks alike.
        return sameLayer(x, y) ? (x.name == y.name ? 3 : 2) : 0;
    };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;) {
            const int worth = same(i, j);
            longest[i][j] = std::max({longest[i + 1][j], longest[i][j + 1], worth ? longest[i + 1][j + 1] + worth : 0});
        }
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        const int worth = same(i, j);
        if (worth && longest[i][j] == longest[i + 1][j + 1] + worth) pairs[b[j++]] = a[i++];
        else if (longest[i + 1][j] >= longest[i][j + 1]) ++i;
        else ++j;
    }
}

void pairRest(const Graph &base, const Graph &wanted, Pairs &pairs)
{
    std::set<NodeId> used;
    for (const auto &[to, from] : pairs) used.insert(from);
    const auto take = [&](NodeId want, auto fits) {
        if (pairs.count(want)) return;
        for (NodeId id : ordered(base))
            if (!used.count(id) && base.nodes.at(id).type == wanted.nodes.at(want).type && fits(base.nodes.at(id))) {
                pairs[want] = id;
                used.insert(id);
                return;
            }
    };
    for (NodeId id : ordered(wanted))
        take(id, [&](const Node &node) { return node.name == wanted.nodes.at(id).name; });
    // Only where as many layers of the type are left on both sides: else a new one would take an old one's weights.
    std::map<std::string, int> left;
    for (const auto &[id, node] : base.nodes) left[node.type] += used.count(id) ? 0 : 1;
    for (const auto &[id, node] : wanted.nodes) left[node.type] -= pairs.count(id) ? 0 : 1;
    for (NodeId id : ordered(wanted))
        if (left[wanted.nodes.at(id).type] == 0) take(id, [](const Node &) { return true; });
}

/// Does the name say no more than "the second dense"?
bool isAutomatic(const Node &node)
{
    const std::string &name = node.name, &type = node.type;
    if (name.compare(0, type.size(), type) != 0) return false;
    const std::string rest = name.substr(type.size());
    return rest.empty() || (rest[0] == '_' && rest.size() > 1 && rest.find_first_not_of("0123456789", 1) == std::string::npos);
}

} // namespace

Graph mergedGraph(const Graph &base, const Graph &wanted)
{
    Pairs pairs;
    pairUnchanged(base, wanted, pairs);
    pairRest(base, wanted, pairs);
    Graph out;
    out.next = base.next;
    std::map<NodeId, NodeId> ids;
    std::set<std::string> taken;
    const auto place = [&](NodeId id, NodeId as, std::string name) {
        Node node = wanted.nodes.at(id);
        node.name = std::move(name);
        taken.insert(node.name);
        ids[id] = as;
        out.nodes[as] = std::move(node);
    };
    // Names that the text gives come first, then those that layers had, then new ones.
    for (const auto &[id, node] : wanted.nodes)
        if (!isAutomatic(node)) place(id, pairs.count(id) ? pairs.at(id) : out.next++, node.name);
    for (const auto &[id, node] : wanted.nodes)
        if (!ids.count(id) && pairs.count(id)) {
            const Node &before = base.nodes.at(pairs.at(id));
            const std::string &kept = isAutomatic(before) ? before.name : node.name;
            place(id, pairs.at(id), taken.count(kept) ? out.uniqueName(node.type) : kept);
        }
    for (const auto &[id, node] : wanted.nodes)
        if (!ids.count(id)) {
            const NodeId as = out.next++;
            place(id, as, taken.count(node.name) ? out.uniqueName(node.type) : node.name);
        }
    for (auto &[id, node] : out.nodes)
        if (node.sharedWith) node.sharedWith = ids.at(node.sharedWith);
    for (const Edge &e : wanted.edges) out.edges.insert({ids.at(e.from), e.fromPort, ids.at(e.to), e.toPort});
    return out;
}

QString textInLines(const Graph &graph)
{
    const QString line = qstr(networkText(graph));
    QString out;
    int depth = 0;
    bool quote = false, escaped = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!escaped && c == QLatin1Char('"')) quote = !quote;
        escaped = quote && !escaped && c == QLatin1Char('\\');
        if (!quote && QStringLiteral("([").contains(c)) ++depth;
        if (!quote && QStringLiteral(")]").contains(c)) --depth;
        if (!quote && depth == 0 && c == QLatin1Char(';')) {
            out += QLatin1Char('\n');
            if (i + 1 < line.size() && line[i + 1] == QLatin1Char(' ')) ++i;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace netloom
