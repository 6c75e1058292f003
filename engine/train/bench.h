#pragma once

#include "core/result.h"

#include <functional>

namespace netloom {

/// One line of `netloom-cli bench`; definitions in the reference of the workloads (engine/train/bench.cpp).
struct BenchResult {
    std::string workload;
    int threads = 1;
    double samplesPerSecond = 0, msPerEpoch = 0, gflops = 0;
    double peakGflops = 0, productGflops = 0, fractionOfPeak = 0;
    double peakRssMb = 0;
    double allocationsPerStep = -1;              ///< -1: the program does not count them
};

struct BenchOptions {
    std::vector<std::string> workloads;          ///< empty: all
    double seconds = 2;                          ///< per workload
    std::function<std::uint64_t()> allocations;  ///< number of allocations of the process so far
    std::function<void(const BenchResult &)> onResult;
};
NL_API std::vector<std::string> benchWorkloads();
/// Runs on threads() threads. Unknown workloads are an Error.
NL_API Result<std::vector<BenchResult>> bench(const BenchOptions &options);

} // namespace netloom
