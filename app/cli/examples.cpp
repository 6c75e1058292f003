#include "cli/cli.h"
#include "io/files.h"

namespace netloom::cli {

namespace {

struct Options { std::string name, output; };

int list(const Options &, Output &out)
{
    Json entries = Json::array();
    for (const auto &example : examples())
        entries.push(Json::object().set("name", example.name).set("title", example.title).set("text", example.text));
    if (out.json()) out.object(Json::object().set("examples", std::move(entries)));
    else
        for (const auto &example : examples()) {
            out.line(example.name + " — " + example.title);
            out.line("    " + example.text);
        }
    return kOk;
}

int open(const Options &options, Output &out)
{
    if (auto ok = checkProjectOutput(options.output); !ok) return out.fail(ok.error());
    const auto project = openExample(options.name);
    if (!project) return out.fail(project.error());
    const auto saved = saveProject(*project, options.output);
    if (!saved) return out.fail(saved.error());
    out.object(Json::object().set("name", options.name).set("title", project->title).set("file", options.output));
    out.line("Saved “" + project->title + "” to " + options.output + ". Train it: netloom-cli train " + options.output);
    return kOk;
}

} // namespace

void addExamples(CLI::App &app, Cli &cli)
{
    addCommand(app, cli, "examples", "The gallery of examples", "netloom-cli examples", list, std::make_shared<Options>());
}

void addOpenExample(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "open-example", "A copy of an example", "netloom-cli open-example iris -o iris.netloom", open, options);
    command->add_option("name", options->name, "Name of the example (see `netloom-cli examples`)")->required()->type_name("NAME");
    command->add_option("-o,--output", options->output, "Project file to write")->required()->type_name("FILE")->check(notEmpty);
}

} // namespace netloom::cli
