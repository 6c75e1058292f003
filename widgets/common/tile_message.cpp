#include "common/tile_message.h"

#include "theme/icons.h"
#include "theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace netloom {

TileMessage::TileMessage(QWidget *parent)
    : QWidget(parent), picture_(new QWidget(this)), sentence_(new QLabel(this)), details_(new QLabel(this)),
      action_(new QPushButton(this)), detailsButton_(new QPushButton(tr("Details"), this))
{
    auto *column = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    column->addStretch(1);
    column->addWidget(picture_, 0, Qt::AlignHCenter);
    column->addWidget(sentence_);
    column->addLayout(buttons);
    column->addWidget(details_);
    column->addStretch(1);
    buttons->addStretch(1);
    buttons->addWidget(detailsButton_);
    buttons->addWidget(action_);
    buttons->addStretch(1);
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignCenter);
    setTextRole(sentence_, Role::Body, Tone::TextSecondary);
    details_->setWordWrap(true);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(details_, Role::Mono, Tone::TextSecondary);
    details_->hide();
    setButtonKind(detailsButton_, ButtonKind::Quiet);
    action_->setObjectName(QStringLiteral("tileAction"));
    detailsButton_->setObjectName(QStringLiteral("tileDetails"));
    picture_->installEventFilter(this);
    connect(action_, &QPushButton::clicked, this, [this] {
        if (failed_)
            Q_EMIT retryRequested();
        else
            Q_EMIT actionTriggered();
    });
    connect(detailsButton_, &QPushButton::clicked, this, &TileMessage::toggleDetails);
}

QString TileMessage::sentence() const
{
    return sentence_->text();
}

void TileMessage::showEmpty(const QString &iconName, const QString &sentence, const QString &buttonText)
{
    failed_ = false;
    icon_ = iconName;
    sentence_->setText(sentence);
    setAccessibleName(sentence);
    action_->setText(buttonText);
    action_->setVisible(!buttonText.isEmpty());
    detailsButton_->hide();
    details_->hide();
    picture_->setFixedSize(Look::current().px(20.0), Look::current().px(20.0));
    picture_->update();
}

void TileMessage::showFailed(const QString &message, const QString &details, bool canRetry)
{
    showEmpty({}, message, canRetry ? tr("Retry") : QString());
    failed_ = true;
    details_->setText(details);
    detailsButton_->setVisible(!details.isEmpty());
    setAccessibleName(tr("%1: %2").arg(statusWord(Status::Error), message));
}

void TileMessage::toggleDetails()
{
    details_->setVisible(details_->isHidden());
    detailsButton_->setText(details_->isHidden() ? tr("Details") : tr("Hide details"));
}

bool TileMessage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == picture_ && event->type() == QEvent::Paint) {
        QPainter painter(picture_);
        if (failed_)
            paintBadge(painter, Status::Error, picture_->rect());
        else if (!icon_.isEmpty())
            paintIcon(painter, icon_, picture_->rect(), Look::current().colour(Tone::TextSecondary));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace netloom
