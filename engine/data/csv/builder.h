#pragma once

#include "data/column_data.h"
#include "data/csv/chunk.h"

#include <bit>
#include <deque>

namespace netloom::csv {

/// A NaN that carries the number of a text: a cell that is no number, kept in its place among the numbers.
inline double textCell(std::uint32_t id)
{
    return std::bit_cast<double>(0x7FF8'0001'0000'0000u | id);
}
inline std::optional<std::uint32_t> textId(double cell)
{
    const auto bits = std::bit_cast<std::uint64_t>(cell);
    return bits >> 32 == 0x7FF8'0001u ? std::optional(std::uint32_t(bits)) : std::nullopt;
}

/// The different texts of a column, numbered as they come, each with how often and where first.
class Texts {
public:
    struct Entry {
        std::uint64_t at;
        std::uint32_t size, hash;
        std::size_t count, firstLine;
    };
    /// The number of the text; counts it. Nothing once there are 2^32 - 1 of them.
    std::uint32_t take(std::string_view text, std::size_t line);
    std::size_t size() const { return entries_.size(); }
    std::string_view operator[](std::size_t id) const { return {arena_[entries_[id].at / kArena].data() + entries_[id].at % kArena, entries_[id].size}; }
    std::size_t count(std::size_t id) const { return entries_[id].count; }
    std::size_t firstLine(std::size_t id) const { return entries_[id].firstLine; }

private:
    static constexpr std::uint64_t kArena = std::uint64_t(1) << 32;   // an address is 32 bits of piece, 32 of place
    void grow();
    std::deque<std::string> arena_;
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> slots_;
};

/// Where packed blocks go: memory, or a file that somebody else holds open.
class BlockStore {
public:
    explicit BlockStore(int descriptor = -1, std::uint64_t begin = 0) : fd_(descriptor), end_(begin) {}
    bool inFile() const { return fd_ >= 0; }
    int descriptor() const { return fd_; }
    std::uint64_t end() const { return end_; }
    /// Place of the bytes in the file; concurrent. Errors: full disk.
    Result<std::uint64_t> put(std::span<const char> bytes);

private:
    int fd_;
    std::atomic<std::uint64_t> end_;
};

/// A packed block with its cells: in memory, or at a place of the store's file.
struct StoredBlock {
    Block form;
    bool raw = false;                            ///< doubles as they are, texts among them
    std::unique_ptr<char[]> own;
    std::uint64_t at = 0;
    std::size_t bytes = 0;
};

/// A cell to report: where and which text.
struct CellPlace {
    std::size_t row = 0, line = 0;
    std::uint32_t text = 0;
};

/// A column that grows chunk by chunk: numbers, with what is none kept apart as text.
class ColumnBuilder {
public:
    /// Blocks hold 2^shift rows. A column of one block is never packed.
    ColumnBuilder(BlockStore &store, unsigned shift) : store_(&store), shift_(shift) {}
    ColumnBuilder(ColumnBuilder &&) = default;
    /// Rows of a chunk whose first row and line in the file are given.
    void add(const ParsedChunk &chunk, std::size_t column, std::size_t columns, std::size_t firstRow, std::size_t firstLine);
    std::size_t rows() const { return rows_; }
    std::size_t missing() const { return missing_; }
    std::size_t odd() const { return odd_; }     ///< cells that are texts
    const Texts &texts() const { return texts_; }
    const std::vector<CellPlace> &places() const { return places_; } ///< of odd cells, the first ones
    /// Calls f(first row, cells) block by block; texts are NaN with textId. f false: stop.
    template <class F> void each(F f) const
    {
        std::vector<double> cells;
        for (std::size_t b = 0; b < blocks_.size(); ++b) {
            load(b, cells);
            if (!f(b << shift_, std::span<double>(cells)))
                return;
        }
        if (!stage_.empty()) {
            cells = stage_;
            f(blocks_.size() << shift_, std::span<double>(cells));
        }
    }
    /// The column with its numbers changed block by block; missing and odd ones are NaN, odd with textId.
    std::shared_ptr<ColumnData> numbers(const std::function<void(std::span<double>)> &change);
    /// The same as codes.
    std::shared_ptr<ColumnData> codes(const std::function<void(std::span<const double>, std::span<std::int32_t>)> &code);
    /// Texts again, for columns read a second time.
    void forgetTexts() { texts_ = {}; places_ = {}; }
    std::optional<Error> error;

private:
    static constexpr std::size_t kPlaces = 20'000;
    void flush();
    void load(std::size_t block, std::vector<double> &cells) const;
    StoredBlock stored(Block form, std::vector<char> &cells);
    std::shared_ptr<ColumnData> finish(bool coded, std::vector<StoredBlock> blocks);

    BlockStore *store_;
    unsigned shift_;
    std::size_t rows_ = 0, missing_ = 0, odd_ = 0;
    std::vector<double> stage_;
    bool oddInStage_ = false;
    std::uint8_t hint_ = 0;
    std::vector<StoredBlock> blocks_;
    Texts texts_;
    std::vector<CellPlace> places_;
    std::vector<char> packed_;
};

} // namespace netloom::csv
