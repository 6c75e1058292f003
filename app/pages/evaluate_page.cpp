#include "pages/evaluate_page.h"

#include "charts/ticks.h"
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "common/figure_label.h"
#include "common/segmented_control.h"
#include "common/tile.h"
#include "document/project_document.h"
#include "pages/notice.h"
#include "pages/within_memory.h"
#include "session/metric_facts.h"
#include "session/predict_file.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "views/confusion_view.h"
#include "views/curve_plot.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <new>

namespace netloom {

namespace {

constexpr int kSteps = 1000; // of the threshold slider

constexpr const char *kNoRoom = NL_TR("window", "There is not enough memory for this. Use fewer rows.");

} // namespace

EvaluatePage::EvaluatePage(ProjectDocument *document, QWidget *parent)
    : QWidget(parent), document_(document), notice_(new Notice), confusion_(new ConfusionView), roc_(new CurvePlot), pr_(new CurvePlot)
{
    setObjectName(QStringLiteral("evaluatePage"));
    notice_->setObjectName(QStringLiteral("evaluateNotice"));
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    const int gap = look.px(Measure::TileGap);
    column->setContentsMargins(look.px(Measure::PageInset), gap, look.px(Measure::PageInset), gap);
    column->setSpacing(gap);
    column->addWidget(makeHeader());
    column->addWidget(notice_);
    makeTiles();
    auto *top = new QHBoxLayout, *bottom = new QHBoxLayout;
    for (auto *row : {top, bottom})
        row->setSpacing(gap);
    for (Tile *tile : {confusionTile_, rocTile_, prTile_})
        top->addWidget(tile, 1);
    bottom->addWidget(metricsTile_, 3);
    bottom->addWidget(thresholdTile_, 2);
    column->addLayout(top, 3);
    column->addLayout(bottom, 1);
    connectAll();
    refreshState();
}

EvaluatePage::~EvaluatePage() = default;

QWidget *EvaluatePage::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(12));
    part_ = new SegmentedControl({tr("Training"), tr("Validation"), tr("Test")});
    part_->setObjectName(QStringLiteral("evaluatePart"));
    part_->setAccessibleName(tr("Part of the data"));
    part_->setCurrentIndex(1);
    headline_ = new ElidedLabel;
    headline_->setObjectName(QStringLiteral("headline"));
    setTextRole(headline_, Role::Strong);
    headline_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    predict_ = new QPushButton(icon(QStringLiteral("table")), tr("Predict a file…"));
    predict_->setObjectName(QStringLiteral("predictButton"));
    evaluate_ = new QPushButton(icon(QStringLiteral("evaluate"), Tone::AccentOn), tr("Evaluate"));
    evaluate_->setObjectName(QStringLiteral("evaluateButton"));
    setButtonKind(evaluate_, ButtonKind::Primary);
    row->addWidget(part_);
    row->addWidget(headline_, 1);
    row->addWidget(predict_);
    row->addWidget(evaluate_);
    return header;
}

void EvaluatePage::makeTiles()
{
    confusionTile_ = new Tile(tr("Confusion matrix"));
    confusionTile_->setContent(confusion_);
    confusionTile_->setMenu(confusion_->makeMenu());
    confusion_->setObjectName(QStringLiteral("evaluateConfusion"));
    confusion_->setAccessibleName(tr("Confusion matrix"));
    rocTile_ = new Tile(tr("ROC"));
    rocTile_->setContent(roc_);
    roc_->setObjectName(QStringLiteral("rocPlot"));
    roc_->setAccessibleName(tr("ROC curve"));
    prTile_ = new Tile(tr("Precision and recall"));
    prTile_->setContent(pr_);
    pr_->setObjectName(QStringLiteral("prPlot"));
    pr_->setAccessibleName(tr("Precision and recall curve"));
    metricsTile_ = new Tile(tr("Figures"));
    auto *figures = new QWidget;
    auto *around = new QVBoxLayout(figures);
    around->setContentsMargins(0, 0, 0, 0);
    metrics_ = new QGridLayout;
    metrics_->setHorizontalSpacing(Look::current().px(24));
    around->addLayout(metrics_);
    around->addStretch(1);
    metricsTile_->setContent(figures);
    thresholdTile_ = new Tile(tr("Threshold"));
    thresholdTile_->setContent(makeThreshold());
    for (Tile *tile : {confusionTile_, rocTile_, prTile_, metricsTile_, thresholdTile_})
        connect(tile, &Tile::emptyActionTriggered, this, [this] {
            document_->isTrained() ? evaluateNow() : Q_EMIT trainRequested();
        });
}

