#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace netloom {

namespace {

bool isVertical(const QStyleOptionTab &option)
{
    return option.shape == QTabBar::RoundedEast || option.shape == QTabBar::RoundedWest
        || option.shape == QTabBar::TriangularEast || option.shape == QTabBar::TriangularWest;
}

QFont tabFont(bool active)
{
    return Look::current().font(active ? Role::Strong : Role::Body);
}

} // namespace

QSize NetloomStyle::tabSize(const QStyleOptionTab &option) const
{
    const Look &look = Look::current();
    // Measured in the heavy weight: choosing a tab must not move its neighbours.
    const QFontMetrics metrics(tabFont(true));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * look.px(12.0);
    if (!option.icon.isNull())
        width += option.iconSize.width() + look.px(6.0);
    width += option.leftButtonSize.width() + option.rightButtonSize.width();
    const int height = std::max(look.px(Measure::Tabs), metrics.height() + look.px(14.0));
    return isVertical(option) ? QSize(height, width) : QSize(width, height);
}

void NetloomStyle::drawTabShape(const QStyleOptionTab &option, QPainter &painter) const
{
    const Look &look = Look::current();
    const bool active = option.state & State_Selected;
    if (!active && (option.state & State_MouseOver) && (option.state & State_Enabled))
        paintBox(painter, QRectF(option.rect).adjusted(2, 4, -2, -4),
                 {look.colour(Tone::SurfaceHover), Qt::transparent, 0, qreal(look.px(Measure::RadiusButton))});
    if (!active)
        return;
    QRect bar;
    switch (option.shape) {
    case QTabBar::RoundedWest: case QTabBar::TriangularWest:
        bar = QRect(option.rect.right() - 1, option.rect.top(), 2, option.rect.height());
        break;
    case QTabBar::RoundedEast: case QTabBar::TriangularEast:
        bar = QRect(option.rect.left(), option.rect.top(), 2, option.rect.height());
        break;
    case QTabBar::RoundedSouth: case QTabBar::TriangularSouth:
        bar = QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2);
        break;
    default:
        bar = QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
    }
    painter.fillRect(bar, look.colour(Tone::AccentBase));
}

void NetloomStyle::drawTabLabel(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const
{
    const Look &look = Look::current();
    const bool active = option.state & State_Selected;
    const bool enabled = option.state & State_Enabled;
    painter.save();
    QRect r = option.rect;
    if (isVertical(option)) {
        const bool west = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::TriangularWest;
        QTransform turn;
        turn.translate(west ? r.x() : r.right() + 1, west ? r.bottom() + 1 : r.y());
        turn.rotate(west ? -90 : 90);
        painter.setTransform(turn, true);
        r = QRect(0, 0, r.height(), r.width());
    }
    if (showsFocus(option))
        paintFocusRing(painter, QRectF(r).adjusted(2, 4, -2, -4), look.px(Measure::RadiusField));
    r.adjust(look.px(12.0) + option.leftButtonSize.width(), 0, -look.px(12.0) - option.rightButtonSize.width(), 0);
    if (!option.icon.isNull()) {
        const QRect place(QPoint(r.x(), r.center().y() - (option.iconSize.height() - 1) / 2), option.iconSize);
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        r.setLeft(place.right() + 1 + look.px(6.0));
    }
    painter.setFont(tabFont(active));
    painter.setPen(look.colour(!enabled ? Tone::TextDisabled : active ? Tone::TextPrimary : Tone::TextSecondary));
    int flags = Qt::AlignVCenter | Qt::AlignHCenter;
    flags |= styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                       : Qt::TextHideMnemonic;
    painter.drawText(r, flags, option.text);
    painter.restore();
}

void NetloomStyle::drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const
{
    const Look &look = Look::current();
    const QRect r = option.rect;
    const bool over = (option.state & State_MouseOver) && (option.state & State_Enabled);
    const bool down = option.state & State_Sunken;
    painter.fillRect(r, look.colour(down ? Tone::SurfacePressed : over ? Tone::SurfaceHover : Tone::SurfacePanel));
    if (option.orientation == Qt::Horizontal)
        paintHairline(painter, QRect(r.left(), r.bottom(), r.width(), 1), look.colour(Tone::LineStrong));
    else
        paintHairline(painter, QRect(r.left(), r.bottom(), r.width(), 1), look.colour(Tone::LineSoft));
}

void NetloomStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter) const
{
    const Look &look = Look::current();
    painter.save();
    QFont font = option.orientation == Qt::Horizontal ? look.font(Role::Micro) : look.figures(Role::Micro);
    if (option.orientation == Qt::Horizontal)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(look.colour(Tone::TextSecondary));
    QRect r = option.rect.adjusted(look.px(Measure::Unit), 0, -look.px(Measure::Unit), 0);
    if (!option.icon.isNull()) {
        const int side = pixelMetric(PM_SmallIconSize, &option, nullptr);
        const QRect place(r.x(), r.center().y() - (side - 1) / 2, side, side);
        option.icon.paint(&painter, place);
        r.setLeft(place.right() + 1 + look.px(Measure::Half));
    }
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int side = look.px(12.0);
    if (sorted)
        r.setRight(r.right() - side - look.px(Measure::Half));
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, r.width());
    const int align = int(visualAlignment(option.direction, Qt::Alignment(option.textAlignment)));
    painter.drawText(r, align | Qt::AlignVCenter, text);
    if (sorted) {
        const QString name = option.sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("up")
                                                                               : QStringLiteral("down");
        paintIcon(painter, name, QRect(r.right() + look.px(Measure::Half), r.center().y() - side / 2, side, side),
                  look.colour(Tone::TextSecondary));
    }
    painter.restore();
}

void NetloomStyle::drawItemPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Look &look = Look::current();
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    const bool table = qobject_cast<const QTableView *>(widget);
    const bool selected = option.state & State_Selected;
    const bool over = (option.state & State_MouseOver) && (option.state & State_Enabled);
    const bool popup = widget && widget->window() && widget->window()->windowType() == Qt::Popup;
    if (selected)
        painter.fillRect(option.rect, look.colour(Tone::SelectionFill));
    else if (over && (popup || !table))
        painter.fillRect(option.rect, look.colour(Tone::SurfaceHover));
    if (const auto *view = qobject_cast<const QTableView *>(widget); view && !view->showGrid())
        paintHairline(painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      look.colour(Tone::LineSoft));
}

} // namespace netloom
