#pragma once

#include "data/memory.h"
#include "data/table.h"

#include <vector>

namespace netloom {

/// How the cells of one block are stored. Whole numbers may stand for a decimal: k / 10^scale, which is the number that the
/// text "12.345" reads as, bit for bit; so measurements need 1 to 4 bytes and nothing is lost.
enum class CellKind : std::uint8_t { Missing, Int8, Int16, Int32, Float32, Float64 };

/// Cells of 2^shift rows. The smallest whole number of its kind means missing in a block of numbers.
struct Block {
    const char *cells = nullptr;
    CellKind kind = CellKind::Missing;
    std::uint8_t scale = 0;
};

/// The cells of a column, immutable: side by side, in blocks, or as a function of another column's.
struct ColumnData {
    std::size_t rows = 0;
    bool coded = false;
    std::vector<double> numbers = {};
    std::vector<std::int32_t> codes = {};
    std::vector<Block> blocks = {};
    unsigned shift = 0;
    std::vector<std::shared_ptr<const void>> owners = {};          ///< of the blocks' cells
    std::vector<std::shared_ptr<const Mapping>> mappings = {};     ///< the same, where they lie in files
    std::shared_ptr<const ColumnData> base = {};
    CellFunction function = {};

    const double *flatNumbers() const { return !coded && blocks.empty() && !base ? numbers.data() : nullptr; }
    const std::int32_t *flatCodes() const { return coded && blocks.empty() ? codes.data() : nullptr; }
};

/// Bytes of a cell.
std::size_t cellBytes(CellKind kind);
/// The smallest form that keeps every number, in `cells`; `scale`: what the block before had, a hint. NaN payloads are lost.
NL_API Block packNumbers(std::span<const double> values, std::uint8_t scale, std::vector<char> &cells);
NL_API Block packCodes(std::span<const std::int32_t> codes, std::vector<char> &cells);
/// The first out.size() cells of a block; for codes -1 = missing.
NL_API void unpackNumbers(const Block &block, std::size_t first, std::span<double> out);
NL_API void unpackCodes(const Block &block, std::size_t first, std::span<std::int32_t> out);

/// Side by side if small, else packed and in a file.
std::shared_ptr<const ColumnData> storeNumbers(std::vector<double> values);
std::shared_ptr<const ColumnData> storeCodes(std::vector<std::int32_t> codes);
std::shared_ptr<const ColumnData> computeNumbers(std::shared_ptr<const ColumnData> base, CellFunction function);
/// Numbers, or codes as numbers (missing = NaN).
void readAsNumbers(const ColumnData &data, std::size_t first, std::span<double> out);
/// Codes, -1 = missing. Coded columns only.
void readCodes(const ColumnData &data, std::size_t first, std::span<std::int32_t> out);
void dropPages(const ColumnData &data);

} // namespace netloom
