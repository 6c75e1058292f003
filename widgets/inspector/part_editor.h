#pragma once

#include "inspector/value_editor.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

class SchemaForm;

/// Chooses a part (activation, initialiser, optimiser …) by title; its own options unfold below.
class PartEditor : public ValueEditor {
    Q_OBJECT
public:
    PartEditor(const Field &field, QWidget *parent);
    void setValue(const Value &value) override;
    QWidget *control() const override;
    void setRunning(bool running) override;

private:
    void choose(const QString &type);
    void showOptions(const QString &type, const Values &values);
    void nestedEdited(const QString &key, const Value &value, bool final);

    QComboBox *box_;
    QToolButton *unfold_;
    SchemaForm *options_ = nullptr;
    QString type_;
    Values values_;       ///< options of the present part
    std::optional<Values> pending_; ///< entered, but not usable together yet (a formula before its parameters)
    bool running_ = false;
};

} // namespace netloom
