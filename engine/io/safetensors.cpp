#include "io/safetensors.h"

#include "io/json.h"

#include <bit>
#include <cstring>
#include <limits>

namespace netloom {

namespace {

constexpr std::size_t kMaxHeader = 100u << 20; // the format's own limit

static_assert(std::endian::native == std::endian::little, "tensor data is copied as little-endian bytes");

Error broken(std::string why, std::string tensor = {})
{
    if (tensor.empty()) return makeError("E-TENSORS", NL_TR("io", "The tensor data are damaged: {0}."), {std::move(why)});
    return makeError("E-TENSORS", NL_TR("io", "The tensor data are damaged at “{1}”: {0}."), {std::move(why), std::move(tensor)});
}

/// Shape of one header entry and its number of elements, checked for overflow.
Result<Shape> readShape(const std::string &name, const Json &json, std::uint64_t &elements)
{
    Shape shape;
    elements = 1;
    if (!json.isArray() || json.items().size() > 8) return broken("its shape is not a list of at most 8 sizes", name);
    for (const auto &item : json.items()) {
        const auto size = item.integer(-1);
        if (size < 0 || size > std::numeric_limits<int>::max()) return broken("it has an impossible size", name);
        shape.axes.push_back(int(size));
        if (__builtin_mul_overflow(elements, std::uint64_t(size), &elements) || elements > (1ull << 40))
            return broken("it is impossibly large", name);
    }
    return shape;
}

Result<std::shared_ptr<const Tensor>> readTensor(const std::string &name, const Json &entry, std::string_view data)
{
    const auto type = entry["dtype"].text();
    const std::uint64_t width = type == "F32" ? 4 : type == "F64" ? 8 : 0;
    if (width == 0) return broken("number type “" + type + "” is not supported (F32, F64)", name);
    std::uint64_t elements = 0;
    auto shape = readShape(name, entry["shape"], elements);
    if (!shape) return shape.error();
    const auto &offsets = entry["data_offsets"].items();
    if (offsets.size() != 2 || !offsets[0].isInteger() || !offsets[1].isInteger()) return broken("it has no data offsets", name);
    const std::uint64_t begin = offsets[0].natural(~0ull), end = offsets[1].natural(~0ull);
    if (begin > end || end > data.size()) return broken("its data lie outside of the file", name);
    if (end - begin != elements * width) return broken("its data do not have the length of its shape", name);
    auto tensor = std::make_shared<Tensor>();
    tensor->shape = std::move(*shape);
    tensor->data.resize(std::size_t(elements));
    const char *from = data.data() + begin;
    if (width == 4) {
        if (elements > 0) std::memcpy(tensor->data.data(), from, std::size_t(end - begin));
    } else {
        for (std::size_t i = 0; i < tensor->data.size(); ++i) {
            double v;
            std::memcpy(&v, from + 8 * i, 8);
            tensor->data[i] = float(v);
        }
    }
    return std::shared_ptr<const Tensor>(std::move(tensor));
}

} // namespace

std::string writeSafeTensors(const SafeTensors &file)
{
    Json header = Json::object();
    if (!file.metadata.empty()) {
        Json metadata = Json::object();
        for (const auto &[key, value] : file.metadata) metadata.set(key, value);
        header.set("__metadata__", std::move(metadata));
    }
    std::uint64_t offset = 0;
    for (const auto &[name, tensor] : file.tensors) {
        Json entry = Json::object();
        const std::uint64_t end = offset + 4 * tensor->data.size();
        entry.set("dtype", "F32").set("shape", Json::list(tensor->shape.axes));
        entry.set("data_offsets", Json::array().push(offset).push(end));
        header.set(name, std::move(entry));
        offset = end;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    std::string bytes;
    bytes.reserve(8 + text.size() + std::size_t(offset));
    for (int i = 0; i < 8; ++i) bytes += char(std::uint64_t(text.size()) >> (8 * i) & 0xff);
    bytes += text;
    for (const auto &[name, tensor] : file.tensors)
        bytes.append(reinterpret_cast<const char *>(tensor->data.data()), 4 * tensor->data.size());
    return bytes;
}

Result<SafeTensors> readSafeTensors(std::string_view bytes)
{
    if (bytes.size() < 8) return broken("the header is cut off");
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < 8; ++i) length |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
    if (length > kMaxHeader || length > bytes.size() - 8) return broken("the header's length does not fit the file");
    const auto header = parseJson(bytes.substr(8, std::size_t(length)));
    if (!header) return broken("the header is " + message(header.error()));
    if (!header->isObject()) return broken("the header is not a JSON object");
    const auto data = bytes.substr(8 + std::size_t(length));
    SafeTensors file;
    std::map<std::uint64_t, std::uint64_t> used; // begin → end
    for (const auto &[name, entry] : header->members()) {
        if (name == "__metadata__") {
            for (const auto &[key, value] : entry.members()) file.metadata[key] = value.text();
            continue;
        }
        if (file.tensors.contains(name)) return broken("it is there twice", name);
        auto tensor = readTensor(name, entry, data);
        if (!tensor) return tensor.error();
        const auto &offsets = entry["data_offsets"].items();
        if (offsets[0] != offsets[1] && !used.emplace(offsets[0].natural(), offsets[1].natural()).second)
            return broken("its data overlap another tensor's", name);
        file.tensors[name] = std::move(*tensor);
    }
    std::uint64_t at = 0; // no holes and no overlaps: nothing hides in the file
    for (const auto &[begin, end] : used) {
        if (begin != at) return broken("the tensors' data overlap or leave holes");
        at = end;
    }
    if (at != data.size()) return broken("there are bytes after the last tensor");
    return file;
}

} // namespace netloom
