#include "expression/metric_expression.h"
#include "metrics/counters.h"

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

/// TP FP TN FN.
class BinaryCounts final : public Counter {
public:
    std::size_t size(int, int) const override { return 4; }
    void add(const MetricContext &c, double *state) const override
    {
        eachElement(c, [&](Real p, Real y, double w) {
            const bool yes = positive(c, p), truth = y > Real(0.5);
            state[truth ? (yes ? 0 : 3) : (yes ? 1 : 2)] += w;
        });
    }
};

/// Scores counted by the last of the thresholds −ε, 1/199 … 198/199, 1+ε that they exceed: bin b at
/// state[2b] for negatives, state[2b+1] for positives. Several classes: each against the rest, one after the other.
class ScoreHistogram final : public Counter {
public:
    std::size_t size(int outputs, int classes) const override { return kScoreBins * 2 * std::size_t(scoreColumns(outputs, classes)); }
    void add(const MetricContext &c, double *state) const override
    {
        if (scoreColumns(c.outputs, c.classes) == 1) {
            eachElement(c, [&](Real p, Real y, double w) { state[2 * bin(p) + (y > Real(0.5) ? 1 : 0)] += w; });
            return;
        }
        eachClassified(c, [&](int row, const Real *p, int truth) {
            if (truth < 0) return;
            for (int k = 0; k < c.classes; ++k) state[2 * (std::size_t(k) * kScoreBins + bin(p[k])) + (k == truth ? 1 : 0)] += c.weight(row);
        });
    }

private:
    static std::size_t bin(Real p)
    {
        const double place = std::ceil(double(p) * 199) - 1;
        return place > 0 ? std::size_t(std::min(place, 198.0)) : 0; // NaN counts as 0
    }
};

/// C×C, rows true, columns predicted; 2×2 by the threshold where each output is a yes or no of its own.
class ClassConfusion final : public Counter {
public:
    std::size_t size(int, int classes) const override { return std::size_t(classes) * std::size_t(classes); }
    void add(const MetricContext &c, double *state) const override
    {
        if (yesOrNo(c)) {
            eachElement(c, [&](Real p, Real y, double w) { state[(y > Real(0.5) ? 2 : 0) + (positive(c, p) ? 1 : 0)] += w; });
            return;
        }
        eachClassified(c, [&](int row, const Real *p, int truth) {
            if (truth >= 0) state[truth * c.classes + (std::max_element(p, p + c.classes) - p)] += c.weight(row);
        });
    }
};

/// How many classes score above the true one: state[r] rows with r of them. Ties do not count against it, as in Keras;
/// a score that is no number never is among the first.
class ClassRanks final : public Counter {
public:
    std::size_t size(int, int classes) const override { return std::size_t(classes); }
    void add(const MetricContext &c, double *state) const override
    {
        eachClassified(c, [&](int row, const Real *p, int truth) {
            if (truth < 0) return;
            const Real own = p[truth];
            int above = std::isfinite(double(own)) ? 0 : c.classes - 1;
            if (above == 0)
                for (int k = 0; k < c.classes; ++k) above += p[k] > own;
            state[above] += c.weight(row);
        });
    }
};

/// N and Σ −ln p of the true answer, in double, p kept 1e-7 away from 0 and 1.
class LogLossSums final : public Counter {
public:
    std::size_t size(int, int) const override { return 2; }
    void add(const MetricContext &c, double *state) const override
    {
        constexpr double kEpsilon = 1e-7;
        const auto clip = [](double p) {
            const double low = p < kEpsilon ? kEpsilon : p;
            return low > 1 - kEpsilon ? 1 - kEpsilon : low;
        };
        if (yesOrNo(c)) {
            eachElement(c, [&](Real p, Real y, double w) {
                const double v = clip(p), t = y;
                state[0] += w;
                state[1] -= w * (t * std::log(v) + (1 - t) * std::log(1 - v));
            });
            return;
        }
        eachClassified(c, [&](int row, const Real *p, int truth) {
            if (truth < 0) return;
            double total = 0;
            for (int k = 0; k < c.classes; ++k) total += double(p[k]);
            state[0] += c.weight(row);
            state[1] -= c.weight(row) * std::log(clip(double(p[truth]) / total));
        });
    }
};

} // namespace

const Counter &binaryCounts() { static const BinaryCounts c; return c; }
const Counter &scoreHistogram() { static const ScoreHistogram c; return c; }
const Counter &classConfusion() { static const ClassConfusion c; return c; }
const Counter &classRanks() { static const ClassRanks c; return c; }
const Counter &logLossSums() { static const LogLossSums c; return c; }

const Counter *findCounter(std::string_view name)
{
    static const std::array<std::pair<std::string_view, const Counter *>, 9> all{
        {{"binary_counts", &binaryCounts()},
         {"score_histogram", &scoreHistogram()},
         {"class_confusion", &classConfusion()},
         {"class_ranks", &classRanks()},
         {"log_loss", &logLossSums()},
         {"error_sums", &errorSums()},
         {"regression_moments", &regressionMoments()},
         {"relative_sums", &relativeSums()},
         {"cosine_sums", &cosineSums()}}};
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto &entry) { return entry.first == name; });
    return it == all.end() ? findExpressionCounter(name) : it->second;
}

} // namespace netloom
