#include "data/generator.h"
#include "data/windows.h"
#include "io/files.h"
#include "io/import.h"
#include "io/project_parts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace netloom {

namespace {

/// Where an external file is now: its path, or under the same name beside the project.
Result<std::string> locate(const DataFile &file, const std::string &projectPath)
{
    if (QFileInfo(QString::fromStdString(file.path)).isFile()) return file.path;
    if (!projectPath.empty()) {
        const auto beside = QFileInfo(QString::fromStdString(projectPath)).absoluteDir().filePath(QString::fromStdString(baseName(file.path)));
        if (QFileInfo(beside).isFile()) return beside.toStdString();
    }
    return makeError("E-DATA-MISSING", NL_TR("io", "The data file “{0}” is missing. Put it there, or “{1}” beside the project."), {file.path, baseName(file.path)});
}

Result<void> checkHash(const DataFile &file, const std::string &path)
{
    if (file.sha256.empty()) return {};
    const auto hash = fileSha256(path);
    if (!hash) return hash.error();
    if (*hash == file.sha256) return {};
    return makeError("E-DATA-CHANGED", NL_TR("io", "The data file “{0}” has changed since the project was made. Restore it, or make a new project from it."), {path});
}

/// An external file is read in pieces while its hash is computed.
Result<CsvTable> externalTable(const DataFile &file, const CsvOptions &options, const CsvLike &like, const std::string &projectPath)
{
    const auto path = locate(file, projectPath);
    if (!path) return path.error();
    auto hash = std::async(std::launch::async, [&] { return checkHash(file, *path); });
    auto table = readTableFile(*path, options, like);
    if (auto ok = hash.get(); !ok) return ok.error(); // a changed file may read badly for that reason
    return table;
}

Result<CsvTable> fileTable(const Project &project, std::size_t i, const CsvLike &like, const std::string &projectPath)
{
    const auto &file = project.data.files[i];
    if (!file.embedded) return externalTable(file, project.data.csv, like, projectPath);
    const auto found = project.embedded.find(embeddedName(project.data, i));
    if (found != project.embedded.end()) return readTable(file.path, found->second, project.data.csv, like);
    return makeError("E-DATA-MISSING", NL_TR("io", "The embedded data “{0}” are not in the project. Choose the file again."), {baseName(file.path)});
}

std::vector<NodeId> inputNodes(const Graph &graph)
{
    std::vector<NodeId> ids;
    for (const auto &[id, node] : graph.nodes)
        if (node.type == "input") ids.push_back(id);
    return ids;
}

} // namespace

Result<Table> loadTable(const Project &project, const std::string &projectPath)
{
    const auto &data = project.data;
    if (data.files.empty() && data.generator.empty())
        return makeError("E-NO-DATA", NL_TR("io", "The project has no data yet. Choose a file or a generator."));
    if (data.files.empty()) return generate(data.generator, data.generatorConfig);
    std::vector<CsvTable> tables;
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < data.files.size(); ++i) {
        auto table = fileTable(project, i, tables.empty() ? CsvLike{} : likeTable(tables.front()), projectPath);
        if (!table) return table.error();
        paths.push_back(data.files[i].path);
        tables.push_back(std::move(*table));
    }
    return joinTables(std::move(tables), fileNames(paths));
}

Result<std::shared_ptr<const Prepared>> prepareProject(const Project &project, const std::string &projectPath)
{
    const auto table = loadTable(project, projectPath);
    if (!table) return table.error();
    auto prepared = prepare(*table, project.data);
    if (!prepared) return prepared.error();
    return std::make_shared<const Prepared>(std::move(*prepared));
}

Result<TrainInput> trainInput(const Project &project, std::shared_ptr<const Prepared> data)
{
    auto settings = trainSettings(project.training);
    if (!settings) return settings.error();
    if (!project.training.contains("seed")) settings->seed = project.seed;
    TrainInput input;
    input.graph = project.graph;
    input.data = std::move(data);
    input.settings = std::move(*settings);
    input.losses = project.losses;
    input.start = project.state;
    input.weightSeed = project.seed;
    for (const auto &run : project.runs) input.runId = std::max(input.runId, run.id);
    ++input.runId;
    return input;
}

void storeResult(Project &project, const Prepared &data, Checkpoint checkpoint, Run run)
{
    project.state = std::move(checkpoint);
    project.fittedSteps = data.steps;
    project.featureNames = data.featureNames;
    project.classes = data.classes;
    project.targetClasses.clear();
    for (const auto &task : data.targetTasks) project.targetClasses.push_back(task.classes);
    if (!run.epochs.empty()) project.runs.push_back(std::move(run));
}

Prepared fittedData(const Project &project)
{
    Prepared fitted;
    const bool reconstruction = project.data.targets == std::vector<std::string>{"@input"};
    const auto taskOf = [](const std::vector<std::string> &classes) {
        return classes.size() == 2 ? TaskKind::Binary : classes.size() > 2 ? TaskKind::Classes : TaskKind::Regression;
    };
    fitted.task = reconstruction ? TaskKind::Reconstruction : taskOf(project.classes);
    for (const auto &classes : project.targetClasses) fitted.targetTasks.push_back({taskOf(classes), classes, {}});
    fitted.featureNames = project.featureNames;
    fitted.targetNames = reconstruction ? project.featureNames : project.data.targets;
    fitted.classes = project.classes;
    fitted.steps = project.fittedSteps;
    return fitted;
}

DataPorts storedPorts(const Project &project)
{
    if (project.featureNames.empty()) return {};
    auto features = project.featureNames;
    const auto rows = arrangeInputs(project.data, features);
    if (!rows) return {};
    const auto ports = windowPorts(*rows, project.data.windows);
    if (project.data.inputs.empty()) return {{"", ports.front()}};
    DataPorts result;
    for (std::size_t i = 0; i < ports.size(); ++i) result[project.data.inputs[i].name] = ports[i];
    return result;
}

DataPorts dataPorts(const Graph &graph, const Prepared &data)
{
    if (!data.source) return {};
    const auto &ports = data.source->inputs();
    DataPorts result;
    if (ports.size() == 1) result[""] = ports.front();
    const auto inputs = inputNodes(graph);
    for (std::size_t i = 0; i < inputs.size() && i < ports.size(); ++i) result[graph.nodes.at(inputs[i]).name] = ports[i];
    return result;
}

} // namespace netloom
