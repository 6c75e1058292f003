#include "theme/icons.h"

#include "theme/look_reader.h"

#include <QCache>
#include <QCoreApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <cmath>
#include <functional>

namespace netloom {

namespace {

using Body = QByteArray;

QByteArray hex(const QColor &colour)
{
    return colour.name(QColor::HexRgb).toLatin1();
}

Body wrapped(const Body &inner, double grid, const QByteArray &stroke, double width)
{
    const QByteArray g = QByteArray::number(grid);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + g + ' ' + g
        + "\" fill=\"none\" stroke=\"" + stroke + "\" stroke-width=\"" + QByteArray::number(width)
        + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">" + inner + "</svg>";
}

QJsonObject paths()
{
    static const QJsonObject object = LookReader::at(LookReader::tokens(), u"icon.paths").toObject();
    return object;
}

Body iconSvg(const QString &name, const QColor &colour, double size)
{
    Body inner = paths().value(name).toString().toUtf8();
    if (inner.isEmpty())
        inner = "<rect x=\"3\" y=\"3\" width=\"10\" height=\"10\" rx=\"2\"/>";
    inner.replace("currentColor", hex(colour));
    // Up to 16 px the grid's stroke shrinks with the icon; larger icons keep a line of 1.5 px.
    const double stroke = Look::number("icon.stroke");
    const double width = size > 16 ? stroke * 16 / size : stroke;
    return wrapped(inner, 16, hex(colour), width);
}

Body badgeSvg(Status status, const Look &look)
{
    static constexpr const char *names[] = {"good", "warning", "error", "info"};
    const QJsonObject badge = LookReader::at(LookReader::tokens(),
        QString::fromLatin1("badge.%1").arg(QLatin1StringView(names[int(status)]))).toObject();
    Body inner = badge.value(QStringLiteral("svg")).toString().toUtf8();
    const auto tone = [&](const QString &key) {
        const QByteArray path = badge.value(key).toString().toLatin1();
        for (int i = 0; i < int(Tone::Count); ++i) {
            if (path == toneName(Tone(i)))
                return look.colour(Tone(i));
        }
        return QColor(Qt::transparent);
    };
    inner.replace("{fill}", hex(tone(QStringLiteral("fill"))));
    inner.replace("{line}", hex(tone(QStringLiteral("line"))));
    inner.replace("{on}", hex(tone(QStringLiteral("on"))));
    return wrapped(inner, 16, "none", 1.5);
}

Body logoSvg(const Look &look)
{
    Body inner = LookReader::at(LookReader::tokens(), u"logo.svg").toString().toUtf8();
    inner.replace("{fill}", hex(look.colour(Tone::AccentFill)));
    return wrapped(inner, Look::number("logo.grid"), "none", 1.5);
}

QCache<QByteArray, QPixmap> &cache()
{
    static QCache<QByteArray, QPixmap> pixmaps(4 * 1024 * 1024);
    return pixmaps;
}

QPixmap rendered(const QByteArray &key, const Body &svg, const QSize &pixels)
{
    if (const QPixmap *known = cache().object(key))
        return *known;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    auto *pixmap = new QPixmap(QPixmap::fromImage(image));
    const QPixmap copy = *pixmap;
    cache().insert(key, pixmap, pixels.width() * pixels.height() * 4);
    return copy;
}

bool isVectorDevice(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine)
        return false;
    const QPaintEngine::Type type = engine->type();
    return type == QPaintEngine::SVG || type == QPaintEngine::Pdf || type == QPaintEngine::Picture;
}

// The square is rendered at the pixels it will cover and laid on whole device pixels: nothing is resampled.
void paintSvg(QPainter &painter, const QByteArray &id, const QRectF &square,
              const std::function<Body(double)> &svg)
{
    const QTransform transform = painter.deviceTransform();
    const bool turned = transform.type() > QTransform::TxScale;
    if (turned || isVectorDevice(painter)) {
        QSvgRenderer(svg(square.width())).render(&painter, square);
        return;
    }
    const QRectF device = transform.mapRect(square);
    const int pixels = std::max(1, int(std::lround(device.width())));
    const QByteArray key = id + '@' + QByteArray::number(pixels) + '/'
        + QByteArray::number(int(std::lround(square.width())));
    const QPixmap pixmap = rendered(key, svg(square.width()), QSize(pixels, pixels));
    const QPointF corner(std::round(device.x()), std::round(device.y()));
    const QPointF at = transform.inverted().map(corner);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const qreal scale = transform.m11();
    painter.drawPixmap(QRectF(at, QSizeF(pixels / scale, pixels / scale)), pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

QPixmap standalone(int size, qreal ratio, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const int pixels = std::max(1, int(std::lround(size * ratio)));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    paint(painter, QRectF(0, 0, size, size));
    return pixmap;
}

// Paints with the look of the moment, so that one QIcon serves both themes and every size.
class LookIconEngine final : public QIconEngine {
public:
    using Paint = std::function<void(QPainter &, const QRectF &, QIcon::Mode)>;
    explicit LookIconEngine(Paint paint) : paint_(std::move(paint)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        paint_(*painter, QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                                side, side), mode);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        // Asked for in device pixels; Qt sets the ratio afterwards.
        return standalone(std::min(size.width(), size.height()), 1.0,
                          [&](QPainter &painter, const QRectF &square) { paint_(painter, square, mode); });
    }

    // Device pixels again, but the line width belongs to the size a person sees.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = int(std::lround(std::min(size.width(), size.height()) / scale));
        return standalone(side, scale,
                          [&](QPainter &painter, const QRectF &square) { paint_(painter, square, mode); });
    }

    QIconEngine *clone() const override { return new LookIconEngine(paint_); }

private:
    Paint paint_;
};

} // namespace

