#pragma once

#include "theme/look.h"

#include <QFrame>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace netloom {

/// What a node's badge means: each message with its reason and, where there is one, the fix of one click. Esc closes it.
class BadgePopup : public QFrame {
    Q_OBJECT
public:
    struct Entry {
        Status status = Status::Warning;
        QString text, why, fix, preview; ///< fix: what the button says; empty: there is none
    };
    explicit BadgePopup(QWidget *parent);
    /// `figures`: what was measured, a line each. Opens with its upper left corner at a place of the screen; the keyboard is on the first fix.
    void open(const QString &title, const std::vector<Entry> &entries, QPoint at, const QString &figures = {});

Q_SIGNALS:
    /// The number of the entry.
    void fixRequested(int entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addEntry(int index, const Entry &entry);
    QVBoxLayout *column_;
};

} // namespace netloom
