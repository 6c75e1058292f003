#include "common/rail.h"

#include "theme/icons.h"
#include "theme/look.h"
#include "theme/style_paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace netloom {

namespace {

class RailItem final : public QAbstractButton {
public:
    RailItem(const QString &iconName, const QString &text, QWidget *parent)
        : QAbstractButton(parent), icon_(iconName)
    {
        setText(text);
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }

    void setIconName(const QString &name)
    {
        icon_ = name;
        update();
    }

    void setMarked(bool marked)
    {
        marked_ = marked;
        update();
    }

    /// Height there is for each item of a low window; it never gets less than its icon and label need.
    void setRoom(int height)
    {
        if (room_ == height)
            return;
        room_ = height;
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const Look &look = Look::current();
        QFont bold = look.font(Role::Micro);
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        const int label = text().isEmpty() ? 0 : metrics.height() + look.px(Measure::Half);
        const int height = std::min(text().isEmpty() ? look.px(40.0) : look.px(Measure::RailItem), room_);
        return {std::max(look.px(Measure::Rail), metrics.horizontalAdvance(text()) + 2 * look.px(Measure::Unit)),
                std::max(height, look.px(text().isEmpty() ? 16.0 : 20.0) + label + 8)};
    }

    QSize minimumSizeHint() const override
    {
        const Look &look = Look::current();
        QFont bold = look.font(Role::Micro);
        bold.setWeight(QFont::DemiBold);
        return {sizeHint().width(), text().isEmpty() ? look.px(16.0) + 8 : look.px(20.0) + QFontMetrics(bold).height() + look.px(Measure::Half) + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = Look::current();
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        const bool active = isChecked();
        const QRectF box = QRectF(rect()).adjusted(6, 2, -6, -2);
        const qreal radius = look.px(Measure::RadiusButton);
        if (active || isDown() || (underMouse() && isEnabled()))
            paintBox(painter, box, {look.colour(active ? Tone::SelectionFill
                                                       : isDown() ? Tone::SurfacePressed : Tone::SurfaceHover),
                                    Qt::transparent, 0, radius});
        if (active) {
            const int bar = std::min(look.px(28.0), height() - 8);
            const QRect place(0, (height() - bar) / 2, 3, bar);
            paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), place),
                     {look.colour(Tone::AccentBase), Qt::transparent, 0, 1.5});
        }
        if (showsFocus(option))
            paintFocusRing(painter, box, radius);
        const Tone tone = !isEnabled() ? Tone::TextDisabled
            : active ? Tone::SelectionText : Tone::TextSecondary;
        const int side = look.px(text().isEmpty() ? 16.0 : 20.0);
        QFont font = look.font(Role::Micro);
        if (active)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const int gap = look.px(Measure::Half);
        const int label = text().isEmpty() ? 0 : painter.fontMetrics().height() + gap;
        const int top = (height() - side - label) / 2;
        const QRectF square((width() - side) / 2, top, side, side);
        paintIcon(painter, icon_, square, look.colour(active ? Tone::AccentBase : tone));
        if (marked_) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.colour(Tone::AccentBase));
            painter.drawEllipse(square.topRight() + QPointF(2, 1), look.px(3.0), look.px(3.0));
        }
        painter.setPen(look.colour(tone));
        painter.drawText(QRect(0, top + side + gap, width(), label), Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4));
    }

private:
    QString icon_;
    bool marked_ = false;
    int room_ = 1000;
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), group_(new QButtonGroup(this)), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 8, 0, 8);
    column_->setSpacing(0);
    column_->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

int Rail::addItem(const QString &iconName, const QString &text, const QString &toolTip)
{
    const int id = count();
    auto *item = new RailItem(iconName, text, this);
    item->setCheckable(true);
    item->setToolTip(toolTip);
    item->setObjectName(QStringLiteral("rail_") + iconName);
    column_->insertWidget(id, item);
    group_->addButton(item, id);
    if (id == 0)
        item->setChecked(true);
    return id;
}

QAbstractButton *Rail::addFootButton(const QString &iconName, const QString &accessibleName)
{
    auto *button = new RailItem(iconName, {}, this);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    column_->addWidget(button);
    return button;
}

void Rail::setFootIcon(QAbstractButton *button, const QString &iconName)
{
    static_cast<RailItem *>(button)->setIconName(iconName);
}

int Rail::count() const
{
    return int(group_->buttons().size());
}

int Rail::currentIndex() const
{
    return group_->checkedId();
}

QAbstractButton *Rail::item(int index) const
{
    return group_->button(index);
}

void Rail::setItemEnabled(int index, bool enabled, const QString &reason)
{
    if (QAbstractButton *button = item(index)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : reason);
    }
}

void Rail::setMarked(int index, bool marked)
{
    if (QAbstractButton *button = item(index))
        static_cast<RailItem *>(button)->setMarked(marked);
}

QSize Rail::sizeHint() const
{
    return {std::max(Look::current().px(Measure::Rail), column_->sizeHint().width()),
            column_->sizeHint().height()};
}

void Rail::setCurrentIndex(int index)
{
    if (QAbstractButton *button = item(index))
        button->setChecked(true);
}

// In a low window the items move closer together.
void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = column_->contentsMargins();
    int room = height() - margins.top() - margins.bottom(), shared = 0;
    const QList<QAbstractButton *> all = findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton *button : all)
        button->text().isEmpty() ? void(room -= button->minimumSizeHint().height()) : void(++shared);
    const int each = shared ? std::max(0, room / shared) : 1000;
    const bool tight = each < Look::current().px(Measure::RailItem);
    for (QAbstractButton *button : all)
        static_cast<RailItem *>(button)->setRoom(!button->text().isEmpty() ? each : tight ? 0 : 1000);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(Tone::SurfaceWindow));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    paintHairline(painter, edge, look.colour(Tone::LineSoft));
}

} // namespace netloom
