#include "common/segmented_control.h"

#include "theme/look.h"
#include "theme/style_paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace netloom {

namespace {

class Segment final : public QAbstractButton {
public:
    Segment(const QString &text, const QIcon &icon, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setIcon(icon);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAccessibleName(text);
    }

    QVariant value;

    QSize sizeHint() const override
    {
        const Look &look = Look::current();
        const QFontMetrics metrics(strong());
        int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * look.px(10.0);
        if (!icon().isNull())
            width += look.px(14.0) + (text().isEmpty() ? 0 : look.px(6.0));
        return {width, std::max(look.px(Measure::ControlSmall), metrics.height() + look.px(6.0))};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        // The base class moves by arrow keys; Home and End are the row's ends.
        const QList<QAbstractButton *> all = group() ? group()->buttons() : QList<QAbstractButton *>();
        QAbstractButton *target = nullptr;
        if (event->key() == Qt::Key_Home) {
            for (auto it = all.crbegin(); it != all.crend(); ++it)
                target = (*it)->isEnabled() ? *it : target;
        } else if (event->key() == Qt::Key_End) {
            for (QAbstractButton *button : all)
                target = button->isEnabled() ? button : target;
        }
        if (!target)
            return QAbstractButton::keyPressEvent(event);
        target->setFocus(Qt::TabFocusReason);
        target->click();
    }

    void paintEvent(QPaintEvent *) override
    {
        const Look &look = Look::current();
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        const Tone fill = isDown() ? Tone::SurfacePressed
            : isChecked() ? Tone::SelectionFill : underMouse() && isEnabled() ? Tone::SurfaceHover
                                                                              : Tone::SurfaceWindow;
        // Each segment shows its part of one round box as wide as the row.
        const QRectF row(-x(), 0, parentWidget()->width(), height());
        const qreal radius = look.px(Measure::RadiusButton);
        paintBox(painter, row, {look.colour(fill), look.colour(Tone::LineStrong), 1, radius});
        if (x() > 0)
            painter.fillRect(0, 0, 1, height(), look.colour(Tone::LineStrong));
        if (showsFocus(option))
            paintFocusRing(painter, rect(), look.px(Measure::RadiusField));
        paintLabel(painter, look);
    }

private:
    static QFont strong() { return Look::current().font(Role::Strong); }

    void paintLabel(QPainter &painter, const Look &look)
    {
        const QFont font = isChecked() ? strong() : look.font(Role::Body);
        painter.setFont(font);
        painter.setPen(look.colour(!isEnabled() ? Tone::TextDisabled
                                                : isChecked() ? Tone::SelectionText : Tone::TextSecondary));
        QRect r = rect();
        if (!icon().isNull()) {
            const int side = look.px(14.0);
            const int gap = text().isEmpty() ? 0 : look.px(6.0);
            const int total = side + gap + painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
            const QRect place((width() - total) / 2, (height() - side) / 2, side, side);
            paintTinted(painter, icon(), place, painter.pen().color());
            r.setLeft(place.right() + 1 + gap);
            r.setWidth(total - side - gap + 1);
        }
        painter.drawText(r, Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent), group_(new QButtonGroup(this)), row_(new QHBoxLayout(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
        update();
    });
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::activated);
}

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent) : SegmentedControl(parent)
{
    setSegments(texts);
}

int SegmentedControl::addSegment(const QString &text, const QVariant &value, const QIcon &icon)
{
    const int id = count();
    auto *segment = new Segment(text, icon, this);
    segment->value = value;
    segment->setObjectName(QStringLiteral("segment%1").arg(id));
    row_->addWidget(segment);
    group_->addButton(segment, id);
    if (id == 0)
        segment->setChecked(true);
    return id;
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    clear();
    for (const QString &text : texts)
        addSegment(text);
}

void SegmentedControl::clear()
{
    const QList<QAbstractButton *> buttons = group_->buttons();
    for (QAbstractButton *button : buttons) {
        group_->removeButton(button);
        delete button;
    }
}

int SegmentedControl::count() const
{
    return int(group_->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return group_->checkedId();
}

QString SegmentedControl::currentText() const
{
    return group_->checkedButton() ? group_->checkedButton()->text() : QString();
}

QVariant SegmentedControl::currentData() const
{
    const auto *segment = static_cast<const Segment *>(group_->checkedButton());
    return segment ? segment->value : QVariant();
}

QString SegmentedControl::text(int index) const
{
    const QAbstractButton *button = segment(index);
    return button ? button->text() : QString();
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return group_->button(index);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (QAbstractButton *button = segment(index))
        button->setEnabled(enabled);
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = segment(index))
        button->setChecked(true);
}

} // namespace netloom
