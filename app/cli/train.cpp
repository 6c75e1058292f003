#include "cli/cli.h"
#include "cli/interrupt.h"
#include "io/files.h"
#include "train/watch.h"

#include <algorithm>

namespace netloom::cli {

namespace {

struct Options {
    std::string project, output, seed;
    std::vector<std::string> sets, until;
    int epochs = -1;
    bool noShuffle = false;
};

/// A rule of --until; the message says where it was written.
Result<StopRule> parseCondition(const std::string &text, const std::vector<std::string> &metrics)
{
    auto rule = parseStopRule(text, metrics);
    if (rule) return rule;
    Error e = rule.error();
    return makeError(e.code, NL_TR("cli", "--until: {0}"), {message(e)});
}

Json epochJson(const EpochRow &row)
{
    Json json = Json::object();
    json.set("epoch", row.epoch);
    const auto add = [&](const MetricValues &values, const std::string &prefix) {
        if (const auto loss = values.find("loss"); loss != values.end()) json.set(prefix + "loss", loss->second);
        for (const auto &[name, value] : values)
            if (name != "loss") json.set(prefix + name, value);
    };
    add(row.train, "");
    add(row.validation, "val_");
    if (row.learningRate) json.set("learning_rate", *row.learningRate);
    if (row.gradientNorm) json.set("gradient_norm", *row.gradientNorm);
    return json.set("seconds", row.seconds).set("samples_per_second", row.samplesPerSecond);
}

/// Columns of the table for people: what the book and the window look at first, then the rest.
std::vector<std::string> shownMetrics(const MetricValues &values)
{
    std::vector<std::string> names;
    for (const auto *name : {"loss", "accuracy", "f1", "recall", "fpr", "roc_auc", "mae", "rmse", "r2"})
        if (values.contains(name)) names.emplace_back(name);
    for (const auto &[name, value] : values)
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    return names;
}

class Printer {
public:
    Printer(Output &out, const Trainer &trainer) : out_(out), steps_(trainer.stepsPerEpoch()) {}

    void epoch(const EpochRow &row)
    {
        out_.object(epochJson(row));
        if (out_.json()) return;
        if (names_.empty()) header(row);
        std::string text = right(std::to_string(row.epoch), 6);
        for (const auto *values : {&row.train, &row.validation}) {
            if (values->empty()) continue;
            text += "  |";
            for (const auto &name : names_) {
                const auto found = values->find(name);
                text += right(found == values->end() ? "" : fixed(found->second), cell(name));
            }
        }
        out_.line(text + "  |" + right(row.seconds < 1 ? fixed(row.seconds * 1000, 1) + " ms" : fixed(row.seconds, 2) + " s", 10));
    }

    void progress(const Snapshot &snapshot)
    {
        if (snapshot.state != RunState::Running || snapshot.lastEpoch < snapshot.firstEpoch || steps_ == 0) return;
        const double done = double(snapshot.epoch - snapshot.firstEpoch) + double(snapshot.stepInEpoch) / double(steps_);
        out_.progress(done / double(snapshot.lastEpoch - snapshot.firstEpoch + 1),
                      "epoch " + std::to_string(snapshot.epoch) + '/' + std::to_string(snapshot.lastEpoch) + "  " +
                          count(std::uint64_t(std::max(0.0, snapshot.samplesPerSecond))) + " rows/s  " + durationText(snapshot.secondsLeft) + " left");
    }

private:
    static std::string right(const std::string &text, std::size_t size)
    {
        return std::string(size - std::min(size, width(text)), ' ') + text;
    }
    static std::size_t cell(const std::string &name) { return std::max<std::size_t>(9, name.size() + 2); }
    void header(const EpochRow &row)
    {
        names_ = shownMetrics(row.train);
        std::string groups = "      ", text = " epoch";
        for (const auto *values : {&row.train, &row.validation}) {
            if (values->empty()) continue;
            std::string part;
            for (const auto &name : names_) part += right(name, cell(name));
            const std::string title = values == &row.train ? "  training" : "  validation";
            groups += "  |" + title + std::string(part.size() - std::min(part.size(), title.size()), ' ');
            text += "  |" + part;
        }
        out_.line(groups + "  |");
        out_.line(text + "  |" + right("time", 10));
    }

