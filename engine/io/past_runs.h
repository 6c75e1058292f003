#pragma once

#include "advisor/past_run.h"
#include "io/project.h"

namespace netloom {

/// The runs of a project as the advisor compares with them.
inline std::vector<PastRun> pastRuns(const Project &project)
{
    std::vector<PastRun> list;
    for (const Run &run : project.runs) list.push_back({run.config, run.network});
    return list;
}

} // namespace netloom
