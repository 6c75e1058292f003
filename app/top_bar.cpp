#include "top_bar.h"

#include "charts/ticks.h"
#include "common/elided_label.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "train/snapshot.h"
#include "window_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace netloom {

namespace {

class Dot : public QWidget {
public:
    explicit Dot(QWidget *parent) : QWidget(parent) {}
    QSize sizeHint() const override { return QSize(1, 1) * Look::current().px(Measure::ChangedDot); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::current().colour(Tone::AccentBase));
        painter.drawEllipse(rect());
    }
};

} // namespace

TopBar::TopBar(WindowActions *actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("topBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const Look &look = Look::current();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), 0, look.px(12), 0);
    row->setSpacing(look.px(Measure::Unit));
    row->addWidget(makeIdentity(actions), 3);
    row->addWidget(makeRunControls(actions), 0);
    row->addStretch(2);
    row->addWidget(toolButton(this, actions->undo));
    row->addWidget(toolButton(this, actions->redo));
    fit();
}

QSize TopBar::sizeHint() const
{
    return {600, Look::current().px(Measure::TopBar)};
}

QSize TopBar::minimumSizeHint() const
{
    return {needed(4), Look::current().px(Measure::TopBar)};
}

/// Width that everything takes when so much is left out: 1 the time left, 2 the bar, 3 undo and redo, 4 the program's name.
int TopBar::needed(int level) const
{
    const Look &look = Look::current();
    const int gap = look.px(Measure::Unit);
    int width = 2 * look.px(12) + look.px(48) + 6 * gap; // margins, the file's name, what stretches
    width += level < 4 ? menu_->sizeHint().width() : look.px(20) + 2 * look.px(12);
    width += train_->sizeHint().width();
    for (qsizetype i = 0; i < tools_.size(); ++i)
        if (level < 3 || i < 3)
            width += tools_[i]->sizeHint().width() + gap;
    width += look.px(8) + epoch_->sizeHint().width();
    if (level < 2)
        width += bar_->maximumWidth() + gap;
    if (level < 1)
        width += std::max(look.px(64), left_->sizeHint().width()) + gap;
    return width;
}

// What the window says elsewhere, too, or has in its menu, goes first.
void TopBar::fit()
{
    int level = 0;
    while (level < 4 && needed(level) > width())
        ++level;
    if (level == level_)
        return;
    level_ = level;
    left_->setVisible(level < 1);
    bar_->setVisible(level < 2);
    for (qsizetype i = 3; i < tools_.size(); ++i)
        tools_[i]->setVisible(level < 3);
    menu_->setText(level < 4 ? tr("Netloom") : QString());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

QToolButton *TopBar::toolButton(QWidget *parent, QAction *action)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    tools_ << button;
    return button;
}

QWidget *TopBar::makeIdentity(WindowActions *actions)
{
    const Look &look = Look::current();
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(Measure::Unit));
    auto *menu = menu_ = new QPushButton(logoIcon(), tr("Netloom"), box);
    menu->setAccessibleName(tr("Netloom"));
    menu->setObjectName(QStringLiteral("menuButton"));
    menu->setIconSize(QSize(1, 1) * look.px(20));
    setButtonKind(menu, ButtonKind::Quiet);
    menu->setMenu(actions->makeMenu(menu));
    setTextRole(menu, Role::Strong);
    file_ = new ElidedLabel(QString());
    file_->setObjectName(QStringLiteral("fileName"));
    dot_ = new Dot(box);
    dot_->setObjectName(QStringLiteral("unsavedDot"));
    dot_->setAccessibleName(tr("unsaved changes"));
    dot_->setToolTip(tr("Unsaved changes"));
    row->addWidget(menu);
    row->addWidget(file_);
    row->addWidget(dot_, 0, Qt::AlignVCenter);
    row->addStretch(1);
    return box;
}

QWidget *TopBar::makeRunControls(WindowActions *actions)
{
    const Look &look = Look::current();
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(Measure::Unit));
    auto *train = train_ = new QPushButton(box);
    train->setObjectName(QStringLiteral("trainButton"));
    setButtonKind(train, ButtonKind::Primary);
    const auto follow = [train, action = actions->train] {
        train->setText(action->text());
        train->setEnabled(action->isEnabled());
        train->setToolTip(action->toolTip());
    };
    train->setIcon(icon(QStringLiteral("play"), Tone::AccentOn));
    connect(actions->train, &QAction::changed, train, follow);
    connect(train, &QPushButton::clicked, actions->train, &QAction::trigger);
    follow();
    row->addWidget(train);
    row->addWidget(toolButton(box, actions->pause));
    row->addWidget(toolButton(box, actions->step));
    row->addWidget(toolButton(box, actions->stop));
    run_ = new QWidget(box);
    auto *progress = new QHBoxLayout(run_);
    progress->setContentsMargins(look.px(8), 0, 0, 0);
    progress->setSpacing(look.px(Measure::Unit));
    epoch_ = new QLabel(run_);
    epoch_->setObjectName(QStringLiteral("epochLabel"));
    setTextRole(epoch_, Role::Strong, Tone::TextPrimary, true);
    bar_ = new QProgressBar(run_);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(look.px(140));
    bar_->setAccessibleName(tr("Progress of the run"));
    left_ = new QLabel(run_);
    left_->setMinimumWidth(look.px(64));
    setTextRole(left_, Role::Small, Tone::TextSecondary, true);
    progress->addWidget(epoch_);
    progress->addWidget(bar_);
    progress->addWidget(left_);
    row->addWidget(run_);
    QSizePolicy keep = run_->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    run_->setSizePolicy(keep);
    run_->hide();
    return box;
}

void TopBar::setFile(const QString &name, const QString &path, bool dirty)
{
    file_->setText(name);
    file_->setToolTip(path);
    dot_->setVisible(dirty);
}

void TopBar::setProgress(const Snapshot &s)
{
    run_->show();
    const int before = epoch_->sizeHint().width();
    epoch_->setText(tr("epoch %1 / %2").arg(countText(static_cast<double>(s.epoch)), countText(static_cast<double>(s.lastEpoch))));
    const double epochs = static_cast<double>(s.lastEpoch) - static_cast<double>(s.firstEpoch) + 1;
    const double within = s.stepsPerEpoch ? static_cast<double>(s.stepInEpoch) / static_cast<double>(s.stepsPerEpoch) : 0;
    const bool over = s.state != RunState::Running && s.state != RunState::Paused;
    const double done = static_cast<double>(s.epoch) - static_cast<double>(s.firstEpoch) + (over ? 1 : within);
    bar_->setRange(0, 1000);
    bar_->setValue(epochs > 0 ? static_cast<int>(1000 * std::clamp(done / epochs, 0.0, 1.0)) : 1000);
    left_->setText(over ? QString() : tr("%1 left").arg(durationText(s.secondsLeft)));
    if (epoch_->sizeHint().width() != before) {
        updateGeometry();
        fit();
    }
}

void TopBar::setProgressVisible(bool visible)
{
    run_->setVisible(visible);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(Look::current().colour(Tone::LineSoft), 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace netloom
