#include "advisor/fix.h"

#include "core/words.h"

#include <algorithm>

namespace netloom {

namespace fix {

FixEdit field(NodeId node, std::string key, Value value) { return {.kind = FixEdit::Kind::SetField, .node = node, .key = std::move(key), .value = std::move(value)}; }
FixEdit inner(NodeId node, std::string key, Value value) { return {.kind = FixEdit::Kind::SetInner, .node = node, .key = std::move(key), .value = std::move(value)}; }
FixEdit insertAfter(NodeId node, std::string type, Values config) { return {.kind = FixEdit::Kind::InsertAfter, .node = node, .name = std::move(type), .config = std::move(config)}; }
FixEdit insertBefore(NodeId node, std::string type, Values config) { return {.kind = FixEdit::Kind::InsertBefore, .node = node, .name = std::move(type), .config = std::move(config)}; }
FixEdit remove(NodeId node) { return {.kind = FixEdit::Kind::RemoveLayer, .node = node}; }
FixEdit replace(NodeId node, std::string type, Values config) { return {.kind = FixEdit::Kind::ReplaceLayer, .node = node, .name = std::move(type), .config = std::move(config)}; }
FixEdit connect(NodeId from, NodeId to) { return {.kind = FixEdit::Kind::Connect, .node = to, .at = int(from)}; }
FixEdit addStep(std::string type, Values config, int at) { return {.kind = FixEdit::Kind::AddStep, .name = std::move(type), .config = std::move(config), .at = at}; }
FixEdit replaceStep(int at, std::string type, Values config) { return {.kind = FixEdit::Kind::ReplaceStep, .name = std::move(type), .config = std::move(config), .at = at}; }
FixEdit changeStep(int at, std::string key, Value value) { return {.kind = FixEdit::Kind::ChangeStep, .key = std::move(key), .value = std::move(value), .at = at}; }
FixEdit removeStep(int at) { return {.kind = FixEdit::Kind::RemoveStep, .at = at}; }
FixEdit moveStep(int at, int to) { return {.kind = FixEdit::Kind::MoveStep, .at = at, .to = to}; }
FixEdit dropColumn(std::string column) { return {.kind = FixEdit::Kind::DropColumn, .name = std::move(column)}; }
FixEdit training(std::string key, Value value) { return {.kind = FixEdit::Kind::SetTraining, .key = std::move(key), .value = std::move(value)}; }
FixEdit split(SplitSpec split) { return {.kind = FixEdit::Kind::SetSplit, .split = std::move(split)}; }

std::string withOption(PartKind kind, const std::string &text, const std::string &key, const Value &value)
{
    auto part = parsePart(kind, text);
    if (!part) return text;
    part->config[key] = value;
    return partText(*part->info, part->config);
}

} // namespace fix

namespace {

Error gone() { return makeError("E-FIX", NL_TR("advisor", "What this fix changes is no longer there: look at the list of problems again.")); }

/// Every wire that leaves `node` leaves the new layer instead, which reads `node`.
void insertAfter(Graph &graph, const FixEdit &edit)
{
    const NodeId made = graph.add({.type = edit.name, .config = edit.config});
    std::vector<Edge> out;
    for (const Edge &e : graph.edges)
        if (e.from == edit.node && e.fromPort == 0) out.push_back(e);
    for (const Edge &e : out) {
        graph.edges.erase(e);
        graph.edges.insert({made, 0, e.to, e.toPort});
    }
    graph.edges.insert({edit.node, 0, made, 0});
}

void insertBefore(Graph &graph, const FixEdit &edit)
{
    const NodeId made = graph.add({.type = edit.name, .config = edit.config});
    for (const Edge &e : std::set<Edge>(graph.edges)) {
        if (e.to != edit.node || e.toPort != 0) continue;
        graph.edges.erase(e);
        graph.edges.insert({e.from, e.fromPort, made, 0});
    }
    graph.edges.insert({made, 0, edit.node, 0});
}

/// The layers on both sides are joined.
void removeLayer(Graph &graph, NodeId node)
{
    std::optional<Edge> in;
    std::vector<Edge> out;
    for (const Edge &e : std::set<Edge>(graph.edges)) {
        if (e.to == node && e.toPort == 0) in = e;
        if (e.from == node) out.push_back(e);
        if (e.to == node || e.from == node) graph.edges.erase(e);
    }
    for (const Edge &e : out)
        if (in) graph.edges.insert({in->from, in->fromPort, e.to, e.toPort});
    graph.nodes.erase(node);
}

/// The layer inside is a graph of one node, or part text where it was given as such.
void setInner(Node &node, const FixEdit &edit)
{
    if (node.inner && node.inner->nodes.size() == 1) {
        auto changed = std::make_shared<Graph>(*node.inner);
        changed->nodes.begin()->second.config[edit.key] = edit.value;
        node.inner = std::move(changed);
        return;
    }
    const auto text = node.config.find("layer");
    const auto *words = text == node.config.end() ? nullptr : std::get_if<std::string>(&text->second);
    node.config["layer"] = fix::withOption(PartKind::Layer, words ? *words : "lstm", edit.key, edit.value);
}

void dropColumn(DataSpec &data, const std::string &column)
{
    if (std::find(data.drop.begin(), data.drop.end(), column) == data.drop.end()) data.drop.push_back(column);
    for (auto step = data.steps.begin(); step != data.steps.end();) {
        const auto found = step->config.find("columns");
        auto *list = found == step->config.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
        // A step whose only column goes must go as well: without columns it would act on all.
        const bool only = list && std::erase(*list, column) > 0 && list->empty();
        step = only ? data.steps.erase(step) : step + 1;
    }
    for (auto &input : data.inputs) std::erase(input.columns, column);
}

Result<void> applyStep(std::vector<RecipeStep> &steps, const FixEdit &e)
{
    using K = FixEdit::Kind;
    if (e.kind == K::AddStep) {
        const auto at = e.at < 0 || std::size_t(e.at) > steps.size() ? steps.end() : steps.begin() + e.at;
        steps.insert(at, {e.name, e.config, {}, true});
        return {};
    }
    if (e.at < 0 || std::size_t(e.at) >= steps.size()) return gone();
    RecipeStep &step = steps[std::size_t(e.at)];
    if (e.kind == K::ReplaceStep) step = {e.name, e.config, {}, step.enabled};
    if (e.kind == K::ChangeStep) step.config[e.key] = e.value;
    if (e.kind == K::RemoveStep) steps.erase(steps.begin() + e.at);
    if (e.kind == K::MoveStep) {
        RecipeStep moved = std::move(step);
        steps.erase(steps.begin() + e.at);
        steps.insert(steps.begin() + std::clamp(e.to, 0, int(steps.size())), std::move(moved));
    }
    return {};
}

Result<void> applyEdit(Fixable &p, const FixEdit &e)
{
    using K = FixEdit::Kind;
    switch (e.kind) {
    case K::SetField: case K::SetInner: case K::InsertAfter: case K::InsertBefore: case K::RemoveLayer: case K::ReplaceLayer: case K::Connect: {
        const auto node = p.graph.nodes.find(e.node);
        if (node == p.graph.nodes.end()) return gone();
        if (e.kind == K::SetField) node->second.config[e.key] = e.value;
        if (e.kind == K::SetInner) setInner(node->second, e);
        if (e.kind == K::InsertAfter) insertAfter(p.graph, e);
        if (e.kind == K::InsertBefore) insertBefore(p.graph, e);
        if (e.kind == K::Connect) {
            if (!p.graph.nodes.contains(NodeId(e.at))) return gone();
            p.graph.edges.insert({NodeId(e.at), 0, e.node, 0});
        }
        if (e.kind == K::RemoveLayer) removeLayer(p.graph, e.node);
        if (e.kind == K::ReplaceLayer) {
            node->second.type = e.name;
            node->second.config = e.config;
            node->second.inner.reset();
        }
        return {};
    }
    case K::AddStep: case K::ReplaceStep: case K::ChangeStep: case K::RemoveStep: case K::MoveStep: return applyStep(p.data.steps, e);
    case K::DropColumn: dropColumn(p.data, e.name); return {};
    case K::SetTraining: p.training[e.key] = e.value; return {};
    case K::SetSplit: p.data.split = e.split; return {};
    }
    return {};
}

std::string layerName(const Graph &graph, NodeId id)
{
    const auto node = graph.nodes.find(id);
    return node == graph.nodes.end() ? std::string() : node->second.name;
}

std::string configText(const Values &config)
{
    std::vector<std::string> words;
    for (const auto &[key, value] : config) words.push_back(key + " = " + toText(value));
    return words.empty() ? std::string() : " (" + join(words) + ")";
}

std::string stepName(const DataSpec &data, int at)
{
    if (at < 0 || std::size_t(at) >= data.steps.size()) return {};
    const std::string &type = data.steps[std::size_t(at)].type;
    const PartInfo *info = findPart(PartKind::Step, type);
    return info ? info->title : type;
}

Error line(const char *text, std::vector<std::string> args) { return makeError("N-FIX", text, std::move(args)); }

} // namespace

Result<Fixable> applyFix(Fixable parts, const std::vector<FixEdit> &edits)
{
    for (const FixEdit &edit : edits)
        if (auto ok = applyEdit(parts, edit); !ok) return ok.error();
    return parts;
}

std::vector<Error> previewFix(const Graph &graph, const DataSpec &data, const std::vector<FixEdit> &edits)
{
    using K = FixEdit::Kind;
    std::vector<Error> lines;
    for (const FixEdit &e : edits) {
        const std::string layer = layerName(graph, e.node);
        switch (e.kind) {
        case K::SetField: case K::SetInner: lines.push_back(line(NL_TR("advisor", "Sets {0} of {1} to {2}."), {e.key, layer, toText(e.value)})); break;
        case K::InsertAfter: lines.push_back(line(NL_TR("advisor", "Inserts {0} after {1}."), {e.name + configText(e.config), layer})); break;
        case K::InsertBefore: lines.push_back(line(NL_TR("advisor", "Inserts {0} before {1}."), {e.name + configText(e.config), layer})); break;
        case K::RemoveLayer: lines.push_back(line(NL_TR("advisor", "Removes {0}."), {layer})); break;
        case K::ReplaceLayer: lines.push_back(line(NL_TR("advisor", "Replaces {0} by {1}."), {layer, e.name + configText(e.config)})); break;
        case K::Connect: lines.push_back(line(NL_TR("advisor", "Connects {0} to {1}."), {layerName(graph, NodeId(e.at)), layer})); break;
        case K::AddStep: lines.push_back(line(NL_TR("advisor", "Adds the preparation step {0}."), {e.name + configText(e.config)})); break;
        case K::ReplaceStep: lines.push_back(line(NL_TR("advisor", "Replaces the step {0} by {1}."), {stepName(data, e.at), e.name + configText(e.config)})); break;
        case K::ChangeStep: lines.push_back(line(NL_TR("advisor", "Sets {0} of the step {1} to {2}."), {e.key, stepName(data, e.at), toText(e.value)})); break;
        case K::RemoveStep: lines.push_back(line(NL_TR("advisor", "Removes the step {0}."), {stepName(data, e.at)})); break;
        case K::MoveStep: lines.push_back(line(NL_TR("advisor", "Moves the step {0} to place {1}."), {stepName(data, e.at), std::to_string(e.to + 1)})); break;
        case K::DropColumn: lines.push_back(line(NL_TR("advisor", "Leaves out the column {0}."), {e.name})); break;
        case K::SetTraining: lines.push_back(line(NL_TR("advisor", "Sets {0} to {1}."), {e.key, toText(e.value)})); break;
        case K::SetSplit: lines.push_back(line(NL_TR("advisor", "Splits the rows by {0}."), {toText(e.split)})); break;
        }
    }
    return lines;
}

} // namespace netloom
