#include "charts/chart_table.h"

#include "charts/ticks.h"
#include "theme/look.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>

namespace netloom {

// Points are copied: the model changes while the table is looked at.
class ChartTable::Numbers : public QAbstractTableModel {
public:
    Numbers(const ChartModel &model, QObject *parent) : QAbstractTableModel(parent), model_(model) {}

    void refresh()
    {
        beginResetModel();
        curves_.clear();
        titles_.clear();
        for (const ChartPanel &p : model_.panels)
            for (const ChartSeries &s : p.series) {
                curves_.push_back(s.line);
                titles_ << (model_.panels.size() > 1 ? p.title + QLatin1Char('\n') + s.name : s.name);
            }
        xs_.clear();
        if (const CurveData *longest = model_.longest())
            for (const CurveBucket &b : longest->buckets())
                xs_.push_back(b.x1);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(xs_.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(curves_.size()) + 1; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole || !index.isValid())
            return {};
        const double x = xs_[xs_.size() - 1 - static_cast<std::size_t>(index.row())];
        if (index.column() == 0)
            return positionText(x);
        const auto point = curves_[static_cast<std::size_t>(index.column()) - 1].at(x);
        return numberText(point && point->x == x ? std::optional(point->y) : std::nullopt, 6);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return {};
        return section == 0 ? model_.xTitle : titles_.value(section - 1);
    }

private:
    const ChartModel &model_;
    std::vector<CurveData> curves_;
    QStringList titles_;
    std::vector<double> xs_;
};

ChartTable::ChartTable(const ChartModel &model, QWidget *parent) : QTableView(parent), numbers_(new Numbers(model, this))
{
    setObjectName(QStringLiteral("chartTable"));
    setAccessibleName(tr("%1, numbers").arg(model.title));
    setModel(numbers_);
    setAutoFillBackground(true);
    setFont(Look::current().figures(Role::Small));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Look::current().px(24));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChartTable::refresh()
{
    const int row = currentIndex().row(), column = currentIndex().column();
    numbers_->refresh();
    if (row >= 0)
        setCurrentIndex(numbers_->index(row, column));
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T || event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QTableView::keyPressEvent(event);
}

} // namespace netloom
