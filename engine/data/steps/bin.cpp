#include "data/steps/support.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

/// scikit-learn's KBinsDiscretizer: inner edges by width or by quantiles; a value on an edge belongs to the upper bin.
class Bin final : public Step {
public:
    explicit Bin(const Values &v)
        : config_(v), bins_(std::size_t(getInt(v, "bins"))), quantiles_(getText(v, "rule") == "quantile"),
          edges_(getList(v, "edges")), oneHot_(getText(v, "as") == "one_hot")
    {
    }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        if (!std::is_sorted(edges_.begin(), edges_.end(), std::less_equal<>()))
            return makeError("E-EDGES", NL_TR("Data", "The edges of the step 'bin' must rise from left to right. Sort them."), {}, "edges");
        const auto names = steps::measuredColumns(frame, trainRows, config_, "bin");
        if (!names)
            return names.error();
        std::vector<double> edges, counts;
        std::vector<std::string> adds;
        for (const auto &name : *names) {
            auto values = steps::present(frame.table.columns[std::size_t(frame.table.indexOf(name))], trainRows);
            const auto own = edges_.empty() ? innerEdges(values) : edges_;
            edges.insert(edges.end(), own.begin(), own.end());
            counts.push_back(double(own.size()));
            for (std::size_t b = 0; oneHot_ && b <= own.size(); ++b)
                adds.push_back(name + "_bin" + std::to_string(b));
        }
        return Values{{"columns", *names}, {"edges", edges}, {"counts", counts}, {"adds", adds}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        const auto names = steps::texts(state, "columns");
        const auto edges = steps::numbers(state, "edges"), counts = steps::numbers(state, "counts");
        double total = 0;
        for (const double c : counts)
            total += c;
        if (counts.size() != names.size() || total != double(edges.size()))
            return steps::damaged("bin");
        std::size_t first = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto own = std::span(edges).subspan(first, std::size_t(counts[i]));
            first += own.size();
            const int at = frame.table.indexOf(names[i]);
            if (at < 0 && frame.predicting)
                continue;
            if (at < 0)
                return steps::noColumn("bin", names[i], frame.table);
            if (auto ok = cut(frame, std::size_t(at), own); !ok)
                return ok;
        }
        return {};
    }

private:
    std::vector<double> innerEdges(std::vector<double> &values) const
    {
        std::vector<double> inner;
        if (values.empty())
            return inner;
        std::sort(values.begin(), values.end());
        const double low = values.front(), width = (values.back() - low) / double(bins_);
        double last = low;
        for (std::size_t b = 1; b < bins_; ++b) {
            const double edge = quantiles_ ? steps::quantile(values, double(b) / double(bins_)) : low + width * double(b);
            if (edge - last > 1e-8) // bins without width would stay empty
                inner.push_back(edge), last = edge;
        }
        if (!inner.empty() && values.back() - inner.back() <= 1e-8)
            inner.pop_back();
        return inner;
    }
    Result<void> cut(Frame &frame, std::size_t at, std::span<const double> edges) const
    {
        const std::string name = frame.table.columns[at].name();
        auto values = steps::cells(frame.table.columns[at]);
        for (auto &v : values)
            if (!std::isnan(v))
                v = double(std::upper_bound(edges.begin(), edges.end(), v) - edges.begin());
        if (!oneHot_) {
            frame.table.columns[at] = Column::ofNumbers(name, ColumnType::Numeric, std::move(values));
            return {};
        }
        frame.table.columns.erase(frame.table.columns.begin() + std::ptrdiff_t(at));
        for (std::size_t b = 0; b <= edges.size(); ++b) {
            std::vector<double> flags(values.size());
            for (std::size_t r = 0; r < flags.size(); ++r)
                flags[r] = values[r] == double(b) ? 1 : 0; // a missing value is in no bin
            if (auto ok = steps::addColumn(frame, Column::ofNumbers(name + "_bin" + std::to_string(b), ColumnType::Numeric, std::move(flags)),
                                           "bin"); !ok)
                return ok;
        }
        return {};
    }

    Values config_;
    std::size_t bins_;
    bool quantiles_;
    std::vector<double> edges_;
    bool oneHot_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "bin",
             .title = NL_TR("Step", "Bins"),
             .doc = NL_TR("Step", "A number becomes the number of its bin (or a column of 0 and 1 per bin); edges from the training rows or given."),
             .category = "transform",
             .schema = Schema{{
                 steps::columnsField(NL_TR("Step", "Columns to bin; none listed: all feature columns of measurements")),
                 Field{.key = "bins", .kind = FieldKind::Int, .def = std::int64_t(5), .title = NL_TR("Step", "Bins"),
                       .tooltip = NL_TR("Step", "Number of bins; those without width are left out"), .min = 2, .max = 1000},
                 Field{.key = "rule", .kind = FieldKind::Choice, .def = std::string("quantile"), .title = NL_TR("Step", "Edges by"),
                       .tooltip = NL_TR("Step", "quantile: equally many training rows in each bin; uniform: bins of equal width"),
                       .choices = {"quantile", "uniform"}},
                 Field{.key = "edges", .kind = FieldKind::NumberList, .def = std::vector<double>{}, .title = NL_TR("Step", "Given edges"),
                       .tooltip = NL_TR("Step", "Rising numbers between the bins, instead of a rule")},
                 Field{.key = "as", .kind = FieldKind::Choice, .def = std::string("number"), .title = NL_TR("Step", "As"),
                       .tooltip = NL_TR("Step", "The bin's number, or a column per bin"), .choices = {"number", "one_hot"}},
             }},
             .keras = "Discretization",
             .onnx = "no: fitted outside",
             .cases = {PartCase{{}, {}}, PartCase{{{"rule", std::string("uniform")}, {"as", std::string("one_hot")}}, {}}}},
    [](const Values &v) { return std::make_unique<Bin>(v); });

} // namespace
} // namespace netloom
