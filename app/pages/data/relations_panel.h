#pragma once

#include "pages/data/relations.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;
QT_END_NAMESPACE

namespace netloom {

class CorrelationView;
class ScatterView;
class SegmentedControl;

/// Links between columns: the heat map, the pairs behind it as a list that can be sorted, a picture of one pair, and how
/// much each column tells of the target.
class RelationsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RelationsPanel(QWidget *parent = nullptr);

    void setJob(RelationsJob *job);
    CorrelationView *map() const { return map_; }
    /// "strongest: a with b, 0.93".
    QString summary() const;

Q_SIGNALS:
    /// A column was chosen in the ranking.
    void columnChosen(const QString &column);

private:
    enum List { PairList, TargetList, ScatterPlot };
    QTableView *makeList(QStandardItemModel *model, const char *name, const QString &title);
    void show();
    void fillPairs(const Correlations &correlations);
    void fillTarget(const Relations &relations);
    void showPair(int row, int column);
    void drawPair(int row, int column);

    RelationsJob *job_ = nullptr;
    CorrelationView *map_;
    ScatterView *scatter_;
    SegmentedControl *lists_;
    QStandardItemModel *pairs_, *links_;
    QTableView *pairsView_, *linksView_;
    QLabel *note_, *state_;
    QProgressBar *bar_;
    QPushButton *cancel_;
    QWidget *waiting_;
};

} // namespace netloom
