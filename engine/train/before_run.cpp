#include "train/before_run.h"

#include "graph/program.h"
#include "train/metric_set.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr std::size_t kChunk = 1024;

/// A layer that looks up indices, and the copy of its input that the checking program puts out.
struct Lookup { NodeId node = 0, copy = 0; int limit = 0; };

/// Only what leads to the lookups, all inputs kept: their order is that of the source.
Graph upstreamOf(const Graph &graph, std::vector<Lookup> &lookups)
{
    std::set<NodeId> kept;
    std::vector<NodeId> open;
    for (const Lookup &l : lookups)
        for (const NodeId id : graph.producers(l.node)) open.push_back(id);
    while (!open.empty()) {
        const NodeId id = open.back();
        open.pop_back();
        if (!kept.insert(id).second) continue;
        for (const NodeId before : graph.producers(id)) open.push_back(before);
    }
    Graph part;
    part.next = graph.next;
    for (const auto &[id, node] : graph.nodes)
        if (node.type == "input" || kept.contains(id)) part.nodes[id] = node;
    for (const Edge &e : graph.edges)
        if (kept.contains(e.to)) part.edges.insert(e);
    for (Lookup &l : lookups) {
        l.copy = part.add({.type = "flatten"});
        for (const Edge &e : graph.edges)
            if (e.to == l.node) part.edges.insert({e.from, e.fromPort, l.copy, 0});
    }
    return part;
}

Result<void> checkValues(const View &v, std::span<const Row> rows, const Source &source, const Lookup &l, const std::string &name)
{
    for (int r = 0; r < v.rows; ++r)
        for (int c = 0; c < v.cols; ++c) {
            const double index = double(v.row(r)[c]);
            const std::string row = std::to_string(source.sourceRow(rows[std::size_t(r)]) + 1), limit = std::to_string(l.limit);
            if (index != std::floor(index))
                return makeError("E-DTYPE", NL_TR("training", "'{0}' looks up indices, and row {1} of the data holds {2}, which is no whole number. "
                                                              "Leave this column unscaled, or encode it as whole numbers."),
                                 {name, row, toText(index)}, {}, l.node);
            if (index < 0)
                return makeError("E-DTYPE", NL_TR("training", "'{0}' looks up indices, and row {1} of the data holds {2}: indices start at 0."),
                                 {name, row, toText(index)}, {}, l.node);
            if (index >= l.limit)
                return makeError("E-DTYPE", NL_TR("training", "'{0}' has input_dim = {3}, which allows indices up to {4}, and row {1} of the data holds "
                                                              "{2}. Set input_dim to {5} or more."),
                                 {name, row, toText(index), limit, std::to_string(l.limit - 1), toText(index + 1)}, "input_dim", l.node);
        }
    return {};
}

} // namespace

Result<void> checkIndices(const Graph &graph, const Source &source, std::span<const Row> rows)
{
    std::vector<Lookup> lookups;
    for (const auto &[id, node] : graph.nodes) {
        const auto layer = makeLayer(node);
        if (layer && (*layer)->indexLimit() > 0) lookups.push_back({id, 0, (*layer)->indexLimit()});
    }
    if (lookups.empty()) return {};
    const Graph part = upstreamOf(graph, lookups);
    const Check checked = check(part, dataPortsOf(part, source));
    auto made = ParamStore::make(part, checked);
    if (!made) return made.error();
    ProgramRequest request;
    request.maxRows = int(std::min(kChunk, std::max<std::size_t>(1, rows.size())));
    request.targets = source.targets();
    auto program = Program::compile(part, checked, std::shared_ptr<ParamStore>(std::move(*made)), std::move(request));
    if (!program) return program.error();
    for (std::size_t at = 0; at < rows.size(); at += kChunk) {
        PassInput in;
        in.source = &source;
        in.rows = rows.subspan(at, std::min(kChunk, rows.size() - at));
        (*program)->forward(in);
        for (std::size_t i = 0; i < lookups.size(); ++i) {
            // Outputs stand in the order of their nodes, as the lookups do.
            const Lookup &l = lookups[i];
            if (auto ok = checkValues((*program)->output(i), in.rows, source, l, graph.nodes.at(l.node).name); !ok) return ok;
        }
    }
    return {};
}

