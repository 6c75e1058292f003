#pragma once

#include "pages/data/data_reading.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace netloom {

class ClassBalanceView;
class ColumnModel;
class DetailsTile;
class ElidedLabel;
class ImportAssistant;
class Notice;
class ProjectDocument;
class RecipePanel;
class RelationsJob;
class RelationsPanel;
class RowsModel;
class SegmentedControl;
class SplitPanel;
class Tile;
class WindowPanel;

/// The data of a project: rows, columns, target, recipe, split; and the assistant for a new file. Reads and prepares
/// copies beside the window; changes go through the document and can be undone. A new file is a draft until "Use this
/// data": before that, nothing of the project changes.
class DataPage : public QWidget {
    Q_OBJECT
public:
    explicit DataPage(ProjectDocument *document, QWidget *parent = nullptr);
    ~DataPage() override;

    /// Shows a file as a draft. asProject: it is to become a project of its own, if nothing unsaved is lost by that.
    void importFile(const QString &path, bool asProject = false);
    void chooseFile(bool asProject = false);
    bool isBusy() const { return busy_ > 0; }
    bool isDraft() const { return draft_; }
    /// What is shown: the draft or the document's.
    const DataSpec &spec() const { return spec_; }
    const RecipeView *view() const { return view_.get(); }

Q_SIGNALS:
    /// Comes before the document is another one.
    void aboutToReplace();
    /// A project file was dropped here.
    void openRequested(const QString &path);
    /// The draft is in the project, with a new network.
    void networkMade();
    /// Reading and preparing are over, well or not.
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeContent();
    Tile *makeColumns();
    Tile *makeRecipe();
    void connectAll();
    void connectDetails();

    void documentChanged();
    void readDocument();
    void reread(const CsvOptions &options, const QString &text);
    void takeRead(const Result<ReadData> &read, const std::function<void(const ReadData &)> &then);
    void change(const DataSpec &spec, const QString &text);
    void changeColumns(DataSpec spec, const QString &text);
    void setTarget(const QString &name);
    void setTime(const QString &name);
    void useColumn(const QString &name, bool used);
    void prepareView();
    void showData();
    void showView(const Result<RecipeView> &view, int failedStep);
    void showFailedView(const Error &error, int failedStep);
    void showRows();
    void showPlace(qint64 row, int column);
    void showStep(int index);
    void showRelations();
    void showBalance();
    void showTask();
    void openAssistant();
    void showNotes(const std::vector<Error> &notes);
    void fillChoices();
    void useDraft();
    void takeProject(const Result<Project> &project);
    void leaveDraft();
    void refreshState();
    bool hasDataShown() const;
    void setBusy(int change);
    QString dialectText() const;

    ProjectDocument *document_;
    QStackedWidget *stack_;
    QLabel *title_, *notes_;
    ElidedLabel *facts_;
    QToolButton *dialectButton_;
    QPushButton *other_, *again_, *cancel_, *use_;
    QCheckBox *withNetwork_;
    Notice *notice_;
    Tile *emptyTile_, *columnsTile_, *recipeTile_, *splitTile_, *balanceTile_;
    DetailsTile *details_;
    RelationsJob *relationsJob_;
    RelationsPanel *relations_;
    SegmentedControl *view3_;
    QComboBox *target_, *time_;
    QStackedWidget *tables_;
    QTableView *columnsView_, *rowsView_;
    ColumnModel *columns_;
    RowsModel *rows_;
    RecipePanel *recipe_;
    SplitPanel *split_;
    WindowPanel *windows_;
    ClassBalanceView *balance_;

    std::shared_ptr<const ReadData> data_;       ///< null: nothing read
    std::shared_ptr<const RecipeView> view_;     ///< null while preparing or failed
    DataSpec spec_, readSpec_;                   ///< shown; what data_ was read for
    QString failure_;                            ///< why the recipe failed
    int failedStep_ = -1;                        ///< at which step; −1: none in particular
    bool draft_ = false, asProject_ = false, filling_ = false;
    int readRound_ = 0, viewRound_ = 0, busy_ = 0;
};

} // namespace netloom
