#include "train/each_target.h"
#include "train/evaluate.h"
#include "train/metric_set.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

/// What every row is predicted to be: shares of the classes, or the means of the targets.
std::vector<Real> constantPrediction(const Port &output, const Prepared &data, int target)
{
    const auto size = std::size_t(output.shape.size());
    std::vector<Real> prediction(size);
    const auto truths = std::size_t(data.source->targets()[std::size_t(target)].shape.size());
    const auto last = std::size_t(std::max(1, output.shape.last()));
    const bool numbered = truths * last == size && last > 1 && !data.classCounts.empty();
    double n = 0;
    std::vector<double> sums(size, 0.0);
    eachTarget(*data.source, data.split.train, target, [&](const View &t) {
        for (int r = 0; r < t.rows; ++r, ++n)
            for (std::size_t k = 0; k < truths; ++k) {
                const double v = t.row(r)[k];
                if (!numbered) sums[std::min(k, size - 1)] += v;
                else if (v >= 0 && v < double(last)) sums[k * last + std::size_t(v)] += 1;
            }
        return true;
    });
    for (std::size_t k = 0; k < size; ++k) prediction[k] = Real(sums[k] / n);
    return prediction;
}

} // namespace

std::optional<double> baseRateLoss(const ResolvedLosses &losses, const Port &output, const Prepared &data, std::span<const Row> rows)
{
    if (losses.losses.size() != 1 || rows.empty() || data.split.train.empty()) return std::nullopt;
    const LossSpec &spec = losses.losses[0];
    auto made = makePart<Loss>(PartKind::Loss, spec.loss);
    if (!made || !(*made)->meanPredicts()) return std::nullopt;
    if (losses.outputs[0].oneHot) *made = oneHotLoss(std::move(*made));
    const Loss &loss = **made;
    const auto constant = constantPrediction(output, data, losses.targets[0]);
    const int cols = int(output.shape.size());
    std::vector<Real> predictions;
    double total = 0, counted = 0;
    eachTarget(*data.source, rows, losses.targets[0], [&](const View &t) {
        while (predictions.size() < std::size_t(t.rows) * constant.size()) predictions.insert(predictions.end(), constant.begin(), constant.end());
        LossContext c;
        c.rows = t.rows;
        c.prediction = {predictions.data(), t.rows, cols, cols};
        c.target = t;
        c.last = output.shape.last();
        total += loss.compute(c, false);
        counted += loss.counted(c);
        return true;
    });
    if (counted == 0) return std::nullopt;
    double value = loss.reduction() == Reduction::Sum ? total / double(rows.size()) * losses.batchRows : total / counted;
    if (loss.rootOfMean()) value = std::sqrt(value);
    return value * spec.weight;
}

std::vector<int> trueClasses(const Prepared &data, std::span<const Row> rows)
{
    std::vector<int> classes;
    if (data.classes.size() < 2 || data.source->targets().size() != 1) return classes;
    const auto width = std::size_t(data.source->targets()[0].shape.size());
    classes.reserve(rows.size());
    eachTarget(*data.source, rows, 0, [&](const View &t) {
        for (int r = 0; r < t.rows; ++r) {
            const Real *y = t.row(r);
            if (std::isnan(double(y[0]))) classes.push_back(-1);
            else classes.push_back(width == 1 ? int(std::lround(double(y[0]))) : int(std::max_element(y, y + width) - y));
        }
        return true;
    });
    return classes;
}

} // namespace netloom
