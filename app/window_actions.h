#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

class ProjectDocument;
class ProjectFiles;
class TrainingController;

/// The window's commands with their texts, shortcuts and the conditions under which they can be used.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(ProjectDocument *document, ProjectFiles *files, TrainingController *controller, QWidget *window);

    QAction *create, *open, *save, *saveAs, *quit;
    QAction *undo, *redo;
    QAction *train, *pause, *step, *stop, *resetWeights, *trainOn;
    QAction *light, *dark, *system;
    QAction *palette, *history, *preferences, *print, *help, *shortcuts, *about;

    /// A command that goes to a page.
    QAction *addPage(const QString &name, const QString &title, const QString &icon, const QKeySequence &key);

    /// Why no run may begin; empty: nothing is against it. A run going on is not touched.
    void setTrainObstacle(const QString &why);

    /// The menu behind the program's name.
    QMenu *makeMenu(QWidget *parent);

private:
    QAction *add(const char *name, const QString &text, const QString &icon, const QList<QKeySequence> &keys = {});
    void makeFileActions(ProjectFiles *files);
    void makeTrainActions();
    void makeThemeActions();
    void makeWindowActions();
    void refresh();

    ProjectDocument *document_;
    TrainingController *controller_;
    QWidget *window_;
    QString obstacle_;
};

} // namespace netloom
