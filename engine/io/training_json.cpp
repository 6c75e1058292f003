#include "io/project_parts.h"

#include <charconv>
#include <set>

namespace netloom {

namespace {

Error wrongTraining(std::string what) { return makeError("E-TRAINING-FILE", NL_TR("io", "the training description is damaged: {0}"), {std::move(what)}); }
Error wrongHistory(std::string what) { return makeError("E-HISTORY-FILE", NL_TR("io", "the history is damaged: {0}"), {std::move(what)}); }

constexpr const char *kUndefined = "NA";

std::string quoted(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) (out += c) += c == '"' ? "\"" : "";
    return out + '"';
}

/// One record of RFC 4180 without line breaks inside cells (history never writes any). False at the end.
bool nextRecord(std::string_view &csv, std::vector<std::string> &cells)
{
    cells.assign(1, {});
    if (csv.empty()) return false;
    bool inside = false;
    std::size_t i = 0;
    for (; i < csv.size(); ++i) {
        const char c = csv[i];
        if (inside && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') cells.back() += csv[i++];
        else if (c == '"') inside = !inside;
        else if (c == ',' && !inside) cells.emplace_back();
        else if (c == '\n' && !inside) break;
        else cells.back() += c;
    }
    csv.remove_prefix(std::min(csv.size(), i + 1));
    return true;
}

std::string cell(const MetricValues &values, const std::string &name)
{
    const auto it = values.find(name);
    if (it == values.end()) return {};
    return it->second ? toText(*it->second) : kUndefined;
}

Result<void> readEpoch(const std::vector<std::string> &header, const std::vector<std::string> &cells, std::vector<Run> &runs)
{
    if (cells.size() != header.size()) return wrongHistory("a line has " + std::to_string(cells.size()) + " cells instead of " + std::to_string(header.size()));
    EpochRow row;
    Run *run = nullptr;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto &key = header[i];
        if (cells[i].empty()) continue;
        const auto v = parseNumber(cells[i]);
        if (!v && cells[i] != kUndefined) return wrongHistory("“" + cells[i] + "” is not a number");
        if (key == "run" || key == "epoch") {
            const auto n = parseInteger(cells[i]);
            if (!n || *n < 0) return wrongHistory("“" + cells[i] + "” is not a count");
            if (key == "epoch") row.epoch = std::uint64_t(*n);
            else for (auto &r : runs) if (r.id == *n) run = &r;
        } else if (key == "seconds") row.seconds = v.value_or(0);
        else if (key == "samples_per_second") row.samplesPerSecond = v.value_or(0);
        else if (key == "learning_rate") row.learningRate = v;
        else if (key == "gradient_norm") row.gradientNorm = v;
        else if (key.starts_with("val_")) row.validation[key.substr(4)] = v;
        else row.train[key] = v;
    }
    if (!run) return wrongHistory("a line belongs to no run");
    run->epochs.push_back(std::move(row));
    return {};
}

/// What a run goes on with beside weights and slots; only what is there.
void stateToJson(const Checkpoint &state, Json &json)
{
    if (!state.slotNames.empty()) json.set("optimizer_slots", Json::list(state.slotNames));
    if (state.optimizerSince > 0) json.set("optimizer_since", state.optimizerSince);
    if (state.position > 0) json.set("position", state.position).set("partial", Json::list(state.partial));
    if (!state.memory.empty()) json.set("memory", toJson(state.memory));
    Json changes = Json::array();
    for (const LiveChange &c : state.changes) changes.push(Json::object().set("step", c.step).set("field", c.field).set("value", c.value));
    if (!state.changes.empty()) json.set("changes", std::move(changes));
}

Result<void> stateFromJson(const Json &json, Checkpoint &state)
{
    for (const auto &name : json["optimizer_slots"].items()) state.slotNames.push_back(name.text());
    if (state.slotNames.size() > 64) return wrongTraining("the optimizer has too many slots");
    state.optimizerSince = json["optimizer_since"].natural();
    if (state.optimizerSince > state.step) return wrongTraining("the optimizer began after the last step");
    state.position = json["position"].natural();
    for (const auto &v : json["partial"].items()) state.partial.push_back(v.number());
    state.memory = valuesFromJson(json["memory"]);
    for (const auto &c : json["changes"].items()) state.changes.push_back({c["step"].natural(), c["field"].text(), c["value"].number()});
    return {};
}

/// Overridden limits and findings put aside; only what is there.
Json advisorToJson(const AdvisorSettings &advisor)
{
    Json ignored = Json::array();
    for (const auto &one : advisor.ignored)
        ignored.push(Json::object().set("id", one.id).set("object", one.object).set("reason", one.reason));
    return Json::object().set("thresholds", toJson(advisor.thresholds)).set("ignored", std::move(ignored));
}

/// Without its curves; only what is there.
Json runToJson(const Run &run)
{
    Json json = Json::object().set("id", run.id).set("settings", run.settings).set("stopped", run.stopped);
    if (!run.name.empty()) json.set("name", run.name);
    if (!run.note.empty()) json.set("note", run.note);
    if (!run.config.empty()) json.set("config", toJson(run.config));
    if (!run.network.empty()) json.set("network", run.network);
    if (run.parameters > 0) json.set("parameters", run.parameters);
    if (run.past) json.set("past", true);
    return json;
}

Run runFromJson(int id, const Json &json)
{
    Run run;
    run.id = id;
    run.settings = json["settings"].text();
    run.stopped = json["stopped"].text();
    run.name = json["name"].text();
    run.note = json["note"].text();
    run.config = valuesFromJson(json["config"]);
    run.network = json["network"].text();
    run.parameters = std::max<std::int64_t>(0, json["parameters"].integer());
    run.past = json["past"].boolean(false);
    return run;
}

AdvisorSettings advisorFromJson(const Json &json)
{
    AdvisorSettings advisor;
    advisor.thresholds = valuesFromJson(json["thresholds"]);
    for (const auto &item : json["ignored"].items())
        if (!item["id"].text().empty()) advisor.ignored.push_back({item["id"].text(), item["object"].text(), item["reason"].text()});
    return advisor;
}

} // namespace

