#pragma once

#include "pages/page.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace netloom {

struct Snapshot;
class Autosave;
class CommandPalette;
class DataPreparer;
class ElidedLabel;
class GateFeed;
class InspectPage;
class NetworkPage;
class ProjectDocument;
class ProjectFiles;
class Rail;
class HealthWatch;
class Rewind;
class TopBar;
class TrainPage;
class TrainingController;
class TrainingSession;
class Toast;
class WindowActions;
class WindowHelp;

/// The window: makes document, session and pages and connects them; nothing else.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A project or a table.
    void open(const QString &path);
    void openExample(const QString &name);
    /// Unsaved work of a window that ended without being asked is offered; nothing happens if there is none.
    void offerRecovery();
    /// By object name of the page's widget: "startPage", "dataPage", "networkPage", "trainPage", "evaluatePage", "inspectPage".
    void showPage(const QString &objectName);
    QWidget *currentPage() const;

    ProjectDocument *document() const { return document_; }
    ProjectFiles *files() const { return files_; }
    Autosave *autosave() const { return autosave_; }
    TrainingController *controller() const { return controller_; }
    Rewind *rewind() const { return rewind_; }
    HealthWatch *health() const { return health_; }
    TrainPage *trainPage() const { return train_; }
    InspectPage *inspectPage() const { return inspect_; }
    GateFeed *gates() const { return gates_; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Everything one sees, from the document; again after a change of language.
    void build();
    void rebuild();
    void connectActions();
    void printPage();
    void restoreState();
    void makePages();
    void makeInspect();
    void addPage(const Page &page);
    void layOut();
    void connectAll();
    void connectTraining();
    void showReplaced();
    void refreshTitle();
    void refreshFacts();
    void refreshObstacle();
    void say(const QString &sentence);
    void toggleTheme();
    void announceState();
    void applyThreads();
    void storeState();

    ProjectDocument *document_;
    DataPreparer *preparer_;
    TrainingSession *session_;
    TrainingController *controller_;
    Rewind *rewind_;
    HealthWatch *health_;
    ProjectFiles *files_;
    Autosave *autosave_;
    WindowActions *actions_;
    TopBar *top_;
    Rail *rail_;
    CommandPalette *commands_;
    QWidget *frame_ = nullptr, *history_ = nullptr;
    QStackedWidget *stack_;
    QWidget *status_;
    ElidedLabel *facts_, *spoken_;
    WindowHelp *help_;
    QPointer<Toast> runToast_;
    std::optional<int> threads_; ///< asked for, not yet taken
    TrainPage *train_ = nullptr;
    NetworkPage *network_ = nullptr;
    InspectPage *inspect_ = nullptr;
    GateFeed *gates_ = nullptr;
    std::vector<Page> pages_;
    std::shared_ptr<const Snapshot> latest_; ///< of the latest run: rate and progress
    bool closing_ = false, rebuilding_ = false, paused_ = false;
};

} // namespace netloom
