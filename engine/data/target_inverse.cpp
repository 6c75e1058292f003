#include "data/prepare_parts.h"

namespace netloom {

using namespace recipe;

std::vector<std::function<double(double)>> targetInverses(const Prepared &fitted, std::size_t first, std::size_t count)
{
    using Inverse = std::function<double(double)>;
    auto ready = makeSteps(fitted.steps);
    std::vector<Inverse> inverses(count);
    bool any = false;
    const std::size_t names = fitted.targetNames.size();
    const bool repeats = fitted.task == TaskKind::Reconstruction; // a window is its rows one after the other
    for (std::size_t i = 0; ready && i < count && names && (repeats || first + i < names); ++i) {
        const std::string &name = fitted.targetNames[(first + i) % names];
        std::vector<Inverse> chain;
        for (auto it = ready->rbegin(); it != ready->rend(); ++it)
            if (auto f = it->step->inverse(name, fitted.steps[it->index].state)) chain.push_back(std::move(f));
        if (chain.empty())
            continue;
        inverses[i] = [chain = std::move(chain)](double v) {
            for (const auto &f : chain)
                v = f(v);
            return v;
        };
        any = any || inverses[i](0) != 0 || inverses[i](1) != 1;
    }
    if (!any)
        return {};
    // An inverse may look into its step.
    const auto steps = std::make_shared<std::vector<ReadyStep>>(std::move(*ready));
    for (Inverse &f : inverses)
        f = f ? Inverse([steps, f](double v) { return f(v); }) : Inverse([](double v) { return v; });
    return inverses;
}

double invertTarget(const Prepared &fitted, int targetColumn, double value)
{
    if (targetColumn < 0)
        return value;
    const auto inverses = targetInverses(fitted, std::size_t(targetColumn), 1);
    return inverses.empty() ? value : inverses[0](value);
}

} // namespace netloom
