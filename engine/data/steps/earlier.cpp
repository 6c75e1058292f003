#include "data/steps/earlier.h"

#include <cmath>

namespace netloom::steps {

Result<Values> EarlierRows::fit(const Frame &frame, std::span<const std::uint32_t>) const
{
    const auto names = numberColumns(frame, config_, type_);
    if (!names)
        return names.error();
    std::vector<std::string> adds;
    for (const auto &name : *names)
        for (const auto &suffix : suffixes())
            adds.push_back(name + suffix);
    return Values{{"columns", *names}, {"adds", adds}};
}

Result<void> EarlierRows::apply(Frame &frame, const Values &state) const
{
    const auto names = texts(state, "columns");
    const auto endings = suffixes();
    for (const auto &name : names) {
        const int at = frame.table.indexOf(name);
        if (at < 0 && frame.predicting)
            continue;
        if (at < 0)
            return noColumn(type_, name, frame.table);
        const auto values = cells(frame.table.columns[std::size_t(at)]);
        for (std::size_t i = 0; i < endings.size(); ++i)
            if (auto ok = addColumn(frame, Column::ofNumbers(name + endings[i], ColumnType::Numeric, made(values, i)), type_); !ok)
                return ok;
    }
    if (!names.empty())
        frame.notes.push_back(makeError("N-EARLIER",
                                        NL_TR("Data", "The first {0} rows have no earlier rows: what the step '{1}' makes of them is missing there."),
                                        {std::to_string(reach()), type_}));
    return {};
}

} // namespace netloom::steps
