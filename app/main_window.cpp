#include "main_window.h"

#include "autosave.h"
#include "canvas_commands.h"
#include "charts/ticks.h"
#include "command_palette.h"
#include "common/announce.h"
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "common/rail.h"
#include "common/toast.h"
#include "document/project_advisor.h"
#include "document/project_document.h"
#include "file_drops.h"
#include "page_scroll.h"
#include "pages/data_page.h"
#include "pages/evaluate_page.h"
#include "pages/inspect_page.h"
#include "pages/network_page.h"
#include "pages/start_page.h"
#include "pages/train_page.h"
#include "preferences.h"
#include "project_files.h"
#include "recovery_dialog.h"
#include "session/data_preparer.h"
#include "session/gate_feed.h"
#include "session/health_watch.h"
#include "session/rewind.h"
#include "session/training_controller.h"
#include "theme/look.h"
#include "top_bar.h"
#include "window_actions.h"
#include "window_dialogs.h"
#include "window_help.h"
#include "window_state.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netloom {

MainWindow::MainWindow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    document_ = new ProjectDocument(this);
    preparer_ = new DataPreparer(document_, this);
    session_ = new TrainingSession(this);
    controller_ = new TrainingController(document_, preparer_, session_, this);
    rewind_ = new Rewind(document_, controller_, this);
    health_ = new HealthWatch(document_, controller_, rewind_, this);
    files_ = new ProjectFiles(document_, this);
    autosave_ = new Autosave(document_, files_->writing(), recoveryFolder(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
    connectAll();
    connectTraining();
    connect(new FileDrops(this), &FileDrops::dropped, files_, &ProjectFiles::openAll);
    restoreState();
}

void MainWindow::build()
{
    frame_ = new QWidget;
    actions_ = new WindowActions(document_, files_, controller_, this);
    commands_ = new CommandPalette(this);
    help_ = new WindowHelp(this);
    top_ = new TopBar(actions_);
    rail_ = new Rail;
    stack_ = new QStackedWidget;
    makePages();
    layOut();
    connectActions();
    layout()->addWidget(frame_);
    refreshTitle();
    refreshFacts();
    refreshObstacle();
}

// Every text is another one, and with it every width: the views are made anew from the document, which is not touched.
void MainWindow::rebuild()
{
    if (controller_->isActive()) // the curves of a run going on stay whole; its end comes back here
        return;
    rebuilding_ = false;
    const QString page = currentPage()->objectName();
    const bool history = history_->isVisibleTo(this);
    storePanels(*this);
    const TrainPage::Kept kept = train_->keep();
    pages_.clear();
    train_ = nullptr;
    network_ = nullptr;
    inspect_ = nullptr;
    gates_ = nullptr;
    delete help_;
    delete frame_;
    delete commands_->popup();
    delete commands_;
    delete actions_;
    build();
    restorePanels(*this);
    train_->restore(kept);
    if (latest_)
        top_->setProgress(*latest_);
    showPage(page);
    actions_->history->setChecked(history);
}

void MainWindow::restoreState()
{
    restorePlace(*this);
    restorePanels(*this);
    const QSettings settings;
    showPage(settings.value(QStringLiteral("page")).toString());
    actions_->history->setChecked(settings.value(QStringLiteral("historyShown")).toBool());
}

MainWindow::~MainWindow()
{
    // Unsaved work is written down while the document is there.
    delete autosave_;
    // Pages listen to the session: it goes first, while they are whole.
    delete session_;
}

void MainWindow::makePages()
{
    auto *start = new StartPage;
    start->setObjectName(QStringLiteral("startPage"));
    connect(start, &StartPage::openRequested, files_, &ProjectFiles::open);
    connect(start, &StartPage::openDialogRequested, files_, &ProjectFiles::openWithDialog);
    connect(start, &StartPage::exampleRequested, files_, &ProjectFiles::openExample);
    connect(start, &StartPage::emptyRequested, files_, &ProjectFiles::createEmpty);
    connect(files_, &ProjectFiles::replaced, start, [this] { StartPage::remember(document_->path()); });
    connect(files_, &ProjectFiles::saved, start, &StartPage::remember);
    addPage({start, tr("Start"), QStringLiteral("start")});
    auto *dataPage = new DataPage(document_, nullptr);
    dataPage->setObjectName(QStringLiteral("dataPage"));
    connect(start, &StartPage::newFromDataRequested, dataPage, [this, dataPage](const QString &path) {
        showPage(QStringLiteral("dataPage"));
        path.isEmpty() ? dataPage->chooseFile(true) : dataPage->importFile(path, true);
    });
    connect(files_, &ProjectFiles::tableRefused, dataPage, [this, dataPage](const QString &path) {
        showPage(QStringLiteral("dataPage"));
        dataPage->importFile(path, true);
    });
    connect(dataPage, &DataPage::aboutToReplace, controller_, &TrainingController::abandon);
    connect(dataPage, &DataPage::openRequested, files_, &ProjectFiles::open);
    connect(dataPage, &DataPage::networkMade, this, [this] { showPage(QStringLiteral("networkPage")); });
    addPage({dataPage, tr("Data"), QStringLiteral("data")});
    network_ = new NetworkPage(document_, nullptr);
    network_->setObjectName(QStringLiteral("networkPage"));
    connect(network_, &NetworkPage::spoke, this, &MainWindow::say);
    new CanvasCommands(network_, this, [this] { showPage(QStringLiteral("networkPage")); });
    addPage({network_, tr("Network"), QStringLiteral("network")});
    health_->serve(network_);
    network_->advisor()->setHealth(health_->looks());
    connect(health_, &HealthWatch::changed, network_, [this] { network_->advisor()->setHealth(health_->looks()); });
    train_ = new TrainPage(document_, controller_, rewind_);
    connect(train_, &TrainPage::findingRequested, this, [this](const std::string &code) {
        showPage(QStringLiteral("networkPage"));
        network_->showFinding(code);
    });
    connect(network_->advisor(), &ProjectAdvisor::changed, this, &MainWindow::refreshObstacle);
    addPage({train_, tr("Train"), QStringLiteral("train")});
    auto *evaluate = new EvaluatePage(document_, nullptr);
    evaluate->setObjectName(QStringLiteral("evaluatePage"));
    const auto toMoment = [this, evaluate] {
        evaluate->setMoment(rewind_->state(), rewind_->isLive() && rewind_->showsOwn() ? 0 : rewind_->epoch(), rewind_->showsOwn());
    };
    connect(rewind_, &Rewind::moved, evaluate, toMoment);
    connect(document_, &ProjectDocument::stateChanged, evaluate, toMoment); // other weights: the same epoch may not be theirs
    toMoment();
    connect(evaluate, &EvaluatePage::trainRequested, this, [this] { showPage(QStringLiteral("trainPage")); });
    connect(evaluate, &EvaluatePage::predicted, this, &MainWindow::say);
    addPage({evaluate, tr("Evaluate"), QStringLiteral("evaluate")});
    makeInspect();
}

/// Gates are looked at on two pages: both show what one feed computes.
void MainWindow::makeInspect()
{
    gates_ = new GateFeed(document_, controller_, rewind_, frame_);
    connect(gates_, &GateFeed::said, this, &MainWindow::say);
    inspect_ = new InspectPage(gates_);
    addPage({inspect_, tr("Inspect"), QStringLiteral("inspect")});
    train_->setGates(gates_);
    const auto open = [this](const char *view) {
        showPage(QStringLiteral("inspectPage"));
        inspect_->showView(QLatin1String(view));
    };
    connect(train_, &TrainPage::gatesRequested, this, [this, open](qulonglong tableRow) {
        if (gates_->setTableRow(std::size_t(tableRow)))
            open("gates");
        else
            say(tr("Row %1 is not among the prepared rows.").arg(tableRow));
    });
    connect(train_, &TrainPage::cellRequested, this, [open] { open("cell"); });
}

void MainWindow::addPage(const Page &page)
{
    const auto index = static_cast<int>(pages_.size());
    pages_.push_back(page);
    const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
    rail_->addItem(page.icon, page.title, tr("%1 (%2)").arg(page.title, key.toString(QKeySequence::NativeText)));
    stack_->addWidget(new PageScroll(page.widget));
    const QAction *go = actions_->addPage(page.widget->objectName(), page.title, page.icon, key);
    connect(go, &QAction::triggered, this, [this, index] { rail_->setCurrentIndex(index); });
}

void MainWindow::layOut()
{
    const Look &look = Look::current();
    status_ = new QWidget;
    status_->setObjectName(QStringLiteral("statusBar"));
    makeStatusBar(status_);
    status_->setAccessibleName(tr("Status"));
    status_->setFixedHeight(look.px(Measure::StatusBar));
    auto *line = new QHBoxLayout(status_);
    line->setContentsMargins(look.px(16), 0, look.px(16), 0);
    line->setSpacing(look.px(24));
    facts_ = new ElidedLabel;
    facts_->setObjectName(QStringLiteral("facts"));
    setTextRole(facts_, Role::Small, Tone::TextSecondary, true);
    spoken_ = new ElidedLabel(QString());
    spoken_->setObjectName(QStringLiteral("spoken"));
    spoken_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextRole(spoken_, Role::Small, Tone::TextSecondary, true);
    line->addWidget(facts_);
    line->addWidget(spoken_, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(rail_);
    middle->addWidget(stack_, 1);
    history_ = makeHistoryPanel(document_->undoStack(), nullptr);
    history_->hide();
    middle->addWidget(history_);
    auto *column = new QVBoxLayout(frame_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top_);
    column->addLayout(middle, 1);
    auto *room = new QWidget;
    column->addWidget(room);
    column->addWidget(status_);
    Toast::setRoom(this, room);
    Toast::setBottomMargin(this, look.px(Measure::StatusBar));
    auto *theme = rail_->addFootButton(look.isDark() ? QStringLiteral("sun") : QStringLiteral("moon"), tr("Light or dark"));
    theme->setObjectName(QStringLiteral("themeButton"));
    theme->setToolTip(tr("Light or dark"));
    connect(theme, &QAbstractButton::clicked, this, &MainWindow::toggleTheme);
    connect(LookNotifier::instance(), &LookNotifier::changed, theme, [this, theme] {
        rail_->setFootIcon(theme, Look::current().isDark() ? QStringLiteral("sun") : QStringLiteral("moon"));
        status_->setFixedHeight(Look::current().px(Measure::StatusBar));
        Toast::setBottomMargin(this, status_->height());
        history_->setFixedWidth(Look::current().px(240));
    });
}

/// What goes from the views to what stays.
void MainWindow::connectActions()
{
    connect(rail_, &Rail::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    connect(train_, &TrainPage::sentenceChanged, this, &MainWindow::say);
    connect(train_, &TrainPage::problem, this, [this](const QString &text) { Toast::show(this, Status::Error, text); });
    connect(commands_, &CommandPalette::fileChosen, files_, &ProjectFiles::open);
    connect(actions_->palette, &QAction::triggered, commands_, &CommandPalette::open);
    connect(actions_->history, &QAction::toggled, history_, &QWidget::setVisible);
    connect(actions_->preferences, &QAction::triggered, this, [this] {
        auto *dialog = new PreferencesDialog(this);
        connect(dialog, &PreferencesDialog::threadsChanged, this, [this](int threads) {
            threads_ = threads;
            applyThreads();
        });
        dialog->open();
    });
    connect(actions_->help, &QAction::triggered, help_, [this] { help_->showFor(focusWidget(), currentPage()); });
    // The epoch shown says whether training can go on from it.
    connect(actions_->trainOn, &QAction::triggered, rewind_, &Rewind::trainOn);
    const auto mayTrainOn = [this] {
        const QString obstacle = rewind_->obstacle();
        actions_->trainOn->setEnabled(obstacle.isEmpty());
        actions_->trainOn->setToolTip(obstacle.isEmpty() ? tr("Train on from the epoch shown (Ctrl+F5)") : obstacle);
    };
    connect(rewind_, &Rewind::moved, actions_, mayTrainOn);
    connect(rewind_, &Rewind::lineChanged, actions_, mayTrainOn);
    connect(session_, &TrainingSession::stateChanged, actions_, mayTrainOn);
    connect(document_, &ProjectDocument::stateChanged, actions_, mayTrainOn);
    mayTrainOn();
    connect(actions_->shortcuts, &QAction::triggered, this, [this] { makeShortcutsDialog(actions(), this)->open(); });
    connect(actions_->about, &QAction::triggered, this, [this] { makeAboutDialog(this)->open(); });
    connect(actions_->print, &QAction::triggered, this, &MainWindow::printPage);
    // While training the network stays as it is, in its history, too.
    auto *list = history_->findChild<QWidget *>(QStringLiteral("historyList"));
    connect(document_, &ProjectDocument::lockedChanged, list, &QWidget::setDisabled);
    list->setDisabled(document_->isLocked());
}

void MainWindow::printPage()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    dialog->printer()->setDocName(document_->title());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        if (!printView(currentPage(), document_->title(), *printer))
            Toast::show(this, Status::Error, tr("The printer takes nothing. Is it on, or can the file be written?"));
    });
    dialog->open();
}

