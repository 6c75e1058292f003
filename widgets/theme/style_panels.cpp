#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"
#include "theme/text_role.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextEdit>
#include <QTreeView>

namespace netloom {

bool NetloomStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                 const QWidget *widget) const
{
    const Look &look = Look::current();
    const auto arrow = [&](const QString &name) {
        const qreal side = std::min({qreal(option.rect.width()), qreal(option.rect.height()),
                                     look.length(Measure::Unit) * 1.5});
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(option.rect).center());
        paintIcon(painter, name, square,
                  look.colour(option.state & State_Enabled ? Tone::TextSecondary : Tone::TextDisabled));
    };
    switch (element) {
    case PE_IndicatorArrowDown: arrow(QStringLiteral("down")); return true;
    case PE_IndicatorArrowUp: arrow(QStringLiteral("up")); return true;
    case PE_IndicatorArrowRight: arrow(QStringLiteral("right")); return true;
    case PE_IndicatorTabClose: arrow(QStringLiteral("close")); return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return true;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return true;
    case PE_IndicatorBranch:
        if (option.state & State_Children)
            arrow(option.state & State_Open ? QStringLiteral("down") : QStringLiteral("right"));
        return true;
    case PE_IndicatorToolBarSeparator: {
        const QRect r = option.rect;
        const bool across = option.state & State_Horizontal;
        const int margin = look.px(6.0);
        paintHairline(painter,
                      across ? QRect(r.center().x(), r.top() + margin, 1, r.height() - 2 * margin)
                             : QRect(r.left() + margin, r.center().y(), r.width() - 2 * margin, 1),
                      look.colour(Tone::LineStrong));
        return true;
    }
    case PE_IndicatorItemViewItemDrop:
        if (!option.rect.isNull())
            paintBox(painter, QRectF(option.rect).adjusted(0, -0.5, 0, 0.5),
                     {Qt::transparent, look.colour(Tone::AccentBase), 2, 2});
        return true;
    default:
        break;
    }
    Q_UNUSED(widget)
    return false;
}

bool NetloomStyle::drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    const Look &look = Look::current();
    const auto bordered = [&](Tone fill, Tone border, Measure radius) {
        paintBox(painter, option.rect, {look.colour(fill), look.colour(border), 1, qreal(look.px(radius))});
    };
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option); frame && frame->lineWidth > 0) {
            paintField(painter, option.rect, option, widget);
            const int inset = look.px(Measure::Unit);
            paintFieldUnit(painter, option.rect.adjusted(inset, 0, -inset, 0), fieldUnit(widget),
                           option.state & State_Enabled);
        }
        return true;
    case PE_FrameLineEdit:
        return true; // painted with the panel
    case PE_FrameFocusRect:
        // The current row of a popup is already filled, and a check box has its ring round the indicator.
        if (widget && widget->window()->windowType() == Qt::Popup)
            return true;
        if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget))
            return true;
        paintFocusRing(painter, option.rect, look.px(Measure::RadiusField));
        return true;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (element == PE_Frame && frame && frame->frameShape == QFrame::NoFrame)
            return true;
        const bool text = qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        if (element == PE_Frame && text) {
            paintField(painter, option.rect, option, widget);
            return true;
        }
        const bool focused = showsFocus(option);
        paintBox(painter, option.rect,
                 {Qt::transparent, look.colour(focused ? Tone::FocusRing : Tone::LineStrong), focused ? 2.0 : 1.0,
                  qreal(look.px(Measure::RadiusField))});
        return true;
    }
    case PE_FrameWindow:
        paintBox(painter, option.rect, {Qt::transparent, look.colour(Tone::LineStrong), 1, 0});
        return true;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            painter.fillRect(option.rect, look.colour(Tone::SurfaceRaised));
        paintBox(painter, option.rect, {Qt::transparent, look.colour(Tone::LineStrong), 1, 0});
        return true;
    case PE_PanelTipLabel:
        painter.fillRect(option.rect, look.colour(Tone::SurfaceTooltip));
        return true;
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
        painter.fillRect(option.rect, look.colour(Tone::SurfaceWindow));
        return true;
    case PE_PanelStatusBar:
        painter.fillRect(option.rect, look.colour(Tone::SurfaceWindow));
        paintHairline(painter, QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
                      look.colour(Tone::LineSoft));
        return true;
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return true;
    case PE_FrameTabBarBase: {
        const QRect r = option.rect;
        paintHairline(painter, QRect(r.left(), r.bottom(), r.width(), 1), look.colour(Tone::LineSoft));
        return true;
    }
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, widget);
        return true;
    case PE_PanelItemViewRow:
        if (qobject_cast<const QTreeView *>(widget) && (option.state & State_Selected))
            painter.fillRect(option.rect, look.colour(Tone::SelectionFill));
        return true;
    case PE_PanelButtonTool:
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        if (option.state & (State_Sunken | State_On | State_MouseOver | State_Raised))
            bordered(option.state & State_Sunken ? Tone::SurfacePressed
                         : option.state & State_MouseOver ? Tone::SurfaceHover : Tone::SurfaceRaised,
                     Tone::LineStrong, Measure::RadiusButton);
        return true;
    default:
        return false;
    }
}

} // namespace netloom
