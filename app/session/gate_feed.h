#pragma once

#include "views/gates/gate_scene.h"

#include "data/recipe.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <set>

namespace netloom {

class ProjectDocument;
class Rewind;
class TrainingController;

/// What the views of gates show: computed beside the window from a copy of the weights of the epoch shown, anew when they or the
/// choice change. While training at most a few times a second and for less than a thirtieth of the time; nothing while no view is
/// visible. GUI thread only.
class GateFeed : public QObject {
    Q_OBJECT
public:
    GateFeed(ProjectDocument *document, TrainingController *controller, Rewind *rewind, QObject *parent = nullptr);
    ~GateFeed() override;

    static constexpr int kOneRow = -1, kAllRows = -2;
    struct Choice {
        std::string node;
        Row row = 0;                             ///< of the prepared source
        int average = kOneRow;                   ///< kOneRow, kAllRows, or a class whose rows are averaged
        bool statistics = false;
        bool operator==(const Choice &) const = default;
    };
    const Choice &choice() const { return choice_; }
    void setLayer(const std::string &name);
    /// A row of the imported table. False: it is not among the prepared rows.
    bool setTableRow(std::size_t tableRow);
    std::size_t tableRow() const;
    void setAverage(int what);
    void setStatistics(bool wanted);
    /// The next or the one before in the part that is looked at.
    void step(int by);
    /// The next row whose prediction is wrong; after the last one from the beginning.
    void nextWrong();
    /// The row shown now stays beside whatever is chosen next; false: it is let go of.
    void setCompared(bool compared);
    bool isCompared() const { return compared_.has_value(); }

    /// Layers with gates, in the order of computing.
    std::vector<std::string> layers() const;
    /// Rows that `step`, `nextWrong` and averages go through: of validation, else of training.
    const std::vector<Row> &rows() const;
    bool hasClasses() const;
    QStringList classNames() const;

    const GateScene &scene() const { return scene_; }
    /// Epoch of the weights shown; 0: first weights.
    std::uint64_t epoch() const { return shownEpoch_; }
    /// Why there is nothing to show; empty: there is, or it is being computed.
    QString obstacle() const;
    /// No layer of this network has gates.
    bool isNotApplicable() const { return layers().empty(); }
    /// What went wrong at the last try.
    QString failure() const { return failure_; }
    /// The picture is of other weights than those of the epoch shown; says of which.
    QString stale() const { return stale_; }
    /// Thinned out to leave the time to training; empty: as fast as it comes.
    QString note() const;
    bool isBusy() const { return busy_ || later_->isActive(); }
    /// Computes that were done, and what they cost.
    int computed() const { return computed_; }
    double lastCost() const { return cost_; }
    void retry();

    /// Views that are on screen: only for them something is computed.
    void addViewer(QObject *view);
    void removeViewer(QObject *view);

Q_SIGNALS:
    void changed();
    void choiceChanged();
    /// One sentence for the status bar.
    void said(const QString &sentence);

private:
    struct Job;
    struct Outcome;
    void ask();
    void start();
    void take(const Outcome &outcome, std::uint64_t epoch);
    Result<Job> makeJob();
    bool findWeights(Job &job);
    void documentChanged();
    void adopt();
    static Outcome run(const Job &job);

    ProjectDocument *document_;
    TrainingController *controller_;
    Rewind *rewind_;
    Choice choice_;
    std::optional<Choice> compared_;
    GateScene scene_;
    std::set<QObject *> viewers_;
    std::shared_ptr<Probe> probe_;               ///< of probeGraph_ and probeData_; used by one job at a time
    Graph probeGraph_;
    std::shared_ptr<const Prepared> probeData_, data_;
    QString failure_, stale_, without_;
    QTimer *later_;
    QElapsedTimer sinceEnd_;
    double cost_ = 0;                            ///< milliseconds
    std::uint64_t shownEpoch_ = 0;
    int computed_ = 0;
    bool busy_ = false, again_ = false, searching_ = false, gone_ = false;
    std::shared_ptr<std::atomic<bool>> cancelled_;
};

} // namespace netloom
