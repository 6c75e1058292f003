#pragma once

#include "train/time_machine.h"

#include <map>
#include <string>
#include <vector>

namespace netloom {

/// Metrics of two classes that are counted from a matrix alone: those that follow a threshold.
std::vector<std::string> thresholdMetrics(const MetricValues &values);
/// True: counted from a matrix of that many classes alone.
bool isCounted(const std::string &name, int classes);
/// Their values from a matrix.
MetricValues metricsOf(const Confusion &matrix, const std::vector<std::string> &metrics);
/// Values of the moments whose scores are kept, counted again at a threshold, by epoch. Pure: for any thread.
std::map<std::uint64_t, MetricValues> valuesAtThreshold(const std::vector<MomentPtr> &moments, const std::vector<int> &truth, double threshold,
                                                        bool inclusive, const std::vector<std::string> &metrics);

} // namespace netloom
