#include "pages/data/table_models.h"

#include "charts/ticks.h"
#include "common/engine_text.h"
#include "pages/data/column_model.h"
#include "theme/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom {

void RowsModel::setTable(std::shared_ptr<const Table> table)
{
    if (table == table_)
        return;
    beginResetModel();
    table_ = std::move(table);
    bad_.clear();
    endResetModel();
}

void RowsModel::setBadPlaces(std::vector<BadPlace> places)
{
    bad_ = std::move(places);
    std::sort(bad_.begin(), bad_.end(), [](const BadPlace &a, const BadPlace &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const RowsModel::BadPlace *RowsModel::badAt(const QModelIndex &index) const
{
    if (bad_.empty())
        return nullptr;
    const std::pair<qint64, int> wanted(index.row(), index.column());
    const auto at = std::lower_bound(bad_.begin(), bad_.end(), wanted, [](const BadPlace &a, const auto &b) { return std::pair(a.row, a.column) < b; });
    return at != bad_.end() && at->row == wanted.first && at->column == wanted.second ? &*at : nullptr;
}

void PlainCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::current();
    const bool selected = option.state & QStyle::State_Selected;
    const QVariant back = index.data(Qt::BackgroundRole), ink = index.data(Qt::ForegroundRole);
    const QRect &box = option.rect;
    if (selected)
        painter->fillRect(box, look.colour(Tone::SelectionFill));
    else if (back.isValid())
        painter->fillRect(box, back.value<QColor>());
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look.colour(Tone::LineSoft));
    painter->setFont(look.figures(Role::Small));
    painter->setPen(ink.isValid() ? ink.value<QColor>() : look.colour(selected ? Tone::SelectionText : Tone::TextPrimary));
    const int inset = look.px(8);
    const QRect room = box.adjusted(inset, 0, -inset, 0);
    QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(look.figures(Role::Small));
    int wide = metrics.horizontalAdvance(text);
    if (wide > room.width()) {
        text = metrics.elidedText(text, Qt::ElideRight, room.width());
        wide = room.width();
    }
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    painter->drawText(QPoint(right ? room.right() - wide : room.left(), box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent()), text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter->drawRect(box.adjusted(1, 1, -1, -1));
    }
}

std::vector<RowsModel::BadPlace> placesOf(const ReadData &data)
{
    std::vector<RowsModel::BadPlace> places;
    const CsvOptions &csv = data.spec.csv;
    const bool told = data.spec.files.size() == 1;
    // Blank lines, comments and quoted line breaks only ever move a row up from where its line number says.
    qint64 moved = 0;
    for (const BadCell &cell : data.badCells) {
        RowsModel::BadPlace place{-1, data.table->indexOf(cell.column), engineText(cell.reason)};
        const qint64 guess = qint64(cell.line) - 1 - csv.skipRows - (csv.header.value_or(true) ? 1 : 0);
        if (told && guess >= 0) {
            place.row = std::min<qint64>(guess - moved, qint64(data.table->rows()) - 1);
            const bool empty = cell.action == "treated as missing" || cell.action == "the others are missing";
            if (empty && place.column >= 0) {
                const Column &column = data.table->columns[std::size_t(place.column)];
                qint64 row = place.row;
                while (row >= 0 && !column.missing(std::size_t(row)))
                    --row;
                place.row = row >= 0 ? row : place.row;
                moved = guess - place.row;
            }
        }
        places.push_back(std::move(place));
    }
    return places;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table_ ? 0 : int(std::min(table_->rows(), std::size_t(std::numeric_limits<int>::max())));
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
    const BadPlace *bad = role == Qt::BackgroundRole || role == Qt::ForegroundRole || role == Qt::ToolTipRole ? badAt(index) : nullptr;
    if (bad && role == Qt::ToolTipRole)
        return bad->why;
    if (bad)
        return role == Qt::BackgroundRole ? Look::current().statusSoft(Status::Warning) : Look::current().status(Status::Warning);
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
    return orientation == Qt::Vertical ? QVariant(countText(section + 1)) : QVariant(qstr(table_->columns[std::size_t(section)].name()));
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

void DuplicateModel::setPairs(std::shared_ptr<const Pairs> pairs)
{
    if (pairs == pairs_)
        return;
    beginResetModel();
    pairs_ = std::move(pairs);
    endResetModel();
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !pairs_ ? 0 : int(pairs_->size());
}

int DuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[row, first] = (*pairs_)[std::size_t(index.row())];
    const std::uint32_t shown = index.column() == 0 ? row : first;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return Look::current().figures(Role::Small);
    if (role == Qt::EditRole)
        return shown;
    return role == Qt::DisplayRole ? QVariant(countText(double(shown) + 1)) : QVariant();
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    return section == 0 ? tr("row") : tr("is equal to row");
}

} // namespace netloom
