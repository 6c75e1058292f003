#include "advisor/advisor.h"
#include "io/past_runs.h"
#include "cli/cli.h"

#include <algorithm>

namespace netloom::cli {

namespace {

struct Options { std::string project; };

const char *severityName(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "info";
}

std::string layerName(const Graph &graph, NodeId id)
{
    const auto node = graph.nodes.find(id);
    return node == graph.nodes.end() ? std::string() : node->second.name;
}

/// Weights, gradients and two optimizer slots, plus values and gradients of one batch.
double memoryBytes(const Check &checked, int batch)
{
    double values = 0;
    for (const auto &[id, node] : checked.nodes)
        for (const auto &port : node.outputs) values += double(std::max<std::int64_t>(port.shape.size(), 0));
    return 4.0 * (4.0 * double(checked.parameters) + 2.0 * values * batch);
}

Json layersJson(const Project &project, const Check &checked, const std::vector<NodeId> &order)
{
    Json layers = Json::array();
    for (const auto id : order) {
        const auto &node = project.graph.nodes.at(id);
        const auto found = checked.nodes.find(id);
        Json shape = Json::array();
        if (found != checked.nodes.end() && !found->second.outputs.empty()) shape = Json::list(found->second.outputs.front().shape.axes);
        // Shared weights belong to one layer, so that the column adds up to the whole.
        const bool counted = found != checked.nodes.end() && !node.sharedWith;
        const auto n = counted ? found->second.parameters : 0;
        const auto trainable = counted ? found->second.trainable : 0;
        const auto owner = layerName(project.graph, node.sharedWith);
        layers.push(Json::object().set("name", node.name).set("type", node.type).set("output", std::move(shape))
                        .set("parameters", n).set("trainable", trainable).set("shared_with", owner.empty() ? Json() : Json(owner)));
    }
    return layers;
}

/// What is wrong or could be better: of check() and of the advisor, one line each.
struct Findings {
    std::vector<Finding> engine;
    std::vector<Advice> advice;
};

/// The data are read where they can be: without them only the network and the settings are looked at.
Findings findingsOf(Project &project, const std::string &path, const Check &checked)
{
    DataFacts data;
    if (const auto table = loadTable(project, path)) {
        const auto prepared = prepare(*table, project.data);
        data = dataFacts(*table, project.data, prepared ? &*prepared : nullptr, prepared ? Error{} : prepared.error(),
                         Thresholds(project.advisor.thresholds));
    } else if (!project.data.files.empty() || !project.data.generator.empty()) {
        project.notes.push_back("the data were not checked: " + message(table.error()));
    }
    Findings found;
    found.advice = advise({project.graph, checked, project.data, project.training, project.losses, project.runs.size(), project.advisor, freeMemory(), pastRuns(project), project.state.epoch}, data);
    found.engine = engineFindings(checked, found.advice);
    return found;
}

Json findingsJson(const Project &project, const Findings &found)
{
    Json list = Json::array();
    for (const auto &finding : found.engine)
        list.push(Json::object().set("id", finding.what.code).set("severity", severityName(finding.severity))
                      .set("text", message(finding.what)).set("layer", layerName(project.graph, finding.what.node)));
    for (const auto &advice : found.advice) {
        Json fix = Json::array();
        for (const auto &line : previewFix(project.graph, project.data, advice.fix)) fix.push(message(line));
        list.push(Json::object().set("id", advice.what.code).set("severity", severityName(advice.severity)).set("text", message(advice.what))
                      .set("layer", layerName(project.graph, advice.what.node)).set("column", advice.column).set("field", advice.what.field)
                      .set("fix", std::move(fix)).set("ignored", advice.ignoredBecause.empty() ? Json() : Json(advice.ignoredBecause))
                      .set("lowered", advice.loweredBecause.empty() ? Json() : Json(advice.loweredBecause)));
    }
    return list;
}

void printFindings(const Project &project, const Findings &found, Output &out)
{
    for (const auto &finding : found.engine) {
        const auto layer = layerName(project.graph, finding.what.node);
        out.line(std::string(severityName(finding.severity)) + ": " + (layer.empty() ? "" : layer + ": ") + message(finding.what));
    }
    for (const auto &advice : found.advice) {
        if (!advice.ignoredBecause.empty()) continue;
        const auto layer = layerName(project.graph, advice.what.node);
        out.line(std::string(severityName(advice.severity)) + ": " + (layer.empty() ? "" : layer + ": ") + message(advice.what) + " [" + advice.what.code + "]");
        if (!advice.loweredBecause.empty()) out.line("  lowered: " + advice.loweredBecause);
        if (!advice.fix.empty()) out.line("  fix: " + format(advice.fixText, advice.fixArgs));
    }
    for (const auto &advice : found.advice)
        if (!advice.ignoredBecause.empty()) out.line("ignored: " + message(advice.what) + " [" + advice.what.code + "] – " + advice.ignoredBecause);
    for (const auto &[key, value] : project.advisor.thresholds) out.line("threshold: " + key + " = " + toText(value));
}

void print(const Project &project, const Check &checked, const Findings &found, const Json &layers, double memory, Output &out)
{
    if (!project.title.empty()) out.line(project.title);
    std::vector<std::vector<std::string>> rows;
    for (const auto &layer : layers.items()) {
        std::string shape;
        for (const auto &axis : layer["output"].items()) shape += (shape.empty() ? "" : "×") + (axis.integer() < 0 ? "?" : std::to_string(axis.integer()));
        const auto owner = layer["shared_with"].text();
        rows.push_back({layer["name"].text(), layer["type"].text(), shape.empty() ? "–" : shape,
                        owner.empty() ? count(std::uint64_t(layer["parameters"].integer())) : "0 (shares " + owner + ")"});
    }
    out.table({"layer", "type", "output", "parameters"}, rows, {false, false, true, true});
    out.line(count(std::uint64_t(checked.parameters)) + " parameters, " + count(std::uint64_t(checked.trainable)) + " trainable; about " +
             bytesText(memory) + " while training; " + count(project.state.epoch) + " epochs trained");
    printFindings(project, found, out);
    for (const auto &text : project.notes) out.line("note: " + text);
}

int run(const Options &options, Output &out)
{
    auto project = loadProject(options.project);
    if (!project) return out.fail(project.error());
    const auto checked = check(project->graph, storedPorts(*project));
    auto order = checked.order;
    for (const auto &[id, node] : project->graph.nodes) // layers on cycles come last
        if (std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    const auto settings = trainSettings(project->training);
    const double memory = memoryBytes(checked, settings ? settings->batchSize : 32);
    const auto layers = layersJson(*project, checked, order);
    const auto found = findingsOf(*project, options.project, checked);
    out.object(Json::object().set("title", project->title).set("parameters", checked.parameters).set("trainable", checked.trainable)
                   .set("memory_bytes", std::int64_t(memory)).set("epochs", project->state.epoch).set("layers", layers)
                   .set("findings", findingsJson(*project, found)).set("notes", Json::list(project->notes))
                   .set("weights_sha256", weightsSha256(project->graph, project->state.weights)));
    if (!out.json()) print(*project, checked, found, layers, memory, out);
    return kOk;
}

} // namespace

void addSummary(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "summary", "Layers, shapes, parameters, memory, problems", "netloom-cli summary sheet.netloom", run, options);
    command->add_option("project", options->project, "Project file")->required()->type_name("FILE");
}

} // namespace netloom::cli