QWidget *EvaluatePage::makeThreshold()
{
    const Look &look = Look::current();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    slider_ = new QSlider(Qt::Horizontal);
    slider_->setObjectName(QStringLiteral("thresholdSlider"));
    slider_->setAccessibleName(tr("Threshold"));
    slider_->setRange(0, kSteps);
    slider_->setPageStep(kSteps / 20);
    slider_->setValue(kSteps / 2);
    thresholdText_ = new QLabel;
    setTextRole(thresholdText_, Role::Strong, Tone::TextPrimary, true);
    apply_ = new QPushButton(tr("Use it"));
    apply_->setObjectName(QStringLiteral("applyThreshold"));
    apply_->setToolTip(tr("Predictions and the metrics of the next training use this threshold"));
    setCompact(apply_);
    reset_ = new QPushButton(icon(QStringLiteral("reset")), QString());
    reset_->setObjectName(QStringLiteral("resetThreshold"));
    reset_->setAccessibleName(tr("Reset the threshold"));
    reset_->setToolTip(tr("Back to the threshold of the settings"));
    setCompact(reset_);
    reset_->setEnabled(false);
    thresholdTile_->addTool(reset_);
    thresholdTile_->addTool(apply_);
    auto *line = new QHBoxLayout;
    line->addWidget(slider_, 1);
    line->addSpacing(look.px(8));
    line->addWidget(thresholdText_);
    auto *row = new QHBoxLayout;
    for (const QString &caption : {tr("F1"), tr("precision"), tr("recall"), tr("FPR")}) {
        auto *label = new FigureLabel(caption);
        label->setObjectName(QStringLiteral("threshold_") + caption);
        row->addWidget(label);
        row->addStretch(1);
        figures_.push_back(label);
    }
    column->addLayout(line);
    column->addLayout(row);
    column->addStretch(1);
    return content;
}

void EvaluatePage::connectAll()
{
    connect(evaluate_, &QPushButton::clicked, this, &EvaluatePage::evaluateNow);
    connect(predict_, &QPushButton::clicked, this, &EvaluatePage::chooseFile);
    connect(part_, &SegmentedControl::activated, this, [this] {
        refreshState();
        if (obstacle().isEmpty())
            evaluateNow();
    });
    connect(slider_, &QSlider::valueChanged, this, [this](int step) { document_->moveThreshold(double(step) / kSteps); });
    connect(reset_, &QPushButton::clicked, this, [this] {
        slider_->setFocus(); // the button has nothing to do any more
        document_->moveThreshold(std::nullopt);
    });
    connect(document_, &ProjectDocument::thresholdChanged, this, &EvaluatePage::followThreshold);
    connect(apply_, &QPushButton::clicked, this, [this] {
        document_->setTrainingField("threshold", Value(document_->threshold()));
        refreshState();
    });
    connect(document_, &ProjectDocument::wasReset, this, &EvaluatePage::forget);
    connect(document_, &ProjectDocument::trainingChanged, this, &EvaluatePage::refreshState);
    connect(document_, &ProjectDocument::lockedChanged, this, &EvaluatePage::refreshState);
    const auto changed = [this] {
        if (base_ && !document_->isTrained()) { // another network took the place of the one judged
            forget();
            return;
        }
        stale_ = base_ != nullptr;
        refreshState();
    };
    connect(document_, &ProjectDocument::stateChanged, this, changed);
    connect(document_, &ProjectDocument::graphChanged, this, changed);
    connect(document_, &ProjectDocument::preparedChanged, this, changed);
}

/// Another project: nothing shown belongs to it.
void EvaluatePage::forget()
{
    ++round_;
    base_ = shown_ = nullptr;
    data_ = nullptr;
    stale_ = false;
    notice_->clear();
    confusion_->clear();
    refreshState();
}

