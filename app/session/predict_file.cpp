#include "session/predict_file.h"

#include "io/files.h"

#include <QFileInfo>

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
    if (!std::isfinite(v))
        return std::numeric_limits<double>::quiet_NaN();
    char text[48];
    const auto end = std::to_chars(text, text + sizeof text, v).ptr;
    double value = 0;
    std::from_chars(text, end, value);
    return value;
}

std::string className(const Prepared &data, std::size_t i)
{
    return i < data.classes.size() ? data.classes[i] : toText(std::int64_t(i));
}

Column classColumn(const Prepared &data, std::size_t outputs, const std::vector<std::size_t> &chosen)
{
    std::vector<std::string> levels;
    for (std::size_t i = 0; i < std::max<std::size_t>(2, outputs); ++i)
        levels.push_back(className(data, i));
    std::vector<std::int32_t> codes;
    for (const std::size_t c : chosen)
        codes.push_back(std::int32_t(c));
    return Column::ofCodes("prediction", ColumnType::Categorical, std::move(codes), std::move(levels));
}

Column valueColumn(const std::string &name, const Predictions &p, std::size_t outputs, std::size_t output)
{
    std::vector<double> values(p.rows);
    for (std::size_t r = 0; r < p.rows; ++r)
        values[r] = shortDouble(p.values[r * outputs + output]);
    return Column::ofNumbers(name, ColumnType::Numeric, std::move(values));
}

/// Same columns as the command line writes.
Table tableOf(const Prepared &data, const Prepared &fitted, Predictions p, std::span<const Row> rows, const TrainSettings &settings)
{
    const std::size_t outputs = p.rows ? p.values.size() / p.rows : 1;
    Table table;
    std::vector<double> numbers;
    for (const Row r : rows)
        numbers.push_back(double(data.source->sourceRow(r)));
    table.columns.push_back(Column::ofNumbers("row", ColumnType::Numeric, std::move(numbers)));
    const bool classes = data.task == TaskKind::Binary || data.task == TaskKind::Classes;
    const bool single = data.task == TaskKind::Binary && outputs == 1;
    if (classes) {
        std::vector<std::size_t> chosen(p.rows);
        for (std::size_t r = 0; r < p.rows; ++r) {
            const float *v = p.values.data() + r * outputs;
            if (single)
                chosen[r] = settings.inclusive ? double(v[0]) >= settings.threshold : double(v[0]) > settings.threshold;
            else
                chosen[r] = std::size_t(std::max_element(v, v + outputs) - v);
        }
        table.columns.push_back(classColumn(data, outputs, chosen));
    } else if (data.task == TaskKind::Regression) {
        for (std::size_t i = 0; i < p.values.size(); ++i)
            p.values[i] = float(invertTarget(fitted, int(i % outputs), double(p.values[i])));
    }
    for (std::size_t i = 0; i < outputs; ++i) {
        std::string name = single ? "probability" : classes ? "p_" + className(data, i) : "prediction";
        if (!classes && outputs > 1)
            name += "_" + (i < data.targetNames.size() ? data.targetNames[i] : toText(std::int64_t(i)));
        table.columns.push_back(valueColumn(name, p, outputs, i));
    }
    return table;
}

} // namespace

Result<PredictedFile> predictFile(const Project &project, const std::string &dataPath, const std::string &outputPath)
{
    if (project.featureNames.empty() || project.state.weights.empty())
        return makeError("E-UNTRAINED", NL_TR("window", "There is nothing to predict with yet. Train the network first."));
    const auto settings = trainSettings(project.training);
    if (!settings)
        return settings.error();
    const QFileInfo in(QString::fromStdString(dataPath)), out(QString::fromStdString(outputPath));
    if (in.exists() && out.exists() && in.canonicalFilePath() == out.canonicalFilePath())
        return makeError("E-SAME-FILE", NL_TR("window", "The predictions would replace the data “{0}”. Choose another file to write."), {dataPath});
    const auto imported = importFiles({dataPath}, project.data.csv, false);
    if (!imported)
        return imported.error();
    const Prepared fitted = fittedData(project);
    const auto data = prepareForPrediction(imported.value().table, project.data, fitted);
    if (!data)
        return data.error();
    const auto predictor = Predictor::create(project.graph, project.state.weights, data.value(),
                                             project.losses.empty() ? settings.value().loss : project.losses[0].loss);
    if (!predictor)
        return predictor.error();
    std::vector<Row> rows(data.value().source->rows());
    std::iota(rows.begin(), rows.end(), Row(0));
    PredictedFile result;
    result.rows = rows.size();
    result.leftOut = imported.value().table.rows() - std::min(imported.value().table.rows(), rows.size());
    result.notes = data.value().notes;
    const Table table = tableOf(data.value(), fitted, predictor.value()->predict(*data.value().source, rows), rows, settings.value());
    if (auto ok = writeFileBytes(outputPath, writeCsv(table)); !ok)
        return ok.error();
    return result;
}

} // namespace netloom
