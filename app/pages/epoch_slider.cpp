#include "pages/epoch_slider.h"

#include "charts/ticks.h"
#include "theme/icons.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace netloom {

EpochSlider::EpochSlider(QWidget *parent) : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("epochSlider"));
    setAccessibleName(tr("Epoch shown"));
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setPageStep(10);
    setRange(0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (!setting_)
            Q_EMIT epochChosen(static_cast<std::uint64_t>(value));
    });
}

QSize EpochSlider::sizeHint() const
{
    const Look &look = Look::current();
    return {look.px(400), look.px(70)};
}

QSize EpochSlider::minimumSizeHint() const
{
    const Look &look = Look::current();
    return {look.px(120), look.px(56)};
}

void EpochSlider::setFacts(const Facts &facts)
{
    facts_ = facts;
    setting_ = true;
    const int done = static_cast<int>(std::min<std::uint64_t>(facts.done, 1 << 30));
    setRange(done > 0 ? 1 : 0, done);
    setValue(facts.at ? static_cast<int>(facts.at) : done);
    setting_ = false;
    if (const QString text = sentence(); text != accessibleDescription())
        setAccessibleDescription(text);
    update();
}

QString EpochSlider::sentence() const
{
    if (facts_.done == 0)
        return tr("No epoch yet.");
    const std::uint64_t shown = facts_.at ? facts_.at : facts_.done;
    QString text = tr("Epoch %1 of %2").arg(countText(static_cast<double>(shown)), countText(static_cast<double>(std::max(facts_.last, facts_.done))));
    if (shown == facts_.best)
        text += tr(", best");
    if (facts_.at == 0)
        text += tr(", the latest");
    if (facts_.restored > 0)
        text += shown == facts_.restored ? tr("; the network has these weights")
                                         : tr("; the network has the weights of epoch %1").arg(countText(static_cast<double>(facts_.restored)));
    if (facts_.failedAt > 0)
        text += tr("; diverged after epoch %1").arg(countText(std::floor(facts_.failedAt)));
    for (const Mark &m : facts_.marks)
        if (static_cast<std::uint64_t>(m.epoch) == shown)
            text += QStringLiteral("; ") + m.text;
    if (facts_.stride > 1)
        text += tr("; weights are kept every %1 epochs").arg(facts_.stride);
    return text + QLatin1Char('.');
}

double EpochSlider::end() const
{
    return std::max<double>(1, static_cast<double>(std::max(facts_.last, facts_.done)));
}

double EpochSlider::xOf(double epoch) const
{
    const double inset = Look::current().px(8);
    return inset + std::clamp(epoch / end(), 0.0, 1.0) * (width() - 2 * inset);
}

double EpochSlider::trackY() const
{
    const Look &look = Look::current();
    return std::floor(height() - QFontMetricsF(look.figures(Role::Micro)).height() - look.px(7)) + 0.5;
}

void EpochSlider::choose(const QPointF &at)
{
    if (facts_.done == 0)
        return;
    const double share = (at.x() - xOf(0)) / std::max(1.0, xOf(end()) - xOf(0));
    setValue(static_cast<int>(std::lround(share * end())));
}

void EpochSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(event->position());
}

void EpochSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(event->position());
}

// Up and down would be taken for a wish to scroll; a bar that lies down knows left and right.
void EpochSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_B && facts_.best > 0)
        setValue(static_cast<int>(facts_.best));
    else
        QAbstractSlider::keyPressEvent(event);
}

bool EpochSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Mark &m : facts_.marks)
            if (std::abs(xOf(m.epoch) - help->pos().x()) < Look::current().px(8)) {
                QToolTip::showText(help->globalPos(), m.text, this);
                return true;
            }
        QToolTip::showText(help->globalPos(), sentence(), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void EpochSlider::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    const double y = trackY();
    painter.setPen(QPen(look.colour(Tone::LineEdge), 2));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(end()), y));
    const double done = facts_.at ? static_cast<double>(facts_.at) : facts_.progress;
    painter.setPen(QPen(look.colour(Tone::AccentBase), 4, Qt::SolidLine, Qt::FlatCap));
    if (done > 0)
        painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(done), y));
    paintTicks(painter);
    paintMarks(painter);
    paintKnob(painter);
}

