#pragma once

#include "common/tile.h"
#include "pages/train/runs_model.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
QT_END_NAMESPACE

namespace netloom {

class ProjectDocument;
class TrainingController;

/// All runs of the project: ticked ones are drawn in every chart and their settings compared. Space ticks, F2 renames, Del
/// deletes, S sorts by the present column.
class RunsTile : public Tile {
    Q_OBJECT
public:
    RunsTile(ProjectDocument *document, TrainingController *controller, QWidget *parent = nullptr);

    RunsModel *model() const { return model_; }
    QTableView *view() const { return view_; }
    /// Deletes the selected runs; the one going on stays.
    void removeSelected();

Q_SIGNALS:
    void closed();
    void comparedChanged();
    /// One sentence why something was not done.
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void refresh();
    void refreshTools();
    void sortByPresent();
    bool handleKey(QKeyEvent *event);

    ProjectDocument *document_;
    TrainingController *controller_;
    RunsModel *model_;
    QSortFilterProxyModel *sorted_;
    QTableView *view_;
    QPushButton *none_, *delete_, *all_;
    QTimer later_;
};

} // namespace netloom
