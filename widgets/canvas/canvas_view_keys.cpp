#include "canvas/canvas_tools.h"
#include "canvas/canvas_view.h"
#include "canvas/graph_edits.h"
#include "canvas/list_popup.h"
#include "canvas/node_metrics.h"
#include "common/engine_text.h"
#include "palette/part_search.h"
#include "theme/icons.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace netloom {

using M = NodeMetrics;

namespace {

/// Copied nodes live as long as the program: they can be pasted into another project.
struct Clipboard {
    Graph piece;
    NodePlaces places;
};
Clipboard &clipboard()
{
    static Clipboard content;
    return content;
}

ListPopup::Item layerItem(const PartInfo &info)
{
    return {engineText(info.title), engineText(info.doc), categoryIcon(categoryFromName(qstr(info.category))),
            qstr(info.type), {}};
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
    clipboard().piece = subgraph(model()->graph(), scene_->selectedNodes());
    clipboard().places = model()->places();
}

void CanvasView::paste()
{
    if (!canEdit() || clipboard().piece.nodes.empty()) return;
    const bool right = scene_->flowsRight();
    const QPointF offset = right ? QPointF(24, M::height + M::sibling) : QPointF(M::width + M::sibling, 24);
    const PasteResult result = pasted(model()->graph(), clipboard().piece, clipboard().places, offset);
    model()->edit(tr("Paste"), result.graph, result.moved);
    scene_->select(result.added);
    // The next paste goes beside this one.
    for (auto &[id, p] : clipboard().places) p += offset;
}

void CanvasView::duplicateSelected()
{
    if (!canEdit() || scene_->selectedNodes().empty()) return;
    const Clipboard kept = clipboard();
    copySelected();
    paste();
    clipboard() = kept;
}

void CanvasView::selectAll()
{
    const auto order = scene_->nodeOrder();
    scene_->select({order.begin(), order.end()});
}

void CanvasView::openSearch(const QString &typed, std::optional<QPointF> at, std::optional<PortId> from)
{
    if (!canEdit()) return;
    QPoint corner(width() / 2 - 144, height() / 4);
    if (at) corner = mapFromScene(*at);
    else if (const NodeItem *item = scene_->nodeItem(scene_->currentNode()))
        corner = mapFromScene(item->pos() + QPointF(M::width + 12, 0));
    disconnect(popup_, &ListPopup::chosen, nullptr, nullptr);
    connect(popup_, &ListPopup::chosen, this, [this, at, from](const QVariant &picked) {
        const std::string type = picked.toString().toStdString();
        if (at) placeAt(type, *at - (scene_->flowsRight() ? QPointF(0, M::height / 2) : QPointF(M::width / 2, 0)), from);
        else addAfterSelection(type);
    });
    const NodeItem *current = scene_->nodeItem(scene_->currentNode());
    const QString title = at || !current ? tr("Add a layer") : tr("Add a layer after %1").arg(current->face().name);
    popup_->open(title, typed, corner, [](const QString &text) {
        QList<ListPopup::Item> items;
        for (const PartMatch &match : searchLayers(text)) items << layerItem(*match.info);
        return items;
    });
}

void CanvasView::openConnect()
{
    const NodeId from = scene_->currentNode();
    if (!canEdit() || !from) return;
    const NodeItem *item = scene_->nodeItem(from);
    disconnect(popup_, &ListPopup::chosen, nullptr, nullptr);
    connect(popup_, &ListPopup::chosen, this, [this, from](const QVariant &picked) {
        const auto numbers = picked.toList();
        const Edge edge{from, numbers[0].toInt(), numbers[1].toUInt(), numbers[2].toInt()};
        connectNodes(edge);
    });
    popup_->open(tr("Connect %1 to").arg(item->face().name), {}, mapFromScene(item->pos() + QPointF(M::width + 12, 0)),
                 [this, from](const QString &text) {
        const Graph &graph = model()->graph();
        QList<ListPopup::Item> open, refused;
        for (NodeId id : scene_->nodeOrder()) {
            const NodeItem *other = scene_->nodeItem(id);
            if (!other || id == from || portCount(graph.nodes.at(id)).maxInputs == 0) continue;
            if (!text.isEmpty() && !other->face().name.contains(text, Qt::CaseInsensitive)
                && !other->face().title.contains(text, Qt::CaseInsensitive))
                continue;
            const Edge edge{from, 0, id, portForDrop(graph, id)};
            const auto allowed = canWire(graph, edge, model()->ports());
            ListPopup::Item row{other->face().title + QLatin1Char(' ') + other->face().name, {},
                                categoryIcon(other->face().category),
                                QVariantList{edge.fromPort, edge.to, edge.toPort},
                                allowed ? QString() : errorText(allowed.error())};
            (allowed ? open : refused) << row;
        }
        return open + refused;
    });
}

void CanvasView::connectNodes(const Edge &edge)
{
    if (!canEdit() || !canWire(model()->graph(), edge, model()->ports())) return;
    model()->edit(tr("Connect"), withWire(model()->graph(), edge), {});
    Q_EMIT spoke(spoken(edge.from));
}

bool CanvasView::moveFocus(bool next)
{
    const auto order = scene_->nodeOrder();
    if (order.empty()) return false;
    const auto it = std::find(order.begin(), order.end(), scene_->focusNode());
    NodeId target = 0;
    if (it == order.end()) target = next ? order.front() : order.back();
    else if (next && it + 1 != order.end()) target = *(it + 1);
    else if (!next && it != order.begin()) target = *(it - 1);
    if (!target) return false; // on to the next control
    scene_->setFocusVisible(true);
    reveal(target);
    return true;
}

bool CanvasView::focusNextPrevChild(bool next)
{
    return moveFocus(next) || QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    scene_->setFocusVisible(byKey || event->reason() == Qt::ShortcutFocusReason);
    if (byKey && !scene_->focusNode()) moveFocus(event->reason() == Qt::TabFocusReason);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    scene_->setFocusVisible(false);
    spaceHeld_ = false;
}

bool CanvasView::handleArrow(QKeyEvent *event)
{
    QPointF step;
    switch (event->key()) {
    case Qt::Key_Left: step = {-1, 0}; break;
    case Qt::Key_Right: step = {1, 0}; break;
    case Qt::Key_Up: step = {0, -1}; break;
    case Qt::Key_Down: step = {0, 1}; break;
    default: return false;
    }
    const auto &nodes = scene_->selectedNodes();
    if (nodes.empty() || event->modifiers() & Qt::ControlModifier) {
        autoFit_ = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(step.x() * 48));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(step.y() * 48));
        return true;
    }
    // Steps in quick succession are one gesture and one undo step.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - lastArrow_ > 1500 || nodes != arrowNodes_) ++gesture_;
    lastArrow_ = now;
    arrowNodes_ = nodes;
    const double by = event->modifiers() & Qt::ShiftModifier ? 5 * M::snap : M::snap;
    model()->move({nodes.begin(), nodes.end()}, step * by, gesture_);
    return true;
}

