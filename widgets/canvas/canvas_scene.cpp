#include "canvas/canvas_scene.h"

#include "canvas/annotation_items.h"
#include "canvas/node_metrics.h"

#include <algorithm>
#include <cmath>

namespace netloom {

using M = NodeMetrics;

CanvasScene::CanvasScene(QObject *parent) : QGraphicsScene(parent), draft_(new DraftWire), ghost_(new NodeItem(0))
{
    setItemIndexMethod(NoIndex);
    addItem(draft_);
    addItem(ghost_);
    draft_->setVisible(false);
    ghost_->setVisible(false);
    ghost_->setOpacity(0.75);
    ghost_->setZValue(30);
}

CanvasScene::~CanvasScene() = default;

void CanvasScene::setModel(CanvasModel *model)
{
    if (model_) disconnect(model_, nullptr, this, nullptr);
    model_ = model;
    if (model_) {
        connect(model_, &CanvasModel::changed, this, &CanvasScene::sync);
        connect(model_, &CanvasModel::badgesChanged, this, &CanvasScene::syncBadges);
        connect(model_, &CanvasModel::wasReset, this, [this] {
            select({});
            setFocusNode(0);
            sync();
        });
    }
    sync();
}

NodeItem *CanvasScene::nodeItem(NodeId id) const
{
    const auto it = nodeItems_.find(id);
    return it == nodeItems_.end() ? nullptr : it->second;
}

WireItem *CanvasScene::wireItem(const Edge &edge) const
{
    const auto it = wireItems_.find(edge);
    return it == wireItems_.end() ? nullptr : it->second;
}

bool CanvasScene::flowsRight() const
{
    return model_ && model_->flow() == QLatin1String("right");
}

void CanvasScene::sync()
{
    const Graph empty;
    const Check noCheck;
    const Graph &graph = model_ ? model_->graph() : empty;
    const Check &check = model_ ? model_->check() : noCheck;
    for (auto it = nodeItems_.begin(); it != nodeItems_.end();) {
        if (graph.nodes.count(it->first)) { ++it; continue; }
        delete it->second;
        it = nodeItems_.erase(it);
    }
    for (auto it = wireItems_.begin(); it != wireItems_.end();) {
        const bool stays = graph.edges.count(it->first) && graph.nodes.count(it->first.from)
                           && graph.nodes.count(it->first.to);
        if (stays) { ++it; continue; }
        delete it->second;
        it = wireItems_.erase(it);
    }
    const LayerBadges badges = model_ ? model_->badges() : LayerBadges();
    for (const auto &[id, node] : graph.nodes) {
        auto &item = nodeItems_[id];
        if (!item) addItem(item = new NodeItem(id));
        item->setFace(faceOf(id, badges), flowsRight());
    }
    for (const Edge &edge : graph.edges) {
        if (!graph.nodes.count(edge.from) || !graph.nodes.count(edge.to)) continue;
        auto &item = wireItems_[edge];
        if (!item) addItem(item = new WireItem(edge));
        item->setLabel(wireShape(check, edge));
    }
    syncAnnotations();
    placeItems();
    std::set<NodeId> nodes;
    std::set<Edge> wires;
    for (NodeId id : nodes_)
        if (graph.nodes.count(id)) nodes.insert(id);
    for (const Edge &e : wires_)
        if (graph.edges.count(e)) wires.insert(e);
    if (!graph.nodes.count(focus_)) setFocusNode(0);
    if (nodes != nodes_ || wires != wires_) select(nodes, wires);
    else refreshMarks();
}

NodeFace CanvasScene::faceOf(NodeId id, const LayerBadges &badges) const
{
    NodeFace face = nodeFace(model_->graph(), model_->check(), id);
    if (const auto badge = badges.find(id); badge != badges.end()) {
        face.pill = badge->second.pill;
        face.pillStatus = badge->second.status;
        face.health = badge->second.details;
    }
    return face;
}

void CanvasScene::syncBadges()
{
    if (!model_) return;
    const LayerBadges badges = model_->badges();
    for (const auto &[id, item] : nodeItems_)
        if (model_->graph().nodes.count(id)) item->setFace(faceOf(id, badges), flowsRight());
}

void CanvasScene::placeItems()
{
    if (!model_) return;
    for (const auto &[id, p] : shownPlaces())
        if (NodeItem *item = nodeItem(id)) item->setPos(p);
    placeAnnotations();
    for (const auto &[edge, item] : wireItems_)
        item->setEnds(portPosition({edge.from, true, edge.fromPort}), portPosition({edge.to, false, edge.toPort}),
                      flowsRight());
    // Room to pan: half a screen beyond the nodes on every side.
    setSceneRect(contents().adjusted(-1600, -1200, 1600, 1200));
}

NodePlaces CanvasScene::shownPlaces() const
{
    NodePlaces places = model_ ? model_->places() : NodePlaces{};
    for (NodeId id : preview_)
        if (const auto it = places.find(id); it != places.end()) it->second += previewOffset_;
    return places;
}

std::vector<NodeId> CanvasScene::nodeOrder() const
{
    if (!model_) return {};
    std::vector<NodeId> order = model_->check().order;
    for (const auto &[id, node] : model_->graph().nodes)
        if (std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    return order;
}

QRectF CanvasScene::contents() const
{
    QRectF box;
    for (const auto &[id, item] : nodeItems_) box |= shownBox(id);
    for (const GroupItem *item : groupItems_)
        if (item->isVisible()) box |= item->box();
    for (const NoteItem *item : noteItems_) box |= item->box();
    return box;
}

void CanvasScene::select(std::set<NodeId> nodes, std::set<Edge> wires)
{
    const bool changes = nodes != nodes_ || wires != wires_;
    nodes_ = std::move(nodes);
    wires_ = std::move(wires);
    if (!nodes_.empty() || !wires_.empty()) note_ = -1;
    refreshMarks();
    if (changes) Q_EMIT selectionEdited();
}

void CanvasScene::setFocusNode(NodeId id)
{
    if (id == focus_) return;
    focus_ = id;
    refreshMarks();
    Q_EMIT focusNodeChanged();
}

void CanvasScene::setFocusVisible(bool visible)
{
    focusVisible_ = visible;
    refreshMarks();
}

void CanvasScene::refreshMarks()
{
    for (const auto &[id, item] : nodeItems_) {
        item->setMarked(nodes_.count(id) > 0, focusVisible_ && id == focus_, id == hoverNode_);
        item->setInserting(id == insertNode_ && insertWire_.has_value());
    }
    for (std::size_t i = 0; i < groupItems_.size(); ++i) {
        const auto &members = groups_[i].nodes;
        const bool all = std::all_of(members.begin(), members.end(), [this](NodeId id) { return !nodeItem(id) || nodes_.count(id); });
        groupItems_[i]->setMarked(all, focusVisible_ && groups_[i].folded && members.count(focus_));
    }
    for (std::size_t i = 0; i < noteItems_.size(); ++i) noteItems_[i]->setSelected(int(i) == note_);
    ghost_->setInserting(insertWire_.has_value());
    for (const auto &[edge, item] : wireItems_) {
        const bool lit = insertWire_ == edge;
        const bool active = wires_.count(edge) || nodes_.count(edge.from) || nodes_.count(edge.to);
        item->setStyle(lit ? WireItem::Stroke::Lit : active ? WireItem::Stroke::Active : WireItem::Stroke::Base,
                       hoverWire_ == edge || wires_.count(edge));
    }
}

NodeId CanvasScene::nodeAt(QPointF point) const
{
    NodeId found = 0;
    double z = -1;
    for (const auto &[id, item] : nodeItems_)
        if (item->isVisible() && shownBox(id).contains(point) && item->zValue() >= z) {
            found = id;
            z = item->zValue();
        }
    return found;
}

NodeId CanvasScene::badgeAt(QPointF point, double zoom) const
{
    for (const auto &[id, item] : nodeItems_)
        if (item->isVisible() && (item->badgeBox(zoom).translated(item->pos()).contains(point) || item->pillBox(zoom).translated(item->pos()).contains(point))) return id;
    return 0;
}

std::optional<PortId> CanvasScene::portAt(QPointF point, double radius) const
{
    std::optional<PortId> found;
    double best = radius;
    for (const auto &[id, item] : nodeItems_)
        for (const bool output : {false, true}) {
            if (!item->isVisible()) continue;
            const int count = output ? item->face().outputs : item->inputs();
            for (int i = 0; i < count; ++i) {
                const QPointF d = item->portPosition(output, i) - point;
                const double distance = std::hypot(d.x(), d.y());
                if (distance > best) continue;
                best = distance;
                found = PortId{id, output, i};
            }
        }
    return found;
}

std::optional<Edge> CanvasScene::wireAt(QPointF point, double distance) const
{
    std::optional<Edge> found;
    for (const auto &[edge, item] : wireItems_) {
        const double d = item->isVisible() ? item->distanceTo(point) : distance + 1;
        if (d > distance) continue;
        distance = d;
        found = edge;
    }
    return found;
}

std::optional<Edge> CanvasScene::wireUnder(QPointF topLeft) const
{
    const QRectF box(topLeft, QSizeF(M::width, M::height));
    std::optional<Edge> found;
    double best = 1e9;
    for (const auto &[edge, item] : wireItems_) {
        const QPainterPath &path = item->path();
        bool touches = false;
        if (!item->isVisible()) continue;
        for (int i = 1; i < 20 && !touches; ++i) touches = box.contains(path.pointAtPercent(i / 20.0));
        const double d = item->distanceTo(box.center());
        if (!touches || d >= best) continue;
        best = d;
        found = edge;
    }
    return found;
}

QPointF CanvasScene::portPosition(PortId port) const
{
    const NodeItem *item = nodeItem(port.node);
    if (item && isHidden(port.node)) {
        const QRectF box = shownBox(port.node);
        if (flowsRight()) return {port.output ? box.right() : box.left(), box.center().y()};
        return {box.center().x(), port.output ? box.bottom() : box.top()};
    }
    return item ? item->portPosition(port.output, port.port) : QPointF();
}

void CanvasScene::setHover(std::optional<PortId> port, NodeId node, std::optional<Edge> wire)
{
    if (port != hoverPort_) {
        for (const auto &old : {hoverPort_})
            if (old && nodeItem(old->node)) nodeItem(old->node)->setPortState(*old, PortState::Normal);
        hoverPort_ = port;
        if (port && nodeItem(port->node)) nodeItem(port->node)->setPortState(*port, PortState::Near);
    }
    if (node == hoverNode_ && wire == hoverWire_) return;
    hoverNode_ = node;
    hoverWire_ = wire;
    refreshMarks();
}

void CanvasScene::setPreview(const std::set<NodeId> &nodes, QPointF offset)
{
    preview_ = nodes;
    previewOffset_ = offset;
    placeItems();
}

void CanvasScene::setInsertTarget(std::optional<Edge> wire, NodeId node)
{
    insertWire_ = wire;
    insertNode_ = wire ? node : 0;
    refreshMarks();
}

void CanvasScene::setGhost(const std::string &type, QPointF topLeft)
{
    ghost_->setVisible(!type.empty());
    if (type.empty()) return;
    Graph graph;
    Node node;
    node.type = type;
    const NodeId id = graph.add(node);
    NodeFace face = nodeFace(graph, Check{}, id);
    face.name.clear();
    ghost_->setFace(face, flowsRight());
    ghost_->setPos(topLeft);
}

void CanvasScene::showDraft(bool shown)
{
    draft_->setVisible(shown);
}

} // namespace netloom
