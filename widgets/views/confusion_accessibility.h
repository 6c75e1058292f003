#pragma once

QT_BEGIN_NAMESPACE
class QAccessibleInterface;
QT_END_NAMESPACE

namespace netloom {

class ConfusionView;

/// A matrix for screen readers: a table whose cells have rows, columns, heads and values.
QAccessibleInterface *makeConfusionAccessible(ConfusionView *view);

} // namespace netloom
