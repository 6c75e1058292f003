#include "cli/cli.h"
#include "io/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace netloom::cli {

namespace {

struct Options { std::string project, view, theme = "light", size = "1280x720", output, scale, language, epoch; };

/// Pictures need the window's widgets: netloom-render, installed beside this program, makes them without a display.
int render(const Options &options, Output &out)
{
    if (auto ok = checkOutput(options.output, {options.project}); !ok) return out.fail(ok.error());
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("netloom-render"));
    if (!QFileInfo(program).isExecutable())
        return out.fail("netloom-render is missing beside netloom-cli (" + program.toStdString() + "). Install Netloom with its window to make pictures.");
    QProcess process;
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    QStringList words = {text(options.project), QStringLiteral("--view"), text(options.view), QStringLiteral("--theme"), text(options.theme),
                            QStringLiteral("--size"), text(options.size), QStringLiteral("-o"), text(options.output)};
    for (const auto &[option, value] : {std::pair("--scale", options.scale), std::pair("--language", options.language), std::pair("--epoch", options.epoch)})
        if (!value.empty()) words << QLatin1String(option) << text(value);
    process.start(program, words);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit) return out.fail("netloom-render ended unexpectedly: " + process.errorString().toStdString());
    const std::string said = QString::fromUtf8(process.readAllStandardError()).trimmed().toStdString();
    if (process.exitCode() != 0) {
        out.fail(said);
        return process.exitCode();
    }
    out.object(Json::object().set("view", options.view).set("file", options.output));
    out.line("Saved the view " + options.view + " to " + options.output + ".");
    return kOk;
}

} // namespace

void addRender(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "render", "Any view of the program as a picture, without a display",
                               "netloom-cli render p.netloom --view confusion -o confusion.svg", render, options);
    command->add_option("project", options->project, "Project file")->required()->type_name("FILE")->check(notEmpty);
    command->add_option("--view", options->view, "canvas, palette, inspector, problems, summary, forecast, table, rows, columns, balance, loss, rates, a metric, timeline, confusion, roc, pr, gates, cell, hidden; or a page: start, data, network, train, evaluate, inspect")
        ->required()->type_name("NAME")->check(notEmpty);
    command->add_option("--theme", options->theme, "light or dark (default: light)")->type_name("THEME");
    command->add_option("--size", options->size, "Width and height in pixels (default: 1280x720)")->type_name("WxH");
    command->add_option("--scale", options->scale, "Size of text and controls in percent, 80 to 200 (default: 100)")->type_name("PERCENT");
    command->add_option("--language", options->language, "Language of the picture: en, de, fr (default: en)")->type_name("CODE");
    command->add_option("--epoch", options->epoch, "The view as it was after this epoch (default: the latest)")->type_name("N");
    command->add_option("-o,--output", options->output, "picture.png or picture.svg")->required()->type_name("FILE")->check(notEmpty);
}

} // namespace netloom::cli
