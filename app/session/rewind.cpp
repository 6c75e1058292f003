#include "session/rewind.h"

#include "document/project_document.h"
#include "session/training_controller.h"

#include <algorithm>

namespace netloom {

Rewind::Rewind(ProjectDocument *document, TrainingController *controller, QObject *parent)
    : QObject(parent), document_(document), controller_(controller)
{
    connect(document, &ProjectDocument::wasReset, this, &Rewind::reload);
    connect(controller, &TrainingController::weightsReset, this, &Rewind::reload);
    connect(document, &ProjectDocument::stateChanged, this, [this] {
        // A network that was replaced has no past; undone, it has its own again.
        if (!controller_->isActive() && document_->isTrained() == (machine_.last() == 0))
            reload();
        else
            restored_ = restoredEpoch();
    });
    connect(controller, &TrainingController::runStarted, this, [this] {
        restored_ = 0; // from here on the weights are those of the latest epoch
        live();
    });
    connect(controller, &TrainingController::runEnded, this, &Rewind::showRestored);
    connect(controller->session(), &TrainingSession::snapshot, this, [this](const std::shared_ptr<const Snapshot> &s) {
        for (const AppliedChange &change : s->changes)
            machine_.addChange(change);
        for (const MomentPtr &moment : s->moments)
            machine_.add(moment);
    });
}

// Stored runs bring their figures; weights and matrices are kept in memory only.
void Rewind::reload()
{
    const bool was = !isLive();
    at_ = restored_ = 0;
    machine_.clear();
    if (document_->isTrained())
        for (const Run &run : document_->project().runs)
            if (!run.past)
                for (const EpochRow &row : run.epochs)
                    machine_.addRow(row);
    at_ = restored_ = restoredEpoch();
    Q_EMIT lineChanged();
    if (was || at_)
        Q_EMIT moved();
}

// Early stopping went back to its best epoch: the project's weights are of that one, its count of epochs is not.
std::uint64_t Rewind::restoredEpoch() const
{
    const Values &memory = document_->project().state.memory;
    const auto it = memory.find("early_stopping.restored");
    const auto *epoch = it == memory.end() ? nullptr : std::get_if<std::int64_t>(&it->second);
    const bool known = epoch && *epoch > 0 && std::uint64_t(*epoch) < machine_.last() && machine_.at(std::uint64_t(*epoch));
    if (known)
        return std::uint64_t(*epoch);
    // A run that diverged went back to its last good epoch, count and all.
    const std::uint64_t now = document_->project().state.epoch;
    return now > 0 && now < machine_.last() && machine_.at(now) ? now : 0;
}

// All views go to the epoch whose weights are kept: nothing shows one epoch while another is judged.
void Rewind::showRestored()
{
    restored_ = restoredEpoch();
    if (restored_ && isLive())
        go(restored_);
}

std::shared_ptr<const Checkpoint> Rewind::state() const
{
    const MomentPtr m = showsOwn() ? nullptr : moment();
    return m ? m->state : nullptr;
}

void Rewind::go(std::uint64_t epoch)
{
    const auto &all = machine_.moments();
    std::uint64_t to = 0;
    if (!all.empty() && epoch < machine_.last()) {
        const auto after = std::lower_bound(all.begin(), all.end(), epoch, [](const MomentPtr &m, std::uint64_t e) { return m->row.epoch < e; });
        to = (*after)->row.epoch;
    }
    if (to == at_)
        return;
    at_ = to;
    Q_EMIT moved();
}

void Rewind::switchTo(std::size_t line)
{
    if (controller_->isActive() || line == machine_.line() || line >= machine_.lines())
        return;
    at_ = 0;
    machine_.switchTo(line);
    if (const MomentPtr end = moment(); end && end->state)
        document_->setState(*end->state);
    Q_EMIT lineChanged();
    Q_EMIT moved();
}

QString Rewind::obstacle() const
{
    if (controller_->isActive())
        return tr("Stop or let the run end first.");
    if (isLive() && !restored_)
        return tr("Move the slider to an earlier epoch first.");
    if (const MomentPtr m = moment(); !m || !m->state)
        return machine_.nearestKept(epoch()) == 0
            ? tr("The weights of this epoch are not kept: they are of an earlier session.")
            : tr("The weights of this epoch are not kept. The nearest kept one is epoch %1.").arg(machine_.nearestKept(epoch()));
    return {};
}

void Rewind::trainOn()
{
    if (!obstacle().isEmpty())
        return;
    const auto from = moment()->state; // it brings what the run remembered, too
    document_->setState(*from);
    controller_->train();
}

} // namespace netloom
