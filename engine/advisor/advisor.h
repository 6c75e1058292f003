#pragma once

#include "advisor/facts.h"
#include "advisor/fix.h"
#include "advisor/settings.h"

namespace netloom {

/// One message of the advisor, with what would help.
struct NL_API Advice {
    Severity severity = Severity::Warning;
    Error what;                          ///< code = id of the check; node, field say where
    std::string column;                  ///< column concerned, empty = none
    std::string title, why, source;      ///< of the check, translatable
    std::string fixText;                 ///< what the fix does, a template
    std::vector<std::string> fixArgs;    ///< of fixText
    std::vector<FixEdit> fix;            ///< empty: no safe automatic fix
    std::string ignoredBecause;          ///< a user's reason; empty: not ignored
    std::string loweredBecause;          ///< reason for showing an error of leakage as a warning; empty: it is as it is
    NodeId covers = 0;                   ///< layer whose message of check() this replaces; 0: what.node
    bool training = false;               ///< found while training, from what the weights do; else at the drawing board
    std::uint64_t epoch = 0;             ///< of the weights that it was found with; 0: not from weights
    /// Stays the same while the finding does: what an ignored one is known by.
    std::string object(const Graph &graph) const;
};

/// What advise() looks at besides the data.
struct AdvisorInput {
    const Graph &graph;
    const Check &check;
    const DataSpec &spec;
    const Values &training;
    const std::vector<LossSpec> &losses;
    std::size_t runs = 0;
    const AdvisorSettings &settings;
    double freeMemory = 0;               ///< bytes the machine can give; 0: unknown
    std::vector<PastRun> past = {};
    std::uint64_t epochsDone = 0;        ///< that the weights have been trained for
    std::vector<Health> health = {};     ///< of the latest epochs up to the one shown, rising
};
/// Bytes that can still be had; 0 if the machine does not say.
NL_API double freeMemory();

/// Everything the checks find, the worst first, then by id; ignored ones last with their reason. Findings of check() that a check covers
/// are left to it (see engineFindings). Milliseconds, any thread.
NL_API std::vector<Advice> advise(const AdvisorInput &input, const DataFacts &data);
/// What check() says and no advice repeats.
NL_API std::vector<Finding> engineFindings(const Check &check, const std::vector<Advice> &advice);
/// Leakage errors can be made warnings, never hidden.
NL_API bool canHide(const Advice &advice);

} // namespace netloom
