#pragma once

#include "advisor/past_run.h"
#include "data/recipe.h"
#include "graph/graph.h"
#include "inspect/health.h"
#include "train/settings.h"

namespace netloom {

/// A small project in memory for the cases of a check. It starts in good order: 2400 rows of two scaled columns `a` and `b` and the balanced
/// target `y` (no/yes), split by class, dense 8 relu, 4 relu, 1 sigmoid with He weights, Adam, batches of 16, 100 epochs, five runs.
struct NL_API Scene {
    Scene();
    Table table;
    DataSpec data;
    Graph graph;
    Values training;
    std::vector<LossSpec> losses;
    std::size_t runs = 5;
    double freeMemory = 0;
    std::vector<PastRun> past = {};
    std::uint64_t epochsDone = 0;
    std::vector<Health> health = {};

    Scene &rows(std::size_t n);          ///< the same columns with another number of rows
    Scene &numbers(const std::string &name, const std::function<double(std::size_t)> &value);     ///< adds or replaces
    Scene &words(const std::string &name, const std::function<std::string(std::size_t)> &value);  ///< categories; "" = missing
    Scene &texts(const std::string &name, ColumnType type, const std::function<std::string(std::size_t)> &value);
    Scene &network(const std::string &text);
    Scene &set(const std::string &key, Value value);                     ///< training setting
    Scene &step(const std::string &type, Values config = {}, int at = -1);
    Scene &withoutStep(const std::string &type);
    Scene &split(const std::string &text);
    Scene &positives(std::size_t count); ///< target yes in so many rows, spread evenly
    Scene &regression(const std::function<double(std::size_t)> &value);  ///< target of numbers, linear output
    Scene &classes(int count);           ///< target c0, c1 … in turn, softmax output
    Scene &autoencoder(const std::string &text); ///< eight columns a … h, without the target, that are to be rebuilt
    Scene &sequence(std::size_t steps, const std::string &layers); ///< so many columns, read as time steps of one feature
    Scene &ranBefore(const std::string &key, Value value); ///< a run before with the settings as they are but for this one
    /// Each layer of the network with these numbers in so many epochs from `first` on: `set` gets its place among them, from 0.
    Scene &measured(int epochs, const std::function<void(std::size_t, LayerHealth &)> &set, std::uint64_t first = 8);
    static double noise(std::size_t row, std::size_t column); ///< in [-1, 1), the same every time
};

} // namespace netloom