QStringList iconNames()
{
    return paths().keys();
}

bool hasIcon(const QString &name)
{
    return paths().contains(name);
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &colour)
{
    if (!hasIcon(name))
        qWarning("No icon named \"%s\"", qUtf8Printable(name));
    paintSvg(painter, name.toUtf8() + hex(colour), square,
             [&](double size) { return iconSvg(name, colour, size); });
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    return standalone(size, devicePixelRatio, [&](QPainter &painter, const QRectF &square) {
        paintIcon(painter, name, square, colour);
    });
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LookIconEngine([name, tone](QPainter &painter, const QRectF &square, QIcon::Mode mode) {
        const Look &look = Look::current();
        const Tone shown = mode == QIcon::Disabled ? Tone::TextDisabled : tone;
        paintIcon(painter, name, square, look.colour(shown));
    }));
}

QIcon categoryIcon(Category category)
{
    return QIcon(new LookIconEngine([category](QPainter &painter, const QRectF &square, QIcon::Mode) {
        paintIcon(painter, categoryName(category), square, Look::current().category(category));
    }));
}

void paintCategoryChip(QPainter &painter, Category category, const QRectF &square)
{
    const Look &look = Look::current();
    const qreal unit = square.width() / Look::number("node.chip.size");
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.categoryTint(category));
    const qreal radius = unit * Look::number("node.chip.radius");
    painter.drawRoundedRect(square, radius, radius);
    const qreal side = unit * Look::number("node.chip.icon");
    paintIcon(painter, categoryName(category),
              QRectF(square.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
              look.category(category));
    painter.restore();
}

void paintBadge(QPainter &painter, Status status, const QRectF &square)
{
    const Look &look = Look::current();
    paintSvg(painter, "badge" + QByteArray::number(int(status)) + hex(look.status(status)), square,
             [&](double) { return badgeSvg(status, look); });
}

QPixmap badgePixmap(Status status, int size, qreal devicePixelRatio)
{
    return standalone(size, devicePixelRatio,
                      [&](QPainter &painter, const QRectF &square) { paintBadge(painter, status, square); });
}

QIcon badgeIcon(Status status)
{
    return QIcon(new LookIconEngine([status](QPainter &painter, const QRectF &square, QIcon::Mode) {
        paintBadge(painter, status, square);
    }));
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Good: return QCoreApplication::translate("Status", "in order");
    case Status::Warning: return QCoreApplication::translate("Status", "warning");
    case Status::Error: return QCoreApplication::translate("Status", "error");
    case Status::Info: break;
    }
    return QCoreApplication::translate("Status", "note");
}

void paintLogo(QPainter &painter, const QRectF &square)
{
    const Look &look = Look::current();
    paintSvg(painter, "logo" + hex(look.colour(Tone::AccentFill)), square,
             [&](double) { return logoSvg(look); });
}

QIcon logoIcon()
{
    return QIcon(new LookIconEngine(
        [](QPainter &painter, const QRectF &square, QIcon::Mode) { paintLogo(painter, square); }));
}

bool paintActivationGlyph(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour)
{
    const QString path = LookReader::at(LookReader::tokens(),
                                        QStringLiteral("activation_glyph.") + name).toString();
    if (path.isEmpty())
        return false;
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 12\" fill=\"none\" "
                           "stroke=\"" + hex(colour)
        + "\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\""
        + path.toUtf8() + "\"/></svg>";
    QSvgRenderer(svg).render(&painter, box);
    return true;
}

} // namespace netloom
