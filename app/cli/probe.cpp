#include "cli/arrays.h"
#include "cli/cli.h"
#include "inspect/probe.h"
#include "io/files.h"
#include "io/npy.h"

#include <algorithm>

namespace netloom::cli {

namespace {

struct Options { std::string project, node, row, tensors, output; };

/// The row of the source that came from this row of the data (of a window: its last one).
Result<Row> rowNamed(const Prepared &data, const std::string &text)
{
    const auto wanted = parseInteger(text);
    if (!wanted || *wanted < 0) return makeError("E-ROW", NL_TR("cli", "--row: “{0}” is no row: rows are counted from 0."), {text});
    const Source &source = *data.source;
    std::size_t last = 0;
    for (std::size_t r = 0; r < source.rows(); ++r) {
        if (source.sourceRow(Row(r)) == std::size_t(*wanted)) return Row(r);
        last = std::max(last, source.sourceRow(Row(r)));
    }
    if (source.rows() == 0) return makeError("E-ROW", NL_TR("cli", "The prepared data have no rows."));
    if (std::size_t(*wanted) > last)
        return makeError("E-ROW", NL_TR("cli", "--row: there is no row {0}; the last one is {1}."), {text, std::to_string(last)});
    return makeError("E-ROW", NL_TR("cli", "--row: row {0} is not among the prepared rows: a step of the preparation takes it out, or no window ends there. `netloom-cli prepare` lists those there are as `row`."),
                     {text});
}

/// Which part a row belongs to, with its rows in the order of a stateful layer's batches.
std::pair<std::string, const std::vector<Row> *> partOf(const Prepared &data, Row row)
{
    for (const auto &[name, rows] : {std::pair<const char *, const std::vector<Row> *>{"train", &data.split.train}, {"val", &data.split.validation}, {"test", &data.split.test}})
        if (std::find(rows->begin(), rows->end(), row) != rows->end()) return {name, rows};
    return {"none", nullptr};
}

std::vector<std::int64_t> shapeOf(const ProbedTensor &t) { return {t.shape.axes.begin() + 1, t.shape.axes.end()}; } // of one row

/// One line a value of the longest tables: step, unit and a column for each tensor of the same shape; blocks follow each other.
std::string csvOf(const std::vector<ProbedTensor> &tensors)
{
    std::string csv = "tensor,step,unit,value\n";
    for (const ProbedTensor &t : tensors) {
        const auto shape = shapeOf(t);
        const auto units = std::size_t(shape.size() > 1 ? shape.back() : std::int64_t(t.values.size()));
        const bool steps = t.name == "masked";
        for (std::size_t i = 0; i < t.values.size(); ++i) {
            const std::size_t step = steps ? i : i / std::max<std::size_t>(1, units), unit = steps ? 0 : i % std::max<std::size_t>(1, units);
            csv += csvCell(t.name) + ',' + std::to_string(step) + ',' + std::to_string(unit) + ',' + floatText(t.values[i]) + '\n';
        }
    }
    return csv;
}

Result<std::string> npzOf(const std::vector<ProbedTensor> &tensors)
{
    std::vector<std::pair<std::string, std::string>> arrays;
    for (const ProbedTensor &t : tensors) arrays.emplace_back(t.name, npyBytes(t.values, shapeOf(t)));
    return npzBytes(arrays);
}

std::string symbolOf(const std::string &name, const std::string &type)
{
    const auto cut = name.rfind('_');
    const std::string key = cut == std::string::npos ? name : name.substr(cut + 1);
    if (key.size() != 1) return name;
    return (cut == std::string::npos ? "" : name.substr(0, cut) + " ") + gateName(key, type).symbol;
}

void print(const std::vector<ProbedTensor> &tensors, const std::string &type, Output &out)
{
    std::vector<std::vector<std::string>> lines;
    for (const ProbedTensor &t : tensors) {
        double low = 0, high = 0, sum = 0;
        std::string shape;
        for (const auto axis : shapeOf(t)) shape += (shape.empty() ? "" : "×") + std::to_string(axis);
        for (std::size_t i = 0; i < t.values.size(); ++i) {
            const auto v = double(t.values[i]);
            low = i ? std::min(low, v) : v;
            high = i ? std::max(high, v) : v;
            sum += v;
        }
        lines.push_back({t.name, symbolOf(t.name, type), shape, fixed(low), fixed(sum / double(std::max<std::size_t>(1, t.values.size()))), fixed(high)});
    }
    out.table({"tensor", "", "shape", "lowest", "mean", "highest"}, lines, {false, false, true, true, true, true});
}

Json resultJson(const Options &options, const GateRecord *record, const std::vector<ProbedTensor> &tensors, const std::string &part)
{
    Json list = Json::array();
    for (const ProbedTensor &t : tensors) {
        Json shape = Json::array();
        for (const auto axis : shapeOf(t)) shape.push(axis);
        list.push(Json::object().set("name", t.name).set("shape", std::move(shape)));
    }
    Json json = Json::object();
    json.set("file", options.output).set("node", options.node).set("row", std::int64_t(parseInteger(options.row).value_or(0))).set("part", part);
    if (record) {
        Json ways = Json::array();
        for (const GateWay &way : record->ways) ways.push(Json::object().set("name", way.name).set("from_end", way.fromEnd));
        json.set("type", record->type).set("steps", record->steps).set("inputs", record->inputs).set("units", record->units).set("directions", std::move(ways));
    }
    return json.set("tensors", std::move(list));
}

int run(const Options &options, Output &out)
{
    const auto project = loadProject(options.project);
    if (!project) return out.fail(project.error());
    if (auto ok = checkOutput(options.output, filesOf(*project, options.project)); !ok) return out.fail(ok.error());
    if (project->state.weights.empty()) return out.fail("The network has no weights yet. Train it first: netloom-cli train " + options.project);
    const auto data = prepareProject(*project, options.project);
    if (!data) return out.fail(data.error());
    const auto row = rowNamed(**data, options.row);
    if (!row) return out.fail(row.error());
    auto probe = Probe::create(project->graph, project->state.weights, *(*data)->source);
    if (!probe) return out.fail(probe.error());
    const auto [part, rows] = partOf(**data, *row);
    Stream stream;
    if (const auto settings = trainSettings(project->training); settings && rows) {
        stream = {*rows, std::size_t(std::max(1, settings->batchSize))};
        if (settings->streams) stream.length = part == "train" ? std::max<std::size_t>(1, rows->size() / stream.batch) : rows->size();
    }
    const auto names = splitList(options.tensors);
    const auto tensors = (*probe)->tensors(*(*data)->source, {&*row, 1}, options.node, names, stream);
    if (!tensors) return out.fail(tensors.error());
    std::optional<GateRecord> record;
    const auto &recurrent = (*probe)->recurrent();
    if (std::find(recurrent.begin(), recurrent.end(), options.node) != recurrent.end()) {
        auto gates = (*probe)->gates(*(*data)->source, {&*row, 1}, options.node, stream);
        if (!gates) return out.fail(gates.error());
        record = std::move(*gates);
    }
    const auto bytes = options.output.ends_with(".csv") ? Result<std::string>(csvOf(*tensors)) : npzOf(*tensors);
    if (!bytes) return out.fail(bytes.error());
    if (auto ok = writeFileBytes(options.output, *bytes); !ok) return out.fail(ok.error());
    out.object(resultJson(options, record ? &*record : nullptr, *tensors, part));
    if (out.json()) return kOk;
    out.line("Row " + options.row + " (" + (part == "none" ? std::string("in no part") : part) + ") in " + options.node +
             (record ? ": " + std::to_string(record->steps) + " steps × " + std::to_string(record->units) + " units" : std::string()));
    print(*tensors, record ? record->type : std::string(), out);
    out.line("Wrote " + count(tensors->size()) + (tensors->size() == 1 ? " tensor to " : " tensors to ") + options.output + (record ? "; step 0 is the first one of the input" : ""));
    return kOk;
}

} // namespace

void addProbe(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "probe", "Activations and gate values of one row", "netloom-cli probe sheet.netloom --node lstm --row 120 --probe i,f,o -o gates.npz", run, options);
    command->add_option("project", options->project, "Project file")->required()->type_name("FILE")->check(notEmpty);
    command->add_option("--node", options->node, "Layer, as `summary` names it; in a sub-model sub_model/lstm")->required()->type_name("NAME");
    command->add_option("--row", options->row, "Row of the data, from 0; of a window its last one")->required()->type_name("N");
    command->add_option("--probe", options->tensors, "Tensors: i, f, o, g (c̃), c, h; GRU z, r, g, h; input, pre, output (default: all there are)")->type_name("LIST");
    command->add_option("-o,--output", options->output, "File to write, .npz or .csv")->required()->type_name("FILE")->check(notEmpty)
        ->check([](const std::string &path) { return path.ends_with(".npz") || path.ends_with(".csv") ? std::string() : std::string("must end in .npz or .csv"); });
}

} // namespace netloom::cli
