#include "common/toast.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVariant>

namespace netloom {

namespace {

constexpr auto marginProperty = "netloomToastMargin";
constexpr auto roomProperty = "netloomToastRoom";
constexpr double narrowest = 320, widest = 420;

} // namespace

Toast *Toast::show(QWidget *window, Status status, const QString &sentence, const QString &actionText,
                   std::function<void()> action)
{
    auto *toast = new Toast(window, status, sentence, actionText, std::move(action));
    toast->QWidget::show();
    toast->raise();
    arrange(window);
    QAccessibleEvent spoken(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    return toast;
}

void Toast::setBottomMargin(QWidget *window, int pixels)
{
    window->setProperty(marginProperty, pixels);
    arrange(window);
}

void Toast::setRoom(QWidget *window, QWidget *room)
{
    window->setProperty(roomProperty, QVariant::fromValue(QPointer<QWidget>(room)));
    room->setFixedHeight(0);
    arrange(window);
}

Toast::Toast(QWidget *window, Status status, const QString &sentence, const QString &actionText,
             std::function<void()> action)
    : QFrame(window), status_(status), text_(new QLabel(sentence, this)), timer_(new QTimer(this))
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("toast"));
    setAccessibleName(QStringLiteral("%1: %2").arg(statusWord(status), sentence));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12.0) + look.px(24.0), look.px(Measure::Unit), look.px(Measure::Unit),
                            look.px(Measure::Unit));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    row->addWidget(text_, 1);
    if (!actionText.isEmpty()) {
        auto *button = new QPushButton(actionText, this);
        button->setObjectName(QStringLiteral("toastAction"));
        setButtonKind(button, ButtonKind::Link);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(action)] {
            if (run)
                run();
            dismiss();
        });
    }
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close message"));
    close->setObjectName(QStringLiteral("toastClose"));
    close->setFocusPolicy(Qt::TabFocus);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &Toast::dismiss);
    timer_->setSingleShot(true);
    const char *seconds = actionText.isEmpty() ? "motion.toast_s" : "motion.toast_with_action_s";
    timer_->setInterval(int(1000 * Look::number(seconds)));
    connect(timer_, &QTimer::timeout, this, &Toast::dismiss);
    if (status != Status::Error)
        timer_->start();
    window->installEventFilter(this);
}

QString Toast::sentence() const
{
    return text_->text();
}

void Toast::dismiss()
{
    if (leaving_)
        return;
    leaving_ = true;
    hide();
    arrange(parentWidget());
    deleteLater();
}

void Toast::arrange(QWidget *window)
{
    const Look &look = Look::current();
    const QVariant margin = window->property(marginProperty);
    const int inset = look.px(Measure::PageInset);
    QWidget *strip = window->property(roomProperty).value<QPointer<QWidget>>();
    const int gap = look.px(Measure::Unit);
    const int lowest = window->height() - (margin.isValid() ? margin.toInt() : look.px(Measure::StatusBar));
    int bottom = lowest - (strip ? gap : inset);
    const QList<Toast *> toasts = window->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (Toast *toast : toasts) {
        if (toast->leaving_)
            continue;
        const int room = window->width() - 2 * inset;
        const int width = std::min(room, std::clamp(toast->sizeHint().width(), look.px(narrowest),
                                                    look.px(widest)));
        const int height = std::max(toast->heightForWidth(width), toast->minimumSizeHint().height());
        const int x = window->layoutDirection() == Qt::RightToLeft ? inset : window->width() - inset - width;
        bottom -= height;
        toast->setGeometry(x, bottom, width, height);
        bottom -= gap;
    }
    const int used = lowest - gap - bottom;
    if (strip)
        strip->setFixedHeight(used > 0 ? std::min(used + gap, window->height() / 3) : 0);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange(parentWidget());
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    timer_->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (status_ != Status::Error)
        timer_->start();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    const qreal radius = look.px(Measure::RadiusTile);
    paintBox(painter, rect(), {look.colour(Tone::SurfaceRaised), look.colour(Tone::LineStrong), 1, radius});
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setClipRect(mirrored ? QRect(width() - 3, 0, 3, height()) : QRect(0, 0, 3, height()));
    paintBox(painter, rect(), {look.status(status_), look.status(status_), 1, radius});
    painter.restore();
    const int side = look.px(16.0);
    const QRect place(look.px(14.0), (height() - side) / 2, side, side);
    paintBadge(painter, status_, QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace netloom
