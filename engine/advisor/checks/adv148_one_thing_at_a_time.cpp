#include "advisor/rule.h"

#include "core/words.h"
#include "graph/text.h"

namespace netloom {
namespace {

/// Settings that belong together, by their keys.
constexpr std::pair<const char *, const char *> kSettingGroups[] = {
    {"optimizer", "optimizer"}, {"loss", "loss"}, {"loss", "class_weights"}, {"loss", "activity_scale"}, {"batch_size", "batch_size"}, {"batch_size", "shuffle"},
    {"batch_size", "epoch_mode"}, {"batch_size", "drop_remainder"}, {"epochs", "epochs"}, {"epochs", "early_stopping"}, {"epochs", "monitor"}, {"epochs", "mode"},
    {"epochs", "min_delta"}, {"epochs", "patience"}, {"epochs", "baseline"}, {"epochs", "start_from_epoch"}, {"epochs", "restore_best_weights"},
    {"epochs", "stop_when"}, {"epochs", "time_limit"}, {"seed", "seed"}};

std::vector<std::string> changedSettings(const Facts &f)
{
    const PastRun &last = f.past.back();
    const auto now = trainingSchema().complete(f.training), then = trainingSchema().complete(last.config);
    std::set<std::string> groups;
    std::vector<std::string> keys;
    for (const auto &[group, key] : kSettingGroups) {
        if (!now || !then) return {};
        const auto a = now->find(key), b = then->find(key);
        if (a == now->end() || b == then->end() || a->second == b->second) continue;
        keys.push_back(key);
        groups.insert(group);
    }
    if (!last.network.empty() && last.network != networkText(f.graph)) {
        keys.push_back("network");
        groups.insert("network");
    }
    return groups.size() >= 2 ? keys : std::vector<std::string>();
}

const RuleRegistrar adv148({
    .id = "ADV-148", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Several changes at once"),
    .text = NL_TR("advisor", "Change one thing at a time to learn what helped; since the last run: {0}."),
    .why = NL_TR("advisor", "Two or more kinds of settings differ from those of the last run: if the score moves, none of them can claim it. The list of runs shows what each was set to."),
    .source = "ANN notes",
    .find = [](const Facts &f, Hits &hits) {
        if (f.past.empty() || !f.settingsOk) return;
        if (const auto keys = changedSettings(f); !keys.empty()) hits.push_back({.args = {join(keys)}});
    },
    .cases = {{true, [](Scene &s) { s.ranBefore("batch_size", std::int64_t(32)).past.back().config["epochs"] = std::int64_t(50); }},
              {true, [](Scene &s) { s.ranBefore("batch_size", std::int64_t(32)).network("dense 4 relu; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.ranBefore("epochs", std::int64_t(50)).past.back().config["patience"] = std::int64_t(3); }},
              {false, [](Scene &s) { s.ranBefore("batch_size", std::int64_t(16)); }}},
});

} // namespace
} // namespace netloom
