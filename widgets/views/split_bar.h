#pragma once

#include <QWidget>

#include <array>

namespace netloom {

/// The three parts of the data as one bar: training plain, validation hatched, test dotted. The borders are dragged, or
/// moved with the arrow keys (Shift: by 5 %, Home and End: as far as it goes; Space changes the border). Read only it can
/// be reached and read, too.
class SplitBar : public QWidget {
    Q_OBJECT
public:
    explicit SplitBar(QWidget *parent = nullptr);

    void setFractions(double train, double validation);
    double train() const { return borders_[0]; }
    double validation() const { return borders_[1] - borders_[0]; }
    /// Rows of each part, for the legend; negative: unknown.
    void setCounts(std::array<qint64, 3> counts);
    void setEditable(bool editable);
    /// The border that the arrow keys move: 0 training | validation, 1 validation | test.
    int currentBorder() const { return current_; }
    /// Percent of the rows before it.
    double borderPercent(int border) const { return 100 * borders_[std::size_t(border)]; }
    /// As a key would; kept between its neighbours.
    void setBorderPercent(int border, double percent);
    /// Where a border is painted, for tests.
    QPointF borderPoint(int border) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// final: the mouse was let go or a key was pressed.
    void fractionsChanged(double train, double validation, bool final);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF bar() const;
    void moveBorder(int border, double share, bool final);
    void speak();
    QString percent(int part) const;

    std::array<double, 2> borders_{0.64, 0.8};
    std::array<qint64, 3> counts_{-1, -1, -1};
    int current_ = 0, dragged_ = -1;
    bool editable_ = true;
};

} // namespace netloom
