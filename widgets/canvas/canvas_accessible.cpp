#include "canvas/canvas_accessible.h"

#include "canvas/annotation_items.h"
#include "canvas/canvas_view.h"
#include "common/engine_text.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace netloom {

namespace {

/// A child of the canvas: something painted that is no widget.
class PaintedAccessible : public QAccessibleInterface {
public:
    explicit PaintedAccessible(CanvasView *view) : view_(view) {}
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::Graphic; }

protected:
    QRect onScreen(const QRectF &box) const
    {
        const QRect inView = view_->mapFromScene(box).boundingRect();
        return {view_->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QPointer<CanvasView> view_;
};

class NodeAccessible final : public PaintedAccessible, public QAccessibleActionInterface {
public:
    NodeAccessible(CanvasView *view, NodeId node) : PaintedAccessible(view), node_(node) {}
    bool isValid() const override { return view_ && view_->canvas()->nodeItem(node_); }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return view_->spoken(node_);
        if (kind == QAccessible::Description) return view_->canvas()->nodeItem(node_)->toolTip();
        return {};
    }
    QRect rect() const override { return isValid() ? onScreen(view_->canvas()->shownBox(node_)) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = view_->hasFocus() && view_->canvas()->focusNode() == node_;
        state.selected = view_->canvas()->selectedNodes().count(node_) > 0;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        view_->setFocus();
        view_->reveal(node_);
        if (name == pressAction()) Q_EMIT view_->inspectRequested(node_);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const NodeId node_;
};

/// "Wire from dense to dense_1, 20 by 16".
class WireAccessible final : public PaintedAccessible {
public:
    WireAccessible(CanvasView *view, const Edge &edge) : PaintedAccessible(view), edge_(edge) {}
    bool isValid() const override { return view_ && view_->canvas()->wireItem(edge_); }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name) return {};
        const auto &nodes = view_->model()->graph().nodes;
        const QString shape = wireShape(view_->model()->check(), edge_).replace(QChar(0xD7), CanvasView::tr(" by "));
        return CanvasView::tr("Wire from %1 to %2, %3").arg(qstr(nodes.at(edge_.from).name), qstr(nodes.at(edge_.to).name), shape);
    }
    QRect rect() const override { return isValid() ? onScreen(view_->canvas()->wireItem(edge_)->path().boundingRect()) : QRect(); }
    QAccessible::Role role() const override { return QAccessible::Grouping; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.selected = view_->canvas()->selectedWires().count(edge_) > 0;
        return state;
    }

private:
    const Edge edge_;
};

/// A note, or a group of layers, by its place in the model's list.
class AnnotationAccessible final : public PaintedAccessible {
public:
    AnnotationAccessible(CanvasView *view, bool note, int index) : PaintedAccessible(view), note_(note), index_(index) {}
    bool isValid() const override
    {
        if (!view_ || !view_->model()) return false;
        return note_ ? view_->canvas()->noteItem(index_) != nullptr : view_->canvas()->groupItem(index_) != nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name) return {};
        if (note_) return CanvasView::tr("Note: %1").arg(view_->model()->notes()[std::size_t(index_)].text);
        const CanvasGroup group = view_->model()->groups()[std::size_t(index_)];
        QStringList names;
        for (NodeId id : group.nodes)
            if (const auto node = view_->model()->graph().nodes.find(id); node != view_->model()->graph().nodes.end())
                names << qstr(node->second.name);
        return (group.folded ? CanvasView::tr("Folded group %1: %2") : CanvasView::tr("Group %1: %2"))
            .arg(group.name, names.join(QStringLiteral(", ")));
    }
    QRect rect() const override
    {
        if (!isValid()) return {};
        return onScreen(note_ ? view_->canvas()->noteItem(index_)->box() : view_->canvas()->groupItem(index_)->box());
    }
    QAccessible::Role role() const override { return note_ ? QAccessible::Note : QAccessible::Grouping; }
    QAccessible::State state() const override { return {}; }

private:
    const bool note_;
    const int index_;
};

class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView *view) : QAccessibleWidget(view, QAccessible::Canvas), view_(view) {}
    ~CanvasAccessible() override
    {
        for (const auto &[id, handle] : handles_) QAccessible::deleteAccessibleInterface(handle);
    }
    /// Nodes first, then wires, groups and notes, then the controls that lie on the canvas.
    int childCount() const override { return int(things().size()) + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const auto all = things();
        if (index < 0) return nullptr;
        if (index >= int(all.size())) return QAccessibleWidget::child(index - int(all.size()));
        const Thing &thing = all[std::size_t(index)];
        if (const auto it = handles_.find(thing); it != handles_.end())
            if (auto *known = QAccessible::accessibleInterface(it->second)) return known;
        QAccessibleInterface *made = nullptr;
        if (thing.kind == 0) made = new NodeAccessible(view_, NodeId(thing.index));
        else if (thing.kind == 1) made = new WireAccessible(view_, thing.edge);
        else made = new AnnotationAccessible(view_, thing.kind == 3, thing.index);
        handles_[thing] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const int count = int(things().size());
        for (int i = 0; i < count; ++i)
            if (this->child(i) == child) return i;
        const int inner = QAccessibleWidget::indexOfChild(child);
        return inner < 0 ? inner : inner + count;
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto nodes = order();
        const auto it = std::find(nodes.begin(), nodes.end(), view_->canvas()->focusNode());
        if (!view_->hasFocus() || it == nodes.end()) return QAccessibleWidget::focusChild();
        return child(int(it - nodes.begin()));
    }

private:
    struct Thing {
        int kind = 0, index = 0; ///< node, wire, group, note
        Edge edge = {};
        auto operator<=>(const Thing &) const = default;
    };
    std::vector<NodeId> order() const { return view_->canvas()->nodeOrder(); }
    std::vector<Thing> things() const
    {
        std::vector<Thing> all;
        if (!view_->model()) return all;
        for (NodeId id : order()) all.push_back({0, int(id)});
        for (const Edge &e : view_->model()->graph().edges)
            if (view_->canvas()->wireItem(e)) all.push_back({1, 0, e});
        for (int i = 0; view_->canvas()->groupItem(i); ++i) all.push_back({2, i});
        for (int i = 0; view_->canvas()->noteItem(i); ++i) all.push_back({3, i});
        return all;
    }
    CanvasView *view_;
    mutable std::map<Thing, QAccessible::Id> handles_;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new CanvasAccessible(view) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once)
}

void notifyCanvasFocus(CanvasView *view)
{
    if (!QAccessible::isActive() || !view->hasFocus()) return;
    const auto nodes = view->canvas()->nodeOrder();
    const auto it = std::find(nodes.begin(), nodes.end(), view->canvas()->focusNode());
    if (it == nodes.end()) return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(int(it - nodes.begin()));
    QAccessible::updateAccessibility(&event);
}

} // namespace netloom
