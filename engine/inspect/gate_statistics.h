#pragma once

#include "inspect/probe.h"

#include <array>
#include <functional>

namespace netloom {

/// One tensor over many rows and steps; masked steps do not count.
struct GateFigures {
    std::string key;
    bool share = false;                          ///< a gate: between 0 and 1
    double low = 0, high = 0;                    ///< shares below 0.05 and above 0.95; of signed tensors, of their amounts
    double mean = 0, meanAmount = 0;             ///< of values and of amounts
    std::vector<double> perStep, perUnit;        ///< means
    std::vector<double> amountPerStep;           ///< means of amounts: the growth of c along the window
    std::vector<double> unitLow, unitHigh;       ///< low and high of each unit
    std::vector<double> unitDeviation;           ///< standard deviation of each unit
    std::vector<double> unitLowest, unitHighest;
    std::vector<double> bins;                    ///< shares of kBins equal bins of 0 … 1, or −1 … 1; outside counts at the ends
    static constexpr int kBins = 40;
};

struct NL_API WayFigures {
    std::string name;
    std::vector<GateFigures> tensors;
    std::vector<int> dead;                       ///< units whose output moves less than kStill over all rows and steps
    /// How an LSTM writes: shares of [input gate below, above ½] × [|candidate| below, above ½].
    std::optional<std::array<double, 4>> verdicts;
    const GateFigures *find(std::string_view key) const;
};

/// Gates over a set of rows, and the average row.
struct GateSummary {
    std::size_t rows = 0;
    GateRecord mean;                             ///< one row: means over the rows; a step is masked where all of them are
    std::vector<WayFigures> ways;
    static constexpr double kLow = 0.05, kHigh = 0.95, kStill = 0.01;
};

/// All rows of a set; `goOn` is asked after every few rows, false: an empty summary. Errors as Probe::gates.
NL_API Result<GateSummary> summariseGates(Probe &probe, const Source &source, std::span<const Row> rows, const std::string &node,
                                          const Stream &stream = {}, const std::function<bool()> &goOn = {});

/// Mean amount of the weights from each input to each gate: gates × inputs in the order of the kernel's blocks, with the gates' keys.
struct InputImportance { std::string way; std::vector<std::string> gates; int inputs = 0; std::vector<double> values; };
NL_API std::vector<InputImportance> inputImportance(const GateRecord &record, const Graph &graph, const ParamValues &weights);

} // namespace netloom
