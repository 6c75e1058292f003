#include "data/recipe.h"

#include <algorithm>

namespace netloom {

namespace {

std::size_t totalSize(const std::vector<Port> &ports)
{
    std::size_t n = 0;
    for (const auto &port : ports)
        n += std::size_t(port.shape.size());
    return n;
}

/// Copies the slices of one stored row to its views.
void scatter(const float *from, const std::vector<Port> &ports, std::span<View> to, int row)
{
    for (std::size_t p = 0; p < ports.size(); ++p) {
        const auto n = std::ptrdiff_t(ports[p].shape.size());
        if (p < to.size())
            std::transform(from, from + n, to[p].row(row), [](float v) { return Real(v); });
        from += n;
    }
}

} // namespace

TableSource::TableSource(std::vector<Port> inputs, std::vector<Port> targets, std::vector<float> x, std::vector<float> y,
                         std::vector<std::uint32_t> sourceRows, std::vector<float> weights)
    : inputs_(std::move(inputs)), targets_(std::move(targets)), x_(std::move(x)), y_(std::move(y)),
      weights_(std::move(weights)), sourceRows_(std::move(sourceRows)), xSize_(totalSize(inputs_)),
      ySize_(totalSize(targets_))
{
    rows_ = xSize_ ? x_.size() / xSize_ : ySize_ ? y_.size() / ySize_ : 0;
    assert(x_.size() == rows_ * xSize_ && y_.size() == rows_ * ySize_);
    assert(weights_.empty() || weights_.size() == rows_);
    assert(sourceRows_.empty() || sourceRows_.size() == rows_);
}

void TableSource::gather(std::span<const Row> rows, const DrawKey &, Batch &batch) const
{
    constexpr std::size_t kAhead = 6; // shuffled rows lie anywhere: ask for them before they are needed
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + kAhead < rows.size()) {
            const char *next = reinterpret_cast<const char *>(x_.data() + rows[i + kAhead] * xSize_);
            for (std::size_t byte = 0; byte < std::min<std::size_t>(xSize_ * sizeof(float), 512); byte += 64)
                __builtin_prefetch(next + byte);
        }
        scatter(x_.data() + rows[i] * xSize_, inputs_, batch.inputs, int(i));
        scatter(y_.data() + rows[i] * ySize_, targets_, batch.targets, int(i));
        if (batch.weights)
            batch.weights[i] = Real(weight(rows[i]));
    }
}

} // namespace netloom
