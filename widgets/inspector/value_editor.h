#pragma once

#include "core/schema.h"

#include <QWidget>

namespace netloom {

/// Edits one value of a schema. Made by makeEditor according to the field's kind.
class ValueEditor : public QWidget {
    Q_OBJECT
public:
    ValueEditor(Field field, QWidget *parent) : QWidget(parent), field_(std::move(field)) {}
    const Field &field() const { return field_; }
    /// Shows a value without announcing it; text that cannot be used and is still being edited stays.
    virtual void setValue(const Value &value) = 0;
    /// The control that takes the keyboard and carries the accessible name.
    virtual QWidget *control() const = 0;
    /// The reason why the entered text cannot be used; empty if it can.
    QString inputError() const { return inputError_; }
    virtual void setRunning(bool) {}

Q_SIGNALS:
    void edited(const netloom::Value &value, bool final);
    void inputErrorChanged(const QString &message);

protected:
    void setInputError(const QString &message);
    const Field field_;

private:
    QString inputError_;
};

ValueEditor *makeEditor(const Field &field, QWidget *parent);

} // namespace netloom
