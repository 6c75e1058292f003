#include "cli/cli.h"
#include "core/build_info.h"
#include "core/parallel.h"

#include <QCoreApplication>

#include <clocale>
#include <new>
#include <stdexcept>

using namespace netloom;
using namespace netloom::cli;

namespace {

void printVersion(bool json)
{
    Output out(json);
    const std::string level(engineLevel()), threads(engineThreads());
#ifdef NDEBUG
    const std::string build = "optimised, GCC " __VERSION__ ", Qt " QT_VERSION_STR;
#else
    const std::string build = "with assertions, GCC " __VERSION__ ", Qt " QT_VERSION_STR;
#endif
    out.object(Json::object().set("version", NETLOOM_VERSION).set("build", build).set("cpu", level).set("parallel", threads)
                   .set("hardware_threads", hardwareThreads()));
    if (json) return;
    out.line("netloom-cli " NETLOOM_VERSION);
    out.line("build     " + build);
    out.line("CPU path  " + level);
    out.line("threads   " + std::to_string(hardwareThreads()) + " (" + threads + ")");
}

/// CLI11's own codes are mapped: help is 0, everything that cannot be parsed is 2.
int parseProblem(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) return app.exit(error);
    std::string hint = app.get_name();
    for (const auto *sub : app.get_subcommands()) hint += ' ' + sub->get_name();
    Output(false).warn(std::string(error.what()) + " (see `" + hint + " --help`)");
    return kParseError;
}

/// What no command foresaw still ends as one line, and the files are as they were: they are written whole or not at all.
int runGuarded(const Cli &cli, Output &out)
{
    try {
        return cli.run(out);
    } catch (const std::bad_alloc &) {
        return out.fail("There is not enough memory for this. Use smaller layers, a smaller batch or less data.");
    } catch (const std::length_error &) {
        return out.fail("There is not enough memory for this. Use smaller layers, a smaller batch or less data.");
    } catch (const std::exception &error) {
        return out.fail("Unexpected problem: " + std::string(error.what()) + ". Nothing was saved; please report it.");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // the application object has set the user's: under de_DE, strtof("1.5") is 1
    QCoreApplication::setApplicationName(QStringLiteral("netloom-cli"));

    CLI::App app("Netloom on the command line: neural networks from data to predictions.", "netloom-cli");
    Cli cli;
    bool version = false;
    app.add_flag("--version", version, "Version, build and CPU path in use");
    app.add_flag("--json", cli.json, "JSON on standard output (with --version)");
    app.require_subcommand(0, 1);
    app.footer("Example:\n  netloom-cli open-example sheet-break -o sheet.netloom && netloom-cli train sheet.netloom\n"
               "`netloom-cli SUBCOMMAND --help` explains one of them.");
    for (auto *add : {addTypes, addExamples, addOpenExample, addData, addGenerate, addNew, addSummary, addPrepare, addTrain,
                      addEvaluate, addPredict, addProbe, addSweep, addBench, addRender})
        add(app, cli);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parseProblem(app, error);
    }
    if (version) {
        printVersion(cli.json);
        return kOk;
    }
    if (!cli.run) {
        Output(false).warn("No subcommand was given (see `netloom-cli --help`)");
        return kParseError;
    }
    setThreads(cli.threads);
    Output out(cli.json);
    const int code = runGuarded(cli, out);
    if (!out.finish()) return out.fail("Standard output could not be written: is the disk full?");
    return code;
}
