#include "pages/forecast_strip.h"

#include "canvas/node_text.h"
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "document/project_document.h"
#include "session/forecast.h"
#include "theme/look.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <new>

namespace netloom {

namespace {

const QString kForecastGap = QStringLiteral("   ");
constexpr int kForecastQuietMs = 1200;
constexpr double kForecastBudget = 1;

QString secondsText(double s)
{
    if (s < 0.0095) return ForecastStrip::tr("%1 ms").arg(s * 1000, 0, 'f', 1);
    if (s < 1) return ForecastStrip::tr("%1 ms").arg(s * 1000, 0, 'f', 0);
    if (s < 60) return ForecastStrip::tr("%1 s").arg(s, 0, 'f', 1);
    const auto whole = qint64(s + 0.5);
    return ForecastStrip::tr("%1:%2 min").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString memoryText(double bytes)
{
    const double kb = bytes / 1024, mb = kb / 1024;
    if (mb < 1) return ForecastStrip::tr("%1 kB").arg(std::max(1.0, kb), 0, 'f', 0);
    return mb < 10 ? ForecastStrip::tr("%1 MB").arg(mb, 0, 'f', 1) : ForecastStrip::tr("%1 MB").arg(mb, 0, 'f', 0);
}

std::optional<double> measureEpochSafely(const TrainInput &input, const std::shared_ptr<std::atomic<bool>> &cancelled)
{
    try {
        return measuredEpoch(input, *cancelled, kForecastBudget);
    } catch (const std::bad_alloc &) {
        return std::nullopt; // the run itself will say so
    }
}

} // namespace

ForecastStrip::ForecastStrip(ProjectDocument *document, QWidget *parent)
    : QWidget(parent), document_(document), facts_(new ElidedLabel(QString(), this)), time_(new ElidedLabel(QString(), this))
{
    const Look &look = Look::current();
    row_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row_->setContentsMargins(look.px(Measure::TileInset), look.px(4), look.px(Measure::TileInset), look.px(4));
    row_->setSpacing(look.px(2));
    row_->addWidget(facts_, 3);
    row_->addWidget(time_, 2);
    setMinimumHeight(look.px(Measure::StatusBar));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setTextRole(facts_, Role::Small, Tone::TextSecondary, true);
    setTextRole(time_, Role::Small, Tone::TextSecondary, true);
    facts_->setObjectName(QStringLiteral("network_footer"));
    time_->setObjectName(QStringLiteral("forecast_time"));
    wait_.setSingleShot(true);
    wait_.setInterval(kForecastQuietMs);
    connect(&wait_, &QTimer::timeout, this, &ForecastStrip::measure);
    connect(document, &ProjectDocument::checkChanged, this, &ForecastStrip::invalidate);
    connect(document, &ProjectDocument::trainingChanged, this, &ForecastStrip::invalidate);
    connect(document, &ProjectDocument::wasReset, this, [this] {
        runs_ = document_->project().runs.size();
        promised_.reset();
        took_.reset();
        invalidate();
    });
    connect(document, &ProjectDocument::lockedChanged, this, [this](bool locked) {
        if (!locked) return;
        cancel();
        promised_ = forecast_;
    });
    connect(document, &ProjectDocument::stateChanged, this, &ForecastStrip::refresh);
    invalidate();
}

void ForecastStrip::cancel()
{
    wait_.stop();
    if (cancelled_) *cancelled_ = true;
    cancelled_.reset();
    measuring_ = false;
}

void ForecastStrip::invalidate()
{
    cancel();
    forecast_.reset();
    if (isVisible() && document_->prepared() && document_->check().ok() && !document_->isLocked()) wait_.start();
    refresh();
}

void ForecastStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!forecast_) invalidate();
}

void ForecastStrip::measure()
{
    cancel();
    if (!document_->prepared() || document_->isLocked()) return;
    auto input = trainInput(document_->project(), document_->prepared());
    if (!input) return refresh();
    input->start = {};
    measuring_ = true;
    cancelled_ = std::make_shared<std::atomic<bool>>(false);
    refresh();
    QtConcurrent::run(measureEpochSafely, std::move(*input), cancelled_).then(this, [this, token = cancelled_](std::optional<double> found) {
        if (token != cancelled_) return; // overtaken
        cancelled_.reset();
        measuring_ = false;
        forecast_ = found;
        refresh();
        Q_EMIT measured();
    });
}

