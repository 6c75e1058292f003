#include "regularizers/matrix.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

/// c·‖WᵀW − I‖ (Frobenius, not squared), axis 1: c·‖WWᵀ − I‖; Ranjan 2020, Listing 7.13.
class OrthogonalWeights final : public Regularizer {
public:
    OrthogonalWeights(double weightage, bool rows) : weightage_(weightage), rows_(rows) {}
    std::string_view onlyFor() const override { return "weights"; }
    std::size_t scratch(const Shape &shape) const override
    {
        const auto n = std::size_t(rows_ ? shape.size() / shape.last() : shape.last());
        return n * n;
    }
    Result<void> check(const Shape &shape) const override
    {
        if (shape.rank() >= 2) return {};
        return makeError("E-RANK", NL_TR("regularizer", "orthogonal_weights needs a matrix, but the tensor has the shape {0}. Put it on the kernel."), {toText(shape)});
    }
    std::optional<Error> warning(const Shape &shape) const override
    {
        const auto rows = shape.size() / shape.last(), cols = std::int64_t(shape.last());
        if (rows_ ? rows <= cols : cols <= rows) return std::nullopt;
        return makeError("W-RANGE", NL_TR("regularizer", "A {0} kernel cannot have orthogonal {1}: there are more of them than axes. Use axis = {2}."),
                         {toText(shape), rows_ ? "rows" : "columns", rows_ ? "0" : "1"});
    }
    double penalty(const Real *data, const Shape &shape, Real *gradient, double *gram) const override
    {
        const MatrixView w(data, shape);
        const int n = rows_ ? w.rows : w.cols;
        rows_ ? gramOfRows(w, gram) : gramOfColumns(w, gram);
        double squares = 0;
        for (int i = 0; i < n; ++i) gram[i * n + i] -= 1;
        for (int i = 0; i < n * n; ++i) squares += gram[i] * gram[i];
        const double norm = std::sqrt(squares);
        if (gradient) fillGradient(w, gram, norm, gradient);
        return weightage_ * norm;
    }

private:
    void fillGradient(const MatrixView &w, const double *g, double norm, Real *gradient) const
    {
        const double scale = norm < 1e-12 ? 0 : 2 * weightage_ / norm;
        for (int i = 0; i < w.rows; ++i)
            for (int j = 0; j < w.cols; ++j) {
                double s = 0;
                if (rows_)
                    for (int k = 0; k < w.rows; ++k) s += g[i * w.rows + k] * w.at(k, j);
                else
                    for (int k = 0; k < w.cols; ++k) s += w.at(i, k) * g[k * w.cols + j];
                gradient[std::ptrdiff_t(i) * w.cols + j] = Real(scale * s);
            }
    }
    double weightage_;
    bool rows_;
};

Schema orthogonalWeightsSchema()
{
    return {{Field{.key = "weightage", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("regularizer", "Factor"),
                   .tooltip = NL_TR("regularizer", "Not divided by the batch."), .min = 0, .main = true},
             Field{.key = "axis", .kind = FieldKind::Int, .def = std::int64_t(0), .title = NL_TR("regularizer", "Axis"),
                   .tooltip = NL_TR("regularizer", "0: columns, the units of an encoder; 1: rows, for a decoder."), .min = 0, .max = 1}}};
}

const Registrar<Regularizer> registrar(
    PartInfo{.kind = PartKind::Regularizer,
             .type = "orthogonal_weights",
             .title = NL_TR("regularizer", "Orthonormal weights"),
             .doc = NL_TR("regularizer", "c·‖WᵀW − I‖ (axis 1: WWᵀ), not squared, once a batch: units at right angles and of length 1."),
             .schema = orthogonalWeightsSchema(),
             .keras = "no: a class of one's own there",
             .onnx = "no: penalties act while training and are not part of an exported model",
             .cases = {{}, {.config = {{"weightage", 0.5}, {"axis", std::int64_t(1)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<OrthogonalWeights>(getNumber(v, "weightage"), getInt(v, "axis") == 1); });

} // namespace

} // namespace netloom
