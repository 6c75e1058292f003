#include "charts/chart_model.h"

#include "charts/ticks.h"
#include "core/values.h"


#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

QString exact(double v)
{
    return QString::fromStdString(toText(v));
}

QString quoted(QString text)
{
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')))
        return QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
    return text;
}

/// "rising", "falling" or "flat" over the last tenth of the curve, at least three points.
QString trend(const CurveData &curve)
{
    const auto &b = curve.buckets();
    if (b.size() < 3)
        return {};
    const std::size_t back = std::max<std::size_t>(2, b.size() / 10);
    const double before = b[b.size() - 1 - back].last, now = b.back().last;
    const auto low = curve.lowest(), high = curve.highest();
    const double span = high->y - low->y;
    if (std::abs(now - before) < 0.01 * span || span == 0)
        return ChartTr::tr("flat");
    return now > before ? ChartTr::tr("rising") : ChartTr::tr("falling");
}

QString panelSummary(const ChartPanel &panel, const QString &xTitle)
{
    QStringList parts;
    for (const ChartSeries &s : panel.series) {
        const CurveData &c = s.line.empty() ? s.raw : s.line;
        if (c.empty())
            continue;
        const auto latest = c.latest();
        QString part = latest ? ChartTr::tr("%1 %2 at %3 %4").arg(s.name, numberText(latest->y), xTitle, positionText(latest->x))
                              : ChartTr::tr("%1 undefined").arg(s.name);
        const QString way = trend(c);
        if (latest && !way.isEmpty())
            part += QStringLiteral(", ") + way;
        parts << part;
    }
    if (parts.isEmpty())
        return {};
    QString text = panel.title + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
    if (panel.best >= 0 && panel.best < static_cast<int>(panel.series.size())) {
        const CurveData &c = panel.series[static_cast<std::size_t>(panel.best)].line;
        if (const auto p = panel.higherIsBetter ? c.highest() : c.lowest())
            text += QStringLiteral("; ") + ChartTr::tr("best %1 at %2").arg(numberText(p->y), positionText(p->x));
    }
    return text + QLatin1Char('.');
}

void appendPoints(QString &out, const QString &prefix, const CurveData &curve)
{
    for (const CurveBucket &b : curve.buckets()) {
        if (b.count == 1) {
            out += prefix + exact(b.x0) + QLatin1Char(',') + exact(b.first) + QLatin1Char('\n');
            continue;
        }
        const bool minFirst = b.xMin <= b.xMax;
        out += prefix + exact(minFirst ? b.xMin : b.xMax) + QLatin1Char(',') + exact(minFirst ? b.min : b.max)
            + QLatin1Char('\n');
        out += prefix + exact(minFirst ? b.xMax : b.xMin) + QLatin1Char(',') + exact(minFirst ? b.max : b.min)
            + QLatin1Char('\n');
    }
}

} // namespace

bool ChartModel::empty() const
{
    return longest() == nullptr;
}

CurveData::Range ChartModel::xExtent() const
{
    bool any = false;
    CurveData::Range r;
    const auto take = [&](const CurveData &c) {
        if (c.empty())
            return;
        r.min = any ? std::min(r.min, c.firstX()) : c.firstX();
        r.max = any ? std::max(r.max, c.lastX()) : c.lastX();
        any = true;
    };
    for (const ChartPanel &p : panels)
        for (const ChartSeries &s : p.series) {
            take(s.line);
            take(s.raw);
        }
    return r;
}

const CurveData *ChartModel::longest() const
{
    const CurveData *best = nullptr;
    for (const ChartPanel &p : panels)
        for (const ChartSeries &s : p.series)
            if (!s.line.empty() && (!best || s.line.points() > best->points()))
                best = &s.line;
    for (const ChartPanel &p : panels)
        for (const ChartSeries &s : p.series)
            if (!best && !s.raw.empty())
                best = &s.raw;
    return best;
}

QString chartSummary(const ChartModel &model)
{
    QStringList sentences;
    for (const ChartPanel &p : model.panels) {
        const QString s = panelSummary(p, model.xTitle);
        if (!s.isEmpty())
            sentences << s;
    }
    if (model.failure)
        sentences << model.failure->text;
    return sentences.isEmpty() ? model.emptyText : sentences.join(QLatin1Char(' '));
}

QString chartCsv(const ChartModel &model)
{
    QString out = QStringLiteral("panel,series,%1,value\n").arg(model.xTitle);
    for (const ChartPanel &p : model.panels)
        for (const ChartSeries &s : p.series) {
            const QString start = quoted(p.key) + QLatin1Char(',') + quoted(s.name);
            appendPoints(out, start + QLatin1Char(','), s.line);
            appendPoints(out, start + QStringLiteral(" batch,"), s.raw);
        }
    return out;
}

} // namespace netloom
