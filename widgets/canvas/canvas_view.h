#pragma once

#include "canvas/canvas_scene.h"
#include "canvas/list_popup.h"
#include "canvas/network_piece.h"

#include <QGraphicsView>

#include <memory>

namespace netloom {

class CanvasTool;
class Minimap;
class TextOverlay;
class ZoomBar;

/// The canvas: mouse, keyboard, zoom. What it changes it asks of its model, one undo step at a time.
class CanvasView : public QGraphicsView {
    Q_OBJECT
public:
    explicit CanvasView(QWidget *parent = nullptr);
    ~CanvasView() override;
    void setModel(CanvasModel *model);
    CanvasScene *canvas() const { return scene_; }
    CanvasModel *model() const { return scene_->model(); }

    /// 1 is 100 %, text scale aside.
    double zoom() const { return zoom_; }
    void setZoom(double zoom);
    void zoomBy(double factor);
    /// All nodes in view, not above 100 %.
    void fit();
    /// Selects a node, gives it the keyboard focus mark and brings it into view.
    void reveal(NodeId node);

    // Dragging in from a palette in the same window, by the palette's own mouse grab.
    void placeMoved(const std::string &type, QPoint globalPos);
    /// True if a node was placed.
    bool placeDropped(const std::string &type, QPoint globalPos);
    void placeCancelled();
    /// Behind the selected node, or behind the only output, or in the middle.
    void addAfterSelection(const std::string &type);

    void removeSelected();
    void copySelected();
    void paste();
    void duplicateSelected();
    void selectAll();
    void alignSelected(Alignment how);
    /// The selected layers stay, what they stood between is joined where shapes allow it.
    void takeOffWires();
    /// A network in words, behind the selected node; what it only implies as input is left out unless the canvas is empty.
    bool insertText(const QString &text, const QString &undoText);
    /// One of networkTemplates().
    void placeTemplate(const QString &key);
    void openTemplates();
    /// A list of everything on the canvas; what is chosen comes to the middle.
    void openFind();

    void addNote(std::optional<QPointF> at = {});
    void editNote(int index);
    void groupSelected();
    void ungroupSelected();
    /// Folds or unfolds the groups of the selection.
    void toggleFold();
    void renameGroup(int index);
    TextOverlay *textField() const { return text_; }
    /// Type-to-place; `typed` is what has been typed already.
    void openSearch(const QString &typed = {}, std::optional<QPointF> at = {}, std::optional<PortId> from = {});
    /// Connects the selected node by choosing from a list.
    void openConnect();
    ListPopup *popup() const { return popup_; }
    /// Opens what the badge of a node means.
    void openBadge(NodeId node);
    /// The node's sentence, as a screen reader says it.
    QString spoken(NodeId node) const;

Q_SIGNALS:
    void selectionChanged();
    /// Enter or double-click: the inspector takes the keyboard.
    void inspectRequested(netloom::NodeId node);
    /// A click on a badge, or "!": what is wrong with the node, and what helps.
    void badgeRequested(netloom::NodeId node, QPoint globalPos);
    /// One sentence about what has the focus, for the status bar.
    void spoke(const QString &sentence);
    void zoomChanged(double zoom);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyZoom();
    void placeOverlays();
    bool coversNodes(const QWidget &overlay) const;
    void pressLeft(QMouseEvent *event);
    void finishTool(QPointF point);
    void hover(QPointF point);
    bool moveFocus(bool next);
    bool handleArrow(QKeyEvent *event);
    bool handleCommand(QKeyEvent *event);
    bool handleOrder(QKeyEvent *event);
    void addGroupActions(class QMenu &menu, QPointF point);
    QList<ListPopup::Item> searchItems(const QString &text) const;
    void pasteBeside(NetworkPiece &piece, const QString &text);
    void showSelection();
    bool removeNote();
    bool moveNote(QPointF by);
    void selectGroup(int index);
    std::set<int> groupsOfSelection() const;
    void commit(const QString &text, const struct GraphEdit &edit);
    void placeAt(const std::string &type, QPointF topLeft, std::optional<PortId> from);
    void connectNodes(const Edge &edge);
    bool canEdit() const { return model() && !model()->isLocked(); }

    CanvasScene *scene_;
    std::unique_ptr<CanvasTool> tool_;
    ListPopup *popup_;
    TextOverlay *text_;
    ZoomBar *zoomBar_;
    Minimap *minimap_;
    double zoom_ = 1;
    bool autoFit_ = true, panning_ = false, spaceHeld_ = false;
    QPoint panStart_;
    int gesture_ = 0;
    qint64 lastArrow_ = 0;
    std::set<NodeId> arrowNodes_;
    std::optional<NodeId> clicked_; ///< narrows a multiple selection on release, unless it was dragged
};

} // namespace netloom
