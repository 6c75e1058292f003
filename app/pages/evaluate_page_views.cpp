// What the Evaluate page shows of a judgement: the sentence, figures, curves and the fit.
#include "pages/evaluate_page.h"
#include "charts/ticks.h"
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "common/figure_label.h"
#include "common/segmented_control.h"
#include "common/tile.h"
#include "data/windows.h"
#include "document/project_document.h"
#include "session/metric_facts.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "views/confusion_view.h"
#include "views/curve_plot.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

std::optional<double> valueOf(const Evaluation &e, const char *name)
{
    const auto at = e.metrics.find(name);
    return at == e.metrics.end() ? std::nullopt : at->second;
}

QString percent(std::optional<double> share)
{
    return share && std::isfinite(*share) ? EvaluatePage::tr("%1 %").arg(numberText(100 * *share, 2)) : numberText(std::nullopt);
}

double area(const std::vector<CurvePoint> &roc)
{
    double sum = 0;
    for (std::size_t i = 1; i < roc.size(); ++i)
        sum += (roc[i].x - roc[i - 1].x) * (roc[i].y + roc[i - 1].y) / 2;
    return sum;
}

double averagePrecision(const std::vector<CurvePoint> &pr)
{
    double sum = 0, before = 0;
    for (const CurvePoint &p : pr) {
        sum += (p.x - before) * p.y;
        before = p.x;
    }
    return sum;
}
} // namespace

void EvaluatePage::showAll()
{
    const Evaluation &e = *shown_;
    QString rowsText = tr("%1 rows, %2").arg(countText(double(e.rows)), partText(shownPart_));
    if (shownEpoch_ > 0)
        rowsText += tr(", epoch %1").arg(shownEpoch_);
    QStringList names;
    for (const auto &name : e.classes)
        names << qstr(name);
    if (e.confusion) {
        confusionTile_->showContent();
        confusionTile_->setSubtitle(rowsText);
        confusion_->setClasses(names);
        confusion_->setConfusion(*e.confusion, 0);
    } else {
        confusionTile_->showNotApplicable(tr("A confusion matrix needs classes; this target is a number."));
    }
    metricsTile_->showContent();
    metricsTile_->setSubtitle(rowsText);
    showMetrics();
    if (data_->task == TaskKind::Regression) {
        showFit();
    } else if (e.roc.empty()) {
        rocTile_->showNotApplicable(tr("ROC needs a target with two classes, both present in this part."));
        prTile_->showNotApplicable(tr("Precision and recall curves need a target with two classes, both present."));
    } else {
        showCurves();
    }
    if (!base_->roc.empty())
        thresholdTile_->showContent();
    else
        thresholdTile_->showNotApplicable(tr("Only a yes-or-no target has a threshold."));
    headline_->setText(headline());
}

QString EvaluatePage::headline() const
{
    if (!shown_)
        return {};
    const Evaluation &e = *shown_;
    if (e.confusion && e.confusion->classes == 2 && !e.roc.empty()) {
        const auto f = confusionFigures(*e.confusion);
        const QString positive = e.classes.size() > 1 ? qstr(e.classes[1]) : QStringLiteral("1");
        QString text = tr("At %1 the network finds %2 of “%3”").arg(numberText(e.threshold, 2), percent(f.recall), positive);
        if (f.precision)
            text += tr("; %1 of its alarms are false").arg(percent(1 - *f.precision));
        return text + QLatin1Char('.');
    }
    if (e.confusion) {
        const auto f = confusionFigures(*e.confusion);
        return tr("%1 of the rows are right; always answering “%2” would be right in %3.")
            .arg(percent(f.accuracy), confusion_->className(f.majorityClass), percent(f.majority));
    }
    if (const auto r2 = valueOf(e, "r2"))
        return tr("The network explains %1 of the target's variance.").arg(percent(std::max(0.0, *r2)));
    if (const auto loss = valueOf(e, "loss"))
        return tr("Loss %1.").arg(numberText(*loss));
    return {};
}

void EvaluatePage::showMetrics()
{
    while (auto *item = metrics_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    struct Figure { QString title; std::optional<double> value; QString unit; };
    std::vector<Figure> list;
    const bool numbers = data_ && data_->task == TaskKind::Regression; // of classes they have no unit
    for (const auto &[name, value] : shown_->metrics)
        if (name == "loss") {
            list.insert(list.begin(), Figure{tr("Loss"), value, {}});
        } else {
            const MetricFacts facts = metricFacts(name);
            list.push_back({facts.title, value, numbers ? facts.unit : QString()});
        }
    if (!list.empty() && shown_->baseRateLoss)
        list.insert(list.begin() + 1, Figure{tr("Loss of a constant"), shown_->baseRateLoss, {}});
    constexpr int columns = 6;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto *label = new FigureLabel(list[i].title);
        label->setValueRole(Role::Figure);
        label->setValue(numberText(list[i].value));
        label->setToolTip(list[i].unit);
        label->setAccessibleDescription(list[i].unit);
        metrics_->addWidget(label, int(i) / columns, int(i) % columns, Qt::AlignLeft | Qt::AlignTop);
    }
    metrics_->setColumnStretch(columns, 1);
    const bool two = shown_->confusion && shown_->confusion->classes == 2;
    const auto f = two ? confusionFigures(*shown_->confusion) : ConfusionFigures{};
    const std::optional<double> values[] = {f.f1, f.precision, f.recall, f.fpr};
    for (std::size_t i = 0; i < figures_.size(); ++i)
        figures_[i]->setValue(numberText(values[i]));
    thresholdText_->setText(numberText(shown_->threshold));
}

