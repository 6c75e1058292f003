#include "inspector/schema_form.h"

#include "common/engine_text.h"
#include "inspector/schema_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace netloom {

SchemaForm::SchemaForm(const Schema &schema, QWidget *parent) : QWidget(parent), schema_(schema)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const Field &field : schema_.fields) {
        auto *row = new SchemaRow(makeEditor(field, nullptr), this);
        const QString key = qstr(field.key);
        connect(row, &SchemaRow::edited, this,
                [this, key](const Value &value, bool final) { Q_EMIT edited(key, value, final); });
        connect(row, &SchemaRow::focused, this, [this, key] { Q_EMIT fieldFocused(key); });
        column->addWidget(row);
        rows_.push_back(row);
    }
    setStacked(false);
    setValues({});
}

SchemaRow *SchemaForm::row(const QString &key) const
{
    const auto it = std::find_if(rows_.begin(), rows_.end(),
                                 [&](const SchemaRow *r) { return qstr(r->schemaField().key) == key; });
    return it == rows_.end() ? nullptr : *it;
}

void SchemaForm::setValues(const Values &values)
{
    for (SchemaRow *row : rows_) {
        const Field &field = row->schemaField();
        const Value *value = &field.def;
        for (const auto &[key, given] : values)
            if (schema_.find(key) && schema_.find(key)->key == field.key) value = &given;
        row->setValue(*value);
    }
}

void SchemaForm::setErrors(const QMap<QString, QString> &errors)
{
    for (SchemaRow *row : rows_) row->setOuterError(errors.value(qstr(row->schemaField().key)));
}

void SchemaForm::setRunning(bool running)
{
    for (SchemaRow *row : rows_) row->setRunning(running);
}

void SchemaForm::setKeys(const QStringList &keys)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (SchemaRow *row : rows_) row->setVisible(keys.isEmpty() || keys.contains(qstr(row->schemaField().key)));
    int at = 0;
    for (const QString &key : keys)
        if (SchemaRow *r = row(key)) {
            column->removeWidget(r);
            column->insertWidget(at++, r);
        }
}

void SchemaForm::setStacked(bool stacked)
{
    // A part has a button for its options beside it and they stand below: it needs the whole width.
    for (SchemaRow *row : rows_) row->setStacked(stacked || row->schemaField().kind == FieldKind::Part);
}

QWidget *SchemaForm::editor(const QString &key) const
{
    const SchemaRow *r = row(key);
    return r ? r->editor()->control() : nullptr;
}

bool SchemaForm::hasInvalidInput() const
{
    return std::any_of(rows_.begin(), rows_.end(),
                       [](const SchemaRow *r) { return !r->editor()->inputError().isEmpty(); });
}

} // namespace netloom
