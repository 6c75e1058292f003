// How a confusion matrix is painted: heads, cells and their small curves.
#include "views/confusion_view.h"

#include "charts/ticks.h"
#include "theme/look.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

QString sharePercent(double share)
{
    return std::isnan(share) ? QString(QChar(0x2013)) : QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

} // namespace

void ConfusionView::paintHeads(QPainter &painter, const Grid &g) const
{
    const Look &look = Look::current();
    const int n = classes();
    const QFont small = look.font(Role::Small), strong = look.figures(Role::Small);
    const QFontMetricsF m(small);
    QFont bold = strong;
    bold.setWeight(QFont::DemiBold);
    // Many classes: every so many has its name; tooltip, keyboard and table say them all.
    const int everyRow = std::max(1, static_cast<int>(std::ceil(m.height() * 0.9 / std::max(1.0, g.cellHeight + g.gap))));
    const int everyColumn = std::max(1, static_cast<int>(std::ceil(m.averageCharWidth() * 3 / std::max(1.0, g.cellWidth + g.gap))));
    const auto text = [&](const QRectF &box, const QString &s, const QFont &font, Tone tone, int flags) {
        painter.setFont(font);
        painter.setPen(look.colour(tone));
        painter.drawText(box, flags, QFontMetricsF(font).elidedText(s, Qt::ElideRight, box.width()));
    };
    for (int i = 0; i < n; ++i) {
        const QRectF column(cellRect(0, i).left(), 0, g.cellWidth, g.box.top());
        const QRectF row(0, cellRect(i, 0).top(), g.box.left() - look.px(8), g.cellHeight);
        if (n > 4) {
            const double wide = everyColumn * (g.cellWidth + g.gap), high = std::max(g.cellHeight, m.height());
            if (i % everyColumn == 0)
                text({std::min(column.center().x() - wide / 2, width() - wide), 0, wide, column.height()}, shownName(i), small, Tone::TextSecondary, Qt::AlignCenter);
            if (i % everyRow == 0)
                text({0, row.center().y() - high / 2, row.width(), high}, shownName(i), small, Tone::TextSecondary, Qt::AlignVCenter | Qt::AlignLeft);
            continue;
        }
        const double h = m.height();
        text({column.left(), 0, column.width(), h}, tr("predicted %1").arg(shownName(i)), small, Tone::TextSecondary, Qt::AlignCenter);
        text({column.left(), h, column.width(), h}, countText(columnSum(i)), bold, Tone::TextPrimary, Qt::AlignCenter);
        const double middle = row.center().y();
        text({0, middle - h, row.width(), h}, tr("actual %1").arg(shownName(i)), small, Tone::TextSecondary, Qt::AlignLeft);
        text({0, middle, row.width(), h}, countText(rowSum(i)), bold, Tone::TextPrimary, Qt::AlignLeft);
    }
}

// Count and percentage matter most: smaller fonts first, then side by side, then the count alone.
ConfusionView::CellPlan ConfusionView::plan(int actual, int predicted) const
{
    const Look &look = Look::current();
    const QRectF cell = cellRect(actual, predicted);
    CellPlan p;
    p.count = countText(count(actual, predicted));
    const QString share = sharePercent(this->share(actual, predicted));
    const QString of = basis_ == Basis::OfActual      ? tr("%1 of %2").arg(share, shownName(actual))
                       : basis_ == Basis::OfPredicted ? tr("%1 of pred. %2").arg(share, shownName(predicted)) : tr("%1 of all").arg(share);
    const double delta = change(actual, predicted);
    const QString moved = delta == 0 ? QString() : (delta > 0 ? QChar(0x25b2) : QChar(0x25bc)) + QString(QLatin1Char(' ')) + countText(std::abs(delta));
    const auto fit = [&](const QFont &number, const QFont &part, double dx, double dy) {
        const QFontMetricsF mn(number), mp(part);
        const QRectF inner = cell.adjusted(dx, dy, -dx, -dy);
        if (mn.height() * 0.9 + mp.height() > inner.height() || std::max(mn.horizontalAdvance(p.count), mp.horizontalAdvance(share)) > inner.width())
            return false;
        p.number = number;
        p.share = part;
        p.inner = inner;
        p.part = mp.horizontalAdvance(of) <= inner.width() ? of : share;
        if (mn.horizontalAdvance(p.count) + mp.horizontalAdvance(moved) + look.px(4) <= inner.width())
            p.change = moved;
        return true;
    };
    const QFont micro = look.figures(Role::Micro), small = look.figures(Role::Small);
    if (fit(look.figures(Role::Figure), micro, look.px(10), look.px(6)) || fit(look.figures(Role::Strong), micro, look.px(6), look.px(3))
        || fit(small, micro, look.px(4), 1) || fit(micro, micro, 2, 0))
        return p;
    p.inner = cell.adjusted(2, 0, -2, 0);
    p.side = true;
    for (const QFont &font : {small, micro}) {
        const QFontMetricsF m(font);
        if (m.height() * 0.8 > cell.height())
            continue;
        p.number = p.share = font;
        const double w = m.horizontalAdvance(p.count), gap = look.px(6);
        if (w + gap + m.horizontalAdvance(share) <= p.inner.width()) {
            p.part = share;
            if (w + 2 * gap + m.horizontalAdvance(share) + m.horizontalAdvance(moved) <= p.inner.width())
                p.change = moved;
            return p;
        }
    }
    p.number = small;
    if (QFontMetricsF(small).horizontalAdvance(p.count) > p.inner.width() || QFontMetricsF(small).height() * 0.8 > cell.height())
        p.number = micro;
    if (QFontMetricsF(p.number).horizontalAdvance(p.count) > p.inner.width() || QFontMetricsF(p.number).height() * 0.8 > cell.height())
        p.count.clear();
    return p;
}

