#include "layers/weights.h"
#include "layers/shapes.h"

#include <algorithm>
#include <limits>

// y_t = E[idx_t]; dE[r] = Σ over t with idx_t = r of g_t, added in the order of the batch. spec/engine.md §2.3.

namespace netloom {

namespace {

constexpr std::uint64_t kNone = std::uint64_t(1) << 32; ///< sorted behind every row of the table

class Embedding final : public Layer {
public:
    explicit Embedding(const Values &v)
        : rows_(int(getInt(v, "input_dim"))), width_(int(getInt(v, "output_dim"))), maskZero_(getBool(v, "mask_zero")),
          table_(v, "embeddings"), activity_(getText(v, "activity_regularizer"))
    {
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (in[0].dtype != DType::i32)
            return makeError("E-DTYPE", NL_TR("layer", "An embedding looks up indices, and its input carries numbers (float32): set dtype = int32 "
                                                       "at the input."));
        if (std::int64_t(rows_) * width_ > 1 << 30)
            return makeError("E-SIZE", NL_TR("layer", "A table of {0} rows of {1} values has more than a billion weights: choose a smaller "
                                                      "input_dim or output_dim."), {std::to_string(rows_), std::to_string(width_)}, "output_dim");
        Port out{in[0].shape, DType::f32, maskZero_ || in[0].mask};
        out.shape.axes.push_back(width_);
        if (out.shape.size() > 1 << 30)
            return makeError("E-SIZE", NL_TR("layer", "{0} values of each row, embedded, are more than a billion."), {toText(in[0].shape)}, "output_dim");
        if (out.shape.rank() > int(Axes().size.size()))
            return makeError("E-RANK", NL_TR("layer", "The input {0} has too many axes."), {toText(in[0].shape)});
        return std::vector<Port>{std::move(out)};
    }
    std::vector<ParamSpec> params(std::span<const Port>) const override { return {table_.spec("embeddings", Shape{rows_, width_})}; }
    std::string activityRegularizer() const override { return activity_; }
    int indexLimit() const override { return rows_; }
    bool makesMask(std::span<const Port>) const override { return maskZero_; }
    Needs needs(std::span<const Port> in) const override
    {
        Needs n;
        n.input = true;
        n.paramGrad = ParamGradMode::Tiles;
        n.orderPerRow = int(in[0].shape.size());
        return n;
    }

