#pragma once

#include "data/csv_like.h"
#include "data/csv/builder.h"

namespace netloom::csv {

/// Which file a table comes from, as it was when it was read.
struct SourceStamp {
    std::string path;                ///< absolute
    std::uint64_t size = 0;
    std::int64_t changedAt = 0;      ///< nanoseconds since 1970
    bool operator==(const SourceStamp &) const = default;
};

/// A table being written to the cache folder: blocks while it is read, at the end what describes them. Until then, and for
/// ever if anything fails, it has a name that nobody looks for.
class CacheWriter {
public:
    static Result<CacheWriter> create(const SourceStamp &stamp, const CsvOptions &options, const CsvLike &like);
    CacheWriter(CacheWriter &&other) noexcept;
    CacheWriter &operator=(CacheWriter &&) = delete;
    ~CacheWriter();
    int descriptor() const { return fd_; }
    static constexpr std::uint64_t kFirstBlock = 8192;
    /// Writes the description behind the blocks (which end at `end`), gives the file its name and makes room for it.
    Result<void> finish(const CsvTable &table, std::uint64_t end, const char *blocks);

private:
    CacheWriter(int fd, std::string temporary, std::string final, CsvOptions asked, CsvLike like)
        : fd_(fd), temporary_(std::move(temporary)), final_(std::move(final)), asked_(std::move(asked)), like_(std::move(like))
    {
    }
    int fd_;
    std::string temporary_, final_;
    CsvOptions asked_;
    CsvLike like_;
};

/// The table as it was read before from the same file, with the same options or with options that leave open what these fix to what
/// was found then; nothing if it is not there or not whole.
std::optional<CsvTable> fromCache(const SourceStamp &stamp, const CsvOptions &options, const CsvLike &like);
/// Removes tables of files that are gone or changed, and those not used for longest while there are more than the policy's bytes.
void tidyCache();

} // namespace netloom::csv
