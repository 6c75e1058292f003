#include "inspect/gate_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom {

namespace {

/// Sums of one tensor; rows come in their order, so the sums are the same bits each time.
struct TensorSums {
    GateFigures f;
    std::vector<double> steps, unitSquares, mean; ///< counted per step; Σ v² per unit; Σ v per step and unit
    double counted = 0;

    void begin(const GateTensor &t, const GateRecord &r)
    {
        const auto units = std::size_t(r.units), length = std::size_t(r.steps);
        f.key = t.key;
        f.share = gateName(t.key, r.type).share;
        for (auto *perUnit : {&f.perUnit, &f.unitLow, &f.unitHigh, &f.unitDeviation, &unitSquares}) perUnit->assign(units, 0);
        f.unitLowest.assign(units, std::numeric_limits<double>::infinity());
        f.unitHighest.assign(units, -std::numeric_limits<double>::infinity());
        for (auto *perStep : {&f.perStep, &f.amountPerStep, &steps}) perStep->assign(length, 0);
        f.bins.assign(GateFigures::kBins, 0);
        mean.assign(units * length, 0);
    }
    void add(const GateTensor &t, const GateRecord &r)
    {
        for (std::size_t row = 0; row < r.rows; ++row)
            for (int s = 0; s < r.steps; ++s) {
                if (r.isMasked(row, s)) continue;
                steps[std::size_t(s)] += 1;
                for (int u = 0; u < r.units; ++u) one(double(t.values[r.at(row, s, u)]), std::size_t(s), std::size_t(u), std::size_t(r.units));
            }
    }
    void one(double v, std::size_t step, std::size_t unit, std::size_t units)
    {
        const double amount = std::fabs(v), judged = f.share ? v : amount;
        counted += 1;
        f.mean += v;
        f.meanAmount += amount;
        f.perStep[step] += v;
        f.amountPerStep[step] += amount;
        f.perUnit[unit] += v;
        unitSquares[unit] += v * v;
        mean[step * units + unit] += v;
        f.unitLowest[unit] = std::min(f.unitLowest[unit], v);
        f.unitHighest[unit] = std::max(f.unitHighest[unit], v);
        if (judged < GateSummary::kLow) f.unitLow[unit] += 1;
        if (judged > GateSummary::kHigh) f.unitHigh[unit] += 1;
        const double place = (f.share ? v : (v + 1) / 2) * GateFigures::kBins;
        if (std::isfinite(place)) f.bins[std::size_t(std::clamp(place, 0.0, double(GateFigures::kBins - 1)))] += 1;
    }
    void finish()
    {
        const auto units = double(f.perUnit.size());
        const double perUnit = std::max(1.0, counted / units), all = std::max(1.0, counted);
        for (std::size_t s = 0; s < steps.size(); ++s)
            for (auto *sum : {&f.perStep, &f.amountPerStep}) (*sum)[s] /= std::max(1.0, steps[s] * units);
        for (std::size_t u = 0; u < f.perUnit.size(); ++u) {
            f.low += f.unitLow[u] / all;
            f.high += f.unitHigh[u] / all;
            for (auto *sum : {&f.perUnit, &f.unitLow, &f.unitHigh}) (*sum)[u] /= perUnit;
            f.unitDeviation[u] = std::sqrt(std::max(0.0, unitSquares[u] / perUnit - f.perUnit[u] * f.perUnit[u]));
        }
        f.mean /= all;
        f.meanAmount /= all;
        for (double &b : f.bins) b /= all;
        for (std::size_t i = 0; i < mean.size(); ++i) mean[i] /= std::max(1.0, steps[i / f.perUnit.size()]);
    }
};

struct WaySums {
    std::vector<TensorSums> tensors;
    std::array<double, 4> verdicts{};
    double judged = 0;

