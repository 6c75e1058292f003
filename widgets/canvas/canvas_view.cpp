#include "canvas/canvas_view.h"

#include "canvas/canvas_accessible.h"
#include "canvas/canvas_tools.h"
#include "canvas/list_popup.h"
#include "canvas/minimap.h"
#include "canvas/node_metrics.h"
#include "canvas/text_overlay.h"
#include "canvas/zoom_bar.h"
#include "theme/icons.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr double kMinZoom = 0.08, kMaxZoom = 3;

} // namespace

CanvasView::CanvasView(QWidget *parent)
    : QGraphicsView(parent), scene_(new CanvasScene(this)), popup_(new ListPopup(this)), text_(new TextOverlay(this)),
      zoomBar_(new ZoomBar(this)), minimap_(new Minimap(this))
{
    installCanvasAccessibility();
    setScene(scene_);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Network"));
    setAccessibleDescription(tr("Tab moves between layers, arrows move a layer, Enter edits it, C connects it, A adds one."));
    setObjectName(QStringLiteral("canvas"));
    connect(scene_, &CanvasScene::selectionEdited, this, &CanvasView::selectionChanged);
    connect(scene_, &CanvasScene::focusNodeChanged, this, [this] {
        if (const NodeId id = scene_->focusNode()) Q_EMIT spoke(spoken(id));
        notifyCanvasFocus(this);
    });
    connect(zoomBar_, &ZoomBar::zoomRequested, this, &CanvasView::zoomBy);
    connect(zoomBar_, &ZoomBar::resetRequested, this, [this] { setZoom(1); });
    connect(zoomBar_, &ZoomBar::fitRequested, this, &CanvasView::fit);
    connect(zoomBar_, &ZoomBar::arrangeRequested, this, [this] {
        if (!model()) return;
        model()->arrange(QStringLiteral("auto"));
        fit();
    });
    connect(minimap_, &Minimap::centreRequested, this, [this](QPointF p) {
        autoFit_ = false;
        centerOn(p);
        minimap_->update();
    });
    connect(LookNotifier::instance(), &LookNotifier::changed, this, [this] {
        applyZoom();
        placeOverlays();
    });
    applyZoom();
}

CanvasView::~CanvasView()
{
    tool_.reset();
}

void CanvasView::setModel(CanvasModel *model)
{
    tool_.reset();
    if (scene_->model()) disconnect(scene_->model(), nullptr, this, nullptr);
    scene_->setModel(model);
    if (!model) return;
    connect(model, &CanvasModel::changed, this, [this] {
        placeOverlays();
        minimap_->update();
        viewport()->update();
    });
    connect(model, &CanvasModel::wasReset, this, [this] {
        tool_.reset();
        fit();
    });
    fit();
}

void CanvasView::setZoom(double zoom)
{
    zoomBy(zoom / zoom_);
}

void CanvasView::zoomBy(double factor)
{
    autoFit_ = false;
    const QPoint anchor = viewport()->rect().contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse()
                              ? viewport()->mapFromGlobal(QCursor::pos())
                              : viewport()->rect().center();
    const QPointF fixed = mapToScene(anchor);
    zoom_ = std::clamp(zoom_ * factor, kMinZoom, kMaxZoom);
    placeOverlays(); // the map is there again
    // 99.7 % would blur every hairline for nothing.
    if (std::abs(zoom_ - 1) < 0.02) zoom_ = 1;
    applyZoom();
    const QPointF d = mapToScene(anchor) - fixed;
    centerOn(mapToScene(viewport()->rect().center()) - d);
}

void CanvasView::applyZoom()
{
    const double scale = zoom_ * Look::current().scale();
    setTransform(QTransform::fromScale(scale, scale));
    zoomBar_->setZoom(zoom_);
    minimap_->update();
    Q_EMIT zoomChanged(zoom_);
}

