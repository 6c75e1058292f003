#include "data/csv.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace netloom {

namespace {

struct Descriptor {
    int fd;
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
};

Error unreadable(const std::string &path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return makeError("E-FILE-MISSING",
                         NL_TR("Data", "There is no file '{0}'. Check the name, or locate the file."), {path});
    return makeError("E-FILE-UNREADABLE",
                     NL_TR("Data", "'{0}' cannot be read: {1}. Check the file's permissions."),
                     {path, std::strerror(error)});
}

} // namespace

Result<CsvTable> readCsvFile(const std::string &path, const CsvOptions &options, std::size_t maxRows,
                             const std::atomic<bool> *cancel)
{
    // Not blocking: opening a pipe would otherwise wait for a writer for ever.
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.fd < 0)
        return unreadable(path, errno);
    struct stat info {};
    if (::fstat(file.fd, &info) != 0)
        return unreadable(path, errno);
    if (S_ISDIR(info.st_mode))
        return makeError("E-FILE-DIRECTORY", NL_TR("Data", "'{0}' is a folder. Choose a file inside it."), {path});
    if (!S_ISREG(info.st_mode))
        return makeError("E-FILE-DEVICE",
                         NL_TR("Data", "'{0}' is a device or a pipe, not a file. Save its contents to a file first."),
                         {path});
    // Read, not mapped: a file that shrinks while it is mapped would end the process.
    const auto size = std::size_t(info.st_size);
    const auto bytes = std::make_unique_for_overwrite<char[]>(size + 1);
    std::size_t got = 0;
    while (got < size) {
        const auto n = ::read(file.fd, bytes.get() + got, std::min<std::size_t>(size - got, 16u << 20));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return unreadable(path, errno);
        if (n == 0)
            break;
        got += std::size_t(n);
        if (cancel && cancel->load(std::memory_order_relaxed))
            return makeError("E-CANCELLED", NL_TR("Data", "Reading '{0}' was cancelled."), {path});
    }
    return readCsv({bytes.get(), got}, options, path, maxRows, cancel);
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
