#include "pages/train_page.h"

#include "charts/ticks.h"
#include "core/parallel.h"
#include "common/engine_text.h"
#include "common/figure_label.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "inspector/schema_form.h"
#include "pages/notice.h"
#include "pages/threshold_bar.h"
#include "pages/train_charts.h"
#include "pages/train/cell_rows_tile.h"
#include "pages/train/runs_tile.h"
#include "pages/train/tile_board.h"
#include "session/rewind.h"
#include "views/confusion_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

QScrollArea *scrollArea(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

TrainPage::TrainPage(ProjectDocument *document, TrainingController *controller, Rewind *rewind, QWidget *parent)
    : QWidget(parent), document_(document), controller_(controller), rewind_(rewind), confusion_(new ConfusionView), strip_(new RunStrip)
{
    setObjectName(QStringLiteral("trainPage"));
    const Look &look = Look::current();
    board_ = new TileBoard;
    charts_ = new TrainCharts(board_);
    confusionTile_ = new Tile(tr("Confusion matrix"), board_);
    confusionTile_->setObjectName(QStringLiteral("tile_confusion"));
    confusion_->setObjectName(QStringLiteral("confusion"));
    confusionTile_->setContent(confusion_);
    confusionTile_->setMenu(confusion_->makeMenu());
    confusionTile_->setFooter(makeConfusionFooter());
    confusionTile_->hide();
    scroll_ = scrollArea(board_);
    auto *left = new QVBoxLayout;
    left->setSpacing(look.px(Measure::Half) * 2);
    left->addWidget(makeToolRow());
    left->addWidget(scroll_, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(Measure::TileGap));
    row->addLayout(left, 1);
    row->addWidget(makeSettings());
    auto *column = new QVBoxLayout(this);
    const int inset = look.px(Measure::TileGap);
    column->setContentsMargins(look.px(Measure::PageInset), inset, look.px(Measure::PageInset), inset);
    column->setSpacing(inset);
    notice_ = new Notice;
    notice_->setObjectName(QStringLiteral("trainNotice"));
    column->addWidget(notice_);
    column->addLayout(row, 1);
    rows_ = new CellRowsTile(document_);
    rows_->setFixedHeight(look.px(220));
    rows_->hide();
    column->addWidget(rows_);
    runs_ = new RunsTile(document_, controller_);
    runs_->setFixedHeight(look.px(220));
    runs_->hide();
    column->addWidget(runs_);
    recountLater_ = new QTimer(this);
    recountLater_->setSingleShot(true);
    recountLater_->setInterval(30);
    column->addWidget(strip_);
    connectAll();
    connectBoard();
    rebuild();
}

TrainPage::~TrainPage() = default;

QWidget *TrainPage::makeSettings()
{
    settingsTile_ = new Tile(tr("Training settings"));
    settingsTile_->setObjectName(QStringLiteral("tile_settings"));
    form_ = new SchemaForm(trainingSchema());
    form_->setObjectName(QStringLiteral("trainingForm"));
    auto *holder = new QWidget; // keeps the rows together at the top of a tall window
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(form_);
    rows->addStretch(1);
    auto *area = scrollArea(holder);
    settingsTile_->setContent(area);
    settingsTile_->setHeaderLine(true);
    connect(form_, &SchemaForm::edited, this, [this](const QString &key, const Value &value, bool final) {
        document_->setTrainingField(key.toStdString(), value, final);
    });
    return settingsTile_;
}

QWidget *TrainPage::makeConfusionFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    auto *row = new QHBoxLayout;
    const Look &look = Look::current();
    threshold_ = new ThresholdBar;
    column->setSpacing(look.px(4));
    column->addLayout(row);
    column->addWidget(threshold_);
    column->setContentsMargins(look.px(Measure::TileInset), look.px(Measure::Half), look.px(Measure::TileInset), look.px(Measure::Half));
    for (const QString &caption : {tr("precision"), tr("recall"), tr("F1"), tr("FPR"), tr("majority")}) {
        auto *label = new FigureLabel(caption);
        label->setValue(numberText(std::nullopt));
        row->addWidget(label);
        if (caption != tr("majority"))
            row->addStretch(1);
        figures_.push_back(label);
    }
    return footer;
}