void MainWindow::connectAll()
{
    connect(document_, &ProjectDocument::dirtyChanged, this, &MainWindow::refreshTitle);
    connect(document_, &ProjectDocument::titleChanged, this, &MainWindow::refreshTitle);
    connect(document_, &ProjectDocument::wasReset, this, &MainWindow::refreshTitle);
    connect(document_, &ProjectDocument::preparedChanged, this, &MainWindow::refreshFacts);
    connect(document_, &ProjectDocument::checkChanged, this, &MainWindow::refreshFacts);
    connect(document_, &ProjectDocument::wasReset, this, &MainWindow::refreshFacts);
    connect(files_, &ProjectFiles::aboutToReplace, controller_, &TrainingController::abandon);
    connect(files_, &ProjectFiles::replaced, this, &MainWindow::showReplaced);
    connect(files_, &ProjectFiles::aboutToSave, autosave_, &Autosave::write);
    connect(autosave_, &Autosave::failed, this, [this](const QString &text) { Toast::show(this, Status::Warning, text); });
    connect(files_, &ProjectFiles::madeFromData, this, [this] { showPage(QStringLiteral("dataPage")); });
    connect(files_, &ProjectFiles::failed, this, [this](const QString &text) { Toast::show(this, Status::Error, text); });
    connect(files_, &ProjectFiles::saved, this, [this](const QString &path) {
        refreshTitle();
        say(tr("Saved as %1.").arg(path));
    });
    connect(files_, &ProjectFiles::busyChanged, this, [this](bool busy) { setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor); });
    connect(preparer_, &DataPreparer::finished, this, [this] {
        if (!preparer_->error().code.empty())
            Toast::show(this, Status::Error, errorText(preparer_->error()));
    });
}

