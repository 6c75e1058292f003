#include "data/csv/cache.h"

#include "train/sha256.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace netloom::csv {

namespace {

namespace fs = std::filesystem;
constexpr std::string_view kMagic = "netloom table 2\n";
constexpr std::size_t kFooter = 16 + 8 + 8 + 64;

/// Numbers and texts one after another; the reader refuses what does not fit.
class Out {
public:
    void number(std::uint64_t v) { bytes.append(reinterpret_cast<const char *>(&v), sizeof v); }
    void text(std::string_view t)
    {
        number(t.size());
        bytes += t;
    }
    template <class List, class F> void list(const List &all, F each)
    {
        number(all.size());
        for (const auto &item : all)
            each(item);
    }
    std::string bytes;
};

class In {
public:
    explicit In(std::string_view bytes) : left_(bytes) {}
    std::uint64_t number()
    {
        std::uint64_t v = 0;
        if (left_.size() < sizeof v)
            return fail();
        std::memcpy(&v, left_.data(), sizeof v);
        left_.remove_prefix(sizeof v);
        return v;
    }
    std::string text()
    {
        const std::uint64_t n = number();
        if (n > left_.size())
            return fail(), std::string();
        std::string t(left_.substr(0, std::size_t(n)));
        left_.remove_prefix(std::size_t(n));
        return t;
    }
    template <class F> void list(F each)
    {
        const std::uint64_t n = number();
        for (std::uint64_t i = 0; i < n && good_; ++i)
            each();
    }
    bool good() const { return good_; }

private:
    std::uint64_t fail()
    {
        good_ = false;
        left_ = {};
        return 0;
    }
    std::string_view left_;
    bool good_ = true;
};

void put(Out &out, const CsvOptions &o)
{
    out.text({&o.delimiter, 1});
    out.text({&o.quote, 1});
    out.text({&o.decimal, 1});
    out.number(o.header ? 1 + *o.header : 0);
    out.text(o.encoding);
    out.number(std::uint64_t(o.skipRows));
    out.list(o.missingTokens, [&](const std::string &t) { out.text(t); });
    out.list(o.types, [&](const auto &t) { out.text(t.first), out.number(std::uint64_t(t.second)); });
    out.number(o.comment ? 1u + static_cast<unsigned char>(*o.comment) : 0u);
    out.number(o.dayFirst ? 1u + *o.dayFirst : 0u);
}

void put(Out &out, const CsvLike &like)
{
    out.list(like.columns, [&](const std::string &t) { out.text(t); });
    out.number(like.inOrder);
}

CsvOptions optionsFrom(In &in)
{
    CsvOptions o;
    const auto letter = [&] { const auto t = in.text(); return t.empty() ? '\0' : t[0]; };
    o.delimiter = letter();
    o.quote = letter();
    o.decimal = letter();
    if (const auto header = in.number())
        o.header = header == 2;
    o.encoding = in.text();
    o.skipRows = int(in.number());
    o.missingTokens.clear();
    in.list([&] { o.missingTokens.push_back(in.text()); });
    in.list([&] {
        auto name = in.text();
        o.types[std::move(name)] = ColumnType(std::min<std::uint64_t>(in.number(), 6));
    });
    if (const auto comment = in.number())
        o.comment = char(comment - 1);
    if (const auto day = in.number())
        o.dayFirst = day == 2;
    return o;
}

void put(Out &out, const Column &column, const char *blocks)
{
    const ColumnData &data = *column.data();
    out.text(column.name());
    out.number(std::uint64_t(column.type()));
    out.number(data.coded);
    out.number(data.rows);
    out.number(data.shift);
    out.list(column.levels(), [&](const std::string &level) { out.text(level); });
    out.list(data.blocks, [&](const Block &b) {
        out.number(std::uint64_t(b.kind) | std::uint64_t(b.scale) << 8);
        out.number(b.kind == CellKind::Missing ? 0 : std::uint64_t(b.cells - blocks));
    });
}

std::optional<Column> columnFrom(In &in, const std::shared_ptr<const Mapping> &mapping)
{
    auto name = in.text();
    const auto type = ColumnType(std::min<std::uint64_t>(in.number(), 6));
    auto data = std::make_shared<ColumnData>();
    data->coded = in.number() != 0;
    data->rows = std::size_t(in.number());
    data->shift = unsigned(in.number() & 31);
    std::vector<std::string> levels;
    in.list([&] { levels.push_back(in.text()); });
    const std::size_t size = std::size_t(1) << data->shift;
    bool whole = true;
    in.list([&] {
        const auto form = in.number(), at = in.number();
        const auto kind = CellKind(std::min<std::uint64_t>(form & 255, 5));
        const std::size_t first = data->blocks.size() * size, rows = first < data->rows ? std::min(size, data->rows - first) : 0;
        whole = whole && at <= mapping->bytes().size() && rows * cellBytes(kind) <= mapping->bytes().size() - at;
        data->blocks.push_back({mapping->bytes().data() + at, kind, std::uint8_t(form >> 8)});
    });
    if (!in.good() || !whole || data->blocks.size() != (data->rows + size - 1) / size)
        return std::nullopt;
    data->owners = {mapping};
    data->mappings = {mapping};
    return Column::ofData(std::move(name), type, std::move(data), std::move(levels));
}

/// Everything about the table but its cells: first what was asked for.
std::string describe(const CsvTable &t, const CsvOptions &asked, const CsvLike &like, const char *blocks)
{
    Out out;
    put(out, asked);
    put(out, like);
    put(out, t.dialect);
    out.list(t.badCells, [&](const BadCell &c) {
        out.number(c.line);
        for (const auto *text : {&c.column, &c.text, &c.reason, &c.action})
            out.text(*text);
    });
    out.list(t.warnings, [&](const Error &e) {
        out.text(e.code);
        out.text(e.text);
        out.list(e.args, [&](const std::string &a) { out.text(a); });
        out.text(e.field);
    });
    out.list(t.badCounts, [&](const BadCount &c) {
        out.text(c.column);
        out.text(c.reason);
        out.number(c.count);
        out.number(c.firstLine);
    });
    out.list(t.table.columns, [&](const Column &c) { put(out, c, blocks); });
    return std::move(out.bytes);
}

/// Whether a table that was read when `asked` was asked for is what `wanted` would give: each member is open or fixed as it was then,
/// or fixed to what was found. So a table read for a new project serves the project, which fixes everything.
bool serves(const CsvOptions &wanted, const CsvOptions &asked, const CsvTable &t)
{
    const CsvOptions &found = t.dialect;
    const auto same = [&](auto member) { return wanted.*member == asked.*member || wanted.*member == found.*member; };
    if (!same(&CsvOptions::delimiter) || !same(&CsvOptions::quote) || !same(&CsvOptions::decimal) || !same(&CsvOptions::header)
        || !same(&CsvOptions::encoding) || !same(&CsvOptions::skipRows) || !same(&CsvOptions::comment) || !same(&CsvOptions::dayFirst)
        || wanted.missingTokens != asked.missingTokens)
        return false;
    const auto wish = [](const CsvOptions &o, const std::string &name) {
        const auto at = o.types.find(name);
        return at == o.types.end() ? std::nullopt : std::optional(at->second);
    };
    return std::all_of(t.table.columns.begin(), t.table.columns.end(), [&](const Column &c) {
        const auto type = wish(wanted, c.name());
        return type == wish(asked, c.name()) || type == c.type();
    });
}

std::optional<CsvTable> tableFrom(std::string_view description, const CsvOptions &wanted, const CsvLike &like, const std::shared_ptr<const Mapping> &mapping)
{
    In in(description);
    const CsvOptions asked = optionsFrom(in);
    CsvLike before;
    in.list([&] { before.columns.push_back(in.text()); });
    before.inOrder = in.number() != 0;
    CsvTable t;
    t.dialect = optionsFrom(in);
    in.list([&] {
        BadCell c;
        c.line = std::size_t(in.number());
        for (auto *text : {&c.column, &c.text, &c.reason, &c.action})
            *text = in.text();
        t.badCells.push_back(std::move(c));
    });
    in.list([&] {
        Error e;
        e.code = in.text();
        e.text = in.text();
        in.list([&] { e.args.push_back(in.text()); });
        e.field = in.text();
        t.warnings.push_back(std::move(e));
    });
    in.list([&] {
        BadCount c;
        c.column = in.text();
        c.reason = in.text();
        c.count = std::size_t(in.number());
        c.firstLine = std::size_t(in.number());
        t.badCounts.push_back(std::move(c));
    });
    bool whole = true;
    in.list([&] {
        auto column = whole ? columnFrom(in, mapping) : std::nullopt;
        whole = whole && column && (t.table.columns.empty() || column->rows() == t.table.rows());
        if (whole)
            t.table.columns.push_back(std::move(*column));
    });
    if (!in.good() || !whole || t.table.columns.empty() || before != like || !serves(wanted, asked, t))
        return std::nullopt;
    return t;
}

Result<std::string> tableFolder()
{
    auto folder = cacheFolder();
    if (!folder)
        return folder;
    *folder += "/tables";
    std::error_code ignored;
    fs::create_directories(*folder, ignored);
    return folder;
}

std::string stampText(const SourceStamp &stamp)
{
    Out out;
    out.text(kMagic);
    out.text(stamp.path);
    out.number(stamp.size);
    out.number(std::uint64_t(stamp.changedAt));
    return std::move(out.bytes);
}

std::string digest(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

/// What the names of all tables of a file begin with.
std::string nameOf(const SourceStamp &stamp)
{
    return digest(stampText(stamp)).substr(0, 32) + "-";
}

std::string nameOf(const SourceStamp &stamp, const CsvOptions &options, const CsvLike &like)
{
    Out out;
    put(out, options);
    put(out, like);
    return nameOf(stamp) + digest(out.bytes).substr(0, 16) + ".table";
}

std::string readPart(int fd, std::uint64_t at, std::size_t size)
{
    std::string bytes(size, '\0');
    const auto n = ::pread(fd, bytes.data(), size, off_t(at));
    bytes.resize(n > 0 ? std::size_t(n) : 0);
    return bytes;
}

/// Whether the file that a cached table was read from is still the same.
bool stillThere(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const auto head = readPart(fd, 0, CacheWriter::kFirstBlock);
    ::close(fd);
    In in(head);
    SourceStamp stamp;
    const bool ours = in.text() == kMagic;
    stamp.path = in.text();
    stamp.size = in.number();
    stamp.changedAt = std::int64_t(in.number());
    struct stat info {};
    return ours && in.good() && ::stat(stamp.path.c_str(), &info) == 0 && std::uint64_t(info.st_size) == stamp.size
           && std::int64_t(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec == stamp.changedAt;
}

} // namespace

Result<CacheWriter> CacheWriter::create(const SourceStamp &stamp, const CsvOptions &options, const CsvLike &like)
{
    const auto folder = tableFolder();
    if (!folder)
        return folder.error();
    const std::string head = stampText(stamp);
    const std::string final = *folder + "/" + nameOf(stamp, options, like);
    std::string temporary = final + ".part-XXXXXX";
    const int fd = head.size() <= kFirstBlock ? ::mkostemp(temporary.data(), O_CLOEXEC) : -1;
    if (fd < 0)
        return makeError("E-CACHE", NL_TR("Data", "The cache folder '{0}' cannot be written ({1}). Set XDG_CACHE_HOME to a folder "
                                                  "that can."), {*folder, std::strerror(errno)});
    CacheWriter writer(fd, std::move(temporary), final, options, like);
    if (auto ok = writeAt(fd, 0, head); !ok)
        return ok.error();
    return writer;
}

CacheWriter::CacheWriter(CacheWriter &&other) noexcept
    : fd_(std::exchange(other.fd_, -1)), temporary_(std::exchange(other.temporary_, {})), final_(std::move(other.final_)),
      asked_(std::move(other.asked_)), like_(std::move(other.like_))
{
}

CacheWriter::~CacheWriter()
{
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
    if (fd_ >= 0)
        ::close(fd_);
}

Result<void> CacheWriter::finish(const CsvTable &table, std::uint64_t end, const char *blocks)
{
    std::string bytes = describe(table, asked_, like_, blocks);
    Out footer;
    footer.bytes = std::string(kMagic);
    footer.number(end);
    footer.number(bytes.size());
    footer.bytes += digest(bytes);
    bytes += footer.bytes;
    if (auto ok = writeAt(fd_, end, bytes); !ok)
        return ok;
    if (::ftruncate(fd_, off_t(end + bytes.size())) != 0 || ::rename(temporary_.c_str(), final_.c_str()) != 0)
        return makeError("E-CACHE", NL_TR("Data", "A table cannot be kept in the cache folder: {0}."), {std::strerror(errno)});
    temporary_.clear();
    tidyCache();
    return {};
}

namespace {

std::optional<CsvTable> tableIn(const std::string &path, const SourceStamp &stamp, const CsvOptions &options, const CsvLike &like)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    const auto close = [fd](std::optional<CsvTable> result) {
        ::close(fd);
        return result;
    };
    struct stat info {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode) || std::size_t(info.st_size) < CacheWriter::kFirstBlock + kFooter)
        return close(std::nullopt);
    const auto size = std::uint64_t(info.st_size);
    const std::string footer = readPart(fd, size - kFooter, kFooter);
    if (!footer.starts_with(kMagic) || !readPart(fd, 0, CacheWriter::kFirstBlock).starts_with(stampText(stamp)))
        return close(std::nullopt);
    In in(std::string_view(footer).substr(kMagic.size(), 16));
    const std::uint64_t at = in.number(), length = in.number();
    if (at > size || length != size - kFooter - at)
        return close(std::nullopt);
    const std::string description = readPart(fd, at, std::size_t(length));
    if (digest(description) != footer.substr(kMagic.size() + 16))
        return close(std::nullopt);
    const auto mapping = Mapping::of(fd, std::size_t(size));
    auto table = mapping ? tableFrom(description, options, like, mapping) : std::nullopt;
    if (table)
        ::futimens(fd, nullptr); // used now
    return close(std::move(table));
}

} // namespace

