#include "advisor/advisor.h"

#include "advisor/rule.h"

#include "core/words.h"

#include <algorithm>
#include <fstream>
#include <utility>

namespace netloom {

namespace {

constexpr std::size_t kMostHits = 40;    // of one check; a table of a thousand columns would bury all others

std::vector<Rule> &rules()
{
    static std::vector<Rule> list;
    return list;
}

PartInfo infoOf(const Rule &rule)
{
    PartInfo p{.kind = PartKind::Check, .type = rule.id, .title = rule.title, .doc = rule.why, .category = std::string(1, rule.group)};
    for (const auto &key : rule.limits)
        if (const Field *field = advisorThresholds().find(key)) p.schema.fields.push_back(*field);
    p.keras = p.onnx = "no: a check";
    for (const RuleCase &c : rule.cases) p.cases.push_back({{{"fires", c.fires}}, {}});
    return p;
}

const IgnoredAdvice *ignoredBy(const AdvisorSettings &settings, const Advice &advice, const Graph &graph)
{
    const std::string object = advice.object(graph);
    for (const IgnoredAdvice &i : settings.ignored)
        if (i.id == advice.what.code && (i.object.empty() || i.object == object)) return &i;
    return nullptr;
}

Advice adviceOf(const Rule &rule, const Facts &facts, Hit hit)
{
    Advice a;
    a.severity = hit.severity.value_or(rule.severity);
    a.what = makeError(rule.id, rule.text, hit.args, std::move(hit.field), hit.node);
    if (hit.says) {
        a.what.text = hit.says->text;
        a.what.args = hit.says->args;
        a.what.field = hit.says->field;
    }
    a.fixArgs = std::move(hit.args);
    a.covers = hit.covers;
    a.training = rule.training;
    if (rule.training && !facts.health.empty()) a.epoch = facts.health.back().epoch;
    a.column = std::move(hit.column);
    a.title = rule.title;
    a.why = rule.why;
    a.source = rule.source;
    a.fixText = hit.fix.empty() ? std::string() : rule.fixText;
    a.fix = std::move(hit.fix);
    return a;
}

} // namespace

RuleRegistrar::RuleRegistrar(Rule rule)
{
    registerPart(infoOf(rule));
    rules().push_back(std::move(rule));
}

const std::vector<const Rule *> &advisorRules()
{
    static const std::vector<const Rule *> sorted = [] {
        std::vector<const Rule *> list;
        for (const Rule &r : rules()) list.push_back(&r);
        std::sort(list.begin(), list.end(), [](const Rule *a, const Rule *b) { return a->id < b->id; });
        return list;
    }();
    return sorted;
}

std::string Advice::object(const Graph &graph) const
{
    if (!column.empty()) return "column " + column;
    const auto node = graph.nodes.find(what.node);
    return node == graph.nodes.end() ? std::string("project") : "layer " + node->second.name;
}

double freeMemory()
{
    std::ifstream file("/proc/meminfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("MemAvailable:"))
            if (const auto kb = parseNumber(trim(std::string_view(line).substr(13, line.find('k') - 13)))) return *kb * 1024;
    return 0;
}

bool canHide(const Advice &advice)
{
    const PartInfo *info = findPart(PartKind::Check, advice.what.code);
    return !info || info->category != "L" || advice.severity != Severity::Error;
}

std::vector<Advice> advise(const AdvisorInput &input, const DataFacts &data)
{
    const Thresholds limits(input.settings.thresholds);
    const Facts facts(input.graph, input.check, input.spec, input.training, input.losses, data, input.runs, limits, input.freeMemory, input.past, input.epochsDone, input.health);
    std::vector<Advice> list;
    for (const Rule *rule : advisorRules()) {
        Hits hits;
        rule->find(facts, hits);
        if (hits.size() > kMostHits) hits.resize(kMostHits);
        for (Hit &hit : hits) {
            Advice a = adviceOf(*rule, facts, std::move(hit));
            if (const auto *ignored = ignoredBy(input.settings, a, input.graph)) {
                a.ignoredBecause = ignored->reason.empty() ? std::string("–") : ignored->reason;
                if (!canHide(a)) {
                    a.severity = Severity::Warning;
                    a.loweredBecause = std::exchange(a.ignoredBecause, {});
                }
            }
            list.push_back(std::move(a));
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Advice &a, const Advice &b) {
        if (a.ignoredBecause.empty() != b.ignoredBecause.empty()) return a.ignoredBecause.empty();
        return a.severity < b.severity;
    });
    return list;
}

std::vector<Finding> engineFindings(const Check &check, const std::vector<Advice> &advice)
{
    std::vector<Finding> list = check.all();
    std::erase_if(list, [&](const Finding &f) {
        return std::any_of(advice.begin(), advice.end(), [&](const Advice &a) {
            if ((a.covers ? a.covers : a.what.node) != f.what.node) return false;
            const auto &all = advisorRules();
            const auto rule = std::find_if(all.begin(), all.end(), [&](const Rule *r) { return r->id == a.what.code; });
            return rule != all.end() && std::find((*rule)->covers.begin(), (*rule)->covers.end(), f.what.code) != (*rule)->covers.end();
        });
    });
    return list;
}

} // namespace netloom