void MainWindow::showReplaced()
{
    top_->setProgressVisible(false);
    latest_.reset();
    say({});
    const bool empty = document_->graph().nodes.empty();
    showPage(empty ? QStringLiteral("dataPage") : QStringLiteral("trainPage"));
    if (!empty)
        showPage(QStringLiteral("networkPage"));
}

void MainWindow::open(const QString &path)
{
    files_->open(QFileInfo(path).absoluteFilePath());
}

void MainWindow::openExample(const QString &name)
{
    files_->openExample(name);
}

void MainWindow::offerRecovery()
{
    const QList<Recovery> found = pendingRecoveries(recoveryFolder());
    if (found.isEmpty())
        return;
    auto *dialog = new RecoveryDialog(found, this);
    connect(dialog, &RecoveryDialog::chosen, this, [this](const Recovery &recovery) {
        files_->whenSafe([this, recovery] {
            controller_->abandon();
            files_->cancelOpening();
            if (autosave_->restore(recovery))
                showReplaced();
        });
    });
    dialog->open();
}

void MainWindow::showPage(const QString &objectName)
{
    for (std::size_t i = 0; i < pages_.size(); ++i)
        if (pages_[i].widget->objectName() == objectName)
            rail_->setCurrentIndex(static_cast<int>(i));
}

