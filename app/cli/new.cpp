#include "cli/cli.h"
#include "cli/dialect.h"
#include "core/words.h"
#include "data/targets.h"
#include "data/windows.h"
#include "io/files.h"

#include <algorithm>

namespace netloom::cli {

namespace {

struct Options {
    std::vector<std::string> files, metrics, steps;
    std::string target, drop, group, time, scale = "standard", split, classWeights, layers, loss, inputs, sampleWeight, optimizer, batch, epochs, output, title;
    CsvOptions csv;
    std::string lookback, horizon, stride, gaps, windowFit, pastTarget;
    int curveShift = 0;
    std::uint64_t seed = 0;
    bool noEmbed = false, compatible = false;
};

Result<std::string> networkOf(const Options &options)
{
    if (options.layers.empty() || options.layers[0] != '@') return options.layers;
    auto text = readFileBytes(options.layers.substr(1));
    if (!text) return text.error();
    // Lines are for reading; comments run to the end of a line.
    std::string network;
    for (auto line : splitList(*text, '\n')) {
        if (const auto comment = line.find('#'); comment != std::string::npos) line.resize(comment);
        if (line.empty()) continue;
        if (!network.empty() && network.find_last_not_of(" ;") + 1 == network.size()) network += "; ";
        network += line;
    }
    return network;
}

Result<void> setTraining(Values &training, const std::string &key, const std::string &text)
{
    if (text.empty()) return {};
    const auto *field = trainingSchema().find(key);
    if (!field) return makeError("E-FIELD", NL_TR("cli", "The training settings have no field “{0}”."), {key});
    auto value = trainingSchema().parse(*field, text);
    if (!value) return value.error();
    training[field->key] = std::move(*value);
    return {};
}

/// Steps in words join the default ones: resampling behind scaling, a scaling in the place of the default one, all else before it.
Result<void> addSteps(NewProject &spec, const Table &table, const std::vector<std::string> &texts)
{
    if (texts.empty()) return {};
    auto &steps = spec.data.steps;
    std::vector<RecipeStep> own;
    for (const auto &text : texts) {
        auto part = parsePart(PartKind::Step, text);
        if (!part) return part.error();
        const auto completed = std::move(part->config);
        RecipeStep step{part->info->type, {}, {}, true};
        for (const auto &field : part->info->schema.fields)
            if (const auto value = completed.find(field.key); value != completed.end() && value->second != field.def) step.config[field.key] = value->second;
        if (part->info->category == "scale") spec.recipe.scale = "none";
        // What the rows are sorted by is their time: like --time, no feature.
        if (const auto sorted = step.config.find("column"); step.type == "sort_by_time" && sorted != step.config.end() && spec.data.timeColumn.empty())
            spec.data.timeColumn = std::get<std::string>(sorted->second);
        own.push_back(std::move(step));
    }
    // A column that a step of one's own reads is not left out, whatever its type.
    steps = defaultSteps(table, spec.data, spec.recipe);
    for (auto &step : steps) {
        if (step.type != "drop_columns") continue;
        auto &left = std::get<std::vector<std::string>>(step.config["columns"]);
        for (const auto &mine : own)
            if (const auto listed = mine.config.find("columns"); listed != mine.config.end())
                for (const auto &name : std::get<std::vector<std::string>>(listed->second)) std::erase(left, name);
    }
    std::erase_if(steps, [](const RecipeStep &s) { return s.type == "drop_columns" && std::get<std::vector<std::string>>(s.config.at("columns")).empty(); });
    for (auto &step : own) {
        const auto category = findPart(PartKind::Step, step.type)->category;
        auto at = steps.end();
        if (const auto same = std::find_if(steps.begin(), steps.end(), [&](const RecipeStep &s) { return s.type == step.type; }); same != steps.end() && category != "scale" && !step.config.contains("columns")) {
            *same = std::move(step); // the default one with other options; with columns of its own it is a second one
            continue;
        }
        if (category == "encode" || category == "rows" || category == "missing")
            at = std::find_if(steps.begin(), steps.end(), [](const RecipeStep &s) { return s.type == "one_hot" || s.type == "impute" || findPart(PartKind::Step, s.type)->category == "scale"; });
        else if (category != "scale" && category != "balance")
            at = std::find_if(steps.begin(), steps.end(), [](const RecipeStep &s) { return findPart(PartKind::Step, s.type)->category == "scale"; });
        steps.insert(at, std::move(step));
    }
    return {};
}

/// Windows from the options; without a choice, a forecast of numbers also sees what they were before.
Result<WindowSpec> windowsOf(const Options &options, const NewProject &spec, const Table &table)
{
    Values config;
    const std::pair<const char *, const std::string &> given[] = {
        {"lookback", options.lookback}, {"horizon", options.horizon}, {"stride", options.stride}, {"gaps", options.gaps}, {"fit", options.windowFit}};
    for (const auto &[key, text] : given) {
        if (text.empty()) continue;
        auto value = windowSchema().parse(*windowSchema().find(key), text);
        if (!value) return value.error();
        config[key] = std::move(*value);
    }
    if (options.compatible) config["numbering"] = std::string("compatible");
    if (options.pastTarget == "yes") config["past_target"] = true;
    auto windows = windowSpec(config);
    if (!windows || !windows->on() || windows->horizon == 0 || !options.pastTarget.empty()) return windows;
    for (const auto &target : spec.data.targets) {
        const int at = table.indexOf(target);
        if (at < 0) return windows;
        const auto task = taskOfTarget(table, spec.data);
        if (!task || *task != TaskKind::Regression) return windows;
    }
    windows->pastTarget = true;
    return windows;
}

Result<NewProject> specOf(const Options &options, ImportedData &data)
{
    NewProject spec;
    spec.data = data.spec;
    spec.embedded = std::move(data.embedded);
    spec.data.targets = expandTargets(data.table, splitList(options.target));
    spec.data.drop = splitList(options.drop);
    if (!options.group.empty()) spec.data.groupColumn = options.group;
    spec.data.timeColumn = options.time;
    spec.data.weightColumn = options.sampleWeight;
    for (const auto &text : splitList(options.inputs, ';')) {
        const auto equals = text.find('=');
        if (equals == std::string::npos)
            return makeError("E-INPUTS", NL_TR("cli", "“{0}” is no input: write --inputs \"a=COL,COL; b=rest\"."), {text});
        InputColumns input{std::string(trim(std::string_view(text).substr(0, equals))), splitList(std::string_view(text).substr(equals + 1))};
        if (input.columns == std::vector<std::string>{"rest"}) input.columns.clear();
        spec.data.inputs.push_back(std::move(input));
    }
    auto windows = windowsOf(options, spec, data.table);
    if (!windows) return windows.error();
    spec.data.windows = std::move(*windows);
    spec.recipe = {.scale = options.scale, .curveShift = options.curveShift};
    spec.seed = options.seed;
    spec.title = options.title;
    if (!options.split.empty()) {
        auto split = parseSplit(options.split);
        if (!split) return split.error();
        spec.data.split = std::move(*split);
    }
    if (auto ok = addSteps(spec, data.table, options.steps); !ok) return ok.error();
    auto network = networkOf(options);
    if (!network) return network.error();
    spec.network = std::move(*network);
    // A loss, or one for each of several outputs.
    const bool several = options.loss.find('=') != std::string::npos && !parsePart(PartKind::Loss, options.loss);
    if (several) spec.losses = options.loss;
    const std::string loss = several ? std::string() : options.loss;
    const std::pair<const char *, const std::string &> settings[] = {
        {"class_weights", options.classWeights}, {"loss", loss}, {"optimizer", options.optimizer},
        {"batch_size", options.batch}, {"epochs", options.epochs}};
    for (const auto &[key, text] : settings)
        if (auto ok = setTraining(spec.training, key, text); !ok) return ok.error();
    std::vector<std::string> metrics;
    for (const auto &text : options.metrics) {
        auto names = splitTop(text, ","); // a formula has commas of its own
        if (!names) return names.error();
        for (const auto one : *names) metrics.emplace_back(one);
    }
    if (!metrics.empty()) spec.training["metrics"] = std::move(metrics);
    return spec;
}

const char *taskName(const Project &project)
{
    switch (fittedData(project).task) {
    case TaskKind::Binary: return "binary";
    case TaskKind::Classes: return "classes";
    case TaskKind::Regression: return "regression";
    case TaskKind::Reconstruction: return "reconstruction";
    }
    return "";
}

/// What was understood: the reader sees a wrong type or a left-out column before training on it.
void report(const Project &project, const Table &table, const ImportedData &data, const Options &options, Output &out)
{
    const auto checked = check(project.graph, storedPorts(project));
    Json columns = Json::array(), notes = Json::array();
    std::map<std::string, std::size_t> types;
    for (const auto &column : table.columns) {
        columns.push(Json::object().set("name", column.name()).set("type", name(column.type())));
        ++types[std::string(name(column.type()))];
    }
    std::vector<std::string> lines;
    for (const auto &warning : data.warnings) lines.push_back(message(warning));
    if (!data.badCells.empty()) lines.push_back(count(data.badCells.size()) + " cells could not be read; `netloom-cli data` lists them.");
    lines.insert(lines.end(), project.notes.begin(), project.notes.end());
    for (const auto &text : lines) notes.push(text);
    out.object(Json::object().set("file", options.output).set("rows", std::uint64_t(table.rows())).set("columns", std::move(columns))
                   .set("task", taskName(project)).set("targets", Json::list(project.data.targets)).set("classes", Json::list(project.classes))
                   .set("features", Json::list(project.featureNames)).set("parameters", checked.parameters).set("notes", std::move(notes)));
    if (out.json()) return;
    std::string kinds;
    for (const auto &[type, n] : types) kinds += (kinds.empty() ? "" : ", ") + std::to_string(n) + ' ' + type;
    out.line(count(table.rows()) + " rows, " + count(table.columns.size()) + " columns (" + kinds + ")");
    std::string targets, classes;
    for (const auto &target : project.data.targets) targets += (targets.empty() ? "" : ", ") + target;
    for (const auto &c : project.classes) classes += (classes.empty() ? " (" : ", ") + c;
    out.line("task: " + std::string(taskName(project)) + ", target " + targets + classes + (classes.empty() ? "" : ")") + ", " +
             count(project.featureNames.size()) + " inputs");
    for (const auto &text : lines) out.line("note: " + text);
    out.line(count(std::uint64_t(checked.parameters)) + " parameters. Saved " + options.output + ". Train it: netloom-cli train " + options.output);
}

int run(const Options &options, Output &out)
{
    auto inputs = options.files;
    if (options.layers.starts_with('@')) inputs.push_back(options.layers.substr(1));
    if (auto ok = checkProjectOutput(options.output, inputs); !ok) return out.fail(ok.error());
    auto data = importFiles(options.files, options.csv, !options.noEmbed);
    if (!data) return out.fail(data.error());
    if (auto ok = checkTypes(options.csv, data->table); !ok) return out.fail(ok.error());
    const auto spec = specOf(options, *data);
    if (!spec) return out.fail(spec.error());
    const auto project = newProject(data->table, *spec);
    if (!project) return out.fail(project.error());
    if (auto ok = saveProject(*project, options.output); !ok) return out.fail(ok.error());
    report(*project, data->table, *data, options, out);
    return kOk;
}

} // namespace

void addNew(CLI::App &app, Cli &cli)
{
    auto o = std::make_shared<Options>();
    auto *c = addCommand(app, cli, "new", "A project from data and a network in words",
                         "netloom-cli new --data iris.csv --target species --layers \"dense 16 relu; dense 3 softmax\" -o iris.netloom", run, o);
    c->add_option("--data", o->files, "Data files; several are one table")->required()->type_name("FILE");
    addDialect(*c, o->csv);
    c->add_option("--target", o->target, "Target column(s), or @input for an autoencoder; a name with a comma in double quotes")->required()->type_name("COL[,COL]");
    c->add_option("--drop", o->drop, "Columns not to use; a name with a comma in double quotes or with \\, for the comma")->type_name("COL,…");
    c->add_option("--inputs", o->inputs, "Columns of each of several inputs: \"a=COL,COL; b=rest\"")->type_name("TEXT");
    c->add_option("--sample-weight", o->sampleWeight, "Column with the weight of each row in the training loss")->type_name("COL");
    c->add_option("--group", o->group, "Column that says which rows belong together")->type_name("COL");
    c->add_option("--time", o->time, "Column to sort by")->type_name("COL");
    c->add_option("--lookback", o->lookback, "Look-back windows of N rows: what a recurrent or convolutional network sees at a time")->type_name("N");
    c->add_option("--horizon", o->horizon, "The target lies N rows after the last row of its window (0)")->type_name("N");
    c->add_option("--stride", o->stride, "Rows from one training window to the next (1)")->type_name("N");
    c->add_option("--gaps", o->gaps, "Windows over missing rows or larger steps in time: keep (default, counted), drop, or cut the series there")->type_name("KIND");
    c->add_option("--window-fit", o->windowFit, "Rows that scaling learns from: covered by training windows (default), last_step, or all of theirs")->type_name("KIND");
    c->add_flag("--compatible-windows", o->compatible, "Number windows as in Ranjan 2020: the first two rows of a series are never used");
    c->add_option("--past-target", o->pastTarget, "The past of the target is an input: yes, no (default: in forecasts of numbers)")->check(CLI::IsMember({"yes", "no"}))->type_name("WHEN");
    c->add_option("--curve-shift", o->curveShift, "Moves the target by K rows, to predict early (negative)")->type_name("K");
    c->add_option("--scale", o->scale, "standard, minmax, robust, max_abs or none")->check(CLI::IsMember({"standard", "minmax", "robust", "max_abs", "none"}))->type_name("KIND");
    c->add_option("--step", o->steps, "A preparation step with options, as in \"smote k_neighbors=3\" (see `types --kind step`); repeatable")->type_name("TEXT");
    c->add_option("--split", o->split, "random[:TRAIN,VAL,TEST], stratified[:…], blocked[:…], last[:…], group[:…], column=NAME, kfold:5,1, time_series:5,1 …")->type_name("SPLIT");
    c->add_option("--class-weights,--class-weight", o->classWeights, "balanced, inverse_share, none or CLASS=W,…; several outputs: \"u=balanced; v=CLASS=W,…\"")->type_name("KIND");
    c->add_option("--layers", o->layers, "The network in words, or @FILE with it (default: two hidden layers)")->type_name("TEXT");
    c->add_option("--loss", o->loss, "Loss (default: by the target), or of several outputs \"a=LOSS; b=LOSS*WEIGHT\"")->type_name("LOSS");
    c->add_option("--optimizer", o->optimizer, "Optimizer with options, as in \"adam learning_rate=0.001\"")->type_name("TEXT");
    c->add_option("--metrics", o->metrics, "Metrics (default: by the task); several outputs: OUTPUT_metric, as u_accuracy")->type_name("A,B");
    c->add_option("--batch", o->batch, "Rows of a batch (32, or all if there are fewer)")->type_name("N");
    c->add_option("--epochs", o->epochs, "Epochs of a run (100)")->type_name("N");
    c->add_option("--seed", o->seed, "Seed of split, first weights, shuffle and dropout (0)")->check(seedError)->type_name("N");
    c->add_option("--title", o->title, "Title of the project")->type_name("TEXT");
    c->add_flag("--no-embed", o->noEmbed, "Do not copy the data into the project");
    c->add_option("-o,--output", o->output, "Project file to write")->required()->type_name("FILE")->check(notEmpty);
}

} // namespace netloom::cli
