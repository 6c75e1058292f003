#pragma once

#include "io/project.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <memory>

namespace netloom {

/// What one record of the journal holds: all of a project that the user edits, and which file it belongs to.
struct JournalState {
    Project edits;             ///< without weights, history and embedded bytes
    QString path;              ///< of the saved project; empty before the first save
    QString title;
    QStringList changes;       ///< unsaved undo steps, oldest first; the last ones where they are many
    int changeCount = 0;
    bool trained = false;      ///< there are unsaved weights, too
    /// Copies what is edited and leaves out what is large.
    static Project editsOf(const Project &project);
};

/// Unsaved work of one window on disk: each record holds the parts that changed since the record before, and is on
/// the disk (fsync) before write() returns. A lock that ends with the process tells living journals from orphans.
class Journal {
public:
    /// A new journal in the folder. Errors: the folder cannot be written.
    static Result<std::unique_ptr<Journal>> create(const QString &folder);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    Result<void> write(const JournalState &state);
    /// Keeps a whole copy beside the journal: what the saved file does not have (weights, embedded data, a first save).
    Result<void> writeCopy(const Project &project);
    /// Deletes journal and copy.
    void remove();
    QString path() const { return file_->fileName(); }

private:
    Journal(std::unique_ptr<QFile> lock, std::unique_ptr<QFile> file) : lock_(std::move(lock)), file_(std::move(file)) {}
    Result<void> append(const QByteArray &record);
    Result<void> rewrite(const QByteArray &whole);
    std::unique_ptr<QFile> lock_, file_;
    std::map<std::string, std::string> written_; ///< parts as they stand in the journal
};

/// Work that a window did not get round to saving.
struct Recovery {
    QString journal, path = {}, title = {};
    QDateTime when = {};
    QStringList changes = {};
    int changeCount = 0;
    bool trained = false;
};

/// Journals whose window lives no more, newest first. Remains that no journal belongs to are cleared away.
QList<Recovery> pendingRecoveries(const QString &folder);
/// The project as it was last written down. A torn last record is left out.
Result<Project> recover(const Recovery &recovery);
/// Deletes journal and copy.
void discardRecovery(const Recovery &recovery);
/// Where the window keeps its journals.
QString recoveryFolder();

} // namespace netloom
