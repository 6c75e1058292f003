#pragma once

#include "document/project_document.h"

#include <QUndoCommand>

#include <memory>
#include <optional>
#include <set>

namespace netloom {

/// A change of the project. Commands hold ids and values, never items or the selection, and work in redo().
class DocumentCommand : public QUndoCommand {
public:
    DocumentCommand(ProjectDocument &document, const QString &text) : QUndoCommand(text), document_(document) {}

protected:
    Project &project() const { return document_.project_; }
    void changeGraph(const GraphDelta &delta) const { document_.applyDelta(delta); }
    /// History is not in the journal's records: a copy of the project keeps it.
    void runsWereChanged() const
    {
        document_.setStateDirty();
        Q_EMIT document_.runsChanged();
    }
    void exchangeParked(std::unique_ptr<ParkedWeights> &with) const { document_.parked_.swap(with); }
    void weightsWereReplaced() const
    {
        document_.setStateDirty();
        Q_EMIT document_.weightsReplaced();
    }
    ProjectDocument &document_;
};

using PointChanges = std::map<NodeId, std::pair<std::optional<Layout::Point>, std::optional<Layout::Point>>>;

/// Nodes and wires added, removed or changed, with the places of the nodes concerned.
class EditGraph : public DocumentCommand {
public:
    EditGraph(ProjectDocument &document, const QString &text, GraphDelta delta, PointChanges places);
    void redo() override;
    void undo() override;

private:
    void place(bool forward) const;
    GraphDelta delta_;
    PointChanges places_;
};

/// One field of a node, of its head ("name", "trainable") or of the training settings.
class SetField : public DocumentCommand {
public:
    enum class Owner { Config, Head, Training };
    struct Target {
        Owner owner;
        NodeId node;
        std::string key;
        bool operator==(const Target &) const = default;
    };
    /// Empty optional: the key is not set and the default holds.
    SetField(ProjectDocument &document, const QString &text, Target target, std::optional<Value> before,
             std::optional<Value> after, bool final);
    void redo() override { write(after_); }
    void undo() override { write(before_); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    /// A gesture that a further edit of the same field would join.
    bool isOpenFor(const SetField &next) const { return open_ && next.target_ == target_; }

private:
    void write(const std::optional<Value> &value) const;
    Target target_;
    std::optional<Value> before_, after_;
    bool open_;
};

/// One field of several layers at once. Values per layer: where the default is wanted, none is written.
class SetFields : public DocumentCommand {
public:
    using PerNode = std::map<NodeId, std::optional<Value>>;
    SetFields(ProjectDocument &document, const QString &text, std::string key, PerNode before, PerNode after, bool final);
    void redo() override { write(after_); }
    void undo() override { write(before_); }
    int id() const override { return 3; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void write(const PerNode &values) const;
    std::string key_;
    PerNode before_, after_;
    bool open_;
};

class MoveNodes : public DocumentCommand {
public:
    MoveNodes(ProjectDocument &document, std::vector<NodeId> nodes, double dx, double dy, int gesture);
    void redo() override { move(dx_, dy_); }
    void undo() override { move(-dx_, -dy_); }
    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void move(double dx, double dy) const;
    std::vector<NodeId> nodes_;
    double dx_, dy_;
    int gesture_;
};

/// Name and note of a run.
class EditRunText : public DocumentCommand {
public:
    using Words = std::pair<std::string, std::string>;
    EditRunText(ProjectDocument &document, const QString &text, int run, Words after);
    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange();
    int run_;
    Words words_; ///< those that the run does not have
};

/// Runs taken out of the history, by their place in it.
class RemoveRuns : public DocumentCommand {
public:
    RemoveRuns(ProjectDocument &document, const QString &text, std::map<std::size_t, Run> runs)
        : DocumentCommand(document, text), runs_(std::move(runs)) {}
    void redo() override;
    void undo() override;

private:
    std::map<std::size_t, Run> runs_;
};

/// Weights, those that are parked, and the runs that led to them: exchanged, so that what was learnt after a reset is there
/// again when the reset is done again.
class ResetWeights : public DocumentCommand {
public:
    ResetWeights(ProjectDocument &document, const QString &text, Checkpoint first);
    ~ResetWeights() override;
    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange();
    Checkpoint other_;
    std::unique_ptr<ParkedWeights> parked_;
    std::set<int> living_; ///< runs of `other_`
};

/// One whole member of the project: layout, data, losses, title …
template <class T> class SetPart : public DocumentCommand {
public:
    using Signal = void (ProjectDocument::*)();
    SetPart(ProjectDocument &document, const QString &text, T Project::*part, T after, Signal changed)
        : DocumentCommand(document, text), part_(part), before_(project().*part), after_(std::move(after)),
          changed_(changed)
    {
    }
    void redo() override { write(after_); }
    void undo() override { write(before_); }

private:
    void write(const T &value) const
    {
        project().*part_ = value;
        Q_EMIT(document_.*changed_)();
    }
    T Project::*part_;
    T before_, after_;
    Signal changed_;
};

} // namespace netloom
