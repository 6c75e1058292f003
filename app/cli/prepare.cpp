#include "cli/cli.h"
#include "cli/arrays.h"
#include "io/files.h"
#include "io/npy.h"

#include <set>

namespace netloom::cli {

namespace {

struct Options { std::string project, split = "train", output; };

/// Row weights as the trainer uses them: of the source, times the class weight in the training part.
Result<std::vector<float>> weightsOf(const TrainInput &input, std::span<const Row> rows, bool training, const std::vector<float> &y)
{
    const auto &data = *input.data;
    std::vector<double> perClass;
    // With several outputs each has its own: the weight column is that of the rows alone.
    if (training && data.targetTasks.empty() && data.task != TaskKind::Regression && data.task != TaskKind::Reconstruction) {
        auto weights = classWeights(input.settings.classWeights, data.classes, data.classCounts);
        if (!weights) return weights.error();
        perClass = std::move(*weights);
    }
    const std::size_t columns = rows.empty() ? 1 : y.size() / rows.size();
    std::vector<float> result;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double w = data.source->weight(rows[i]);
        const auto label = std::size_t(y[i * columns]);
        if (columns == 1 && label < perClass.size()) w *= perClass[label];
        result.push_back(float(w));
    }
    return result;
}

std::string csvOf(const Prepared &data, const GatheredRows &rows, const std::vector<float> &weights)
{
    std::string csv = "row,weight";
    std::set<std::string> used{"row", "weight"};
    const auto add = [&](const std::string &wanted) { // a feature may be called “row” or as the target
        std::string name = wanted;
        for (int n = 2; !used.insert(name).second; ++n) name = wanted + "_" + std::to_string(n);
        csv += ',' + csvCell(name);
    };
    // Of a window the oldest row comes first: the last one is “a”, the one before it “a[-1]”.
    const auto addArray = [&](const GatheredArray &array, const std::string *names, const std::string &prefix) {
        const auto width = std::size_t(array.shape.back());
        const std::size_t steps = array.shape.size() < 3 ? 1 : std::size_t(array.shape[1]);
        for (std::size_t t = 0; t < steps; ++t)
            for (std::size_t c = 0; c < width; ++c) add(prefix + names[c] + (t + 1 == steps ? std::string() : "[-" + std::to_string(steps - 1 - t) + "]"));
        return width;
    };
    std::size_t at = 0;
    for (const auto &array : rows.inputs) at += addArray(array, data.featureNames.data() + at, "");
    const bool itself = data.task == TaskKind::Reconstruction;
    at = 0;
    for (const auto &array : rows.targets) at += addArray(array, data.targetNames.data() + at, itself ? "y_" : "");
    csv += '\n';
    const auto n = rows.sourceRows.size();
    for (std::size_t r = 0; r < n; ++r) {
        csv += std::to_string(rows.sourceRows[r]) + ',' + floatText(weights[r]);
        for (const auto *array : {&rows.inputs, &rows.targets})
            for (const auto &part : *array) {
                const std::size_t columns = part.values.size() / n;
                for (std::size_t c = 0; c < columns; ++c) csv += ',' + floatText(part.values[r * columns + c]);
            }
        csv += '\n';
    }
    return csv;
}

Result<std::string> npzOf(const Graph &graph, const GatheredRows &rows, const std::vector<float> &weights)
{
    std::vector<std::pair<std::string, std::string>> arrays;
    std::vector<std::string> names;
    for (const auto &[id, node] : graph.nodes)
        if (node.type == "input") names.push_back(node.name);
    const auto add = [&](const std::string &name, const GatheredArray &array) { arrays.emplace_back(name, npyBytes(array.values, array.shape)); };
    for (std::size_t i = 0; i < rows.inputs.size(); ++i)
        add(rows.inputs.size() == 1 || i >= names.size() ? (i == 0 ? "x" : "x" + std::to_string(i)) : names[i], rows.inputs[i]);
    for (std::size_t i = 0; i < rows.targets.size(); ++i) add(i == 0 ? "y" : "y" + std::to_string(i), rows.targets[i]);
    const auto n = std::int64_t(rows.sourceRows.size());
    arrays.emplace_back("row", npyBytes(rows.sourceRows, {n}));
    arrays.emplace_back("weight", npyBytes(weights, {n}));
    return npzBytes(arrays);
}

/// Windows overlap: written out, each row is there as often as windows have it.
Result<void> checkSize(const Source &source, std::size_t rows)
{
    constexpr double kMost = 2e9; // bytes; they are in memory twice, and a zip entry ends at 4 GB
    double cells = 0;
    for (const auto *ports : {&source.inputs(), &source.targets()})
        for (const auto &port : *ports) cells += double(port.shape.size());
    const double bytes = 4 * cells * double(rows);
    if (bytes <= kMost) return {};
    return makeError("E-SIZE", NL_TR("cli", "Written out, the {0} samples of this part take {1} GB. Prepare another part with --split, or make a project with a smaller --lookback "
                                            "or a larger --stride; training does not need them written out."),
                     {std::to_string(rows), std::to_string(std::uint64_t(bytes / 1e9 + 0.5))});
}

int run(const Options &options, Output &out)
{
    const auto project = loadProject(options.project);
    if (!project) return out.fail(project.error());
    if (auto ok = checkOutput(options.output, filesOf(*project, options.project)); !ok) return out.fail(ok.error());
    const auto data = prepareProject(*project, options.project);
    if (!data) return out.fail(data.error());
    const auto rows = splitRows(**data, options.split);
    if (!rows) return out.fail(rows.error());
    const auto input = trainInput(*project, *data);
    if (!input) return out.fail(input.error());
    if (auto ok = checkSize(*(*data)->source, rows->size()); !ok) return out.fail(ok.error());
    const auto gathered = gatherRows(*(*data)->source, *rows);
    const auto weights = weightsOf(*input, *rows, options.split == "train", gathered.targets.empty() ? std::vector<float>{} : gathered.targets.front().values);
    if (!weights) return out.fail(weights.error());
    const std::size_t lookback = project->data.windows.lookback;
    const auto bytes = options.output.ends_with(".csv") ? Result<std::string>(csvOf(**data, gathered, *weights))
                                                        : npzOf(project->graph, gathered, *weights);
    if (!bytes) return out.fail(bytes.error());
    if (auto ok = writeFileBytes(options.output, *bytes); !ok) return out.fail(ok.error());
    Json notes = Json::array();
    for (const auto &note : (*data)->notes) notes.push(message(note));
    out.object(Json::object().set("file", options.output).set("split", options.split).set("rows", std::uint64_t(rows->size()))
                   .set("features", Json::list((*data)->featureNames)).set("targets", Json::list((*data)->targetNames))
                   .set("classes", Json::list((*data)->classes)).set("notes", std::move(notes)));
    if (!out.json())
        for (const auto &note : (*data)->notes) out.line("note: " + message(note));
    out.line("Wrote the " + options.split + " part, " + count(rows->size()) + " rows × " + (lookback ? count(lookback) + " steps × " : std::string()) + count((*data)->featureNames.size()) + " inputs, to " + options.output);
    return kOk;
}

} // namespace

void addPrepare(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "prepare", "What the network receives, after recipe and split, as arrays",
                               "netloom-cli prepare sheet.netloom --split val -o val.npz", run, options);
    command->add_option("project", options->project, "Project file")->required()->type_name("FILE");
    command->add_option("--split", options->split, "train (default), val or test")->check(CLI::IsMember({"train", "val", "test"}))->type_name("PART");
    command->add_option("-o,--output", options->output, "File to write, .npz or .csv")->required()->type_name("FILE")->check(notEmpty)
        ->check([](const std::string &path) { return path.ends_with(".npz") || path.ends_with(".csv") ? std::string() : std::string("must end in .npz or .csv"); });
}

} // namespace netloom::cli
