#include "io/files.h"

#include "train/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <sys/stat.h>

namespace netloom {

namespace {

QString fromPath(const std::string &path) { return QFile::decodeName(QByteArray::fromStdString(path)); }

/// What something that is no regular file is called; nothing for those that are.
const char *specialKind(const std::string &path)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0 || S_ISREG(info.st_mode)) return nullptr;
    return S_ISFIFO(info.st_mode) ? "pipe" : S_ISSOCK(info.st_mode) ? "socket" : "device";
}

Result<void> checkReadable(const QFileInfo &info, const std::string &path)
{
    if (!info.exists()) return makeError("E-NO-FILE", NL_TR("io", "There is no file “{0}”. Check the path."), {path});
    if (info.isDir()) return makeError("E-NO-FILE", NL_TR("io", "“{0}” is a folder. Choose a file."), {path});
    if (const char *kind = specialKind(path))
        return makeError("E-NO-FILE", NL_TR("io", "“{0}” is a {1}, not a file. Choose a file."), {path, kind});
    if (!info.isReadable()) return makeError("E-NO-READ", NL_TR("io", "“{0}” may not be read. Ask for the right to read it."), {path});
    return {};
}

Result<void> checkTarget(const QFileInfo &info, const std::string &path)
{
    if (path.empty()) return makeError("E-SAVE", NL_TR("io", "No file name was given to save to."));
    if (info.isDir()) return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: it is a folder. Add a file name."), {path});
    if (const char *kind = specialKind(path))
        return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: it is a {1}, not a file. Choose another name."), {path, kind});
    if (info.exists() && !info.isWritable())
        return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: the file is write-protected. Choose another name."), {path});
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: there is no folder “{1}”. Create it first."),
                         {path, info.absolutePath().toStdString()});
    if (!folder.isWritable())
        return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: you may not write to the folder “{1}”. Choose another one."),
                         {path, info.absolutePath().toStdString()});
    return {};
}

Error saveFailed(const std::string &path, const QString &why)
{
    return makeError("E-SAVE", NL_TR("io", "Could not save “{0}”: {1}. The old file, if any, is unchanged; free space or choose another place."),
                     {path, why.toStdString()});
}

} // namespace

Result<void> checkInput(const std::string &path) { return checkReadable(QFileInfo(fromPath(path)), path); }

Result<std::string> readFileBytes(const std::string &path)
{
    const QFileInfo info(fromPath(path));
    if (auto ok = checkReadable(info, path); !ok) return ok.error();
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return makeError("E-NO-READ", NL_TR("io", "“{0}” cannot be read: {1}."), {path, file.errorString().toStdString()});
    std::string bytes(std::size_t(file.size()), '\0');
    if (file.read(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return makeError("E-NO-READ", NL_TR("io", "“{0}” cannot be read to its end: {1}."), {path, file.errorString().toStdString()});
    return bytes;
}

Result<void> writeFileBytes(const std::string &path, std::string_view bytes)
{
    const QFileInfo info(fromPath(path));
    if (auto ok = checkTarget(info, path); !ok) return ok.error();
    QSaveFile file(info.filePath());
    if (!file.open(QIODevice::WriteOnly)) return saveFailed(path, file.errorString());
    if (file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()) || !file.flush()) {
        const auto why = file.errorString();
        file.cancelWriting();
        return saveFailed(path, why);
    }
    if (!file.commit()) return saveFailed(path, file.errorString());
    return {};
}

Result<void> checkWritable(const std::string &path)
{
    const QFileInfo info(fromPath(path));
    if (auto ok = checkTarget(info, path); !ok) return ok.error();
    QSaveFile file(info.filePath()); // rights do not tell all: read-only disks, /proc
    if (!file.open(QIODevice::WriteOnly)) return saveFailed(path, file.errorString());
    file.cancelWriting();
    return {};
}

Result<void> checkOutput(const std::string &path, const std::vector<std::string> &inputs)
{
    if (auto ok = checkWritable(path); !ok) return ok.error();
    for (const auto &input : inputs) {
        std::error_code none;
        if (std::filesystem::equivalent(path, input, none))
            return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: that is the input file “{1}”, which would be lost. Choose another name."), {path, input});
    }
    return {};
}

Result<void> checkProjectOutput(const std::string &path, const std::vector<std::string> &inputs)
{
    if (auto ok = checkOutput(path, inputs); !ok) return ok.error();
    QFile file(fromPath(path));
    if (!file.exists() || file.size() == 0) return {};
    // The first entry of a project is its kind, stored as it is: damaged and newer projects are known by it, too.
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray head = opened ? file.read(128) : QByteArray();
    if (head.startsWith("PK") && head.contains("application/x-netloom")) return {};
    return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: a file that is no Netloom project has that name and would be lost. Choose another name, or remove that file first."), {path});
}

std::string baseName(const std::string &path) { return QFileInfo(QString::fromStdString(path)).fileName().toStdString(); }

Result<std::string> fileSha256(const std::string &path)
{
    const QFileInfo info(fromPath(path));
    if (auto ok = checkReadable(info, path); !ok) return ok.error();
    QFile file(info.filePath());
    const auto unreadable = [&] { return makeError("E-NO-READ", NL_TR("io", "“{0}” cannot be read: {1}."), {path, file.errorString().toStdString()}); };
    if (!file.open(QIODevice::ReadOnly)) return unreadable();
    Sha256 hash;
    for (std::string piece(1 << 20, '\0');;) {
        const auto got = file.read(piece.data(), qint64(piece.size()));
        if (got < 0) return unreadable();
        if (got == 0) return hash.hex();
        hash.add(std::string_view(piece).substr(0, std::size_t(got)));
    }
}

} // namespace netloom
