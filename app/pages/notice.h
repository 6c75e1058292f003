#pragma once

#include "theme/look.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

/// One message in place: shape, wrapped sentence, a button that takes it away. Hidden while there is nothing to say.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    void say(Status status, const QString &text);
    void clear();
    /// A button beside the sentence; empty: none.
    void setAction(const QString &text);
    QString text() const;
    Status status() const { return status_; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *text_;
    QPushButton *action_;
    QToolButton *close_;
    Status status_ = Status::Info;
};

} // namespace netloom
