#include "layers/recurrent/cell.h"

#include <algorithm>

namespace netloom::recurrent {

void Cell::apply(const Activation &f, Step &s, int first, int count) const
{
    const int at = first * s.units, cols = count * s.units;
    if (s.before)
        for (int r = 0; r < s.rows; ++r)
            std::copy_n(s.z + std::ptrdiff_t(r) * s.ldz + at, cols, s.before + std::ptrdiff_t(r) * s.ldz + at);
    const Real *const x = f.needsInput() ? s.before : s.z;
    if (!f.rowwise()) return f.forward(x + at, s.z + at, s.rows, cols, s.ldz);
    for (int g = first; g < first + count; ++g) f.forward(x + g * s.units, s.z + g * s.units, s.rows, s.units, s.ldz);
}

void Cell::derive(const Activation &f, const Step &s, int first, int count) const
{
    const auto run = [&](int at, int cols) {
        f.backward(f.needsInput() ? s.before + at : nullptr, s.z + at, s.dz + at, s.dz + at, s.rows, cols, s.ldz);
    };
    if (!f.rowwise()) return run(first * s.units, count * s.units);
    for (int g = first; g < first + count; ++g) run(g * s.units, s.units);
}

namespace {

class SimpleCell final : public Cell {
public:
    using Cell::Cell;
    int gates() const override { return 1; }
    int states() const override { return 1; }
    std::vector<std::string> letters() const override { return {"h"}; }
    void forward(Step &s) const override
    {
        apply(*f_.output, s, 0, 1);
        for (int r = 0; r < s.rows; ++r)
            std::copy_n(s.z + std::ptrdiff_t(r) * s.ldz, s.units, s.now[0] + std::ptrdiff_t(r) * s.ld);
    }
    void backward(Step &s) const override
    {
        for (int r = 0; r < s.rows; ++r) {
            std::copy_n(s.dnow[0] + std::ptrdiff_t(r) * s.ld, s.units, s.dz + std::ptrdiff_t(r) * s.ldz);
            std::fill_n(s.dpast[0] + std::ptrdiff_t(r) * s.ld, s.ld, Real(0));
        }
        derive(*f_.output, s, 0, 1);
    }
};

} // namespace

std::unique_ptr<Cell> makeSimpleCell(Functions f) { return std::make_unique<SimpleCell>(std::move(f)); }

} // namespace netloom::recurrent
