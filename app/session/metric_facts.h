#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace netloom {

/// What a chart needs to know about a metric, from the registry.
struct MetricFacts {
    QString title;               ///< translated
    bool higherIsBetter = false;
    bool share = false;          ///< of class problems: lies within 0 … 1
    QString unit = {};           ///< what it is measured in, translated; empty: a pure number
};
/// classes: names for a metric of one class; without them its number.
MetricFacts metricFacts(const std::string &name, const QStringList &classes = {});

} // namespace netloom
