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
        const int at = frame.table.indexOf(column_);
        if (at < 0)
            return steps::noColumn("sort_by_time", column_, frame.table);
        if (frame.table.columns[std::size_t(at)].type() == ColumnType::Text)
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
        const Column &time = frame.table.columns[std::size_t(at)];
        // Rows without a time come last, in the order of the file.
        const auto key = [&](std::uint32_t r) {
            const double v = time.asNumber(r);
            return std::isnan(v) ? std::numeric_limits<double>::infinity() : v;
        };
        std::vector<std::uint32_t> order(time.rows());
        std::iota(order.begin(), order.end(), 0u);
        if (std::is_sorted(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); }))
            return {};
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
        frame.notes.push_back(makeError("N-SORTED",
                                        NL_TR("Data", "The rows were not in the order of '{0}' and were sorted by it."),
                                        {column_}));
        frame.table = frame.table.selected(order);
        std::vector<std::uint32_t> source;
        source.reserve(order.size());
        for (const auto r : order)
            source.push_back(frame.sourceRows[r]);
        frame.sourceRows = std::move(source);
        return {};
    }

private:
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
