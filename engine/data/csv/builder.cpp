#include "data/csv/builder.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <unistd.h>

namespace netloom::csv {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint32_t kFree = 0xFFFF'FFFFu;

std::uint32_t hashOf(std::string_view text)
{
    std::uint64_t h = 0x9E3779B97F4A7C15u ^ text.size();
    const char *p = text.data();
    std::size_t left = text.size();
    for (; left >= 8; p += 8, left -= 8) {
        std::uint64_t w;
        std::memcpy(&w, p, 8);
        h = (h ^ w) * 0xFF51AFD7ED558CCDu;
        h ^= h >> 32;
    }
    std::uint64_t w = 0;
    std::memcpy(&w, p, left);
    h = (h ^ w) * 0xFF51AFD7ED558CCDu;
    h ^= h >> 29;
    h *= 0xC4CEB9FE1A85EC53u;
    return std::uint32_t(h >> 32);
}

} // namespace

std::uint32_t Texts::take(std::string_view text, std::size_t line)
{
    if (2 * (entries_.size() + 1) > slots_.size())
        grow();
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    for (; slots_[slot] != kFree; slot = (slot + 1) & mask) {
        Entry &entry = entries_[slots_[slot]];
        if (entry.hash == hash && (*this)[slots_[slot]] == text) {
            ++entry.count;
            return slots_[slot];
        }
    }
    constexpr std::size_t kPiece = std::size_t(1) << 20;
    if (arena_.empty() || arena_.back().capacity() - arena_.back().size() < text.size())
        arena_.emplace_back().reserve(std::max({std::min(kPiece, arena_.size() * 4096 + 64), text.size()}));
    const std::uint64_t at = (arena_.size() - 1) * kArena + arena_.back().size();
    arena_.back().append(text);
    slots_[slot] = std::uint32_t(entries_.size());
    entries_.push_back({at, std::uint32_t(text.size()), hash, 1, line});
    return slots_[slot];
}

void Texts::grow()
{
    slots_.assign(std::max<std::size_t>(16, slots_.size() * 2), kFree);
    for (std::size_t id = 0; id < entries_.size(); ++id) {
        std::size_t slot = entries_[id].hash & (slots_.size() - 1);
        while (slots_[slot] != kFree)
            slot = (slot + 1) & (slots_.size() - 1);
        slots_[slot] = std::uint32_t(id);
    }
}

Result<std::uint64_t> BlockStore::put(std::span<const char> bytes)
{
    const std::uint64_t at = end_.fetch_add((bytes.size() + 63) / 64 * 64);
    if (auto ok = writeAt(fd_, at, bytes); !ok)
        return ok.error();
    return at;
}

void ColumnBuilder::add(const ParsedChunk &chunk, std::size_t column, std::size_t columns, std::size_t firstRow,
                        std::size_t firstLine)
{
    const std::size_t size = std::size_t(1) << shift_;
    const bool anyOdd = !chunk.firstOdd.empty();
    std::size_t odd = anyOdd ? chunk.firstOdd[column] : 0;
    const std::size_t lastOdd = anyOdd ? chunk.firstOdd[column + 1] : 0;
    for (std::size_t row = 0; row < chunk.rows;) {
        const std::size_t base = stage_.size(), n = std::min(chunk.rows - row, size - base);
        stage_.resize(base + n);
        double *const to = stage_.data() + base;
        std::size_t missing = 0;
        if (chunk.even) {
            const double *from = chunk.values.data() + row * columns + column;
            for (std::size_t i = 0; i < n; ++i, from += columns) {
                to[i] = *from;
                missing += *from != *from;
            }
        } else {
            for (std::size_t i = 0; i < n; ++i) {
                const std::size_t first = chunk.starts[row + i];
                to[i] = first + column < chunk.starts[row + i + 1] ? chunk.values[first + column] : kNaN;
                missing += to[i] != to[i];
            }
        }
        for (; odd < lastOdd && chunk.odd[odd].row < row + n; ++odd) {
            const OddCell &cell = chunk.odd[odd];
            const auto id = texts_.take(std::string_view(chunk.texts).substr(cell.at, cell.size), firstLine + cell.line);
            to[cell.row - row] = textCell(id);
            if (places_.size() < kPlaces)
                places_.push_back({firstRow + cell.row, firstLine + cell.line, id});
            oddInStage_ = true;
            --missing;
            ++odd_;
        }
        missing_ += missing;
        rows_ += n;
        row += n;
        if (stage_.size() == size)
            flush();
    }
}