void EvaluatePage::showCurves()
{
    const Evaluation &e = *shown_;
    const auto f = confusionFigures(*e.confusion);
    const QString now = tr("%1 now").arg(numberText(e.threshold, 2));
    CurvePlot::Data roc;
    roc.style = shownPart_ + 1;
    roc.xTitle = tr("false-positive rate");
    roc.yTitle = tr("recall");
    roc.reference = QLineF(0, 0, 1, 1);
    roc.referenceLabel = tr("chance");
    for (const CurvePoint &p : base_->roc)
        roc.points << QPointF(p.x, p.y);
    CurvePlot::Data pr;
    pr.style = roc.style;
    pr.xTitle = tr("recall");
    pr.yTitle = tr("precision");
    for (const CurvePoint &p : base_->pr)
        pr.points << QPointF(p.x, p.y);
    if (!base_->pr.empty()) {
        const double rate = base_->pr.back().y;
        pr.reference = QLineF(0, rate, 1, rate);
        pr.referenceLabel = tr("base rate %1").arg(numberText(rate));
    }
    if (f.recall && f.fpr)
        roc.now = QPointF(*f.fpr, *f.recall);
    if (f.recall && f.precision)
        pr.now = QPointF(*f.recall, *f.precision);
    // Curves of many points are thinned: the threshold's own point is one of them all the same.
    // Rows that share x follow in the order of falling thresholds: recall rises, precision sinks.
    const auto insert = [](CurvePlot::Data &curve, double direction) {
        if (!curve.now)
            return;
        const auto at = std::lower_bound(curve.points.begin(), curve.points.end(), *curve.now, [direction](const QPointF &a, const QPointF &b) {
            return a.x() < b.x() || (a.x() <= b.x() && direction * a.y() < direction * b.y());
        });
        if (at == curve.points.end() || *at != *curve.now)
            curve.points.insert(at, *curve.now);
    };
    insert(roc, 1);
    insert(pr, -1);
    roc.nowLabel = pr.nowLabel = now;
    rocTile_->setTitle(tr("ROC"));
    rocTile_->setSubtitle(tr("area %1").arg(numberText(area(base_->roc))));
    prTile_->setSubtitle(tr("average precision %1").arg(numberText(averagePrecision(base_->pr))));
    roc_->setData(std::move(roc));
    pr_->setData(std::move(pr));
    rocTile_->showContent();
    prTile_->showContent();
}

/// Predicted against actual, at most 2,000 rows spread over the part.
void EvaluatePage::showFit()
{
    const Predictions &p = shown_->predictions;
    const std::size_t outputs = p.rows ? p.values.size() / p.rows : 1;
    const auto y = targetValues(*data_->source);
    const SplitRows &split = data_->split;
    const auto &part = shownPart_ == 0 ? split.train : shownPart_ == 1 ? split.validation : split.test;
    prTile_->showNotApplicable(tr("Precision and recall need classes; this target is a number."));
    if (y.empty() || p.rows != part.size() || outputs == 0) {
        rocTile_->showNotApplicable(tr("This target has no single value to compare."));
        return;
    }
    CurvePlot::Data fit;
    const std::size_t stride = std::max<std::size_t>(1, p.rows / 2000), width = y.size() / std::max<std::size_t>(1, data_->source->rows());
    double low = INFINITY, high = -INFINITY;
    for (std::size_t i = 0; i < p.rows; i += stride) {
        const QPointF point(invertTarget(*data_, 0, double(y[part[i] * width])), invertTarget(*data_, 0, double(p.values[i * outputs])));
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
            continue;
        fit.points << point;
        low = std::min({low, point.x(), point.y()});
        high = std::max({high, point.x(), point.y()});
    }
    const AxisRange range = niceRange(low, high, 5);
    fit.scatter = true;
    fit.style = shownPart_ + 1;
    fit.low = range.low;
    fit.high = range.high;
    fit.xTitle = tr("actual %1").arg(data_->targetNames.empty() ? QString() : qstr(data_->targetNames.front()));
    fit.yTitle = tr("predicted");
    fit.reference = QLineF(range.low, range.low, range.high, range.high);
    fit.referenceLabel = tr("equal");
    rocTile_->setTitle(tr("Predicted and actual"));
    rocTile_->setSubtitle(tr("%1 rows").arg(countText(double(fit.points.size()))));
    roc_->setData(std::move(fit));
    rocTile_->showContent();
}

} // namespace netloom