std::vector<Error> runWarnings(const Graph &graph, const Check &check, const TrainSettings &settings, std::size_t rows)
{
    std::vector<Error> list;
    const auto batch = std::size_t(std::max(1, settings.batchSize));
    for (const auto &[id, node] : graph.nodes) {
        const auto layer = makeLayer(node);
        const auto known = check.nodes.find(id);
        if (!layer || known == check.nodes.end() || known->second.outputs.empty()) continue;
        if ((*layer)->needs(known->second.inputs).statistics == 0) continue;
        if (batch == 1)
            list.push_back(makeError("W-SIZE", NL_TR("training", "'{0}' takes its statistics from the batch, and batches of 1 row have a variance of 0: "
                                                                 "choose a larger batch size, or layer normalisation."),
                                     {node.name}, "batch_size", id));
        else if (rows % batch == 1)
            list.push_back(makeError("W-SIZE", NL_TR("training", "'{0}' takes its statistics from the batch, and the last batch of each epoch has 1 row "
                                                                 "({1} rows in batches of {2}): choose another batch size."),
                                     {node.name, std::to_string(rows), std::to_string(batch)}, "batch_size", id));
    }
    return list;
}

bool isStateful(const Graph &graph, const Check &check, NodeId id)
{
    const auto layer = makeLayer(graph.nodes.at(id));
    const auto known = check.nodes.find(id);
    return layer && known != check.nodes.end() && !known->second.outputs.empty() && (*layer)->needs(known->second.inputs).statePerRow > 0;
}

bool isStateful(const Graph &graph, const Check &check)
{
    return std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const auto &entry) { return isStateful(graph, check, entry.first); });
}

Result<void> checkStateful(const Graph &graph, const Check &check, const TrainSettings &settings, std::size_t rows)
{
    const auto batch = std::size_t(std::max(1, settings.batchSize));
    const bool uneven = rows % batch != 0 && !settings.dropRemainder;
    const std::string have = std::to_string(rows), wanted = std::to_string(batch);
    for (const auto &[id, node] : graph.nodes) {
        if (!isStateful(graph, check, id)) continue;
        if (settings.shuffle)
            return makeError("E-COMBO", NL_TR("training", "'{0}' is stateful: each batch goes on where the one before ended, so the rows must keep their order. Switch shuffle off, or stateful."),
                             {node.name}, "shuffle", id);
        if (settings.epochMode != TrainSettings::EpochMode::Partition)
            return makeError("E-COMBO", NL_TR("training", "'{0}' is stateful: each batch goes on where the one before ended, which drawn batches do not. Set epoch_mode to partition, or switch stateful off."),
                             {node.name}, "epoch_mode", id);
        if (uneven && !settings.streams)
            return makeError("E-COMBO", NL_TR("training", "'{0}' is stateful and needs batches of one size: {1} training rows are no multiple of {2}. Choose another batch size, or set drop_remainder."),
                             {node.name, have, wanted}, "batch_size", id);
    }
    if (!settings.streams) return {};
    if (settings.shuffle)
        return makeError("E-COMBO", NL_TR("training", "Streams go on from batch to batch, so the rows must keep their order. Switch shuffle off, or set stateful_batching to contiguous."), {}, "shuffle");
    if (uneven)
        return makeError("E-COMBO", NL_TR("training", "{0} training rows cannot be cut into {1} streams of one length, one for each row of a batch. Choose a batch size that divides them, or set "
                                                      "drop_remainder to leave the last {2} out."),
                         {have, wanted, std::to_string(rows % batch)}, "batch_size");
    return {};
}

} // namespace netloom
