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

Column fileColumn(const std::string &name, const std::vector<std::string> &names, const std::vector<std::size_t> &rows)
{
    std::set<std::string> unique(names.begin(), names.end());
    const std::vector<std::string> levels(unique.begin(), unique.end());
    std::vector<std::int32_t> codes;
    for (std::size_t i = 0; i < names.size(); ++i)
        codes.insert(codes.end(), rows[i], std::int32_t(std::lower_bound(levels.begin(), levels.end(), names[i]) - levels.begin()));
    return Column::ofCodes(name, ColumnType::Categorical, std::move(codes), levels);
}

/// What the columns are called that tells the files apart: no name that the data have.
std::string fileColumnName(const Table &data)
{
    std::string name = "file";
    for (int n = 1; data.indexOf(name) >= 0; ++n) name = n == 1 ? "source_file" : "source_file_" + std::to_string(n);
    return name;
}

/// What was said of one file of several names it; what holds for one file only is said of the whole table later, if it holds there.
void addNotes(std::vector<Error> &all, const std::vector<Error> &own, const std::string &file, bool several)
{
    for (const auto &note : own) {
        const bool named = std::any_of(note.args.begin(), note.args.end(), [&](const std::string &arg) { return arg.ends_with(file); });
        if (several && (note.code == "N-NO-VALUES" || note.code == "N-CONSTANT" || note.code == "N-MAYBE-CATEGORICAL")) continue;
        all.push_back(several && !named ? makeError(note.code, NL_TR("io", "“{0}”: {1}"), {file, message(note)}) : note);
    }
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

std::vector<std::string> fileNames(const std::vector<std::string> &paths)
{
    std::vector<std::string> names;
    std::vector<std::size_t> begins; // of the names in their paths
    for (const auto &path : paths) {
        names.push_back(baseName(path));
        begins.push_back(path.size() - std::min(path.size(), names.back().size()));
    }
    for (bool clash = true; clash;) {
        clash = false;
        const auto before = names;
        for (std::size_t i = 0; i < names.size(); ++i) {
            bool same = false; // of another file, whose path differs further up
            for (std::size_t j = 0; j < names.size(); ++j) same = same || (before[i] == before[j] && paths[i] != paths[j]);
            if (!same || begins[i] < 2) continue;
            const auto slash = paths[i].rfind('/', begins[i] - 2);
            begins[i] = slash == std::string::npos ? 0 : slash + 1;
            names[i] = paths[i].substr(begins[i]);
            clash = true;
        }
    }
    return names;
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
    table.columns.push_back(fileColumn(fileColumnName(table), names, rows));
    return table;
}

namespace {

Result<ImportedData> importAlike(const std::vector<std::string> &paths, const CsvOptions &options, bool embed, CsvLike like)
{
    if (paths.empty()) return makeError("E-NO-FILE", NL_TR("io", "No data file was given."));
    ImportedData data;
    std::vector<CsvTable> tables;
    std::vector<std::string> absolutes;
    for (const auto &path : paths) absolutes.push_back(QFileInfo(QString::fromStdString(path)).absoluteFilePath().toStdString());
    const auto names = fileNames(absolutes);
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
        const auto &absolute = absolutes[tables.size()];
        data.spec.files.push_back({absolute, *sha, own.empty() ? bytes : own.size(), embed && !own.empty()});
        if (data.spec.files.back().embedded) data.embedded[embeddedName(data.spec, data.spec.files.size() - 1)] = std::move(own);
        data.badCells.insert(data.badCells.end(), read->badCells.begin(), read->badCells.end());
        data.badCounts.insert(data.badCounts.end(), read->badCounts.begin(), read->badCounts.end());
        addNotes(data.warnings, read->warnings, names[tables.size()], paths.size() > 1 && read->dialect.encoding != "binary");
        tables.push_back(std::move(*read));
    }
    const bool joined = paths.size() > 1 && !sideBySide(tables);
    const std::string group = joined ? fileColumnName(tables.front().table) : std::string();
    auto table = joinTables(std::move(tables), names);
    if (!table) return table.error();
    data.table = std::move(*table);
    data.spec.csv = dialect;
    data.spec.csv.chosen = options.chosen;
    if (joined && dialect.encoding != "binary")
        for (auto &note : columnNotes(data.table, group)) data.warnings.push_back(std::move(note));
    data.spec.groupColumn = group; // which file a row is of is no feature
    if (joined && group != "file")
        data.warnings.push_back(makeError("N-FILE-COLUMN", NL_TR("io", "The data have a column “file” of their own; which file a row comes from is in “{0}”."), {group}));
    for (const auto &column : data.table.columns)
        if (!joined || column.name() != group) data.spec.csv.types[column.name()] = column.type();
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