const std::vector<Row> &EvaluatePage::rows() const
{
    const SplitRows &split = document_->prepared()->split;
    return part_->currentIndex() == 0 ? split.train : part_->currentIndex() == 1 ? split.validation : split.test;
}

/// In a sentence: whether it has a small letter then is the language's matter.
QString EvaluatePage::partText(int part) const
{
    return part == 0 ? tr("training", "part of the data") : part == 1 ? tr("validation", "part of the data") : tr("test", "part of the data");
}

/// Why there is nothing to evaluate; empty if there is.
QString EvaluatePage::obstacle() const
{
    const Project &project = document_->project();
    if (!document_->isTrained())
        return document_->isLocked() ? tr("The network is learning. What it has learnt is judged here when training ends.")
                                     : tr("Train the network first: what it learnt is judged here.");
    if (!document_->prepared())
        return project.data.files.empty() && project.data.generator.empty() ? tr("The project has no data to evaluate on.")
                                                                           : tr("The data are not there yet. See the Data page.");
    if (rows().empty())
        return tr("The %1 part has no rows. Choose another part, or another split on the Data page.").arg(partText(part_->currentIndex()));
    return {};
}

void EvaluatePage::refreshState()
{
    const QString reason = obstacle();
    const bool trained = document_->isTrained();
    evaluate_->setEnabled(reason.isEmpty() && busy_ == 0);
    evaluate_->setToolTip(reason);
    predict_->setEnabled(trained && busy_ == 0);
    reset_->setEnabled(document_->isThresholdMoved());
    predict_->setToolTip(trained ? tr("Writes a prediction for every row of a table") : tr("Train the network first"));
    evaluate_->setText(busy_ > 0 ? tr("Working …") : tr("Evaluate"));
    const QString stale = stale_ && base_ ? tr("Weights or data changed since") : QString();
    for (Tile *tile : {confusionTile_, rocTile_, prTile_, metricsTile_, thresholdTile_})
        tile->setStale(stale);
    // Without a result one tile says what to do; five empty ones would only repeat it.
    for (Tile *tile : {rocTile_, prTile_, metricsTile_, thresholdTile_})
        tile->setVisible(base_ != nullptr);
    confusionTile_->setTitle(base_ ? tr("Confusion matrix") : tr("Evaluation"));
    if (base_)
        return;
    headline_->setText({});
    confusionTile_->setSubtitle({});
    if (!reason.isEmpty())
        confusionTile_->showEmpty(QStringLiteral("evaluate"), reason, trained ? QString() : tr("Go to training"));
    else
        confusionTile_->showEmpty(QStringLiteral("evaluate"), tr("See how good the network is on rows it was not trained on."), tr("Evaluate"));
}

void EvaluatePage::setBusy(int change)
{
    busy_ += change;
    refreshState();
}

void EvaluatePage::setMoment(std::shared_ptr<const Checkpoint> state, std::uint64_t epoch, bool own)
{
    if (state == moment_ && epoch == momentEpoch_ && own == own_)
        return;
    moment_ = std::move(state);
    momentEpoch_ = epoch;
    own_ = own;
    if (!base_)
        return;
    stale_ = true;
    refreshState();
    if (isVisible())
        evaluateNow();
}

void EvaluatePage::evaluateNow()
{
    if (!obstacle().isEmpty()) {
        refreshState();
        return;
    }
    const int round = ++round_;
    data_ = document_->prepared();
    shownPart_ = part_->currentIndex();
    notice_->clear();
    setBusy(1);
    Project judged = document_->project();
    shownEpoch_ = moment_ || own_ ? momentEpoch_ : 0;
    if (moment_)
        judged.state = *moment_;
    else if (!own_)
        notice_->say(Status::Warning, tr("The weights of epoch %1 are not kept: the project's own are judged.").arg(momentEpoch_));
    QtConcurrent::run([project = std::move(judged), data = data_, part = rows()]() -> Result<Evaluation> {
        return withinMemory(kNoRoom, [&]() -> Result<Evaluation> {
            auto input = trainInput(project, data);
            if (!input)
                return input.error();
            return evaluate(input.value(), part);
        });
    }).then(this, [this, round](const Result<Evaluation> &result) {
        setBusy(-1);
        if (round == round_)
            take(result);
    });
}

