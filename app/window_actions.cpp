#include "window_actions.h"

#include "document/project_document.h"
#include "inspector/part_help.h"
#include "pages/run_strip.h"
#include "project_files.h"
#include "reset_prompt.h"
#include "session/training_controller.h"
#include "theme/icons.h"
#include "theme/look.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QUndoStack>

namespace netloom {

WindowActions::WindowActions(ProjectDocument *document, ProjectFiles *files, TrainingController *controller, QWidget *window)
    : QObject(window), document_(document), controller_(controller), window_(window)
{
    makeFileActions(files);
    undo = document->undoStack()->createUndoAction(this, tr("Undo"));
    redo = document->undoStack()->createRedoAction(this, tr("Redo"));
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    undo->setIcon(icon(QStringLiteral("undo")));
    redo->setIcon(icon(QStringLiteral("redo")));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    // While training the network stays as it is; this runs behind the actions' own connections to the stack.
    const auto allow = [this, document] {
        undo->setEnabled(!document->isLocked() && document->undoStack()->canUndo());
        redo->setEnabled(!document->isLocked() && document->undoStack()->canRedo());
    };
    connect(document->undoStack(), &QUndoStack::canUndoChanged, this, allow);
    connect(document->undoStack(), &QUndoStack::canRedoChanged, this, allow);
    connect(document, &ProjectDocument::lockedChanged, this, allow);
    window->addActions({undo, redo});
    makeTrainActions();
    makeThemeActions();
    makeWindowActions();
    connect(controller->session(), &TrainingSession::stateChanged, this, &WindowActions::refresh);
    connect(controller, &TrainingController::runEnded, this, &WindowActions::refresh);
    connect(controller, &TrainingController::weightsReset, this, &WindowActions::refresh);
    connect(document, &ProjectDocument::wasReset, this, &WindowActions::refresh);
    connect(document, &ProjectDocument::stateChanged, this, &WindowActions::refresh);
    refresh();
}

QAction *WindowActions::add(const char *name, const QString &text, const QString &iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    window_->addAction(action);
    return action;
}

void WindowActions::makeFileActions(ProjectFiles *files)
{
    create = add("new", tr("New project"), QStringLiteral("plus"), {QKeySequence(Qt::CTRL | Qt::Key_N)});
    open = add("open", tr("Open …"), QStringLiteral("folder"), {QKeySequence(Qt::CTRL | Qt::Key_O)});
    save = add("save", tr("Save"), QStringLiteral("download"), {QKeySequence(Qt::CTRL | Qt::Key_S)});
    saveAs = add("saveAs", tr("Save as …"), QString(), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    quit = add("quit", tr("Quit"), QString(), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    connect(create, &QAction::triggered, files, &ProjectFiles::createEmpty);
    connect(open, &QAction::triggered, files, &ProjectFiles::openWithDialog);
    connect(save, &QAction::triggered, files, &ProjectFiles::save);
    connect(saveAs, &QAction::triggered, files, &ProjectFiles::saveAs);
    connect(quit, &QAction::triggered, window_, &QWidget::close);
}

void WindowActions::makeTrainActions()
{
    train = add("train", tr("Train"), QStringLiteral("play"), {QKeySequence(Qt::Key_F5)});
    // Space is no shortcut: it would be taken from the button or list that has the focus. The window handles what they leave.
    pause = add("pause", tr("Pause"), QStringLiteral("pause"));
    step = add("step", tr("One step"), QStringLiteral("step"), {QKeySequence(Qt::Key_F10)});
    stop = add("stop", tr("Stop"), QStringLiteral("stop"), {QKeySequence(Qt::SHIFT | Qt::Key_F5)});
    resetWeights = add("resetWeights", tr("Reset weights …"), QStringLiteral("reset"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    trainOn = add("trainOnFromHere", RunStrip::tr("Train on from here"), QStringLiteral("branch"), {QKeySequence(Qt::CTRL | Qt::Key_F5)});
    connect(train, &QAction::triggered, controller_, &TrainingController::train);
    connect(pause, &QAction::triggered, controller_, &TrainingController::togglePause);
    connect(step, &QAction::triggered, controller_, &TrainingController::step);
    connect(stop, &QAction::triggered, controller_, &TrainingController::stop);
    connect(resetWeights, &QAction::triggered, this, [this] { askReset(document_, controller_, window_); });
}

void WindowActions::makeThemeActions()
{
    auto *group = new QActionGroup(this);
    const auto make = [&](const char *name, const QString &text, Theme theme) {
        QAction *action = add(name, text, QString());
        action->setCheckable(true);
        action->setChecked(Look::requestedTheme() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [theme] {
            Look::setCurrent(theme, Look::current().scale());
            QSettings().setValue(QStringLiteral("theme"), static_cast<int>(theme));
        });
        return action;
    };
    light = make("themeLight", tr("Light"), Theme::Light);
    dark = make("themeDark", tr("Dark"), Theme::Dark);
    system = make("themeSystem", tr("As the system"), Theme::System);
}

void WindowActions::makeWindowActions()
{
    palette = add("palette", tr("Find a command …"), QStringLiteral("search"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    history = add("history", tr("History"), QStringLiteral("clock"), {QKeySequence(Qt::CTRL | Qt::Key_H)});
    history->setCheckable(true);
    preferences = add("preferences", tr("Preferences …"), QString(), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    print = add("print", tr("Print this view …"), QString(), {QKeySequence(Qt::CTRL | Qt::Key_P)});
    help = add("help", PartHelpWindow::tr("Help"), QString(), {QKeySequence(Qt::Key_F1)});
    shortcuts = add("shortcuts", tr("Keyboard shortcuts"), QString(), {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    about = add("about", tr("About Netloom"), QString());
}

QAction *WindowActions::addPage(const QString &name, const QString &title, const QString &iconName, const QKeySequence &key)
{
    return add(name.toLatin1().constData(), tr("Go to %1").arg(title), iconName, {key});
}

// Pause is named by what it will do. A disabled command says why in its tooltip.
void WindowActions::refresh()
{
    using State = TrainingSession::State;
    const State state = controller_->session()->state();
    const bool active = controller_->isActive(), paused = state == State::Paused;
    train->setText(paused ? tr("Resume") : tr("Train"));
    const bool barred = !active && !obstacle_.isEmpty();
    train->setEnabled((!active || paused) && !barred);
    pause->setText(paused ? tr("Resume") : tr("Pause"));
    pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    pause->setEnabled(state == State::Running || state == State::Preparing || paused);
    step->setEnabled((!active || paused || state == State::Running) && !barred);
    stop->setEnabled(active && state != State::Stopping);
    resetWeights->setEnabled(!active && !document_->project().state.weights.empty());
    const QString idle = tr("No training is running");
    train->setToolTip(barred ? obstacle_ : active && !paused ? tr("Training runs already") : tr("%1 (F5)").arg(train->text()));
    pause->setToolTip(pause->isEnabled() ? tr("%1 (Space)").arg(pause->text()) : idle);
    step->setToolTip(barred ? obstacle_ : tr("One training step, then wait (F10)"));
    stop->setToolTip(stop->isEnabled() ? tr("Stop and keep what was learnt (Shift+F5)") : idle);
    resetWeights->setToolTip(tr("Start again from first weights (Ctrl+Shift+R)"));
}

void WindowActions::setTrainObstacle(const QString &why)
{
    obstacle_ = why;
    refresh();
}

QMenu *WindowActions::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addActions({create, open});
    menu->addSeparator();
    menu->addActions({save, saveAs});
    menu->addSeparator();
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions({train, pause, step, stop, trainOn, resetWeights});
    menu->addSeparator();
    QMenu *theme = menu->addMenu(tr("Appearance"));
    theme->addActions({light, dark, system});
    theme->addSeparator();
    for (const int percent : {80, 100, 125, 150, 200})
        theme->addAction(tr("Text %1 %").arg(percent), this, [percent] {
            Look::setCurrent(Look::requestedTheme(), percent / 100.0);
            QSettings().setValue(QStringLiteral("textScale"), percent / 100.0);
        });
    menu->addAction(preferences);
    menu->addSeparator();
    menu->addActions({palette, history, print});
    menu->addSeparator();
    menu->addActions({help, shortcuts, about});
    menu->addSeparator();
    menu->addAction(quit);
    return menu;
}

} // namespace netloom
