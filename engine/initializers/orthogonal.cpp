#include "initializers/random_fill.h"

namespace netloom {

namespace {

/// Q of the QR decomposition of a normal matrix, signs as R's diagonal: uniform among all orthonormal matrices.
class Orthogonal final : public Initializer {
public:
    Orthogonal(double gain, std::optional<std::uint64_t> seed) : gain_(gain), seed_(seed) {}
    Result<void> check(const Shape &shape) const override
    {
        if (shape.rank() >= 2) return {};
        return makeError("E-RANK", NL_TR("engine", "orthogonal needs a matrix, but the tensor has the shape {0}. Use it for kernels only."), {toText(shape)});
    }
    void fill(std::span<float> out, const Shape &shape, const Key &key) const override
    {
        const auto last = std::size_t(shape.last()), others = out.size() / last;
        const std::size_t n = std::max(last, others), m = std::min(last, others);
        // Columns of the n×m matrix, each contiguous.
        std::vector<double> q(n * m);
        fillMatrix(q, n, m, weightStream(key, seed_));
        for (std::size_t j = 0; j < m; ++j) orthonormalise(q, n, j);
        for (std::size_t i = 0; i < others; ++i)
            for (std::size_t j = 0; j < last; ++j) out[i * last + j] = float(gain_ * (others >= last ? q[j * n + i] : q[i * n + j]));
    }

private:
    // Element (i, j) is draw i·m + j: the matrix in C order.
    static void fillMatrix(std::vector<double> &q, std::size_t n, std::size_t m, const RandomStream &stream)
    {
        std::vector<float> plain(n * m);
        fillNormal(plain, stream, 0, 1);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < m; ++j) q[j * n + i] = double(plain[i * m + j]);
    }
    // Gram and Schmidt, twice: as exact as Householder, and R's diagonal is positive by itself.
    static void orthonormalise(std::vector<double> &q, std::size_t n, std::size_t j)
    {
        double *const v = q.data() + j * n;
        for (int pass = 0; pass < 2; ++pass)
            for (std::size_t k = 0; k < j; ++k) {
                const double *const u = q.data() + k * n;
                double s = 0;
                for (std::size_t i = 0; i < n; ++i) s += u[i] * v[i];
                for (std::size_t i = 0; i < n; ++i) v[i] -= s * u[i];
            }
        double s = 0;
        for (std::size_t i = 0; i < n; ++i) s += v[i] * v[i];
        const double length = std::sqrt(s);
        for (std::size_t i = 0; i < n; ++i) v[i] /= length;
    }
    double gain_;
    std::optional<std::uint64_t> seed_;
};

const Registrar<Initializer> registrar(
    PartInfo{.kind = PartKind::Initializer,
             .type = "orthogonal",
             .title = NL_TR("engine", "Orthogonal"),
             .doc = NL_TR("engine", "Columns (of wide matrices: rows) at right angles and of length gain; all axes but the last count as rows."),
             .schema = {{Field{.key = "gain", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("engine", "Gain"),
                               .tooltip = NL_TR("engine", "Length of the vectors."), .main = true},
                         seedField()}},
             .keras = "Orthogonal",
             .onnx = "no: initial values are not part of an exported model",
             .cases = {{}, {.config = {{"gain", 1.5}, {"seed", std::int64_t(3)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<Orthogonal>(getNumber(v, "gain"), seedOf(v)); });

} // namespace

} // namespace netloom
