// Statistics of gates over many rows: a line per tensor with its spread and its course over time, then what is conspicuous.
#include "charts/ticks.h"
#include "theme/look.h"
#include "views/gates/gates_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

QString gatePercent(double share)
{
    return (share > 0 && share < 0.005 ? QStringLiteral("< 1") : QString::number(std::lround(100 * share))) + QStringLiteral(" %");
}

void paintBins(QPainter &painter, const QRectF &box, const GateFigures &f)
{
    const Look &look = Look::current();
    const double most = std::max(1e-9, *std::max_element(f.bins.begin(), f.bins.end())), w = box.width() / GateFigures::kBins;
    for (int i = 0; i < GateFigures::kBins; ++i) {
        const double h = f.bins[std::size_t(i)] / most * box.height(), middle = (i + 0.5) / GateFigures::kBins;
        painter.fillRect(QRectF(box.left() + i * w, box.bottom() - h, std::max(1.0, w - 0.5), h), f.share ? look.weft(0.25 + 0.6 * middle) : look.warp(2 * middle - 1));
    }
    painter.setPen(QPen(look.colour(Tone::ChartAxis), 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

void paintCourse(QPainter &painter, const QRectF &box, const GateFigures &f)
{
    const Look &look = Look::current();
    const auto &values = f.share ? f.perStep : f.amountPerStep;
    double high = 1;
    for (const double v : values)
        high = std::max(high, v);
    QPolygonF line;
    for (std::size_t t = 0; t < values.size(); ++t)
        line.append({box.left() + box.width() * (double(t) + 0.5) / double(values.size()), box.bottom() - box.height() * values[t] / high});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.series(3).colour, 1.5));
    painter.drawPolyline(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(look.colour(Tone::ChartAxis), 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

} // namespace

/// The table of a direction; returns where it ended.
QRectF GatesView::paintFigures(QPainter &painter, const WayFigures &figures) const
{
    const Look &look = Look::current();
    const QFont font = look.figures(Role::Small), micro = look.figures(Role::Micro);
    const QFontMetricsF m(font), mm(micro);
    const double top = mm.height() * 2, number = m.horizontalAdvance(QStringLiteral("−0.000")) + look.px(12);
    const double name = std::min(width() * 0.22, m.horizontalAdvance(QStringLiteral("c̃  Second-order gate")));
    const double row = std::clamp((height() * 0.72 - top) / double(std::max<std::size_t>(1, figures.tensors.size())), m.height() + 2, 3.2 * m.height());
    const double charts = std::max(20.0, (width() - name - 3 * number) / 2 - look.px(12));
    const double x[] = {0, name, name + charts + look.px(12), name + 2 * (charts + look.px(12)), name + 2 * (charts + look.px(12)) + number, name + 2 * (charts + look.px(12)) + 2 * number};
    painter.setFont(micro);
    painter.setPen(look.colour(Tone::TextSecondary));
    const QString heads[] = {{}, tr("values, 0 … 1 or −1 … 1"), tr("mean over time (amounts of c̃, c, h)"), tr("mean"), tr("< 0.05"), tr("> 0.95")};
    for (int i = 1; i < 6; ++i) {
        const double wide = i < 3 ? charts : number;
        painter.drawText(QRectF(x[i], mm.height(), wide, mm.height()), i < 3 ? Qt::AlignLeft : Qt::AlignRight, mm.elidedText(heads[i], Qt::ElideRight, wide));
    }
    double y = top;
    for (const GateFigures &f : figures.tensors) {
        const GateRecord &r = scene_.summary->mean;
        painter.setFont(font);
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(QRectF(0, y, name, row), Qt::AlignVCenter, m.elidedText(gateSymbol(f.key, r) + QStringLiteral("  ") + gateTitle(f.key, r), Qt::ElideRight, name - look.px(8)));
        const QString cells[] = {numberText(f.mean, 2), gatePercent(f.low), gatePercent(f.high)};
        for (int i = 0; i < 3; ++i)
            painter.drawText(QRectF(x[3 + i], y, number, row), Qt::AlignVCenter | Qt::AlignRight, cells[i]);
        paintBins(painter, QRectF(x[1], y + 2, charts, row - 4), f);
        paintCourse(painter, QRectF(x[2], y + 2, charts, row - 4), f);
        y += row;
    }
    return {0, 0, double(width()), y};
}

void GatesView::paintStatistics(QPainter &painter) const
{
    const Look &look = Look::current();
    const GateSummary &s = *scene_.summary;
    if (s.ways.empty())
        return;
    const WayFigures &figures = s.ways[std::min(std::size_t(way_), s.ways.size() - 1)];
    const QFontMetricsF m(look.font(Role::Small)), mm(look.font(Role::Micro));
    painter.setFont(look.font(Role::Micro));
    painter.setPen(look.colour(Tone::TextSecondary));
    painter.drawText(QRectF(0, 0, width() * 0.55, mm.height()), Qt::AlignLeft, mm.elidedText(scene_.summaryName, Qt::ElideRight, width() * 0.55));
    const QRectF table = paintFigures(painter, figures);
    QStringList lines;
    QStringList dead;
    for (std::size_t i = 0; i < figures.dead.size() && i < 12; ++i)
        dead << QString::number(figures.dead[i]);
    lines << (dead.isEmpty() ? tr("No dead unit: every output moves.")
                             : tr("%1 of %2 units are dead, their output hardly moves: %3").arg(figures.dead.size()).arg(s.mean.units).arg(dead.join(QStringLiteral(", ")) + (figures.dead.size() > 12 ? QStringLiteral(" …") : QString())));
    for (const GateFigures &f : figures.tensors) {
        if (!f.share)
            continue;
        const auto shut = std::count_if(f.unitLow.begin(), f.unitLow.end(), [](double v) { return v > 0.99; });
        const auto open = std::count_if(f.unitHigh.begin(), f.unitHigh.end(), [](double v) { return v > 0.99; });
        if (shut + open > 0)
            lines << tr("%1: shut for good in %2 units, open for good in %3").arg(gateTitle(f.key, s.mean)).arg(shut).arg(open);
    }
    if (const GateFigures *c = figures.find("c"); c && c->amountPerStep.size() > 1)
        lines << tr("The cell state grows from %1 to %2 along the window (mean amount).").arg(numberText(c->amountPerStep.front(), 2), numberText(c->amountPerStep.back(), 2));
    if (figures.verdicts)
        lines << tr("Writing: %1 large candidates let in, %2 kept out; %3 small ones let in, %4 kept out")
                     .arg(gatePercent((*figures.verdicts)[3]), gatePercent((*figures.verdicts)[1]), gatePercent((*figures.verdicts)[2]), gatePercent((*figures.verdicts)[0]));
    for (const InputImportance &imp : scene_.importance) {
        if (imp.way != figures.name)
            continue;
        QStringList heavy;
        for (std::size_t g = 0; g < imp.gates.size(); ++g) {
            const auto first = imp.values.begin() + std::ptrdiff_t(g) * imp.inputs;
            const auto at = std::max_element(first, first + imp.inputs) - first;
            heavy << gateSymbol(imp.gates[g], s.mean) + QStringLiteral(" ← ") + (at < scene_.inputs.size() ? scene_.inputs[at] : tr("input %1").arg(at));
        }
        lines << tr("Heaviest input column by its weights: %1").arg(heavy.join(QStringLiteral(", ")));
    }
    painter.setFont(look.font(Role::Small));
    painter.setPen(look.colour(Tone::TextPrimary));
    double y = table.bottom() + look.px(8);
    for (const QString &line : lines) {
        if (y + m.height() > height())
            break;
        painter.drawText(QRectF(0, y, width(), m.height()), Qt::AlignLeft, m.elidedText(line, Qt::ElideRight, width()));
        y += m.height() + look.px(2);
    }
}

} // namespace netloom
