#include "theme/style.h"

#include "theme/icons.h"
#include "theme/style_paint.h"
#include "theme/text_role.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace netloom {

namespace {

constexpr auto kindProperty = "netloomKind";
constexpr auto compactProperty = "netloomCompact";

void restyle(QWidget *widget)
{
    QEvent event(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &event);
    widget->updateGeometry();
    widget->update();
}

bool followsPointer(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QSlider *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget);
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    restyle(button);
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

void setCompact(QWidget *control, bool compact)
{
    control->setProperty(compactProperty, compact);
    restyle(control);
}

bool isCompact(const QWidget *control)
{
    return control && control->property(compactProperty).toBool();
}

NetloomStyle::NetloomStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("netloom"));
    clock_.start();
}

void NetloomStyle::install(Theme theme, double scale)
{
    // The desktop's own palette has to be read before the style brings ours.
    Look::setCurrent(theme, scale);
    QApplication::setStyle(new NetloomStyle);
    Look::setCurrent(theme, scale);
}

void NetloomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (!drawIndicator(element, *option, *painter, widget) && !drawPanel(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void NetloomStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Look &look = Look::current();
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButton(*button, *painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboLabel(*combo, *painter, widget);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*bar, *painter, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabShape(*tab, *painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabLabel(*tab, *painter, widget);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(*header, *painter);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderLabel(*header, *painter);
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(*header, *painter);
            return drawHeaderLabel(*header, *painter);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, look.colour(Tone::SurfacePanel));
        if (option->state & State_Horizontal)
            paintHairline(*painter, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          look.colour(Tone::LineStrong));
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, *painter, widget);
        break;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, look.colour(Tone::SurfaceWindow));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, look.colour(Tone::SurfaceWindow));
            if (option->state & (State_Selected | State_Sunken))
                paintBox(*painter, option->rect, {look.colour(Tone::SurfaceHover), Qt::transparent, 0,
                                                  qreal(look.px(Measure::RadiusField))});
            painter->setPen(look.colour(Tone::TextPrimary));
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->text);
            return;
        }
        break;
    case CE_Splitter: {
        const bool across = option->state & State_Horizontal;
        const QRect r = option->rect;
        const bool hot = option->state & (State_MouseOver | State_Sunken);
        const int thick = hot ? 2 : 1;
        paintHairline(*painter,
                      across ? QRect(r.center().x(), r.top(), thick, r.height())
                             : QRect(r.left(), r.center().y(), r.width(), thick),
                      look.colour(hot ? Tone::AccentBase : Tone::LineSoft));
        return;
    }
    case CE_RubberBand: {
        QColor fill = look.colour(Tone::AccentHalo);
        fill.setAlphaF(0.35f);
        paintBox(*painter, option->rect, {fill, look.colour(Tone::AccentBase), 1, 2});
        return;
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QRect r = option->rect;
            if (frame->frameShape == QFrame::HLine)
                return paintHairline(*painter, QRect(r.left(), r.center().y(), r.width(), 1),
                                     look.colour(Tone::LineSoft));
            if (frame->frameShape == QFrame::VLine)
                return paintHairline(*painter, QRect(r.center().x(), r.top(), 1, r.height()),
                                     look.colour(Tone::LineSoft));
            if (frame->frameShape != QFrame::NoFrame)
                drawPanel(PE_Frame, *option, *painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void NetloomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    switch (control) {
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, *painter, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(*slider, *painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void NetloomStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (followsPointer(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Numbers in tables and fields stand under each other: figures of one width.
    const bool ownFont = widget->testAttribute(Qt::WA_SetFont);
    if (!ownFont && qobject_cast<QTableView *>(widget))
        setTextRole(widget, Role::Small, Tone::TextPrimary, true);
    else if (!ownFont && qobject_cast<QAbstractSpinBox *>(widget))
        setTextRole(widget, Role::Body, Tone::TextPrimary, true);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // A list without a frame lies on its tile; the list of a combo box on its popup.
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->frameShape() == QFrame::NoFrame)
        view->viewport()->setAutoFillBackground(false);
    if (widget->inherits("QComboBoxPrivateContainer")) {
        widget->setBackgroundRole(QPalette::Button);
        widget->setAutoFillBackground(true);
    }
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        for (QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
            bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
}

void NetloomStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

QPalette NetloomStyle::standardPalette() const
{
    return Look::current().palette();
}

} // namespace netloom
