#pragma once

#include "pages/data/data_reading.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QTableWidget;
QT_END_NAMESPACE

namespace netloom {

class HistogramView;

/// What one step of the recipe does: the columns it changes with their distribution before and after, the first values, and
/// the numbers it learned from the training rows.
class StepPanel : public QWidget {
    Q_OBJECT
public:
    explicit StepPanel(QWidget *parent = nullptr);

    /// `view` may be null: nothing was prepared. `failure`: why the step failed, empty if it did not.
    void setStep(int index, const RecipeStep *step, const RecipeView *view, const QString &failure);
    int step() const { return index_; }
    /// "offset 28.4, scale 0.31" for a column, from a fitted state.
    static QString fittedText(const Values &state, const std::string &column);

private:
    void showColumn(int row);
    void fillValues(const std::string &column);

    int index_ = -1;
    StepChange change_;
    StepPreview preview_;
    Values state_;
    QLabel *message_, *fitted_;
    QListWidget *columns_;
    HistogramView *before_, *after_;
    QTableWidget *values_;
    QWidget *body_;
};

} // namespace netloom
