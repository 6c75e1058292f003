#include "expression/formula.h"
#include "losses/elements.h"

namespace netloom {
namespace {

using expression::Formula;

constexpr int kTruth = 0, kPrediction = 1, kWeight = 2;

/// Buffers of a thread for formulas that look at whole rows: they only ever grow.
struct Gathered {
    std::vector<Real> prediction, target, weight, seed, gradient, value;
    void resize(std::size_t n)
    {
        if (prediction.size() >= n) return;
        for (auto *v : {&prediction, &target, &weight, &seed, &gradient, &value}) v->resize(n);
    }
};

class ExpressionLoss final : public Loss {
public:
    explicit ExpressionLoss(Formula f) : f_(std::move(f)), weighs_(f_.uses(kWeight)) {}
    Result<void> check(const Port &prediction, const Port &target) const override { return checkSameShape(prediction, target); }
    double compute(const LossContext &c, bool) const override
    {
        if (f_.rowwise()) return rows(c);
        return sumElements(c, false, [this](LossBlock &b) {
            alignas(64) Real ones[kLossBlock];
            std::fill_n(ones, b.n, Real(1));
            const Real *inputs[] = {b.target, b.prediction, b.weight};
            Real *grads[] = {nullptr, b.gradient, nullptr};
            f_.gradient(inputs, ones, grads, b.n, 1, b.loss);
            if (weighs_) std::fill_n(b.weight, b.n, Real(1)); // the formula has counted them
        });
    }

    std::string explain(const LossContext &c) const override
    {
        const std::vector<Real> weight(std::size_t(c.last), Real(1));
        for (int r = 0; r < c.rows; ++r)
            for (int at = 0; at < c.prediction.cols; at += c.last) {
                const Real *inputs[] = {c.target.row(r) + at, c.prediction.row(r) + at, weight.data()};
                if (auto why = f_.explain(inputs, c.last, true); !why.empty())
                    return format(NL_TR("expression", "{0}. Keep the values away from there in the formula, as in max(y_pred, 1e-7), choose another activation of the last layer or another target"), {why});
            }
        return {};
    }

private:
    /// Several rows at a time, side by side.
    double rows(const LossContext &c) const
    {
        const int cols = c.prediction.cols, last = c.last, group = std::max(1, kLossBlock / cols);
        thread_local Gathered g;
        g.resize(std::size_t(group) * std::size_t(cols));
        const bool one = f_.perRow();
        const Real share = Real(1) / Real(one ? 1 : last);
        double result = 0;
        for (int start = 0; start < c.rows; start += group) {
            const int count = std::min(group, c.rows - start);
            for (int r = 0; r < count; ++r) {
                const std::ptrdiff_t at = std::ptrdiff_t(r) * cols;
                std::copy_n(c.prediction.row(start + r), cols, g.prediction.data() + at);
                std::copy_n(c.target.row(start + r), cols, g.target.data() + at);
                std::fill_n(g.weight.data() + at, cols, c.weights ? c.weights[start + r] : Real(1));
                for (int k = 0; k < cols; ++k) g.seed[std::size_t(at + k)] = one && k % last != 0 ? Real(0) : Real(1);
            }
            const Real *inputs[] = {g.target.data(), g.prediction.data(), g.weight.data()};
            Real *grads[] = {nullptr, g.gradient.data(), nullptr};
            f_.gradient(inputs, g.seed.data(), grads, count * cols, last, g.value.data());
            for (int r = 0; r < count; ++r) {
                const std::ptrdiff_t at = std::ptrdiff_t(r) * cols;
                const Real factor = weighs_ ? share : share * g.weight[std::size_t(at)];
                result += double(factor) * dot(g.seed.data() + at, g.value.data() + at, cols);
                if (!c.gradient.data) continue;
                Real *to = c.gradient.row(start + r);
                for (int k = 0; k < cols; ++k) to[k] = g.gradient[std::size_t(at + k)] * (factor * c.scale);
            }
        }
        return result;
    }

    Formula f_;
    bool weighs_;
};

Result<Formula> formulaOf(const Values &v)
{
    return Formula::make(getText(v, "formula"), {"y_true", "y_pred", "sample_weight"}, getText(v, "parameters"));
}

Result<void> test(const Values &v)
{
    auto f = formulaOf(v);
    if (!f) return f.error();
    if (!f->uses(kPrediction))
        return makeError("E-TEXT", NL_TR("expression", "The loss does not depend on y_pred, so nothing could be learnt from it."), {}, "formula");
    const double from = getNumber(v, "test_from"), to = getNumber(v, "test_to");
    if (from >= to) return makeError("E-COMBO", NL_TR("expression", "The test runs from {0} to {1}: the first must be the lower one."), {toText(from), toText(to)}, "test_from");
    expression::Points points;
    for (const double truth : {0.0, 1.0, from + (to - from) * 0.3})
        for (const double prediction : expression::gridValues(from, to, 16)) points.push_back({truth, prediction, 1.0});
    return expression::selfTest(*f, points, {kPrediction});
}

Schema schema()
{
    Schema s{{Field{.key = "formula",
                    .kind = FieldKind::Text,
                    .def = std::string("(y_true - y_pred)^2"),
                    .title = NL_TR("expression", "Formula"),
                    .tooltip = NL_TR("expression", "A formula in y_true and y_pred. One value per output is averaged over the outputs; with sum or mean the formula gives "
                                                   "one value per sample itself. Weights are applied to it, unless it uses sample_weight."),
                    .main = true},
              expression::parametersField(), expression::testField("test_from", 0.01), expression::testField("test_to", 0.99)}};
    s.rule = [](const Values &v) { return expression::testOnce(expression::configKey("loss", v), [&] { return test(v); }); };
    return s;
}

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "expression",
             .title = NL_TR("expression", "Own formula"),
             .doc = NL_TR("expression", "A loss as you write it in y_true and y_pred, one value per sample, for example abs(y_true - y_pred)^1.5; tested before its first use."),
             .schema = schema(),
             .keras = "no: a Python function there",
             .cases = {{},
                       {.config = {{"formula", std::string("d = abs(y_true - y_pred); where(d < a, d^2/2, a*(d - a/2))")}, {"parameters", std::string("a=0.7")}}, .inputs = {}},
                       {.config = {{"formula", std::string("sqrt(sum((y_true - y_pred)^2) + 0.01)")}}, .inputs = {}},
                       {.config = {{"formula", std::string("sample_weight^2 * (y_pred - mean(y_pred) - y_true)^2")}}, .inputs = {}},
                       {.config = {{"formula", std::string("(y_true - y_pred)^4")}, {"reduction", std::string("sum")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<ExpressionLoss>(*formulaOf(v)); });

} // namespace
} // namespace netloom
