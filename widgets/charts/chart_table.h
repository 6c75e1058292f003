#pragma once

#include "charts/chart_model.h"

#include <QTableView>

namespace netloom {

/// The numbers of a chart, epochs down and curves across, the latest first: what a screen reader and a careful eye read.
class ChartTable : public QTableView {
    Q_OBJECT
public:
    /// The model must outlive the table.
    explicit ChartTable(const ChartModel &model, QWidget *parent);

    /// The model has other points.
    void refresh();

Q_SIGNALS:
    /// T or Esc: the curves are wanted again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Numbers;
    Numbers *numbers_;
};

} // namespace netloom