void TrainPage::connectAll()
{
    connect(document_, &ProjectDocument::wasReset, this, &TrainPage::rebuild);
    connect(document_, &ProjectDocument::preparedChanged, this, &TrainPage::rebuild);
    connect(document_, &ProjectDocument::trainingChanged, this, &TrainPage::rebuild);
    connect(controller_, &TrainingController::weightsReset, this, &TrainPage::reload);
    connect(controller_, &TrainingController::checkpointKept, this, &TrainPage::showFacts);
    connect(threshold_, &ThresholdBar::moved, document_, &ProjectDocument::moveThreshold);
    connect(threshold_, &ThresholdBar::resetRequested, this, [this] { document_->moveThreshold(std::nullopt); });
    connect(document_, &ProjectDocument::thresholdChanged, this, [this] {
        showThreshold();
        showEpochAnew();
        refreshRows();
        recountLater_->start();
    });
    connect(confusion_, &ConfusionView::cellActivated, this, [this](int actual, int predicted) {
        rowsOf_ = {actual, predicted};
        showRuns(false); // one list at a time: both would leave no room for the charts
        rows_->show();
        refreshRows();
    });
    connect(confusion_, &ConfusionView::pinnedChanged, this, [this] {
        if (shownMatrix_)
            showFigures(*shownMatrix_, rewind_->epoch());
    });
    connect(rows_, &CellRowsTile::closed, this, [this] {
        rows_->hide();
        confusion_->setFocus();
    });
    connect(rows_, &CellRowsTile::saveFailed, this, &TrainPage::problem);
    connect(threshold_, &ThresholdBar::applied, this, [this](double value) { document_->setTrainingField("threshold", value); });
    connect(rewind_, &Rewind::lineChanged, this, &TrainPage::reload);
    connect(rewind_, &Rewind::moved, this, [this] {
        showPlace();
        Q_EMIT sentenceChanged(strip_->slider()->sentence());
    });
    connect(strip_->slider(), &EpochSlider::epochChosen, rewind_, &Rewind::go);
    connect(strip_, &RunStrip::bestRequested, this, [this] { rewind_->go(rewind_->machine().best()); });
    connect(strip_, &RunStrip::trainOnRequested, rewind_, &Rewind::trainOn);
    connect(strip_, &RunStrip::lineChosen, this, [this](int line) { rewind_->switchTo(static_cast<std::size_t>(line)); });
    connect(controller_, &TrainingController::runEnded, this, &TrainPage::showOutcome);
    connect(controller_, &TrainingController::runStarted, this, [this] {
        charts_->beginRun();
        notice_->clear();
        now_ = {};
        showFacts();
    });
    connect(controller_->session(), &TrainingSession::snapshot, this,
            [this](const std::shared_ptr<const Snapshot> &s) { takeSnapshot(*s); });
    connect(controller_->session(), &TrainingSession::stateChanged, this, [this] {
        form_->setRunning(controller_->isActive());
        showFacts();
    });
    connect(charts_, &TrainCharts::epochChosen, rewind_, &Rewind::go);
    connect(charts_, &TrainCharts::saveFailed, this, &TrainPage::problem);
    connect(document_, &ProjectDocument::stateChanged, this, &TrainPage::refreshHash);
    connect(document_, &ProjectDocument::wasReset, this, &TrainPage::refreshHash);
    refreshHash();
}

std::vector<std::string> TrainPage::metricNames() const
{
    const auto settings = trainSettings(document_->project().training);
    if (settings && !settings->metrics.empty())
        return settings->metrics;
    if (document_->prepared())
        return defaultMetrics(document_->prepared()->task);
    // Without data the stored curves say what there was.
    std::vector<std::string> names;
    if (!document_->project().runs.empty() && !document_->project().runs.back().epochs.empty())
        for (const auto &[name, value] : document_->project().runs.back().epochs.back().train)
            if (name != "loss")
                names.push_back(name);
    return names;
}

bool TrainPage::isClassTask() const
{
    if (document_->prepared())
        return document_->prepared()->task == TaskKind::Binary || document_->prepared()->task == TaskKind::Classes;
    return !document_->project().classes.empty();
}

// Called on every change of settings and data: cheap unless the set of charts changes.
void TrainPage::rebuild()
{
    refreshForm();
    const auto &prepared = document_->prepared();
    showThreshold();
    threshold_->setVisible(prepared && prepared->task == TaskKind::Binary && !prepared->split.validation.empty());
    if (data_ != prepared) {
        truth_.clear();
        bins_.reset();
        charts_->clearReferences();
        baseLoss_.reset();
    }
    data_ = prepared;
    for (FigureLabel *figure : figures_)
        figure->setVisible(isClassTask());
    const bool changed = syncTiles();
    const auto settings = trainSettings(document_->project().training);
    std::string loss = settings ? settings->loss : std::string();
    if (loss.empty() && prepared && document_->check().outputs.size() == 1)
        loss = defaultLoss(prepared->task, document_->graph(), document_->check().outputs.front());
    const PartInfo *part = findPart(PartKind::Loss, loss);
    const bool entropy = loss.find("crossentropy") != std::string::npos && loss.find("focal") == std::string::npos;
    const double classes = prepared && prepared->task == TaskKind::Binary ? 2 : prepared && prepared->task == TaskKind::Classes ? double(prepared->classes.size()) : 0;
    charts_->setExpected(entropy && classes >= 2 ? std::optional(std::log(classes)) : std::nullopt,
                         tr("expected start %1, all classes alike").arg(numberText(std::log(std::max(2.0, classes)))));
    charts_->setLossName(part ? engineText(part->title) : QString::fromStdString(loss));
    if (changed || sender() == document_)
        arrange();
    if (changed || !controller_->isActive())
        reload();
    showFacts();
}

