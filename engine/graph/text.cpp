#include "graph/text.h"

#include "core/registry.h"
#include "core/words.h"

#include <algorithm>

namespace netloom {

namespace {

constexpr std::string_view kSpaces = " \t\r";
constexpr std::string_view kInput = "input", kSubModel = "sub_model";

/// One statement taken apart; all views point into the text.
struct Statement {
    std::string_view text;
    bool isInputList = false;                ///< "in a, b = …"
    std::vector<std::string> names;
    std::string_view head;                   ///< type, @name or wrapper(…)
    std::vector<std::string_view> options;
    std::optional<std::vector<std::string_view>> sources;
};

struct Pending { NodeId to = 0; int port = 0; std::string_view source; std::size_t statement = 0; };

std::string withoutComments(std::string_view text)
{
    std::string out;
    bool quote = false, comment = false, escaped = false;
    for (const char c : text) {
        if (c == '\n') comment = false;
        if (!comment && !escaped && c == '"') quote = !quote;
        if (!quote && c == '#') comment = true;
        escaped = quote && !escaped && c == '\\';
        if (!comment) out += c;
    }
    return out;
}

bool isName(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') return true;
    return !text.empty() && text.find_first_of(" \t\r\n\"()[]:@=") == std::string_view::npos;
}

/// The names in front of '=', if that is what they are; an option's key has a layer type before it.
bool takeNames(Statement &s, std::string_view left)
{
    if (left.starts_with("in ") || left.starts_with("in\t")) {
        s.isInputList = true;
        left = trim(left.substr(3));
    }
    auto pieces = splitTop(left, ",", true);
    if (!pieces || !std::all_of(pieces->begin(), pieces->end(), isName)) {
        s.isInputList = false;
        return false;
    }
    for (const auto piece : *pieces) s.names.push_back(unquoted(piece));
    return true;
}

Result<Statement> takeApart(std::string_view text)
{
    Statement s;
    s.text = text;
    std::string_view rest = text;
    auto sides = splitTop(text, "=", true);
    if (!sides) return sides.error();
    if (sides->size() > 1 && takeNames(s, (*sides)[0]))
        rest = trim(text.substr(std::size_t((*sides)[1].data() - text.data())));
    auto words = splitTop(rest, kSpaces);
    if (!words) return words.error();
    if (words->size() > 1 && words->back().front() == '(') {
        const auto list = words->back();
        if (list.back() != ')')
            return makeError("E-TEXT", NL_TR("network", "nothing may follow the list of inputs {0}"), {std::string(list)});
        auto sources = splitTop(list.substr(1, list.size() - 2), ",");
        if (!sources) return sources.error();
        s.sources = std::move(*sources);
        words->pop_back();
    }
    if (words->empty())
        return makeError("E-TEXT", NL_TR("network", "a layer is expected after '=', such as dense 8 relu"));
    s.head = words->front();
    s.options.assign(words->begin() + 1, words->end());
    return s;
}

class Parser {
public:
    Result<Graph> run(std::string_view text);

private:
    Result<void> addStatement(const Statement &s, std::size_t number);
    Result<Node> makeNode(const Statement &s);
    Result<Node> sharedNode(const Statement &s);
    Result<void> readOptionsOf(Node &node, const PartInfo &info, const std::vector<std::string_view> &words);
    Result<void> connect(const Pending &wire);