QWidget *MainWindow::currentPage() const
{
    const int index = stack_->currentIndex();
    return index < 0 ? nullptr : pages_[static_cast<std::size_t>(index)].widget;
}

void MainWindow::refreshTitle()
{
    const bool dirty = document_->isDirty();
    top_->setFile(document_->title(), document_->path(), dirty);
    setWindowTitle(tr("%1[*] – Netloom").arg(document_->title()));
    setWindowModified(dirty);
    setWindowFilePath(document_->path());
}

void MainWindow::refreshFacts()
{
    QStringList facts;
    if (const auto &prepared = document_->prepared()) {
        facts << tr("%1 training, %2 validation, %3 test rows")
                     .arg(countText(static_cast<double>(prepared->split.train.size())),
                          countText(static_cast<double>(prepared->split.validation.size())),
                          countText(static_cast<double>(prepared->split.test.size())));
        facts << tr("%1 features").arg(countText(static_cast<double>(prepared->featureNames.size())));
    } else if (preparer_->isBusy()) {
        facts << tr("Reading the data …");
    }
    if (document_->check().parameters > 0)
        facts << tr("%1 parameters").arg(groupedNumber(document_->check().parameters));
    if (latest_)
        facts << tr("%1 samples/s").arg(rateText(latest_->samplesPerSecond));
    facts_->setText(facts.join(QStringLiteral("  ·  ")));
}

