#include "page_scroll.h"

namespace netloom {

PageScroll::PageScroll(QWidget *page)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(page);
    // The window shows through, as without the area.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

QSize PageScroll::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

} // namespace netloom
