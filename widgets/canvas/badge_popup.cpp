#include "canvas/badge_popup.h"

#include "theme/icons.h"
#include "theme/style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

BadgePopup::BadgePopup(QWidget *parent) : QFrame(parent, Qt::Popup), column_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("badge_popup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    const int inset = Look::current().px(12);
    column_->setContentsMargins(inset, inset, inset, inset);
    column_->setSpacing(Look::current().px(6));
}

void BadgePopup::open(const QString &title, const std::vector<Entry> &entries, QPoint at, const QString &figures)
{
    const auto old = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    setAccessibleName(title);
    setFixedWidth(Look::current().px(340));
    auto *head = new QLabel(title, this);
    setTextRole(head, Role::Strong, Tone::TextPrimary);
    head->setWordWrap(true);
    column_->addWidget(head);
    for (int i = 0; i < int(entries.size()); ++i) addEntry(i, entries[std::size_t(i)]);
    if (!figures.isEmpty()) {
        auto *text = new QLabel(figures, this);
        text->setObjectName(QStringLiteral("badge_figures"));
        text->setWordWrap(true);
        setTextRole(text, Role::Small, Tone::TextSecondary);
        column_->addSpacing(Look::current().px(4));
        column_->addWidget(text);
    } else if (entries.empty()) column_->addWidget(new QLabel(tr("Nothing is wrong here any more."), this));
    adjustSize();
    if (const QScreen *screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    auto *first = findChild<QPushButton *>();
    if (first) first->setFocus(Qt::PopupFocusReason);
    else setFocus(Qt::PopupFocusReason);
}

void BadgePopup::addEntry(int index, const Entry &entry)
{
    const Look &look = Look::current();
    auto *text = new QLabel(statusWord(entry.status) + QStringLiteral(": ") + entry.text, this);
    text->setObjectName(QStringLiteral("badge_text_%1").arg(index));
    text->setWordWrap(true);
    setTextRole(text, Role::Body, entry.status == Status::Error ? Tone::StatusError : Tone::TextPrimary);
    column_->addSpacing(look.px(4));
    column_->addWidget(text);
    if (!entry.why.isEmpty()) {
        auto *why = new QLabel(entry.why, this);
        why->setObjectName(QStringLiteral("badge_why_%1").arg(index));
        why->setWordWrap(true);
        setTextRole(why, Role::Small, Tone::TextSecondary);
        column_->addWidget(why);
    }
    if (entry.fix.isEmpty()) return;
    auto *fix = new QPushButton(entry.fix, this);
    fix->setObjectName(QStringLiteral("badge_fix_%1").arg(index));
    fix->setToolTip(entry.preview);
    fix->setAccessibleDescription(entry.text + QLatin1Char(' ') + entry.preview);
    column_->addWidget(fix, 0, Qt::AlignLeft);
    connect(fix, &QPushButton::clicked, this, [this, index] {
        close();
        Q_EMIT fixRequested(index);
    });
}

void BadgePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) close();
    else QFrame::keyPressEvent(event);
}

} // namespace netloom