void ForecastStrip::refresh()
{
    const Graph &graph = document_->graph();
    const Check &check = document_->check();
    const auto settings = trainSettings(document_->project().training);
    const Cost cost = costOf(graph, check, settings ? settings->batchSize : 32);
    QString facts = tr("%1 parameters").arg(groupedNumber(check.parameters));
    if (check.trainable != check.parameters) facts += kForecastGap + tr("%1 trainable").arg(groupedNumber(check.trainable));
    facts += kForecastGap + layerCount(int(graph.nodes.size()));
    if (check.ok() && !graph.nodes.empty())
        facts += kForecastGap + tr("about %1 while training").arg(memoryText(cost.bytes))
                 + kForecastGap + tr("%1 multiply-adds per row").arg(groupedNumber(std::int64_t(cost.multiplyAdds)));
    facts_->setText(facts);
    const auto &runs = document_->project().runs;
    if (runs.size() > runs_ && !runs.back().epochs.empty()) {
        double sum = 0;
        for (const EpochRow &row : runs.back().epochs) sum += row.seconds;
        took_ = sum / double(runs.back().epochs.size());
    }
    runs_ = runs.size();
    say();
}

void ForecastStrip::say()
{
    QString text;
    const auto settings = trainSettings(document_->project().training);
    if (!document_->prepared()) text = tr("no data yet: no forecast");
    else if (!document_->check().ok()) text = tr("no forecast: the network has errors");
    else if (forecast_ && settings)
        text = tr("%1 epochs in about %2, %3 each").arg(settings->epochs).arg(secondsText(*forecast_ * settings->epochs), secondsText(*forecast_));
    else if (measuring_) text = tr("measuring an epoch …");
    if (took_ && promised_ && *took_ > 0) {
        const double error = 100 * (*promised_ - *took_) / *took_;
        const QString percent = (error < 0 ? QChar(0x2212) : QLatin1Char('+')) + QString::number(qAbs(error), 'f', 0);
        text += (text.isEmpty() ? QString() : kForecastGap)
                + tr("last run: %1 forecast, %2 measured (%3 %)").arg(secondsText(*promised_), secondsText(*took_), percent);
    }
    time_->setText(text);
    arrange();
    setAccessibleName(tr("Cost of the network"));
    setAccessibleDescription(this->text());
    QStringList largest;
    std::vector<std::pair<std::int64_t, NodeId>> sizes;
    for (const auto &[id, known] : document_->check().nodes)
        if (known.parameters > 0) sizes.push_back({known.parameters, id});
    std::sort(sizes.rbegin(), sizes.rend());
    for (std::size_t i = 0; i < sizes.size() && i < 3; ++i)
        largest << tr("%1: %2 parameters").arg(qstr(document_->graph().nodes.at(sizes[i].second).name), groupedNumber(sizes[i].first));
    setToolTip(largest.isEmpty() ? QString() : tr("Largest:\n%1").arg(largest.join(QLatin1Char('\n'))));
}

/// Side by side where both sentences fit, else one above the other: neither is cut for the other.
void ForecastStrip::arrange()
{
    const QMargins m = row_->contentsMargins();
    const int room = width() - m.left() - m.right() - Look::current().px(16);
    const bool both = facts_->sizeHint().width() + time_->sizeHint().width() <= room;
    row_->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    time_->setAlignment((both ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    time_->setVisible(!time_->text().isEmpty());
}

void ForecastStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QString ForecastStrip::text() const
{
    QString both = facts_->text() + QStringLiteral(". ") + time_->text();
    return both.replace(kForecastGap, QLatin1String(", "));
}

void ForecastStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) Q_EMIT detailsRequested();
}

void ForecastStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) Q_EMIT detailsRequested();
    else QWidget::keyPressEvent(event);
}

} // namespace netloom
