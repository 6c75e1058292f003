#include "views/operation_picture.h"

#include "canvas/auto_layout.h"
#include "canvas/canvas_paint.h"
#include "canvas/node_metrics.h"
#include "canvas/wire_item.h"
#include "common/engine_text.h"
#include "theme/icons.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

using OperationBox = NodeMetrics;
constexpr double kPictureMargin = 32;

/// The canvas's own layout, for boxes that are operations.
std::vector<QPointF> operationPlaces(const OperationGraph &graph)
{
    Graph boxes;
    for (std::size_t i = 0; i < graph.operations.size(); ++i) boxes.nodes[NodeId(i + 1)].name = std::to_string(i);
    std::map<int, int> ports;
    for (const OperationWire &w : graph.wires) boxes.edges.insert({NodeId(w.from + 1), 0, NodeId(w.to + 1), ports[w.to]++});
    const NodePlaces places = autoLayout(boxes, QStringLiteral("down"));
    std::vector<QPointF> out;
    for (std::size_t i = 0; i < graph.operations.size(); ++i) out.push_back(places.at(NodeId(i + 1)));
    return out;
}

QRectF operationBoxAt(QPointF place)
{
    return {place, QSizeF(OperationBox::width, OperationBox::height)};
}

} // namespace

OperationPicture::OperationPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("operations"));
    setAccessibleName(tr("Picture of the operations"));
    setFocusPolicy(Qt::StrongFocus);
    connect(LookNotifier::instance(), &LookNotifier::changed, this, &OperationPicture::resizeToContents);
}

void OperationPicture::setGraph(const OperationGraph &graph)
{
    const QString kept = current_ >= 0 && current_ < int(graph_.operations.size()) ? graph_.operations[std::size_t(current_)].key : QString();
    graph_ = graph;
    places_ = operationPlaces(graph_);
    bounds_ = {};
    for (const QPointF &p : places_) bounds_ |= operationBoxAt(p);
    bounds_.adjust(-kPictureMargin, -kPictureMargin, kPictureMargin, kPictureMargin);
    current_ = graph_.indexOf(kept);
    resizeToContents();
    update();
}

void OperationPicture::setCurrent(int index)
{
    if (index == current_ || index >= int(graph_.operations.size())) return;
    current_ = index;
    setAccessibleDescription(index < 0 ? QString() : spokenOperation(graph_.operations[std::size_t(index)]));
    update();
    Q_EMIT currentChanged(index);
}

void OperationPicture::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.2, 2.0);
    if (zoom == zoom_) return;
    zoom_ = zoom;
    resizeToContents();
}

void OperationPicture::resizeToContents()
{
    resize(sizeHint());
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

QSize OperationPicture::sizeHint() const
{
    return (bounds_.size() * zoom_ * Look::current().scale()).toSize();
}

QRect OperationPicture::box(int index) const
{
    const double k = zoom_ * Look::current().scale();
    const QPointF shift((width() - bounds_.width() * k) / 2, 0);
    const QRectF own = operationBoxAt(places_.at(std::size_t(index))).translated(-bounds_.topLeft());
    return QRectF(own.topLeft() * k + shift, own.size() * k).toRect();
}

int OperationPicture::operationAt(QPoint point) const
{
    for (int i = 0; i < int(places_.size()); ++i)
        if (box(i).contains(point)) return i;
    return -1;
}

void OperationPicture::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(Tone::SurfaceCanvas));
    const double k = zoom_ * look.scale();
    painter.translate((width() - bounds_.width() * k) / 2, 0);
    painter.scale(k, k);
    painter.translate(-bounds_.topLeft());
    paintAll(painter, current_);
}

void OperationPicture::paintAll(QPainter &painter, int current) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<bool> lit = graph_.path(current);
    paintContainers(painter);
    paintWires(painter, lit, false, false);
    paintWires(painter, lit, false, true);
    for (int i = 0; i < int(graph_.operations.size()); ++i)
        paintBox(painter, i, lit[std::size_t(i)], current >= 0 && !lit[std::size_t(i)], i == current);
    paintWires(painter, lit, true, false);
}

