#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace netloom {

/// Correlation of every two columns as a heat map from −1 to 1, with the values in the cells where there is room. Arrow
/// keys move the cell, Home and End jump in the row, Enter or a click chooses the pair; the cell is spoken.
class CorrelationView : public QWidget {
    Q_OBJECT
public:
    explicit CorrelationView(QWidget *parent = nullptr);

    /// names.size()² values in rows, symmetric; NaN: undefined.
    void setMatrix(QStringList names, std::vector<double> values);
    int size() const { return int(names_.size()); }
    QPoint currentCell() const { return {column_, row_}; }
    void setCurrentCell(int row, int column);
    /// "a with b: 0.93".
    QString cellSentence(int row, int column) const;
    /// Where a cell is painted.
    QRectF cellRect(int row, int column) const;

    QSize sizeHint() const override { return {260, 240}; }
    QSize minimumSizeHint() const override { return {140, 120}; }

Q_SIGNALS:
    void currentCellChanged(int row, int column);
    void pairActivated(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    double at(int row, int column) const { return values_[std::size_t(row) * std::size_t(size()) + std::size_t(column)]; }
    QRectF map() const;
    bool named() const;
    std::optional<QPoint> cellAt(const QPointF &point) const;
    void makePicture();
    void paintNames(QPainter &painter, const QRectF &box) const;
    void paintValues(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void speak();

    QStringList names_;
    std::vector<double> values_;
    QImage picture_;
    bool dark_ = false;
    int row_ = 0, column_ = 0;
    std::optional<QPoint> hover_;
};

} // namespace netloom
