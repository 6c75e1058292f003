#include "canvas/canvas_accessible.h"

#include "canvas/canvas_view.h"
#include "canvas/node_metrics.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace netloom {

namespace {

class NodeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    NodeAccessible(CanvasView *view, NodeId node) : view_(view), node_(node) {}
    bool isValid() const override { return view_ && view_->canvas()->nodeItem(node_); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return view_->spoken(node_);
        if (kind == QAccessible::Description) return view_->canvas()->nodeItem(node_)->face().messages;
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid()) return {};
        const QPointF p = view_->canvas()->nodeItem(node_)->pos();
        const QRectF box(p, QSizeF(NodeMetrics::width, NodeMetrics::height));
        const QRect inView = view_->mapFromScene(box).boundingRect();
        return {view_->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
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
    QPointer<CanvasView> view_;
    const NodeId node_;
};

class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView *view) : QAccessibleWidget(view, QAccessible::Canvas), view_(view) {}
    ~CanvasAccessible() override
    {
        for (const auto &[id, handle] : handles_) QAccessible::deleteAccessibleInterface(handle);
    }
    /// Nodes first, then the controls that lie on the canvas.
    int childCount() const override { return int(order().size()) + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const auto nodes = order();
        if (index < 0) return nullptr;
        if (index >= int(nodes.size())) return QAccessibleWidget::child(index - int(nodes.size()));
        const NodeId id = nodes[std::size_t(index)];
        if (const auto it = handles_.find(id); it != handles_.end())
            if (auto *known = QAccessible::accessibleInterface(it->second)) return known;
        auto *made = new NodeAccessible(view_, id);
        handles_[id] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto nodes = order();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (this->child(int(i)) == child) return int(i);
        const int inner = QAccessibleWidget::indexOfChild(child);
        return inner < 0 ? inner : inner + int(nodes.size());
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto nodes = order();
        const auto it = std::find(nodes.begin(), nodes.end(), view_->canvas()->focusNode());
        if (!view_->hasFocus() || it == nodes.end()) return QAccessibleWidget::focusChild();
        return child(int(it - nodes.begin()));
    }

private:
    std::vector<NodeId> order() const { return view_->canvas()->nodeOrder(); }
    CanvasView *view_;
    mutable std::map<NodeId, QAccessible::Id> handles_;
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
