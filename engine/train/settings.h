#pragma once

#include "core/registry.h"
#include "data/recipe.h"
#include "graph/check.h"

namespace netloom {

/// Loss of one network output. Project::losses empty: one loss for the only output, chosen by `loss` of the settings.
struct LossSpec {
    NodeId node = 0;
    int port = 0;
    std::string target;          ///< target name of the data; empty: the only one
    std::string loss;            ///< part text; empty: by task and output activation
    double weight = 1;
    bool operator==(const LossSpec &) const = default;
};

/// Schema of the training settings: optimizer, loss, batch_size, epochs, seed, shuffle, class_weights, metrics, threshold,
/// threshold_rule, early_stopping, monitor, mode, min_delta, patience, baseline, start_from_epoch, restore_best_weights,
/// epoch_mode, drop_remainder, evaluate_train, stop_when, time_limit, checkpoint_every, save_best_only, activity_scale, stateful_batching.
NL_API const Schema &trainingSchema();

/// The same, typed and checked.
struct TrainSettings {
    std::string optimizer = "adam", loss;
    int batchSize = 32, epochs = 100;
    std::uint64_t seed = 0;
    bool shuffle = true;
    std::string classWeights = "none";           ///< none | balanced | inverse_share | "0=1,1=20"; several outputs: "u=balanced; v=0=1,1=20"
    std::vector<std::string> metrics;            ///< empty: by task
    double threshold = 0.5;
    bool inclusive = false;
    struct EarlyStopping { bool on = false; std::string monitor = "val_loss", mode = "auto"; double minDelta = 0; int patience = 10;
                           std::optional<double> baseline; int startFromEpoch = 0; bool restoreBest = true; } earlyStopping;
    std::vector<std::string> weightedMetrics;    ///< counted with sample and class weights, shown as weighted_NAME
    enum class EpochMode { Partition, WithoutReplacement, WithReplacement } epochMode = EpochMode::Partition;
    bool dropRemainder = false;                  ///< partition: the last batch only if it is full
    bool evaluateTrain = false;                  ///< training values of an epoch from its last weights instead of running ones
    std::vector<std::string> stopWhen;           ///< "val_f1>=0.9": stop once one of them holds
    double timeLimit = 0;                        ///< seconds; 0: none
    int checkpointEvery = 0;                     ///< epochs; 0: none
    bool saveBestOnly = false;                   ///< checkpoints of epochs whose monitor is the best so far
    bool activityPerBatch = true;                ///< activity penalties are divided by the rows of the batch (activity_scale)
    bool streams = false;                        ///< stateful layers: row j of each batch goes on with stream j of the training rows
};
NL_API Result<TrainSettings> trainSettings(const Values &training);
/// Weight per class from the preset or list; counts over the training rows. Errors name the class or the preset.
NL_API Result<std::vector<double>> classWeights(const std::string &text, const std::vector<std::string> &classes,
                                                const std::vector<std::size_t> &counts);
/// accuracy precision recall f1 fpr roc_auc | accuracy f1 | mae rmse r2
NL_API std::vector<std::string> defaultMetrics(TaskKind task);
/// Loss by task and shape of the output: binary_crossentropy, sparse_categorical_crossentropy or mse.
NL_API std::string defaultLoss(TaskKind task, const Graph &graph, NodeId output);

} // namespace netloom
