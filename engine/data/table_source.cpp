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

TableSource::TableSource(std::vector<Port> inputs, std::vector<Port> targets, FloatStore x, FloatStore y,
                         std::vector<std::uint32_t> sourceRows, std::vector<float> weights)
    : inputs_(std::move(inputs)), targets_(std::move(targets)), x_(std::move(x)), y_(std::move(y)),
      weights_(std::move(weights)), sourceRows_(std::move(sourceRows)), xSize_(totalSize(inputs_)),
      ySize_(totalSize(targets_))
{
    const std::size_t cellsX = x_.values().size(), cellsY = y_.values().size();
    rows_ = xSize_ ? cellsX / xSize_ : ySize_ ? cellsY / ySize_ : 0;
    assert(cellsX == rows_ * xSize_ && cellsY == rows_ * ySize_);
    assert(weights_.empty() || weights_.size() == rows_);
    assert(sourceRows_.empty() || sourceRows_.size() == rows_);
}

void TableSource::gather(std::span<const Row> rows, const DrawKey &, Batch &batch) const
{
    constexpr std::size_t kAhead = 6; // shuffled rows lie anywhere: ask for them before they are needed
    const float *const x = x_.values().data(), *const y = y_.values().data();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + kAhead < rows.size()) {
            const char *next = reinterpret_cast<const char *>(x + rows[i + kAhead] * xSize_);
            for (std::size_t byte = 0; byte < std::min<std::size_t>(xSize_ * sizeof(float), 512); byte += 64)
                __builtin_prefetch(next + byte);
        }
        scatter(x + rows[i] * xSize_, inputs_, batch.inputs, int(i));
        scatter(y + rows[i] * ySize_, targets_, batch.targets, int(i));
        if (batch.weights)
            batch.weights[i] = Real(weight(rows[i]));
    }
    if (x_.inFile()) {
        // A row touches a page or two: what was shown of the file is let go before it is as large as the file.
        const std::uint64_t bytes = rows.size() * (xSize_ * sizeof(float) + 8192);
        if (touched_.fetch_add(bytes, std::memory_order_relaxed) + bytes > memoryPolicy().largeMatrix) {
            touched_.store(0, std::memory_order_relaxed);
            x_.dropPages();
        }
    }
}

FloatStore::FloatStore(std::vector<float> values)
    : memory_(std::make_shared<std::vector<float>>(std::move(values))), values_(*memory_), count_(memory_->size())
{
}

Result<FloatStore> FloatStore::create(std::size_t count)
{
    FloatStore store;
    store.count_ = count;
    if (count * sizeof(float) < memoryPolicy().largeMatrix) {
        store.memory_ = std::make_shared<std::vector<float>>(count);
        store.values_ = *store.memory_;
        return store;
    }
    auto file = TemporaryFile::create();
    if (!file)
        return file.error();
    store.file_ = std::make_shared<TemporaryFile>(std::move(*file));
    return store;
}

Result<void> FloatStore::write(std::size_t at, std::span<const float> values)
{
    if (file_)
        return file_->write(at * sizeof(float), {reinterpret_cast<const char *>(values.data()), values.size_bytes()});
    std::copy(values.begin(), values.end(), memory_->begin() + std::ptrdiff_t(at));
    return {};
}

Result<void> FloatStore::finish()
{
    if (!file_)
        return {};
    auto mapping = file_->map(count_ * sizeof(float));
    if (!mapping)
        return mapping.error();
    mapping_ = *mapping;
    values_ = {reinterpret_cast<const float *>(mapping_->bytes().data()), count_};
    file_.reset();
    return {};
}

} // namespace netloom
