#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace netloom {

/// Where large data go. Set before data are read; the defaults suit machines with a few gigabytes.
struct MemoryPolicy {
    std::size_t largeRows = std::size_t(1) << 20;         ///< columns from this many rows on are packed and kept in files
    std::uint64_t largeTable = std::uint64_t(32) << 20;   ///< tables of more bytes are packed while they are read
    std::uint64_t largeFile = std::uint64_t(400) << 20;   ///< text tables of more bytes go to the cache on disk, not to memory
    std::uint64_t largeMatrix = std::uint64_t(512) << 20; ///< prepared rows of more bytes lie in a file
    std::size_t chunkBytes = std::size_t(1) << 20;        ///< text parsed by one task
    std::uint64_t cacheBytes = std::uint64_t(30) << 30;   ///< the cache on disk holds at most this much
    std::string cacheFolder = {};                         ///< empty: $XDG_CACHE_HOME/netloom, else ~/.cache/netloom
};
NL_API MemoryPolicy &memoryPolicy();
/// The folder of the policy, made if need be; an Error if it cannot be written.
NL_API Result<std::string> cacheFolder();

/// A file shown as memory, read only. Its bytes are read from disk when they are touched.
class NL_API Mapping {
public:
    /// Null if the system refuses.
    static std::shared_ptr<const Mapping> of(int descriptor, std::size_t size);
    ~Mapping();
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    std::span<const char> bytes() const { return {static_cast<const char *>(data_), size_}; }
    void dropPages() const;      ///< takes the pages out of this process; they come back when they are touched

private:
    Mapping(void *data, std::size_t size) : data_(data), size_(size) {}
    void *data_;
    std::size_t size_;
};

/// A nameless file in the cache folder that goes when it is closed, whatever ends the program.
class NL_API TemporaryFile {
public:
    static Result<TemporaryFile> create();
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&other) noexcept;
    ~TemporaryFile();
    /// Concurrent on disjoint ranges. Errors: full disk.
    Result<void> write(std::uint64_t at, std::span<const char> bytes);
    Result<std::shared_ptr<const Mapping>> map(std::size_t size) const;
    int descriptor() const { return fd_; }

private:
    explicit TemporaryFile(int fd) : fd_(fd) {}
    int fd_ = -1;
};

/// All bytes to a place of a file, whatever the system writes at once. Errors: full disk.
Result<void> writeAt(int descriptor, std::uint64_t at, std::span<const char> bytes);

} // namespace netloom
