#pragma once

#include "inspect/health_probe.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace netloom {

class ProjectDocument;
class Rewind;
class TrainingController;

/// Looks at how the layers are doing in the epoch shown and those before it, on a worker and on copies, while somebody watches: at most
/// twice a second, and while training no more than a fiftieth of the time. GUI thread only.
class HealthWatch : public QObject {
    Q_OBJECT
public:
    /// Epochs that are looked at: what lasts is judged from the ones before, too.
    static constexpr int kEpochs = 5;
    HealthWatch(ProjectDocument *document, TrainingController *controller, Rewind *rewind, QObject *parent = nullptr);
    ~HealthWatch() override;

    /// Looks while this widget is visible. One more each time.
    void serve(QWidget *viewer);
    /// Rising epochs up to the one shown, as far as their weights are kept; empty: nothing is known.
    const std::vector<Health> &looks() const { return looks_; }
    /// Something is being looked at, or will be.
    bool isBusy() const { return busy_ || wait_.isActive(); }
    /// Seconds that the latest look at one epoch took, and how many there were.
    double cost() const { return cost_; }
    int count() const { return count_; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Wanted { std::shared_ptr<const Checkpoint> state; std::optional<double> loss; };
    struct Known { std::weak_ptr<const Checkpoint> state; Health health; };
    struct Outcome { std::shared_ptr<HealthProbe> probe; std::vector<Health> made; double seconds = 0; };
    static Outcome look(std::shared_ptr<HealthProbe> probe, TrainInput input, const std::vector<Wanted> &wanted);
    std::vector<Wanted> wanted() const;
    const Health *known(const std::shared_ptr<const Checkpoint> &state) const;
    bool isWatched() const;
    void forget();
    void schedule();
    void start();
    void take(const std::vector<Wanted> &asked, Outcome outcome);
    void show();

    ProjectDocument *document_;
    TrainingController *controller_;
    Rewind *rewind_;
    std::vector<QPointer<QWidget>> viewers_;
    std::shared_ptr<HealthProbe> probe_;               ///< of the present network, data and settings
    std::shared_ptr<const Checkpoint> own_;            ///< the project's weights, where no epoch is kept
    std::vector<Known> known_;
    std::vector<Health> looks_;
    QTimer wait_;
    QElapsedTimer sinceLook_;
    double cost_ = 0, pause_ = 0;                      ///< seconds
    int round_ = 0, count_ = 0;
    bool busy_ = false, failed_ = false;
};

} // namespace netloom
