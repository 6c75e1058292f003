#include "pages/train/tile_board.h"

#include "common/tile.h"
#include "theme/look.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace netloom {

namespace {

constexpr int kTileHeight = 248;

/// Where the dragged tile would come to stand.
class DropMark : public QWidget {
public:
    explicit DropMark(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Look::current().colour(Tone::AccentBase));
    }
};

} // namespace

/// The corner that a tile is sized by.
class TileBoard::Grip : public QWidget {
public:
    Grip(Tile *tile, TileBoard *board) : QWidget(tile), board_(board)
    {
        setCursor(Qt::SizeFDiagCursor);
        setObjectName(QStringLiteral("tileGrip"));
        setAccessibleName(TileBoard::tr("Size of %1").arg(tile->title()));
        setToolTip(TileBoard::tr("Drag to size the tile"));
        tile->installEventFilter(this);
        place();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parentWidget() && event->type() == QEvent::Resize)
            place();
        return QWidget::eventFilter(watched, event);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        auto *tile = static_cast<Tile *>(parentWidget());
        const int index = board_->indexOf(tile);
        const QSize span = board_->spanAt(tile, board_->mapFromGlobal(event->globalPosition().toPoint()));
        if (index >= 0 && span != board_->items_[static_cast<std::size_t>(index)].span)
            Q_EMIT board_->spanRequested(index, span);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Look::current().colour(Tone::LineEdge), 1));
        const double end = width() - 4.5;
        for (const double length : {4.0, 8.0})
            painter.drawLine(QPointF(end, end - length), QPointF(end - length, end));
    }

private:
    void place()
    {
        const int size = Look::current().px(16);
        setGeometry(parentWidget()->width() - size, parentWidget()->height() - size, size, size);
        raise();
    }
    TileBoard *board_;
};

TileBoard::TileBoard(QWidget *parent) : QWidget(parent), mark_(new DropMark(this)), grid_(new QGridLayout(this))
{
    setObjectName(QStringLiteral("tileBoard"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(Look::current().px(Measure::TileGap));
}

void TileBoard::adopt(Tile *tile)
{
    tile->installEventFilter(this);
    tile->setProperty("adopted", true);
    auto *menu = tile->menuButton()->menu();
    if (!menu) {
        menu = new QMenu(tile);
        tile->setMenu(menu);
    } else {
        menu->addSeparator();
    }
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, tile);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        tile->addAction(action);
        menu->addAction(action);
    };
    add("tileEarlier", tr("Move forward"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this, tile] { step(tile, -1); });
    add("tileLater", tr("Move back"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this, tile] { step(tile, 1); });
    add("tileWidth", tr("Next width"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this, tile] { resizeBy(tile, 1, 0); });
    add("tileHeight", tr("Next height"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this, tile] { resizeBy(tile, 0, 1); });
    add("tileRemove", tr("Remove"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, [this, tile] {
        if (const int index = indexOf(tile); index >= 0)
            Q_EMIT removeRequested(index);
    });
    new Grip(tile, this);
}

void TileBoard::setItems(const std::vector<Item> &items)
{
    for (const Item &old : items_)
        if (old.tile && std::none_of(items.begin(), items.end(), [&](const Item &i) { return i.tile == old.tile; }))
            old.tile->hide();
    items_ = items;
    for (const Item &item : items_)
        if (!item.tile->property("adopted").toBool())
            adopt(item.tile);
    layOut();
}

void TileBoard::setColumns(int columns)
{
    columns = std::clamp(columns, 1, kWidest);
    if (columns == columns_)
        return;
    columns_ = columns;
    layOut();
}

// Row by row in the given order; what is left of a row goes to the tile before it, so that there are no holes.
void TileBoard::layOut()
{
    while (QLayoutItem *item = grid_->takeAt(0))
        delete item;
    for (int r = 0; r < grid_->rowCount(); ++r)
        grid_->setRowStretch(r, 0);
    for (int c = 0; c < grid_->columnCount(); ++c)
        grid_->setColumnStretch(c, 0);
    std::set<std::pair<int, int>> taken;
    std::vector<QRect> places;
    const auto fits = [&](const QRect &p) {
        for (int r = p.top(); r <= p.bottom(); ++r)
            for (int c = p.left(); c <= p.right(); ++c)
                if (c >= columns_ || taken.contains({r, c}))
                    return false;
        return true;
    };
    const auto take = [&](const QRect &p) {
        for (int r = p.top(); r <= p.bottom(); ++r)
            for (int c = p.left(); c <= p.right(); ++c)
                taken.insert({r, c});
    };
    int at = 0;
    for (const Item &item : items_) {
        QRect place;
        const QSize span(std::min(item.span.width(), columns_), item.span.height());
        while (!fits(place = QRect(QPoint(at % columns_, at / columns_), span)))
            ++at;
        take(place);
        places.push_back(place);
    }
    const int gap = grid_->spacing();
    for (std::size_t i = 0; i < items_.size(); ++i) {
        QRect &p = places[i];
        while (fits(QRect(p.right() + 1, p.top(), 1, p.height()))) {
            p.setRight(p.right() + 1);
            take(p);
        }
        grid_->addWidget(items_[i].tile, p.top(), p.left(), p.height(), p.width());
        for (int r = p.top(); r <= p.bottom(); ++r)
            grid_->setRowStretch(r, 1);
        items_[i].tile->setMinimumHeight(Look::current().px(kTileHeight) * p.height() + gap * (p.height() - 1));
        items_[i].tile->show();
    }
    chainTabs();
    for (int c = 0; c < columns_; ++c)
        grid_->setColumnStretch(c, 1);
}

// Tab goes through the tiles as they are seen, not as they were made.
void TileBoard::chainTabs()
{
    QWidget *last = nullptr;
    for (const Item &item : items_)
        for (QWidget *w : item.tile->findChildren<QWidget *>()) {
            if (!(w->focusPolicy() & Qt::TabFocus) || w->window() != window())
                continue;
            if (last)
                setTabOrder(last, w);
            last = w;
        }
}

int TileBoard::indexOf(const Tile *tile) const
{
    const auto it = std::find_if(items_.begin(), items_.end(), [tile](const Item &i) { return i.tile == tile; });
    return it == items_.end() ? -1 : static_cast<int>(it - items_.begin());
}

int TileBoard::indexAt(const QPoint &at) const
{
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].tile->geometry().contains(at))
            return static_cast<int>(i);
    return -1;
}

