#pragma once

#include "advisor/settings.h"
#include "data/recipe.h"
#include "train/evaluate.h"

namespace netloom {

/// Where nodes stand on the canvas; losing it is harmless.
struct Layout {
    struct Point { double x = 0, y = 0; bool operator==(const Point &) const = default; };
    std::map<NodeId, Point> positions;
    std::string flow = "auto";                 ///< auto | down | right
    /// Free text on the canvas.
    struct Note { std::string text; Point at; bool operator==(const Note &) const = default; };
    std::vector<Note> notes = {};
    /// Layers that are shown as one box while folded. A layer is in one group at most.
    struct Group { std::string name; std::set<NodeId> nodes; bool folded = false; bool operator==(const Group &) const = default; };
    std::vector<Group> groups = {};
    /// A tile of the Train page: the curves it holds ("loss", "f1"; "confusion" is the matrix), how far it reaches.
    struct ChartTile { std::vector<std::string> keys; int columns = 1, rows = 1; bool operator==(const ChartTile &) const = default; };
    std::vector<ChartTile> tiles = {};         ///< in their order; empty: the program's own arrangement
    bool operator==(const Layout &) const = default;
};

/// One training run: settings it started from and its curves.
struct Run {
    int id = 0;
    std::string settings;                      ///< one line: optimizer, batch, seed …
    std::vector<EpochRow> epochs;
    std::string stopped;
    std::string name = {}, note = {};          ///< the user's words for it
    Values config = {};                        ///< Project::training as it was
    std::string network = {};                  ///< in words, as it was
    std::int64_t parameters = 0;
    bool past = false;                         ///< of weights that were given up since: to compare with, not to go on from
    bool operator==(const Run &) const = default;
};

/// A whole project as a plain value: window and command line work on the same thing.
struct Project {
    std::string title, description;
    Graph graph;
    Layout layout;
    DataSpec data;
    std::vector<RecipeStep> fittedSteps;       ///< recipe as fitted at the last training; used for prediction
    std::vector<std::string> featureNames, classes;
    std::vector<std::vector<std::string>> targetClasses; ///< per target, where each is a port of its own; empty list: a number
    Values training;                           ///< by trainingSchema(); only what was set
    std::vector<LossSpec> losses;
    std::uint64_t seed = 0;                    ///< split, first weights; training.seed overrides shuffle and dropout
    Checkpoint state;
    std::vector<Run> runs;
    std::map<std::string, std::string> embedded; ///< bytes of embedded data files by name
    std::vector<std::string> notes;            ///< messages of the last load (older format, missing tensors …); not saved
    bool readOnly = false;                     ///< newer format
    AdvisorSettings advisor = {};              ///< findings put aside, limits overridden
};

/// Data files as the importer understood them, ready for NewProject::data.
struct ImportedData {
    Table table;                               ///< several files: appended, with a column `file`
    DataSpec spec;                             ///< files and dialect, with the type of every column
    std::map<std::string, std::string> embedded; ///< for Project::embedded
    std::vector<BadCell> badCells;
    std::vector<Error> warnings;
    std::vector<BadCount> badCounts = {};      ///< exact, where badCells lists only the first ones
};
inline constexpr std::uint64_t kEmbedLimit = 5'000'000;
/// Reads data files (.csv .tsv .txt, also .gz); files up to kEmbedLimit are marked for embedding unless switched off.
NL_API Result<ImportedData> importFiles(const std::vector<std::string> &paths, const CsvOptions &options = {}, bool embed = true);

/// Reads the rows of a project: embedded, from its path (relative to projectPath first), or generated. Errors say how to locate them.
NL_API Result<Table> loadTable(const Project &project, const std::string &projectPath);
/// loadTable and prepare in one.
NL_API Result<std::shared_ptr<const Prepared>> prepareProject(const Project &project, const std::string &projectPath);
/// Input of a trainer from a project and its prepared data.
NL_API Result<TrainInput> trainInput(const Project &project, std::shared_ptr<const Prepared> data);
/// Writes a trainer's result back: weights, counters, fitted steps, history.
NL_API void storeResult(Project &project, const Prepared &data, Checkpoint checkpoint, Run run);
/// What prediction needs of the data the project was trained on, without reading them: fitted steps, features, classes.
NL_API Prepared fittedData(const Project &project);
/// Ports of the data as last prepared: enough to check the graph without reading the data.
NL_API DataPorts storedPorts(const Project &project);
/// After an edit of the graph: first weights for parameters that are new or changed shape, optimizer state of those dropped.
/// What still fits is kept. Errors: the graph does not check (the message names the layer).
NL_API Result<void> completeWeights(Project &project, const DataPorts &ports);
/// Data ports for check(): what the prepared data offers to input nodes.
NL_API DataPorts dataPorts(const Graph &graph, const Prepared &data);

/// Reads a .netloom file; every entry is validated before it is believed. Errors say which entry and why; foreign files are refused.
NL_API Result<Project> loadProject(const std::string &path);
/// Atomic; identical content gives identical bytes. A failed save leaves the old file. Refuses devices and directories.
NL_API Result<void> saveProject(const Project &project, const std::string &path);

/// Where a checkpoint of a project is written: "dir/sheet.netloom", 5 → "dir/sheet.epoch-5.netloom"; the best: "dir/sheet.best.netloom".
NL_API std::string checkpointPath(const std::string &projectPath, std::uint64_t epoch, bool bestOnly);

/// A project from data and a network in words: what `netloom-cli new` and the assistant do.
struct NewProject {
    DataSpec data;                             ///< targets, drop, split; steps empty: defaults
    RecipeDefaults recipe;
    std::string network;                       ///< empty: a network that suits the task
    Values training;
    std::uint64_t seed = 0;
    std::string title;
    std::map<std::string, std::string> embedded = {}; ///< from ImportedData
    std::optional<std::uint32_t> splitSeed = {}; ///< of the split alone; none: `seed`
    std::string losses = {};                   ///< of several outputs: "OUTPUT=LOSS[*WEIGHT]; …"
};
/// Fitted recipe and first weights included; what was understood (imputed columns, left-out ids …) is in Project::notes.
NL_API Result<Project> newProject(const Table &table, const NewProject &spec);

struct Example { std::string name, title, text; };
/// The gallery, in order.
NL_API std::vector<Example> examples();
NL_API Result<Project> openExample(std::string_view name);

} // namespace netloom
