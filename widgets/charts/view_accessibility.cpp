#include "charts/histogram_view.h"
#include "charts/line_chart.h"
#include "views/class_balance.h"
#include "views/confusion_accessibility.h"
#include "views/confusion_view.h"
#include "views/correlation_view.h"
#include "views/scatter_view.h"
#include "views/curve_plot.h"
#include "views/gates/cell_view.h"
#include "views/gates/gates_view.h"
#include "views/gates/hidden_view.h"
#include "views/split_bar.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace netloom {

namespace {

/// Painted views say what they are and, as their value, the sentence that is kept current.
class AccessibleView : public QAccessibleWidget {
public:
    AccessibleView(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text t) const override
    {
        if (t == QAccessible::Value)
            return widget()->accessibleDescription();
        return QAccessibleWidget::text(t);
    }
};

/// The border that the keys move, as a slider from 0 to 100 %.
class AccessibleSplit : public AccessibleView, public QAccessibleValueInterface {
public:
    explicit AccessibleSplit(SplitBar *bar) : AccessibleView(bar, QAccessible::Slider), bar_(bar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return AccessibleView::interface_cast(type);
    }
    QVariant currentValue() const override { return bar_->borderPercent(bar_->currentBorder()); }
    void setCurrentValue(const QVariant &value) override { bar_->setBorderPercent(bar_->currentBorder(), value.toDouble()); }
    QVariant maximumValue() const override { return 100.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

private:
    SplitBar *bar_;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<LineChart *>(object))
        return new AccessibleView(chart, QAccessible::Chart);
    if (auto *matrix = qobject_cast<ConfusionView *>(object))
        return makeConfusionAccessible(matrix);
    if (auto *map = qobject_cast<CorrelationView *>(object))
        return new AccessibleView(map, QAccessible::Table);
    if (auto *scatter = qobject_cast<ScatterView *>(object))
        return new AccessibleView(scatter, QAccessible::Chart);
    if (auto *balance = qobject_cast<ClassBalanceView *>(object))
        return new AccessibleView(balance, QAccessible::Chart);
    if (auto *histogram = qobject_cast<HistogramView *>(object))
        return new AccessibleView(histogram, QAccessible::Chart);
    if (auto *curve = qobject_cast<CurvePlot *>(object))
        return new AccessibleView(curve, QAccessible::Chart);
    if (auto *split = qobject_cast<SplitBar *>(object))
        return new AccessibleSplit(split);
    if (auto *gates = qobject_cast<GatesView *>(object))
        return new AccessibleView(gates, QAccessible::Table);
    if (auto *cell = qobject_cast<CellStepView *>(object))
        return new AccessibleView(cell, QAccessible::Chart);
    if (auto *hidden = qobject_cast<HiddenView *>(object))
        return new AccessibleView(hidden, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installViewAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace netloom
