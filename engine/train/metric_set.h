#pragma once

#include "graph/program.h"
#include "losses/loss.h"

namespace netloom {

/// An output with a loss, and what it is about.
struct JudgedOutput {
    std::string name;
    TaskKind task = TaskKind::Regression;
    Port port;
    bool sparse = false;                         ///< the target holds class numbers
    std::vector<std::string> classes = {};
    std::vector<std::size_t> classCounts = {};   ///< over the training rows
    bool oneHot = false;                         ///< the loss sees the class numbers as one column per class
    /// A target of numbers that is one-hot (k columns: k) or columns of 0 and 1 (2): class metrics may be asked for. 0: it is not.
    int hotClasses = 0;
    /// Per column of a transformed target, back to the units of the data, in which metrics are; empty: it is as it was read.
    std::vector<std::function<double(double)>> undo = {};
};

/// The losses with node, text and target filled in, and their target indices.
struct ResolvedLosses {
    std::vector<LossSpec> losses;
    std::vector<int> targets;
    std::vector<JudgedOutput> outputs;           ///< of each loss
    int batchRows = 0;
    bool activityPerBatch = true;
    bool streams = false;                        ///< a state goes on along the rows one by one
    std::vector<char> oneHot() const;            ///< of each loss; empty: none is
};
Result<ResolvedLosses> resolveLosses(const TrainSettings &settings, std::vector<LossSpec> losses, const Graph &graph,
                                     const Check &check, const Prepared &data);
/// Weights per loss and class from the settings' text; empty: none at all.
Result<std::vector<std::vector<double>>> lossClassWeights(const std::string &text, const ResolvedLosses &losses);

/// The chosen metrics and the counters they share. Immutable after make.
/// With several outputs a metric is called as Keras calls it, OUTPUT_metric; a name without an output means every output that it fits.
class NL_API MetricSet {
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
    static Result<MetricSet> make(std::vector<std::string> names, std::vector<JudgedOutput> outputs, const Options &options);
    /// The same with threshold, rule and weighted metrics of the settings, inputs of the data.
    static Result<MetricSet> make(const TrainSettings &settings, const Prepared &data, const ResolvedLosses &losses);
    /// Every metric that fits, with default options; before them those by the tasks.
    static std::vector<std::string> fitting(const std::vector<JudgedOutput> &outputs);
    static std::vector<std::string> byTask(const std::vector<JudgedOutput> &outputs);

    const CounterPlan &plan() const { return plan_; }
    const std::vector<std::string> &names() const { return names_; }
    std::vector<std::string> lossNames() const;  ///< OUTPUT_loss of each loss; empty if there is only one
    std::vector<std::string> watchable() const;  ///< losses of the outputs and metrics: what may be monitored besides `loss`
    std::size_t outputs() const { return outputs_.size(); }
    bool wantsScores(std::size_t output) const;
    int scoreClasses(std::size_t output) const;  ///< scores per row: 1, or one for each class
    bool wantsWeights() const;                   ///< some metric counts rows with their weights
    /// Sum of the groups' states, in order.
    std::vector<double> sum(Program &program) const;
    /// From counter states summed over groups; exact values where scores (one for each output) are given.
    MetricValues values(std::span<const double> state, const Scores *scores) const;
    std::optional<Confusion> confusion(std::span<const double> state) const;
    bool higherIsBetter(std::string_view metric) const;

private:
    struct Entry { std::shared_ptr<const Metric> metric; bool weighted = false; std::size_t output = 0; bool dense = false; };
    enum class Fit { No, Asked, Natural };       ///< Asked: only where the user names it for this output
    Fit fitOf(const Metric &metric, std::size_t output) const;
    Result<void> addNamed(const std::string &name, bool weighted, int inputs);
    Result<void> add(const std::string &name, bool weighted, std::size_t output, int inputs);
    Fit fits(const std::string &name, std::size_t output) const;
    Result<void> planCounters();
    std::size_t offsetOf(const std::string &counter, bool weighted, std::size_t output) const;
    std::vector<std::string> names_;
    std::vector<Entry> metrics_;
    std::vector<JudgedOutput> outputs_;
    CounterPlan plan_;
};

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
    void collect(std::vector<float> *predictions);
    std::vector<double> lossWeights_;
    std::vector<int> targets_;
    std::size_t chunk_ = 0;
    struct Judged { std::vector<float> scores, labels; int classes = 1; };
    std::vector<Judged> judged_;                 ///< per output; empty where no metric wants scores
    std::vector<float> weights_;
};

} // namespace netloom
