// Notes and groups of the canvas view.
#include "canvas/annotation_items.h"
#include "canvas/canvas_view.h"
#include "canvas/node_metrics.h"
#include "canvas/text_overlay.h"

#include <algorithm>

namespace netloom {

void CanvasView::addNote(std::optional<QPointF> at)
{
    if (!model()) return;
    QPointF place = at.value_or(mapToScene(viewport()->rect().center()));
    if (!at)
        if (const NodeId node = scene_->currentNode())
            place = scene_->shownBox(node).topLeft() - QPointF(NoteItem::kWidth + 24, 0);
    // It is no undo step before it says something.
    text_->open(QRect(mapFromScene(place), QSize()), tr("Note"), {}, false, [this, place](const QString &text) {
        if (text.isEmpty()) return;
        CanvasNotes notes = model()->notes();
        notes.push_back({text, snapped(place)});
        const int index = int(notes.size()) - 1;
        model()->annotate(tr("Add a note"), notes, model()->groups());
        scene_->selectNote(index);
    });
}

void CanvasView::editNote(int index)
{
    const NoteItem *item = scene_->noteItem(index);
    if (!item) return;
    scene_->selectNote(index);
    const QRect place = mapFromScene(item->box()).boundingRect();
    text_->open(place, tr("Note"), model()->notes()[std::size_t(index)].text, false, [this, index](const QString &text) {
        CanvasNotes notes = model()->notes();
        if (index >= int(notes.size()) || notes[std::size_t(index)].text == text) return;
        notes[std::size_t(index)].text = text;
        if (text.isEmpty()) notes.erase(notes.begin() + index);
        model()->annotate(text.isEmpty() ? tr("Delete the note") : tr("Edit the note"), notes, model()->groups());
    });
}

bool CanvasView::removeNote()
{
    const int index = scene_->selectedNote();
    CanvasNotes notes = model() ? model()->notes() : CanvasNotes{};
    if (index < 0 || index >= int(notes.size())) return false;
    notes.erase(notes.begin() + index);
    scene_->selectNote(-1);
    model()->annotate(tr("Delete the note"), notes, model()->groups());
    return true;
}

bool CanvasView::moveNote(QPointF by)
{
    const int index = scene_->selectedNote();
    CanvasNotes notes = model() ? model()->notes() : CanvasNotes{};
    if (index < 0 || index >= int(notes.size())) return false;
    notes[std::size_t(index)].at += by;
    model()->annotate(tr("Move the note"), notes, model()->groups());
    return true;
}

void CanvasView::groupSelected()
{
    const auto nodes = scene_->selectedNodes();
    if (!model() || nodes.empty()) return;
    CanvasGroups groups = model()->groups();
    for (CanvasGroup &group : groups)
        for (NodeId id : nodes) group.nodes.erase(id);
    std::erase_if(groups, [](const CanvasGroup &group) { return group.nodes.empty(); });
    QString name;
    for (int i = 1; name.isEmpty(); ++i) {
        const QString wanted = tr("Group %1").arg(i);
        const bool taken = std::any_of(groups.begin(), groups.end(), [&](const CanvasGroup &g) { return g.name == wanted; });
        if (!taken) name = wanted;
    }
    groups.push_back({name, nodes, false});
    model()->annotate(tr("Group"), model()->notes(), groups);
    renameGroup(int(groups.size()) - 1);
}

std::set<int> CanvasView::groupsOfSelection() const
{
    std::set<int> touched;
    for (NodeId id : scene_->selectedNodes())
        if (const int group = scene_->groupOf(id); group >= 0) touched.insert(group);
    return touched;
}

void CanvasView::ungroupSelected()
{
    const auto touched = groupsOfSelection();
    if (touched.empty()) return;
    const CanvasGroups groups = model()->groups();
    CanvasGroups kept;
    for (int i = 0; i < int(groups.size()); ++i)
        if (!touched.count(i)) kept.push_back(groups[std::size_t(i)]);
    model()->annotate(tr("Ungroup"), model()->notes(), kept);
}

void CanvasView::toggleFold()
{
    const auto touched = groupsOfSelection();
    if (touched.empty()) return;
    CanvasGroups groups = model()->groups();
    const bool fold = !groups[std::size_t(*touched.begin())].folded;
    std::set<NodeId> nodes;
    for (int i : touched) {
        groups[std::size_t(i)].folded = fold;
        nodes.insert(groups[std::size_t(i)].nodes.begin(), groups[std::size_t(i)].nodes.end());
    }
    std::erase_if(nodes, [this](NodeId id) { return !scene_->nodeItem(id); });
    model()->annotate(fold ? tr("Fold") : tr("Unfold"), model()->notes(), groups);
    scene_->select(nodes);
}

void CanvasView::renameGroup(int index)
{
    const GroupItem *item = scene_->groupItem(index);
    if (!item) return;
    QRect place = mapFromScene(item->handle()).boundingRect();
    place.setSize(QSize());
    text_->open(place, tr("Name of the group"), item->name(), true, [this, index](const QString &name) {
        CanvasGroups groups = model()->groups();
        if (name.isEmpty() || index >= int(groups.size()) || groups[std::size_t(index)].name == name) return;
        groups[std::size_t(index)].name = name;
        model()->annotate(tr("Rename the group"), model()->notes(), groups);
    });
}

void CanvasView::selectGroup(int index)
{
    const CanvasGroups groups = model()->groups();
    if (index < 0 || index >= int(groups.size())) return;
    std::set<NodeId> nodes = groups[std::size_t(index)].nodes;
    std::erase_if(nodes, [this](NodeId id) { return !scene_->nodeItem(id); });
    scene_->select(nodes);
    if (!nodes.empty()) scene_->setFocusNode(*nodes.begin());
}

} // namespace netloom
