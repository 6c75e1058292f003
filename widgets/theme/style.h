#pragma once

#include "theme/look.h"

#include <QElapsedTimer>
#include <QProxyStyle>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
QT_END_NAMESPACE

namespace netloom {

/// Plain has a border, primary the accent (one per area), quiet nothing until the pointer comes, link is a word in the
/// accent colour.
enum class ButtonKind { Plain, Primary, Quiet, Link };

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);
/// 24 instead of 28 pixels high: buttons, fields and combos inside rows and tile headers.
void setCompact(QWidget *control, bool compact = true);
bool isCompact(const QWidget *control);

/// Fusion's behaviour with every control painted from Look::current(); no style sheets anywhere.
class NetloomStyle : public QProxyStyle {
    Q_OBJECT
public:
    NetloomStyle();

    /// Installs the style and a look on the running application; call once after QApplication.
    static void install(Theme theme, double scale = 1.0);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    QPalette standardPalette() const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawComboLabel(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter, const QWidget *widget) const;
    void drawTabShape(const QStyleOptionTab &option, QPainter &painter) const;
    void drawTabLabel(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const;
    void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter) const;
    void drawItemPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const;
    bool drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                       const QWidget *widget) const;
    bool drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget) const;
    QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size) const;
    QSize tabSize(const QStyleOptionTab &option) const;
    QRect sliderRect(const QStyleOptionSlider &option, SubControl part) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl part) const;
    QRect spinBoxRect(const QStyleOptionSpinBox &option, SubControl part, const QWidget *widget) const;
    QRect comboBoxRect(const QStyleOptionComboBox &option, SubControl part, const QWidget *widget) const;

    QElapsedTimer clock_; // drives bars of unknown length
};

} // namespace netloom
