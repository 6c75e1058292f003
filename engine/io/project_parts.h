#pragma once

#include "io/json.h"
#include "io/project.h"

namespace netloom {

// The entries of a project file, one value each. Reading is lenient about missing keys (older files) and strict about wrong
// ones; errors say what is wrong, the caller adds the entry's name.

Json graphToJson(const Graph &graph);
Result<Graph> graphFromJson(const Json &json);
Json layoutToJson(const Layout &layout);
Layout layoutFromJson(const Json &json);

/// `folder`: where the project file lies; paths are stored relative to it and absolute.
Json dataToJson(const Project &project, const std::string &folder);
Result<void> dataFromJson(const Json &json, const std::string &folder, Project &project);

/// Title, seed, settings, losses, counters and the list of runs without their curves.
Json trainingToJson(const Project &project);
Result<void> trainingFromJson(const Json &json, Project &project);

/// Curves of all runs, one line an epoch.
std::string historyToCsv(const std::vector<Run> &runs);
/// Fills the epochs of the runs that are there; unknown runs are an error.
Result<void> historyFromCsv(std::string_view csv, std::vector<Run> &runs);

/// Name of an embedded data file in `Project::embedded` and, below `data/`, in the project file.
std::string embeddedName(const DataSpec &data, std::size_t file);

/// Shapes of all parameters of a graph that checks.
std::map<ParamKey, Shape> parameterShapes(const Graph &graph, const Check &checked);

/// Inputs in the order of the network's, own targets where it has several outputs. Errors: names or numbers that do not fit.
Result<void> fitDataToNetwork(const Graph &graph, DataSpec &data);
/// One loss per output with its target, where there are several; `text`: "OUTPUT=LOSS[*WEIGHT]; …".
Result<std::vector<LossSpec>> lossesOf(const Graph &graph, const DataSpec &data, const std::string &text);

/// Puts the networks of saved projects in place of the files that sub-models name; returns their weights, for this graph.
Result<ParamValues> loadSubModels(Graph &graph);
/// Do the weights of sub-models fit what they are connected to?
Result<void> checkSubModels(const Graph &graph, const Check &checked, const ParamValues &weights);

} // namespace netloom
