#include "data/readers/array.h"

#include "core/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace netloom::arrays {

namespace {

constexpr std::size_t kMaxColumns = 65536;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

template <class T> T load(const char *from, bool swap)
{
    char bytes[sizeof(T)];
    std::memcpy(bytes, from, sizeof(T));
    if (swap)
        std::reverse(bytes, bytes + sizeof(T));
    return std::bit_cast<T>(bytes);
}

double halfToDouble(std::uint16_t h)
{
    const int exponent = h >> 10 & 31, fraction = h & 1023;
    const double size = exponent == 31 ? (fraction ? kNaN : std::numeric_limits<double>::infinity())
                        : exponent == 0 ? std::ldexp(fraction, -24)
                                        : std::ldexp(1024 + fraction, exponent - 25);
    return h & 0x8000 ? -size : size;
}

/// Text of a fixed-width cell: UTF-32 (U) or bytes (S), zeros at the end left out.
std::string textAt(const Array &array, std::size_t at)
{
    std::string text;
    if (array.kind == 'S') {
        text = array.data.substr(at, array.itemSize);
        text.resize(text.find_last_not_of('\0') + 1);
        return text;
    }
    for (std::size_t i = 0; i + 4 <= array.itemSize; i += 4) {
        const auto c = load<std::uint32_t>(array.data.data() + at + i, array.bigEndian);
        if (c == 0 || c > 0x10FFFF)
            break;
        if (c < 0x80)
            text += char(c);
        else if (c < 0x800)
            (text += char(0xC0 | c >> 6)) += char(0x80 | (c & 63));
        else if (c < 0x10000)
            ((text += char(0xE0 | c >> 12)) += char(0x80 | (c >> 6 & 63))) += char(0x80 | (c & 63));
        else
            (((text += char(0xF0 | c >> 18)) += char(0x80 | (c >> 12 & 63))) += char(0x80 | (c >> 6 & 63))) += char(0x80 | (c & 63));
    }
    return text;
}

bool namesLabels(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return name == "y" || name.starts_with("y_") || name.find("label") != name.npos || name.find("target") != name.npos || name == "class";
}

Column coded(const std::string &name, const std::vector<std::string> &texts)
{
    std::vector<std::string> levels(texts);
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    std::erase(levels, std::string());
    std::vector<std::int32_t> codes;
    for (const auto &t : texts)
        codes.push_back(t.empty() ? -1 : std::int32_t(std::lower_bound(levels.begin(), levels.end(), t) - levels.begin()));
    const auto type = levels.size() == 2 ? ColumnType::Binary : 2 * levels.size() > texts.size() && levels.size() > 20 ? ColumnType::Text : ColumnType::Categorical;
    return Column::ofCodes(name, type, std::move(codes), std::move(levels));
}

/// Whole numbers that name classes become a class column, two of them a binary one.
Column numeric(const Array &array, const std::string &name, std::vector<double> values)
{
    const bool whole = array.kind != 'f';
    if (array.kind == 'b' || (whole && array.shape.size() == 1 && namesLabels(array.name))) {
        std::vector<double> distinct(values);
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        if (distinct.size() == 2) {
            std::vector<std::int32_t> codes;
            for (const double v : values)
                codes.push_back(v == distinct[1]);
            return Column::ofCodes(name, ColumnType::Binary, std::move(codes), {toText(distinct[0]), toText(distinct[1])});
        }
        if (distinct.size() <= 1000)
            return Column::ofNumbers(name, ColumnType::Class, std::move(values));
    }
    return Column::ofNumbers(name, ColumnType::Numeric, std::move(values));
}

/// Byte place of element `e` (C order) of a row.
std::size_t placeInRow(const Array &array, std::size_t e)
{
    std::size_t place = 0;
    for (std::size_t axis = array.shape.size(); axis-- > 1;) {
        place += e % array.shape[axis] * array.strides[axis];
        e /= array.shape[axis];
    }
    return place;
}

std::string columnName(const Array &array, std::size_t e)
{
    if (array.shape.size() == 1)
        return array.name;
    std::string index;
    for (std::size_t axis = array.shape.size(); axis-- > 1;) {
        index = std::to_string(e % array.shape[axis]).append(index.empty() ? "" : ",").append(index);
        e /= array.shape[axis];
    }
    return array.name + "[" + index + "]";
}

} // namespace