Json trainingToJson(const Project &project)
{
    Json losses = Json::array(), runs = Json::array();
    for (const auto &loss : project.losses)
        losses.push(Json::object().set("node", loss.node).set("port", loss.port).set("target", loss.target).set("loss", loss.loss).set("weight", loss.weight));
    for (const auto &run : project.runs) runs.push(runToJson(run));
    Json json = Json::object();
    json.set("title", project.title).set("description", project.description).set("seed", project.seed);
    json.set("settings", toJson(project.training)).set("losses", std::move(losses));
    json.set("optimizer", project.state.optimizer).set("step", project.state.step).set("epoch", project.state.epoch);
    stateToJson(project.state, json);
    if (project.advisor != AdvisorSettings()) json.set("advisor", advisorToJson(project.advisor));
    return json.set("runs", std::move(runs));
}

Result<void> trainingFromJson(const Json &json, Project &project)
{
    if (!json.isObject()) return wrongTraining("it is not an object");
    project.title = json["title"].text();
    project.description = json["description"].text();
    project.seed = json["seed"].natural();
    project.training = valuesFromJson(json["settings"]);
    for (const auto &item : json["losses"].items()) {
        const auto node = item["node"].integer(), port = item["port"].integer();
        if (node <= 0 || !project.graph.nodes.contains(NodeId(node)) || port < 0 || port > 10000) return wrongTraining("a loss belongs to no layer");
        project.losses.push_back({NodeId(node), int(port), item["target"].text(), item["loss"].text(), item["weight"].number(1)});
    }
    project.state.optimizer = json["optimizer"].text();
    project.state.step = json["step"].natural();
    project.state.epoch = json["epoch"].natural();
    if (auto ok = stateFromJson(json, project.state); !ok) return ok;
    project.advisor = advisorFromJson(json["advisor"]);
    std::set<int> ids;
    for (const auto &item : json["runs"].items()) {
        const auto id = item["id"].integer(-1);
        if (id < 0 || id > 1000000000 || !ids.insert(int(id)).second) return wrongTraining("a run has no number of its own");
        project.runs.push_back(runFromJson(int(id), item));
    }
    return {};
}

std::string historyToCsv(const std::vector<Run> &runs)
{
    std::set<std::string> train, validation;
    for (const auto &run : runs)
        for (const auto &row : run.epochs) {
            for (const auto &[name, value] : row.train) train.insert(name);
            for (const auto &[name, value] : row.validation) validation.insert(name);
        }
    bool rates = false, norms = false; // columns only where somebody has them
    for (const auto &run : runs)
        for (const auto &row : run.epochs) {
            rates |= row.learningRate.has_value();
            norms |= row.gradientNorm.has_value();
        }
    std::string csv = "run,epoch,seconds,samples_per_second";
    if (rates) csv += ",learning_rate";
    if (norms) csv += ",gradient_norm";
    for (const auto &name : train) csv += ',' + quoted(name);
    for (const auto &name : validation) csv += ',' + quoted("val_" + name);
    csv += '\n';
    for (const auto &run : runs)
        for (const auto &row : run.epochs) {
            csv += std::to_string(run.id) + ',' + std::to_string(row.epoch) + ',' + toText(row.seconds) + ',' + toText(row.samplesPerSecond);
            if (rates) csv += ',' + (row.learningRate ? toText(*row.learningRate) : std::string());
            if (norms) csv += ',' + (row.gradientNorm ? toText(*row.gradientNorm) : std::string());
            for (const auto &name : train) csv += ',' + cell(row.train, name);
            for (const auto &name : validation) csv += ',' + cell(row.validation, name);
            csv += '\n';
        }
    return csv;
}

Result<void> historyFromCsv(std::string_view csv, std::vector<Run> &runs)
{
    std::vector<std::string> header, cells;
    if (!nextRecord(csv, header)) return {};
    while (nextRecord(csv, cells))
        if (auto ok = readEpoch(header, cells, runs); !ok) return ok.error();
    return {};
}

} // namespace netloom
