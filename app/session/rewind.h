#pragma once

#include "train/time_machine.h"

#include <QObject>

namespace netloom {

class ProjectDocument;
class TrainingController;

/// The one position in time that all views show: an epoch of the present weights, or the latest one as it comes. Make it
/// before the views, so that what they ask for is there when they hear of it.
class Rewind : public QObject {
    Q_OBJECT
public:
    Rewind(ProjectDocument *document, TrainingController *controller, QObject *parent = nullptr);

    const TimeMachine &machine() const { return machine_; }
    /// True while the latest epoch is shown.
    bool isLive() const { return at_ == 0; }
    /// The epoch shown; 0 before the first.
    std::uint64_t epoch() const { return at_ ? at_ : machine_.last(); }
    /// What is shown; null before the first epoch.
    MomentPtr moment() const { return machine_.at(epoch()); }
    /// Epoch whose weights the project has, where that is not its last one: the best of an early stopping. 0: the latest.
    std::uint64_t restored() const { return restored_; }
    /// True while the weights of the epoch shown are those that the project has.
    bool showsOwn() const { return restored_ ? epoch() == restored_ : isLive(); }
    /// Weights of the epoch shown where they are not the project's own; null where they are, or were thinned out.
    std::shared_ptr<const Checkpoint> state() const;

    /// Shows this epoch, or the nearest one there is; the last one or beyond: live.
    void go(std::uint64_t epoch);
    void live() { go(machine_.last()); }
    /// Another line of epochs, as it ended.
    void switchTo(std::size_t line);
    /// Why training cannot go on from the epoch shown; empty: it can.
    QString obstacle() const;
    /// Trains on from the epoch shown: a branch.
    void trainOn();

Q_SIGNALS:
    /// Another epoch is shown, not because training came to it.
    void moved();
    /// The line is another one: its curves, too.
    void lineChanged();

private:
    void reload();
    void showRestored();
    std::uint64_t restoredEpoch() const;

    ProjectDocument *document_;
    TrainingController *controller_;
    TimeMachine machine_;
    std::uint64_t at_ = 0, restored_ = 0;
};

} // namespace netloom
