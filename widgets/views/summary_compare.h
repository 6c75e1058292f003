#pragma once

#include "views/summary_view.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QTableWidget;
QT_END_NAMESPACE

namespace netloom {

/// The layers of two models side by side; a layer that only one of them has stands alone.
struct ComparedLayer {
    std::optional<SummaryRow> left, right;
    bool differs = false; ///< in kind, options, output or parameters, or missing on one side
    QString what;         ///< in what; empty where they are the same
};
/// In the order of both: layers of the same name belong together, then those of the same kind between them.
std::vector<ComparedLayer> comparedLayers(const Graph &left, const Check &leftCheck, const Graph &right, const Check &rightCheck);

/// This network beside another one as a table, with the rows that differ marked.
class SummaryCompare : public QDialog {
    Q_OBJECT
public:
    explicit SummaryCompare(QWidget *parent = nullptr);
    struct Model { QString name; Graph graph; Check check; };
    void setModels(const Model &left, const Model &right);
    QTableWidget *table() const { return table_; }
    /// "3 of 6 rows differ; 2,785 and 5,504 parameters."
    QString summary() const;

private:
    QTableWidget *table_;
    QLabel *totals_;
};

} // namespace netloom
