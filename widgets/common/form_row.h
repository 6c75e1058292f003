#pragma once

#include "theme/look.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace netloom {

/// One line of a form: label of 104, field, a dot when the value is not the default, a bolt when it may change during a
/// run, the error in words below. From text scale 1.5 the label stands above the field.
class FormRow : public QWidget {
    Q_OBJECT
public:
    /// Takes ownership of the field and gives it the label as accessible name.
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return field_; }
    QString label() const;
    void setLabel(const QString &label);
    /// What the field means; tooltip of label and field.
    void setHelp(const QString &help);
    /// True shows the dot; pressing it asks for the default.
    void setChanged(bool changed);
    bool isChanged() const { return changed_; }
    /// The value takes effect in a running training.
    void setLive(bool live);
    /// Frame and sentence below; empty: valid. The value in the field stays.
    void setError(const QString &error);
    QString error() const;
    /// Below the field, secondary: a range, an example, what the value leads to.
    void setHint(const QString &hint);
    /// The field takes the whole width and the label stands above, whatever the scale.
    void setStacked(bool stacked);

Q_SIGNALS:
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *field_;
    QLabel *label_, *below_;
    QWidget *dot_, *bolt_;
    QGridLayout *grid_;
    QString error_, hint_;
    bool changed_ = false, live_ = false, stacked_ = false;
};

} // namespace netloom
