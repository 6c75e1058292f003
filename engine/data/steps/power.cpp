#include "data/steps/power.h"

#include <algorithm>
#include <cmath>

namespace netloom::steps {

namespace {

/// Brent's method on a bracket (golden section with parabolic steps), for the minimum of g.
double brent(const std::function<double(double)> &g, double a, double b)
{
    constexpr double kGold = 0.3819660112501051, kTolerance = 1e-9;
    double x = a + kGold * (b - a), w = x, v = x, step = 0, previous = 0;
    double fx = g(x), fw = fx, fv = fx;
    for (int i = 0; i < 100; ++i) {
        const double middle = 0.5 * (a + b), tolerance = kTolerance * (1 + std::abs(x));
        if (std::abs(x - middle) <= 2 * tolerance - 0.5 * (b - a))
            break;
        bool golden = true;
        if (std::abs(previous) > tolerance) {
            const double r = (x - w) * (fx - fv);
            double q = (x - v) * (fx - fw), p = (x - v) * q - (x - w) * r;
            q = 2 * (q - r);
            p = q > 0 ? -p : p;
            q = std::abs(q);
            if (std::abs(p) < std::abs(0.5 * q * previous) && p > q * (a - x) && p < q * (b - x)) {
                previous = step;
                step = p / q;
                golden = false;
            }
        }
        if (golden) {
            previous = x < middle ? b - x : a - x;
            step = kGold * previous;
        }
        const double u = x + (std::abs(step) >= tolerance ? step : step > 0 ? tolerance : -tolerance);
        const double fu = g(u);
        if (fu <= fx) {
            (u < x ? b : a) = x;
            v = w, fv = fw, w = x, fw = fx, x = u, fx = fu;
        } else {
            (u < x ? a : b) = u;
            if (fu <= fw || w == x)
                v = w, fv = fw, w = u, fw = fu;
            else if (fu <= fv || v == x || v == w)
                v = u, fv = fu;
        }
    }
    return x;
}

} // namespace

double maximise(const std::function<double(double)> &f, double low, double high)
{
    const auto g = [&](double x) {
        const double v = f(x);
        return std::isnan(v) ? std::numeric_limits<double>::infinity() : -v;
    };
    constexpr int kSteps = 32;
    double best = low, least = std::numeric_limits<double>::infinity();
    const double width = (high - low) / kSteps;
    for (int i = 0; i <= kSteps; ++i)
        if (const double v = g(low + width * i); v < least)
            least = v, best = low + width * i;
    // At the edge the hill may lie outside: look farther, but not for ever.
    for (int i = 0; i < 40 && (best <= low || best >= high); ++i) {
        const double next = best <= low ? best - width : best + width;
        const double v = g(next);
        if (!(v < least))
            break;
        least = v;
        (best <= low ? low : high) = next;
        best = next;
    }
    return brent(g, best - width, best + width);
}

Result<Power::Parameters> Power::learn(const std::string &column, std::vector<double> &values) const
{
    if (auto ok = check(column, values); !ok)
        return ok.error();
    if (values.empty())
        return Parameters{1, 0, 1, 1};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double lowest = *low, lambda = *low == *high ? 1.0 : bestLambda(values);
    for (auto &v : values)
        v = forward(v, lambda);
    const auto [mean, deviation] = meanAndDeviation(values);
    if (!std::isfinite(mean) || !std::isfinite(deviation))
        return makeError("E-POWER",
                         NL_TR("Data", "No power makes the values of column '{0}' usable: they span too many orders of magnitude. Use the step "
                                       "'log_transform' or 'clip' for it."), {column}, "columns");
    if (!standardize_)
        return Parameters{lambda, 0, 1, lowest};
    return Parameters{lambda, mean, deviation > 0 ? deviation : 1.0, lowest};
}

Schema powerSchema(std::string columnsTip)
{
    Schema s = scalerSchema();
    s.fields[0].tooltip = std::move(columnsTip);
    s.fields[1].tooltip = NL_TR("Step", "Transform a target that is a number as well; predictions are transformed back");
    s.fields.push_back(Field{.key = "standardize", .kind = FieldKind::Bool, .def = true, .title = NL_TR("Step", "Standardise"),
                             .tooltip = NL_TR("Step", "Scale the result to mean 0 and standard deviation 1")});
    return s;
}

} // namespace netloom::steps
