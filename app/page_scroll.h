#pragma once

#include <QScrollArea>

namespace netloom {

/// Lets a page be smaller than it wants to be: what does not fit is scrolled to, by Tab as well.
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget *page);
    QSize minimumSizeHint() const override { return {0, 0}; }
    QSize sizeHint() const override;
};

} // namespace netloom
