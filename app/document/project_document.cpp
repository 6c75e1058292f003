#include "document/project_document.h"

#include "canvas/auto_layout.h"
#include "common/engine_text.h"
#include "document/commands.h"
#include "document/parked_weights.h"
#include "graph/rename.h"
#include "train/rename_output.h"

#include <QFileInfo>
#include <QUndoStack>

namespace netloom {

namespace {

NodePlaces places(const Layout &layout)
{
    NodePlaces out;
    for (const auto &[id, p] : layout.positions) out[id] = QPointF(p.x, p.y);
    return out;
}

QString nodeTitle(const Node &node)
{
    return qstr(node.name);
}

} // namespace

ProjectDocument::ProjectDocument(QObject *parent)
    : QObject(parent), stack_(new QUndoStack(this)), parked_(std::make_unique<ParkedWeights>()),
      autoFlow_(QStringLiteral("down"))
{
    connect(stack_, &QUndoStack::cleanChanged, this, &ProjectDocument::emitDirty);
    connect(this, &ProjectDocument::trainingChanged, this, &ProjectDocument::takeThreshold); // before any view hears of it
    check_ = netloom::check(project_.graph, ports_);
}

ProjectDocument::~ProjectDocument()
{
    // Commands refer to the document: they go first.
    disconnect(stack_, nullptr, this, nullptr);
    stack_->clear();
}

QString ProjectDocument::title() const
{
    if (!path_.isEmpty()) return QFileInfo(path_).fileName();
    return project_.title.empty() ? tr("untitled") : qstr(project_.title);
}

bool ProjectDocument::isDirty() const
{
    return stateDirty_ || !stack_->isClean();
}

bool ProjectDocument::isTrained() const
{
    // A new project brings first weights along, and a network without parameters has none ever: both need a run.
    const bool ran = project_.state.step > 0 || std::any_of(project_.runs.begin(), project_.runs.end(), [](const Run &r) { return !r.past; });
    return ran && (!project_.state.weights.empty() || (prepared_ && check_.parameters == 0));
}

QString ProjectDocument::flow() const
{
    const QString wanted = qstr(project_.layout.flow);
    return wanted == QLatin1String("down") || wanted == QLatin1String("right") ? wanted : autoFlow_;
}

void ProjectDocument::reset(Project project, const QString &path)
{
    stack_->clear();
    parked_->clear();
    project_ = std::move(project);
    path_ = path;
    prepared_.reset();
    ports_.clear();
    stateDirty_ = false;
    movedThreshold_.reset();
    takeThreshold();
    setLocked(false);
    placeMissing();
    refreshCheck();
    Q_EMIT wasReset();
    Q_EMIT checkChanged();
    Q_EMIT titleChanged();
    emitDirty();
}

/// A file without a layout is a file all the same: places are made, silently, as losing them is harmless.
void ProjectDocument::placeMissing()
{
    auto &layout = project_.layout;
    std::erase_if(layout.positions, [this](const auto &entry) { return !project_.graph.nodes.count(entry.first); });
    const bool none = layout.positions.empty();
    autoFlow_ = none ? bestFlow(graph()) : flowOf(graph(), places(layout));
    if (autoFlow_.isEmpty()) autoFlow_ = QStringLiteral("down");
    if (layout.positions.size() == graph().nodes.size()) return;
    const NodePlaces made = autoLayout(graph(), flow());
    for (const auto &[id, p] : made) {
        if (layout.positions.count(id)) continue;
        const QPointF at = none ? p : freePlace(places(layout), p, flow());
        layout.positions[id] = {at.x(), at.y()};
    }
}

void ProjectDocument::markSaved(const QString &path)
{
    const bool renamed = path != path_;
    path_ = path;
    stateDirty_ = false;
    stack_->setClean();
    if (renamed) Q_EMIT titleChanged();
    emitDirty();
}

void ProjectDocument::push(QUndoCommand *command)
{
    // What could have been redone is lost now, and the ids of its nodes will be given again.
    if (stack_->canRedo()) parked_->forgetFrom(project_.graph.next);
    stack_->push(command);
    emitDirty();
}

void ProjectDocument::pushField(SetField *command, bool changes)
{
    // An edit without effect still closes the gesture of the same field.
    const auto *last = dynamic_cast<const SetField *>(stack_->command(stack_->index() - 1));
    const bool closes = !stack_->canRedo() && !stack_->isClean() && last && last->isOpenFor(*command);
    if (changes || closes) push(command);
    else delete command;
}

void ProjectDocument::applyDelta(const GraphDelta &delta)
{
    apply(project_.graph, delta);
    refreshCheck();
    Q_EMIT graphChanged(delta);
    Q_EMIT checkChanged();
}

void ProjectDocument::refreshCheck()
{
    if (prepared_) ports_ = netloom::dataPorts(project_.graph, *prepared_);
    check_ = netloom::check(project_.graph, ports_);
    fitWeights();
}

void ProjectDocument::fitWeights()
{
    if (parked_->fit(project_.state, project_.graph, check_)) Q_EMIT stateChanged();
}

void ProjectDocument::editGraph(const QString &text, const Graph &after, const Positions &placesWanted)
{
    if (locked_) return;
    GraphDelta delta = difference(project_.graph, after);
    PointChanges changes;
    NodePlaces known = places(project_.layout);
    for (const auto &[id, node] : project_.graph.nodes) {
        const auto now = project_.layout.positions.find(id);
        if (!after.nodes.count(id) && now != project_.layout.positions.end()) {
            changes[id] = {now->second, std::nullopt};
            known.erase(id);
        }
    }
    for (const auto &[id, p] : placesWanted) {
        const auto now = project_.layout.positions.find(id);
        std::optional<Layout::Point> before;
        if (now != project_.layout.positions.end()) before = now->second;
        if (after.nodes.count(id) && before != p) changes[id] = {before, p};
        known[id] = QPointF(p.x, p.y);
    }
    for (const auto &[id, node] : after.nodes) {
        if (known.count(id)) continue;
        const auto from = after.producers(id);
        const QPointF p = placeAfter(known, from.empty() ? 0 : from.front(), flow());
        changes[id] = {std::nullopt, Layout::Point{p.x(), p.y()}};
        known[id] = p;
    }
    if (delta.empty() && changes.empty()) return;
    push(new EditGraph(*this, text, std::move(delta), std::move(changes)));
}

void ProjectDocument::setNodeField(NodeId node, const std::string &key, const Value &value, bool final)
{
    const auto it = project_.graph.nodes.find(node);
    if (locked_ || it == project_.graph.nodes.end()) return;
    std::optional<Value> before, after = value;
    if (const auto set = it->second.config.find(key); set != it->second.config.end()) before = set->second;
    QString title = qstr(key);
    if (const PartInfo *info = findPart(PartKind::Layer, it->second.type))
        if (const Field *field = info->schema.find(key)) {
            title = engineText(field->title);
            const auto def = canonicalValue(*field, field->def), now = canonicalValue(*field, value);
            // The default is not written down, as in a network in words.
            if (def.ok() && now.ok() && *def == *now) after.reset();
        }
    auto *command = new SetField(*this, tr("%1 of %2").arg(title, nodeTitle(it->second)),
                                 {SetField::Owner::Config, node, key}, before, after, final);
    pushField(command, before != after);
}

void ProjectDocument::setNodesField(const std::vector<NodeId> &nodes, const std::string &key, const Value &value, bool final)
{
    if (locked_) return;
    SetFields::PerNode before, after;
    QString title = qstr(key);
    for (NodeId id : nodes) {
        const auto it = project_.graph.nodes.find(id);
        if (it == project_.graph.nodes.end()) continue;
        const auto set = it->second.config.find(key);
        before[id] = set == it->second.config.end() ? std::nullopt : std::optional<Value>(set->second);
        after[id] = value;
        const PartInfo *info = findPart(PartKind::Layer, it->second.type);
        const Field *field = info ? info->schema.find(key) : nullptr;
        if (!field) continue;
        title = engineText(field->title);
        const auto def = canonicalValue(*field, field->def), now = canonicalValue(*field, value);
        if (def.ok() && now.ok() && *def == *now) after[id].reset();
    }
    // An edit without effect may still close a gesture; an empty command that closes nothing would be a step of its own.
    const bool opens = !final || dynamic_cast<const SetFields *>(stack_->command(stack_->index() - 1));
    if (before.empty() || (before == after && !opens)) return;
    push(new SetFields(*this, tr("%1 of %2 layers").arg(title).arg(before.size()), key, before, after, final));
}

void ProjectDocument::resetNodes(const std::vector<NodeId> &nodes)
{
    Graph after = project_.graph;
    for (NodeId id : nodes)
        if (const auto it = after.nodes.find(id); it != after.nodes.end()) it->second.config.clear();
    editGraph(tr("Reset %1 layers").arg(nodes.size()), after);
}

void ProjectDocument::resetNode(NodeId node)
{
    Graph after = project_.graph;
    const auto it = after.nodes.find(node);
    if (it == after.nodes.end()) return;
    it->second.config.clear();
    editGraph(tr("Reset %1").arg(nodeTitle(it->second)), after);
}

Result<void> ProjectDocument::renameNode(NodeId node, const QString &name)
{
    const std::string text = name.trimmed().toStdString();
    const auto it = project_.graph.nodes.find(node);
    if (it == project_.graph.nodes.end() || it->second.name == text) return {};
    if (locked_) return makeError("E-LOCK", NL_TR("engine", "The network cannot be changed while training runs."));
    if (text.empty()) return makeError("E-NAME", NL_TR("engine", "A layer needs a name."), {}, "name", node);
    if (text.find('/') != std::string::npos)
        return makeError("E-NAME", NL_TR("engine", "'{0}': a name must not hold a '/'."), {text}, "name", node);
    if (project_.graph.findByName(text))
        return makeError("E-NAME", NL_TR("engine", "'{0}' is the name of another layer already."), {text}, "name",
                         node);
    Graph after = renamed(project_.graph, node, text);
    const QString title = tr("Rename %1").arg(nodeTitle(it->second));
    const std::string before = it->second.name;
    // Metrics, monitors and class weights of one of several outputs carry its name.
    const Values training = renamedOutput(project_.training, before, text);
    const bool also = training != project_.training;
    if (also) stack_->beginMacro(title);
    if (difference(project_.graph, after).nodes.size() > 1) // layers that refer to it by its name
        editGraph(title, after);
    else
        push(new SetField(*this, title, {SetField::Owner::Head, node, "name"}, Value(before), Value(text), true));
    if (also) {
        setTraining(training, title);
        stack_->endMacro();
    }
    return {};
}

void ProjectDocument::setTrainable(NodeId node, bool trainable)
{
    const auto it = project_.graph.nodes.find(node);
    if (locked_ || it == project_.graph.nodes.end() || it->second.trainable == trainable) return;
    const QString text = trainable ? tr("Unfreeze %1") : tr("Freeze %1");
    push(new SetField(*this, text.arg(nodeTitle(it->second)), {SetField::Owner::Head, node, "trainable"},
                      Value(!trainable), Value(trainable), true));
}

void ProjectDocument::moveNodes(const std::vector<NodeId> &nodes, double dx, double dy, int gesture)
{
    if (nodes.empty() || (dx == 0 && dy == 0)) return;
    push(new MoveNodes(*this, nodes, dx, dy, gesture));
}

void ProjectDocument::arrange(const QString &flow)
{
    if (flow == QLatin1String("auto")) autoFlow_ = bestFlow(graph());
    const QString resolved = flow == QLatin1String("auto") ? autoFlow_ : flow;
    Layout after = project_.layout;
    after.positions.clear();
    after.flow = flow.toStdString();
    for (const auto &[id, p] : autoLayout(graph(), resolved)) after.positions[id] = {p.x(), p.y()};
    if (after == project_.layout) return;
    push(new SetPart(*this, tr("Arrange"), &Project::layout, std::move(after), &ProjectDocument::layoutChanged));
}

void ProjectDocument::setLayout(const QString &text, const Layout &layout)
{
    if (layout == project_.layout) return;
    push(new SetPart(*this, text, &Project::layout, layout, &ProjectDocument::layoutChanged));
}

void ProjectDocument::setTrainingField(const std::string &key, const Value &value, bool final)
{
    std::optional<Value> before, after = value;
    if (const auto set = project_.training.find(key); set != project_.training.end()) before = set->second;
    const Field *field = trainingSchema().find(key);
    const QString title = field ? engineText(field->title) : qstr(key);
    if (field) {
        const auto def = canonicalValue(*field, field->def), now = canonicalValue(*field, value);
        if (def.ok() && now.ok() && *def == *now) after.reset();
    }
    auto *command = new SetField(*this, title, {SetField::Owner::Training, 0, key}, before, after, final);
    pushField(command, before != after);
}

void ProjectDocument::setTraining(const Values &training, const QString &text)
{
    if (training == project_.training) return;
    push(new SetPart(*this, text, &Project::training, training, &ProjectDocument::trainingChanged));
}

// Settings that do not hold together have no threshold: the one before stays.
void ProjectDocument::takeThreshold()
{
    const double before = threshold();
    if (const auto settings = trainSettings(project_.training)) ownThreshold_ = settings->threshold;
    if (movedThreshold_ == ownThreshold_) movedThreshold_.reset();
    if (threshold() != before) Q_EMIT thresholdChanged();
}

void ProjectDocument::moveThreshold(std::optional<double> moved)
{
    const double before = threshold();
    movedThreshold_ = moved && *moved != ownThreshold_ ? moved : std::nullopt;
    if (threshold() != before) Q_EMIT thresholdChanged();
}

void ProjectDocument::setLosses(const std::vector<LossSpec> &losses, const QString &text)
{
    if (locked_ || losses == project_.losses) return;
    push(new SetPart(*this, text, &Project::losses, losses, &ProjectDocument::trainingChanged));
}

void ProjectDocument::setData(const DataSpec &data, const QString &text)
{
    if (locked_ || data == project_.data) return;
    push(new SetPart(*this, text, &Project::data, data, &ProjectDocument::dataChanged));
}

void ProjectDocument::changeAll(const QString &text, const Graph &graph, const DataSpec &data, const Values &training,
                                const std::vector<LossSpec> &losses)
{
    const bool blocked = locked_ && (!(graph == project_.graph) || !(data == project_.data) || losses != project_.losses);
    const int changes = int(!(graph == project_.graph)) + int(!(data == project_.data)) + int(training != project_.training)
                        + int(losses != project_.losses);
    if (blocked || changes == 0) return;
    if (changes > 1) stack_->beginMacro(text);
    editGraph(text, graph);
    setData(data, text);
    setTraining(training, text);
    setLosses(losses, text);
    if (changes > 1) stack_->endMacro();
}

void ProjectDocument::setAdvisor(const AdvisorSettings &advisor, const QString &text)
{
    if (advisor == project_.advisor) return;
    push(new SetPart(*this, text, &Project::advisor, advisor, &ProjectDocument::advisorChanged));
}

void ProjectDocument::setSeed(std::uint64_t seed)
{
    if (locked_ || seed == project_.seed) return;
    push(new SetPart(*this, tr("Seed"), &Project::seed, seed, &ProjectDocument::trainingChanged));
}

void ProjectDocument::setProjectTitle(const QString &title)
{
    if (title.toStdString() == project_.title) return;
    push(new SetPart(*this, tr("Title"), &Project::title, title.toStdString(), &ProjectDocument::titleChanged));
}

void ProjectDocument::setDescription(const QString &description)
{
    if (description.toStdString() == project_.description) return;
    push(new SetPart(*this, tr("Description"), &Project::description, description.toStdString(),
                     &ProjectDocument::titleChanged));
}

void ProjectDocument::setPrepared(std::shared_ptr<const Prepared> prepared)
{
    prepared_ = std::move(prepared);
    if (!prepared_) ports_.clear();
    refreshCheck();
    Q_EMIT preparedChanged();
    Q_EMIT checkChanged();
}

void ProjectDocument::setEmbedded(std::map<std::string, std::string> embedded)
{
    project_.embedded = std::move(embedded);
}

void ProjectDocument::storeRun(const Prepared &data, Checkpoint checkpoint, Run run)
{
    storeResult(project_, data, std::move(checkpoint), std::move(run));
    // The network may be another one by now: weights that do not fit wait for an undo.
    parked_->fit(project_.state, project_.graph, check_);
    setStateDirty();
}

void ProjectDocument::setState(Checkpoint state)
{
    project_.state = std::move(state);
    parked_->fit(project_.state, project_.graph, check_);
    setStateDirty();
}

void ProjectDocument::resetState(Checkpoint first)
{
    if (locked_) return;
    push(new ResetWeights(*this, tr("Reset weights"), std::move(first)));
}

void ProjectDocument::setRunText(int run, const QString &name, const QString &note)
{
    const auto it = std::find_if(project_.runs.begin(), project_.runs.end(), [run](const Run &r) { return r.id == run; });
    if (it == project_.runs.end() || (it->name == name.toStdString() && it->note == note.toStdString())) return;
    push(new EditRunText(*this, tr("Describe run %1").arg(run), run, {name.toStdString(), note.toStdString()}));
}

void ProjectDocument::removeRuns(const std::vector<int> &runs)
{
    std::map<std::size_t, Run> gone;
    for (std::size_t i = 0; i < project_.runs.size(); ++i)
        if (std::find(runs.begin(), runs.end(), project_.runs[i].id) != runs.end()) gone.emplace(i, project_.runs[i]);
    if (gone.empty()) return;
    const QString text = gone.size() == 1 ? tr("Delete run %1").arg(gone.begin()->second.id) : tr("Delete %1 runs").arg(gone.size());
    push(new RemoveRuns(*this, text, std::move(gone)));
}

void ProjectDocument::setLocked(bool locked)
{
    if (locked == locked_) return;
    locked_ = locked;
    Q_EMIT lockedChanged(locked);
}

void ProjectDocument::setStateDirty()
{
    stateDirty_ = true;
    Q_EMIT stateChanged();
    emitDirty();
}

void ProjectDocument::emitDirty()
{
    if (isDirty() == wasDirty_) return;
    wasDirty_ = isDirty();
    Q_EMIT dirtyChanged(wasDirty_);
}

} // namespace netloom