std::size_t Array::width() const
{
    std::size_t n = 1;
    for (std::size_t axis = 1; axis < shape.size(); ++axis)
        n *= shape[axis];
    return n;
}

std::string shapeText(const std::vector<std::size_t> &shape)
{
    std::string text;
    for (const auto n : shape)
        text.append(text.empty() ? "" : ", ").append(std::to_string(n));
    return "(" + text + (shape.size() == 1 ? ",)" : ")");
}

Result<void> layOut(Array &array, bool fortran, const std::string &file)
{
    const auto bad = [&](const char *text, std::vector<std::string> args) { return makeError("E-ARRAY", text, std::move(args)); };
    std::size_t bytes = array.itemSize;
    for (const auto n : array.shape)
        if (__builtin_mul_overflow(bytes, n, &bytes))
            return bad(NL_TR("Data", "'{0}': the sizes {1} of the array are impossible. The file is damaged."), {file, shapeText(array.shape)});
    if (bytes > array.data.size())
        return bad(NL_TR("Data", "'{0}' is cut off: an array {1} needs {2} bytes, {3} are there. Fetch or write the file again."),
                   {file, shapeText(array.shape), std::to_string(bytes), std::to_string(array.data.size())});
    if (array.shape.empty())
        return bad(NL_TR("Data", "'{0}' holds a single number, no rows. Save an array whose first axis counts the rows."), {file});
    if (bytes == 0)
        return bad(NL_TR("Data", "'{0}' holds an array {1} without any value."), {file, shapeText(array.shape)});
    if (array.width() > kMaxColumns)
        return bad(NL_TR("Data", "'{0}': each row of the array {1} has {2} values; at most {3} can be read as columns. Make the rows smaller."),
                   {file, shapeText(array.shape), std::to_string(array.width()), std::to_string(kMaxColumns)});
    if (array.rows() > std::numeric_limits<std::uint32_t>::max())
        return bad(NL_TR("Data", "'{0}': an array of {1} rows is too long; at most {2} can be read."),
                   {file, std::to_string(array.rows()), std::to_string(std::numeric_limits<std::uint32_t>::max())});
    array.strides.assign(array.shape.size(), array.itemSize);
    if (fortran)
        for (std::size_t a = 1; a < array.shape.size(); ++a)
            array.strides[a] = array.strides[a - 1] * array.shape[a - 1];
    else
        for (std::size_t a = array.shape.size() - 1; a-- > 0;)
            array.strides[a] = array.strides[a + 1] * array.shape[a + 1];
    return {};
}

double numberAt(const Array &array, std::size_t at)
{
    const char *p = array.data.data() + at;
    const bool swap = array.bigEndian;
    switch (array.kind) {
    case 'b': return *p ? 1 : 0;
    case 'u':
        return array.itemSize == 1 ? double(load<std::uint8_t>(p, false)) : array.itemSize == 2 ? double(load<std::uint16_t>(p, swap))
               : array.itemSize == 4 ? double(load<std::uint32_t>(p, swap)) : double(load<std::uint64_t>(p, swap));
    case 'i':
        return array.itemSize == 1 ? double(load<std::int8_t>(p, false)) : array.itemSize == 2 ? double(load<std::int16_t>(p, swap))
               : array.itemSize == 4 ? double(load<std::int32_t>(p, swap)) : double(load<std::int64_t>(p, swap));
    default:
        return array.itemSize == 2 ? halfToDouble(load<std::uint16_t>(p, swap)) : array.itemSize == 4 ? double(load<float>(p, swap))
                                                                                                     : load<double>(p, swap);
    }
}

