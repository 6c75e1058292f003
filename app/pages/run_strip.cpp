#include "pages/run_strip.h"

#include "charts/ticks.h"
#include "theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace netloom {

RunStrip::RunStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("runStrip"));
    setAccessibleName(tr("Training run"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RunStrip::sizeHint() const
{
    return {600, Look::current().px(88)};
}

void RunStrip::setFacts(const Facts &facts)
{
    facts_ = facts;
    QString text = facts.state;
    if (facts.epoch > 0)
        text += tr(", epoch %1 of %2").arg(facts.epoch).arg(facts.last);
    if (!facts.message.isEmpty())
        text += QStringLiteral(". ") + facts.message;
    if (text != accessibleDescription())
        setAccessibleDescription(text);
    update();
}

void RunStrip::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(Tone::LineSoft), 1));
    painter.setBrush(look.colour(Tone::SurfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(Measure::RadiusTile), look.px(Measure::RadiusTile));
    const double inset = look.px(16);
    const QRectF inner = QRectF(rect()).adjusted(inset, look.px(10), -inset, -look.px(8));
    const double left = std::min<double>(look.px(236), inner.width() * 0.34), right = look.px(112);
    paintState(painter, {inner.left(), inner.top(), left, inner.height()});
    paintTrack(painter, {inner.left() + left + look.px(16), inner.top(), inner.width() - left - right - look.px(40), inner.height()});
    paintNumbers(painter, {inner.right() - right, inner.top(), right, inner.height()});
}

void RunStrip::paintState(QPainter &painter, const QRectF &box) const
{
    const Look &look = Look::current();
    const double dot = look.px(10);
    const QFont strong = look.font(Role::Strong), small = look.figures(Role::Small), page = look.figures(Role::Page);
    const QFontMetricsF m(strong), ms(small), mp(page);
    const double centre = box.top() + m.height() / 2 + 2;
    if (facts_.status == Status::Good || !facts_.status) {
        painter.setPen(facts_.status ? Qt::NoPen : QPen(look.colour(Tone::LineEdge), 1.5));
        painter.setBrush(facts_.status ? look.status(Status::Good) : QColor(Qt::transparent));
        painter.drawEllipse(QPointF(box.left() + dot / 2, centre), dot / 2 - 1, dot / 2 - 1);
    } else {
        paintBadge(painter, *facts_.status, QRectF(box.left() - 3, centre - look.px(8), look.px(16), look.px(16)));
    }
    double x = box.left() + dot + look.px(8);
    painter.setFont(strong);
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QPointF(x, centre + (m.ascent() - m.descent()) / 2), facts_.state);
    x += m.horizontalAdvance(facts_.state) + look.px(8);
    painter.setFont(small);
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(QPointF(x, centre + (ms.ascent() - ms.descent()) / 2),
                     ms.elidedText(facts_.detail, Qt::ElideRight, box.right() - x));
    if (!facts_.message.isEmpty()) {
        painter.setPen(facts_.status == Status::Error ? look.status(Status::Error) : look.colour(Tone::TextSecondary));
        painter.drawText(QRectF(box.left(), centre + m.height() / 2 + 2, box.width(), ms.height() * 2.2), Qt::TextWordWrap,
                         facts_.message);
        return;
    }
    const QString epoch = facts_.epoch > 0 ? tr("epoch %1").arg(countText(static_cast<double>(facts_.epoch))) : tr("not trained yet");
    const double base = centre + m.height() / 2 + mp.ascent() + look.px(4);
    painter.setFont(page);
    painter.setPen(look.colour(Tone::TextPrimary));
    painter.drawText(QPointF(box.left(), base), epoch);
    if (facts_.last > 0) {
        painter.setFont(small);
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(QPointF(box.left() + mp.horizontalAdvance(epoch) + look.px(6), base),
                         tr("of %1").arg(countText(static_cast<double>(facts_.last))));
    }
}

