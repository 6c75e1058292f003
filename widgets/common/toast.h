#pragma once

#include "theme/look.h"

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace netloom {

/// One sentence above the status bar: raised, with a 3 px status line and shape, at most one action. Leaves after 6 s,
/// with an action after 10 s; errors stay until closed. Waits while the pointer or the focus is on it.
class Toast : public QFrame {
    Q_OBJECT
public:
    /// Shows a toast in the lower right corner of the window; newer ones stand above. The caller keeps nothing.
    static Toast *show(QWidget *window, Status status, const QString &sentence, const QString &actionText = {},
                       std::function<void()> action = {});
    /// Pixels kept free at the window's bottom, the height of the status bar.
    static void setBottomMargin(QWidget *window, int pixels);
    /// A strip of the window that is as high as the toasts need, so that they cover nothing; at most a third of the window.
    static void setRoom(QWidget *window, QWidget *room);

    Status status() const { return status_; }
    QString sentence() const;
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Toast(QWidget *window, Status status, const QString &sentence, const QString &actionText,
          std::function<void()> action);
    static void arrange(QWidget *window);

    Status status_;
    QLabel *text_;
    QTimer *timer_;
    bool leaving_ = false;
};

} // namespace netloom
