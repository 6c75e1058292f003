#include "autosave.h"

#include "common/engine_text.h"
#include "document/journal.h"
#include "document/project_document.h"

#include <QUndoStack>
#include <QtConcurrentRun>

namespace netloom {

namespace {

/// Of a longer list of changes only the last ones are worth reading.
constexpr int kNamedChanges = 20;

struct Job {
    JournalState state;
    std::optional<Project> copy;
    QStringList replaced;
    QString folder;
};

Result<void> perform(std::unique_ptr<Journal> &journal, const Job &job)
{
    if (!journal) {
        auto made = Journal::create(job.folder);
        if (!made)
            return made.error();
        journal = std::move(*made);
    }
    // The record comes first: the copy of a large network takes its time.
    if (auto ok = journal->write(job.state); !ok)
        return ok;
    if (job.copy)
        if (auto ok = journal->writeCopy(*job.copy); !ok)
            return ok;
    for (const QString &old : job.replaced)
        discardRecovery({.journal = old});
    return {};
}

} // namespace

Autosave::Autosave(ProjectDocument *document, QThreadPool &disk, const QString &folder, QObject *parent)
    : QObject(parent), document_(document), folder_(folder), disk_(disk), journal_(std::make_shared<std::unique_ptr<Journal>>())
{
    timer_.setSingleShot(true);
    timer_.setInterval(250);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(document, &ProjectDocument::graphChanged, this, &Autosave::follow);
    connect(document, &ProjectDocument::layoutChanged, this, &Autosave::follow);
    connect(document, &ProjectDocument::trainingChanged, this, &Autosave::follow);
    connect(document, &ProjectDocument::dataChanged, this, &Autosave::follow);
    connect(document, &ProjectDocument::titleChanged, this, &Autosave::follow);
    connect(document, &ProjectDocument::stateChanged, this, [this] {
        copyNeeded_ = true;
        follow();
    });
    // Saved, or taken back to what is saved: nothing is left to keep.
    connect(document, &ProjectDocument::dirtyChanged, this, [this](bool dirty) { dirty ? follow() : write(); });
    connect(document, &ProjectDocument::wasReset, this, &Autosave::forget);
}

Autosave::~Autosave()
{
    if (timer_.isActive())
        write();
    disk_.waitForDone();
}

void Autosave::follow()
{
    if (!timer_.isActive())
        timer_.start();
}

QStringList Autosave::changes(int &count) const
{
    const QUndoStack &stack = *document_->undoStack();
    const int saved = std::max(0, stack.cleanIndex()), now = stack.index();
    QStringList names;
    count = std::abs(now - saved);
    for (int i = std::max(std::min(saved, now), std::max(saved, now) - kNamedChanges); i < std::max(saved, now); ++i)
        names << (now < saved ? tr("Undone: %1").arg(stack.text(i)) : stack.text(i));
    return names;
}

void Autosave::write()
{
    timer_.stop();
    if (!document_->isDirty()) {
        forget();
        return;
    }
    Job job;
    job.folder = folder_;
    job.state = {JournalState::editsOf(document_->project()), document_->path(), document_->title(), {}, 0, false};
    job.state.changes = changes(job.state.changeCount);
    job.state.trained = document_->hasUnsavedState();
    if (copyNeeded_ && (job.state.trained || job.state.path.isEmpty()))
        job.copy = document_->project();
    copyNeeded_ = false;
    job.replaced = std::exchange(replaced_, {});
    QtConcurrent::run(&disk_, [journal = journal_, job = std::move(job)] { return perform(*journal, job); })
        .then(this, [this](const Result<void> &done) {
            if (!done && !std::exchange(complained_, true))
                Q_EMIT failed(errorText(done.error()));
        });
}

void Autosave::forget()
{
    timer_.stop();
    copyNeeded_ = true;
    disk_.start([journal = journal_, old = std::exchange(replaced_, {})] {
        for (const QString &path : old)
            discardRecovery({.journal = path});
        if (*journal)
            (*journal)->remove();
        journal->reset();
    });
}

void Autosave::flush()
{
    write();
    disk_.waitForDone();
}

bool Autosave::restore(const Recovery &recovery)
{
    auto project = recover(recovery);
    if (!project) {
        Q_EMIT failed(errorText(project.error()));
        return false;
    }
    document_->reset(std::move(*project), recovery.path);
    document_->markUnsaved();
    replaced_ << recovery.journal;
    copyNeeded_ = true;
    flush();
    return true;
}

} // namespace netloom
