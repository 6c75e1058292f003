#pragma once

#include "core/schema.h"

#include <QAbstractSpinBox>

namespace netloom {

/// A number as text with arrows. Unlike QSpinBox it keeps text that is no usable number, so that the reason can be
/// shown beside it, and it reads "0.5" in every locale.
class NumberField : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit NumberField(const Field &field, QWidget *parent = nullptr);
    QString text() const;
    /// Does not announce.
    void setText(const QString &text);
    QSize sizeHint() const override;
    void stepBy(int steps) override;
    QValidator::State validate(QString &input, int &pos) const override;

Q_SIGNALS:
    void textEdited(const QString &text);

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Field field_;
};

} // namespace netloom
