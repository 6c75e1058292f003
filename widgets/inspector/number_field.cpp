#include "inspector/number_field.h"

#include "common/engine_text.h"

#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

/// Arrows move a whole number by one and a real one by one unit of its first digit: 0.001 → 0.002, but 0.001 → 0.0009.
double stepped(const Field &field, double v, int steps)
{
    if (field.kind == FieldKind::Int) return v + steps;
    const int sign = steps < 0 ? -1 : 1;
    for (int i = 0; i < std::abs(steps); ++i) {
        const double size = std::abs(v);
        double exponent = size > 0 ? std::floor(std::log10(size) + 1e-9) : -1;
        const bool towardsZero = (v > 0) == (sign < 0);
        const double unit = std::pow(10.0, exponent);
        if (size > 0 && towardsZero && size < unit * 1.0000001) exponent -= 1;
        const double step = std::pow(10.0, exponent);
        v = std::round((v + sign * step) / step) * step;
    }
    return v;
}

/// The sum above leaves 0.30000000000000004; twelve digits are what a person could have meant.
QString shortNumber(double v)
{
    const auto exact = parseNumber(QByteArray::number(v, 'g', 12).toStdString());
    return qstr(toText(exact.value_or(v)));
}

} // namespace

NumberField::NumberField(const Field &field, QWidget *parent) : QAbstractSpinBox(parent), field_(field)
{
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::textEdited);
}

QString NumberField::text() const
{
    return lineEdit()->text();
}

void NumberField::setText(const QString &text)
{
    if (lineEdit()->text() != text) lineEdit()->setText(text);
}

QSize NumberField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("0.00000001")) + 40,
            QAbstractSpinBox::sizeHint().height()};
}

void NumberField::stepBy(int steps)
{
    const auto now = parseNumber(text().trimmed().toStdString());
    const auto *def = std::get_if<std::int64_t>(&field_.def);
    const auto *real = std::get_if<double>(&field_.def);
    double v = now ? stepped(field_, *now, steps) : def ? double(*def) : real ? *real : 0.0;
    const double below = field_.minOpen ? std::nextafter(field_.min, field_.max) : field_.min;
    // An open bound is no value of its own: the step is not taken.
    if ((v <= field_.min && field_.minOpen) || (v >= field_.max && field_.maxOpen)) return;
    v = std::clamp(v, below, field_.max);
    lineEdit()->setText(shortNumber(v));
    lineEdit()->selectAll();
    Q_EMIT textEdited(text());
}

QValidator::State NumberField::validate(QString &, int &) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    const auto v = parseNumber(text().trimmed().toStdString());
    if (!v) return StepUpEnabled | StepDownEnabled;
    StepEnabled enabled = StepNone;
    if (*v < field_.max) enabled |= StepUpEnabled;
    if (*v > field_.min) enabled |= StepDownEnabled;
    return enabled;
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    // The form scrolls under the pointer: a value changes by wheel only once it has been chosen.
    if (hasFocus()) QAbstractSpinBox::wheelEvent(event);
    else event->ignore();
}

} // namespace netloom
