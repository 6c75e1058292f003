#include "metrics/counters.h"
#include "metrics/moments.h"

#include <cmath>

namespace netloom {
namespace {

/// N, Σe², Σ|e| over all outputs, and the rows.
class ErrorSums final : public Counter {
public:
    std::size_t size(int, int) const override { return 4; }
    void add(const MetricContext &c, double *state) const override
    {
        for (int r = 0; r < c.rows; ++r) {
            const Real *p = c.prediction.row(r), *y = c.target.row(r);
            double squares = 0, sizes = 0;
            for (int k = 0; k < c.prediction.cols; ++k) {
                const double error = double(p[k]) - double(y[k]);
                squares += error * error;
                sizes += std::fabs(error);
            }
            const double w = c.weight(r);
            state[0] += w * c.prediction.cols;
            state[1] += w * squares;
            state[2] += w * sizes;
            state[3] += w;
        }
    }
};

/// Per output: Moments. Means are taken out first, so that a large offset of the target costs no digits; parts are
/// merged by Chan's formula.
class RegressionMoments final : public Counter {
public:
    std::size_t size(int outputs, int) const override { return kMoments * std::size_t(outputs); }
    void add(const MetricContext &c, double *state) const override
    {
        if (c.rows == 0) return;
        for (int k = 0; k < c.outputs; ++k) {
            Moments all = loadMoments(state, k);
            // Sums about a number near the means need no correction of size.
            const double y0 = all.n > 0 ? all.meanY : double(c.target.row(0)[k]);
            const double p0 = all.n > 0 ? all.meanP : double(c.prediction.row(0)[k]);
            double n = 0, y1 = 0, p1 = 0, yy = 0, pp = 0, yp = 0, ee = 0;
            for (int r = 0; r < c.rows; ++r) {
                const double w = c.weight(r);
                for (int i = k; i < c.prediction.cols; i += c.outputs) {
                    const double y = double(c.target.row(r)[i]), p = double(c.prediction.row(r)[i]);
                    const double dy = y - y0, dp = p - p0, e = p - y;
                    n += w;
                    y1 += w * dy;
                    p1 += w * dp;
                    yy += w * dy * dy;
                    pp += w * dp * dp;
                    yp += w * dy * dp;
                    ee += w * e * e;
                }
            }
            if (n <= 0) continue;
            Moments part;
            part.n = n;
            part.meanY = y0 + y1 / n;
            part.meanP = p0 + p1 / n;
            part.yy = std::fmax(0, yy - y1 * y1 / n);
            part.pp = std::fmax(0, pp - p1 * p1 / n);
            part.yp = yp - y1 * p1 / n;
            part.squares = ee;
            mergeMoments(all, part);
            storeMoments(state, k, all);
        }
    }
    void merge(double *into, const double *from, int outputs, int) const override
    {
        for (int k = 0; k < outputs; ++k) {
            Moments all = loadMoments(into, k);
            mergeMoments(all, loadMoments(from, k));
            storeMoments(into, k, all);
        }
    }
};

/// N, Σ |e| / max(|y|, ε), Σ (ln(1 + p) − ln(1 + y))², Σ ln cosh e.
class RelativeSums final : public Counter {
public:
    std::size_t size(int, int) const override { return 4; }
    void add(const MetricContext &c, double *state) const override
    {
        eachElement(c, [&](Real prediction, Real target, double w) {
            constexpr double kEpsilon = 1e-7;
            const double p = prediction, y = target, size = std::fabs(p - y);
            const double ratio = std::log1p(p < kEpsilon ? kEpsilon : p) - std::log1p(y < kEpsilon ? kEpsilon : y);
            state[0] += w;
            state[1] += w * size / (std::fabs(y) < kEpsilon ? kEpsilon : std::fabs(y));
            state[2] += w * ratio * ratio;
            state[3] += w * (size + std::log1p(std::exp(-2 * size)) - 0.69314718055994531);
        });
    }
};

/// Samples and Σ of the cosine of the angle between target and prediction; 0 where one of them has no direction.
class CosineSums final : public Counter {
public:
    std::size_t size(int, int) const override { return 2; }
    void add(const MetricContext &c, double *state) const override
    {
        for (int r = 0; r < c.rows; ++r)
            for (int at = 0; at < c.prediction.cols; at += c.outputs) {
                const Real *p = c.prediction.row(r) + at, *y = c.target.row(r) + at;
                double pp = 0, yy = 0, py = 0;
                for (int k = 0; k < c.outputs; ++k) {
                    pp += double(p[k]) * double(p[k]);
                    yy += double(y[k]) * double(y[k]);
                    py += double(p[k]) * double(y[k]);
                }
                const double norm = std::sqrt(pp) * std::sqrt(yy);
                state[0] += c.weight(r);
                state[1] += norm == 0 ? 0 : c.weight(r) * py / norm;
            }
    }
};

} // namespace

const Counter &errorSums() { static const ErrorSums c; return c; }
const Counter &regressionMoments() { static const RegressionMoments c; return c; }
const Counter &relativeSums() { static const RelativeSums c; return c; }
const Counter &cosineSums() { static const CosineSums c; return c; }

} // namespace netloom
