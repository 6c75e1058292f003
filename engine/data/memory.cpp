#include "data/memory.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>
#include <unistd.h>

namespace netloom {

namespace {

Error noSpace(int code)
{
    return makeError("E-CACHE",
                     NL_TR("Data", "The data are too large for memory, and writing them to the cache folder failed ({0}). Make "
                                   "room on that disk, or set XDG_CACHE_HOME to a folder with room."),
                     {std::strerror(code)});
}

} // namespace

MemoryPolicy &memoryPolicy()
{
    static MemoryPolicy policy;
    return policy;
}

Result<std::string> cacheFolder()
{
    std::string folder = memoryPolicy().cacheFolder;
    if (folder.empty()) {
        const char *cache = std::getenv("XDG_CACHE_HOME"), *home = std::getenv("HOME");
        // The convention: a relative path in this variable is invalid and counts as not set.
        if (cache && *cache == '/')
            folder = std::string(cache) + "/netloom";
        else if (home && *home == '/')
            folder = std::string(home) + "/.cache/netloom";
        else
            folder = "/tmp/netloom-" + std::to_string(::getuid());
    }
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return makeError("E-CACHE", NL_TR("Data", "The cache folder '{0}' cannot be written ({1}). Set XDG_CACHE_HOME to a folder "
                                                  "that can."), {folder, std::strerror(errno)});
    return folder;
}

std::shared_ptr<const Mapping> Mapping::of(int descriptor, std::size_t size)
{
    if (size == 0)
        return std::shared_ptr<const Mapping>(new Mapping(nullptr, 0));
    void *data = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
    if (data == MAP_FAILED)
        return nullptr;
    return std::shared_ptr<const Mapping>(new Mapping(data, size));
}

Mapping::~Mapping()
{
    if (data_)
        ::munmap(data_, size_);
}

void Mapping::dropPages() const
{
    if (data_)
        ::madvise(data_, size_, MADV_DONTNEED);
}

Result<TemporaryFile> TemporaryFile::create()
{
    const auto folder = cacheFolder();
    if (!folder)
        return folder.error();
    int fd = ::open(folder->c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0) { // some network file systems know no nameless files
        std::string name = *folder + "/temporary-XXXXXX";
        fd = ::mkostemp(name.data(), O_CLOEXEC);
        if (fd >= 0)
            ::unlink(name.c_str());
    }
    if (fd < 0)
        return noSpace(errno);
    return TemporaryFile(fd);
}

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

TemporaryFile &TemporaryFile::operator=(TemporaryFile &&other) noexcept
{
    std::swap(fd_, other.fd_);
    return *this;
}

TemporaryFile::~TemporaryFile()
{
    if (fd_ >= 0)
        ::close(fd_);
}

Result<void> TemporaryFile::write(std::uint64_t at, std::span<const char> bytes)
{
    return writeAt(fd_, at, bytes);
}

Result<std::shared_ptr<const Mapping>> TemporaryFile::map(std::size_t size) const
{
    auto mapping = Mapping::of(fd_, size);
    if (!mapping)
        return noSpace(errno);
    return mapping;
}

Result<void> writeAt(int descriptor, std::uint64_t at, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const auto n = ::pwrite(descriptor, bytes.data(), bytes.size(), off_t(at));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return noSpace(n < 0 ? errno : ENOSPC);
        bytes = bytes.subspan(std::size_t(n));
        at += std::uint64_t(n);
    }
    return {};
}

} // namespace netloom
