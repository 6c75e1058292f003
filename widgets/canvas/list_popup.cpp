#include "canvas/list_popup.h"

#include "theme/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

ListPopup::ListPopup(QWidget *parent)
    : QFrame(parent), field_(new QLineEdit(this)), list_(new QListWidget(this)), title_(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    const int inset = Look::current().px(Measure::Unit);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(4);
    column->addWidget(title_);
    column->addWidget(field_);
    column->addWidget(list_);
    setTextRole(title_, Role::Micro, Tone::TextSecondary);
    field_->setObjectName(QStringLiteral("popup_field"));
    list_->setObjectName(QStringLiteral("popup_list"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textEdited, this, &ListPopup::fill);
    connect(list_, &QListWidget::itemClicked, this, &ListPopup::accept);
    hide();
}

void ListPopup::open(const QString &title, const QString &typed, QPoint at, Source source)
{
    source_ = std::move(source);
    title_->setText(title);
    field_->setAccessibleName(title);
    list_->setAccessibleName(title);
    field_->setText(typed);
    const Look &look = Look::current();
    resize(look.px(288), look.px(280));
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    fill();
    show();
    raise();
    field_->setFocus(Qt::PopupFocusReason);
    field_->deselect();
    field_->end(false);
}

void ListPopup::fill()
{
    list_->clear();
    for (const Item &item : source_(field_->text())) {
        auto *row = new QListWidgetItem(item.icon, item.text, list_);
        row->setData(Qt::UserRole, item.data);
        row->setToolTip(item.refusal.isEmpty() ? item.detail : item.refusal);
        row->setData(Qt::AccessibleDescriptionRole, item.refusal.isEmpty() ? item.detail : item.refusal);
        if (!item.refusal.isEmpty()) row->setFlags(Qt::NoItemFlags);
    }
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->flags() & Qt::ItemIsEnabled) {
            list_->setCurrentRow(i);
            break;
        }
}

void ListPopup::accept()
{
    const QListWidgetItem *row = list_->currentItem();
    if (!row || !(row->flags() & Qt::ItemIsEnabled)) return;
    const QVariant picked = row->data(Qt::UserRole);
    dismiss();
    Q_EMIT chosen(picked);
}

void ListPopup::dismiss()
{
    if (isHidden()) return;
    // Before hiding: a hidden widget that has the focus hands it to the next one in the order of Tab, which is the next node.
    parentWidget()->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT closed();
}

bool ListPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && isVisible()) {
            hide();
            Q_EMIT closed();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: accept(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key->key() == Qt::Key_Up ? -1 : 1;
        for (int row = list_->currentRow() + step; row >= 0 && row < list_->count(); row += step)
            if (list_->item(row)->flags() & Qt::ItemIsEnabled) {
                list_->setCurrentRow(row);
                break;
            }
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // the list is worked from the field
    default: return false;
    }
}

void ListPopup::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(Tone::LineStrong), 1));
    painter.setBrush(look.colour(Tone::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(Measure::RadiusTile),
                            look.px(Measure::RadiusTile));
}

} // namespace netloom
