#pragma once

#include "canvas/auto_layout.h"
#include "graph/check.h"
#include "theme/look.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

namespace netloom {

/// Free text on the canvas.
struct CanvasNote {
    QString text;
    QPointF at;
    bool operator==(const CanvasNote &) const = default;
};
/// Layers with a name of their own; folded, they are one box.
struct CanvasGroup {
    QString name;
    std::set<NodeId> nodes;
    bool folded = false;
    bool operator==(const CanvasGroup &) const = default;
};
/// How a layer is doing with its present weights: a pill at its corner, and all figures.
struct LayerBadge {
    QString pill, details;     ///< "34 % dead"; details: a line each
    Status status = Status::Good;
    bool operator==(const LayerBadge &) const = default;
};
using LayerBadges = std::map<NodeId, LayerBadge>;
using CanvasNotes = std::vector<CanvasNote>;
using CanvasGroups = std::vector<CanvasGroup>;

/// What a canvas shows and asks for. The canvas owns no truth: it sends requests and redraws when the model says so.
class CanvasModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const Graph &graph() const = 0;
    virtual const Check &check() const = 0;
    virtual const DataPorts &ports() const = 0;
    /// A place for every node of the graph.
    virtual NodePlaces places() const = 0;
    /// "down" or "right".
    virtual QString flow() const = 0;
    /// Training runs: nodes may be moved, nothing else.
    virtual bool isLocked() const = 0;
    virtual CanvasNotes notes() const { return {}; }
    virtual CanvasGroups groups() const { return {}; }
    /// Of layers whose weights were looked at.
    virtual LayerBadges badges() const { return {}; }
    /// The last layer of a template, as the data wants it: "dense 3 softmax".
    virtual QString outputLayer() const { return QStringLiteral("dense 1"); }

    /// One undo step: the graph becomes `after`; nodes named in `moved` stand there.
    virtual void edit(const QString &text, const Graph &after, const NodePlaces &moved) = 0;
    /// One undo step: these are the notes and groups. Open while training, as moving is.
    virtual void annotate(const QString & /*text*/, const CanvasNotes &, const CanvasGroups &) {}
    /// Moves of one gesture are one undo step.
    virtual void move(const std::vector<NodeId> &nodes, QPointF offset, int gesture) = 0;
    /// Places all nodes anew for "auto", "down" or "right".
    virtual void arrange(const QString &flow) = 0;

Q_SIGNALS:
    /// Graph, check or places are others.
    void changed();
    /// Only the badges are others.
    void badgesChanged();
    /// Another project: the view fits it.
    void wasReset();
    void lockedChanged();
};

} // namespace netloom
