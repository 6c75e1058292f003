#pragma once

#include "charts/chart_model.h"
#include "pages/run_strip.h"
#include "pages/train_charts.h"
#include "session/target_bins.h"
#include "session/training_controller.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QScrollArea;
class QTimer;
QT_END_NAMESPACE

namespace netloom {

class CellRowsTile;
class ConfusionView;
class FigureLabel;
class GateFeed;
class GatesPanel;
class Notice;
class ProjectDocument;
class Rewind;
class RunsTile;
class SchemaForm;
class ThresholdBar;
class Tile;
class TileBoard;

/// Curves, confusion matrix and settings of the run going on. Listens to document and controller; the only things it
/// changes are training settings, through the document's commands.
class TrainPage : public QWidget {
    Q_OBJECT
public:
    TrainPage(ProjectDocument *document, TrainingController *controller, Rewind *rewind, QWidget *parent = nullptr);
    ~TrainPage() override;

    TrainCharts *charts() const { return charts_; }
    ConfusionView *confusion() const { return confusion_; }
    SchemaForm *form() const { return form_; }
    RunStrip *strip() const { return strip_; }
    TileBoard *board() const { return board_; }
    /// Gates of recurrent layers as a tile, and the way to them from a row of the matrix. Once.
    void setGates(GateFeed *feed);
    GatesPanel *gates() const { return gatesPanel_; }
    RunsTile *runs() const { return runs_; }
    ThresholdBar *threshold() const { return threshold_; }
    /// The tiles as they stand: the project's arrangement, or the program's own.
    std::vector<Layout::ChartTile> arrangement() const;
    /// A figure below the matrix as it is written: 0 precision, 1 recall, 2 F1, 3 false-positive rate, 4 majority.
    QString figure(std::size_t i) const;
    /// What bars training and the advisor's code for it; empty: nothing.
    void setObstacle(const QString &why, const std::string &code);
    /// What the page learnt from the session and would not know again: for a page that takes the place of this one.
    struct Kept {
        TrainCharts::Kept charts;
        Snapshot now;
        std::optional<double> baseLoss;
        double failedAt = 0;
    };
    Kept keep() const;
    void restore(const Kept &kept);
    /// One sentence about the run, for the status bar: "Validation loss 0.0917 at epoch 37, rising; …".
    QString sentence() const;

Q_SIGNALS:
    /// The sentence changed; at most twice a second.
    void sentenceChanged(const QString &sentence);
    void problem(const QString &message);
    /// The finding that bars training is to be shown.
    void findingRequested(const std::string &code);
    /// Gates of this row of the table are wanted, as large as they go.
    void gatesRequested(qulonglong tableRow);
    /// A step of the row shown is to be followed through the cell.
    void cellRequested(int unit, int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSettings();
    QWidget *makeConfusionFooter();
    void connectAll();
    void arrange();
    QWidget *makeToolRow();
    void connectBoard();
    bool syncTiles();
    void setArrangement(std::vector<Layout::ChartTile> tiles, const QString &text);
    void fillAddMenu();
    void addCurve(const std::string &key);
    void addMetric(const std::string &name);
    void fillTileMenu(const std::vector<std::string> &keys, QMenu *curves, QMenu *averages);
    void replaceTile(const std::vector<std::string> &keys, std::vector<std::string> by, const QString &text);
    void complete(EpochRow &row) const;
    void completeAll();
    void showQuanta();
    QStringList classNames() const;
    int classCount() const;
    void showRuns(bool shown);
    void showCompared();
    void showThreshold();
    void recount();
    void takeRecount(double threshold, std::map<std::uint64_t, MetricValues> values);
    void rebuild();
    void reload();
    void takeSnapshot(const Snapshot &snapshot);
    void showEpoch();
    void showFigures(const Confusion &confusion, std::uint64_t epoch);
    void showPlace();
    void showEpochAnew();
    void refreshRows();
    void showWarnings(const std::vector<Error> &warnings);
    void showBaselines(std::optional<double> loss);
    std::optional<Confusion> matrixOf(const Moment &moment);
    bool isInclusive() const;
    double countedAt(std::uint64_t epoch) const;
    bool isRecounted(std::uint64_t epoch) const;
    std::vector<ChartMark> chartMarks() const;
    EpochSlider::Facts epochFacts() const;
    void fillState(RunStrip::Facts &f) const;
    void showOutcome(const RunOutcome &outcome);
    void showFacts();
    void refreshHash();
    void refreshForm();
    std::vector<std::string> metricNames() const;
    bool isClassTask() const;
    bool hasMatrix() const;
    void fillTruth();

    ProjectDocument *document_;
    TrainingController *controller_;
    Rewind *rewind_;
    TrainCharts *charts_;
    Tile *confusionTile_, *settingsTile_ = nullptr;
    ConfusionView *confusion_;
    std::vector<FigureLabel *> figures_;
    SchemaForm *form_ = nullptr;
    RunStrip *strip_;
    QScrollArea *scroll_;
    TileBoard *board_;
    RunsTile *runs_ = nullptr;
    QPushButton *add_ = nullptr, *own_ = nullptr, *runsButton_ = nullptr;
    std::vector<Layout::ChartTile> laidOut_; ///< as last put on the board
    std::vector<std::string> counted_;       ///< curves of the tiles that a matrix gives where the run did not measure them
    QTimer *recountLater_;
    GateFeed *gates_ = nullptr;
    GatesPanel *gatesPanel_ = nullptr;
    Tile *gatesTile_ = nullptr;
    std::string obstacle_;                   ///< code of the finding that bars training
    int recounts_ = 0;                       ///< number of the latest one asked for
    Snapshot now_; ///< latest counters, without points
    QString weightsHash_;                   ///< of the project's weights, in hex; empty: none, or being counted
    int hashes_ = 0;                        ///< number of the latest one asked for
    bool announced_ = false;
    std::optional<double> baseLoss_;        ///< of a constant prediction
    double failedAt_ = 0;                   ///< of a run that diverged: epochs done, with fraction
    Notice *notice_ = nullptr;
    CellRowsTile *rows_ = nullptr;
    std::pair<int, int> rowsOf_;            ///< cell: actual, predicted
    ThresholdBar *threshold_ = nullptr;
    std::shared_ptr<const Prepared> data_;  ///< truth_ is of its validation rows
    std::vector<int> truth_;
    std::optional<TargetBins> bins_;        ///< of a number as target
    std::shared_ptr<const Moment> shown_;   ///< latest one in the matrix
    std::optional<Confusion> shownMatrix_;
};

} // namespace netloom
