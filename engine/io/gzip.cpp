#include "io/gzip.h"

#include <algorithm>
#include <string_view>
#include <vector>
#include <zlib.h>

namespace netloom {

namespace {

constexpr std::uint64_t kMaxUnpacked = std::uint64_t(64) << 30;
constexpr std::size_t kPiece = std::size_t(1) << 20;

/// Ends the stream whatever happens.
struct Stream {
    z_stream z{};
    bool ready = inflateInit2(&z, 15 + 16) == Z_OK;
    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() { if (ready) inflateEnd(&z); }
};

Error damaged(const std::string &name, std::uint64_t at, std::uint64_t unpacked)
{
    return makeError("E-GZIP", NL_TR("io", "“{0}” is a damaged gzip file: its bytes make no sense from byte {1} on (text up to byte {2} could be unpacked). Fetch it again."),
                     {name, std::to_string(at), std::to_string(unpacked)});
}

/// All of it could be unpacked, and is not what was packed.
Error falsified(const std::string &name, std::uint64_t unpacked)
{
    return makeError("E-GZIP", NL_TR("io", "“{0}” is a damaged gzip file: its {1} bytes of text do not have the checksum or the length that the file notes "
                                           "for them, so some of them are wrong. Fetch it again."), {name, std::to_string(unpacked)});
}

Error truncated(const std::string &name, std::uint64_t size, std::uint64_t unpacked)
{
    return makeError("E-GZIP", NL_TR("io", "“{0}” is a truncated gzip file: it ends after {1} bytes in the middle of the data (text up to byte {2} could be unpacked). Fetch it again."),
                     {name, std::to_string(size), std::to_string(unpacked)});
}

} // namespace

bool isGzip(const ByteSource &source)
{
    char head[2] = {};
    const auto got = source.read(0, head);
    return got && *got == 2 && head[0] == '\x1f' && head[1] == '\x8b';
}

Result<std::shared_ptr<const ByteSource>> gunzip(const ByteSource &source, const std::string &name, const ReadControl &control,
                                                 std::uint64_t most)
{
    Stream stream;
    if (!stream.ready) return makeError("E-MEMORY", NL_TR("io", "“{0}”: there is not enough memory to unpack it."), {name});
    auto out = std::make_shared<StoredBytes>();
    std::vector<char> in(kPiece), chunk(kPiece);
    std::uint64_t at = 0;
    bool between = false; // members: what follows the last one may be another, or padding
    for (;;) {
        if (stream.z.avail_in == 0) {
            const auto got = source.read(at, in);
            if (!got) return got.error();
            if (*got == 0) {
                if (between) return std::shared_ptr<const ByteSource>(std::move(out));
                return truncated(name, at, out->size());
            }
            at += *got;
            stream.z.next_in = reinterpret_cast<Bytef *>(in.data());
            stream.z.avail_in = uInt(*got);
            if (control.cancelled()) return makeError("E-CANCELLED", NL_TR("Data", "Reading '{0}' was cancelled."), {name});
        }
        if (between) {
            // Zeros pad the last block of a tape or a download; anything but another member is no part of the data.
            if (*stream.z.next_in == 0) {
                ++stream.z.next_in;
                --stream.z.avail_in;
                continue;
            }
            if (*stream.z.next_in != 0x1f) return damaged(name, at - stream.z.avail_in, out->size());
            inflateReset(&stream.z);
            between = false;
        }
        stream.z.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.z.avail_out = uInt(chunk.size());
        const int status = inflate(&stream.z, Z_NO_FLUSH);
        const std::string_view why = status == Z_DATA_ERROR && stream.z.msg ? stream.z.msg : "";
        if (why == "incorrect data check" || why == "incorrect length check")
            return falsified(name, out->size() + chunk.size() - stream.z.avail_out);
        if (status != Z_OK && status != Z_STREAM_END && !(status == Z_BUF_ERROR && stream.z.avail_in == 0))
            return damaged(name, at - stream.z.avail_in, out->size());
        if (auto ok = out->append({chunk.data(), chunk.size() - stream.z.avail_out}); !ok) return ok.error();
        if (out->size() >= most) return std::shared_ptr<const ByteSource>(std::move(out));
        if (out->size() > kMaxUnpacked)
            return makeError("E-GZIP", NL_TR("io", "“{0}” unpacks to more than {1} bytes. Unpack it and split it first."), {name, std::to_string(kMaxUnpacked)});
        between = status == Z_STREAM_END;
    }
}

} // namespace netloom
