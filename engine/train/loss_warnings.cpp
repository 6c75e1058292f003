#include "train/before_run.h"
#include "train/each_target.h"
#include "train/metric_set.h"

#include <algorithm>

// Losses and what stands before them: allowed, but likely wrong (spec/engine.md §5).

namespace netloom {

namespace {

bool isOneOf(std::string_view what, std::initializer_list<std::string_view> list) { return std::find(list.begin(), list.end(), what) != list.end(); }

/// Some value of the training rows' target is so.
template <class F> bool targetHas(const Prepared &data, int target, F so)
{
    bool found = false;
    eachTarget(*data.source, data.split.train, target, [&](const View &t) {
        for (int r = 0; r < t.rows && !found; ++r) found = std::any_of(t.row(r), t.row(r) + t.cols, so);
        return !found;
    });
    return found;
}

std::optional<Error> pairWarning(const Node &node, const std::string &activation, const JudgedOutput &output, const Loss &loss, const std::string &type)
{
    const std::vector<std::string> args{node.name, type, activation};
    if (activation == "softmax" && output.port.shape.last() == 1)
        return makeError("W-COMBO", NL_TR("training", "'{0}' has softmax over one unit, which is always 1: use sigmoid, or one unit for each class."), args, "activation");
    if (type == "poisson" && isOneOf(activation, {"linear", "tanh"}) && (node.type == "dense" || node.type == "activation"))
        return makeError("W-COMBO", NL_TR("training", "{1} takes the logarithm of the prediction, which must be positive, but '{0}' has the activation {2}: use exponential or softplus."), args, "activation");
    if (loss.fromLogits()) return std::nullopt;
    const bool plain = node.type == "dense" || node.type == "activation"; // of others, what went in may be probabilities
    if (loss.fusesWith() == "softmax" && (activation == "sigmoid" || (plain && activation != "softmax")))
        return makeError("W-COMBO", NL_TR("training", "{1} wants probabilities of the classes that add up to 1, but '{0}' has the activation {2}: use softmax, or a loss with from_logits."), args, "activation");
    if (loss.fusesWith() == "sigmoid" && plain && !isOneOf(activation, {"sigmoid", "softmax", "hard_sigmoid"}))
        return makeError("W-COMBO", NL_TR("training", "{1} wants probabilities between 0 and 1, but '{0}' has the activation {2}: use sigmoid, or the loss with from_logits."), args, "activation");
    if (activation == "softmax" && isOneOf(type, {"mse", "half_mse", "sse", "rmse"}))
        return makeError("W-COMBO", NL_TR("training", "{1} after softmax learns slowly, as wrong answers that are sure of themselves have hardly any gradient: use categorical_crossentropy."), args, "loss");
    return std::nullopt;
}

} // namespace

std::vector<Error> lossWarnings(const Graph &graph, const ResolvedLosses &losses, const Prepared &data)
{
    std::vector<Error> list;
    for (std::size_t i = 0; i < losses.losses.size(); ++i) {
        const LossSpec &spec = losses.losses[i];
        const Node &node = graph.nodes.at(spec.node);
        const auto choice = parsePart(PartKind::Loss, spec.loss);
        const auto layer = makeLayer(node);
        if (!choice || !layer || node.inner) continue;
        const auto activation = parsePart(PartKind::Activation, node.type == "softmax" ? "softmax" : (*layer)->activation());
        if (!activation) continue;
        const auto loss = makePart<Loss>(*choice->info, choice->config);
        if (auto w = pairWarning(node, activation->info->type, losses.outputs[i], *loss, choice->info->type)) {
            w->node = spec.node;
            list.push_back(std::move(*w));
        }
        const std::string &type = choice->info->type;
        if (isOneOf(type, {"poisson", "msle"}) && targetHas(data, losses.targets[i], [](Real v) { return v < 0; }))
            list.push_back(makeError("W-RANGE",
                                     type == "poisson" ? NL_TR("training", "{1} is for counts, and the target of '{0}' is negative in some rows: for them the loss has no minimum. Use mse, mae or huber, or a target of 0 and more.")
                                                       : NL_TR("training", "{1} takes every target below 0 as 0, and the target of '{0}' is negative in some rows. Use mse, mae or huber, or a target of 0 and more."),
                                     {node.name, type}, "loss", spec.node));
        if (choice->info->type == "mape" && targetHas(data, losses.targets[i], [](Real v) { return v == 0; }))
            list.push_back(makeError("W-RANGE", NL_TR("training", "mape divides by the target, and the target of '{0}' is 0 in some rows: they outweigh all others. Use mae or msle."), {node.name}, "loss", spec.node));
    }
    return list;
}

} // namespace netloom
