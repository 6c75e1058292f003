#include <QAccessible>
#include <QAccessibleWidget>

#include "views/confusion_accessibility.h"

#include "charts/ticks.h"
#include "views/confusion_view.h"

#include <QPointer>

#include <vector>

namespace netloom {

namespace {

class AccessibleMatrix;

/// One cell; lives as long as its matrix has that many classes.
class AccessibleMatrixCell : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    AccessibleMatrixCell(ConfusionView *view, int actual, int predicted) : view_(view), actual_(actual), predicted_(predicted) {}

    bool isValid() const override { return view_ && actual_ < view_->classes() && predicted_ < view_->classes(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return view_ ? QAccessible::queryAccessibleInterface(view_) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text t) const override
    {
        if (!isValid())
            return {};
        if (t == QAccessible::Value)
            return countText(view_->count(actual_, predicted_));
        return t == QAccessible::Name ? view_->cellSentence(actual_, predicted_) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect cell = view_->cellRect(actual_, predicted_).toRect();
        return {view_->mapToGlobal(cell.topLeft()), cell.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        s.invalid = !isValid();
        s.selected = isSelected();
        s.focused = s.selected && view_->hasFocus();
        return s;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override { return isValid() && view_->currentCell() == QPoint(predicted_, actual_); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    int rowIndex() const override { return actual_; }
    int columnIndex() const override { return predicted_; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        view_->setCurrentCell(actual_, predicted_);
        if (name == setFocusAction())
            view_->setFocus();
        else if (name == pressAction())
            Q_EMIT view_->cellActivated(actual_, predicted_);
    }

private:
    QPointer<ConfusionView> view_;
    int actual_, predicted_;
};

class AccessibleMatrix : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleMatrix(ConfusionView *view) : QAccessibleWidget(view, QAccessible::Table), view_(view) {}
    ~AccessibleMatrix() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text t) const override
    {
        return t == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(t);
    }
    int childCount() const override { return view_->classes() * view_->classes() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const int n = view_->classes();
        return index >= n * n ? QAccessibleWidget::child(index - n * n) : cellAt(n > 0 ? index / n : 0, n > 0 ? index % n : 0);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const int n = view_->classes();
        if (auto *cell = dynamic_cast<const AccessibleMatrixCell *>(child))
            return cell->rowIndex() * n + cell->columnIndex();
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? -1 : index + n * n;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF at = view_->mapFromGlobal(QPointF(x, y));
        for (int a = 0; a < view_->classes(); ++a)
            for (int p = 0; p < view_->classes(); ++p)
                if (view_->cellRect(a, p).contains(at))
                    return cellAt(a, p);
        return QAccessibleWidget::childAt(x, y);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const int n = view_->classes();
        if (row < 0 || column < 0 || row >= n || column >= n)
            return nullptr;
        if (n != classes_) { // another target: other cells
            forget();
            classes_ = n;
            cells_.assign(std::size_t(n) * std::size_t(n), 0);
        }
        QAccessible::Id &id = cells_[std::size_t(row) * std::size_t(n) + std::size_t(column)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleMatrixCell(view_, row, column));
        return QAccessible::accessibleInterface(id);
    }
    int selectedCellCount() const override { return view_->isEmpty() ? 0 : 1; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QAccessibleInterface *cell = cellAt(view_->currentCell().y(), view_->currentCell().x());
        return cell ? QList<QAccessibleInterface *>{cell} : QList<QAccessibleInterface *>{};
    }
    QString columnDescription(int column) const override { return ConfusionView::tr("predicted %1").arg(view_->shownName(column)); }
    QString rowDescription(int row) const override { return ConfusionView::tr("actual %1").arg(view_->shownName(row)); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return view_->classes(); }
    int rowCount() const override { return view_->classes(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    void forget() const
    {
        for (const QAccessible::Id id : cells_)
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        cells_.clear();
    }

    ConfusionView *view_;
    mutable std::vector<QAccessible::Id> cells_;
    mutable int classes_ = 0;
};

} // namespace

QAccessibleInterface *makeConfusionAccessible(ConfusionView *view)
{
    return new AccessibleMatrix(view);
}

} // namespace netloom
