#pragma once

#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace netloom {

/// One curve or cloud of points in a fixed square of values: ROC, precision and recall, predicted against actual. Arrow
/// keys, Home and End or the pointer go to a point, which is written and spoken; T is the table; the context menu saves.
class CurvePlot : public QWidget {
    Q_OBJECT
public:
    struct Data {
        QPolygonF points;
        bool scatter = false;                  ///< points instead of a line
        int style = 3;                         ///< series number
        QString xTitle, yTitle;
        double low = 0, high = 1;              ///< both axes
        std::optional<QLineF> reference = {};  ///< dotted: chance, base rate, equal
        QString referenceLabel = {};
        std::optional<QPointF> now = {};       ///< where the threshold is
        QString nowLabel = {};
    };

    explicit CurvePlot(QWidget *parent = nullptr);

    void setData(Data data);
    const Data &data() const { return data_; }
    /// Moves the mark alone.
    void setNow(const std::optional<QPointF> &now, const QString &label);

    /// The point that keys or pointer are at; none: nothing is pointed at.
    std::optional<int> current() const { return current_; }
    /// "false-positive rate 0.1, recall 0.8" of a point.
    QString pointSentence(int index) const;

    QSize sizeHint() const override { return {280, 240}; }
    QSize minimumSizeHint() const override { return {160, 130}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plotBox() const;
    QPointF place(const QPointF &value) const;
    void setCurrent(std::optional<int> index);
    void paintCurrent(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void speak();

    Data data_;
    std::optional<int> current_;
};

} // namespace netloom
