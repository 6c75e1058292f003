#include "canvas/canvas_tools.h"

#include "canvas/graph_edits.h"
#include "canvas/node_metrics.h"
#include "common/engine_text.h"

#include <QCoreApplication>
#include <QGraphicsRectItem>
#include <QPen>

#include <algorithm>

namespace netloom {

using M = NodeMetrics;

namespace {
struct CanvasToolsTr { Q_DECLARE_TR_FUNCTIONS(CanvasTools) };
} // namespace

WireTool::WireTool(CanvasScene &scene, PortId start) : scene_(scene), start_(start)
{
    if (!start.output)
        for (const Edge &e : scene.model()->graph().edges)
            if (e.to == start.node && e.toPort == start.port) {
                taken_ = e;
                start_ = {e.from, true, e.fromPort};
            }
    if (taken_ && scene_.wireItem(*taken_)) scene_.wireItem(*taken_)->setVisible(false);
    lightTargets();
    scene_.showDraft(true);
}

WireTool::~WireTool()
{
    scene_.showDraft(false);
    if (taken_ && scene_.wireItem(*taken_)) scene_.wireItem(*taken_)->setVisible(true);
    for (NodeId id : scene_.nodeOrder())
        if (NodeItem *item = scene_.nodeItem(id)) {
            item->clearPortStates();
            item->setExtraInput(false);
        }
    scene_.setPreview({}, {});
}

std::optional<Edge> WireTool::edgeTo(PortId port) const
{
    if (port.output == start_.output || port.node == 0) return std::nullopt;
    const PortId &from = start_.output ? start_ : port, &to = start_.output ? port : start_;
    return Edge{from.node, from.port, to.node, to.port};
}

void WireTool::lightTargets()
{
    Graph graph = scene_.model()->graph();
    if (taken_) graph.edges.erase(*taken_);
    const DataPorts &data = scene_.model()->ports();
    for (NodeId id : scene_.nodeOrder()) {
        NodeItem *item = scene_.nodeItem(id);
        if (!item || id == start_.node) continue;
        if (start_.output && portCount(graph.nodes.at(id)).maxInputs < 0) {
            const int next = portForDrop(graph, id);
            const bool free = next >= item->inputs() && canWire(graph, {start_.node, start_.port, id, next}, data);
            item->setExtraInput(free);
        }
        const int count = start_.output ? item->inputs() : item->face().outputs;
        for (int i = 0; i < count; ++i) {
            const PortId port{id, !start_.output, i};
            const auto allowed = canWire(graph, *edgeTo(port), data);
            if (!allowed) refused_[port] = errorText(allowed.error());
            item->setPortState(port, allowed ? PortState::Allowed : PortState::Refused);
        }
    }
    scene_.setPreview({}, {}); // wires follow the ports that made room for a further one
}

std::optional<PortId> WireTool::targetAt(QPointF point) const
{
    if (const auto port = scene_.portAt(point, M::portHit); port && edgeTo(*port)) return port;
    const NodeId node = scene_.nodeAt(point);
    const NodeItem *item = scene_.nodeItem(node);
    if (!item || node == start_.node) return std::nullopt;
    // Dropped on the body: the port that is free and allowed.
    const int count = start_.output ? item->inputs() : item->face().outputs;
    Graph graph = scene_.model()->graph();
    if (taken_) graph.edges.erase(*taken_);
    const int free = start_.output ? portForDrop(graph, node) : 0;
    if (free < count && !refused_.count({node, !start_.output, free})) return PortId{node, !start_.output, free};
    for (int i = 0; i < count; ++i)
        if (!refused_.count({node, !start_.output, i})) return PortId{node, !start_.output, i};
    // A layer without such a port is refused in words as well.
    return PortId{node, !start_.output, std::clamp(free, 0, std::max(0, count - 1))};
}

void WireTool::move(QPointF point)
{
    const auto target = targetAt(point);
    QString label;
    bool refused = false;
    QPointF end = point;
    if (target) {
        const auto reason = refused_.find(*target);
        refused = reason != refused_.end();
        const NodeItem *item = scene_.nodeItem(target->node);
        const int count = target->output ? item->face().outputs : item->inputs();
        if (refused) label = reason->second;
        else if (target->port >= count) {
            refused = true;
            const auto answer = canWire(scene_.model()->graph(), *edgeTo(*target), scene_.model()->ports());
            label = answer.ok() ? QString() : errorText(answer.error());
        }
        if (!refused) {
            end = scene_.portPosition(*target);
            label.clear();
        }
    }
    const QPointF from = scene_.portPosition(start_);
    if (start_.output) scene_.draft()->set(from, end, scene_.flowsRight(), label, refused);
    else scene_.draft()->set(end, from, scene_.flowsRight(), label, refused);
}

void WireTool::release(QPointF point)
{
    if (done_) return;
    done_ = true;
    CanvasModel &model = *scene_.model();
    const auto target = targetAt(point);
    const auto edge = target ? edgeTo(*target) : std::nullopt;
    if (!edge) {
        if (taken_) {
            if (scene_.nodeAt(point) == 0) model.edit(CanvasToolsTr::tr("Disconnect"), withoutWires(model.graph(), {*taken_}), {});
        } else if (start_.output && scene_.nodeAt(point) == 0) {
            loose_ = start_;
        }
        return;
    }
    if (taken_ && *taken_ == *edge) return;
    Graph graph = taken_ ? withoutWires(model.graph(), {*taken_}) : model.graph();
    if (!canWire(graph, *edge, model.ports())) return;
    model.edit(CanvasToolsTr::tr("Connect"), withWire(graph, *edge), {});
}

MoveTool::MoveTool(CanvasScene &scene, std::set<NodeId> nodes, QPointF start, int gesture)
    : scene_(scene), nodes_(std::move(nodes)), start_(start), gesture_(gesture)
{
}

MoveTool::~MoveTool()
{
    scene_.setPreview({}, {});
    scene_.setInsertTarget(std::nullopt, 0);
}

void MoveTool::move(QPointF point)
{
    offset_ = snapped(point - start_);
    scene_.setPreview(nodes_, offset_);
    wire_.reset();
    const CanvasModel &model = *scene_.model();
    if (nodes_.size() == 1 && !model.isLocked()) {
        const NodeId id = *nodes_.begin();
        const Graph &graph = model.graph();
        const bool wired = std::any_of(graph.edges.begin(), graph.edges.end(),
                                       [id](const Edge &e) { return e.from == id || e.to == id; });
        const auto wire = wired ? std::nullopt : scene_.wireUnder(scene_.nodeItem(id)->pos());
        if (wire && canInsert(graph, *wire, graph.nodes.at(id).type, model.ports())) wire_ = wire;
        scene_.setInsertTarget(wire_, id);
    }
}

void MoveTool::release(QPointF point)
{
    move(point);
    CanvasModel &model = *scene_.model();
    const QPointF offset = offset_;
    const auto wire = wire_;
    scene_.setPreview({}, {});
    if (offset.isNull()) return;
    if (wire) {
        const NodeId id = *nodes_.begin();
        const GraphEdit edit = movedOntoWire(model.graph(), model.places(), *wire, id, model.flow());
        model.edit(CanvasToolsTr::tr("Insert on the wire"), edit.graph, edit.moved);
    } else {
        model.move({nodes_.begin(), nodes_.end()}, offset, gesture_);
    }
}

NoteTool::~NoteTool()
{
    scene_.setNotePreview(-1, {});
}

void NoteTool::move(QPointF point)
{
    offset_ = snapped(point - start_);
    scene_.setNotePreview(note_, offset_);
}

void NoteTool::release(QPointF point)
{
    move(point);
    const QPointF offset = offset_;
    scene_.setNotePreview(-1, {});
    CanvasNotes notes = scene_.model()->notes();
    if (offset.isNull() || note_ >= int(notes.size())) return;
    notes[std::size_t(note_)].at += offset;
    scene_.model()->annotate(CanvasToolsTr::tr("Move the note"), notes, scene_.model()->groups());
}

BoxTool::BoxTool(CanvasScene &scene, QPointF start, bool add)
    : scene_(scene), start_(start), before_(add ? scene.selectedNodes() : std::set<NodeId>{}),
      box_(new QGraphicsRectItem)
{
    const Look &look = Look::current();
    QColor fill = look.colour(Tone::AccentSoft);
    fill.setAlpha(90);
    QPen pen(look.colour(Tone::AccentBase), 1);
    pen.setCosmetic(true);
    box_->setPen(pen);
    box_->setBrush(fill);
    box_->setZValue(40);
    scene_.addItem(box_);
    scene_.select(before_);
}

BoxTool::~BoxTool()
{
    delete box_;
}

void BoxTool::move(QPointF point)
{
    const QRectF box = QRectF(start_, point).normalized();
    box_->setRect(box);
    std::set<NodeId> nodes = before_;
    for (NodeId id : scene_.nodeOrder())
        if (const NodeItem *item = scene_.nodeItem(id))
            if (item && box.intersects(scene_.shownBox(id))) nodes.insert(id);
    scene_.select(nodes);
}

} // namespace netloom