void EpochSlider::paintBand(QPainter &painter) const
{
    if (!facts_.monitored || facts_.monitored->points() < 2)
        return;
    const Look &look = Look::current();
    const double y = trackY(), top = look.px(22);
    const auto range = facts_.monitored->range(0, end());
    if (!range)
        return;
    const double span = range->max > range->min ? range->max - range->min : 1;
    QPolygonF line;
    for (const CurveBucket &b : facts_.monitored->columns(0, end(), std::max(2, width() / 2)))
        line.append({xOf(b.x1), y - 3 - (b.last - range->min) / span * (y - 3 - top)});
    if (line.isEmpty())
        return;
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

void EpochSlider::paintTicks(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF m(micro);
    painter.setFont(micro);
    const double y = trackY();
    const int count = std::clamp(width() / look.px(64), 2, 11);
    for (const Tick &t : wholeTicks(0, end(), count)) {
        const double x = std::floor(xOf(t.value)) + 0.5;
        painter.setPen(QPen(look.colour(Tone::LineEdge), 1));
        painter.drawLine(QPointF(x, y + 1), QPointF(x, y + look.px(5)));
        painter.setPen(look.colour(Tone::TextSecondary));
        const double w = m.horizontalAdvance(t.label) + 2;
        painter.drawText(QRectF(std::clamp(x - w / 2, 0.0, std::max(0.0, width() - w)), y + look.px(6), w, m.height()), Qt::AlignCenter, t.label);
    }
}

// The best epoch has its words first; others say theirs where there is room.
void EpochSlider::paintMarks(QPainter &painter) const
{
    const Look &look = Look::current();
    const QFont micro = look.figures(Role::Micro);
    const QFontMetricsF m(micro);
    const double y = trackY(), size = look.px(12);
    painter.setFont(micro);
    std::vector<std::pair<double, double>> taken;
    const auto mark = [&](double epoch, const QString &iconName, const QColor &colour, Qt::PenStyle pen, const QString &text) {
        const double x = std::floor(xOf(epoch)) + 0.5;
        painter.setPen(QPen(colour, 1.5, pen));
        painter.drawLine(QPointF(x, look.px(14)), QPointF(x, y));
        const auto isFree = [&](double from, double to) {
            return from >= 0 && to <= width() && std::none_of(taken.begin(), taken.end(), [&](const auto &t) { return from < t.second && to > t.first; });
        };
        if (!isFree(std::max(0.0, x - size / 2), std::min<double>(width(), x + size / 2)))
            return;
        paintIcon(painter, iconName, QRectF(x - size / 2, 0, size, size), colour);
        taken.emplace_back(x - size / 2, x + size / 2);
        const double w = m.horizontalAdvance(text), right = x + size * 0.8, left = x - size * 0.8 - w;
        const double at = isFree(right, right + w + 4) ? right : isFree(left - 4, left + w) ? left : -1;
        if (at < 0)
            return;
        taken.emplace_back(at - 4, at + w + 4);
        painter.setPen(look.colour(Tone::TextSecondary));
        painter.drawText(QPointF(at, size / 2 + (m.ascent() - m.descent()) / 2), text);
    };
    if (facts_.failedAt > 0)
        mark(facts_.failedAt, QStringLiteral("close"), look.status(Status::Error), Qt::SolidLine, tr("diverged"));
    if (facts_.restored > 0)
        mark(static_cast<double>(facts_.restored), QStringLiteral("star"), look.colour(Tone::ChartBest), Qt::SolidLine,
             tr("weights of epoch %1").arg(countText(static_cast<double>(facts_.restored))));
    if (facts_.best > 0 && facts_.done > 2 && facts_.best != facts_.restored)
        mark(static_cast<double>(facts_.best), QStringLiteral("star"), look.colour(Tone::ChartBest), Qt::SolidLine,
             tr("lowest loss, epoch %1").arg(countText(static_cast<double>(facts_.best))));
    for (const Mark &f : facts_.marks)
        switch (f.kind) {
        case Mark::Kind::Live: mark(f.epoch, QStringLiteral("bolt"), look.colour(Tone::ChartLive), Qt::DotLine, f.text); break;
        case Mark::Kind::Branch: mark(f.epoch, QStringLiteral("branch"), look.colour(Tone::TextSecondary), Qt::SolidLine, f.text); break;
        case Mark::Kind::Checkpoint: mark(f.epoch, QStringLiteral("flag"), look.colour(Tone::TextSecondary), Qt::DotLine, f.text); break;
        }
    if (facts_.stride > 1) { // thinned: which epochs are kept whole
        const QString text = tr("weights: every %1 epochs").arg(facts_.stride);
        const double w = m.horizontalAdvance(text), left = width() - w;
        if (std::none_of(taken.begin(), taken.end(), [&](const auto &t) { return left - 4 < t.second; })) {
            painter.setPen(look.colour(Tone::TextSecondary));
            painter.drawText(QPointF(left, size / 2 + (m.ascent() - m.descent()) / 2), text);
        }
    }
}

void EpochSlider::paintKnob(QPainter &painter) const
{
    const Look &look = Look::current();
    const double x = xOf(facts_.at ? static_cast<double>(facts_.at) : facts_.progress), y = trackY(), knob = look.px(7);
    painter.setPen(QPen(look.colour(Tone::AccentBase), 2));
    painter.setBrush(look.colour(Tone::SurfaceRaised));
    painter.drawEllipse(QPointF(x, y), knob - 1, knob - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Tone::AccentBase));
    painter.drawEllipse(QPointF(x, y), 2.5, 2.5);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
    painter.drawEllipse(QPointF(x, y), knob + 2, knob + 2);
}

} // namespace netloom
