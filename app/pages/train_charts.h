#pragma once

#include "charts/line_chart.h"
#include "train/snapshot.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace netloom {

class Tile;

/// The charts of the Train page: one for the loss, the others by the metrics there are. Feeds them from epochs, steps
/// and stored runs.
class TrainCharts : public QObject {
    Q_OBJECT
public:
    explicit TrainCharts(QWidget *parent);

    /// Small multiples that belong together, one list a tile: the program's own arrangement.
    static std::vector<std::vector<std::string>> defaultTiles(const std::vector<std::string> &metrics);
    /// Makes the tiles for these metrics; true if they are others than before.
    bool setMetrics(const std::vector<std::string> &metrics, bool withValidation) { return setTiles(defaultTiles(metrics), withValidation); }
    /// A tile for each list of curves: metrics and the tracks beside them. Tiles that are there already stay as they are, new
    /// ones get all epochs known. True if anything changed.
    bool setTiles(const std::vector<std::vector<std::string>> &tiles, bool withValidation);
    /// "learning_rate", "gradient_norm", "samples_per_second": of the run, not of its data.
    static const std::vector<std::string> &tracks();
    /// What a curve is called: "F1", "Learning rate".
    static QString curveTitle(const std::string &key);
    /// In the order given; owned by the parent widget.
    const std::vector<Tile *> &tiles() const { return tiles_; }
    Tile *tileOf(const std::vector<std::string> &keys) const;
    LineChart *chart(std::size_t index) const { return charts_[index].chart; }
    void setLossName(const QString &loss);
    /// Names for curves of one class; for tiles made from now on.
    void setClasses(const QStringList &classes) { classes_ = classes; }

    /// A run begins: batches are drawn from this epoch on, marks of failure go.
    void beginRun();
    /// An epoch not above the latest one means a branch: the curves go on from the epoch before.
    void addEpoch(const EpochRow &row);
    /// More values for epochs that are there already; batches and marks stay.
    void amend(const std::function<void(EpochRow &)> &complete);
    void addSteps(const Snapshot &snapshot);
    void setFailure(double epoch, const QString &text);
    void clear();
    /// A branch: what came after this epoch is of another line.
    void cutAfter(std::uint64_t epoch);
    /// The epoch gone back to; none: the latest.
    void setCursor(std::optional<double> epoch);
    /// A dotted line with a word in the panel of this metric; nothing if there is no such panel.
    void setReference(const std::string &key, const ChartReference &reference);
    void clearReferences();
    /// Where the loss is likely to begin; drawn while there is no curve yet. None: not known.
    void setExpected(std::optional<double> loss, const QString &label);
    void setMarks(const std::vector<ChartMark> &marks);

    /// Another run over the present curves: its validation (training without it) in a look of its own.
    struct Compared { QString name; int style = 3; std::vector<EpochRow> epochs; };
    void setCompared(std::vector<Compared> runs);
    /// Validation values counted again at another threshold, by epoch; metrics that are not among them stay.
    struct Moved { double threshold = 0.5, own = 0.5; std::map<std::uint64_t, MetricValues> values; };
    void setMoved(std::optional<Moved> moved);
    const std::optional<Moved> &moved() const { return moved_; }

    /// A repaint of each chart for all that was added, one after the other.
    void refresh();

    std::uint64_t lastEpoch() const { return lastEpoch_; }
    /// The validation loss (training loss where there is no validation).
    const CurveData &monitored() const { return monitored_; }
    /// Names of all values the epochs brought.
    std::vector<std::string> known() const;
    quint64 stepPoints() const { return stepPoints_; }
    /// What only these charts know: the batches, and how each chart is looked at.
    struct Kept {
        struct Look { bool logY = false, logX = false, raw = true, extremes = false, reference = true; double smoothing = 0, window = 0; };
        CurveData rawLoss;
        quint64 stepPoints = 0;
        std::map<std::vector<std::string>, Look> looks;
    };
    Kept keep() const;
    /// Into charts that show the same epochs.
    void restore(const Kept &kept);

Q_SIGNALS:
    void saveFailed(const QString &message);
    /// A point of a curve was chosen: this epoch is to be shown.
    void epochChosen(std::uint64_t epoch);
    /// The menu of this tile opens: what its curves are, and of which class.
    void tileMenuOpening(const std::vector<std::string> &keys, QMenu *curves, QMenu *averages);

private:
    struct Chart {
        LineChart *chart = nullptr;
        std::vector<std::string> keys; ///< one per panel
    };
    void refreshNext();
    Tile *makeTile(const std::vector<std::string> &keys);
    QMenu *makeMenu(LineChart *chart, const std::vector<std::string> &keys);
    void fill(const Chart &chart) const;
    void fillAll();
    void addOverlays(ChartPanel &panel, const std::string &key) const;
    bool isMoved(const std::string &key) const;
    void nameSeries(ChartPanel &panel, const std::string &key) const;

    QWidget *parent_;
    CrosshairLink *link_;
    QString lossName_;
    QStringList classes_;
    std::vector<EpochRow> rows_;          ///< of the present line
    std::vector<Compared> compared_;
    std::optional<Moved> moved_;
    std::vector<ChartMark> marks_;
    std::optional<double> cursor_;
    std::optional<ChartFailure> failure_;
    CurveData monitored_, rawLoss_;
    std::map<std::string, ChartReference> references_;
    std::optional<ChartReference> expected_;
    std::vector<Chart> charts_;
    std::vector<Tile *> tiles_;
    std::uint64_t lastEpoch_ = 0, runStep_ = 0, stepPoints_ = 0, runSteps_ = 0; ///< runSteps_: batches of an epoch since runEpoch_
    double runEpoch_ = 0;
    bool validation_ = false, runBegun_ = false;
    QTimer turns_;
    std::size_t turn_ = 0, left_ = 0;
};

} // namespace netloom
