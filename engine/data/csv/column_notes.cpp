#include "data/csv_like.h"

#include <cmath>
#include <set>

namespace netloom {

std::vector<Error> columnNotes(const Table &table, const std::string &except)
{
    std::vector<Error> notes;
    std::string codes;
    for (const auto &column : table.columns) {
        if (!except.empty() && column.name() == except)
            continue;
        std::set<double> values;
        bool whole = !column.isCoded() && column.type() == ColumnType::Numeric;
        std::size_t present = 0;
        for (std::size_t r = 0; r < column.rows(); ++r) {
            if (column.missing(r))
                continue;
            ++present;
            const double v = column.isCoded() ? double(column.code(r)) : column.number(r);
            whole = whole && v == std::floor(v);
            values.insert(v);
            if ((values.size() > 1 && !whole) || values.size() > 15)
                break;
        }
        if (values.empty())
            notes.push_back(makeError("N-NO-VALUES", NL_TR("Data", "Column '{0}' has no values at all."), {column.name()}));
        else if (values.size() == 1 && present > 1)
            notes.push_back(makeError("N-CONSTANT", NL_TR("Data", "Column '{0}' has the same value in every row."), {column.name()}));
        else if (whole && values.size() <= 15 && present > 3 * values.size())
            codes.append(codes.empty() ? "'" : ", '").append(column.name()).append("'");
    }
    if (!codes.empty())
        notes.push_back(makeError("N-MAYBE-CATEGORICAL",
                                  NL_TR("Data", "These columns hold few different whole numbers and may be categories: {0}. Set their type to "
                                                "categorical if the numbers are only names."), {codes}));
    return notes;
}

} // namespace netloom
