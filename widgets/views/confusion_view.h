#pragma once

#include "train/snapshot.h"

#include <QStringList>
#include <QWidget>

#include <deque>

namespace netloom {

/// A confusion matrix that is kept current: rows actual, columns predicted. Arrow keys move between cells; the cell is
/// spoken as "actual yes, predicted no: 41, 77 % of yes".
class ConfusionView : public QWidget {
    Q_OBJECT
public:
    /// Epochs that are remembered for changes and spark lines.
    static constexpr std::ptrdiff_t historyLength = 120;
    explicit ConfusionView(QWidget *parent = nullptr);

    /// Names of the classes; missing ones are counted from 0.
    void setClasses(const QStringList &classes);
    /// The matrix after an epoch; the one before becomes what ▲ ▼ compare with. The same epoch again replaces it.
    void setConfusion(const Confusion &confusion, quint64 epoch);
    void clear();
    void setEmptyText(const QString &text);

    bool isEmpty() const { return history_.empty(); }
    int classes() const { return history_.empty() ? 0 : history_.back().confusion.classes; }
    double count(int actual, int predicted) const;
    /// Since the epoch before; 0 at the first.
    double change(int actual, int predicted) const;
    /// Part of the actual class; NaN for a class without rows.
    double share(int actual, int predicted) const;
    QString className(int index) const;
    QString cellSentence(int actual, int predicted) const;
    /// Row and column of the keyboard's cell.
    QPoint currentCell() const { return cell_; }
    void setCurrentCell(int actual, int predicted);
    /// Where a cell is painted; empty where there is none.
    QRectF cellRect(int actual, int predicted) const;

    QSize sizeHint() const override { return {300, 240}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

Q_SIGNALS:
    void currentCellChanged(int actual, int predicted, const QString &sentence);
    /// Enter or a click: the rows behind the cell are wanted.
    void cellActivated(int actual, int predicted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct State { Confusion confusion; quint64 epoch = 0; };
    struct Grid { QRectF box; double cellWidth = 0, cellHeight = 0, gap = 0; };

    Grid grid() const;
    void paintHeads(QPainter &painter, const Grid &g) const;
    void paintCell(QPainter &painter, const Grid &g, int actual, int predicted) const;
    void paintSpark(QPainter &painter, const QRectF &box, int index, const QColor &ink) const;
    double rowSum(int actual) const;
    double columnSum(int predicted) const;
    void speak();

    QStringList names_;
    std::deque<State> history_; ///< latest epochs, for changes and spark lines
    QPoint cell_{0, 0};         ///< x: predicted, y: actual
    QString emptyText_;
};

/// Figures of a matrix: "precision 0.538 recall 0.311 …" for two classes, accuracy and macro values for more.
struct ConfusionFigures {
    std::optional<double> precision, recall, f1, fpr, accuracy, majority; ///< majority: share of the commonest class
    int majorityClass = 0;
};
ConfusionFigures confusionFigures(const Confusion &confusion);

} // namespace netloom
