#include "data/reader.h"
#include "io/files.h"
#include "io/gzip.h"
#include "io/import.h"
#include "io/project_parts.h"

#include <QFileInfo>

#include <algorithm>
#include <future>
#include <limits>
#include <set>

namespace netloom {

namespace {

bool endsWith(const std::string &path, std::string_view suffix)
{
    if (path.size() < suffix.size()) return false;
    return std::equal(suffix.rbegin(), suffix.rend(), path.rbegin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
}

/// Whether every cell is a number, whatever the column counts as: 0 and 1 in one file may be the beginning of a count in another.
bool allNumbers(const Column &c)
{
    return c.isCoded() ? c.type() == ColumnType::Binary
                             && std::all_of(c.levels().begin(), c.levels().end(), [](const std::string &level) { return parseNumber(level).has_value(); })
                       : c.type() != ColumnType::Datetime;
}

Column append(const Column &a, const Column &b)
{
    const bool mixed = a.isCoded() != b.isCoded() && allNumbers(a) && allNumbers(b);
    if (mixed || (!a.isCoded() && !b.isCoded())) {
        std::vector<double> values;
        values.reserve(a.rows() + b.rows());
        for (const auto *c : {&a, &b})
            for (std::size_t r = 0; r < c->rows(); ++r) values.push_back(c->asNumber(r));
        return Column::ofNumbers(a.name(), a.type() == b.type() ? a.type() : ColumnType::Numeric, std::move(values));
    }
    // Different kinds, or different levels: as texts, coded anew.
    std::set<std::string> levels;
    for (const auto *c : {&a, &b})
        for (std::size_t r = 0; r < c->rows(); ++r)
            if (!c->missing(r)) levels.insert(c->text(r));
    const std::vector<std::string> sorted(levels.begin(), levels.end());
    std::vector<std::int32_t> codes;
    for (const auto *c : {&a, &b})
        for (std::size_t r = 0; r < c->rows(); ++r)
            codes.push_back(c->missing(r) ? -1 : std::int32_t(std::lower_bound(sorted.begin(), sorted.end(), c->text(r)) - sorted.begin()));
    const auto type = a.type() == b.type() && !(a.type() == ColumnType::Binary && sorted.size() > 2) ? a.type() : ColumnType::Categorical;
    return Column::ofCodes(a.name(), type, std::move(codes), sorted);
}

Result<void> appendTable(Table &table, const Table &more, const std::string &first, const std::string &name)
{
    if (more.columns.size() != table.columns.size())
        return makeError("E-FILES", NL_TR("io", "“{0}” has {1} columns, “{2}” has {3}. Only files of one kind make one table."),
                         {name, std::to_string(more.columns.size()), first, std::to_string(table.columns.size())});
    for (auto &column : table.columns) {
        const auto other = more.indexOf(column.name());
        if (other < 0 && more.indexOf("1") >= 0 && table.indexOf("1") < 0)
            return makeError("E-FILES", NL_TR("io", "“{0}” has no line with the names of its columns, as “{1}” has. Give it one: {2}."), {name, first, table.columnList()});
        if (other < 0) return makeError("E-FILES", NL_TR("io", "“{0}” has no column “{1}” as “{2}” has. Only files of one kind make one table."), {name, column.name(), first});
        column = append(column, more.columns[std::size_t(other)]);
    }
    return {};
}

Column fileColumn(const std::vector<std::string> &names, const std::vector<std::size_t> &rows)
{
    std::set<std::string> unique(names.begin(), names.end());
    const std::vector<std::string> levels(unique.begin(), unique.end());
    std::vector<std::int32_t> codes;
    for (std::size_t i = 0; i < names.size(); ++i)
        codes.insert(codes.end(), rows[i], std::int32_t(std::lower_bound(levels.begin(), levels.end(), names[i]) - levels.begin()));
    return Column::ofCodes("file", ColumnType::Categorical, std::move(codes), levels);
}

/// Formats that other programs write and this one has no reader for, with the way round.
Result<void> checkFormat(const std::string &name, std::string_view bytes)
{
    if (endsWith(name, ".parquet") || endsWith(name, ".feather") || endsWith(name, ".arrow") || bytes.starts_with("PAR1") || bytes.starts_with("ARROW1"))
        return makeError("E-FORMAT", NL_TR("io", "“{0}” is a Parquet or Arrow file, for which Debian has no library. Convert it, in Python: "
                                                 "pandas.read_parquet(name).to_csv(\"table.csv\", index=False)."), {name});
    if (endsWith(name, ".xlsx") || endsWith(name, ".xls") || endsWith(name, ".ods"))
        return makeError("E-FORMAT", NL_TR("io", "“{0}” is a spreadsheet. Save its sheet as CSV and open that."), {name});
    if (endsWith(name, ".h5") || endsWith(name, ".hdf5") || bytes.starts_with("\x89HDF"))
        return makeError("E-FORMAT", NL_TR("io", "“{0}” is an HDF5 file, which is not read as a table. In Python: numpy.savez(\"table.npz\", x=…, y=…)."), {name});
    if (endsWith(name, ".pkl") || endsWith(name, ".pickle"))
        return makeError("E-FORMAT", NL_TR("io", "“{0}” is a pickle, which could run any code when opened, so it is not read. Save the table as CSV."), {name});
    return {};
}

std::string withoutGz(const std::string &name) { return endsWith(name, ".gz") ? name.substr(0, name.size() - 3) : name; }

/// All bytes, or the first ones: what a binary format is told by.
Result<std::string> bytesOf(const ByteSource &source, std::uint64_t most = ~std::uint64_t(0))
{
    std::string bytes(std::size_t(std::min(most, source.size())), '\0');
    const auto got = source.read(0, bytes);
    if (!got) return got.error();
    bytes.resize(*got);
    return bytes;
}

constexpr std::uint64_t kHead = 4096;

/// What is known of a text table by its name and the file before.
CsvOptions textOptions(CsvOptions options, const std::string &name, std::string_view head)
{
    if (options.encoding == "binary") options.encoding.clear(); // the file before was no text
    // A .tsv without any tab in its first line is some other table with the wrong name.
    if (options.delimiter == 0 && endsWith(name, ".tsv") && head.substr(0, head.find('\n')).find('\t') != head.npos) options.delimiter = '\t';
    return options;
}

/// The reader of a binary format; null: text, which is read in pieces.
std::unique_ptr<Reader> binaryReader(const std::string &name, std::string_view head)
{
    return endsWith(name, ".tsv") ? nullptr : readerFor(name, head);
}

Result<CsvTable> readUnpacked(const std::string &name, const ByteSource &source, const CsvOptions &options, const CsvLike &like)
{
    const auto head = bytesOf(source, kHead);
    if (!head) return head.error();
    if (auto ok = checkFormat(name, *head); !ok) return ok.error();
    const auto reader = binaryReader(name, *head);
    if (!reader) return readCsv(source, textOptions(options, name, *head), like, name);
    const auto bytes = bytesOf(source);
    return bytes ? reader->read(*bytes, options, name) : Result<CsvTable>(bytes.error());
}

/// Files that hold other columns of the same rows: images and labels, x.npy and y.npy.
bool sideBySide(const std::vector<CsvTable> &tables)
{
    std::set<std::string> names;
    for (const auto &t : tables) {
        if (t.table.rows() != tables.front().table.rows() || t.dialect.encoding != "binary") return false;
        for (const auto &column : t.table.columns)
            if (!names.insert(column.name()).second) return false;
    }
    return tables.size() > 1;
}

/// Labels of another number of rows than the images: said before it looks like two tables of different kinds.
Result<void> checkPair(const std::vector<CsvTable> &tables, const std::vector<std::string> &names)
{
    for (std::size_t i = 1; i < tables.size(); ++i) {
        const auto &a = tables.front().table, &b = tables[i].table;
        if (tables.front().dialect.encoding == "binary" && tables[i].dialect.encoding == "binary" && a.rows() != b.rows()
            && (a.columns.size() == 1) != (b.columns.size() == 1))
            return makeError("E-FILES", NL_TR("io", "“{0}” has {1} rows and “{2}” has {3}: they do not belong together. Choose the labels of these images."),
                             {names[0], std::to_string(a.rows()), names[i], std::to_string(b.rows())});
    }
    return {};
}

} // namespace

Result<CsvTable> readTable(const std::string &name, std::string_view bytes, const CsvOptions &options, const CsvLike &like)
{
    const MemoryBytes source(bytes);
    if (!isGzip(source)) return readUnpacked(name, source, options, like);
    const auto unpacked = gunzip(source, name);
    if (!unpacked) return unpacked.error();
    return readUnpacked(withoutGz(name), **unpacked, options, like);
}

Result<CsvTable> readTableFile(const std::string &path, const CsvOptions &options, const CsvLike &like, const ReadControl &control)
{
    if (auto ok = checkInput(path); !ok) return ok.error();
    const auto opened = FileBytes::open(path);
    if (!opened) return opened.error();
    const FileBytes &file = **opened;
    const bool packed = isGzip(file);
    std::shared_ptr<const ByteSource> first = *opened;
    if (packed) {
        auto beginning = gunzip(file, path, control, kHead);
        if (!beginning) return beginning.error();
        first = std::move(*beginning);
    }
    const auto head = bytesOf(*first, kHead);
    if (!head) return head.error();
    const std::string name = packed ? withoutGz(path) : path;
    if (auto ok = checkFormat(name, *head); !ok) return ok.error();
    if (binaryReader(name, *head)) { // these are no larger than the table they make
        const auto bytes = bytesOf(file);
        return bytes ? readTable(path, *bytes, options) : Result<CsvTable>(bytes.error());
    }
    std::function<Result<std::shared_ptr<const ByteSource>>()> unpack;
    if (packed) unpack = [&] { return gunzip(file, path, control); };
    return readCsvOf(file, unpack, textOptions(options, name, *head), like, 0, control);
}

CsvLike likeTable(const CsvTable &first)
{
    CsvLike like;
    if (first.dialect.encoding == "binary") return like;
    for (const auto &column : first.table.columns) like.columns.push_back(column.name());
    like.inOrder = true;
    return like;
}

Result<Table> joinTables(std::vector<CsvTable> tables, const std::vector<std::string> &names)
{
    const bool paired = sideBySide(tables);
    if (auto ok = checkPair(tables, names); !ok) return ok.error();
    Table table = std::move(tables.front().table);
    if (tables.size() == 1) return table;
    if (paired) {
        for (std::size_t i = 1; i < tables.size(); ++i)
            std::move(tables[i].table.columns.begin(), tables[i].table.columns.end(), std::back_inserter(table.columns));
        // Labels last, where a table has its target.
        std::stable_partition(table.columns.begin(), table.columns.end(), [](const Column &c) { return c.name() != "y"; });
        return table;
    }
    std::vector<std::size_t> rows{table.rows()};
    for (std::size_t i = 1; i < tables.size(); ++i) {
        if (auto ok = appendTable(table, tables[i].table, names[0], names[i]); !ok) return ok.error();
        rows.push_back(tables[i].table.rows());
    }
    if (table.indexOf("file") < 0) table.columns.push_back(fileColumn(names, rows));
    return table;
}

namespace {

Result<ImportedData> importAlike(const std::vector<std::string> &paths, const CsvOptions &options, bool embed, CsvLike like)
{
    if (paths.empty()) return makeError("E-NO-FILE", NL_TR("io", "No data file was given."));
    ImportedData data;
    std::vector<CsvTable> tables;
    std::vector<std::string> names;
    CsvOptions dialect = options;
    for (const auto &path : paths) {
        const auto bytes = std::uint64_t(QFileInfo(QString::fromStdString(path)).size());
        // The hash of a large file takes as long as reading it: side by side.
        std::future<Result<std::string>> hash;
        if (bytes > kEmbedLimit) hash = std::async(std::launch::async, [&path] { return fileSha256(path); });
        auto read = readTableFile(path, dialect, like);
        if (!read) return read.error();
        std::string own; // of small files, which may be embedded
        if (!hash.valid()) {
            auto all = readFileBytes(path);
            if (!all) return all.error();
            own = std::move(*all);
        }
        const auto sha = hash.valid() ? hash.get() : Result<std::string>(sha256(own));
        if (!sha) return sha.error();
        if (tables.empty() || dialect.encoding == "binary") { // a text after it is read the same way where it leaves that open
            dialect = read->dialect;
            dialect.types = options.types;
            like = likeTable(*read);
        }
        const auto absolute = QFileInfo(QString::fromStdString(path)).absoluteFilePath().toStdString();
        data.spec.files.push_back({absolute, *sha, own.empty() ? bytes : own.size(), embed && !own.empty()});
        if (data.spec.files.back().embedded) data.embedded[embeddedName(data.spec, data.spec.files.size() - 1)] = std::move(own);
        data.badCells.insert(data.badCells.end(), read->badCells.begin(), read->badCells.end());
        data.badCounts.insert(data.badCounts.end(), read->badCounts.begin(), read->badCounts.end());
        data.warnings.insert(data.warnings.end(), read->warnings.begin(), read->warnings.end());
        names.push_back(baseName(path));
        tables.push_back(std::move(*read));
    }
    auto table = joinTables(std::move(tables), names);
    if (!table) return table.error();
    data.table = std::move(*table);
    data.spec.csv = dialect;
    if (paths.size() > 1 && data.table.indexOf("file") >= 0) data.spec.groupColumn = "file"; // which file a row is of is no feature
    for (const auto &column : data.table.columns)
        if (paths.size() == 1 || column.name() != "file") data.spec.csv.types[column.name()] = column.type();
    return data;
}

} // namespace

Result<ImportedData> importFiles(const std::vector<std::string> &paths, const CsvOptions &options, bool embed)
{
    return importAlike(paths, options, embed, {});
}

Result<ImportedData> importMore(const DataSpec &known, const std::string &path)
{
    CsvLike like;
    if (known.csv.encoding != "binary")
        for (const auto &[name, type] : known.csv.types) like.columns.push_back(name);
    auto data = importAlike({path}, known.csv, false, like);
    if (!data || like.columns.empty()) return data;
    const bool any = std::any_of(like.columns.begin(), like.columns.end(), [&](const std::string &name) { return data->table.indexOf(name) >= 0; });
    if (!any && data->spec.csv.header == false)
        return makeError("E-NO-HEADER", NL_TR("io", "“{0}” has no line with the names of its columns, by which they are found. Give it one, as the data of the project have."), {path});
    return data;
}

} // namespace netloom