void EvaluatePage::take(const Result<Evaluation> &result)
{
    if (!result) {
        notice_->say(Status::Error, errorText(result.error()));
        Q_EMIT evaluated();
        return;
    }
    stale_ = false;
    base_ = shown_ = std::make_shared<const Evaluation>(result.value());
    confusion_->clear();
    refreshState();
    showAll();
    Q_EMIT evaluated();
    followThreshold();
}

/// Wherever it was moved, here it is the same; a page that is not seen catches up when it is.
void EvaluatePage::followThreshold()
{
    {
        const QSignalBlocker quiet(slider_);
        slider_->setValue(static_cast<int>(std::lround(document_->threshold() * kSteps)));
    }
    reset_->setEnabled(document_->isThresholdMoved());
    if (isVisible() && shown_ && shown_->threshold != document_->threshold())
        moveThreshold();
}

/// The newest place of the slider wins: one computation at a time beside the window.
void EvaluatePage::moveThreshold()
{
    if (!base_ || base_->roc.empty())
        return;
    thresholdText_->setText(numberText(document_->threshold()));
    if (std::exchange(moving_, true)) {
        moveAgain_ = true;
        return;
    }
    const auto settings = trainSettings(document_->project().training);
    const SplitRows &split = data_->split;
    const auto &part = shownPart_ == 0 ? split.train : shownPart_ == 1 ? split.validation : split.test;
    QtConcurrent::run([base = base_, data = data_, part, threshold = document_->threshold(),
                       inclusive = settings && settings.value().inclusive] {
        return std::make_shared<const Evaluation>(reevaluate(*base, *data, part, threshold, inclusive));
    }).then(this, [this, round = round_](const std::shared_ptr<const Evaluation> &result) {
        moving_ = false;
        if (round == round_ && base_) {
            shown_ = result;
            showAll();
            Q_EMIT evaluated();
        }
        if (std::exchange(moveAgain_, false))
            moveThreshold();
    });
}

void EvaluatePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Predict a file"), {}, tr("Tables (*.csv *.tsv *.txt *.data *.gz)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("predictDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &in) {
        const QFileInfo info(in);
        auto *save = new QFileDialog(this, tr("Write the predictions to"), info.path(), tr("CSV files (*.csv)"));
        save->setObjectName(QStringLiteral("predictionsDialog"));
        save->setAttribute(Qt::WA_DeleteOnClose);
        save->setAcceptMode(QFileDialog::AcceptSave);
        save->setDefaultSuffix(QStringLiteral("csv"));
        save->selectFile(info.completeBaseName() + QStringLiteral("-predictions.csv"));
        connect(save, &QFileDialog::fileSelected, this, [this, in](const QString &out) { predict(in, out); });
        save->open();
    });
    dialog->open();
}

void EvaluatePage::predict(const QString &dataPath, const QString &outputPath)
{
    notice_->clear();
    setBusy(1);
    QtConcurrent::run([project = document_->project(), in = dataPath.toStdString(), out = outputPath.toStdString()]() -> Result<PredictedFile> {
        return withinMemory(kNoRoom, [&] { return predictFile(project, in, out); });
    }).then(this, [this, outputPath](const Result<PredictedFile> &result) {
        setBusy(-1);
        if (!result) {
            notice_->say(Status::Error, errorText(result.error()));
            return;
        }
        QString text = tr("%1 predictions were written to %2.").arg(countText(double(result.value().rows)), QDir::toNativeSeparators(outputPath));
        for (const Error &note : result.value().notes)
            text += QLatin1Char(' ') + errorText(note);
        notice_->say(result.value().notes.empty() ? Status::Good : Status::Warning, text);
        Q_EMIT predicted(text);
    });
}

void EvaluatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshState();
    if ((!base_ || stale_) && busy_ == 0 && !document_->isLocked() && obstacle().isEmpty())
        evaluateNow();
    else
        followThreshold();
}

} // namespace netloom
