#include "cli/arrays.h"
#include "cli/cli.h"
#include "io/files.h"
#include "io/npy.h"

#include <algorithm>
#include <numeric>

namespace netloom::cli {

namespace {

struct Options { std::string project, data, output; };

std::string levelOf(const Prepared &data, std::size_t i) { return i < data.classes.size() ? data.classes[i] : std::to_string(i); }

std::string headerOf(const Prepared &data, std::size_t outputs)
{
    if (data.task == TaskKind::Binary && outputs == 1) return "row,prediction,probability\n";
    std::string text = "row";
    if (data.task == TaskKind::Binary || data.task == TaskKind::Classes) {
        text += ",prediction";
        for (std::size_t i = 0; i < outputs; ++i) text += ',' + csvCell("p_" + levelOf(data, i));
    } else if (outputs == 1) {
        text += ",prediction";
    } else {
        for (std::size_t i = 0; i < outputs; ++i)
            text += ',' + csvCell("prediction_" + (i < data.targetNames.size() ? data.targetNames[i] : std::to_string(i)));
    }
    return text + '\n';
}

std::string csvOf(const Prepared &data, const Prepared &fitted, const Predictions &p, const TrainSettings &settings)
{
    const std::size_t outputs = p.rows ? p.values.size() / p.rows : 1;
    std::string csv = headerOf(data, outputs);
    for (std::size_t r = 0; r < p.rows; ++r) {
        const float *v = p.values.data() + r * outputs;
        csv += std::to_string(data.source->sourceRow(Row(r))) + ',';
        if (data.task == TaskKind::Binary && outputs == 1) {
            const bool positive = settings.inclusive ? double(v[0]) >= settings.threshold : double(v[0]) > settings.threshold;
            csv += csvCell(levelOf(data, positive ? 1 : 0)) + ',' + floatText(v[0]);
        } else if (data.task == TaskKind::Binary || data.task == TaskKind::Classes) {
            csv += csvCell(levelOf(data, std::size_t(std::max_element(v, v + outputs) - v)));
            for (std::size_t i = 0; i < outputs; ++i) csv += ',' + floatText(v[i]);
        } else {
            for (std::size_t i = 0; i < outputs; ++i)
                csv += (i ? "," : "") + (data.task == TaskKind::Regression ? floatText(float(invertTarget(fitted, int(i), double(v[i])))) : floatText(v[i]));
        }
        csv += '\n';
    }
    return csv;
}

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
    const auto settings = trainSettings(project->training);
    if (!settings) return out.fail(settings.error());
    const auto imported = importFiles({options.data}, project->data.csv, false);
    if (!imported) return out.fail(imported.error());
    const auto fitted = fittedData(*project);
    const auto data = prepareForPrediction(imported->table, project->data, fitted);
    if (!data) return out.fail(data.error());
    const auto predictor = Predictor::create(project->graph, project->state.weights, *data, project->losses.empty() ? settings->loss : project->losses[0].loss);
    if (!predictor) return out.fail(predictor.error());
    std::vector<Row> rows(data->source->rows());
    std::iota(rows.begin(), rows.end(), Row(0));
    const auto predictions = (*predictor)->predict(*data->source, rows);
    const auto bytes = options.output.ends_with(".npy") ? npyOf(predictions) : csvOf(*data, fitted, predictions, *settings);
    if (auto ok = writeFileBytes(options.output, bytes); !ok) return out.fail(ok.error());
    Json notes = Json::array();
    for (const auto &note : data->notes) {
        notes.push(message(note));
        if (!out.json()) out.warn(message(note));
    }
    out.object(Json::object().set("file", options.output).set("rows", std::uint64_t(predictions.rows)).set("classes", Json::list(data->classes)).set("notes", std::move(notes)));
    out.line("Wrote " + count(predictions.rows) + " predictions to " + options.output);
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
