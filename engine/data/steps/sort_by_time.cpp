#include "data/steps/support.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace netloom {
namespace {

class SortByTime final : public Step {
public:
    explicit SortByTime(const Values &v) : column_(getText(v, "column")) {}
    bool beforeSplit() const override { return true; }
    bool changesRows() const override { return true; }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override
    {
        if (column_.empty())
            return makeError("E-TIME-NONE",
                             NL_TR("Data", "The step 'sort_by_time' needs the column that orders the rows, as in column=NAME. The columns are: {0}."),
                             {frame.table.columnList()}, "column");
        const int at = frame.table.indexOf(column_);
        if (at < 0)
            return steps::noColumn("sort_by_time", column_, frame.table);
        const Column &time = frame.table.columns[std::size_t(at)];
        if (time.type() == ColumnType::Text || (time.isCoded() && !steps::readsAsNumbers(time)))
            return makeError("E-TIME-TEXT",
                             NL_TR("Data", "Column '{0}' cannot order the rows in time: it holds text. Choose a column of "
                                           "dates or numbers."), {column_}, "column");
        return Values{};
    }
    Result<void> apply(Frame &frame, const Values &) const override
    {
        const int at = frame.table.indexOf(column_);
        if (at < 0) {
            if (!frame.predicting)
                return steps::noColumn("sort_by_time", column_, frame.table);
            frame.notes.push_back(makeError("N-NO-TIME",
                                            NL_TR("Data", "The time column '{0}' is missing; the rows were taken in the order "
                                                          "of the file."), {column_}));
            return {};
        }
        // Rows without a time come last, in the order of the file.
        const Column &time = frame.table.columns[std::size_t(at)];
        std::vector<double> key(time.rows());
        for (std::size_t r = 0; r < key.size(); ++r) {
            const double v = time.asNumber(r);
            key[r] = std::isnan(v) ? std::numeric_limits<double>::infinity() : v;
        }
        const bool sorted = std::is_sorted(key.begin(), key.end());
        std::vector<std::uint32_t> order(key.size());
        std::iota(order.begin(), order.end(), 0u);
        if (!sorted)
            std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key[a] < key[b]; });
        tell(frame, sorted, key, order);
        if (sorted)
            return {};
        frame.table = frame.table.selected(order);
        std::vector<std::uint32_t> source;
        source.reserve(order.size());
        for (const auto r : order)
            source.push_back(frame.sourceRows[r]);
        frame.sourceRows = std::move(source);
        return {};
    }

private:
    /// What was done, and how many rows the column does not order: those of the same time and those without one.
    void tell(Frame &frame, bool sorted, const std::vector<double> &key, const std::vector<std::uint32_t> &order) const
    {
        std::size_t missing = 0, same = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const bool none = std::isinf(key[order[i]]);
            missing += none;
            same += i > 0 && !none && key[order[i]] == key[order[i - 1]];
        }
        const auto note = [&](const char *code, const char *text) {
            frame.notes.push_back(makeError(code, text, {column_, std::to_string(same), std::to_string(missing)}));
        };
        if (!sorted && same + missing)
            note("N-SORTED", NL_TR("Data", "The rows were not in the order of '{0}' and were sorted by it. {1} of them have the same value as the row "
                                           "before and kept the order of the file; {2} have none and came last."));
        else if (!sorted)
            note("N-SORTED", NL_TR("Data", "The rows were not in the order of '{0}' and were sorted by it."));
        else if (same + missing)
            note("N-TIME-TWICE", NL_TR("Data", "{1} rows have the same '{0}' as the row before and {2} have none: their order is that of the file."));
    }

    std::string column_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "sort_by_time",
             .title = NL_TR("Step", "Sort by time"),
             .doc = NL_TR("Step", "Rows in ascending order of a time column; rows of the same time keep their order."),
             .category = "rows",
             .schema = Schema{{Field{.key = "column", .kind = FieldKind::Text, .def = std::string(),
                                     .title = NL_TR("Step", "Time column"),
                                     .tooltip = NL_TR("Step", "Column of dates or numbers that orders the rows"),
                                     .main = true}}},
             .keras = "no: done before",
             .onnx = "no: done before",
             .cases = {PartCase{{{"column", std::string("time")}}, {}}}},
    [](const Values &v) { return std::make_unique<SortByTime>(v); });

} // namespace
} // namespace netloom
