#pragma once

#include "advisor/facts.h"
#include "advisor/fix.h"
#include "advisor/scene.h"

namespace netloom {

/// One thing that a check found: where, with which values, and what would help.
struct Hit {
    std::vector<std::string> args = {};  ///< of the rule's message
    NodeId node = 0;
    std::string column = {}, field = {};
    std::vector<FixEdit> fix = {};       ///< none: no safe automatic fix
    std::optional<Severity> severity = {}; ///< where the condition decides it
    NodeId covers = 0;                   ///< layer of the message of check() that this one replaces; 0: `node`
    std::optional<Error> says = {};      ///< the message of check() that set it off, shown instead of the rule's
};
using Hits = std::vector<Hit>;

/// A small project that must, or must not, set a check off.
struct RuleCase { bool fires = true; std::function<void(Scene &)> make; };

/// A check: facts in, hits out; pure. Registered as PartKind::Check by one file each.
struct Rule {
    std::string id;                      ///< ADV-001, permanent
    char group = 'A';
    Severity severity = Severity::Warning;
    std::string title;                   ///< a few words
    std::string text;                    ///< the message, a template
    std::string fixText = {};            ///< what the button says
    std::string why;                     ///< condition, reason
    std::string source = {};
    std::vector<std::string> limits = {};///< keys of advisorThresholds() it compares with
    std::vector<std::string> covers = {};///< codes of check(): of two messages at one layer this one is shown
    std::function<void(const Facts &, Hits &)> find;
    std::vector<RuleCase> cases;
    bool training = false;               ///< looks at what the weights do (T); else at graph and data alone (D)
};

/// `static const RuleRegistrar adv001({…});`
struct NL_API RuleRegistrar { RuleRegistrar(Rule rule); };
/// All registered rules by id.
NL_API const std::vector<const Rule *> &advisorRules();

/// 0.1234 as "12.3": a share in percent with three digits.
NL_API std::string percentText(double share);
/// Three significant digits.
NL_API std::string roundText(double value);
NL_API std::int64_t powerOfTwoNear(double value);
NL_API std::int64_t powerOfTwoFrom(double value);  ///< the next one that is not smaller
/// What steps that name their columns act on: listed, or all where the list is empty.
NL_API bool stepTakes(const RecipeStep &step, const std::string &column);
/// First enabled step that scales, -1.
NL_API int firstScaler(const DataSpec &spec);
/// The scaler added, or the one that is there replaced.
NL_API FixEdit standardScale(const Facts &facts);
/// A field of a recurrent layer, wherever that is.
NL_API FixEdit recurrentField(const RecurrentFacts &layer, std::string key, Value value);
/// Bidirectional replaced by the layer inside, with `changed` options.
NL_API FixEdit oneWay(const RecurrentFacts &layer, const Values &changed = {});
/// The recurrent layer in front of a broken one that gave only its last state: what broke it. Nothing: it is not that.
NL_API std::optional<RecurrentFacts> lostSequence(const Facts &facts, NodeId broken);
/// After these edits the graph still checks; true where that cannot be known.
NL_API bool staysWhole(const Facts &facts, const std::vector<FixEdit> &edits);
/// The optimiser of the settings with its learning rate times `factor`; none where it has no rate.
NL_API std::optional<FixEdit> rateTimes(const Facts &facts, double factor);
/// Learning rate of training settings; none: they do not read, or the optimiser has none.
NL_API std::optional<double> rateOf(const Values &training);

} // namespace netloom
