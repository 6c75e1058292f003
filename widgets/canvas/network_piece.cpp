#include "canvas/network_piece.h"

#include "canvas/graph_edits.h"
#include "canvas/node_metrics.h"
#include "common/engine_text.h"
#include "graph/text.h"

#include <QRectF>
#include <QRegularExpression>

#include <algorithm>

namespace netloom {

namespace {

using M = NodeMetrics;

QRectF boxOf(const NodePlaces &places)
{
    QRectF box;
    for (const auto &[id, p] : places) box |= QRectF(p, QSizeF(M::width, M::height));
    return box;
}

/// Sideways from where it was wanted until nothing lies under it.
QPointF freeOffset(const NodePlaces &places, const NodePlaces &piece, QPointF offset, bool right)
{
    const QPointF step = right ? QPointF(0, M::height + M::sibling) : QPointF(M::width + M::sibling, 0);
    const auto taken = [&](QPointF by) {
        for (const auto &[a, p] : piece)
            for (const auto &[b, q] : places)
                if (std::abs(p.x() + by.x() - q.x()) < M::width + M::snap && std::abs(p.y() + by.y() - q.y()) < M::height + M::snap)
                    return true;
        return false;
    };
    while (taken(offset)) offset += step;
    return offset;
}

bool isImpliedInput(const Node &node)
{
    return node.type == "input" && node.name == "input" && node.config.empty();
}

} // namespace

QString pieceText(const Graph &piece)
{
    const QString text = qstr(networkText(piece));
    // What reads from nothing would be written "dense 8 ()"; as a first layer it reads on from what comes before.
    static const QRegularExpression open(QStringLiteral("^([^;\"]*) \\(\\)(?=;|$)"));
    return QString(text).replace(open, QStringLiteral("\\1"));
}

Result<NetworkPiece> pieceFromText(const QString &text, bool open, const QString &flow)
{
    auto graph = parseNetwork(text.toStdString());
    if (!graph) return graph.error();
    NetworkPiece piece{std::move(*graph), {}, {}};
    static const QRegularExpression named(QStringLiteral("\\binput\\b"));
    if (open && !text.contains(named) && piece.graph.nodes.size() > 1)
        for (const auto &[id, node] : piece.graph.nodes) {
            if (!isImpliedInput(node)) continue;
            for (const Edge &e : piece.graph.edges)
                if (e.from == id) piece.entries.push_back({0, 0, e.to, e.toPort});
            std::erase_if(piece.graph.edges, [id = id](const Edge &e) { return e.from == id; });
            piece.graph.nodes.erase(id);
            break;
        }
    piece.places = autoLayout(piece.graph, flow);
    return piece;
}

PasteResult pasted(const Graph &graph, const Graph &piece, const NodePlaces &places, QPointF offset)
{
    PasteResult result{graph, {}, {}, {}};
    for (const auto &[id, original] : piece.nodes) {
        Node node = original;
        if (result.graph.findByName(node.name)) node.name.clear();
        const auto owner = result.ids.find(node.sharedWith);
        node.sharedWith = owner == result.ids.end() ? 0 : owner->second;
        result.ids[id] = result.graph.add(node);
        result.added.insert(result.ids[id]);
        if (const auto at = places.find(id); at != places.end()) result.moved[result.ids[id]] = snapped(at->second + offset);
    }
    for (const Edge &e : piece.edges)
        result.graph.edges.insert({result.ids.at(e.from), e.fromPort, result.ids.at(e.to), e.toPort});
    for (const auto &[old, id] : result.ids) closeGaps(result.graph, id);
    return result;
}

PasteResult placedPiece(const Graph &graph, const NodePlaces &places, const NetworkPiece &piece, NodeId after,
                        const QString &flow)
{
    const bool right = flow == QLatin1String("right");
    QPointF offset;
    if (!places.empty()) {
        const QRectF all = boxOf(places), own = boxOf(piece.places);
        const QPointF beside = right ? QPointF(all.left(), all.bottom() + M::sibling)
                                     : QPointF(all.right() + M::sibling, all.top());
        QPointF wanted = beside - own.topLeft();
        if (after && !piece.entries.empty()) {
            const auto first = piece.places.find(piece.entries.front().to);
            if (first != piece.places.end()) wanted = placeAfter(places, after, flow) - first->second;
        }
        offset = snapped(freeOffset(places, piece.places, wanted, right));
    }
    PasteResult result = pasted(graph, piece.graph, piece.places, offset);
    if (after)
        for (const Edge &e : piece.entries) {
            const Edge wire{after, 0, result.ids.at(e.to), e.toPort};
            if (canConnect(result.graph, wire)) result.graph.edges.insert(wire);
        }
    return result;
}

NodePlaces aligned(const NodePlaces &places, const std::set<NodeId> &nodes, Alignment how)
{
    std::vector<std::pair<NodeId, QPointF>> row;
    for (NodeId id : nodes)
        if (const auto at = places.find(id); at != places.end()) row.push_back(*at);
    if (row.size() < 2) return {};
    const QRectF box = boxOf(NodePlaces(row.begin(), row.end()));
    const bool down = how == Alignment::InColumn || (how == Alignment::Evenly && box.height() >= box.width());
    const auto along = [down](QPointF p) { return down ? p.y() : p.x(); };
    const auto across = [down](QPointF p) { return down ? p.x() : p.y(); };
    std::vector<double> lines;
    for (const auto &[id, p] : row) lines.push_back(across(p));
    std::nth_element(lines.begin(), lines.begin() + std::ptrdiff_t(lines.size() / 2), lines.end());
    const double line = lines[lines.size() / 2]; // where most stand already
    std::stable_sort(row.begin(), row.end(), [&](const auto &a, const auto &b) { return along(a.second) < along(b.second); });
    const double least = down ? M::height + M::gapDown : M::width + M::sibling;
    const double first = along(row.front().second), last = along(row.back().second);
    const double step = std::max(how == Alignment::Evenly ? (down ? M::height : M::width) + M::snap : least,
                                 (last - first) / double(row.size() - 1));
    NodePlaces out;
    double at = first - least;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QPointF p = row[i].second;
        at = how == Alignment::Evenly ? first + step * double(i) : std::max(along(p), at + least);
        const double side = how == Alignment::Evenly ? across(p) : line;
        out[row[i].first] = snapped(down ? QPointF(side, at) : QPointF(at, side));
    }
    return out;
}

} // namespace netloom