Result<std::vector<Column>> columnsOf(const Array &array, const std::string &file, std::vector<Error> &warnings)
{
    const std::size_t rows = array.rows(), width = array.width();
    if (array.kind == 'U' || array.kind == 'S') {
        if (width != 1)
            return makeError("E-ARRAY", NL_TR("Data", "'{0}': the array '{1}' {2} holds texts in more than one axis. Save one array per column of text."),
                             {file, array.name, shapeText(array.shape)});
        std::vector<std::string> texts;
        for (std::size_t r = 0; r < rows; ++r)
            texts.push_back(textAt(array, r * array.strides[0]));
        return std::vector<Column>{coded(array.name, texts)};
    }
    std::vector<Column> columns(width);
    std::vector<std::uint8_t> infinite(width), rounded(width);
    parallelFor(int(width), [&](int c) {
        std::vector<double> values(rows);
        const std::size_t place = placeInRow(array, std::size_t(c));
        for (std::size_t r = 0; r < rows; ++r) {
            values[r] = numberAt(array, r * array.strides[0] + place);
            if (std::isinf(values[r])) {
                infinite[std::size_t(c)] = 1;
                values[r] = kNaN;
            }
            if (array.itemSize == 8 && array.kind != 'f' && std::abs(values[r]) > 9007199254740992.0)
                rounded[std::size_t(c)] = 1;
        }
        columns[std::size_t(c)] = numeric(array, columnName(array, std::size_t(c)), std::move(values));
    });
    if (std::count(infinite.begin(), infinite.end(), 1))
        warnings.push_back(makeError("N-INFINITE", NL_TR("Data", "The array '{0}' has infinite values in {1} columns; they count as missing."),
                                     {array.name, std::to_string(std::count(infinite.begin(), infinite.end(), 1))}));
    if (std::count(rounded.begin(), rounded.end(), 1))
        warnings.push_back(makeError("N-ROUNDED", NL_TR("Data", "The array '{0}' has whole numbers beyond 2^53, which are rounded."), {array.name}));
    return columns;
}

void applyTypes(CsvTable &table, const CsvOptions &options)
{
    for (auto &column : table.table.columns) {
        const auto wanted = options.types.find(column.name());
        if (wanted == options.types.end() || wanted->second == column.type())
            continue;
        const auto type = wanted->second;
        const bool numbers = type == ColumnType::Numeric || type == ColumnType::Class || type == ColumnType::Datetime;
        if (numbers) {
            std::vector<double> values(column.rows());
            for (std::size_t r = 0; r < values.size(); ++r)
                values[r] = column.asNumber(r);
            column = Column::ofNumbers(column.name(), type, std::move(values));
            continue;
        }
        std::vector<std::string> texts;
        for (std::size_t r = 0; r < column.rows(); ++r)
            texts.push_back(column.text(r));
        auto levels = texts;
        std::sort(levels.begin(), levels.end());
        levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
        std::erase(levels, std::string());
        sortLevels(levels);
        std::map<std::string, std::int32_t> place;
        for (std::size_t i = 0; i < levels.size(); ++i)
            place[levels[i]] = std::int32_t(i);
        std::vector<std::int32_t> codes;
        for (const auto &t : texts)
            codes.push_back(t.empty() ? -1 : place[t]);
        column = Column::ofCodes(column.name(), type == ColumnType::Binary && levels.size() > 2 ? ColumnType::Categorical : type, std::move(codes),
                                 std::move(levels));
    }
}

CsvTable tableOf(std::vector<Column> columns, std::vector<Error> warnings, const CsvOptions &options)
{
    CsvTable table;
    table.table.columns = std::move(columns);
    table.warnings = std::move(warnings);
    table.dialect = options;
    table.dialect.header = true;
    table.dialect.encoding = "binary";
    applyTypes(table, options);
    return table;
}

} // namespace netloom::arrays
