#pragma once

#include <QWidget>

namespace netloom {

/// One line of the recipe, taken at its grip (or anywhere outside its controls) and dragged to another place; Alt+Up and
/// Alt+Down do the same, Up and Down go to the next line, Del takes the step out.
class StepRow : public QWidget {
    Q_OBJECT
public:
    explicit StepRow(int index, QWidget *parent = nullptr);

    void setChosen(bool chosen);
    bool isChosen() const { return chosen_; }
    /// Where the grip is painted.
    QRect grip() const;

Q_SIGNALS:
    void chosen(int index);
    /// The line is held at this height of its parent; final: it was let go.
    void dragged(int index, int y, bool final);
    /// Esc, or the mouse was let go where it was pressed.
    void dragCancelled();
    /// By so many places.
    void moveRequested(int index, int by);
    void focusRequested(int index);
    void removeRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int index_, pressedAt_ = -1;
    bool chosen_ = false, dragging_ = false;
};

} // namespace netloom
