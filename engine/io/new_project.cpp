#include "core/words.h"
#include "data/targets.h"
#include "graph/text.h"
#include "io/project_parts.h"
#include "train/before_run.h"

#include <algorithm>
#include <fstream>
#include <memory>

namespace netloom {

namespace {

/// For windows: what is learnt of the steps, then of their course.
std::string windowNetwork(const Prepared &data, const WindowSpec &windows)
{
    if (data.task == TaskKind::Reconstruction)
        return "lstm 16; repeat_vector " + std::to_string(windows.lookback) + "; lstm 16 return_sequences=true; time_distributed(dense " +
               std::to_string(data.featureNames.size()) + ")";
    const std::string layers = "lstm 16 return_sequences=true; lstm 8; ";
    switch (data.task) {
    case TaskKind::Binary: return layers + "dense 1 sigmoid";
    case TaskKind::Classes: return layers + "dense " + std::to_string(data.classes.size()) + " softmax";
    default: return layers + "dense " + std::to_string(std::max<std::size_t>(1, data.targetNames.size()));
    }
}

/// Two hidden layers and an output that suits the task.
std::string defaultNetwork(const Prepared &data, const WindowSpec &windows)
{
    if (windows.on()) return windowNetwork(data, windows);
    const auto features = int(data.featureNames.size());
    const auto hidden = [](int a, int b) {
        return "dense " + std::to_string(a) + " relu; dense " + std::to_string(b) + " relu; ";
    };
    switch (data.task) {
    // Of tables with few positives a plain 64-32 learns the training rows by heart; this one keeps its validation ROC-AUC.
    case TaskKind::Binary: return "dense 32 relu; dropout 0.3; dense 16 relu; dense 1 sigmoid";
    case TaskKind::Classes: return hidden(64, 32) + "dense " + std::to_string(data.classes.size()) + " softmax";
    case TaskKind::Reconstruction: return hidden(std::max(2, features / 2), std::max(2, features / 2)) + "dense " + std::to_string(features);
    case TaskKind::Regression: break;
    }
    return hidden(64, 32) + "dense " + std::to_string(std::max<std::size_t>(1, data.targetNames.size()));
}

Result<void> checkTarget(const Table &table, const DataSpec &data)
{
    const auto names = [&] {
        std::string list;
        for (const auto &column : table.columns) list += (list.empty() ? "" : ", ") + column.name();
        return list;
    };
    if (data.targets.empty()) return makeError("E-TARGET", NL_TR("io", "No target column was chosen. The columns are: {0}."), {names()}, "target");
    for (const auto &target : data.targets)
        if (target != "@input" && table.indexOf(target) < 0)
            return makeError("E-TARGET", NL_TR("io", "There is no column “{0}” to be the target. The columns are: {1}."), {target, names()}, "target");
    for (const auto &column : data.drop)
        if (table.indexOf(column) < 0)
            return makeError("E-DROP", NL_TR("io", "There is no column “{0}” to leave out. The columns are: {1}."), {column, names()}, "drop");
    return {};
}

/// The first error of a check as text that names its layer.
Error firstError(const Graph &graph, const Check &checked)
{
    for (const auto &finding : checked.all()) {
        if (finding.severity != Severity::Error) continue;
        const auto node = graph.nodes.find(finding.what.node);
        if (node == graph.nodes.end()) return finding.what;
        auto error = makeError(finding.what.code, NL_TR("io", "{0}: {1}"), {node->second.name, message(finding.what)}, finding.what.field);
        error.node = finding.what.node;
        return error;
    }
    return makeError("E-GRAPH", NL_TR("io", "The network cannot be used."));
}

/// Bytes the machine can still give; nothing if it does not say.
std::optional<double> availableMemory()
{
    std::ifstream file("/proc/meminfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("MemAvailable:"))
            if (const auto kb = parseNumber(trim(line.substr(13, line.find('k') - 13)))) return *kb * 1024;
    return {};
}

/// Memory is promised freely and the process killed once it is used: so it is asked before.
Result<void> checkMemory(const std::map<ParamKey, Shape> &shapes)
{
    double parameters = 0;
    for (const auto &[key, shape] : shapes) {
        double n = 1; // not Shape::size: the product may be beyond whole numbers
        for (const int axis : shape.axes) n *= double(axis);
        parameters += n;
    }
    const double needed = 4 * 4 * parameters; // weights, gradients, two values of the optimizer
    const auto available = availableMemory();
    if (!available || needed <= *available) return {};
    const auto gigabytes = [](double bytes) { return std::to_string(std::uint64_t(bytes / 1e9 + 0.5)); };
    return makeError("E-MEMORY", NL_TR("io", "The network has {0} million parameters and needs about {1} GB of memory to train; {2} GB are available. Use smaller layers."),
                     {std::to_string(std::uint64_t(parameters / 1e6)), gigabytes(needed), gigabytes(*available)});
}

/// Without a batch size of the user's, small data become one batch.
Result<void> fitBatch(Project &project, std::size_t rows)
{
    const auto settings = trainSettings(project.training);
    if (!settings) return settings.error();
    if (project.training.contains("batch_size") || rows == 0 || std::size_t(settings->batchSize) <= rows) return {};
    project.training["batch_size"] = std::int64_t(rows);
    project.notes.push_back(format(NL_TR("io", "There are only {0} training rows: the batch size is {0} instead of {1}."),
                                   {std::to_string(rows), std::to_string(settings->batchSize)}));
    return {};
}

/// A state is carried along the rows: they keep their order, and batches have one size. What the user chose stays.
Result<void> fitStateful(Project &project, const DataPorts &ports, std::size_t rows)
{
    const auto checked = check(project.graph, ports);
    if (!checked.ok() || !isStateful(project.graph, checked)) return {};
    auto &training = project.training;
    const bool ownBatch = training.contains("batch_size");
    if (!training.contains("shuffle")) training["shuffle"] = false;
    if (!training.contains("stateful_batching")) training["stateful_batching"] = std::string("streams");
    const auto settings = trainSettings(training);
    if (!settings) return settings.error();
    auto batch = std::size_t(settings->batchSize);
    if (!ownBatch && !settings->dropRemainder)
        while (batch > 1 && rows % batch != 0) --batch;
    if (!ownBatch && batch < std::size_t(settings->batchSize) / 4) { // rather a few rows less than tiny batches
        training["drop_remainder"] = true;
        batch = std::size_t(settings->batchSize);
    }
    if (!ownBatch && batch != std::size_t(settings->batchSize)) training["batch_size"] = std::int64_t(batch);
    project.notes.push_back(format(NL_TR("io", "A layer is stateful: the rows keep their order (shuffle off), in {0} streams of {1} rows each."),
                                   {std::to_string(batch), std::to_string(rows / std::max<std::size_t>(1, batch))}));
    return {};
}

} // namespace

Result<void> completeWeights(Project &project, const DataPorts &ports)
{
    const auto checked = check(project.graph, ports);
    if (!checked.ok()) return firstError(project.graph, checked);
    const auto shapes = parameterShapes(project.graph, checked);
    auto &state = project.state;
    const auto fits = [&](const auto &entry) {
        const auto found = state.weights.find(entry.first);
        return found != state.weights.end() && found->second && found->second->shape == entry.second;
    };
    if (std::all_of(shapes.begin(), shapes.end(), fits)) return {};
    if (auto ok = checkMemory(shapes); !ok) return ok.error();
    const auto fresh = initialWeights(project.graph, ports, project.seed);
    if (!fresh) return fresh.error();
    std::vector<std::string> lost; // of layers that had been trained
    for (const auto &entry : shapes) {
        if (fits(entry)) continue;
        const auto &name = project.graph.nodes.at(entry.first.node).name;
        if (state.step > 0 && state.weights.contains(entry.first) && (lost.empty() || lost.back() != name)) lost.push_back(name);
        if (const auto first = fresh->find(entry.first); first != fresh->end()) state.weights[entry.first] = first->second;
        state.optimizerSlots.erase(entry.first);
    }
    if (!lost.empty()) {
        std::string names;
        for (const auto &name : lost) names += (names.empty() ? "“" : ", “") + name + "”";
        project.notes.push_back(format(NL_TR("io", "What {0} had learned is gone: the change gives its weights another shape, and they start anew. The other layers keep theirs."), {names}));
    }
    return {};
}

Result<Project> newProject(const Table &table, const NewProject &spec)
{
    Project project;
    project.title = spec.title;
    project.seed = spec.seed;
    project.training = spec.training;
    project.data = spec.data;
    project.embedded = spec.embedded;
    project.data.split.seed = spec.splitSeed.value_or(std::uint32_t(spec.seed));
    project.data.targets = expandTargets(table, project.data.targets);
    if (auto ok = checkTarget(table, project.data); !ok) return ok.error();
    if (!spec.network.empty()) {
        auto graph = parseNetwork(spec.network);
        if (!graph) return graph.error();
        project.graph = std::move(*graph);
        auto loaded = loadSubModels(project.graph);
        if (!loaded) return loaded.error();
        project.state.weights = std::move(*loaded);
        if (auto ok = fitDataToNetwork(project.graph, project.data); !ok) return ok.error();
        auto losses = lossesOf(project.graph, project.data, spec.losses);
        if (!losses) return losses.error();
        project.losses = std::move(*losses);
    }
    if (spec.network.empty() && !spec.losses.empty()) // the default network has one output: what was written has a mistake in it
        if (auto losses = lossesOf(project.graph, project.data, spec.losses); !losses) return losses.error();
    if (project.data.steps.empty()) project.data.steps = defaultSteps(table, project.data, spec.recipe);
    auto prepared = prepare(table, project.data);
    if (!prepared) return prepared.error();
    if (auto ok = fitBatch(project, prepared->split.train.size()); !ok) return ok.error();
    for (const auto &note : prepared->notes) project.notes.push_back(message(note));
    if (spec.network.empty()) {
        auto graph = parseNetwork(defaultNetwork(*prepared, project.data.windows));
        if (!graph) return graph.error();
        project.graph = std::move(*graph);
    }
    const auto data = std::make_shared<const Prepared>(std::move(*prepared));
    const auto ports = dataPorts(project.graph, *data);
    if (const auto checked = check(project.graph, ports); checked.ok()) // else completeWeights says what is wrong
        if (auto ok = checkSubModels(project.graph, checked, project.state.weights); !ok) return ok.error();
    if (auto ok = completeWeights(project, ports); !ok) return ok.error();
    if (auto ok = fitStateful(project, ports, data->split.train.size()); !ok) return ok.error();
    // The trainer's own checks (loss, metrics, batch, class weights …), so that a wrong option is told now and not at `train`.
    auto input = trainInput(project, data);
    if (!input) return input.error();
    const auto trainer = Trainer::create(std::move(*input));
    if (!trainer) return trainer.error();
    for (const auto &warning : (*trainer)->warnings()) project.notes.push_back(message(warning));
    storeResult(project, *data, std::move(project.state), {});
    return project;
}

} // namespace netloom
