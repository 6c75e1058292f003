#pragma once

#include "common/form_row.h"
#include "inspector/value_editor.h"

namespace netloom {

/// A form row for one field of a schema.
class SchemaRow : public FormRow {
    Q_OBJECT
public:
    SchemaRow(ValueEditor *editor, QWidget *parent);
    const Field &schemaField() const { return editor_->field(); }
    ValueEditor *editor() const { return editor_; }
    void setValue(const Value &value);
    /// What is wrong with the value that the project has; text in the field that cannot be used comes first.
    void setOuterError(const QString &message);
    void setRunning(bool running);

Q_SIGNALS:
    void edited(const netloom::Value &value, bool final);
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showError();
    ValueEditor *editor_;
    QString outerError_;
};

} // namespace netloom
