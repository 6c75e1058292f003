#pragma once

#include "canvas/canvas_model.h"
#include "canvas/node_item.h"
#include "canvas/wire_item.h"

#include <QGraphicsScene>
#include <QPointer>

#include <set>

namespace netloom {

class NoteItem;
class GroupItem;

/// Items for what the model has, selection and marks. It holds ids only; a change of the model renews the items.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit CanvasScene(QObject *parent = nullptr);
    ~CanvasScene() override;
    void setModel(CanvasModel *model);
    CanvasModel *model() const { return model_; }

    NodeItem *nodeItem(NodeId id) const;
    WireItem *wireItem(const Edge &edge) const;
    /// Nodes in topological order, those on cycles behind: the order of Tab and of the screen reader.
    std::vector<NodeId> nodeOrder() const;
    QRectF contents() const;
    /// Where a node is seen: its own box, or that of the folded group it is in.
    QRectF shownBox(NodeId id) const;
    /// Where the nodes stand, a drag under way included.
    NodePlaces shownPlaces() const;

    const std::set<NodeId> &selectedNodes() const { return nodes_; }
    const std::set<Edge> &selectedWires() const { return wires_; }
    void select(std::set<NodeId> nodes, std::set<Edge> wires = {});
    /// Exactly one selected node, else 0.
    NodeId currentNode() const { return nodes_.size() == 1 ? *nodes_.begin() : 0; }
    NodeId focusNode() const { return focus_; }
    void setFocusNode(NodeId id);
    void setFocusVisible(bool visible);

    // Notes and groups go by their place in the model's lists; -1: none.
    int noteAt(QPointF point) const;
    int groupAt(QPointF point) const;
    int groupOf(NodeId id) const;
    /// In a folded group: neither seen nor hit.
    bool isHidden(NodeId id) const;
    GroupItem *groupItem(int index) const;
    NoteItem *noteItem(int index) const;
    int selectedNote() const { return note_; }
    void selectNote(int index);
    void setNotePreview(int index, QPointF offset);

    NodeId nodeAt(QPointF point) const;
    /// The node whose badge is there; 0: none.
    NodeId badgeAt(QPointF point, double zoom) const;
    std::optional<PortId> portAt(QPointF point, double radius) const;
    std::optional<Edge> wireAt(QPointF point, double distance) const;
    /// The wire that a node standing there would lie on.
    std::optional<Edge> wireUnder(QPointF topLeft) const;
    QPointF portPosition(PortId port) const;

    void setHover(std::optional<PortId> port, NodeId node, std::optional<Edge> wire);
    /// Shows nodes elsewhere while they are dragged; an empty set ends it.
    void setPreview(const std::set<NodeId> &nodes, QPointF offset);
    void setInsertTarget(std::optional<Edge> wire, NodeId node);
    /// A node that is about to be placed; empty type removes it.
    void setGhost(const std::string &type, QPointF topLeft);
    DraftWire *draft() const { return draft_; }
    void showDraft(bool shown);
    bool flowsRight() const;

Q_SIGNALS:
    void selectionEdited();
    void focusNodeChanged();

private:
    void sync();
    NodeFace faceOf(NodeId id, const LayerBadges &badges) const;
    void syncBadges();
    void placeItems();
    void refreshMarks();
    void syncAnnotations();
    void placeAnnotations();

    QPointer<CanvasModel> model_;
    std::map<NodeId, NodeItem *> nodeItems_;
    std::map<Edge, WireItem *> wireItems_;
    std::set<NodeId> nodes_, preview_;
    std::set<Edge> wires_;
    QPointF previewOffset_, noteOffset_;
    std::vector<NoteItem *> noteItems_;
    std::vector<GroupItem *> groupItems_;
    CanvasGroups groups_;
    std::map<NodeId, int> groupOf_;
    int note_ = -1, movedNote_ = -1;
    NodeId focus_ = 0, hoverNode_ = 0, insertNode_ = 0;
    std::optional<PortId> hoverPort_;
    std::optional<Edge> hoverWire_, insertWire_;
    bool focusVisible_ = false;
    DraftWire *draft_;
    NodeItem *ghost_;
};

} // namespace netloom
