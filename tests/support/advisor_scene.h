#pragma once

#include "advisor/advisor.h"
#include "advisor/rule.h"

namespace netloom::test {

/// A scene as the program would see it: data prepared, graph checked.
struct Played {
    explicit Played(const Scene &scene, const AdvisorSettings &settings = {})
    {
        const auto prepared = prepare(scene.table, scene.data);
        if (prepared) data = dataFacts(scene.table, scene.data, &*prepared);
        else data = dataFacts(scene.table, scene.data, nullptr, prepared.error());
        DataPorts ports;
        if (!data.inputs.empty()) ports[""] = data.inputs.front();
        else if (scene.table.rows()) ports[""] = Port{Shape{2}};
        checked = check(scene.graph, ports);
        advice = advise({scene.graph, checked, scene.data, scene.training, scene.losses, scene.runs, settings, scene.freeMemory, scene.past, scene.epochsDone, scene.health}, data);
    }
    std::vector<const Advice *> of(std::string_view id) const
    {
        std::vector<const Advice *> list;
        for (const Advice &a : advice)
            if (a.what.code == id) list.push_back(&a);
        return list;
    }
    bool has(std::string_view id) const { return !of(id).empty(); }
    /// "ADV-003 ADV-006": for messages, from a severity on.
    std::string ids(Severity most = Severity::Info) const
    {
        std::string text;
        for (const Advice &a : advice)
            if (a.severity <= most) text += a.what.code + " " + message(a.what) + "\n";
        return text + data.error.code + " " + message(data.error);
    }
    DataFacts data;
    Check checked;
    std::vector<Advice> advice;
};

} // namespace netloom::test
