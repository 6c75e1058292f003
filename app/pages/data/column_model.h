#pragma once

#include "data/recipe.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace netloom {

/// The columns of a table, one per row: used or not, name, type, what is in it.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Part { Use, Name, Type, Missing, Distinct, Min, Mean, Max, Histogram, PartCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<ColumnStats> stats, std::size_t rows);
    /// What the project does with them.
    void setSpec(const DataSpec &spec);
    void setTypesEditable(bool editable) { editable_ = editable; }
    const ColumnStats &stats(int row) const { return stats_[std::size_t(row)]; }
    static QString typeName(ColumnType type);
    /// As written where that is short, else to a few digits.
    static QString cellNumber(double value, int digits);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void useChanged(const QString &column, bool used);
    void typeChanged(const QString &column, netloom::ColumnType type);

private:
    QString roleOf(const std::string &name) const;
    bool dropped(const std::string &name) const;

    std::vector<ColumnStats> stats_;
    std::size_t rows_ = 0;
    DataSpec spec_;
    bool editable_ = true;
};

/// Paints histograms and edits types with a list of choices.
class ColumnDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace netloom
