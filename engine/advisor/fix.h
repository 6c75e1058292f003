#pragma once

#include "data/recipe.h"
#include "graph/graph.h"
#include "train/settings.h"

namespace netloom {

/// One step of a fix, by ids and values alone.
struct FixEdit {
    enum class Kind { SetField, InsertAfter, InsertBefore, RemoveLayer, ReplaceLayer, Connect, AddStep, ReplaceStep, ChangeStep, RemoveStep, MoveStep,
                      DropColumn, SetTraining, SetSplit, SetInner };
    Kind kind = Kind::SetField;
    NodeId node = 0;
    std::string name = {};               ///< layer type, step type or column
    std::string key = {};
    Value value = {};
    Values config = {};
    int at = -1;                         ///< step; AddStep: before this one, -1: last
    int to = -1;                         ///< MoveStep
    SplitSpec split = {};
};

namespace fix {
NL_API FixEdit field(NodeId node, std::string key, Value value);
/// The same of the layer inside a wrapper such as bidirectional.
NL_API FixEdit inner(NodeId node, std::string key, Value value);
NL_API FixEdit insertAfter(NodeId node, std::string type, Values config = {});
NL_API FixEdit insertBefore(NodeId node, std::string type, Values config = {});
NL_API FixEdit remove(NodeId node);
NL_API FixEdit replace(NodeId node, std::string type, Values config = {});
NL_API FixEdit connect(NodeId from, NodeId to);
NL_API FixEdit addStep(std::string type, Values config = {}, int at = -1);
NL_API FixEdit replaceStep(int at, std::string type, Values config = {});
NL_API FixEdit changeStep(int at, std::string key, Value value);
NL_API FixEdit removeStep(int at);
NL_API FixEdit moveStep(int at, int to);
NL_API FixEdit dropColumn(std::string column);
NL_API FixEdit training(std::string key, Value value);
NL_API FixEdit split(SplitSpec split);
/// Part text with one option changed: ("adam(beta_1=0.8)", "learning_rate", 0.001).
NL_API std::string withOption(PartKind kind, const std::string &text, const std::string &key, const Value &value);
} // namespace fix

/// What a fix may change, all of it at once.
struct Fixable {
    Graph graph;
    DataSpec data;
    Values training;
    std::vector<LossSpec> losses = {};
    bool operator==(const Fixable &) const = default;
};
/// All edits in order, or none: errors name what is no longer there.
NL_API Result<Fixable> applyFix(Fixable parts, const std::vector<FixEdit> &edits);
/// What applyFix will do, a line for each edit: templates with arguments, to be translated.
NL_API std::vector<Error> previewFix(const Graph &graph, const DataSpec &data, const std::vector<FixEdit> &edits);

} // namespace netloom
