#pragma once

#include <QWidget>

namespace netloom {

class CanvasView;

/// Lower right on the canvas: all nodes as bars and the part in view; a click or drag goes there.
class Minimap : public QWidget {
    Q_OBJECT
public:
    explicit Minimap(CanvasView *view);
    QSize sizeHint() const override;

Q_SIGNALS:
    void centreRequested(QPointF point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QTransform mapping() const;
    void go(QPointF pos);
    CanvasView *view_;
};

} // namespace netloom
