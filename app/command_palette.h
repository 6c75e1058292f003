#pragma once

#include "canvas/list_popup.h"

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace netloom {

/// How well letters typed fit a name: each must be in it, in order; beginnings of words and runs count more. 0: not at all.
int fuzzyScore(QStringView name, QStringView typed);

/// Every command of the window by its name, and recent files; what was used last stands first.
class CommandPalette : public QObject {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    /// Opens in the upper middle of the window.
    void open();
    ListPopup *popup() const { return popup_; }

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    QList<ListPopup::Item> items(const QString &typed) const;
    void choose(const QVariant &data);

    QWidget *window_;
    ListPopup *popup_;
};

/// A command's name without mnemonic and dots.
QString commandName(const QAction *action);
/// Its keys as people read them; also those that only a view with the focus takes (property "keys").
QString commandKeys(const QAction *action);

} // namespace netloom
