#include "core/words.h"
#include "io/project_parts.h"

#include <algorithm>

// Networks with several inputs or outputs in a new project.

namespace netloom {

namespace {

std::vector<std::string> namesOf(const Graph &graph, bool inputs)
{
    std::vector<std::string> names;
    for (const auto &[id, node] : graph.nodes)
        if (inputs ? node.type == "input" : node.type != "input" && graph.consumers(id).empty()) names.push_back(node.name);
    return names;
}

Error noSuch(const char *text, const std::string &name, const std::vector<std::string> &known, const char *field)
{
    return makeError("E-LINK", text, {name, join(known)}, field);
}

} // namespace

Result<void> fitDataToNetwork(const Graph &graph, DataSpec &data)
{
    const auto inputs = namesOf(graph, true);
    std::vector<InputColumns> ordered;
    for (const auto &name : inputs)
        for (const auto &input : data.inputs)
            if (input.name == name) ordered.push_back(input);
    for (const auto &input : data.inputs)
        if (std::find(inputs.begin(), inputs.end(), input.name) == inputs.end())
            return noSuch(NL_TR("io", "The network has no input “{0}”. Its inputs are: {1}."), input.name, inputs, "inputs");
    if (!data.inputs.empty() && ordered.size() != inputs.size())
        return makeError("E-INPUTS", NL_TR("io", "Each input of the network needs its columns, once: {0}. Write \"a=COL,COL; b=rest\"."), {join(inputs)}, "inputs");
    if (data.inputs.empty() && inputs.size() > 1)
        return makeError("E-INPUTS", NL_TR("io", "The network has {0} inputs ({1}): say which columns each one gets, as in --inputs \"{2}=COL,COL; {3}=rest\"."),
                         {std::to_string(inputs.size()), join(inputs), inputs[0], inputs[1]}, "inputs");
    data.inputs = std::move(ordered);
    const auto outputs = namesOf(graph, false);
    data.ownTargets = outputs.size() > 1;
    if (data.ownTargets && outputs.size() != data.targets.size())
        return makeError("E-LINK", NL_TR("io", "The network has {0} outputs ({1}) and {2} targets: give as many targets as outputs, in the order of the outputs."),
                         {std::to_string(outputs.size()), join(outputs), std::to_string(data.targets.size())}, "target");
    return {};
}

Result<std::vector<LossSpec>> lossesOf(const Graph &graph, const DataSpec &data, const std::string &text)
{
    std::vector<LossSpec> losses;
    const auto outputs = namesOf(graph, false);
    for (std::size_t i = 0; i < outputs.size() && data.ownTargets; ++i) losses.push_back({graph.findByName(outputs[i]), 0, data.targets.at(i), {}, 1});
    auto pieces = splitTop(text, ";");
    if (!pieces) return pieces.error();
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        const std::string name(trim(piece.substr(0, equals)));
        const auto at = std::find(outputs.begin(), outputs.end(), name);
        if (losses.empty()) { // one output: the text is a loss with a mistake in it, and the mistake is what to tell
            const auto wrong = parsePart(PartKind::Loss, text);
            if (!wrong) return wrong.error();
        }
        if (equals == std::string_view::npos || at == outputs.end() || losses.empty())
            return noSuch(NL_TR("io", "“{0}” is no output of the network. Write the losses of several outputs as \"OUTPUT=LOSS; OUTPUT=LOSS*WEIGHT\"; the outputs are: {1}."), name, outputs, "loss");
        LossSpec &loss = losses[std::size_t(at - outputs.begin())];
        std::string_view right = trim(piece.substr(equals + 1));
        if (const auto star = right.rfind('*'); star != std::string_view::npos) {
            const auto weight = parseNumber(trim(right.substr(star + 1)));
            if (!weight || !(*weight >= 0))
                return makeError("E-RANGE", NL_TR("io", "The weight of the loss of “{0}” must be a number of 0 or more."), {name}, "loss");
            loss.weight = *weight;
            right = trim(right.substr(0, star));
        }
        loss.loss = std::string(right);
    }
    return losses;
}

} // namespace netloom
