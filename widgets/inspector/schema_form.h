#pragma once

#include "core/schema.h"

#include <QMap>
#include <QWidget>

#include <vector>

namespace netloom {

class SchemaRow;

/// A form made from a schema: one row per field with editor, unit, mark for "not the default" and error text.
/// It owns no truth: edits are announced, and shown once setValues brings them back.
class SchemaForm : public QWidget {
    Q_OBJECT
public:
    explicit SchemaForm(const Schema &schema, QWidget *parent = nullptr);

    /// Missing keys show their default. A field that holds text which cannot be used keeps it.
    void setValues(const Values &values);
    /// Sentences below their fields, by key; fields not named lose theirs.
    void setErrors(const QMap<QString, QString> &errors);
    /// While training: only fields that may change during a run stay enabled, marked by a bolt.
    void setRunning(bool running);
    /// Shows only these fields, in this order; empty: all of them in the schema's order.
    void setKeys(const QStringList &keys);
    /// Labels above their fields, for narrow places.
    void setStacked(bool stacked);
    /// The control that edits a field, null if there is none; its object name is "field_" + key.
    QWidget *editor(const QString &key) const;
    /// True if a field holds text that cannot be used.
    bool hasInvalidInput() const;
    const Schema &schema() const { return schema_; }

Q_SIGNALS:
    /// A usable value was entered. final: the gesture is over (Enter, focus left, item chosen); before that one
    /// gesture sends many, to be merged into one undo step.
    void edited(const QString &key, const netloom::Value &value, bool final);
    /// The keyboard went to a field; for the status bar and help.
    void fieldFocused(const QString &key);

private:
    SchemaRow *row(const QString &key) const;
    const Schema schema_;
    std::vector<SchemaRow *> rows_;
};

} // namespace netloom
