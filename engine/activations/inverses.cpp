#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

#include <algorithm>

// Inverses of activations, for decoders with tied weights (spec/engine.md §2.1). Outside of the domain the value of its edge, gradient 0.

namespace netloom {
namespace {

constexpr Real kEdge = Real(1e-6);

/// y = f(clip(x, low, high)), dx = dy·f'(x) within.
template <class Function> class Inverse final : public Activation {
public:
    explicit Inverse(Function f) : f_(f) {}
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        const Function f = f_;
        mapRows(x, y, rows, cols, ld, [f](Real v) { return f.value(v < f.low ? f.low : v > f.high ? f.high : v); });
    }
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        const Function f = f_;
        mapRows(x, dy, dx, rows, cols, ld, [f](Real v, Real g) { return v < f.low || v > f.high ? Real(0) * g : g * f.slope(v); });
    }

private:
    Function f_;
};

constexpr Real kLarge = Real(1e30);

struct Atanh {
    Real low = Real(-1) + kEdge, high = Real(1) - kEdge;
    Real value(Real x) const { return Real(0.5) * (flog1p(x) - flog1p(-x)); }
    Real slope(Real x) const { return 1 / ((1 - x) * (1 + x)); }
};
struct Logit {
    Real low = kEdge, high = Real(1) - kEdge;
    Real value(Real x) const { return flog(x) - flog1p(-x); }
    Real slope(Real x) const { return 1 / (x * (1 - x)); }
};
/// log(eˣ − 1) = x + log(1 − e⁻ˣ).
struct SoftplusInverse {
    Real low = kEdge, high = kLarge;
    Real value(Real x) const { return x + flog1p(-fexp(-x)); }
    Real slope(Real x) const { return 1 / (1 - fexp(-x)); }
};
/// Of scale·(x for x > 0, else α(eˣ − 1)).
struct EluInverse {
    Real alpha, scale, low, high = kLarge;
    EluInverse(double a, double s) : alpha(Real(a)), scale(Real(s)), low(Real(-a * s) * (1 - kEdge)) {}
    Real value(Real x) const { return x > 0 ? x / scale : flog1p(x / (scale * alpha)); }
    Real slope(Real x) const { return x > 0 ? 1 / scale : 1 / (scale * alpha + x); }
};

PartInfo inverse(const char *type, const char *title, const char *doc, std::vector<Field> fields = {}, std::vector<PartCase> cases = {{}})
{
    return PartInfo{.kind = PartKind::Activation, .type = type, .title = title, .doc = doc, .schema = {std::move(fields)},
                    .keras = "no: Keras has no such activation", .onnx = "no: not exported", .cases = std::move(cases)};
}

const Registrar<Activation> artanh(inverse("atanh", NL_TR("engine", "Inverse tanh"), NL_TR("engine", "f(x) = atanh(x), x clipped to ±(1 − 1e-6): undoes tanh.")),
                                   [](const Values &) { return std::make_unique<Inverse<Atanh>>(Atanh{}); });
const Registrar<Activation> logit(inverse("logit", NL_TR("engine", "Logit"), NL_TR("engine", "f(x) = ln(x / (1 − x)), x clipped to 1e-6 … 1 − 1e-6: undoes sigmoid.")),
                                  [](const Values &) { return std::make_unique<Inverse<Logit>>(Logit{}); });
const Registrar<Activation> softplus(inverse("softplus_inverse", NL_TR("engine", "Inverse softplus"), NL_TR("engine", "f(x) = ln(eˣ − 1), x at least 1e-6: undoes softplus.")),
                                     [](const Values &) { return std::make_unique<Inverse<SoftplusInverse>>(SoftplusInverse{}); });
const Registrar<Activation> elu(inverse("elu_inverse", NL_TR("engine", "Inverse ELU"), NL_TR("engine", "f(x) = x for x > 0, else ln(1 + x/α), x above −α: undoes elu."),
                                        {Field{.key = "alpha", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("engine", "Alpha"),
                                               .tooltip = NL_TR("engine", "The alpha of the elu that is undone."), .min = 0, .minOpen = true, .main = true}},
                                        {{}, {.config = {{"alpha", 0.5}}, .inputs = {}}}),
                                [](const Values &v) { return std::make_unique<Inverse<EluInverse>>(EluInverse(getNumber(v, "alpha"), 1)); });
const Registrar<Activation> selu(inverse("selu_inverse", NL_TR("engine", "Inverse SELU"), NL_TR("engine", "Undoes selu, x above −λα = −1.7581.")),
                                 [](const Values &) { return std::make_unique<Inverse<EluInverse>>(EluInverse(1.6732632423543772, 1.0507009873554805)); });

} // namespace
} // namespace netloom
