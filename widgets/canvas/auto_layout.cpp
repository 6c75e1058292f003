#include "canvas/auto_layout.h"

#include "canvas/node_metrics.h"

#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace netloom {

namespace {

using M = NodeMetrics;
using Layers = std::vector<std::vector<NodeId>>;

/// Longest path from the inputs; edges that close a cycle are ignored (depth-first, in id order).
std::map<NodeId, int> depths(const Graph &graph)
{
    std::map<NodeId, std::vector<NodeId>> producers;
    for (const Edge &e : graph.edges)
        if (graph.nodes.count(e.from) && graph.nodes.count(e.to)) producers[e.to].push_back(e.from);
    std::map<NodeId, int> depth;
    std::map<NodeId, int> state; // 1 on the stack, 2 done
    struct Frame { NodeId id; std::size_t next; };
    for (const auto &[start, node] : graph.nodes) {
        if (state[start]) continue;
        std::vector<Frame> stack{{start, 0}};
        state[start] = 1;
        while (!stack.empty()) {
            auto &frame = stack.back();
            const auto &from = producers[frame.id];
            if (frame.next < from.size()) {
                const NodeId p = from[frame.next++];
                if (!state[p]) {
                    state[p] = 1;
                    stack.push_back({p, 0});
                }
                continue;
            }
            int d = 0;
            for (NodeId p : from)
                if (state[p] == 2) d = std::max(d, depth[p] + 1);
            depth[frame.id] = d;
            state[frame.id] = 2;
            stack.pop_back();
        }
    }
    return depth;
}

/// Barycentre sweeps: each node goes to the mean place of its neighbours in the layer before or after.
void order(Layers &layers, const Graph &graph)
{
    std::map<NodeId, std::vector<NodeId>> up, down;
    for (const Edge &e : graph.edges) {
        up[e.to].push_back(e.from);
        down[e.from].push_back(e.to);
    }
    std::map<NodeId, double> place;
    const auto renumber = [&](const std::vector<NodeId> &layer) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            place[layer[i]] = double(i) - double(layer.size() - 1) / 2;
    };
    for (const auto &layer : layers) renumber(layer);
    for (int sweep = 0; sweep < 6; ++sweep) {
        const bool forward = sweep % 2 == 0;
        auto &neighbours = forward ? up : down;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            auto &layer = layers[forward ? i : layers.size() - 1 - i];
            std::map<NodeId, double> wanted;
            for (NodeId id : layer) {
                double sum = 0;
                for (NodeId n : neighbours[id]) sum += place[n];
                wanted[id] = neighbours[id].empty() ? place[id] : sum / double(neighbours[id].size());
            }
            std::stable_sort(layer.begin(), layer.end(),
                             [&](NodeId a, NodeId b) { return wanted[a] < wanted[b]; });
            renumber(layer);
        }
    }
}

Layers layersOf(const Graph &graph)
{
    Layers layers;
    for (const auto &[id, depth] : depths(graph)) {
        if (std::size_t(depth) >= layers.size()) layers.resize(std::size_t(depth) + 1);
        layers[std::size_t(depth)].push_back(id);
    }
    order(layers, graph);
    return layers;
}

QSizeF extent(const Graph &graph, const QString &flow)
{
    QRectF box;
    for (const auto &[id, p] : autoLayout(graph, flow)) box |= QRectF(p, QSizeF(M::width, M::height));
    return box.size();
}

} // namespace

QPointF snapped(QPointF point)
{
    return {std::round(point.x() / M::snap) * M::snap, std::round(point.y() / M::snap) * M::snap};
}

NodePlaces autoLayout(const Graph &graph, const QString &flow)
{
    const bool right = flow == QLatin1String("right");
    const double along = right ? M::width + M::gapRight : M::height + M::gapDown;
    const double across = (right ? M::height : M::width) + M::sibling;
    NodePlaces places;
    const Layers layers = layersOf(graph);
    for (std::size_t i = 0; i < layers.size(); ++i)
        for (std::size_t j = 0; j < layers[i].size(); ++j) {
            const double a = double(i) * along;
            const double c = (double(j) - double(layers[i].size() - 1) / 2) * across;
            places[layers[i][j]] = snapped(right ? QPointF(a, c) : QPointF(c, a));
        }
    return places;
}

QString bestFlow(const Graph &graph)
{
    if (graph.nodes.size() < 2) return QStringLiteral("down");
    // A canvas between palette and inspector at the usual window sizes.
    const QSizeF canvas(860, 600);
    const auto zoom = [&](const QString &flow) {
        const QSizeF size = extent(graph, flow);
        return std::min({1.0, canvas.width() / size.width(), canvas.height() / size.height()});
    };
    const double down = zoom(QStringLiteral("down")), right = zoom(QStringLiteral("right"));
    return right > down ? QStringLiteral("right") : QStringLiteral("down");
}

QString flowOf(const Graph &graph, const NodePlaces &places)
{
    int votes = 0;
    for (const Edge &e : graph.edges) {
        const auto a = places.find(e.from), b = places.find(e.to);
        if (a == places.end() || b == places.end()) continue;
        const QPointF d = b->second - a->second;
        // A step sideways is wider than one down: compare gaps, not centres.
        votes += std::abs(d.y()) / (M::height + M::gapDown) >= std::abs(d.x()) / (M::width + M::gapRight) ? 1 : -1;
    }
    if (graph.edges.empty()) return {};
    return votes >= 0 ? QStringLiteral("down") : QStringLiteral("right");
}

QPointF freePlace(const NodePlaces &places, QPointF wanted, const QString &flow)
{
    const bool right = flow == QLatin1String("right");
    const QSizeF size(M::width, M::height);
    const QPointF step = right ? QPointF(0, M::height + M::sibling) : QPointF(M::width + M::sibling, 0);
    QPointF p = snapped(wanted);
    const auto taken = [&] {
        const QRectF box(p, size);
        return std::any_of(places.begin(), places.end(), [&](const auto &entry) {
            return QRectF(entry.second, size).adjusted(-8, -8, 8, 8).intersects(box);
        });
    };
    for (int i = 0; i < 1000 && taken(); ++i) p += step;
    return p;
}

QPointF placeAfter(const NodePlaces &places, NodeId after, const QString &flow)
{
    const auto it = places.find(after);
    if (it == places.end()) return freePlace(places, {0, 0}, flow);
    const bool right = flow == QLatin1String("right");
    const QPointF step = right ? QPointF(M::width + M::gapRight, 0) : QPointF(0, M::height + M::gapDown);
    return freePlace(places, it->second + step, flow);
}

} // namespace netloom