// All curves of the present weights.
void TrainPage::reload()
{
    charts_->clear();
    confusion_->clear();
    confusion_->pin(false);
    now_ = {};
    for (const MomentPtr &m : rewind_->machine().moments()) {
        EpochRow row = m->row;
        complete(row);
        charts_->addEpoch(row);
    }
    charts_->beginRun();
    if (const auto &outcome = controller_->outcome(); outcome && outcome->state == RunState::Diverged)
        charts_->setFailure(std::max(failedAt_, static_cast<double>(charts_->lastEpoch())), tr("diverged"));
    charts_->refresh();
    showPlace();
    recountLater_->start();
}

void TrainPage::showWarnings(const std::vector<Error> &warnings)
{
    QStringList texts;
    for (const Error &w : warnings)
        texts << errorText(w);
    texts.removeDuplicates();
    notice_->setAction({});
    notice_->say(Status::Warning, texts.join(QLatin1Char('\n')));
}

// What costs nothing: one constant for all rows, one class for all rows.
void TrainPage::showBaselines(std::optional<double> loss)
{
    if (loss) {
        baseLoss_ = loss;
        charts_->setReference("loss", ChartReference{*loss, tr("base rate %1").arg(numberText(*loss))});
    }
    if (!shownMatrix_)
        return;
    showQuanta();
    const ConfusionFigures f = confusionFigures(*shownMatrix_);
    if (f.majority)
        charts_->setReference("accuracy", ChartReference{*f.majority, tr("always “%1” %2").arg(confusion_->className(f.majorityClass), numberText(*f.majority))});
}

void TrainPage::takeSnapshot(const Snapshot &snapshot)
{
    now_ = Snapshot{};
    now_.state = snapshot.state;
    now_.epoch = snapshot.epoch;
    now_.firstEpoch = snapshot.firstEpoch;
    now_.lastEpoch = snapshot.lastEpoch;
    now_.stepInEpoch = snapshot.stepInEpoch;
    now_.stepsPerEpoch = snapshot.stepsPerEpoch;
    now_.samplesPerSecond = snapshot.samplesPerSecond;
    now_.secondsLeft = snapshot.secondsLeft;
    if (!snapshot.warnings.empty())
        showWarnings(snapshot.warnings);
    charts_->addSteps(snapshot);
    for (EpochRow row : snapshot.epochs) {
        complete(row);
        charts_->addEpoch(row);
    }
    if (!snapshot.epochs.empty() && rewind_->isLive())
        showEpoch();
    if (snapshot.baseRateLoss || !snapshot.epochs.empty())
        showBaselines(snapshot.baseRateLoss);
    if (!snapshot.epochs.empty() && isRecounted(snapshot.epochs.back().epoch) && !recountLater_->isActive())
        recountLater_->start();
    charts_->setMarks(chartMarks());
    charts_->refresh();
    showFacts();
    if (!announced_) {
        announced_ = true;
        QTimer::singleShot(500, this, [this] {
            announced_ = false;
            Q_EMIT sentenceChanged(sentence());
        });
    }
}

TrainPage::Kept TrainPage::keep() const
{
    return {charts_->keep(), now_, baseLoss_, failedAt_};
}

void TrainPage::restore(const Kept &kept)
{
    now_ = kept.now;
    failedAt_ = kept.failedAt;
    charts_->restore(kept.charts);
    showBaselines(kept.baseLoss);
    if (const auto &outcome = controller_->outcome(); outcome && outcome->state == RunState::Diverged)
        charts_->setFailure(failedAt_, tr("diverged"));
    charts_->refresh();
    showFacts();
}