    void add(const GateWay &way, const GateRecord &r)
    {
        if (tensors.empty()) {
            tensors.resize(way.tensors.size());
            for (std::size_t i = 0; i < tensors.size(); ++i) tensors[i].begin(way.tensors[i], r);
        }
        for (std::size_t i = 0; i < tensors.size(); ++i) tensors[i].add(way.tensors[i], r);
        const GateTensor *const in = way.find("i"), *const candidate = way.find("g");
        for (std::size_t row = 0; in && candidate && row < r.rows; ++row)
            for (int s = 0; s < r.steps; ++s)
                for (int u = 0; !r.isMasked(row, s) && u < r.units; ++u) {
                    const std::size_t at = r.at(row, s, u);
                    verdicts[(in->values[at] > 0.5f ? 2u : 0u) + (std::fabs(candidate->values[at]) > 0.5f ? 1u : 0u)] += 1;
                    judged += 1;
                }
    }
    WayFigures finish(const std::string &name)
    {
        WayFigures w;
        w.name = name;
        for (TensorSums &t : tensors) {
            t.finish();
            w.tensors.push_back(t.f);
        }
        if (const GateFigures *h = w.find("h"))
            for (std::size_t u = 0; u < h->perUnit.size(); ++u)
                if (h->unitHighest[u] - h->unitLowest[u] < GateSummary::kStill) w.dead.push_back(int(u));
        if (judged > 0) {
            for (double &v : verdicts) v /= judged;
            w.verdicts = verdicts;
        }
        return w;
    }
};

/// x and masks of the average row.
struct InputSums {
    std::vector<double> x, counted;
    void add(const GateRecord &r)
    {
        x.resize(std::size_t(r.steps) * std::size_t(r.inputs));
        counted.resize(std::size_t(r.steps));
        for (std::size_t row = 0; row < r.rows; ++row)
            for (int s = 0; s < r.steps; ++s) {
                if (r.isMasked(row, s)) continue;
                counted[std::size_t(s)] += 1;
                for (int i = 0; i < r.inputs; ++i) {
                    const std::size_t at = std::size_t(s) * std::size_t(r.inputs) + std::size_t(i);
                    x[at] += double(r.x[row * x.size() + at]);
                }
            }
    }
    void finish(GateRecord &mean) const
    {
        for (std::size_t i = 0; i < x.size(); ++i) mean.x.push_back(float(x[i] / std::max(1.0, counted[i / std::size_t(mean.inputs)])));
        if (std::any_of(counted.begin(), counted.end(), [](double n) { return n == 0; }))
            for (const double n : counted) mean.masked.push_back(n == 0);
    }
};

} // namespace

const GateFigures *WayFigures::find(std::string_view key) const
{
    const auto it = std::find_if(tensors.begin(), tensors.end(), [&](const GateFigures &t) { return t.key == key; });
    return it == tensors.end() ? nullptr : &*it;
}

Result<GateSummary> summariseGates(Probe &probe, const Source &source, std::span<const Row> rows, const std::string &node,
                                   const Stream &stream, const std::function<bool()> &goOn)
{
    GateSummary s;
    std::vector<WaySums> ways;
    InputSums inputs;
    for (std::size_t at = 0; at < rows.size(); at += Probe::kChunk) {
        if (goOn && !goOn()) return GateSummary{};
        auto record = probe.gates(source, rows.subspan(at, std::min(Probe::kChunk, rows.size() - at)), node, stream);
        if (!record) return record.error();
        s.rows += record->rows;
        ways.resize(record->ways.size());
        for (std::size_t w = 0; w < ways.size(); ++w) ways[w].add(record->ways[w], *record);
        inputs.add(*record);
        s.mean = std::move(*record);
    }
    if (s.rows == 0) return makeError("E-SIZE", NL_TR("probe", "There are no rows to look at."), {}, "rows");
    s.mean.rows = 1;
    s.mean.x.clear();
    s.mean.masked.clear();
    inputs.finish(s.mean);
    for (std::size_t w = 0; w < ways.size(); ++w) {
        GateWay &way = s.mean.ways[w];
        s.ways.push_back(ways[w].finish(way.name));
        for (std::size_t i = 0; i < way.tensors.size(); ++i) way.tensors[i].values.assign(ways[w].tensors[i].mean.begin(), ways[w].tensors[i].mean.end());
        for (GateTensor &t : way.start) t.values.assign(std::size_t(s.mean.units), 0.0f);
    }
    return s;
}

std::vector<InputImportance> inputImportance(const GateRecord &record, const Graph &graph, const ParamValues &weights)
{
    std::vector<InputImportance> all;
    NodeId id = graph.findByName(record.node);
    if (id && graph.nodes.at(id).sharedWith) id = graph.nodes.at(id).sharedWith;
    for (const GateWay &way : record.ways) {
        const auto it = weights.find({id, (way.name.empty() ? "" : way.name + "_") + "kernel"});
        if (!id || it == weights.end() || record.inputs == 0 || record.units == 0) continue;
        InputImportance imp{way.name, {}, record.inputs, {}};
        const auto columns = std::size_t(it->second->shape.last()), units = std::size_t(record.units);
        const std::size_t blocks = columns / units;
        for (const char *key : {"i", "f", "g", "o", "q", "z", "r"}) // Keras's order: i f c o; z r h
            if (way.find(key) && !(std::string_view(key) == "i" && blocks + 3 == way.tensors.size())) imp.gates.emplace_back(key);
        if (way.find("z")) imp.gates = {"z", "r", "g"};
        if (imp.gates.empty()) imp.gates = {"h"};
        if (imp.gates.size() != blocks) continue;
        for (std::size_t g = 0; g < blocks; ++g)
            for (std::size_t i = 0; i < std::size_t(record.inputs); ++i) {
                double sum = 0;
                for (std::size_t u = 0; u < units; ++u) sum += std::fabs(double(it->second->data[i * columns + g * units + u]));
                imp.values.push_back(sum / double(units));
            }
        all.push_back(std::move(imp));
    }
    return all;
}

} // namespace netloom
