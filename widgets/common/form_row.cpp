#include "common/form_row.h"

#include "theme/icons.h"
#include "theme/style_paint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace netloom {

namespace {

// The dot is small, what reacts is 24 wide: pressing it brings the default back.
class ChangedDot final : public QAbstractButton {
public:
    explicit ChangedDot(QWidget *parent) : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const Look &look = Look::current();
        return {look.px(20.0), look.px(Measure::HitTarget)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = Look::current();
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        const bool hot = underMouse() || hasFocus();
        if (hot) {
            const qreal side = look.px(14.0);
            paintIcon(painter, QStringLiteral("reset"),
                      QRectF((width() - side) / 2, (height() - side) / 2, side, side),
                      look.colour(Tone::AccentBase));
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.colour(Tone::AccentBase));
            const qreal radius = look.length(Measure::ChangedDot) / 2;
            painter.drawEllipse(QRectF(rect()).center(), radius, radius);
        }
        if (showsFocus(option))
            paintFocusRing(painter, rect(), look.px(Measure::RadiusField));
    }
};

class Bolt final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override
    {
        const int side = Look::current().px(14.0);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal side = Look::current().px(12.0);
        paintIcon(painter, QStringLiteral("bolt"), QRectF((width() - side) / 2, (height() - side) / 2, side, side),
                  Look::current().colour(Tone::StatusWarning));
    }
};

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), field_(field), label_(new QLabel(this)), below_(new QLabel(this)),
      dot_(new ChangedDot(this)), bolt_(new Bolt(this)), grid_(new QGridLayout(this))
{
    setTextRole(label_, Role::Body, Tone::TextSecondary);
    label_->setBuddy(field);
    label_->setWordWrap(true);
    below_->setWordWrap(true);
    below_->hide();
    dot_->setObjectName(QStringLiteral("changedDot"));
    for (QWidget *mark : {dot_, bolt_}) {
        QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        policy.setRetainSizeWhenHidden(mark == dot_);
        mark->setSizePolicy(policy);
        mark->hide();
    }
    bolt_->setToolTip(tr("May be changed while training runs"));
    bolt_->setAccessibleName(bolt_->toolTip());
    setLabel(label);
    connect(static_cast<QAbstractButton *>(dot_), &QAbstractButton::clicked, this, &FormRow::resetRequested);
    arrange();
}

QString FormRow::label() const
{
    return label_->text();
}

void FormRow::setLabel(const QString &label)
{
    label_->setText(label);
    if (field_->accessibleName().isEmpty())
        field_->setAccessibleName(label);
    dot_->setAccessibleName(tr("Reset %1 to its default").arg(label));
    dot_->setToolTip(tr("Changed. Press to go back to the default."));
}

void FormRow::setHelp(const QString &help)
{
    label_->setToolTip(help);
    field_->setToolTip(help);
    field_->setAccessibleDescription(help);
}

void FormRow::setChanged(bool changed)
{
    changed_ = changed;
    dot_->setVisible(changed);
}

void FormRow::setLive(bool live)
{
    live_ = live;
    bolt_->setVisible(live);
    arrange();
}

void FormRow::setError(const QString &error)
{
    error_ = error;
    setInvalid(field_, !error.isEmpty());
    arrange();
}

QString FormRow::error() const
{
    return error_;
}

void FormRow::setHint(const QString &hint)
{
    hint_ = hint;
    arrange();
}

void FormRow::setStacked(bool stacked)
{
    stacked_ = stacked;
    arrange();
}

void FormRow::arrange()
{
    const Look &look = Look::current();
    const bool above = stacked_ || look.scale() >= Look::number("text_scale.stack_form_from");
    const QString words = error_.isEmpty() ? hint_ : error_;
    below_->setText(words);
    below_->setVisible(!words.isEmpty());
    setTextRole(below_, Role::Small, error_.isEmpty() ? Tone::TextSecondary : Tone::StatusError);
    while (QLayoutItem *item = grid_->takeAt(0))
        delete item;
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(look.px(Measure::Half));
    grid_->setVerticalSpacing(look.px(2.0));
    const int first = above ? 0 : 1, line = above ? 1 : 0;
    grid_->addWidget(label_, 0, 0, Qt::AlignVCenter);
    grid_->addWidget(field_, line, first);
    grid_->addWidget(dot_, line, first + 1, Qt::AlignCenter);
    // At the end of the label: fields of all rows keep one width.
    grid_->addWidget(bolt_, 0, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid_->addWidget(below_, line + 1, first, 1, 2);
    grid_->setColumnStretch(0, above ? 1 : 0);
    grid_->setColumnStretch(1, above ? 0 : 1);
    grid_->setColumnMinimumWidth(0, above ? 0 : look.px(Measure::FormLabel));
    label_->setMaximumWidth(above ? QWIDGETSIZE_MAX
                                  : look.px(Measure::FormLabel) - (live_ ? look.px(16.0) : 0));
    grid_->setRowMinimumHeight(line, look.px(Measure::FormRow) - look.px(Measure::Half));
}

void FormRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace netloom
