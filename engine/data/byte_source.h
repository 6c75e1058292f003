#pragma once

#include "data/memory.h"

#include <atomic>
#include <functional>
#include <string_view>

namespace netloom {

/// Bytes that can be read from any place by several threads at once.
class NL_API ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills `to` from `at` on; fewer bytes only where the source ends. Errors: the file shrank, the disk failed.
    virtual Result<std::size_t> read(std::uint64_t at, std::span<char> to) const = 0;
    /// After the last read: whether the bytes are still those of the beginning.
    virtual Result<void> unchanged() const { return {}; }
};

/// Bytes that somebody else holds.
class NL_API MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(std::string_view bytes) : bytes_(bytes) {}
    std::uint64_t size() const override { return bytes_.size(); }
    Result<std::size_t> read(std::uint64_t at, std::span<char> to) const override;

private:
    std::string_view bytes_;
};

/// A regular file, read in pieces: never mapped, because a file that shrinks while it is mapped would end the process.
class NL_API FileBytes final : public ByteSource {
public:
    /// Refuses folders, devices, pipes and sockets without waiting for them.
    static Result<std::shared_ptr<const FileBytes>> open(const std::string &path);
    ~FileBytes() override;
    std::uint64_t size() const override { return size_; }
    const std::string &path() const { return path_; }
    std::int64_t changedAt() const { return changedAt_; }      ///< nanoseconds since 1970
    Result<std::size_t> read(std::uint64_t at, std::span<char> to) const override;
    Result<void> unchanged() const override;
    bool deleted() const;                                      ///< has no name any more; its bytes are there while it is open

private:
    FileBytes(std::string path, int fd) : path_(std::move(path)), fd_(fd) {}
    std::string path_;
    int fd_;
    std::uint64_t size_ = 0;
    std::int64_t changedAt_ = 0;
};

/// Bytes made by unpacking or decoding: in memory while they are few, then in a nameless file.
class NL_API StoredBytes final : public ByteSource {
public:
    Result<void> append(std::string_view bytes);
    std::uint64_t size() const override { return size_; }
    Result<std::size_t> read(std::uint64_t at, std::span<char> to) const override;

private:
    std::string memory_;
    std::unique_ptr<TemporaryFile> file_;
    std::uint64_t size_ = 0;
};

/// How somebody who waits for a long read sees and stops it. Called from the reading thread.
struct ReadControl {
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(double share)> progress = {};           ///< 0…1, now and then
    bool cancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

} // namespace netloom
