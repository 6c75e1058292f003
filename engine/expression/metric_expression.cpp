#include "expression/metric_expression.h"

#include "expression/formula.h"
#include "expression/lexer.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace netloom {
namespace {

using expression::Formula;

constexpr std::string_view kPrefix = "expression:";
constexpr char kSeparator = '\x1f';
constexpr int kTruth = 0, kPrediction = 1;

std::vector<std::string> sampleNames() { return {"y_true", "y_pred"}; }
std::vector<std::string> countNames() { return {"TP", "FP", "TN", "FN"}; }

/// Σ w·numerator and Σ w·denominator.
class FormulaSums final : public Counter {
public:
    FormulaSums(Formula numerator, std::optional<Formula> denominator) : numerator_(std::move(numerator)), denominator_(std::move(denominator)) {}
    std::size_t size(int, int) const override { return 2; }
    void add(const MetricContext &c, double *state) const override
    {
        // Sum and mean run over the classes, or over all outputs; sparse targets are spread to one column per class.
        const int last = c.classes > 2 || (c.classes == 2 && c.outputs == 2) ? c.classes : c.outputs;
        const int cols = c.prediction.cols, group = std::max(1, kBlock / cols);
        thread_local std::vector<Real> buffer;
        const std::size_t size = std::size_t(group) * std::size_t(cols);
        if (buffer.size() < 4 * size) buffer.resize(4 * size);
        Real *truth = buffer.data(), *prediction = truth + size, *above = prediction + size, *below = above + size;
        for (int start = 0; start < c.rows; start += group) {
            const int count = std::min(group, c.rows - start);
            for (int r = 0; r < count; ++r) {
                const std::ptrdiff_t at = std::ptrdiff_t(r) * cols;
                std::copy_n(c.prediction.row(start + r), cols, prediction + at);
                if (c.sparse) spread(c.target.row(start + r), truth + at, cols, last);
                else std::copy_n(c.target.row(start + r), cols, truth + at);
            }
            const Real *inputs[] = {truth, prediction};
            numerator_.evaluate(inputs, above, count * cols, last);
            if (denominator_) denominator_->evaluate(inputs, below, count * cols, last);
            for (int r = 0; r < count; ++r) {
                const double w = c.weight(start + r);
                for (int k = 0; k < cols; ++k) {
                    const auto at = std::ptrdiff_t(r) * cols + k;
                    if (!numerator_.perRow() || k % last == 0) state[0] += w * double(above[at]);
                    const bool counts = denominator_ ? !denominator_->perRow() || k % last == 0 : !numerator_.perRow() || k % last == 0;
                    if (counts) state[1] += denominator_ ? w * double(below[at]) : w;
                }
            }
        }
    }

private:
    static constexpr int kBlock = 256;
    static void spread(const Real *classes, Real *to, int cols, int last)
    {
        for (int k = 0; k < cols; ++k) to[k] = classes[k / last] == Real(k % last) ? Real(1) : Real(0);
    }
    Formula numerator_;
    std::optional<Formula> denominator_;
};

struct Texts { std::string formula, denominator, result, parameters; };

Texts textsOf(const Values &v) { return {getText(v, "formula"), getText(v, "denominator"), getText(v, "result"), getText(v, "parameters")}; }

/// What a metric's formulas come to: counts, or numerator and denominator; and the function of their ratio.
struct Parts {
    std::optional<Formula> counts, numerator, denominator, result;
};

bool names(const std::string &formula, std::string_view name)
{
    const auto words = expression::tokens(formula);
    return words && std::any_of(words->begin(), words->end(), [&](const auto &t) { return t.kind == expression::TokenKind::Name && t.text == name; });
}

bool namesCounts(const std::string &formula)
{
    const auto counts = countNames(), samples = sampleNames();
    const auto occurs = [&](const std::string &name) { return names(formula, name); };
    return std::any_of(counts.begin(), counts.end(), occurs) && std::none_of(samples.begin(), samples.end(), occurs);
}

Error of(const char *field, Error e)
{
    if (e.field == "formula") e.field = field;
    return e;
}

/// The parameters that a formula names: each must be used by one of the formulas, not by all.
std::string parametersOf(const std::string &formula, const std::vector<std::string> &variables, const std::string &all)
{
    const auto known = expression::readParameters(all, variables);
    if (!known) return all; // its own message
    std::string own;
    for (const auto &[name, value] : *known)
        if (names(formula, name)) own += (own.empty() ? "" : ",") + name + '=' + toText(value);
    return own;
}

Result<Parts> compileParts(const Texts &t)
{
    Parts p;
    const bool counts = namesCounts(t.formula);
    const auto variables = counts ? countNames() : sampleNames();
    if (counts && !t.denominator.empty())
        return makeError("E-COMBO", NL_TR("expression", "A formula of TP, FP, TN, FN is the whole metric: leave the denominator empty."), {}, "denominator");
    std::string used;
    const auto make = [&](const std::string &text, const std::vector<std::string> &inputs, std::optional<Formula> &to, const char *field) -> Result<void> {
        const std::string own = parametersOf(text, inputs, t.parameters);
        used += own + ',';
        auto f = Formula::make(text, inputs, own);
        if (!f) return of(field, f.error());
        to = std::move(*f);
        return {};
    };
    if (auto r = make(t.formula, variables, counts ? p.counts : p.numerator, "formula"); !r) return r.error();
    if (!t.denominator.empty())
        if (auto r = make(t.denominator, variables, p.denominator, "denominator"); !r) return r.error();
    if (!t.result.empty())
        if (auto r = make(t.result, {"ratio"}, p.result, "result"); !r) return r.error();
    const auto known = expression::readParameters(t.parameters, variables);
    if (!known) return known.error();
    for (const auto &[name, value] : *known)
        if ((',' + used).find(',' + name + '=') == std::string::npos)
            return makeError("E-NAME", NL_TR("expression", "The parameter '{0}' does not occur in the formula: use it there or remove it."), {name}, "parameters");
    return p;
}

double evaluate(const Formula &f, std::span<const double> values)
{
    const double *inputs[4] = {};
    for (std::size_t i = 0; i < values.size(); ++i) inputs[i] = &values[i];
    double out = 0;
    f.reference(inputs, nullptr, nullptr, 1, 1, &out);
    return out;
}

class ExpressionMetric final : public Metric {
public:
    ExpressionMetric(Parts parts, const Texts &t, bool higher) : parts_(std::move(parts)), higher_(higher)
    {
        counter_ = std::string(kPrefix) + t.formula + kSeparator + t.denominator + kSeparator + t.parameters;
    }
    bool applies(int outputs, int classes, bool regression) const override
    {
        return !parts_.counts || (!regression && classes == 2 && outputs == 1);
    }
    std::string counter() const override { return parts_.counts ? "binary_counts" : counter_; }
    bool higherIsBetter() const override { return higher_; }
    std::optional<double> result(std::span<const double> state, int, int) const override
    {
        if (parts_.counts) return defined(evaluate(*parts_.counts, state.first(4)));
        if (state[1] == 0) return std::nullopt;
        return defined(state[0] / state[1]);
    }

private:
    /// Undefined (0/0, the root of a negative) is no number.
    std::optional<double> defined(double ratio) const
    {
        const double v = parts_.result && std::isfinite(ratio) ? evaluate(*parts_.result, {&ratio, 1}) : ratio;
        if (!std::isfinite(v)) return std::nullopt;
        return v;
    }
    Parts parts_;
    std::string counter_;
    bool higher_;
};

Result<void> test(const Values &v)
{
    const auto p = compileParts(textsOf(v));
    if (!p) return p.error();
    const double from = getNumber(v, "test_from"), to = getNumber(v, "test_to");
    if (from >= to) return makeError("E-COMBO", NL_TR("expression", "The test runs from {0} to {1}: the first must be the lower one."), {toText(from), toText(to)}, "test_from");
    expression::Points samples;
    for (const double truth : {0.0, 1.0, from + (to - from) * 0.3})
        for (const double prediction : expression::gridValues(from, to, 16)) samples.push_back({truth, prediction});
    const expression::Points counts{{40, 5, 50, 5}, {1, 2, 3, 4}, {7, 7, 1, 3}};
    if (p->counts) return expression::selfTest(*p->counts, counts, {});
    for (const auto &[f, field] : {std::pair{&p->numerator, "formula"}, std::pair{&p->denominator, "denominator"}})
        if (*f)
            if (auto r = expression::selfTest(**f, samples, {}); !r) return of(field, r.error());
    return {};
}

Field textField(const char *key, const char *title, const char *tooltip)
{
    return Field{.key = key, .kind = FieldKind::Text, .def = Value(), .title = title, .tooltip = tooltip, .optional = true};
}

Schema schema()
{
    Schema s{{Field{.key = "formula",
                    .kind = FieldKind::Text,
                    .def = std::string("abs(y_true - y_pred)"),
                    .title = NL_TR("expression", "Formula"),
                    .tooltip = NL_TR("expression", "Either a formula in y_true and y_pred, summed over all rows and divided by the sum of the denominator; "
                                                   "or one of TP, FP, TN, FN, the counts of a yes-or-no problem."),
                    .main = true},
              textField("denominator", NL_TR("expression", "Denominator"), NL_TR("expression", "A formula in y_true and y_pred, summed too; empty: the number of values.")),
              textField("result", NL_TR("expression", "Of the ratio"), NL_TR("expression", "A formula in ratio that gives the number to show, such as sqrt(ratio); empty: the ratio itself.")),
              Field{.key = "higher_is_better", .kind = FieldKind::Bool, .def = false, .title = NL_TR("expression", "Higher is better"),
                    .tooltip = NL_TR("expression", "Which way is good, for early stopping and the best weights.")},
              expression::parametersField(), expression::testField("test_from", 0.01), expression::testField("test_to", 0.99)}};
    s.rule = [](const Values &v) { return expression::testOnce(expression::configKey("metric", v), [&] { return test(v); }); };
    return s;
}

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "expression",
             .title = NL_TR("expression", "Own formula"),
             .doc = NL_TR("expression", "Σ formula / Σ denominator over all rows of the epoch, or a function of TP, FP, TN, FN such as TP / (TP + FN)."),
             .schema = schema(),
             .keras = "no: a Python class there",
             .onnx = "no: metrics are not part of an exported model",
             .cases = {{},
                       {.config = {{"formula", std::string("(y_true - y_pred)^2")}, {"result", std::string("sqrt(ratio)")}}, .inputs = {}},
                       {.config = {{"formula", std::string("abs(y_true - y_pred)")}, {"denominator", std::string("abs(y_true) + a")}, {"parameters", std::string("a=0.5")}}, .inputs = {}},
                       {.config = {{"formula", std::string("2*TP / (2*TP + FP + FN)")}, {"higher_is_better", true}}, .inputs = {}}}},
    [](const Values &v) {
        const Texts t = textsOf(v);
        return std::make_unique<ExpressionMetric>(*compileParts(t), t, getBool(v, "higher_is_better"));
    });

} // namespace

const Counter *findExpressionCounter(std::string_view name)
{
    if (!name.starts_with(kPrefix)) return nullptr;
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<const Counter>, std::less<>> known;
    const std::lock_guard lock(mutex);
    if (const auto it = known.find(name); it != known.end()) return it->second.get();
    const std::string text(name.substr(kPrefix.size()));
    const auto first = text.find(kSeparator), second = text.find(kSeparator, first + 1);
    if (second == std::string::npos) return nullptr;
    const auto formula = [parameters = text.substr(second + 1)](const std::string &words) {
        return Formula::make(words, sampleNames(), parametersOf(words, sampleNames(), parameters));
    };
    auto numerator = formula(text.substr(0, first));
    if (!numerator) return nullptr;
    std::optional<Formula> denominator;
    if (const auto words = text.substr(first + 1, second - first - 1); !words.empty()) {
        auto made = formula(words);
        if (!made) return nullptr;
        denominator = std::move(*made);
    }
    auto counter = std::make_unique<const FormulaSums>(std::move(*numerator), std::move(denominator));
    return known.emplace(std::string(name), std::move(counter)).first->second.get();
}

} // namespace netloom
