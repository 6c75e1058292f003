#pragma once

#include "cli/output.h"
#include "io/project.h"

#include <CLI/CLI.hpp>

namespace netloom::cli {

// What scripts may rely on (design of the command line).
inline constexpr int kOk = 0, kUserError = 1, kParseError = 2, kDiverged = 3, kInterrupted = 130;

/// What the parser leaves behind: options every subcommand has, and the work to do.
struct Cli {
    bool json = false;
    int threads = 0;
    std::function<int(Output &)> run;
};

/// A subcommand with --json and --threads, an example in its help, and options kept as long as the parser lives.
template <class Options>
CLI::App *addCommand(CLI::App &app, Cli &cli, const char *name, const char *text, const char *example,
                     int (*run)(const Options &, Output &), std::shared_ptr<Options> options)
{
    auto *command = app.add_subcommand(name, text);
    command->footer(std::string("Example:\n  ") + example);
    command->add_flag("--json", cli.json, "One JSON object (or one a line) on standard output, nothing else there");
    command->add_option("--threads", cli.threads, "Threads of the engine (default: all)")->check(CLI::Range(1, 1024))->type_name("N");
    command->callback([&cli, run, options] { cli.run = [run, options](Output &out) { return run(*options, out); }; });
    return command;
}

// One file each.
void addTypes(CLI::App &, Cli &);
void addExamples(CLI::App &, Cli &);
void addOpenExample(CLI::App &, Cli &);
void addData(CLI::App &, Cli &);
void addGenerate(CLI::App &, Cli &);
void addNew(CLI::App &, Cli &);
void addSummary(CLI::App &, Cli &);
void addPrepare(CLI::App &, Cli &);
void addTrain(CLI::App &, Cli &);
void addEvaluate(CLI::App &, Cli &);
void addPredict(CLI::App &, Cli &);
void addProbe(CLI::App &, Cli &);
void addBench(CLI::App &, Cli &);
void addSweep(CLI::App &, Cli &);
void addRender(CLI::App &, Cli &);

/// Check of an option: an empty file name is a mistake of a script ("$undefined"), not the default.
std::string notEmpty(const std::string &value);
/// Check of an option: a seed. The parser alone would take -1 for a huge number.
std::string seedError(const std::string &value);
/// "a,b , c" in parts; empty ones left out. In lists with commas, names with a comma in them are written "a, b" with quotes or a\, b.
std::vector<std::string> splitList(std::string_view text, char separator = ',');
/// "KEY=VALUE" in two; the error names the option.
Result<std::pair<std::string, std::string>> keyValue(const std::string &text, const std::string &option);
/// The files a project is made of, for what must not overwrite them: itself and its data.
std::vector<std::string> filesOf(const Project &project, const std::string &path);
/// Cells of a file that could not be read, a line per column and reason; `netloom-cli data` lists them all.
void tellBadCells(const ImportedData &data, const std::string &file, Output &out);
/// One of the parts of a split: train, val, test.
Result<std::vector<Row>> splitRows(const Prepared &data, const std::string &name);
/// --set of project fields: optimizer.FIELD, training.FIELD, data.FIELD, data.STEP.FIELD, NODE.FIELD.
Result<void> setField(Project &project, const std::string &key, const std::string &value);

} // namespace netloom::cli
