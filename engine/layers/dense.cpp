#include "core/kernels.h"
#include "layers/weights.h"

// y = activation(x·W + b) on the last axis; spec/engine.md §2.1. Samples of higher rank are matrices of positions.

namespace netloom {
namespace {

// How one view is walked as a matrix: all samples at once where a sample is one row, else sample by sample.
struct Walk {
    int calls, rows;             // calls × rows rows of `cols`
    std::ptrdiff_t step, row;    // between calls, between rows
    int last;                    // columns that fit the last panel
};

Walk walk(const View &v, int samples, int cols)
{
    const int positions = v.cols / cols;
    const int rest = cols % kPanel ? cols % kPanel : kPanel;
    if (positions == 1) return {1, samples, 0, v.ld, kPanel};
    return {samples, positions, v.ld, cols, rest};
}

class Dense final : public Layer {
public:
    explicit Dense(const Values &v)
        : units_(int(getInt(v, "units"))), bias_(getBool(v, "use_bias")), activation_(getText(v, "activation")),
          kernel_(v, "kernel"), biasOptions_(v, "bias"), activity_(getText(v, "activity_regularizer"))
    {
    }

    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (in[0].shape.rank() < 1)
            return makeError("E-RANK", NL_TR("layers", "Dense needs at least one axis, but receives a single number. Put a reshape layer before it."));
        if (in[0].dtype != DType::f32)
            return makeError("E-DTYPE", NL_TR("layers", "Dense needs numbers, but receives class indices. Put an embedding or a one-hot step before it."));
        Port out = in[0];
        out.shape.axes.back() = units_;
        return std::vector{out};
    }
    std::vector<ParamSpec> params(std::span<const Port> in) const override
    {
        const int k = in[0].shape.last();
        std::vector<ParamSpec> p{kernel_.spec("kernel", Shape{k, units_}, ParamRole::Weight, Packing::Panels, true)};
        if (bias_) p.push_back(biasOptions_.spec("bias", Shape{units_}, ParamRole::Bias, Packing::PanelBias));
        return p;
    }
    Needs needs(std::span<const Port>) const override
    {
        Needs n;
        n.paramGrad = ParamGradMode::Tiles;
        n.input = true;
        return n;
    }
    double multiplyAdds(std::span<const Port> in) const override { return double(in[0].shape.size()) * units_; }
    std::string activation() const override { return activation_; }
    std::string activityRegularizer() const override { return activity_; }

    void forward(const ForwardContext &c) const override
    {
        const ParamView &w = c.params[0];
        const Walk x = walk(c.in[0], c.rows, w.k), y = walk(c.out[0], c.rows, w.n);
        Product p;
        p.m = x.rows;
        p.k = w.k;
        p.panels = panels(w.n);
        p.aRow = x.row;
        p.b = w.data;
        p.bPanel = std::ptrdiff_t(w.k + 1) * kPanel;
        p.start = w.data + std::ptrdiff_t(w.k) * kPanel;
        p.cRow = y.row;
        p.lastColumns = y.last;
        for (int i = 0; i < x.calls; ++i) {
            p.a = c.in[0].data + i * x.step;
            p.c = c.out[0].data + i * y.step;
            product(p);
        }
    }

    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const ParamView &w = c.params[0];
        const Walk dx = walk(c.din[0], c.rows, w.k), dy = walk(c.dout[0], c.rows, w.n);
        Product p;
        p.m = dy.rows;
        p.k = w.n;
        p.panels = panels(w.k);
        p.aRow = dy.row;
        p.b = w.transposed;
        p.bPanel = std::ptrdiff_t(w.n) * kPanel;
        p.cRow = dx.row;
        p.accumulate = c.accumulate[0];
        p.lastColumns = dx.last;
        for (int i = 0; i < dy.calls; ++i) {
            p.a = c.dout[0].data + i * dy.step;
            p.c = c.din[0].data + i * dx.step;
            product(p);
        }
    }

