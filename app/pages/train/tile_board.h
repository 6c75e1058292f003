#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace netloom {

class Tile;

/// Tiles in a grid that the user arranges: the header drags a tile to another place, the corner its size; each tile's menu
/// and keys (Ctrl+Shift with arrows, W, H, Del) do the same. It changes nothing itself: it asks, and is given the new order.
class TileBoard : public QWidget {
    Q_OBJECT
public:
    explicit TileBoard(QWidget *parent = nullptr);

    struct Item { Tile *tile = nullptr; QSize span = {1, 1}; };
    /// Tiles that are not listed any more are hidden, not deleted.
    void setItems(const std::vector<Item> &items);
    const std::vector<Item> &items() const { return items_; }
    /// How many stand side by side; asks for a new layout where it differs.
    void setColumns(int columns);
    int columns() const { return columns_; }
    /// Entries at the end of the tile's own menu; once a tile, after the menu is set.
    void adopt(Tile *tile);

    static constexpr int kWidest = 3, kTallest = 2;

Q_SIGNALS:
    void moveRequested(int from, int to);
    void spanRequested(int index, QSize span);
    void removeRequested(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Grip;
    void layOut();
    void chainTabs();
    int indexOf(const Tile *tile) const;
    int indexAt(const QPoint &at) const;
    void press(Tile *tile, const QPoint &at);
    void drag(Tile *tile, const QPoint &at);
    void drop(bool done);
    void step(Tile *tile, int by);
    void resizeBy(Tile *tile, int columns, int rows);
    QSize spanAt(const Tile *tile, const QPoint &corner) const;

    std::vector<Item> items_;
    int columns_ = 2, target_ = -1;
    QPointer<Tile> dragged_;
    QPoint from_;
    bool moving_ = false;
    QWidget *mark_;
    QGridLayout *grid_;
};

} // namespace netloom
