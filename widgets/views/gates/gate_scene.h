#pragma once

#include "inspect/gate_statistics.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace netloom {

/// What a recurrent layer did with one row, or with the average of several.
struct GateSample {
    std::shared_ptr<const GateRecord> record;
    QString name;                                ///< "row 120, actual yes, predicted no"
};

/// What the views of gates show. Immutable once given; null records: nothing there.
struct GateScene {
    GateSample main, other;                      ///< other: to compare with
    std::shared_ptr<const GateSummary> summary;  ///< over a set of rows
    QString summaryName;
    QStringList inputs;                          ///< names of the layer's input columns, where they are known
    std::vector<InputImportance> importance;
};

/// Mathematical symbol of a tensor: "c̃".
QString gateSymbol(const std::string &key, const GateRecord &record);
/// "Forget gate", translated.
QString gateTitle(const std::string &key, const GateRecord &record);
/// The direction that a view shows; null if the record has none such.
const GateWay *wayOf(const GateSample &sample, int way);

} // namespace netloom
