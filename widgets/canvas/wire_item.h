#pragma once

#include "graph/graph.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace netloom {

/// The cubic between two ports; leaves along the flow, bend max(16, 0.55 × distance).
QPainterPath wirePath(QPointF from, QPointF to, bool right);
/// A label pill centred on a point; returns the painted rectangle.
void paintWireLabel(QPainter &painter, QPointF centre, const QString &text, bool error);

/// A wire with the shape that travels on it.
class WireItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    enum class Stroke { Base, Active, Lit };
    explicit WireItem(const Edge &edge);
    int type() const override { return Type; }
    const Edge &edge() const { return edge_; }
    void setEnds(QPointF from, QPointF to, bool right);
    void setLabel(const QString &label);
    void setStyle(Stroke style, bool hovered);
    const QPainterPath &path() const { return path_; }
    /// Distance of a point in scene units.
    double distanceTo(QPointF point) const;
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Edge edge_;
    QPainterPath path_;
    QString label_;
    Stroke style_ = Stroke::Base;
    bool hovered_ = false, roomForLabel_ = true;
};

/// The wire under way from a port to the pointer, with the reason where it may not end.
class DraftWire : public QGraphicsItem {
public:
    DraftWire();
    void set(QPointF from, QPointF to, bool right, const QString &label, bool refused);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    QString label() const { return label_; }
    bool isRefused() const { return refused_; }

private:
    QPainterPath path_;
    QPointF end_;
    QString label_;
    bool refused_ = false;
};

} // namespace netloom
