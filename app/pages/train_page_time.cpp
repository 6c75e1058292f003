// The Train page at an epoch: live, or gone back to.
#include "pages/train_page.h"

#include "charts/ticks.h"
#include "common/figure_label.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "pages/threshold_bar.h"
#include "pages/train/cell_rows_tile.h"
#include "pages/train_charts.h"
#include "session/rewind.h"
#include "train/evaluate.h"
#include "views/confusion_view.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace netloom {

namespace {

/// Short: it stands on a mark.
QString liveName(const std::string &field)
{
    if (field == "optimizer.learning_rate")
        return TrainPage::tr("lr");
    if (field == "batch_size")
        return TrainPage::tr("batch");
    return QString::fromStdString(field.substr(field.find('.') + 1));
}

QString liveValue(const std::string &field, double value)
{
    if (field == "batch_size")
        return countText(value);
    return value == 0 && field.find("clip") != std::string::npos ? TrainPage::tr("off") : numberText(value);
}

} // namespace

std::vector<ChartMark> TrainPage::chartMarks() const
{
    const TimeMachine &machine = rewind_->machine();
    std::vector<ChartMark> marks;
    for (const AppliedChange &c : machine.changes())
        marks.push_back({c.epoch, ChartMark::Kind::Live,
                         TrainPage::tr("%1 %2 → %3").arg(liveName(c.field), liveValue(c.field, c.before), liveValue(c.field, c.after))});
    if (machine.lines() > 0 && machine.branchedAt(machine.line()) > 0) {
        const auto at = static_cast<double>(machine.branchedAt(machine.line()));
        marks.push_back({at, ChartMark::Kind::Branch, TrainPage::tr("branch at %1").arg(countText(at))});
    }
    std::sort(marks.begin(), marks.end(), [](const ChartMark &a, const ChartMark &b) { return a.x < b.x; });
    return marks;
}

// The matrix of an epoch at the threshold of all views: as the run counted it, or counted again.
std::optional<Confusion> TrainPage::matrixOf(const Moment &moment)
{
    if (data_ && TargetBins::fits(*data_)) {
        fillTruth();
        return bins_->matrix(*data_, moment);
    }
    if (!isRecounted(moment.row.epoch))
        return moment.validation ? moment.validation : moment.train;
    fillTruth();
    return confusionAt(moment, truth_, document_->threshold(), isInclusive());
}

void TrainPage::fillTruth()
{
    if (!data_ || !truth_.empty())
        return;
    if (TargetBins::fits(*data_)) {
        bins_ = TargetBins::of(*data_);
        truth_ = bins_->truth;
    } else {
        truth_ = trueClasses(*data_, data_->split.validation);
    }
}

// Threshold of the run that brought the epoch: the settings may be others by now.
double TrainPage::countedAt(std::uint64_t epoch) const
{
    const auto brought = [epoch](const Run &run) { return !run.epochs.empty() && run.epochs.front().epoch <= epoch && epoch <= run.epochs.back().epoch; };
    const auto &runs = document_->project().runs;
    const auto stored = std::find_if(runs.rbegin(), runs.rend(), [&](const Run &run) { return !run.past && brought(run); });
    const Run *run = controller_->isActive() && (stored == runs.rend() || brought(controller_->run())) ? &controller_->run()
                     : stored != runs.rend()                                                            ? &*stored : nullptr;
    if (!run)
        return document_->ownThreshold();
    const auto set = run->config.find("threshold");
    const auto *value = set == run->config.end() ? nullptr : std::get_if<double>(&set->second);
    return value ? *value : 0.5;
}

// Only two classes have a threshold, and only of validation rows the scores are kept.
bool TrainPage::isRecounted(std::uint64_t epoch) const
{
    return data_ && data_->task == TaskKind::Binary && !data_->split.validation.empty() && countedAt(epoch) != document_->threshold();
}

bool TrainPage::isInclusive() const
{
    const auto settings = trainSettings(document_->project().training);
    return settings && settings->inclusive;
}

// Live and gone back to, the same moments are shown: one way for both. What stands there already is only gone on with.
void TrainPage::showEpoch()
{
    const auto &moments = rewind_->machine().moments();
    const std::uint64_t epoch = rewind_->epoch();
    const auto end = std::upper_bound(moments.begin(), moments.end(), epoch, [](std::uint64_t e, const MomentPtr &m) { return e < m->row.epoch; });
    auto from = end - std::min<std::ptrdiff_t>(end - moments.begin(), ConfusionView::historyLength);
    const bool goesOn = shown_ && end != moments.begin() && std::find(from, end, shown_) != end;
    if (goesOn)
        from = std::find(from, end, shown_) + 1;
    else
        confusion_->clear();
    for (; from != end; ++from) {
        shown_ = *from;
        if (const auto matrix = matrixOf(**from)) {
            confusion_->setConfusion(*matrix, (*from)->row.epoch);
            shownMatrix_ = matrix;
        } else {
            confusion_->clear();
            shownMatrix_.reset();
        }
    }
    if (end == moments.begin())
        shownMatrix_.reset();
    if (shownMatrix_) {
        showFigures(*shownMatrix_, epoch);
        return;
    }
    confusion_->setEmptyText(epoch == 0 ? tr("Press Train: the matrix appears after the first epoch.")
                             : isRecounted(epoch) ? tr("The scores of this epoch were not kept: only the matrix at the threshold of the run.")
                                                     : tr("The matrix of this epoch was not kept: it is of an earlier session."));
    confusionTile_->setSubtitle({});
    for (FigureLabel *figure : figures_)
        figure->setValue(numberText(std::nullopt));
}

