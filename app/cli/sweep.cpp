#include "cli/cli.h"
#include "cli/interrupt.h"
#include "io/files.h"
#include "train/evaluate.h"
#include "train/window_rivals.h"

#include <algorithm>
#include <cmath>

namespace netloom::cli {

namespace {

struct Options {
    std::string project, by = "auto", output;
    std::vector<std::string> sets;
    int folds = 0, seeds = 1, epochs = -1;
    bool noShuffle = false;
};

/// One training on one fold with one seed.
struct SweepRun {
    int fold = 0, seed = 0;
    std::size_t train = 0, validation = 0;
    double seconds = 0;
    std::string stopped;
    MetricValues metrics;
    std::vector<Rival> rivals;
};

using Kind = SplitSpec::Kind;

/// How the folds are cut: as the rows belong together, or as the project's split has it.
Result<SplitSpec> foldSplit(const Project &project, const Options &options)
{
    const auto &data = project.data;
    SplitSpec split = data.split;
    const Kind kind = split.kind;
    split.folds = std::uint32_t(options.folds);
    const bool grouped = !data.groupColumn.empty() || kind == Kind::Group;
    if (options.by == "group" || (options.by == "auto" && grouped)) {
        if (!grouped) return makeError("E-FOLDS-BY", NL_TR("cli", "--by group: the project has no group column. Make it with `new --group COL`, or from several files."));
        split.kind = Kind::GroupKFold;
    } else if (options.by == "time") split.kind = Kind::TimeSeries;
    else if (options.by == "blocked" || (options.by == "auto" && (data.windows.on() || kind == Kind::Blocked || kind == Kind::Last || !data.timeColumn.empty()))) {
        split.kind = Kind::KFold;
        split.shuffled = false;
    } else if (options.by == "stratified" || (options.by == "auto" && kind == Kind::Stratified)) split.kind = Kind::StratifiedKFold;
    else {
        split.kind = Kind::KFold;
        split.shuffled = true;
    }
    return split;
}

std::string waysName(const SplitSpec &split)
{
    switch (split.kind) {
    case Kind::GroupKFold: return "by group";
    case Kind::TimeSeries: return "along time";
    case Kind::StratifiedKFold: return "stratified";
    default: return split.shuffled ? "random" : "blocked";
    }
}

struct Sweep {
    const Options &options;
    Output &out;
    const Project &base;
    const Table &table;
    Control &control;
    std::vector<SweepRun> runs = {};
    bool leaked = false;