void TileBoard::step(Tile *tile, int by)
{
    const int from = indexOf(tile), to = from + by;
    if (from >= 0 && to >= 0 && to < static_cast<int>(items_.size()))
        Q_EMIT moveRequested(from, to);
}

void TileBoard::resizeBy(Tile *tile, int columns, int rows)
{
    const int index = indexOf(tile);
    if (index < 0)
        return;
    QSize span = items_[static_cast<std::size_t>(index)].span;
    span.setWidth((span.width() - 1 + columns) % kWidest + 1);
    span.setHeight((span.height() - 1 + rows) % kTallest + 1);
    Q_EMIT spanRequested(index, span);
}

QSize TileBoard::spanAt(const Tile *tile, const QPoint &corner) const
{
    const int gap = grid_->spacing(), cell = std::max(1, (width() - gap * (columns_ - 1)) / columns_ + gap);
    const int row = std::max(1, Look::current().px(kTileHeight) + gap);
    const QPoint size = corner - tile->geometry().topLeft();
    return {std::clamp((size.x() + cell / 2) / cell, 1, columns_), std::clamp((size.y() + row / 2) / row, 1, kTallest)};
}

bool TileBoard::eventFilter(QObject *watched, QEvent *event)
{
    auto *tile = qobject_cast<Tile *>(watched);
    if (!tile || indexOf(tile) < 0)
        return QWidget::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton && mouse->position().y() < Look::current().px(Measure::TileHeader)) {
            press(tile, mapFromGlobal(mouse->globalPosition().toPoint()));
            return true; // from here on the moves come here
        }
        break;
    case QEvent::MouseMove:
        if (dragged_ == tile)
            drag(tile, mapFromGlobal(mouse->globalPosition().toPoint()));
        break;
    case QEvent::MouseButtonRelease:
        if (dragged_ == tile)
            drop(true);
        break;
    case QEvent::Hide:
        if (dragged_ == tile)
            drop(false);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void TileBoard::press(Tile *tile, const QPoint &at)
{
    dragged_ = tile;
    from_ = at;
    moving_ = false;
    target_ = -1;
}

void TileBoard::drag(Tile *tile, const QPoint &at)
{
    if (!moving_ && (at - from_).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!moving_) {
        moving_ = true;
        tile->setHighlighted(true);
        tile->setCursor(Qt::ClosedHandCursor);
        grabKeyboard(); // Esc puts the tile back
    }
    target_ = indexAt(at);
    mark_->setVisible(target_ >= 0 && target_ != indexOf(tile));
    if (!mark_->isVisible())
        return;
    const QRect box = items_[static_cast<std::size_t>(target_)].tile->geometry();
    const int gap = grid_->spacing();
    const bool after = target_ > indexOf(tile);
    mark_->setGeometry(after ? box.right() + gap / 2 - 1 : box.left() - gap / 2 - 1, box.top(), 3, box.height());
    mark_->raise();
}

void TileBoard::drop(bool done)
{
    const int from = dragged_ ? indexOf(dragged_) : -1, to = target_;
    if (moving_) {
        releaseKeyboard();
        dragged_->setHighlighted(false);
        dragged_->unsetCursor();
    }
    const bool moved = std::exchange(moving_, false);
    dragged_ = nullptr;
    mark_->hide();
    if (done && moved && from >= 0 && to >= 0 && from != to)
        Q_EMIT moveRequested(from, to);
}

void TileBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && moving_)
        drop(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace netloom
