#pragma once

#include "pages/data/data_reading.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <memory>

namespace netloom {

/// Rows of a table, as read or after the recipe. Cells are read when they are shown: any number of rows costs nothing.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(std::shared_ptr<const Table> table);
    /// Cells that could not be read, as places in the table: marked, with the reason as tooltip.
    struct BadPlace { qint64 row = -1; int column = -1; QString why; };
    void setBadPlaces(std::vector<BadPlace> places);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const BadPlace *badAt(const QModelIndex &index) const;

    std::shared_ptr<const Table> table_;
    std::vector<BadPlace> bad_;      ///< by row and column
};

/// Paints the cells of long tables: text on a hairline, nothing else, several times as fast as the style's own painting.
class PlainCells : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Where in the table each bad cell is; row −1 where that cannot be told (several files), column −1: the whole row.
std::vector<RowsModel::BadPlace> placesOf(const ReadData &data);

/// Cells that could not be read: where, what, why, and what became of them.
class BadCellModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setCells(std::vector<BadCell> cells);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BadCell> cells_;
};

/// Rows that are equal to an earlier one.
class DuplicateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    void setPairs(std::shared_ptr<const Pairs> pairs);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Pairs> pairs_;
};

} // namespace netloom
