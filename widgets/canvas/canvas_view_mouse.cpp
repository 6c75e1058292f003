#include "canvas/annotation_items.h"
#include "canvas/canvas_tools.h"
#include "canvas/canvas_view.h"
#include "canvas/graph_edits.h"
#include "canvas/node_metrics.h"
#include "views/view_export.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace netloom {

using M = NodeMetrics;

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    if (!model()) return;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_)) {
        panning_ = true;
        panStart_ = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() == Qt::LeftButton) pressLeft(event);
}

void CanvasView::pressLeft(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->pos());
    const bool add = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    scene_->setFocusVisible(false);
    clicked_.reset();
    if (const NodeId warned = scene_->badgeAt(point, zoom_)) {
        scene_->select({warned});
        scene_->setFocusNode(warned);
        return openBadge(warned);
    }
    // The hit area is 24 across, but inside a node only the port itself counts: its body is for moving.
    const NodeId node = scene_->nodeAt(point);
    const double reach = node ? M::portNear + 2 : M::portHit / 2;
    if (const auto port = scene_->portAt(point, reach / std::min(1.0, zoom_)); port && canEdit()) {
        tool_ = std::make_unique<WireTool>(*scene_, *port);
        tool_->move(point);
        return;
    }
    if (node) {
        auto selection = scene_->selectedNodes();
        if (add) {
            if (!selection.erase(node)) selection.insert(node);
            scene_->select(selection, scene_->selectedWires());
            scene_->setFocusNode(node);
            return;
        }
        if (!selection.count(node)) selection = {node};
        else clicked_ = node;
        scene_->select(selection);
        scene_->setFocusNode(node);
        tool_ = std::make_unique<MoveTool>(*scene_, selection, point, ++gesture_);
        return;
    }
    if (const int group = scene_->groupAt(point); group >= 0) {
        selectGroup(group);
        tool_ = std::make_unique<MoveTool>(*scene_, scene_->selectedNodes(), point, ++gesture_);
        return;
    }
    if (const auto wire = scene_->wireAt(point, 8 / std::min(1.0, zoom_))) {
        scene_->select({}, {*wire});
        return;
    }
    if (const int note = scene_->noteAt(point); note >= 0) {
        scene_->selectNote(note);
        tool_ = std::make_unique<NoteTool>(*scene_, note, point);
        return;
    }
    scene_->selectNote(-1);
    tool_ = std::make_unique<BoxTool>(*scene_, point, add);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (panning_) {
        const QPoint d = event->pos() - panStart_;
        panStart_ = event->pos();
        autoFit_ = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - d.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - d.y());
        return;
    }
    const QPointF point = mapToScene(event->pos());
    if (tool_) {
        tool_->move(point);
        if (auto *move = dynamic_cast<MoveTool *>(tool_.get()); move && move->moved()) clicked_.reset();
    } else {
        hover(point);
    }
}

void CanvasView::hover(QPointF point)
{
    if (!model()) return;
    const auto port = canEdit() ? scene_->portAt(point, M::portHit / 2) : std::nullopt;
    const NodeId node = scene_->nodeAt(point);
    scene_->setHover(port, node, port || node ? std::nullopt : scene_->wireAt(point, 8));
    viewport()->setCursor(port ? Qt::CrossCursor : Qt::ArrowCursor);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (panning_ && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        panning_ = false;
        viewport()->unsetCursor();
        return;
    }
    if (event->button() != Qt::LeftButton || !tool_) return;
    finishTool(mapToScene(event->pos()));
}

void CanvasView::finishTool(QPointF point)
{
    tool_->release(point);
    std::optional<PortId> loose;
    if (const auto *wire = dynamic_cast<WireTool *>(tool_.get())) loose = wire->looseEnd();
    tool_.reset();
    if (clicked_) scene_->select({*clicked_});
    clicked_.reset();
    // A wire let go over nothing asks what should stand there; a mere click on a port does not.
    if (loose) {
        const QPointF d = point - scene_->portPosition(*loose);
        if (std::hypot(d.x(), d.y()) > M::portHit) openSearch({}, point, loose);
    }
    viewport()->update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->pos());
    if (!model() || event->button() != Qt::LeftButton) return;
    if (const NodeId node = scene_->nodeAt(point)) Q_EMIT inspectRequested(node);
    else if (const int group = scene_->groupAt(point); group >= 0) {
        selectGroup(group);
        toggleFold();
    } else if (const int note = scene_->noteAt(point); note >= 0) editNote(note);
    else if (canEdit()) openSearch({}, point, {});
}

void CanvasView::openBadge(NodeId node)
{
    const NodeItem *item = scene_->nodeItem(node);
    if (!item || (!item->face().badge && item->face().pill.isEmpty())) return Q_EMIT spoke(tr("Nothing is wrong with this layer."));
    const QPointF corner = item->pos() + (item->face().badge ? item->badgeBox(zoom_) : item->pillBox(zoom_)).bottomLeft();
    Q_EMIT badgeRequested(node, viewport()->mapToGlobal(mapFromScene(corner)) + QPoint(0, 4));
}