    void backwardParams(const ParamGradContext &c) const override
    {
        const Walk x = walk(c.in[0], c.rows, c.k), dy = walk(c.dout[0], c.rows, c.n);
        const ParamTile &t = c.tile;
        const bool withBias = t.row0 + t.rows > c.k;
        const int rows = t.rows - (withBias ? 1 : 0);
        for (int i = 0; i < x.calls; ++i) {
            const Real *const a = c.in[0].data + i * x.step + t.row0;
            const Real *const b = c.dout[0].data + i * dy.step + std::ptrdiff_t(t.panel) * kPanel;
            const bool add = c.accumulate || i > 0;
            tileGradient(c, x, dy, a, b, rows, add);
            if (!withBias) continue;
            for (int p = 0; p < t.panels; ++p)
                biasGradient(c, b + p * kPanel, dy, p, c.gradient + (std::ptrdiff_t(p) * t.rows + rows) * kPanel, add);
        }
    }

private:
    // Columns past n would read the neighbour where samples lie without a gap: those panels go through a padded copy.
    static bool overreads(const ParamGradContext &c, const Walk &dy, int panel)
    {
        return dy.last < kPanel && panel == panels(c.n) - 1;
    }
    static void tileGradient(const ParamGradContext &c, const Walk &x, const Walk &dy, const Real *a, const Real *b, int rows, bool add)
    {
        if (rows <= 0) return;
        Product p;
        p.m = rows;
        p.k = x.rows;
        p.a = a;
        p.aRow = 1;
        p.aK = x.row;
        p.b = b;
        p.bPanel = kPanel;
        p.bK = dy.row;
        p.c = c.gradient;
        p.cRow = kPanel;
        p.cPanel = std::ptrdiff_t(c.tile.rows) * kPanel;
        p.accumulate = add;
        p.panels = c.tile.panels;
        const bool narrow = overreads(c, dy, c.tile.panel + c.tile.panels - 1);
        if (narrow) --p.panels;
        if (p.panels > 0) product(p);
        if (narrow) narrowGradient(c, x, dy, p, b + std::ptrdiff_t(p.panels) * kPanel, c.gradient + p.panels * p.cPanel);
    }
    static void narrowGradient(const ParamGradContext &, const Walk &, const Walk &dy, Product p, const Real *b, Real *to)
    {
        alignas(64) Real block[64 * kPanel] = {};
        const int k = p.k;
        const Real *const a = p.a;
        p.panels = 1;
        p.b = block;
        p.bK = kPanel;
        p.c = to;
        for (int k0 = 0; k0 < k; k0 += 64) {
            p.k = k - k0 < 64 ? k - k0 : 64;
            for (int r = 0; r < p.k; ++r)
                for (int j = 0; j < dy.last; ++j) block[r * kPanel + j] = b[(k0 + r) * dy.row + j];
            p.a = a + k0 * p.aK;
            product(p);
            p.accumulate = true;
        }
    }
    static void biasGradient(const ParamGradContext &c, const Real *b, const Walk &dy, int p, Real *out, bool add)
    {
        if (!overreads(c, dy, c.tile.panel + p)) return columnSums(b, dy.rows, dy.row, out, add);
        for (int j = 0; j < kPanel; ++j) {
            Real s = add ? out[j] : Real(0);
            if (j < dy.last)
                for (int r = 0; r < dy.rows; ++r) s += b[r * dy.row + j];
            out[j] = s;
        }
    }

    int units_;
    bool bias_;
    std::string activation_;
    WeightOptions kernel_, biasOptions_;
    std::string activity_;
};

Field part(const char *key, const char *kind, const char *def, const char *title, const char *tip)
{
    Field f{key, FieldKind::Part, std::string(def), title, tip};
    f.partKind = kind;
    return f;
}

PartInfo info()
{
    PartInfo p;
    p.kind = PartKind::Layer;
    p.type = "dense";
    p.title = NL_TR("layers", "Dense");
    p.doc = NL_TR("layers", "Every unit sees every input: y = activation(x·W + b), on the last axis.");
    p.category = "core";
    Field units{"units", FieldKind::Int, std::int64_t(32), NL_TR("layers", "Units"), NL_TR("layers", "Number of outputs")};
    units.min = 1;
    units.max = 1 << 20;
    units.main = true;
    p.schema.fields = {
        units,
        part("activation", "activation", "linear", NL_TR("layers", "Activation"), NL_TR("layers", "Function applied to every output")),
        {"use_bias", FieldKind::Bool, true, NL_TR("layers", "Bias"), NL_TR("layers", "Adds one learned number per unit")},
    };
    addWeightFields(p.schema, {{"kernel", "glorot_uniform"}, {"bias", "zeros"}});
    p.keras = "Dense";
    p.onnx = "Gemm";
    p.aliases = {"fc", "linear_layer", "fully_connected"};
    const Values five{{"units", std::int64_t(5)}};
    p.cases = {
        {five, {{7}}, {5}, 40},
        {{{"units", std::int64_t(1)}, {"activation", std::string("sigmoid")}}, {{16}}, {1}, 17},
        {{{"units", std::int64_t(33)}, {"activation", std::string("tanh")}, {"use_bias", false}}, {{17}}, {33}, 561},
        {{{"units", std::int64_t(18)}, {"activation", std::string("softmax")}}, {{3}}, {18}, 72},
        {five, {{4, 3}}, {4, 5}, 20},
        {{{"units", std::int64_t(16)}}, {{2, 3, 16}}, {2, 3, 16}, 272},
        {{{"units", std::int64_t(130)}}, {{128}}, {130}, 16770},
        {{{"units", std::int64_t(3)}, {"kernel_regularizer", std::string("l2(l2=0.001)")}, {"bias_regularizer", std::string("l1(l1=0.02)")},
          {"activity_regularizer", std::string("l1_l2(l1=0.01, l2=0.01)")}, {"kernel_constraint", std::string("non_neg")}},
         {{4}}, {3}, 15},
    };
    return p;
}

const Registrar<Layer> registrar(info(), [](const Values &v) { return std::make_unique<Dense>(v); });

} // namespace
} // namespace netloom