void TrainPage::showOutcome(const RunOutcome &outcome)
{
    if (outcome.state == RunState::Diverged) {
        const double done = now_.stepsPerEpoch ? static_cast<double>(now_.stepInEpoch) / static_cast<double>(now_.stepsPerEpoch) : 0;
        failedAt_ = static_cast<double>(charts_->lastEpoch()) + done;
        charts_->setFailure(failedAt_, tr("diverged"));
    }
    if (outcome.state == RunState::Diverged || outcome.state == RunState::Failed) { // in full: the strip has no room for it
        notice_->setAction({});
        notice_->say(Status::Error, rewind_->restored() ? outcome.text + QLatin1Char(' ') + tr("The network has the weights of epoch %1, the last good ones: training goes on from there.").arg(rewind_->restored())
                                                        : outcome.text);
    }
    if (outcome.state == RunState::Failed && !outcome.error.field.empty())
        form_->setErrors({{QString::fromStdString(outcome.error.field), outcome.text}});
    else
        form_->setErrors({});
    form_->setRunning(false);
    charts_->refresh();
    showFacts();
    Q_EMIT sentenceChanged(outcome.text);
}

void TrainPage::refreshForm()
{
    form_->setValues(document_->project().training);
}

void TrainPage::fillState(RunStrip::Facts &f) const
{
    using State = TrainingSession::State;
    const State state = controller_->session()->state();
    const auto &outcome = controller_->outcome();
    if (controller_->isActive()) {
        f.state = state == State::Paused      ? tr("Paused")
                  : state == State::Preparing ? tr("Preparing")
                  : state == State::Stopping  ? tr("Stopping")
                  : state == State::Running   ? tr("Training") : tr("Reading data");
        f.status = state == State::Running ? Status::Good : Status::Info;
        f.detail = tr("run %1").arg(controller_->run().id);
        if (now_.stepsPerEpoch > 0)
            f.detail += tr(", batch %1 / %2").arg(now_.stepInEpoch).arg(now_.stepsPerEpoch);
        f.samplesPerSecond = now_.samplesPerSecond;
        f.secondsLeft = now_.stepsPerEpoch > 0 ? now_.secondsLeft : -1;
    } else if (outcome) {
        const bool bad = outcome->state == RunState::Diverged || outcome->state == RunState::Failed;
        f.state = outcome->state == RunState::Diverged  ? tr("Diverged")
                  : outcome->state == RunState::Failed  ? tr("Could not train")
                  : outcome->state == RunState::Stopped ? tr("Stopped") : tr("Finished");
        if (bad)
            f.status = Status::Error;
        f.message = bad ? outcome->text : QString();
        if (outcome->diverged)
            f.brief = outcome->diverged->nodeName.empty()
                ? tr("at step %1, in the loss").arg(countText(static_cast<double>(outcome->diverged->step)))
                : tr("at step %1, layer %2").arg(countText(static_cast<double>(outcome->diverged->step)), qstr(outcome->diverged->nodeName));
        const auto done = controller_->run().epochs.size();
        f.detail = bad ? QString() : done == 1 ? tr("1 epoch in this run") : tr("%1 epochs in this run").arg(countText(static_cast<double>(done)));
        f.samplesPerSecond = now_.samplesPerSecond;
    } else {
        f.state = charts_->lastEpoch() > 0 ? tr("Trained") : tr("Ready");
        f.detail = document_->prepared() ? tr("press F5 to train") : tr("needs data");
    }
}

void TrainPage::showFacts()
{
    RunStrip::Facts f;
    f.epochs = epochFacts();
    f.epoch = now_.epoch ? now_.epoch : charts_->lastEpoch();
    f.last = f.epochs.last;
    f.obstacle = rewind_->obstacle();
    const TimeMachine &machine = rewind_->machine();
    for (std::size_t i = 0; i < machine.lines(); ++i)
        f.lines << (machine.branchedAt(i) == 0 ? tr("line %1").arg(i + 1) : tr("line %1, from epoch %2").arg(i + 1).arg(machine.branchedAt(i)));
    f.line = static_cast<int>(machine.line());
    fillState(f);
    f.threads = threads() == 1 ? tr("1 thread") : tr("%1 threads").arg(threads());
    f.weights = controller_->isActive() || weightsHash_.isEmpty() ? QString() : tr("weights %1").arg(weightsHash_.left(8));
    strip_->setFacts(f);
}

QString TrainPage::sentence() const
{
    return charts_->tiles().empty() ? QString() : charts_->chart(0)->summary();
}

void TrainPage::resizeEvent(QResizeEvent *event)
{
    const Look &look = Look::current();
    settingsTile_->setFixedWidth(width() < look.px(1280) ? look.px(280) : look.px(Measure::InspectorDock));
    QWidget::resizeEvent(event);
    arrange();
}

void TrainPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && settingsTile_)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace netloom