// The rows of the chosen cell at the epoch shown.
void TrainPage::refreshRows()
{
    if (rows_->isHidden())
        return;
    const MomentPtr moment = rewind_->moment();
    fillTruth();
    std::vector<CellRow> rows;
    if (moment && data_ && bins_) {
        rows = rowsOfCell(*data_, rewind_->machine(), *moment, truth_, rowsOf_.first, rowsOf_.second,
                          [this](const float *scores, int) { return bins_->predicted(*data_, *scores); });
        for (CellRow &row : rows)
            row.score = invertTarget(*data_, 0, row.score);
    } else if (moment && data_)
        rows = rowsOfCell(*data_, rewind_->machine(), *moment, truth_, rowsOf_.first, rowsOf_.second, document_->threshold(), isInclusive());
    const QString cell = tr("actual %1, predicted %2").arg(confusion_->className(rowsOf_.first), confusion_->className(rowsOf_.second));
    rows_->setSubtitle(!moment || !moment->scores ? tr("the scores of this epoch were not kept")
                       : rewind_->machine().stride() > 1 ? tr("epoch %1; flips between kept epochs, every %2").arg(moment->row.epoch).arg(rewind_->machine().stride())
                                                         : tr("validation, epoch %1").arg(moment->row.epoch));
    const int count = static_cast<int>(rows.size());
    rows_->showRows(std::move(rows), count == 1 ? tr("%1: 1 row").arg(cell) : tr("%1: %2 rows").arg(cell, countText(count)));
}

// From the beginning: the line, the classes or the threshold are others.
void TrainPage::showEpochAnew()
{
    shown_.reset();
    shownMatrix_.reset();
    confusion_->clear();
    QStringList names = classNames();
    if (data_ && TargetBins::fits(*data_)) {
        fillTruth();
        names = bins_->names;
    }
    confusion_->setClasses(names);
    showEpoch();
}

// The place in time, in all views of the page.
void TrainPage::showPlace()
{
    charts_->setCursor(rewind_->isLive() ? std::nullopt : std::optional(static_cast<double>(rewind_->epoch())));
    charts_->setMarks(chartMarks());
    showEpochAnew();
    refreshRows();
    showFacts();
}

// Beside the window: large networks take a while.
void TrainPage::refreshHash()
{
    const int number = ++hashes_;
    weightsHash_.clear();
    if (!document_->isTrained())
        return;
    QtConcurrent::run([graph = document_->graph(), weights = document_->project().state.weights] {
        return QString::fromStdString(weightsSha256(graph, weights));
    }).then(this, [this, number](const QString &hash) {
        if (number != hashes_)
            return;
        weightsHash_ = hash;
        showFacts();
    });
}

QString TrainPage::figure(std::size_t i) const
{
    return figures_.at(i)->value();
}

void TrainPage::showFigures(const Confusion &confusion, std::uint64_t epoch)
{
    const bool validation = document_->prepared() && !document_->prepared()->split.validation.empty();
    QString subtitle = (validation ? tr("validation, epoch %1") : tr("training, epoch %1")).arg(epoch);
    if (confusion_->isPinned())
        subtitle += tr(", against epoch %1").arg(confusion_->pinnedEpoch());
    if (bins_)
        subtitle += tr(", bins of about as many rows");
    confusionTile_->setSubtitle(subtitle);
    const ConfusionFigures f = confusionFigures(confusion);
    const std::optional<double> values[] = {f.precision, f.recall, f.f1, f.fpr, f.majority};
    for (std::size_t i = 0; i < figures_.size(); ++i)
        figures_[i]->setValue(numberText(values[i]));
    figures_.back()->setCaption(tr("always “%1”").arg(confusion_->className(f.majorityClass)));
}

EpochSlider::Facts TrainPage::epochFacts() const
{
    const TimeMachine &machine = rewind_->machine();
    EpochSlider::Facts f;
    f.monitored = &charts_->monitored();
    f.done = machine.last();
    f.last = std::max(now_.lastEpoch, f.done);
    f.progress = static_cast<double>(f.done);
    if (controller_->isActive() && now_.stepsPerEpoch > 0)
        f.progress = static_cast<double>(now_.epoch) - 1 + static_cast<double>(now_.stepInEpoch) / static_cast<double>(now_.stepsPerEpoch);
    f.at = rewind_->isLive() ? 0 : rewind_->epoch();
    f.restored = rewind_->restored();
    if (const auto &outcome = controller_->outcome(); outcome && outcome->state == RunState::Diverged)
        f.failedAt = failedAt_;
    f.best = machine.best();
    f.stride = machine.stride();
    for (const ChartMark &m : chartMarks())
        f.marks.push_back({m.x, m.kind == ChartMark::Kind::Live ? EpochSlider::Mark::Kind::Live : EpochSlider::Mark::Kind::Branch, m.text});
    for (const auto &[epoch, path] : controller_->checkpoints())
        f.marks.push_back({static_cast<double>(epoch), EpochSlider::Mark::Kind::Checkpoint, tr("checkpoint %1").arg(QFileInfo(path).fileName())});
    return f;
}

} // namespace netloom
