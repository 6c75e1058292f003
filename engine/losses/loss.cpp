#include "losses/loss.h"

#include <algorithm>

namespace netloom {

double Loss::counted(const LossContext &c) const
{
    const int elements = c.prediction.cols / c.last;
    if (!c.weights) return double(c.rows) * elements;
    double sum = 0;
    for (int r = 0; r < c.rows; ++r) sum += double(c.weights[r]);
    return sum * elements;
}

LossRegistrar::LossRegistrar(PartInfo info, Factory<Loss> make)
{
    info.schema.fields.push_back(
        Field{.key = "reduction",
              .kind = FieldKind::Choice,
              .def = std::string("mean"),
              .title = NL_TR("engine", "Reduction"),
              .tooltip = NL_TR("engine", "mean divides by the number of values, weighted_mean by the sum of their weights; sum "
                                         "does not divide, so that the steps grow with the batch size."),
              .choices = {"mean", "sum", "weighted_mean"}});
    info.onnx = "no: losses are not part of an exported model";
    Factory<Loss> reduced = [make = std::move(make)](const Values &v) {
        auto loss = make(v);
        const std::string &text = getText(v, "reduction");
        loss->setReduction(text == "sum" ? Reduction::Sum : text == "mean" ? Reduction::Mean : Reduction::WeightedMean);
        return loss;
    };
    info.factory = std::make_shared<Factory<Loss>>(std::move(reduced));
    registerPart(std::move(info));
}

std::vector<double> elementLosses(const Loss &loss, const LossContext &context, bool fused)
{
    const int elements = context.prediction.cols / context.last;
    const int targetCols = context.target.cols / elements;
    std::vector<double> values;
    values.reserve(std::size_t(context.rows) * std::size_t(elements));
    LossContext one = context;
    one.rows = 1;
    one.gradient = one.probabilities = {};
    for (int r = 0; r < context.rows; ++r)
        for (int e = 0; e < elements; ++e) {
            one.prediction = {context.prediction.row(r) + std::ptrdiff_t(e) * context.last, 1, context.last, context.prediction.ld};
            one.target = {context.target.row(r) + std::ptrdiff_t(e) * targetCols, 1, targetCols, context.target.ld};
            one.weights = context.weights ? context.weights + r : nullptr;
            values.push_back(loss.compute(one, fused));
        }
    return values;
}

} // namespace netloom
