#include "charts/line_chart.h"

#include "charts/chart_table.h"
#include "theme/icons.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace netloom {

void CrosshairLink::set(std::optional<double> x)
{
    if (x == x_)
        return;
    x_ = x;
    Q_EMIT changed();
}

LineChart::LineChart(QWidget *parent) : QWidget(parent)
{
    installViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover, false);
    speakLater_.setSingleShot(true);
    speakLater_.setInterval(500);
    connect(&speakLater_, &QTimer::timeout, this, &LineChart::speak);
    connect(&own_, &CrosshairLink::changed, this, qOverload<>(&LineChart::update));
}

void LineChart::setModel(ChartModel model)
{
    model_ = std::move(model);
    setAccessibleName(model_.title);
    modelChanged();
}

void LineChart::redraw()
{
    layer_ = {};
    update();
}

void LineChart::modelChanged()
{
    redraw();
    if (table_ && table_->isVisible())
        table_->refresh();
    if (!speakLater_.isActive())
        speakLater_.start();
}

void LineChart::setLink(CrosshairLink *link)
{
    disconnect(link_, nullptr, this, nullptr);
    link_ = link ? link : &own_;
    connect(link_, &CrosshairLink::changed, this, qOverload<>(&LineChart::update));
    update();
}

void LineChart::setLogY(bool log)
{
    if (log == model_.logY)
        return;
    model_.logY = log;
    redraw();
    Q_EMIT logYChanged(log);
}

QString LineChart::summary() const
{
    return chartSummary(model_);
}

void LineChart::speak()
{
    const QString text = summary();
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

ChartView LineChart::view() const
{
    ChartView v = zoom_;
    v.crosshair = link_->x();
    return v;
}

ChartPainter LineChart::layout() const
{
    return ChartPainter(model_, Look::current(), QRectF(rect()), view());
}

void LineChart::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    const bool expects = model_.empty() && !model_.panels.empty() && model_.panels.front().expected;
    if (expects)
        paintExpected(painter, *model_.panels.front().expected);
    if (model_.empty()) {
        const double icon = look.px(20);
        const QRectF box = QRectF(rect()).adjusted(look.px(16), 0, -look.px(16), 0);
        painter.setFont(look.font(Role::Body));
        const QRectF text = painter.boundingRect(box, Qt::AlignCenter | Qt::TextWordWrap, model_.emptyText);
        paintIcon(painter, QStringLiteral("train"),
                  QRectF(box.center().x() - icon / 2, text.top() - icon - look.px(8), icon, icon),
                  look.colour(Tone::TextSecondary));
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, model_.emptyText);
    } else {
        paintChart(painter);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
}

void LineChart::paintChart(QPainter &painter)
{
    const Look &look = Look::current();
    const ChartPainter chart = layout();
    Layer now{{}, size(), devicePixelRatioF(), look.scale(), zoom_.from, zoom_.to, look.isDark(), look.highContrast()};
    if (layer_.picture.isNull() || !now.matches(layer_)) {
        now.picture = QPixmap(size() * now.ratio);
        now.picture.setDevicePixelRatio(now.ratio);
        now.picture.fill(Qt::transparent);
        QPainter base(&now.picture);
        chart.paintBase(base);
        base.end();
        layer_ = std::move(now);
    }
    painter.drawPixmap(0, 0, layer_.picture);
    chart.paintTop(painter);
    paintBox(painter);
}

void LineChart::setCrosshair(std::optional<double> x)
{
    const CurveData *curve = model_.longest();
    if (x && curve) // snap to a point: a value between two epochs does not exist
        if (const auto p = curve->at(*x))
            x = p->x;
    link_->set(x);
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (model_.empty())
        return;
    if (pressed_ && (event->position() - dragStart_).manhattanLength() > 3)
        moved_ = true;
    if (boxFrom_) {
        boxTo_ = event->position().x();
        update();
        return;
    }
    const ChartPainter painter = layout();
    if (dragFrom_) {
        const double perPixel = (painter.to() - painter.from()) / painter.plot().width();
        const double shift = (dragStart_.x() - event->position().x()) * perPixel;
        zoom_.from = *dragView_.from + shift;
        zoom_.to = *dragView_.to + shift;
        update();
        return;
    }
    const QRectF plot = painter.plot();
    const double x = event->position().x();
    if (x < plot.left() - 4 || x > plot.right() + 4 || event->position().y() < plot.top())
        setCrosshair(std::nullopt);
    else // half a point ahead, so that the nearest is taken, not the one before
        setCrosshair(painter.xAt(x) + 0.5 * std::min(1.0, painter.to() - painter.from()));
}

void LineChart::mouseDoubleClickEvent(QMouseEvent *)
{
    fit();
}

void LineChart::leaveEvent(QEvent *)
{
    setCrosshair(std::nullopt);
}

void LineChart::wheelEvent(QWheelEvent *event)
{
    if (model_.empty() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(0.8, event->angleDelta().y() / 120.0), layout().xAt(event->position().x()));
    event->accept();
}