// An error of the advisor that nobody put aside: what would be learnt is known to be wrong. What the weights did so far bars nothing.
void MainWindow::refreshObstacle()
{
    const auto &advice = network_->advisor()->advice();
    const auto worst = std::find_if(advice.begin(), advice.end(),
                                    [](const Advice &a) { return a.severity == Severity::Error && a.ignoredBecause.empty() && !a.training; });
    const bool barred = worst != advice.end();
    const QString why = barred ? errorText(worst->what) : QString();
    actions_->setTrainObstacle(why);
    train_->setObstacle(why, barred ? worst->what.code : std::string());
}

void MainWindow::say(const QString &sentence)
{
    if (spoken_->text() == sentence)
        return;
    spoken_->setText(sentence);
    spoken_->setAccessibleName(sentence);
    QAccessibleEvent changed(spoken_, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void MainWindow::storeState()
{
    storePlace(*this);
    storePanels(*this);
    QSettings settings;
    settings.setValue(QStringLiteral("page"), currentPage()->objectName());
    settings.setValue(QStringLiteral("historyShown"), actions_->history->isChecked());
}

void MainWindow::toggleTheme()
{
    (Look::current().isDark() ? actions_->light : actions_->dark)->trigger();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!closing_ && document_->isDirty()) {
        event->ignore();
        files_->whenSafe([this] {
            closing_ = true;
            close();
        });
        return;
    }
    controller_->abandon();
    autosave_->forget(); // saved, or not wanted
    storeState();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && actions_->pause->isEnabled())
        actions_->pause->trigger();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange && !std::exchange(rebuilding_, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace netloom