    void forward(const ForwardContext &c) const override
    {
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            for (int t = 0; t < c.in[0].cols; ++t, y += width_) {
                const std::int64_t at = indexOf(x[t]);
                // Indices are checked before a run; one that slips through stops it with this node's name.
                if (at < 0) std::fill_n(y, width_, std::numeric_limits<Real>::quiet_NaN());
                else std::copy_n(c.params[0].data + at * width_, width_, y);
            }
        }
    }
    void mask(const ForwardContext &c, std::uint8_t *out) const override
    {
        const int n = c.in[0].cols, steps = c.inPorts[0].shape.rank() > 1 ? n / inner(c.inPorts[0].shape) : n;
        for (int r = 0; r < c.rows; ++r)
            for (int t = 0; t < steps; ++t) {
                const Real *x = c.in[0].row(r) + std::ptrdiff_t(t) * (n / steps);
                const bool earlier = c.masks.empty() || !c.masks[0].data || c.masks[0].data[std::ptrdiff_t(r) * steps + t];
                out[std::ptrdiff_t(r) * steps + t] = earlier && std::any_of(x, x + n / steps, [](Real v) { return v != 0; });
            }
    }
    void sortKeys(const ParamGradContext &c, std::span<std::uint64_t> keys) const override
    {
        const std::size_t n = std::size_t(c.in[0].cols);
        for (std::size_t r = 0; r < std::size_t(c.rows); ++r)
            for (std::size_t t = 0; t < n; ++t) {
                const std::int64_t at = indexOf(c.in[0].row(int(r))[t]);
                keys[r * n + t] = at < 0 ? kNone << 31 : (std::uint64_t(at) << 32) + r * n + t;
            }
    }
    /// A tile covers some rows of the table: their segments of the sorted indices.
    void backwardParams(const ParamGradContext &c) const override
    {
        const int begin = c.tile.row0, end = begin + c.tile.rows, n = c.in[0].cols;
        if (!c.accumulate) std::fill_n(c.gradient, c.tile.rows, Real(0));
        auto it = std::lower_bound(c.order.begin(), c.order.end(), std::uint64_t(begin / width_) << 32);
        for (; it != c.order.end(); ++it) {
            const std::uint64_t row = *it >> 32, place = *it & 0xffffffffu;
            if (row * std::uint64_t(width_) >= std::uint64_t(end)) break;
            const int first = int(row) * width_, from = std::max(begin, first), to = std::min(end, first + width_);
            const Real *g = c.dout[0].row(int(place / std::uint64_t(n))) + std::ptrdiff_t(place % std::uint64_t(n)) * width_;
            for (int e = from; e < to; ++e) c.gradient[e - begin] += g[e - first];
        }
    }

private:
    static int inner(const Shape &shape)
    {
        int n = 1;
        for (std::size_t i = 1; i < shape.axes.size(); ++i) n *= shape.axes[i];
        return n;
    }
    /// −1: no row of the table.
    std::int64_t indexOf(Real v) const { return v >= 0 && v < Real(rows_) ? std::int64_t(v) : -1; }

    int rows_, width_;
    bool maskZero_;
    WeightOptions table_;
    std::string activity_;
};

PartInfo embeddingInfo()
{
    PartInfo p;
    p.kind = PartKind::Layer;
    p.type = "embedding";
    p.title = NL_TR("layer", "Embedding");
    p.doc = NL_TR("layer", "A learned vector for each index (word, category): (T) indices become (T, output_dim).");
    p.category = "core";
    p.schema.fields = {
        {.key = "input_dim", .kind = FieldKind::Int, .def = std::int64_t(1000), .title = NL_TR("layer", "Number of indices"),
         .tooltip = NL_TR("layer", "Size of the vocabulary: indices run from 0 to this minus 1."), .min = 1, .max = 1 << 24},
        {.key = "output_dim", .kind = FieldKind::Int, .def = std::int64_t(16), .title = NL_TR("layer", "Vector length"),
         .tooltip = NL_TR("layer", "Values learned for each index."), .min = 1, .max = 1 << 20, .main = true},
        {.key = "mask_zero", .kind = FieldKind::Bool, .def = false, .title = NL_TR("layer", "Mask index 0"),
         .tooltip = NL_TR("layer", "Index 0 is padding: its steps are skipped downstream.")},
    };
    addWeightFields(p.schema, {{"embeddings", "random_uniform"}});
    p.keras = "Embedding";
    p.onnx = "Gather";
    const auto config = [](int rows, int width) { return Values{{"input_dim", std::int64_t(rows)}, {"output_dim", std::int64_t(width)}}; };
    Values masked = config(9, 4);
    masked["mask_zero"] = true;
    p.cases = {{.config = config(7, 3), .inputs = {{1}}, .output = {1, 3}, .parameters = 21, .indices = 7},
               {.config = masked, .inputs = {{5}}, .output = {5, 4}, .parameters = 36, .indices = 9},
               {.config = config(200, 17), .inputs = {{6}}, .output = {6, 17}, .parameters = 3400, .indices = 200},
               {.config = config(4, 2), .inputs = {{3, 2}}, .output = {3, 2, 2}, .parameters = 8, .indices = 4}};
    return p;
}

const Registrar<Layer> registrar(embeddingInfo(), [](const Values &v) { return std::make_unique<Embedding>(v); });

} // namespace

} // namespace netloom
