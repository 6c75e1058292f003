#include "document/journal.h"

#include "io/files.h"
#include "io/project_parts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace netloom {

namespace {

const QString kSuffix = QStringLiteral(".journal");
/// Below this size a journal is never written anew.
constexpr qint64 kRewriteFrom = 1 << 20;

QString copyName(const QString &journal)
{
    return journal.chopped(kSuffix.size()) + QStringLiteral(".netloom");
}

QString lockName(const QString &journal)
{
    return journal.chopped(kSuffix.size()) + QStringLiteral(".lock");
}

Error failed(const QString &path, const QString &why)
{
    return makeError("E-JOURNAL", NL_TR("window", "Unsaved changes cannot be kept in “{0}”: {1}. Save the project yourself."),
                     {path.toStdString(), why.toStdString()});
}

/// The lock of a journal, held until the object or the process ends; null if another process holds it.
std::unique_ptr<QFile> lockOf(const QString &journal)
{
    auto file = std::make_unique<QFile>(lockName(journal));
    if (!file->open(QIODevice::ReadWrite) || ::flock(file->handle(), LOCK_EX | LOCK_NB) != 0)
        return nullptr;
    // A process started from here must not hold the lock on.
    ::fcntl(file->handle(), F_SETFD, FD_CLOEXEC);
    return file;
}

QByteArray record(const Json &json)
{
    const QByteArray text = QByteArray::fromStdString(json.dump());
    return QByteArray::number(qChecksum(text), 16).rightJustified(4, '0') + ' ' + text + '\n';
}

/// Null for a line that was not written to its end.
Json readRecord(const QByteArray &line)
{
    if (line.size() < 7 || !line.endsWith('\n'))
        return {};
    const QByteArray text = line.mid(5, line.size() - 6);
    if (line.left(4) != QByteArray::number(qChecksum(text), 16).rightJustified(4, '0'))
        return {};
    const auto json = parseJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    return json ? *json : Json();
}

/// The last value of every key: what the window looked like when it was last heard of.
std::map<std::string, Json> lastValues(QFile &file)
{
    std::map<std::string, Json> values;
    while (!file.atEnd()) {
        const Json json = readRecord(file.readLine());
        if (!json.isObject())
            break;
        for (const auto &[key, value] : json.members())
            values[key] = value;
    }
    return values;
}

QString text(const Json &json)
{
    return QString::fromStdString(json.text());
}

Recovery summary(const QString &path, std::map<std::string, Json> &values)
{
    Recovery r;
    r.journal = path;
    r.path = text(values["path"]);
    r.title = text(values["title"]);
    r.when = QDateTime::fromMSecsSinceEpoch(values["time"].integer());
    for (const Json &change : values["changes"].items())
        r.changes << text(change);
    r.changeCount = static_cast<int>(values["count"].integer());
    r.trained = values["trained"].boolean();
    return r;
}

/// Remains of a kill in the middle of a save: parts of copies, and copies whose journal is gone.
void clearRemains(const QDir &folder)
{
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        const QString journal = folder.filePath(info.fileName().section(QLatin1Char('.'), 0, 0) + kSuffix);
        const QString suffix = info.fileName().section(QLatin1Char('.'), 1);
        const bool part = suffix != QLatin1String("netloom") && suffix != QLatin1String("journal") && suffix != QLatin1String("lock");
        const auto lock = lockOf(journal);
        if (!lock)
            continue;
        const bool orphan = !QFileInfo::exists(journal);
        if (part || orphan)
            QFile::remove(info.filePath());
        if (orphan)
            lock->remove();
    }
}

} // namespace

