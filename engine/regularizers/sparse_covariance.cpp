#include "regularizers/matrix.h"

#include <algorithm>

namespace netloom {

namespace {

/// c·Σ_{i≠j} C_ij², C the covariance of the outputs within the batch; Ranjan 2020 §7.7, Listing 7.17.
class SparseCovariance final : public Regularizer {
public:
    enum class Divisor { Features, Batch, BatchMinusOne };
    SparseCovariance(double weightage, Divisor divisor, bool perBatch) : weightage_(weightage), divisor_(divisor), perBatch_(perBatch) {}
    std::string_view onlyFor() const override { return "activity"; }
    bool perBatch() const override { return perBatch_; }
    std::size_t scratch(const Shape &shape) const override
    {
        const auto f = std::size_t(shape.last());
        return std::size_t(shape.size()) + f * f;
    }
    double penalty(const Real *data, const Shape &shape, Real *gradient, double *scratch) const override
    {
        const MatrixView z(data, shape);
        if (gradient) std::fill_n(gradient, shape.size(), Real(0));
        if (z.rows < 2 || z.cols < 2) return 0;
        double *const centred = scratch, *const c = scratch + std::ptrdiff_t(z.rows) * z.cols;
        const double d = divisor_ == Divisor::Features ? z.cols : divisor_ == Divisor::Batch ? z.rows : z.rows - 1;
        centre(z, centred);
        std::fill_n(c, z.cols * z.cols, 0.0);
        double sum = 0;
        for (int r = 0; r < z.rows; ++r)
            for (int i = 0; i < z.cols; ++i)
                for (int j = 0; j < z.cols; ++j) c[i * z.cols + j] += centred[r * z.cols + i] * centred[r * z.cols + j];
        for (int i = 0; i < z.cols; ++i)
            for (int j = 0; j < z.cols; ++j) {
                double &v = c[i * z.cols + j];
                v = i == j ? 0 : v / d;
                sum += v * v;
            }
        if (gradient)
            for (int r = 0; r < z.rows; ++r)
                for (int j = 0; j < z.cols; ++j) {
                    double s = 0;
                    for (int i = 0; i < z.cols; ++i) s += centred[r * z.cols + i] * c[i * z.cols + j];
                    gradient[std::ptrdiff_t(r) * z.cols + j] = Real(4 * weightage_ / d * s);
                }
        return weightage_ * sum;
    }

private:
    static void centre(const MatrixView &z, double *centred)
    {
        for (int j = 0; j < z.cols; ++j) {
            double mean = 0;
            for (int r = 0; r < z.rows; ++r) mean += z.at(r, j);
            mean /= z.rows;
            for (int r = 0; r < z.rows; ++r) centred[std::ptrdiff_t(r) * z.cols + j] = z.at(r, j) - mean;
        }
    }
    double weightage_;
    Divisor divisor_;
    bool perBatch_;
};

Schema sparseCovarianceSchema()
{
    return {{Field{.key = "weightage", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("regularizer", "Factor"),
                   .tooltip = NL_TR("regularizer", "Times the squares of the covariances of different outputs."), .min = 0, .main = true},
             Field{.key = "divisor", .kind = FieldKind::Choice, .def = std::string("features"), .title = NL_TR("regularizer", "Divisor"),
                   .tooltip = NL_TR("regularizer", "features: as in Ranjan's listing, grows with the batch; batch: the covariance; batch-1: its unbiased form."),
                   .choices = {"features", "batch", "batch-1"}},
             Field{.key = "scale_by_batch", .kind = FieldKind::Bool, .def = true, .title = NL_TR("regularizer", "Divide by batch"),
                   .tooltip = NL_TR("regularizer", "Divided by the rows of the batch like every activity penalty of Keras.")}}};
}

const Registrar<Regularizer> registrar(
    PartInfo{.kind = PartKind::Regularizer,
             .type = "sparse_covariance",
             .title = NL_TR("regularizer", "Sparse covariance"),
             .doc = NL_TR("regularizer", "On outputs: c·Σ C_ij² over i ≠ j, C = Z̃ᵀZ̃ / divisor within the batch: outputs that vary independently."),
             .schema = sparseCovarianceSchema(),
             .keras = "no: a class of one's own there",
             .onnx = "no: penalties act while training and are not part of an exported model",
             .cases = {{}, {.config = {{"divisor", std::string("batch")}}, .inputs = {}},
                       {.config = {{"divisor", std::string("batch-1")}, {"scale_by_batch", false}}, .inputs = {}}}},
    [](const Values &v) {
        const std::string &d = getText(v, "divisor");
        using Divisor = SparseCovariance::Divisor;
        return std::make_unique<SparseCovariance>(getNumber(v, "weightage"), d == "features" ? Divisor::Features : d == "batch" ? Divisor::Batch : Divisor::BatchMinusOne,
                                                  getBool(v, "scale_by_batch"));
    });

} // namespace

} // namespace netloom