void LineChart::zoom(double factor, double around)
{
    const ChartPainter painter = layout();
    const auto extent = model_.xExtent();
    const double from = around - (around - painter.from()) * factor;
    const double to = around + (painter.to() - around) * factor;
    if (from <= std::min(0.0, extent.min) && to >= extent.max) {
        fit();
        return;
    }
    if (to - from < (extent.max - extent.min) * 1e-4)
        return;
    zoom_.from = from;
    zoom_.to = to;
    update();
}

void LineChart::pan(double share)
{
    if (!zoom_.from)
        return;
    const double shift = (*zoom_.to - *zoom_.from) * share;
    zoom_.from = *zoom_.from + shift;
    zoom_.to = *zoom_.to + shift;
    update();
}

void LineChart::fit()
{
    zoom_ = {};
    update();
}

void LineChart::stepCrosshair(int points)
{
    const CurveData *curve = model_.longest();
    if (!curve)
        return;
    const auto &b = curve->buckets();
    const double now = link_->x().value_or(points > 0 ? curve->firstX() - 1 : curve->lastX() + 1);
    auto it = std::upper_bound(b.begin(), b.end(), now, [](double v, const CurveBucket &c) { return v < c.x0; });
    auto index = static_cast<long>(it - b.begin()) - 1;
    if (index >= static_cast<long>(b.size()) - 1 && now > curve->lastX())
        index = static_cast<long>(b.size());
    index = std::clamp(index + points, 0L, static_cast<long>(b.size()) - 1);
    setCrosshair(b[static_cast<std::size_t>(index)].x1);
    speak();
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    const ChartPainter painter = layout();
    const double middle = link_->x().value_or((painter.from() + painter.to()) / 2);
    switch (event->key()) {
    case Qt::Key_Left: event->modifiers() & Qt::ShiftModifier ? pan(-0.2) : stepCrosshair(-1); break;
    case Qt::Key_Right: event->modifiers() & Qt::ShiftModifier ? pan(0.2) : stepCrosshair(1); break;
    case Qt::Key_PageUp: stepCrosshair(-10); break;
    case Qt::Key_PageDown: stepCrosshair(10); break;
    case Qt::Key_Home: stepCrosshair(-(1 << 30)); break;
    case Qt::Key_End: stepCrosshair(1 << 30); break;
    case Qt::Key_Plus: zoom(0.8, middle); break;
    case Qt::Key_Minus: zoom(1.25, middle); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_L: event->modifiers() & Qt::ShiftModifier ? setLogX(!model_.logX) : setLogY(!model_.logY); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (link_->x())
            Q_EMIT pointChosen(*link_->x());
        break;
    case Qt::Key_T: showTable(!showsTable()); break;
    case Qt::Key_S: setSmoothing(event->modifiers() & Qt::ShiftModifier ? model_.smoothing - 0.1 : model_.smoothing + 0.1); break;
    case Qt::Key_Escape:
        if (link_->x())
            setCrosshair(std::nullopt);
        else
            QWidget::keyPressEvent(event);
        break;
    default:
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
            toggleSeries(event->key() - Qt::Key_1);
        else
            QWidget::keyPressEvent(event);
    }
}

void LineChart::focusInEvent(QFocusEvent *event)
{
    speak();
    QWidget::focusInEvent(event);
}

void LineChart::setSmoothing(double weight)
{
    model_.smoothing = std::clamp(std::round(weight * 100) / 100, 0.0, 0.99);
    redraw();
    Q_EMIT viewChanged();
}

void LineChart::setWindow(double last)
{
    model_.window = std::max(0.0, last);
    zoom_ = {};
    redraw();
    Q_EMIT viewChanged();
}

void LineChart::setExtremes(bool shown)
{
    model_.showExtremes = shown;
    redraw();
    Q_EMIT viewChanged();
}

bool LineChart::showsTable() const
{
    return table_ && table_->isVisibleTo(this);
}

void LineChart::showTable(bool shown)
{
    if (shown && !table_) {
        table_ = new ChartTable(model_, this);
        connect(table_, &ChartTable::closed, this, [this] { showTable(false); });
    }
    if (!table_)
        return;
    table_->setGeometry(rect());
    table_->setVisible(shown);
    if (shown) {
        table_->refresh();
        table_->setFocus();
    } else {
        setFocus();
    }
}

void LineChart::resizeEvent(QResizeEvent *event)
{
    if (table_)
        table_->setGeometry(rect());
    QWidget::resizeEvent(event);
}

QImage LineChart::picture(qreal ratio) const
{
    const Look &look = Look::current();
    const int inset = look.px(16);
    QImage image(QSize(width() + 2 * inset, height() + 2 * inset) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(look.colour(Tone::ChartPlot));
    QPainter painter(&image);
    ChartView v = view();
    ChartPainter(model_, look, QRectF(inset, inset, width(), height()), v).paint(painter);
    return image;
}

bool LineChart::savePng(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && picture(2).save(&file, "PNG") && file.commit();
}

bool LineChart::saveSvg(const QString &path) const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size());
        generator.setViewBox(rect());
        generator.setTitle(model_.title);
        generator.setDescription(summary());
        QPainter painter(&generator);
        painter.fillRect(rect(), Look::current().colour(Tone::ChartPlot));
        ChartPainter(model_, Look::current(), QRectF(rect()), view()).paint(painter);
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool LineChart::saveCsv(const QString &path) const
{
    const QByteArray bytes = chartCsv(model_).toUtf8();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace netloom
