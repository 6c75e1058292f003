#pragma once

#include "layers/layer.h"

// Layers that use the parts of the contract no shipped layer needs yet: statistics of the whole batch and gradient slots.

namespace netloom::test {

/// y = x − mean over the batch, per column.
class BatchCenter final : public Layer {
public:
    Result<std::vector<Port>> infer(std::span<const Port> in) const override { return std::vector{in[0]}; }
    Needs needs(std::span<const Port> in) const override
    {
        Needs n;
        n.statistics = int(in[0].shape.size()) + 1;
        return n;
    }
    void partial(const ForwardContext &c) const override { sums(c.in[0], c.rows, c.statistics); }
    void finish(std::span<double> s, std::int64_t rows, std::span<Real *const>) const override { mean(s, rows); }
    void forward(const ForwardContext &c) const override { subtract(c.in[0], c.out[0], c.rows, c.training ? c.statistics : nullptr, false); }
    void partialBackward(const BackwardContext &c) const override { sums(c.dout[0], c.rows, c.statistics); }
    void finishBackward(std::span<double> s, std::int64_t rows) const override { mean(s, rows); }
    void backwardData(const BackwardContext &c) const override
    {
        if (c.din[0].data) subtract(c.dout[0], c.din[0], c.rows, c.statistics, c.accumulate[0]);
    }

private:
    static void sums(const View &v, int rows, double *s)
    {
        for (int j = 0; j < v.cols; ++j) {
            s[j] = 0;
            for (int r = 0; r < rows; ++r) s[j] += double(v.row(r)[j]);
        }
        s[v.cols] = rows;
    }
    static void mean(std::span<double> s, std::int64_t rows)
    {
        assert(std::int64_t(s.back()) == rows);
        for (double &v : s.first(s.size() - 1)) v /= double(rows);
    }
    static void subtract(const View &from, const View &to, int rows, const double *s, bool add)
    {
        for (int r = 0; r < rows; ++r)
            for (int j = 0; j < from.cols; ++j) {
                const Real v = from.row(r)[j] - (s ? Real(s[j]) : Real(0));
                to.row(r)[j] = add ? to.row(r)[j] + v : v;
            }
    }
};

/// y = x · w per column; the gradient goes through slots.
class SlotScale final : public Layer {
public:
    Result<std::vector<Port>> infer(std::span<const Port> in) const override { return std::vector{in[0]}; }
    std::vector<ParamSpec> params(std::span<const Port> in) const override
    {
        return {{"scale", Shape{int(in[0].shape.size())}, "ones", ParamRole::Weight, Packing::Plain, false}};
    }
    Needs needs(std::span<const Port>) const override
    {
        Needs n;
        n.input = true;
        n.paramGrad = ParamGradMode::Slots;
        return n;
    }
    void forward(const ForwardContext &c) const override
    {
        for (int r = 0; r < c.rows; ++r)
            for (int j = 0; j < c.in[0].cols; ++j) c.out[0].row(r)[j] = c.in[0].row(r)[j] * c.params[0].data[j];
    }
    void backwardData(const BackwardContext &c) const override
    {
        for (int r = 0; r < c.rows; ++r)
            for (int j = 0; j < c.in[0].cols; ++j) {
                const Real g = c.dout[0].row(r)[j];
                if (c.slot[0]) c.slot[0][j] += g * c.in[0].row(r)[j];
                if (c.din[0].data) c.din[0].row(r)[j] = (c.accumulate[0] ? c.din[0].row(r)[j] : Real(0)) + g * c.params[0].data[j];
            }
    }
};

inline PartInfo testLayer(const char *type)
{
    PartInfo p;
    p.kind = PartKind::Layer;
    p.type = type;
    p.title = p.doc = type;
    p.category = "special";
    p.keras = p.onnx = "no: test";
    p.cases = {{{}, {{5}}, {5}, -1}, {{}, {{17}}, {17}, -1}};
    return p;
}
inline const Registrar<Layer> batchCenter(testLayer("test_batch_center"), [](const Values &) { return std::make_unique<BatchCenter>(); });
inline const Registrar<Layer> slotScale(testLayer("test_slot_scale"), [](const Values &) { return std::make_unique<SlotScale>(); });

} // namespace netloom::test
