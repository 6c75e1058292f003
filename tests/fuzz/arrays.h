#pragma once

#include "data/reader.h"

#include <cstdint>
#include <string>

/// A reader's answer to bytes; whatever it is, its columns must be readable to the last cell.
inline void readAs(const char *name, const std::uint8_t *data, std::size_t size)
{
    using namespace netloom;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto reader = readerFor(name, bytes);
    if (!reader)
        return;
    const auto table = reader->read(bytes, {}, name);
    if (!table)
        return;
    double sum = 0;
    for (const auto &column : table->table.columns)
        if (column.rows())
            sum += column.asNumber(0) + column.asNumber(column.rows() - 1);
    volatile double used = sum;
    (void)used;
}

/// A .npy of version 1 with any values.
inline std::string npySeed(const std::string &type, const std::string &shape, std::size_t bytes, bool fortran = false)
{
    std::string header = "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': " + shape + ", }";
    header.resize((header.size() + 11) / 64 * 64 + 53, ' ');
    header += '\n';
    std::string out("\x93NUMPY\x01\0", 8);
    out += {char(header.size() & 255), char(header.size() >> 8)};
    out += header;
    for (std::size_t i = 0; i < bytes; ++i)
        out += char(i * 37 % 251);
    return out;
}

inline std::vector<std::string> npyWords()
{
    return {"'<f4'", "'>f8'", "'|u1'", "'<i8'", "'|b1'", "'<U5'", "'|S3'", "'|O'", "'<c16'", "(3, 4)", "()", "(0,)", "(18446744073709551615,)",
            "(4294967296, 4294967296)", "(-1,)", "True", "False", "'descr'", "'shape'", "'fortran_order'", "{", "}", "\x93NUMPY"};
}
