#pragma once

#include "theme/look.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace netloom {

/// What a tile shows in place of its content: a picture, a sentence, at most two buttons. Also usable on its own on a
/// page without data.
class TileMessage : public QWidget {
    Q_OBJECT
public:
    explicit TileMessage(QWidget *parent = nullptr);

    void showEmpty(const QString &iconName, const QString &sentence, const QString &buttonText);
    void showFailed(const QString &message, const QString &details, bool canRetry);
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggleDetails();

    QWidget *picture_;
    QLabel *sentence_, *details_;
    QPushButton *action_, *detailsButton_;
    QString icon_;
    bool failed_ = false;
};

} // namespace netloom
