#pragma once

#include "document/journal.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
QT_END_NAMESPACE

namespace netloom {

/// Unsaved work that was found at the start: what is in it, and whether to take it up again.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    RecoveryDialog(QList<Recovery> found, QWidget *parent);

Q_SIGNALS:
    void chosen(const netloom::Recovery &recovery);

private:
    void describe();
    void discard();

    QList<Recovery> found_;
    QListWidget *list_;
    QLabel *details_;
};

} // namespace netloom
