#include "train/snapshot.h"

namespace netloom {

void Snapshot::mergeOlder(Snapshot &&older)
{
    if (older.runId != runId) return; // an old run's points belong to nobody any more
    older.stepLoss.insert(older.stepLoss.end(), stepLoss.begin(), stepLoss.end());
    stepLoss = std::move(older.stepLoss);
    older.epochs.insert(older.epochs.end(), std::make_move_iterator(epochs.begin()), std::make_move_iterator(epochs.end()));
    epochs = std::move(older.epochs);
    older.moments.insert(older.moments.end(), moments.begin(), moments.end());
    moments = std::move(older.moments);
    older.changes.insert(older.changes.end(), changes.begin(), changes.end());
    changes = std::move(older.changes);
    older.warnings.insert(older.warnings.end(), warnings.begin(), warnings.end());
    warnings = std::move(older.warnings);
    if (!baseRateLoss) baseRateLoss = older.baseRateLoss;
    if (!train) train = std::move(older.train);
    if (!validation) validation = std::move(older.validation);
    if (!diverged) diverged = older.diverged;
    if (message.empty()) message = std::move(older.message);
    if (stopReason.empty()) stopReason = std::move(older.stopReason);
}

} // namespace netloom
