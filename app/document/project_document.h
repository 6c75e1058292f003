#pragma once

#include "graph/check.h"
#include "io/project.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QUndoCommand;
class QUndoStack;
QT_END_NAMESPACE

namespace netloom {

class ParkedWeights;
class SetField;

/// Owns the project of a window and is the only one that changes it. Every change is a command on one undo stack;
/// scene, inspector and pages only listen. GUI thread only.
class ProjectDocument : public QObject {
    Q_OBJECT
public:
    explicit ProjectDocument(QObject *parent = nullptr);
    ~ProjectDocument() override;

    const Project &project() const { return project_; }
    const Graph &graph() const { return project_.graph; }
    const Layout &layout() const { return project_.layout; }
    const Check &check() const { return check_; }
    QUndoStack *undoStack() const { return stack_; }
    /// Data as the network receives it; null until the data side has prepared it.
    const std::shared_ptr<const Prepared> &prepared() const { return prepared_; }
    /// What the prepared data offers to input nodes.
    const DataPorts &ports() const { return ports_; }

    /// Empty until saved once.
    QString path() const { return path_; }
    /// File name, else the project's title, else "untitled".
    QString title() const;
    bool isDirty() const;
    /// Weights or history differ from what is saved.
    bool hasUnsavedState() const { return stateDirty_; }
    /// There are learnt weights for the network as it is; runs of a network that was replaced do not count.
    bool isTrained() const;
    /// "down" or "right": what Layout::flow "auto" comes to for this graph.
    QString flow() const;

    /// Another project takes the place of this one; the undo stack is emptied. Nodes without a position get one.
    void reset(Project project, const QString &path);
    /// The project as it is now is what lies on disk.
    void markSaved(const QString &path);
    /// The project did not come from its file as it is: recovered work, say.
    void markUnsaved() { setStateDirty(); }

    // Edits: one undo step each. Nothing happens if nothing would change; graph and data edits need !isLocked().

    using Positions = std::map<NodeId, Layout::Point>;
    /// The graph becomes `after`; new nodes stand where `places` says, else where there is room.
    void editGraph(const QString &text, const Graph &after, const Positions &places = {});
    /// One field of a node's config. Edits of one gesture (final = false … true) are one undo step.
    void setNodeField(NodeId node, const std::string &key, const Value &value, bool final = true);
    /// The same field of several layers, one undo step.
    void setNodesField(const std::vector<NodeId> &nodes, const std::string &key, const Value &value, bool final = true);
    /// Every field of the node back to its default.
    void resetNode(NodeId node);
    void resetNodes(const std::vector<NodeId> &nodes);
    /// Error if the name is empty, taken or holds a '/'.
    Result<void> renameNode(NodeId node, const QString &name);
    void setTrainable(NodeId node, bool trainable);
    /// Moves of one gesture and the same nodes are one undo step.
    void moveNodes(const std::vector<NodeId> &nodes, double dx, double dy, int gesture);
    /// New positions for all nodes, and the flow they are made for ("auto", "down", "right").
    void arrange(const QString &flow);
    /// Notes, groups, places: one undo step.
    void setLayout(const QString &text, const Layout &layout);

    void setTrainingField(const std::string &key, const Value &value, bool final = true);
    void setTraining(const Values &training, const QString &text);
    void setLosses(const std::vector<LossSpec> &losses, const QString &text);
    void setData(const DataSpec &data, const QString &text);
    /// Network, data and settings at once, one undo step for all of it.
    void changeAll(const QString &text, const Graph &graph, const DataSpec &data, const Values &training, const std::vector<LossSpec> &losses);
    void setAdvisor(const AdvisorSettings &advisor, const QString &text);
    void setSeed(std::uint64_t seed);
    /// The user's words for a run; nothing happens if there is no such run.
    void setRunText(int run, const QString &name, const QString &note);
    /// Settings and curves of these runs; the weights stay.
    void removeRuns(const std::vector<int> &runs);
    void setProjectTitle(const QString &title);
    void setDescription(const QString &description);

    // Not undoable: what the data and the training bring.

    void setPrepared(std::shared_ptr<const Prepared> prepared);
    /// Bytes of the data files that are saved with the project.
    void setEmbedded(std::map<std::string, std::string> embedded);
    /// Weights, counters, fitted steps and history of a finished run.
    void storeRun(const Prepared &data, Checkpoint checkpoint, Run run);
    /// Other weights (a rewound epoch, a live snapshot that is to be kept).
    void setState(Checkpoint state);
    /// The threshold of every view: that of the settings, or where it was moved to. Moving it is looking, not editing: no undo
    /// step, nothing saved.
    double threshold() const { return movedThreshold_.value_or(ownThreshold_); }
    double ownThreshold() const { return ownThreshold_; }
    bool isThresholdMoved() const { return movedThreshold_.has_value(); }
    /// None, or that of the settings: no longer moved.
    void moveThreshold(std::optional<double> threshold);
    /// Forgets weights and their history, one undo step: the next run starts from `first`, or from first weights by the project's
    /// seed. The runs stay to compare with.
    void resetState(Checkpoint first = {});
    /// While training: edits of graph and data are refused, layout and live settings stay open.
    void setLocked(bool locked);
    bool isLocked() const { return locked_; }

Q_SIGNALS:
    /// The graph differs by `delta`; `check()` is up to date already.
    void graphChanged(const netloom::GraphDelta &delta);
    void checkChanged();
    void layoutChanged();
    void trainingChanged();
    /// threshold() is another one, by a slider or by the settings.
    void thresholdChanged();
    void advisorChanged();
    /// DataSpec: source, recipe, split.
    void dataChanged();
    void preparedChanged();
    /// Weights or history.
    void stateChanged();
    /// Names, notes or the number of runs, by an edit or its undo.
    void runsChanged();
    /// Weights and their whole history gave way to others, by resetState or its undo; before it comes stateChanged.
    void weightsReplaced();
    /// Path, title or description.
    void titleChanged();
    void dirtyChanged(bool dirty);
    void lockedChanged(bool locked);
    /// Another project: everything is new.
    void wasReset();

private:
    friend class DocumentCommand;
    void push(QUndoCommand *command);
    void pushField(SetField *command, bool changes);
    void applyDelta(const GraphDelta &delta);
    void refreshCheck();
    void placeMissing();
    void fitWeights();
    void setStateDirty();
    void emitDirty();
    void takeThreshold();

    Project project_;
    Check check_;
    DataPorts ports_;
    std::shared_ptr<const Prepared> prepared_;
    QUndoStack *stack_;
    std::unique_ptr<ParkedWeights> parked_;
    QString path_, autoFlow_;
    double ownThreshold_ = 0.5;
    std::optional<double> movedThreshold_;
    bool stateDirty_ = false, wasDirty_ = false, locked_ = false;
};

} // namespace netloom
