#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QString;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

/// A screen reader says the sentence now, wherever the focus is. `status` is the status bar of the window.
void announce(QWidget *status, const QString &sentence);
/// Gives a widget the role of a status bar, whose text is what was announced last.
void makeStatusBar(QWidget *status);

} // namespace netloom
