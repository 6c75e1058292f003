#include "palette/palette_tree.h"

#include "theme/icons.h"
#include "theme/look.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace netloom {

PaletteTree::PaletteTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    header()->setVisible(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // The palette stands on the panel; its rows are no input field.
    viewport()->setAutoFillBackground(false);
}

void PaletteTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeWidget::drawRow(painter, option, index);
    if (index.data(GroupRole).toString().isEmpty() || !model()->hasChildren(index)) return;
    const Look &look = Look::current();
    const int size = look.px(12);
    const QRectF box(option.rect.left() + look.px(6), option.rect.center().y() - size / 2.0 + 0.5, size, size);
    paintIcon(*painter, isExpanded(index) ? QStringLiteral("down") : QStringLiteral("right"), box,
              look.colour(Tone::TextSecondary));
}

void PaletteTree::mousePressEvent(QMouseEvent *event)
{
    QTreeWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    QTreeWidgetItem *item = itemAt(event->pos());
    if (item && item->data(0, TypeRole).isNull()) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    pressed_ = item ? item->data(0, TypeRole).toString() : QString();
    start_ = event->pos();
    dragging_ = false;
}

void PaletteTree::mouseMoveEvent(QMouseEvent *event)
{
    if (pressed_.isEmpty()) return QTreeWidget::mouseMoveEvent(event);
    if (!dragging_ && (event->pos() - start_).manhattanLength() < QApplication::startDragDistance()) return;
    if (!dragging_) {
        dragging_ = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        setFocus(Qt::MouseFocusReason);
    }
    Q_EMIT dragMoved(pressed_, event->globalPosition().toPoint());
}

void PaletteTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (!dragging_) {
        pressed_.clear();
        return QTreeWidget::mouseReleaseEvent(event);
    }
    const QString type = pressed_;
    endDrag();
    Q_EMIT dropped(type, event->globalPosition().toPoint());
}

void PaletteTree::keyPressEvent(QKeyEvent *event)
{
    if (dragging_ && event->key() == Qt::Key_Escape) {
        endDrag();
        Q_EMIT dragCancelled();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void PaletteTree::endDrag()
{
    pressed_.clear();
    dragging_ = false;
    viewport()->unsetCursor();
}

} // namespace netloom
