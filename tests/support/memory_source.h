#pragma once

#include "core/random.h"
#include "data/source.h"
#include "train/metric_set.h"

#include <cmath>

namespace netloom::test {

/// Rows in memory in the engine's own number type, so that gradient checks lose nothing.
class MemorySource final : public Source {
public:
    MemorySource(std::vector<Port> inputs, std::vector<Port> targets, std::size_t rows)
        : inputs_(std::move(inputs)), targets_(std::move(targets)), rows_(rows)
    {
        std::uint32_t call = 0;
        for (const Port &p : inputs_) x.push_back(filled(p, call++));
        for (const Port &p : targets_) y.push_back(filled(p, call++));
    }
    const std::vector<Port> &inputs() const override { return inputs_; }
    const std::vector<Port> &targets() const override { return targets_; }
    std::size_t rows() const override { return rows_; }
    void gather(std::span<const Row> rows, const DrawKey &, Batch &batch) const override
    {
        for (std::size_t i = 0; i < inputs_.size(); ++i) copy(x[i], batch.inputs[i], rows);
        for (std::size_t i = 0; i < targets_.size(); ++i) copy(y[i], batch.targets[i], rows);
    }
    std::vector<std::vector<Real>> x, y; ///< per port: rows × size

private:
    static void copy(const std::vector<Real> &from, const View &to, std::span<const Row> rows)
    {
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (int c = 0; c < to.cols; ++c) to.row(int(r))[c] = from[std::size_t(rows[r]) * std::size_t(to.cols) + std::size_t(c)];
    }
    std::vector<Real> filled(const Port &p, std::uint32_t call) const
    {
        std::vector<Real> v(rows_ * std::size_t(p.shape.size()));
        randomNormal({77, 0, Purpose::Sample, 0, call}, 0, v);
        return v;
    }
    std::vector<Port> inputs_, targets_;
    std::size_t rows_;
};

inline std::vector<Row> firstRows(std::size_t n)
{
    std::vector<Row> rows(n);
    for (std::size_t i = 0; i < n; ++i) rows[i] = Row(i);
    return rows;
}

} // namespace netloom::test
