#pragma once

#include "train/snapshot.h"
#include "views/class_groups.h"

#include <QFont>
#include <QStringList>
#include <QWidget>

#include <deque>
#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace netloom {

/// A confusion matrix that is kept current: rows actual, columns predicted. Arrow keys move between cells; the cell is
/// spoken as "actual yes, predicted no: 41, 77 % of yes". More than a hundred classes are shown in blocks of neighbours; a block's
/// cell opens its classes, Backspace goes back.
class ConfusionView : public QWidget {
    Q_OBJECT
public:
    /// Epochs that are remembered for changes and spark lines.
    static constexpr std::ptrdiff_t historyLength = 120;
    explicit ConfusionView(QWidget *parent = nullptr);

    /// What a cell's percentage is a part of: its actual class, its predicted class, all rows. Key P goes through them.
    enum class Basis { OfActual, OfPredicted, OfAll };
    void setBasis(Basis basis);
    Basis basis() const { return basis_; }
    /// Changes are counted against the matrix shown now, not the epoch before, until it is let go of. Key D.
    void pin(bool pinned);
    bool isPinned() const { return pinned_.has_value(); }
    quint64 pinnedEpoch() const { return pinned_ ? pinned_->epoch : 0; }
    /// These choices as a menu; belongs to the matrix.
    QMenu *makeMenu();

    /// Names of the classes; missing ones are counted from 0.
    void setClasses(const QStringList &classes);
    /// The matrix after an epoch; the one before becomes what ▲ ▼ compare with. The same epoch again replaces it.
    void setConfusion(const Confusion &confusion, quint64 epoch);
    void clear();
    void setEmptyText(const QString &text);

    bool isEmpty() const { return history_.empty(); }
    int classes() const { return history_.empty() ? 0 : history_.back().confusion.classes; }
    double count(int actual, int predicted) const;
    /// Since the epoch before, or the pinned one; 0 at the first.
    double change(int actual, int predicted) const;
    /// Part of the basis, of the actual class at first; NaN where that has no rows.
    double share(int actual, int predicted) const;
    QString className(int index) const;
    /// Of a row or column as it is shown: a class, a block of them, or all others.
    QString shownName(int index) const;
    /// The cell stands for several classes: activating it shows them.
    bool isBlock(int actual, int predicted) const;
    bool isGrouped() const { return !groups_.members.empty(); }
    bool isOpened() const { return !levels_.empty(); }
    /// One level of blocks up again.
    void closeBlock();
    QString cellSentence(int actual, int predicted) const;
    /// Part of one basis, whichever is shown.
    double shareOf(Basis basis, int actual, int predicted) const;
    /// What is written in a cell as it stands, top to bottom: count, percentage, change; what has no room is left out.
    QStringList cellTexts(int actual, int predicted) const;
    /// Row and column of the keyboard's cell.
    QPoint currentCell() const { return cell_; }
    void setCurrentCell(int actual, int predicted);
    /// Where a cell is painted; empty where there is none.
    QRectF cellRect(int actual, int predicted) const;

    QSize sizeHint() const override { return {300, 240}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

Q_SIGNALS:
    void currentCellChanged(int actual, int predicted, const QString &sentence);
    /// Enter or a click: the rows behind the cell are wanted. Of single classes only.
    void cellActivated(int actual, int predicted);
    void basisChanged(Basis basis);
    void pinnedChanged(bool pinned);
    /// Other blocks are shown.
    void groupsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct State { Confusion confusion; quint64 epoch = 0; };
    struct Grid { QRectF box; double cellWidth = 0, cellHeight = 0, gap = 0; };

    /// How the texts of a cell are laid out: the largest fonts with which count and percentage have room.
    struct CellPlan { QFont number, share; QString count, part, change; QRectF inner; bool side = false; };
    CellPlan plan(int actual, int predicted) const;
    QString changeSentence(int actual, int predicted) const;
    Grid grid() const;
    void paintHeads(QPainter &painter, const Grid &g) const;
    void paintCell(QPainter &painter, const Grid &g, int actual, int predicted) const;
    void paintSpark(QPainter &painter, const QRectF &box, int index, const QColor &ink) const;
    double rowSum(int actual) const;
    double columnSum(int predicted) const;
    void speak();
    void take(const Confusion &shown, quint64 epoch);
    void activate(int actual, int predicted);
    void regroup();
    QRectF backRect() const;

    QStringList names_;
    std::deque<State> history_; ///< latest epochs, for changes and spark lines
    QPoint cell_{0, 0};         ///< x: predicted, y: actual
    Basis basis_ = Basis::OfActual;
    std::optional<State> pinned_, pinnedWhole_;
    std::deque<State> whole_;   ///< where classes are grouped: the latest two, ungrouped
    std::vector<std::vector<int>> levels_; ///< classes of the blocks opened, one within the other
    ClassGroups groups_;        ///< empty: every class has its row
    QString emptyText_;
};

/// Figures of a matrix: "precision 0.538 recall 0.311 …" for two classes, accuracy and macro values for more.
struct ConfusionFigures {
    std::optional<double> precision, recall, f1, fpr, accuracy, majority; ///< majority: share of the commonest class
    int majorityClass = 0;
};
ConfusionFigures confusionFigures(const Confusion &confusion);

} // namespace netloom
