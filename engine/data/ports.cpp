#include "data/prepare_parts.h"

#include <algorithm>
#include <cmath>

// Several inputs, several outputs and row weights: which columns go where.

namespace netloom {

namespace {

/// Length of the listed column that a feature is, or was made from ("colour" for "colour_red"); 0: none.
std::size_t match(const InputColumns &input, const std::string &feature)
{
    std::size_t best = 0;
    for (const auto &column : input.columns)
        if (feature == column || feature.starts_with(column + '_')) best = std::max(best, column.size());
    return best;
}

} // namespace

Result<std::vector<Port>> arrangeInputs(const DataSpec &spec, std::vector<std::string> &features)
{
    if (spec.inputs.empty()) return recipe::onePort(features.size());
    std::vector<std::vector<std::string>> parts(spec.inputs.size());
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        for (const auto &column : spec.inputs[i].columns)
            for (std::size_t j = 0; j <= i; ++j)
                if (std::count(spec.inputs[j].columns.begin(), spec.inputs[j].columns.end(), column) > (i == j ? 1 : 0))
                    return makeError("E-INPUTS", NL_TR("Data", "The column '{0}' is named twice among the inputs."), {column}, "inputs");
    for (const auto &feature : features) {
        std::size_t best = 0, at = spec.inputs.size();
        for (std::size_t i = 0; i < spec.inputs.size(); ++i)
            if (const auto m = match(spec.inputs[i], feature); m > best) {
                best = m;
                at = i;
            }
        for (std::size_t i = 0; i < spec.inputs.size() && at == spec.inputs.size(); ++i)
            if (spec.inputs[i].columns.empty()) at = i;
        if (at < parts.size()) parts[at].push_back(feature);
    }
    std::vector<Port> ports;
    features.clear();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].empty())
            return makeError("E-INPUTS", NL_TR("Data", "No column is left for the input '{0}': those named for it are the target, left out or constant."),
                             {spec.inputs[i].name}, "inputs");
        ports.push_back({Shape{int(parts[i].size())}});
        features.insert(features.end(), parts[i].begin(), parts[i].end());
    }
    return ports;
}

namespace recipe {

std::vector<Port> targetPorts(const DataSpec &spec, std::size_t size)
{
    return spec.ownTargets ? std::vector<Port>(size, Port{Shape{1}}) : onePort(size);
}

Result<std::vector<TargetKind>> targetKinds(const Table &table, const DataSpec &spec)
{
    std::vector<TargetKind> kinds;
    const auto add = [&](const std::vector<std::string> &targets) -> Result<void> {
        auto kind = targetKind(table, targets, spec.csv.chosen);
        if (!kind) return kind.error();
        kinds.push_back(std::move(*kind));
        return {};
    };
    if (!spec.ownTargets) {
        if (auto ok = add(spec.targets); !ok) return ok.error();
        return kinds;
    }
    for (const auto &target : spec.targets)
        if (auto ok = add({target}); !ok) return ok.error();
    return kinds;
}

std::vector<TargetKind> fittedKinds(const Prepared &fitted)
{
    if (fitted.targetTasks.empty()) return {{fitted.task, fitted.classes}};
    std::vector<TargetKind> kinds;
    for (const auto &t : fitted.targetTasks) kinds.push_back({t.task, t.classes});
    return kinds;
}

const TargetKind &kindOf(const std::vector<TargetKind> &kinds, const DataSpec &spec, const std::string &target)
{
    const auto at = std::size_t(std::find(spec.targets.begin(), spec.targets.end(), target) - spec.targets.begin());
    return spec.ownTargets && at < kinds.size() ? kinds[at] : kinds.front();
}

Result<std::vector<float>> rowWeights(const Table &table, const DataSpec &spec, const Frame &frame)
{
    std::vector<float> weights;
    if (spec.weightColumn.empty()) return weights;
    if (std::find(spec.targets.begin(), spec.targets.end(), spec.weightColumn) != spec.targets.end())
        return makeError("E-WEIGHT-TARGET", NL_TR("Data", "The column '{0}' is the target and cannot be the weight of its rows as well. Choose another column "
                                                          "for the weights, or none."), {spec.weightColumn}, "weight");
    const int at = table.indexOf(spec.weightColumn);
    if (at < 0)
        return makeError("E-COLUMN", NL_TR("Data", "There is no column '{0}' for the row weights. The columns are: {1}."),
                         {spec.weightColumn, table.columnList()}, "weight");
    const Column &column = table.columns[std::size_t(at)];
    double sum = 0;
    for (const auto row : frame.sourceRows) {
        const double w = column.asNumber(row);
        if (!(w >= 0) || !std::isfinite(w))
            return makeError("E-RANGE", NL_TR("Data", "Row {0} has no weight of 0 or more in the column '{1}'. Correct it, or choose another column."),
                             {std::to_string(row + 1), spec.weightColumn}, "weight");
        weights.push_back(float(w));
        sum += w;
    }
    if (sum <= 0)
        return makeError("E-RANGE", NL_TR("Data", "All row weights in the column '{0}' are 0: there is nothing to learn."), {spec.weightColumn}, "weight");
    return weights;
}

} // namespace recipe

} // namespace netloom
