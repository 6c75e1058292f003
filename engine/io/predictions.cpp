#include "io/predictions.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>

namespace netloom {

namespace {

/// The double whose shortest text is that of the float: 0.1f is written as 0.1.
double shortDouble(float v)
{
    if (!std::isfinite(v)) return std::numeric_limits<double>::quiet_NaN();
    char text[48];
    const auto end = std::to_chars(text, text + sizeof text, v).ptr;
    double value = 0;
    std::from_chars(text, end, value);
    return value;
}

/// One output: what it answers, and which targets it stands for.
struct Output {
    std::string prefix;
    TargetTask task;
    std::vector<std::string> targets;
    std::size_t firstTarget = 0;
};

std::string className(const Output &out, std::size_t i) { return i < out.task.classes.size() ? out.task.classes[i] : std::to_string(i); }

Column classColumn(const Output &out, const Predictions &p, std::size_t width, const TrainSettings &settings)
{
    std::vector<std::string> levels;
    for (std::size_t i = 0; i < std::max<std::size_t>(2, width); ++i) levels.push_back(className(out, i));
    std::vector<std::int32_t> codes(p.rows);
    for (std::size_t r = 0; r < p.rows; ++r) {
        const float *v = p.values.data() + r * width;
        if (width == 1) codes[r] = settings.inclusive ? double(v[0]) >= settings.threshold : double(v[0]) > settings.threshold;
        else codes[r] = std::int32_t(std::max_element(v, v + width) - v);
    }
    return Column::ofCodes(out.prefix + "prediction", ColumnType::Categorical, std::move(codes), std::move(levels));
}

void addColumns(Table &table, const Output &out, const Predictions &p, const TrainSettings &settings)
{
    const std::size_t width = p.rows ? p.values.size() / p.rows : 1;
    const bool classes = out.task.task == TaskKind::Binary || out.task.task == TaskKind::Classes;
    const bool single = out.task.task == TaskKind::Binary && width == 1;
    if (classes) table.columns.push_back(classColumn(out, p, width, settings));
    for (std::size_t i = 0; i < width; ++i) {
        std::string name = single ? "probability" : classes ? "p_" + className(out, i) : "prediction";
        if (!classes && width > 1) name += "_" + (i < out.targets.size() ? out.targets[i] : std::to_string(i));
        std::vector<double> values(p.rows);
        for (std::size_t r = 0; r < p.rows; ++r) values[r] = shortDouble(p.values[r * width + i]);
        table.columns.push_back(Column::ofNumbers(out.prefix + name, ColumnType::Numeric, std::move(values)));
    }
}

/// Undoes what the recipe did to the target.
void invert(Predictions &p, const Output &out, const Prepared &fitted)
{
    if (out.task.task != TaskKind::Regression || p.rows == 0) return;
    const std::size_t width = p.values.size() / p.rows;
    const auto inverses = targetInverses(fitted, out.firstTarget, width);
    for (std::size_t i = 0; i < p.values.size() && !inverses.empty(); ++i) p.values[i] = float(inverses[i % width](double(p.values[i])));
}

std::vector<Output> outputsOf(const Project &project, const Prepared &data, const Prepared &fitted)
{
    if (project.losses.size() < 2) return {{{}, {data.task, data.classes, {}}, data.targetNames, 0}};
    std::vector<Output> outputs;
    for (std::size_t i = 0; i < project.losses.size(); ++i) {
        const auto node = project.graph.nodes.find(project.losses[i].node);
        const std::string name = node == project.graph.nodes.end() ? std::to_string(i) : node->second.name;
        const TargetTask task = i < fitted.targetTasks.size() ? fitted.targetTasks[i] : TargetTask{};
        outputs.push_back({name + "_", task, {project.losses[i].target}, i});
    }
    return outputs;
}

} // namespace

Result<Answers> predictRows(const Project &project, const Table &rows)
{
    const auto settings = trainSettings(project.training);
    if (!settings) return settings.error();
    const Prepared fitted = fittedData(project);
    const auto data = prepareForPrediction(rows, project.data, fitted);
    if (!data) return data.error();
    std::vector<Row> all(data->source->rows());
    std::iota(all.begin(), all.end(), Row(0));
    Answers answers;
    answers.notes = data->notes;
    std::vector<double> numbers;
    for (const Row r : all) numbers.push_back(double(data->source->sourceRow(r)));
    answers.table.columns.push_back(Column::ofNumbers("row", ColumnType::Numeric, std::move(numbers)));
    const auto outputs = outputsOf(project, *data, fitted);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const std::string &loss = i < project.losses.size() && !project.losses[i].loss.empty() ? project.losses[i].loss : settings->loss;
        const auto predictor = Predictor::create(project.graph, project.state.weights, *data, loss, int(i));
        if (!predictor) return predictor.error();
        auto p = (*predictor)->predict(*data->source, all);
        invert(p, outputs[i], fitted);
        addColumns(answers.table, outputs[i], p, *settings);
        answers.outputs.push_back(std::move(p));
    }
    return answers;
}

} // namespace netloom
