#include "common/tile.h"

#include "common/elided_label.h"
#include "common/tile_message.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace netloom {

Tile::Tile(const QString &title, QWidget *parent)
    : QFrame(parent), title_(new ElidedLabel), subtitle_(new ElidedLabel), header_(new QWidget(this)),
      leading_(new QHBoxLayout), tools_(new QHBoxLayout), menuButton_(new QToolButton),
      stack_(new QStackedLayout), frame_(new QWidget), frameLayout_(new QVBoxLayout(frame_)),
      column_(new QVBoxLayout(this)), message_(new TileMessage)
{
    setFrameShape(QFrame::NoFrame);
    setTextRole(title_, Role::Strong);
    setTextRole(subtitle_, Role::Small, Tone::TextSecondary);
    auto *row = new QHBoxLayout(header_);
    row->addWidget(title_, 0);
    row->addWidget(subtitle_, 0);
    row->addLayout(leading_);
    row->addStretch(1);
    row->addLayout(tools_);
    row->addWidget(menuButton_);
    // The subtitle gives way first.
    title_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    subtitle_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    menuButton_->setIcon(icon(QStringLiteral("more")));
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    menuButton_->setObjectName(QStringLiteral("tileMenu"));
    menuButton_->setFocusPolicy(Qt::TabFocus);
    menuButton_->hide();
    column_->setSpacing(0);
    column_->addWidget(header_);
    column_->addLayout(stack_, 1);
    stack_->addWidget(frame_);
    stack_->addWidget(message_);
    connect(message_, &TileMessage::actionTriggered, this, &Tile::emptyActionTriggered);
    connect(message_, &TileMessage::retryRequested, this, &Tile::retryRequested);
    setTitle(title);
    applySizes();
}

void Tile::setTitle(const QString &title)
{
    title_->setText(title);
    setAccessibleName(title);
    menuButton_->setAccessibleName(tr("More for %1").arg(title));
    menuButton_->setToolTip(tr("More"));
    header_->setVisible(!title.isEmpty());
}

QString Tile::title() const
{
    return title_->text();
}

void Tile::setSubtitle(const QString &subtitle)
{
    subtitle_->setText(subtitle);
    setAccessibleDescription(subtitle);
}

void Tile::addTool(QWidget *tool)
{
    tools_->addWidget(tool);
}

void Tile::addLeadingTool(QWidget *tool)
{
    leading_->addWidget(tool);
}

void Tile::setMenu(QMenu *menu)
{
    menuButton_->setMenu(menu);
    menuButton_->setVisible(menu != nullptr);
    applySizes();
}

void Tile::setContent(QWidget *content)
{
    delete content_;
    content_ = content;
    if (content)
        frameLayout_->addWidget(content);
    showContent();
}

void Tile::setHeaderLine(bool line)
{
    headerLine_ = line;
    applySizes();
    update();
}

void Tile::setContentInset(int pixels)
{
    inset_ = pixels;
    applySizes();
}

void Tile::setFooter(QWidget *footer)
{
    delete footer_;
    footer_ = footer;
    if (footer)
        column_->addWidget(footer);
    update();
}

void Tile::showContent()
{
    stack_->setCurrentWidget(frame_);
}

void Tile::showEmpty(const QString &iconName, const QString &sentence, const QString &buttonText)
{
    message_->showEmpty(iconName, sentence, buttonText);
    stack_->setCurrentWidget(message_);
}

void Tile::showNotApplicable(const QString &sentence)
{
    showEmpty(QStringLiteral("minus"), sentence);
}

void Tile::showFailed(const QString &message, const QString &details, bool canRetry)
{
    message_->showFailed(message, details, canRetry);
    stack_->setCurrentWidget(message_);
}

bool Tile::showsContent() const
{
    return stack_->currentWidget() == frame_;
}

void Tile::setStale(const QString &reason)
{
    if (stale_ == reason)
        return;
    stale_ = reason;
    setAccessibleDescription(reason);
    update();
}

void Tile::setHighlighted(bool highlighted)
{
    highlighted_ = highlighted;
    update();
}

void Tile::applySizes()
{
    const Look &look = Look::current();
    const int inset = look.px(Measure::TileInset);
    const int content = inset_ >= 0 ? look.px(double(inset_)) : inset;
    auto *row = static_cast<QHBoxLayout *>(header_->layout());
    row->setContentsMargins(inset, 0, menuButton_->menu() ? look.px(6.0) : look.px(Measure::Unit), 0);
    row->setSpacing(look.px(Measure::Unit));
    leading_->setSpacing(look.px(Measure::Unit));
    tools_->setSpacing(look.px(Measure::Unit));
    header_->setFixedHeight(std::max(look.px(Measure::TileHeader),
                                     QFontMetrics(look.font(Role::Strong)).height() + look.px(16.0)));
    // One pixel all round belongs to the border.
    column_->setContentsMargins(1, 1, 1, 1);
    frameLayout_->setContentsMargins(content, headerLine_ ? content + 1 : 0, content, content);
    update();
}

void Tile::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    const qreal radius = look.px(Measure::RadiusTile);
    paintBox(painter, rect(), {look.colour(Tone::SurfaceRaised),
                               look.colour(highlighted_ ? Tone::AccentBase : Tone::LineSoft),
                               highlighted_ ? 2.0 : 1.0, radius});
    const auto line = [&](int y) {
        paintHairline(painter, QRect(1, y, width() - 2, 1), look.colour(Tone::LineSoft));
    };
    if (headerLine_ && header_->isVisible())
        line(header_->geometry().bottom() + 1);
    if (footer_ && footer_->isVisible())
        line(footer_->geometry().top());
    if (stale_.isEmpty())
        return;
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.setClipPath(clip);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor hatch = look.colour(Tone::LineEdge);
    hatch.setAlphaF(0.25f);
    painter.setPen(QPen(hatch, 1));
    const int step = look.px(Look::number("chart.hatch_step"));
    for (int x = -height(); x < width(); x += step)
        painter.drawLine(x, height(), x + height(), 0);
    painter.setFont(look.font(Role::Small));
    const QSize text = painter.fontMetrics().size(0, stale_) + QSize(look.px(16.0), look.px(8.0));
    QRect plate(QPoint(0, 0), text);
    plate.moveBottomRight(rect().bottomRight() - QPoint(8, 8));
    paintBox(painter, plate, {look.colour(Tone::SurfaceTooltip), Qt::transparent, 0, 4});
    painter.setPen(look.colour(Tone::TextTooltip));
    painter.drawText(plate, Qt::AlignCenter, stale_);
}

void Tile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applySizes();
    QFrame::changeEvent(event);
}

} // namespace netloom
