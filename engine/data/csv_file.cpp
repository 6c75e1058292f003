#include "data/csv.h"

namespace netloom {

Result<CsvTable> readCsvFile(const std::string &path, const CsvOptions &options, std::size_t maxRows, const ReadControl &control)
{
    const auto file = FileBytes::open(path);
    if (!file)
        return file.error();
    return readCsvOf(**file, {}, options, maxRows, control);
}

Result<CsvTable> readCsvFile(const std::string &path, const CsvOptions &options, std::size_t maxRows, const std::atomic<bool> *cancel)
{
    return readCsvFile(path, options, maxRows, ReadControl{cancel, {}});
}

std::string writeCsv(const Table &table, char delimiter)
{
    std::string out;
    const auto put = [&](const std::string &text) {
        const bool blanks = !text.empty() && (text.front() == ' ' || text.back() == ' ');
        if (!blanks && text.find_first_of(std::string("\"\r\n") + delimiter) == text.npos) {
            out += text;
            return;
        }
        out += '"';
        for (const char c : text)
            out.append(c == '"' ? 2 : 1, c);
        out += '"';
    };
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (c)
            out += delimiter;
        put(table.columns[c].name());
    }
    out += '\n';
    for (std::size_t r = 0; r < table.rows(); ++r) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (c)
                out += delimiter;
            put(table.columns[c].text(r));
        }
        out += '\n';
    }
    return out;
}

} // namespace netloom
