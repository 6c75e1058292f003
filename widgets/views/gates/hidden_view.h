#pragma once

#include "views/gates/gate_scene.h"

#include <QPointF>
#include <QWidget>

namespace netloom {

/// What a recurrent layer remembers: its output over time for the units that move most, and the path of all units together on the two
/// directions in which they move most (principal components). A second sample is drawn beside. Keys: left and right step, T the numbers.
class HiddenView : public QWidget {
    Q_OBJECT
public:
    static constexpr int kLines = 5;
    explicit HiddenView(QWidget *parent = nullptr);

    void setScene(GateScene scene);
    void setWay(int way);
    void setStep(int step);
    int step() const { return step_; }
    /// Units with a line, the one that moves most first.
    const std::vector<int> &shownUnits() const { return shown_; }
    /// The path of a sample: a point per step, unmasked ones only.
    const std::vector<QPointF> &path(int sample) const { return paths_[std::size_t(sample)]; }
    /// Shares of the movement that the two directions explain.
    QPointF explained() const { return explained_; }

    QSize sizeHint() const override { return {640, 360}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

Q_SIGNALS:
    void stepChanged(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const GateTensor *output(const GateSample &sample) const;
    void compute();
    QRectF lineBox() const;
    QRectF mapBox() const;
    void paintLines(QPainter &painter) const;
    void paintPaths(QPainter &painter) const;
    void speak();

    GateScene scene_;
    int way_ = 0, step_ = 0;
    std::vector<int> shown_;
    std::vector<QPointF> paths_[2];
    QPointF explained_;
};

} // namespace netloom
