#include "inspector/schema_row.h"

#include "common/engine_text.h"

#include <QEvent>

namespace netloom {

namespace {

QString titleOf(const Field &field)
{
    return engineText(field.title.empty() ? field.key : field.title);
}

} // namespace

SchemaRow::SchemaRow(ValueEditor *editor, QWidget *parent)
    : FormRow(titleOf(editor->field()), editor, parent), editor_(editor)
{
    const Field &field = editor->field();
    QWidget *control = editor_->control();
    editor_->setFocusProxy(control);
    // A form gives way before its dock does: long choices are cut, not the form.
    control->setMinimumWidth(48);
    control->setSizePolicy(field.kind == FieldKind::Bool ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                           QSizePolicy::Fixed);
    control->setObjectName(QStringLiteral("field_") + qstr(field.key));
    control->setAccessibleName(titleOf(field));
    control->installEventFilter(this);
    QString help = engineText(field.tooltip);
    if (!help.isEmpty()) help += QLatin1Char('\n');
    setHelp(help + tr("Default: %1").arg(readableValue(field.def)));
    if (auto *dot = findChild<QWidget *>(QStringLiteral("changedDot"))) {
        dot->setToolTip(tr("Changed. Press to go back to the default: %1").arg(readableValue(field.def)));
        dot->setAccessibleDescription(tr("Default: %1").arg(readableValue(field.def)));
    }
    connect(this, &FormRow::resetRequested, this, [this] {
        const Field &own = schemaField();
        const auto def = canonicalValue(own, own.def);
        Q_EMIT edited(def.ok() ? *def : own.def, true);
    });
    connect(editor_, &ValueEditor::edited, this, &SchemaRow::edited);
    connect(editor_, &ValueEditor::inputErrorChanged, this, &SchemaRow::showError);
    showError(); // the control is described from the start
}

void SchemaRow::setValue(const Value &value)
{
    editor_->setValue(value);
    const auto def = canonicalValue(schemaField(), schemaField().def);
    const auto now = canonicalValue(schemaField(), value);
    setChanged(!(def.ok() && now.ok() ? *def == *now : value == schemaField().def));
    showError();
}

void SchemaRow::setOuterError(const QString &message)
{
    outerError_ = message;
    showError();
}

void SchemaRow::showError()
{
    const QString message = editor_->inputError().isEmpty() ? outerError_ : editor_->inputError();
    setError(message);
    setInvalid(editor_->control(), !message.isEmpty());
    // A value of one's own is compared with the default, for the eye (the dot and its tooltip) and the ear.
    QString spoken = message.isEmpty() ? engineText(schemaField().tooltip) : message;
    if (message.isEmpty() && isChanged()) {
        if (!spoken.isEmpty()) spoken += spoken.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". ");
        spoken += tr("Changed; default: %1").arg(readableValue(schemaField().def));
    }
    editor_->control()->setAccessibleDescription(spoken);
}

void SchemaRow::setRunning(bool running)
{
    const bool live = schemaField().live;
    setLive(running && live);
    editor_->setRunning(running);
    // A part may hold options that stay live although it must not be exchanged itself.
    if (schemaField().kind != FieldKind::Part) editor_->setEnabled(!running || live);
}

bool SchemaRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) Q_EMIT focused();
    return FormRow::eventFilter(watched, event);
}

} // namespace netloom
