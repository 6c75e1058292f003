#include "optimizers/full_batch.h"

#include "core/parallel.h"

#include <cmath>

namespace netloom {
namespace {

// A = L·Lᵀ in place (lower triangle, row-major); false: not positive definite. Each element is one chain in the order of the columns.
bool cholesky(std::vector<double> &a, std::size_t n)
{
    std::vector<double> column(n);
    for (std::size_t k = 0; k < n; ++k) {
        const double d = std::sqrt(a[k * n + k]);
        if (!(d > 0) || !std::isfinite(d)) return false;
        a[k * n + k] = d;
        for (std::size_t i = k + 1; i < n; ++i) column[i] = a[i * n + k] /= d;
        const std::size_t rest = n - k - 1;
        parallelFor(int(rest), [&](int r) {
            const std::size_t i = k + 1 + std::size_t(r);
            double *const row = a.data() + i * n;
            const double c = column[i];
            for (std::size_t j = k + 1; j <= i; ++j) row[j] -= c * column[j];
        }, rest * rest < 100000);
    }
    return true;
}

void solve(const std::vector<double> &l, std::size_t n, std::vector<double> &b)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < i; ++j) b[i] -= l[i * n + j] * b[j];
        b[i] /= l[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        b[i] /= l[i * n + i];
        for (std::size_t j = 0; j < i; ++j) b[j] -= l[i * n + j] * b[i];
    }
}

/// (JᵀJ + μI)Δ = −Jᵀr; an iteration ends with the first Δ that lowers Σr².
class LevenbergMarquardt final : public Solver {
public:
    explicit LevenbergMarquardt(const Values &v)
        : mu_(getNumber(v, "mu")), up_(getNumber(v, "mu_inc")), down_(getNumber(v, "mu_dec")), top_(getNumber(v, "mu_max")), diagonal_(getText(v, "damping") == "diagonal"),
          limit_(std::size_t(getInt(v, "max_parameters"))), gtol_(getNumber(v, "gtol"))
    {
    }

    bool needsResiduals() const override { return true; }
    Result<void> check(std::size_t parameters, bool residuals) const override
    {
        if (!residuals)
            return makeError("E-COMBO", NL_TR("engine", "Levenberg–Marquardt works on sums of squares only: the loss must be mse, with one output of the target's shape and without class or sample weights or regularisers. Choose the loss mse or another optimiser, such as lbfgs or adam."), {}, "optimizer");
        if (parameters > limit_)
            return makeError("E-COMBO", NL_TR("engine", "Levenberg–Marquardt needs a matrix of {0} × {0} numbers for this network, {2} MB; its limit is {1} weights. Choose another optimiser, such as lbfgs or adam, use smaller layers, or raise max_parameters."),
                             {std::to_string(parameters), std::to_string(limit_), std::to_string(2 * parameters * parameters * sizeof(double) / 1000000)}, "optimizer");
        return {};
    }

    Result<Step> step(Objective &objective, std::vector<double> &x) override
    {
        const std::size_t n = x.size();
        if (auto ok = check(n, objective.hasResiduals()); !ok) return ok.error();
        std::vector<double> jtj(n * n), jtr(n);
        Step done;
        objective.represent(x);
        const double before = objective.residuals(x, jtj, jtr);
        done.value = before;
        ++done.evaluations;
        if (!std::isfinite(before)) return done;
        double top = 0;
        for (const double g : jtr) top = std::max(top, std::fabs(g));
        if (top <= gtol_) return end(done, "gradient");
        for (std::vector<double> a, d, next; !objective.stopping();) {
            a = jtj;
            d = jtr;
            for (std::size_t i = 0; i < n; ++i) a[i * n + i] += mu_ * (diagonal_ ? std::max(jtj[i * n + i], 1e-12) : 1.0);
            if (cholesky(a, n)) {
                solve(a, n, d);
                next = x;
                for (std::size_t i = 0; i < n; ++i) next[i] -= d[i];
                objective.represent(next);
                const double after = objective.residuals(next, {}, {});
                ++done.evaluations;
                if (after < before) {
                    x = next;
                    done.value = after;
                    mu_ = std::max(mu_ / down_, 1e-20);
                    return done;
                }
            }
            mu_ *= up_;
            if (mu_ > top_) {
                mu_ = top_;
                return end(done, "damping");
            }
        }
        return done;
    }

    Values numbers() const override { return {{"levenberg_marquardt.mu", mu_}}; }
    void setNumbers(const Values &v) override
    {
        if (const auto it = v.find("levenberg_marquardt.mu"); it != v.end())
            if (const auto *mu = std::get_if<double>(&it->second); mu && *mu > 0) mu_ = *mu;
    }

private:
    static Step end(Step done, const char *why)
    {
        done.converged = true;
        done.reason = why;
        return done;
    }

    double mu_, up_, down_, top_;
    bool diagonal_;
    std::size_t limit_;
    double gtol_;
};

Field above(std::string key, double value, double min, std::string title, std::string tip)
{
    Field f = numberField(std::move(key), value, min, std::move(title), std::move(tip));
    f.minOpen = true;
    return f;
}

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "levenberg_marquardt",
             .title = NL_TR("engine", "Levenberg–Marquardt"),
             .doc = NL_TR("engine", "(JᵀJ + μI)Δ = −Jᵀr over all rows at once; an epoch is one iteration. For small networks with the loss mse: few iterations, high accuracy."),
             .schema = {{above("mu", 1e-3, 0, NL_TR("engine", "Damping"), NL_TR("engine", "First μ: large is like gradient descent, small like Gauss–Newton.")),
                         above("mu_inc", 10, 1, NL_TR("engine", "Increase"), NL_TR("engine", "Factor of μ when the loss would rise.")),
                         above("mu_dec", 10, 1, NL_TR("engine", "Decrease"), NL_TR("engine", "Divisor of μ when the loss falls.")),
                         above("mu_max", 1e10, 0, NL_TR("engine", "Largest damping"), NL_TR("engine", "The run ends when μ would be larger.")),
                         Field{.key = "damping",
                               .kind = FieldKind::Choice,
                               .def = std::string("identity"),
                               .title = NL_TR("engine", "Form of damping"),
                               .tooltip = NL_TR("engine", "identity: μI; diagonal: μ·diag(JᵀJ), which does not depend on the scale of the inputs."),
                               .choices = {"identity", "diagonal"}},
                         Field{.key = "max_parameters",
                               .kind = FieldKind::Int,
                               .def = std::int64_t(5000),
                               .title = NL_TR("engine", "Most weights"),
                               .tooltip = NL_TR("engine", "Networks with more weights are refused: memory grows with the square."),
                               .min = 1,
                               .max = 40000},
                         numberField("gtol", 1e-9, 0, NL_TR("engine", "Gradient tolerance"), NL_TR("engine", "Converged when no element of Jᵀr is larger."))}},
             .keras = "no: not in Keras",
             .onnx = kNoOnnx,
             .aliases = {"lm", "trainlm"},
             .cases = {{}, {.config = {{"damping", std::string("diagonal")}}, .inputs = {}}}},
    [](const Values &v) -> std::unique_ptr<Optimizer> { return std::make_unique<FullBatch<LevenbergMarquardt>>(v); });

} // namespace
} // namespace netloom
