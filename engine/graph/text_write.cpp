#include "core/registry.h"
#include "core/words.h"
#include "graph/check.h"
#include "graph/text.h"

#include <algorithm>

namespace netloom {

namespace {

constexpr std::string_view kInputLayer = "input";

std::string nameText(const std::string &name)
{
    const bool plain = !name.empty() && name != "_"
                       && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-")
                              == std::string::npos;
    if (plain) return name;
    std::string out = quoted(name);
    return out.front() == '"' ? out : '"' + out + '"';
}

/// Options as words: the main number and the activation bare if they are read back so, the rest as key=value.
std::string optionsText(const PartInfo &info, const Values &config)
{
    const auto texts = optionTexts(info.schema, config);
    std::string bare, keyed;
    for (const auto &[key, text] : texts) {
        const Field *field = info.schema.find(key);
        const bool number = field && field->main && (field->kind == FieldKind::Int || field->kind == FieldKind::Number);
        const bool activation = field && field->kind == FieldKind::Part && field->key == "activation";
        bare += number || activation ? ' ' + text : ' ' + key + '=' + text;
        keyed += ' ' + key + '=' + text;
    }
    const auto read = [&](const std::string &words) -> std::optional<Values> {
        auto spec = parsePartSpec(info.type + words);
        if (!spec) return std::nullopt;
        auto values = readOptions(info.schema, *spec);
        if (!values) return std::nullopt;
        return *values;
    };
    const auto a = read(bare), b = read(keyed);
    return a && a == b ? bare : keyed;
}

bool isLike(const Node &a, const Node &b)
{
    return a.type == b.type && a.config == b.config && a.trainable == b.trainable;
}

class Writer {
public:
    explicit Writer(const Graph &graph) : graph_(graph) { order(); }
    std::string run();

private:
    void order();
    std::string sources(NodeId id) const;
    std::string statement(NodeId id);
    std::string inputs(std::size_t &i);
    bool isNamed(NodeId id) const; ///< has another name than it would get by itself
    bool inputIsImplied() const;

    const Graph &graph_;
    std::vector<NodeId> order_;
    Graph done_;        ///< what the reader has seen so far: gives the automatic names
    NodeId previous_ = 0;
};

std::string layerText(const Node &node);

std::string wordsOf(const Node &node)
{
    std::string text = node.type;
    if (node.inner && node.type == "sub_model") text += '(' + networkText(*node.inner) + ')';
    else if (node.inner && node.inner->nodes.size() == 1) text += '(' + layerText(node.inner->nodes.begin()->second) + ')';
    if (const PartInfo *info = findPart(PartKind::Layer, node.type)) text += optionsText(*info, node.config);
    else
        for (const auto &[key, value] : node.config) text += ' ' + key + '=' + toText(value);
    if (!node.trainable) text += " trainable=false";
    return text;
}

/// The layer inside a wrapper.
std::string layerText(const Node &node)
{
    const std::string words = wordsOf(node);
    return node.name.empty() || node.name == node.type ? words : nameText(node.name) + " = " + words;
}

/// Topological, and a layer before those that share its weights; what is on cycles comes last.
void Writer::order()
{
    Graph withOwners = graph_;
    for (const auto &[id, node] : graph_.nodes)
        if (node.sharedWith) withOwners.edges.insert({node.sharedWith, 0, id, 1 << 20});
    order_ = topologicalOrder(withOwners);
    const std::set<NodeId> known(order_.begin(), order_.end());
    for (const auto &[id, node] : graph_.nodes)
        if (!known.contains(id)) order_.push_back(id);
}

bool Writer::isNamed(NodeId id) const
{
    const Node &node = graph_.nodes.at(id);
    return node.name != done_.uniqueName(node.type);
}

std::string Writer::sources(NodeId id) const
{
    std::map<int, const Edge *> wires;
    for (const auto &edge : graph_.edges)
        if (edge.to == id && edge.toPort >= 0 && graph_.nodes.contains(edge.from)) wires.emplace(edge.toPort, &edge);
    if (wires.size() == 1 && previous_ && *wires.begin()->second == Edge{previous_, 0, id, 0}) return {};
    std::vector<std::string> names;
    for (const auto &[port, edge] : wires) {
        names.resize(std::size_t(port), "_");
        std::string name = nameText(graph_.nodes.at(edge->from).name);
        if (edge->fromPort) name += ':' + std::to_string(edge->fromPort);
        names.push_back(std::move(name));
    }
    return " (" + join(names) + ')';
}

std::string Writer::statement(NodeId id)
{
    const Node &node = graph_.nodes.at(id);
    std::string text = isNamed(id) ? nameText(node.name) + " = " : "";
    const auto owner = graph_.nodes.find(node.sharedWith);
    const PartInfo *info = findPart(PartKind::Layer, node.type);
    if (owner == graph_.nodes.end() || !info) {
        text += wordsOf(node);
    } else {
        text += '@' + nameText(owner->second.name);
        Values changed = node.config;
        for (const auto &[key, value] : owner->second.config) // what the owner has set and this one has not
            if (!changed.contains(key)) {
                const Field *field = info->schema.find(key);
                if (field) text += ' ' + key + '=' + toText(field->def);
            } else if (changed.at(key) == value) changed.erase(key);
        for (const auto &[key, value] : changed) text += ' ' + key + '=' + toText(value);
        if (!node.trainable) text += " trainable=false";
    }
    text += sources(id);
    done_.add({.type = node.type, .name = node.name});
    previous_ = id;
    return text;
}

/// Inputs in a row with names of their own and the same options: one statement.
std::string Writer::inputs(std::size_t &i)
{
    const Node &first = graph_.nodes.at(order_[i]);
    const bool named = isNamed(order_[i]);
    std::vector<std::string> names;
    do {
        const Node &node = graph_.nodes.at(order_[i]);
        names.push_back(nameText(node.name));
        done_.add({.type = node.type, .name = node.name});
        previous_ = order_[i++];
    } while (named && i < order_.size() && isNamed(order_[i]) && isLike(first, graph_.nodes.at(order_[i])));
    return (names.size() > 1 ? "in " : "") + (named ? join(names) + " = " : "") + wordsOf(first);
}

bool Writer::inputIsImplied() const
{
    if (order_.size() < 2) return false;
    const Node &first = graph_.nodes.at(order_[0]);
    if (!(first == Node{.type = std::string(kInputLayer), .name = std::string(kInputLayer)})) return false;
    if (graph_.nodes.at(order_[1]).type == kInputLayer || graph_.nodes.at(order_[1]).sharedWith) return false;
    const Edge implied{order_[0], 0, order_[1], 0};
    return std::all_of(graph_.edges.begin(), graph_.edges.end(),
                       [&](const Edge &e) { return e.to != order_[1] || e == implied; })
           && graph_.edges.contains(implied);
}

std::string Writer::run()
{
    std::vector<std::string> statements;
    std::size_t i = 0;
    if (inputIsImplied()) {
        done_.add(graph_.nodes.at(order_[0]));
        previous_ = order_[0];
        i = 1;
    }
    while (i < order_.size()) {
        if (graph_.nodes.at(order_[i]).type == kInputLayer) statements.push_back(inputs(i));
        else statements.push_back(statement(order_[i++]));
    }
    return join(statements, "; ");
}

} // namespace

std::string networkText(const Graph &graph)
{
    return Writer(graph).run();
}

} // namespace netloom
