#include "io/archive.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>
#include <set>

namespace netloom {

namespace {

constexpr int kMaxEntries = 10000;
constexpr std::uint64_t kMaxRatio = 100;               ///< unpacked : packed, beyond kFreeSize; deflate reaches 1000 on purpose only
constexpr std::uint64_t kFreeSize = 64ull << 20;
constexpr std::uint64_t kMaxSize = 16ull << 30;

Error damaged(std::string why) { return makeError("E-ARCHIVE", NL_TR("io", "{0}"), {std::move(why)}); }

Error damagedEntry(const QString &name, const char *why)
{
    return makeError("E-ARCHIVE", NL_TR("io", "the entry “{0}” {1}"), {name.toStdString(), why});
}

/// A damaged archive points anywhere: that is an answer to check, not a warning to print.
class QuietBuffer : public QBuffer {
public:
    bool seek(qint64 position) override { return position >= 0 && position <= size() && QBuffer::seek(position); }
};

bool safeName(const QString &name)
{
    if (name.isEmpty() || name.size() > 500 || name.startsWith('/') || name.contains('\\') || name.contains(QChar(0))) return false;
    const auto parts = name.split('/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &p) { return p.isEmpty() || p == "." || p == ".."; });
}

/// The end record is whole and the last thing in the file: the unzipper itself accepts one that is cut off.
bool endIsWhole(std::string_view bytes)
{
    constexpr std::size_t kEndSize = 22, kMaxComment = 65535;
    for (std::size_t comment = 0; comment <= kMaxComment && kEndSize + comment <= bytes.size(); ++comment) {
        const auto end = bytes.substr(bytes.size() - kEndSize - comment);
        if (!end.starts_with(std::string_view("PK\5\6", 4))) continue;
        const auto length = std::size_t(static_cast<unsigned char>(end[20])) | std::size_t(static_cast<unsigned char>(end[21])) << 8;
        if (length == comment) return true;
    }
    return false;
}

Result<std::string> readEntry(QuaZip &zip, const QuaZipFileInfo64 &info)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly)) return damagedEntry(info.name, NL_TR("io", "cannot be read"));
    std::string bytes;
    // The size in the directory is a claim: memory grows with what really comes.
    std::string chunk(1 << 20, '\0');
    while (bytes.size() <= info.uncompressedSize) {
        const auto n = file.read(chunk.data(), qint64(chunk.size()));
        if (n < 0) return damagedEntry(info.name, NL_TR("io", "is damaged"));
        if (n == 0) break;
        bytes.append(chunk.data(), std::size_t(n));
    }
    if (bytes.size() != info.uncompressedSize) return damagedEntry(info.name, NL_TR("io", "has not the size it claims"));
    file.close(); // compares the CRC
    if (file.getZipError() != UNZ_OK) return damagedEntry(info.name, NL_TR("io", "has a wrong checksum"));
    return bytes;
}

Result<void> checkDirectory(const QList<QuaZipFileInfo64> &infos, std::size_t archiveSize)
{
    std::uint64_t total = 0;
    std::set<QString> names;
    for (const auto &info : infos) {
        if (!safeName(info.name)) return damagedEntry(info.name, NL_TR("io", "has a name that is not allowed"));
        if (!names.insert(info.name).second) return damagedEntry(info.name, NL_TR("io", "is there twice"));
        if (info.isEncrypted()) return damagedEntry(info.name, NL_TR("io", "is encrypted"));
        if (info.compressedSize > archiveSize) return damagedEntry(info.name, NL_TR("io", "has an impossible size"));
        if (info.uncompressedSize > kMaxSize || (total += info.uncompressedSize) > std::min(kMaxSize, kFreeSize + kMaxRatio * archiveSize))
            return damagedEntry(info.name, NL_TR("io", "would unpack to an unreasonable size"));
    }
    return {};
}

} // namespace

Result<std::string> writeArchive(const std::vector<ArchiveEntry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setAutoClose(false);
    zip.setUtf8Enabled(true);
    zip.setOsCode(3); // Unix, whatever the default of this build is
    zip.setDataDescriptorWritingEnabled(false);
    if (!buffer.open(QIODevice::ReadWrite) || !zip.open(QuaZip::mdCreate)) return damaged("the archive cannot be created");
    for (const auto &entry : entries) {
        QuaZipNewInfo info(QString::fromStdString(entry.name));
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        info.externalAttr = 0100644u << 16;
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, entry.stored ? 0 : Z_DEFLATED, entry.stored ? 0 : 6))
            return damagedEntry(info.name, NL_TR("io", "cannot be written"));
        const auto written = file.write(entry.bytes.data(), qint64(entry.bytes.size()));
        file.close();
        if (written != qint64(entry.bytes.size()) || file.getZipError() != ZIP_OK || zip.getZipError() != ZIP_OK)
            return damagedEntry(info.name, NL_TR("io", "cannot be written"));
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK) return damaged("the archive cannot be finished");
    return bytes.toStdString();
}

Result<std::map<std::string, std::string>> readArchive(std::string_view bytes)
{
    const auto raw = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    if (!endIsWhole(bytes)) return damaged(NL_TR("io", "it is no zip archive, or its end is missing"));
    QuietBuffer buffer;
    buffer.setData(raw);
    QuaZip zip(&buffer);
    zip.setAutoClose(false);
    if (!buffer.open(QIODevice::ReadOnly) || !zip.open(QuaZip::mdUnzip)) return damaged("it is no zip archive, or its end is missing");
    const int count = zip.getEntriesCount();
    if (count <= 0 || count > kMaxEntries) return damaged("its number of entries is impossible");
    const auto infos = zip.getFileInfoList64();
    if (zip.getZipError() != UNZ_OK || infos.size() != count) return damaged("its directory is damaged");
    if (auto ok = checkDirectory(infos, bytes.size()); !ok) return ok.error();
    std::map<std::string, std::string> entries;
    bool more = zip.goToFirstFile();
    for (const auto &info : infos) {
        if (!more) return damaged("its directory is damaged");
        auto content = readEntry(zip, info);
        if (!content) return content.error();
        entries[info.name.toStdString()] = std::move(*content);
        more = zip.goToNextFile();
    }
    return entries;
}

} // namespace netloom
