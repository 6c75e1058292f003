#include "inspect/gate_reading.h"

#include <algorithm>

namespace netloom {

namespace {

using recurrent::Gated;
using recurrent::Pass;
using recurrent::Recurrence;

/// Where a tensor of a way comes from: a column block of the gates, what 1 − f stands for, or a state.
struct GateOrigin { std::string key; int block = -1, state = -1; bool coupled = false; };

int indexOfLetter(const std::vector<std::string> &letters, std::string_view letter)
{
    const auto it = std::find(letters.begin(), letters.end(), letter);
    return it == letters.end() ? -1 : int(it - letters.begin());
}

std::vector<GateOrigin> gateOrigins(const Recurrence &way)
{
    const auto letters = way.cell().letters();
    std::vector<GateOrigin> all;
    if (way.cell().gates() == 1) return {{"h", -1, 0}};
    if (letters.front() == "z") return {{"z", 0}, {"r", 1}, {"g", 2}, {"h", -1, 0}};
    for (const char *key : {"i", "f", "o", "q", "g"}) {
        const int block = indexOfLetter(letters, key);
        if (block >= 0) all.push_back({key, block});
        else if (std::string_view(key) == "i") all.push_back({key, indexOfLetter(letters, "f"), -1, true}); // coupled: i = 1 − f
    }
    all.push_back({"c", -1, 1});
    all.push_back({"h", -1, 0});
    return all;
}

std::string typeOf(const Recurrence &way)
{
    return way.cell().gates() == 1 ? "simple_rnn" : way.cell().letters().front() == "z" ? "gru" : "lstm";
}

void readWay(const Recurrence &way, const Pass &p, std::size_t first, GateRecord &record, GateWay &to)
{
    const auto origins = gateOrigins(way);
    const int units = way.options().units, states = std::min(2, way.cell().states());
    to.fromEnd = way.options().goBackwards;
    if (to.tensors.empty()) {
        for (const GateOrigin &o : origins) to.tensors.push_back({o.key, {}});
        for (int s = 0; s < states; ++s) to.start.push_back({s == 0 ? "h" : "c", {}});
    }
    for (GateTensor &t : to.tensors) t.values.resize(record.rows * std::size_t(record.steps) * std::size_t(units));
    for (GateTensor &t : to.start) t.values.resize(record.rows * std::size_t(units));
    for (int t = 0; t < p.steps; ++t) {
        const int read = to.fromEnd ? p.steps - 1 - t : t;
        for (std::size_t i = 0; i < origins.size(); ++i) {
            const GateOrigin &o = origins[i];
            const Real *const from = o.block >= 0 ? way.gates(p, read) + o.block * units : way.state(p, o.state, read);
            const int ld = o.block >= 0 ? way.gateStride() : way.stride();
            for (int r = 0; r < p.rows; ++r)
                for (int u = 0; u < units; ++u) {
                    const float v = float(from[std::ptrdiff_t(r) * ld + u]);
                    to.tensors[i].values[record.at(first + std::size_t(r), t, u)] = o.coupled ? 1 - v : v;
                }
        }
    }
    for (int s = 0; s < states; ++s)
        for (int r = 0; r < p.rows; ++r)
            for (int u = 0; u < units; ++u)
                to.start[std::size_t(s)].values[(first + std::size_t(r)) * std::size_t(units) + std::size_t(u)] =
                    float(way.state(p, s, -1)[std::ptrdiff_t(r) * way.stride() + u]);
}

} // namespace

const Gated *gatedLayer(const Layer &layer)
{
    const auto *gated = dynamic_cast<const Gated *>(&layer);
    return gated && gated->ways() > 0 ? gated : nullptr;
}

void readGates(const Layer &layer, const ForwardContext &c, GateRecord &record)
{
    const Gated &gated = *gatedLayer(layer);
    const Pass pass = gated.passed(c, 0);
    const std::size_t first = record.rows;
    record.rows += std::size_t(pass.rows);
    record.steps = pass.steps;
    record.inputs = pass.inputs;
    record.units = gated.way(0).options().units;
    record.type = typeOf(gated.way(0));
    record.ways.resize(gated.ways());
    for (int r = 0; r < pass.rows; ++r) {
        const Real *const x = pass.x.row(r);
        record.x.insert(record.x.end(), x, x + std::ptrdiff_t(pass.steps) * pass.inputs);
        for (int t = 0; pass.mask.data && t < pass.steps; ++t)
            record.masked.push_back(!pass.mask.data[std::ptrdiff_t(r) * pass.mask.steps + t]);
    }
    for (std::size_t w = 0; w < gated.ways(); ++w) {
        if (gated.ways() > 1) record.ways[w].name = w == 0 ? "forward" : "backward";
        readWay(gated.way(w), gated.passed(c, w), first, record, record.ways[w]);
    }
}

const GateTensor *GateWay::find(std::string_view key) const
{
    const auto it = std::find_if(tensors.begin(), tensors.end(), [&](const GateTensor &t) { return t.key == key; });
    return it == tensors.end() ? nullptr : &*it;
}

GateName gateName(std::string_view key, std::string_view type)
{
    if (key == "i") return {"i", NL_TR("probe", "Input gate"), true};
    if (key == "f") return {"f", NL_TR("probe", "Forget gate"), true};
    if (key == "o") return {"o", NL_TR("probe", "Output gate"), true};
    if (key == "q") return {"q", NL_TR("probe", "Second-order gate"), true};
    if (key == "z") return {"z", NL_TR("probe", "Update gate"), true};
    if (key == "r") return {"r", NL_TR("probe", "Reset gate"), true};
    if (key == "g") return {type == "gru" ? "h̃" : "c̃", NL_TR("probe", "Candidate"), false};
    if (key == "c") return {"c", NL_TR("probe", "Cell state"), false};
    return {"h", NL_TR("probe", "Output"), false};
}

std::string gateKey(std::string_view written)
{
    for (const std::string_view candidate : {"c̃", "h̃", "c~", "h~", "candidate"})
        if (written == candidate) return "g";
    return std::string(written);
}

Result<std::vector<ProbedTensor>> chooseTensors(std::vector<ProbedTensor> all, std::span<const std::string> names, const std::string &node)
{
    std::vector<ProbedTensor> chosen;
    for (const std::string &written : names) {
        const std::string name = gateKey(written);
        const auto before = chosen.size();
        for (const ProbedTensor &t : all)
            if (t.name == name || t.name == "forward_" + name || t.name == "backward_" + name) chosen.push_back(t);
        if (chosen.size() > before) continue;
        std::string known;
        for (const ProbedTensor &t : all) known += (known.empty() ? "" : ", ") + t.name;
        return makeError("E-PROBE", NL_TR("probe", "“{0}” has no tensor “{1}”. It has: {2}."), {node, written, known}, "probe");
    }
    return chosen;
}

} // namespace netloom
