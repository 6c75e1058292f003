#include "canvas/zoom_bar.h"

#include "theme/icons.h"
#include "theme/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace netloom {

namespace {

QToolButton *tool(QWidget *parent, const QString &iconName, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setObjectName(QStringLiteral("zoom_") + iconName);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ZoomBar::ZoomBar(QWidget *parent) : QFrame(parent), percent_(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    auto *minus = tool(this, QStringLiteral("minus"), tr("Zoom out"), tr("Zoom out (−)"));
    auto *plus = tool(this, QStringLiteral("plus"), tr("Zoom in"), tr("Zoom in (+)"));
    auto *fit = tool(this, QStringLiteral("fit"), tr("Show all"), tr("Show all (0)"));
    auto *arrange = tool(this, QStringLiteral("layout"), tr("Arrange"), tr("Arrange the layers"));
    percent_->setAutoRaise(true);
    percent_->setFocusPolicy(Qt::TabFocus);
    percent_->setToolTip(tr("Back to 100 %"));
    setTextRole(percent_, Role::Small, Tone::TextPrimary, true);
    row->addWidget(minus);
    row->addWidget(percent_);
    row->addWidget(plus);
    row->addSpacing(8);
    row->addWidget(fit);
    row->addWidget(arrange);
    connect(minus, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1 / 1.25); });
    connect(plus, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1.25); });
    connect(percent_, &QToolButton::clicked, this, &ZoomBar::resetRequested);
    connect(fit, &QToolButton::clicked, this, &ZoomBar::fitRequested);
    connect(arrange, &QToolButton::clicked, this, &ZoomBar::arrangeRequested);
    setZoom(1);
}

void ZoomBar::setZoom(double zoom)
{
    const QString text = tr("%1 %").arg(int(std::lround(zoom * 100)));
    percent_->setText(text);
    percent_->setMinimumWidth(Look::current().px(56));
    percent_->setAccessibleName(tr("Zoom %1").arg(text));
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(Tone::LineStrong), 1));
    painter.setBrush(look.colour(Tone::SurfacePanel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(Measure::RadiusButton),
                            look.px(Measure::RadiusButton));
    const double x = layout()->itemAt(3)->geometry().center().x() + 0.5;
    painter.setPen(QPen(look.colour(Tone::LineSoft), 1));
    painter.drawLine(QPointF(x, 8), QPointF(x, height() - 8));
}

} // namespace netloom