std::optional<CsvTable> fromCache(const SourceStamp &stamp, const CsvOptions &options, const CsvLike &like)
{
    const auto folder = tableFolder();
    if (!folder)
        return std::nullopt;
    if (auto exact = tableIn(*folder + "/" + nameOf(stamp, options, like), stamp, options, like))
        return exact;
    std::vector<std::string> others;
    std::error_code error;
    for (const auto &file : fs::directory_iterator(*folder, error))
        if (const auto name = file.path().filename().string(); name.starts_with(nameOf(stamp)) && name.ends_with(".table"))
            others.push_back(file.path().string());
    std::sort(others.begin(), others.end());
    for (const auto &path : others)
        if (auto table = tableIn(path, stamp, options, like))
            return table;
    return std::nullopt;
}

void tidyCache()
{
    const auto folder = tableFolder();
    if (!folder)
        return;
    struct Entry { fs::file_time_type used; std::uint64_t bytes; fs::path path; };
    std::vector<Entry> entries;
    std::error_code error;
    for (const auto &file : fs::directory_iterator(*folder, error)) {
        const auto name = file.path().filename().string();
        const auto used = file.last_write_time(error);
        const bool abandoned = name.find(".part-") != name.npos && used < fs::file_time_type::clock::now() - std::chrono::hours(24);
        if (abandoned || (name.ends_with(".table") && !stillThere(file.path().string())))
            fs::remove(file.path(), error);
        else if (name.ends_with(".table"))
            entries.push_back({used, file.file_size(error), file.path()});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.used > b.used; });
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        bytes += entries[i].bytes;
        if (i > 0 && bytes > memoryPolicy().cacheBytes)
            fs::remove(entries[i].path, error);
    }
}

} // namespace netloom::csv
