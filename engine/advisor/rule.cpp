#include "advisor/rule.h"

#include <algorithm>
#include <cmath>

namespace netloom {

std::string roundText(double value)
{
    if (value == 0 || !std::isfinite(value)) return toText(value);
    const double unit = std::pow(10.0, std::floor(std::log10(std::fabs(value))) - 2);
    return toText(unit < 1 ? std::round(value / unit) / std::round(1 / unit) : std::round(value / unit) * unit);
}

std::string percentText(double share) { return roundText(100 * share); }

std::int64_t powerOfTwoNear(double value) { return std::int64_t(1) << std::max(0, int(std::lround(std::log2(std::max(1.0, value))))); }

std::int64_t powerOfTwoFrom(double value) { return std::int64_t(1) << std::max(0, int(std::ceil(std::log2(std::max(1.0, value))))); }

bool stepTakes(const RecipeStep &step, const std::string &column)
{
    const auto list = step.config.find("columns");
    const auto *names = list == step.config.end() ? nullptr : std::get_if<std::vector<std::string>>(&list->second);
    return step.enabled && (!names || names->empty() || std::find(names->begin(), names->end(), column) != names->end());
}

int firstScaler(const DataSpec &spec)
{
    for (std::size_t i = 0; i < spec.steps.size(); ++i)
        if (spec.steps[i].enabled && isScaler(spec.steps[i].type)) return int(i);
    return -1;
}

FixEdit standardScale(const Facts &facts)
{
    const int at = firstScaler(facts.spec);
    return at < 0 ? fix::addStep("standard_scale", {}, facts.scalePlace()) : fix::replaceStep(at, "standard_scale");
}

} // namespace netloom
