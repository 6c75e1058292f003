#include "io/examples_sheet_break.h"

#include "data/generator.h"

namespace netloom {

namespace {

constexpr const char *kPlain = "dense 32 relu; dense 16 relu; dense 1 sigmoid";

/// Adam with its defaults, batch 128, probabilities of one half and more are alarms.
Values commonTraining()
{
    return {{"optimizer", std::string("adam")},
            {"batch_size", std::int64_t(128)},
            {"epochs", std::int64_t(100)},
            {"metrics", std::vector<std::string>{"accuracy", "recall", "f1", "fpr", "precision", "roc_auc"}},
            {"threshold", 0.5},
            {"threshold_rule", std::string("inclusive")}};
}

} // namespace

const std::vector<SheetBreakModel> &sheetBreakModels()
{
    static const std::vector<SheetBreakModel> models{
        {"MLP-2",
         {"sheet-break", NL_TR("examples", "Paper sheet break"),
          NL_TR("examples", "A paper machine, 69 inputs, one row every two minutes, and a break in less than 1 % of them: warn before it happens. "
                            "Rare events, so look at F1, recall and false alarms, not at accuracy. The series is generated.")},
         kPlain},
        {"MLP-3",
         {"sheet-break-dropout", NL_TR("examples", "Sheet break with dropout"),
          NL_TR("examples", "Half of each hidden layer is switched off at every step. The validation loss no longer rises, but fewer breaks are found.")},
         "dense 32 relu; dropout 0.5; dense 16 relu; dropout 0.5; dense 1 sigmoid"},
        {"MLP-4",
         {"sheet-break-class-weights", NL_TR("examples", "Sheet break with class weights"),
          NL_TR("examples", "A missed break counts 75 times a false alarm. Recall starts high and falls, false alarms with it: choose your epoch.")},
         kPlain,
         {{"class_weights", std::string("inverse_share")}}},
        {"MLP-5",
         {"sheet-break-selu", NL_TR("examples", "Sheet break with selu"),
          NL_TR("examples", "Self-normalising layers: selu, LeCun-normal weights and alpha dropout belong together.")},
         "dense 32 selu kernel_initializer=lecun_normal; alpha_dropout 0.1; dense 16 selu kernel_initializer=lecun_normal; alpha_dropout 0.1; "
         "dense 1 sigmoid"},
        {"MLP-6",
         {"sheet-break-telu", NL_TR("examples", "Sheet break with telu"),
          NL_TR("examples", "A thresholded selu: small outputs become zero, so that noise is not passed on.")},
         "dense 32 telu_out; dense 16 telu_out; dense 1 sigmoid"},
        {"MLP-7",
         {"sheet-break-smote", NL_TR("examples", "Sheet break with SMOTE"),
          NL_TR("examples", "Breaks are made up between neighbouring ones until both classes are equally frequent, in the training rows only. "
                            "Watch recall fall while training goes on.")},
         kPlain,
         {{"epochs", std::int64_t(200)}},
         {{"smote", {{"k_neighbors", std::int64_t(1)}, {"seed", std::int64_t(212)}}, {}, true}}},
    };
    return models;
}

SplitSpec sheetBreakSplit()
{
    SplitSpec split;
    split.seed = 123;
    return split;
}

Result<Project> sheetBreakProject(const SheetBreakModel &model, const std::string &preset, const SplitSpec &split, std::uint64_t seed)
{
    NewProject spec;
    spec.title = model.example.title;
    spec.data.generator = "sheet_break";
    if (preset != "clear") spec.data.generatorConfig = {{"preset", preset}}; // clear is the generator's own
    const auto *part = findPart(PartKind::Generator, "sheet_break");
    if (!part) return makeError("E-GENERATOR", NL_TR("io", "The generator “{0}” is missing from this build."), {"sheet_break"});
    const auto config = part->schema.complete({});
    if (!config) return config.error();
    spec.data.targets = {makePart<Generator>(*part, *config)->target()};
    const auto table = generate(spec.data.generator, spec.data.generatorConfig);
    if (!table) return table.error();
    for (const auto &column : table->columns)
        if (column.type() == ColumnType::Datetime) spec.data.timeColumn = column.name();
    spec.data.split = split;
    spec.data.windows.lookback = model.lookback;
    spec.data.windows.compatible = model.lookback > 0;
    spec.data.steps = defaultSteps(*table, spec.data, {.scale = "standard", .curveShift = -2});
    spec.data.steps.insert(spec.data.steps.end(), model.steps.begin(), model.steps.end());
    spec.training = commonTraining();
    for (const auto &[key, value] : model.training) spec.training[key] = value;
    spec.network = model.network;
    spec.seed = seed;
    spec.splitSeed = split.seed;
    return newProject(*table, spec);
}

} // namespace netloom