/// A frame round what belongs together, where nothing else stands in it.
void OperationPicture::paintContainers(QPainter &painter) const
{
    const Look &look = Look::current();
    for (const auto &[key, title] : graph_.containers) {
        QRectF frame;
        int inside = 0;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            const Operation &op = graph_.operations[i];
            const bool training = op.kind == OperationKind::Backward || op.kind == OperationKind::Update;
            if (training || !op.within.contains(key)) continue;
            frame |= operationBoxAt(places_[i]);
            ++inside;
        }
        if (inside < 2) continue;
        const double out = key.startsWith(QLatin1String("group/")) ? 16 : 9;
        frame.adjust(-out, -out, out, out);
        bool foreign = false;
        for (std::size_t i = 0; i < places_.size(); ++i)
            foreign = foreign || (!graph_.operations[i].within.contains(key) && frame.intersects(operationBoxAt(places_[i])));
        if (foreign) continue;
        QPen pen(look.colour(Tone::LineStrong), 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(look.colour(Tone::SurfacePanel));
        painter.drawRoundedRect(frame, OperationBox::radius + 4, OperationBox::radius + 4);
    }
}

void OperationPicture::paintWires(QPainter &painter, const std::vector<bool> &lit, bool labels, bool onlyLit) const
{
    const Look &look = Look::current();
    const double zoom = zoomOf(painter);
    for (const OperationWire &w : graph_.wires) {
        const QPointF from = operationBoxAt(places_[std::size_t(w.from)]).center() + QPointF(0, OperationBox::height / 2);
        const QPointF to = operationBoxAt(places_[std::size_t(w.to)]).center() - QPointF(0, OperationBox::height / 2);
        const QPainterPath path = wirePath(from, to, false);
        const bool on = lit[std::size_t(w.from)] && lit[std::size_t(w.to)];
        if (labels) {
            if (zoom >= 0.6) paintWireLabel(painter, path.pointAtPercent(0.5), w.shape, false);
            continue;
        }
        if (on != onlyLit) continue;
        painter.setPen(QPen(look.colour(on ? Tone::AccentBase : Tone::WireBase), (on ? 3 : 2) / std::clamp(zoom, 0.3, 1.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        // The way the values go.
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(on ? Tone::AccentBase : Tone::WireBase));
        painter.drawPolygon(QPolygonF{to, to + QPointF(-5, -8), to + QPointF(5, -8)});
    }
}

void OperationPicture::paintBox(QPainter &painter, int index, bool lit, bool dim, bool current) const
{
    const Look &look = Look::current();
    const Operation &op = graph_.operations[std::size_t(index)];
    const double zoom = zoomOf(painter);
    painter.save();
    painter.translate(places_[std::size_t(index)]);
    const QRectF frame(0, 0, OperationBox::width, OperationBox::height);
    if (current) {
        painter.setPen(QPen(look.colour(Tone::AccentHalo), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), OperationBox::radius + 2.5, OperationBox::radius + 2.5);
    }
    QPen pen(op.error ? look.status(Status::Error) : look.colour(lit ? Tone::AccentBase : Tone::LineStrong), op.error || lit ? 2 : 1);
    const bool training = op.kind == OperationKind::Backward || op.kind == OperationKind::Update;
    if (training) pen.setDashPattern({4, 2});
    painter.setPen(pen);
    painter.setBrush(look.colour(training ? Tone::SurfacePanel : Tone::SurfaceRaised));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), OperationBox::radius, OperationBox::radius);
    if (op.folded) // more lies behind it
        for (const double gap : {3.0, 6.0}) painter.drawLine(QPointF(OperationBox::radius + gap, -gap), QPointF(OperationBox::width - OperationBox::radius - gap, -gap));
    const QRectF chip(OperationBox::chipInset, OperationBox::chipInset, OperationBox::chip, OperationBox::chip);
    if (op.kind == OperationKind::Activation || op.kind == OperationKind::Update || op.kind == OperationKind::Backward) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.categoryTint(op.category));
        painter.drawRoundedRect(chip, 6, 6);
        const char *name = op.kind == OperationKind::Activation ? "bolt" : op.kind == OperationKind::Update ? "reset" : "up";
        paintIcon(painter, QLatin1String(name), chip.adjusted(8, 8, -8, -8), look.category(op.category));
    } else {
        paintCategoryChip(painter, op.category, chip);
    }
    const double right = OperationBox::width - OperationBox::inset;
    const QFont strong = canvasFont(Role::Strong, zoom), micro = canvasFont(Role::Micro, zoom), small = canvasFont(Role::Small, zoom);
    const double title = std::min(QFontMetricsF(strong).horizontalAdvance(op.title) + 1, right - OperationBox::textLeft);
    drawBaseline(painter, strong, look.colour(dim ? Tone::TextSecondary : Tone::TextPrimary), {OperationBox::textLeft, 20}, op.title, title);
    drawBaseline(painter, micro, look.colour(Tone::TextSecondary), {OperationBox::textLeft + title + 6, 20}, op.name, right - OperationBox::textLeft - title - 6);
    if (zoom >= 0.6) {
        double end = right;
        if (op.parameters && !op.error) {
            const QString count = groupedNumber(op.parameters);
            const QFont figures = canvasFigures(Role::Micro, zoom);
            const double width = QFontMetricsF(figures).horizontalAdvance(count);
            drawBaseline(painter, figures, look.colour(Tone::TextSecondary), {end - width, 37}, count, std::max(9.0, width + 1));
            end -= width + 8;
        }
        const QString line = op.error ? op.message : op.detail.isEmpty() ? tr("%1 per row").arg(bufferBytes(op.bytes)) : op.detail;
        drawBaseline(painter, small, op.error ? look.status(Status::Error) : look.colour(Tone::TextSecondary), {OperationBox::textLeft, 37}, line, end - OperationBox::textLeft);
    }
    painter.restore();
}

