#include "cli/arrays.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace netloom::cli {

namespace {

constexpr std::size_t kChunk = 1024;

std::vector<GatheredArray> arraysFor(const std::vector<Port> &ports, std::size_t rows)
{
    std::vector<GatheredArray> arrays;
    for (const auto &port : ports) {
        GatheredArray array;
        array.shape.push_back(std::int64_t(rows));
        for (const int axis : port.shape.axes) array.shape.push_back(axis);
        array.values.reserve(rows * std::size_t(port.shape.size()));
        arrays.push_back(std::move(array));
    }
    return arrays;
}

/// Aligned and padded buffers of one chunk, as a source fills them.
struct Chunk {
    std::vector<AlignedBuffer<Real>> buffers;
    std::vector<View> views;
    explicit Chunk(const std::vector<Port> &ports)
    {
        for (const auto &port : ports) {
            const int columns = int(port.shape.size()), stride = sampleStride(columns);
            buffers.emplace_back(kChunk * std::size_t(stride));
            views.push_back({buffers.back().data(), 0, columns, stride});
        }
    }
    void append(std::vector<GatheredArray> &arrays) const
    {
        for (std::size_t i = 0; i < views.size(); ++i)
            for (int r = 0; r < views[i].rows; ++r) arrays[i].values.insert(arrays[i].values.end(), views[i].row(r), views[i].row(r) + views[i].cols);
    }
};

} // namespace

GatheredRows gatherRows(const Source &source, std::span<const Row> rows)
{
    GatheredRows result{arraysFor(source.inputs(), rows.size()), arraysFor(source.targets(), rows.size()), {}};
    Chunk inputs(source.inputs()), targets(source.targets());
    for (std::size_t first = 0; first < rows.size(); first += kChunk) {
        const auto part = rows.subspan(first, std::min(kChunk, rows.size() - first));
        for (auto *chunk : {&inputs, &targets})
            for (auto &view : chunk->views) view.rows = int(part.size());
        Batch batch{inputs.views, targets.views, nullptr};
        source.gather(part, {}, batch);
        inputs.append(result.inputs);
        targets.append(result.targets);
    }
    for (const auto row : rows) result.sourceRows.push_back(std::int64_t(source.sourceRow(row)));
    return result;
}

std::string floatText(float v)
{
    if (std::isnan(v)) return "nan";
    char buffer[48];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, v).ptr};
}

std::string csvCell(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) (out += c) += c == '"' ? "\"" : "";
    return out + '"';
}

} // namespace netloom::cli
