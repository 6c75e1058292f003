#include "activations/activation.h"
#include "activations/rows.h"
#include "expression/formula.h"

namespace netloom {
namespace {

using expression::Formula;

class ExpressionActivation final : public Activation {
public:
    explicit ExpressionActivation(Formula f) : f_(std::move(f)) {}
    bool needsInput() const override { return true; }
    bool rowwise() const override { return f_.rowwise(); }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachRun(rows, cols, ld, [&](std::ptrdiff_t at, std::ptrdiff_t n) {
            const Real *in = x + at;
            f_.evaluate(&in, y + at, int(n), cols);
        });
    }
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        eachRun(rows, cols, ld, [&](std::ptrdiff_t at, std::ptrdiff_t n) {
            const Real *in = x + at;
            Real *out = dx + at;
            f_.gradient(&in, dy + at, &out, int(n), cols);
        });
    }

    std::string explain(const Real *x, int cols) const override { return f_.explain(&x, cols, false); }

private:
    Formula f_;
};

Result<Formula> formulaOf(const Values &v) { return Formula::make(getText(v, "formula"), {"x"}, getText(v, "parameters")); }

Result<void> test(const Values &v)
{
    auto f = formulaOf(v);
    if (!f) return f.error();
    if (f->perRow())
        return makeError("E-TEXT", NL_TR("expression", "The formula gives one value for all units, and an activation needs one for each: use x outside of sum and mean too."), {}, "formula");
    const double from = getNumber(v, "test_from"), to = getNumber(v, "test_to");
    if (from >= to) return makeError("E-COMBO", NL_TR("expression", "The test runs from {0} to {1}: the first must be the lower one."), {toText(from), toText(to)}, "test_from");
    expression::Points points;
    for (const double x : expression::gridValues(from, to, 41)) points.push_back({x});
    return expression::selfTest(*f, points, {0});
}

Schema schema()
{
    Schema s{{Field{.key = "formula",
                    .kind = FieldKind::Text,
                    .def = std::string("x * sigmoid(x)"),
                    .title = NL_TR("expression", "Formula"),
                    .tooltip = NL_TR("expression", "A formula in x: + - * / ^, comparisons, exp ln tanh sigmoid sqrt sin cos abs sign min max where, "
                                                   "sum and mean over the units. The slope follows by itself."),
                    .main = true},
              expression::parametersField(), expression::testField("test_from", -4), expression::testField("test_to", 4)}};
    s.rule = [](const Values &v) { return expression::testOnce(expression::configKey("activation", v), [&] { return test(v); }); };
    return s;
}

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "expression",
             .title = NL_TR("expression", "Own formula"),
             .doc = NL_TR("expression", "f(x) as you write it, for example where(x > 0, x, a*(exp(x) - 1)) with a=0.1; tested before its first use."),
             .schema = schema(),
             .keras = "no: a Python function there",
             .onnx = "no: written as its single operations",
             .cases = {{},
                       {.config = {{"formula", std::string("where(x > 0, x, a*(exp(x) - 1))")}, {"parameters", std::string("a=0.3")}}, .inputs = {}},
                       {.config = {{"formula", std::string("exp(x) / sum(exp(x))")}}, .inputs = {}},
                       {.config = {{"formula", std::string("d = x - mean(x); d / sqrt(mean(d^2) + 0.001)")}}, .inputs = {}},
                       {.config = {{"formula", std::string("sqrt(x^2 + 0.1) * ln(x^2 + 1)^3")}, {"test_from", 0.1}, {"test_to", 6.0}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<ExpressionActivation>(*formulaOf(v)); });

} // namespace
} // namespace netloom