    Graph graph_;
    std::vector<Pending> wires_;
    NodeId previous_ = 0;
};

/// A layer alone, as in bidirectional(lstm 5).
Result<std::shared_ptr<const Graph>> innerGraph(std::string_view text, const PartInfo &wrapper)
{
    auto graph = parseNetwork(text);
    if (!graph) return graph.error();
    auto inner = std::make_shared<Graph>();
    for (auto &[id, node] : graph->nodes)
        if (node.type != kInput) inner->add(std::move(node));
    if (inner->nodes.size() != 1)
        return makeError("E-TEXT", NL_TR("network", "{0} takes one layer in its brackets"), {wrapper.type});
    return std::shared_ptr<const Graph>(std::move(inner));
}

/// A whole network, as in sub_model(dense 8 relu; dense 2).
Result<std::shared_ptr<const Graph>> innerNetwork(std::string_view text)
{
    auto graph = parseNetwork(text);
    if (!graph) return graph.error();
    return std::make_shared<const Graph>(std::move(*graph));
}

bool isWrapper(const PartInfo &info)
{
    const Field *field = info.schema.find("layer");
    return field && field->kind == FieldKind::Part;
}

Result<void> Parser::readOptionsOf(Node &node, const PartInfo &info, const std::vector<std::string_view> &words)
{
    std::string line = info.type;
    for (const auto word : words) {
        const auto pieces = splitTop(word, ",", true);
        if (!pieces || pieces->size() > 1)
            return makeError("E-TEXT", NL_TR("network", "'{0}': separate options by spaces, and write numbers as 0.5 and lists as [1,2]"),
                             {std::string(word)});
        line += ' ' + std::string(word);
    }
    auto spec = parsePartSpec(line);
    if (!spec) return spec.error();
    auto &options = spec->options;
    for (auto it = options.begin(); it != options.end();) {
        const bool own = (it->first == "trainable" || it->first == "name") && !info.schema.find(it->first);
        if (!own) {
            ++it;
            continue;
        }
        if (it->first == "name") node.name = unquoted(it->second);
        else if (it->second == "true" || it->second == "false") node.trainable = it->second == "true";
        else return makeError("E-RANGE", NL_TR("network", "trainable = {0}: true or false is expected"), {it->second}, "trainable");
        it = options.erase(it);
    }
    auto config = readOptions(info.schema, *spec);
    if (!config) return config.error();
    const Values defaults = info.schema.defaults();
    for (auto &[key, value] : *config) {
        if (value == defaults.at(key)) node.config.erase(key);
        else node.config[key] = std::move(value);
    }
    return {};
}

Result<Node> Parser::sharedNode(const Statement &s)
{
    const std::string name = unquoted(s.head.substr(1));
    const NodeId owner = graph_.findByName(name);
    if (!owner)
        return makeError("E-NAME", NL_TR("network", "'@{0}' shares the weights of '{0}', which is not defined above"), {name});
    const Node &original = graph_.nodes.at(owner);
    Node node = original;
    node.name.clear();
    node.trainable = true;
    node.sharedWith = original.sharedWith ? original.sharedWith : owner;
    const PartInfo *info = findPart(PartKind::Layer, node.type);
    assert(info);
    if (auto r = readOptionsOf(node, *info, s.options); !r) return r.error();
    return node;
}

Result<Node> Parser::makeNode(const Statement &s)
{
    if (s.head.front() == '@') return sharedNode(s);
    const auto bracket = s.head.find('(');
    const std::string type(s.head.substr(0, bracket));
    const PartInfo *info = findPart(PartKind::Layer, type);
    if (!info) return unknownPart(PartKind::Layer, type);
    Node node;
    node.type = info->type;
    auto words = s.options;
    if (bracket != std::string_view::npos) {
        if (s.head.back() != ')')
            return makeError("E-TEXT", NL_TR("network", "'{0}': a space is missing after the bracket"), {std::string(s.head)});
        const auto inside = s.head.substr(bracket + 1, s.head.size() - bracket - 2);
        const std::string file = info->type == kSubModel ? unquoted(trim(inside)) : std::string();
        if (file.ends_with(".netloom")) {
            node.config["file"] = file; // whoever makes a project of the network reads it
        } else if (isWrapper(*info) || info->type == kSubModel) {
            auto inner = info->type == kSubModel ? innerNetwork(inside) : innerGraph(inside, *info);
            if (!inner) return inner.error();
            node.inner = std::move(*inner);
        } else {
            auto pieces = splitTop(inside, ","); // dense(8, relu)
            if (!pieces) return pieces.error();
            words.insert(words.begin(), pieces->begin(), pieces->end());
        }
    }
    if (auto r = readOptionsOf(node, *info, words); !r) return r.error();
    return node;
}

Result<void> Parser::addStatement(const Statement &s, std::size_t number)
{
    auto made = makeNode(s);
    if (!made) return made.error();
    const bool isInput = made->type == kInput;
    if (s.names.size() > 1 && !isInput)
        return makeError("E-TEXT", NL_TR("network", "several names before '=' are for inputs only"));
    if (s.isInputList && !isInput)
        return makeError("E-TEXT", NL_TR("network", "'in …' defines inputs: write in a, b = input"));
    if (isInput && s.sources && !s.sources->empty())
        return makeError("E-LINK", NL_TR("network", "an input reads no other layer"));
    if (!isInput && !s.sources && !previous_ && graph_.nodes.empty()) previous_ = graph_.add({.type = std::string(kInput)});
    auto names = s.names;
    if (names.empty()) names.push_back(made->name);
    for (const auto &name : names) {
        if (graph_.findByName(name))
            return makeError("E-NAME", NL_TR("network", "the name '{0}' is used twice"), {name});
        if (name.find('/') != std::string::npos)
            return makeError("E-NAME", NL_TR("network", "the name '{0}' must not contain '/'"), {name});
        Node node = *made;
        node.name = name;
        const NodeId id = graph_.add(std::move(node));
        if (s.sources)
            for (std::size_t i = 0; i < s.sources->size(); ++i) wires_.push_back({id, int(i), (*s.sources)[i], number});
        else if (!isInput && previous_) graph_.edges.insert({previous_, 0, id, 0});
        previous_ = id;
    }
    return {};
}

Result<void> Parser::connect(const Pending &wire)
{
    if (wire.source == "_") return {};
    auto pieces = splitTop(wire.source, ":", true);
    if (!pieces) return pieces.error();
    int port = 0;
    if (pieces->size() > 1) {
        const auto number = parseInteger(pieces->back());
        if (!number || *number < 0 || *number > 1000)
            return makeError("E-TEXT", NL_TR("network", "'{0}': the number of an output is expected after ':'"),
                             {std::string(wire.source)});
        port = int(*number);
    }
    const std::string name = unquoted(pieces->front());
    NodeId from = graph_.findByName(name);
    const bool hasInput = std::any_of(graph_.nodes.begin(), graph_.nodes.end(), [](const auto &n) { return n.second.type == kInput; });
    if (!from && name == kInput && !hasInput) from = graph_.add({.type = std::string(kInput)}); // implied, as before a first layer
    if (!from) {
        std::vector<std::string> known;
        if (!hasInput) known.emplace_back(kInput);
        for (const auto &[id, node] : graph_.nodes)
            if (id != wire.to) known.push_back(node.name);
        return makeError("E-NAME", NL_TR("network", "there is no layer called '{0}' to read from. Names: {1}"),
                         {name, join(known)});
    }
    graph_.edges.insert({from, port, wire.to, wire.port});
    return {};
}

/// Which layer it was, around what was wrong with it.
Error located(const Error &error, std::size_t number, std::string_view statement)
{
    std::string inside = message(error);
    if (!inside.empty() && inside.back() != '.') inside += '.';
    return makeError(error.code, NL_TR("network", "Layer {0}, '{1}': {2}"),
                     {std::to_string(number), std::string(statement), inside}, error.field);
}

Result<Graph> Parser::run(std::string_view text)
{
    auto pieces = splitTop(text, ";\n");
    if (!pieces) return pieces.error();
    if (pieces->empty())
        return makeError("E-TEXT", NL_TR("network", "The network is empty: write layers such as dense 8 relu; dense 1 sigmoid."));
    for (std::size_t i = 0; i < pieces->size(); ++i) {
        auto statement = takeApart((*pieces)[i]);
        if (!statement) return located(statement.error(), i + 1, (*pieces)[i]);
        if (auto r = addStatement(*statement, i); !r) return located(r.error(), i + 1, (*pieces)[i]);
    }
    for (const auto &wire : wires_) // at the end: names may be used before they are defined
        if (auto r = connect(wire); !r) return located(r.error(), wire.statement + 1, (*pieces)[wire.statement]);
    return std::move(graph_);
}

} // namespace

Result<Graph> parseNetwork(std::string_view text)
{
    const std::string plain = withoutComments(text);
    return Parser().run(plain);
}

} // namespace netloom
