#include "data/steps/power.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

class BoxCox final : public steps::Power {
public:
    explicit BoxCox(const Values &v) : Power(v, "box_cox") {}

private:
    bool suits(const std::vector<double> &values) const override
    {
        return !values.empty() && *std::min_element(values.begin(), values.end()) > 0;
    }
    Result<void> check(const std::string &column, const std::vector<double> &values) const override
    {
        const auto low = std::min_element(values.begin(), values.end());
        if (low == values.end() || *low > 0)
            return {};
        return makeError("E-BOX-COX",
                         NL_TR("Data", "Box-Cox needs values above 0, but column '{0}' has {1}. Use the step 'yeo_johnson', which takes any "
                                       "number, or take the column out of the step."), {column, toText(*low)}, "columns");
    }
    double bestLambda(const std::vector<double> &values) const override
    {
        const auto n = double(values.size());
        std::vector<double> logs(values.size());
        double sum = 0;
        for (std::size_t i = 0; i < logs.size(); ++i)
            sum += logs[i] = std::log(values[i]);
        const double mean = sum / n;
        // With x^λ taken relative to the geometric mean no power overflows, and of the likelihood
        // (λ − 1)Σ ln x − n/2 ln var((x^λ − 1)/λ) only the variance is left: the rest is the same for every λ.
        return steps::maximise([&](double lambda) {
            double s = 0, s2 = 0;
            for (const double l : logs) {
                const double y = lambda == 0 ? l - mean : std::expm1(lambda * (l - mean)) / lambda;
                s += y;
                s2 += y * y;
            }
            const double variance = s2 / n - (s / n) * (s / n);
            return -std::log(variance);
        }, -4, 4);
    }
    double forward(double v, double lambda) const override
    {
        return lambda == 0 ? std::log(v) : std::expm1(lambda * std::log(v)) / lambda;
    }
    double backward(double v, double lambda) const override
    {
        if (lambda == 0)
            return std::exp(v);
        const double inner = lambda * v;
        return inner <= -1 ? 0.0 : std::exp(std::log1p(inner) / lambda);
    }
    double map(double v, std::span<const double> p) const override { return Power::map(v > 0 ? v : p[3], p); }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "box_cox",
             .title = NL_TR("Step", "Box-Cox transform"),
             .doc = NL_TR("Step", "(x^λ - 1)/λ with the λ that makes the training rows most like a normal distribution; values above 0 only "
                                  "(new ones at or below 0 count as the smallest of the training rows)."),
             .category = "transform",
             .schema = steps::powerSchema(NL_TR("Step", "Columns to transform; none listed: all feature columns of measurements above 0")),
             .keras = "no: fitted outside",
             .onnx = "Pow, Sub, Div",
             .cases = {PartCase{{}, {}}, PartCase{{{"standardize", false}}, {}}}},
    [](const Values &v) { return std::make_unique<BoxCox>(v); });

} // namespace
} // namespace netloom
