// Notes and groups of the canvas scene.
#include "canvas/annotation_items.h"
#include "canvas/canvas_scene.h"
#include "canvas/node_metrics.h"
#include "common/engine_text.h"

#include <algorithm>

namespace netloom {

using M = NodeMetrics;

namespace {

/// As many items as there are entries.
template <class Item> void resizeItems(CanvasScene &scene, std::vector<Item *> &items, std::size_t count)
{
    while (items.size() > count) {
        delete items.back();
        items.pop_back();
    }
    while (items.size() < count) {
        items.push_back(new Item);
        scene.addItem(items.back());
    }
}

} // namespace

void CanvasScene::syncAnnotations()
{
    const CanvasNotes notes = model_ ? model_->notes() : CanvasNotes{};
    groups_ = model_ ? model_->groups() : CanvasGroups{};
    resizeItems(*this, noteItems_, notes.size());
    resizeItems(*this, groupItems_, groups_.size());
    if (note_ >= int(notes.size())) note_ = -1;
    for (std::size_t i = 0; i < notes.size(); ++i) noteItems_[i]->setText(notes[i].text);
    groupOf_.clear();
    for (std::size_t i = 0; i < groups_.size(); ++i)
        for (NodeId id : groups_[i].nodes) groupOf_.emplace(id, int(i));
    for (const auto &[id, item] : nodeItems_) item->setVisible(!isHidden(id));
    for (const auto &[edge, item] : wireItems_) {
        const bool inside = isHidden(edge.from) && groupOf(edge.from) == groupOf(edge.to);
        item->setVisible(!inside);
    }
}

void CanvasScene::placeAnnotations()
{
    const CanvasNotes notes = model_->notes();
    for (std::size_t i = 0; i < notes.size() && i < noteItems_.size(); ++i)
        noteItems_[i]->setPos(notes[i].at + (int(i) == movedNote_ ? noteOffset_ : QPointF()));
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        QRectF around;
        int layers = 0;
        std::int64_t parameters = 0;
        for (NodeId id : groups_[i].nodes) {
            const NodeItem *item = nodeItem(id);
            if (!item) continue;
            ++layers;
            around |= QRectF(item->pos(), QSizeF(M::width, M::height));
            if (const auto it = model_->check().nodes.find(id); it != model_->check().nodes.end())
                parameters += it->second.parameters;
        }
        groupItems_[i]->setVisible(layers > 0);
        QString detail = layerCount(layers);
        if (parameters) detail += QStringLiteral(" · ") + groupedNumber(parameters); // bare, as on the layers
        groupItems_[i]->set(groups_[i], around, detail);
    }
}

int CanvasScene::groupOf(NodeId id) const
{
    const auto it = groupOf_.find(id);
    return it == groupOf_.end() ? -1 : it->second;
}

bool CanvasScene::isHidden(NodeId id) const
{
    const int group = groupOf(id);
    return group >= 0 && groups_[std::size_t(group)].folded;
}

QRectF CanvasScene::shownBox(NodeId id) const
{
    if (isHidden(id)) return groupItems_[std::size_t(groupOf(id))]->box();
    const NodeItem *item = nodeItem(id);
    return item ? QRectF(item->pos(), QSizeF(M::width, M::height)) : QRectF();
}

GroupItem *CanvasScene::groupItem(int index) const
{
    return index >= 0 && index < int(groupItems_.size()) ? groupItems_[std::size_t(index)] : nullptr;
}

NoteItem *CanvasScene::noteItem(int index) const
{
    return index >= 0 && index < int(noteItems_.size()) ? noteItems_[std::size_t(index)] : nullptr;
}

int CanvasScene::noteAt(QPointF point) const
{
    for (int i = int(noteItems_.size()) - 1; i >= 0; --i)
        if (noteItems_[std::size_t(i)]->box().contains(point)) return i;
    return -1;
}

int CanvasScene::groupAt(QPointF point) const
{
    for (int i = int(groupItems_.size()) - 1; i >= 0; --i) {
        const GroupItem *item = groupItems_[std::size_t(i)];
        if (item->isVisible() && item->handle().contains(point)) return i;
    }
    return -1;
}

void CanvasScene::selectNote(int index)
{
    if (index >= 0) {
        select({});
        note_ = index;
    } else {
        note_ = -1;
    }
    refreshMarks();
}

void CanvasScene::setNotePreview(int index, QPointF offset)
{
    movedNote_ = index;
    noteOffset_ = offset;
    placeItems();
}

} // namespace netloom
