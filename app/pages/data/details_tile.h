#pragma once

#include "common/tile.h"
#include "pages/data/data_reading.h"
#include "pages/data/relations.h"

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace netloom {

class BadCellModel;
class DuplicateModel;
class ProfilePanel;
class SegmentedControl;
class StepPanel;

/// A table view as the Data page has them: rows with hairlines, no grid.
QTableView *plainTable(QAbstractItemModel *model, const char *name, const QString &title);

/// What is chosen elsewhere on the page, in detail: a column, a step of the recipe, the bad cells, the equal rows.
class DetailsTile : public Tile {
    Q_OBJECT
public:
    enum Part { ColumnPart, StepPart, BadPart, DuplicatePart };
    explicit DetailsTile(QWidget *parent = nullptr);

    void setData(const std::shared_ptr<const ReadData> &data);
    void showColumn(int column);
    void setStep(int index, const std::vector<RecipeStep> &steps, const RecipeView *view, const QString &failure);
    /// Null while it is counted.
    void setDuplicates(std::shared_ptr<const Relations::Pairs> pairs);
    void showPart(Part part);
    Part part() const;
    ProfilePanel *profile() const { return profile_; }
    StepPanel *step() const { return step_; }

Q_SIGNALS:
    /// A place of the table is wanted; column −1: the row alone.
    void placeChosen(qint64 row, int column);

private:
    void refreshTitle();

    std::shared_ptr<const ReadData> data_;
    SegmentedControl *parts_;
    QStackedWidget *stack_;
    ProfilePanel *profile_;
    StepPanel *step_;
    BadCellModel *bad_;
    DuplicateModel *duplicates_;
    QTableView *badView_, *duplicatesView_;
    std::vector<std::pair<qint64, int>> places_;     ///< of the bad cells
    QString columnTitle_, stepTitle_;
    bool counted_ = false;
};

} // namespace netloom
