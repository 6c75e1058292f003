#include "data/steps/power.h"

#include <cmath>
#include <limits>

namespace netloom {
namespace {

class YeoJohnson final : public steps::Power {
public:
    explicit YeoJohnson(const Values &v) : Power(v, "yeo_johnson") {}

private:
    double bestLambda(const std::vector<double> &values) const override
    {
        const auto n = double(values.size());
        std::vector<double> logs(values.size());
        double sum = 0, sizes = 0;
        bool above = false, below = false;
        for (std::size_t i = 0; i < logs.size(); ++i) {
            logs[i] = std::log1p(std::abs(values[i]));
            sum += std::copysign(logs[i], values[i]);
            sizes += logs[i];
            above = above || values[i] > 0;
            below = below || values[i] < 0;
        }
        const double middle = above && below ? 0 : sizes / n; // of one sign: relative to the middle, where nothing cancels
        return steps::maximise([&](double lambda) {
            double s = 0, s2 = 0;
            for (std::size_t i = 0; i < logs.size(); ++i) {
                const double power = values[i] >= 0 ? lambda : 2 - lambda, l = logs[i] - middle;
                const double y = std::abs(power) < 1e-12 ? l : std::expm1(power * l) / power;
                s += values[i] >= 0 ? y : -y;
                s2 += y * y;
            }
            const double mean = s / n, variance = s2 / n - mean * mean;
            if (!(variance > 1e-14 * mean * mean))
                return std::numeric_limits<double>::quiet_NaN(); // nothing but rounding is left
            // Relative to the middle the sum of logarithms cancels: what is left of it would only be rounding.
            return (middle != 0 ? 0.0 : (lambda - 1) * sum / n * 2) - std::log(variance);
        }, -4, 4);
    }
    double forward(double v, double lambda) const override
    {
        const double power = v >= 0 ? lambda : 2 - lambda, l = std::log1p(std::abs(v));
        const double y = std::abs(power) < 1e-12 ? l : std::expm1(power * l) / power;
        return v >= 0 ? y : -y;
    }
    double backward(double v, double lambda) const override
    {
        const double power = v >= 0 ? lambda : 2 - lambda, y = std::abs(v);
        const double inner = power * y;
        const double x = std::abs(power) < 1e-12 ? std::expm1(y)
                         : inner <= -1          ? std::numeric_limits<double>::max() // beyond what the transform can reach
                                                : std::expm1(std::log1p(inner) / power);
        return v >= 0 ? x : -x;
    }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "yeo_johnson",
             .title = NL_TR("Step", "Yeo-Johnson transform"),
             .doc = NL_TR("Step", "Box-Cox of x + 1, and mirrored below 0, with the λ that makes the training rows most like a normal "
                                  "distribution; takes any number."),
             .category = "transform",
             .schema = steps::powerSchema(NL_TR("Step", "Columns to transform; none listed: all feature columns of measurements")),
             .keras = "no: fitted outside",
             .onnx = "no: two branches",
             .cases = {PartCase{{}, {}}, PartCase{{{"standardize", false}}, {}}}},
    [](const Values &v) { return std::make_unique<YeoJohnson>(v); });

} // namespace
} // namespace netloom
