#include "data/readers/array.h"

#include <algorithm>

namespace netloom {
namespace arrays {

namespace {

/// The text behind a key of the header, which is a Python dict literal: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
std::string_view valueOf(std::string_view header, std::string_view key)
{
    const auto at = header.find(key);
    if (at == header.npos)
        return {};
    auto rest = header.substr(at + key.size());
    const auto colon = rest.find(':');
    if (colon == rest.npos)
        return {};
    rest.remove_prefix(colon + 1);
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    return rest;
}

Error damaged(const std::string &file)
{
    return makeError("E-ARRAY", NL_TR("Data", "'{0}' has a damaged array header. Fetch or write the file again."), {file});
}

/// '<f4' → kind, size, byte order; what cannot be a table is refused by name.
Result<void> readType(std::string_view text, Array &array, const std::string &file)
{
    if (text.starts_with('['))
        return makeError("E-ARRAY-TYPE",
                         NL_TR("Data", "'{0}' holds records with named fields, which cannot be read. Save each field as an array of its own."), {file});
    if (text.empty() || (text.front() != '\'' && text.front() != '"'))
        return damaged(file);
    const auto end = text.find(text.front(), 1);
    if (end == text.npos || end < 3)
        return damaged(file);
    const std::string type(text.substr(1, end - 1));
    array.bigEndian = type[0] == '>';
    const bool order = type[0] == '<' || type[0] == '>' || type[0] == '|' || type[0] == '=';
    array.kind = type[order ? 1 : 0];
    const auto size = parseInteger(std::string_view(type).substr(order ? 2 : 1));
    if (array.kind == 'O')
        return makeError("E-ARRAY-PICKLE",
                         NL_TR("Data", "'{0}' holds Python objects (a pickle), which could run any code when opened, so it is not read. In Python, save "
                                       "it as numbers: np.save(name, np.asarray(a, dtype=float))."), {file});
    const bool known = size && ((array.kind == 'b' && *size == 1) || ((array.kind == 'i' || array.kind == 'u') && (*size == 1 || *size == 2 || *size == 4 || *size == 8))
                                || (array.kind == 'f' && (*size == 2 || *size == 4 || *size == 8)) || ((array.kind == 'U' || array.kind == 'S') && *size > 0 && *size < 65536));
    if (!known)
        return makeError("E-ARRAY-TYPE",
                         NL_TR("Data", "'{0}' holds values of the type '{1}', which cannot be read. Convert them to numbers before saving, for "
                                       "example with .astype('float32')."), {file, type});
    array.itemSize = std::size_t(*size) * (array.kind == 'U' ? 4 : 1);
    return {};
}

Result<void> readShape(std::string_view text, Array &array, const std::string &file)
{
    const auto end = text.find(')');
    if (!text.starts_with('(') || end == text.npos)
        return damaged(file);
    text = text.substr(1, end - 1);
    while (!text.empty()) {
        const auto comma = text.find(',');
        auto item = text.substr(0, comma);
        while (!item.empty() && item.front() == ' ')
            item.remove_prefix(1);
        while (!item.empty() && (item.back() == ' ' || item.back() == 'L')) // Python 2 wrote 3L
            item.remove_suffix(1);
        if (!item.empty()) {
            const auto n = parseInteger(item);
            if (!n || *n < 0 || array.shape.size() >= 32)
                return damaged(file);
            array.shape.push_back(std::size_t(*n));
        }
        text = comma == text.npos ? std::string_view() : text.substr(comma + 1);
    }
    return {};
}

} // namespace

Result<Array> readNpy(std::string_view bytes, const std::string &name, const std::string &file)
{
    if (bytes.size() < 12 || !bytes.starts_with("\x93NUMPY"))
        return makeError("E-ARRAY", NL_TR("Data", "'{0}' is no array of NumPy: it does not begin as one. Check the file."), {file});
    const auto byte = [&](std::size_t i) { return std::size_t(std::uint8_t(bytes[i])); };
    const std::size_t start = byte(6) == 1 ? 10 : 12;
    const std::size_t length = byte(8) | byte(9) << 8 | (start == 12 ? byte(10) << 16 | byte(11) << 24 : 0);
    if (byte(6) < 1 || byte(6) > 3 || length > bytes.size() - start)
        return damaged(file);
    const auto header = bytes.substr(start, length);
    Array array;
    array.name = name;
    array.data = bytes.substr(start + length);
    if (auto ok = readType(valueOf(header, "'descr'"), array, file); !ok)
        return ok.error();
    if (auto ok = readShape(valueOf(header, "'shape'"), array, file); !ok)
        return ok.error();
    const auto fortran = valueOf(header, "'fortran_order'");
    if (!fortran.starts_with("True") && !fortran.starts_with("False"))
        return damaged(file);
    if (auto ok = layOut(array, fortran.starts_with("True"), file); !ok)
        return ok.error();
    return array;
}

} // namespace arrays

namespace {

class Npy final : public Reader {
public:
    bool accepts(std::string_view name, std::string_view bytes) const override
    {
        return nameEndsWith(name, ".npy") || bytes.starts_with("\x93NUMPY");
    }
    Result<CsvTable> read(std::string_view bytes, const CsvOptions &options, const std::string &name) const override
    {
        const auto array = arrays::readNpy(bytes, stemOf(name), name);
        if (!array)
            return array.error();
        return arrays::joinArrays({*array}, options, name);
    }
};

const Registrar<Reader> registrar(
    PartInfo{.kind = PartKind::Reader,
             .type = "npy",
             .title = NL_TR("Reader", "NumPy array"),
             .doc = NL_TR("Reader", "An array of any rank and any type of numbers; its first axis counts the rows, the rest become columns name[i,j]."),
             .keras = "no: a file format",
             .onnx = "no: a file format",
             .cases = {PartCase{{}, {}}}},
    [](const Values &) { return std::make_unique<Npy>(); });

} // namespace
} // namespace netloom
