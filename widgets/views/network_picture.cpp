#include "views/network_picture.h"

#include "core/registry.h"
#include "theme/icons.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

struct Stop {
    Category category = Category::Core;
    int size = 0; ///< of a vector; 0: not one
    int depth = 0, lane = 0, lanes = 1;
    std::vector<std::size_t> from;
    std::vector<QPointF> dots;
    QPointF centre;
};

Category categoryOf(const Node &node)
{
    const PartInfo *info = findPart(PartKind::Layer, node.type);
    return info ? categoryFromName(QString::fromStdString(info->category)) : Category::Special;
}

int vectorSize(const Check &check, NodeId id)
{
    const auto at = check.nodes.find(id);
    if (at == check.nodes.end() || at->second.outputs.size() != 1)
        return 0;
    const Shape &shape = at->second.outputs.front().shape;
    return shape.axes.size() == 1 ? std::max(0, shape.axes.front()) : 0;
}

std::vector<Stop> stopsOf(const Graph &graph, const Check &check)
{
    std::vector<Stop> stops;
    std::map<NodeId, std::size_t> index;
    std::map<int, int> perDepth;
    for (const NodeId id : check.order) {
        Stop stop;
        stop.category = categoryOf(graph.nodes.at(id));
        stop.size = vectorSize(check, id);
        for (const NodeId producer : graph.producers(id))
            if (const auto at = index.find(producer); at != index.end()) {
                stop.from.push_back(at->second);
                stop.depth = std::max(stop.depth, stops[at->second].depth + 1);
            }
        stop.lane = perDepth[stop.depth]++;
        index[id] = stops.size();
        stops.push_back(std::move(stop));
    }
    for (Stop &stop : stops)
        stop.lanes = perDepth[stop.depth];
    return stops;
}

/// Up to four units are drawn as they are, more grow slowly: 5 to 8 dots.
int dotCount(int size)
{
    return size <= 4 ? size : std::clamp(static_cast<int>(std::lround(1.2 * std::log2(size))), 4, 8);
}

bool asDots(const Stop &stop)
{
    return stop.size > 0 && (stop.category == Category::Core || stop.category == Category::Io) && stop.lanes == 1;
}

void place(std::vector<Stop> &stops, const QRectF &box)
{
    int deepest = 0;
    for (const Stop &stop : stops)
        deepest = std::max(deepest, stop.depth);
    for (Stop &stop : stops) {
        const double x = deepest ? box.left() + box.width() * stop.depth / deepest : box.center().x();
        const double y = box.top() + box.height() * (stop.lane + 0.5) / stop.lanes;
        stop.centre = {x, y};
        if (!asDots(stop))
            continue;
        const int n = dotCount(stop.size);
        const double gap = std::min(box.height() / 8, box.height() / std::max(1, n));
        for (int i = 0; i < n; ++i)
            stop.dots.push_back({x, y + (i - (n - 1) / 2.0) * gap});
    }
}

} // namespace

void paintNetworkPicture(QPainter &painter, const QRectF &box, const Graph &graph, const Check &check)
{
    const Look &look = Look::current();
    auto stops = stopsOf(graph, check);
    place(stops, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wire = look.colour(Tone::WireBase);
    wire.setAlphaF(0.35F);
    for (const Stop &stop : stops)
        for (const std::size_t before : stop.from) {
            const auto &a = stops[before].dots, &b = stop.dots;
            painter.setPen(QPen(a.empty() || b.empty() ? look.colour(Tone::WireBase) : wire, a.empty() || b.empty() ? 2 : 1));
            const std::vector<QPointF> one{stops[before].centre}, other{stop.centre};
            for (const QPointF &p : a.empty() ? one : a)
                for (const QPointF &q : b.empty() ? other : b)
                    painter.drawLine(p, q);
        }
    const double radius = look.px(9) / 2.0, chip = look.px(28);
    for (const Stop &stop : stops) {
        if (stop.dots.empty()) {
            paintCategoryChip(painter, stop.category, QRectF(stop.centre.x() - chip / 2, stop.centre.y() - chip / 2, chip, chip));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.category(stop.category));
        for (const QPointF &dot : stop.dots)
            painter.drawEllipse(dot, radius, radius);
    }
    painter.restore();
}

QString networkSizes(const Graph &graph, const Check &check)
{
    QStringList sizes;
    for (const NodeId id : check.order) {
        const int size = vectorSize(check, id);
        if (size == 0 || graph.producers(id).size() > 1)
            return {};
        const QString text = QString::number(size);
        // Layers that only pass a vector on (dropout, activation) are not worth a number of their own.
        if (sizes.isEmpty() || check.nodes.at(id).parameters > 0 || sizes.last() != text)
            sizes << text;
    }
    return sizes.join(QChar(0x2013));
}

} // namespace netloom
