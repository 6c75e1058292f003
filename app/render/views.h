#pragma once

#include "core/result.h"

#include <QSize>
#include <QStringList>

#include <cstdint>
#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace netloom {

class MainWindow;

/// A view of the program, taken out of an opened window. `size` is that of the view alone. Errors: a view that does not
/// exist (the message lists those that do) or has nothing to show in this project. `epoch`: as it was then; 0: the latest.
Result<QWidget *> takeView(MainWindow &window, const QString &name, QSize size, std::uint64_t epoch = 0);
/// Names for takeView, without the metrics, which go by their own names.
QStringList viewNames();
/// .png or .svg, by the name of the file; the view stands in the middle of the size.
Result<void> saveView(QWidget *view, const QString &path, QSize size);

} // namespace netloom