StoredBlock ColumnBuilder::stored(Block form, std::vector<char> &cells)
{
    StoredBlock block{form, false, nullptr, 0, cells.size()};
    if (cells.empty())
        return block;
    if (store_->inFile()) {
        const auto at = store_->put(cells);
        if (at)
            block.at = *at;
        else
            error = at.error();
    } else {
        block.own = std::make_unique_for_overwrite<char[]>(cells.size());
        std::memcpy(block.own.get(), cells.data(), cells.size());
    }
    return block;
}

void ColumnBuilder::flush()
{
    Block form{nullptr, CellKind::Float64, hint_};
    if (oddInStage_) {
        packed_.resize(stage_.size() * sizeof(double));
        std::memcpy(packed_.data(), stage_.data(), packed_.size());
    } else {
        form = packNumbers(stage_, hint_, packed_);
        hint_ = form.scale;
    }
    blocks_.push_back(stored(form, packed_));
    blocks_.back().raw = oddInStage_;
    stage_.clear();
    oddInStage_ = false;
}

void ColumnBuilder::load(std::size_t b, std::vector<double> &cells) const
{
    const StoredBlock &block = blocks_[b];
    cells.resize(std::size_t(1) << shift_);
    std::vector<char> read;
    Block form = block.form;
    form.cells = block.own.get();
    if (store_->inFile() && block.bytes) {
        read.resize(block.bytes);
        if (::pread(store_->descriptor(), read.data(), read.size(), off_t(block.at)) != ssize_t(read.size()))
            form.kind = CellKind::Missing; // the disk failed: said when the file is mapped
        form.cells = read.data();
    }
    unpackNumbers(form, 0, cells);
}

std::shared_ptr<ColumnData> ColumnBuilder::numbers(const std::function<void(std::span<double>)> &change)
{
    if (blocks_.empty() && !store_->inFile()) {
        auto data = std::make_shared<ColumnData>();
        if (change)
            change(stage_);
        stage_.shrink_to_fit();
        data->rows = rows_;
        data->numbers = std::move(stage_);
        return data;
    }
    std::vector<StoredBlock> blocks;
    std::vector<double> cells;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        if (!change) {
            blocks.push_back(std::move(blocks_[b]));
            continue;
        }
        load(b, cells);
        blocks_[b].own.reset();
        change(cells);
        const Block form = packNumbers(cells, hint_, packed_);
        blocks.push_back(stored(form, packed_));
    }
    if (!stage_.empty()) {
        if (change)
            change(stage_);
        const Block form = packNumbers(stage_, hint_, packed_);
        blocks.push_back(stored(form, packed_));
    }
    return finish(false, std::move(blocks));
}

std::shared_ptr<ColumnData>
ColumnBuilder::codes(const std::function<void(std::span<const double>, std::span<std::int32_t>)> &code)
{
    std::vector<std::int32_t> codes;
    if (blocks_.empty() && !store_->inFile()) {
        auto data = std::make_shared<ColumnData>();
        codes.resize(stage_.size());
        code(stage_, codes);
        data->rows = rows_;
        data->coded = true;
        data->codes = std::move(codes);
        return data;
    }
    std::vector<StoredBlock> blocks;
    std::vector<double> cells;
    for (std::size_t b = 0; b <= blocks_.size(); ++b) {
        if (b < blocks_.size()) {
            load(b, cells);
            blocks_[b].own.reset();
        } else {
            cells = stage_;
        }
        if (cells.empty())
            continue;
        codes.resize(cells.size());
        code(cells, codes);
        const Block form = packCodes(codes, packed_);
        blocks.push_back(stored(form, packed_));
    }
    return finish(true, std::move(blocks));
}

/// In memory the blocks' cells now belong to the data; in a file their places are noted as addresses from its start.
std::shared_ptr<ColumnData> ColumnBuilder::finish(bool coded, std::vector<StoredBlock> blocks)
{
    auto data = std::make_shared<ColumnData>();
    data->rows = rows_;
    data->coded = coded;
    data->shift = shift_;
    auto kept = std::make_shared<std::vector<std::unique_ptr<char[]>>>();
    for (auto &block : blocks) {
        Block form = block.form;
        form.cells = store_->inFile() ? reinterpret_cast<const char *>(std::uintptr_t(block.at)) : block.own.get();
        if (block.own)
            kept->push_back(std::move(block.own));
        data->blocks.push_back(form);
    }
    data->owners.push_back(std::move(kept));
    blocks_.clear();
    blocks_.shrink_to_fit();
    stage_ = {};
    packed_ = {};
    return data;
}

} // namespace netloom::csv
