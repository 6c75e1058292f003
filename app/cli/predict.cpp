#include "cli/arrays.h"
#include "cli/cli.h"
#include "data/csv.h"
#include "io/files.h"
#include "io/import.h"
#include "io/npy.h"
#include "io/predictions.h"

namespace netloom::cli {

namespace {

struct Options { std::string project, data, output; };

std::string npyOf(const Predictions &p)
{
    std::vector<std::int64_t> shape{std::int64_t(p.rows)};
    for (const int axis : p.port.shape.axes) shape.push_back(axis);
    return npyBytes(p.values, shape);
}

int run(const Options &options, Output &out)
{
    const auto project = loadProject(options.project);
    if (!project) return out.fail(project.error());
    if (project->fittedSteps.empty() && project->featureNames.empty())
        return out.fail("The project has no fitted preparation yet. Train it first: netloom-cli train " + options.project);
    auto inputs = filesOf(*project, options.project);
    inputs.push_back(options.data);
    if (auto ok = checkOutput(options.output, inputs); !ok) return out.fail(ok.error());
    const auto imported = importMore(project->data, options.data);
    if (!imported) return out.fail(imported.error());
    const auto answers = predictRows(*project, imported->table);
    if (!answers) return out.fail(answers.error());
    const bool array = options.output.ends_with(".npy");
    if (array && answers->outputs.size() > 1)
        return out.fail("An .npy file holds one array, and this network has " + count(answers->outputs.size()) + " outputs. Write a .csv file.");
    const auto bytes = array ? npyOf(answers->outputs.front()) : writeCsv(answers->table);
    if (auto ok = writeFileBytes(options.output, bytes); !ok) return out.fail(ok.error());
    Json notes = Json::array(), bad = Json::array();
    for (const auto &note : answers->notes) {
        notes.push(message(note));
        if (!out.json()) out.warn(message(note));
    }
    if (!out.json()) tellBadCells(*imported, options.data, out);
    for (const auto &cell : imported->badCells)
        bad.push(Json::object().set("line", std::uint64_t(cell.line)).set("column", cell.column).set("text", cell.text).set("reason", cell.reason));
    const std::size_t rows = answers->table.rows();
    out.object(Json::object().set("file", options.output).set("rows", std::uint64_t(rows)).set("classes", Json::list(fittedData(*project).classes))
                   .set("notes", std::move(notes)).set("bad_cells", std::move(bad)));
    out.line("Wrote " + count(rows) + " predictions to " + options.output);
    return kOk;
}

} // namespace

void addPredict(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "predict", "Predictions for a file, one line a row", "netloom-cli predict iris.netloom --data new.csv -o out.csv", run, options);
    command->add_option("project", options->project, "Project file")->required()->type_name("FILE");
    command->add_option("--data", options->data, "Data file; the target column may be missing")->required()->type_name("FILE");
    command->add_option("-o,--output", options->output, "File to write, .csv or .npy")->required()->type_name("FILE")->check(notEmpty)
        ->check([](const std::string &path) { return path.ends_with(".csv") || path.ends_with(".npy") ? std::string() : std::string("must end in .csv or .npy"); });
}

} // namespace netloom::cli