void OperationPicture::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton) setCurrent(operationAt(event->position().toPoint()));
}

void OperationPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = operationAt(event->position().toPoint()); index >= 0) Q_EMIT foldRequested(index);
}

void OperationPicture::keyPressEvent(QKeyEvent *event)
{
    const int count = int(graph_.operations.size());
    const Operation *op = current_ >= 0 ? &graph_.operations[std::size_t(current_)] : nullptr;
    switch (event->key()) {
    case Qt::Key_Down: return setCurrent(op && !op->feeds.empty() ? op->feeds.front() : std::clamp(current_, 0, count - 1));
    case Qt::Key_Up: return setCurrent(op && !op->uses.empty() ? op->uses.front() : std::clamp(current_, 0, count - 1));
    case Qt::Key_Right: return setCurrent(std::min(current_ + 1, count - 1));
    case Qt::Key_Left: return setCurrent(std::clamp(current_ - 1, 0, count - 1));
    case Qt::Key_Home: return setCurrent(std::min(0, count - 1));
    case Qt::Key_End: return setCurrent(count - 1);
    case Qt::Key_Plus: return setZoom(zoom_ * 1.25);
    case Qt::Key_Minus: return setZoom(zoom_ / 1.25);
    case Qt::Key_Escape:
        if (current_ < 0) break;
        return setCurrent(-1);
    case Qt::Key_Space:
        if (op) Q_EMIT foldRequested(current_);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (op && op->node) Q_EMIT chosen(op->node);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void OperationPicture::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QWidget::wheelEvent(event);
    setZoom(zoom_ * std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

bool OperationPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = operationAt(help->pos());
        if (index >= 0) QToolTip::showText(help->globalPos(), spokenOperation(graph_.operations[std::size_t(index)]), this);
        else QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

bool OperationPicture::saveSvg(const QString &path) const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        const double k = Look::current().scale();
        const QRectF page(QPointF(), bounds_.size() * k);
        generator.setSize(page.size().toSize());
        generator.setViewBox(page);
        generator.setTitle(tr("Computation graph"));
        QPainter painter(&generator);
        painter.fillRect(page, Look::current().colour(Tone::SurfaceCanvas));
        painter.scale(k, k);
        painter.translate(-bounds_.topLeft());
        paintAll(painter, -1);
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace netloom