Project JournalState::editsOf(const Project &project)
{
    Project edits;
    edits.title = project.title;
    edits.description = project.description;
    edits.graph = project.graph;
    edits.layout = project.layout;
    edits.data = project.data;
    edits.training = project.training;
    edits.losses = project.losses;
    edits.seed = project.seed;
    edits.advisor = project.advisor;
    return edits;
}

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failed(folder, QString::fromLocal8Bit(std::strerror(errno)));
    const QString path = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix);
    auto lock = lockOf(path);
    auto file = std::make_unique<QFile>(path);
    if (!lock || !file->open(QIODevice::Append | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failed(folder, QString::fromLocal8Bit(std::strerror(errno)));
    return std::unique_ptr<Journal>(new Journal(std::move(lock), std::move(file)));
}

Journal::~Journal() = default;

Result<void> Journal::write(const JournalState &state)
{
    std::map<std::string, std::string> parts;
    parts["graph"] = graphToJson(state.edits.graph).dump();
    parts["layout"] = layoutToJson(state.edits.layout).dump();
    parts["data"] = dataToJson(state.edits, {}).dump();
    parts["training"] = trainingToJson(state.edits).dump();
    Json changes = Json::array();
    for (const QString &change : state.changes)
        changes.push(change.toStdString());
    Json json = Json::object();
    json.set("time", std::int64_t(QDateTime::currentMSecsSinceEpoch())).set("path", state.path.toStdString());
    json.set("title", state.title.toStdString()).set("changes", changes).set("count", state.changeCount);
    json.set("trained", state.trained);
    Json whole = json;
    for (const auto &[key, value] : parts) {
        const Json part = *parseJson(value);
        whole.set(key, part);
        if (written_[key] != value)
            json.set(key, part);
    }
    const QByteArray all = record(whole);
    const bool anew = file_->size() > std::max(kRewriteFrom, 20 * qint64(all.size()));
    if (auto done = anew ? rewrite(all) : append(record(json)); !done)
        return done;
    written_ = std::move(parts);
    return {};
}

Result<void> Journal::append(const QByteArray &line)
{
    const qint64 before = file_->size();
    if (file_->write(line) == line.size() && ::fdatasync(file_->handle()) == 0)
        return {};
    const QString why = file_->errorString();
    file_->resize(before); // half a record would hide every record behind it
    return failed(file_->fileName(), why);
}

Result<void> Journal::rewrite(const QByteArray &whole)
{
    const QString path = file_->fileName();
    if (auto ok = writeFileBytes(path.toStdString(), std::string_view(whole.constData(), static_cast<std::size_t>(whole.size()))); !ok)
        return ok;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::Append | QIODevice::Unbuffered))
        return failed(path, file->errorString());
    file_ = std::move(file);
    return {};
}

Result<void> Journal::writeCopy(const Project &project)
{
    return saveProject(project, copyName(file_->fileName()).toStdString());
}

void Journal::remove()
{
    discardRecovery({.journal = file_->fileName()});
}

QList<Recovery> pendingRecoveries(const QString &folder)
{
    const QDir dir(folder);
    QList<Recovery> found;
    for (const QFileInfo &info : dir.entryInfoList({QStringLiteral("*") + kSuffix}, QDir::Files)) {
        const auto lock = lockOf(info.filePath());
        QFile file(info.filePath());
        if (!lock || !file.open(QIODevice::ReadOnly))
            continue;
        auto values = lastValues(file);
        // Killed before the first record was written: nothing was changed for longer than a moment.
        if (values.contains("graph"))
            found << summary(info.filePath(), values);
        else
            discardRecovery({.journal = info.filePath()});
    }
    clearRemains(dir);
    std::sort(found.begin(), found.end(), [](const Recovery &a, const Recovery &b) { return a.when > b.when; });
    return found;
}

Result<Project> recover(const Recovery &recovery)
{
    QFile file(recovery.journal);
    if (!file.open(QIODevice::ReadOnly))
        return failed(recovery.journal, file.errorString());
    auto values = lastValues(file);
    Project edits;
    auto graph = graphFromJson(values["graph"]);
    if (!graph)
        return graph.error();
    edits.graph = std::move(*graph);
    if (auto ok = dataFromJson(values["data"], {}, edits); !ok)
        return ok.error();
    if (auto ok = trainingFromJson(values["training"], edits); !ok)
        return ok.error();
    // Weights, history and embedded data are those of the copy, else of the saved file; without either the network
    // and its settings are still whole.
    Project project;
    for (const QString &base : {copyName(recovery.journal), recovery.path}) {
        if (base.isEmpty() || !QFileInfo(base).isFile())
            continue;
        if (auto loaded = loadProject(base.toStdString())) {
            project = std::move(*loaded);
            break;
        }
    }
    project.title = edits.title;
    project.description = edits.description;
    project.graph = std::move(edits.graph);
    project.layout = layoutFromJson(values["layout"]);
    project.data = std::move(edits.data);
    project.training = std::move(edits.training);
    project.losses = std::move(edits.losses);
    project.seed = edits.seed;
    project.notes.clear();
    return project;
}

void discardRecovery(const Recovery &recovery)
{
    QFile::remove(copyName(recovery.journal));
    QFile::remove(recovery.journal);
    QFile::remove(lockName(recovery.journal));
}

} // namespace netloom
