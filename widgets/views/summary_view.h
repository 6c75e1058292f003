#pragma once

#include "graph/check.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableWidget;
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

class ElidedLabel;

/// One row of the summary; a number that is not known yet is −1.
struct SummaryRow {
    NodeId node = 0;
    QString name, layer, output;
    double parameters = -1, trainable = -1, multiplyAdds = -1, memory = -1; ///< memory: bytes of weights, and of one row's values
};
/// The layers in topological order; weights that are shared count once, with their owner.
std::vector<SummaryRow> summaryRows(const Graph &graph, const Check &check);

/// The model as a table.
class SummaryView : public QWidget {
    Q_OBJECT
public:
    enum class Format { Markdown, Latex, Csv };
    explicit SummaryView(QWidget *parent = nullptr);
    void setNetwork(const Graph &graph, const Check &check);
    QTableWidget *table() const { return table_; }
    /// Most parameters first.
    void sortByParameters();
    /// All rows in the order shown, and the totals.
    QString text(Format format) const;
    void copy(Format format) const;

Q_SIGNALS:
    /// A click: the layer is selected.
    void picked(netloom::NodeId node);
    /// Enter or double click: to the layer on the canvas.
    void chosen(netloom::NodeId node);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QTableWidget *table_;
    ElidedLabel *totals_;
    QToolButton *copy_;
    std::vector<SummaryRow> rows_;
};

} // namespace netloom
