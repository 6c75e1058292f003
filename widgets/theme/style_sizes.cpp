#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace netloom {

int NetloomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Look &look = Look::current();
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return look.px(Measure::PageInset);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return look.px(Measure::Unit);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return look.px(16.0);
    case PM_MessageBoxIconSize: return look.px(32.0);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return look.px(16.0) + 2 * look.px(3.0);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return look.px(Measure::Half) + 1;
    case PM_ScrollBarExtent: return look.px(Measure::ScrollBar);
    case PM_ScrollBarSliderMin: return look.px(Measure::HitTarget);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return look.px(20.0);
    case PM_SliderLength: return look.px(14.0);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarBaseHeight: return 1;
    case PM_TabBarTabHSpace: return 2 * look.px(12.0);
    case PM_LineEditIconSize: return look.px(16.0);
    case PM_LineEditIconMargin: return look.px(2.0);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return look.px(Measure::Half);
    case PM_MenuHMargin: return 0;
    case PM_SubMenuOverlap: return -1;
    case PM_MenuButtonIndicator: return look.px(16.0);
    case PM_ToolTipLabelFrameWidth: return look.px(6.0);
    case PM_DefaultFrameWidth:
        // Text areas are fields: room for the 2 px ring and a breath around the text.
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
            return look.px(Measure::Half);
        return 1;
    case PM_SplitterWidth: return 5;
    case PM_HeaderMargin: return look.px(Measure::Unit);
    case PM_HeaderMarkSize: return look.px(12.0);
    case PM_HeaderDefaultSectionSizeVertical: return look.rowHeight();
    case PM_FocusFrameHMargin: return look.px(Measure::Unit) - 1; // also the inset of item text
    case PM_FocusFrameVMargin: return 0;
    case PM_ToolBarItemSpacing: return look.px(Measure::Half);
    case PM_ToolBarFrameWidth: return 0;
    case PM_TreeViewIndentation: return look.px(16.0);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int NetloomStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    const Look &look = Look::current();
    switch (hint) {
    case SH_ComboBox_Popup: return 0; // a list below the field, not a menu over it
    case SH_ComboBox_PopupFrameStyle: return QFrame::StyledPanel;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // the primary one outermost
    case SH_Table_GridLineColor: return int(look.colour(Tone::LineSoft).rgb());
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton | Qt::MiddleButton;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    case SH_Widget_Animation_Duration: return look.motion("fold_ms");
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize NetloomStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const Look &look = Look::current();
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QFont font = widget ? widget->font() : look.font(Role::Body);
            font.setWeight(QFont::DemiBold); // the weight may change with the state, the width must not
            const QFontMetrics metrics(font);
            const int gap = look.px(6.0);
            const int text = button->text.isEmpty() ? 0
                : metrics.size(Qt::TextShowMnemonic, button->text).width();
            int width = text;
            if (!button->icon.isNull())
                width += button->iconSize.width() + (text ? gap : 0);
            if (button->features & QStyleOptionButton::HasMenu)
                width += gap + look.px(14.0);
            const int height = controlHeight(widget, metrics);
            const int inset = buttonKind(widget) == ButtonKind::Link ? look.px(Measure::Unit) : look.px(12.0);
            return {std::max(text ? width + 2 * inset : height, height), height};
        }
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const int height = controlHeight(widget, option->fontMetrics);
            const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty();
            QSize result(iconOnly ? std::max(height, size.width()) : size.width() + 2 * look.px(6.0), height);
            if (button->toolButtonStyle == Qt::ToolButtonTextUnderIcon)
                result.setHeight(size.height() + look.px(Measure::Unit));
            return result;
        }
        break;
    case CT_LineEdit:
        return {size.width() + 2 * look.px(Measure::Unit), controlHeight(widget, option->fontMetrics)};
    case CT_SpinBox:
        return {size.width() + look.px(Measure::Unit) + look.px(20.0) + fieldUnitWidth(widget),
                controlHeight(widget, option->fontMetrics)};
    case CT_ComboBox:
        return {size.width() + look.px(Measure::Unit) + look.px(28.0), controlHeight(widget, option->fontMetrics)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), look.px(Measure::HitTarget))};
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    case CT_MenuBarItem:
        return {size.width() + 2 * look.px(Measure::Unit), size.height() + look.px(Measure::Unit)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab);
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QFont font = look.font(Role::Micro);
            font.setWeight(QFont::DemiBold);
            const QFontMetrics metrics(font);
            int width = metrics.horizontalAdvance(header->text) + 2 * look.px(Measure::Unit) + 2;
            if (header->sortIndicator != QStyleOptionHeader::None)
                width += look.px(16.0);
            if (!header->icon.isNull())
                width += look.px(20.0);
            const int lines = int(header->text.count(u'\n')) + 1;
            return {width, std::max(look.px(Measure::TableHeader), lines * metrics.height() + look.px(10.0))};
        }
        break;
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), look.rowHeight())};
    }
    case CT_ProgressBar: {
        const int text = option ? option->fontMetrics.height() : 0;
        return {size.width(), std::max(look.px(6.0), text)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect NetloomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    switch (control) {
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxRect(*spin, part, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBoxRect(*combo, part, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider && (part == SC_SliderHandle || part == SC_SliderGroove))
            return sliderRect(*slider, part);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, part);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect NetloomStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Look &look = Look::current();
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return option->rect;
        const int inset = look.px(Measure::Unit);
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(inset, 1, -inset - fieldUnitWidth(widget), -1));
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return {}; // the ring lies round the indicator
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    case SE_PushButtonFocusRect:
    case SE_ComboBoxFocusRect:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QIcon NetloomStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return badgeIcon(Status::Info);
    case SP_MessageBoxWarning: return badgeIcon(Status::Warning);
    case SP_MessageBoxCritical: return badgeIcon(Status::Error);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return icon(QStringLiteral("close"));
    case SP_DirIcon:
    case SP_DirOpenIcon: return icon(QStringLiteral("folder"));
    case SP_FileIcon: return icon(QStringLiteral("file"));
    case SP_ToolBarHorizontalExtensionButton: return icon(QStringLiteral("more"));
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace netloom
