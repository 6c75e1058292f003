#pragma once

#include "metrics/metric.h"

namespace netloom {

// The counters behind findCounter, one object each.
const Counter &binaryCounts();
const Counter &scoreHistogram();
const Counter &classConfusion();
const Counter &classRanks();
const Counter &logLossSums();
const Counter &errorSums();
const Counter &regressionMoments();
const Counter &relativeSums();
const Counter &cosineSums();

/// Calls f(prediction, target, weight) for every element, in order of rows and columns.
template <class F> void eachElement(const MetricContext &c, F f)
{
    for (int r = 0; r < c.rows; ++r) {
        const Real *p = c.prediction.row(r), *y = c.target.row(r);
        const double w = c.weight(r);
        for (int k = 0; k < c.prediction.cols; ++k) f(p[k], y[k], w);
    }
}

/// Calls f(row, predictions of one element, index of its true class or −1) for every element of a class problem.
template <class F> void eachClassified(const MetricContext &c, F f)
{
    const int elements = c.prediction.cols / c.classes;
    for (int r = 0; r < c.rows; ++r) {
        const Real *p = c.prediction.row(r), *y = c.target.row(r);
        for (int e = 0; e < elements; ++e) {
            int truth = 0;
            if (c.sparse) {
                truth = y[e] >= 0 && y[e] < Real(c.classes) ? int(y[e]) : -1;
            } else {
                const Real *hot = y + std::ptrdiff_t(e) * c.classes;
                for (int k = 1; k < c.classes; ++k)
                    if (hot[k] > hot[truth]) truth = k;
            }
            f(r, p + std::ptrdiff_t(e) * c.classes, truth);
        }
    }
}

/// Two outputs of two classes are a softmax; any other number of outputs with two classes are yes-or-no units.
inline bool yesOrNo(const MetricContext &c) { return c.classes == 2 && c.outputs != 2; }

inline constexpr std::size_t kScoreBins = 200;
/// Scores that are ranked: one where there is a yes or no, else one for each class.
inline int scoreColumns(int outputs, int classes) { return classes == 2 && outputs != 2 ? 1 : classes; }

} // namespace netloom
