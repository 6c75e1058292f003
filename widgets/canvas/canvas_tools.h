#pragma once

#include "canvas/canvas_scene.h"

namespace netloom {

/// What the pressed mouse does until it is released: our own grab, so that it works on every platform.
class CanvasTool {
public:
    virtual ~CanvasTool() = default;
    virtual void move(QPointF point) = 0;
    virtual void release(QPointF point) = 0;
    /// Esc, or the focus went away: nothing happens.
    virtual void cancel() = 0;
};

/// Draws a wire from a port, or takes the end of one that holds an input.
class WireTool final : public CanvasTool {
public:
    WireTool(CanvasScene &scene, PortId start);
    ~WireTool() override;
    void move(QPointF point) override;
    void release(QPointF point) override;
    void cancel() override { done_ = true; }
    /// Released over nothing: the output a new node could be wired to.
    std::optional<PortId> looseEnd() const { return loose_; }

private:
    std::optional<Edge> edgeTo(PortId port) const;
    std::optional<PortId> targetAt(QPointF point) const;
    void lightTargets();

    CanvasScene &scene_;
    PortId start_;               ///< the end that stays
    std::optional<Edge> taken_;  ///< wire that was picked up
    std::map<PortId, QString> refused_;
    std::optional<PortId> loose_;
    bool done_ = false;
};

/// Moves the selected nodes; a single one without wires goes onto the wire below it.
class MoveTool final : public CanvasTool {
public:
    MoveTool(CanvasScene &scene, std::set<NodeId> nodes, QPointF start, int gesture);
    ~MoveTool() override;
    void move(QPointF point) override;
    void release(QPointF point) override;
    void cancel() override { offset_ = {}; }
    bool moved() const { return !offset_.isNull(); }

private:
    CanvasScene &scene_;
    const std::set<NodeId> nodes_;
    const QPointF start_;
    const int gesture_;
    QPointF offset_;
    std::optional<Edge> wire_;
};

/// Moves a note.
class NoteTool final : public CanvasTool {
public:
    NoteTool(CanvasScene &scene, int note, QPointF start) : scene_(scene), note_(note), start_(start) {}
    ~NoteTool() override;
    void move(QPointF point) override;
    void release(QPointF point) override;
    void cancel() override { offset_ = {}; }

private:
    CanvasScene &scene_;
    const int note_;
    const QPointF start_;
    QPointF offset_;
};

/// Selects what lies in a box.
class BoxTool final : public CanvasTool {
public:
    BoxTool(CanvasScene &scene, QPointF start, bool add);
    ~BoxTool() override;
    void move(QPointF point) override;
    void release(QPointF point) override { move(point); }
    void cancel() override { scene_.select(before_); }

private:
    CanvasScene &scene_;
    const QPointF start_;
    const std::set<NodeId> before_;
    QGraphicsRectItem *box_;
};

} // namespace netloom
