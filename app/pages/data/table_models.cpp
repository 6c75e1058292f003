#include "pages/data/table_models.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "pages/data/column_model.h"
#include "theme/look.h"

#include <algorithm>
#include <cmath>

namespace netloom {

void RowsModel::setTable(std::shared_ptr<const Table> table, std::size_t most)
{
    beginResetModel();
    table_ = std::move(table);
    most_ = most;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table_ ? 0 : int(std::min(most_, table_->rows()));
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table_ ? 0 : int(table_->columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column &column = table_->columns[std::size_t(index.column())];
    const auto row = std::size_t(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((column.isCoded() || column.type() == ColumnType::Datetime ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return Look::current().figures(Role::Small);
    if (role == Qt::ForegroundRole && column.missing(row))
        return Look::current().colour(Tone::TextDisabled);
    if (role == Qt::ToolTipRole)
        return qstr(column.text(row));
    if (role != Qt::DisplayRole)
        return {};
    if (column.missing(row))
        return tr("missing");
    if (column.isCoded() || column.type() == ColumnType::Datetime)
        return qstr(column.text(row));
    return ColumnModel::cellNumber(column.number(row), 6);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal)
        return qstr(table_->columns[std::size_t(section)].name());
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant(qstr(table_->columns[std::size_t(section)].name()));
}

void BadCellModel::setCells(std::vector<BadCell> cells)
{
    beginResetModel();
    cells_ = std::move(cells);
    endResetModel();
}

int BadCellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(cells_.size());
}

int BadCellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant BadCellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BadCell &cell = cells_[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return Look::current().figures(Role::Small);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case 0: return countText(double(cell.line));
    case 1: return cell.column.empty() ? tr("(row)") : qstr(cell.column);
    case 2: return qstr(cell.text);
    case 3: return engineText(cell.reason);
    default: return engineText(cell.action);
    }
}

QVariant BadCellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    const QString names[] = {tr("line"), tr("column"), tr("text"), tr("reason"), tr("what happens")};
    return names[section];
}

} // namespace netloom
