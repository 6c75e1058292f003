#pragma once

#include "graph/program.h"
#include "losses/loss.h"

namespace netloom {

/// The chosen metrics of one output and the counters they share. Immutable after make.
class MetricSet {
public:
    /// Unknown or unfitting metric: an error that lists those that fit. `names` empty: by task.
    static Result<MetricSet> make(std::vector<std::string> names, TaskKind task, const Port &output, bool sparse, double threshold, bool inclusive);

    const CounterPlan &plan() const { return plan_; }
    const std::vector<std::string> &names() const { return names_; }
    bool wantsScores() const;
    /// From counter states summed over groups; exact values where scores are given.
    MetricValues values(std::span<const double> state, const Scores *scores) const;
    std::optional<Confusion> confusion(std::span<const double> state) const;
    bool higherIsBetter(std::string_view metric) const;

private:
    std::size_t offsetOf(const std::string &counter) const;
    std::vector<std::string> names_, counterNames_;
    std::vector<std::shared_ptr<const Metric>> metrics_;
    CounterPlan plan_;
    bool classification_ = false;
};
/// Sum of the groups' states, in order.
std::vector<double> sumGroups(Program &program, std::size_t size);

/// The losses with node, text and target filled in, and their target indices.
struct ResolvedLosses { std::vector<LossSpec> losses; std::vector<int> targets; bool sparse = false; };
Result<ResolvedLosses> resolveLosses(const TrainSettings &settings, std::vector<LossSpec> losses, const Graph &graph,
                                     const Check &check, const Prepared &data);
/// Ports of the data under the names of the graph's input nodes, in their order.
DataPorts dataPortsOf(const Graph &graph, const Source &source);

/// One pass over a part in inference mode: loss, metrics, confusion, predictions.
class ValidationPass {
public:
    static Result<std::unique_ptr<ValidationPass>> make(const Graph &graph, const Check &check, std::shared_ptr<ParamStore> store,
                                                        const ResolvedLosses &losses, const MetricSet &metrics, const Prepared &data, std::size_t rows);
    struct Outcome { MetricValues metrics; std::optional<Confusion> confusion; };
    /// `predictions`: receives rows × outputs if not null.
    Outcome run(const Source &source, std::span<const Row> rows, std::vector<float> *predictions);

private:
    std::unique_ptr<Program> program_;
    const MetricSet *metrics_ = nullptr;
    std::size_t chunk_ = 0;
    std::vector<float> scores_, labels_;
};

} // namespace netloom
