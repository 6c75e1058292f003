#pragma once

#include <QString>

class QWidget;

namespace netloom {

/// One entry of the window's rail.
struct Page {
    QWidget *widget = nullptr;
    QString title;
    QString icon;
};

} // namespace netloom