bool CanvasView::handleCommand(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) return copySelected(), true;
    if (event->matches(QKeySequence::Paste)) return paste(), true;
    if (event->matches(QKeySequence::SelectAll)) return selectAll(), true;
    if (event->matches(QKeySequence::Cut)) return copySelected(), removeSelected(), true;
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) return duplicateSelected(), true;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeSelected(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.25); return true;
    case Qt::Key_Minus: zoomBy(1 / 1.25); return true;
    case Qt::Key_0: fit(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const NodeId node = scene_->currentNode()) Q_EMIT inspectRequested(node);
        return true;
    case Qt::Key_A: openSearch(); return true;
    case Qt::Key_C:
        if (scene_->currentNode()) return openConnect(), true;
        break;
    default: break;
    }
    const QString text = event->text();
    if (text.size() != 1 || !text[0].isLetter()) return false;
    openSearch(text);
    return true;
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (!model()) return;
    if (event->key() == Qt::Key_Escape) {
        if (tool_) {
            tool_->cancel();
            tool_.reset();
        } else {
            scene_->select({});
        }
        return;
    }
    if (tool_) return; // the mouse has the word
    if (handleArrow(event) || handleCommand(event)) return;
    event->ignore();
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that mean something here go before the window's shortcuts of the same name.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const bool own = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
                         || key->matches(QKeySequence::Cut) || key->matches(QKeySequence::SelectAll)
                         || (plain && (key->key() == Qt::Key_Delete || key->text().size() == 1)
                             && key->key() != Qt::Key_Space);
        if (own) event->accept();
    }
    return QGraphicsView::event(event);
}

} // namespace netloom