QStringList ConfusionView::cellTexts(int actual, int predicted) const
{
    const CellPlan p = plan(actual, predicted);
    QStringList texts;
    for (const QString &text : {p.count, p.part, p.change})
        if (!text.isEmpty())
            texts << text;
    return texts;
}

void ConfusionView::paintCell(QPainter &painter, const Grid &g, int actual, int predicted) const
{
    const Look &look = Look::current();
    const QRectF cell = cellRect(actual, predicted);
    const double part = share(actual, predicted);
    const QColor fill = look.weft(0.36 * (std::isnan(part) ? 0 : part));
    const QColor ink = Look::inkOn(fill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(cell, g.gap > 0 ? look.px(2) : 0, g.gap > 0 ? look.px(2) : 0);
    const CellPlan p = plan(actual, predicted);
    if (p.count.isEmpty())
        return;
    const QFontMetricsF m(p.number), mm(p.share);
    painter.setPen(ink);
    painter.setFont(p.number);
    if (p.side) {
        const QString line = QStringList(cellTexts(actual, predicted)).join(QStringLiteral("  "));
        painter.drawText(cell, Qt::AlignCenter, line);
        return;
    }
    const double used = m.height() + mm.height();
    const double below = p.inner.height() - used;
    const double top = below > look.px(16) ? p.inner.top() : p.inner.top() + std::max(0.0, below) / 2;
    painter.drawText(QRectF(p.inner.left(), top, p.inner.width(), m.height()), Qt::AlignLeft, p.count);
    painter.setFont(p.share);
    painter.drawText(QRectF(p.inner.left(), top + m.height() * 0.95, p.inner.width(), mm.height()), Qt::AlignLeft, p.part);
    if (!p.change.isEmpty())
        painter.drawText(QRectF(p.inner.left(), top + m.ascent() - mm.ascent(), p.inner.width(), mm.height()), Qt::AlignRight, p.change);
    const int index = actual * classes() + predicted;
    const double partRight = p.inner.left() + mm.horizontalAdvance(p.part) + look.px(8);
    if (below > look.px(16))
        paintSpark(painter, QRectF(p.inner.left(), top + used + look.px(4), p.inner.width(), std::min<double>(below - look.px(4), look.px(32))), index, ink);
    else if (p.inner.right() - partRight > look.px(24)) // beside the percentage
        paintSpark(painter, QRectF(partRight, top + m.height(), p.inner.right() - partRight, mm.height()), index, ink);
}

void ConfusionView::paintSpark(QPainter &painter, const QRectF &box, int index, const QColor &ink) const
{
    if (history_.size() < 3)
        return;
    const auto at = [&](std::size_t i) { return history_[i].confusion.counts[static_cast<std::size_t>(index)]; };
    double low = at(0), high = low;
    for (std::size_t i = 1; i < history_.size(); ++i) {
        low = std::min(low, at(i));
        high = std::max(high, at(i));
    }
    QPolygonF line;
    const double span = high > low ? high - low : 1;
    for (std::size_t i = 0; i < history_.size(); ++i)
        line.append({box.left() + box.width() * static_cast<double>(i) / static_cast<double>(history_.size() - 1),
                     box.bottom() - 2 - (at(i) - low) / span * (box.height() - 4)});
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace netloom