void CanvasView::fit()
{
    autoFit_ = true;
    const QRectF box = scene_->contents();
    if (viewport()->width() < 80) return;
    if (box.isEmpty()) {
        zoom_ = 1;
        applyZoom();
        centerOn(0, 0);
        return;
    }
    const double scale = Look::current().scale();
    const QSizeF room(viewport()->width() / scale - 64, viewport()->height() / scale - 56);
    zoom_ = std::clamp(std::min(room.width() / box.width(), room.height() / box.height()), kMinZoom, 1.0);
    applyZoom();
    centerOn(box.center());
    placeOverlays();
    minimap_->update();
}

void CanvasView::reveal(NodeId node)
{
    NodeItem *item = scene_->nodeItem(node);
    if (!item) return;
    scene_->select({node});
    scene_->setFocusNode(node);
    const QRectF box = scene_->shownBox(node);
    if (!mapToScene(viewport()->rect()).boundingRect().contains(box)) {
        autoFit_ = false;
        ensureVisible(box, 40, 40);
        minimap_->update();
    }
}

QString CanvasView::spoken(NodeId node) const
{
    const NodeItem *item = scene_->nodeItem(node);
    return model() ? spokenNode(model()->graph(), model()->check(), node, item ? item->face().pill : QString()) : QString();
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    placeOverlays();
    if (autoFit_) fit();
}

void CanvasView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    placeOverlays();
    if (autoFit_) fit();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    minimap_->update();
}

/// While everything is in view a map that lies on a layer only hides it.
bool CanvasView::coversNodes(const QWidget &overlay) const
{
    for (NodeId id : scene_->nodeOrder())
        if (mapFromScene(scene_->shownBox(id)).boundingRect().intersects(overlay.geometry())) return true;
    return false;
}

void CanvasView::placeOverlays()
{
    const int inset = Look::current().px(Measure::TileInset);
    zoomBar_->adjustSize();
    zoomBar_->move(inset, height() - zoomBar_->height() - inset);
    minimap_->resize(minimap_->sizeHint());
    minimap_->move(width() - minimap_->width() - inset, height() - minimap_->height() - inset);
    // In a small canvas the map would hide more than it shows.
    const bool room = width() > 2 * (zoomBar_->width() + minimap_->width()) / 1 && height() > 3 * minimap_->height();
    minimap_->setVisible(room && model() && model()->graph().nodes.size() >= 4 && !(autoFit_ && coversNodes(*minimap_)));
    zoomBar_->setVisible(width() > zoomBar_->width() + 2 * inset);
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Look &look = Look::current();
    painter->fillRect(rect, look.colour(Tone::SurfaceCanvas));
    if (zoom_ < 0.35) return;
    const double grid = NodeMetrics::dots * (zoom_ < 0.7 ? 2 : 1);
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / grid) * grid; x < rect.right(); x += grid)
        for (double y = std::floor(rect.top() / grid) * grid; y < rect.bottom(); y += grid) dots << QPointF(x, y);
    QPen pen(look.colour(Tone::LineDot), 1.5, Qt::SolidLine, Qt::RoundCap);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawPoints(dots.constData(), int(dots.size()));
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (model() && (!model()->graph().nodes.empty() || !model()->notes().empty())) return;
    const Look &look = Look::current();
    QPainter painter(viewport());
    const QRectF box = viewport()->rect();
    const int size = look.px(20);
    paintIcon(painter, QStringLiteral("network"),
              {box.center().x() - size / 2.0, box.center().y() - look.px(44), double(size), double(size)},
              look.colour(Tone::TextSecondary));
    painter.setFont(look.font(Role::Body));
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(box.translated(0, -look.px(4)), Qt::AlignCenter, tr("Drop a layer or choose a template"));
    painter.setFont(look.font(Role::Small));
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(box.translated(0, look.px(18)), Qt::AlignCenter, tr("or press A and type a name"));
}

} // namespace netloom
