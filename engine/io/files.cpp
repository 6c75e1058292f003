#include "io/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace netloom {

namespace {

QString fromPath(const std::string &path) { return QFile::decodeName(QByteArray::fromStdString(path)); }

Result<void> checkReadable(const QFileInfo &info, const std::string &path)
{
    if (!info.exists()) return makeError("E-NO-FILE", NL_TR("io", "There is no file “{0}”. Check the path."), {path});
    if (info.isDir()) return makeError("E-NO-FILE", NL_TR("io", "“{0}” is a folder. Choose a file."), {path});
    if (!info.isFile()) return makeError("E-NO-FILE", NL_TR("io", "“{0}” is a device, not a file. Choose a file."), {path});
    if (!info.isReadable()) return makeError("E-NO-READ", NL_TR("io", "“{0}” may not be read. Ask for the right to read it."), {path});
    return {};
}

Result<void> checkTarget(const QFileInfo &info, const std::string &path)
{
    if (path.empty()) return makeError("E-SAVE", NL_TR("io", "No file name was given to save to."));
    if (info.isDir()) return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: it is a folder. Add a file name."), {path});
    if (info.exists() && !info.isFile())
        return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: it is a device, not a file. Choose another name."), {path});
    if (info.exists() && !info.isWritable())
        return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: the file is write-protected. Choose another name."), {path});
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return makeError("E-SAVE", NL_TR("io", "Cannot save to “{0}”: there is no folder “{1}”. Create it first."),
                         {path, info.absolutePath().toStdString()});
    return {};
}

Error saveFailed(const std::string &path, const QString &why)
{
    return makeError("E-SAVE", NL_TR("io", "Could not save “{0}”: {1}. The old file, if any, is unchanged; free space or choose another place."),
                     {path, why.toStdString()});
}

} // namespace

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

Result<std::string> fileSha256(const std::string &path)
{
    const QFileInfo info(fromPath(path));
    if (auto ok = checkReadable(info, path); !ok) return ok.error();
    QFile file(info.filePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return makeError("E-NO-READ", NL_TR("io", "“{0}” cannot be read: {1}."), {path, file.errorString().toStdString()});
    return hash.result().toHex().toStdString();
}

} // namespace netloom
