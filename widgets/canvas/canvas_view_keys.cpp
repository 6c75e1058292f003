#include "canvas/canvas_tools.h"
#include "canvas/canvas_view.h"
#include "canvas/annotation_items.h"
#include "canvas/network_piece.h"
#include "canvas/node_metrics.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace netloom {

using M = NodeMetrics;

namespace {

/// Selects one wire of the node with the focus after the other, those that leave it first: a layer is then added on it.
void nextWire(CanvasScene &scene)
{
    if (!scene.model() || !scene.focusNode()) return;
    std::vector<Edge> wires;
    for (const bool out : {true, false})
        for (const Edge &e : scene.model()->graph().edges)
            if ((out ? e.from : e.to) == scene.focusNode()) wires.push_back(e);
    if (wires.empty()) return;
    const auto now = scene.selectedWires().size() == 1 ? std::find(wires.begin(), wires.end(), *scene.selectedWires().begin()) : wires.end();
    scene.select({}, {now == wires.end() || now + 1 == wires.end() ? wires.front() : *(now + 1)});
}

/// Keys of handleOrder: they go before the window's shortcuts of the same name.
bool isOrderKey(const QKeyEvent &key)
{
    const auto mods = key.modifiers();
    if (mods == Qt::AltModifier)
        return key.key() == Qt::Key_V || key.key() == Qt::Key_H || key.key() == Qt::Key_E || key.key() == Qt::Key_X
               || key.key() == Qt::Key_W;
    if (mods == (Qt::ControlModifier | Qt::ShiftModifier)) return key.key() == Qt::Key_G;
    return mods == Qt::ControlModifier
           && (key.key() == Qt::Key_D || key.key() == Qt::Key_F || key.key() == Qt::Key_E || key.key() == Qt::Key_G);
}

} // namespace

bool CanvasView::moveFocus(bool next)
{
    auto order = scene_->nodeOrder();
    // A folded group is one stop.
    std::set<int> seen;
    std::erase_if(order, [&](NodeId id) { return scene_->isHidden(id) && !seen.insert(scene_->groupOf(id)).second; });
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
    if (nodes.empty() && moveNote(step * M::snap)) return true;
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

/// Ctrl and Alt with a letter: find, copies, groups, order.
bool CanvasView::handleOrder(QKeyEvent *event)
{
    const auto mods = event->modifiers();
    const bool ctrl = mods == Qt::ControlModifier, alt = mods == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_D: return ctrl && (duplicateSelected(), true);
    case Qt::Key_F: return ctrl && (openFind(), true);
    case Qt::Key_E: return ctrl ? (toggleFold(), true) : alt && (alignSelected(Alignment::Evenly), true);
    case Qt::Key_G:
        if (mods == (Qt::ControlModifier | Qt::ShiftModifier)) return ungroupSelected(), true;
        return ctrl && (groupSelected(), true);
    case Qt::Key_V: return alt && (alignSelected(Alignment::InColumn), true);
    case Qt::Key_H: return alt && (alignSelected(Alignment::InRow), true);
    case Qt::Key_W:
        if (alt) nextWire(*scene_);
        return alt;
    case Qt::Key_X: return alt && (takeOffWires(), true);
    default: return false;
    }
}

bool CanvasView::handleCommand(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) return copySelected(), true;
    if (event->matches(QKeySequence::Paste)) return paste(), true;
    if (event->matches(QKeySequence::SelectAll)) return selectAll(), true;
    if (event->matches(QKeySequence::Cut)) return copySelected(), removeSelected(), true;
    if (handleOrder(event)) return true;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!removeNote()) removeSelected();
        return true;
    case Qt::Key_F2:
        if (const auto groups = groupsOfSelection(); !groups.empty()) return renameGroup(*groups.begin()), true;
        if (const NodeId node = scene_->currentNode()) Q_EMIT inspectRequested(node);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.25); return true;
    case Qt::Key_Minus: zoomBy(1 / 1.25); return true;
    case Qt::Key_0: fit(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (scene_->selectedNote() >= 0) return editNote(scene_->selectedNote()), true;
        if (!scene_->selectedNodes().empty()) Q_EMIT inspectRequested(*scene_->selectedNodes().begin());
        return true;
    case Qt::Key_A: openSearch(); return true;
    case Qt::Key_C:
        if (scene_->currentNode()) return openConnect(), true;
        break;
    default: break;
    }
    const QString text = event->text();
    if (text == QLatin1String("!") && scene_->currentNode()) return openBadge(scene_->currentNode()), true;
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
            scene_->selectNote(-1);
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
                         || isOrderKey(*key) || (plain && (key->key() == Qt::Key_Delete || key->text().size() == 1)
                             && key->key() != Qt::Key_Space);
        if (own) event->accept();
    }
    return QGraphicsView::event(event);
}

} // namespace netloom
