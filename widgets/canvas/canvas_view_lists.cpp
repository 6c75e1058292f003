// Lists that open over the canvas: what to add, where to connect, what to find.
#include "canvas/annotation_items.h"
#include "canvas/canvas_view.h"
#include "canvas/graph_edits.h"
#include "canvas/list_popup.h"
#include "canvas/node_metrics.h"
#include "common/engine_text.h"
#include "palette/part_search.h"
#include "palette/templates.h"
#include "theme/icons.h"

namespace netloom {

using M = NodeMetrics;

namespace {

const QString kTemplate = QStringLiteral("template:"), kNote = QStringLiteral("note:");

ListPopup::Item layerItem(const PartInfo &info)
{
    return {engineText(info.title), engineText(info.doc), categoryIcon(categoryFromName(qstr(info.category))),
            qstr(info.type), {}};
}

} // namespace

QList<ListPopup::Item> CanvasView::searchItems(const QString &text) const
{
    QList<ListPopup::Item> items;
    const auto matches = searchLayers(text);
    const auto ready = searchTemplates(text);
    const bool note = tr("Note").startsWith(text.trimmed(), Qt::CaseInsensitive);
    const bool guessed = !matches.empty() && matches.front().score < 0;
    if (guessed && ready.empty() && !note)
        items << ListPopup::Item{tr("Nothing is called so. Did you mean:"), {}, {}, {}, QStringLiteral(" ")};
    if (!guessed || (ready.empty() && !note))
        for (const PartMatch &match : matches) items << layerItem(*match.info);
    for (const NetworkTemplate &made : ready)
        items << ListPopup::Item{made.title, made.doc, icon(QStringLiteral("network")), kTemplate + QString::fromLatin1(made.key), {}};
    if (note) items << ListPopup::Item{tr("Note"), tr("Free text on the canvas"), {}, kNote, {}};
    if (items.isEmpty())
        items << ListPopup::Item{tr("Nothing is called “%1”.").arg(text.trimmed()), {}, {}, {}, QStringLiteral(" ")};
    return items;
}

void CanvasView::placeTemplate(const QString &key)
{
    for (const NetworkTemplate &made : networkTemplates())
        if (QString::fromLatin1(made.key) == key)
            insertText(templateText(made, model()->outputLayer()), tr("Add %1").arg(made.title));
}

void CanvasView::openTemplates()
{
    if (!canEdit()) return;
    disconnect(popup_, &ListPopup::chosen, nullptr, nullptr);
    connect(popup_, &ListPopup::chosen, this, [this](const QVariant &picked) { placeTemplate(picked.toString()); });
    popup_->open(tr("Add a ready network"), {}, QPoint(width(), 0), [](const QString &text) {
        QList<ListPopup::Item> items;
        for (const NetworkTemplate &made : searchTemplates(text))
            items << ListPopup::Item{made.title, made.doc, icon(QStringLiteral("network")), QString::fromLatin1(made.key), {}};
        return items;
    });
}

void CanvasView::openSearch(const QString &typed, std::optional<QPointF> at, std::optional<PortId> from)
{
    if (!canEdit()) return;
    QPoint corner(width() / 2 - 144, height() / 4);
    if (at) corner = mapFromScene(*at);
    else if (const NodeItem *item = scene_->nodeItem(scene_->currentNode()))
        corner = mapFromScene(item->pos() + QPointF(M::width + 12, 0));
    disconnect(popup_, &ListPopup::chosen, nullptr, nullptr);
    connect(popup_, &ListPopup::chosen, this, [this, at, from](const QVariant &picked) {
        const QString what = picked.toString();
        const std::string type = what.toStdString();
        if (what == kNote) addNote(at);
        else if (what.startsWith(kTemplate)) placeTemplate(what.mid(kTemplate.size()));
        else if (at) placeAt(type, *at - (scene_->flowsRight() ? QPointF(0, M::height / 2) : QPointF(M::width / 2, 0)), from);
        else addAfterSelection(type);
    });
    const NodeItem *current = scene_->nodeItem(scene_->currentNode());
    const QString title = at || !current ? tr("Add a layer") : tr("Add a layer after %1").arg(current->face().name);
    popup_->open(title, typed, corner, [this](const QString &text) { return searchItems(text); });
}

void CanvasView::openFind()
{
    if (!model()) return;
    disconnect(popup_, &ListPopup::chosen, nullptr, nullptr);
    connect(popup_, &ListPopup::chosen, this, [this](const QVariant &picked) {
        const auto what = picked.toList();
        const int index = what[1].toInt();
        autoFit_ = false;
        if (what[0].toString() == QLatin1String("node")) {
            reveal(what[1].toUInt());
            centerOn(scene_->shownBox(what[1].toUInt()).center());
        } else if (what[0].toString() == QLatin1String("note")) {
            scene_->selectNote(index);
            centerOn(scene_->noteItem(index)->box().center());
        } else {
            selectGroup(index);
            centerOn(scene_->groupItem(index)->box().center());
        }
        scene_->setFocusVisible(true);
    });
    popup_->open(tr("Find a layer, group or note"), {}, QPoint(width() / 2 - 144, 12), [this](const QString &text) {
        QList<ListPopup::Item> items;
        const auto fits = [&](const QString &words) { return text.isEmpty() || words.contains(text.trimmed(), Qt::CaseInsensitive); };
        for (NodeId id : scene_->nodeOrder()) {
            const NodeItem *item = scene_->nodeItem(id);
            if (!item) continue;
            const QString words = item->face().title + QLatin1Char(' ') + item->face().name;
            if (fits(words + QLatin1Char(' ') + item->face().setting))
                items << ListPopup::Item{words, item->face().setting, categoryIcon(item->face().category),
                                         QVariantList{QStringLiteral("node"), id}, {}};
        }
        const CanvasGroups groups = model()->groups();
        for (int i = 0; i < int(groups.size()); ++i)
            if (fits(groups[std::size_t(i)].name))
                items << ListPopup::Item{groups[std::size_t(i)].name, tr("Group"), icon(QStringLiteral("network")),
                                         QVariantList{QStringLiteral("group"), i}, {}};
        const CanvasNotes notes = model()->notes();
        for (int i = 0; i < int(notes.size()); ++i)
            if (fits(notes[std::size_t(i)].text))
                items << ListPopup::Item{notes[std::size_t(i)].text.simplified(), tr("Note"), {},
                                         QVariantList{QStringLiteral("note"), i}, {}};
        if (items.isEmpty()) items << ListPopup::Item{tr("Nothing of this name"), {}, {}, {}, QStringLiteral(" ")};
        return items;
    });
}

void CanvasView::openConnect()
{
    const NodeId from = scene_->currentNode();
    if (!canEdit() || !from) return;
    const NodeItem *item = scene_->nodeItem(from);
    disconnect(popup_, &ListPopup::chosen, nullptr, nullptr);
    connect(popup_, &ListPopup::chosen, this, [this, from](const QVariant &picked) {
        const auto numbers = picked.toList();
        const Edge edge{from, numbers[0].toInt(), numbers[1].toUInt(), numbers[2].toInt()};
        connectNodes(edge);
    });
    popup_->open(tr("Connect %1 to").arg(item->face().name), {}, mapFromScene(item->pos() + QPointF(M::width + 12, 0)),
                 [this, from](const QString &text) {
        const Graph &graph = model()->graph();
        QList<ListPopup::Item> open, refused;
        for (NodeId id : scene_->nodeOrder()) {
            const NodeItem *other = scene_->nodeItem(id);
            if (!other || id == from || portCount(graph.nodes.at(id)).maxInputs == 0) continue;
            if (!text.isEmpty() && !other->face().name.contains(text, Qt::CaseInsensitive)
                && !other->face().title.contains(text, Qt::CaseInsensitive))
                continue;
            const Edge edge{from, 0, id, portForDrop(graph, id)};
            const auto allowed = canWire(graph, edge, model()->ports());
            ListPopup::Item row{other->face().title + QLatin1Char(' ') + other->face().name, {},
                                categoryIcon(other->face().category),
                                QVariantList{edge.fromPort, edge.to, edge.toPort},
                                allowed ? QString() : errorText(allowed.error())};
            (allowed ? open : refused) << row;
        }
        return open + refused;
    });
}

} // namespace netloom
