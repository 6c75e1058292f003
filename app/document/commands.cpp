#include "document/commands.h"

#include "document/parked_weights.h"

#include <algorithm>

namespace netloom {

EditGraph::EditGraph(ProjectDocument &document, const QString &text, GraphDelta delta, PointChanges places)
    : DocumentCommand(document, text), delta_(std::move(delta)), places_(std::move(places))
{
}

void EditGraph::redo()
{
    place(true);
    changeGraph(delta_);
    if (!places_.empty()) Q_EMIT document_.layoutChanged();
}

void EditGraph::undo()
{
    place(false);
    changeGraph(delta_.inverse());
    if (!places_.empty()) Q_EMIT document_.layoutChanged();
}

/// Before the graph: who listens to the graph finds a place for every node.
void EditGraph::place(bool forward) const
{
    auto &positions = project().layout.positions;
    for (const auto &[id, change] : places_) {
        const auto &point = forward ? change.second : change.first;
        if (point) positions[id] = *point;
        else positions.erase(id);
    }
}

SetField::SetField(ProjectDocument &document, const QString &text, Target target, std::optional<Value> before,
                   std::optional<Value> after, bool final)
    : DocumentCommand(document, text), target_(std::move(target)), before_(std::move(before)),
      after_(std::move(after)), open_(!final)
{
}

bool SetField::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const SetField *>(other);
    if (!isOpenFor(*next)) return false;
    after_ = next->after_;
    open_ = next->open_;
    if (!open_ && after_ == before_) setObsolete(true);
    return true;
}

void SetField::write(const std::optional<Value> &value) const
{
    if (target_.owner == Owner::Training) {
        if (value) project().training[target_.key] = *value;
        else project().training.erase(target_.key);
        Q_EMIT document_.trainingChanged();
        return;
    }
    const Node before = project().graph.nodes.at(target_.node);
    Node after = before;
    if (target_.owner == Owner::Config) {
        if (value) after.config[target_.key] = *value;
        else after.config.erase(target_.key);
    } else if (target_.key == "name") {
        after.name = std::get<std::string>(*value);
    } else {
        after.trainable = std::get<bool>(*value);
    }
    if (after == before) return;
    GraphDelta delta;
    delta.nodes.push_back({target_.node, before, after});
    delta.nextBefore = delta.nextAfter = project().graph.next;
    changeGraph(delta);
}

SetFields::SetFields(ProjectDocument &document, const QString &text, std::string key, PerNode before, PerNode after,
                     bool final)
    : DocumentCommand(document, text), key_(std::move(key)), before_(std::move(before)), after_(std::move(after)),
      open_(!final)
{
}

bool SetFields::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const SetFields *>(other);
    const bool same = open_ && next->key_ == key_ && next->after_.size() == after_.size()
                      && std::equal(after_.begin(), after_.end(), next->after_.begin(),
                                    [](const auto &a, const auto &b) { return a.first == b.first; });
    if (!same) return false;
    after_ = next->after_;
    open_ = next->open_;
    if (!open_ && after_ == before_) setObsolete(true);
    return true;
}

void SetFields::write(const PerNode &values) const
{
    GraphDelta delta;
    delta.nextBefore = delta.nextAfter = project().graph.next;
    for (const auto &[id, value] : values) {
        const Node before = project().graph.nodes.at(id);
        Node after = before;
        if (value) after.config[key_] = *value;
        else after.config.erase(key_);
        if (!(after == before)) delta.nodes.push_back({id, before, after});
    }
    if (!delta.empty()) changeGraph(delta);
}

MoveNodes::MoveNodes(ProjectDocument &document, std::vector<NodeId> nodes, double dx, double dy, int gesture)
    : DocumentCommand(document, ProjectDocument::tr("Move")), nodes_(std::move(nodes)), dx_(dx), dy_(dy),
      gesture_(gesture)
{
}

bool MoveNodes::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const MoveNodes *>(other);
    if (next->gesture_ != gesture_ || next->nodes_ != nodes_) return false;
    dx_ += next->dx_;
    dy_ += next->dy_;
    if (dx_ == 0 && dy_ == 0) setObsolete(true);
    return true;
}

void MoveNodes::move(double dx, double dy) const
{
    for (NodeId id : nodes_) {
        auto it = project().layout.positions.find(id);
        if (it == project().layout.positions.end()) continue;
        it->second.x += dx;
        it->second.y += dy;
    }
    Q_EMIT document_.layoutChanged();
}

EditRunText::EditRunText(ProjectDocument &document, const QString &text, int run, Words after)
    : DocumentCommand(document, text), run_(run), words_(std::move(after)) {}

void EditRunText::exchange()
{
    for (Run &run : project().runs)
        if (run.id == run_) {
            std::swap(run.name, words_.first);
            std::swap(run.note, words_.second);
        }
    runsWereChanged();
}

void RemoveRuns::redo()
{
    auto &all = project().runs;
    for (auto it = runs_.rbegin(); it != runs_.rend(); ++it) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const Run &r) { return r.id == it->second.id; });
        if (at == all.end()) continue;
        it->second = std::move(*at); // with what became of it since
        all.erase(at);
    }
    runsWereChanged();
}

void RemoveRuns::undo()
{
    auto &all = project().runs;
    for (const auto &[place, run] : runs_)
        all.insert(all.begin() + std::ptrdiff_t(std::min(place, all.size())), run);
    runsWereChanged();
}

ResetWeights::ResetWeights(ProjectDocument &document, const QString &text, Checkpoint first)
    : DocumentCommand(document, text), other_(std::move(first)), parked_(std::make_unique<ParkedWeights>()) {}
ResetWeights::~ResetWeights() = default;

void ResetWeights::exchange()
{
    std::set<int> living;
    for (const Run &run : project().runs)
        if (!run.past) living.insert(run.id);
    for (Run &run : project().runs) run.past = !living_.count(run.id);
    living_.swap(living);
    std::swap(project().state, other_);
    exchangeParked(parked_);
    weightsWereReplaced();
}

} // namespace netloom