    Result<SweepRun> one(const SplitSpec &split, int fold, int seed);
    Result<void> all(const SplitSpec &split, const std::function<bool()> &stopped);
};

Result<SweepRun> Sweep::one(const SplitSpec &split, int fold, int seed)
{
    Project project = base;
    project.data.split = split;
    project.data.split.fold = std::uint32_t(fold);
    project.state = {};
    project.runs.clear();
    project.seed = base.seed + std::uint64_t(seed);
    auto prepared = prepare(table, project.data);
    if (!prepared) return prepared.error();
    leaked = leaked || prepared->windows.leakValidation > 0;
    const auto data = std::make_shared<const Prepared>(std::move(*prepared));
    if (auto ok = completeWeights(project, dataPorts(project.graph, *data)); !ok) return ok.error();
    auto input = trainInput(project, data);
    if (!input) return input.error();
    input->settings.seed += project.training.contains("seed") ? std::uint64_t(seed) : 0;
    if (options.noShuffle) input->settings.shuffle = false;
    SweepRun result{.fold = fold, .seed = seed, .train = data->split.train.size(), .validation = data->split.validation.size(), .stopped = {}, .metrics = {}, .rivals = {}};
    auto judged = *input;
    auto trainer = Trainer::create(std::move(*input));
    if (!trainer) return trainer.error();
    Trainer::Options how{.epochs = options.epochs, .until = {}, .onEpoch = {}};
    const auto trained = (*trainer)->run(control, [](std::unique_ptr<Snapshot>) {}, how);
    if (trained.state == RunState::Failed) return makeError("E-TRAINING", NL_TR("cli", "Training failed in fold {0}: it ended without a result."), {std::to_string(fold)});
    result.seconds = trained.seconds;
    result.stopped = trained.stopped;
    judged.start = (*trainer)->checkpoint();
    const std::vector<Row> rows(data->split.validation.begin(), data->split.validation.end());
    auto evaluation = evaluate(judged, rows);
    if (!evaluation) return evaluation.error();
    result.metrics = std::move(evaluation->metrics);
    if (seed == 0) result.rivals = windowRivals(*data, rows);
    return result;
}

Json metricsJson(const MetricValues &values)
{
    Json json = Json::object();
    for (const auto &[name, value] : values) json.set(name, value);
    return json;
}

Json runJson(const SweepRun &run)
{
    Json json = Json::object();
    json.set("fold", run.fold).set("seed", run.seed).set("train_rows", std::uint64_t(run.train)).set("val_rows", std::uint64_t(run.validation));
    for (const auto &[name, value] : run.metrics) json.set("val_" + name, value);
    if (!run.rivals.empty()) {
        Json rivals = Json::object();
        for (const auto &rival : run.rivals) rivals.set(rival.name, metricsJson(rival.metrics));
        json.set("baselines", std::move(rivals));
    }
    return json.set("stopped", run.stopped).set("seconds", run.seconds);
}

Result<void> Sweep::all(const SplitSpec &split, const std::function<bool()> &stopped)
{
    for (int fold = 1; fold <= options.folds; ++fold)
        for (int seed = 0; seed < options.seeds && !stopped(); ++seed) {
            out.progress(double(runs.size()) / double(options.folds * options.seeds), "fold " + std::to_string(fold));
            auto run = one(split, fold, seed);
            if (!run) return run.error();
            if (stopped()) return {};
            out.clearProgress();
            out.object(runJson(*run));
            runs.push_back(std::move(*run));
        }
    return {};
}

struct Spread {
    std::size_t n = 0;
    double mean = 0, sd = 0, min = 0, max = 0;
};

/// Mean and sample deviation of what is defined.
Spread spreadOf(const std::vector<double> &values)
{
    Spread s{.n = values.size()};
    if (values.empty()) return s;
    for (const double v : values) s.mean += v / double(values.size());
    for (const double v : values) s.sd += (v - s.mean) * (v - s.mean);
    s.sd = values.size() > 1 ? std::sqrt(s.sd / double(values.size() - 1)) : 0;
    s.min = *std::min_element(values.begin(), values.end());
    s.max = *std::max_element(values.begin(), values.end());
    return s;
}

using Spreads = std::map<std::string, Spread>;

Spreads spreads(const std::vector<const MetricValues *> &all)
{
    std::map<std::string, std::vector<double>> values;
    for (const auto *one : all)
        for (const auto &[name, value] : *one)
            if (value && std::isfinite(*value)) values[name].push_back(*value);
    Spreads result;
    for (const auto &[name, list] : values) result[name] = spreadOf(list);
    return result;
}

Json spreadsJson(const Spreads &all)
{
    Json json = Json::object();
    for (const auto &[name, s] : all)
        json.set(name, Json::object().set("mean", s.mean).set("sd", s.sd).set("min", s.min).set("max", s.max).set("n", std::uint64_t(s.n)));
    return json;
}

/// Rivals by name, each with its values in every fold.
std::map<std::string, std::vector<const MetricValues *>> rivalsOf(const std::vector<SweepRun> &runs)
{
    std::map<std::string, std::vector<const MetricValues *>> all;
    for (const auto &run : runs)
        for (const auto &rival : run.rivals) all[rival.name].push_back(&rival.metrics);
    return all;
}

Spreads networkSpreads(const std::vector<SweepRun> &runs)
{
    std::vector<const MetricValues *> all;
    for (const auto &run : runs) all.push_back(&run.metrics);
    return spreads(all);
}

void print(const Sweep &sweep, const SplitSpec &split, Output &out)
{
    out.line(std::to_string(sweep.options.folds) + " folds, " + waysName(split) + (sweep.options.seeds > 1 ? ", " + std::to_string(sweep.options.seeds) + " seeds each" : std::string()));
    std::vector<std::string> names, header{"fold", "rows"};
    std::vector<std::vector<std::string>> rows;
    for (const auto &[name, s] : networkSpreads(sweep.runs)) names.push_back(name);
    header.insert(header.end(), names.begin(), names.end());
    for (const auto &run : sweep.runs) {
        std::vector<std::string> row{std::to_string(run.fold) + (sweep.options.seeds > 1 ? "." + std::to_string(run.seed) : ""), count(run.validation)};
        for (const auto &name : names) row.push_back(run.metrics.contains(name) ? fixed(run.metrics.at(name)) : "–");
        rows.push_back(std::move(row));
    }
    out.table(header, rows, std::vector<bool>(header.size(), true));
    out.line();
    rows.clear();
    for (const auto &[name, s] : networkSpreads(sweep.runs)) rows.push_back({"network", name, fixed(s.mean), fixed(s.sd), fixed(s.min), fixed(s.max)});
    for (const auto &[rival, values] : rivalsOf(sweep.runs))
        for (const auto &[name, s] : spreads(values)) rows.push_back({rival, name, fixed(s.mean), fixed(s.sd), fixed(s.min), fixed(s.max)});
    out.table({"model", "metric", "mean", "sd", "min", "max"}, rows, {false, false, true, true, true, true});
    for (const auto &rival : sweep.runs.empty() ? std::vector<Rival>() : sweep.runs.front().rivals) out.line(rival.name + ": " + rival.title);
    if (sweep.leaked) out.line("note: validation windows share rows with training windows in these folds; use --by blocked or --by group.");
}

std::string csvOf(const std::vector<SweepRun> &runs)
{
    const auto network = networkSpreads(runs);
    std::string csv = "fold,seed,train_rows,val_rows,seconds";
    for (const auto &[name, s] : network) csv += ",val_" + name;
    for (const auto &[rival, values] : rivalsOf(runs))
        for (const auto &[name, s] : spreads(values)) csv += "," + rival + "_" + name;
    csv += '\n';
    const auto value = [](const MetricValues &values, const std::string &name) {
        const auto found = values.find(name);
        return found == values.end() || !found->second ? std::string() : toText(*found->second);
    };
    for (const auto &run : runs) {
        csv += std::to_string(run.fold) + ',' + std::to_string(run.seed) + ',' + std::to_string(run.train) + ',' + std::to_string(run.validation) + ',' + toText(run.seconds);
        for (const auto &[name, s] : network) csv += ',' + value(run.metrics, name);
        for (const auto &[rival, values] : rivalsOf(runs))
            for (const auto &[name, s] : spreads(values)) {
                const auto own = std::find_if(run.rivals.begin(), run.rivals.end(), [&](const Rival &r) { return r.name == rival; });
                csv += ',' + (own == run.rivals.end() ? std::string() : value(own->metrics, name));
            }
        csv += '\n';
    }
    return csv;
}

int run(const Options &options, Output &out)
{
    auto project = loadProject(options.project);
    if (!project) return out.fail(project.error());
    if (!options.output.empty())
        if (auto ok = checkOutput(options.output, filesOf(*project, options.project)); !ok) return out.fail(ok.error());
    for (const auto &text : options.sets) {
        const auto pair = keyValue(text, "--set");
        if (!pair) return out.fail(pair.error());
        if (auto ok = setField(*project, pair->first, pair->second); !ok) return out.fail(ok.error());
    }
    const auto split = foldSplit(*project, options);
    if (!split) return out.fail(split.error());
    const auto table = loadTable(*project, options.project);
    if (!table) return out.fail(table.error());
    Control control;
    Sweep sweep{.options = options, .out = out, .base = *project, .table = *table, .control = control};
    bool interrupted = false;
    Result<void> ok;
    {
        StopOnInterrupt interrupt(control);
        ok = sweep.all(*split, [&] { return interrupt.happened(); });
        interrupted = interrupt.happened();
    }
    out.clearProgress();
    if (!ok) return out.fail(ok.error());
    if (!options.output.empty())
        if (auto written = writeFileBytes(options.output, csvOf(sweep.runs)); !written) return out.fail(written.error());
    Json rivals = Json::object();
    for (const auto &[name, values] : rivalsOf(sweep.runs)) rivals.set(name, spreadsJson(spreads(values)));
    out.object(Json::object().set("done", true).set("folds", options.folds).set("by", waysName(*split)).set("runs", std::uint64_t(sweep.runs.size()))
                   .set("metrics", spreadsJson(networkSpreads(sweep.runs))).set("baselines", std::move(rivals)));
    if (!out.json()) print(sweep, *split, out);
    return interrupted ? kInterrupted : kOk;
}

} // namespace

void addSweep(CLI::App &app, Cli &cli)
{
    auto o = std::make_shared<Options>();
    auto *c = addCommand(app, cli, "sweep", "Cross-validation: one training per fold, mean and deviation of every metric; the project stays as it is",
                         "netloom-cli sweep valve.netloom --folds 5 -o runs.csv", run, o);
    c->add_option("project", o->project, "Project file")->required()->type_name("FILE");
    c->add_option("--folds", o->folds, "Parts of the data; each is the validation part once")->required()->check(CLI::Range(2, 1000))->type_name("K");
    c->add_option("--by", o->by, "auto (default: group column, else blocks for series, else as the project's split), group, blocked, time, random or stratified")
        ->check(CLI::IsMember({"auto", "group", "blocked", "time", "random", "stratified"}))->type_name("WAY");
    c->add_option("--seeds", o->seeds, "Trainings per fold, each with other weights and shuffles (1)")->check(CLI::Range(1, 1000))->type_name("N");
    c->add_option("--epochs", o->epochs, "Epochs of each training (default: of the project)")->check(CLI::Range(1, 1000000))->type_name("N");
    c->add_option("--set", o->sets, "A setting for all trainings, as in optimizer.learning_rate=0.01")->type_name("KEY=VALUE");
    c->add_flag("--no-shuffle", o->noShuffle, "Keep the order of the rows");
    c->add_option("-o,--output", o->output, "Table of the runs to write (.csv)")->type_name("FILE")->check(notEmpty);
}

} // namespace netloom::cli
