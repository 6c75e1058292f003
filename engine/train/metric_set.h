#pragma once

#include "graph/program.h"
#include "losses/loss.h"

namespace netloom {

/// The chosen metrics of one output and the counters they share. Immutable after make.
class MetricSet {
public:
    /// What is counted besides the metrics' names.
    struct Options {
        bool sparse = false, inclusive = false;
        double threshold = 0.5;
        std::vector<std::string> weighted = {};  ///< metrics that count rows with their weights
        int inputs = 0;                          ///< columns of the data, for metrics that correct for them
    };
    /// Unknown or unfitting metric: an error that lists those that fit. `names` empty: by task.
    static Result<MetricSet> make(std::vector<std::string> names, TaskKind task, const Port &output, const Options &options);
    /// The same with threshold, rule and weighted metrics of the settings, inputs of the data.
    static Result<MetricSet> make(const TrainSettings &settings, const Prepared &data, const Port &output, bool sparse);
    /// Every metric that fits, with default options.
    static std::vector<std::string> fitting(TaskKind task, const Port &output, bool sparse);

    const CounterPlan &plan() const { return plan_; }
    const std::vector<std::string> &names() const { return names_; }
    bool wantsScores() const;
    bool wantsWeights() const;                   ///< some metric counts rows with their weights
    /// Sum of the groups' states, in order.
    std::vector<double> sum(Program &program) const;
    /// From counter states summed over groups; exact values where scores are given.
    MetricValues values(std::span<const double> state, const Scores *scores) const;
    std::optional<Confusion> confusion(std::span<const double> state) const;
    bool higherIsBetter(std::string_view metric) const;

private:
    struct Entry { std::shared_ptr<const Metric> metric; bool weighted = false; };
    Result<void> add(const std::string &name, bool weighted, TaskKind task, int inputs);
    Result<void> planCounters();
    std::size_t offsetOf(const std::string &counter, bool weighted) const;
    std::vector<std::string> names_;
    std::vector<Entry> metrics_;
    CounterPlan plan_;
    bool classification_ = false;
};

/// The losses with node, text and target filled in, and their target indices.
struct ResolvedLosses { std::vector<LossSpec> losses; std::vector<int> targets; bool sparse = false; int batchRows = 0; };
Result<ResolvedLosses> resolveLosses(const TrainSettings &settings, std::vector<LossSpec> losses, const Graph &graph,
                                     const Check &check, const Prepared &data);
/// Loss of one constant prediction for all rows: the mean of the training part's targets, for classes their shares.
/// Null where that is no fair comparison (hinge) or there are several losses.
std::optional<double> baseRateLoss(const ResolvedLosses &losses, const Port &output, const Prepared &data, std::span<const Row> rows);
/// data_loss, weight_penalty and activity_penalty beside `loss`, from sums over the rows; only networks with penalties have them.
void storeLossParts(MetricValues &values, const LossParts &sums, double rows);
bool isLossPart(std::string_view metric);        ///< loss or one of its parts
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
    std::vector<float> scores_, labels_, weights_;
};

} // namespace netloom
