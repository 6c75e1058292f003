#pragma once

#include "core/result.h"
#include "io/project.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace netloom {

class ProjectDocument;

/// New, open, save: works on copies beside the window and asks before anything unsaved is lost.
class ProjectFiles : public QObject {
    Q_OBJECT
public:
    ProjectFiles(ProjectDocument *document, QWidget *window);

    /// A project, or a table to make one from. Asks about unsaved changes first.
    void open(const QString &path);
    /// What was dropped: one file, or several tables with the same columns that become one.
    void openAll(const QStringList &paths);
    void openWithDialog();
    void openExample(const QString &name);
    void createEmpty();
    void save();
    void saveAs();
    /// Calls next once nothing unsaved is left: at once, after saving, or after "Discard"; never after "Cancel".
    void whenSafe(std::function<void()> next);
    /// What is being opened is not wanted any more.
    void cancelOpening() { ++round_; }
    bool isBusy() const { return busy_ > 0; }
    static QString filters();
    /// One thread for all that is written, so that it reaches the disk in order.
    QThreadPool &writing() { return writing_; }

Q_SIGNALS:
    /// Comes before the document is another one: a run going on must be let go.
    void aboutToReplace();
    /// Made from a table and not yet looked at: the Data page is the place to go.
    void madeFromData();
    void replaced();
    /// Comes before the project as it is now goes to the disk.
    void aboutToSave();
    void saved(const QString &path);
    void failed(const QString &message);
    /// A table without a network for it as it is: another target or format may help.
    void tableRefused(const QString &path);
    void busyChanged(bool busy);

private:
    void load(const QString &path, std::function<Result<Project>()> make, bool isProject);
    void take(Project project, const QString &path, bool isProject);
    void saveTo(const QString &path);
    void setBusy(int change);

    ProjectDocument *document_;
    QWidget *window_;
    QThreadPool reading_, writing_; ///< of their own: opening and saving wait for nobody else's work
    std::function<void()> afterSave_;
    int busy_ = 0, round_ = 0;
    bool asking_ = false;
};

} // namespace netloom
