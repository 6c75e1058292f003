#include "canvas/text_overlay.h"

#include "theme/look.h"

#include <QKeyEvent>

namespace netloom {

TextOverlay::TextOverlay(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("canvas_text"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void TextOverlay::open(const QRect &place, const QString &title, const QString &text, bool oneLine,
                       std::function<void(const QString &)> keep)
{
    close(true);
    keep_ = std::move(keep);
    oneLine_ = oneLine;
    setAccessibleName(title);
    setPlainText(text);
    setFont(Look::current().font(Role::Body));
    QRect box = place;
    box.setSize(box.size().expandedTo(QSize(Look::current().px(200), fontMetrics().height() * (oneLine ? 1 : 4) + 16)));
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    setGeometry(box);
    selectAll();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void TextOverlay::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) close(false);
    else if (enter && (oneLine_ || event->modifiers() & Qt::ControlModifier)) close(true);
    else QPlainTextEdit::keyPressEvent(event);
}

void TextOverlay::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) close(true);
}

void TextOverlay::close(bool keep)
{
    if (!keep_) return;
    const auto done = std::exchange(keep_, nullptr);
    // Before hiding, for the reason that ListPopup gives.
    if (hasFocus()) parentWidget()->setFocus(Qt::PopupFocusReason);
    hide();
    if (keep) done(toPlainText().trimmed());
}

} // namespace netloom
