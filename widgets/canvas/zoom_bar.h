#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

/// Lower left on the canvas: smaller, 100 %, larger, fit, arrange.
class ZoomBar : public QFrame {
    Q_OBJECT
public:
    explicit ZoomBar(QWidget *parent);
    void setZoom(double zoom);

Q_SIGNALS:
    void zoomRequested(double factor);
    void resetRequested();
    void fitRequested();
    void arrangeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *percent_;
};

} // namespace netloom
