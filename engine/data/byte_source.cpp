#include "data/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netloom {

namespace {

constexpr std::size_t kInMemory = std::size_t(64) << 20;

Error unreadable(const std::string &path, int code)
{
    if (code == ENOENT)
        return makeError("E-FILE-MISSING", NL_TR("Data", "There is no file '{0}'. Check the path."), {path});
    return makeError("E-FILE-UNREADABLE", NL_TR("Data", "'{0}' cannot be read: {1}."), {path, std::strerror(code)});
}

std::int64_t changeTime(const struct stat &info)
{
    return std::int64_t(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

/// read() at a place until `to` is full or the file ends; -1 with errno set.
std::ptrdiff_t readAll(int fd, std::uint64_t at, std::span<char> to)
{
    std::size_t got = 0;
    while (got < to.size()) {
        const auto n = ::pread(fd, to.data() + got, to.size() - got, off_t(at + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        got += std::size_t(n);
    }
    return std::ptrdiff_t(got);
}

} // namespace

Result<std::size_t> MemoryBytes::read(std::uint64_t at, std::span<char> to) const
{
    const auto n = std::min<std::uint64_t>(to.size(), bytes_.size() - std::min<std::uint64_t>(at, bytes_.size()));
    if (n)
        std::memcpy(to.data(), bytes_.data() + at, n);
    return std::size_t(n);
}

Result<std::shared_ptr<const FileBytes>> FileBytes::open(const std::string &path)
{
    // Not blocking: opening a pipe would otherwise wait for a writer for ever.
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return unreadable(path, errno);
    std::shared_ptr<FileBytes> file(new FileBytes(path, fd));
    struct stat info {};
    if (::fstat(fd, &info) != 0)
        return unreadable(path, errno);
    if (S_ISDIR(info.st_mode))
        return makeError("E-FILE-DIRECTORY", NL_TR("Data", "'{0}' is a folder. Choose a file inside it."), {path});
    if (!S_ISREG(info.st_mode))
        return makeError("E-FILE-DEVICE",
                         NL_TR("Data", "'{0}' is a device or a pipe, not a file. Save its contents to a file first."),
                         {path});
    file->size_ = std::uint64_t(info.st_size);
    file->changedAt_ = changeTime(info);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::shared_ptr<const FileBytes>(std::move(file));
}

FileBytes::~FileBytes()
{
    ::close(fd_);
}

Result<std::size_t> FileBytes::read(std::uint64_t at, std::span<char> to) const
{
    const auto wanted = std::min<std::uint64_t>(to.size(), size_ - std::min(at, size_));
    const auto n = readAll(fd_, at, to.first(std::size_t(wanted)));
    if (n < 0)
        return unreadable(path_, errno);
    struct stat now {};
    if (std::uint64_t(n) < wanted)
        return makeError("E-FILE-CHANGED",
                         NL_TR("Data", "'{0}' became shorter while it was read: it ends at byte {1} instead of {2}. Read it "
                                       "again when nobody writes to it."),
                         {path_, std::to_string(::fstat(fd_, &now) == 0 ? std::uint64_t(now.st_size) : at + std::uint64_t(n)),
                          std::to_string(size_)});
    return std::size_t(n);
}

Result<void> FileBytes::unchanged() const
{
    struct stat info {};
    if (::fstat(fd_, &info) != 0)
        return unreadable(path_, errno);
    if (std::uint64_t(info.st_size) == size_ && changeTime(info) == changedAt_)
        return {};
    return makeError("E-FILE-CHANGED",
                     NL_TR("Data", "'{0}' was changed while it was read ({1} bytes at first, {2} at the end). Read it again when "
                                   "nobody writes to it."),
                     {path_, std::to_string(size_), std::to_string(info.st_size)});
}

bool FileBytes::deleted() const
{
    struct stat info {};
    return ::fstat(fd_, &info) == 0 && info.st_nlink == 0;
}

Result<void> StoredBytes::append(std::string_view bytes)
{
    if (!file_ && memory_.size() + bytes.size() > kInMemory) {
        auto file = TemporaryFile::create();
        if (!file)
            return file.error();
        file_ = std::make_unique<TemporaryFile>(std::move(*file));
        if (auto ok = file_->write(0, memory_); !ok)
            return ok;
        memory_ = {};
    }
    if (file_) {
        if (auto ok = file_->write(size_, bytes); !ok)
            return ok;
    } else {
        memory_ += bytes;
    }
    size_ += bytes.size();
    return {};
}

Result<std::size_t> StoredBytes::read(std::uint64_t at, std::span<char> to) const
{
    if (!file_)
        return MemoryBytes(memory_).read(at, to);
    const auto n = readAll(file_->descriptor(), at, to);
    if (n < 0)
        return makeError("E-CACHE", NL_TR("Data", "Unpacked data cannot be read back: {0}."), {std::strerror(errno)});
    return std::size_t(n);
}

} // namespace netloom