void CanvasView::addGroupActions(QMenu &menu, QPointF point)
{
    const bool several = scene_->selectedNodes().size() > 1, some = !scene_->selectedNodes().empty();
    QMenu *order = menu.addMenu(tr("Align"));
    order->setEnabled(canEdit() && several);
    order->addAction(tr("In a column"), QKeySequence(QStringLiteral("Alt+V")), this, [this] { alignSelected(Alignment::InColumn); });
    order->addAction(tr("In a row"), QKeySequence(QStringLiteral("Alt+H")), this, [this] { alignSelected(Alignment::InRow); });
    order->addAction(tr("With equal gaps"), QKeySequence(QStringLiteral("Alt+E")), this, [this] { alignSelected(Alignment::Evenly); });
    menu.addAction(tr("Take off the wire"), QKeySequence(QStringLiteral("Alt+X")), this, &CanvasView::takeOffWires)
        ->setEnabled(canEdit() && some);
    menu.addSeparator();
    const auto groups = groupsOfSelection();
    menu.addAction(tr("Group"), QKeySequence(QStringLiteral("Ctrl+G")), this, &CanvasView::groupSelected)->setEnabled(some);
    if (!groups.empty()) {
        const int first = *groups.begin();
        const bool folded = scene_->groupItem(first)->isFolded();
        menu.addAction(folded ? tr("Unfold the group") : tr("Fold the group"), QKeySequence(QStringLiteral("Ctrl+E")), this, &CanvasView::toggleFold);
        menu.addAction(tr("Rename the group"), QKeySequence(Qt::Key_F2), this, [this, first] { renameGroup(first); });
        menu.addAction(tr("Ungroup"), QKeySequence(QStringLiteral("Ctrl+Shift+G")), this, &CanvasView::ungroupSelected);
    }
    menu.addAction(tr("Add a note"), this, [this, point] { addNote(point); });
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!model()) return;
    const QPointF point = mapToScene(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const NodeId node = scene_->nodeAt(point); node && !scene_->selectedNodes().count(node)) {
            scene_->select({node});
            scene_->setFocusNode(node);
        } else if (const int group = node ? -1 : scene_->groupAt(point); group >= 0) {
            selectGroup(group);
        } else if (!node) {
            if (const auto wire = scene_->wireAt(point, 8)) scene_->select({}, {*wire});
        }
    }
    QMenu menu(this);
    const bool some = !scene_->selectedNodes().empty();
    const bool any = some || !scene_->selectedWires().empty();
    menu.addAction(tr("Add a layer …"), this, [this, point] { openSearch({}, point, {}); })->setEnabled(canEdit());
    menu.addAction(tr("Add a ready network …"), this, &CanvasView::openTemplates)->setEnabled(canEdit());
    if (const NodeItem *item = scene_->nodeItem(scene_->currentNode()); item && (item->face().badge || !item->face().pill.isEmpty()))
        menu.addAction(item->face().badge || item->face().pillStatus != Status::Good ? tr("What is wrong here …") : tr("How the layer is doing …"), QKeySequence(QStringLiteral("!")), this, [this] { openBadge(scene_->currentNode()); });
    menu.addAction(tr("Connect to …"), this, &CanvasView::openConnect)
        ->setEnabled(canEdit() && scene_->currentNode() != 0);
    menu.addSeparator();
    menu.addAction(tr("Copy"), this, &CanvasView::copySelected)->setEnabled(some);
    menu.addAction(tr("Paste"), this, &CanvasView::paste)->setEnabled(canEdit());
    menu.addAction(tr("Duplicate"), this, &CanvasView::duplicateSelected)->setEnabled(canEdit() && some);
    menu.addAction(tr("Delete"), this, &CanvasView::removeSelected)->setEnabled(canEdit() && any);
    menu.addSeparator();
    addGroupActions(menu, point);
    menu.addSeparator();
    menu.addAction(tr("Arrange downwards"), this, [this] { model()->arrange(QStringLiteral("down")); fit(); });
    menu.addAction(tr("Arrange to the right"), this, [this] { model()->arrange(QStringLiteral("right")); fit(); });
    if (ViewExport *files = ViewExport::of(this)) {
        menu.addSeparator();
        files->addTo(&menu);
    }
    menu.exec(event->globalPos());
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ShiftModifier) {
        autoFit_ = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        return;
    }
    const QPoint anchor = event->position().toPoint();
    const QPointF fixed = mapToScene(anchor);
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    // zoomBy asks the real pointer; synthetic and remote wheels carry their own place.
    const QPointF d = mapToScene(anchor) - fixed;
    centerOn(mapToScene(viewport()->rect().center()) - d);
    event->accept();
}

void CanvasView::placeMoved(const std::string &type, QPoint globalPos)
{
    const QPoint pos = viewport()->mapFromGlobal(globalPos);
    if (!canEdit() || !viewport()->rect().contains(pos)) return placeCancelled();
    const QPointF topLeft = snapped(mapToScene(pos) - QPointF(M::width / 2, M::height / 2));
    scene_->setGhost(type, topLeft);
    auto wire = scene_->wireUnder(topLeft);
    if (wire && !canInsert(model()->graph(), *wire, type, model()->ports())) wire.reset();
    scene_->setInsertTarget(wire, 0);
}

bool CanvasView::placeDropped(const std::string &type, QPoint globalPos)
{
    const QPoint pos = viewport()->mapFromGlobal(globalPos);
    placeCancelled();
    if (!canEdit() || !viewport()->rect().contains(pos)) return false;
    const QPointF topLeft = snapped(mapToScene(pos) - QPointF(M::width / 2, M::height / 2));
    placeAt(type, topLeft, {});
    setFocus(Qt::MouseFocusReason);
    return true;
}

void CanvasView::placeCancelled()
{
    scene_->setGhost({}, {});
    scene_->setInsertTarget(std::nullopt, 0);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !tool_) scene_->setHover(std::nullopt, 0, std::nullopt);
    return QGraphicsView::viewportEvent(event);
}

} // namespace netloom
