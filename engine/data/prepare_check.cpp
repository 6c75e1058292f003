#include "data/prepare_parts.h"

#include <algorithm>

// Whether the columns that a recipe names are there.

namespace netloom::recipe {

namespace {

const std::string kInputItself = "@input";

Result<void> needColumn(const Table &table, const std::string &name, const char *text, const char *field)
{
    if (table.indexOf(name) >= 0)
        return {};
    return makeError("E-COLUMN", text, {name, table.columnList()}, field);
}

} // namespace

bool reconstructs(const DataSpec &spec)
{
    return spec.targets.size() == 1 && spec.targets.front() == kInputItself;
}

Result<void> checkNames(const Table &table, const DataSpec &spec)
{
    if (table.rows() == 0)
        return makeError("E-NO-ROWS", NL_TR("Data", "The data have no rows. Choose a file with data in it."));
    if (spec.targets.empty())
        return makeError("E-TARGET",
                         NL_TR("Data", "No target column was chosen. Choose one of {0}, or @input for an autoencoder."),
                         {table.columnList()}, "target");
    if (!reconstructs(spec))
        for (const auto &target : spec.targets) {
            if (auto ok = needColumn(table, target,
                                     NL_TR("Data", "There is no column '{0}' to be the target. The columns are: {1}."),
                                     "target"); !ok)
                return makeError("E-TARGET", ok.error().text, ok.error().args, "target");
            if (std::count(spec.drop.begin(), spec.drop.end(), target) > 0)
                return makeError("E-DROP-TARGET",
                                 NL_TR("Data", "Column '{0}' is the target and cannot be left out."), {target}, "drop");
            if (std::count(spec.targets.begin(), spec.targets.end(), target) > 1)
                return makeError("E-TARGET-TWICE", NL_TR("Data", "The target '{0}' is named twice."), {target}, "target");
        }
    for (const auto &name : spec.drop)
        if (auto ok = needColumn(table, name,
                                 NL_TR("Data", "There is no column '{0}' to leave out. The columns are: {1}."), "drop"); !ok)
            return ok;
    const std::string splitColumn = spec.split.column;
    for (const auto *name : {&spec.timeColumn, &spec.groupColumn, &splitColumn})
        if (!name->empty())
            if (auto ok = needColumn(table, *name,
                                     NL_TR("Data", "There is no column '{0}' for time, group or split. The columns are: {1}."),
                                     "data"); !ok)
                return ok;
    return {};
}

} // namespace netloom::recipe
