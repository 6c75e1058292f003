#pragma once

#include "data/recipe.h"
#include "train/time_machine.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace netloom {

/// A validation row behind a cell of the confusion matrix.
struct CellRow {
    std::size_t tableRow = 0;   ///< of the imported table, from 0
    int actual = 0, predicted = 0;
    double score = 0;           ///< of two classes the network's output, else that of the predicted class
    std::vector<Flip> flips;    ///< epochs at which the prediction changed
};

/// The rows of a cell at an epoch; empty where scores were not kept.
std::vector<CellRow> rowsOfCell(const Prepared &data, const TimeMachine &machine, const Moment &moment, const std::vector<int> &truth,
                                int actual, int predicted, double threshold, bool inclusive);
/// The same, with whatever takes the outputs for a row as a class.
using PredictedBy = std::function<int(const float *scores, int outputs)>;
std::vector<CellRow> rowsOfCell(const Prepared &data, const TimeMachine &machine, const Moment &moment, const std::vector<int> &truth,
                                int actual, int predicted, const PredictedBy &predict);

/// Row, score, flips, and the row's own cells in raw units once the table is there.
class CellRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int kOwnColumns = 4;
    static constexpr int kSortRole = Qt::UserRole;

    void setRows(std::vector<CellRow> rows, const QStringList &classes);
    void setTable(std::shared_ptr<const Table> table);
    const std::vector<CellRow> &rows() const { return rows_; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A cell in full precision, for files.
    QString exact(int row, int column) const;

private:
    QString flipText(const CellRow &row) const;

    std::vector<CellRow> rows_;
    QStringList classes_;
    std::shared_ptr<const Table> table_;
};

} // namespace netloom
