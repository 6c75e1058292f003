#include "train/settings.h"

#include "layers/layer.h"
#include "optimizers/optimizer.h"

#include <algorithm>

namespace netloom {
namespace {

Field field(const char *key, FieldKind kind, Value def, const char *title, const char *tip)
{
    return {key, kind, std::move(def), title, tip};
}

Schema makeSchema()
{
    Schema s;
    Field optimizer = field("optimizer", FieldKind::Part, std::string("adam"), NL_TR("training", "Optimiser"), NL_TR("training", "How the weights follow the gradient"));
    optimizer.partKind = "optimizer";
    Field loss = field("loss", FieldKind::Part, std::monostate{}, NL_TR("training", "Loss"), NL_TR("training", "What training makes small; empty: chosen by the target"));
    loss.partKind = "loss";
    loss.optional = true;
    Field batch = field("batch_size", FieldKind::Int, std::int64_t(32), NL_TR("training", "Batch size"), NL_TR("training", "Rows per step"));
    batch.min = 1;
    batch.max = 1 << 24;
    batch.unit = NL_TR("training", "rows");
    batch.aliases = {"batch"};
    batch.live = true;
    Field epochs = field("epochs", FieldKind::Int, std::int64_t(100), NL_TR("training", "Epochs"), NL_TR("training", "Passes over the training rows"));
    epochs.min = 0;
    epochs.max = 1e9;
    Field seed = field("seed", FieldKind::Int, std::int64_t(0), NL_TR("training", "Seed"), NL_TR("training", "Same seed, same numbers: order of rows and dropout"));
    seed.min = 0;
    seed.max = 9e15;
    Field weights = field("class_weights", FieldKind::Text, std::string("none"), NL_TR("training", "Class weights"), NL_TR("training", "none, balanced, inverse_share, or 0=1,1=20; several outputs: u=balanced; v=0=1,1=20. They act on the training loss only."));
    Field metrics = field("metrics", FieldKind::TextList, std::vector<std::string>{}, NL_TR("training", "Metrics"), NL_TR("training", "Empty: those that suit the target"));
    Field weightedMetrics = field("weighted_metrics", FieldKind::TextList, std::vector<std::string>{}, NL_TR("training", "Weighted metrics"), NL_TR("training", "Metrics that count each row with its sample and class weight"));
    metrics.partKind = weightedMetrics.partKind = "metric"; // what a list to choose from offers
    Field threshold = field("threshold", FieldKind::Number, 0.5, NL_TR("training", "Threshold"), NL_TR("training", "A probability above it counts as positive"));
    threshold.min = 0;
    threshold.max = 1;
    threshold.minOpen = threshold.maxOpen = true;
    Field rule = field("threshold_rule", FieldKind::Choice, std::string("strict"), NL_TR("training", "Threshold rule"), NL_TR("training", "strict: p > t; inclusive: p ≥ t"));
    rule.choices = {"strict", "inclusive"};
    Field monitor = field("monitor", FieldKind::Text, std::string("val_loss"), NL_TR("training", "Monitor"), NL_TR("training", "What early stopping looks at: loss, val_loss, val_f1 …"));
    Field mode = field("mode", FieldKind::Choice, std::string("auto"), NL_TR("training", "Better is"), NL_TR("training", "auto: by the metric"));
    mode.choices = {"auto", "min", "max"};
    Field delta = field("min_delta", FieldKind::Number, 0.0, NL_TR("training", "Smallest gain"), NL_TR("training", "Less than this is no improvement"));
    delta.min = 0;
    Field patience = field("patience", FieldKind::Int, std::int64_t(10), NL_TR("training", "Patience"), NL_TR("training", "Epochs without improvement before stopping"));
    patience.min = 0;
    patience.unit = NL_TR("training", "epochs");
    Field baseline = field("baseline", FieldKind::Number, std::monostate{}, NL_TR("training", "Baseline"), NL_TR("training", "Must be beaten to count as improvement"));
    baseline.optional = true;
    Field from = field("start_from_epoch", FieldKind::Int, std::int64_t(0), NL_TR("training", "Watch from epoch"), NL_TR("training", "Epochs before this one are not watched"));
    from.min = 0;
    Field epochMode = field("epoch_mode", FieldKind::Choice, std::string("partition"), NL_TR("training", "Batches of an epoch"), NL_TR("training", "partition: every row once; without_replacement, with_replacement: each batch is a draw of its own from all rows"));
    epochMode.choices = {"partition", "without_replacement", "with_replacement"};
    Field timeLimit = field("time_limit", FieldKind::Number, std::monostate{}, NL_TR("training", "Time limit"), NL_TR("training", "The run ends after the epoch in which this is reached. Empty: no limit"));
    timeLimit.min = 0;
    timeLimit.minOpen = true;
    timeLimit.optional = true;
    timeLimit.unit = NL_TR("training", "s");
    Field every = field("checkpoint_every", FieldKind::Int, std::monostate{}, NL_TR("training", "Checkpoint every"), NL_TR("training", "A copy of the project after so many epochs. Empty: none"));
    every.min = 1;
    every.max = 1e9;
    every.optional = true;
    every.unit = NL_TR("training", "epochs");
    Field activity = field("activity_scale", FieldKind::Choice, std::string("batch"), NL_TR("training", "Activity penalties"), NL_TR("training", "batch: divided by the rows of the batch, as in Keras from 3.14 and tf-keras; none: summed, as in Keras 3.0 to 3.13"));
    activity.choices = {"batch", "none"};
    Field batching = field("stateful_batching", FieldKind::Choice, std::string("contiguous"), NL_TR("training", "Stateful batches"),
                           NL_TR("training", "contiguous: the rows in their order, as in Keras; streams: the rows are cut into as many streams as a batch has rows, and "
                                             "row j of each batch goes on with stream j, so that a state is carried along time"));
    batching.choices = {"contiguous", "streams"};
    s.fields = {optimizer, loss, batch, epochs, seed,
                field("shuffle", FieldKind::Bool, true, NL_TR("training", "Shuffle"), NL_TR("training", "New order of rows in every epoch")),
                weights, metrics, weightedMetrics, threshold, rule,
                field("early_stopping", FieldKind::Bool, false, NL_TR("training", "Early stopping"), NL_TR("training", "Stop when the monitor no longer improves")),
                monitor, mode, delta, patience, baseline, from,
                field("restore_best_weights", FieldKind::Bool, true, NL_TR("training", "Keep the best"), NL_TR("training", "Go back to the weights of the best epoch at the end")),
                field("stop_when", FieldKind::TextList, std::vector<std::string>{}, NL_TR("training", "Stop when"), NL_TR("training", "Rules such as val_f1>=0.9: the run ends after the epoch in which one of them holds")),
                timeLimit, epochMode,
                field("drop_remainder", FieldKind::Bool, false, NL_TR("training", "Full batches only"), NL_TR("training", "The last rows of an epoch are left out if they do not fill a batch")),
                field("evaluate_train", FieldKind::Bool, false, NL_TR("training", "Training values at epoch end"), NL_TR("training", "One more pass over the training rows with the weights of the epoch's end, so that training and validation can be compared; off: means while the weights moved")),
                every,
                field("save_best_only", FieldKind::Bool, false, NL_TR("training", "Best checkpoints only"), NL_TR("training", "Only epochs whose monitor is the best so far")),
                activity, batching};
    return s;
}

std::string partOrEmpty(const Values &v, std::string_view key)
{
    const auto *text = std::get_if<std::string>(&v.find(key)->second);
    return text && *text != "none" ? *text : std::string();
}

} // namespace

const Schema &trainingSchema()
{
    static const Schema schema = makeSchema();
    return schema;
}

Result<TrainSettings> trainSettings(const Values &training)
{
    auto complete = trainingSchema().complete(training);
    if (!complete) return complete.error();
    const Values &v = *complete;
    TrainSettings s;
    s.optimizer = getText(v, "optimizer");
    s.loss = partOrEmpty(v, "loss");
    s.batchSize = int(getInt(v, "batch_size"));
    s.epochs = int(getInt(v, "epochs"));
    s.seed = std::uint64_t(getInt(v, "seed"));
    s.shuffle = getBool(v, "shuffle");
    s.classWeights = getText(v, "class_weights");
    if (const auto *list = std::get_if<std::vector<std::string>>(&v.find("metrics")->second)) s.metrics = *list;
    if (const auto *list = std::get_if<std::vector<std::string>>(&v.find("weighted_metrics")->second)) s.weightedMetrics = *list;
    s.threshold = getNumber(v, "threshold");
    s.inclusive = getText(v, "threshold_rule") == "inclusive";
    auto &e = s.earlyStopping;
    e.on = getBool(v, "early_stopping");
    e.monitor = getText(v, "monitor");
    e.mode = getText(v, "mode");
    e.minDelta = getNumber(v, "min_delta");
    e.patience = int(getInt(v, "patience"));
    if (const auto *b = std::get_if<double>(&v.find("baseline")->second)) e.baseline = *b;
    e.startFromEpoch = int(getInt(v, "start_from_epoch"));
    e.restoreBest = getBool(v, "restore_best_weights");
    if (auto ok = makeOptimizer(s.optimizer); !ok) return ok.error();
    using Mode = TrainSettings::EpochMode;
    const std::string &mode = getText(v, "epoch_mode");
    s.epochMode = mode == "partition" ? Mode::Partition : mode == "with_replacement" ? Mode::WithReplacement : Mode::WithoutReplacement;
    s.dropRemainder = getBool(v, "drop_remainder");
    s.evaluateTrain = getBool(v, "evaluate_train");
    if (const auto *list = std::get_if<std::vector<std::string>>(&v.find("stop_when")->second)) s.stopWhen = *list;
    if (isSet(v, "time_limit")) s.timeLimit = getNumber(v, "time_limit");
    if (isSet(v, "checkpoint_every")) s.checkpointEvery = int(getInt(v, "checkpoint_every"));
    s.saveBestOnly = getBool(v, "save_best_only");
    s.activityPerBatch = getText(v, "activity_scale") == "batch";
    s.streams = getText(v, "stateful_batching") == "streams";
    return s;
}

namespace {

Result<std::vector<double>> listedWeights(const std::string &text, const std::vector<std::string> &classes)
{
    std::vector<double> w(classes.size(), 1.0);
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::string item = text.substr(at, comma - at);
        at = comma + 1;
        const std::size_t eq = item.rfind('=');
        const auto value = eq == std::string::npos ? std::nullopt : parseNumber(item.substr(eq + 1));
        if (!value || !(*value >= 0))
            return makeError("E-RANGE", NL_TR("training", "Class weights: “{0}” is not understood. Write none, balanced, inverse_share, or CLASS=WEIGHT,… with weights of 0 or more."), {item}, "class_weights");
        const std::string name = item.substr(0, eq);
        auto it = std::find(classes.begin(), classes.end(), name);
        const auto index = parseInteger(name);
        if (it == classes.end() && index && *index >= 0 && std::size_t(*index) < classes.size()) it = classes.begin() + *index;
        if (it == classes.end()) {
            std::string known;
            for (const auto &c : classes) known += (known.empty() ? "" : ", ") + c;
            return makeError("E-RANGE", NL_TR("training", "Class weights: there is no class “{0}”. The classes are {1}."), {name, known}, "class_weights");
        }
        w[std::size_t(it - classes.begin())] = *value;
    }
    if (std::all_of(w.begin(), w.end(), [](double v) { return v == 0; }))
        return makeError("E-RANGE", NL_TR("training", "Class weights: all are 0, so that no row counts and there is nothing to learn. Give at least one class a weight above 0."), {}, "class_weights");
    return w;
}

} // namespace

