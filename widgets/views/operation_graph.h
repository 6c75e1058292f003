#pragma once

#include "canvas/canvas_model.h"
#include "train/settings.h"
#include "theme/look.h"

#include <QStringList>

#include <map>
#include <vector>

namespace netloom {

enum class OperationKind { Input, Layer, Activation, Step, Folded, Loss, Sum, Backward, Update };

/// One box of the picture of what is computed: an operation with the buffer it fills, or a folded part of the network.
struct Operation {
    OperationKind kind = OperationKind::Layer;
    NodeId node = 0;               ///< the layer on the canvas that it belongs to; 0 for losses
    QString key;                   ///< says which it is, whatever else is folded
    QString title, name, shape;    ///< "Dense", "dense_1", "20×69"
    QString detail;                ///< parameters it reads, or what there is to know
    Category category = Category::Io;
    std::int64_t parameters = 0;
    double bytes = 0;              ///< of what it computes, for one row
    bool folded = false;           ///< holds more: `key` unfolds it
    bool error = false, backward = false, update = false;
    QString message;               ///< what is wrong
    QStringList within;            ///< keys of what it was unfolded from, the outermost first
    std::vector<int> uses, feeds;  ///< operations it reads, and those that read it
};

/// What leads from one operation to another: a buffer.
struct OperationWire {
    int from = 0, to = 0;
    QString shape;
    double bytes = 0;
    bool operator==(const OperationWire &) const = default;
};

struct OperationGraph {
    std::vector<Operation> operations;          ///< in the order they run
    std::vector<OperationWire> wires;
    std::map<QString, QString> containers;      ///< titles of what is unfolded, by key
    QString problem;                            ///< why the picture ends early; empty if it is whole
    int loss = -1;                              ///< the operation that everything is trained for
    int indexOf(const QString &key) const;
    /// The operations on any way from one to the loss, or for one behind it, from the loss to it; itself included.
    std::vector<bool> path(int from) const;
};

struct OperationRequest {
    std::vector<LossSpec> losses;
    std::string loss;                           ///< of the training settings; empty: by the task
    CanvasGroups groups;
    std::map<QString, bool> unfolded;           ///< where it differs from the start
    bool backward = false;                      ///< also what training adds behind the loss
};

/// What the network really computes: layers as products and activations, buffers, losses. Ends before the first layer that
/// does not fit.
OperationGraph operationGraph(const Graph &graph, const Check &check, const OperationRequest &request);
/// The same in the language of Graphviz.
QString operationDot(const OperationGraph &graph);
/// "Dense dense_1, 16, 528 parameters, runs forward, backward and update."
QString spokenOperation(const Operation &operation);
/// "forward, backward, update".
QString operationRuns(const Operation &operation);
/// "1.5 KB".
QString bufferBytes(double bytes);

} // namespace netloom
