#pragma once

#include "canvas/node_text.h"

#include <QGraphicsItem>

namespace netloom {

/// How a port looks while the pointer or a wire comes near.
enum class PortState { Normal, Near, Allowed, Refused };

struct PortId {
    NodeId node = 0;
    bool output = false;
    int port = 0;
    auto operator<=>(const PortId &) const = default;
};

/// One layer on the canvas. It paints what it is told; mouse and keyboard belong to the view.
class NodeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    explicit NodeItem(NodeId id);
    int type() const override { return Type; }
    NodeId node() const { return id_; }

    void setFace(const NodeFace &face, bool right);
    const NodeFace &face() const { return face_; }
    void setMarked(bool selected, bool focused, bool hovered);
    /// A wire under a dragged node lights up, and so does the node.
    void setInserting(bool inserting);
    /// One further input is offered while a wire is drawn (nodes that take any number).
    void setExtraInput(bool extra);
    void setPortState(PortId port, PortState state);
    void clearPortStates();

    int inputs() const { return face_.inputs + (extraInput_ ? 1 : 0); }
    /// Place of a port in scene coordinates.
    QPointF portPosition(bool output, int port) const;
    /// Where the badge is, in the node's own coordinates; empty without one.
    QRectF badgeBox(double zoom) const;
    /// The same of the pill that says how the layer is doing.
    QRectF pillBox(double zoom) const;
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPointF portOffset(bool output, int port) const;
    void paintFrame(QPainter &painter) const;
    void paintFull(QPainter &painter, double zoom) const;
    void paintTitle(QPainter &painter, double zoom) const;
    void paintTile(QPainter &painter, double zoom) const;
    void paintPorts(QPainter &painter) const;
    void paintPort(QPainter &painter, PortId port, bool connected) const;
    void paintPill(QPainter &painter, double zoom) const;
    void paintBadgeAt(QPainter &painter, double zoom) const;

    const NodeId id_;
    NodeFace face_;
    std::map<PortId, PortState> portStates_;
    bool right_ = false, selected_ = false, focused_ = false, hovered_ = false, inserting_ = false;
    bool extraInput_ = false;
};

} // namespace netloom
