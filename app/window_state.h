#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace netloom {

// What of a window is there again after the next start, in the settings.

/// Place and size, where a screen still shows them.
void storePlace(const QWidget &window);
void restorePlace(QWidget &window);
/// Splitters with a name, and the folded groups of the palette.
void storePanels(const QWidget &window);
void restorePanels(QWidget &window);

} // namespace netloom
