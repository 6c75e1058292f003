#include "train/rename_output.h"

#include "core/words.h"

#include <algorithm>

namespace netloom {

namespace {

/// Of "u_f1", "val_u_f1>=0.9", "u_loss" with u for before; anything else stays.
std::string renamedMetric(const std::string &text, const std::string &before, const std::string &after)
{
    const std::size_t space = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t at = text.compare(space, 4, "val_") == 0 ? space + 4 : space;
    if (text.compare(at, before.size() + 1, before + '_') != 0) return text;
    const std::string rest = text.substr(at + before.size() + 1);
    const std::string_view metric = trim(std::string_view(rest).substr(0, rest.find_first_of("<>")));
    if (metric != "loss" && !metric.starts_with("weighted_") && !parsePart(PartKind::Metric, std::string(metric))) return text;
    return text.substr(0, at) + after + '_' + rest;
}

/// Of "u=balanced; v=0=1,1=20".
std::string renamedWeights(const std::string &text, const std::string &before, const std::string &after)
{
    auto pieces = splitTop(text, ";");
    if (!pieces || text.find('=') == std::string::npos) return text;
    std::string all;
    bool changed = false;
    for (const auto piece : *pieces) {
        const auto words = trim(piece);
        const auto equals = words.find('=');
        const auto value = equals == std::string_view::npos ? std::string_view() : words.substr(equals + 1, words.find(',', equals) - equals - 1);
        const bool own = equals != std::string_view::npos && trim(words.substr(0, equals)) == before && !parseNumber(trim(value)); // a number: a class of that name
        changed = changed || own;
        all += (all.empty() ? "" : "; ") + (own ? after + std::string(words.substr(equals)) : std::string(words));
    }
    return changed ? all : text;
}

/// Of "sgd(schedule=reduce_lr_on_plateau(monitor=val_u_loss))".
std::string renamedMonitors(std::string text, const std::string &before, const std::string &after)
{
    constexpr std::string_view key = "monitor=";
    for (auto at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
        const auto first = at + key.size(), end = std::min(text.find_first_of(",) ", first), text.size());
        text.replace(first, end - first, renamedMetric(text.substr(first, end - first), before, after));
    }
    return text;
}

} // namespace

Values renamedOutput(const Values &training, const std::string &before, const std::string &after)
{
    Values all = training;
    for (const char *key : {"metrics", "weighted_metrics", "stop_when"})
        if (const auto it = all.find(key); it != all.end())
            if (auto *list = std::get_if<std::vector<std::string>>(&it->second))
                for (auto &text : *list) text = renamedMetric(text, before, after);
    const auto renameText = [&](const char *key, auto rename) {
        if (const auto it = all.find(key); it != all.end())
            if (auto *text = std::get_if<std::string>(&it->second)) *text = rename(*text, before, after);
    };
    renameText("monitor", renamedMetric);
    renameText("class_weights", renamedWeights);
    renameText("optimizer", renamedMonitors);
    return all;
}

} // namespace netloom
