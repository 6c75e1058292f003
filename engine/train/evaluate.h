#pragma once

#include "train/trainer.h"

namespace netloom {

struct CurvePoint { double x = 0, y = 0, threshold = 0; };   ///< ROC: fpr, tpr; PR: recall, precision

/// Network outputs for some rows, in the order asked for: rows × outputs, C order, after the output activation.
struct Predictions {
    std::size_t rows = 0;
    Port port;
    std::vector<float> values;
};

/// One class against the rest (two classes: at the threshold), or an average over the classes.
struct ClassFigures {
    std::string name;
    double rows = 0;                         ///< that truly are of this class
    std::optional<double> precision, recall, f1, specificity;
    std::optional<double> rocAuc, prAuc, youdenJ, oddsRatio; ///< of the class against the rest; averages have none
};

struct Evaluation {
    std::size_t rows = 0;
    MetricValues metrics;                    ///< with "loss"
    double threshold = 0.5;
    std::optional<Confusion> confusion;
    std::vector<std::string> classes;
    std::vector<CurvePoint> roc, pr;         ///< binary only; at most 2,000 points
    Predictions predictions;
    std::optional<double> baseRateLoss;      ///< of a constant prediction, the mean of the training part's targets
    std::optional<double> majorityAccuracy;  ///< of always answering the training part's most frequent class
    std::vector<ClassFigures> perClass, averages; ///< averages: macro, micro, weighted
};
struct EvaluateOptions {
    bool everyMetric = false;                ///< all that fit, besides those of the settings
};

/// Class of each row by the data, −1 where it is unknown; empty for regression and several targets.
NL_API std::vector<int> trueClasses(const Prepared &data, std::span<const Row> rows);

/// Inference on a compiled copy of the network; one thread at a time per object, engine threads inside.
class NL_API Predictor {
public:
    /// `loss` the network was trained with: one that takes logits gives its activation to what is predicted.
    /// `output`: which of several, in the order of the graph's outputs.
    static Result<std::unique_ptr<Predictor>> create(const Graph &graph, const ParamValues &weights, const Prepared &data, const std::string &loss = {},
                                                     int output = 0);
    ~Predictor();
    Predictions predict(const Source &source, std::span<const Row> rows) const;

private:
    struct Impl;
    explicit Predictor(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// Loss, metrics, confusion and curves of a part. Unweighted, as Keras's validation.
NL_API Result<Evaluation> evaluate(const TrainInput &input, std::span<const Row> rows, const EvaluateOptions &options = {});
/// Metrics at another threshold from stored predictions (the threshold slider).
NL_API Evaluation reevaluate(const Evaluation &evaluation, const Prepared &data, std::span<const Row> rows, double threshold, bool inclusive);

} // namespace netloom