Result<std::vector<double>> classWeights(const std::string &text, const std::vector<std::string> &classes, const std::vector<std::size_t> &counts)
{
    if (text.empty() || text == "none") return std::vector<double>{};
    if (classes.empty())
        return makeError("E-COMBO", NL_TR("training", "Class weights need a target with classes; this target is a number. Set class weights to none."), {}, "class_weights");
    double n = 0;
    for (std::size_t c : counts) n += double(c);
    std::vector<double> w(classes.size(), 1.0);
    if (text == "balanced") {
        for (std::size_t i = 0; i < w.size() && i < counts.size(); ++i)
            if (counts[i]) w[i] = n / (double(classes.size()) * double(counts[i]));
        return w;
    }
    if (text == "inverse_share") {
        // w1 = n0/n, w0 = n1/n; with more classes the share of all the others.
        for (std::size_t i = 0; i < w.size() && i < counts.size(); ++i)
            if (n > 0) w[i] = (n - double(counts[i])) / n;
        return w;
    }
    return listedWeights(text, classes);
}

std::vector<std::string> defaultMetrics(TaskKind task)
{
    switch (task) {
    case TaskKind::Binary: return {"accuracy", "precision", "recall", "f1", "fpr", "roc_auc"};
    case TaskKind::Classes: return {"accuracy", "f1"};
    case TaskKind::Regression: return {"mae", "rmse", "r2"};
    case TaskKind::Reconstruction: return {"mae", "rmse"};
    }
    return {};
}

std::string defaultLoss(TaskKind task, const Graph &graph, NodeId output)
{
    const auto it = graph.nodes.find(output);
    std::string activation = "linear";
    if (it != graph.nodes.end()) {
        if (auto layer = makeLayer(it->second); layer.ok()) activation = (*layer)->activation();
    }
    if (task == TaskKind::Regression || task == TaskKind::Reconstruction) return "mse";
    if (activation == "softmax") return "sparse_categorical_crossentropy";
    if (task == TaskKind::Binary && activation == "sigmoid") return "binary_crossentropy";
    return task == TaskKind::Binary ? "mse" : "sparse_categorical_crossentropy";
}

} // namespace netloom
