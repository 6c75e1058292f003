#pragma once

#include "graph/check.h"
#include "theme/look.h"

#include <QString>

namespace netloom {

/// Everything a node says, ready to be painted or spoken.
struct NodeFace {
    QString title, name;       ///< "Dense", "dense_1"
    QString setting;           ///< line 2: key setting, or what is wrong
    QString parameters;        ///< "16,512", empty for none
    QString activation;        ///< type of the activation shown as a curve; empty for none
    Category category = Category::Special;
    int inputs = 1, outputs = 1;
    unsigned connectedInputs = 0, connectedOutputs = 0; ///< a bit per port
    bool frozen = false, known = true, error = false;
    bool badge = false;        ///< error or warning
    Status badgeStatus = Status::Warning;
    QString messages;          ///< all findings, a line each; tooltip
    QString pill, health;      ///< "34 % dead", and all figures of its weights, a line each; empty: not known
    Status pillStatus = Status::Good;
    bool operator==(const NodeFace &) const = default;
};

NodeFace nodeFace(const Graph &graph, const Check &check, NodeId id);
/// "Dense dense_1, 32 units, input 16, output 32, connected to dense_2, 34 % dead, no warning."
QString spokenNode(const Graph &graph, const Check &check, NodeId id, const QString &pill = {});
/// The title of a layer type; the type itself if no plug-in knows it.
QString layerTitle(const std::string &type);
/// "1 layer", "8 layers".
QString layerCount(int count);
/// "20×69" of an output port, "?" while unknown.
QString wireShape(const Check &check, const Edge &edge);

} // namespace netloom
