#include "regularizers/matrix.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

/// Keras's OrthogonalRegularizer: factor · mean over pairs i < j of |ŵ_i·ŵ_j|, ŵ the rows (or columns) at length 1.
class OrthogonalRegularizer final : public Regularizer {
public:
    OrthogonalRegularizer(double factor, bool rows) : factor_(factor), rows_(rows) {}
    std::size_t scratch(const Shape &shape) const override // unit vectors, their lengths, gradient of one
    {
        return std::size_t(shape.size()) + std::size_t(count(shape)) + std::size_t(shape.size() / count(shape));
    }
    Result<void> check(const Shape &shape) const override
    {
        if (shape.rank() == 2) return {};
        return makeError("E-RANK", NL_TR("regularizer", "orthogonal_regularizer needs a matrix, but the tensor has the shape {0}. Put it on a dense kernel."), {toText(shape)});
    }
    double penalty(const Real *data, const Shape &shape, Real *gradient, double *scratch) const override
    {
        const MatrixView w(data, shape);
        const int n = rows_ ? w.rows : w.cols, size = rows_ ? w.cols : w.rows;
        if (gradient) std::fill_n(gradient, shape.size(), Real(0));
        if (n < 2) return 0;
        double *const unit = scratch, *const length = unit + std::ptrdiff_t(n) * size, *const d = length + n;
        normalise(w, n, size, unit, length);
        const double scale = factor_ / (double(n) * (n - 1) / 2);
        double sum = 0;
        for (int i = 0; i < n; ++i) {
            std::fill_n(d, size, 0.0);
            for (int j = 0; j < n; ++j) {
                if (j == i) continue;
                double p = 0;
                for (int k = 0; k < size; ++k) p += unit[i * size + k] * unit[j * size + k];
                sum += std::fabs(p);
                const double sign = p > 0 ? 1 : p < 0 ? -1 : 0;
                for (int k = 0; k < size; ++k) d[k] += sign * unit[j * size + k];
            }
            if (gradient) fillGradient(w, i, size, unit + std::ptrdiff_t(i) * size, length[i], d, scale, gradient);
        }
        return scale * 0.5 * sum;
    }

private:
    std::int64_t count(const Shape &shape) const { return std::max<std::int64_t>(1, rows_ ? shape.size() / shape.last() : shape.last()); }
    std::ptrdiff_t index(const MatrixView &w, int vector, int k) const
    {
        return rows_ ? std::ptrdiff_t(vector) * w.cols + k : std::ptrdiff_t(k) * w.cols + vector;
    }
    void normalise(const MatrixView &w, int n, int size, double *unit, double *length) const
    {
        for (int i = 0; i < n; ++i) {
            double s = 0;
            for (int k = 0; k < size; ++k) {
                const double v = w.data[index(w, i, k)];
                s += v * v;
            }
            length[i] = std::max(std::sqrt(s), 1e-12);
            for (int k = 0; k < size; ++k) unit[std::ptrdiff_t(i) * size + k] = double(w.data[index(w, i, k)]) / length[i];
        }
    }
    // Through the normalisation: only what is at right angles to the vector turns it.
    void fillGradient(const MatrixView &w, int i, int size, const double *unit, double length, const double *d, double scale, Real *gradient) const
    {
        double along = 0;
        for (int k = 0; k < size; ++k) along += unit[k] * d[k];
        for (int k = 0; k < size; ++k) gradient[index(w, i, k)] = Real(scale * (d[k] - along * unit[k]) / length);
    }
    double factor_;
    bool rows_;
};

Schema orthogonalRegularizerSchema()
{
    return {{Field{.key = "factor", .kind = FieldKind::Number, .def = 0.01, .title = NL_TR("regularizer", "Factor"),
                   .tooltip = NL_TR("regularizer", "Times the mean of |cosine| over all pairs; not divided by the batch for weights."), .min = 0, .main = true},
             Field{.key = "mode", .kind = FieldKind::Choice, .def = std::string("rows"), .title = NL_TR("regularizer", "Vectors"),
                   .tooltip = NL_TR("regularizer", "Which vectors shall stand at right angles; the columns of a dense kernel are its units."),
                   .choices = {"rows", "columns"}}}};
}

const Registrar<Regularizer> registrar(
    PartInfo{.kind = PartKind::Regularizer,
             .type = "orthogonal_regularizer",
             .title = NL_TR("regularizer", "Orthogonal"),
             .doc = NL_TR("regularizer", "factor · mean of |cos(w_i, w_j)| over all pairs of rows or columns: directions at right angles, lengths free."),
             .schema = orthogonalRegularizerSchema(),
             .keras = "OrthogonalRegularizer",
             .onnx = "no: penalties act while training and are not part of an exported model",
             .aliases = {"orthogonal"},
             .cases = {{}, {.config = {{"factor", 0.1}, {"mode", std::string("columns")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<OrthogonalRegularizer>(getNumber(v, "factor"), getText(v, "mode") == "rows"); });

} // namespace

} // namespace netloom
