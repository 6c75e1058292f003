#include "cli/relations.h"

#include <algorithm>
#include <cmath>

namespace netloom::cli {

namespace {

constexpr std::size_t kPairs = 100, kPairsShown = 10, kColumnsShown = 15, kDuplicatesShown = 5, kClassesShown = 20;
constexpr double kWorthShowing = 0.5; // weaker correlations are in --json only

std::vector<Relations::Pair> strongestPairs(const Correlations &all)
{
    std::vector<Relations::Pair> pairs;
    for (std::size_t a = 0; a < all.names.size(); ++a)
        for (std::size_t b = a + 1; b < all.names.size(); ++b)
            if (const double r = all.at(a, b); !std::isnan(r)) pairs.push_back({all.names[a], all.names[b], r});
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto &x, const auto &y) { return std::abs(x.r) > std::abs(y.r); });
    if (pairs.size() > kPairs) pairs.resize(kPairs);
    return pairs;
}

Result<void> addTarget(const Table &table, const Watcher &watcher, Relations &found)
{
    const int index = table.indexOf(found.target);
    if (index < 0)
        return makeError("E-TARGET", NL_TR("cli", "There is no column “{0}” to be the target. The columns are: {1}."), {found.target, table.columnList()});
    const auto &column = table.columns[std::size_t(index)];
    if (!column.isCoded()) return {}; // a number: its correlations say it all
    found.balance = classBalance(column);
    std::erase_if(found.balance->counts, [](const auto &level) { return level.second == 0; });
    if (found.balance->counts.size() != 2) return {};
    found.positive = found.balance->counts[1].first; // the second class, as for a network
    auto auc = featureTargetAuc(table, found.target, found.positive, watcher);
    if (!auc) return auc.error();
    found.auc = std::move(*auc);
    std::erase_if(found.auc, [](const FeatureAuc &f) { return std::isnan(f.auc); });
    std::stable_sort(found.auc.begin(), found.auc.end(), [](const auto &x, const auto &y) { return std::abs(x.auc - 0.5) > std::abs(y.auc - 0.5); });
    return {};
}

void printPairs(const Relations &relations, Output &out)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto &pair : relations.correlations) {
        const bool ofTarget = !relations.target.empty() && (pair.a == relations.target || pair.b == relations.target);
        if (rows.size() == kPairsShown || (!ofTarget && std::abs(pair.r) < kWorthShowing)) continue;
        rows.push_back({pair.a, pair.b, fixed(pair.r, 3)});
    }
    if (rows.empty()) return;
    out.line();
    out.line("strongest correlations (Pearson):");
    out.table({"column", "column", "r"}, rows, {false, false, true});
}

void printBalance(const Relations &relations, Output &out)
{
    if (!relations.balance) return;
    const auto &balance = *relations.balance;
    std::size_t all = 0;
    for (const auto &[level, n] : balance.counts) all += n;
    std::vector<std::vector<std::string>> rows;
    for (const auto &[level, n] : balance.counts)
        if (rows.size() < kClassesShown) rows.push_back({level, count(n), fixed(100.0 * double(n) / double(std::max<std::size_t>(1, all)), 2) + " %"});
    out.line();
    out.line("classes of " + relations.target + (balance.missing ? " (" + count(balance.missing) + " rows have none)" : std::string()) + ":");
    out.table({"class", "rows", "share"}, rows, {false, true, true});
    if (balance.counts.size() > rows.size()) out.line("… and " + count(balance.counts.size() - rows.size()) + " more");
    out.line("to beat: always the most frequent class gets accuracy " + fixed(balance.majorityAccuracy) + ", the shares alone a cross-entropy of " +
             fixed(balance.priorEntropy));
    if (relations.auc.empty()) return;
    rows.clear();
    for (const auto &feature : relations.auc)
        if (rows.size() < kColumnsShown) rows.push_back({feature.column, fixed(feature.auc, 3)});
    out.line();
    out.line("each column alone as a score for “" + relations.positive + "” (ROC-AUC; .5 says nothing):");
    out.table({"column", "roc_auc"}, rows, {false, true});
}

} // namespace

Result<Relations> relationsOf(const Table &table, const std::string &target, Output &out)
{
    Relations found;
    found.target = target;
    const Watcher watcher{.cancel = nullptr, .progress = [&](double done) { out.progress(done, "relations between columns"); }};
    if (!target.empty())
        if (auto ok = addTarget(table, watcher, found); !ok) return ok.error();
    auto duplicates = duplicateRows(table, {}, watcher);
    if (!duplicates) return duplicates.error();
    found.duplicates = std::move(*duplicates);
    const auto pairs = correlations(table, watcher);
    if (!pairs) return pairs.error();
    found.correlations = strongestPairs(*pairs);
    out.clearProgress();
    return found;
}

void print(const Relations &relations, Output &out)
{
    if (!relations.duplicates.empty()) {
        std::string first;
        for (std::size_t i = 0; i < std::min(kDuplicatesShown, relations.duplicates.size()); ++i)
            first += (i ? ", " : "") + count(relations.duplicates[i].first + 1) + " = " + count(relations.duplicates[i].second + 1);
        out.line("note: " + count(relations.duplicates.size()) + " rows equal an earlier one (row " + first +
                 (relations.duplicates.size() > kDuplicatesShown ? " …" : "") + "); in a random split they sit on both sides");
    }
    printPairs(relations, out);
    printBalance(relations, out);
}

Json toJson(const Relations &relations)
{
    Json pairs = Json::array(), first = Json::array();
    for (const auto &pair : relations.correlations) pairs.push(Json::array().push(pair.a).push(pair.b).push(pair.r));
    for (std::size_t i = 0; i < std::min(kPairs, relations.duplicates.size()); ++i)
        first.push(Json::array().push(std::uint64_t(relations.duplicates[i].first)).push(std::uint64_t(relations.duplicates[i].second)));
    Json json = Json::object().set("duplicates", std::uint64_t(relations.duplicates.size())).set("duplicate_rows", std::move(first))
                    .set("correlations", std::move(pairs));
    if (!relations.balance) return json;
    Json classes = Json::array(), auc = Json::array();
    for (const auto &[level, n] : relations.balance->counts) classes.push(Json::array().push(level).push(std::uint64_t(n)));
    for (const auto &feature : relations.auc) auc.push(Json::array().push(feature.column).push(feature.auc));
    return json.set("balance", Json::object().set("target", relations.target).set("classes", std::move(classes))
                                   .set("missing", std::uint64_t(relations.balance->missing))
                                   .set("majority_accuracy", relations.balance->majorityAccuracy).set("prior_entropy", relations.balance->priorEntropy))
        .set("positive", relations.positive).set("feature_auc", std::move(auc));
}

} // namespace netloom::cli
