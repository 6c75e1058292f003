// What the canvas view asks of its model: adding, removing, the clipboard, order.
#include "canvas/canvas_view.h"
#include "canvas/graph_edits.h"
#include "canvas/network_piece.h"
#include "canvas/node_metrics.h"
#include "common/engine_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace netloom {

using M = NodeMetrics;

namespace {

/// Places go with what was copied here as long as the system's clipboard still holds its text; from anywhere else the
/// text alone is enough.
struct Copied {
    NetworkPiece piece;
    QString text;
};
Copied &copied()
{
    static Copied content;
    return content;
}

} // namespace

void CanvasView::commit(const QString &text, const GraphEdit &edit)
{
    model()->edit(text, edit.graph, edit.moved);
    if (edit.node) reveal(edit.node);
}

void CanvasView::placeAt(const std::string &type, QPointF topLeft, std::optional<PortId> from)
{
    const Graph &graph = model()->graph();
    const NodePlaces places = model()->places();
    const QString text = tr("Add %1").arg(layerTitle(type));
    if (!from) {
        const auto wire = scene_->wireUnder(topLeft);
        if (wire && canInsert(graph, *wire, type, model()->ports()))
            return commit(text, insertedOnWire(graph, places, *wire, type, model()->flow()));
    }
    GraphEdit edit = addedNode(graph, places, type, topLeft, model()->flow());
    if (from) {
        const Edge wire{from->node, from->port, edit.node, 0};
        if (canConnect(edit.graph, wire, model()->ports())) edit.graph.edges.insert(wire);
    }
    commit(text, edit);
}

void CanvasView::addAfterSelection(const std::string &type)
{
    if (!canEdit()) return;
    const Graph &graph = model()->graph();
    NodeId after = scene_->currentNode();
    const PortCount ports = [&] {
        Node probe;
        probe.type = type;
        return portCount(probe);
    }();
    if (!after && scene_->selectedWires().size() == 1) {
        const Edge wire = *scene_->selectedWires().begin();
        if (canInsert(graph, wire, type, model()->ports()))
            return commit(tr("Add %1").arg(layerTitle(type)),
                          insertedOnWire(graph, model()->places(), wire, type, model()->flow()));
    }
    if (after && ports.maxInputs != 0)
        return commit(tr("Add %1").arg(layerTitle(type)),
                      addedAfter(graph, model()->places(), type, after, model()->ports(), model()->flow()));
    const QPointF centre = graph.nodes.empty() ? QPointF() : mapToScene(viewport()->rect().center());
    commit(tr("Add %1").arg(layerTitle(type)),
           addedNode(graph, model()->places(), type, centre - QPointF(M::width / 2, M::height / 2), model()->flow()));
}

void CanvasView::removeSelected()
{
    if (!canEdit()) return;
    const auto nodes = scene_->selectedNodes();
    const auto wires = scene_->selectedWires();
    if (nodes.empty() && wires.empty()) return;
    // The keyboard stays near: the node before the deleted one takes the focus.
    NodeId next = 0;
    if (nodes.size() == 1)
        for (NodeId p : model()->graph().producers(*nodes.begin())) next = p;
    Graph graph = withoutWires(model()->graph(), {wires.begin(), wires.end()});
    graph = withoutNodes(std::move(graph), nodes, model()->ports());
    const QString text = nodes.empty() ? tr("Delete wire") : tr("Delete %1").arg(layerCount(int(nodes.size())));
    model()->edit(text, graph, {});
    if (next && scene_->nodeItem(next)) {
        scene_->select({next});
        scene_->setFocusNode(next);
    }
}

void CanvasView::copySelected()
{
    if (!model() || scene_->selectedNodes().empty()) return;
    copied().piece = {subgraph(model()->graph(), scene_->selectedNodes()), model()->places(), {}};
    copied().text = pieceText(copied().piece.graph);
    QGuiApplication::clipboard()->setText(copied().text);
}

void CanvasView::pasteBeside(NetworkPiece &piece, const QString &text)
{
    const bool right = scene_->flowsRight();
    const QPointF offset = right ? QPointF(24, M::height + M::sibling) : QPointF(M::width + M::sibling, 24);
    const PasteResult result = pasted(model()->graph(), piece.graph, piece.places, offset);
    model()->edit(text, result.graph, result.moved);
    scene_->select(result.added);
    // The next paste goes beside this one.
    for (auto &[id, p] : piece.places) p += offset;
}

void CanvasView::paste()
{
    if (!canEdit()) return;
    const QString text = QGuiApplication::clipboard()->text();
    if (!copied().piece.graph.nodes.empty() && text == copied().text) return pasteBeside(copied().piece, tr("Paste"));
    insertText(text, tr("Paste"));
}

bool CanvasView::insertText(const QString &text, const QString &undoText)
{
    if (!canEdit()) return false;
    const Graph &graph = model()->graph();
    const bool empty = graph.nodes.empty();
    const auto piece = pieceFromText(text, !empty, model()->flow());
    if (!piece) {
        Q_EMIT spoke(text.trimmed().isEmpty() ? tr("The clipboard holds no network.")
                                              : tr("This is no network: %1").arg(errorText(piece.error())));
        return false;
    }
    const PasteResult result = placedPiece(graph, model()->places(), *piece, scene_->currentNode(), model()->flow());
    model()->edit(undoText, result.graph, result.moved);
    scene_->select(result.added);
    if (!result.added.empty()) scene_->setFocusNode(*result.added.begin());
    if (empty) fit();
    else showSelection();
    return true;
}

void CanvasView::showSelection()
{
    QRectF box;
    for (NodeId id : scene_->selectedNodes()) box |= scene_->shownBox(id);
    if (box.isEmpty() || mapToScene(viewport()->rect()).boundingRect().contains(box)) return;
    autoFit_ = false;
    ensureVisible(box, 40, 40);
}

void CanvasView::duplicateSelected()
{
    if (!canEdit() || scene_->selectedNodes().empty()) return;
    NetworkPiece piece{subgraph(model()->graph(), scene_->selectedNodes()), model()->places(), {}};
    pasteBeside(piece, tr("Duplicate"));
}

void CanvasView::alignSelected(Alignment how)
{
    if (!canEdit()) return;
    const NodePlaces moved = aligned(model()->places(), scene_->selectedNodes(), how);
    if (!moved.empty()) model()->edit(tr("Align"), model()->graph(), moved);
}

void CanvasView::takeOffWires()
{
    if (!canEdit() || scene_->selectedNodes().empty()) return;
    const auto nodes = scene_->selectedNodes();
    Graph graph = withoutNodes(model()->graph(), nodes, model()->ports());
    // The layers stay where they are, without wires to the rest.
    for (NodeId id : nodes) graph.nodes[id] = model()->graph().nodes.at(id);
    for (const Edge &e : model()->graph().edges)
        if (nodes.count(e.from) && nodes.count(e.to)) graph.edges.insert(e);
    for (const auto &[id, node] : model()->graph().nodes)
        if (graph.nodes.count(id)) graph.nodes[id].sharedWith = node.sharedWith;
    model()->edit(tr("Take off the wire"), graph, {});
}

void CanvasView::selectAll()
{
    const auto order = scene_->nodeOrder();
    scene_->select({order.begin(), order.end()});
}

void CanvasView::connectNodes(const Edge &edge)
{
    if (!canEdit() || !canWire(model()->graph(), edge, model()->ports())) return;
    model()->edit(tr("Connect"), withWire(model()->graph(), edge), {});
    Q_EMIT spoke(spoken(edge.from));
}

} // namespace netloom
