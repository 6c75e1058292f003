#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace netloom {

class Journal;
class ProjectDocument;
struct Recovery;

/// Writes what is not saved yet into a journal, a moment after each change and beside the window's work. After a
/// crash the next start offers it. What is saved or discarded leaves no journal behind.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// `disk`: one thread, the same that saves: the journal is never behind the saved file.
    Autosave(ProjectDocument *document, QThreadPool &disk, const QString &folder, QObject *parent);
    /// Unsaved work outlives the window unless forget() was called: nobody asked for it to be thrown away.
    ~Autosave() override;

    /// The document becomes what was left behind; the old journal goes once a new one is on the disk. False with a
    /// message through failed() if it cannot be read.
    bool restore(const Recovery &recovery);
    /// The user does not want what is unsaved.
    void forget();
    /// Writes what is not yet written, without waiting.
    void write();
    /// Writes and waits for the disk.
    void flush();

Q_SIGNALS:
    /// Nothing is kept: the disk is full, the folder cannot be written. Said once.
    void failed(const QString &message);

private:
    void follow();
    QStringList changes(int &count) const;

    ProjectDocument *document_;
    QString folder_;
    QThreadPool &disk_;
    QTimer timer_;
    std::shared_ptr<std::unique_ptr<Journal>> journal_; ///< touched by the disk thread alone
    QStringList replaced_;                             ///< journals that the next record makes superfluous
    bool copyNeeded_ = true, complained_ = false;
};

} // namespace netloom
