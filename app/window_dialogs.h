#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QAction;
class QDialog;
class QPaintDevice;
class QUndoStack;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

/// Version, licence, what it runs on.
QDialog *makeAboutDialog(QWidget *parent);
/// Every command with its key.
QDialog *makeShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
/// The steps that can be undone as a list; a click goes back or forward to that step.
QWidget *makeHistoryPanel(QUndoStack *stack, QWidget *parent);
/// A view on one page of paper, as large as fits, its title and date above it.
bool printView(QWidget *view, const QString &title, QPaintDevice &device);

} // namespace netloom
