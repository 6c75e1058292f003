#include "pages/data/step_row.h"

#include "theme/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace netloom {

StepRow::StepRow(int index, QWidget *parent) : QWidget(parent), index_(index)
{
    setObjectName(QStringLiteral("stepRow_%1").arg(index));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Alt+Up and Alt+Down move the step, Del takes it out"));
    setToolTip(tr("Drag to another place, or Alt+Up and Alt+Down"));
}

void StepRow::setChosen(bool chosen)
{
    chosen_ = chosen;
    update();
}

QRect StepRow::grip() const
{
    const Look &look = Look::current();
    return {look.px(8), look.px(12), look.px(14), look.px(14)};
}

void StepRow::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    if (chosen_ || dragging_)
        painter.fillRect(rect(), look.colour(Tone::SelectionFill));
    painter.setPen(look.colour(Tone::LineSoft));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    paintIcon(painter, QStringLiteral("grip"), grip(), look.colour(Tone::TextSecondary));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
}

void StepRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressedAt_ = int(event->position().y());
    Q_EMIT chosen(index_);
}

void StepRow::mouseMoveEvent(QMouseEvent *event)
{
    if (pressedAt_ < 0)
        return;
    const int y = int(event->position().y());
    if (!dragging_ && std::abs(y - pressedAt_) < QApplication::startDragDistance())
        return;
    dragging_ = true;
    setCursor(Qt::ClosedHandCursor);
    update();
    Q_EMIT dragged(index_, mapToParent(QPoint(0, y)).y(), false);
}

void StepRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dropped = dragging_;
    pressedAt_ = -1;
    dragging_ = false;
    unsetCursor();
    update();
    if (dropped)
        Q_EMIT dragged(index_, mapToParent(event->position().toPoint()).y(), true);
}

void StepRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && dragging_) {
        pressedAt_ = -1;
        dragging_ = false;
        unsetCursor();
        update();
        Q_EMIT dragCancelled();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int by = key == Qt::Key_Up ? -1 : 1;
        if (event->modifiers() & Qt::AltModifier)
            Q_EMIT moveRequested(index_, by);
        else
            Q_EMIT focusRequested(index_ + by);
    } else if (key == Qt::Key_Delete) {
        Q_EMIT removeRequested(index_);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StepRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT chosen(index_);
}

void StepRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace netloom
