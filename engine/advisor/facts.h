#pragma once

#include "advisor/past_run.h"
#include "advisor/thresholds.h"
#include "data/recipe.h"
#include "graph/check.h"
#include "inspect/health.h"
#include "train/settings.h"

#include <functional>
#include <span>

namespace netloom {

/// One column of the table as it was read.
struct ColumnFacts {
    std::string name;
    ColumnType type = ColumnType::Numeric;
    bool used = false;                   ///< the network may see it
    bool target = false, numbers = false;///< numbers: not coded
    bool whole = false;                  ///< numbers without fractions
    std::size_t missing = 0, distinct = 0;
    double correlation = 0;              ///< with a target of numbers or two classes, absolute; 0: unknown
    double auc = 0.5;                    ///< as a score for the positive class, the better direction
    bool copiesTarget = false;           ///< says exactly what the target says
    bool constant = false;
    std::optional<double> min = {}, max = {}; ///< of numbers
};

/// One column of what the network receives, over the training rows.
struct FeatureFacts {
    std::string name;
    double min = 0, max = 0, mean = 0, sd = 0;
    double extremeShare = 0;             ///< beyond six standard deviations
    double drift = 0;                    ///< between the means of the first and the second half of the rows, in standard deviations
    bool column = false;                 ///< a column of numbers of the table, not made by an encoder
};

/// What is computed once for each version of the data: it reads every row. Empty: there are no data (yet).
struct NL_API DataFacts {
    bool table = false, prepared = false;
    Error error;                         ///< why there is no prepared data
    std::size_t rows = 0, copies = 0;    ///< rows that equal an earlier one
    std::vector<ColumnFacts> columns;
    std::vector<std::string> leftOut;    ///< columns that no step made numbers of
    std::vector<FeatureFacts> features;
    std::vector<std::pair<std::string, std::string>> twins; ///< features that are almost the same
    TaskKind task = TaskKind::Regression;
    std::vector<std::string> classes;
    std::vector<std::size_t> trainCounts, validationCounts, testCounts; ///< rows per class
    std::size_t train = 0, validation = 0, test = 0;
    std::size_t sharedValidation = 0, sharedTest = 0; ///< rows whose copy is a training row
    double shiftedValidation = 0, shiftedTest = 0;    ///< share of values outside the widened training range
    std::size_t sharedGroups = 0;        ///< groups with rows in training and elsewhere
    bool timeSorted = true;              ///< rows ascend by the time column
    double targetMin = 0, targetMax = 0;
    std::size_t targetDistinct = 0;
    bool targetWhole = false;
    std::vector<Port> inputs;
    int targetSize = 1;
    /// Largest absolute correlation of an input with the event 1, 2 … rows on, up to the label shift of the recipe.
    std::vector<double> shiftSignal;
    double positiveShare() const;        ///< of training rows; 0.5 where there are not two classes
    std::size_t majority() const;        ///< index of the largest class in training
    double majorityShare() const;        ///< 0 where there are no classes
    const ColumnFacts *find(std::string_view column) const;
    bool classification() const { return prepared && (task == TaskKind::Binary || task == TaskKind::Classes); }
};
/// `prepared` may be null, with the reason in `error`. Any thread.
NL_API DataFacts dataFacts(const Table &table, const DataSpec &spec, const Prepared *prepared, const Error &error = {},
                           const Thresholds &thresholds = Thresholds());

/// One layer with what is decided by its neighbours. Layers behind a broken wire are not there.
struct LayerFacts {
    NodeId id = 0;
    const Node *node = nullptr;
    Values config;                       ///< completed
    std::vector<NodeId> before, after;
    Shape in, out;
    std::int64_t parameters = 0;
    bool dense = false;                  ///< dense or tied_dense
    bool head = false;                   ///< dense with no dense layer after it
    std::string activation;              ///< what its output goes through, in an own layer or not: "relu"; "linear": nothing
    NodeId activationNode = 0;           ///< the layer that applies it
    const std::string &type() const { return node->type; }
    const std::string &name() const { return node->name; }
};

/// A recurrent layer, also one inside bidirectional.
struct RecurrentFacts {
    NodeId id = 0;
    std::string name, type;              ///< type: lstm, gru, simple_rnn
    Values config;                       ///< of the recurrent layer itself, completed
    bool wrapped = false;                ///< inside bidirectional
    int steps = 0, inputs = 0;           ///< of a sequence; 0: unknown
};
/// What `node` is of that, if it is one at all. Any node, also with errors.
NL_API std::optional<RecurrentFacts> recurrentFacts(const Graph &graph, NodeId node);

/// Everything that checks look at: a pure value of the moment. References live as long as what advise() was given.
struct NL_API Facts {
    Facts(const Graph &graph, const Check &check, const DataSpec &spec, const Values &training, const std::vector<LossSpec> &losses,
          const DataFacts &data, std::size_t runs, const Thresholds &limit, double freeMemory = 0,
          const std::vector<PastRun> &past = {}, std::uint64_t epochsDone = 0, const std::vector<Health> &health = {});
    const Graph &graph;
    const Check &check;
    const DataSpec &spec;
    const Values &training;
    const DataFacts &data;
    const Thresholds &limit;
    std::size_t runs;                    ///< finished so far
    double freeMemory;                   ///< bytes; 0: unknown
    std::vector<PastRun> past;           ///< those whose settings are known, in order
    std::uint64_t epochsDone;            ///< that the weights have been trained for

