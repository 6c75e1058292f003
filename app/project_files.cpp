#include "project_files.h"

#include "common/engine_text.h"
#include "document/project_document.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>
#include <QtConcurrentRun>

#include <algorithm>
#include <new>

namespace netloom {

namespace {

/// Projects are zip archives whatever their name; everything else is read as a table.
bool looksLikeProject(const QString &path)
{
    if (path.endsWith(QLatin1String(".netloom"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\3\4", 4);
}

/// The last column is the target until the user chooses another: that is where most tables have it.
Result<Project> projectFromTable(const std::string &path, const std::string &title)
{
    Project reading;
    DataFile file;
    file.path = path;
    reading.data.files = {file};
    const auto table = loadTable(reading, "");
    if (!table)
        return table.error();
    if (table.value().columns.size() < 2)
        return makeError("E-DATA", NL_TR("window", "{0} has only one column. A table needs at least one column to learn "
                                                   "from and one to predict."), {path});
    NewProject spec;
    spec.data.files = reading.data.files;
    for (const auto &column : table.value().columns)
        spec.data.csv.types[column.name()] = column.type();
    spec.data.targets = {table.value().columns.back().name()};
    spec.title = title;
    return newProject(table.value(), spec);
}

/// Several files are one table; the column with their names is for groups, not the target.
Result<Project> projectFromTables(const std::vector<std::string> &paths, const std::string &title)
{
    auto read = importFiles(paths);
    if (!read)
        return read.error();
    NewProject spec;
    spec.data = read->spec;
    spec.embedded = read->embedded;
    spec.title = title;
    std::vector<std::string> names;
    for (const auto &column : read->table.columns)
        if (column.name() != "file")
            names.push_back(column.name());
    if (names.size() < 2)
        return makeError("E-DATA", NL_TR("window", "{0} has only one column. A table needs at least one column to learn "
                                                   "from and one to predict."), {paths.front()});
    spec.data.targets = {names.back()};
    return newProject(read->table, spec);
}

template <class Function> auto guarded(Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::bad_alloc &) {
        return makeError("E-MEMORY", NL_TR("window", "There is not enough memory to open this file."));
    }
}

} // namespace

ProjectFiles::ProjectFiles(ProjectDocument *document, QWidget *window) : QObject(window), document_(document), window_(window)
{
    writing_.setMaxThreadCount(1);
}

QString ProjectFiles::filters()
{
    return tr("Projects and tables (*.netloom *.csv *.tsv *.txt *.data *.gz)") + QStringLiteral(";;")
        + tr("Netloom projects (*.netloom)") + QStringLiteral(";;") + tr("All files (*)");
}

void ProjectFiles::open(const QString &path)
{
    whenSafe([this, path] {
        const bool project = looksLikeProject(path);
        const std::string native = path.toStdString(), title = QFileInfo(path).completeBaseName().toStdString();
        load(path, [=] { return project ? loadProject(native) : projectFromTable(native, title); }, project);
    });
}

void ProjectFiles::openAll(const QStringList &paths)
{
    for (const QString &path : paths)
        if (QFileInfo(path).isDir())
            return Q_EMIT failed(tr("%1 is a folder. Drop files: a project, or one or more tables.").arg(QFileInfo(path).fileName()));
    if (paths.size() == 1)
        return open(QFileInfo(paths.front()).absoluteFilePath());
    if (std::any_of(paths.begin(), paths.end(), looksLikeProject))
        return Q_EMIT failed(tr("These are %1 files with a project among them. Drop one project alone, or only tables: they become one table.").arg(paths.size()));
    std::vector<std::string> natives;
    for (const QString &path : paths)
        natives.push_back(QFileInfo(path).absoluteFilePath().toStdString());
    whenSafe([this, natives, title = QFileInfo(paths.front()).completeBaseName().toStdString()] {
        load({}, [=] { return projectFromTables(natives, title); }, false);
    });
}

void ProjectFiles::openWithDialog()
{
    auto *dialog = new QFileDialog(window_, tr("Open"), QFileInfo(document_->path()).path(), filters());
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectFiles::open);
    dialog->open();
}

void ProjectFiles::openExample(const QString &name)
{
    whenSafe([this, name] {
        load({}, [example = name.toStdString()] { return netloom::openExample(example); }, true);
    });
}

void ProjectFiles::createEmpty()
{
    whenSafe([this] {
        ++round_;
        take({}, {}, true);
    });
}

void ProjectFiles::load(const QString &path, std::function<Result<Project>()> make, bool isProject)
{
    const int round = ++round_;
    setBusy(1);
    QtConcurrent::run(&reading_, [make = std::move(make)] { return guarded(make); })
        .then(this, [this, round, path, isProject](const Result<Project> &project) {
            setBusy(-1);
            if (round != round_)
                return;
            if (project) {
                take(project.value(), path, isProject);
                return;
            }
            Q_EMIT failed(errorText(project.error()));
            if (!isProject && !path.isEmpty())
                Q_EMIT tableRefused(path);
        });
}

void ProjectFiles::take(Project project, const QString &path, bool isProject)
{
    Q_EMIT aboutToReplace();
    const std::vector<std::string> notes = project.notes;
    document_->reset(std::move(project), isProject ? path : QString());
    Q_EMIT replaced();
    if (!isProject)
        Q_EMIT madeFromData();
    for (const std::string &note : notes)
        Q_EMIT failed(QString::fromStdString(note));
}

void ProjectFiles::save()
{
    if (document_->path().isEmpty() || document_->project().readOnly)
        saveAs();
    else
        saveTo(document_->path());
}

void ProjectFiles::saveAs()
{
    QString name = document_->path();
    if (name.isEmpty())
        name = document_->title().remove(QLatin1Char('/')) + QStringLiteral(".netloom");
    auto *dialog = new QFileDialog(window_, tr("Save project"), name, tr("Netloom projects (*.netloom)"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("netloom"));
    dialog->selectFile(QFileInfo(name).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectFiles::saveTo);
    connect(dialog, &QFileDialog::rejected, this, [this] { afterSave_ = nullptr; });
    dialog->open();
}

// The undo stack's place at the copy is what is on disk; edits and runs that end while writing stay unsaved.
void ProjectFiles::saveTo(const QString &path)
{
    setBusy(1);
    Q_EMIT aboutToSave();
    const int index = document_->undoStack()->index();
    const std::size_t runs = document_->project().runs.size();
    QtConcurrent::run(&writing_, [project = document_->project(), native = path.toStdString()] { return saveProject(project, native); })
        .then(this, [this, path, index, runs](const Result<void> &result) {
            setBusy(-1);
            const auto next = std::exchange(afterSave_, nullptr);
            if (!result) {
                Q_EMIT failed(errorText(result.error()));
                return;
            }
            if (document_->undoStack()->index() == index && document_->project().runs.size() == runs)
                document_->markSaved(path);
            Q_EMIT saved(path);
            if (next)
                next();
        });
}

void ProjectFiles::whenSafe(std::function<void()> next)
{
    if (!document_->isDirty()) {
        next();
        return;
    }
    if (asking_)
        return;
    asking_ = true;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("“%1” has changes that are not saved.").arg(document_->title()), QMessageBox::NoButton, window_);
    box->setObjectName(QStringLiteral("unsavedPrompt"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Without saving they are lost."));
    auto *saveButton = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    auto *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    saveButton->setObjectName(QStringLiteral("promptSave"));
    discard->setObjectName(QStringLiteral("promptDiscard"));
    cancel->setObjectName(QStringLiteral("promptCancel"));
    box->setDefaultButton(saveButton);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [this, box, saveButton, discard, next = std::move(next)] {
        asking_ = false;
        if (box->clickedButton() == discard) {
            next();
        } else if (box->clickedButton() == saveButton) {
            afterSave_ = next;
            save();
        }
    });
    box->open();
}

void ProjectFiles::setBusy(int change)
{
    const bool before = busy_ > 0;
    busy_ += change;
    if (before != (busy_ > 0))
        Q_EMIT busyChanged(busy_ > 0);
}

} // namespace netloom
