#pragma once

#include "charts/line_chart.h"
#include "train/snapshot.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
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

    /// Makes the tiles for these metrics; true if they are others than before (the curves are empty then).
    bool setMetrics(const std::vector<std::string> &metrics, bool withValidation);
    /// In the order of the page; owned by the parent widget.
    const std::vector<Tile *> &tiles() const { return tiles_; }
    LineChart *chart(std::size_t index) const { return charts_[index].chart; }
    void setLossName(const QString &loss);

    /// A run begins: batches are drawn from this epoch on, marks of failure go.
    void beginRun();
    /// An epoch not above the latest one means a branch: the curves go on from the epoch before.
    void addEpoch(const EpochRow &row);
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
    void setMarks(const std::vector<ChartMark> &marks);
    /// A repaint of each chart for all that was added, one after the other.
    void refresh();

    std::uint64_t lastEpoch() const { return lastEpoch_; }
    /// The validation loss (training loss where there is no validation).
    const CurveData &monitored() const;
    quint64 stepPoints() const { return stepPoints_; }

Q_SIGNALS:
    void saveFailed(const QString &message);

private:
    struct Chart {
        LineChart *chart = nullptr;
        std::vector<std::string> keys; ///< one per panel
    };
    void refreshNext();
    void addTile(const std::vector<std::string> &keys, bool withValidation);
    LineChart &loss() const { return *charts_.front().chart; }

    QWidget *parent_;
    CrosshairLink *link_;
    std::vector<std::string> metrics_;
    std::vector<Chart> charts_;
    std::vector<Tile *> tiles_;
    std::uint64_t lastEpoch_ = 0, runStep_ = 0, stepPoints_ = 0;
    double runEpoch_ = 0;
    bool validation_ = false, runBegun_ = false;
    QTimer turns_;
    std::size_t turn_ = 0, left_ = 0;
};

} // namespace netloom
