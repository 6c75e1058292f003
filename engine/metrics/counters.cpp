#include "expression/metric_expression.h"
#include "metrics/metric.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace netloom {
namespace {

bool positive(const MetricContext &c, Real p)
{
    const double v = p;
    return c.inclusive ? v >= c.threshold : v > c.threshold;
}

/// Calls f(prediction, target) for every element, in order of rows and columns.
template <class F> void eachElement(const MetricContext &c, F f)
{
    for (int r = 0; r < c.rows; ++r) {
        const Real *p = c.prediction.row(r), *y = c.target.row(r);
        for (int k = 0; k < c.prediction.cols; ++k) f(p[k], y[k]);
    }
}

/// TP FP TN FN.
class BinaryCounts final : public Counter {
public:
    std::size_t size(int, int) const override { return 4; }
    void add(const MetricContext &c, double *state) const override
    {
        eachElement(c, [&](Real p, Real y) {
            const bool yes = positive(c, p), truth = y > Real(0.5);
            ++state[truth ? (yes ? 0 : 3) : (yes ? 1 : 2)];
        });
    }
};

/// Scores counted by the last of the thresholds −ε, 1/199 … 198/199, 1+ε that they exceed: bin b at
/// state[2b] for negatives, state[2b+1] for positives.
class ScoreHistogram final : public Counter {
public:
    std::size_t size(int, int) const override { return 400; }
    void add(const MetricContext &c, double *state) const override
    {
        eachElement(c, [&](Real p, Real y) {
            const double place = std::ceil(double(p) * 199) - 1;
            const double bin = place > 0 ? std::min(place, 198.0) : 0.0; // NaN counts as 0
            ++state[2 * std::size_t(bin) + (y > Real(0.5) ? 1 : 0)];
        });
    }
};

/// C×C, rows true, columns predicted; 2×2 by the threshold where each output is a yes or no of its own.
class ClassConfusion final : public Counter {
public:
    std::size_t size(int, int classes) const override { return std::size_t(classes) * std::size_t(classes); }
    void add(const MetricContext &c, double *state) const override
    {
        // Two outputs of two classes are a softmax; any other number of outputs with two classes are yes-or-no units.
        if (c.classes == 2 && c.outputs != 2) {
            eachElement(c, [&](Real p, Real y) { ++state[(y > Real(0.5) ? 2 : 0) + (positive(c, p) ? 1 : 0)]; });
            return;
        }
        for (int r = 0; r < c.rows; ++r) {
            const Real *p = c.prediction.row(r), *y = c.target.row(r);
            for (int e = 0; e < c.prediction.cols / c.classes; ++e) {
                const int truth = c.sparse ? classOf(y[e], c.classes) : first(y + e * c.classes, c.classes);
                if (truth >= 0) ++state[truth * c.classes + first(p + e * c.classes, c.classes)];
            }
        }
    }

private:
    static int first(const Real *v, int n) { return int(std::max_element(v, v + n) - v); }
    static int classOf(Real v, int classes) { return v >= 0 && v < Real(classes) ? int(v) : -1; }
};

/// Per output: N, Σe², Σ|e|, Σy, Σy², Σe.
class RegressionSums final : public Counter {
public:
    std::size_t size(int outputs, int) const override { return 6 * std::size_t(outputs); }
    void add(const MetricContext &c, double *state) const override
    {
        for (int r = 0; r < c.rows; ++r) {
            const Real *p = c.prediction.row(r), *y = c.target.row(r);
            for (int k = 0; k < c.prediction.cols; ++k) {
                double *s = state + 6 * (k % c.outputs);
                const double truth = y[k], error = double(p[k]) - truth;
                s[0] += 1;
                s[1] += error * error;
                s[2] += std::fabs(error);
                s[3] += truth;
                s[4] += truth * truth;
                s[5] += error;
            }
        }
    }
};

} // namespace

const Counter *findCounter(std::string_view name)
{
    static const BinaryCounts binary;
    static const ScoreHistogram histogram;
    static const ClassConfusion confusion;
    static const RegressionSums regression;
    static const std::array<std::pair<std::string_view, const Counter *>, 4> all{
        {{"binary_counts", &binary}, {"score_histogram", &histogram}, {"class_confusion", &confusion}, {"regression_sums", &regression}}};
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto &entry) { return entry.first == name; });
    return it == all.end() ? findExpressionCounter(name) : it->second;
}

} // namespace netloom