void RunStrip::paintTrack(QPainter &painter, const QRectF &box) const
{
    const Look &look = Look::current();
    if (box.width() < look.px(80))
        return;
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF m(micro);
    const double end = std::max<double>(1, static_cast<double>(std::max(facts_.last, facts_.epoch)));
    const double y = std::floor(box.bottom() - m.height() - look.px(6)) + 0.5;
    const auto at = [&](double epoch) { return box.left() + std::clamp(epoch / end, 0.0, 1.0) * box.width(); };
    const double bandTop = box.top() + look.px(20);
    if (facts_.monitored && facts_.monitored->points() > 1) {
        const auto range = facts_.monitored->range(0, end);
        const double span = range && range->max > range->min ? range->max - range->min : 1;
        QPolygonF line;
        for (const CurveBucket &b : facts_.monitored->columns(0, end, static_cast<int>(box.width() / 2)))
            line.append({at(b.x1), y - 3 - (b.last - range->min) / span * (y - 3 - bandTop)});
        QPolygonF band = line;
        band.append({line.back().x(), y});
        band.append({line.front().x(), y});
        QColor fill = look.series(2).colour;
        fill.setAlphaF(look.isDark() ? 0.18F : 0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(band);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.series(2).colour, 1.5));
        painter.drawPolyline(line);
    }
    painter.setPen(QPen(look.colour(Tone::LineEdge), 2));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    painter.setPen(QPen(look.colour(Tone::AccentBase), 4, Qt::SolidLine, Qt::FlatCap));
    if (facts_.progress > 0)
        painter.drawLine(QPointF(box.left(), y), QPointF(at(facts_.progress), y));
    painter.setFont(micro);
    const int count = std::clamp(static_cast<int>(box.width() / look.px(64)), 2, 11);
    for (const Tick &t : wholeTicks(0, end, count)) {
        const double x = at(t.value);
        painter.setPen(QPen(look.colour(Tone::LineEdge), 1));
        painter.drawLine(QPointF(std::floor(x) + 0.5, y + 1), QPointF(std::floor(x) + 0.5, y + look.px(5)));
        painter.setPen(look.colour(Tone::TextSecondary));
        const double w = m.horizontalAdvance(t.label) + 2;
        painter.drawText(QRectF(x - w / 2, y + look.px(6), w, m.height()), Qt::AlignCenter, t.label);
    }
    if (facts_.best && facts_.epoch > 2) {
        const double x = std::floor(at(*facts_.best)) + 0.5;
        painter.setPen(QPen(look.colour(Tone::ChartBest), 1.5));
        painter.drawLine(QPointF(x, box.top() + look.px(14)), QPointF(x, y));
        const double size = look.px(12);
        paintIcon(painter, QStringLiteral("star"), QRectF(x - size / 2, box.top(), size, size), look.colour(Tone::ChartBest));
        const QString text = tr("lowest loss, epoch %1").arg(countText(*facts_.best));
        const double w = m.horizontalAdvance(text);
        painter.setPen(look.colour(Tone::TextSecondary));
        const double left = x + size + w < box.right() ? x + size * 0.8 : x - size * 0.8 - w;
        painter.drawText(QPointF(left, box.top() + size / 2 + (m.ascent() - m.descent()) / 2), text);
    }
    painter.setPen(QPen(look.colour(Tone::AccentBase), 2));
    painter.setBrush(look.colour(Tone::SurfaceRaised));
    const double knob = look.px(7);
    painter.drawEllipse(QPointF(at(facts_.progress), y), knob - 1, knob - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Tone::AccentBase));
    painter.drawEllipse(QPointF(at(facts_.progress), y), 2.5, 2.5);
}

void RunStrip::paintNumbers(QPainter &painter, const QRectF &box) const
{
    const Look &look = Look::current();
    const QFont small = look.figures(Role::Small);
    const QFontMetricsF m(small);
    painter.setFont(small);
    double y = box.top() + look.px(6);
    const auto row = [&](const QString &text, Tone tone) {
        painter.setPen(look.colour(tone));
        painter.drawText(QRectF(box.left(), y, box.width(), m.height()), Qt::AlignRight, text);
        y += m.height() + look.px(4);
    };
    if (facts_.secondsLeft >= 0)
        row(tr("%1 left").arg(durationText(facts_.secondsLeft)), Tone::TextPrimary);
    if (facts_.samplesPerSecond > 0)
        row(tr("%1 samples/s").arg(rateText(facts_.samplesPerSecond)), Tone::TextSecondary);
}

} // namespace netloom