    Output &out_;
    std::uint64_t steps_;
    std::vector<std::string> names_;
};

Json doneJson(const TrainResult &result, const Project &project, const std::string &file)
{
    Json json = Json::object();
    json.set("done", true).set("stopped", result.stopped).set("epochs", result.epochs).set("steps", result.steps).set("seconds", result.seconds);
    json.set("weights_sha256", weightsSha256(project.graph, project.state.weights)).set("file", file);
    if (result.diverged)
        json.set("diverged", Json::object().set("step", result.diverged->step).set("node", result.diverged->nodeName).set("tensor", result.diverged->tensor).set("reason", result.diverged->reason));
    return json;
}

std::string stopText(const std::string &stopped)
{
    if (stopped == "early") return "stopped early: the watched value no longer improved";
    if (stopped == "until") return "stopped: a condition of --until or stop_when holds";
    if (stopped == "time") return "stopped: the time limit is reached";
    if (stopped == "converged") return "converged: the method can do no more";
    if (stopped == "user") return "interrupted";
    if (stopped == "diverged") return "diverged";
    return "finished";
}

void printEnd(const TrainResult &result, const Run &run, const std::string &file, std::uint64_t epoch, std::uint64_t position, Output &out)
{
    out.line();
    out.line(stopText(result.stopped) + " after " + count(result.epochs) + " epochs, " + count(result.steps) + " steps, " + durationText(result.seconds));
    if (!run.epochs.empty()) {
        const auto &last = run.epochs.back();
        const bool validated = !last.validation.empty();
        const auto &values = validated ? last.validation : last.train;
        std::string text = validated ? "validation: " : "training: ";
        bool first = true;
        for (const auto &name : shownMetrics(values)) {
            text += (first ? "" : ", ") + name + ' ' + fixed(values.at(name));
            first = false;
        }
        out.line(text);
    }
    if (position > 0) out.line("stopped within epoch " + count(epoch + 1) + ", after " + count(position) + " of its rows: training goes on from there");
    out.line("saved: " + file + "   (evaluate: netloom-cli evaluate " + file + ")");
}

std::string settingsText(const TrainSettings &settings)
{
    return settings.optimizer + ", batch " + std::to_string(settings.batchSize) + ", seed " + std::to_string(settings.seed) +
           (settings.shuffle ? "" : ", no shuffle") + (settings.classWeights == "none" ? "" : ", class weights " + settings.classWeights);
}

Result<void> applySets(Project &project, const std::vector<std::string> &sets)
{
    for (const auto &text : sets) {
        const auto pair = keyValue(text, "--set");
        if (!pair) return pair.error();
        if (auto ok = setField(project, pair->first, pair->second); !ok) return ok.error();
    }
    return {};
}

/// Told before the training, which may take hours.
Result<void> checkTarget(const Project &project, const std::string &from, const std::string &to)
{
    if (project.readOnly)
        return makeError("E-READ-ONLY", NL_TR("cli", "“{0}” was written by a newer version and cannot be saved without loss. Update Netloom."), {from});
    return from == to ? checkWritable(to) : checkProjectOutput(to);
}

/// Project with --set applied, its data, and the input of the trainer.
Result<TrainInput> prepareRun(Project &project, const Options &options)
{
    if (auto ok = applySets(project, options.sets); !ok) return ok.error();
    const auto data = prepareProject(project, options.project);
    if (!data) return data.error();
    if (auto ok = completeWeights(project, dataPorts(project.graph, **data)); !ok) return ok.error();
    auto input = trainInput(project, *data);
    if (!input) return input.error();
    if (options.noShuffle) input->settings.shuffle = false;
    if (!options.seed.empty()) {
        const auto seed = parseInteger(options.seed);
        if (!seed || *seed < 0) return makeError("E-SEED", NL_TR("cli", "--seed: “{0}” is no whole number from 0."), {options.seed});
        input->settings.seed = std::uint64_t(*seed);
    }
    return input;
}

int run(const Options &options, Output &out)
{
    auto project = loadProject(options.project);
    if (!project) return out.fail(project.error());
    for (const auto &text : project->notes) out.warn(text);
    const auto file = options.output.empty() ? options.project : options.output;
    if (auto ok = checkTarget(*project, options.project, file); !ok) return out.fail(ok.error());
    const auto unchanged = *project;
    auto input = prepareRun(*project, options);
    if (!input) return out.fail(input.error());
    for (auto i = unchanged.notes.size(); i < project->notes.size(); ++i) out.warn(project->notes[i]);
    const auto data = input->data;
    const bool bestOnly = input->settings.saveBestOnly;
    Run record{.id = input->runId, .settings = settingsText(input->settings), .epochs = {}, .stopped = {}};
    auto trainer = Trainer::create(std::move(*input));
    if (!trainer) return out.fail(trainer.error());
    std::vector<StopRule> conditions;
    for (const auto &text : options.until) {
        auto condition = parseCondition(text, (*trainer)->metricNames());
        if (!condition) return out.fail(condition.error());
        conditions.push_back(std::move(*condition));
    }
    for (const auto &warning : (*trainer)->warnings()) out.warn(message(warning));
    Printer printer(out, **trainer);
    Trainer::Options runOptions{.epochs = options.epochs, .until = {}, .onEpoch = {}};
    if (!conditions.empty())
        runOptions.until = [&](const EpochRow &row) {
            return std::any_of(conditions.begin(), conditions.end(), [&](const StopRule &c) { return c.holds(row); });
        };
    runOptions.onEpoch = [&](const EpochRow &row) {
        record.epochs.push_back(row);
        printer.epoch(row);
    };
    runOptions.onCheckpoint = [&](const Checkpoint &checkpoint, const EpochRow &row, bool) {
        Project copy = *project;
        storeResult(copy, *data, checkpoint, record);
        if (auto ok = saveProject(copy, checkpointPath(file, row.epoch, bestOnly)); !ok) out.warn(message(ok.error()));
    };
    Control control;
    TrainResult result;
    bool interrupted = false;
    {
        StopOnInterrupt interrupt(control);
        result = (*trainer)->run(control, [&](std::unique_ptr<Snapshot> s) { printer.progress(*s); }, runOptions);
        interrupted = interrupt.happened();
    }
    out.clearProgress();
    if (result.state == RunState::Failed) return out.fail("Training failed: it ended without a result. Nothing was saved.");
    record.stopped = result.stopped;
    if (options.epochs == 0 && options.sets.empty()) *project = unchanged; // nothing was asked for: not a byte differs
    else storeResult(*project, *data, (*trainer)->checkpoint(), record);
    if (auto ok = saveProject(*project, file); !ok) return out.fail(ok.error());
    out.object(doneJson(result, *project, file));
    if (!out.json()) printEnd(result, record, file, project->state.epoch, project->state.position, out);
    if (result.diverged) {
        const std::string why = result.diverged->reason.empty() ? std::string() : (result.diverged->reason.starts_with("column") ? " Its formula, " : " ") + result.diverged->reason + ".";
        out.warn("Training diverged at step " + std::to_string(result.diverged->step) + ": " + result.diverged->tensor + " of layer “" +
                 result.diverged->nodeName + "” is no longer a number." + why + " The last good weights were kept; lower the learning rate.");
        return kDiverged;
    }
    return interrupted && result.stopped == "user" ? kInterrupted : kOk;
}

} // namespace

void addTrain(CLI::App &app, Cli &cli)
{
    auto o = std::make_shared<Options>();
    auto *c = addCommand(app, cli, "train", "Trains on; one line an epoch", "netloom-cli train sheet.netloom --epochs 20 --until val_f1>=0.4", run, o);
    c->add_option("project", o->project, "Project file; updated unless -o is given")->required()->type_name("FILE");
    c->add_option("--epochs", o->epochs, "That many more (default: as set in the project)")->check(CLI::Range(0, 100000000))->type_name("N");
    c->add_flag("--no-shuffle", o->noShuffle, "Rows in the order of `prepare`");
    c->add_option("--seed", o->seed, "Seed of shuffle and dropout for this run")->type_name("N");
    c->add_option("--set", o->sets, "Changes the project: optimizer.FIELD, training.FIELD, data.FIELD, LAYER.FIELD")->type_name("KEY=VALUE");
    c->add_option("--until", o->until, "Stops once it holds, as in val_roc_auc>=0.95")->type_name("METRIC>=X");
    c->add_option("-o,--output", o->output, "Project file to write instead")->type_name("FILE")->check(notEmpty);
}

} // namespace netloom::cli
