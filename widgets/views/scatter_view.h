#pragma once

#include "data/table.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace netloom {

/// Two columns against each other, one point a row, coloured and marked by class. Many rows are thinned evenly, and the
/// view says so. Left and right step through the points, Home and End jump.
class ScatterView : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t kMostPoints = 4000;
    explicit ScatterView(QWidget *parent = nullptr);

    /// `classes` may be null; the columns are read, not kept.
    void setColumns(const Column &x, const Column &y, const Column *classes);
    int points() const { return int(points_.size()); }
    int currentPoint() const { return current_; }
    void setCurrentPoint(int point);
    /// "row 12: a 1.5, b 2.25, yes".
    QString pointSentence(int point) const;

    QSize sizeHint() const override { return {260, 200}; }
    QSize minimumSizeHint() const override { return {140, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Point {
        double x, y;
        std::size_t row;
        int level;
    };
    QRectF plot() const;
    QPointF place(const Point &point) const;
    void paintAxes(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void speak();

    std::vector<Point> points_;
    QString xName_, yName_;
    QStringList levels_;
    std::vector<int> series_;          ///< colour of each level
    std::size_t rows_ = 0;
    double x0_ = 0, x1_ = 1, y0_ = 0, y1_ = 1;
    int current_ = -1;
};

} // namespace netloom
