#pragma once

#include <QWidget>

#include <vector>

namespace netloom {

/// A stretch of a series with one look-back window on it: its rows, the row whose target it tells, and the windows after it.
/// The window's end and the target are dragged, or moved with Shift and Ctrl with the arrow keys; arrows go from window to window.
class WindowStrip : public QWidget {
    Q_OBJECT
public:
    explicit WindowStrip(QWidget *parent = nullptr);

    struct Picture {
        QString feature;                    ///< what the line shows
        std::vector<double> values;         ///< of the rows from `start`; NaN: none
        qint64 start = 0;                   ///< number of the first row drawn
        qint64 first = 0, length = 1, ahead = 0; ///< the window, and from its last row to the target
        std::vector<qint64> next;           ///< first rows of the windows after it
        QString target, part;               ///< what it is to tell, and which part of the data it belongs to
        qint64 number = 0, count = 0;       ///< of the window, from 0
    };
    void setPicture(Picture picture);
    const Picture &picture() const { return picture_; }
    void setEditable(bool editable) { editable_ = editable; }
    /// Where the border of a row is painted.
    double xOf(qint64 row) const;
    QRectF plot() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void windowChosen(qint64 number);
    /// Both as dragged; final once the mouse is let go or a key was pressed.
    void shapeChanged(qint64 length, qint64 ahead, bool final);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Grip { None, End, Target };
    Grip gripAt(double x) const;
    qint64 rowAt(double x) const;
    void speak();

    Picture picture_;
    Grip dragged_ = Grip::None;
    bool editable_ = true;
};

} // namespace netloom
