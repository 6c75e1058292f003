#pragma once

#include "views/operation_graph.h"

#include <QWidget>

namespace netloom {

/// Operations as boxes from top to bottom, wires with the buffers on them; what leads from the chosen one to the loss is lit.
class OperationPicture : public QWidget {
    Q_OBJECT
public:
    explicit OperationPicture(QWidget *parent = nullptr);
    void setGraph(const OperationGraph &graph);
    const OperationGraph &graph() const { return graph_; }
    /// Index of the chosen operation; −1: none.
    int current() const { return current_; }
    void setCurrent(int index);
    double zoom() const { return zoom_; }
    void setZoom(double zoom);
    /// The place of an operation in the widget.
    QRect box(int index) const;
    int operationAt(QPoint point) const;
    QSize sizeHint() const override;
    /// The whole picture at 100 %, in the present look.
    bool saveSvg(const QString &path) const;

Q_SIGNALS:
    void currentChanged(int index);
    /// Space or double click: fold it or unfold it.
    void foldRequested(int index);
    /// Enter: to the layer on the canvas.
    void chosen(netloom::NodeId node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintAll(QPainter &painter, int current) const;
    void paintContainers(QPainter &painter) const;
    void paintWires(QPainter &painter, const std::vector<bool> &lit, bool labels, bool onlyLit) const;
    void paintBox(QPainter &painter, int index, bool lit, bool dim, bool current) const;
    void resizeToContents();

    OperationGraph graph_;
    std::vector<QPointF> places_;
    QRectF bounds_;
    int current_ = -1;
    double zoom_ = 1;
};

} // namespace netloom
