#include "io/import.h"
#include "pages/data/import_assistant.h"

#include "common/engine_text.h"

#include <QStringDecoder>

namespace netloom {

namespace {

constexpr std::size_t kPreviewMost = 1000; // rows that are read of the head

bool isPacked(const std::string &name)
{
    return name.size() > 3 && (name.ends_with(".gz") || name.ends_with(".GZ"));
}

/// A head that was cut off ends with a whole line.
std::string_view wholeLines(const FileHead &head)
{
    std::string_view bytes = head.bytes;
    if (head.whole)
        return bytes;
    if (bytes.substr(0, 400).find('\0') != std::string_view::npos) // two bytes a character: an even number of them
        return bytes.substr(0, bytes.size() / 2 * 2);
    const auto end = bytes.rfind('\n');
    return end == std::string_view::npos ? bytes : bytes.substr(0, end + 1);
}

} // namespace

QStringList firstLines(const FileHead &head, const std::string &encoding, int most)
{
    if (isPacked(head.name))
        return {};
    const QByteArray bytes(head.bytes.data(), qsizetype(std::min<std::size_t>(head.bytes.size(), 32768)));
    QString text;
    if (encoding.starts_with("UTF-16")) {
        QStringDecoder decoder(encoding == "UTF-16BE" ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
        text = decoder(bytes);
    } else {
        text = encoding == "windows-1252" ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
    }
    text.remove(QLatin1Char('\r'));
    QStringList lines = text.split(QLatin1Char('\n')).mid(0, most);
    for (QString &line : lines)
        line.truncate(400);
    return lines;
}

Result<ImportPreview> previewOf(const FileHead &head, const CsvOptions &options)
{
    auto read = isPacked(head.name) ? readTable(head.name, head.bytes, options) : readCsv(wholeLines(head), options, head.name, kPreviewMost);
    if (!read)
        return read.error();
    ImportPreview preview{std::move(read.value()), {}};
    preview.lines = firstLines(head, preview.read.dialect.encoding, 20);
    return preview;
}

} // namespace netloom
