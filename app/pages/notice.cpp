#include "pages/notice.h"

#include "theme/icons.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace netloom {

Notice::Notice(QWidget *parent) : QFrame(parent), text_(new QLabel), action_(new QPushButton), close_(new QToolButton)
{
    const Look &look = Look::current();
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setTextFormat(Qt::PlainText);
    setTextRole(text_, Role::Body);
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setAutoRaise(true);
    close_->setAccessibleName(tr("Close message"));
    close_->setToolTip(tr("Close message"));
    connect(close_, &QToolButton::clicked, this, &Notice::clear);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(40), look.px(6), look.px(6), look.px(6));
    row->addWidget(text_, 1);
    row->addWidget(action_);
    action_->setObjectName(QStringLiteral("noticeAction"));
    setCompact(action_);
    action_->hide();
    connect(action_, &QPushButton::clicked, this, &Notice::actionTriggered);
    row->addWidget(close_);
    hide();
}

void Notice::say(Status status, const QString &text)
{
    status_ = status;
    text_->setText(text);
    setAccessibleName(statusWord(status) + QStringLiteral(": ") + text);
    setVisible(!text.isEmpty());
    update();
}

void Notice::setAction(const QString &text)
{
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

void Notice::clear()
{
    say(Status::Info, {});
}

QString Notice::text() const
{
    return text_->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.status(status_), 1));
    painter.setBrush(look.statusSoft(status_));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(Measure::RadiusButton), look.px(Measure::RadiusButton));
    const double side = look.px(18);
    paintBadge(painter, status_, QRectF(look.px(12), (height() - side) / 2, side, side));
}

} // namespace netloom