    /// How layers did in the latest epochs, rising; those of another network or optimiser are left out.
    std::vector<Health> health;
    /// True once `holds` was so three epochs in a row, until it was not three in a row.
    bool lasting(const std::function<bool(const Health &)> &holds) const;
    /// The same of one layer; an epoch without it is one without.
    bool lasting(NodeId layer, const std::function<bool(const LayerHealth &)> &holds) const;
    /// Of the latest epoch; none: not measured.
    std::span<const LayerHealth> measured() const { return health.empty() ? std::span<const LayerHealth>() : health.back().layers; }

    bool settingsOk = false;
    TrainSettings settings;
    std::string optimizer;               ///< "adam"
    Values optimizerOptions;             ///< completed; no "learning_rate": a solver
    std::optional<double> learningRate;

    std::vector<LayerFacts> layers;      ///< in order
    std::map<NodeId, std::size_t> places;///< of each in `layers`
    std::vector<RecurrentFacts> recurrent; ///< in order
    bool whole = false;                  ///< the graph checks: nothing was left out
    int hidden = 0;                      ///< dense layers that are no head
    const LayerFacts *output = nullptr;  ///< the dense head in front of the only output, null if there is none
    NodeId outputNode = 0;               ///< the only output
    std::string loss;                    ///< "mse"; empty: several or none
    Values lossOptions;
    bool lossInSettings = false;         ///< the training setting `loss` decides it
    std::vector<std::string> metrics;    ///< as chosen; empty: by task

    const LayerFacts *layer(NodeId id) const;
    const LayerFacts *next(const LayerFacts &from, bool skipQuiet = true) const; ///< the only reader; quiet: dropout, normalisation, flatten …
    bool plainNetwork() const { return whole && outputNode && !loss.empty(); }
    bool scaled() const;                 ///< the recipe has a scaler for the inputs
    int stepOf(std::string_view type) const;      ///< first enabled step of the type, -1
    int scalePlace() const;              ///< where a scaler belongs in the recipe
    bool rare() const;                   ///< rare positives
    bool autoencoder() const { return plainNetwork() && data.prepared && data.task == TaskKind::Reconstruction; }
    /// Dense layer that gives the code of an autoencoder: the narrowest hidden one; null if there is none.
    const LayerFacts *code() const;
    /// The inputs are pictures, by shape or by columns such as "x[3,5]".
    bool pictures() const;
};
/// Bytes of a training: weights, gradients, two values of the optimiser, values and gradients of one batch.
NL_API double trainingMemory(const Check &check, int batch);
/// saturating: sigmoid, tanh, hard_sigmoid; unbounded and zero below: the relu family.
NL_API bool saturates(std::string_view activation);
NL_API bool reluLike(std::string_view activation);
NL_API bool isDropout(std::string_view type);
NL_API bool isScaler(std::string_view step);

} // namespace netloom
